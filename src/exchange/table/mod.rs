//! Tables of other tools as rows of cells, before anything in them is understood: CSV and TSV, XLSX, ODS and SPSS.
//! What a cell means (an answer, a pilot, "n.v.t.") is not decided here.
//!
//! What every format has in common:
//! - The content tells the format, not the ending of the name.
//! - Rows are counted as a spreadsheet shows them, from 1. A line end within quotes belongs to its cell, so that it
//!   does not count; an empty line does. Rows without any content are counted but not passed on.
//! - A row ends with its last cell that holds something: whoever reads it takes what is missing as empty, and a row
//!   that has more cells than the heading really has something there. That is theirs to tell, with the row's number.
//! - Texts are kept as they are, spaces included. In CSV every cell that holds something is a text.
//!
//! What is kept to, each with its sentence:
//! - 1,000,000 rows with data a file ([`DATA_ROWS`]; more by [`TableFile::allow_rows`], for a row an answer);
//! - 16,384 columns ([`COLUMNS`]), as in Excel; 1 MiB of text a cell ([`CELL_BYTES`]), 16 MiB a row ([`ROW_BYTES`]);
//!   500,000,000 cells together ([`CELLS`]), which a small file with repeated rows could claim;
//! - 2 GiB a text ([`TEXT_BYTES`]), 256 MiB a workbook as it is on disk ([`BOOK_BYTES`]), which unpacks to 2 GiB at most
//!   ([`UNPACKED_BYTES`], of which [`STRINGS_BYTES`] of texts that an XLSX keeps once), whatever it says about itself;
//!   what is packed within it again is not looked at.

mod look;
mod ods;
mod package;
mod refuse;
mod spss;
mod text;
mod value;
mod xlsx;

use std::borrow::Cow;
use std::ops::{ControlFlow, RangeInclusive};
use std::path::Path;

use crate::base::Result;
use crate::model::import_map::Decimal;

pub(in crate::exchange) use refuse::Name;
pub use value::number;

/// Rows with data in one file; for a file with a row a response, the number of responses.
pub const DATA_ROWS: u64 = 1_000_000;
/// Rows beside those with data: headings, and what some tools write below them.
pub const HEADING_ROWS: u64 = 8;
pub const COLUMNS: usize = 16_384;
/// All cells of a file together, empty ones between others included.
pub const CELLS: u64 = 500_000_000;
/// The text of one cell.
pub const CELL_BYTES: usize = 1 << 20;
/// The texts of one row.
pub const ROW_BYTES: usize = 16 << 20;
/// A CSV or TSV file, or an SPSS file.
pub const TEXT_BYTES: u64 = 2 << 30;
/// A workbook as it is on disk.
pub const BOOK_BYTES: u64 = 256 << 20;
/// All parts of a workbook together, unpacked.
pub const UNPACKED_BYTES: u64 = 2 << 30;
/// The strings that an XLSX keeps once, which are held in memory.
pub const STRINGS_BYTES: u64 = 256 << 20;

/// Rows of a workbook that are looked at to see how numbers in texts are written.
const SAMPLE_ROWS: u32 = 200;

/// What one cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Truth(bool),
    /// A date, a time or both as ISO text: `2026-03-01`, `2026-03-01T14:30:00`, `14:30:00`; a duration as `PT1H30M`.
    Date(String),
    /// The value that the formula had when the file was kept, as text with a decimal point.
    Formula(String),
    /// What stands where a formula could not be worked out: `#DIV/0!`.
    Fault(String),
    /// A value that SPSS counts as missing, as its label, else its code.
    UserMissing(String),
}

impl Cell<'_> {
    /// Whether nothing stands there; a space is something.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            _ => false,
        }
    }
}

/// What a person says about a file; what is left out is found out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub sheet: Option<String>,
    pub separator: Option<char>,
    pub encoding: Option<Encoding>,
    pub decimal: Option<Decimal>,
}

/// The letters of a text file as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
}

impl Encoding {
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252];

    /// As a map of columns names it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.code().eq_ignore_ascii_case(code))
    }
}

/// What a file turned out to be, whatever its name ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text with separators, TSV included.
    Csv,
    Xlsx,
    Ods,
    Sav,
}

/// What was found in a file or said about it, to be shown and overridden.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub kind: Kind,
    /// The sheets of a workbook in its order, hidden ones too.
    pub sheets: Vec<String>,
    /// The sheet that is read: the first one that shows, where none is named.
    pub sheet: Option<String>,
    /// Between the cells of a text; none where it has one column.
    pub separator: Option<char>,
    pub encoding: Option<Encoding>,
    /// How numbers within texts are written.
    pub decimal: Decimal,
    /// What an SPSS file says of its columns, in their order; else empty.
    pub columns: Vec<ColumnNote>,
}

/// What an SPSS file says of one column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnNote {
    pub name: String,
    pub label: String,
    /// From value to label, as the file has them.
    pub value_labels: Vec<(String, String)>,
    /// Values that count as missing; a range as `98..99`.
    pub user_missing: Vec<String>,
}

/// Cells that a sheet shows as one, as a person counts rows; columns from 0. The content is in the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub rows: RangeInclusive<u64>,
    pub columns: RangeInclusive<usize>,
}

/// Takes one row at a time; breaking off is not an error.
pub type Each<'e> = &'e mut dyn FnMut(u64, &[Cell<'_>]) -> ControlFlow<()>;

/// The rows of one format. Every call of `rows` begins at the first row again.
pub(in crate::exchange) trait Rows: Send {
    fn rows(&mut self, each: Each<'_>) -> Result<()>;

    fn merged(&mut self) -> Result<Vec<Merged>> {
        Ok(Vec::new())
    }
}

/// A file that was opened and looked at, ready to be read as often as wanted.
pub struct TableFile {
    found: Found,
    name: Name,
    rows: Box<dyn Rows>,
    rows_allowed: u64,
}

/// Opens a file of another tool, looks at its beginning and tells what it found; what is said in `reading` holds.
pub fn open(path: &Path, reading: &Reading) -> Result<TableFile> {
    let name = Name::of(path);
    match look::kind(path, &name)? {
        Kind::Csv => Ok(TableFile::new(text::open(path, name.clone(), reading)?, name)),
        Kind::Xlsx => Ok(TableFile::new(xlsx::open(path, name.clone(), reading)?, name)),
        Kind::Ods => Ok(TableFile::new(ods::open(path, name.clone(), reading)?, name)),
        Kind::Sav => Ok(TableFile::new(spss::open(path, reading)?, name)),
    }
}

/// A block that was pasted from a spreadsheet: cells with tabs between them, unless `reading` says otherwise.
pub fn from_text(block: &str, reading: &Reading) -> Result<TableFile> {
    Ok(TableFile::new(text::pasted(block, reading)?, Name::pasted()))
}

impl TableFile {
    pub(in crate::exchange) fn new((found, rows): (Found, Box<dyn Rows>), name: Name) -> Self {
        Self { found, name, rows, rows_allowed: DATA_ROWS + HEADING_ROWS }
    }

    pub fn found(&self) -> &Found {
        &self.found
    }

    /// Lets through so many rows with data instead of [`DATA_ROWS`]: for a file with a row an answer, whose reader counts the
    /// responses itself. [`CELLS`] keeps holding.
    pub fn allow_rows(&mut self, most: u64) {
        self.rows_allowed = most.saturating_add(HEADING_ROWS);
    }

    /// The cells of the sheet that are merged.
    pub fn merged(&mut self) -> Result<Vec<Merged>> {
        self.rows.merged()
    }

    /// Passes on every row that holds something, with its number as a spreadsheet shows it. An error may come after
    /// rows were passed on; then none of them count. Each call begins at the first row.
    pub fn rows(&mut self, each: Each<'_>) -> Result<()> {
        let (name, allowed) = (&self.name, self.rows_allowed);
        let (mut rows, mut cells, mut refused) = (0, 0, None);
        self.rows.rows(&mut |row, given| {
            let given = &given[..given.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1)];
            rows += u64::from(!given.is_empty());
            cells += given.len() as u64;
            refused = match given.len() {
                0 => return ControlFlow::Continue(()),
                _ if rows > allowed => Some(name.rows(allowed.saturating_sub(HEADING_ROWS))),
                _ if cells > CELLS => Some(name.cells(CELLS)),
                width if width > COLUMNS => Some(name.columns(row, COLUMNS)),
                _ => return each(row, given),
            };
            ControlFlow::Break(())
        })?;
        refused.map_or(Ok(()), Err)
    }
}

/// The sheet that was asked for, else the first one that shows.
fn chosen(sheets: &[String], shown: usize, reading: &Reading, name: &Name) -> Result<String> {
    match &reading.sheet {
        Some(wanted) if sheets.contains(wanted) => Ok(wanted.clone()),
        Some(wanted) if !sheets.is_empty() => Err(name.sheet(wanted, sheets)),
        _ => sheets.get(shown).cloned().ok_or_else(|| name.unusable("no-sheets")),
    }
}

/// How the numbers in the texts of a sheet's first rows are written; a comma where there are none.
fn decimal_of_rows(rows: &mut impl Rows) -> Result<Decimal> {
    let (mut marks, mut left) = (value::Marks::default(), SAMPLE_ROWS);
    rows.rows(&mut |_, cells| {
        for cell in cells {
            if let Cell::Text(text) = cell {
                marks.see(text);
            }
        }
        left -= 1;
        if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(marks.decimal(Decimal::Comma))
}

/// Counts a text to those of its row, and refuses what is too long.
fn check_text(bytes: usize, row_bytes: &mut usize, row: u64, name: &Name) -> Result<()> {
    *row_bytes += bytes;
    if bytes > CELL_BYTES || *row_bytes > ROW_BYTES { Err(name.cell(row)) } else { Ok(()) }
}

/// The value of a formula as text.
fn shown(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone().into_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Truth(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        Cell::Date(text) | Cell::Formula(text) | Cell::Fault(text) | Cell::UserMissing(text) => text.clone(),
    }
}

#[cfg(test)]
mod tests;
