//! XLSX through calamine's reader of single cells, which never takes in a sheet as a whole: what a sheet says of its own
//! size (`A1:XFD1048576`) is not looked at. The strings that a workbook keeps once are in memory, the rest is not.
//!
//! A malformed file can make the library panic. Every call of it is caught, so that a panic becomes the sentence that
//! the file is damaged; what it was reading is not used again. Only the call is within, never a caller of ours. A number
//! that overflows must be a panic too, lest a cell come to stand elsewhere: `Cargo.toml` keeps those checks on.

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};

use super::{COLUMNS, Cell, Each, Found, Kind, Merged, Name, Reading, Rows, package};
use crate::base::Result;

struct Book {
    book: Xlsx<BufReader<File>>,
    name: Name,
    sheet: String,
}

pub(super) fn open(path: &Path, name: Name, reading: &Reading) -> Result<(Found, Box<dyn Rows>)> {
    package::check(&mut package::archive(path, &name)?, &name)?;
    let file = BufReader::new(File::open(path).map_err(|error| name.io(&error))?);
    let book = guarded(&name, || Xlsx::new(file))?;
    let sheets: Vec<_> = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let shown = sheets.iter().position(|sheet| sheet.visible == SheetVisible::Visible).unwrap_or(0);
    let sheet = super::chosen(&names, shown, reading, &name)?;
    let mut book = Book { book, name, sheet: sheet.clone() };
    let decimal = match reading.decimal {
        Some(decimal) => decimal,
        None => super::decimal_of_rows(&mut book)?,
    };
    let found = Found {
        kind: Kind::Xlsx,
        sheets: names,
        sheet: Some(sheet),
        separator: None,
        encoding: None,
        decimal,
        columns: Vec::new(),
    };
    Ok((found, Box::new(book)))
}

/// What the library answers; its panic is an answer too.
fn guarded<T>(name: &Name, ask: impl FnOnce() -> std::result::Result<T, XlsxError>) -> Result<T> {
    match catch_unwind(AssertUnwindSafe(ask)) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(XlsxError::Password)) => Err(name.unusable("password")),
        Ok(Err(XlsxError::Zip(error))) => Err(package::told(name, error)),
        Ok(Err(error)) => Err(name.damaged(error)),
        Err(_) => Err(name.damaged("XLSX")),
    }
}

impl Rows for Book {
    fn rows(&mut self, each: Each<'_>) -> Result<()> {
        let Self { book, name, sheet } = self;
        let mut cells = guarded(name, || book.worksheet_cells_reader(sheet))?;
        let mut row = Row::default();
        while let Some((at, column, cell)) = next(&mut cells, name)? {
            if at != row.number {
                if at < row.number {
                    return Err(name.damaged(format_args!("row {} after row {}", at, row.number)));
                }
                if row.pass_on(each) == ControlFlow::Break(()) {
                    return Ok(());
                }
                row.number = at;
            }
            if !cell.is_empty() {
                row.put(column, cell, name)?;
            }
        }
        // Whether this breaks off or not, it was the last one.
        let _ = row.pass_on(each);
        Ok(())
    }

    fn merged(&mut self) -> Result<Vec<Merged>> {
        let Self { book, name, sheet } = self;
        let merged = guarded(name, || book.merge_cells_by_sheet_name(sheet))?;
        let told = merged.iter().filter(|held| held.start <= held.end).map(|held| Merged {
            rows: u64::from(held.start.0) + 1..=u64::from(held.end.0) + 1,
            columns: held.start.1 as usize..=held.end.1 as usize,
        });
        Ok(told.collect())
    }
}

/// The row that is being put together.
#[derive(Default)]
struct Row<'a> {
    number: u64,
    cells: Vec<Cell<'a>>,
    bytes: usize,
}

impl<'a> Row<'a> {
    fn put(&mut self, column: usize, cell: Cell<'a>, name: &Name) -> Result<()> {
        if column >= COLUMNS {
            return Err(name.columns(self.number, COLUMNS));
        }
        if let Cell::Text(text) = &cell {
            super::check_text(text.len(), &mut self.bytes, self.number, name)?;
        }
        if column >= self.cells.len() {
            self.cells.resize(column + 1, Cell::Empty);
        }
        self.cells[column] = cell;
        Ok(())
    }

    fn pass_on(&mut self, each: Each<'_>) -> ControlFlow<()> {
        if self.cells.is_empty() {
            return ControlFlow::Continue(());
        }
        let flow = each(self.number, &self.cells);
        self.cells.clear();
        self.bytes = 0;
        flow
    }
}

/// The next cell with its row, as a person counts, and its column.
fn next<'a>(cells: &mut XlsxCellReader<'a, BufReader<File>>, name: &Name) -> Result<Option<(u64, usize, Cell<'a>)>> {
    let Some(record) = guarded(name, || cells.next_cell_with_formula_metadata())? else { return Ok(None) };
    let (row, column) = record.pos;
    let cell = cell(record.value);
    let cell = match cell {
        Cell::Fault(_) => cell,
        _ if record.formula.is_some() => Cell::Formula(super::shown(&cell)),
        _ => cell,
    };
    Ok(Some((u64::from(row) + 1, column as usize, cell)))
}

fn cell(value: DataRef<'_>) -> Cell<'_> {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) if number.is_finite() => Cell::Number(number),
        DataRef::Float(_) => Cell::Fault("#NUM!".to_owned()),
        DataRef::String(text) => Cell::Text(text.into()),
        DataRef::SharedString(text) => Cell::Text(text.into()),
        DataRef::Bool(truth) => Cell::Truth(truth),
        DataRef::DateTime(date) => Cell::Date(iso(&date)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Date(text),
        DataRef::Error(error) => Cell::Fault(error.to_string()),
    }
}

/// A date as ISO text. Excel keeps days and parts of a day; less than a day is a time.
fn iso(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let days = date.as_f64();
    if date.is_duration() {
        return duration(days);
    }
    let second = if milli > 0 { format!("{second:02}.{milli:03}") } else { format!("{second:02}") };
    let time = format!("{hour:02}:{minute:02}:{second}");
    if (0.0..1.0).contains(&days) {
        time
    } else if days.fract() == 0.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{time}")
    }
}

fn duration(days: f64) -> String {
    let seconds = (days.abs() * 86_400.0).round() as u64;
    let sign = if days < 0.0 { "-" } else { "" };
    format!("{sign}PT{}H{:02}M{:02}S", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
