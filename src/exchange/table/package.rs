//! The zip file that a workbook is: what kind it holds, and whether it is safe to hand to a library. What a part says
//! of its own size is not believed: every part is unpacked once, counted and thrown away, before anything keeps it.

use std::fs::File;
use std::io::{BufRead, BufReader, Error as IoError, ErrorKind, Read, Result as IoResult};
use std::path::Path;

use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::{Kind, Name, ROW_BYTES, STRINGS_BYTES, UNPACKED_BYTES};
use crate::base::{Error, Result};

pub(super) type Archive = ZipArchive<BufReader<File>>;

/// `<si/>`
const SMALLEST_STRING: u64 = 5;

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

pub(super) fn archive(path: &Path, name: &Name) -> Result<Archive> {
    let file = File::open(path).map_err(|error| name.io(&error))?;
    ZipArchive::new(BufReader::new(file)).map_err(|error| told(name, error))
}

/// The sentence for what the zip library says.
pub(super) fn told(name: &Name, error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => told_io(name, &error),
        other => name.damaged(other),
    }
}

/// The sentence for an error while a part is unpacked.
pub(super) fn told_io(name: &Name, error: &IoError) -> Error {
    match error.kind() {
        ErrorKind::FileTooLarge => name.unpacked(UNPACKED_BYTES),
        _ => name.damaged(error),
    }
}

/// Which workbook this is, else the sentence that says what it is instead.
pub(super) fn kind(path: &Path, name: &Name) -> Result<Kind> {
    let mut archive = archive(path, name)?;
    let has = |wanted: &str| archive.file_names().flatten().any(|part| part.eq_ignore_ascii_case(wanted));
    if has("xl/workbook.bin") {
        return Err(name.unusable("xlsb"));
    }
    if has("xl/workbook.xml") || has("[Content_Types].xml") && archive.file_names().flatten().any(is_book) {
        return Ok(Kind::Xlsx);
    }
    let mut mimetype = Vec::new();
    if let Ok(part) = archive.by_name("mimetype") {
        part.take(100).read_to_end(&mut mimetype).map_err(|error| told_io(name, &error))?;
    }
    if !mimetype.trim_ascii().starts_with(ODS) {
        return Err(name.unusable("archive"));
    }
    if is_protected(&mut archive) { Err(name.unusable("password")) } else { Ok(Kind::Ods) }
}

/// Some tools keep the workbook in another folder than Excel does.
fn is_book(part: std::borrow::Cow<'_, str>) -> bool {
    part.to_ascii_lowercase().ends_with("workbook.xml")
}

/// Whether the parts of an ODS are encrypted, which its list of parts says.
fn is_protected(archive: &mut Archive) -> bool {
    let Ok(part) = archive.by_name("META-INF/manifest.xml") else { return false };
    let mut list = Vec::new();
    // What cannot be read here is told when the content is read.
    let _ = part.take(1 << 20).read_to_end(&mut list);
    list.windows(15).any(|window| window == b"encryption-data")
}

/// Unpacks every part once; the error is that they are too large together, too large in one piece, or damaged.
pub(super) fn check(archive: &mut Archive, name: &Name) -> Result<()> {
    let mut left = UNPACKED_BYTES;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| told(name, error))?;
        let counted = part.name().map_err(|error| told(name, error))?.to_ascii_lowercase();
        let is_xml = counted.ends_with(".xml") || counted.ends_with(".rels");
        let is_strings = counted.ends_with("sharedstrings.xml");
        let most = if is_strings { left.min(STRINGS_BYTES) } else { left };
        let mut part = Limited::new(part, most);
        match std::io::copy(&mut part, &mut std::io::sink()) {
            // A picture that is damaged does not matter.
            Err(error) if is_xml || error.kind() == ErrorKind::FileTooLarge => return Err(told_io(name, &error)),
            _ => left -= part.read,
        }
        let bytes = part.read;
        drop(part);
        if is_strings {
            let part = archive.by_index(at).map_err(|error| told(name, error))?;
            check_count(BufReader::new(part), bytes, name)?;
        }
    }
    Ok(())
}

/// The library reserves room for as many strings as the part says it has; each of them takes at least some letters.
fn check_count(part: impl BufRead, bytes: u64, name: &Name) -> Result<()> {
    let mut reader = XmlReader::from_reader(part);
    let mut event = Vec::new();
    loop {
        event.clear();
        match reader.read_event_into(&mut event).map_err(|error| name.damaged(error))? {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "sst" => {
                let count = start.try_get_attribute("uniqueCount").ok().flatten();
                let count = count.and_then(|count| count.value.trim().parse::<u64>().ok());
                let is_lie = count.is_some_and(|count| count > bytes / SMALLEST_STRING);
                return if is_lie { Err(name.damaged("sharedStrings.xml: uniqueCount")) } else { Ok(()) };
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// One part as it is unpacked, up to so many bytes. XML that goes on without a tag for longer than a row of cells may is
/// refused too, because libraries take in what stands between two tags as a whole.
pub(super) struct Limited<R> {
    part: R,
    read: u64,
    left: u64,
    /// Bytes since the last tag; none where this is no XML.
    since_tag: Option<usize>,
}

impl<R: Read> Limited<R> {
    pub fn new(part: R, most_bytes: u64) -> Self {
        Self { part, read: 0, left: most_bytes, since_tag: Some(0) }
    }

    fn count(&mut self, given: &[u8]) -> Option<()> {
        if self.read == 0 && given.first().is_some_and(|first| !matches!(first, b'<' | 0xef | b' ' | b'\r' | b'\n')) {
            self.since_tag = None;
        }
        self.read += given.len() as u64;
        self.left = self.left.checked_sub(given.len() as u64)?;
        if let Some(since) = &mut self.since_tag {
            *since = match given.iter().rposition(|byte| *byte == b'<') {
                Some(at) => given.len() - at,
                None => *since + given.len(),
            };
            return (*since <= ROW_BYTES).then_some(());
        }
        Some(())
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, wanted: &mut [u8]) -> IoResult<usize> {
        let read = self.part.read(wanted)?;
        self.count(&wanted[..read]).ok_or(ErrorKind::FileTooLarge)?;
        Ok(read)
    }
}

/// Unpacks the part of this name, no further than is safe.
pub(super) fn part<'a>(
    archive: &'a mut Archive,
    wanted: &str,
    name: &Name,
) -> Result<BufReader<Limited<ZipFile<'a, BufReader<File>>>>> {
    let part = archive.by_name(wanted).map_err(|error| told(name, error))?;
    Ok(BufReader::with_capacity(64 << 10, Limited::new(part, UNPACKED_BYTES)))
}
