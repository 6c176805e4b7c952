//! `programme`: the changes of all parts together, per scale and source.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::Programme;
use super::{interval, pair, scale_name, source_name};
use crate::analysis::change::Reason;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse_scored};
use crate::app::queries::programme::ProgrammeRow;
use crate::app::{State, files};
use crate::base::{Lang, Phrase, Result, number};

pub fn run(call: &Call, words: &Programme) -> Result<Answer> {
    let (state, scored) = files::read_figures(&words.file)?;
    let state = &state;
    let rows = match pair(state, words.waves)? {
        Some(pair) => {
            let question = Question { pair, with_doubtful: true };
            analyse_scored(state, scored, question, None, &Progress::default())?.programme
        }
        None => Vec::new(),
    };
    let answer =
        call.answer(|| rows.iter().map(as_json).collect(), || as_text(state, &rows, call.lang)).about(call, state);
    Ok(rows.iter().filter(|row| !row.counted_double.is_empty()).fold(answer, |answer, row| {
        let numbers: Vec<String> = row.counted_double.iter().map(u32::to_string).collect();
        let warning = Phrase::new("cli-programme-double")
            .with("scale", scale_name(state, &row.scale, call.lang))
            .with("source", source_name(row.source, call.lang))
            .with("numbers", numbers.join(", "));
        answer.warn(warning)
    }))
}

fn as_json(row: &ProgrammeRow) -> Value {
    let change = &row.change;
    json!({
        "scale": row.scale.as_str(),
        "source": row.source.code(),
        "from": row.from_wave,
        "to": row.to_wave,
        "parts": change.parts,
        "up": change.up,
        "same": change.same,
        "down": change.down,
        "raw_up": change.raw_up,
        "raw_same": change.raw_same,
        "raw_down": change.raw_down,
        "mean_change": change.mean_change,
        "median_change": change.median_change,
        "pooled": row.pooled.map(|pooled| {
            json!({
                "k": pooled.k,
                "estimate": pooled.estimate,
                "ci_low": pooled.ci_low,
                "ci_high": pooled.ci_high,
                "tau2": pooled.tau2,
                "i2": pooled.i2,
            })
        }),
        "reason": row.pooled_reason().map(Reason::code),
        "counted_double": row.counted_double,
    })
}

fn as_text(state: &State, rows: &[ProgrammeRow], lang: Lang) -> String {
    if rows.is_empty() {
        return format!("{}\n", lang.tr("cli-changes-none"));
    }
    let has_pooled = rows.iter().any(|row| row.pooled.is_some());
    let mut columns = vec![
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-source"), Align::Left),
        (lang.tr("cli-column-parts"), Align::Right),
        (lang.tr("class-up"), Align::Right),
        (lang.tr("class-same"), Align::Right),
        (lang.tr("class-down"), Align::Right),
        (lang.tr("sign-up"), Align::Right),
        (lang.tr("sign-same"), Align::Right),
        (lang.tr("sign-down"), Align::Right),
        (lang.tr("cli-column-mean-change"), Align::Right),
        (lang.tr("cli-column-median-change"), Align::Right),
    ];
    if has_pooled {
        columns.extend([
            (lang.tr("cli-column-pooled"), Align::Right),
            (lang.tr("cli-column-interval"), Align::Right),
            (lang.tr("cli-column-between"), Align::Right),
        ]);
    }
    let mut table = Table::new(columns);
    for row in rows {
        let change = &row.change;
        let mut cells = vec![
            scale_name(state, &row.scale, lang),
            source_name(row.source, lang),
            change.parts.to_string(),
            change.up.to_string(),
            change.same.to_string(),
            change.down.to_string(),
            change.raw_up.to_string(),
            change.raw_same.to_string(),
            change.raw_down.to_string(),
            number::signed(lang, change.mean_change, 1),
            number::signed(lang, change.median_change, 1),
        ];
        if has_pooled {
            cells.extend(pooled_cells(row, lang));
        }
        table.row(cells);
    }
    let mut said = format!("{}\n{}\n", table.say(), lang.tr("cli-programme-note"));
    if has_pooled {
        said.push_str(&format!("{}\n", lang.tr("cli-programme-pooled-note")));
    }
    said
}

/// The pooled change, its interval, and how much of the difference lies between parts.
fn pooled_cells(row: &ProgrammeRow, lang: Lang) -> [String; 3] {
    let Some(pooled) = &row.pooled else { return ["–", "–", "–"].map(str::to_owned) };
    [
        number::signed(lang, pooled.estimate, 1),
        interval(lang, pooled.ci_low, pooled.ci_high),
        format!("{}%", number::fixed(lang, pooled.i2 * 100.0, 0)),
    ]
}
