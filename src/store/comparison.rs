//! Rows of kept comparisons.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, written};
use crate::model::{Comparison, ComparisonId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Comparison) -> Result<()> {
    let arrangement = written(serde_json::to_string(&record.arrangement))?;
    run(
        conn,
        include_str!("../../db/queries/comparison/upsert.sql"),
        params![bytes(&record.id.0), record.name, record.note, arrangement],
    )
}

pub(super) fn delete(conn: &Connection, id: ComparisonId) -> Result<()> {
    run(conn, "DELETE FROM comparisons WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Comparison>> {
    all(conn, include_str!("../../db/queries/comparison/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Comparison> {
    Ok(Comparison {
        id: id(row, 0, ComparisonId)?,
        name: row.get(1)?,
        note: row.get(2)?,
        arrangement: json(row, 3, |text| serde_json::from_str(text))?,
    })
}
