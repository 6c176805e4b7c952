//! What the window knows of the open file's health: the last look at it, and the copies of it that there are. The
//! window fills these from jobs; views only read them.

use std::sync::Arc;

use crate::app::State;
use crate::app::queries::check::Report;
use crate::base::{Phrase, Result};
use crate::model::Entity;
use crate::store::backup::OwnCopy;

/// Changes whenever a look at the file would find something else. What a person says of a problem is no such change.
pub fn revision(state: &State) -> u64 {
    state.revisions().all() - state.revisions().of(&[Entity::Review])
}

/// The look at the file.
#[derive(Debug, Default)]
pub struct CheckPage {
    /// The revision that is being looked at.
    running: Option<u64>,
    made: Option<(u64, Arc<Report>)>,
    failed: Option<Phrase>,
}

impl CheckPage {
    pub fn start(&mut self, revision: u64) {
        self.running = Some(revision);
    }

    /// A result that was overtaken by what was entered since is dropped; the one before it stays until the next.
    pub fn take(&mut self, revision: u64, is_fresh: bool, report: Result<Box<Report>>) {
        self.running = None;
        match report {
            Ok(report) if is_fresh => {
                self.made = Some((revision, Arc::from(report)));
                self.failed = None;
            }
            Ok(_) => {}
            Err(error) => self.failed = Some(error.phrase),
        }
    }

    /// Whether a look has to be asked for: there is none of this revision, nor one on its way.
    pub fn is_wanted(&self, revision: u64) -> bool {
        self.running.is_none() && self.failed.is_none() && self.made.as_ref().is_none_or(|(of, _)| *of != revision)
    }

    pub fn is_fresh(&self, revision: u64) -> bool {
        self.made.as_ref().is_some_and(|(of, _)| *of == revision)
    }

    /// The revision and what was found; of an older revision while a newer look is on its way.
    pub fn made(&self) -> Option<&(u64, Arc<Report>)> {
        self.made.as_ref()
    }

    /// Why the file could not be looked through.
    pub fn failed(&self) -> Option<&Phrase> {
        self.failed.as_ref()
    }
}

/// The copies of the file that the program made.
#[derive(Debug, Default)]
pub struct BackupsPage {
    is_asked: bool,
    copies: Option<Result<Vec<OwnCopy>>>,
}

impl BackupsPage {
    pub fn start(&mut self) {
        self.is_asked = true;
    }

    pub fn take(&mut self, copies: Result<Vec<OwnCopy>>) {
        self.copies = Some(copies);
    }

    /// There may be another one by now.
    pub fn forget(&mut self) {
        self.is_asked = false;
    }

    pub fn is_wanted(&self) -> bool {
        !self.is_asked
    }

    pub fn copies(&self) -> Option<&Result<Vec<OwnCopy>>> {
        self.copies.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_that_was_overtaken_is_dropped_and_asked_for_again() {
        let mut page = CheckPage::default();
        assert!(page.is_wanted(1));
        page.start(1);
        assert!(!page.is_wanted(1) && !page.is_wanted(2));
        page.take(1, true, Ok(Box::default()));
        assert!(page.is_fresh(1) && !page.is_wanted(1) && page.is_wanted(2));
        page.start(2);
        page.take(2, false, Ok(Box::default()));
        assert!(page.is_wanted(3));
        assert_eq!(page.made().map(|(of, _)| *of), Some(1));
    }
}
