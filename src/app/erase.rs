//! A person asks to be removed (AVG): who that is in this programme, and taking them out of the file and of every
//! copy that the program keeps of it. Works on files that nobody has open; the window lets go of its own first.

use std::path::{Path, PathBuf};

use super::scoring;
use super::state::State;
use crate::base::{Error, Phrase, Result, clock};
use crate::model::{Change, PilotId, Record, Response, ResponseId};
use crate::store::backup;
use crate::store::journal::{Line, LineKind};
use crate::store::open::{OpenFile, Opened};
use crate::store::{Erased, Erasure, ScoreChange};

/// Somebody in a pilot: by code, or as single responses where there is no code.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub pilot_id: PilotId,
    /// The code, and those that were decided to be the same person's.
    pub codes: Vec<String>,
    /// Responses without a code.
    pub responses: Vec<ResponseId>,
}

/// What was done, without repeating what it was about.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub responses: usize,
    pub journal_changes: usize,
    /// Whether the log beside the file may hold traces until every window on it is closed.
    pub log_remains: bool,
    /// The copies that the program keeps, each with how many responses went from it, or why it could not be done.
    pub copies: Vec<(PathBuf, Result<usize>)>,
}

impl Report {
    /// What was done, for people: without the person's code.
    pub fn sentences(&self) -> Vec<Phrase> {
        let mut said =
            vec![Phrase::new("erase-done").with("responses", self.responses).with("changes", self.journal_changes)];
        let cleaned = self.copies.iter().filter(|(_, outcome)| outcome.is_ok()).count();
        said.push(Phrase::new("erase-copies").with("count", cleaned));
        for (path, outcome) in &self.copies {
            if let Err(error) = outcome {
                let file = path.display().to_string();
                said.push(Phrase::new("erase-copy-failed").with("file", file).with("why", error.phrase.clone()));
            }
        }
        if self.log_remains {
            said.push(Phrase::new("erase-log-remains"));
        }
        said.push(Phrase::new("erase-elsewhere"));
        said
    }
}

impl Person {
    /// Everybody in a pilot who goes by this code, with the codes that a person said are the same.
    pub fn of_code(state: &State, pilot_id: PilotId, code: &str) -> Self {
        let mut codes = vec![code.to_owned()];
        let mut at = 0;
        while let Some(known) = codes.get(at).cloned() {
            at += 1;
            for decided in state.code_matches(pilot_id).filter(|held| held.is_same) {
                let other = match (&decided.first, &decided.second) {
                    (first, second) if *first == known => second,
                    (first, second) if *second == known => first,
                    _ => continue,
                };
                if !codes.contains(other) {
                    codes.push(other.clone());
                }
            }
        }
        Self { pilot_id, codes, responses: Vec::new() }
    }

    /// One response, which has no code.
    pub fn of_response(state: &State, response: &Response) -> Option<Self> {
        let pilot_id = state.pilot_of_part(response.part_id)?.id;
        Some(match response.respondent.as_deref() {
            Some(code) => Self::of_code(state, pilot_id, code),
            None => Self { pilot_id, codes: Vec::new(), responses: vec![response.id] },
        })
    }

    /// The person's responses that are there now.
    pub fn responses_in<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a std::sync::Arc<Response>> {
        let parts = state.parts_of(self.pilot_id).flat_map(|part| state.responses().of_part(part.id));
        parts.filter(|held| {
            self.responses.contains(&held.id)
                || held.respondent.as_deref().is_some_and(|code| self.codes.iter().any(|own| own == code))
        })
    }
}

/// The pilots in which somebody goes by this code.
pub fn pilots_with(state: &State, code: &str) -> Vec<PilotId> {
    let has = |pilot: PilotId| {
        let mut responses = state.parts_of(pilot).flat_map(|part| state.responses().of_part(part.id));
        responses.any(|held| held.respondent.as_deref() == Some(code))
    };
    state.pilots().map(|pilot| pilot.id).filter(|pilot| has(*pilot)).collect()
}

/// Removes a person from the file, its journal and undo, and then from each copy that the program keeps.
pub fn erase(path: &Path, by: &str, person: &Person) -> Result<Report> {
    let mut file = open(path, by)?;
    let seq = 0; // The store gives it the next one.
    let line =
        Line { seq, at: clock::now(), by: by.to_owned(), kind: LineKind::Do, target: None, words: Phrase::default() };
    let outcome = erase_in(&mut file, person, Some(line));
    let closed = file.close();
    let Erased { responses, journal_changes, log_remains } = outcome?;
    closed?;
    let copies = backup::copies_of(path)?.into_iter().map(|copy| (copy.clone(), erase_in_copy(&copy, by, person)));
    Ok(Report { responses, journal_changes, log_remains, copies: copies.collect() })
}

fn open(path: &Path, by: &str) -> Result<OpenFile> {
    match crate::store::open::open_write(path, by)? {
        Opened::Write(file) => Ok(file),
        Opened::Busy { holder } => Err(Error::file(Phrase::new("access-busy").with("holder", holder))),
    }
}

/// A copy in an older form is taken to the present one on the way, as opening it would.
fn erase_in_copy(copy: &Path, by: &str, person: &Person) -> Result<usize> {
    let mut file = open(copy, by)?;
    let outcome = erase_in(&mut file, person, None);
    let closed = file.close();
    outcome.and_then(|erased| closed.map(|()| erased.responses))
}

fn erase_in(file: &mut OpenFile, person: &Person, line: Option<Line>) -> Result<Erased> {
    let loaded = file.load()?;
    let state = State::from_records(loaded.records, loaded.scores);
    let (pilot_id, codes, responses) = (person.pilot_id, person.codes.clone(), person.responses.clone());
    let scores = scores_without(&state, person);
    file.erase(&Erasure { pilot_id, codes, responses, scores, line })
}

/// The scores of parts as they are without the person.
fn scores_without(state: &State, person: &Person) -> Vec<ScoreChange> {
    let going = person.responses_in(state).cloned().map(Record::Response);
    let changes: Vec<Change> = going.map(Change::removed).collect();
    let mut without = state.clone();
    changes.iter().for_each(|change| without.apply(change));
    let slots = scoring::touched(&without, &changes).into_iter();
    slots.map(|slot| ScoreChange { score: scoring::derive(&without, &slot), slot }).collect()
}
