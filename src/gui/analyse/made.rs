//! What a job made for a view, of which subject, and the one that is on its way. The window fills it; views only read
//! it.

use std::sync::Arc;

use crate::app::progress::Progress;
use crate::base::{Phrase, Result};

#[derive(Debug)]
pub struct Made<S, T> {
    running: Option<(S, Arc<Progress>)>,
    made: Option<(S, Arc<T>)>,
    failed: Option<(S, Phrase)>,
}

/// How what a view shows stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Stand {
    Fresh,
    /// It is being made; the share that is done, where that is known.
    Running {
        is_first: bool,
        share: Option<f32>,
    },
    /// It was stopped, or could not be made.
    Failed(Phrase),
}

impl<S, T> Default for Made<S, T> {
    fn default() -> Self {
        Self { running: None, made: None, failed: None }
    }
}

impl<S: PartialEq + Clone, T> Made<S, T> {
    /// What a job on this subject tells how far it is; one that is running on another is asked to stop.
    pub fn start(&mut self, subject: S) -> Arc<Progress> {
        self.stop();
        let progress = Arc::new(Progress::default());
        self.running = Some((subject, progress.clone()));
        progress
    }

    /// What a job brought. One that was stopped for a newer one is dropped.
    pub fn take(&mut self, subject: S, outcome: Result<T>) {
        if self.running.as_ref().is_none_or(|(running, _)| *running != subject) {
            return;
        }
        self.running = None;
        match outcome {
            Ok(made) => {
                self.made = Some((subject, Arc::new(made)));
                self.failed = None;
            }
            Err(error) => self.failed = Some((subject, error.phrase)),
        }
    }

    /// Whether a job has to be started: there is no outcome of this subject, nor one on its way, nor did it fail.
    pub fn is_wanted(&self, subject: &S) -> bool {
        !self.is_fresh(subject)
            && self.failed(subject).is_none()
            && self.running.as_ref().is_none_or(|(running, _)| running != subject)
    }

    /// The job that is running is asked to stop.
    pub fn stop(&self) {
        if let Some((_, progress)) = &self.running {
            progress.stop();
        }
    }

    /// Forgets that it failed or was stopped, so that it is made again.
    pub fn again(&mut self) {
        self.failed = None;
    }

    /// The last one that was made, with what it is of; of before the last change while the next is on its way.
    pub fn made(&self) -> Option<&(S, Arc<T>)> {
        self.made.as_ref()
    }

    pub fn is_fresh(&self, subject: &S) -> bool {
        self.made.as_ref().is_some_and(|(held, _)| held == subject)
    }

    pub fn stand(&self, subject: &S) -> Stand {
        if self.is_fresh(subject) {
            return Stand::Fresh;
        }
        let share = || self.running.as_ref().and_then(|(_, progress)| progress.share());
        match self.failed(subject) {
            Some(why) => Stand::Failed(why.clone()),
            None => Stand::Running { is_first: self.made.is_none(), share: share() },
        }
    }

    /// Why there is none of this subject.
    pub fn failed(&self, subject: &S) -> Option<&Phrase> {
        self.failed.as_ref().filter(|(held, _)| held == subject).map(|(_, phrase)| phrase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Error;

    #[test]
    fn a_newer_job_stops_the_older_and_drops_what_it_brings() {
        let mut page: Made<u64, &str> = Made::default();
        assert!(page.is_wanted(&1));
        let first = page.start(1);
        assert!(!page.is_wanted(&1) && page.is_wanted(&2));
        page.start(2);
        assert!(first.step().is_err());
        page.take(1, Ok("old"));
        assert!(page.made().is_none());
        page.take(2, Ok("new"));
        assert!(page.is_fresh(&2) && !page.is_wanted(&2) && page.is_wanted(&3));
    }

    #[test]
    fn one_that_was_stopped_is_not_begun_again_by_itself_and_the_last_stays() {
        let mut page: Made<u64, &str> = Made::default();
        page.start(1);
        page.take(1, Ok("kept"));
        page.start(2);
        page.take(2, Err(Error::refused(Phrase::new("work-stopped"))));
        assert!(!page.is_wanted(&2) && page.failed(&2).is_some() && page.failed(&1).is_none());
        assert_eq!(page.made().map(|(of, _)| *of), Some(1));
        page.again();
        assert!(page.is_wanted(&2));
    }
}
