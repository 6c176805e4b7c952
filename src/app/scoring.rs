//! Scores that are kept: which ones a change touches, and what each is from what the state holds. The one rule both
//! for keeping scores and for rebuilding them from nothing. What a score is, is `analysis`'s.

use std::collections::BTreeSet;

use super::state::State;
use crate::analysis::key::ScoringKey;
use crate::analysis::score;
use crate::model::{
    Change, MeasurementId, PartId, QuestionnaireId, Record, Response, Scale, ScaleKey, Score, ScoreSlot, Source,
};
use crate::store::{ResponseScores, ScoreChange};

/// The scores of parts that a list of changes touches; the changes are in the state already.
pub(super) fn touched(state: &State, changes: &[Change]) -> Vec<ScoreSlot> {
    let mut slots = BTreeSet::new();
    for record in changes.iter().flat_map(|change| change.before.iter().chain(&change.after)) {
        match record {
            Record::Rating(held) => {
                let place = (held.part_id, held.measurement_id);
                slots.insert(slot(&held.scale, Source::Evaluator, place));
            }
            Record::Published(held) => {
                let place = (held.part_id, held.measurement_id);
                slots.insert(slot(&held.scale, Source::Published, place));
            }
            Record::Response(response) => slots.extend(slots_of(state, response)),
            _ => {}
        }
    }
    for (id, scales) in changes.iter().filter_map(redefined) {
        let held = state.responses().all().filter(|response| response.questionnaire_id == id);
        for response in held {
            let place = (response.part_id, response.measurement_id);
            slots.extend(scales.iter().map(|scale| slot(scale, Source::Responses, place)));
        }
    }
    for scale in changes.iter().filter_map(rescored) {
        slots.extend(state.responses().places().map(|place| slot(&scale, Source::Responses, place)));
    }
    slots.into_iter().collect()
}

fn slot(scale: &ScaleKey, source: Source, (part_id, measurement_id): (PartId, MeasurementId)) -> ScoreSlot {
    ScoreSlot { scale: scale.clone(), source, part_id, measurement_id }
}

fn slots_of<'a>(state: &'a State, response: &'a Response) -> impl Iterator<Item = ScoreSlot> + 'a {
    let scales = state.scoring_key(response.questionnaire_id).into_iter().flat_map(|key| &key.scales);
    let place = (response.part_id, response.measurement_id);
    scales.map(move |scale| slot(&scale.key, Source::Responses, place))
}

/// The questionnaire whose responses this change scores differently, with its scales before and after.
fn redefined(change: &Change) -> Option<(QuestionnaireId, BTreeSet<ScaleKey>)> {
    let (Some(Record::Questionnaire(before)), Some(Record::Questionnaire(after))) = (&change.before, &change.after)
    else {
        return None;
    };
    let scales = [before, after].into_iter().flat_map(|held| ScoringKey::of(&held.definition).scales);
    Some((after.id, scales.map(|scale| scale.key).collect()))
}

/// The scale whose responses this change scores differently.
fn rescored(change: &Change) -> Option<ScaleKey> {
    let scale = |record: &Option<Record>| match record {
        Some(Record::Scale(scale)) => Some(scale.clone()),
        _ => None,
    };
    let (before, after) = (scale(&change.before), scale(&change.after));
    let share = |scale: &Option<std::sync::Arc<Scale>>| scale.as_ref().map(|scale| scale.needed_share);
    if share(&before) == share(&after) {
        return None;
    }
    after.or(before).map(|scale| scale.key.clone())
}

/// The scores of the responses that a list of changes touches.
pub(super) fn touched_responses(state: &State, changes: &[Change]) -> Vec<ResponseScores> {
    if changes.iter().any(|change| rescored(change).is_some() || redefined(change).is_some()) {
        return state.responses().all().map(|response| of_response(state, response)).collect();
    }
    let after = changes.iter().filter_map(|change| match &change.after {
        Some(Record::Response(response)) => state.responses().get(response.id),
        _ => None,
    });
    after.map(|response| of_response(state, response)).collect()
}

/// What a response scores on the scales of its own questionnaire.
pub fn of_response(state: &State, response: &Response) -> ResponseScores {
    let scales = state.scoring_key(response.questionnaire_id).into_iter().flat_map(|key| &key.scales);
    let scored = scales.filter_map(|items| {
        let scale = state.scale(&items.key)?;
        Some((items.key.clone(), items.score(&response.answers, scale.needed_share)?))
    });
    ResponseScores { response_id: response.id, scores: scored.collect() }
}

/// The score of one response on one scale; `None` where it has none.
pub fn response_score(state: &State, response: &Response, scale: &ScaleKey) -> Option<f64> {
    let needed_share = state.scale(scale)?.needed_share;
    state.scoring_key(response.questionnaire_id)?.scale(scale)?.score(&response.answers, needed_share)
}

/// A score from what the state holds.
pub fn derive(state: &State, slot: &ScoreSlot) -> Option<Score> {
    match slot.source {
        Source::Evaluator => {
            let ratings = state.ratings_at(slot.part_id, slot.measurement_id, &slot.scale);
            let values: Vec<f64> = ratings.map(|rating| f64::from(rating.value)).collect();
            score::evaluator_score(&values)
        }
        Source::Published => state
            .published(slot.part_id, slot.measurement_id, &slot.scale)
            .map(|held| score::published_score(held.mean, held.n, held.measurement_stated)),
        Source::Responses => {
            let responses = state.responses().at(slot.part_id, slot.measurement_id);
            let values: Vec<f64> =
                responses.iter().filter_map(|response| response_score(state, response, &slot.scale)).collect();
            score::responses_score(&values)
        }
    }
}

/// Every score of a state, from nothing: what the kept scores must equal.
pub fn rebuild(state: &State) -> Vec<(ScoreSlot, Score)> {
    let ratings = state.all_ratings().cloned().map(Record::Rating);
    let published = state.all_published().cloned().map(Record::Published);
    let responses = state.responses().all().cloned().map(Record::Response);
    let changes: Vec<Change> = ratings.chain(published).chain(responses).map(Change::added).collect();
    let slots = touched(state, &changes);
    slots.into_iter().filter_map(|slot| derive(state, &slot).map(|score| (slot, score))).collect()
}

/// Everything that is kept beside the records of a state, from nothing.
pub(super) fn rebuilt(state: &State) -> (Vec<ScoreChange>, Vec<ResponseScores>) {
    let scores = rebuild(state).into_iter().map(|(slot, score)| ScoreChange { slot, score: Some(score) });
    let responses = state.responses().all().map(|response| of_response(state, response));
    (scores.collect(), responses.collect())
}
