//! From an older schema to this program's, one frozen step after another, all in one transaction. Not for
//! deciding when, nor for the copy that is made first: `open` does both.

use rusqlite::{Connection, Result, TransactionBehavior};

/// Marks an SQLite file as a programme's: 'PTMr' at byte 68.
pub(super) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"PTMr");

/// The step at place n makes version n + 1 of version n.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("../../db/migrations/0001_initial.sql"),
    include_str!("../../db/migrations/0002_questionnaires.sql"),
    include_str!("../../db/migrations/0003_releases.sql"),
    include_str!("../../db/migrations/0004_side_by_side.sql"),
];

/// Takes the file through every step it has not had.
pub(super) fn migrate(conn: &mut Connection) -> Result<()> {
    migrate_with(conn, MIGRATIONS)
}

fn migrate_with(conn: &mut Connection, steps: &[&str]) -> Result<()> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let version = version(&transaction)?;
    for step in steps.iter().skip(version as usize) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", steps.len() as u32)?;
    transaction.commit()
}

pub(super) fn version(conn: &Connection) -> Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(conn: &Connection) -> String {
        let mut statement = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").unwrap();
        let parts: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let written = "-- Written out from a freshly migrated file; the test beside the migrations holds it equal.\n";
        parts.iter().fold(written.to_owned(), |text, part| format!("{text}\n{part};\n"))
    }

    #[test]
    fn the_schema_is_written_out() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/db/schema.sql");
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(path, schema(&conn)).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), schema(&conn), "run with UPDATE_SCHEMA=1 to write it anew");
    }

    #[test]
    fn an_older_file_gets_only_the_steps_it_has_not_had() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate_with(&mut conn, &["CREATE TABLE a (x)"]).unwrap();
        migrate_with(&mut conn, &["CREATE TABLE a (x)", "CREATE TABLE b (y)"]).unwrap();
        assert_eq!(version(&conn).unwrap(), 2);
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate_with(&mut conn, &["CREATE TABLE a (x)"]).unwrap();
        let before = schema(&conn);
        migrate_with(&mut conn, &["CREATE TABLE a (x)", "CREATE TABLE b (y); CREATE TABLE a (z)"]).unwrap_err();
        assert_eq!((schema(&conn), version(&conn).unwrap()), (before, 1));
    }
}
