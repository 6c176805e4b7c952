//! The letters of a text: which encoding its bytes are in, and those bytes as UTF-8 while they are read.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

use encoding_rs::{Decoder, DecoderResult, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::super::Encoding;
use super::super::look;

const BLOCK: usize = 64 << 10;

/// The encoding of a whole file. Only the first bytes can give UTF-16 away; what is not UTF-8 to its very end is taken
/// for Windows-1252, in which any byte is a letter.
pub(super) fn find(path: &Path) -> Result<Encoding> {
    let mut file = File::open(path)?;
    let mut block = vec![0; BLOCK];
    let mut held = fill(&mut file, &mut block)?;
    if let Some(encoding) = look::encoding_of_head(&block[..held]) {
        return Ok(encoding);
    }
    loop {
        let cut = match std::str::from_utf8(&block[..held]) {
            Ok(_) => held,
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Ok(Encoding::Windows1252),
        };
        // A letter that the block cut in two begins the next one.
        block.copy_within(cut..held, 0);
        let kept = held - cut;
        let read = fill(&mut file, &mut block[kept..])?;
        if read == 0 {
            return Ok(if kept == 0 { Encoding::Utf8 } else { Encoding::Windows1252 });
        }
        held = kept + read;
    }
}

/// Reads until the block is full or the file ends.
fn fill(input: &mut impl Read, block: &mut [u8]) -> Result<usize> {
    let mut held = 0;
    while held < block.len() {
        match input.read(&mut block[held..]) {
            Ok(0) => break,
            Ok(read) => held += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(held)
}

/// UTF-8 out of any encoding. UTF-8 itself passes as it is; whoever reads the letters checks it.
pub(super) struct Decoded<R> {
    input: R,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    raw_used: usize,
    is_at_end: bool,
    ready: Vec<u8>,
    ready_used: usize,
}

impl<R: Read> Decoded<R> {
    pub fn new(input: R, encoding: Encoding) -> Self {
        let decoder = match encoding {
            Encoding::Utf8 => None,
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_without_bom_handling()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_without_bom_handling()),
            Encoding::Windows1252 => Some(WINDOWS_1252.new_decoder_without_bom_handling()),
        };
        let (raw, ready) = (Vec::new(), Vec::new());
        Self { input, decoder, raw, raw_used: 0, is_at_end: false, ready, ready_used: 0 }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, wanted: &mut [u8]) -> Result<usize> {
        let Some(decoder) = &mut self.decoder else { return self.input.read(wanted) };
        while self.ready_used == self.ready.len() {
            if self.raw_used == self.raw.len() {
                if self.is_at_end {
                    return Ok(0);
                }
                self.raw.resize(BLOCK, 0);
                let held = fill(&mut self.input, &mut self.raw)?;
                self.raw.truncate(held);
                self.raw_used = 0;
                self.is_at_end = held < BLOCK;
            }
            self.ready.resize(BLOCK, 0);
            let raw = &self.raw[self.raw_used..];
            let (result, read, written) =
                decoder.decode_to_utf8_without_replacement(raw, &mut self.ready, self.is_at_end);
            self.ready.truncate(written);
            self.ready_used = 0;
            self.raw_used += read;
            if let DecoderResult::Malformed(..) = result {
                return Err(Error::from(ErrorKind::InvalidData));
            }
        }
        let ready = &self.ready[self.ready_used..];
        let given = ready.len().min(wanted.len());
        wanted[..given].copy_from_slice(&ready[..given]);
        self.ready_used += given;
        Ok(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> Encoding {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(&path, bytes).unwrap();
        find(&path).unwrap()
    }

    #[test]
    fn one_letter_at_the_very_end_decides() {
        let mut text = b"naam;plaats\n".repeat(20_000);
        assert_eq!(found(&text), Encoding::Utf8);
        text.extend("België\n".as_bytes());
        assert_eq!(found(&text), Encoding::Utf8);
        text.extend(b"Belgi\xeb\n");
        assert_eq!(found(&text), Encoding::Windows1252);
        assert_eq!(found(b"caf\xc3"), Encoding::Windows1252);
        assert_eq!(found(b""), Encoding::Utf8);
    }

    #[test]
    fn a_letter_cut_in_two_by_a_block_is_one_letter() {
        for before in BLOCK - 3..BLOCK + 2 {
            let text = format!("{}€uro", "a".repeat(before));
            assert_eq!(found(text.as_bytes()), Encoding::Utf8, "{before}");
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let mut read = String::new();
            Decoded::new(&wide[..], Encoding::Utf16Be).read_to_string(&mut read).unwrap();
            assert!(read == text, "{before}");
        }
    }

    #[test]
    fn half_a_letter_of_utf_16_is_told() {
        for bytes in [&b"a\0b"[..], b"a\0\x3d\xd8b\0"] {
            let error = Decoded::new(bytes, Encoding::Utf16Le).read_to_string(&mut String::new()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidData);
        }
        let mut read = String::new();
        Decoded::new(&b"\x80 \xe9\x81"[..], Encoding::Windows1252).read_to_string(&mut read).unwrap();
        assert_eq!(read, "€ é\u{81}");
    }
}
