//! The invented programme, as the tests of the models see it.

use crate::app::{State, files};
use crate::model::Record;

/// A copy of a sample with its scores, as a file holds them.
pub fn of(name: &str) -> State {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.proeftuin");
    files::create_sample(&path, name, "t").unwrap();
    files::read(&path).unwrap().state().clone()
}

pub fn practice() -> State {
    of("oefenprogramma")
}

/// The same state with some of its records changed.
pub fn with(state: &State, change: impl Fn(Record) -> Record) -> State {
    let scores = state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    State::from_records(state.records().into_iter().map(change), scores)
}
