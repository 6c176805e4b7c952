//! `reliability`: whether the items of a scale belong together, per measurement, and how far evaluators agree.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::scale_name;
use super::table::{Align, Table};
use super::words::OnFile;
use crate::analysis::reliability::ItemReliability;
use crate::analysis::words;
use crate::app::progress::Progress;
use crate::app::queries::reliability::{AlphaRow, AskedItem, RatedUnit, ScaleAgreement, agreements, alphas};
use crate::app::{State, files};
use crate::base::{Lang, Result, number};

/// So many places where evaluators differ stand in the table; JSON has them all.
const MOST_UNITS: usize = 5;

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let state = session.state();
    let alphas = alphas(state, &Progress::default())?;
    // The command line is the owner's own tool: nothing is blind there.
    let agreements = agreements(state, |_, _, _| true);
    let answer =
        call.answer(|| as_json(state, &alphas, &agreements), || as_text(state, &alphas, &agreements, call.lang));
    Ok(answer.about(call, state))
}

fn as_json(state: &State, alphas: &[AlphaRow], agreements: &[ScaleAgreement]) -> Value {
    json!({
        "alpha": alphas.iter().map(|row| alpha(state, row)).collect::<Vec<Value>>(),
        "agreement": agreements.iter().map(|held| agreement(state, held)).collect::<Vec<Value>>(),
    })
}

fn alpha(state: &State, row: &AlphaRow) -> Value {
    let version = state.questionnaire_version(row.questionnaire_id);
    json!({
        "scale": row.scale.as_str(),
        "wave": row.wave,
        "n": row.found.n,
        "alpha": row.found.alpha,
        "reason": row.found.reason.map(|reason| reason.code()),
        "questionnaire": version.map(|held| format!("{}@{}", held.definition.key, held.definition.version)),
        "responses": row.responses,
        "other_items": row.other_items,
        "items": row.each().map(item).collect::<Vec<Value>>(),
    })
}

fn item((asked, found): (&AskedItem, &ItemReliability)) -> Value {
    json!({
        "item": asked.code.as_str(),
        "reverse": asked.reverse,
        "item_rest": found.item_rest,
        "alpha_without": found.alpha_without,
        "advice": found.advice.map(|advice| advice.code()),
    })
}

fn agreement(state: &State, held: &ScaleAgreement) -> Value {
    let differing = held.units.iter().filter(|unit| unit.distance() > 0);
    json!({
        "scale": held.scale.as_str(),
        "units": held.found.units,
        "evaluators": held.found.evaluators,
        "krippendorff_alpha": held.found.alpha,
        "reason": held.found.reason.map(|reason| reason.code()),
        "differ": differing.map(|unit| rated(state, unit)).collect::<Vec<Value>>(),
    })
}

fn rated(state: &State, unit: &RatedUnit) -> Value {
    let ratings = unit.ratings.iter().map(|(evaluator, value)| {
        let name = state.evaluator(*evaluator).map(|held| held.name.as_str());
        json!({"evaluator": name, "value": value})
    });
    json!({
        "pilot": state.pilot_of_part(unit.part_id).map(|pilot| pilot.number),
        "part": state.part(unit.part_id).and_then(|part| part.name.clone()),
        "wave": state.wave(unit.measurement_id),
        "distance": unit.distance(),
        "ratings": ratings.collect::<Vec<Value>>(),
    })
}

fn as_text(state: &State, alphas: &[AlphaRow], agreements: &[ScaleAgreement], lang: Lang) -> String {
    let mut said = String::new();
    if !alphas.is_empty() {
        let (title, note) = (lang.tr("cli-reliability-alpha"), lang.tr("cli-reliability-alpha-note"));
        said.push_str(&format!("{title}\n{}\n{note}\n\n", alpha_table(state, alphas, lang)));
    }
    let (title, note) = (lang.tr("cli-reliability-title"), lang.tr("cli-reliability-note"));
    said.push_str(&format!("{title}\n{}\n{note}\n", agreement_table(state, agreements, lang)));
    let differ = differ(state, agreements, lang);
    if !differ.is_empty() {
        said.push_str(&format!("\n{}\n{differ}", lang.tr("cli-reliability-differ")));
    }
    said
}

fn alpha_table(state: &State, rows: &[AlphaRow], lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-wave"), Align::Right),
        (lang.tr("cli-column-complete"), Align::Right),
        (lang.tr("cli-column-alpha"), Align::Right),
        (lang.tr("cli-column-remark"), Align::Left),
    ]);
    for row in rows {
        table.row([
            scale_name(state, &row.scale, lang),
            row.wave.to_string(),
            row.found.n.to_string(),
            figure(row.found.alpha, lang),
            remark(row, lang),
        ]);
    }
    table.say()
}

/// Why there is no alpha, and the items that ask a look: `S11: misschien omgekeerd bedoeld`.
fn remark(row: &AlphaRow, lang: Lang) -> String {
    let why = row.found.reason.map(|reason| words::reason(reason).say(lang));
    let advised = row.each().filter_map(|(asked, found)| {
        let code = found.advice?.code();
        Some(format!("{}: {}", asked.code.as_str(), lang.tr(&format!("cli-reliability-{code}"))))
    });
    why.into_iter().chain(advised).collect::<Vec<_>>().join(" · ")
}

fn agreement_table(state: &State, agreements: &[ScaleAgreement], lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-units"), Align::Right),
        (lang.tr("cli-column-evaluators"), Align::Right),
        (lang.tr("cli-column-alpha"), Align::Right),
        (lang.tr("cli-column-remark"), Align::Left),
    ]);
    for held in agreements {
        table.row([
            scale_name(state, &held.scale, lang),
            held.found.units.to_string(),
            held.found.evaluators.to_string(),
            figure(held.found.alpha, lang),
            held.found.reason.map(|reason| words::reason(reason).say(lang)).unwrap_or_default(),
        ]);
    }
    table.say()
}

fn figure(value: Option<f64>, lang: Lang) -> String {
    value.map_or_else(|| "–".to_owned(), |value| number::fixed(lang, value, 3))
}

/// The places where evaluators differ most, scale by scale.
fn differ(state: &State, agreements: &[ScaleAgreement], lang: Lang) -> String {
    let mut said = String::new();
    for held in agreements {
        for unit in held.units.iter().filter(|unit| unit.distance() > 0).take(MOST_UNITS) {
            let Some(pilot) = state.pilot_of_part(unit.part_id) else { continue };
            let at = state.measurement(unit.measurement_id).map(|at| at.name.get(lang)).unwrap_or_default();
            let ratings = unit.ratings.iter().map(|(evaluator, value)| {
                let name = state.evaluator(*evaluator).map(|held| held.name.as_str()).unwrap_or_default();
                format!("{name} {value}")
            });
            let (scale, part) = (scale_name(state, &held.scale, lang), state.part_title(unit.part_id));
            let ratings = ratings.collect::<Vec<_>>().join(", ");
            said.push_str(&format!("  {scale} · {} · {part} · {at}: {ratings}\n", pilot.number));
        }
    }
    said
}
