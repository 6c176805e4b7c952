//! `changes`: what changed in every part between two measurements.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::Changes;
use super::{NOT_COMPUTED, pair, part_name, scale_name, source_name};
use crate::analysis::change::{Class, Reason};
use crate::analysis::evidence::{Evidence, Independent, Paired};
use crate::analysis::words;
use crate::app::queries::changes::{ChangeRow, Pair, changes};
use crate::app::queries::pairs::{self, Pairing};
use crate::app::{State, files};
use crate::base::{Lang, Result, number};
use crate::model::Source;

pub fn run(call: &Call, words: &Changes) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let state = session.state();
    let pair = pair(state, words.waves)?;
    let rows = pair.map(|pair| changes(state, pair, None, None)).unwrap_or_default();
    let json = || {
        let pairing = Pairing::of(state, !words.without_doubtful);
        let evidence = |row: &ChangeRow| {
            let pair = pair.filter(|_| row.source == Source::Responses)?;
            pairs::evidence_of(state, &pairing, row.part_id, pair, &row.scale)
        };
        rows.iter().map(|row| as_json(row, evidence(row).as_ref())).collect()
    };
    Ok(call.answer(json, || as_text(state, pair, &rows, call.lang)).about(call, state))
}

/// Tests, intervals and influence are of questionnaires only; for other sources they stay null, and `reason` says why.
fn as_json(row: &ChangeRow, evidence: Option<&Evidence>) -> Value {
    let change = &row.change;
    let reason = match evidence {
        Some(_) => NOT_COMPUTED,
        None => change.reason.unwrap_or(Reason::NotResponses).code(),
    };
    json!({
        "pilot": row.pilot_number,
        "part": row.part_name,
        "scale": row.scale.as_str(),
        "source": row.source.code(),
        "from": row.from_wave,
        "to": row.to_wave,
        "n_from": change.n_from,
        "n_to": change.n_to,
        "mean_from": change.mean_from,
        "mean_to": change.mean_to,
        "diff": change.diff,
        "class": change.class.map(Class::code),
        "headline": evidence.map(|held| held.headline.code()),
        "disagree": evidence.is_some_and(|held| held.disagree),
        "reason": reason,
        "paired": evidence.and_then(|held| held.paired.as_ref()).map(paired_json),
        "independent": evidence.map(|held| independent_json(&held.independent)),
        "p_holm": null,
        "smallest_p": null,
        "influence": null,
        "wave_stated": row.measurement_stated,
        "one_respondent": row.one_respondent,
    })
}

fn paired_json(paired: &Paired) -> Value {
    json!({
        "n": paired.n,
        "diff": paired.diff,
        "sd_diff": paired.sd_diff,
        "ci_low": paired.ci_low,
        "ci_high": paired.ci_high,
        "p": null,
        "method": null,
        "rank_biserial": null,
        "reason": paired.reason.map_or(NOT_COMPUTED, Reason::code),
    })
}

fn independent_json(independent: &Independent) -> Value {
    json!({
        "ci_low": independent.ci_low,
        "ci_high": independent.ci_high,
        "p": null,
        "method": null,
        "hedges_g": independent.hedges_g,
        "cliffs_delta": independent.cliffs_delta,
        "reason": independent.reason.map_or(NOT_COMPUTED, Reason::code),
    })
}

/// The table for people; a sentence where there is nothing to compare.
pub fn as_text(state: &State, pair: Option<Pair>, rows: &[ChangeRow], lang: Lang) -> String {
    let Some(pair) = pair.filter(|_| !rows.is_empty()) else { return format!("{}\n", lang.tr("cli-changes-none")) };
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    let mut table = Table::new([
        (lang.tr("cli-column-number"), Align::Right),
        (lang.tr("cli-column-part"), Align::Left),
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-source"), Align::Left),
        (name(pair.from), Align::Right),
        (name(pair.to), Align::Right),
        (lang.tr("cli-column-change"), Align::Right),
        (lang.tr("cli-column-words"), Align::Left),
    ]);
    for row in rows {
        let change = &row.change;
        table.row([
            row.pilot_number.to_string(),
            part_name(state, row.part_id),
            scale_name(state, &row.scale, lang),
            source_name(row.source, lang),
            number::fixed(lang, change.mean_from, 1),
            number::fixed(lang, change.mean_to, 1),
            change_and_arrow(row, lang),
            in_words(state, row, lang),
        ]);
    }
    table.say()
}

fn change_and_arrow(row: &ChangeRow, lang: Lang) -> String {
    let arrow = match row.change.class {
        Some(Class::Up) => "↑",
        Some(Class::Same) => "=",
        Some(Class::Down) => "↓",
        None => " ",
    };
    let figure = row.change.diff.map_or_else(|| "–".to_owned(), |diff| number::signed(lang, diff, 1));
    format!("{figure} {arrow}")
}

/// The sentence of the change, and what asks care with it.
fn in_words(state: &State, row: &ChangeRow, lang: Lang) -> String {
    let is_grade = state.scale(&row.scale).is_some_and(|scale| scale.is_grade());
    let mut said = vec![words::change_sentence(&state.programme.bands, is_grade, &row.change).say(lang)];
    if !row.measurement_stated {
        said.push(lang.tr("mark-not-stated"));
    }
    if row.one_respondent {
        said.push(lang.tr("mark-one-respondent"));
    }
    said.join("; ")
}
