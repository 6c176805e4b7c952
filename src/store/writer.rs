//! The one thread that writes: it takes steps in the order in which they are handed to it and answers each, so
//! that nothing in the window waits for a disk. After a failure it refuses what follows until told to go on, as
//! later steps may rest on the one that failed. Not for taking anything back in memory: `app` does.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};

use jiff::civil::Date;

use super::{JournalledChange, LogEntry, LogRequest, OpenFile, Write, backup, fault, journal};
use crate::base::{Error, Result};

enum Job {
    Write(Box<Write>),
    Fetch(i64),
    Log(LogRequest),
    Backup(PathBuf),
    Daily(Date),
    Resume,
}

/// What became of something handed to the writer.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    Written {
        seq: i64,
    },
    /// Nothing of the step is in the file.
    Failed {
        seq: i64,
        error: Error,
    },
    Fetched {
        seq: i64,
        changes: Result<Vec<JournalledChange>>,
    },
    Log {
        request: LogRequest,
        entries: Result<Vec<LogEntry>>,
    },
    BackedUp {
        path: Result<PathBuf>,
    },
    /// The day's own copy, which nobody asked for: only its failure is news.
    DailyBackup {
        outcome: Result<PathBuf>,
    },
}

/// The handle of the thread. Dropping it finishes what was handed in; closing also says how that went.
#[derive(Debug)]
pub struct Writer {
    path: PathBuf,
    /// `None` only once the thread was told to end.
    jobs: Option<Sender<Job>>,
    replies: Receiver<Reply>,
    thread: Option<JoinHandle<Result<()>>>,
}

impl Writer {
    /// Starts the thread; `wake` is called after every reply, from that thread.
    pub fn start(file: OpenFile, wake: Box<dyn Fn() + Send + Sync>) -> Result<Self> {
        let path = file.path.clone();
        let (jobs, todo) = channel();
        let (answer, replies) = channel();
        let mut worker = Worker { file, answer, wake, held_back: None };
        let run = move || {
            todo.iter().for_each(|job| worker.take(job));
            worker.end()
        };
        let thread = Builder::new().name("writer".to_owned()).spawn(run).map_err(|error| fault::io(&path, &error))?;
        Ok(Self { path, jobs: Some(jobs), replies, thread: Some(thread) })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn write(&self, write: Write) {
        self.hand_in(Job::Write(Box::new(write)));
    }

    /// Asks for the changes of a line, after everything written so far.
    pub fn fetch(&self, seq: i64) {
        self.hand_in(Job::Fetch(seq));
    }

    pub fn log(&self, request: LogRequest) {
        self.hand_in(Job::Log(request));
    }

    pub fn backup(&self, to: PathBuf) {
        self.hand_in(Job::Backup(to));
    }

    /// Makes today's copy beside the file unless there is one.
    pub fn daily_backup(&self, today: Date) {
        self.hand_in(Job::Daily(today));
    }

    /// After a failure: what is handed in from here on is written again.
    pub fn resume(&self) {
        self.hand_in(Job::Resume);
    }

    /// A thread that is gone answers nothing more, which `wait` tells.
    fn hand_in(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }

    /// The next reply if there is one.
    pub fn poll(&self) -> Option<Reply> {
        self.replies.try_recv().ok()
    }

    /// The next reply, however long it takes; `None` once the thread is gone.
    pub fn wait(&self) -> Option<Reply> {
        self.replies.recv().ok()
    }

    /// Finishes what was handed in and closes the file. The error is what kept a step out of it, if something did.
    pub fn close(mut self) -> Result<()> {
        self.end().unwrap_or(Ok(()))
    }

    fn end(&mut self) -> Option<Result<()>> {
        self.jobs = None;
        let ended = self.thread.take()?.join();
        Some(ended.unwrap_or_else(|_| Err(fault::about("writer-stopped", &self.path))))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Whoever wants to know how it ended calls `close`.
        let _ = self.end();
    }
}

struct Worker {
    file: OpenFile,
    answer: Sender<Reply>,
    wake: Box<dyn Fn() + Send + Sync>,
    /// The failure after which nothing is written until `Resume`.
    held_back: Option<Error>,
}

impl Worker {
    fn take(&mut self, job: Job) {
        let reply = match job {
            Job::Write(write) => self.write(&write),
            Job::Fetch(seq) => Reply::Fetched { seq, changes: self.guard(|file| file.changes_of(seq)) },
            Job::Log(request) => Reply::Log { entries: self.guard(|file| file.log(&request)), request },
            Job::Backup(to) => Reply::BackedUp { path: self.guard(|file| file.backup_to(&to)).map(|()| to) },
            Job::Daily(today) => Reply::DailyBackup { outcome: self.guard(|file| daily(file, today)) },
            Job::Resume => {
                self.held_back = None;
                return;
            }
        };
        // Nobody left to hear it: the step itself is done all the same.
        let _ = self.answer.send(reply);
        let _ = catch_unwind(AssertUnwindSafe(|| (self.wake)()));
    }

    fn write(&mut self, write: &Write) -> Reply {
        let seq = write.line.seq;
        if self.held_back.is_some() {
            return Reply::Failed { seq, error: fault::about("held-back", &self.file.path) };
        }
        match self.guard(|file| journal::commit(&mut file.conn, write)) {
            Ok(()) => Reply::Written { seq },
            Err(error) => {
                self.held_back = Some(error.clone());
                Reply::Failed { seq, error }
            }
        }
    }

    /// Turns a panic into an error, so that the thread lives on and the file stays open. A transaction that it
    /// broke off was rolled back when it unwound.
    fn guard<T>(&mut self, work: impl FnOnce(&mut OpenFile) -> Result<T>) -> Result<T> {
        let file = &mut self.file;
        match catch_unwind(AssertUnwindSafe(|| work(file))) {
            Ok(done) => done,
            Err(panic) => Err(fault::with_detail("unexpected", &self.file.path, words(panic.as_ref()))),
        }
    }

    fn end(self) -> Result<()> {
        let closed = self.file.close();
        self.held_back.map_or(closed, Err)
    }
}

fn daily(file: &OpenFile, today: Date) -> Result<PathBuf> {
    backup::daily(&file.conn, &file.path, &backup::folder_of(&file.path), today)
}

fn words(panic: &(dyn Any + Send)) -> &str {
    panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("?")
}

#[cfg(test)]
#[path = "writer_tests.rs"]
mod tests;
