//! The one row of the programme, with its words for grades and its lists of people and partners.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::model::{Bands, LevelBand, Programme, ProgrammeId};

const RESEARCH_PARTNER: &str = "research_partner";
const CONTRIBUTOR: &str = "contributor";

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Programme) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/programme/upsert.sql"),
        params![
            bytes(&record.id.0),
            record.name,
            record.description.nl,
            record.description.en,
            record.report,
            record.publisher,
            record.place,
            record.report_date,
            record.region,
            record.disclosure_minimum,
            record.blind_ratings,
            record.bands.satisfactory,
            record.bands.slightly,
            record.bands.clearly,
            record.bands.strongly,
            record.invented
        ],
    )?;
    delete_lists(conn, record.id)?;
    add_names(conn, record.id, RESEARCH_PARTNER, &record.research_partners)?;
    add_names(conn, record.id, CONTRIBUTOR, &record.contributors)?;
    for (position, band) in record.bands.level.iter().enumerate() {
        add_band(conn, record.id, position, band)?;
    }
    Ok(())
}

pub(super) fn delete(conn: &Connection, id: ProgrammeId) -> Result<()> {
    delete_lists(conn, id)?;
    run(conn, "DELETE FROM programme WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Programme>> {
    let mut programmes = all(conn, include_str!("../../db/queries/programme/load.sql"), read)?;
    for programme in &mut programmes {
        programme.research_partners = names(conn, programme.id, RESEARCH_PARTNER)?;
        programme.contributors = names(conn, programme.id, CONTRIBUTOR)?;
        programme.bands.level = bands(conn, programme.id)?;
    }
    Ok(programmes)
}

fn read(row: &Row<'_>) -> Result<Programme> {
    Ok(Programme {
        id: id(row, 0, ProgrammeId)?,
        name: row.get(1)?,
        description: text(row, 2)?,
        report: row.get(4)?,
        publisher: row.get(5)?,
        place: row.get(6)?,
        report_date: row.get(7)?,
        region: row.get(8)?,
        research_partners: Vec::new(),
        contributors: Vec::new(),
        disclosure_minimum: row.get(9)?,
        blind_ratings: row.get(10)?,
        bands: Bands {
            level: Vec::new(),
            satisfactory: row.get(11)?,
            slightly: row.get(12)?,
            clearly: row.get(13)?,
            strongly: row.get(14)?,
        },
        invented: row.get(15)?,
    })
}

fn delete_lists(conn: &Connection, programme: ProgrammeId) -> Result<()> {
    run(conn, "DELETE FROM programme_entries WHERE programme_id = ?1", [bytes(&programme.0)])?;
    run(conn, "DELETE FROM level_bands WHERE programme_id = ?1", [bytes(&programme.0)])
}

fn add_names(conn: &Connection, programme: ProgrammeId, kind: &str, names: &[String]) -> Result<()> {
    let statement = "INSERT INTO programme_entries (programme_id, kind, position, name) VALUES (?1, ?2, ?3, ?4)";
    for (position, name) in names.iter().enumerate() {
        run(conn, statement, params![bytes(&programme.0), kind, position as i64, name])?;
    }
    Ok(())
}

fn names(conn: &Connection, programme: ProgrammeId, kind: &str) -> Result<Vec<String>> {
    let query = "SELECT name FROM programme_entries WHERE programme_id = ?1 AND kind = ?2 ORDER BY position";
    conn.prepare_cached(query)?.query_map(params![bytes(&programme.0), kind], |row| row.get(0))?.collect()
}

fn add_band(conn: &Connection, programme: ProgrammeId, position: usize, band: &LevelBand) -> Result<()> {
    run(
        conn,
        "INSERT INTO level_bands (programme_id, position, from_grade, word_nl, word_en) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![bytes(&programme.0), position as i64, band.from, band.word.nl, band.word.en],
    )
}

fn bands(conn: &Connection, programme: ProgrammeId) -> Result<Vec<LevelBand>> {
    let query = "SELECT from_grade, word_nl, word_en FROM level_bands WHERE programme_id = ?1 ORDER BY position";
    let band = |row: &Row<'_>| Ok(LevelBand { from: row.get(0)?, word: text(row, 1)? });
    conn.prepare_cached(query)?.query_map([bytes(&programme.0)], band)?.collect()
}
