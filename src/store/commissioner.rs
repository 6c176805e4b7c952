//! Rows of what commissioners said of their role, with the answers as rows of their own.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code_if_any, id, id_if_any, run, text};
use crate::model::{CommissionerRole, Initiator, MeasurementId, PilotId, RoleId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &CommissionerRole) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/commissioner/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.pilot_id.0),
            record.measurement_id.as_ref().map(|measurement| bytes(&measurement.0)),
            record.initiator.map(Initiator::code),
            record.actor.nl,
            record.actor.en,
            record.forms_inferred,
            record.source
        ],
    )?;
    delete_answers(conn, record.id)?;
    for (item, values) in &record.answers {
        if values.is_empty() {
            add_answer(conn, record.id, item, 0, None)?;
        }
        for (position, value) in values.iter().enumerate() {
            add_answer(conn, record.id, item, position, Some(value))?;
        }
    }
    Ok(())
}

pub(super) fn delete(conn: &Connection, id: RoleId) -> Result<()> {
    delete_answers(conn, id)?;
    run(conn, "DELETE FROM commissioner_roles WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<CommissionerRole>> {
    let mut roles = all(conn, include_str!("../../db/queries/commissioner/load.sql"), read)?;
    let places: HashMap<RoleId, usize> = roles.iter().enumerate().map(|(place, role)| (role.id, place)).collect();
    let query = "SELECT role_id, item, value FROM role_answers ORDER BY role_id, item, position";
    let mut statement = conn.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(role) = places.get(&id(row, 0, RoleId)?).and_then(|place| roles.get_mut(*place)) else { continue };
        role.answers.entry(row.get(1)?).or_default().extend(row.get::<_, Option<String>>(2)?);
    }
    Ok(roles)
}

fn read(row: &Row<'_>) -> Result<CommissionerRole> {
    Ok(CommissionerRole {
        id: id(row, 0, RoleId)?,
        pilot_id: id(row, 1, PilotId)?,
        measurement_id: id_if_any(row, 2, MeasurementId)?,
        initiator: code_if_any(row, 3, Initiator::from_code)?,
        actor: text(row, 4)?,
        answers: BTreeMap::new(),
        forms_inferred: row.get(6)?,
        source: row.get(7)?,
    })
}

fn delete_answers(conn: &Connection, role: RoleId) -> Result<()> {
    run(conn, "DELETE FROM role_answers WHERE role_id = ?1", [bytes(&role.0)])
}

fn add_answer(conn: &Connection, role: RoleId, item: &str, position: usize, value: Option<&str>) -> Result<()> {
    let statement = "INSERT INTO role_answers (role_id, item, position, value) VALUES (?1, ?2, ?3, ?4)";
    run(conn, statement, params![bytes(&role.0), item, position as i64, value])
}
