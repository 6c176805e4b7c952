//! From rows of cells to what they mean: responses, pilots, published grades and evaluators' ratings. Which column is
//! what is found from the headings, what is odd is told with its place, and nothing is changed: whether what was
//! understood may come in is for `app`.
//!
//! Pure: the programme comes as a [`Directory`], the file as a table; the same two give the same answer.

mod answer;
mod directory;
mod fields;
mod grades;
mod items;
mod layout;
mod log;
mod meaning;
mod names;
mod pilots;
mod places;
mod problem;
mod raw;
mod reading;
mod responses;
mod shown;
#[cfg(test)]
mod tests;
mod tools;
mod words;

use std::sync::Arc;

pub use self::answer::ItemReader;
pub use self::directory::Directory;
pub use self::meaning::{Field, Ignored, Meaning};
pub use self::problem::{KEPT, Problem, ProblemKind, Problems, shown};
pub use self::reading::understand;
pub use self::shown::{ColumnUnderstood, How, Means, PreviewRow, Sample};

use crate::base::{Lang, Phrase};
use crate::model::import_map::Target;
use crate::model::{MapRules, Part, Pilot, Published, QuestionnaireId, Rating, Response};

/// Responses in one file.
pub const RESPONSES: usize = 1_000_000;

/// What a person says besides the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    /// Makes pilots, and parts of pilots, that the file names and the programme does not have.
    pub creates_pilots: bool,
    /// The language of words that the program makes up itself, such as the name of a pilot of which only the number is
    /// known; also that of texts under headings that say no language.
    pub lang: Lang,
}

/// Rows done so far; `false` stops, and nothing comes of it.
pub type OnRows<'p> = &'p mut dyn FnMut(u64) -> bool;

/// What a file turned out to say.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    pub target: Target,
    /// The map by which it was understood, complete: to be shown, changed, and kept.
    pub rules: MapRules,
    /// For responses: the version that was answered.
    pub questionnaire_id: Option<QuestionnaireId>,
    /// Rows with something in them below the headings.
    pub read: u64,
    /// Rows without anything.
    pub rows_blank: u64,
    pub columns: Vec<ColumnUnderstood>,
    /// The first rows as they were understood.
    pub preview: Vec<PreviewRow>,
    pub problems: Problems,
    /// What to say besides: columns that are left out, words that were found.
    pub notes: Vec<Phrase>,
    /// Pilots that the programme does not have, each with its whole among the parts.
    pub new_pilots: Vec<Pilot>,
    pub new_parts: Vec<Part>,
    /// Each with its row; of a row an answer, with the first of its rows.
    pub responses: Vec<(u64, Arc<Response>)>,
    /// For [`Target::Pilots`]: new ones, and those that are there with what the file says of them.
    pub pilots: Vec<(u64, Pilot)>,
    pub published: Vec<(u64, Published)>,
    pub ratings: Vec<(u64, Rating)>,
}
