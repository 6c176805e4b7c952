//! The journal: one line for every step that a person took, with each record before and after, written in the
//! same transaction as the rows themselves. Undo is built from it, so undo survives closing the program. Not
//! for deciding what undo does: that is `app`'s, which writes a line of its own for it.

use std::path::PathBuf;

use jiff::Timestamp;
use rusqlite::{Connection, Row, TransactionBehavior, params};

use super::response::{self, ResponseScores};
use super::row::{bytes, code, id_if_any, json, moment, run, when, written};
use super::score::ScoreChange;
use super::{fault, record, row, score};
use crate::base::{Phrase, Result};
use crate::model::{Change, PilotId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    Do,
    Undo,
    Redo,
}

impl LineKind {
    pub const ALL: [Self; 3] = [Self::Do, Self::Undo, Self::Redo];

    /// The code in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One step: who did what, when.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// One more than the line before it; the first is 1.
    pub seq: i64,
    pub at: Timestamp,
    pub by: String,
    pub kind: LineKind,
    /// The line that is undone or redone.
    pub target: Option<i64>,
    pub words: Phrase,
}

/// A change with the pilot it belongs to, where it belongs to one.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalledChange {
    pub change: Change,
    pub pilot_id: Option<PilotId>,
}

/// All that one step writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    pub line: Line,
    pub changes: Vec<JournalledChange>,
    pub scores: Vec<ScoreChange>,
    pub response_scores: Vec<ResponseScores>,
}

/// What can be undone and redone, each with its line's number, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// The number of the newest line; 0 in a file without any.
    pub last_seq: i64,
    pub done: Vec<(i64, Phrase)>,
    pub undone: Vec<(i64, Phrase)>,
}

/// A line with its changes.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEntry {
    pub line: Line,
    pub changes: Vec<JournalledChange>,
}

/// Which lines of the journal are wanted, newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogRequest {
    /// Only lines, and of those only changes, of this pilot.
    pub pilot: Option<PilotId>,
    pub since: Option<Timestamp>,
    /// Only lines before this one, to page on.
    pub before_seq: Option<i64>,
    pub limit: usize,
}

/// Writes rows, journal line, changes and scores in one transaction: all of it or nothing. The line must be
/// the next one, which tells when something else has written to the file.
pub fn commit(conn: &mut Connection, write: &Write) -> Result<()> {
    let file = PathBuf::from(conn.path().unwrap_or_default());
    let told = |error| fault::sql(&file, error);
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(told)?;
    if write.line.seq != last_seq(&transaction).map_err(told)? + 1 {
        return Err(fault::about("out-of-turn", &file));
    }
    // References are checked at the end, so that the order within a list of changes is free.
    transaction.pragma_update(None, "defer_foreign_keys", true).map_err(told)?;
    write_all(&transaction, write).map_err(told)?;
    transaction.commit().map_err(told)
}

fn write_all(conn: &Connection, write: &Write) -> rusqlite::Result<()> {
    record::apply_all(conn, write.changes.iter().map(|journalled| &journalled.change))?;
    add_line(conn, &write.line)?;
    for (position, journalled) in write.changes.iter().enumerate() {
        add_change(conn, write.line.seq, position, journalled)?;
    }
    write.scores.iter().try_for_each(|change| score::apply(conn, change))?;
    write.response_scores.iter().try_for_each(|kept| response::put_scores(conn, kept))
}

pub(super) fn last_seq(conn: &Connection) -> rusqlite::Result<i64> {
    row::one(conn, "SELECT coalesce(max(seq), 0) FROM journal", &[])
}

pub(super) fn add_line(conn: &Connection, line: &Line) -> rusqlite::Result<()> {
    let words = written(serde_json::to_string(&line.words))?;
    run(
        conn,
        include_str!("../../db/queries/journal/add_line.sql"),
        params![line.seq, moment(line.at), line.by, line.kind.code(), line.target, words],
    )
}

fn add_change(conn: &Connection, seq: i64, position: usize, journalled: &JournalledChange) -> rusqlite::Result<()> {
    let Change { before, after } = &journalled.change;
    // A change without a record says nothing.
    let Some(record) = journalled.change.record() else { return Ok(()) };
    let before = before.as_ref().map(|record| written(serde_json::to_string(record))).transpose()?;
    let after = after.as_ref().map(|record| written(serde_json::to_string(record))).transpose()?;
    let pilot = journalled.pilot_id.as_ref().map(|pilot| bytes(&pilot.0));
    run(
        conn,
        include_str!("../../db/queries/journal/add_change.sql"),
        params![seq, position as i64, record.entity().code(), record.key().to_string(), pilot, before, after],
    )
}

/// What can be undone and redone, by going through the journal once.
pub fn history(conn: &Connection) -> Result<History> {
    replay(conn).map_err(fault::of(conn))
}

fn replay(conn: &Connection) -> rusqlite::Result<History> {
    let mut history = History::default();
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/journal/history.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        history.last_seq = row.get(0)?;
        match code(row, 1, LineKind::from_code)? {
            LineKind::Do => {
                // A line without changes is no step: an erasure, or one whose changes were erased.
                if row.get(4)? {
                    history.undone.clear();
                    history.done.push((history.last_seq, json(row, 3, |text| serde_json::from_str(text))?));
                }
            }
            LineKind::Undo => step(row.get(2)?, &mut history.done, &mut history.undone),
            LineKind::Redo => step(row.get(2)?, &mut history.undone, &mut history.done),
        }
    }
    Ok(history)
}

/// Takes a line from one pile to the other; it is the topmost, as undo is linear.
fn step(target: Option<i64>, from: &mut Vec<(i64, Phrase)>, to: &mut Vec<(i64, Phrase)>) {
    if let Some(place) = from.iter().rposition(|(seq, _)| Some(*seq) == target) {
        to.push(from.remove(place));
    }
}

/// The changes of one line, in the order in which they were made.
pub fn changes_of(conn: &Connection, seq: i64) -> Result<Vec<JournalledChange>> {
    changes(conn, seq, None).map_err(fault::of(conn))
}

fn changes(conn: &Connection, seq: i64, pilot: Option<PilotId>) -> rusqlite::Result<Vec<JournalledChange>> {
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/journal/changes_of.sql"))?;
    let pilot = pilot.as_ref().map(|pilot| bytes(&pilot.0));
    statement.query_map(params![seq, pilot], read_change)?.collect()
}

fn read_change(row: &Row<'_>) -> rusqlite::Result<JournalledChange> {
    // A missing side is NULL in the file, which is what `null` is in JSON.
    let record = |column| match row.get_ref(column)?.as_str_or_null()? {
        None => Ok(None),
        Some(_) => json(row, column, |text| serde_json::from_str(text)).map(Some),
    };
    let change = Change { before: record(1)?, after: record(2)? };
    Ok(JournalledChange { change, pilot_id: id_if_any(row, 0, PilotId)? })
}

/// The lines that were asked for, newest first, each with its changes (of the pilot asked for, if one is).
pub fn log(conn: &Connection, request: &LogRequest) -> Result<Vec<LogEntry>> {
    entries(conn, request).map_err(fault::of(conn))
}

fn entries(conn: &Connection, request: &LogRequest) -> rusqlite::Result<Vec<LogEntry>> {
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/journal/log.sql"))?;
    let pilot = request.pilot.as_ref().map(|pilot| bytes(&pilot.0));
    let limit = i64::try_from(request.limit).unwrap_or(i64::MAX);
    let values = params![pilot, request.since.map(moment), request.before_seq, limit];
    let lines: Vec<Line> = statement.query_map(values, read_line)?.collect::<rusqlite::Result<_>>()?;
    let entry = |line: Line| Ok(LogEntry { changes: changes(conn, line.seq, request.pilot)?, line });
    lines.into_iter().map(entry).collect()
}

/// Who entered each response of a pilot, by the response's key.
pub fn entered_by(conn: &Connection, pilot: PilotId) -> Result<Vec<(String, String)>> {
    let read = || -> rusqlite::Result<_> {
        let mut statement = conn.prepare_cached(include_str!("../../db/queries/journal/entered_by.sql"))?;
        let rows = statement.query_map([bytes(&pilot.0)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    };
    read().map_err(fault::of(conn))
}

fn read_line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        seq: row.get(0)?,
        at: when(row, 1)?,
        by: row.get(2)?,
        kind: code(row, 3, LineKind::from_code)?,
        target: row.get(4)?,
        words: json(row, 5, |text| serde_json::from_str(text))?,
    })
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
