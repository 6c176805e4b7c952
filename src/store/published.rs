//! Rows of means taken over from reports.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{MeasurementId, PartId, Published, PublishedId, ScaleKey};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Published) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/published/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.part_id.0),
            bytes(&record.measurement_id.0),
            record.scale.as_str(),
            record.mean,
            record.n,
            record.measurement_stated,
            record.one_respondent,
            record.remark.nl,
            record.remark.en,
            record.source
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: PublishedId) -> Result<()> {
    run(conn, "DELETE FROM published WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Published>> {
    all(conn, include_str!("../../db/queries/published/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Published> {
    Ok(Published {
        id: id(row, 0, PublishedId)?,
        part_id: id(row, 1, PartId)?,
        measurement_id: id(row, 2, MeasurementId)?,
        scale: ScaleKey::new(row.get_ref(3)?.as_str()?),
        mean: row.get(4)?,
        n: row.get(5)?,
        measurement_stated: row.get(6)?,
        one_respondent: row.get(7)?,
        remark: text(row, 8)?,
        source: row.get(10)?,
    })
}
