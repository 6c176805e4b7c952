//! Rows of second passes.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, moment, run, when, when_if_any, written};
use crate::model::{Reentry, ReentryId, ResponseId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Reentry) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/reentry/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.response_id.0),
            record.by,
            moment(record.entered_at),
            record.finished_at.map(moment),
            written(serde_json::to_string(&record.answers))?,
            written(serde_json::to_string(&record.decisions))?
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: ReentryId) -> Result<()> {
    run(conn, "DELETE FROM reentries WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Reentry>> {
    all(conn, include_str!("../../db/queries/reentry/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Reentry> {
    Ok(Reentry {
        id: id(row, 0, ReentryId)?,
        response_id: id(row, 1, ResponseId)?,
        by: row.get(2)?,
        entered_at: when(row, 3)?,
        finished_at: when_if_any(row, 4)?,
        answers: json(row, 5, |text| serde_json::from_str(text))?,
        decisions: json(row, 6, |text| serde_json::from_str(text))?,
    })
}
