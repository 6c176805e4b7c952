//! Rows of fieldwork: whether a questionnaire was held.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, run, text};
use crate::model::{Fieldwork, FieldworkId, Held, MeasurementId, PartId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Fieldwork) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/fieldwork/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.part_id.0),
            bytes(&record.measurement_id.0),
            record.questionnaire,
            record.held.code(),
            record.reason.nl,
            record.reason.en,
            record.invited_count,
            record.period
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: FieldworkId) -> Result<()> {
    run(conn, "DELETE FROM fieldwork WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Fieldwork>> {
    all(conn, include_str!("../../db/queries/fieldwork/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Fieldwork> {
    Ok(Fieldwork {
        id: id(row, 0, FieldworkId)?,
        part_id: id(row, 1, PartId)?,
        measurement_id: id(row, 2, MeasurementId)?,
        questionnaire: row.get(3)?,
        held: code(row, 4, Held::from_code)?,
        reason: text(row, 5)?,
        invited_count: row.get(7)?,
        period: row.get(8)?,
    })
}
