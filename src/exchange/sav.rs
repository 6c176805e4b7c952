//! SPSS files (`.sav`, `.zsav`) as rows of cells, before anything in them is understood. The names of the variables are
//! row 1, so that data begin at row 2; a row without any content is counted but not passed on.
//!
//! Numbers are numbers; texts lose the spaces at their end, with which SPSS pads them; what SPSS calls system-missing is
//! empty; a value that the file declares as user-missing (by value or by range) is a cell of its own, with its label,
//! else its code. Dates are ISO texts. A date outside the years 1-9999 is empty, as it is no date to anything.
//!
//! `ambers` does the reading. It believes what a file says of itself in places where that costs memory or time, and
//! breaks off in others, so a file is measured before it is given to it ([`check`]) and what still breaks off is caught.
//! A file that says how many rows it has and does not have them is refused, as rows could be lost. Files of the time of
//! big-endian computers are refused, since `ambers` reads their numbers wrongly.

mod check;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Seek};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use ambers::{MissingSpec, Scanner, SpssMetadata};
use arrow::array::{
    Array, ArrayRef, Date32Array, DurationMicrosecondArray, Float64Array, StringViewArray, TimestampMicrosecondArray,
};

use crate::base::{Error, Lang, Phrase, Result, number};

/// Bytes of a file; what is packed in it lies in memory while it is read.
pub const BYTES: u64 = 1 << 30;
/// Variables of a file, as many as a sheet has columns.
pub const COLUMNS: usize = 16_384;
/// Bytes of rows that are unpacked at a time.
const BATCH_BYTES: usize = 8 << 20;
/// SPSS counts seconds from 14 October 1582.
const EPOCH_SECONDS: f64 = 12_219_379_200.0;
const DAY_SECONDS: f64 = 86_400.0;

/// What one cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum SavCell<'a> {
    Empty,
    Number(f64),
    Text(&'a str),
    /// `2026-03-01`, `2026-03-01T14:30:00`, `14:30:00`; a duration of a day or more, or below zero, as `PT36H`.
    Date(String),
    /// A value that the file counts as missing, as its label, else its code.
    UserMissing(String),
}

/// What the file says of one variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavColumn {
    pub name: String,
    /// Often the question as it was asked; may be empty.
    pub label: String,
    /// From value to label, in the file's order.
    pub value_labels: Vec<(String, String)>,
    /// Values that count as missing: `98`, and ranges as `90..99`, `..0` and `90..`.
    pub user_missing: Vec<String>,
}

/// Takes one row at a time, with its number; breaking off is not an error.
pub type EachRow<'e> = &'e mut dyn FnMut(u64, &[SavCell<'_>]) -> ControlFlow<()>;

/// A file that was opened and measured, ready to be read as often as wanted.
pub struct SavFile {
    path: PathBuf,
    /// As sentences call it.
    file: String,
    columns: Vec<SavColumn>,
    encoding: String,
    rows: u64,
}

impl SavFile {
    pub fn open(path: &Path) -> Result<Self> {
        let file = path.display().to_string();
        let (scanner, measured) = scan(path, &file)?;
        let about = scanner.metadata();
        let columns = about.variable_names.iter().map(|name| column(about, name)).collect();
        let encoding = about.file_encoding.clone();
        Ok(Self { path: path.to_owned(), file, columns, encoding, rows: measured.rows })
    }

    pub fn columns(&self) -> &[SavColumn] {
        &self.columns
    }

    /// The letters of its texts, as the file says itself: `UTF-8`, `windows-1252`.
    pub fn encoding(&self) -> &str {
        &self.encoding
    }

    /// How many rows of data it has.
    pub fn row_count(&self) -> u64 {
        self.rows
    }

    /// Reads from the first row, whatever was read before.
    pub fn rows(&mut self, each: EachRow<'_>) -> Result<()> {
        let names: Vec<SavCell<'_>> = self.columns.iter().map(|column| SavCell::Text(&column.name)).collect();
        if each(1, &names).is_break() {
            return Ok(());
        }
        let (mut scanner, measured) = scan(&self.path, &self.file)?;
        let readers: Vec<Reader> = {
            let about = scanner.metadata();
            about.variable_names.iter().map(|name| Reader::of(about, name)).collect()
        };
        let mut read = 0;
        while let Some(batch) = guarded(&self.file, || scanner.next_batch())? {
            for row in 0..batch.num_rows() {
                read += 1;
                let cells = cells(&self.file, &readers, batch.columns(), row, read + 1)?;
                if cells.iter().any(|cell| *cell != SavCell::Empty) && each(read + 1, &cells).is_break() {
                    return Ok(());
                }
            }
        }
        if read == measured.rows { Ok(()) } else { Err(check::other_count(&self.file, measured.rows, read)) }
    }
}

/// Measures a file, then lets `ambers` read what it says of itself.
fn scan(path: &Path, file: &str) -> Result<(Scanner<BufReader<File>>, check::Measured)> {
    let unreadable = |error: std::io::Error| {
        Error::file(Phrase::new("refused-sav-unreadable").with("file", file).with("why", error.to_string()))
    };
    let mut reader = BufReader::with_capacity(1 << 16, File::open(path).map_err(unreadable)?);
    let measured = check::measure(file, &mut reader)?;
    reader.rewind().map_err(unreadable)?;
    // Below 10,000 rows at a time `ambers` starts no threads of its own.
    let batch = (BATCH_BYTES / (measured.slots * 8)).clamp(1, 8_192);
    let scanner = guarded(file, || Scanner::open(reader, batch))?;
    let columns = scanner.metadata().variable_names.len();
    if columns > COLUMNS {
        let (found, limit) = (columns.to_string(), COLUMNS.to_string());
        let phrase = Phrase::new("refused-sav-columns").with("file", file).with("found", found).with("limit", limit);
        return Err(Error::file(phrase));
    }
    Ok((scanner, measured))
}

/// What `ambers` answers, in a sentence. It indexes with lengths that a file lies about in places that are not worth
/// measuring beforehand (labels of long texts), and breaks off there; nothing of it is used afterwards.
fn guarded<T>(file: &str, work: impl FnOnce() -> ambers::error::Result<T>) -> Result<T> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(check::damaged(file, &error.to_string())),
        Err(_) => Err(check::damaged(file, "ambers")),
    }
}

fn column(about: &SpssMetadata, name: &str) -> SavColumn {
    let labels = about.variable_value_labels.get(name).into_iter().flatten();
    let missing = about.variable_missing_values.get(name).into_iter().flatten();
    SavColumn {
        name: name.to_owned(),
        label: about.variable_labels.get(name).cloned().unwrap_or_default(),
        value_labels: labels.map(|(value, label)| (said(value), label.clone())).collect(),
        user_missing: missing.map(said_missing).collect(),
    }
}

fn said(value: &ambers::Value) -> String {
    match value {
        ambers::Value::Numeric(value) => number::plain(Lang::En, *value),
        ambers::Value::String(text) => text.clone(),
    }
}

fn said_missing(spec: &MissingSpec) -> String {
    // SPSS writes LOWEST and HIGHEST as the numbers next to the end of what a double can hold.
    let end = |value: &f64| if value.abs() > 1.7e308 { String::new() } else { number::plain(Lang::En, *value) };
    match spec {
        MissingSpec::Value(value) => number::plain(Lang::En, *value),
        MissingSpec::Range { lo, hi } => format!("{}..{}", end(lo), end(hi)),
        MissingSpec::StringValue(text) => text.clone(),
    }
}

/// What it takes to read the values of one variable.
struct Reader {
    missing: Vec<MissingSpec>,
    number_labels: HashMap<u64, String>,
    text_labels: HashMap<String, String>,
}

impl Reader {
    fn of(about: &SpssMetadata, name: &str) -> Self {
        let mut reader = Self {
            missing: about.variable_missing_values.get(name).cloned().unwrap_or_default(),
            number_labels: HashMap::new(),
            text_labels: HashMap::new(),
        };
        // Labels are only asked for where a value may be missing.
        let labels = about.variable_value_labels.get(name).filter(|_| !reader.missing.is_empty());
        for (value, label) in labels.into_iter().flatten() {
            match value {
                ambers::Value::Numeric(value) => reader.number_labels.insert(key(*value), label.clone()),
                ambers::Value::String(text) => reader.text_labels.insert(text.clone(), label.clone()),
            };
        }
        reader
    }

    /// Where a number counts as missing: its label, else the number itself.
    fn missing_number(&self, value: f64) -> Option<SavCell<'static>> {
        let is_missing = self.missing.iter().any(|spec| match spec {
            MissingSpec::Value(missing) => *missing == value,
            MissingSpec::Range { lo, hi } => (*lo..=*hi).contains(&value),
            MissingSpec::StringValue(_) => false,
        });
        is_missing.then(|| {
            let label = self.number_labels.get(&key(value)).filter(|label| !label.trim().is_empty());
            SavCell::UserMissing(label.cloned().unwrap_or_else(|| number::plain(Lang::En, value)))
        })
    }

    fn missing_text(&self, text: &str) -> Option<SavCell<'static>> {
        let is_missing =
            self.missing.iter().any(|spec| matches!(spec, MissingSpec::StringValue(value) if value == text));
        is_missing.then(|| {
            let label = self.text_labels.get(text).filter(|label| !label.trim().is_empty());
            SavCell::UserMissing(label.cloned().unwrap_or_else(|| text.to_owned()))
        })
    }
}

/// Equal numbers have equal keys; `-0` is 0.
fn key(value: f64) -> u64 {
    (value + 0.0).to_bits()
}

fn cells<'b>(file: &str, readers: &[Reader], columns: &'b [ArrayRef], row: usize, at: u64) -> Result<Vec<SavCell<'b>>> {
    readers
        .iter()
        .zip(columns)
        .map(|(reader, column)| {
            if column.is_null(row) {
                return Ok(SavCell::Empty);
            }
            cell(reader, column, row).ok_or_else(|| {
                Error::refused(Phrase::new("refused-sav-number").with("file", file).with("row", at.to_string()))
            })
        })
        .collect()
}

/// `None`: a number that is none.
fn cell<'b>(reader: &Reader, column: &'b ArrayRef, row: usize) -> Option<SavCell<'b>> {
    let column = column.as_any();
    if let Some(numbers) = column.downcast_ref::<Float64Array>() {
        let value = numbers.value(row);
        return value.is_finite().then(|| reader.missing_number(value).unwrap_or(SavCell::Number(value)));
    }
    if let Some(texts) = column.downcast_ref::<StringViewArray>() {
        let text = texts.value(row);
        let plain = || if text.is_empty() { SavCell::Empty } else { SavCell::Text(text) };
        return Some(reader.missing_text(text).unwrap_or_else(plain));
    }
    let (seconds, date) = moment(column, row)?;
    Some(reader.missing_number(seconds).unwrap_or(SavCell::Date(date)))
}

/// The number that the file holds, and the date that it stands for.
fn moment(column: &dyn std::any::Any, row: usize) -> Option<(f64, String)> {
    if let Some(days) = column.downcast_ref::<Date32Array>() {
        let seconds = f64::from(days.value(row)) * DAY_SECONDS + EPOCH_SECONDS;
        return Some((seconds, format!("{:?}", days.value_as_date(row)?)));
    }
    if let Some(times) = column.downcast_ref::<TimestampMicrosecondArray>() {
        let seconds = times.value(row) as f64 / 1e6 + EPOCH_SECONDS;
        return Some((seconds, format!("{:?}", times.value_as_datetime(row)?)));
    }
    let times = column.downcast_ref::<DurationMicrosecondArray>()?;
    Some((times.value(row) as f64 / 1e6, duration(times.value(row))))
}

/// Of microseconds: `14:30:00` where it can be a time of the day, else `PT36H15M`.
fn duration(micros: i64) -> String {
    let second = 1_000_000;
    let whole = micros.unsigned_abs() / second;
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    let part = micros.unsigned_abs() % second;
    let part = if part == 0 { String::new() } else { format!(".{part:06}").trim_end_matches('0').to_owned() };
    if micros >= 0 && hours < 24 {
        return format!("{hours:02}:{minutes:02}:{seconds:02}{part}");
    }
    let sign = if micros < 0 { "-" } else { "" };
    format!("{sign}PT{hours}H{minutes}M{seconds}{part}S")
}
