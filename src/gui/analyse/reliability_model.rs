//! Whether what is taken together belongs together, as plain data: alpha per measurement in figures and words, what
//! each question does to it, what to look at; and how far evaluators agree, with the places where they do not.

use crate::analysis::change::Reason;
use crate::analysis::reliability::{Advice, ItemReliability, LEAST_CASES};
use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::reliability::{AlphaRow, AskedItem, RatedUnit, ScaleAgreement, agreement_on};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::model::{EvaluatorId, ItemCode, MeasurementId, PilotId, QuestionnaireId, Scale, ScaleKey};

/// With fewer complete cases alpha is itself hardly known.
const FEW_CASES: usize = 30;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlphaShown {
    /// A line for every measurement that has responses.
    pub lines: Vec<AlphaLine>,
    /// The names of those measurements, as headings of the columns of items.
    pub measurements: Vec<String>,
    /// Empty for a scale of one question.
    pub items: Vec<ItemLine>,
    pub advice: Vec<AdviceLine>,
    /// Whether there is a question that could have been advised on.
    pub is_looked_at: bool,
    /// Said instead of all that, for a scale of one question.
    pub one_question: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AlphaLine {
    pub measurement_id: MeasurementId,
    pub measurement: String,
    /// "76 van 108".
    pub n: String,
    /// "0,87"; a dash where there is none.
    pub figure: String,
    /// What that means, or why there is none.
    pub meaning: String,
    /// What asks care: few cases, other versions.
    pub notes: Vec<String>,
}

/// What one question does to alpha, in each measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemLine {
    pub code: String,
    pub question: String,
    pub reverse: bool,
    pub cells: Vec<ItemCell>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCell {
    /// "0,53", or a dash.
    pub item_rest: String,
    pub alpha_without: String,
    /// Whether there is something to look at.
    pub is_advised: bool,
}

/// A sentence about a question, with the questionnaire in which it can be looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct AdviceLine {
    pub words: String,
    pub item: String,
    pub questionnaire: QuestionnaireId,
}

/// What the rows of a scale say.
pub fn alpha(state: &State, rows: &[AlphaRow], scale: &ScaleKey, lang: Lang) -> AlphaShown {
    let rows: Vec<&AlphaRow> = rows.iter().filter(|row| row.scale == *scale).collect();
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_owned()).unwrap_or_default();
    AlphaShown {
        lines: rows.iter().map(|row| line(row, name(row.measurement_id), lang)).collect(),
        measurements: rows.iter().map(|row| name(row.measurement_id)).collect(),
        items: items(&rows, lang),
        advice: rows.iter().flat_map(|row| advice(row, name(row.measurement_id), lang)).collect(),
        is_looked_at: rows.iter().any(|row| row.found.alpha.is_some()),
        one_question: (!rows.is_empty() && rows.iter().all(|row| row.items.len() < 2))
            .then(|| lang.tr("reliability-one-item")),
    }
}

fn line(row: &AlphaRow, measurement: String, lang: Lang) -> AlphaLine {
    let n =
        Phrase::new("reliability-n-of").with("n", row.found.n.to_string()).with("responses", row.responses.to_string());
    let mut notes = Vec::new();
    if row.found.alpha.is_some() && row.found.n < FEW_CASES {
        notes.push(Phrase::new("reliability-small").with("n", row.found.n).say(lang));
    }
    if row.other_items > 0 {
        notes.push(Phrase::new("reliability-other-items").with("count", row.other_items).say(lang));
    }
    AlphaLine {
        measurement_id: row.measurement_id,
        measurement,
        n: n.say(lang),
        figure: figure(row.found.alpha, lang),
        meaning: meaning(row).say(lang),
        notes,
    }
}

/// What an alpha means, by the figure that is shown; or why there is none.
fn meaning(row: &AlphaRow) -> Phrase {
    match row.found.alpha.map(|alpha| number::round(alpha, 2)) {
        Some(alpha) if alpha >= 0.8 => Phrase::new("reliability-good"),
        Some(alpha) if alpha >= 0.7 => Phrase::new("reliability-fair"),
        Some(alpha) if alpha >= 0.6 => Phrase::new("reliability-moderate"),
        Some(alpha) if alpha >= 0.0 => Phrase::new("reliability-weak"),
        Some(_) => Phrase::new("reliability-negative"),
        None if row.items.len() < 2 => Phrase::new("reliability-one-item"),
        None if row.found.reason == Some(Reason::TooFew) => {
            Phrase::new("reliability-few-cases").with("least", LEAST_CASES.to_string())
        }
        None => Phrase::new("reliability-no-spread"),
    }
}

/// Each question once, in the order of the last measurement's form; those of earlier ones only come after.
fn items(rows: &[&AlphaRow], lang: Lang) -> Vec<ItemLine> {
    if rows.iter().all(|row| row.items.len() < 2) {
        return Vec::new();
    }
    let mut asked: Vec<&AskedItem> = Vec::new();
    for item in rows.iter().rev().flat_map(|row| &row.items) {
        if !asked.iter().any(|held| held.code == item.code) {
            asked.push(item);
        }
    }
    let line = |item: &AskedItem| ItemLine {
        code: item.code.to_string(),
        question: item.question.get(lang).to_owned(),
        reverse: item.reverse,
        cells: rows.iter().map(|row| cell(row, item.code, lang)).collect(),
    };
    asked.into_iter().map(line).collect()
}

fn cell(row: &AlphaRow, code: ItemCode, lang: Lang) -> ItemCell {
    let Some((_, found)) = row.each().find(|(item, _)| item.code == code) else { return ItemCell::default() };
    ItemCell {
        item_rest: figure(found.item_rest, lang),
        alpha_without: figure(found.alpha_without, lang),
        is_advised: found.advice.is_some(),
    }
}

fn figure(value: Option<f64>, lang: Lang) -> String {
    value.map_or_else(|| "–".to_owned(), |value| minus(number::fixed(lang, value, 2)))
}

/// A real minus before what is below zero.
fn minus(figure: String) -> String {
    figure.strip_prefix('-').map_or(figure.clone(), |rest| format!("\u{2212}{rest}"))
}

fn advice(row: &AlphaRow, measurement: String, lang: Lang) -> impl Iterator<Item = AdviceLine> {
    let measurement = measurement.to_lowercase();
    row.each().filter_map(move |(item, found)| {
        let words = advised(row, item, found, &measurement)?.say(lang);
        Some(AdviceLine { words, item: item.code.to_string(), questionnaire: row.questionnaire_id })
    })
}

fn advised(row: &AlphaRow, item: &AskedItem, found: &ItemReliability, measurement: &str) -> Option<Phrase> {
    let code = item.code.as_str();
    Some(match found.advice? {
        Advice::MaybeReversed if item.reverse => {
            Phrase::new("reliability-maybe-not-reversed").with("item", code).with("measurement", measurement)
        }
        Advice::MaybeReversed => {
            Phrase::new("reliability-maybe-reversed").with("item", code).with("measurement", measurement)
        }
        Advice::PullsDown => Phrase::new("reliability-pulls-down")
            .with("item", code)
            .with("measurement", measurement)
            .with("without", Arg::Number(found.alpha_without?, 2))
            .with("alpha", Arg::Number(row.found.alpha?, 2)),
    })
}

#[derive(Clone, Debug, PartialEq)]
pub struct AgreementShown {
    /// "0,97"; none where there is none.
    pub figure: Option<String>,
    /// What it means, or why there is none.
    pub meaning: String,
    /// Over what: "57 metingen van onderdelen door 2 evaluatoren beoordeeld".
    pub over: String,
    /// Where they differ, most first.
    pub units: Vec<UnitLine>,
    /// Whether ratings are left out that the reader may not see yet.
    pub is_blind: bool,
    /// Whether any unit was rated twice.
    pub is_rated: bool,
    /// Whether evaluators rate on this scale at all.
    pub can_be_rated: bool,
}

/// A place where evaluators differ.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitLine {
    /// "8 · Effectieve methoden · Tweede meting".
    pub place: String,
    /// "Lezer 1: 2 · Lezer 2: 4".
    pub ratings: String,
    /// "2 punten verschil".
    pub points: String,
    pub pilot: PilotId,
}

/// How far the evaluators agree on a scale, of what this reader may see.
pub fn agreement(state: &State, scale: &Scale, reader: Option<EvaluatorId>, lang: Lang) -> AgreementShown {
    let may_see = |part, at| blind::may_see(state, reader, part, at, &scale.key);
    let found = agreement_on(state, &scale.key, may_see);
    let differing = found.units.iter().filter(|unit| unit.distance() > 0);
    AgreementShown {
        figure: found.found.alpha.map(|alpha| figure(Some(alpha), lang)),
        meaning: agreed(scale, &found).say(lang),
        over: over(&found, lang),
        units: differing.filter_map(|unit| unit_line(state, unit, lang)).collect(),
        is_blind: is_blind(state, scale, may_see),
        is_rated: !found.units.is_empty(),
        can_be_rated: !scale.is_grade(),
    }
}

fn is_blind(state: &State, scale: &Scale, may_see: impl Fn(crate::model::PartId, MeasurementId) -> bool) -> bool {
    let mut rated = state.all_ratings().filter(|held| held.scale == scale.key);
    rated.any(|held| !may_see(held.part_id, held.measurement_id))
}

/// What an agreement means, by the figure that is shown; or why there is none.
fn agreed(scale: &Scale, agreement: &ScaleAgreement) -> Phrase {
    let found = &agreement.found;
    match found.alpha.map(|alpha| number::round(alpha, 2)) {
        Some(alpha) if alpha >= 0.8 => Phrase::new("reliability-agree-good"),
        Some(alpha) if alpha >= 0.67 => Phrase::new("reliability-agree-fair"),
        Some(alpha) if alpha >= 0.0 => Phrase::new("reliability-agree-weak"),
        Some(_) => Phrase::new("reliability-agree-negative"),
        None if scale.is_grade() => Phrase::new("reliability-grade"),
        None if found.reason == Some(Reason::NoSpread) => {
            Phrase::new("reliability-agree-no-spread").with("units", found.units)
        }
        None => Phrase::new("reliability-no-ratings"),
    }
}

fn over(agreement: &ScaleAgreement, lang: Lang) -> String {
    let found = &agreement.found;
    let said = Phrase::new("entry-agreement-over").with("units", found.units).with("evaluators", found.evaluators);
    if found.alpha.is_some() { said.say(lang) } else { String::new() }
}

fn unit_line(state: &State, unit: &RatedUnit, lang: Lang) -> Option<UnitLine> {
    let pilot = state.pilot_of_part(unit.part_id)?;
    let measurement = state.measurement(unit.measurement_id)?.name.get(lang);
    let rated = |(evaluator, value): &(EvaluatorId, u8)| {
        let name = state.evaluator(*evaluator).map(|held| held.name.as_str()).unwrap_or_default();
        Phrase::new("reliability-rated").with("evaluator", name).with("value", value.to_string()).say(lang)
    };
    let ratings: Vec<String> = unit.ratings.iter().map(rated).collect();
    let part = format!("{} · {}", pilot.number, state.part_title(unit.part_id));
    Some(UnitLine {
        place: Phrase::new("reliability-unit").with("part", part).with("measurement", measurement).say(lang),
        ratings: ratings.join(" · "),
        points: Phrase::new("reliability-points").with("count", u32::from(unit.distance())).say(lang),
        pilot: pilot.id,
    })
}

/// The figures as tab-separated text, for a spreadsheet.
pub fn as_text(shown: &AlphaShown, agreement: &AgreementShown, lang: Lang) -> String {
    let heads = ["reliability-measurement", "reliability-n", "reliability-figure", "reliability-meaning"];
    let mut lines = vec![heads.map(|key| lang.tr(key)).join("\t")];
    for line in &shown.lines {
        lines.push([line.measurement.as_str(), &line.n, &line.figure, &line.meaning].join("\t"));
    }
    if !shown.items.is_empty() {
        let mut heads = vec![lang.tr("reliability-item"), String::new()];
        for name in &shown.measurements {
            let of = |key: &str| format!("{} · {name}", lang.tr(key));
            heads.extend([of("reliability-item-rest"), of("reliability-alpha-without")]);
        }
        lines.extend([String::new(), heads.join("\t")]);
    }
    for item in &shown.items {
        let cells = item.cells.iter().flat_map(|cell| [cell.item_rest.clone(), cell.alpha_without.clone()]);
        let row: Vec<String> = [item.code.clone(), item.question.clone()].into_iter().chain(cells).collect();
        lines.push(row.join("\t"));
    }
    if let Some(figure) = &agreement.figure {
        lines.extend([String::new(), [lang.tr("reliability-agreement"), figure.clone()].join("\t")]);
        lines.extend(agreement.units.iter().map(|unit| [unit.place.as_str(), &unit.ratings, &unit.points].join("\t")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests;
