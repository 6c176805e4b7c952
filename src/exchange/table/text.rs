//! CSV, TSV and pasted blocks, one record at a time: a file of any length takes the memory of its longest row. What
//! separates its cells is found in `text/guess.rs`, its letters in `text/decode.rs`.

mod decode;
mod guess;
mod records;

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Cell, Each, Encoding, Found, Kind, Name, Reading, Rows};
use crate::base::Result;
use crate::model::import_map::Decimal;
use decode::Decoded;
use records::Records;

/// Stands between no two cells: what is parsed with where a text has one column.
const NO_SEPARATOR: u8 = 0x1f;

#[derive(Clone)]
enum Source {
    File(PathBuf),
    Pasted(Arc<str>),
}

/// A text that was looked at.
struct Text {
    source: Source,
    name: Name,
    encoding: Encoding,
    separator: u8,
    /// The first line only says `sep=;`.
    has_sep_line: bool,
}

pub(super) fn open(path: &Path, name: Name, reading: &Reading) -> Result<(Found, Box<dyn Rows>)> {
    let encoding = match reading.encoding {
        Some(encoding) => encoding,
        None => decode::find(path).map_err(|error| name.io(&error))?,
    };
    let text = Text { source: Source::File(path.to_owned()), name, encoding, separator: b',', has_sep_line: false };
    text.look(reading, None)
}

pub(super) fn pasted(block: &str, reading: &Reading) -> Result<(Found, Box<dyn Rows>)> {
    let (name, encoding) = (Name::pasted(), Encoding::Utf8);
    if block.is_empty() {
        return Err(name.unusable("empty"));
    }
    let text = Text { source: Source::Pasted(block.into()), name, encoding, separator: b'\t', has_sep_line: false };
    // A spreadsheet always puts tabs between the cells that it copies, so that "7,5" stays one cell.
    text.look(reading, Some('\t'))
}

impl Text {
    fn look(mut self, reading: &Reading, usual: Option<char>) -> Result<(Found, Box<dyn Rows>)> {
        let sample = self.sample()?;
        let said = guess::sep_line(&sample);
        let rest = said.map_or(&sample[..], |(_, rest)| &sample[rest..]);
        let separator = match reading.separator.or(usual) {
            Some(separator) if is_usable(separator) => Some(separator),
            Some(separator) => return Err(self.name.separator(separator)),
            None => said.map(|(separator, _)| separator).or_else(|| guess::separator(rest)),
        };
        self.has_sep_line = said.is_some();
        self.separator = separator.map_or(NO_SEPARATOR, |separator| separator as u8);
        let usual = if separator == Some(',') { Decimal::Point } else { Decimal::Comma };
        let decimal = reading.decimal.unwrap_or_else(|| guess::marks(rest, self.separator).decimal(usual));
        let encoding = matches!(self.source, Source::File(_)).then_some(self.encoding);
        let found = Found {
            kind: Kind::Csv,
            sheets: Vec::new(),
            sheet: None,
            separator,
            encoding,
            decimal,
            columns: Vec::new(),
        };
        Ok((found, Box::new(self)))
    }

    /// The text from its first letter, past the mark of its encoding.
    fn input(&self) -> std::io::Result<Box<dyn Read>> {
        match &self.source {
            Source::Pasted(text) => Ok(Box::new(Cursor::new(SharedText(text.clone())))),
            Source::File(path) => {
                let mut file = File::open(path)?;
                let mark = super::look::mark(self.encoding);
                let mut start = vec![0; mark.len()];
                let has_mark = file.read_exact(&mut start).is_ok() && start == mark;
                file.seek(SeekFrom::Start(if has_mark { mark.len() as u64 } else { 0 }))?;
                Ok(Box::new(Decoded::new(file, self.encoding)))
            }
        }
    }

    /// What the guesses are made from; letters that cannot be read are told when their row is.
    fn sample(&self) -> Result<Vec<u8>> {
        let mut sample = Vec::new();
        let input = self.input().map_err(|error| self.name.io(&error))?;
        match input.take(guess::SAMPLE_BYTES).read_to_end(&mut sample) {
            Err(error) if error.kind() != std::io::ErrorKind::InvalidData => Err(self.name.io(&error)),
            _ => Ok(sample),
        }
    }
}

/// A text that a cursor can stand in.
struct SharedText(Arc<str>);

impl AsRef<[u8]> for SharedText {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

fn is_usable(separator: char) -> bool {
    matches!(separator, '\t' | ' '..='~') && separator != '"' && !separator.is_ascii_alphanumeric()
}

impl Rows for Text {
    fn rows(&mut self, each: Each<'_>) -> Result<()> {
        let input = self.input().map_err(|error| self.name.io(&error))?;
        let mut records = Records::new(input, self.separator);
        let code = self.encoding.code();
        if self.has_sep_line {
            records.skip_line().map_err(|fault| fault.told(&self.name, code))?;
        }
        let mut kept = Vec::new();
        while let Some(record) = records.next().map_err(|fault| fault.told(&self.name, code))? {
            let mut cells = emptied(kept);
            cells.extend(record.fields().map(|text| match text {
                "" => Cell::Empty,
                text => Cell::Text(text.into()),
            }));
            if each(record.row, &cells) == ControlFlow::Break(()) {
                break;
            }
            kept = emptied(cells);
        }
        Ok(())
    }
}

/// The same list for the cells of another row, so that a row takes no memory of its own.
fn emptied<'b>(mut cells: Vec<Cell<'_>>) -> Vec<Cell<'b>> {
    cells.clear();
    // In place: what is mapped has the same size, and there is nothing left to map.
    cells.into_iter().map(|_| Cell::Empty).collect()
}
