//! Whether questionnaires and the final measurement were held, and why not.

use std::sync::Arc;

use super::{Plan, State, check_place, gone, measurement_phrase, part_phrase, refused};
use crate::base::{Phrase, Result};
use crate::model::fieldwork::{EFFECT_DIRECTIONS, FINAL_METHODS};
use crate::model::{Fieldwork, FinalMeasurement, Record};

/// There is one record for each part, measurement and questionnaire: an earlier one is replaced.
pub fn put(state: &State, fieldwork: &Fieldwork) -> Result<Plan> {
    check_place(state, fieldwork.part_id, fieldwork.measurement_id)?;
    state.questionnaire(&fieldwork.questionnaire).ok_or_else(gone)?;
    let before = state.fieldwork(fieldwork.part_id, fieldwork.measurement_id, &fieldwork.questionnaire);
    let mut after = fieldwork.clone();
    if let Some(before) = before {
        after.id = before.id;
    }
    let words = Phrase::new("op-fieldwork")
        .with("part", part_phrase(state, fieldwork.part_id))
        .with("measurement", &measurement_phrase(state, fieldwork.measurement_id));
    Ok(Plan::put(words, before.cloned().map(Record::Fieldwork), Record::Fieldwork(Arc::new(after))))
}

pub fn put_final(state: &State, measurement: &FinalMeasurement) -> Result<Plan> {
    state.part(measurement.part_id).ok_or_else(gone)?;
    let known = |code: &str, codes: &[&str]| code.is_empty() || codes.contains(&code);
    if !known(&measurement.method, &FINAL_METHODS) || !known(&measurement.direction, &EFFECT_DIRECTIONS) {
        return Err(refused("refused-code"));
    }
    let before = state.final_measurement(measurement.part_id);
    let mut after = measurement.clone();
    if let Some(before) = before {
        after.id = before.id;
    }
    let words = Phrase::new("op-final").with("part", part_phrase(state, measurement.part_id));
    let after = Record::FinalMeasurement(Arc::new(after));
    Ok(Plan::put(words, before.cloned().map(Record::FinalMeasurement), after))
}
