//! What SQLite and the operating system say when something fails, as one sentence for a person: which file,
//! what is wrong, what to do. Not for refusals of the field's own rules, which `app` makes before it writes.

use std::io::ErrorKind;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, ffi};

use crate::base::{Error, Phrase};

/// A sentence about a file, `error-file-{what}`.
pub(super) fn about(what: &str, file: &Path) -> Error {
    Error::file(phrase(what, file))
}

fn phrase(what: &str, file: &Path) -> Phrase {
    Phrase::new(&format!("error-file-{what}")).with("file", file.display().to_string())
}

/// A sentence that ends in the words of the machine, for what no sentence of ours foresees.
pub(super) fn with_detail(what: &str, file: &Path, detail: impl std::fmt::Display) -> Error {
    Error::file(phrase(what, file).with("detail", detail.to_string()))
}

/// Somebody's last step broke off, and who only reads may not tidy up.
const UNFINISHED: [i32; 2] = [ffi::SQLITE_READONLY_ROLLBACK, ffi::SQLITE_READONLY_RECOVERY];

/// The sentence for an error of SQLite about this file.
pub fn sql(file: &Path, error: rusqlite::Error) -> Error {
    use rusqlite::Error as Sql;
    match &error {
        Sql::SqliteFailure(failure, _) if UNFINISHED.contains(&failure.extended_code) => about("unfinished", file),
        Sql::SqliteFailure(failure, _) | Sql::SqlInputError { error: failure, .. } => {
            failed(file, failure.code, &error)
        }
        // Rows that this program never writes: the content is not what the schema promises.
        Sql::FromSqlConversionFailure(..) | Sql::IntegralValueOutOfRange(..) | Sql::InvalidColumnType(..) => {
            with_detail("content", file, &error)
        }
        _ => with_detail("unexpected", file, &error),
    }
}

fn failed(file: &Path, code: ErrorCode, error: &rusqlite::Error) -> Error {
    match code {
        ErrorCode::DiskFull => about("disk-full", file),
        ErrorCode::DatabaseCorrupt => about("damaged", file),
        ErrorCode::NotADatabase => about("foreign", file),
        ErrorCode::ReadOnly => about("read-only", file),
        ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied => about("no-permission", file),
        ErrorCode::CannotOpen => about("cannot-open", file),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => about("busy", file),
        ErrorCode::ConstraintViolation => with_detail("constraint", file, error),
        ErrorCode::SystemIoFailure => with_detail("input-output", file, error),
        _ => with_detail("unexpected", file, error),
    }
}

/// The sentence for an error of SQLite about the file that this connection has open.
pub(super) fn of(connection: &Connection) -> impl Fn(rusqlite::Error) -> Error + Copy + '_ {
    move |error| sql(Path::new(connection.path().unwrap_or_default()), error)
}

/// The sentence for an error of the operating system about this file.
pub(super) fn io(file: &Path, error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => about("absent", file),
        ErrorKind::PermissionDenied => about("no-permission", file),
        ErrorKind::IsADirectory => about("directory", file),
        ErrorKind::ReadOnlyFilesystem => about("read-only", file),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => about("disk-full", file),
        ErrorKind::AlreadyExists => about("exists", file),
        _ => with_detail("input-output", file, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    const WHATS: [&str; 23] = [
        "absent",
        "empty",
        "foreign",
        "other-program",
        "newer",
        "directory",
        "no-permission",
        "read-only",
        "disk-full",
        "damaged",
        "content",
        "constraint",
        "input-output",
        "cannot-open",
        "busy",
        "exists",
        "unexpected",
        "out-of-turn",
        "held-back",
        "writer-stopped",
        "lock",
        "backup-name",
        "unfinished",
    ];

    #[test]
    fn every_trouble_has_its_sentence_in_both_languages() {
        for what in WHATS {
            for lang in Lang::ALL {
                let error = with_detail(what, Path::new("a/b.proeftuin"), "the machine's words");
                assert!(lang.knows(&error.phrase.key), "{} {what}", lang.code());
                assert!(error.say(lang).contains("b.proeftuin"), "{} {what}", lang.code());
            }
        }
    }

    #[test]
    fn a_full_disk_is_said_as_a_full_disk() {
        let full = rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_FULL), None);
        assert_eq!(sql(Path::new("a"), full).phrase.key, "error-file-disk-full");
        let broken = rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_IOERR_FSYNC), None);
        assert_eq!(sql(Path::new("a"), broken).phrase.key, "error-file-input-output");
    }
}
