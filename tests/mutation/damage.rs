//! How files go wrong: a bit, a piece that is missing, twice there or from another file, a number that is another one.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Subject;
use super::random::Random;

/// Numbers at which programs go wrong.
const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "1e999",
    "255",
    "65536",
    "1048577",
    "2147483648",
    "4294967295",
    "18446744073709551615",
    "99999999999999999999",
    "0.1",
    "NaN",
    "007",
    "",
];

pub struct Damage(Vec<u8>);

impl Damage {
    /// One file of the corpus, damaged in one to four ways; for what is packed, as often within as outside.
    pub fn of(subject: &Subject, random: &mut Random) -> Self {
        let file = random.pick(&subject.corpus).clone();
        if subject.is_packed && random.below(4) > 0 {
            return Self(within(&file, subject, random));
        }
        let other = random.pick(&subject.corpus).clone();
        Self(several(file, &other, subject.words, random))
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

fn several(mut bytes: Vec<u8>, other: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        once(&mut bytes, other, words, random);
    }
    bytes
}

fn once(bytes: &mut Vec<u8>, other: &[u8], words: &[&str], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let end = at + random.below((bytes.len() - at).min(200) + 1);
    match random.below(9) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => bytes[at] = random.next() as u8,
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let piece = bytes[at..end].to_vec();
            let times = 1 + random.below(50);
            bytes.splice(at..at, piece.repeat(times));
        }
        5 => {
            let from = random.below(other.len() + 1);
            let to = from + random.below((other.len() - from).min(500) + 1);
            bytes.splice(at..end, other[from..to].iter().copied());
        }
        6 => drop(bytes.splice(at..at, random.pick(words).bytes())),
        _ => edit_number(bytes, at, random),
    }
}

/// The next number in the text becomes another one.
fn edit_number(bytes: &mut Vec<u8>, at: usize, random: &mut Random) {
    let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|found| at + found) else { return };
    let length = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes.splice(start..start + length, random.pick(NUMBERS).bytes());
}

/// A zip of which one part is damaged; the rest stays as it was.
fn within(file: &[u8], subject: &Subject, random: &mut Random) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let damaged = random.below(from.len());
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if at == damaged {
            bytes = several(bytes.clone(), &bytes, subject.words, random);
        }
        let method = *random.pick(&[CompressionMethod::Stored, CompressionMethod::Deflated]);
        to.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        to.write_all(&bytes).unwrap();
    }
    to.finish().unwrap().into_inner()
}

#[test]
fn the_same_seed_gives_the_same_damage() {
    let subject = Subject {
        name: "text",
        corpus: vec![b"a;b\n1;2\n".to_vec(), b"c,d\n".to_vec()],
        words: &["\""],
        is_packed: false,
        read: |_, _| Ok(()),
    };
    let damage = |seed| Damage::of(&subject, &mut Random::of(seed)).0;
    assert!((0..100).all(|seed| damage(seed) == damage(seed)));
    let different: std::collections::HashSet<Vec<u8>> = (0..100).map(damage).collect();
    assert!(different.len() > 50);
}
