//! Rows of findings.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, id_if_any, run, text};
use crate::model::{Finding, FindingId, FindingKind, MeasurementId, PartId, PilotId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Finding) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/finding/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.pilot_id.0),
            record.part_id.as_ref().map(|part| bytes(&part.0)),
            record.measurement_id.as_ref().map(|measurement| bytes(&measurement.0)),
            record.topic,
            record.kind.code(),
            record.text.nl,
            record.text.en,
            record.source,
            record.position
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: FindingId) -> Result<()> {
    run(conn, "DELETE FROM findings WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Finding>> {
    all(conn, include_str!("../../db/queries/finding/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Finding> {
    Ok(Finding {
        id: id(row, 0, FindingId)?,
        pilot_id: id(row, 1, PilotId)?,
        part_id: id_if_any(row, 2, PartId)?,
        measurement_id: id_if_any(row, 3, MeasurementId)?,
        topic: row.get(4)?,
        kind: code(row, 5, FindingKind::from_code)?,
        text: text(row, 6)?,
        source: row.get(8)?,
        position: row.get(9)?,
    })
}
