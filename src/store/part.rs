//! Rows of the parts of pilots.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run};
use crate::model::{Part, PartId, PilotId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Part) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/part/upsert.sql"),
        params![bytes(&record.id.0), bytes(&record.pilot_id.0), record.name, record.position],
    )
}

pub(super) fn delete(conn: &Connection, id: PartId) -> Result<()> {
    run(conn, "DELETE FROM parts WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Part>> {
    all(conn, include_str!("../../db/queries/part/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Part> {
    Ok(Part { id: id(row, 0, PartId)?, pilot_id: id(row, 1, PilotId)?, name: row.get(2)?, position: row.get(3)? })
}
