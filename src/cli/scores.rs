//! `scores`: every score of every part, with what it rests on.

use serde::Serialize;

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::OnFile;
use super::{count_or_dash, part_name, scale_name, source_name};
use crate::analysis::change::Reason;
use crate::analysis::score::interval_reason;
use crate::app::queries::scores::{ScoreRow, scores};
use crate::app::{State, files};
use crate::base::{Lang, Result, number};

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let (state, versions) = files::read_scores(&words.file)?;
    let rows = scores(&state, &versions);
    let json = || rows.iter().map(as_json).collect::<Vec<ScoreJson<'_>>>();
    Ok(call.answer_rows(json, || as_text(&state, &rows, call.lang)).about(call, &state))
}

/// The keys are fixed, and so is their order.
#[derive(Serialize)]
struct ScoreJson<'a> {
    pilot: u32,
    part: Option<&'a str>,
    wave: u32,
    wave_stated: bool,
    scale: &'a str,
    source: &'static str,
    n: Option<u32>,
    invited: Option<u32>,
    mean: f64,
    sd: Option<f64>,
    median: Option<f64>,
    ci_low: Option<f64>,
    ci_high: Option<f64>,
    reason: Option<&'static str>,
}

fn as_json(row: &ScoreRow) -> ScoreJson<'_> {
    let score = &row.score;
    ScoreJson {
        pilot: row.pilot_number,
        part: row.part_name.as_deref(),
        wave: row.wave,
        wave_stated: score.measurement_stated,
        scale: row.scale.as_str(),
        source: row.source.code(),
        n: score.n,
        invited: row.invited_count,
        mean: score.mean,
        sd: score.sd,
        median: score.median,
        ci_low: score.ci_low,
        ci_high: score.ci_high,
        reason: interval_reason(row.source, score).map(Reason::code),
    }
}

fn as_text(state: &State, rows: &[ScoreRow], lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-number"), Align::Right),
        (lang.tr("cli-column-part"), Align::Left),
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-source"), Align::Left),
        (lang.tr("cli-column-wave"), Align::Right),
        (lang.tr("cli-column-count"), Align::Right),
        (lang.tr("cli-column-mean"), Align::Right),
        (lang.tr("cli-column-remark"), Align::Left),
    ]);
    for row in rows {
        let remark = if row.score.measurement_stated { String::new() } else { lang.tr("mark-not-stated") };
        table.row([
            row.pilot_number.to_string(),
            part_name(state, row.part_id),
            scale_name(state, &row.scale, lang),
            source_name(row.source, lang),
            row.wave.to_string(),
            count_or_dash(row.score.n),
            number::fixed(lang, row.score.mean, 1),
            remark,
        ]);
    }
    if table.is_empty() { format!("{}\n", lang.tr("cli-scores-none")) } else { table.say() }
}
