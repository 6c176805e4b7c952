//! Who answered both times: the codes of a pilot in two measurements, and the pairs of scores that follow once a
//! person decided about codes that differ a little.

use std::collections::HashMap;
use std::sync::Arc;

use crate::analysis::codes::{Decision, Matching, matching};
use crate::analysis::influence::Coded;
use crate::analysis::pairing::{self, Respondents};
use crate::app::queries::changes::Pair;
use crate::app::{State, scoring};
use crate::model::{CodeMatch, MeasurementId, PartId, PilotId, Response, ScaleKey};

/// Who is who in every pilot, made ready for many questions.
#[derive(Clone, Debug, Default)]
pub struct Pairing {
    by_pilot: HashMap<PilotId, Arc<Respondents>>,
    nobody: Arc<Respondents>,
}

impl Pairing {
    /// `with_doubtful` takes the codes along that a person decided to be one respondent's.
    pub fn of(state: &State, with_doubtful: bool) -> Self {
        let mut decided: HashMap<PilotId, Vec<Decision<'_>>> = HashMap::new();
        for held in state.all_code_matches().iter().filter(|_| with_doubtful) {
            decided.entry(held.pilot_id).or_default().push(Decision::from(held.as_ref()));
        }
        let of_pilot = |(pilot, decided): (PilotId, Vec<_>)| (pilot, Arc::new(Respondents::of(&decided)));
        Self { by_pilot: decided.into_iter().map(of_pilot).collect(), nobody: Arc::default() }
    }

    /// Who is who in a pilot.
    pub fn respondents(&self, pilot: PilotId) -> &Arc<Respondents> {
        self.by_pilot.get(&pilot).unwrap_or(&self.nobody)
    }
}

/// The scores of a part on a scale of those who answered both times, as (earlier, later), in the order of their codes.
pub fn pairs(state: &State, pairing: &Pairing, part: PartId, pair: Pair, scale: &ScaleKey) -> Vec<(f64, f64)> {
    let Some(pilot) = state.part(part).map(|part| part.pilot_id) else { return Vec::new() };
    let (earlier, later) = (scored(state, part, pair.from, scale), scored(state, part, pair.to, scale));
    paired(&earlier, &later, pairing.respondents(pilot))
}

/// As [`pairs`], of scores that are there already.
pub fn paired(earlier: &[Coded<'_>], later: &[Coded<'_>], respondents: &Respondents) -> Vec<(f64, f64)> {
    fn with_code<'a>(side: &[Coded<'a>]) -> Vec<(&'a str, f64)> {
        side.iter().filter_map(|held| Some((held.code?, held.score))).collect()
    }
    pairing::pairs(&with_code(earlier), &with_code(later), respondents)
}

/// The scores of the responses to a part on a scale, in the order in which they were entered.
pub fn scored<'a>(state: &'a State, part: PartId, measurement: MeasurementId, scale: &ScaleKey) -> Vec<Coded<'a>> {
    let responses = state.responses().at(part, measurement).iter();
    let coded = responses.filter_map(|held| {
        let score = scoring::response_score(state, held, scale)?;
        Some(Coded { code: held.respondent.as_deref(), score })
    });
    coded.collect()
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
