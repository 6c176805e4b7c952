//! Who has a file open for writing: a lock file beside it that the operating system lets go of when a program
//! ends, however it ends. Not for the safety of the file itself, which is SQLite's own locking.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::fault;
use crate::base::{Result, clock};

/// Held as long as it lives.
#[derive(Debug)]
pub struct Lock {
    /// `None` only while dropping.
    file: Option<File>,
    path: PathBuf,
}

/// What came of asking for the lock.
#[derive(Debug)]
pub enum Answer {
    Held(Lock),
    /// Somebody else has it: who, on which computer, since when, as they wrote it themselves.
    Taken(String),
}

/// Asks for the lock of a file in the name of `by`.
pub fn take(file: &Path, by: &str) -> Result<Answer> {
    let path = beside(file, ".lock");
    loop {
        let mut lock = open(file, &path)?;
        match lock.try_lock() {
            Ok(()) if is_still_there(&lock, &path) => {
                write_holder(&mut lock, &path, by).map_err(|error| fault::with_detail("lock", file, error))?;
                return Ok(Answer::Held(Lock { file: Some(lock), path }));
            }
            // Its holder took the lock file away between our opening and locking it.
            Ok(()) => continue,
            Err(TryLockError::WouldBlock) => return Ok(Answer::Taken(holder(&path))),
            Err(TryLockError::Error(error)) => return Err(fault::with_detail("lock", file, error)),
        }
    }
}

/// Whether nobody has the file open for writing at this moment. Only for telling people; taking is what counts.
pub fn is_free(file: &Path) -> bool {
    match File::open(beside(file, ".lock")) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

fn open(file: &Path, path: &Path) -> Result<File> {
    let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    opened.map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied => fault::about("read-only", file),
        _ => fault::io(file, &error),
    })
}

/// The name of the file with something behind it: `a.proeftuin.lock`.
pub(super) fn beside(file: &Path, tail: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(tail);
    PathBuf::from(name)
}

/// Where the holder's words stand. Windows bars others from reading a locked file, so there they stand apart.
fn words_path(lock: &Path) -> PathBuf {
    if cfg!(windows) { beside(lock, "-holder") } else { lock.to_owned() }
}

fn write_holder(lock: &mut File, path: &Path, by: &str) -> std::io::Result<()> {
    let since = clock::date_time(clock::now());
    let words = format!("{by}, {}, {since} ({})\n", computer(), std::process::id());
    if cfg!(windows) {
        return std::fs::write(words_path(path), words);
    }
    lock.set_len(0)?;
    lock.rewind()?;
    lock.write_all(words.as_bytes())
}

/// The words of who has the lock of this lock file; empty where they cannot be read.
fn holder(path: &Path) -> String {
    let mut words = String::new();
    if let Ok(mut file) = File::open(words_path(path)) {
        // Words that cannot be read are no words; that somebody holds the lock is known all the same.
        let _ = file.read_to_string(&mut words);
    }
    words.trim().to_owned()
}

fn computer() -> String {
    let named = ["COMPUTERNAME", "HOSTNAME"].iter().find_map(|name| std::env::var(name).ok());
    let told = named.or_else(|| std::fs::read_to_string("/etc/hostname").ok());
    told.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

#[cfg(unix)]
fn is_still_there(lock: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: &std::fs::Metadata, b: &std::fs::Metadata| a.ino() == b.ino() && a.dev() == b.dev();
    matches!((lock.metadata(), std::fs::metadata(path)), (Ok(a), Ok(b)) if same(&a, &b))
}

/// Elsewhere the lock file stays, so it is always the same one.
#[cfg(not(unix))]
fn is_still_there(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What cannot be tidied is harmless: without the lock itself the words mean nothing.
        if cfg!(windows) {
            let _ = std::fs::remove_file(words_path(&self.path));
        } else if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
        drop(self.file.take());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_hears_who_was_first_and_gets_it_once_they_are_gone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.proeftuin");
        let first = take(&file, "Anna").unwrap();
        assert!(matches!(first, Answer::Held(_)));
        let Answer::Taken(holder) = take(&file, "Bram").unwrap() else { panic!("two hold one lock") };
        assert!(holder.starts_with("Anna, "), "{holder}");
        drop(first);
        assert!(matches!(take(&file, "Bram").unwrap(), Answer::Held(_)));
    }

    #[test]
    fn a_lock_file_left_by_a_crash_bars_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.proeftuin");
        std::fs::write(folder.path().join("a.proeftuin.lock"), "Anna, elsewhere, long ago (1)").unwrap();
        assert!(matches!(take(&file, "Bram").unwrap(), Answer::Held(_)));
    }
}
