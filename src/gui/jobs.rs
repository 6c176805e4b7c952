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

impl Done {
    /// What still holds when the file that it is about is no longer open: that something else was written, or opened.
    fn beyond_its_file(self) -> Option<Self> {
        match self {
            Self::GivenOut { path, .. } | Self::PicturesWritten { folder: path, outcome: Ok(_) } => {
                Some(Self::Saved { path, outcome: Ok(()) })
            }
            Self::PicturesWritten { folder, outcome: Err(error) } => {
                Some(Self::Saved { path: folder, outcome: Err(error) })
            }
            Self::Opened { .. } | Self::Chosen { .. } | Self::Saved { .. } | Self::Erased { .. } | Self::Closed(_) => {
                Some(self)
            }
            Self::Read { .. }
            | Self::Questionnaire { .. }
            | Self::Looked(_)
            | Self::Log { .. }
            | Self::Checked { .. }
            | Self::PreparedComparing { .. }
            | Self::Analysed { .. }
            | Self::Counted(_)
            | Self::SlideMade(_)
            | Self::Backups { .. } => None,
        }
    }
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

/// A result, with how many files had been opened when its job began.
pub struct Brought {
    opened: u64,
    done: Done,
}

pub struct Jobs {
    context: egui::Context,
    sender: Sender<Brought>,
    receiver: Receiver<Brought>,
    running: usize,
    /// How many files have been opened: what is worked out of one must not be taken for another's, however alike.
    opened: u64,
}

impl Jobs {
    pub fn new(context: egui::Context) -> Self {
        let (sender, receiver) = channel();
        Self { context, sender, receiver, running: 0, opened: 0 }
    }

    /// Runs `work` beside the window.
    pub fn start(&mut self, work: impl FnOnce() -> Done + Send + 'static) {
        let (sender, context, opened) = (self.sender.clone(), self.context.clone(), self.opened);
        let started = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
            // The window may have gone; then nobody waits for the result.
            drop(sender.send(Brought { opened, done: work() }));
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
        drop(self.sender.send(Brought { opened: self.opened, done }));
    }

    pub fn is_busy(&self) -> bool {
        self.running > 0
    }

    /// Another file is open from here on.
    pub fn begin_file(&mut self) {
        self.opened += 1;
    }

    /// The results that came in since last time; each is to be looked at with [`Jobs::still`].
    pub fn finished(&mut self) -> Vec<Brought> {
        let brought: Vec<Brought> = self.receiver.try_iter().collect();
        self.running -= brought.len().min(self.running);
        brought
    }

    /// The result, or what is left of it where another file was opened since its job began.
    pub fn still(&self, brought: Brought) -> Option<Done> {
        if brought.opened == self.opened { Some(brought.done) } else { brought.done.beyond_its_file() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brought(jobs: &mut Jobs) -> Brought {
        loop {
            if let Some(brought) = jobs.finished().pop() {
                return brought;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }

    /// Two copies of one programme have the same keys, and may have as many changes: their results look alike.
    #[test]
    fn what_was_worked_out_of_one_file_is_not_taken_for_anothers() {
        let mut jobs = Jobs::new(egui::Context::default());
        let log = || Done::Log { pilot: None, entries: Ok(Vec::new()) };
        let saved = || Done::Saved { path: PathBuf::from("a.svg"), outcome: Ok(()) };
        for (work, stays) in [(log as fn() -> Done, false), (saved as fn() -> Done, true)] {
            jobs.start(work);
            let own = brought(&mut jobs);
            assert!(jobs.still(own).is_some());
            jobs.start(work);
            let of_before = brought(&mut jobs);
            jobs.begin_file();
            assert_eq!(jobs.still(of_before).is_some(), stays);
        }
        assert!(!jobs.is_busy());
    }
}
