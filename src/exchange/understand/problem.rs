//! What is wrong with a file that comes in: where, what, and what to do. Problems are collected, not thrown, because
//! a person mends a file in one go; all are counted and the first [`KEPT`] kept in full.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::Phrase;
use crate::base::lang::Arg;
use crate::model::Misfit;
use crate::model::import_map::Decimal;

/// How many problems are kept in full.
pub const KEPT: usize = 1_000;

/// The letters of a value that a problem shows.
const SHOWN: usize = 80;

/// One thing that is wrong, with its place as a person counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The sheet of a workbook; `None` in a file with one table.
    pub sheet: Option<Arc<str>>,
    /// `None`: about the file as a whole.
    pub row: Option<u64>,
    /// The heading, else the letters that a spreadsheet gives the column.
    pub column: Option<Arc<str>>,
    /// What stands there, at most 80 letters of it.
    pub value: Option<Box<str>>,
    pub kind: ProblemKind,
}

/// What kind of thing is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// There are headings and no rows.
    NoRows,
    /// No row of the beginning holds headings that are known.
    NoHeadings,
    /// No column answers an item of any questionnaire.
    NoQuestionnaire,
    /// Several questionnaires fit the headings as well; their keys.
    SeveralQuestionnaires(String),
    /// The map names a questionnaire that the programme does not have.
    UnknownQuestionnaire,
    /// A row is of another questionnaire than the file; that one's key.
    OtherQuestionnaire(String),
    /// A column that the rows cannot do without, by the word for it.
    MissingColumn(&'static str),
    /// The map says something that cannot be.
    BadRule,
    TooManyResponses,
    UnknownColumn,
    /// Two columns are the same; the heading of the first.
    DuplicateColumn(Arc<str>),
    MissingPilot,
    /// Perhaps one that is spelled a little differently.
    UnknownPilot(Option<String>),
    /// Several pilots have this name.
    AmbiguousPilot,
    UnknownPart(Option<String>),
    MissingWave,
    UnknownWave,
    /// A row an answer: without a code nobody knows whose.
    MissingRespondent,
    MissingItem,
    UnknownItem,
    MissingScale,
    UnknownScale,
    /// Evaluators rate on scales of ratings, not on grades.
    GradeScale,
    MissingEvaluator,
    UnknownEvaluator,
    MissingName,
    MissingValue,
    /// More cells than headings.
    TooManyFields,
    /// The same stands in an earlier row of the file; which.
    DuplicateInFile(u64),
    /// The programme has it already.
    Duplicate,
    /// A row an answer: the same respondent answers the same item in an earlier row too.
    AnswerTwice,
    /// An answer does not fit its item.
    Misfit(Misfit),
    NotANumber(Decimal),
    /// Beyond what is counted in, or with decimals where whole things are counted.
    NotACount,
    UnknownOption,
    /// A column of one option holds neither yes nor no.
    NotYesOrNo,
    /// Options are ticked, and beside them it says that there is no answer.
    OptionsAndNone,
    Formula,
    /// `#DIV/0!` and the like.
    Fault,
    Merged,
    Date,
    TooLong,
}

impl ProblemKind {
    /// The code in the list of problems of an import.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRows => "no_rows",
            Self::NoHeadings => "no_headings",
            Self::NoQuestionnaire => "no_questionnaire",
            Self::SeveralQuestionnaires(_) => "several_questionnaires",
            Self::UnknownQuestionnaire => "unknown_questionnaire",
            Self::OtherQuestionnaire(_) => "other_questionnaire",
            Self::MissingColumn(_) => "missing_column",
            Self::BadRule => "bad_rule",
            Self::TooManyResponses => "too_many_responses",
            Self::UnknownColumn => "unknown_column",
            Self::DuplicateColumn(_) => "duplicate_column",
            Self::MissingPilot => "missing_pilot",
            Self::UnknownPilot(_) => "unknown_pilot",
            Self::AmbiguousPilot => "ambiguous_pilot",
            Self::UnknownPart(_) => "unknown_part",
            Self::MissingWave => "missing_wave",
            Self::UnknownWave => "unknown_wave",
            Self::MissingRespondent => "missing_respondent",
            Self::MissingItem => "missing_item",
            Self::UnknownItem => "unknown_item",
            Self::MissingScale => "missing_scale",
            Self::UnknownScale => "unknown_scale",
            Self::GradeScale => "grade_scale",
            Self::MissingEvaluator => "missing_evaluator",
            Self::UnknownEvaluator => "unknown_evaluator",
            Self::MissingName => "missing_name",
            Self::MissingValue => "missing_value",
            Self::TooManyFields => "too_many_fields",
            Self::DuplicateInFile(_) => "duplicate_in_file",
            Self::Duplicate => "duplicate",
            Self::AnswerTwice => "answer_twice",
            Self::Misfit(misfit) => misfit.code(),
            Self::NotANumber(_) => "not_a_number",
            Self::NotACount => "not_a_count",
            Self::UnknownOption => "unknown_option",
            Self::NotYesOrNo => "not_yes_or_no",
            Self::OptionsAndNone => "options_and_none",
            Self::Formula => "formula",
            Self::Fault => "fault",
            Self::Merged => "merged",
            Self::Date => "date",
            Self::TooLong => "too_long",
        }
    }

    /// What is wrong and what to do, without the place.
    pub fn phrase(&self) -> Phrase {
        let said = |name: &str, value: &str| self.plain().with(name, value);
        match self {
            Self::Misfit(misfit) => misfit.phrase(),
            Self::SeveralQuestionnaires(keys) => said("keys", keys),
            Self::OtherQuestionnaire(key) => said("key", key),
            Self::MissingColumn(column) => {
                self.plain().with("column", Phrase::new(&format!("import-column-{}", column.replace('_', "-"))))
            }
            Self::DuplicateColumn(other) => said("other", other),
            Self::UnknownPilot(Some(name)) => Phrase::new("problem-resembles-pilot").with("name", name.as_str()),
            Self::UnknownPart(Some(name)) => Phrase::new("problem-resembles-part").with("name", name.as_str()),
            Self::DuplicateInFile(row) => said("row", &row.to_string()),
            Self::NotANumber(decimal) => self.plain().with("decimal", decimal_phrase(*decimal)),
            _ => self.plain(),
        }
    }

    fn plain(&self) -> Phrase {
        Phrase::new(&format!("problem-{}", self.code().replace('_', "-")))
    }
}

/// How a decimal mark is called.
pub fn decimal_phrase(decimal: Decimal) -> Phrase {
    Phrase::new(match decimal {
        Decimal::Comma => "import-decimal-comma",
        Decimal::Point => "import-decimal-point",
    })
}

impl Problem {
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// What is wrong and what to do, without the place.
    pub fn phrase(&self) -> Phrase {
        self.kind.phrase()
    }

    /// Where it is: sheet, row and column as far as they are known.
    pub fn place(&self) -> Phrase {
        let (key, named) = match (self.row, &self.column) {
            (Some(_), Some(_)) => ("import-place-cell", true),
            (Some(_), None) => ("import-place-row", false),
            (None, Some(_)) => ("import-place-column", true),
            (None, None) => ("import-place-file", false),
        };
        let mut place = Phrase::new(key);
        if let Some(row) = self.row {
            place = place.with("row", row.to_string());
        }
        if let (true, Some(column)) = (named, &self.column) {
            place = place.with("column", column.as_ref());
        }
        match &self.sheet {
            Some(sheet) => Phrase::new("import-place-sheet").with("sheet", sheet.as_ref()).with("place", place),
            None => place,
        }
    }
}

/// Shortens what stands in a cell to what a list of problems can show.
pub fn shown(value: &str) -> Box<str> {
    let letters = || value.char_indices();
    match letters().nth(SHOWN) {
        None => value.into(),
        Some(_) => {
            let end = letters().nth(SHOWN - 1).map_or(value.len(), |(at, _)| at);
            format!("{}…", &value[..end]).into()
        }
    }
}

/// The problems of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    kept: Vec<Problem>,
    count: u64,
    by_code: BTreeMap<&'static str, u64>,
}

impl Problems {
    pub fn tell(&mut self, problem: Problem) {
        self.count += 1;
        *self.by_code.entry(problem.code()).or_default() += 1;
        if self.kept.len() < KEPT {
            self.kept.push(problem);
        }
    }

    /// The first ones, in the order of the file.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }

    /// All of them.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// How many there are of each kind.
    pub fn by_code(&self) -> &BTreeMap<&'static str, u64> {
        &self.by_code
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// "No problems", or how many and how many of them are shown.
    pub fn summary(&self) -> Phrase {
        let shown = self.kept.len();
        match self.count > shown as u64 {
            true => Phrase::new("import-problems-more").with("count", Arg::Count(self.count)).with("shown", shown),
            false => Phrase::new("import-problems").with("count", shown),
        }
    }
}
