//! Rows of what was seen and found right.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run};
use crate::model::{Review, ReviewId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Review) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/review/upsert.sql"),
        params![bytes(&record.id.0), record.kind, record.place, record.reason],
    )
}

pub(super) fn delete(conn: &Connection, id: ReviewId) -> Result<()> {
    run(conn, "DELETE FROM reviews WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Review>> {
    all(conn, include_str!("../../db/queries/review/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Review> {
    Ok(Review { id: id(row, 0, ReviewId)?, kind: row.get(1)?, place: row.get(2)?, reason: row.get(3)? })
}
