//! Rows of decisions about respondent codes that differ a little.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run};
use crate::model::{CodeMatch, CodeMatchId, PilotId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &CodeMatch) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/code_match/upsert.sql"),
        params![bytes(&record.id.0), bytes(&record.pilot_id.0), record.first, record.second, record.is_same],
    )
}

pub(super) fn delete(conn: &Connection, id: CodeMatchId) -> Result<()> {
    run(conn, "DELETE FROM code_matches WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<CodeMatch>> {
    all(conn, include_str!("../../db/queries/code_match/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<CodeMatch> {
    Ok(CodeMatch {
        id: id(row, 0, CodeMatchId)?,
        pilot_id: id(row, 1, PilotId)?,
        first: row.get(2)?,
        second: row.get(3)?,
        is_same: row.get(4)?,
    })
}
