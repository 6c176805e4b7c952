//! The questionnaires of one place (a part, a measurement, a questionnaire) as plain data: which are in, which were
//! interrupted, how many were invited, and what of the other measurements helps to match codes.

use std::collections::{BTreeMap, BTreeSet};

use super::chooser::Spot;
use crate::analysis::codes::{Decision, matching};
use crate::analysis::personal::code_looks_personal;
use crate::app::State;
use crate::base::{Lang, Phrase, clock};
use crate::model::questionnaire::AnswerKind;
use crate::model::{MeasurementId, Response, ResponseId};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlaceModel {
    /// Interrupted first, each newest first.
    pub waiting: Vec<Held>,
    pub finished: Vec<Held>,
    pub invited: Option<u32>,
    /// Roles of this pilot's respondents, most used first.
    pub roles: Vec<String>,
    /// Codes of other measurements that are not used here yet, with the measurement.
    pub unmatched: Vec<(String, MeasurementId)>,
}

/// A questionnaire that is in.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub id: ResponseId,
    /// The respondent's code, or words for none.
    pub code: String,
    /// `2026-11-24 14:03`: when it was begun.
    pub when: String,
    /// How many of its closed questions are answered; counted for interrupted ones.
    pub answered: usize,
    pub all: usize,
}

/// What there is to say of a code that was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum CodeNote {
    /// Somebody's already, in this place.
    Taken(ResponseId, String),
    /// Looks like a person.
    Personal(String),
    /// Differs a little from a code of another measurement.
    Similar(String),
}

pub fn build(state: &State, spot: Spot, lang: Lang) -> PlaceModel {
    let Some(questionnaire) = state.questionnaire_version(spot.questionnaire) else { return PlaceModel::default() };
    let key = &questionnaire.definition.key;
    let mut model = PlaceModel {
        invited: state.fieldwork(spot.part, spot.measurement, key).and_then(|held| held.invited_count),
        roles: roles(state, spot),
        unmatched: unmatched(state, spot, key),
        ..PlaceModel::default()
    };
    let all: Vec<&Response> = at(state, spot, key).collect();
    for (rank, response) in all.into_iter().enumerate().rev() {
        let held = held(state, response, rank, lang);
        if response.finished_at.is_some() { model.finished.push(held) } else { model.waiting.push(held) }
    }
    model
}

/// The responses of a place to any version of a questionnaire, in the order in which they were entered.
pub fn at<'a>(state: &'a State, spot: Spot, key: &'a str) -> impl DoubleEndedIterator<Item = &'a Response> {
    let here = state.responses().at(spot.part, spot.measurement).iter().map(AsRef::as_ref);
    here.filter(move |response: &&Response| answers_to(state, response, key))
}

fn answers_to(state: &State, response: &Response, key: &str) -> bool {
    state.questionnaire_version(response.questionnaire_id).is_some_and(|held| held.definition.key == key)
}

/// The respondent's code; without one the rank in the order of entry, by which the paper can be found.
pub fn name_of(response: &Response, rank: usize, lang: Lang) -> String {
    match response.respondent.as_deref() {
        Some(code) => code.to_owned(),
        None => Phrase::new("keying-uncoded").with("rank", (rank + 1).to_string()).say(lang),
    }
}

fn held(state: &State, response: &Response, rank: usize, lang: Lang) -> Held {
    let (answered, all) = if response.finished_at.is_none() { progress(state, response) } else { (0, 0) };
    let code = name_of(response, rank, lang);
    Held { id: response.id, code, when: clock::date_time(response.entered_at), answered, all }
}

/// How many closed questions are answered of how many.
fn progress(state: &State, response: &Response) -> (usize, usize) {
    let Some(held) = state.questionnaire_version(response.questionnaire_id) else { return (0, 0) };
    let items = held.definition.every_item();
    let is_closed = |kind: Option<&AnswerKind>| !matches!(kind, None | Some(AnswerKind::Text));
    let closed = items.filter(|placed| is_closed(placed.item.answer_kind(&held.definition)));
    closed.fold((0, 0), |(answered, all), placed| {
        let code = crate::model::ItemCode::new(&placed.item.code);
        (answered + usize::from(response.answers.get(code).is_some()), all + 1)
    })
}

fn roles(state: &State, spot: Spot) -> Vec<String> {
    let Some(pilot) = state.pilot_of_part(spot.part) else { return Vec::new() };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for response in state.parts_of(pilot.id).flat_map(|part| state.responses().of_part(part.id)) {
        if !response.role.is_empty() {
            *counts.entry(&response.role).or_default() += 1;
        }
    }
    let mut roles: Vec<(&str, usize)> = counts.into_iter().collect();
    roles.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    roles.into_iter().map(|(role, _)| role.to_owned()).collect()
}

fn unmatched(state: &State, spot: Spot, key: &str) -> Vec<(String, MeasurementId)> {
    let here: BTreeSet<&str> = at(state, spot, key).filter_map(|held| held.respondent.as_deref()).collect();
    let mut found = BTreeMap::new();
    for measurement in state.measurements().iter().filter(|held| held.id != spot.measurement) {
        let there = Spot { measurement: measurement.id, ..spot };
        for code in at(state, there, key).filter_map(|held| held.respondent.as_deref()) {
            if !here.contains(code) {
                found.entry(code.to_owned()).or_insert(measurement.id);
            }
        }
    }
    found.into_iter().collect()
}

impl PlaceModel {
    pub fn count(&self) -> usize {
        self.waiting.len() + self.finished.len()
    }

    /// Codes of other measurements that begin with what was typed; all of them where nothing was.
    pub fn codes_like(&self, typed: &str) -> Vec<&str> {
        let typed = typed.trim().to_lowercase();
        let codes = self.unmatched.iter().map(|(code, _)| code.as_str());
        codes.filter(|code| code.to_lowercase().contains(&typed) && code.to_lowercase() != typed).collect()
    }

    pub fn roles_like(&self, typed: &str) -> Vec<&str> {
        let typed = typed.trim().to_lowercase();
        let roles = self.roles.iter().map(String::as_str);
        roles.filter(|role| role.to_lowercase().contains(&typed) && role.to_lowercase() != typed).collect()
    }

    /// What there is to say of a code that was typed for `own`, a response that may not be there yet.
    pub fn code_note(
        &self,
        state: &State,
        spot: Spot,
        own: Option<ResponseId>,
        code: &str,
        lang: Lang,
    ) -> Option<CodeNote> {
        let code = code.trim();
        let key = &state.questionnaire_version(spot.questionnaire)?.definition.key;
        if code.is_empty() {
            return None;
        }
        let mut here = at(state, spot, key);
        if let Some(taken) = here.find(|held| Some(held.id) != own && held.respondent.as_deref() == Some(code)) {
            let why = Phrase::new("refused-respondent-taken").with("respondent", code).say(lang);
            return Some(CodeNote::Taken(taken.id, why));
        }
        if let Some(personal) = code_looks_personal(code) {
            let looks = personal.phrase().say(lang);
            return Some(CodeNote::Personal(Phrase::new("keying-code-personal").with("looks", looks).say(lang)));
        }
        self.similar(state, spot, code, lang).map(CodeNote::Similar)
    }

    /// `lijkt op R-012 uit de eerste meting`, unless a person decided that the two are different.
    fn similar(&self, state: &State, spot: Spot, code: &str, lang: Lang) -> Option<String> {
        if self.unmatched.iter().any(|(known, _)| known == code) {
            return None;
        }
        let pilot = state.pilot_of_part(spot.part)?;
        // Which of the two measurements is being entered makes no difference to what was decided.
        let both = |held: &'_ std::sync::Arc<crate::model::CodeMatch>| {
            [(held.first.clone(), held.second.clone()), (held.second.clone(), held.first.clone())]
                .map(|(first, second)| (first, second, held.is_same))
        };
        let pairs: Vec<(String, String, bool)> = state.code_matches(pilot.id).flat_map(both).collect();
        let decided: Vec<Decision<'_>> =
            pairs.iter().map(|(first, second, is_same)| Decision { first, second, is_same: *is_same }).collect();
        let known: Vec<&str> = self.unmatched.iter().map(|(known, _)| known.as_str()).collect();
        let found = matching(&known, &[code], &decided);
        let like = found.doubtful.first()?.first;
        let (_, measurement) = self.unmatched.iter().find(|(known, _)| known == like)?;
        let name = state.measurement(*measurement)?.name.get(lang).to_lowercase();
        Some(Phrase::new("keying-code-similar").with("code", like).with("measurement", name).say(lang))
    }
}
