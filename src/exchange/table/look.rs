//! What a file is, from its size and its first bytes, before a library touches it. Its name decides nothing: a CSV
//! that is called `.xlsx` is read as the CSV that it is.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use super::{BOOK_BYTES, Encoding, Kind, Name, TEXT_BYTES, package};
use crate::base::Result;

/// How much of a file is looked at to tell what it is.
const HEAD_BYTES: u64 = 64 << 10;

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
/// Old Office files, and new ones with a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const SAV: [&[u8]; 2] = [b"$FL2", b"$FL3"];

/// The kind of a file that may be read, else the sentence that says why not.
pub(super) fn kind(path: &Path, name: &Name) -> Result<Kind> {
    let about = std::fs::metadata(path).map_err(|error| name.io(&error))?;
    if about.is_dir() {
        return Err(name.unusable("directory"));
    }
    if !about.is_file() {
        return Err(name.unusable("binary"));
    }
    let head = head(path, name)?;
    let most = if head.starts_with(ZIP) { BOOK_BYTES } else { TEXT_BYTES };
    if about.len() > most {
        return Err(name.size(most));
    }
    of_head(&head, path, name)
}

fn head(path: &Path, name: &Name) -> Result<Vec<u8>> {
    let mut head = Vec::new();
    File::open(path).and_then(|file| file.take(HEAD_BYTES).read_to_end(&mut head)).map_err(|error| name.io(&error))?;
    Ok(head)
}

fn of_head(head: &[u8], path: &Path, name: &Name) -> Result<Kind> {
    if head.is_empty() {
        Err(name.unusable("empty"))
    } else if head.starts_with(ZIP) {
        package::kind(path, name)
    } else if head.starts_with(EMPTY_ZIP) {
        Err(name.unusable("archive"))
    } else if head.starts_with(COMPOUND) {
        Err(name.unusable(if is_encrypted(path, name)? { "password" } else { "xls" }))
    } else if SAV.iter().any(|mark| head.starts_with(mark)) {
        Ok(Kind::Sav)
    } else if is_markup(head) {
        Err(name.unusable("web-page"))
    } else if encoding_of_head(head).is_none() && is_binary(head) {
        Err(name.unusable("binary"))
    } else {
        Ok(Kind::Csv)
    }
}

/// Whether a compound file wraps an encrypted workbook, by the name of the stream that holds it.
fn is_encrypted(path: &Path, name: &Name) -> Result<bool> {
    let wanted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut input = BufReader::new(File::open(path).map_err(|error| name.io(&error))?.take(BOOK_BYTES));
    let (mut seen, mut block) = (Vec::new(), vec![0; 64 << 10]);
    loop {
        let read = input.read(&mut block).map_err(|error| name.io(&error))?;
        if read == 0 {
            return Ok(false);
        }
        seen.extend_from_slice(&block[..read]);
        if seen.windows(wanted.len()).any(|window| window == wanted) {
            return Ok(true);
        }
        seen.drain(..seen.len().saturating_sub(wanted.len()));
    }
}

fn is_markup(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let start = text[..text.len().min(15)].to_ascii_lowercase();
    [&b"<!doctype"[..], b"<html", b"<table", b"<?xml", b"<head", b"<meta", b"<style"]
        .iter()
        .any(|mark| start.starts_with(mark))
}

/// Bytes that no text has, more than one in twenty; a single one is told where it stands.
fn is_binary(head: &[u8]) -> bool {
    let odd = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=31)).count();
    head.starts_with(b"%PDF-") || odd * 20 > head.len()
}

/// The encoding that the first bytes give away: a mark, or the zeros between the letters of UTF-16.
pub(super) fn encoding_of_head(head: &[u8]) -> Option<Encoding> {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
        if head.starts_with(mark(encoding)) {
            return Some(encoding);
        }
    }
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    // Dutch and English text: nearly every letter has a zero beside it, always on the same side.
    if pairs > 0 && odd * 2 > pairs && even * 20 < pairs {
        Some(Encoding::Utf16Le)
    } else if pairs > 0 && even * 2 > pairs && odd * 20 < pairs {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// The mark with which a text in this encoding may begin.
pub(super) fn mark(encoding: Encoding) -> &'static [u8] {
    match encoding {
        Encoding::Utf8 => b"\xef\xbb\xbf",
        Encoding::Utf16Le => b"\xff\xfe",
        Encoding::Utf16Be => b"\xfe\xff",
        // No text begins with nothing at all, so that this is never taken off.
        Encoding::Windows1252 => b"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_give_the_encoding_away() {
        let le: Vec<u8> = "code;s1\n1;5\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = "code;s1\n1;5\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (head, wanted) in [
            (&b"\xef\xbb\xbfa;b"[..], Some(Encoding::Utf8)),
            (b"\xff\xfea\0", Some(Encoding::Utf16Le)),
            (b"\xfe\xff\0a", Some(Encoding::Utf16Be)),
            (&le, Some(Encoding::Utf16Le)),
            (&be, Some(Encoding::Utf16Be)),
            (b"a;b\n1;2\n", None),
            (b"\0\0\0\0\0\0", None),
            (b"", None),
            (b"a", None),
        ] {
            assert_eq!(encoding_of_head(head), wanted, "{head:?}");
        }
    }

    #[test]
    fn a_stray_byte_is_no_binary_file() {
        assert!(!is_binary(b"code;naam\n1;a\0b\n2;een wat langere naam\n"));
        assert!(is_binary(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"));
        assert!(is_binary(b"%PDF-1.7\nwith text"));
        assert!(is_markup(b"\xef\xbb\xbf\n <HTML><body>") && !is_markup(b"<5;>5\n1;2\n"));
    }
}
