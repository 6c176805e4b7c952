//! What a person sees of a file before anything happens: its columns, and its first rows as they were understood.

use super::{Meaning, ProblemKind};
use crate::base::lang::Arg;
use crate::base::{Phrase, Text, Word};

/// A column of the file with what it was taken for.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnUnderstood {
    /// From 0.
    pub index: usize,
    /// As a spreadsheet calls it: `A`, `AB`.
    pub letters: String,
    /// The heading as it stands in the file; empty where there is none.
    pub heading: String,
    /// What stands below the heading in exports that have more rows of headings: the question's text.
    pub subheading: String,
    pub meaning: Meaning,
    pub how: How,
    /// Different values of the first rows with what they mean, in the order of the file.
    pub samples: Vec<Sample>,
    /// Words that mean nothing here, with how often they stand in the whole file; the first fifty.
    pub not_understood: Vec<(String, u64)>,
}

/// How it is known what a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The map says so.
    Rule,
    /// Its heading is a known word or the code of an item.
    Heading,
    /// Its heading holds the text of the question.
    Text,
    /// A survey tool always has it.
    Tool,
    Nothing,
}

/// A value as it is written, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    pub written: String,
    pub means: Means,
}

/// What a cell means.
#[derive(Clone, Debug, PartialEq)]
pub enum Means {
    /// Nothing stands there: a missing answer.
    Missing,
    /// The column is left out.
    Ignored,
    Number(f64),
    /// Weet niet.
    Unknown,
    NotApplicable,
    /// Options of an item with their labels; none where nothing was ticked.
    Options(Vec<(Word, Text)>),
    /// Of a column for one option: whether it was chosen.
    Chosen(bool),
    Text(String),
    /// `8 · Less is More`.
    Pilot(String),
    NewPilot(String),
    Part(String),
    NewPart(String),
    /// A measurement, a scale or an item by its name.
    Named(Text),
    Wrong(ProblemKind),
}

impl From<super::answer::Tick> for Means {
    fn from(tick: super::answer::Tick) -> Self {
        use super::super::dataset::Missing;
        use super::answer::Tick;
        match tick {
            Tick::Empty => Self::Missing,
            Tick::Chosen(is_chosen) => Self::Chosen(is_chosen),
            Tick::State(Missing::Unknown) => Self::Unknown,
            Tick::State(Missing::NotApplicable) => Self::NotApplicable,
        }
    }
}

impl Means {
    pub fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong(_))
    }

    /// In words, as short as a cell.
    pub fn phrase(&self) -> Phrase {
        let said = |key: &str, arg: Arg| Phrase::new(key).with("value", arg);
        match self {
            Self::Missing => Phrase::new("import-cell-missing"),
            Self::Ignored => Phrase::new("import-cell-ignored"),
            Self::Number(value) => {
                let decimals = if value.fract() == 0.0 { 0 } else { 1 };
                said("import-cell-value", Arg::Number(*value, decimals))
            }
            Self::Unknown => Phrase::new("import-cell-unknown"),
            Self::NotApplicable => Phrase::new("import-cell-not-applicable"),
            Self::Options(options) if options.is_empty() => Phrase::new("import-cell-no-options"),
            Self::Options(options) => options_phrase(options),
            Self::Chosen(true) => Phrase::new("import-cell-chosen"),
            Self::Chosen(false) => Phrase::new("import-cell-not-chosen"),
            Self::Text(text) | Self::Pilot(text) | Self::Part(text) => said("import-cell-value", text.as_str().into()),
            Self::NewPilot(name) => said("import-cell-new-pilot", name.as_str().into()),
            Self::NewPart(name) => said("import-cell-new-part", name.as_str().into()),
            Self::Named(text) => said("import-cell-value", text.into()),
            Self::Wrong(kind) => kind.phrase(),
        }
    }
}

/// The labels of options, else their codes, one after another in either language.
fn options_phrase(options: &[(Word, Text)]) -> Phrase {
    let label = |(code, text): &(Word, Text)| match text.is_empty() {
        true => Text::new(code.as_str(), code.as_str()),
        false => text.clone(),
    };
    let labels: Vec<Text> = options.iter().map(label).collect();
    let joined = |lang| labels.iter().map(|text| text.get(lang)).collect::<Vec<_>>().join(" + ");
    let all = Text::new(joined(crate::base::Lang::Nl), joined(crate::base::Lang::En));
    Phrase::new("import-cell-value").with("value", &all)
}

/// A row as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviewRow {
    /// As a person counts rows.
    pub row: u64,
    /// One for each column, in the order of the file.
    pub cells: Vec<Sample>,
}

impl PreviewRow {
    pub fn is_wrong(&self) -> bool {
        self.cells.iter().any(|cell| cell.means.is_wrong())
    }
}

/// What a spreadsheet calls a column: `A` for 0, `AA` for 26.
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        for (column, wanted) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), wanted);
        }
    }
}
