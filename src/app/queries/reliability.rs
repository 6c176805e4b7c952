//! Whether what is taken together belongs together: Cronbach's alpha of the items of a scale, and how far evaluators
//! agree, with the places where they differ most.
//!
//! Alpha is over all parts of the programme together, per scale and measurement, of the responses that answered every
//! item of the scale with a number. Versions of a questionnaire may ask other items for a scale. In each measurement
//! the items are those that most of its responses were asked (the newest version's where as many were), compared by
//! code, range and whether they are reversed, in whatever order. Responses of any version that asks these very items
//! count together; the others are counted as having other items, and are in no alpha of that measurement.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::agreement::Agreement;
use crate::analysis::key::{ScaleItems, ScoredItem};
use crate::analysis::reliability::{ItemReliability, Reliability, reliability};
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::programme::agreement_where;
use crate::base::{Result, Text};
use crate::model::{
    EvaluatorId, ItemCode, MeasurementId, PartId, Questionnaire, QuestionnaireId, Rating, Response, ScaleKey,
};

/// Alpha of one scale in one measurement, where any response was asked for it.
#[derive(Clone, Debug, PartialEq)]
pub struct AlphaRow {
    pub scale: ScaleKey,
    pub measurement_id: MeasurementId,
    pub wave: u32,
    /// The newest version that asks these items.
    pub questionnaire_id: QuestionnaireId,
    /// Responses that were asked these items; those in alpha are `found.n` of them.
    pub responses: usize,
    /// Responses that were asked other items for this scale.
    pub other_items: usize,
    pub found: Reliability,
    /// The items in the order of the form, as those of `found` are.
    pub items: Vec<AskedItem>,
}

/// An item of a scale as it was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedItem {
    pub code: ItemCode,
    pub question: Text,
    pub reverse: bool,
}

impl AlphaRow {
    /// Each item with what it does to alpha.
    pub fn each(&self) -> impl Iterator<Item = (&AskedItem, &ItemReliability)> {
        self.items.iter().zip(&self.found.items)
    }
}

/// A row for every scale and measurement, in the order of the programme's scales and of time. Stopped by `progress`,
/// it is an error that says so.
pub fn alphas(state: &State, progress: &Progress) -> Result<Vec<AlphaRow>> {
    let mut by_measurement: HashMap<MeasurementId, HashMap<QuestionnaireId, Vec<&Response>>> = HashMap::new();
    for response in state.responses().all() {
        let of_measurement = by_measurement.entry(response.measurement_id).or_default();
        of_measurement.entry(response.questionnaire_id).or_default().push(response);
    }
    progress.begin(state.scales().len() * state.measurements().len());
    let mut rows = Vec::new();
    for scale in state.scales() {
        for (measurement, wave) in state.measurements().iter().zip(1..) {
            progress.step()?;
            let Some(held) = by_measurement.get(&measurement.id) else { continue };
            rows.extend(row(state, &scale.key, (measurement.id, wave), held));
        }
    }
    Ok(rows)
}

/// The items of a scale, told apart from those of another version: code, lowest, highest, whether it is reversed.
type Asked = Vec<(ItemCode, u64, u64, bool)>;

fn asked(items: &ScaleItems) -> Asked {
    let told = |item: &ScoredItem| (item.code, item.min.to_bits(), item.max.to_bits(), item.reverse);
    let mut all: Asked = items.items.iter().map(told).collect();
    all.sort_unstable();
    all
}

fn row(
    state: &State,
    scale: &ScaleKey,
    (measurement_id, wave): (MeasurementId, u32),
    held: &HashMap<QuestionnaireId, Vec<&Response>>,
) -> Option<AlphaRow> {
    let mut sets: BTreeMap<Asked, Vec<(&Questionnaire, &ScaleItems)>> = BTreeMap::new();
    for questionnaire in state.questionnaires().iter().filter(|version| held.contains_key(&version.id)) {
        let items = state.scoring_key(questionnaire.id).and_then(|key| key.scale(scale));
        if let Some(items) = items.filter(|items| !items.items.is_empty()) {
            sets.entry(asked(items)).or_default().push((questionnaire, items));
        }
    }
    let count = |id: QuestionnaireId| held.get(&id).map_or(0, Vec::len);
    let size = |versions: &[(&Questionnaire, &ScaleItems)]| versions.iter().map(|(version, _)| count(version.id)).sum();
    let newest = |versions: &[(&Questionnaire, &ScaleItems)]| versions.iter().map(|(version, _)| age(version)).max();
    let all: usize = sets.values().map(|versions| size(versions)).sum();
    let most = sets.into_values().max_by_key(|versions| -> (usize, _) { (size(versions), newest(versions)) })?;
    let (questionnaire, items) = most.iter().max_by_key(|(version, _)| age(version)).copied()?;
    let responses = most.iter().filter_map(|(version, _)| held.get(&version.id)).flatten();
    let cases: Vec<Vec<f64>> = responses.filter_map(|response| case(items, response)).collect();
    Some(AlphaRow {
        scale: scale.clone(),
        measurement_id,
        wave,
        questionnaire_id: questionnaire.id,
        responses: size(&most),
        other_items: all - size(&most),
        items: items.items.iter().map(|item| asked_item(questionnaire, item)).collect(),
        found: reliability(items.items.len(), &cases),
    })
}

fn asked_item(questionnaire: &Questionnaire, item: &ScoredItem) -> AskedItem {
    let placed = questionnaire.definition.item(item.code.as_str());
    let question = placed.map(|placed| placed.item.wording()).unwrap_or_default();
    AskedItem { code: item.code, question, reverse: item.reverse }
}

/// What makes a version newer than another.
fn age(questionnaire: &Questionnaire) -> (u32, QuestionnaireId) {
    (questionnaire.definition.version, questionnaire.id)
}

/// The numbers of a response as they count for the scale; `None` where one is missing, unknown or not applicable.
fn case(items: &ScaleItems, response: &Response) -> Option<Vec<f64>> {
    items.items.iter().map(|item| item.given(&response.answers).map(|given| item.counted(given))).collect()
}

/// How far the evaluators agree on a scale, and the places that two or more of them rated.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleAgreement {
    pub scale: ScaleKey,
    pub found: Agreement,
    /// The places they differ on most come first, else in the order of the programme.
    pub units: Vec<RatedUnit>,
}

/// A part in a measurement that two or more evaluators rated.
#[derive(Clone, Debug, PartialEq)]
pub struct RatedUnit {
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    /// In the order of the programme's evaluators.
    pub ratings: Vec<(EvaluatorId, u8)>,
}

impl RatedUnit {
    /// Points between the highest and the lowest rating.
    pub fn distance(&self) -> u8 {
        let values = || self.ratings.iter().map(|(_, value)| *value);
        values().max().unwrap_or_default() - values().min().unwrap_or_default()
    }
}

/// The agreement on every scale that evaluators can rate, over the places that pass: in a programme that rates blind
/// those that the reader may see.
pub fn agreements(state: &State, passes: impl Fn(PartId, MeasurementId, &ScaleKey) -> bool) -> Vec<ScaleAgreement> {
    // Evaluators rate; they give no grades.
    let scales = state.scales().iter().filter(|scale| !scale.is_grade());
    scales.map(|scale| agreement_on(state, &scale.key, |part, at| passes(part, at, &scale.key))).collect()
}

/// The agreement on one scale, over the places that pass.
pub fn agreement_on(state: &State, scale: &ScaleKey, passes: impl Fn(PartId, MeasurementId) -> bool) -> ScaleAgreement {
    let mut places: HashMap<(PartId, MeasurementId), Vec<&Rating>> = HashMap::new();
    let rated = state.all_ratings().filter(|held| held.scale == *scale && passes(held.part_id, held.measurement_id));
    for rating in rated {
        places.entry((rating.part_id, rating.measurement_id)).or_default().push(rating);
    }
    let mut units = Vec::new();
    for (_, part) in state.parts() {
        for measurement in state.measurements() {
            let Some(ratings) = places.get(&(part.id, measurement.id)).filter(|held| held.len() > 1) else { continue };
            let of = |evaluator| ratings.iter().find(|held| held.evaluator_id == evaluator);
            let evaluators = state.evaluators().iter();
            let ratings = evaluators.filter_map(|evaluator| Some((evaluator.id, of(evaluator.id)?.value))).collect();
            units.push(RatedUnit { part_id: part.id, measurement_id: measurement.id, ratings });
        }
    }
    units.sort_by_key(|unit| std::cmp::Reverse(unit.distance()));
    ScaleAgreement { scale: scale.clone(), found: agreement_where(state, scale, passes), units }
}

#[cfg(test)]
mod tests;
