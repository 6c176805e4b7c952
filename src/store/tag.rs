//! Rows of the codebook's tags.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{Tag, TagId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Tag) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/tag/upsert.sql"),
        params![
            bytes(&record.id.0),
            record.name.nl,
            record.name.en,
            record.definition.nl,
            record.definition.en,
            record.position
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: TagId) -> Result<()> {
    run(conn, "DELETE FROM tags WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Tag>> {
    all(conn, include_str!("../../db/queries/tag/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Tag> {
    Ok(Tag { id: id(row, 0, TagId)?, name: text(row, 1)?, definition: text(row, 3)?, position: row.get(5)? })
}
