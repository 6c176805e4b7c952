//! Taking data out for other tools: what goes out ([`What`]), of whom and for whom ([`Order`]), and in which form
//! ([`Form`]). This file decides what goes together and writes the file; the tables themselves are made in
//! `responses`, `numbers`, `changes` and `lists`, and written by `exchange`.
//!
//! Responses are personal data and never go out for others. Scores and changes can: then they pass through the guard of
//! `app::disclosure`.

mod changes;
mod comparison;
mod lists;
mod numbers;
mod of_pilots;
mod responses;
mod watch;

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

pub use self::comparison::{held_words, suggested as suggested_comparison, write as write_comparison};
pub use self::watch::Watch;
use super::disclosure::Guard;
use super::releases::{self, Handing, Scope};
use super::{State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::exchange::codebook::{Described, codebook};
use crate::exchange::csv_out::{self, Dialect};
use crate::exchange::dataset::DataSet;
use crate::exchange::{json_out, sav_out, xlsx_out};
use crate::model::{PilotId, Questionnaire, Release};

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A row for every filled-in questionnaire, as `import` reads them.
    Responses,
    Scores,
    /// Between every two measurements.
    Changes,
    /// What the columns of the others hold.
    Codebook,
    /// Every table, or the whole programme as JSON.
    All,
}

impl What {
    pub const ALL: [Self; 5] = [Self::Responses, Self::Scores, Self::Changes, Self::Codebook, Self::All];

    /// The word on the command line, and the tail of the locale key `export-what-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Responses => "responses",
            Self::Scores => "scores",
            Self::Changes => "changes",
            Self::Codebook => "codebook",
            Self::All => "all",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }

    /// Whether it may be made for others.
    pub fn is_for_others(self) -> bool {
        !matches!(self, Self::Responses | Self::All)
    }
}

/// For which tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    Xlsx,
    Csv,
    Sav,
    Json,
}

impl Form {
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::Csv, Self::Sav, Self::Json];

    /// The ending of the file, and the tail of the locale key `export-form-…`.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Sav => "sav",
            Self::Json => "json",
        }
    }

    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Whether a file of this form can hold this: everything at once goes into a workbook or JSON.
    pub fn holds(self, what: What) -> bool {
        what != What::All || matches!(self, Self::Xlsx | Self::Json)
    }

    /// Whether it holds several tables.
    pub fn has_sheets(self) -> bool {
        self == Self::Xlsx
    }
}

/// What somebody wants to take out.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub what: What,
    pub form: Form,
    /// `deelnemers`, or one version of it, `deelnemers@2`; only for responses.
    pub questionnaire: Option<String>,
    pub for_others: bool,
    /// Only these; `None` is all of them. What others may see is decided over the whole programme all the same.
    pub pilots: Option<Vec<PilotId>>,
    pub lang: Lang,
}

impl Order {
    /// Whether it is a thing to remember: a codebook holds no numbers.
    pub fn gives_numbers_to_others(&self) -> bool {
        self.for_others && self.what != What::Codebook
    }
}

/// What of this goes out for others, to be remembered.
pub fn release(state: &State, order: &Order, handing: Handing<'_>, watch: &Watch) -> Result<Release> {
    let analyses = if order.what == What::Changes { changes::analyses(state, watch)? } else { Vec::new() };
    let parts = order.pilots.as_deref().map(|pilots| of_pilots::parts(state, pilots));
    let scope = Scope { parts: parts.as_deref(), ..Scope::default() };
    Ok(releases::release(state, &scope, handing, &analyses))
}

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Rows below the headings; `None` for a whole programme.
    pub row_count: Option<u64>,
    /// The versions of questionnaires that went out: `deelnemers@1`.
    pub questionnaires: Vec<String>,
}

/// Writes a file that was not there. `watch` is told of every row, and can stop it.
pub fn write(state: &State, order: &Order, path: &Path, watch: &Watch) -> Result<Made> {
    check(order, path)?;
    if is_whole_programme(order) {
        files::export_new(state, path)?;
        return Ok(Made { row_count: None, questionnaires: Vec::new() });
    }
    let chosen = chosen(state, order)?;
    let sets = tables(state, order, &chosen, watch)?;
    let file = path.display().to_string();
    let row_count = files::write_new_by(path, |to| write_sets(&file, sets, order, to))?;
    Ok(Made { row_count: Some(row_count), questionnaires: chosen.iter().map(|held| version_name(held)).collect() })
}

fn is_whole_programme(order: &Order) -> bool {
    (order.what, order.form) == (What::All, Form::Json)
}

/// Whether these things go together.
fn check(order: &Order, path: &Path) -> Result<()> {
    let what = || Phrase::new(&format!("export-what-{}", order.what.code()));
    if order.for_others && !order.what.is_for_others() {
        return Err(Error::usage(Phrase::new("export-personal").with("what", what())));
    }
    if !order.form.holds(order.what) {
        let file = path.display().to_string();
        return Err(Error::usage(Phrase::new("export-one-table").with("file", file)));
    }
    if order.pilots.is_some() && is_whole_programme(order) {
        return Err(Error::usage(Phrase::new("export-whole-only")));
    }
    if order.questionnaire.is_some() && order.what != What::Responses {
        return Err(Error::usage(Phrase::new("export-questionnaire-for").with("what", what())));
    }
    Ok(())
}

/// The versions of questionnaires whose responses go out.
fn chosen<'a>(state: &'a State, order: &Order) -> Result<Vec<&'a Questionnaire>> {
    match order.what {
        What::Responses => responses::chosen(state, order.questionnaire.as_deref(), order.form.has_sheets()),
        What::All => responses::chosen(state, None, true),
        _ => Ok(Vec::new()),
    }
}

fn tables<'a>(
    state: &'a State,
    order: &Order,
    chosen: &[&'a Questionnaire],
    watch: &'a Watch,
) -> Result<Vec<DataSet<'a>>> {
    let guard = Guard::made_for(state, order.for_others);
    let makes = |what| order.what == what || order.what == What::All;
    let of_responses = || chosen.iter().map(|held| responses::responses(state, held, order.lang));
    let mut sets: Vec<DataSet<'a>> = Vec::new();
    if makes(What::Responses) {
        sets.extend(of_responses());
    }
    if makes(What::Scores) {
        sets.push(numbers::scores(state, order, &guard));
    }
    if makes(What::Changes) {
        sets.push(changes::changes(state, order, &guard, watch)?);
    }
    if order.what == What::All {
        let lists = [lists::published, lists::ratings, lists::findings, lists::tags];
        sets.extend(lists.map(|list| list(state, order.lang)));
    }
    if order.what == What::Codebook {
        sets.push(whole_codebook(state, order));
    }
    let limited = |set| match &order.pilots {
        Some(pilots) if order.what != What::Codebook => of_pilots::limited(state, pilots, set, order.lang),
        _ => set,
    };
    let reader = (order.lang, order.for_others);
    Ok(sets.into_iter().map(|set| watch.over(marked(state, reader, limited(set)))).collect())
}

/// Describes every table that could go out, with all versions of the questionnaires.
fn whole_codebook(state: &State, order: &Order) -> DataSet<'static> {
    let versions = state.questionnaires().iter();
    let mut tables: Vec<Described> =
        versions.map(|held| Described::of(&responses::responses(state, held, order.lang))).collect();
    let bare = |what: What, columns| DataSet::new(order.lang.tr(&format!("export-what-{}", what.code())), columns, []);
    let scores = bare(What::Scores, numbers::score_columns(state, order));
    let changes = bare(What::Changes, changes::change_columns(state, order));
    tables.extend([scores, changes].iter().map(Described::of));
    codebook(order.lang, &tables)
}

/// With what must stand on its face: for whom it is, and that the data are invented where they are. The name of the
/// sheet has room for one of the two.
fn marked<'a>(state: &State, (lang, for_others): (Lang, bool), mut set: DataSet<'a>) -> DataSet<'a> {
    let tr = |key: &str| lang.tr(key);
    let is_invented = state.programme.invented;
    let name = Phrase::new("export-note-programme").with("name", state.programme.name.as_str()).say(lang);
    set.notes.push(name);
    if is_invented {
        set.notes.push(tr("export-note-invented"));
    }
    set.notes.push(if for_others {
        let minimum = state.programme.disclosure_minimum;
        Phrase::new("export-note-others").with("minimum", minimum.to_string()).say(lang)
    } else {
        tr("export-note-own")
    });
    let mark = match (is_invented, for_others) {
        (true, _) => tr("export-mark-invented"),
        (false, true) => tr("export-mark-others"),
        (false, false) => tr("export-mark-own"),
    };
    // A sheet's name has 31 letters.
    let room = 28_usize.saturating_sub(mark.chars().count());
    let stem: String = set.name.chars().take(room).collect();
    set.name = format!("{stem} – {mark}");
    set
}

fn write_sets(file: &str, mut sets: Vec<DataSet<'_>>, order: &Order, to: &mut BufWriter<File>) -> Result<u64> {
    if order.form == Form::Xlsx {
        return match order.what {
            What::Codebook => xlsx_out::write_plain(file, sets, to),
            _ => xlsx_out::write(file, sets, order.lang, to),
        };
    }
    let Some(set) = sets.pop() else { return Ok(0) };
    match order.form {
        Form::Csv => csv_out::write(file, set, Dialect::of(order.lang), to),
        Form::Sav => sav_out::write(file, set, order.lang, to),
        Form::Json | Form::Xlsx => json_out::write(file, set, to),
    }
}

/// What a column and the command line call a version: `deelnemers@2`.
pub fn version_name(held: &Questionnaire) -> String {
    format!("{}@{}", held.definition.key, held.definition.version)
}

/// The versions that have responses, in the order of the programme.
pub fn with_responses(state: &State) -> Vec<&Questionnaire> {
    responses::with_responses(state)
}

/// A free name beside the programme that says what is in the file and for whom: a CSV cannot say it itself.
pub fn suggested(programme: &Path, order: &Order) -> PathBuf {
    let stem = programme.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let whom = if order.for_others { "export-file-others" } else { "export-file-own" };
    let what = order.lang.tr(&format!("export-file-{}", order.what.code()));
    let which = order.questionnaire.as_deref().map(|key| format!("-{}", key.replace('@', "-"))).unwrap_or_default();
    let pilots = order.pilots.as_deref().map(|pilots| of_pilots::file_words(pilots.len(), order.lang));
    let pilots = pilots.unwrap_or_default();
    let name = format!("{stem}-{what}{which}{pilots}-{}.{}", order.lang.tr(whom), order.form.ending());
    files::free(&programme.with_file_name(name))
}

#[cfg(test)]
mod tests;
