//! A whole programme as values, read once when a file is opened. Not for single records: after this the state
//! lives in memory and the file is only written.

use std::sync::Arc;

use rusqlite::Connection;

use super::response::ScoredResponse;
use super::{
    History, code_match, commissioner, comparison, evaluator, fault, fieldwork, final_measurement, finding, import_map,
    journal, measurement, migrate, part, pilot, pilot_list, presentation, programme, published, questionnaire, rating,
    reentry, release, response, review, scale, score, tag,
};
use crate::base::Result;
use crate::model::{MeasurementId, PartId, QuestionnaireId, Record, Score, ScoreSlot};

/// Everything a file holds except the journal's changes, which are fetched one line at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// In an order in which they can be written: what is referred to comes first.
    pub records: Vec<Record>,
    pub scores: Vec<(ScoreSlot, Score)>,
    pub history: History,
    pub schema_version: u32,
}

/// Reads the whole programme as it is at one moment.
pub fn load(conn: &Connection) -> Result<Loaded> {
    // One transaction, so that a writer elsewhere cannot come between two tables.
    let transaction = conn.unchecked_transaction().map_err(fault::of(conn))?;
    load_within(&transaction)
}

/// A programme without what was answered: for numbers over the kept scores.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedFigures {
    /// All but responses and second passes over them.
    pub records: Vec<Record>,
    pub scores: Vec<(ScoreSlot, Score)>,
    /// By part, measurement and version, where there are responses.
    pub versions: Vec<(PartId, MeasurementId, QuestionnaireId)>,
    /// Only where they were asked for.
    pub responses: Vec<ScoredResponse>,
}

/// Reads a programme as it is at one moment, without answers; with the scores of single responses where they are asked
/// for.
pub fn load_figures(conn: &Connection, with_responses: bool) -> Result<LoadedFigures> {
    let transaction = conn.unchecked_transaction().map_err(fault::of(conn))?;
    figures(&transaction, with_responses).map_err(fault::of(conn))
}

fn figures(conn: &Connection, with_responses: bool) -> rusqlite::Result<LoadedFigures> {
    let mut records = Vec::new();
    frame(conn, &mut records)?;
    gather(&mut records, code_match::load_all(conn)?, Record::CodeMatch);
    Ok(LoadedFigures {
        records,
        scores: score::load_all(conn)?,
        versions: response::load_versions(conn)?,
        responses: if with_responses { response::load_scored(conn)? } else { Vec::new() },
    })
}

/// As [`load`], for who has a transaction already.
pub(super) fn load_within(conn: &Connection) -> Result<Loaded> {
    Ok(Loaded {
        records: records(conn).map_err(fault::of(conn))?,
        scores: score::load_all(conn).map_err(fault::of(conn))?,
        history: journal::history(conn)?,
        schema_version: migrate::version(conn).map_err(fault::of(conn))?,
    })
}

fn records(conn: &Connection) -> rusqlite::Result<Vec<Record>> {
    let mut records = Vec::new();
    frame(conn, &mut records)?;
    gather(&mut records, finding::load_all(conn)?, Record::Finding);
    gather(&mut records, response::load_all(conn)?, Record::Response);
    gather(&mut records, reentry::load_all(conn)?, Record::Reentry);
    gather(&mut records, code_match::load_all(conn)?, Record::CodeMatch);
    gather(&mut records, review::load_all(conn)?, Record::Review);
    gather(&mut records, import_map::load_all(conn)?, Record::ImportMap);
    gather(&mut records, comparison::load_all(conn)?, Record::Comparison);
    gather(&mut records, presentation::load_all(conn)?, Record::Presentation);
    gather(&mut records, pilot_list::load_all(conn)?, Record::PilotList);
    gather(&mut records, release::load_all(conn)?, Record::Release);
    Ok(records)
}

/// What numbers belong to, and those that are no sums of answers.
fn frame(conn: &Connection, records: &mut Vec<Record>) -> rusqlite::Result<()> {
    gather(records, programme::load_all(conn)?, Record::Programme);
    gather(records, scale::load_all(conn)?, Record::Scale);
    gather(records, questionnaire::load_all(conn)?, Record::Questionnaire);
    gather(records, measurement::load_all(conn)?, Record::Measurement);
    gather(records, evaluator::load_all(conn)?, Record::Evaluator);
    gather(records, tag::load_all(conn)?, Record::Tag);
    gather(records, pilot::load_all(conn)?, Record::Pilot);
    gather(records, part::load_all(conn)?, Record::Part);
    gather(records, fieldwork::load_all(conn)?, Record::Fieldwork);
    gather(records, final_measurement::load_all(conn)?, Record::FinalMeasurement);
    gather(records, commissioner::load_all(conn)?, Record::CommissionerRole);
    gather(records, published::load_all(conn)?, Record::Published);
    gather(records, rating::load_all(conn)?, Record::Rating);
    Ok(())
}

fn gather<T>(to: &mut Vec<Record>, rows: Vec<T>, record: fn(Arc<T>) -> Record) {
    to.extend(rows.into_iter().map(|row| record(Arc::new(row))));
}

#[cfg(test)]
#[path = "loaded_tests.rs"]
mod tests;
