//! A [`DataSet`] as CSV: UTF-8 with a mark at its beginning, without which Excel takes it for Windows-1252; lines end
//! as RFC 4180 has them. Unknown is `wn`, not applicable `nvt`, nothing is nothing, and texts are guarded
//! ([`formula`]). Numbers are written as short as they can be read back to the last bit.
//!
//! [`formula`]: super::formula

use std::io::Write;

use super::dataset::{DataSet, Value, cannot_write};
use super::formula::guard;
use crate::base::{Lang, Result};
use crate::model::import_map::Decimal;

/// How cells and decimals are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// `;`, `,` or a tab.
    pub separator: char,
    pub decimal: Decimal,
}

impl Dialect {
    /// What spreadsheets in this language open by a double click.
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::Nl => Self { separator: ';', decimal: Decimal::Comma },
            Lang::En => Self { separator: ',', decimal: Decimal::Point },
        }
    }
}

/// Answers how many rows were written below the heading. `file` is only for the sentence where it cannot be.
pub fn write(file: &str, set: DataSet<'_>, dialect: Dialect, mut to: impl Write) -> Result<u64> {
    to.write_all("\u{FEFF}".as_bytes()).map_err(|error| cannot_write(file, error))?;
    // A separator that is no ASCII would not be one byte.
    let separator = u8::try_from(dialect.separator).ok().filter(u8::is_ascii).unwrap_or(b';');
    let mut writer =
        csv::WriterBuilder::new().delimiter(separator).terminator(csv::Terminator::CRLF).from_writer(&mut to);
    let mut rows = set.checked(file);
    let headings = rows.columns.iter().map(|column| guard(&column.name).into_owned());
    writer.write_record(headings).map_err(|error| cannot_write(file, error))?;
    let mut cells: Vec<String> = Vec::new();
    while let Some(row) = rows.next()? {
        cells.clear();
        cells.extend(row.iter().map(|value| cell(value, dialect.decimal)));
        writer.write_record(&cells).map_err(|error| cannot_write(file, error))?;
    }
    writer.flush().map_err(|error| cannot_write(file, error))?;
    drop(writer);
    to.flush().map_err(|error| cannot_write(file, error))?;
    Ok(rows.count())
}

fn cell(value: &Value, decimal: Decimal) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Number(number) if decimal == Decimal::Comma => number.to_string().replace('.', ","),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => guard(text).into_owned(),
        Value::Missing(missing) => missing.word().to_owned(),
    }
}
