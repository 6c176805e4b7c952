//! Undo and redo: one linear history per file that survives closing. The changes of this session's
//! lines are in memory; those of earlier sessions are fetched from the journal by the writer.

use std::sync::Arc;

use super::Session;
use crate::base::{Phrase, Result};
use crate::model::{Change, record};
use crate::store::journal::{JournalledChange, LineKind};

impl Session {
    /// Queues an undo or redo; it is done at once where its changes are in memory.
    pub(super) fn want(&mut self, kind: LineKind) {
        self.wanted.push_back(kind);
        self.next_wanted();
    }

    fn next_wanted(&mut self) {
        while self.fetching.is_none() {
            let Some(kind) = self.wanted.pop_front() else { return };
            let Some((seq, words)) = self.target(kind) else { continue };
            match self.recent.get(&seq).cloned() {
                Some(changes) => self.turn(kind, seq, words, &changes),
                None => {
                    self.fetching = Some(seq);
                    self.wanted.push_front(kind);
                    if let Some(writer) = &self.writer {
                        writer.fetch(seq);
                    }
                }
            }
        }
    }

    fn target(&self, kind: LineKind) -> Option<(i64, Phrase)> {
        match kind {
            LineKind::Undo => self.history.done.last().cloned(),
            LineKind::Redo | LineKind::Do => self.history.undone.last().cloned(),
        }
    }

    fn turn(&mut self, kind: LineKind, seq: i64, words: Phrase, changes: &[Change]) {
        let changes = match kind {
            LineKind::Undo => record::inverse(changes),
            LineKind::Redo | LineKind::Do => changes.to_vec(),
        };
        self.carry_out(kind, Some(seq), words, changes);
    }

    pub(super) fn fetched(&mut self, seq: i64, changes: Result<Vec<JournalledChange>>) {
        if self.fetching != Some(seq) {
            return;
        }
        self.fetching = None;
        match changes {
            Ok(changes) => {
                let changes = changes.into_iter().map(|journalled| journalled.change).collect();
                self.recent.insert(seq, Arc::new(changes));
            }
            Err(error) => {
                self.wanted.clear();
                self.tell_error(error.phrase);
            }
        }
        self.next_wanted();
    }
}
