//! Who answered both times: the codes of a pilot in two measurements, and the pairs of scores that follow once a
//! person decided about codes that differ a little; what a change of responses rests on with them and without.

use std::collections::HashMap;

use crate::analysis::codes::{Decision, Matching, matching};
use crate::analysis::evidence::{Evidence, evidence};
use crate::analysis::pairing::{self, Respondents};
use crate::app::queries::changes::Pair;
use crate::app::{State, scoring};
use crate::model::{CodeMatch, MeasurementId, PartId, PilotId, Response, ScaleKey};

/// Who is who in every pilot, made ready for many questions.
#[derive(Clone, Debug, Default)]
pub struct Pairing {
    by_pilot: HashMap<PilotId, Respondents>,
    nobody: Respondents,
}

impl Pairing {
    /// `with_doubtful` takes the codes along that a person decided to be one respondent's.
    pub fn of(state: &State, with_doubtful: bool) -> Self {
        let mut decided: HashMap<PilotId, Vec<Decision<'_>>> = HashMap::new();
        for held in state.all_code_matches().iter().filter(|_| with_doubtful) {
            decided.entry(held.pilot_id).or_default().push(Decision::from(held.as_ref()));
        }
        let by_pilot = decided.into_iter().map(|(pilot, decided)| (pilot, Respondents::of(&decided))).collect();
        Self { by_pilot, nobody: Respondents::default() }
    }

    pub(in crate::app) fn respondents(&self, pilot: PilotId) -> &Respondents {
        self.by_pilot.get(&pilot).unwrap_or(&self.nobody)
    }
}

/// The scores of a part on a scale of those who answered both times, as (earlier, later), in the order of their codes.
pub fn pairs(state: &State, pairing: &Pairing, part: PartId, pair: Pair, scale: &ScaleKey) -> Vec<(f64, f64)> {
    let Some(pilot) = state.part(part).map(|part| part.pilot_id) else { return Vec::new() };
    let coded = |measurement| -> Vec<(&str, f64)> {
        let scored = scored(state, part, measurement, scale);
        scored.filter_map(|(response, score)| Some((response.respondent.as_deref()?, score))).collect()
    };
    pairing::pairs(&coded(pair.from), &coded(pair.to), pairing.respondents(pilot))
}

/// What the change of a part on a scale rests on; `None` where a measurement has no score.
pub fn evidence_of(state: &State, pairing: &Pairing, part: PartId, pair: Pair, scale: &ScaleKey) -> Option<Evidence> {
    let smallest_change = state.scale(scale)?.smallest_change;
    let values =
        |measurement| -> Vec<f64> { scored(state, part, measurement, scale).map(|(_, score)| score).collect() };
    let pairs = pairs(state, pairing, part, pair, scale);
    evidence(&values(pair.from), &values(pair.to), &pairs, smallest_change)
}

fn scored<'a>(
    state: &'a State,
    part: PartId,
    measurement: MeasurementId,
    scale: &'a ScaleKey,
) -> impl Iterator<Item = (&'a Response, f64)> {
    let responses = state.responses().at(part, measurement);
    responses.iter().filter_map(|held| Some((held.as_ref(), scoring::response_score(state, held, scale)?)))
}

/// The codes of a pilot in two measurements laid beside each other: what is certain, and what a person should decide.
pub fn matching_of(state: &State, pilot: PilotId, pair: Pair) -> Matching<'_> {
    let decided: Vec<&CodeMatch> = state.code_matches(pilot).map(AsRef::as_ref).collect();
    let decided: Vec<Decision<'_>> = decided.into_iter().map(Decision::from).collect();
    matching(&codes(state, pilot, pair.from), &codes(state, pilot, pair.to), &decided)
}

/// The respondent codes of a pilot in a measurement, over all of its parts.
fn codes(state: &State, pilot: PilotId, measurement: MeasurementId) -> Vec<&str> {
    let responses = state.parts_of(pilot).flat_map(|part| state.responses().at(part.id, measurement));
    responses.filter_map(|held| held.respondent.as_deref()).collect()
}

/// The responses of a respondent of this pilot in a measurement, over all of its parts.
pub fn responses_of<'a>(
    state: &'a State,
    pilot: PilotId,
    measurement: MeasurementId,
    code: &'a str,
) -> impl Iterator<Item = &'a Response> {
    let responses = state.parts_of(pilot).flat_map(move |part| state.responses().at(part.id, measurement));
    responses.map(AsRef::as_ref).filter(move |held: &&Response| held.respondent.as_deref() == Some(code))
}
