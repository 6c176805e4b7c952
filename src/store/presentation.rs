//! Rows of presentations.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, written};
use crate::model::{Presentation, PresentationId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Presentation) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/presentation/upsert.sql"),
        params![bytes(&record.id.0), record.name, written(serde_json::to_string(&record.slides))?],
    )
}

pub(super) fn delete(conn: &Connection, id: PresentationId) -> Result<()> {
    run(conn, "DELETE FROM presentations WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Presentation>> {
    all(conn, include_str!("../../db/queries/presentation/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Presentation> {
    Ok(Presentation {
        id: id(row, 0, PresentationId)?,
        name: row.get(1)?,
        slides: json(row, 2, |text| serde_json::from_str(text))?,
    })
}
