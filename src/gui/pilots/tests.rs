//! What the tests of these models share: the real sample in memory.
#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

use crate::app::queries::changes::{Pair, default_pair};
use crate::app::{Command, Session, State, files};
use crate::model::{PilotId, TagId};

/// A session on a fresh copy of the sample; the folder goes when it is dropped.
pub fn sample() -> (Session, tempfile::TempDir) {
    copy_of("samen-innoveren")
}

/// As [`sample`], of any of the samples.
pub fn copy_of(name: &str) -> (Session, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, name, "tester").unwrap();
    (files::open(&path, "tester", Box::new(|| {})).unwrap(), folder)
}

pub fn pair(state: &State) -> Pair {
    default_pair(state).unwrap()
}

pub fn pilot(state: &State, number: u32) -> PilotId {
    state.pilot_numbered(number).unwrap().id
}

/// As [`sample`], of which nobody labelled the findings yet.
pub fn sample_without_labels() -> (Session, tempfile::TempDir) {
    let (mut session, folder) = sample();
    let tags: Vec<TagId> = session.state().tags().iter().map(|tag| tag.id).collect();
    for tag in tags {
        session.dispatch(&Command::RemoveTag(tag)).unwrap();
    }
    (session, folder)
}
