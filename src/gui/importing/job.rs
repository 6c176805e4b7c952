//! Looking at a file beside the window: what is needed for it, how far it is, and a way to stop it. The state is
//! a copy of the job's own, so that the window goes on meanwhile.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::app::State;
use crate::app::import::{self, Look, Options};
use crate::base::Result;
use crate::model::MapRules;

/// How far a look is; shared between the window and the job.
#[derive(Debug, Default)]
pub struct Progress {
    rows: AtomicU64,
    stopped: AtomicBool,
}

impl Progress {
    pub fn rows(&self) -> u64 {
        self.rows.load(Ordering::Relaxed)
    }

    /// Nothing comes of it any more.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Tells how many rows there are so far; answers whether to go on.
    fn on_rows(&self, rows: u64) -> bool {
        self.rows.store(rows, Ordering::Relaxed);
        !self.stopped.load(Ordering::Relaxed)
    }
}

/// Everything that a look at a file needs.
#[derive(Debug)]
pub struct LookRequest {
    pub ticket: u64,
    pub state: State,
    pub path: PathBuf,
    pub rules: MapRules,
    pub options: Options,
    pub progress: Arc<Progress>,
}

/// What came of it; `None` where it was stopped.
pub struct Looked {
    pub ticket: u64,
    pub outcome: Result<Option<Box<Look>>>,
}

impl LookRequest {
    /// Slow: on a thread of its own.
    pub fn run(self) -> Looked {
        let Self { ticket, state, path, rules, options, progress } = self;
        let outcome = import::look(&state, &path, &rules, &options, &mut |rows| progress.on_rows(rows));
        Looked { ticket, outcome: outcome.map(|look| look.map(Box::new)) }
    }
}
