//! Rows of part scores: derived numbers that are kept beside what they were derived from.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, run};
use crate::model::{MeasurementId, PartId, ScaleKey, Score, ScoreSlot, Source};

/// A derived score that comes or changes, or goes (`None`).
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreChange {
    pub slot: ScoreSlot,
    pub score: Option<Score>,
}

/// Writes a score, or takes it away.
pub(super) fn apply(conn: &Connection, change: &ScoreChange) -> Result<()> {
    match &change.score {
        Some(score) => upsert(conn, &change.slot, score),
        None => delete(conn, &change.slot),
    }
}

fn upsert(conn: &Connection, slot: &ScoreSlot, score: &Score) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/score/upsert.sql"),
        params![
            slot.scale.as_str(),
            slot.source.code(),
            bytes(&slot.part_id.0),
            bytes(&slot.measurement_id.0),
            score.n,
            score.mean,
            score.sd,
            score.median,
            score.ci_low,
            score.ci_high,
            score.measurement_stated
        ],
    )
}

fn delete(conn: &Connection, slot: &ScoreSlot) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/score/delete.sql"),
        params![bytes(&slot.part_id.0), slot.scale.as_str(), slot.source.code(), bytes(&slot.measurement_id.0)],
    )
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<(ScoreSlot, Score)>> {
    all(conn, include_str!("../../db/queries/score/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<(ScoreSlot, Score)> {
    let slot = ScoreSlot {
        scale: ScaleKey::new(row.get_ref(0)?.as_str()?),
        source: code(row, 1, Source::from_code)?,
        part_id: id(row, 2, PartId)?,
        measurement_id: id(row, 3, MeasurementId)?,
    };
    let score = Score {
        n: row.get(4)?,
        mean: row.get(5)?,
        sd: row.get(6)?,
        median: row.get(7)?,
        ci_low: row.get(8)?,
        ci_high: row.get(9)?,
        measurement_stated: row.get(10)?,
    };
    Ok((slot, score))
}
