//! From a change of any kind of record to the rows of its entity. The only place that knows all kinds; not for
//! the journal, which keeps the same changes as JSON.

use std::collections::HashMap;

use rusqlite::{Connection, Result};

use super::{
    code_match, commissioner, comparison, evaluator, fieldwork, final_measurement, finding, import_map, measurement,
    part, pilot, pilot_list, presentation, programme, published, questionnaire, rating, reentry, release, response,
    review, scale, tag,
};
use crate::model::record::RecordKey;
use crate::model::{Change, Entity, Record};

/// Applies one change: what is there after it is written, else what was there before it goes.
pub(super) fn apply(conn: &Connection, change: &Change) -> Result<()> {
    match (&change.after, &change.before) {
        (Some(after), _) => upsert(conn, after),
        (None, Some(before)) => delete(conn, before),
        (None, None) => Ok(()),
    }
}

/// Applies a list of changes, within a transaction that checks references at its end.
///
/// What was there before goes first and only the last state of a record is written, so that records of one
/// list may swap what must be unique: two pilots their numbers, say.
pub(super) fn apply_all<'a>(conn: &Connection, changes: impl Iterator<Item = &'a Change> + Clone) -> Result<()> {
    if changes.clone().nth(1).is_none() {
        return changes.clone().try_for_each(|change| apply(conn, change));
    }
    for before in changes.clone().filter_map(|change| change.before.as_ref()) {
        delete(conn, before)?;
    }
    let last = last_of_each(changes.clone());
    for (place, change) in changes.enumerate() {
        if let Some(after) = &change.after
            && last.get(&(after.entity(), after.key())) == Some(&place)
        {
            upsert(conn, after)?;
        }
    }
    Ok(())
}

fn last_of_each<'a>(changes: impl Iterator<Item = &'a Change>) -> HashMap<(Entity, RecordKey), usize> {
    changes
        .enumerate()
        .filter_map(|(place, change)| change.record().map(|record| ((record.entity(), record.key()), place)))
        .collect()
}

fn upsert(conn: &Connection, record: &Record) -> Result<()> {
    match record {
        Record::Programme(record) => programme::upsert(conn, record),
        Record::Scale(record) => scale::upsert(conn, record),
        Record::Questionnaire(record) => questionnaire::upsert(conn, record),
        Record::Measurement(record) => measurement::upsert(conn, record),
        Record::Evaluator(record) => evaluator::upsert(conn, record),
        Record::Tag(record) => tag::upsert(conn, record),
        Record::Pilot(record) => pilot::upsert(conn, record),
        Record::Part(record) => part::upsert(conn, record),
        Record::Fieldwork(record) => fieldwork::upsert(conn, record),
        Record::FinalMeasurement(record) => final_measurement::upsert(conn, record),
        Record::CommissionerRole(record) => commissioner::upsert(conn, record),
        Record::Published(record) => published::upsert(conn, record),
        Record::Rating(record) => rating::upsert(conn, record),
        Record::Finding(record) => finding::upsert(conn, record),
        Record::Response(record) => response::upsert(conn, record),
        Record::Reentry(record) => reentry::upsert(conn, record),
        Record::CodeMatch(record) => code_match::upsert(conn, record),
        Record::Review(record) => review::upsert(conn, record),
        Record::ImportMap(record) => import_map::upsert(conn, record),
        Record::Comparison(record) => comparison::upsert(conn, record),
        Record::Presentation(record) => presentation::upsert(conn, record),
        Record::PilotList(record) => pilot_list::upsert(conn, record),
        Record::Release(record) => release::upsert(conn, record),
    }
}

fn delete(conn: &Connection, record: &Record) -> Result<()> {
    match record {
        Record::Programme(record) => programme::delete(conn, record.id),
        Record::Scale(record) => scale::delete(conn, &record.key),
        Record::Questionnaire(record) => questionnaire::delete(conn, record.id),
        Record::Measurement(record) => measurement::delete(conn, record.id),
        Record::Evaluator(record) => evaluator::delete(conn, record.id),
        Record::Tag(record) => tag::delete(conn, record.id),
        Record::Pilot(record) => pilot::delete(conn, record.id),
        Record::Part(record) => part::delete(conn, record.id),
        Record::Fieldwork(record) => fieldwork::delete(conn, record.id),
        Record::FinalMeasurement(record) => final_measurement::delete(conn, record.id),
        Record::CommissionerRole(record) => commissioner::delete(conn, record.id),
        Record::Published(record) => published::delete(conn, record.id),
        Record::Rating(record) => rating::delete(conn, record.id),
        Record::Finding(record) => finding::delete(conn, record.id),
        Record::Response(record) => response::delete(conn, record.id),
        Record::Reentry(record) => reentry::delete(conn, record.id),
        Record::CodeMatch(record) => code_match::delete(conn, record.id),
        Record::Review(record) => review::delete(conn, record.id),
        Record::ImportMap(record) => import_map::delete(conn, record.id),
        Record::Comparison(record) => comparison::delete(conn, record.id),
        Record::Presentation(record) => presentation::delete(conn, record.id),
        Record::PilotList(record) => pilot_list::delete(conn, record.id),
        Record::Release(record) => release::delete(conn, record.id),
    }
}
