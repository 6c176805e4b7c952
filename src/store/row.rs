//! Columns to values and back, shared by the rooms of the entities. Not for any one entity's row.

use jiff::Timestamp;
use rusqlite::types::{FromSql, Type, ValueRef};
use rusqlite::{Connection, Result, Row, ToSql};
use uuid::Uuid;

use crate::base::Text;

/// A key from its 16 bytes: `id(row, 0, PilotId)`.
pub(super) fn id<I>(row: &Row<'_>, column: usize, make: impl FnOnce(Uuid) -> I) -> Result<I> {
    made(row.get_ref(column)?, column, make)
}

/// A key that may be absent.
pub(super) fn id_if_any<I>(row: &Row<'_>, column: usize, make: impl FnOnce(Uuid) -> I) -> Result<Option<I>> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        held => made(held, column, make).map(Some),
    }
}

fn made<I>(held: ValueRef<'_>, column: usize, make: impl FnOnce(Uuid) -> I) -> Result<I> {
    let key = Uuid::from_slice(held.as_blob()?);
    key.map(make).map_err(|_| broken(column, Type::Blob, "a key that is not 16 bytes"))
}

/// The 16 bytes of a key: `bytes(&pilot.id.0)`.
pub(super) fn bytes(key: &impl AsRef<[u8]>) -> &[u8] {
    key.as_ref()
}

/// A text whose Dutch stands in this column and whose English in the next.
pub(super) fn text(row: &Row<'_>, column: usize) -> Result<Text> {
    Ok(Text { nl: row.get(column)?, en: row.get(column + 1)? })
}

/// A value that is kept as its code.
pub(super) fn code<T>(row: &Row<'_>, column: usize, from_code: impl FnOnce(&str) -> Option<T>) -> Result<T> {
    let word = row.get_ref(column)?.as_str()?;
    from_code(word).ok_or_else(|| broken(column, Type::Text, &format!("an unknown code '{word}'")))
}

/// A value that is kept as its code and may be absent.
pub(super) fn code_if_any<T>(
    row: &Row<'_>,
    column: usize,
    from_code: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { code(row, column, from_code).map(Some) }
}

/// A value that is kept as JSON: `json(row, 1, |text| serde_json::from_str(text))`.
pub(super) fn json<T>(row: &Row<'_>, column: usize, read: impl FnOnce(&str) -> serde_json::Result<T>) -> Result<T> {
    read(row.get_ref(column)?.as_str()?).map_err(|error| broken(column, Type::Text, &error.to_string()))
}

/// The JSON of a value; only a fault of the program makes it fail.
pub(super) fn written(json: serde_json::Result<String>) -> Result<String> {
    json.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

fn broken(column: usize, kind: Type, why: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, why.into())
}

/// A moment as the file keeps it: always as many digits, so that moments sort as text.
pub(super) fn moment(at: Timestamp) -> String {
    format!("{at:.9}")
}

pub(super) fn when(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    code(row, column, |text| text.parse().ok())
}

pub(super) fn when_if_any(row: &Row<'_>, column: usize) -> Result<Option<Timestamp>> {
    code_if_any(row, column, |text| text.parse().ok())
}

/// Every row of a query as a value.
pub(super) fn all<T>(conn: &Connection, query: &str, value: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
    conn.prepare_cached(query)?.query_map([], value)?.collect()
}

/// Runs a statement that is kept ready for the next time.
pub(super) fn run(conn: &Connection, statement: &str, values: impl rusqlite::Params) -> Result<()> {
    conn.prepare_cached(statement)?.execute(values).map(|_| ())
}

/// One value of one row.
pub(super) fn one<T: FromSql>(conn: &Connection, query: &str, values: &[&dyn ToSql]) -> Result<T> {
    conn.prepare_cached(query)?.query_row(values, |row| row.get(0))
}
