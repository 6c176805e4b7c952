//! Which words are user-missing in texts of more than 8 bytes. That stands in a record of its own, which `ambers` writes
//! with the short name of a variable (`ROL`), where SPSS, PSPP and ReadStat look for its name (`rol`); so it is made
//! here, and put into the file while that is written.

use std::io::{Result, Seek, SeekFrom, Write};

use crate::exchange::dataset::Missing;

/// The mark of the end of the dictionary: 999 and a filler.
const END: usize = 8;
/// The mark of the end of the data, where there are none.
const NO_DATA: usize = 8;
/// Bytes of a value, padded with spaces.
const VALUE: usize = 8;

/// The record for these variables; nothing where there are none.
pub(super) fn record<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    let mut content = Vec::new();
    let put = |number: usize, content: &mut Vec<u8>| content.extend((number as i32).to_le_bytes());
    for name in names {
        put(name.len(), &mut content);
        content.extend(name.as_bytes());
        content.push(Missing::ALL.len() as u8);
        put(VALUE, &mut content);
        for missing in Missing::ALL {
            content.extend(format!("{:VALUE$}", missing.word()).as_bytes());
        }
    }
    if content.is_empty() {
        return content;
    }
    let mut record = Vec::new();
    // An extension (7) of the kind long texts' missing values (22), counted in single bytes.
    for number in [7, 22, 1, content.len()] {
        put(number, &mut record);
    }
    record.extend(content);
    record
}

/// Where records end, in a file of so many bytes that has no rows.
pub(super) fn place(length: usize) -> u64 {
    length.saturating_sub(END + NO_DATA) as u64
}

/// Passes on what is written, with something put in at one place.
pub(super) struct Inserting<W> {
    to: W,
    /// How many bytes come before it still.
    before: u64,
    inserted: Vec<u8>,
}

impl<W: Write> Inserting<W> {
    pub fn new(to: W, place: u64, inserted: Vec<u8>) -> Self {
        Self { to, before: place, inserted }
    }
}

impl<W: Write> Write for Inserting<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        if self.before == 0 {
            self.to.write_all(&std::mem::take(&mut self.inserted))?;
            return self.to.write(bytes);
        }
        let until = usize::try_from(self.before).map_or(bytes.len(), |before| before.min(bytes.len()));
        let written = self.to.write(&bytes[..until])?;
        self.before -= written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.to.flush()
    }
}

/// `ambers` asks for it, but only goes back in a file of blocks, which ours is not.
impl<W: Seek> Seek for Inserting<W> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.to.seek(to)
    }
}
