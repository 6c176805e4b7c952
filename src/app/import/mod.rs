//! A file of another tool that comes in: looked at beside what the programme has, so that a person sees what would
//! happen, and made into the one command that lets it happen. Nothing is changed here.

mod directory;
mod duplicates;

use std::path::Path;
use std::sync::Arc;

pub use self::directory::directory;
pub use crate::exchange::understand::{
    ColumnUnderstood, Field, How, Ignored, Meaning, Means, OnRows, PreviewRow, Problem, ProblemKind, Problems, Sample,
};

use super::State;
use super::command::{Command, OnDuplicate};
use crate::base::{Lang, Phrase, Result};
use crate::exchange::table::{self, Found};
use crate::model::QuestionnaireId;
use crate::model::import_map::{ImportMap, ImportMapId, MapRules, Target};

/// What a person says besides the map of columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Makes pilots, and parts, that the file names and the programme does not have.
    pub creates_pilots: bool,
    pub on_duplicate: OnDuplicate,
    /// The language of names that the program makes up, and of texts whose heading says no language.
    pub lang: Lang,
}

/// What would happen if a file came in.
#[derive(Clone, Debug)]
pub struct Look {
    /// The file's name without its folder; empty for a block that was pasted.
    pub file: String,
    /// How the file was read: kind, sheets, separator, encoding, decimal mark.
    pub found: Found,
    pub target: Target,
    /// The map by which it was understood, complete: to be shown, changed and kept.
    pub rules: MapRules,
    /// For responses: the version that was answered.
    pub questionnaire_id: Option<QuestionnaireId>,
    pub columns: Vec<ColumnUnderstood>,
    /// The first twenty rows.
    pub preview: Vec<PreviewRow>,
    pub problems: Problems,
    /// What to say besides: columns that are left out, how words were taken.
    pub notes: Vec<Phrase>,
    /// What a person should think about before it comes in: the same file a second time.
    pub warnings: Vec<Phrase>,
    pub counts: Counts,
    /// Lets it happen; `None` where a problem stands in the way, or nothing would change.
    pub command: Option<Command>,
}

/// How many rows, responses or records would do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows with something in them.
    pub rows: u64,
    /// Responses, pilots, grades or ratings that were read.
    pub read: u64,
    pub added: u64,
    pub replaced: u64,
    pub skipped: u64,
    pub new_pilots: u64,
    pub new_parts: u64,
}

/// Looks at a file of another tool; `None` where `on_rows` stopped it. An error is about the file itself.
pub fn look(
    state: &State,
    path: &Path,
    rules: &MapRules,
    options: &Options,
    on_rows: OnRows<'_>,
) -> Result<Option<Look>> {
    todo!()
}

/// The same for a block of cells that was copied from a spreadsheet, headings first.
pub fn look_at_text(
    state: &State,
    block: &str,
    rules: &MapRules,
    options: &Options,
    on_rows: OnRows<'_>,
) -> Result<Option<Look>> {
    todo!()
}

/// The command that keeps a map with the programme: under this name, in the place of an earlier one of that name.
pub fn keep_map(state: &State, name: &str, rules: &MapRules) -> Command {
    let held = state.import_maps().iter().find(|held| held.name == name.trim());
    let id = held.map_or_else(ImportMapId::new, |held| held.id);
    Command::PutImportMap(Box::new(ImportMap { id, name: name.trim().to_owned(), rules: rules.clone() }))
}
