//! Rows of what was given out.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, moment, run, when, written};
use crate::model::{Release, ReleaseId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Release) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/release/upsert.sql"),
        params![
            bytes(&record.id.0),
            moment(record.at),
            record.by,
            record.to,
            record.what,
            record.file,
            record.minimum,
            written(serde_json::to_string(&record.given))?
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: ReleaseId) -> Result<()> {
    run(conn, "DELETE FROM releases WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Release>> {
    all(conn, include_str!("../../db/queries/release/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Release> {
    Ok(Release {
        id: id(row, 0, ReleaseId)?,
        at: when(row, 1)?,
        by: row.get(2)?,
        to: row.get(3)?,
        what: row.get(4)?,
        file: row.get(5)?,
        minimum: row.get(6)?,
        given: json(row, 7, |text| serde_json::from_str(text))?,
    })
}
