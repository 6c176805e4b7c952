//! For a second window that reads along: has somebody else written since the last look? Not for what was
//! written; the follower loads anew.

use super::{ReadFile, fault};
use crate::base::Result;

/// Whether the file was written to by another since the last call (or since it was opened). A copy in memory
/// and a file read where nothing can be written never change.
pub fn changed(file: &ReadFile) -> Result<bool> {
    let version = data_version(&file.conn).map_err(fault::of(&file.conn))?;
    Ok(file.seen.replace(version) != version)
}

pub(super) fn data_version(conn: &rusqlite::Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "data_version", |row| row.get(0))
}
