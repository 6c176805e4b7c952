//! Respondent codes of one pilot in two measurements: which are the same, and which differ so little that a person
//! should look. Codes that people make themselves come back changed in one place. Nothing is decided here.
//!
//! A certain pair is two equal codes. Every other code may stand in any number of proposals, each with what differs:
//!
//! 1. [`Difference::Case`]: the same but for capitals.
//! 2. [`Difference::Punctuation`]: the same but for spaces, marks and leading zeros (`R-012`, `r12`).
//! 3. [`Difference::LookAlike`]: the same once `O` is `0` and `I` and `l` are `1`.
//! 4. [`Difference::Swapped`]: two neighbours changed places (`R-012`, `R-021`).
//! 5. [`Difference::OneCharacter`]: one letter or digit more, less or other.
//!
//! What would only be noise is left out:
//! - A code that has a certain pair, or that a person decided is somebody's, is in no proposal.
//! - Codes of fewer than [`LEAST_EDITED`] letters and digits differ in one place from half of all others; they are
//!   held against the first three differences only. So are codes of more than [`MOST_EDITED`], which are no codes.
//! - Serial numbers (a stem that [`LEAST_SERIAL`] codes of a measurement share, and up to [`SERIAL_DIGITS`] digits) all
//!   differ in one place from some others. Consecutive ones (`R-011`, `R-012`) are two people. Others that differ in
//!   one digit, or in the letter before (`B-011`, `P-011`), are proposed only where neither has another candidate.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::base::Phrase;
use crate::model::CodeMatch;

pub const LEAST_EDITED: usize = 4;
pub const MOST_EDITED: usize = 40;
pub const LEAST_SERIAL: usize = 3;
pub const SERIAL_DIGITS: usize = 4;

/// What more codes than this share tells nothing of any of them.
const MOST_SHARING: usize = 400;

/// In what two codes differ that may be one respondent's; the likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Difference {
    Case,
    Punctuation,
    LookAlike,
    Swapped,
    OneCharacter,
}

impl Difference {
    pub const ALL: [Self; 5] = [Self::Case, Self::Punctuation, Self::LookAlike, Self::Swapped, Self::OneCharacter];

    /// The code in JSON, and the tail of the locale key `difference-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Punctuation => "punctuation",
            Self::LookAlike => "look_alike",
            Self::Swapped => "swapped",
            Self::OneCharacter => "one_character",
        }
    }

    /// In what the two differ, in words.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("difference-{}", self.code()))
    }
}

/// What a person decided of two codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    /// In the earlier measurement.
    pub first: &'a str,
    /// In the later one.
    pub second: &'a str,
    pub is_same: bool,
}

impl<'a> From<&'a CodeMatch> for Decision<'a> {
    fn from(kept: &'a CodeMatch) -> Self {
        Self { first: &kept.first, second: &kept.second, is_same: kept.is_same }
    }
}

/// Two codes that may be one respondent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal<'a> {
    pub first: &'a str,
    pub second: &'a str,
    pub difference: Difference,
    /// Neither code is in another proposal.
    pub is_only: bool,
}

/// The codes of one pilot in two measurements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching<'a> {
    /// In both measurements, in the order of their letters.
    pub certain: Vec<&'a str>,
    /// Not decided yet; the likeliest first, then in the order of their letters.
    pub doubtful: Vec<Proposal<'a>>,
    /// Without a certain pair and not decided to be somebody's; those of the proposals included.
    pub alone_first: Vec<&'a str>,
    pub alone_second: Vec<&'a str>,
}

/// Lays the codes of the earlier measurement beside those of the later one. Empty codes are none; a code that is
/// named more than once counts once. What was decided is not proposed again.
pub fn matching<'a>(first: &[&'a str], second: &[&'a str], decided: &[Decision<'_>]) -> Matching<'a> {
    let first: BTreeSet<&str> = first.iter().copied().filter(|code| !code.is_empty()).collect();
    let second: BTreeSet<&str> = second.iter().copied().filter(|code| !code.is_empty()).collect();
    let settled: HashSet<&str> = decided
        .iter()
        .filter(|decision| decision.is_same && first.contains(decision.first) && second.contains(decision.second))
        .flat_map(|decision| [decision.first, decision.second])
        .collect();
    let refused: HashSet<(&str, &str)> = decided.iter().map(|decision| (decision.first, decision.second)).collect();
    let alone = |own: &BTreeSet<&'a str>, other: &BTreeSet<&'a str>| -> Vec<&'a str> {
        own.difference(other).copied().filter(|code| !settled.contains(code)).collect()
    };
    let (alone_first, alone_second) = (alone(&first, &second), alone(&second, &first));
    let serial = serial_stems(&first).into_iter().chain(serial_stems(&second)).collect();
    let mut doubtful = proposals(&alone_first, &alone_second, &serial);
    doubtful.retain(|proposal| !refused.contains(&(proposal.first, proposal.second)));
    Matching {
        certain: first.intersection(&second).copied().collect(),
        doubtful: ranked(doubtful),
        alone_first,
        alone_second,
    }
}

/// A code in the shapes that are compared.
struct Shape<'a> {
    code: &'a str,
    /// Letters and digits only, small: `r012`.
    bare: String,
    /// The same without zeros before a number: `r12`.
    plain: String,
    /// Both, where what looks alike is alike.
    alike: [String; 2],
    length: usize,
}

impl<'a> Shape<'a> {
    fn of(code: &'a str) -> Self {
        let seen: String = code.chars().flat_map(char::to_lowercase).map(seen).collect();
        let bare = bare(code);
        Self {
            code,
            plain: without_leading_zeros(code),
            alike: [self::bare(&seen), without_leading_zeros(&seen)],
            length: bare.chars().count(),
            bare,
        }
    }

    fn looks_like(&self, other: &Self) -> bool {
        self.alike[0] == other.alike[0] || self.alike[1] == other.alike[1]
    }

    /// One of these is shared by codes that are equal but for case, marks, zeros or what looks alike. Those equal but
    /// for zeros need not look alike: `l0` and `l00` may be taken for ten and a hundred.
    fn readings(&self) -> BTreeSet<&str> {
        let [whole, plain] = &self.alike;
        [whole, plain, &self.plain].into_iter().map(String::as_str).filter(|key| !key.is_empty()).collect()
    }

    fn is_edited(&self) -> bool {
        (LEAST_EDITED..=MOST_EDITED).contains(&self.length)
    }

    /// Itself, and itself without each of its characters: two codes within one edit share one of these.
    fn shortened(&self) -> HashSet<String> {
        let starts = self.bare.char_indices().map(|(at, _)| at);
        let without = |at: usize| {
            let mut rest = self.bare.clone();
            rest.remove(at);
            rest
        };
        starts.map(without).chain([self.bare.clone()]).collect()
    }

    /// The heaviest thing in which two codes differ; `None` where it is more than one.
    fn difference(&self, other: &Self) -> Option<Difference> {
        if self.bare.is_empty() || other.bare.is_empty() {
            return None;
        }
        if self.code.to_lowercase() == other.code.to_lowercase() {
            return Some(Difference::Case);
        }
        if self.bare == other.bare || self.plain == other.plain {
            return Some(Difference::Punctuation);
        }
        if self.looks_like(other) {
            return Some(Difference::LookAlike);
        }
        if !self.is_edited() || !other.is_edited() || strsim::osa_distance(&self.bare, &other.bare) != 1 {
            return None;
        }
        let is_swap = strsim::levenshtein(&self.bare, &other.bare) == 2;
        Some(if is_swap { Difference::Swapped } else { Difference::OneCharacter })
    }
}

/// Letters and digits only, small.
pub(super) fn bare(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a small letter or a digit may be taken for.
fn seen(c: char) -> char {
    match c {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    }
}

/// [`bare`], without the zeros that each number of the code begins with (`R-01-02`: `r12`).
fn without_leading_zeros(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut characters = code.chars().peekable();
    let mut in_number = false;
    while let Some(c) = characters.next() {
        let goes_on = characters.peek().is_some_and(char::is_ascii_digit);
        if c == '0' && !in_number && goes_on {
            continue;
        }
        in_number = c.is_ascii_digit();
        kept.push(c);
    }
    bare(&kept)
}

/// What stands before a code's last number, and that number: `("r", 12)`. None where it has more digits than a
/// serial number, or none.
pub(super) fn stem_and_number(bare: &str) -> Option<(&str, u32)> {
    let stem = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &bare[stem.len()..];
    let number = digits.parse().ok()?;
    (digits.len() <= SERIAL_DIGITS).then_some((stem, number))
}

/// The stems that enough codes of one measurement share.
fn serial_stems(codes: &BTreeSet<&str>) -> HashSet<String> {
    let mut members: HashMap<String, BTreeSet<u32>> = HashMap::new();
    for code in codes {
        let bare = bare(code);
        if let Some((stem, number)) = stem_and_number(&bare) {
            members.entry(stem.to_owned()).or_default().insert(number);
        }
    }
    members.into_iter().filter(|(_, numbers)| numbers.len() >= LEAST_SERIAL).map(|(stem, _)| stem).collect()
}

/// What two serial numbers mean to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Series {
    /// One of them is no serial number.
    None,
    Apart,
    Consecutive,
}

fn series(one: &Shape<'_>, other: &Shape<'_>, serial: &HashSet<String>) -> Series {
    match (stem_and_number(&one.bare), stem_and_number(&other.bare)) {
        (Some((stem, a)), Some((other_stem, b))) if serial.contains(stem) && serial.contains(other_stem) => {
            if stem == other_stem && a.abs_diff(b) == 1 { Series::Consecutive } else { Series::Apart }
        }
        _ => Series::None,
    }
}

/// Every pair that may be one respondent, found through what the two share instead of by trying all.
fn proposals<'a>(first: &[&'a str], second: &[&'a str], serial: &HashSet<String>) -> Vec<Proposal<'a>> {
    let first: Vec<Shape<'a>> = first.iter().map(|code| Shape::of(code)).collect();
    let second: Vec<Shape<'a>> = second.iter().map(|code| Shape::of(code)).collect();
    let index = Index::of(&second);
    let (mut found, mut weak) = (Vec::new(), Vec::new());
    for one in &first {
        for other in index.near(one).into_iter().map(|at| &second[at]) {
            let Some(difference) = one.difference(other) else { continue };
            let proposal = Proposal { first: one.code, second: other.code, difference, is_only: false };
            let kin = if difference == Difference::OneCharacter { series(one, other, serial) } else { Series::None };
            match kin {
                Series::None => found.push(proposal),
                Series::Apart => weak.push(proposal),
                Series::Consecutive => {}
            }
        }
    }
    let counts = Counts::of(found.iter().chain(&weak));
    found.extend(weak.into_iter().filter(|proposal| counts.is_only(proposal)));
    found
}

/// The later measurement's codes by what they share with others.
struct Index {
    by_reading: HashMap<String, Vec<usize>>,
    by_shortened: HashMap<String, Vec<usize>>,
}

impl Index {
    fn of(shapes: &[Shape<'_>]) -> Self {
        let mut index = Self { by_reading: HashMap::new(), by_shortened: HashMap::new() };
        for (at, shape) in shapes.iter().enumerate() {
            for key in shape.readings() {
                index.by_reading.entry(key.to_owned()).or_default().push(at);
            }
            if shape.is_edited() {
                for key in shape.shortened() {
                    index.by_shortened.entry(key).or_default().push(at);
                }
            }
        }
        index
    }

    /// The places of codes that may differ a little from this one.
    fn near(&self, shape: &Shape<'_>) -> BTreeSet<usize> {
        let mut shared: Vec<&Vec<usize>> =
            shape.readings().iter().filter_map(|key| self.by_reading.get(*key)).collect();
        if shape.is_edited() {
            shared.extend(shape.shortened().iter().filter_map(|key| self.by_shortened.get(key)));
        }
        shared.into_iter().filter(|places| places.len() <= MOST_SHARING).flatten().copied().collect()
    }
}

/// In how many proposals each code is.
struct Counts<'a> {
    first: BTreeMap<&'a str, usize>,
    second: BTreeMap<&'a str, usize>,
}

impl<'a> Counts<'a> {
    fn of<'p>(proposals: impl Iterator<Item = &'p Proposal<'a>>) -> Self
    where
        'a: 'p,
    {
        let mut counts = Self { first: BTreeMap::new(), second: BTreeMap::new() };
        for proposal in proposals {
            *counts.first.entry(proposal.first).or_default() += 1;
            *counts.second.entry(proposal.second).or_default() += 1;
        }
        counts
    }

    fn is_only(&self, proposal: &Proposal<'_>) -> bool {
        self.first.get(proposal.first) == Some(&1) && self.second.get(proposal.second) == Some(&1)
    }
}

fn ranked(mut proposals: Vec<Proposal<'_>>) -> Vec<Proposal<'_>> {
    let counts = Counts::of(proposals.iter());
    let only: Vec<bool> = proposals.iter().map(|proposal| counts.is_only(proposal)).collect();
    for (proposal, is_only) in proposals.iter_mut().zip(only) {
        proposal.is_only = is_only;
    }
    proposals.sort_by_key(|proposal| (proposal.difference, proposal.first, proposal.second));
    proposals
}

#[cfg(test)]
mod tests;
