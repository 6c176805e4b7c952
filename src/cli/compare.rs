//! `compare`: two to six pilots, parts or groups side by side, on the terminal, as JSON or as a workbook: the same as the
//! window shows.

mod json;
mod text;

use std::path::Path;

use serde_json::json;

use super::answer::{Answer, Call};
use super::words::Compare;
use super::{pair, release};
use crate::app::exports::write_comparison;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::comparison::{Asked, Background, Reading, SideBySide, compare, find_group, group_words};
use crate::app::queries::lookup;
use crate::app::releases::{self, Handing};
use crate::app::{State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::model::comparison::{Arrangement, Column, FEWEST_COLUMNS, MOST_COLUMNS};

pub fn run(call: &Call, words: &Compare) -> Result<Answer> {
    if let Some(out) = &words.out {
        check_form(out)?;
    }
    let session = files::read(&words.file)?;
    let state = session.state();
    let arrangement = arrangement(state, words)?;
    check_columns(state, &arrangement.columns, call.lang)?;
    let background = Background::of(state, pair(state, words.waves)?, words.for_others);
    let asked = Asked {
        columns: &arrangement.columns,
        reference: arrangement.reference.as_ref(),
        lang: call.lang,
        reading: Reading::Everything,
    };
    let seen = compare(state, None, &background, &asked);
    let answer = match &words.out {
        Some(out) => written(call, state, &seen, out)?,
        None => {
            let said = || text::page(state, &seen, call.lang);
            call.answer(|| json::document(state, &seen), said).about(call, state)
        }
    };
    if !words.for_others {
        return Ok(answer);
    }
    remember(call, words, state, &seen, answer)
}

fn check_form(out: &Path) -> Result<()> {
    let is_workbook = out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    let file = || out.display().to_string();
    if is_workbook { Ok(()) } else { Err(Error::usage(Phrase::new("cli-compare-form").with("file", file()))) }
}

/// The columns that the words name, or those of a kept comparison.
fn arrangement(state: &State, words: &Compare) -> Result<Arrangement> {
    if let Some(name) = &words.kept {
        return kept(state, name);
    }
    let parts = words.pilots.as_deref().map(|list| lookup::parts(state, list)).transpose()?.unwrap_or_default();
    let mut columns: Vec<Column> = parts.into_iter().map(Column::Part).collect();
    for group in &words.group {
        columns.push(Column::Group(find_group(state, group)?));
    }
    for group in &words.rest {
        columns.push(Column::Rest(find_group(state, group)?));
    }
    Ok(Arrangement { columns, ..Arrangement::default() })
}

fn kept(state: &State, name: &str) -> Result<Arrangement> {
    let found = state.comparisons().iter().find(|held| held.name == name.trim());
    found.map(|held| held.arrangement.clone()).ok_or_else(|| {
        let known: Vec<&str> = state.comparisons().iter().map(|held| held.name.as_str()).collect();
        Error::usage(match known.is_empty() {
            true => Phrase::new("cli-compare-kept-none").with("word", name),
            false => Phrase::new("cli-compare-kept").with("word", name).with("known", known.join(", ")),
        })
    })
}

fn check_columns(state: &State, columns: &[Column], lang: Lang) -> Result<()> {
    if !(FEWEST_COLUMNS..=MOST_COLUMNS).contains(&columns.len()) {
        return Err(Error::usage(
            Phrase::new("cli-compare-columns")
                .with("fewest", FEWEST_COLUMNS.to_string())
                .with("most", MOST_COLUMNS.to_string())
                .with("found", columns.len().to_string()),
        ));
    }
    let twice = columns.iter().enumerate().find(|(at, column)| columns[..*at].contains(column));
    let named = |column: &Column| match column {
        Column::Part(part) => state.part_title(*part),
        Column::Group(group) | Column::Rest(group) => group_words(group, lang),
    };
    match twice {
        Some((_, column)) => Err(Error::usage(Phrase::new("cli-compare-twice").with("column", named(column)))),
        None => Ok(()),
    }
}

fn written(call: &Call, state: &State, seen: &SideBySide, out: &Path) -> Result<Answer> {
    let rows = write_comparison(state, seen, call.lang, out)?;
    let path = out.display().to_string();
    let whom = Phrase::new(if seen.for_others { "cli-export-others" } else { "cli-export-own" });
    let said = || {
        format!("{}\n", Phrase::new("cli-compare-made").with("file", path.as_str()).with("whom", whom).say(call.lang))
    };
    Ok(call.answer(
        || json!({"file": path, "columns": seen.columns.len(), "rows": rows, "for_others": seen.for_others}),
        said,
    ))
}

/// What others see of it is remembered, wherever it was shown.
fn remember(call: &Call, words: &Compare, state: &State, seen: &SideBySide, answer: Answer) -> Result<Answer> {
    let analysis = seen.pair.map(|pair| analyse(state, Question { pair, with_doubtful: true }, &Progress::default()));
    let analyses: Vec<_> = analysis.transpose()?.into_iter().collect();
    let (to, output) = (words.given_to.as_deref().unwrap_or_default(), call.lang.tr("cli-compare-output"));
    let file = words.out.as_deref().map_or(output, release::name_of);
    let handing = Handing { by: &call.by, to, what: "comparison", file: &file };
    let release = releases::of_comparison(state, seen, handing, &analyses);
    Ok(release::remembered(call, &words.file, state, release, answer))
}
