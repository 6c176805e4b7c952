//! A person asks to be removed: out of the rows, the journal (and so out of undo) and the pages that SQLite would
//! otherwise leave as they were. Not for which codes are one person, nor for the file's copies: `app` goes through
//! them, each a file of its own.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior, params};

use super::open::OpenFile;
use super::row::{bytes, id, json, run, written};
use super::{Line, ScoreChange, fault, journal, score};
use crate::base::lang::Arg;
use crate::base::{Phrase, Result};
use crate::model::{PilotId, ResponseId};

/// Who is to be removed, and what follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Erasure {
    pub pilot_id: PilotId,
    /// Every code of the person in this pilot.
    pub codes: Vec<String>,
    /// Responses besides: those without a code.
    pub responses: Vec<ResponseId>,
    /// The scores of parts without the person.
    pub scores: Vec<ScoreChange>,
    /// Says that it was done, without the content; a copy of the file needs none.
    pub line: Option<Line>,
}

/// What was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    pub responses: usize,
    /// Changes that the journal kept of them.
    pub journal_changes: usize,
    /// Another window reads along, so that the log beside the file may hold what was removed until all are closed.
    pub log_remains: bool,
}

impl OpenFile {
    /// Removes a person, in one transaction, and then writes the file anew so that no page keeps a trace.
    pub fn erase(&mut self, erasure: &Erasure) -> Result<Erased> {
        let path = self.path.clone();
        let told = |error| fault::sql(&path, error);
        self.conn.pragma_update(None, "secure_delete", true).map_err(told)?;
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(told)?;
        transaction.pragma_update(None, "defer_foreign_keys", true).map_err(told)?;
        let mut erased = remove(&transaction, erasure).map_err(told)?;
        transaction.commit().map_err(told)?;
        self.conn.execute_batch("VACUUM").map_err(told)?;
        let busy: i64 = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(told)?;
        erased.log_remains = busy != 0;
        Ok(erased)
    }
}

fn remove(conn: &Connection, erasure: &Erasure) -> rusqlite::Result<Erased> {
    let mut erased = Erased::default();
    // Before the changes go: they tell which lines speak of the pilot.
    hide_codes(conn, erasure)?;
    for key in keys(conn, erasure)? {
        erased.responses += remove_response(conn, key)?;
        let statement = include_str!("../../db/queries/erase/journal_of_response.sql");
        erased.journal_changes += conn.prepare_cached(statement)?.execute([key.0.to_string()])?;
    }
    for code in &erasure.codes {
        erased.journal_changes += remove_code(conn, erasure.pilot_id, code)?;
    }
    erasure.scores.iter().try_for_each(|change| score::apply(conn, change))?;
    if let Some(line) = &erasure.line {
        let words = Phrase::new("op-erase").with("responses", erased.responses);
        journal::add_line(conn, &Line { seq: journal::last_seq(conn)? + 1, words, ..line.clone() })?;
    }
    Ok(erased)
}

/// The responses that are the person's now or were so at any time.
fn keys(conn: &Connection, erasure: &Erasure) -> rusqlite::Result<BTreeSet<ResponseId>> {
    let mut keys: BTreeSet<ResponseId> = erasure.responses.iter().copied().collect();
    let pilot = bytes(&erasure.pilot_id.0);
    for code in &erasure.codes {
        let mut now = conn.prepare_cached(include_str!("../../db/queries/erase/responses_by_code.sql"))?;
        for key in now.query_map(params![pilot, code], |row| id(row, 0, ResponseId))? {
            keys.insert(key?);
        }
        let mut ever = conn.prepare_cached(include_str!("../../db/queries/erase/keys_in_journal.sql"))?;
        for key in ever.query_map(params![pilot, code], |row| super::row::code(row, 0, |text| text.parse().ok()))? {
            keys.insert(ResponseId(key?));
        }
    }
    Ok(keys)
}

fn remove_response(conn: &Connection, key: ResponseId) -> rusqlite::Result<usize> {
    run(conn, "DELETE FROM reentries WHERE response_id = ?1", [bytes(&key.0)])?;
    run(conn, "DELETE FROM response_scores WHERE response_id = ?1", [bytes(&key.0)])?;
    let removed = conn.prepare_cached("DELETE FROM responses WHERE id = ?1")?.execute([bytes(&key.0)])?;
    // A remark about it may repeat what it held.
    run(conn, "DELETE FROM reviews WHERE instr(place, ?1)", [key.0.to_string()])?;
    run(
        conn,
        "DELETE FROM journal_changes WHERE entity = 'review' AND instr(coalesce(after, before), ?1)",
        [key.0.to_string()],
    )?;
    Ok(removed)
}

fn remove_code(conn: &Connection, pilot: PilotId, code: &str) -> rusqlite::Result<usize> {
    let values = params![bytes(&pilot.0), code];
    run(conn, "DELETE FROM code_matches WHERE pilot_id = ?1 AND ?2 IN (first, second)", values)?;
    conn.prepare_cached(include_str!("../../db/queries/erase/journal_of_code.sql"))?.execute(values)
}

/// The journal's lines about this pilot no longer name the codes.
fn hide_codes(conn: &Connection, erasure: &Erasure) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/erase/lines_of_pilot.sql"))?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, i64>(0)?, json::<Phrase>(row, 1, |text| serde_json::from_str(text))?))
    };
    let lines: Vec<(i64, Phrase)> =
        statement.query_map([bytes(&erasure.pilot_id.0)], read)?.collect::<rusqlite::Result<_>>()?;
    for (seq, words) in lines {
        let hidden = without_codes(&words, &erasure.codes);
        if hidden != words {
            let hidden = written(serde_json::to_string(&hidden))?;
            run(conn, "UPDATE journal SET words = ?2 WHERE seq = ?1", params![seq, hidden])?;
        }
    }
    Ok(())
}

fn without_codes(words: &Phrase, codes: &[String]) -> Phrase {
    let hide = |arg: &Arg| match arg {
        Arg::Plain(text) if codes.contains(text) => Arg::Plain("…".to_owned()),
        Arg::Phrase(inner) => Arg::Phrase(Box::new(without_codes(inner, codes))),
        other => other.clone(),
    };
    let args = words.args.iter().map(|(name, arg)| (name.clone(), hide(arg))).collect();
    Phrase { key: words.key.clone(), args }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::journal::{Write, changes_of, history};
    use super::super::testing::{Tiny, line, new_file};
    use super::*;
    use crate::model::{Change, Record};

    #[test]
    fn nothing_of_the_person_stays_in_the_file_or_its_undo() {
        let tiny = Tiny::new();
        let (folder, _, mut file) = new_file();
        file.commit(&tiny.write(1)).unwrap();
        let mut response = tiny.response(0);
        response.respondent = Some("KLAVER7".into());
        response.answers.set(crate::model::ItemCode::new("O2"), Some(crate::model::Answer::text("zeldzaamwoord")));
        let change =
            |record| super::super::JournalledChange { change: Change::added(record), pilot_id: Some(tiny.pilot.id) };
        let words = Phrase::new("op-response-add")
            .with("respondent", Phrase::new("respondent-code").with("code", "KLAVER7"))
            .with("part", "Noord")
            .with("measurement", "een");
        let mut step = line(2, super::super::LineKind::Do, None);
        step.words = words;
        let changes = vec![change(Record::Response(Arc::new(response.clone())))];
        file.commit(&Write { line: step, changes, scores: Vec::new(), response_scores: Vec::new() }).unwrap();
        let erasure = Erasure {
            pilot_id: tiny.pilot.id,
            codes: vec!["KLAVER7".into()],
            responses: Vec::new(),
            scores: Vec::new(),
            line: Some(line(0, super::super::LineKind::Do, None)),
        };
        let erased = file.erase(&erasure).unwrap();
        assert_eq!(erased, Erased { responses: 1, journal_changes: 1, log_remains: false });
        assert!(changes_of(&file.conn, 2).unwrap().is_empty());
        let history = history(&file.conn).unwrap();
        assert_eq!(history.last_seq, 3);
        assert_eq!(history.done.iter().map(|(seq, _)| *seq).collect::<Vec<_>>(), [1]);
        file.close().unwrap();
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            for trace in ["KLAVER7", "zeldzaamwoord"] {
                assert!(!bytes.windows(trace.len()).any(|part| part == trace.as_bytes()), "{trace} is still there");
            }
        }
    }
}
