//! Measurements: adding, renaming, ordering in time, removing with everything measured in them.

use std::sync::Arc;

use super::{Plan, State, Step, data_records, gone, neighbours, refused, swap, with_reentry};
use crate::base::{Phrase, Result, Text};
use crate::model::{Change, Measurement, MeasurementId, Record};

pub fn add(state: &State) -> Result<Plan> {
    let wave = state.measurements().len() + 1;
    let last = state.measurements().last().map_or(0.0, |held| held.position);
    let name = match wave {
        1 => Text::new("Eerste meting", "First measurement"),
        2 => Text::new("Tweede meting", "Second measurement"),
        3 => Text::new("Derde meting", "Third measurement"),
        _ => Text::new(format!("Meting {wave}"), format!("Measurement {wave}")),
    };
    let words = Phrase::new("op-measurement-add").with("measurement", &name);
    let added = Measurement { id: MeasurementId::new(), name, period: String::new(), position: last + 1.0 };
    Ok(Plan::put(words, None, Record::Measurement(Arc::new(added))))
}

pub fn put(state: &State, measurement: &Measurement) -> Result<Plan> {
    let before = state.measurement(measurement.id).ok_or_else(gone)?;
    if measurement.name.is_empty() {
        return Err(refused("refused-measurement-name"));
    }
    let words = Phrase::new("op-measurement").with("measurement", &measurement.name);
    let after = Record::Measurement(Arc::new(measurement.clone()));
    Ok(Plan::put(words, Some(Record::Measurement(before.clone())), after))
}

pub fn shift(state: &State, id: MeasurementId, step: Step) -> Result<Plan> {
    let list = state.measurements();
    let index = list.iter().position(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-measurement-move").with("measurement", &list[index].name));
    if let Some((front, back)) = neighbours(index, list.len(), step) {
        swap(&mut plan, &list[front], &list[back], |held| &mut held.position, Record::Measurement);
    }
    Ok(plan)
}

pub fn remove(state: &State, id: MeasurementId) -> Result<Plan> {
    let measurement = state.measurement(id).ok_or_else(gone)?;
    if state.measurements().len() == 1 {
        return Err(refused("refused-last-measurement"));
    }
    let mut plan = Plan::new(Phrase::new("op-measurement-remove").with("measurement", &measurement.name));
    for record in data_records(state).into_iter().filter(|record| measured_in(record) == Some(id)) {
        plan.remove(record);
    }
    for response in state.responses().all().filter(|response| response.measurement_id == id) {
        plan.changes.extend(with_reentry(state, response).into_iter().map(Change::removed));
    }
    plan.remove(Record::Measurement(measurement.clone()));
    Ok(plan)
}

fn measured_in(record: &Record) -> Option<MeasurementId> {
    match record {
        Record::Fieldwork(record) => Some(record.measurement_id),
        Record::Published(record) => Some(record.measurement_id),
        Record::Rating(record) => Some(record.measurement_id),
        Record::CommissionerRole(record) => record.measurement_id,
        Record::Finding(record) => record.measurement_id,
        _ => None,
    }
}
