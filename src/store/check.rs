//! Whether a file is what this program writes: sound for SQLite, with this program's tables, references that lead
//! somewhere, a journal without holes, and items beside each questionnaire as its definition has them. Not for the
//! derived numbers, nor for doubtful data: `app` holds what was read here against its own rules.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result as Sql, Row};

use super::open::ReadFile;
use super::row::{all, id};
use super::{Loaded, fault, loaded, migrate, questionnaire, response};
use crate::base::Result;
use crate::model::{PilotId, Questionnaire, Record, ResponseId, ScaleKey};

/// More of one kind of damage tells nobody anything.
const MOST_TOLD: usize = 100;

/// What can be wrong with the file itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// In SQLite's own words.
    Damaged {
        detail: String,
    },
    /// A table, index or view that is not as this program makes it; `is_there` false: it is missing.
    Schema {
        name: String,
        is_there: bool,
    },
    /// So many rows of a table lead to nothing.
    Reference {
        table: String,
        to: String,
        rows: usize,
    },
    /// No line of the journal stands before this one.
    JournalGap {
        seq: i64,
    },
    /// A line of the journal that does not tell what it changed.
    JournalBare {
        seq: i64,
    },
    /// An undo of a line that cannot be undone.
    JournalTarget {
        seq: i64,
    },
    /// The items beside a questionnaire are not those of its definition.
    Items {
        key: String,
        version: u32,
    },
    /// A respondent who answered one questionnaire twice in a measurement.
    RespondentTwice {
        response: ResponseId,
    },
    /// Findings about another pilot's part.
    FindingElsewhere {
        pilot: PilotId,
    },
    PilotWithoutWhole {
        pilot: PilotId,
    },
}

/// A file as it was at one moment, with what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Examined {
    pub loaded: Loaded,
    /// The kept score of every response, by response and scale.
    pub response_scores: Vec<(ResponseId, ScaleKey, f64)>,
    pub faults: Vec<Fault>,
}

impl ReadFile {
    /// Reads everything and looks the file through. What cannot be read at all is an error.
    pub fn examine(&self) -> Result<Examined> {
        let told = fault::of(&self.conn);
        // One transaction, so that what is held against each other is of one moment.
        let transaction = self.conn.unchecked_transaction().map_err(told)?;
        let loaded = loaded::load_within(&transaction)?;
        let response_scores = response::load_scores(&transaction).map_err(told)?;
        let faults = faults(&transaction, &loaded).map_err(told)?;
        Ok(Examined { loaded, response_scores, faults })
    }
}

fn faults(conn: &Connection, loaded: &Loaded) -> Sql<Vec<Fault>> {
    let mut found = damage(conn)?;
    found.extend(schema(conn)?);
    found.extend(references(conn)?);
    found.extend(items(conn, loaded)?);
    let seq = |make: fn(i64) -> Fault| move |row: &Row<'_>| row.get(0).map(make);
    let pilot = |make: fn(PilotId) -> Fault| move |row: &Row<'_>| id(row, 0, PilotId).map(make);
    found.extend(all(
        conn,
        include_str!("../../db/checks/journal_gap.find.sql"),
        seq(|seq| Fault::JournalGap { seq }),
    )?);
    found.extend(all(
        conn,
        include_str!("../../db/checks/journal_bare.find.sql"),
        seq(|seq| Fault::JournalBare { seq }),
    )?);
    found.extend(all(
        conn,
        include_str!("../../db/checks/journal_target.find.sql"),
        seq(|seq| Fault::JournalTarget { seq }),
    )?);
    found.extend(all(conn, include_str!("../../db/checks/respondent_twice.find.sql"), |row| {
        Ok(Fault::RespondentTwice { response: id(row, 0, ResponseId)? })
    })?);
    found.extend(all(
        conn,
        include_str!("../../db/checks/finding_elsewhere.find.sql"),
        pilot(|pilot| Fault::FindingElsewhere { pilot }),
    )?);
    found.extend(all(
        conn,
        include_str!("../../db/checks/pilot_without_whole.find.sql"),
        pilot(|pilot| Fault::PilotWithoutWhole { pilot }),
    )?);
    Ok(found)
}

/// What SQLite itself finds: pages, indexes, and the conditions of the tables.
fn damage(conn: &Connection) -> Sql<Vec<Fault>> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({MOST_TOLD})"))?;
    let said: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Sql<_>>()?;
    Ok(said.into_iter().filter(|line| line != "ok").map(|detail| Fault::Damaged { detail }).collect())
}

/// Tables, indexes and views, held against those of a new file. What SQLite keeps for itself is its own.
fn schema(conn: &Connection) -> Sql<Vec<Fault>> {
    let mut fresh = Connection::open_in_memory()?;
    migrate::migrate(&mut fresh)?;
    let (own, wanted) = (definitions(conn)?, definitions(&fresh)?);
    let other = own.iter().filter(|(name, sql)| wanted.get(*name) != Some(sql));
    let missing = wanted.keys().filter(|name| !own.contains_key(*name));
    let mut found: Vec<Fault> = other.map(|(name, _)| Fault::Schema { name: name.clone(), is_there: true }).collect();
    found.extend(missing.map(|name| Fault::Schema { name: name.clone(), is_there: false }));
    Ok(found)
}

fn definitions(conn: &Connection) -> Sql<BTreeMap<String, String>> {
    let query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    Ok(all(conn, query, |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

fn references(conn: &Connection) -> Sql<Vec<Fault>> {
    let broken: Vec<(String, String)> = all(conn, "PRAGMA foreign_key_check", |row| Ok((row.get(0)?, row.get(2)?)))?;
    let mut rows: BTreeMap<(String, String), usize> = BTreeMap::new();
    for pair in broken {
        *rows.entry(pair).or_default() += 1;
    }
    Ok(rows.into_iter().map(|((table, to), rows)| Fault::Reference { table, to, rows }).collect())
}

fn items(conn: &Connection, loaded: &Loaded) -> Sql<Vec<Fault>> {
    let mut found = Vec::new();
    for record in &loaded.records {
        let Record::Questionnaire(held) = record else { continue };
        let held: &Questionnaire = held;
        if !questionnaire::items_fit(conn, held)? {
            let (key, version) = (held.definition.key.clone(), held.definition.version);
            found.push(Fault::Items { key, version });
        }
    }
    Ok(found)
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
