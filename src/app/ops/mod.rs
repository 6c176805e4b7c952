//! The operations that change a programme, one file per entity. Each validates its whole request
//! against the state in memory and answers with a plan, or with the sentence why not; the session
//! applies the plan and hands it to the writer. Nothing here writes.

mod evaluator;
mod fieldwork;
mod finding;
mod import;
mod measurement;
mod part;
mod pilot;
mod programme;
mod published;
mod rating;
mod role;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::command::{Command, Plan, Step};
use super::state::State;
use crate::base::{Error, Phrase, Result};
use crate::model::{MeasurementId, PartId, PilotId, Record, Scale, ScaleKey};

/// Routes a command to its operation. Undo and redo belong to the session, which knows the journal.
pub fn plan(state: &State, command: &Command) -> Result<Plan> {
    match command {
        Command::PutProgramme(programme) => programme::put(state, programme),
        Command::PutScale(scale) => programme::put_scale(state, scale),
        Command::AddMeasurement => measurement::add(state),
        Command::PutMeasurement(measurement) => measurement::put(state, measurement),
        Command::MoveMeasurement(id, step) => measurement::shift(state, *id, *step),
        Command::RemoveMeasurement(id) => measurement::remove(state, *id),
        Command::AddEvaluator(name) => evaluator::add(state, name),
        Command::PutEvaluator(evaluator) => evaluator::put(state, evaluator),
        Command::MoveEvaluator(id, step) => evaluator::shift(state, *id, *step),
        Command::RemoveEvaluator(id) => evaluator::remove(state, *id),
        Command::AddPilot(pilot) => pilot::add(state, pilot),
        Command::PutPilot(pilot) => pilot::put(state, pilot),
        Command::MovePilot(id, step) => pilot::shift(state, *id, *step),
        Command::RemovePilot(id) => pilot::remove(state, *id),
        Command::AddPart(pilot, name) => part::add(state, *pilot, name),
        Command::PutPart(part) => part::put(state, part),
        Command::MovePart(id, step) => part::shift(state, *id, *step),
        Command::RemovePart(id) => part::remove(state, *id),
        Command::PutFieldwork(fieldwork) => fieldwork::put(state, fieldwork),
        Command::PutFinalMeasurement(measurement) => fieldwork::put_final(state, measurement),
        Command::PutRole(role) => role::put(state, role),
        Command::RemoveRole(id) => role::remove(state, *id),
        Command::Rate(slot, value) => rating::rate(state, slot, *value),
        Command::Argue(slot, argument, source) => rating::argue(state, slot, argument, source),
        Command::PutPublished(published) => published::put(state, published),
        Command::RemovePublished(id) => published::remove(state, *id),
        Command::PutFinding(finding) => finding::put(state, finding),
        Command::RemoveFinding(id) => finding::remove(state, *id),
        Command::ImportProgramme(file, on_duplicate) => import::programme(state, file, *on_duplicate),
        Command::Undo | Command::Redo => Ok(Plan::new(Phrase::default())),
    }
}

/// The sentence for something that was removed in the meantime.
fn gone() -> Error {
    Error::refused(Phrase::new("refused-gone"))
}

fn refused(key: &str) -> Error {
    Error::refused(Phrase::new(key))
}

/// `8 · Effectieve methoden`: how the journal names a part.
fn part_phrase(state: &State, part: PartId) -> String {
    let number = state.pilot_of_part(part).map(|pilot| pilot.number);
    let title = state.part_title(part);
    number.map_or(title.clone(), |number| format!("{number} · {title}"))
}

fn pilot_phrase(state: &State, pilot: PilotId) -> String {
    state.pilot(pilot).map(|pilot| format!("{} · {}", pilot.number, pilot.name)).unwrap_or_default()
}

fn measurement_phrase(state: &State, measurement: MeasurementId) -> crate::base::Text {
    state.measurement(measurement).map(|held| held.name.clone()).unwrap_or_default()
}

fn scale_of<'a>(state: &'a State, key: &ScaleKey) -> Result<&'a Arc<Scale>> {
    state.scale(key).ok_or_else(gone)
}

/// Checks that a part and a measurement are still there.
fn check_place(state: &State, part: PartId, measurement: MeasurementId) -> Result<()> {
    match (state.part(part), state.measurement(measurement)) {
        (Some(_), Some(_)) => Ok(()),
        _ => Err(gone()),
    }
}

/// The two neighbours that change places when the one at `index` takes a step; none at the ends.
fn neighbours(index: usize, count: usize, step: Step) -> Option<(usize, usize)> {
    match step {
        Step::Earlier if index > 0 => Some((index - 1, index)),
        Step::Later if index + 1 < count => Some((index, index + 1)),
        _ => None,
    }
}

/// The changes that let two records swap their positions; equal positions are pulled apart.
fn swap<T: Clone>(
    plan: &mut Plan,
    first: &Arc<T>,
    second: &Arc<T>,
    position: fn(&mut T) -> &mut f64,
    wrap: fn(Arc<T>) -> Record,
) {
    let (mut to_back, mut to_front) = ((**first).clone(), (**second).clone());
    let (front, back) = (*position(&mut to_back), *position(&mut to_front));
    let back = if back > front { back } else { front + 1.0 };
    *position(&mut to_back) = back;
    *position(&mut to_front) = front;
    plan.push(Some(wrap(first.clone())), wrap(Arc::new(to_back)));
    plan.push(Some(wrap(second.clone())), wrap(Arc::new(to_front)));
}

/// Everything in the state that belongs to any of these parts, or to one pilot itself.
fn hanging_on(state: &State, parts: &[PartId], pilot: Option<PilotId>) -> Vec<Record> {
    let part_of = |record: &Record| match record {
        Record::Fieldwork(record) => Some(record.part_id),
        Record::FinalMeasurement(record) => Some(record.part_id),
        Record::Published(record) => Some(record.part_id),
        Record::Rating(record) => Some(record.part_id),
        Record::Finding(record) => record.part_id,
        _ => None,
    };
    let belongs = |record: &Record| {
        part_of(record).is_some_and(|part| parts.contains(&part))
            || pilot.is_some()
                && matches!(record, Record::Finding(_) | Record::CommissionerRole(_))
                && record.named_pilot() == pilot
    };
    data_records(state).into_iter().filter(belongs).collect()
}

/// Every record of data: what hangs on parts, measurements, scales and evaluators.
fn data_records(state: &State) -> Vec<Record> {
    let mut all: Vec<Record> = state.all_fieldwork().cloned().map(Record::Fieldwork).collect();
    all.extend(state.final_measurements().cloned().map(Record::FinalMeasurement));
    all.extend(state.roles().cloned().map(Record::CommissionerRole));
    all.extend(state.all_published().cloned().map(Record::Published));
    all.extend(state.all_ratings().cloned().map(Record::Rating));
    all.extend(state.all_findings().cloned().map(Record::Finding));
    all
}
