//! Rows of evaluators' ratings.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{EvaluatorId, MeasurementId, PartId, Rating, RatingId, ScaleKey};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Rating) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/rating/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.evaluator_id.0),
            bytes(&record.part_id.0),
            bytes(&record.measurement_id.0),
            record.scale.as_str(),
            record.value,
            record.argument.nl,
            record.argument.en,
            record.source
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: RatingId) -> Result<()> {
    run(conn, "DELETE FROM ratings WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Rating>> {
    all(conn, include_str!("../../db/queries/rating/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Rating> {
    Ok(Rating {
        id: id(row, 0, RatingId)?,
        evaluator_id: id(row, 1, EvaluatorId)?,
        part_id: id(row, 2, PartId)?,
        measurement_id: id(row, 3, MeasurementId)?,
        scale: ScaleKey::new(row.get_ref(4)?.as_str()?),
        value: row.get(5)?,
        argument: text(row, 6)?,
        source: row.get(8)?,
    })
}
