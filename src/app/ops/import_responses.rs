//! Responses that were read from a file of another tool: all of them or none, one step of undo, one journal line.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::command::{OnDuplicate, ResponseBatch};
use super::response::respondent_phrase;
use super::{Plan, State, gone, with_reentry};
use crate::base::{Error, Phrase, Result};
use crate::model::{Change, MeasurementId, PartId, QuestionnaireId, Record, Response};

pub fn plan(state: &State, batch: &ResponseBatch, on_duplicate: OnDuplicate) -> Result<Plan> {
    check(state, batch)?;
    let count = batch.responses.len();
    let mut plan = Plan::new(Phrase::new("op-import-responses").with("file", batch.file.as_str()).with("count", count));
    let pilots = batch.pilots.iter().cloned().map(|pilot| Record::Pilot(Arc::new(pilot)));
    let parts = batch.parts.iter().cloned().map(|part| Record::Part(Arc::new(part)));
    plan.changes.extend(pilots.chain(parts).map(Change::added));
    let held = Held::of(state, batch);
    for (row, response) in &batch.responses {
        match (held.same_respondent(state, response), on_duplicate) {
            (None, _) => plan.changes.push(Change::added(Record::Response(response.clone()))),
            (Some(_), OnDuplicate::Skip) => {}
            (Some(held), OnDuplicate::Replace) => replace(state, held, response, &mut plan),
            (Some(_), OnDuplicate::Refuse) => {
                let (row, who) = (row.to_string(), respondent_phrase(response));
                return Err(Error::refused(
                    Phrase::new("refused-import-duplicate").with("row", row).with("respondent", who),
                ));
            }
        }
    }
    Ok(plan)
}

/// The responses with a code in the places that a batch comes to, to look up quickly.
pub struct Held<'a>(HashMap<Claim<'a>, &'a Arc<Response>>);

/// Part, measurement, key of the questionnaire, code of the respondent.
type Claim<'a> = (PartId, MeasurementId, &'a str, &'a str);

impl<'a> Held<'a> {
    pub fn of(state: &'a State, batch: &ResponseBatch) -> Self {
        let places: HashSet<_> = batch.responses.iter().map(|(_, held)| (held.part_id, held.measurement_id)).collect();
        let responses = places.into_iter().flat_map(|(part, measurement)| state.responses().at(part, measurement));
        Self(responses.filter_map(|held| Some((claim(state, held)?, held))).collect())
    }

    /// The response of the same respondent to the same questionnaire, in whatever version, in the same place.
    pub fn same_respondent(&self, state: &State, response: &Response) -> Option<&'a Arc<Response>> {
        self.0.get(&claim(state, response)?).copied()
    }
}

fn claim<'a>(state: &'a State, response: &'a Response) -> Option<Claim<'a>> {
    let key = &state.questionnaire_version(response.questionnaire_id)?.definition.key;
    Some((response.part_id, response.measurement_id, key, response.respondent.as_deref()?))
}

/// The answers that come in take the place of those that were there, under the same key; the second pass over the
/// old ones goes with them.
fn replace(state: &State, held: &Arc<Response>, response: &Arc<Response>, plan: &mut Plan) {
    let gone = with_reentry(state, held).into_iter().filter(|record| matches!(record, Record::Reentry(_)));
    plan.changes.extend(gone.map(Change::removed));
    let after = Response { id: held.id, ..(**response).clone() };
    plan.push(Some(Record::Response(held.clone())), Record::Response(Arc::new(after)));
}

/// Everything leads somewhere, every answer fits its item, and nobody answers twice.
fn check(state: &State, batch: &ResponseBatch) -> Result<()> {
    let mut numbers: HashSet<u32> = state.pilots().map(|pilot| pilot.number).collect();
    if let Some(pilot) = batch.pilots.iter().find(|pilot| !numbers.insert(pilot.number)) {
        return Err(Error::refused(Phrase::new("refused-import-number").with("number", pilot.number.to_string())));
    }
    let new_parts: HashSet<PartId> = batch.parts.iter().map(|part| part.id).collect();
    let mut seen: HashMap<(PartId, MeasurementId, QuestionnaireId, &str), u64> = HashMap::new();
    for (row, response) in &batch.responses {
        let is_placed = new_parts.contains(&response.part_id) || state.part(response.part_id).is_some();
        if !is_placed || state.measurement(response.measurement_id).is_none() {
            return Err(gone());
        }
        let form = state.form(response.questionnaire_id).ok_or_else(gone)?;
        for (item, answer) in response.answers.iter() {
            let told =
                |why| Error::refused(Phrase::new("refused-import-row").with("row", row.to_string()).with("why", why));
            form.kinds.check(item, answer).map_err(told)?;
        }
        let Some(code) = response.respondent.as_deref() else { continue };
        let claim = (response.part_id, response.measurement_id, response.questionnaire_id, code);
        if let Some(other) = seen.insert(claim, *row) {
            let (row, other) = (row.to_string(), other.to_string());
            return Err(Error::refused(
                Phrase::new("refused-import-twice-in-file")
                    .with("row", row)
                    .with("other", other)
                    .with("respondent", code),
            ));
        }
    }
    Ok(())
}
