//! Rows of final measurements: effects on residents.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, run, text};
use crate::model::{FinalMeasurement, FinalMeasurementId, Held, PartId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &FinalMeasurement) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/final_measurement/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.part_id.0),
            record.held.code(),
            record.reason.nl,
            record.reason.en,
            record.method,
            record.participant_count,
            record.period,
            record.direction,
            record.source
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: FinalMeasurementId) -> Result<()> {
    run(conn, "DELETE FROM final_measurements WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<FinalMeasurement>> {
    all(conn, include_str!("../../db/queries/final_measurement/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<FinalMeasurement> {
    Ok(FinalMeasurement {
        id: id(row, 0, FinalMeasurementId)?,
        part_id: id(row, 1, PartId)?,
        held: code(row, 2, Held::from_code)?,
        reason: text(row, 3)?,
        method: row.get(5)?,
        participant_count: row.get(6)?,
        period: row.get(7)?,
        direction: row.get(8)?,
        source: row.get(9)?,
    })
}
