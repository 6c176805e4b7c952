//! Work that takes long happens on a thread of its own with owned inputs; its result comes back to the
//! window, which wakes for it. Nothing slow runs on the window's thread.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::app::Session;
use crate::app::erase::Report;
use crate::app::queries;
use crate::app::queries::analysis::Analysis;
use crate::base::{Phrase, Result};
use crate::gui::analyse::{Counted, Subject};
use crate::gui::ask::QuestionnaireFile;
use crate::gui::compare;
use crate::gui::importing::Looked;
use crate::gui::present::SlideMade;
use crate::model::questionnaire::Definition;
use crate::model::{PilotId, Release};
use crate::store::backup::OwnCopy;
use crate::store::journal::LogEntry;

/// What a job brings back.
pub enum Done {
    Opened {
        path: PathBuf,
        session: Result<Box<Session>>,
    },
    /// A file that was chosen in a dialog; `None` where there is no dialog or it was cancelled.
    Chosen {
        purpose: Purpose,
        path: Option<PathBuf>,
    },
    /// A file that was written for somebody: a picture, a programme's JSON.
    Saved {
        path: PathBuf,
        outcome: Result<()>,
    },
    /// A file that was written for others: what of it is to be remembered, and what is to be said of it.
    GivenOut {
        path: PathBuf,
        release: Box<Release>,
        warnings: Vec<Phrase>,
    },
    /// A programme's JSON that was read, to be imported.
    Read {
        outcome: Result<Box<crate::exchange::programme_json::ProgrammeFile>>,
    },
    /// A questionnaire that was read, to be added.
    Questionnaire {
        outcome: Result<Box<Definition>>,
    },
    /// A file of another tool that was looked at.
    Looked(Looked),
    /// The journal of a file that is open for reading only.
    Log {
        pilot: Option<PilotId>,
        entries: Result<Vec<LogEntry>>,
    },
    /// What a look at the file brought, as the programme was at this revision.
    Checked {
        path: PathBuf,
        revision: u64,
        report: Result<Box<queries::check::Report>>,
    },
    /// An analysis that was made, or stopped.
    Analysed {
        subject: Subject,
        outcome: Result<Box<Analysis>>,
    },
    /// What all comparisons share.
    PreparedComparing {
        subject: compare::Subject,
        prepared: Box<compare::Prepared>,
    },
    /// What all answers add up to.
    Counted(Counted),
    /// A slide that was made.
    SlideMade(Box<SlideMade>),
    /// A presentation as pictures: what of it is to be remembered, and what is to be said of it.
    PicturesWritten {
        folder: PathBuf,
        outcome: Result<(Box<Release>, Vec<Phrase>)>,
    },
    /// The copies of a file.
    Backups {
        path: PathBuf,
        copies: Result<Vec<OwnCopy>>,
    },
    /// Somebody was removed on request; the file is opened again.
    Erased {
        outcome: Result<Report>,
        session: Result<Box<Session>>,
    },
    /// A session that was closed.
    Closed(Result<()>),
}

/// What a file is chosen for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    Open,
    New {
        name: String,
    },
    Picture,
    Export,
    Import,
    /// A file of another tool, to be looked at.
    Table,
    Backup,
    Restore {
        copy: PathBuf,
    },
    SaveQuestionnaire(Box<Definition>, QuestionnaireFile),
    ImportQuestionnaire,
}

pub struct Jobs {
    context: egui::Context,
    sender: Sender<Done>,
    receiver: Receiver<Done>,
    running: usize,
}

impl Jobs {
    pub fn new(context: egui::Context) -> Self {
        let (sender, receiver) = channel();
        Self { context, sender, receiver, running: 0 }
    }

    /// Runs `work` beside the window.
    pub fn start(&mut self, work: impl FnOnce() -> Done + Send + 'static) {
        let (sender, context) = (self.sender.clone(), self.context.clone());
        let started = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
            // The window may have gone; then nobody waits for the result.
            drop(sender.send(work()));
            context.request_repaint();
        });
        if started.is_ok() {
            self.running += 1;
        }
    }

    /// Keeps a result for the next look.
    pub fn put_back(&mut self, done: Done) {
        self.running += 1;
        // The receiver is this one's own: it is there.
        drop(self.sender.send(done));
    }

    pub fn is_busy(&self) -> bool {
        self.running > 0
    }

    /// The results that came in since last time.
    pub fn finished(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.receiver.try_iter().collect();
        self.running -= done.len().min(self.running);
        done
    }
}
