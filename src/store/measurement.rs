//! Rows of measurements.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{Measurement, MeasurementId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Measurement) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/measurement/upsert.sql"),
        params![bytes(&record.id.0), record.name.nl, record.name.en, record.period, record.position],
    )
}

pub(super) fn delete(conn: &Connection, id: MeasurementId) -> Result<()> {
    run(conn, "DELETE FROM measurements WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Measurement>> {
    all(conn, include_str!("../../db/queries/measurement/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Measurement> {
    Ok(Measurement { id: id(row, 0, MeasurementId)?, name: text(row, 1)?, period: row.get(3)?, position: row.get(4)? })
}
