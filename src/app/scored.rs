//! What every response scores, by part, measurement and scale: what the analysis reads instead of answers. Made of a
//! state, anew only where something changed, or of the scores that a file keeps. Not for what they add up to.

use std::collections::HashMap;
use std::sync::Arc;

use super::responses::Place;
use super::scoring;
use super::state::{Form, State};
use crate::analysis::influence::Coded;
use crate::model::{MeasurementId, PartId, QuestionnaireId, Response, ResponseId, ScaleKey};
use crate::store::ScoredResponse;

/// The responses to a part in a measurement with their scores, in the order in which they were entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlaceScores {
    responses: Vec<(ResponseId, Option<Box<str>>)>,
    /// By scale: which of the responses has a score, and what.
    scales: Vec<(ScaleKey, Vec<(usize, f64)>)>,
}

impl PlaceScores {
    /// Of what a state holds.
    pub fn of(state: &State, part: PartId, measurement: MeasurementId) -> Self {
        scores_of(state, state.responses().at(part, measurement))
    }

    fn add(&mut self, id: ResponseId, respondent: Option<Box<str>>, scores: impl Iterator<Item = (ScaleKey, f64)>) {
        let rank = self.responses.len();
        self.responses.push((id, respondent));
        for (scale, score) in scores {
            match self.scales.iter_mut().find(|(held, _)| *held == scale) {
                Some((_, list)) => list.push((rank, score)),
                None => self.scales.push((scale, vec![(rank, score)])),
            }
        }
    }

    /// The responses with a score on this scale.
    pub fn on(&self, scale: &ScaleKey) -> impl Iterator<Item = (ResponseId, Coded<'_>)> {
        let list = self.scales.iter().find(|(held, _)| held == scale).map_or(&[][..], |(_, list)| list);
        list.iter().filter_map(|(rank, score)| {
            let (id, respondent) = self.responses.get(*rank)?;
            Some((*id, Coded { code: respondent.as_deref(), score: *score }))
        })
    }

    /// Their scores, each with its respondent's code.
    pub fn coded(&self, scale: &ScaleKey) -> Vec<Coded<'_>> {
        self.on(scale).map(|(_, coded)| coded).collect()
    }
}

/// Every response of a programme with its scores.
#[derive(Clone, Debug, Default)]
pub struct Scored {
    places: HashMap<Place, Arc<PlaceScores>>,
    made_of: MadeOf,
}

/// What the scores were made of: what is the same object is the same.
#[derive(Clone, Debug, Default)]
struct MadeOf {
    lists: HashMap<Place, Arc<Vec<Arc<Response>>>>,
    forms: Vec<(QuestionnaireId, Arc<Form>)>,
    shares: Vec<(ScaleKey, f64)>,
}

impl MadeOf {
    fn rules(state: &State) -> Self {
        let versions = state.questionnaires().iter();
        let forms = versions.filter_map(|held| Some((held.id, state.form(held.id)?.clone())));
        let shares = state.scales().iter().map(|scale| (scale.key.clone(), scale.needed_share));
        Self { lists: HashMap::new(), forms: forms.collect(), shares: shares.collect() }
    }

    fn has_rules_of(&self, other: &Self) -> bool {
        let (own, others) = (&self.forms, &other.forms);
        let same = |rank: usize| own[rank].0 == others[rank].0 && Arc::ptr_eq(&own[rank].1, &others[rank].1);
        self.shares == other.shares && own.len() == others.len() && (0..own.len()).all(same)
    }
}

impl Scored {
    /// Of what a state holds; what `before` has of the same responses is taken over.
    pub fn of(state: &State, before: Option<&Self>) -> Self {
        let mut made_of = MadeOf::rules(state);
        let before = before.filter(|before| before.made_of.has_rules_of(&made_of));
        let mut places = HashMap::new();
        for (place, list) in state.responses().lists() {
            let held = before.and_then(|before| {
                let same = before.made_of.lists.get(&place).is_some_and(|held| Arc::ptr_eq(held, list));
                before.places.get(&place).filter(|_| same)
            });
            places.insert(place, held.cloned().unwrap_or_else(|| Arc::new(scores_of(state, list))));
            made_of.lists.insert(place, list.clone());
        }
        Self { places, made_of }
    }

    /// Of the scores that a file keeps; they come in the order in which they were entered.
    pub fn kept(responses: Vec<ScoredResponse>) -> Self {
        let mut places: HashMap<Place, PlaceScores> = HashMap::new();
        for held in responses {
            let place = places.entry((held.part_id, held.measurement_id)).or_default();
            place.add(held.id, held.respondent, held.scores.into_iter());
        }
        let places = places.into_iter().map(|(place, scores)| (place, Arc::new(scores))).collect();
        Self { places, made_of: MadeOf::default() }
    }

    pub fn at(&self, part: PartId, measurement: MeasurementId) -> Option<&Arc<PlaceScores>> {
        self.places.get(&(part, measurement))
    }
}

fn scores_of(state: &State, responses: &[Arc<Response>]) -> PlaceScores {
    let mut made = PlaceScores::default();
    for response in responses {
        let scores = scoring::of_response(state, response).scores.into_iter();
        made.add(response.id, response.respondent.clone(), scores);
    }
    made
}
