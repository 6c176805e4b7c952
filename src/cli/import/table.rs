//! Rows of another tool's file: looked at, every problem told, and brought in only where there is none.

use std::io::IsTerminal;

use serde_json::{Value, json};

use super::Import;
use crate::app::import::{self, Look, Options, Problem};
use crate::app::{Session, State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::cli::answer::{Answer, Call, complain};
use crate::cli::open;
use crate::model::MapRules;

/// After how many rows a person at a terminal hears how far it is.
const STEP: u64 = 100_000;

pub fn run(call: &Call, words: &Import) -> Result<Answer> {
    // Before the data, so that a file that cannot be used is told first.
    files::schema_version(&words.file)?;
    if words.dry_run {
        let session = files::read(&words.file)?;
        let look = look(call, words, session.state())?;
        return Ok(answer(call, words, &look));
    }
    let mut session = open(call, &words.file)?;
    let look = look(call, words, session.state())?;
    let outcome = dispatch(&mut session, &look);
    session.close()?;
    outcome?;
    Ok(answer(call, words, &look))
}

fn dispatch(session: &mut Session, look: &Look) -> Result<()> {
    look.command.as_ref().map_or(Ok(()), |command| session.dispatch(command))
}

fn look(call: &Call, words: &Import, state: &State) -> Result<Look> {
    let mut rules = match (&words.map, &words.map_name) {
        (Some(path), _) => import::read_map(path)?,
        (None, Some(name)) => import::kept_map(state, name)?,
        (None, None) => MapRules::default(),
    };
    if let Some(sheet) = &words.sheet {
        rules.sheet = Some(sheet.clone());
    }
    if let Some(target) = words.target {
        rules.target = Some(target.into());
    }
    let options =
        Options { creates_pilots: words.create_pilots, on_duplicate: words.on_duplicate.into(), lang: call.lang };
    let is_watched = std::io::stderr().is_terminal();
    let mut on_rows = |rows: u64| {
        if is_watched && rows > 0 && rows.is_multiple_of(STEP) {
            complain(&Phrase::new("cli-import-progress").with("rows", rows.to_string()).say(call.lang));
        }
        true
    };
    let looked = import::look(state, &words.data, &rules, &options, &mut on_rows)?;
    // Nobody stops it here.
    looked.ok_or_else(|| Error::refused(Phrase::new("import-stopped")))
}

fn answer(call: &Call, words: &Import, look: &Look) -> Answer {
    let answer = call.answer(|| as_json(look, call.lang), || as_text(look, words, call.lang));
    let said = look.notes.iter().chain(&look.warnings);
    let answer = said.fold(answer, |answer, phrase| answer.warn(phrase.clone()));
    if look.problems.is_empty() {
        return answer;
    }
    let count = look.problems.count() as usize;
    answer.but(Error::refused(Phrase::new("cli-import-refused").with("file", look.file.as_str()).with("count", count)))
}

fn as_json(look: &Look, lang: Lang) -> Value {
    let counts = &look.counts;
    json!({
        "read": counts.read,
        "added": counts.added,
        "replaced": counts.replaced,
        "skipped": counts.skipped,
        "new_pilots": if look.problems.is_empty() { counts.new_pilots } else { 0 },
        "new_parts": if look.problems.is_empty() { counts.new_parts } else { 0 },
        "target": look.target.code(),
        "questionnaire": look.rules.questionnaire,
        "problem_count": look.problems.count(),
        "problems": look.problems.kept().iter().map(|problem| problem_json(problem, lang)).collect::<Vec<_>>(),
        "warnings": look.warnings.iter().map(|warning| warning.say(lang)).collect::<Vec<_>>(),
        "notes": look.notes.iter().map(|note| note.say(lang)).collect::<Vec<_>>(),
    })
}

fn problem_json(problem: &Problem, lang: Lang) -> Value {
    json!({
        "sheet": problem.sheet.as_deref(),
        "row": problem.row,
        "column": problem.column.as_deref(),
        "value": problem.value.as_deref(),
        "problem": problem.code(),
        "message": problem.phrase().say(lang),
    })
}

/// Counts, then every problem with its place.
fn as_text(look: &Look, words: &Import, lang: Lang) -> String {
    let counts = &look.counts;
    let count = |number: u64| number as usize;
    if !look.problems.is_empty() {
        let lines = look.problems.kept().iter().map(|problem| problem_line(problem, lang));
        let lines: Vec<String> = std::iter::once(look.problems.summary().say(lang)).chain(lines).collect();
        return lines.iter().map(|line| format!("{line}\n")).collect();
    }
    let key = if words.dry_run { "cli-import-dry" } else { "cli-import-done" };
    let said = Phrase::new(key).with("read", count(counts.read)).with("added", count(counts.added));
    let said = said.with("replaced", count(counts.replaced)).with("skipped", count(counts.skipped));
    let mut text = format!("{}\n", said.say(lang));
    if counts.new_pilots + counts.new_parts > 0 {
        let key = if words.dry_run { "cli-import-new-dry" } else { "cli-import-new" };
        let said = Phrase::new(key).with("pilots", count(counts.new_pilots)).with("parts", count(counts.new_parts));
        text.push_str(&format!("{}\n", said.say(lang)));
    }
    text
}

fn problem_line(problem: &Problem, lang: Lang) -> String {
    let (place, what) = (problem.place(), problem.phrase());
    let said = match &problem.value {
        Some(value) => {
            Phrase::new("cli-import-line-value").with("place", place).with("value", value.as_ref()).with("what", what)
        }
        None => Phrase::new("cli-import-line").with("place", place).with("what", what),
    };
    let said = said.say(lang);
    // A value may hold line ends; a problem is one line.
    said.split(['\n', '\r']).collect::<Vec<_>>().join(" ")
}
