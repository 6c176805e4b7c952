//! Rows of kept lists of pilots.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, written};
use crate::model::{PilotList, PilotListId};

/// Writes the row, whether it was there or not. The name stands beside the rest, which holds it too, so that the file
/// itself sees to it that no two lists share one.
pub(super) fn upsert(conn: &Connection, record: &PilotList) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/pilot_list/upsert.sql"),
        params![bytes(&record.id.0), record.name, written(serde_json::to_string(record))?],
    )
}

pub(super) fn delete(conn: &Connection, id: PilotListId) -> Result<()> {
    run(conn, "DELETE FROM pilot_lists WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<PilotList>> {
    all(conn, include_str!("../../db/queries/pilot_list/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<PilotList> {
    let list: PilotList = json(row, 2, |text| serde_json::from_str(text))?;
    Ok(PilotList { id: id(row, 0, PilotListId)?, name: row.get(1)?, ..list })
}
