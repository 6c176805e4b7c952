//! [`DataSet`]s as a workbook, a sheet each, with a codebook as the last one. The heading stays in sight and filters;
//! numbers are numbers and texts are texts, never formulas. Unknown is `wn`, not applicable `nvt`; texts are guarded
//! as in CSV ([`formula`]), so that they are safe as well when somebody saves the sheet as CSV.
//!
//! Rows go to a temporary file as they are made, so that a million of them need no memory. What Excel cannot hold is
//! refused: a longer sheet, more columns, a text over 32,767 characters (as Excel counts them, in UTF-16).
//!
//! [`formula`]: super::formula

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::codebook::{Described, codebook};
use super::dataset::{Checked, Column, DataSet, Kind, Value, cannot_write};
use super::formula::guard;
use crate::base::{Error, Lang, Phrase, Result, clock};

/// Rows of a sheet, the heading among them.
pub const ROWS: u32 = 1_048_576;
pub const COLUMNS: usize = 16_384;
/// Characters of a cell, in UTF-16.
pub const TEXT: usize = 32_767;
/// Letters of a sheet's name.
const NAME: usize = 31;
/// What `rust_xlsxwriter` says when it breaks off, because its temporary file could not be written.
const BROKEN_OFF: &str = "Couldn't write";

/// Writes a sheet for each table and a codebook behind them. Answers how many rows were written below the headings,
/// those of the codebook not among them. `file` is only for the sentence where it cannot be.
pub fn write(file: &str, sets: Vec<DataSet<'_>>, lang: Lang, to: impl Write + Send) -> Result<u64> {
    guarded(file, || write_book(file, sets, Some(lang), to))
}

/// As [`write`], without a codebook: for tables that say themselves what they hold.
pub fn write_plain(file: &str, sets: Vec<DataSet<'_>>, to: impl Write + Send) -> Result<u64> {
    guarded(file, || write_book(file, sets, None, to))
}

/// The library answers most errors, but breaks off by a panic where a disk is full.
fn guarded(file: &str, work: impl FnOnce() -> Result<u64>) -> Result<u64> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map_or("", String::as_str);
        if said.starts_with(BROKEN_OFF) {
            return Err(Error::file(Phrase::new("refused-out-temporary").with("file", file)));
        }
        resume_unwind(panic)
    })
}

fn write_book(file: &str, sets: Vec<DataSet<'_>>, codebook_in: Option<Lang>, to: impl Write + Send) -> Result<u64> {
    let mut book = Workbook::new();
    book.set_properties(&properties().map_err(|error| cannot_write(file, error))?);
    let mut names = SheetNames::default();
    let mut described: Vec<Described> = Vec::new();
    let mut written = 0;
    for set in sets {
        let name = names.legal(&set.name);
        described.push(Described { name: name.clone(), ..Described::of(&set) });
        written += add_sheet(&mut book, file, &name, set)?;
    }
    if let Some(lang) = codebook_in {
        let about = codebook(lang, &described);
        add_sheet(&mut book, file, &names.legal(&about.name), about)?;
    }
    book.save_to_writer(to).map_err(|error| cannot_write(file, error))?;
    Ok(written)
}

/// The moment from our own clock, so that a test can fix it.
fn properties() -> Result<DocProperties, XlsxError> {
    let now = ExcelDateTime::from_timestamp(clock::now().as_second())?;
    Ok(DocProperties::new().set_creation_datetime(&now))
}

fn add_sheet(book: &mut Workbook, file: &str, name: &str, set: DataSet<'_>) -> Result<u64> {
    let mut rows = set.checked(file);
    if rows.columns.len() > COLUMNS {
        return Err(too_wide(file, rows.columns.len(), COLUMNS));
    }
    let failed = |error: XlsxError| cannot_write(file, error);
    let sheet = book.add_worksheet_with_constant_memory().map_err(failed)?;
    sheet.set_name(name).map_err(failed)?;
    let looks = Looks::of(&rows.columns);
    dress(sheet, &rows.columns, &looks).map_err(failed)?;
    while let Some(row) = rows.next()? {
        let at = u32::try_from(rows.count()).ok().filter(|at| *at < ROWS);
        let Some(at) = at else {
            let phrase =
                Phrase::new("refused-out-rows").with("file", file).with("limit", u64::from(ROWS - 1).to_string());
            return Err(Error::refused(phrase));
        };
        for (column, value) in row.iter().enumerate() {
            write_cell(sheet, (at, column as u16), value, &looks, &rows)?.map_err(failed)?;
        }
    }
    if !rows.columns.is_empty() {
        let last = u32::try_from(rows.count()).unwrap_or(ROWS - 1);
        sheet.autofilter(0, 0, last, rows.columns.len() as u16 - 1).map_err(failed)?;
    }
    Ok(rows.count())
}

/// More columns than a format can hold.
pub(super) fn too_wide(file: &str, found: usize, limit: usize) -> Error {
    let (found, limit) = (found.to_string(), limit.to_string());
    Error::refused(Phrase::new("refused-out-columns").with("file", file).with("found", found).with("limit", limit))
}

/// The formats of a sheet: its heading, and one a column.
struct Looks {
    heading: Format,
    columns: Vec<Format>,
}

impl Looks {
    fn of(columns: &[Column]) -> Self {
        let look = |column: &Column| match column.kind {
            // So that a text that somebody changes stays one.
            Kind::Text => Format::new().set_num_format("@"),
            Kind::Number { decimals: None } => Format::new(),
            Kind::Number { decimals: Some(0) } => Format::new().set_num_format("0"),
            Kind::Number { decimals: Some(count) } => {
                Format::new().set_num_format(format!("0.{}", "0".repeat(count.min(15).into())))
            }
        };
        Self { heading: Format::new().set_bold(), columns: columns.iter().map(look).collect() }
    }
}

/// The heading, and what holds for the whole sheet.
fn dress(sheet: &mut Worksheet, columns: &[Column], looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    for (at, column) in columns.iter().enumerate() {
        let heading = guard(&column.name);
        // Room for the letters and for the button of the filter.
        let letters = heading.chars().count() as f64 + 4.0;
        let widest = if column.kind == Kind::Text { 32.0 } else { 10.0 };
        sheet.set_column_width(at as u16, letters.clamp(widest, 48.0))?;
        sheet.write_string_with_format(0, at as u16, heading, &looks.heading)?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    looks: &Looks,
    rows: &Checked<'_>,
) -> Result<Result<(), XlsxError>> {
    let look = &looks.columns[usize::from(column)];
    let written = match value {
        Value::Empty => return Ok(Ok(())),
        Value::Number(number) => sheet.write_number_with_format(row, column, *number, look),
        Value::Missing(missing) => sheet.write_string_with_format(row, column, missing.word(), look),
        Value::Text(text) => {
            let text = guard(text);
            let letters = text.encode_utf16().count();
            if letters > TEXT {
                return Err(rows.refusal("refused-out-long-xlsx", usize::from(column), |phrase| {
                    phrase.with("found", letters.to_string()).with("limit", TEXT.to_string())
                }));
            }
            sheet.write_string_with_format(row, column, text, look)
        }
    };
    Ok(written.map(drop))
}

/// Names of sheets as Excel allows them: without `[]:*?/\`, no `'` at an end, 31 letters, each once whatever the case.
#[derive(Default)]
struct SheetNames {
    taken: Vec<String>,
}

impl SheetNames {
    fn legal(&mut self, name: &str) -> String {
        let plain: String = name
            .chars()
            .map(|letter| if letter.is_control() || "[]:*?/\\".contains(letter) { ' ' } else { letter })
            .collect();
        let stem = plain.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
        let stem = if stem.is_empty() { "1" } else { stem };
        let mut number = 1;
        loop {
            let tail = if number == 1 { String::new() } else { format!(" {number}") };
            let made = format!("{}{tail}", first(stem, NAME - tail.len()));
            let small = made.to_lowercase();
            // Excel keeps the name History for itself.
            if small != "history" && !self.taken.contains(&small) {
                self.taken.push(small);
                return made;
            }
            number += 1;
        }
    }
}

/// The beginning of a text, of so many letters in UTF-16.
fn first(text: &str, letters: usize) -> &str {
    let mut length = 0;
    let end = text.char_indices().find(|(_, letter)| {
        length += letter.len_utf16();
        length > letters
    });
    end.map_or(text, |(at, _)| text[..at].trim_end_matches(|letter: char| letter == '\'' || letter.is_whitespace()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_get_names_that_excel_takes() {
        let mut names = SheetNames::default();
        assert_eq!(names.legal("Antwoorden"), "Antwoorden");
        assert_eq!(names.legal("antwoorden"), "antwoorden 2");
        assert_eq!(names.legal("a/b: 'c'"), "a b  'c");
        assert_eq!(names.legal(" [] "), "1");
        assert_eq!(names.legal("History"), "History 2");
        let long = "x".repeat(40);
        assert_eq!(names.legal(&long), "x".repeat(31));
        assert_eq!(names.legal(&long), format!("{} 2", "x".repeat(29)));
        assert_eq!(names.legal(&"😀".repeat(20)), "😀".repeat(15));
    }
}
