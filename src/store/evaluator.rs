//! Rows of evaluators.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{Evaluator, EvaluatorId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Evaluator) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/evaluator/upsert.sql"),
        params![bytes(&record.id.0), record.name, record.description.nl, record.description.en, record.position],
    )
}

pub(super) fn delete(conn: &Connection, id: EvaluatorId) -> Result<()> {
    run(conn, "DELETE FROM evaluators WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Evaluator>> {
    all(conn, include_str!("../../db/queries/evaluator/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Evaluator> {
    Ok(Evaluator { id: id(row, 0, EvaluatorId)?, name: row.get(1)?, description: text(row, 2)?, position: row.get(4)? })
}
