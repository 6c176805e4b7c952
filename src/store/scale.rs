//! Rows of scales.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, code, run, text};
use crate::model::{Scale, ScaleKey, ScaleKind};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Scale) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/scale/upsert.sql"),
        params![
            record.key.as_str(),
            record.title.nl,
            record.title.en,
            record.question.nl,
            record.question.en,
            kind_code(record.kind),
            record.min,
            record.max,
            record.smallest_change,
            record.needed_share,
            record.position
        ],
    )
}

pub(super) fn delete(conn: &Connection, key: &ScaleKey) -> Result<()> {
    run(conn, "DELETE FROM scales WHERE key = ?1", [key.as_str()])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Scale>> {
    all(conn, include_str!("../../db/queries/scale/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Scale> {
    Ok(Scale {
        key: ScaleKey::new(row.get_ref(0)?.as_str()?),
        title: text(row, 1)?,
        question: text(row, 3)?,
        kind: code(row, 5, kind_from_code)?,
        min: row.get(6)?,
        max: row.get(7)?,
        smallest_change: row.get(8)?,
        needed_share: row.get(9)?,
        position: row.get(10)?,
    })
}

fn kind_code(kind: ScaleKind) -> &'static str {
    match kind {
        ScaleKind::Rating => "rating",
        ScaleKind::Grade => "grade",
    }
}

fn kind_from_code(code: &str) -> Option<ScaleKind> {
    [ScaleKind::Rating, ScaleKind::Grade].into_iter().find(|kind| kind_code(*kind) == code)
}
