//! A table on its way out, the same for every format: columns with what is to be said of them, and rows of values.
//! What the rows are about (responses, scores, changes) is for whoever makes one.
//!
//! Every writer takes its rows through [`Checked`], so that all of them refuse the same: a row that is not as wide as
//! the columns, a value that is not of its column's kind, a number that is none, and texts with a character nul, which
//! no format can hold. Two values are made plain on the way: `-0` is written `0`, and a text without letters is empty.

use crate::base::{Error, Phrase, Result};

/// One table. The rows are made one at a time while they are written, so that a million of them need no room; whoever
/// wants to stop the writing lets a row be an error, which the writer then answers.
pub struct DataSet<'a> {
    /// The name of the sheet, and what an SPSS file is called.
    pub name: String,
    /// What is to be known of the whole table, in sentences: for whom it was made, that its data are invented.
    pub notes: Vec<String>,
    pub columns: Vec<Column>,
    pub rows: Box<dyn Iterator<Item = Result<Vec<Value>>> + 'a>,
}

impl<'a> DataSet<'a> {
    pub fn new(
        name: impl Into<String>,
        columns: Vec<Column>,
        rows: impl IntoIterator<Item = Vec<Value>, IntoIter: 'a>,
    ) -> Self {
        Self { name: name.into(), notes: Vec::new(), columns, rows: Box::new(rows.into_iter().map(Ok)) }
    }

    pub fn with_notes(mut self, notes: Vec<String>) -> Self {
        self.notes = notes;
        self
    }

    /// The rows as they may be written; `file` is only for the sentence where one may not.
    pub(super) fn checked(self, file: &str) -> Checked<'a> {
        Checked { name: self.name, columns: self.columns, file: file.to_owned(), rows: self.rows, row: 1 }
    }
}

/// One variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The heading, unique within its table: `S4`.
    pub name: String,
    /// The question as asked; may be empty.
    pub label: String,
    pub kind: Kind,
    pub measure: Measure,
    /// What values stand for: 5 is "helemaal eens".
    pub values: Vec<(Code, String)>,
    /// Whether it may hold [`Missing`], and the numbers that SPSS counts as such.
    pub missing: Option<MissingCodes>,
}

impl Column {
    pub fn number(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind: Kind::Number { decimals: None },
            measure: Measure::Scale,
            values: Vec::new(),
            missing: None,
        }
    }

    /// Whether something is so: 0 or 1, with the words for both.
    pub fn flag(name: impl Into<String>, label: impl Into<String>, [no, yes]: [String; 2]) -> Self {
        Self::number(name, label)
            .with_decimals(0)
            .with_measure(Measure::Nominal)
            .with_values([(Code::Number(0.0), no), (Code::Number(1.0), yes)])
    }

    /// Whether it was made by [`Column::flag`].
    pub fn is_flag(&self) -> bool {
        let codes: Vec<&Code> = self.values.iter().map(|(code, _)| code).collect();
        self.measure == Measure::Nominal && codes == [&Code::Number(0.0), &Code::Number(1.0)]
    }

    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { kind: Kind::Text, measure: Measure::Nominal, ..Self::number(name, label) }
    }

    /// Shows numbers with so many decimals; all of them are kept.
    pub fn with_decimals(mut self, decimals: u8) -> Self {
        self.kind = Kind::Number { decimals: Some(decimals) };
        self
    }

    pub fn with_measure(mut self, measure: Measure) -> Self {
        self.measure = measure;
        self
    }

    pub fn with_values(mut self, values: impl IntoIterator<Item = (Code, String)>) -> Self {
        self.values = values.into_iter().collect();
        self
    }

    pub fn with_missing(mut self, codes: MissingCodes) -> Self {
        self.missing = Some(codes);
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `decimals` is how many a person sees; `None`: as many as there are.
    Number {
        decimals: Option<u8>,
    },
    Text,
}

/// What may be done with the values: count them, put them in order, or add them up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Nominal,
    Ordinal,
    Scale,
}

/// A value that has a label.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    Number(f64),
    Text(String),
}

/// The numbers that stand for "weet niet" and "n.v.t." where a format has only numbers (SPSS).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MissingCodes {
    pub unknown: f64,
    pub not_applicable: f64,
}

impl MissingCodes {
    /// 97 and 98, or 997 and 998 and on where the values themselves (at most `max`) may come that far.
    pub fn beyond(max: f64) -> Self {
        let mut hundred = 100.0;
        while max >= hundred - 10.0 && hundred < 1e15 {
            hundred *= 10.0;
        }
        Self { unknown: hundred - 3.0, not_applicable: hundred - 2.0 }
    }

    pub fn code(self, missing: Missing) -> f64 {
        match missing {
            Missing::Unknown => self.unknown,
            Missing::NotApplicable => self.not_applicable,
        }
    }
}

/// What one cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing was answered, or there is nothing to tell.
    Empty,
    Number(f64),
    Text(String),
    Missing(Missing),
}

impl From<Option<f64>> for Value {
    fn from(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(is_so: bool) -> Self {
        Self::Number(f64::from(u8::from(is_so)))
    }
}

/// Something was answered, but no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Weet niet.
    Unknown,
    /// N.v.t.
    NotApplicable,
}

impl Missing {
    pub const ALL: [Self; 2] = [Self::Unknown, Self::NotApplicable];

    /// As it is written where a cell can hold a text, in both languages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "wn",
            Self::NotApplicable => "nvt",
        }
    }

    /// Every word that means this, in small letters: what our own files hold as word or label, and what people write.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Unknown => &["wn", "weet niet", "?", "don't know", "don’t know"],
            Self::NotApplicable => &["nvt", "n.v.t.", "niet van toepassing", "-", "n/a", "not applicable"],
        }
    }

    /// What a cell means whose whole content is such a word, whatever its case and the spaces around it.
    pub fn of_word(text: &str) -> Option<Self> {
        let text = text.trim();
        // No word is longer, so that long texts are not looked at in full.
        if text.len() > 32 {
            return None;
        }
        let small = text.to_lowercase();
        Self::ALL.into_iter().find(|missing| missing.words().contains(&small.as_str()))
    }

    /// The key of the words for people.
    pub(super) fn label(self) -> Phrase {
        match self {
            Self::Unknown => Phrase::new("codebook-unknown"),
            Self::NotApplicable => Phrase::new("codebook-not-applicable"),
        }
    }
}

/// The rows of a [`DataSet`], each as it may be written.
pub(super) struct Checked<'a> {
    pub name: String,
    pub columns: Vec<Column>,
    file: String,
    rows: Box<dyn Iterator<Item = Result<Vec<Value>>> + 'a>,
    /// The row that was given last, as a person counts them: the heading is 1.
    row: u64,
}

impl Checked<'_> {
    /// The next row, as wide as the columns.
    pub fn next(&mut self) -> Result<Option<Vec<Value>>> {
        let Some(row) = self.rows.next() else { return Ok(None) };
        let mut row = row?;
        self.row += 1;
        if row.len() != self.columns.len() {
            let phrase = self.phrase("refused-out-width").with("found", row.len()).with("wanted", self.columns.len());
            return Err(Error::refused(phrase));
        }
        for (at, value) in row.iter_mut().enumerate() {
            let column = &self.columns[at];
            if let Some(key) = fault(column, value) {
                return Err(self.refusal(key, at, |phrase| phrase));
            }
            match value {
                Value::Number(number) if *number == 0.0 => *number = 0.0,
                Value::Text(text) if text.is_empty() => *value = Value::Empty,
                _ => {}
            }
        }
        Ok(Some(row))
    }

    /// How many rows were given, the heading not among them.
    pub fn count(&self) -> u64 {
        self.row - 1
    }

    pub fn phrase(&self, key: &str) -> Phrase {
        Phrase::new(key).with("file", self.file.as_str()).with("row", self.row.to_string())
    }

    /// An error about the row that was given last, in the column at `at`.
    pub fn refusal(&self, key: &str, at: usize, more: impl FnOnce(Phrase) -> Phrase) -> Error {
        Error::refused(more(self.phrase(key).with("column", self.columns[at].name.as_str())))
    }
}

/// Why a value may not be written: the key of the sentence.
fn fault(column: &Column, value: &Value) -> Option<&'static str> {
    match (value, column.kind) {
        (Value::Empty, _) => None,
        (Value::Number(number), Kind::Number { .. }) => (!number.is_finite()).then_some("refused-out-number"),
        (Value::Text(text), Kind::Text) => text.contains('\0').then_some("refused-out-nul"),
        (Value::Missing(_), _) if column.missing.is_some() => None,
        _ => Some("refused-out-kind"),
    }
}

/// A file that could not be written to the end.
pub(super) fn cannot_write(file: &str, why: impl std::fmt::Display) -> Error {
    Error::file(Phrase::new("refused-out-write").with("file", file).with("why", why.to_string()))
}
