//! Rows of findings, with their tags as rows of their own.

use std::collections::HashMap;

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, id_if_any, run, text};
use crate::model::{Finding, FindingId, FindingKind, MeasurementId, PartId, PilotId, TagId};

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
    )?;
    delete_tags(conn, record.id)?;
    record.tags.iter().enumerate().try_for_each(|(position, tag)| {
        run(
            conn,
            include_str!("../../db/queries/finding/add_tag.sql"),
            params![bytes(&record.id.0), bytes(&tag.0), position as i64],
        )
    })
}

pub(super) fn delete(conn: &Connection, id: FindingId) -> Result<()> {
    delete_tags(conn, id)?;
    run(conn, "DELETE FROM findings WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = all(conn, include_str!("../../db/queries/finding/load.sql"), read)?;
    let places: HashMap<FindingId, usize> = findings.iter().enumerate().map(|(place, held)| (held.id, place)).collect();
    let tag_of = |row: &Row<'_>| Ok((id(row, 0, FindingId)?, id(row, 1, TagId)?));
    for (finding, tag) in all(conn, include_str!("../../db/queries/finding/load_tags.sql"), tag_of)? {
        if let Some(finding) = places.get(&finding).and_then(|place| findings.get_mut(*place)) {
            finding.tags.push(tag);
        }
    }
    Ok(findings)
}

fn delete_tags(conn: &Connection, finding: FindingId) -> Result<()> {
    run(conn, "DELETE FROM finding_tags WHERE finding_id = ?1", [bytes(&finding.0)])
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
        tags: Vec::new(),
        position: row.get(9)?,
    })
}
