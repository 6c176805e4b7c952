//! How far long work is, seen from another thread, and a way to stop it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::base::{Error, Phrase, Result};

/// Shared between who works and who looks on.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    total: AtomicUsize,
    is_stopped: AtomicBool,
}

impl Progress {
    /// How many steps there are to come.
    pub fn begin(&self, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// One step is done; an error where the work was stopped.
    pub fn step(&self) -> Result<()> {
        if self.is_stopped.load(Ordering::Relaxed) {
            return Err(Error::refused(Phrase::new("work-stopped")));
        }
        self.done.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Ends the work at its next step.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// The share that is done, 0 to 1; `None` before it began.
    pub fn share(&self) -> Option<f32> {
        let total = self.total.load(Ordering::Relaxed);
        (total > 0).then(|| self.done.load(Ordering::Relaxed).min(total) as f32 / total as f32)
    }
}
