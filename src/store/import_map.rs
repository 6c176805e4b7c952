//! Rows of maps of other tools' files.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, written};
use crate::model::{ImportMap, ImportMapId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &ImportMap) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/import_map/upsert.sql"),
        params![bytes(&record.id.0), record.name, written(serde_json::to_string(&record.rules))?],
    )
}

pub(super) fn delete(conn: &Connection, id: ImportMapId) -> Result<()> {
    run(conn, "DELETE FROM import_maps WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<ImportMap>> {
    all(conn, include_str!("../../db/queries/import_map/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<ImportMap> {
    Ok(ImportMap {
        id: id(row, 0, ImportMapId)?,
        name: row.get(1)?,
        rules: json(row, 2, |text| serde_json::from_str(text))?,
    })
}
