//! Filled-in questionnaires: one answer at a time from a form, whole ones from the table, or many from a file.
//! Whatever the way in, an answer fits its item and a respondent answers a questionnaire once in a measurement.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Plan, State, check_place, gone, measurement_phrase, part_phrase};
use crate::base::{Error, Phrase, Result, clock};
use crate::model::questionnaire::Definition;
use crate::model::response::{Answer, ItemCode};
use crate::model::{MeasurementId, PartId, Questionnaire, QuestionnaireId, Record, Response, ResponseId};

/// A response that comes, or is replaced as a whole.
pub fn put(state: &State, response: &Response) -> Result<Plan> {
    let before = state.responses().get(response.id);
    check(state, response)?;
    let key = if before.is_some() { "op-response" } else { "op-response-add" };
    let words = words(state, key, response);
    let after = Record::Response(Arc::new(response.clone()));
    Ok(Plan::put(words, before.cloned().map(Record::Response), after))
}

/// Several at once, as one step: a block that was filled or pasted.
pub fn put_many(state: &State, responses: &[Response]) -> Result<Plan> {
    let mut plan = Plan::new(Phrase::new("op-responses").with("count", responses.len()));
    let mut places = claims_at(state, responses);
    for response in responses {
        check_content(state, response)?;
        if let Some(taken) = claims(state, response).and_then(|claim| places.insert(claim, response.id))
            && taken != response.id
        {
            return Err(taken_twice(response));
        }
        let before = state.responses().get(response.id).cloned().map(Record::Response);
        plan.push(before, Record::Response(Arc::new(response.clone())));
    }
    Ok(plan)
}

/// Who answered already in the places of these responses. A code that one of them gives up is free only afterwards:
/// the file takes them one by one.
fn claims_at(state: &State, responses: &[Response]) -> HashMap<Claim, ResponseId> {
    let places: HashSet<_> = responses.iter().map(|response| (response.part_id, response.measurement_id)).collect();
    let held = places.into_iter().flat_map(|(part, measurement)| state.responses().at(part, measurement));
    held.filter_map(|response| Some((claims(state, response)?, response.id))).collect()
}

/// One key in a form: the answer, or nothing to take it back.
pub fn answer(state: &State, id: ResponseId, item: ItemCode, answer: Option<&Answer>) -> Result<Plan> {
    let before = state.responses().get(id).ok_or_else(gone)?;
    if let Some(answer) = answer {
        check_answer(state, before.questionnaire_id, item, answer)?;
    }
    let mut after = (**before).clone();
    after.answers.set(item, answer.cloned());
    let key = if answer.is_some() { "op-answer" } else { "op-answer-remove" };
    let words = words(state, key, before).with("item", item.as_str());
    Ok(Plan::put(words, Some(Record::Response(before.clone())), Record::Response(Arc::new(after))))
}

/// Puts a form away as complete, or takes it up again.
pub fn finish(state: &State, id: ResponseId, is_finished: bool) -> Result<Plan> {
    let before = state.responses().get(id).ok_or_else(gone)?;
    let mut after = (**before).clone();
    after.finished_at = match (is_finished, before.finished_at) {
        (true, held) => held.or_else(|| Some(clock::now())),
        (false, _) => None,
    };
    let key = if is_finished { "op-response-finish" } else { "op-response-reopen" };
    let words = words(state, key, before);
    Ok(Plan::put(words, Some(Record::Response(before.clone())), Record::Response(Arc::new(after))))
}

/// A response goes with its second pass.
pub fn remove(state: &State, ids: &[ResponseId]) -> Result<Plan> {
    let first = ids.first().and_then(|id| state.responses().get(*id)).ok_or_else(gone)?;
    let words = match ids {
        [_] => words(state, "op-response-remove", first),
        more => Phrase::new("op-responses-remove").with("count", more.len()),
    };
    let mut plan = Plan::new(words);
    for id in ids {
        let response = state.responses().get(*id).ok_or_else(gone)?;
        plan.changes.extend(super::with_reentry(state, response).into_iter().map(crate::model::Change::removed));
    }
    Ok(plan)
}

/// The definition by which a response was answered.
pub fn definition(state: &State, id: QuestionnaireId) -> Result<&Definition> {
    state.questionnaire_version(id).map(|held: &Arc<Questionnaire>| &held.definition).ok_or_else(gone)
}

/// Whether an item of this version can be answered so.
pub fn check_answer(state: &State, id: QuestionnaireId, item: ItemCode, answer: &Answer) -> Result<()> {
    let form = state.form(id).ok_or_else(gone)?;
    form.kinds.check(item, answer).map_err(Error::refused)
}

fn check(state: &State, response: &Response) -> Result<()> {
    check_content(state, response)?;
    match same_respondent(state, response) {
        Some(_) => Err(taken_twice(response)),
        None => Ok(()),
    }
}

/// What can be checked without looking at other responses.
fn check_content(state: &State, response: &Response) -> Result<()> {
    check_place(state, response.part_id, response.measurement_id)?;
    let form = state.form(response.questionnaire_id).ok_or_else(gone)?;
    for (item, answer) in response.answers.iter() {
        form.kinds.check(item, answer).map_err(Error::refused)?;
    }
    if response.respondent.as_deref().is_some_and(|code| code.trim().is_empty() || code.trim() != code) {
        return Err(Error::refused(Phrase::new("refused-code-blank")));
    }
    Ok(())
}

fn taken_twice(response: &Response) -> Error {
    let code = response.respondent.as_deref().unwrap_or_default();
    Error::refused(Phrase::new("refused-respondent-taken").with("respondent", code))
}

/// What nobody else may have: this respondent, here, with this questionnaire, in whatever version.
type Claim = (PartId, MeasurementId, String, Box<str>);

fn claims(state: &State, response: &Response) -> Option<Claim> {
    let key = definition(state, response.questionnaire_id).ok()?.key.clone();
    Some((response.part_id, response.measurement_id, key, response.respondent.clone()?))
}

/// Another response of the same respondent to the same questionnaire, in whatever version, in the same place.
pub fn same_respondent<'a>(state: &'a State, response: &Response) -> Option<&'a Arc<Response>> {
    let code = response.respondent.as_deref()?;
    let key = &definition(state, response.questionnaire_id).ok()?.key;
    let same_key = |other: &Response| {
        other.questionnaire_id == response.questionnaire_id
            || definition(state, other.questionnaire_id).is_ok_and(|definition| definition.key == *key)
    };
    let here = state.responses().at(response.part_id, response.measurement_id);
    here.iter().find(|other| other.id != response.id && other.respondent.as_deref() == Some(code) && same_key(other))
}

fn words(state: &State, key: &str, response: &Response) -> Phrase {
    Phrase::new(key)
        .with("respondent", respondent_phrase(response))
        .with("part", part_phrase(state, response.part_id))
        .with("measurement", &measurement_phrase(state, response.measurement_id))
}

/// The respondent's code, or words for one without.
pub fn respondent_phrase(response: &Response) -> Phrase {
    match response.respondent.as_deref() {
        Some(code) => Phrase::new("respondent-code").with("code", code),
        None => Phrase::new("respondent-without-code"),
    }
}
