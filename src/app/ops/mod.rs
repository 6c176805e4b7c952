//! The operations that change a programme, one file per entity. Each validates its whole request
//! against the state in memory and answers with a plan, or with the sentence why not; the session
//! applies the plan and hands it to the writer. Nothing here writes.

mod code_match;
mod comparison;
mod evaluator;
mod fieldwork;
mod finding;
mod import;
mod import_map;
mod import_records;
mod import_responses;
mod measurement;
mod part;
mod pilot;
mod pilot_list;
mod presentation;
mod programme;
mod published;
mod questionnaire;
mod rating;
mod reentry;
mod release;
pub mod response;
mod review;
mod role;
mod tag;
#[cfg(test)]
mod tests;

pub use import_records::RecordHeld;
pub use import_responses::Held;

use std::sync::Arc;

use super::command::{Command, Plan, Step};
use super::state::State;
use crate::base::{Error, Phrase, Result};
use crate::model::{MeasurementId, PartId, PilotId, Record, Response, Scale, ScaleKey};

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
        Command::Keyword { pilots, keyword, is_put } => pilot::keyword(state, pilots, keyword, *is_put),
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
        Command::MoveFindings(ids, topic) => finding::shift(state, ids, topic),
        Command::JoinFindings(ids) => finding::join(state, ids),
        Command::TagFindings(tag, ids) => finding::put_tag(state, tag, ids),
        Command::UntagFindings(tag, ids) => finding::take_tag(state, *tag, ids),
        Command::PutTag(tag) => tag::put(state, tag),
        Command::MoveTag(id, step) => tag::shift(state, *id, *step),
        Command::RemoveTag(id) => tag::remove(state, *id),
        Command::JoinTags(from, into) => tag::join(state, *from, *into),
        Command::PutComparison(held) => comparison::put(state, held),
        Command::RemoveComparison(id) => comparison::remove(state, *id),
        Command::PutPresentation(held) => presentation::put(state, held),
        Command::RemovePresentation(id) => presentation::remove(state, *id),
        Command::PutPilotList(held) => pilot_list::put(state, held),
        Command::RemovePilotList(id) => pilot_list::remove(state, *id),
        Command::ImportProgramme(file, on_duplicate) => import::programme(state, file, *on_duplicate),
        Command::PutQuestionnaire(id, definition) => questionnaire::put(state, *id, definition),
        Command::AddQuestionnaire(definition) => questionnaire::add(state, definition),
        Command::RemoveQuestionnaire(id) => questionnaire::remove(state, *id),
        Command::PutResponse(held) => response::put(state, held),
        Command::PutResponses(list) => response::put_many(state, list),
        Command::Answer(id, item, answer) => response::answer(state, *id, *item, answer.as_ref()),
        Command::FinishResponse(id, is_finished) => response::finish(state, *id, *is_finished),
        Command::RemoveResponses(ids) => response::remove(state, ids),
        Command::ImportResponses(batch, on_duplicate) => import_responses::plan(state, batch, *on_duplicate),
        Command::ImportRecords(batch, on_duplicate) => import_records::plan(state, batch, *on_duplicate),
        Command::AnswerAgain(of, by, item, answer) => reentry::answer(state, *of, by, *item, answer.as_ref()),
        Command::FinishReentry(of, is_finished) => reentry::finish(state, *of, *is_finished),
        Command::DecideReentry(of, item, decided, other) => {
            reentry::decide(state, *of, *item, *decided, other.as_ref())
        }
        Command::RemoveReentry(of) => reentry::remove(state, *of),
        Command::DecideCodes { pilot_id, first, second, is_same } => {
            code_match::decide(state, *pilot_id, first, second, *is_same)
        }
        Command::PutReview { kind, place, reason } => review::put(state, kind, place, reason),
        Command::RemoveReview { kind, place } => review::remove(state, kind, place),
        Command::PutImportMap(map) => import_map::put(state, map),
        Command::RemoveImportMap(id) => import_map::remove(state, *id),
        Command::Remember(held) => release::remember(held),
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

/// A name as it is kept: there is one, and no other thing of its kind has it.
fn named<'a>(name: &str, mut others: impl Iterator<Item = &'a str>) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(refused("refused-name-empty"));
    }
    if others.any(|other| other.to_lowercase() == name.to_lowercase()) {
        return Err(Error::refused(Phrase::new("refused-name-taken").with("name", name)));
    }
    Ok(name.to_owned())
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
                && matches!(record, Record::Finding(_) | Record::CommissionerRole(_) | Record::CodeMatch(_))
                && record.named_pilot() == pilot
    };
    let mut hanging: Vec<Record> = data_records(state).into_iter().filter(belongs).collect();
    let responses = parts.iter().flat_map(|part| state.responses().of_part(*part));
    hanging.extend(responses.flat_map(|response| with_reentry(state, response)));
    hanging
}

/// A response with the second pass over it.
fn with_reentry(state: &State, response: &Arc<Response>) -> Vec<Record> {
    let mut records: Vec<Record> = state.reentry(response.id).cloned().map(Record::Reentry).into_iter().collect();
    records.push(Record::Response(response.clone()));
    records
}

/// Every record of data but the responses, which are many: what hangs on parts, measurements, scales and evaluators.
fn data_records(state: &State) -> Vec<Record> {
    let mut all: Vec<Record> = state.all_fieldwork().cloned().map(Record::Fieldwork).collect();
    all.extend(state.final_measurements().cloned().map(Record::FinalMeasurement));
    all.extend(state.roles().cloned().map(Record::CommissionerRole));
    all.extend(state.all_published().cloned().map(Record::Published));
    all.extend(state.all_ratings().cloned().map(Record::Rating));
    all.extend(state.all_findings().cloned().map(Record::Finding));
    all.extend(state.all_code_matches().iter().cloned().map(Record::CodeMatch));
    all
}
