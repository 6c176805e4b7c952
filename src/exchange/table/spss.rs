//! SPSS files as tables: what [`sav`](crate::exchange::sav) reads, in the cells that all formats share.

use std::ops::ControlFlow;
use std::path::Path;

use super::{Cell, ColumnNote, Each, Found, Kind, Reading, Rows};
use crate::base::Result;
use crate::exchange::sav::{SavCell, SavColumn, SavFile};
use crate::model::import_map::Decimal;

struct Sav(SavFile);

pub(super) fn open(path: &Path, reading: &Reading) -> Result<(Found, Box<dyn Rows>)> {
    let file = SavFile::open(path)?;
    let mut rows = Sav(file);
    let decimal = match reading.decimal {
        Some(decimal) => decimal,
        None => super::decimal_of_rows(&mut rows)?,
    };
    let found = found(rows.0.columns(), decimal);
    Ok((found, Box::new(rows)))
}

fn found(columns: &[SavColumn], decimal: Decimal) -> Found {
    let note = |column: &SavColumn| ColumnNote {
        name: column.name.clone(),
        label: column.label.clone(),
        value_labels: column.value_labels.clone(),
        user_missing: column.user_missing.clone(),
    };
    Found {
        kind: Kind::Sav,
        sheets: Vec::new(),
        sheet: None,
        separator: None,
        // The file says its own, which nobody can say better.
        encoding: None,
        decimal,
        columns: columns.iter().map(note).collect(),
    }
}

impl Rows for Sav {
    fn rows(&mut self, each: Each<'_>) -> Result<()> {
        self.0.rows(&mut |row, cells| -> ControlFlow<()> {
            let cells: Vec<Cell<'_>> = cells.iter().map(cell).collect();
            each(row, &cells)
        })
    }
}

fn cell<'a>(cell: &SavCell<'a>) -> Cell<'a> {
    match cell {
        SavCell::Empty => Cell::Empty,
        SavCell::Number(number) => Cell::Number(*number),
        SavCell::Text(text) => Cell::Text((*text).into()),
        SavCell::Date(text) => Cell::Date(text.clone()),
        SavCell::UserMissing(text) => Cell::UserMissing(text.clone()),
    }
}
