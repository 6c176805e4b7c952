//! What a file is, from its first 100 bytes, before SQLite touches it: ours, older, newer, or another's.
//! Not for whether its content is sound, which only opening it can tell.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::fault;
use super::migrate::APPLICATION_ID;
use crate::base::Result;

/// The first bytes of every SQLite file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The schema that this program writes, kept in the file as `user_version`.
pub const SCHEMA_VERSION: u32 = super::migrate::MIGRATIONS.len() as u32;

/// What the first bytes of a file say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Absent,
    Empty,
    NotSqlite,
    /// An SQLite file of another program.
    Foreign,
    Newer(u32),
    Older(u32),
    Ours,
}

/// Reads what kind of file this is; the error is that it cannot be read at all.
pub fn kind(path: &Path) -> Result<Kind> {
    if path.is_dir() {
        return Err(fault::about("directory", path));
    }
    match File::open(path).and_then(|file| first_bytes(&file)) {
        Ok(bytes) => Ok(of(&bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Kind::Absent),
        Err(error) => Err(fault::io(path, &error)),
    }
}

fn first_bytes(file: &File) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(100);
    file.take(100).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn of(bytes: &[u8]) -> Kind {
    if bytes.is_empty() {
        return Kind::Empty;
    }
    if bytes.len() < 100 || !bytes.starts_with(MAGIC) {
        return Kind::NotSqlite;
    }
    if number(bytes, 68) != APPLICATION_ID as u32 {
        return Kind::Foreign;
    }
    match number(bytes, 60) {
        version if version > SCHEMA_VERSION => Kind::Newer(version),
        version if version < SCHEMA_VERSION => Kind::Older(version),
        _ => Kind::Ours,
    }
}

/// The big-endian number at this place; the caller knows that it is there.
fn number(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// The version of the file's schema if this program can use the file, else the sentence that says why not.
pub fn usable(path: &Path) -> Result<u32> {
    match kind(path)? {
        Kind::Ours => Ok(SCHEMA_VERSION),
        Kind::Older(version) => Ok(version),
        Kind::Absent => Err(fault::about("absent", path)),
        Kind::Empty => Err(fault::about("empty", path)),
        Kind::NotSqlite => Err(fault::about("foreign", path)),
        Kind::Foreign => Err(fault::about("other-program", path)),
        Kind::Newer(_) => Err(fault::about("newer", path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(application: &[u8; 4], version: u8) -> Vec<u8> {
        let mut bytes = vec![0; 100];
        bytes[..16].copy_from_slice(MAGIC);
        bytes[63] = version;
        bytes[68..72].copy_from_slice(application);
        bytes
    }

    #[test]
    fn the_first_bytes_tell_what_a_file_is() {
        assert_eq!(of(b""), Kind::Empty);
        assert_eq!(of(b"pilot;part\n1;a\n"), Kind::NotSqlite);
        assert_eq!(of(&MAGIC[..]), Kind::NotSqlite);
        assert_eq!(of(&header(b"GPKG", 1)), Kind::Foreign);
        assert_eq!(of(&header(b"PTMr", 250)), Kind::Newer(250));
        assert_eq!(of(&header(b"PTMr", 0)), Kind::Older(0));
        assert_eq!(of(&header(b"PTMr", SCHEMA_VERSION as u8)), Kind::Ours);
    }

    #[test]
    fn what_cannot_be_used_is_said_and_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        let said = |path: &Path| usable(path).unwrap_err().phrase.key;
        assert_eq!(said(&path), "error-file-absent");
        assert_eq!(said(folder.path()), "error-file-directory");
        for (bytes, key) in [
            (vec![], "error-file-empty"),
            (b"x".repeat(500), "error-file-foreign"),
            (header(b"GPKG", 1), "error-file-other-program"),
            (header(b"PTMr", 99), "error-file-newer"),
        ] {
            std::fs::write(&path, &bytes).unwrap();
            assert_eq!(said(&path), key);
            assert_eq!(std::fs::read(&path).unwrap(), bytes);
        }
    }
}
