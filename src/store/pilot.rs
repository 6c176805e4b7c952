//! Rows of pilots, with the lists of the factsheet as rows of their own.

use std::collections::HashMap;

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, run, text};
use crate::base::Text;
use crate::model::{Count, Pilot, PilotId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Pilot) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/pilot/upsert.sql"),
        params![
            bytes(&record.id.0),
            record.number,
            record.name,
            record.commissioner_kind,
            record.area,
            record.period.nl,
            record.period.en,
            record.residents_involved.nl,
            record.residents_involved.en,
            record.goal.nl,
            record.goal.en,
            record.research_note.nl,
            record.research_note.en,
            record.source,
            record.position
        ],
    )?;
    delete_entries(conn, record.id)?;
    add_entries(conn, record)
}

pub(super) fn delete(conn: &Connection, id: PilotId) -> Result<()> {
    delete_entries(conn, id)?;
    run(conn, "DELETE FROM pilots WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Pilot>> {
    let mut pilots = all(conn, include_str!("../../db/queries/pilot/load.sql"), read)?;
    let places: HashMap<PilotId, usize> = pilots.iter().enumerate().map(|(place, pilot)| (pilot.id, place)).collect();
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/pilot/load_entries.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(pilot) = places.get(&id(row, 0, PilotId)?).and_then(|place| pilots.get_mut(*place)) {
            read_entry(row, pilot)?;
        }
    }
    let keyword_of = |row: &Row<'_>| Ok((id(row, 0, PilotId)?, row.get::<_, String>(1)?));
    for (pilot, keyword) in all(conn, include_str!("../../db/queries/pilot/load_keywords.sql"), keyword_of)? {
        if let Some(pilot) = places.get(&pilot).and_then(|place| pilots.get_mut(*place)) {
            pilot.keywords.push(keyword);
        }
    }
    Ok(pilots)
}

fn read(row: &Row<'_>) -> Result<Pilot> {
    Ok(Pilot {
        id: id(row, 0, PilotId)?,
        commissioner_kind: row.get(3)?,
        area: row.get(4)?,
        period: text(row, 5)?,
        residents_involved: text(row, 7)?,
        goal: text(row, 9)?,
        research_note: text(row, 11)?,
        source: row.get(13)?,
        position: row.get(14)?,
        ..Pilot::named(row.get(1)?, row.get_ref(2)?.as_str()?)
    })
}

fn read_entry(row: &Row<'_>, pilot: &mut Pilot) -> Result<()> {
    match row.get_ref(1)?.as_str()? {
        "commissioner" => pilot.commissioners.push(row.get(4)?),
        "adviser" => pilot.advisers.push(row.get(4)?),
        "municipality" => pilot.municipalities.push(row.get(4)?),
        "theme" => pilot.themes.push(row.get(4)?),
        "partner" => pilot.partners.push(text(row, 2)?),
        "target_group" => pilot.target_groups.push(text(row, 2)?),
        "result" => pilot.results.push(text(row, 2)?),
        "innovation" => pilot.innovation.push(text(row, 2)?),
        "year" => pilot.years.push(row.get::<_, f64>(5)? as i32),
        "count" => pilot.counts.push(Count { label: text(row, 2)?, value: row.get(5)? }),
        // The table's own check knows no other kind.
        _ => {}
    }
    Ok(())
}

fn add_entries(conn: &Connection, record: &Pilot) -> Result<()> {
    let add = Adder { conn, pilot: record.id };
    add.names("commissioner", &record.commissioners)?;
    add.names("adviser", &record.advisers)?;
    add.names("municipality", &record.municipalities)?;
    add.names("theme", &record.themes)?;
    add.texts("partner", &record.partners)?;
    add.texts("target_group", &record.target_groups)?;
    add.texts("result", &record.results)?;
    add.texts("innovation", &record.innovation)?;
    for (position, year) in record.years.iter().enumerate() {
        add.entry("year", position, None, None, Some(f64::from(*year)))?;
    }
    for (position, count) in record.counts.iter().enumerate() {
        add.entry("count", position, Some(&count.label), None, Some(count.value))?;
    }
    add.keywords(&record.keywords)
}

fn delete_entries(conn: &Connection, pilot: PilotId) -> Result<()> {
    run(conn, "DELETE FROM pilot_keywords WHERE pilot_id = ?1", [bytes(&pilot.0)])?;
    run(conn, "DELETE FROM pilot_entries WHERE pilot_id = ?1", [bytes(&pilot.0)])
}

struct Adder<'a> {
    conn: &'a Connection,
    pilot: PilotId,
}

impl Adder<'_> {
    fn names(&self, kind: &str, names: &[String]) -> Result<()> {
        names.iter().enumerate().try_for_each(|(position, name)| self.entry(kind, position, None, Some(name), None))
    }

    fn texts(&self, kind: &str, texts: &[Text]) -> Result<()> {
        texts.iter().enumerate().try_for_each(|(position, text)| self.entry(kind, position, Some(text), None, None))
    }

    fn keywords(&self, keywords: &[String]) -> Result<()> {
        keywords.iter().enumerate().try_for_each(|(position, keyword)| {
            run(
                self.conn,
                include_str!("../../db/queries/pilot/add_keyword.sql"),
                params![bytes(&self.pilot.0), position as i64, keyword],
            )
        })
    }

    fn entry(
        &self,
        kind: &str,
        position: usize,
        text: Option<&Text>,
        name: Option<&str>,
        value: Option<f64>,
    ) -> Result<()> {
        let (nl, en) = (text.map(|text| &text.nl), text.map(|text| &text.en));
        run(
            self.conn,
            include_str!("../../db/queries/pilot/add_entry.sql"),
            params![bytes(&self.pilot.0), kind, position as i64, nl, en, name, value],
        )
    }
}
