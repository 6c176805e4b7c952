use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::testing::{Tiny, added, new_file, write_to};
use super::*;
use crate::model::Record;

fn key(error: Error) -> String {
    error.phrase.key
}

#[test]
fn steps_are_written_in_order_and_each_is_answered() {
    let (_folder, path, file) = new_file();
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    let wake = move || {
        count.fetch_add(1, Ordering::SeqCst);
    };
    let writer = Writer::start(file, Box::new(wake)).unwrap();
    let write = Tiny::new().write(1);
    writer.write(write.clone());
    writer.write(added(2, []));
    writer.fetch(1);
    let request = LogRequest { limit: 1, ..LogRequest::default() };
    writer.log(request.clone());
    assert_eq!(writer.wait(), Some(Reply::Written { seq: 1 }));
    assert_eq!(writer.wait(), Some(Reply::Written { seq: 2 }));
    assert_eq!(writer.wait(), Some(Reply::Fetched { seq: 1, changes: Ok(write.changes.clone()) }));
    let Some(Reply::Log { request: asked, entries: Ok(entries) }) = writer.wait() else { panic!("no log") };
    assert_eq!((asked, entries[0].line.seq), (request, 2));
    writer.close().unwrap();
    assert_eq!(woken.load(Ordering::SeqCst), 4);
    assert_eq!(write_to(&path).load().unwrap().history.last_seq, 2);
}

#[test]
fn after_a_failure_nothing_is_written_until_told_to_go_on() {
    let (_folder, path, file) = new_file();
    let writer = Writer::start(file, Box::new(|| ())).unwrap();
    let tiny = Tiny::new();
    writer.write(added(1, [Record::Rating(tiny.rating(0, 0, 3).into())]));
    writer.write(added(2, []));
    let Some(Reply::Failed { seq: 1, error }) = writer.wait() else { panic!("an orphan was written") };
    assert_eq!(key(error), "error-file-constraint");
    let Some(Reply::Failed { seq: 2, error }) = writer.wait() else { panic!("written out of turn") };
    assert_eq!(key(error), "error-file-held-back");
    writer.resume();
    writer.write(added(1, []));
    assert_eq!(writer.wait(), Some(Reply::Written { seq: 1 }));
    writer.close().unwrap();
    assert_eq!(write_to(&path).load().unwrap().history.last_seq, 1);
}

#[test]
fn closing_finishes_the_queue_and_tells_what_failed() {
    let (_folder, path, file) = new_file();
    let gone = std::sync::Once::new();
    let wake = move || gone.call_once(|| panic!("a window that is gone"));
    let writer = Writer::start(file, Box::new(wake)).unwrap();
    (1..=50).for_each(|seq| writer.write(added(seq, [])));
    writer.write(added(99, []));
    assert_eq!(key(writer.close().unwrap_err()), "error-file-out-of-turn");
    assert_eq!(write_to(&path).load().unwrap().history.last_seq, 50);
}

#[test]
fn a_backup_is_made_between_two_steps() {
    let (folder, _path, file) = new_file();
    let writer = Writer::start(file, Box::new(|| ())).unwrap();
    let to = folder.path().join("copy.proeftuin");
    writer.write(added(1, []));
    writer.backup(to.clone());
    writer.write(added(2, []));
    writer.daily_backup("2026-11-22".parse().unwrap());
    writer.wait();
    assert_eq!(writer.wait(), Some(Reply::BackedUp { path: Ok(to.clone()) }));
    writer.wait();
    let Some(Reply::DailyBackup { outcome: Ok(daily) }) = writer.wait() else { panic!("no daily backup") };
    assert!(daily.ends_with("proef.backups/proef-2026-11-22.proeftuin"));
    writer.close().unwrap();
    assert_eq!(write_to(&to).load().unwrap().history.last_seq, 1);
    assert_eq!(write_to(&daily).load().unwrap().history.last_seq, 2);
}

#[test]
fn a_panic_becomes_a_failed_answer() {
    let (_folder, _path, file) = new_file();
    let (answer, _replies) = channel();
    let mut worker = Worker { file, answer, wake: Box::new(|| ()), held_back: None };
    let outcome: Result<()> = worker.guard(|_| panic!("a fault of ours"));
    assert_eq!(key(outcome.unwrap_err()), "error-file-unexpected");
    worker.end().unwrap();
}
