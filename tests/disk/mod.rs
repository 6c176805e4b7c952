//! A disk that fails and forgets on command (`tests/vfs`): full, a write or a sync that fails, suddenly read-only, no more
//! opening, the power gone. Whatever it does and when: what was shown as saved is in the file, what was not is told and
//! taken back, nothing is there by half, and work goes on once the disk is well again.
//!
//! With a write-ahead log, as on a local disk, and with a rollback journal, as on a network. What goes around SQLite
//! (the lock file, a name that is claimed or moved) does not fail here.

mod histories;
mod making;
mod saving;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use forgetful_disk::{Disk, Survivors, Trouble};
use proeftuinmeter::app::{Session, State, files};
use proeftuinmeter::base::{Error, Lang, Phrase};
use proeftuinmeter::model::{Record, Score, ScoreSlot};

/// Numbers that look random and are the same every time.
pub struct Dice(u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % end as u64) as usize
    }
}

/// What SQLite keeps beside the file while it writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Journal {
    /// The write-ahead log of a local disk.
    Ahead,
    /// The rollback journal of a network share.
    Rollback,
}

/// A folder on a disk that does what it is told.
struct Place {
    // Before the folder, as fields are dropped in their order.
    disk: Disk,
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Place {
    /// With `a.proeftuin`, of these bytes if there are any.
    fn with(journal: Journal, bytes: Option<&[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap().join("a.proeftuin");
        if let Some(bytes) = bytes {
            std::fs::write(&path, bytes).unwrap();
        }
        let disk = Disk::at(folder.path()).unwrap();
        let disk = if journal == Journal::Ahead { disk } else { disk.without_shared_memory() };
        Self { disk, _folder: folder, path }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.path.with_file_name(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path.parent().unwrap()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// A programme without pilots, as the program makes it.
fn programme() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create(&path, "Proef", "tester").unwrap();
        std::fs::read(path).unwrap()
    })
}

/// All that a session holds, in its own order.
#[derive(Clone, Debug, PartialEq)]
struct Whole {
    records: Vec<Record>,
    scores: Vec<(ScoreSlot, Score)>,
    undo: Option<Phrase>,
    redo: Option<Phrase>,
}

impl Whole {
    fn of(session: &Session) -> Self {
        let state: &State = session.state();
        Self {
            records: state.records(),
            scores: state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect(),
            undo: session.undo_words().cloned(),
            redo: session.redo_words().cloned(),
        }
    }
}

fn open(path: &Path) -> Result<Session, Error> {
    files::open(path, "tester", Box::new(|| {}))
}

/// Everything that SQLite can find wrong with a file.
fn assert_sound(path: &Path, what: &str) {
    let conn = rusqlite::Connection::open(path).unwrap();
    let answer: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(answer, "ok", "{what}");
    let orphans = conn.prepare("PRAGMA foreign_key_check").unwrap().query_map([], |_| Ok(())).unwrap().count();
    assert_eq!(orphans, 0, "{what}");
}

/// A person is told what is wrong in a sentence of their own language.
fn assert_sentence(phrase: &Phrase, what: &str) {
    for lang in Lang::ALL {
        assert!(lang.knows(&phrase.key), "{what}: no sentence for {}", phrase.key);
        assert!(phrase.say(lang).len() > 20, "{what}: {}", phrase.say(lang));
    }
}

/// One time that something goes wrong.
#[derive(Clone, Copy, Debug)]
struct Case {
    journal: Journal,
    trouble: Trouble,
    after: u64,
    survivors: Survivors,
}

/// Each trouble at so many moments spread over all that is done, with either journal.
fn cases(journal: Journal, operations: u64, moments: u64, dice: &mut Dice) -> Vec<Case> {
    let mut cases = Vec::new();
    for trouble in Trouble::ALL {
        // The power may go between any two things, and then forget in many ways.
        let moments = if trouble == Trouble::PowerCut { 3 * moments } else { moments };
        for moment in 0..moments {
            let after = (operations * moment + dice.below(operations as usize) as u64) / moments;
            let survivors = match dice.below(4) {
                0 => Survivors::Synced,
                1 => Survivors::All,
                _ => Survivors::Some(dice.below(1 << 30) as u64),
            };
            cases.push(Case { journal, trouble, after, survivors });
        }
    }
    cases
}
