//! Looking on while a file is written from another thread: how many rows are done, and a way to stop.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::app::progress::Progress;
use crate::base::{Error, Phrase, Result};
use crate::exchange::dataset::{DataSet, Value};

/// Shared between who writes and who looks on.
#[derive(Debug, Default)]
pub struct Watch {
    rows: AtomicU64,
    is_stopped: AtomicBool,
    /// Of the analysis, which comes before the first row of changes.
    analysis: Progress,
}

impl Watch {
    /// How many rows are written.
    pub fn row_count(&self) -> u64 {
        self.rows.load(Ordering::Relaxed)
    }

    /// Ends the writing at the next row; nothing of the file is left.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
        self.analysis.stop();
    }

    pub(super) fn analysis(&self) -> &Progress {
        &self.analysis
    }

    fn next(&self, row: Result<Vec<Value>>) -> Result<Vec<Value>> {
        if self.is_stopped.load(Ordering::Relaxed) {
            return Err(Error::refused(Phrase::new("export-stopped")));
        }
        self.rows.fetch_add(1, Ordering::Relaxed);
        row
    }

    /// The same table, looked on at.
    pub fn over<'a>(&'a self, set: DataSet<'a>) -> DataSet<'a> {
        let rows = set.rows.map(|row| self.next(row));
        DataSet { rows: Box::new(rows), ..set }
    }
}
