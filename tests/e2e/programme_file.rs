//! What stands in a programme file, read from outside: the lines of its journal and what they made.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

/// A line of the journal: who did what, when.
#[derive(Debug)]
pub struct Line {
    pub kind: String,
    pub at: String,
    pub by: String,
    pub words: String,
}

/// Reads one moment of the file. Never kept open, so that the program is the last to close it.
pub fn read<T>(path: &Path, question: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> T {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).expect("the programme file");
    conn.busy_timeout(std::time::Duration::from_secs(20)).expect("patience");
    question(&conn).expect("an answer from the file")
}

/// Oldest first, beginning with the line that made the file.
pub fn journal(path: &Path) -> Vec<Line> {
    read(path, |conn| {
        let mut lines = conn.prepare("SELECT kind, at, by, words FROM journal ORDER BY seq")?;
        let rows = lines.query_map([], |row| {
            Ok(Line { kind: row.get(0)?, at: row.get(1)?, by: row.get(2)?, words: row.get(3)? })
        })?;
        rows.collect()
    })
}

/// SQLite's own opinion of the file, and of its references.
pub fn assert_sound(path: &Path) {
    let opinion: String = read(path, |conn| conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)));
    assert_eq!(opinion, "ok");
    let broken: i64 =
        read(path, |conn| conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)));
    assert_eq!(broken, 0, "references to what is not there");
}

/// What a program that closed properly leaves beside its file: nothing but copies.
pub fn assert_nothing_beside(path: &Path) {
    let beside = |tail: &str| PathBuf::from(format!("{}{tail}", path.display()));
    for tail in [".lock", "-wal", "-shm", "-journal", ".part"] {
        assert!(!beside(tail).exists(), "{} stayed behind", beside(tail).display());
    }
}

/// Within the last hour, as the journal writes moments.
pub fn assert_just_now(at: &str) {
    let at: jiff::Timestamp = at.parse().expect("a moment");
    let age = proeftuinmeter::base::clock::now().duration_since(at);
    assert!(age.as_secs() >= 0 && age.as_hours() < 1, "{at} is {age:?} ago");
}
