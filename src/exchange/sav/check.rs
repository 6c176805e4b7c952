//! Measures an SPSS file before its content is read: every length that it states must fit in it, and what it describes
//! must fit in memory. Only the frame is looked at here; what the records mean is `ambers`' to read.

use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom};

use super::BYTES;
use crate::base::{Error, Phrase, Result};

/// Numbers of 8 bytes in a row: 2 MB, room for sixty texts of the longest kind.
const SLOTS: usize = 250_000;
/// Labels times the variables that they are for.
const LABELS: u64 = 4_000_000;
/// One block of a packed file, unpacked; SPSS writes blocks of 4 MB.
const BLOCK: i32 = 16 << 20;
/// All blocks together, unpacked.
const UNPACKED: i64 = 2 << 30;

/// What a file holds, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measured {
    /// Numbers of 8 bytes in a row; texts take several.
    pub slots: usize,
    pub rows: u64,
}

pub(super) fn damaged(file: &str, why: &str) -> Error {
    Error::file(Phrase::new("refused-sav-damaged").with("file", file).with("why", why))
}

pub(super) fn other_count(file: &str, stated: u64, found: u64) -> Error {
    let (stated, found) = (stated.to_string(), found.to_string());
    Error::file(Phrase::new("refused-sav-rows").with("file", file).with("stated", stated).with("found", found))
}

/// From the beginning of the file to its end.
pub(super) fn measure(file: &str, from: &mut (impl Read + Seek)) -> Result<Measured> {
    let mut frame = Frame { file, from, length: 0, at: 0 };
    frame.length = frame.from.seek(SeekFrom::End(0)).map_err(|error| damaged(file, &error.to_string()))?;
    if frame.length > BYTES {
        let limit = (BYTES >> 20).to_string();
        return Err(Error::file(Phrase::new("refused-sav-large").with("file", file).with("limit", limit)));
    }
    frame.go(0)?;
    let header = frame.header()?;
    let slots = frame.dictionary()?;
    let rows = match header.packing {
        Packing::None => frame.plain_rows(slots)?,
        Packing::Rows => frame.packed_rows(slots)?,
        // Only unpacking tells; the count is compared when the file is read.
        Packing::Blocks => {
            frame.blocks()?;
            header.stated.ok_or_else(|| frame.damage("rows"))?
        }
    };
    match header.stated {
        Some(stated) if stated != rows => Err(other_count(file, stated, rows)),
        _ => Ok(Measured { slots, rows }),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Packing {
    None,
    /// Small numbers take a byte.
    Rows,
    /// As `Rows`, then in blocks by zlib (`.zsav`).
    Blocks,
}

struct Header {
    packing: Packing,
    /// The number of rows; some tools do not say it.
    stated: Option<u64>,
}

/// Where in the file we are.
struct Frame<'f, R> {
    file: &'f str,
    from: &'f mut R,
    length: u64,
    at: u64,
}

impl<R: Read + Seek> Frame<'_, R> {
    fn damage(&self, why: &str) -> Error {
        damaged(self.file, &format!("{why}, byte {}", self.at))
    }

    fn refusal(&self, key: &str) -> Error {
        Error::file(Phrase::new(key).with("file", self.file))
    }

    fn go(&mut self, to: u64) -> Result<()> {
        self.from.seek(SeekFrom::Start(to)).map_err(|error| self.damage(&error.to_string()))?;
        self.at = to;
        Ok(())
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.from.read_exact(&mut bytes).map_err(|error| self.damage(&error.to_string()))?;
        self.at += N as u64;
        Ok(bytes)
    }

    fn whole(&mut self) -> Result<i32> {
        Ok(i32::from_le_bytes(self.bytes()?))
    }

    fn long(&mut self) -> Result<i64> {
        Ok(i64::from_le_bytes(self.bytes()?))
    }

    /// Passes over so many bytes, which must be there.
    fn skip(&mut self, count: u64) -> Result<()> {
        if count > self.length - self.at {
            return Err(self.damage("length"));
        }
        self.from.seek_relative(count as i64).map_err(|error| self.damage(&error.to_string()))?;
        self.at += count;
        Ok(())
    }

    /// A count that the file states: not below zero, and not more than fit in the rest with so many bytes each.
    fn count(&mut self, bytes_each: u64) -> Result<u64> {
        let count = self.whole()?;
        let count = u64::try_from(count).map_err(|_| self.damage("count"))?;
        if count.saturating_mul(bytes_each) > self.length - self.at {
            return Err(self.damage("count"));
        }
        Ok(count)
    }

    fn header(&mut self) -> Result<Header> {
        if self.length < 176 || !matches!(&self.bytes()?, b"$FL2" | b"$FL3") {
            return Err(self.refusal("refused-sav-foreign"));
        }
        self.skip(60)?;
        match self.bytes()? {
            [2 | 3, 0, 0, 0] => {}
            [0, 0, 0, 2 | 3] => return Err(self.refusal("refused-sav-old")),
            _ => return Err(self.damage("layout")),
        }
        self.skip(4)?;
        let packing = match self.whole()? {
            0 => Packing::None,
            1 => Packing::Rows,
            2 => Packing::Blocks,
            _ => return Err(self.damage("compression")),
        };
        self.skip(4)?;
        let stated = self.whole()?;
        // Any other bias would shift every whole number of the file.
        if packing != Packing::None && f64::from_le_bytes(self.bytes()?) != 100.0 {
            return Err(self.damage("bias"));
        }
        self.go(176)?;
        match stated {
            -1 => Ok(Header { packing, stated: None }),
            _ => {
                let stated = u64::try_from(stated).map_err(|_| self.damage("rows"))?;
                Ok(Header { packing, stated: Some(stated) })
            }
        }
    }

    /// All records up to the data. Answers the slots of a row.
    fn dictionary(&mut self) -> Result<usize> {
        let mut names = HashSet::new();
        let mut slots = 0;
        let mut labels = 0;
        loop {
            match self.whole()? {
                2 => {
                    slots += 1;
                    self.variable(&mut names)?;
                }
                3 => labels += self.labels()?,
                6 => {
                    let lines = self.count(80)?;
                    self.skip(lines * 80)?;
                }
                7 => self.extension(slots)?,
                999 => {
                    self.skip(4)?;
                    break;
                }
                _ => return Err(self.damage("record")),
            }
            if slots > SLOTS || labels > LABELS {
                return Err(self.refusal("refused-sav-wide"));
            }
        }
        if slots == 0 { Err(self.damage("variables")) } else { Ok(slots) }
    }

    fn variable(&mut self, names: &mut HashSet<[u8; 8]>) -> Result<()> {
        let kind = self.whole()?;
        let has_label = self.whole()?;
        let missing = self.whole()?;
        self.skip(8)?;
        let name: [u8; 8] = self.bytes()?;
        // A name that is there twice lets `ambers` look for its pieces over and over.
        if kind > 255 || kind >= 0 && !names.insert(name.map(|letter| letter.to_ascii_uppercase())) {
            return Err(self.damage("variable"));
        }
        if has_label == 1 {
            let length = self.count(1)?;
            self.skip(length.next_multiple_of(4))?;
        }
        if !(-3..=3).contains(&missing) {
            return Err(self.damage("missing"));
        }
        self.skip(u64::from(missing.unsigned_abs()) * 8)
    }

    /// Labels, and the variables that they are for. Answers how many `ambers` makes of them.
    fn labels(&mut self) -> Result<u64> {
        let labels = self.count(16)?;
        for _ in 0..labels {
            self.skip(8)?;
            let [length] = self.bytes()?;
            self.skip((u64::from(length) + 1).next_multiple_of(8) - 1)?;
        }
        if self.whole()? != 4 {
            return Err(self.damage("labels"));
        }
        let variables = self.count(4)?;
        self.skip(variables * 4)?;
        Ok(labels.saturating_mul(variables).saturating_add(labels))
    }

    fn extension(&mut self, slots: usize) -> Result<()> {
        let kind = self.whole()?;
        let size = self.count(0)?;
        let count = self.count(size)?;
        let length = size * count;
        // `ambers` reads these without looking at their length.
        let is_sound = match kind {
            3 => length == 32,
            4 => length == 24,
            11 => size == 4 && (count.is_multiple_of(3) || count.is_multiple_of(2)),
            _ => true,
        };
        if !is_sound {
            return Err(self.damage("extension"));
        }
        if kind != 14 {
            return self.skip(length);
        }
        // Very long texts, each with its width. One takes 33 slots at least; of more than fit, each would be looked for.
        let mut stated = 0;
        for _ in 0..length {
            let [letter] = self.bytes()?;
            stated += usize::from(letter == b'=');
        }
        if stated > slots / 33 { Err(self.damage("texts")) } else { Ok(()) }
    }

    fn plain_rows(&mut self, slots: usize) -> Result<u64> {
        let left = self.length - self.at;
        let row = slots as u64 * 8;
        if left.is_multiple_of(row) { Ok(left / row) } else { Err(self.refusal("refused-sav-cut")) }
    }

    /// Eight codes, then eight bytes for each of them that is 253.
    fn packed_rows(&mut self, slots: usize) -> Result<u64> {
        let mut found = 0_u64;
        'file: while self.length - self.at >= 8 {
            let codes: [u8; 8] = self.bytes()?;
            for code in codes {
                match code {
                    0 => {}
                    252 => break 'file,
                    253 if self.length - self.at < 8 => return Err(self.refusal("refused-sav-cut")),
                    253 => {
                        self.skip(8)?;
                        found += 1;
                    }
                    _ => found += 1,
                }
            }
        }
        let slots = slots as u64;
        if found.is_multiple_of(slots) { Ok(found / slots) } else { Err(self.refusal("refused-sav-cut")) }
    }

    /// The list of blocks at the end of a packed file.
    fn blocks(&mut self) -> Result<()> {
        self.long()?;
        let list = self.long()?;
        let list = u64::try_from(list).ok().filter(|list| *list < self.length);
        let Some(list) = list else { return Err(self.refusal("refused-sav-cut")) };
        self.go(list)?;
        self.skip(20)?;
        let count = self.count(24)?;
        let mut unpacked = 0_i64;
        for _ in 0..count {
            self.long()?;
            let place = self.long()?;
            let (size, packed) = (self.whole()?, self.whole()?);
            let end = place.checked_add(packed.into()).and_then(|end| u64::try_from(end).ok());
            let is_there = place >= 0 && packed >= 0 && end.is_some_and(|end| end <= self.length);
            if !is_there || !(0..=BLOCK).contains(&size) {
                return Err(self.damage("block"));
            }
            unpacked += i64::from(size);
            if unpacked > UNPACKED {
                return Err(self.refusal("refused-sav-bomb"));
            }
        }
        Ok(())
    }
}
