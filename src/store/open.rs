//! Opening and creating the file. One program at a time writes, known by the lock; anybody may read, and reading
//! never writes, not even to migrate. Not for what is in the file: `loaded` reads it, `journal` writes it.

use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, MAIN_DB, OpenFlags, ffi};

use super::header::{self, SCHEMA_VERSION};
use super::lock::{self, Answer, Lock};
use super::{
    History, JournalledChange, Loaded, LoadedFigures, LogEntry, LogRequest, backup, fault, follow, journal, loaded,
    migrate, response,
};
use crate::base::Result;
use crate::model::{PilotId, ResponseId, ScaleKey};

/// How long to wait for another program that is just reading or writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// Larger files are not looked through while somebody waits for them to open.
const LOOKED_THROUGH: u64 = 32 << 20;

/// A file that is open for writing; nobody else can have it so.
#[derive(Debug)]
pub struct OpenFile {
    // Before the lock, as fields are dropped in their order: the file is closed when others may have it.
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    lock: Lock,
}

/// What came of opening for writing.
#[derive(Debug)]
pub enum Opened {
    Write(OpenFile),
    /// Somebody has it open: who, where and since when, in their own words; it can still be read.
    Busy {
        holder: String,
    },
}

/// A file that is open for reading, perhaps while somebody writes to it.
#[derive(Debug)]
pub struct ReadFile {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    /// What the file's version counter said when it was last looked at.
    pub(super) seen: Cell<i64>,
}

/// Opens a file for writing in the name of `by`, and takes an older one to this program's schema after a copy
/// of it was made beside itself.
pub fn open_write(path: &Path, by: &str) -> Result<Opened> {
    header::usable(path)?;
    let path = real(path)?;
    let lock = match lock::take(&path, by)? {
        Answer::Held(lock) => lock,
        Answer::Taken(holder) => return Ok(Opened::Busy { holder }),
    };
    // Again under the lock: whoever had it may have done anything.
    header::usable(&path)?;
    let mut conn = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if conn.is_readonly(MAIN_DB).map_err(fault::of(&conn))? {
        return Err(fault::about("read-only", &path));
    }
    look_through(&conn, &path)?;
    let version = version(&conn, &path)?;
    if version < SCHEMA_VERSION {
        backup::before_migrating(&conn, &path, version)?;
        migrate::migrate(&mut conn).map_err(|error| fault::sql(&path, error))?;
    }
    keep_safe(&conn, &path).map_err(fault::of(&conn))?;
    Ok(Opened::Write(OpenFile { conn, path, lock }))
}

/// Opens a file for reading; an older one is read from a migrated copy in memory.
pub fn open_read(path: &Path) -> Result<ReadFile> {
    header::usable(path)?;
    let path = real(path)?;
    let mut conn = connect_to_read(&path)?;
    look_through(&conn, &path)?;
    if version(&conn, &path)? < SCHEMA_VERSION {
        conn = migrated_copy(&conn, &path)?;
    }
    let seen = follow::data_version(&conn).map_err(fault::of(&conn))?;
    Ok(ReadFile { conn, path, seen: Cell::new(seen) })
}

/// Makes a file with nothing but the schema. What is already there is never overwritten.
pub fn create(path: &Path) -> Result<()> {
    File::create_new(path).map_err(|error| fault::io(path, &error))?;
    let made = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .and_then(|mut conn| migrate::migrate(&mut conn).map_err(|error| fault::sql(path, error)));
    if made.is_err() {
        // The error says what is wrong; a file that then stays behind is empty, and says so when it is opened.
        let _ = std::fs::remove_file(path);
    }
    made
}

/// One name for a file however it was reached, so that its lock is the same one for everybody.
fn real(path: &Path) -> Result<PathBuf> {
    // Windows would answer with a form of the name that people do not know.
    let real = if cfg!(windows) { std::path::absolute(path) } else { std::fs::canonicalize(path) };
    real.map_err(|error| fault::io(path, &error))
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let told = |error| fault::sql(path, error);
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(told)?;
    conn.busy_timeout(PATIENCE).map_err(told)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update(None, "foreign_keys", true).map_err(told)?;
    // The file may come from anybody: its views and checks may call nothing that acts.
    conn.pragma_update(None, "trusted_schema", false).map_err(told)?;
    Ok(conn)
}

fn connect_to_read(path: &Path) -> Result<Connection> {
    let tried = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|conn| {
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(fault::of(&conn))?;
        Ok(conn)
    });
    // Where nothing can be written, a file in WAL mode opens only if SQLite may take it as unchanging, which is
    // so where nobody left a log of changes beside it.
    match (tried, uri(path)) {
        (Err(_), Some(uri)) if !lock::beside(path, "-wal").exists() && !lock::beside(path, "-journal").exists() => {
            connect(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
        }
        (tried, _) => tried,
    }
}

/// The file's name as SQLite's address of something that does not change.
fn uri(path: &Path) -> Option<String> {
    let name = path.to_str()?.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let name = if cfg!(windows) { format!("/{}", name.replace('\\', "/")) } else { name };
    Some(format!("file:{name}?immutable=1"))
}

fn migrated_copy(conn: &Connection, path: &Path) -> Result<Connection> {
    let told = |error| fault::sql(path, error);
    let mut copy = Connection::open_in_memory().map_err(told)?;
    backup::copy(conn, &mut copy).map_err(told)?;
    migrate::migrate(&mut copy).map_err(told)?;
    Ok(copy)
}

/// The schema as SQLite sees it. The first bytes of the file say another where the last step broke off, or stands
/// in the log beside it.
fn version(conn: &Connection, path: &Path) -> Result<u32> {
    let version = migrate::version(conn).map_err(fault::of(conn))?;
    if version > SCHEMA_VERSION { Err(fault::about("newer", path)) } else { Ok(version) }
}

/// Refuses a damaged file before anything is believed or written.
fn look_through(conn: &Connection, path: &Path) -> Result<()> {
    let size = std::fs::metadata(path).map_err(|error| fault::io(path, &error))?.len();
    if size > LOOKED_THROUGH { Ok(()) } else { sound(conn, path) }
}

/// Looks through the whole file for damage.
pub(super) fn sound(conn: &Connection, path: &Path) -> Result<()> {
    let told = |error| fault::sql(path, error);
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(told)?;
    if answer == "ok" { Ok(()) } else { Err(fault::about("damaged", path)) }
}

/// What is said to be saved survives a power cut.
fn keep_safe(conn: &Connection, path: &Path) -> rusqlite::Result<()> {
    // As FULL, and with a rollback journal also that the journal is gone: else it could come back with the power,
    // and take the last step back.
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    if is_on_network(path) || !journal_mode(conn, "WAL")? {
        // A log beside the file needs memory that computers on a network do not share.
        journal_mode(conn, "DELETE")?;
    }
    Ok(())
}

fn journal_mode(conn: &Connection, mode: &str) -> rusqlite::Result<bool> {
    conn.pragma_update_and_check(None, "journal_mode", mode, |row| row.get::<_, String>(0))
        .map(|answer| answer.eq_ignore_ascii_case(mode))
}

fn is_on_network(path: &Path) -> bool {
    if cfg!(windows) {
        return path.to_string_lossy().starts_with(r"\\");
    }
    std::fs::read_to_string("/proc/mounts").is_ok_and(|mounts| is_network_mount(&mounts, path))
}

/// Whether the innermost mount that holds this path is a network's, by the table of mounts of Linux.
fn is_network_mount(mounts: &str, path: &Path) -> bool {
    let fields = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?.replace("\\040", " "), words.next()?))
    });
    let holding = fields.filter(|(mount, _)| path.starts_with(mount));
    // The last of equals is the one mounted over the others.
    let innermost = holding.max_by_key(|(mount, _)| mount.len());
    innermost.is_some_and(|(_, kind)| {
        let named = ["nfs", "nfs4", "cifs", "9p", "afs", "ceph", "glusterfs", "davfs", "ncpfs", "vboxsf"];
        named.contains(&kind) || kind.starts_with("smb") || kind.starts_with("fuse.") && kind != "fuse.portal"
    })
}

impl OpenFile {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The whole programme.
    pub fn load(&self) -> Result<Loaded> {
        loaded::load(&self.conn)
    }

    /// Writes one step; for programs that do not need a thread for it.
    pub fn commit(&mut self, write: &journal::Write) -> Result<()> {
        journal::commit(&mut self.conn, write)
    }

    pub fn changes_of(&self, seq: i64) -> Result<Vec<JournalledChange>> {
        journal::changes_of(&self.conn, seq)
    }

    pub fn log(&self, request: &LogRequest) -> Result<Vec<LogEntry>> {
        journal::log(&self.conn, request)
    }

    /// A consistent copy under another name, never over what is there.
    pub fn backup_to(&self, to: &Path) -> Result<()> {
        backup::backup_to(&self.conn, to)
    }

    /// Brings everything into the one file, closes it and lets others have it.
    pub fn close(self) -> Result<()> {
        // Readers may keep the log in use; then it stays, and whoever opens the file next brings it in.
        let _ = self.gather();
        self.let_go()
    }

    /// As [`Self::close`], for a file that is moved next: what could not be brought into it would stay behind, so
    /// that is the error.
    pub fn close_whole(self) -> Result<()> {
        let gathered = self.gather().map_err(fault::of(&self.conn));
        self.let_go().and(gathered)
    }

    fn gather(&self) -> rusqlite::Result<()> {
        self.conn.busy_timeout(Duration::ZERO)?;
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        if journal_mode(&self.conn, "DELETE")? {
            return Ok(());
        }
        Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None))
    }

    fn let_go(self) -> Result<()> {
        let Self { conn, path, lock } = self;
        let closed = conn.close().map_err(|(_, error)| fault::sql(&path, error));
        drop(lock);
        closed
    }
}

impl ReadFile {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The whole programme as it is now.
    pub fn load(&self) -> Result<Loaded> {
        loaded::load(&self.conn)
    }

    /// The programme without its answers: see [`LoadedFigures`].
    pub fn load_figures(&self, with_responses: bool) -> Result<LoadedFigures> {
        loaded::load_figures(&self.conn, with_responses)
    }

    /// The kept scores of responses, by response and scale: what a rebuild from the answers must equal.
    pub fn response_scores(&self) -> Result<Vec<(ResponseId, ScaleKey, f64)>> {
        response::load_scores(&self.conn).map_err(fault::of(&self.conn))
    }

    pub fn history(&self) -> Result<History> {
        journal::history(&self.conn)
    }

    pub fn changes_of(&self, seq: i64) -> Result<Vec<JournalledChange>> {
        journal::changes_of(&self.conn, seq)
    }

    pub fn log(&self, request: &LogRequest) -> Result<Vec<LogEntry>> {
        journal::log(&self.conn, request)
    }

    /// Who entered each response of a pilot, by the response's key.
    pub fn entered_by(&self, pilot: PilotId) -> Result<Vec<(String, String)>> {
        journal::entered_by(&self.conn, pilot)
    }

    /// A consistent copy under another name, never over what is there.
    pub fn backup_to(&self, to: &Path) -> Result<()> {
        backup::backup_to(&self.conn, to)
    }
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
