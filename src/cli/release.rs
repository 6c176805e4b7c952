//! What a command gives out to others is remembered in the programme's file, where that can be written. A command that
//! reads stays one: where the file is open elsewhere, cannot be written or is of an earlier version, it does its work and
//! says that it is not remembered.

use std::path::Path;

use super::answer::{Answer, Call};
use crate::app::releases::warnings;
use crate::app::{Command, State, files};
use crate::base::{Error, Phrase, Result};
use crate::model::Release;
use crate::store::SCHEMA_VERSION;

/// Says what this gives back together with earlier releases, and remembers it.
pub fn remembered(call: &Call, file: &Path, state: &State, release: Release, mut answer: Answer) -> Answer {
    for warning in warnings(state, &release) {
        answer = answer.warn(warning);
    }
    match keep(call, file, release) {
        Ok(()) => answer,
        Err(error) => {
            let file = file.display().to_string();
            answer.warn(Phrase::new("release-not-kept").with("why", error.phrase).with("file", file))
        }
    }
}

fn keep(call: &Call, file: &Path, release: Release) -> Result<()> {
    if files::schema_version(file)? < SCHEMA_VERSION {
        return Err(Error::refused(Phrase::new("release-older-file")));
    }
    let mut session = super::open(call, file)?;
    let dispatched = session.dispatch(&Command::Remember(Box::new(release)));
    let closed = session.close();
    dispatched.and(closed)
}

/// The name of a file without its folder.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
