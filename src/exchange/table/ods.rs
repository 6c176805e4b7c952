//! ODS, one row at a time, straight from its `content.xml`. calamine reads ODS too, but as a whole with every sheet in
//! it, without merged cells, and without an end where the file is cut off within a note; a test holds what is read here
//! equal to what it reads. What a cell holds is in `ods/cell.rs`.
//!
//! Rows and cells that are repeated are passed on as often as they stand there. Sheets within cells, notes, drawings
//! and what a file remembers of its earlier versions are no cells.

mod cell;

use std::collections::HashSet;
use std::io::BufRead;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};

use super::{COLUMNS, Cell, Each, Found, Kind, Merged, Name, Reading, Rows, package};
use crate::base::Result;
use cell::{Open, attribute, count};

/// Merged cells of a sheet that are told; more is no table.
const MERGED_TOLD: usize = 10_000;

struct Book {
    path: PathBuf,
    name: Name,
    sheet: String,
}

pub(super) fn open(path: &Path, name: Name, reading: &Reading) -> Result<(Found, Box<dyn Rows>)> {
    package::check(&mut package::archive(path, &name)?, &name)?;
    let (sheets, shown) = sheets(path, &name)?;
    let sheet = super::chosen(&sheets, shown, reading, &name)?;
    let mut book = Book { path: path.to_owned(), name, sheet: sheet.clone() };
    let decimal = match reading.decimal {
        Some(decimal) => decimal,
        None => super::decimal_of_rows(&mut book)?,
    };
    let found = Found {
        kind: Kind::Ods,
        sheets,
        sheet: Some(sheet),
        separator: None,
        encoding: None,
        decimal,
        columns: Vec::new(),
    };
    Ok((found, Box::new(book)))
}

/// Every event of the content until `take` breaks off. Each tag that opens must close, also where nobody looks.
fn walk(path: &Path, name: &Name, mut take: impl FnMut(&Event<'_>) -> Result<ControlFlow<()>>) -> Result<()> {
    let mut archive = package::archive(path, name)?;
    let mut reader = XmlReader::from_reader(package::part(&mut archive, "content.xml", name)?);
    reader.config_mut().expand_empty_elements = true;
    let (mut held, mut depth) = (Vec::new(), 0_u64);
    loop {
        held.clear();
        let event = next(&mut reader, &mut held, name)?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth > 0 => return Err(name.damaged("content.xml")),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if take(&event)? == ControlFlow::Break(()) {
            return Ok(());
        }
    }
}

fn next<'b, R: BufRead>(reader: &mut XmlReader<R>, held: &'b mut Vec<u8>, name: &Name) -> Result<Event<'b>> {
    reader.read_event_into(held).map_err(|error| match error {
        quick_xml::Error::Io(error) => package::told_io(name, &error),
        other => name.damaged(other),
    })
}

/// The names of all sheets, and which is the first that shows.
fn sheets(path: &Path, name: &Name) -> Result<(Vec<String>, usize)> {
    let (mut names, mut shown, mut depth) = (Vec::new(), None, 0_u32);
    let (mut style, mut hidden) = (None, HashSet::new());
    walk(path, name, |event| {
        match event {
            Event::Start(tag) => match tag.name().as_ref() {
                "style:style" => style = attribute(tag, "style:name", name)?,
                "style:table-properties" if attribute(tag, "table:display", name)?.as_deref() == Some("false") => {
                    hidden.extend(style.take());
                }
                "table:table" => {
                    depth += 1;
                    if depth == 1 {
                        let style = attribute(tag, "table:style-name", name)?;
                        if style.is_none_or(|style| !hidden.contains(&style)) {
                            shown.get_or_insert(names.len());
                        }
                        names.push(attribute(tag, "table:name", name)?.unwrap_or_default());
                    }
                }
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "table:table" => depth = depth.saturating_sub(1),
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok((names, shown.unwrap_or(0)))
}

impl Rows for Book {
    fn rows(&mut self, each: Each<'_>) -> Result<()> {
        let mut sheet = Sheet::of(&self.name, &self.sheet);
        walk(&self.path, &self.name, |event| sheet.take(event, each))
    }

    fn merged(&mut self) -> Result<Vec<Merged>> {
        let mut sheet = Sheet::of(&self.name, &self.sheet);
        walk(&self.path, &self.name, |event| sheet.take(event, &mut |_, _| ControlFlow::Continue(())))?;
        Ok(sheet.merged)
    }
}

/// How far the reading of one sheet is.
struct Sheet<'n> {
    name: &'n Name,
    wanted: &'n str,
    /// Tables within which this is; cells of the wanted sheet are at 1.
    tables: u32,
    is_wanted: bool,
    /// Rows before this one.
    row: u64,
    row_repeats: u64,
    /// Columns before this cell, which may be more than there can be cells in.
    column: u64,
    cells: Vec<Cell<'static>>,
    bytes: usize,
    open: Option<Open>,
    merged: Vec<Merged>,
}

impl<'n> Sheet<'n> {
    fn of(name: &'n Name, wanted: &'n str) -> Self {
        Self {
            name,
            wanted,
            tables: 0,
            is_wanted: false,
            row: 0,
            row_repeats: 1,
            column: 0,
            cells: Vec::new(),
            bytes: 0,
            open: None,
            merged: Vec::new(),
        }
    }

    fn take(&mut self, event: &Event<'_>, each: Each<'_>) -> Result<ControlFlow<()>> {
        match event {
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                self.tables += 1;
                if self.tables == 1 {
                    let title = attribute(tag, "table:name", self.name)?;
                    self.is_wanted = title.unwrap_or_default() == self.wanted;
                }
            }
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 && self.is_wanted {
                    return Ok(ControlFlow::Break(()));
                }
            }
            _ if self.is_wanted && self.tables == 1 => return self.take_within(event, each),
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    }

    fn take_within(&mut self, event: &Event<'_>, each: Each<'_>) -> Result<ControlFlow<()>> {
        if let Some(open) = &mut self.open {
            if open.take(event, self.row + 1, self.name)? {
                self.close_cell()?;
            }
            return Ok(ControlFlow::Continue(()));
        }
        match event {
            Event::Start(tag) => match tag.name().as_ref() {
                "table:table-row" => {
                    self.row_repeats = count(tag, "table:number-rows-repeated", self.name)?;
                    (self.column, self.bytes) = (0, 0);
                    self.cells.clear();
                }
                "table:table-cell" | "table:covered-table-cell" => self.open_cell(tag)?,
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(self.pass_on(each)),
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    }

    fn open_cell(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        let columns = count(tag, "table:number-columns-spanned", self.name)?;
        let rows = count(tag, "table:number-rows-spanned", self.name)?;
        if (columns > 1 || rows > 1) && self.merged.len() < MERGED_TOLD && self.column < COLUMNS as u64 {
            let (row, column) = (self.row + 1, self.column as usize);
            let last = column.saturating_add(columns.min(COLUMNS as u64) as usize - 1);
            self.merged.push(Merged { rows: row..=row.saturating_add(rows - 1), columns: column..=last });
        }
        self.open = Some(Open::of(tag, self.name)?);
        Ok(())
    }

    fn close_cell(&mut self) -> Result<()> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let (row, repeats) = (self.row + 1, open.repeats);
        let cell = open.cell(row, self.name)?;
        if !cell.is_empty() {
            if self.column.saturating_add(repeats) > COLUMNS as u64 {
                return Err(self.name.columns(row, COLUMNS));
            }
            self.cells.resize(self.column as usize, Cell::Empty);
            for _ in 0..repeats {
                if let Cell::Text(text) = &cell {
                    super::check_text(text.len(), &mut self.bytes, row, self.name)?;
                }
                self.cells.push(cell.clone());
            }
        }
        self.column = self.column.saturating_add(repeats);
        Ok(())
    }

    /// Passes on the row as often as it is repeated. An empty one only counts.
    fn pass_on(&mut self, each: Each<'_>) -> ControlFlow<()> {
        let before = self.row;
        self.row = self.row.saturating_add(self.row_repeats);
        if self.cells.is_empty() {
            return ControlFlow::Continue(());
        }
        for row in before..self.row {
            each(row + 1, &self.cells)?;
        }
        ControlFlow::Continue(())
    }
}
