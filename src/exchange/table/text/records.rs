//! One record of a CSV after another, with the number that its row has in a spreadsheet.
//!
//! Below `csv` stands `csv-core`, which is used here itself: `csv` passes over empty lines without counting them, and
//! takes the rest of a file as one cell where a quotation mark is never closed.

use std::io::{BufRead, BufReader, ErrorKind, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::super::{CELL_BYTES, COLUMNS, Name, ROW_BYTES};
use crate::base::Error;

/// Why there is no next record. The row is where it happened.
#[derive(Debug)]
pub(super) enum Fault {
    Io(std::io::Error),
    Encoding(u64),
    Nul(u64),
    Quote(u64),
    Cell(u64),
    Columns(u64),
}

impl Fault {
    pub fn told(self, name: &Name, encoding: &str) -> Error {
        match self {
            Self::Io(error) => name.io(&error),
            Self::Encoding(row) => name.encoding(row, encoding),
            Self::Nul(row) => name.nul(row),
            Self::Quote(row) => name.quote(row),
            Self::Cell(row) => name.cell(row),
            Self::Columns(row) => name.columns(row, COLUMNS),
        }
    }
}

pub(super) struct Records<R> {
    input: BufReader<R>,
    parser: Reader,
    /// The texts of all fields, without anything between them.
    texts: Vec<u8>,
    ends: Vec<usize>,
    row: u64,
    /// The last record ended with `\r`; a `\n` after it belongs to the same line end.
    was_return: bool,
}

/// One row as text.
pub(super) struct Record<'a> {
    pub row: u64,
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    pub fn fields(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let text = self.text;
        let mut start = 0;
        self.ends.iter().map(move |end| {
            // Where a letter lies over the end of a field, the record was refused.
            let field = text.get(start..*end).unwrap_or_default();
            start = *end;
            field
        })
    }
}

impl<R: Read> Records<R> {
    pub fn new(input: R, separator: u8) -> Self {
        let input = BufReader::with_capacity(64 << 10, input);
        let parser = ReaderBuilder::new().delimiter(separator).build();
        Self { input, parser, texts: vec![0; 4096], ends: vec![0; 64], row: 0, was_return: false }
    }

    /// Passes over a line that is no row.
    pub fn skip_line(&mut self) -> Result<(), Fault> {
        loop {
            let held = self.fill()?;
            let at_end = held.is_empty();
            let length = held.len();
            let end = held.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            self.was_return = end.is_some_and(|end| held[end] == b'\r');
            self.input.consume(end.map_or(length, |end| end + 1));
            if end.is_some() || at_end {
                return Ok(());
            }
        }
    }

    fn fill(&mut self) -> Result<&[u8], Fault> {
        let row = self.row;
        self.input.fill_buf().map_err(|error| match error.kind() {
            ErrorKind::InvalidData => Fault::Encoding(row + 1),
            _ => Fault::Io(error),
        })
    }

    /// Counts empty lines, which the parser would pass over; false at the end of the text.
    fn skip_empty(&mut self) -> Result<bool, Fault> {
        loop {
            let Some(first) = self.fill()?.first().copied() else { return Ok(false) };
            match first {
                b'\n' if self.was_return => self.was_return = false,
                b'\n' => self.row += 1,
                b'\r' => {
                    self.row += 1;
                    self.was_return = true;
                }
                _ => return Ok(true),
            }
            self.input.consume(1);
        }
    }

    pub fn next(&mut self) -> Result<Option<Record<'_>>, Fault> {
        if !self.skip_empty()? {
            return Ok(None);
        }
        let (length, count) = self.parse()?;
        self.row += 1;
        let (texts, ends, row) = (&self.texts[..length], &self.ends[..count], self.row);
        if texts.contains(&0) {
            return Err(Fault::Nul(row));
        }
        let text = std::str::from_utf8(texts).map_err(|_| Fault::Encoding(row))?;
        if !texts.is_ascii() && ends.iter().any(|end| !text.is_char_boundary(*end)) {
            return Err(Fault::Encoding(row));
        }
        if length > CELL_BYTES {
            let starts = std::iter::once(&0).chain(ends);
            if starts.zip(ends).any(|(start, end)| end - start > CELL_BYTES) {
                return Err(Fault::Cell(row));
            }
        }
        Ok(Some(Record { row, text, ends }))
    }

    /// Takes in one record; how long its texts are together, and how many fields it has.
    fn parse(&mut self) -> Result<(usize, usize), Fault> {
        let (mut length, mut count) = (0, 0);
        let row = self.row + 1;
        loop {
            self.fill()?;
            let held = self.input.buffer();
            let is_at_end = held.is_empty();
            // At the end, one more line end: only within quotes it does not end the record.
            let given = if is_at_end { &b"\n"[..] } else { held };
            let (result, read, written, ended) =
                self.parser.read_record(given, &mut self.texts[length..], &mut self.ends[count..]);
            self.was_return = !is_at_end && read > 0 && held[read - 1] == b'\r';
            if !is_at_end {
                self.input.consume(read);
            }
            length += written;
            count += ended;
            match result {
                ReadRecordResult::Record => return Ok((length, count)),
                ReadRecordResult::InputEmpty if is_at_end => return Err(Fault::Quote(row)),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if length >= ROW_BYTES => return Err(Fault::Cell(row)),
                ReadRecordResult::OutputFull => self.texts.resize(self.texts.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if count > COLUMNS => return Err(Fault::Columns(row)),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                // Only given nothing at all does the parser end, and it never is.
                ReadRecordResult::End => return Ok((length, count)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, String)> {
        // One byte at a time and all at once are the same.
        let whole = read(text.as_bytes());
        let single = read(Single(text.as_bytes()));
        assert_eq!(whole, single, "{text:?}");
        whole
    }

    fn read(input: impl Read) -> Vec<(u64, String)> {
        let mut records = Records::new(input, b';');
        let mut rows = Vec::new();
        while let Some(record) = records.next().unwrap() {
            rows.push((record.row, record.fields().collect::<Vec<_>>().join("|")));
        }
        rows
    }

    struct Single<'a>(&'a [u8]);

    impl Read for Single<'_> {
        fn read(&mut self, wanted: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            wanted[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_shows_them() {
        let wanted = [(1, "a|b".to_owned()), (2, "1|x\ny".to_owned()), (5, "2|".to_owned())];
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a;b", "1;\"x\ny\"", "", "", "2;"].join(end);
            assert_eq!(rows(&text), wanted, "{end:?}");
            assert_eq!(rows(&(text + end + end)), wanted, "{end:?}");
        }
        assert_eq!(rows("\n\na\n"), [(3, "a".to_owned())]);
        assert_eq!(rows("\r\n\r\na\r\n"), [(3, "a".to_owned())]);
        assert_eq!(rows(""), []);
        assert_eq!(rows("\n\n"), []);
    }

    #[test]
    fn quotes_hold_separators_quotes_and_line_ends() {
        assert_eq!(rows("\"a;b\";\"zei \"\"ja\"\"\"\n"), [(1, "a;b|zei \"ja\"".to_owned())]);
        assert_eq!(rows("a \"b\";c\"\n"), [(1, "a \"b\"|c\"".to_owned())]);
        assert_eq!(rows("\"\"\n\"\";\"\""), [(1, String::new()), (2, "|".to_owned())]);
        assert_eq!(rows("\"x\r\ny\"\r\nz"), [(1, "x\r\ny".to_owned()), (2, "z".to_owned())]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_row() {
        let fault = |text: &[u8]| {
            let mut records = Records::new(text, b';');
            loop {
                match records.next() {
                    Ok(Some(_)) => {}
                    Ok(None) => return "none".to_owned(),
                    Err(fault) => return format!("{fault:?}"),
                }
            }
        };
        assert_eq!(fault(b"a;b\n\n1;\"x\n2;y\n"), "Quote(3)");
        assert_eq!(fault(b"a;b\n1;\""), "Quote(2)");
        assert_eq!(fault(b"a;b\n1;x\0y\n"), "Nul(2)");
        assert_eq!(fault(b"a;b\n1;\xe9\n"), "Encoding(2)");
        // Two halves of a letter in two cells are no letter.
        assert_eq!(fault(b"a;b\n\xc3;\xa9\n"), "Encoding(2)");
        assert_eq!(fault(&b";".repeat(200_000)), "Columns(1)");
        assert_eq!(fault(&[b"a\n".to_vec(), b"x".repeat(CELL_BYTES + 1)].concat()), "Cell(2)");
        assert_eq!(fault(&[b"\"".to_vec(), b"x\n".repeat(ROW_BYTES)].concat()), "Cell(1)");
        assert_eq!(fault(&[b"a;".to_vec(), b"x".repeat(CELL_BYTES)].concat()), "none");
    }
}
