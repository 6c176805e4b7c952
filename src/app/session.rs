//! One open programme: a command changes the memory at once and is handed to the one writer; the
//! writer's answers say what is on disk. A write that fails is taken back in memory and told.

mod pending;
#[cfg(test)]
mod tests;
mod undo;

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use self::pending::Pending;
use super::command::{Command, Plan};
use super::follow::Follower;
use super::ops;
use super::scoring;
use super::state::State;
use crate::base::{Error, Phrase, Result, clock};
use crate::model::Change;
use crate::store::ScoreChange;
use crate::store::journal::{History, JournalledChange, Line, LineKind, LogEntry, LogRequest, Write};
use crate::store::writer::{Reply, Writer};

/// Whether this session may write, and if not, why.
#[derive(Clone, Debug, PartialEq)]
pub enum Access {
    Writes,
    ReadsOnly { why: Phrase },
}

/// What the status bar says about the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Everything that was entered is on disk; since when, if anything was written in this session.
    Saved(Option<Timestamp>),
    /// So many changes are on their way.
    Busy(usize),
}

impl Saving {
    /// Whether everything is on disk.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Saved(_))
    }
}

/// Something to tell the person once.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub phrase: Phrase,
    pub is_error: bool,
}

/// What came back from the file for somebody who asked.
#[derive(Debug)]
pub enum Answer {
    Log(LogRequest, Result<Vec<LogEntry>>),
    BackedUp(Result<PathBuf>),
}

pub struct Session {
    state: State,
    path: PathBuf,
    by: String,
    access: Access,
    writer: Option<Writer>,
    history: History,
    pending: VecDeque<Pending>,
    /// Refusals still to come of writes that were queued behind a failed one.
    refusals_expected: usize,
    recent: HashMap<i64, Arc<Vec<Change>>>,
    wanted: VecDeque<LineKind>,
    fetching: Option<i64>,
    saved_at: Option<Timestamp>,
    notices: Vec<Notice>,
    answers: Vec<Answer>,
    follower: Option<Follower>,
}

/// The journal line that made the file: the history of undo begins behind it.
const FOUNDING_LINE: i64 = 1;

/// How many of this session's journal lines keep their changes in memory for a quick undo.
const RECENT_LINES: i64 = 500;

impl Session {
    /// A session on a state that was read; `writer` is what makes it able to write.
    pub fn new(path: &Path, state: State, mut history: History, writer: Option<Writer>, access: Access) -> Self {
        history.done.retain(|(seq, _)| *seq > FOUNDING_LINE);
        Self {
            state,
            path: path.to_owned(),
            by: String::new(),
            access,
            writer,
            history,
            pending: VecDeque::new(),
            refusals_expected: 0,
            recent: HashMap::new(),
            wanted: VecDeque::new(),
            fetching: None,
            saved_at: None,
            notices: Vec::new(),
            answers: Vec::new(),
            follower: None,
        }
    }

    /// Keeps up with whoever has the file open for writing.
    pub(super) fn follow(&mut self, follower: Follower) {
        self.follower = Some(follower);
    }

    /// Whether whoever had the file open for writing has gone.
    pub fn can_take_over(&self) -> bool {
        self.follower.as_ref().is_some_and(Follower::is_free)
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn access(&self) -> &Access {
        &self.access
    }

    pub fn may_write(&self) -> bool {
        self.access == Access::Writes && self.writer.is_some()
    }

    /// Who is entering: what the journal writes beside every change.
    pub fn by(&self) -> &str {
        &self.by
    }

    pub fn set_by(&mut self, by: &str) {
        by.clone_into(&mut self.by);
    }

    pub fn saving(&self) -> Saving {
        if self.pending.is_empty() { Saving::Saved(self.saved_at) } else { Saving::Busy(self.pending.len()) }
    }

    /// What undo would take back.
    pub fn undo_words(&self) -> Option<&Phrase> {
        self.history.done.last().map(|(_, words)| words)
    }

    /// What redo would bring back.
    pub fn redo_words(&self) -> Option<&Phrase> {
        self.history.undone.last().map(|(_, words)| words)
    }

    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    pub fn take_answers(&mut self) -> Vec<Answer> {
        std::mem::take(&mut self.answers)
    }

    /// What a command would do, without doing it: to ask first where data would go.
    pub fn plan(&self, command: &Command) -> Result<Plan> {
        ops::plan(&self.state, command)
    }

    /// Carries a command out in memory and hands it to the writer. An error leaves everything as it was.
    pub fn dispatch(&mut self, command: &Command) -> Result<()> {
        if !self.may_write() {
            let why = match &self.access {
                Access::ReadsOnly { why } => why.clone(),
                Access::Writes => Phrase::new("refused-closed"),
            };
            return Err(Error::refused(why));
        }
        match command {
            Command::Undo => self.want(LineKind::Undo),
            Command::Redo => self.want(LineKind::Redo),
            other => {
                // What is entered now stands above an undo that still waits for the file: that one is over.
                self.wanted.clear();
                let plan = ops::plan(&self.state, other)?;
                if !plan.changes.is_empty() {
                    self.carry_out(LineKind::Do, None, plan.words, plan.changes);
                }
            }
        }
        Ok(())
    }

    /// Asks the file for journal lines; the answer comes with [`Session::take_answers`].
    pub fn ask_log(&self, request: LogRequest) {
        if let Some(writer) = &self.writer {
            writer.log(request);
        }
    }

    /// Has the writer make a consistent copy; the answer comes with [`Session::take_answers`].
    pub fn ask_backup(&self, to: PathBuf) {
        if let Some(writer) = &self.writer {
            writer.backup(to);
        }
    }

    /// Takes in what the writer has answered since last time; true if anything came.
    pub fn poll(&mut self) -> bool {
        let mut any = false;
        while let Some(reply) = self.writer.as_ref().and_then(Writer::poll) {
            self.take_reply(reply);
            any = true;
        }
        if let Some(newer) = self.follower.as_ref().and_then(Follower::newer) {
            self.state = self.state.replaced_by(newer);
            any = true;
        }
        any
    }

    /// Waits until everything that was asked is on disk (or has failed). For commands and closing.
    pub fn settle(&mut self) -> Result<()> {
        while !self.pending.is_empty() || self.fetching.is_some() || self.refusals_expected > 0 {
            let Some(reply) = self.writer.as_ref().and_then(Writer::wait) else {
                return Err(Error::file(Phrase::new("refused-writer-gone")));
            };
            self.take_reply(reply);
        }
        match self.notices.iter().find(|notice| notice.is_error) {
            Some(notice) => Err(Error::file(notice.phrase.clone())),
            None => Ok(()),
        }
    }

    /// Waits for the answers to what was asked with [`Session::ask_log`] or [`Session::ask_backup`].
    pub fn wait_answer(&mut self) -> Option<Answer> {
        while self.answers.is_empty() {
            let reply = self.writer.as_ref().and_then(Writer::wait)?;
            self.take_reply(reply);
        }
        Some(self.answers.remove(0))
    }

    /// Finishes all writing and lets the file go.
    pub fn close(mut self) -> Result<()> {
        let settled = self.settle();
        let closed = self.writer.take().map_or(Ok(()), Writer::close);
        settled.and(closed)
    }

    fn carry_out(&mut self, kind: LineKind, target: Option<i64>, words: Phrase, changes: Vec<Change>) {
        let seq = self.history.last_seq + 1;
        let journalled = self.apply(&changes);
        let scores = self.renew_scores(&changes);
        let response_scores = scoring::touched_responses(&self.state, &changes);
        let line = Line { seq, at: clock::now(), by: self.by.clone(), kind, target, words };
        let cleared = self.record_in_history(&line, &changes);
        let changes = Arc::new(changes);
        self.recent.insert(seq, changes.clone());
        self.recent.remove(&(seq - RECENT_LINES));
        self.pending.push_back(Pending { seq, kind, changes, cleared });
        if let Some(writer) = &self.writer {
            writer.write(Write { line, changes: journalled, scores, response_scores });
        }
    }

    fn apply(&mut self, changes: &[Change]) -> Vec<JournalledChange> {
        let mut journalled = Vec::with_capacity(changes.len());
        for change in changes {
            let before = change.record().and_then(|record| self.state.pilot_of(record));
            self.state.apply(change);
            let pilot_id = before.or_else(|| change.record().and_then(|record| self.state.pilot_of(record)));
            journalled.push(JournalledChange { change: change.clone(), pilot_id });
        }
        journalled
    }

    fn renew_scores(&mut self, changes: &[Change]) -> Vec<ScoreChange> {
        let mut renewed = Vec::new();
        for slot in scoring::touched(&self.state, changes) {
            let score = scoring::derive(&self.state, &slot);
            if self.state.score(&slot) != score.as_ref() {
                self.state.set_score(slot.clone(), score.clone());
                renewed.push(ScoreChange { slot, score });
            }
        }
        renewed
    }

    fn take_reply(&mut self, reply: Reply) {
        match reply {
            Reply::Written { seq } => self.written(seq),
            Reply::Failed { seq, error } => self.failed(seq, &error),
            Reply::Fetched { seq, changes } => self.fetched(seq, changes),
            Reply::Log { request, entries } => self.answers.push(Answer::Log(request, entries)),
            Reply::DailyBackup { outcome } => self.daily_backup_made(outcome),
            Reply::BackedUp { path } => self.answers.push(Answer::BackedUp(path)),
        }
    }

    fn daily_backup_made(&mut self, outcome: Result<PathBuf>) {
        if let Err(error) = outcome {
            self.notices.push(Notice {
                phrase: Phrase::new("notice-backup-failed").with("why", error.phrase),
                is_error: false,
            });
        }
    }

    fn tell_error(&mut self, phrase: Phrase) {
        self.notices.push(Notice { phrase, is_error: true });
    }
}
