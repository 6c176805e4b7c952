//! Writes that are on their way: what each did to the memory and to the history of undo, so that one
//! that fails can be taken back, with all that was built on it.

use std::sync::Arc;

use super::Session;
use crate::base::{Error, Phrase, clock};
use crate::model::{Change, record};
use crate::store::journal::{Line, LineKind};

pub(super) struct Pending {
    pub seq: i64,
    pub kind: LineKind,
    pub changes: Arc<Vec<Change>>,
    /// What a new change cut off from redo.
    pub cleared: Vec<(i64, Phrase)>,
}

/// Whether a step is none that undo knows.
fn is_final(changes: &[Change]) -> bool {
    changes.iter().all(Change::is_final)
}

impl Session {
    /// Moves the history of undo along with a new line; answers what was cut off from redo.
    pub(super) fn record_in_history(&mut self, line: &Line, changes: &[Change]) -> Vec<(i64, Phrase)> {
        self.history.last_seq = line.seq;
        match line.kind {
            LineKind::Do if is_final(changes) => Vec::new(),
            LineKind::Do => {
                self.history.done.push((line.seq, line.words.clone()));
                std::mem::take(&mut self.history.undone)
            }
            LineKind::Undo => {
                self.history.undone.extend(self.history.done.pop());
                Vec::new()
            }
            LineKind::Redo => {
                self.history.done.extend(self.history.undone.pop());
                Vec::new()
            }
        }
    }

    pub(super) fn written(&mut self, seq: i64) {
        while self.pending.front().is_some_and(|pending| pending.seq <= seq) {
            self.pending.pop_front();
        }
        self.saved_at = Some(clock::now());
    }

    /// Takes back the failed write and everything queued behind it, last one first.
    pub(super) fn failed(&mut self, seq: i64, error: &Error) {
        if self.refusals_expected > 0 {
            self.refusals_expected -= 1;
            return;
        }
        let mut taken_back = 0;
        while self.pending.back().is_some_and(|pending| pending.seq >= seq) {
            let Some(pending) = self.pending.pop_back() else { break };
            self.take_back(pending);
            taken_back += 1;
        }
        self.refusals_expected = usize::saturating_sub(taken_back, 1);
        self.wanted.clear();
        if let Some(writer) = &self.writer {
            writer.resume();
        }
        self.tell_error(Phrase::new("notice-write-failed").with("why", error.phrase.clone()));
    }

    fn take_back(&mut self, pending: Pending) {
        let back = record::inverse(&pending.changes);
        self.apply(&back);
        self.renew_scores(&back);
        self.recent.remove(&pending.seq);
        self.history.last_seq = pending.seq - 1;
        match pending.kind {
            LineKind::Do if is_final(&pending.changes) => {}
            LineKind::Do => {
                self.history.done.pop();
                self.history.undone = pending.cleared;
            }
            LineKind::Undo => self.history.done.extend(self.history.undone.pop()),
            LineKind::Redo => self.history.undone.extend(self.history.done.pop()),
        }
    }
}
