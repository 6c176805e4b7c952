//! A file of another tool that comes in: looked at beside what the programme has, so that a person sees what would
//! happen, and made into the one command that lets it happen. Nothing is changed here.

mod directory;
mod duplicates;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

pub use self::directory::directory;
pub use self::texts::{read_map, read_questionnaire};
pub use crate::exchange::understand::{
    ColumnUnderstood, Field, How, Ignored, KEPT, Meaning, Means, OnRows, PreviewRow, Problem, ProblemKind, Problems,
    Sample,
};

use super::State;
use super::command::{Command, OnDuplicate, RecordBatch, ResponseBatch};
use crate::analysis::personal::code_looks_personal;
use crate::base::{Error, Lang, Phrase, Result};
use crate::exchange::table::{self, Encoding, Found, Reading, TableFile};
use crate::exchange::understand::{Understood, Wishes, understand};
use crate::model::QuestionnaireId;
use crate::model::import_map::{ImportMap, ImportMapId, MapRules, Shape, Target};

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
    /// The file's name without its folder; for a pasted block the words for it.
    pub file: String,
    /// How the file was read: kind, sheets, separator, encoding, decimal mark.
    pub found: Found,
    pub target: Target,
    /// What was said with what was found out added: the target, the questionnaire, and what every column is. To be
    /// kept, not to be looked by again while a person still changes the map: what was found out would hold then.
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
    pub rows_blank: u64,
    /// Responses, pilots, grades or ratings: rows, but for a file with a row an answer, where several rows are one.
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
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    look_at(state, table::open(path, &reading(rules)?)?, name, rules, options, on_rows)
}

/// The same for a block of cells that was copied from a spreadsheet, headings first.
pub fn look_at_text(
    state: &State,
    block: &str,
    rules: &MapRules,
    options: &Options,
    on_rows: OnRows<'_>,
) -> Result<Option<Look>> {
    let name = Phrase::new("import-pasted").say(options.lang);
    look_at(state, table::from_text(block, &reading(rules)?)?, name, rules, options, on_rows)
}

/// The command that keeps a map with the programme: under this name, in the place of an earlier one of that name.
pub fn keep_map(state: &State, name: &str, rules: &MapRules) -> Command {
    let held = state.import_maps().iter().find(|held| held.name == name.trim());
    let id = held.map_or_else(ImportMapId::new, |held| held.id);
    Command::PutImportMap(Box::new(ImportMap { id, name: name.trim().to_owned(), rules: rules.clone() }))
}

/// The rules of a kept map, by its name.
pub fn kept_map(state: &State, name: &str) -> Result<MapRules> {
    let found = state.import_maps().iter().find(|held| held.name.eq_ignore_ascii_case(name.trim()));
    found.map(|held| held.rules.clone()).ok_or_else(|| {
        let known: Vec<&str> = state.import_maps().iter().map(|held| held.name.as_str()).collect();
        Error::usage(match known.is_empty() {
            true => Phrase::new("import-map-none").with("name", name),
            false => Phrase::new("import-map-unknown").with("name", name).with("known", known.join(", ")),
        })
    })
}

/// What a map says about the file rather than about its columns.
fn reading(rules: &MapRules) -> Result<Reading> {
    let encoding = match &rules.encoding {
        None => None,
        Some(code) => Some(Encoding::of_code(code).ok_or_else(|| {
            let known = Encoding::ALL.map(Encoding::code).join(", ");
            Error::usage(Phrase::new("import-encoding").with("encoding", code.as_str()).with("known", known))
        })?),
    };
    Ok(Reading { sheet: rules.sheet.clone(), separator: rules.separator, encoding, decimal: rules.decimal })
}

fn look_at(
    state: &State,
    mut table: TableFile,
    file: String,
    rules: &MapRules,
    options: &Options,
    on_rows: OnRows<'_>,
) -> Result<Option<Look>> {
    let wishes = Wishes { creates_pilots: options.creates_pilots, lang: options.lang };
    let understood = understand(&mut table, &directory(state), rules, &wishes, on_rows)?;
    Ok(understood.map(|understood| made_of(state, table.found().clone(), file, understood, options.on_duplicate)))
}

/// A code that looks like a name, an address or a number of a person does not belong in the file.
fn personal_codes(batch: &ResponseBatch) -> Option<Phrase> {
    let codes: BTreeSet<&str> = batch.responses.iter().filter_map(|(_, held)| held.respondent.as_deref()).collect();
    let mut personal = codes.into_iter().filter(|code| code_looks_personal(code).is_some());
    let first = personal.next()?;
    Some(Phrase::new("import-warning-personal").with("code", first).with("count", 1 + personal.count()))
}

fn made_of(state: &State, found: Found, file: String, understood: Understood, on_duplicate: OnDuplicate) -> Look {
    let Understood { target, rules, questionnaire_id, columns, preview, mut problems, notes, .. } = understood;
    let sheet = found.sheet.as_deref().map(Arc::from);
    let mut counts = Counts {
        rows: understood.read,
        rows_blank: understood.rows_blank,
        new_pilots: understood.new_pilots.len() as u64,
        new_parts: understood.new_parts.iter().filter(|part| !part.is_whole()).count() as u64,
        ..Counts::default()
    };
    let mut warnings = Vec::new();
    let command = if target == Target::Responses {
        let batch = ResponseBatch {
            file: file.clone(),
            pilots: understood.new_pilots,
            parts: understood.new_parts,
            responses: understood.responses,
        };
        duplicates::count_responses(state, &batch, on_duplicate, sheet, &mut counts, &mut problems);
        warnings.extend(duplicates::same_again(state, &batch));
        warnings.extend(personal_codes(&batch));
        Command::ImportResponses(Arc::new(batch), on_duplicate)
    } else {
        let batch = RecordBatch {
            file: file.clone(),
            target,
            new_pilots: understood.new_pilots,
            new_parts: understood.new_parts,
            pilots: understood.pilots,
            published: understood.published,
            ratings: understood.ratings,
        };
        duplicates::count_records(state, &batch, on_duplicate, sheet, &mut counts, &mut problems);
        Command::ImportRecords(Arc::new(batch), on_duplicate)
    };
    if rules.shape != Some(Shape::Long) {
        counts.read = counts.rows;
    }
    if !problems.is_empty() {
        counts = Counts { added: 0, replaced: 0, skipped: 0, ..counts };
    }
    let changes = counts.added + counts.replaced > 0;
    Look {
        file,
        found,
        target,
        rules,
        questionnaire_id,
        columns,
        preview,
        command: (problems.is_empty() && changes).then_some(command),
        problems,
        notes,
        warnings,
        counts,
    }
}
