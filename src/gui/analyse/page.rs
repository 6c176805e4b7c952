//! What the window knows of the analysis of the open programme: the last one that was made, and the one that is being
//! made beside it. The window fills this from jobs; views only read it.

use std::sync::Arc;

use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysis, Question};
use crate::base::{Phrase, Result};
use crate::model::Entity;

/// Changes whenever an analysis would find something else.
pub fn revision(state: &State) -> u64 {
    let told_of = [
        Entity::Programme,
        Entity::Scale,
        Entity::Questionnaire,
        Entity::Measurement,
        Entity::Evaluator,
        Entity::Pilot,
        Entity::Part,
        Entity::Published,
        Entity::Rating,
        Entity::Response,
        Entity::CodeMatch,
    ];
    state.revisions().of(&told_of) + state.revisions().scores()
}

/// What an analysis is of: which question, and the programme as it was.
pub type Subject = (Question, u64);

#[derive(Debug, Default)]
pub struct AnalysisPage {
    running: Option<(Subject, Arc<Progress>)>,
    made: Option<(Subject, Arc<Analysis>)>,
    failed: Option<(Subject, Phrase)>,
}

impl AnalysisPage {
    /// What a job on this subject tells how far it is.
    pub fn start(&mut self, subject: Subject) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        self.running = Some((subject, progress.clone()));
        progress
    }

    /// What a job brought. One that was stopped for a newer one is dropped.
    pub fn take(&mut self, subject: Subject, outcome: Result<Analysis>) {
        if self.running.as_ref().is_none_or(|(running, _)| *running != subject) {
            return;
        }
        self.running = None;
        match outcome {
            Ok(analysis) => self.made = Some((subject, Arc::new(analysis))),
            Err(error) => self.failed = Some((subject, error.phrase)),
        }
    }

    /// Whether a job has to be started: there is no analysis of this subject, nor one on its way, nor one that failed.
    pub fn is_wanted(&self, subject: Subject) -> bool {
        let is = |held: &Subject| *held == subject;
        !self.made.as_ref().is_some_and(|(held, _)| is(held))
            && !self.running.as_ref().is_some_and(|(held, _)| is(held))
            && !self.failed.as_ref().is_some_and(|(held, _)| is(held))
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

    /// The last one that was made; of before the last change while the next is on its way.
    pub fn made(&self) -> Option<&Arc<Analysis>> {
        self.made.as_ref().map(|(_, analysis)| analysis)
    }

    pub fn is_fresh(&self, subject: Subject) -> bool {
        self.made.as_ref().is_some_and(|(held, _)| *held == subject)
    }

    /// How far the job is that is running.
    pub fn progress(&self) -> Option<&Progress> {
        self.running.as_ref().map(|(_, progress)| progress.as_ref())
    }

    /// Why there is none of this subject.
    pub fn failed(&self, subject: Subject) -> Option<&Phrase> {
        self.failed.as_ref().filter(|(held, _)| *held == subject).map(|(_, phrase)| phrase)
    }
}
