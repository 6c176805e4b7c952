//! Doubtful data: what is possible but asks for a second look at the paper. Each function looks at one kind; where to
//! look, and whether somebody already said "gezien, klopt", is the caller's. Codes that differ a little are in
//! `codes`, codes that look personal in `personal`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::basics;
use super::codes::{bare, stem_and_number};
use super::key::{ScaleItems, ScoredItem, ScoringKey};
use crate::base::Phrase;
use crate::model::ScaleKey;
use crate::model::response::{Answer, Answers, ItemCode, Response, Via};

/// Equal answers over all items of one range: from so many on it is doubtful whatever the items ask.
pub const LEAST_STRAIGHT: usize = 10;

/// With a reverse item among them, which the same answer contradicts, from so many on.
pub const LEAST_STRAIGHT_WITH_REVERSE: usize = 5;

/// From so many answers on, the time that keying took says something.
pub const LEAST_TIMED: usize = 10;

/// Nobody reads an answer from paper and keys it in less; typists reach some 3 keys a second without reading.
pub const LEAST_SECONDS_PER_ANSWER: f64 = 0.3;

/// The same numbers twice are doubtful from so many on,
pub const LEAST_SAME: usize = 10;

/// and where so many of them are not the commonest one: people who agree with everything are alike.
pub const LEAST_OTHER: usize = 3;

/// A reverse item is held against so many answered items of its scale.
pub const LEAST_BESIDE_REVERSE: usize = 3;

/// As a share of the range: the others' mean is this near to an end (4.5 or more of 1-5, 1.5 or less),
pub const EXTREME_MEAN: f64 = 0.125;

/// and the reverse item, as given, is this near to the same end (4 or more, 2 or less).
pub const EXTREME_REVERSE: f64 = 0.25;

/// Codes that pilots share are a numbering of both from so many with one stem on.
pub const LEAST_NUMBERED: usize = 3;

/// What is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    StraightLine,
    ImpossibleSpeed,
    NothingAnswered,
    SameAnswers,
    TwoPilots,
    MoreThanInvited,
    SecondBeforeFirst,
    CodesDiffer,
    CodeLooksPersonal,
    Contradiction,
}

impl Doubt {
    pub const ALL: [Self; 10] = [
        Self::StraightLine,
        Self::ImpossibleSpeed,
        Self::NothingAnswered,
        Self::SameAnswers,
        Self::TwoPilots,
        Self::MoreThanInvited,
        Self::SecondBeforeFirst,
        Self::CodesDiffer,
        Self::CodeLooksPersonal,
        Self::Contradiction,
    ];

    /// The kind as `check` names it and a review keeps it, and the tail of the locale key `doubt-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::StraightLine => "straight_line",
            Self::ImpossibleSpeed => "impossible_speed",
            Self::NothingAnswered => "nothing_answered",
            Self::SameAnswers => "same_answers",
            Self::TwoPilots => "two_pilots",
            Self::MoreThanInvited => "more_than_invited",
            Self::SecondBeforeFirst => "second_before_first",
            Self::CodesDiffer => "codes_differ",
            Self::CodeLooksPersonal => "code_looks_personal",
            Self::Contradiction => "contradiction",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| doubt.code() == code)
    }

    /// A heading for all of this kind.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("doubt-{}", self.code()))
    }
}

/// One answer to everything.
#[derive(Clone, Debug, PartialEq)]
pub struct StraightLine {
    pub value: f64,
    /// How many items were answered so.
    pub items: usize,
    /// Within one scale; `None`: over all items of one range.
    pub scale: Option<ScaleKey>,
}

/// Whether a response gives one answer to all items of one range, or to all of a scale with a reverse item. The
/// middle of the range contradicts no reverse item.
pub fn straight_line(key: &ScoringKey, answers: &Answers) -> Option<StraightLine> {
    let given: Vec<Given> = key.scales.iter().flat_map(|scale| Given::of(scale, answers)).collect();
    for (at, first) in given.iter().enumerate() {
        let is_new = !given[..at].iter().any(|other| other.has_range_of(first));
        let alike = given.iter().filter(|other| other.has_range_of(first));
        if let Some(found) = line(alike, LEAST_STRAIGHT, None).filter(|_| is_new) {
            return Some(found);
        }
    }
    key.scales.iter().find_map(|scale| line(Given::of(scale, answers).iter(), usize::MAX, Some(scale.key.clone())))
}

/// An item with its number as given.
struct Given {
    item: ScoredItem,
    value: f64,
}

impl Given {
    fn of(scale: &ScaleItems, answers: &Answers) -> Vec<Self> {
        let given = |item: &ScoredItem| Some(Self { item: *item, value: item.given(answers)? });
        scale.items.iter().filter_map(given).collect()
    }

    fn has_range_of(&self, other: &Self) -> bool {
        self.item.min == other.item.min && self.item.max == other.item.max
    }

    fn is_middle(&self) -> bool {
        basics::round12(2.0 * self.value) == basics::round12(self.item.min + self.item.max)
    }

    /// Where the number stands between the ends of its range: 0 to 1.
    fn place(&self) -> Option<f64> {
        let width = self.item.max - self.item.min;
        (width > 0.0).then(|| (self.value - self.item.min) / width)
    }
}

fn line<'a>(given: impl Iterator<Item = &'a Given>, least: usize, scale: Option<ScaleKey>) -> Option<StraightLine> {
    let given: Vec<&Given> = given.collect();
    let first = given.first()?;
    if given.iter().any(|other| basics::round12(other.value) != basics::round12(first.value)) {
        return None;
    }
    let has_reverse = given.iter().any(|given| given.item.reverse && !given.is_middle());
    let is_long = given.len() >= least || has_reverse && given.len() >= LEAST_STRAIGHT_WITH_REVERSE;
    is_long.then_some(StraightLine { value: first.value, items: given.len(), scale })
}

/// A form that was keyed faster than anybody reads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ImpossibleSpeed {
    pub seconds: f64,
    pub answered: usize,
}

/// Only of forms keyed one question after another, and put away: a table is pasted, a file imported.
pub fn impossible_speed(response: &Response) -> Option<ImpossibleSpeed> {
    let finished = response.finished_at.filter(|_| response.via == Via::Form)?;
    let milliseconds = finished.as_millisecond().saturating_sub(response.entered_at.as_millisecond());
    let (seconds, answered) = (milliseconds as f64 / 1000.0, response.answers.len());
    // A clock that was set back tells nothing.
    let is_timed = seconds >= 0.0 && answered >= LEAST_TIMED;
    (is_timed && seconds < LEAST_SECONDS_PER_ANSWER * answered as f64).then_some(ImpossibleSpeed { seconds, answered })
}

/// A response that carries nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NothingAnswered {
    /// What it does hold.
    pub unknown: usize,
    pub not_applicable: usize,
    pub texts: usize,
}

/// A response without a single number where the questionnaire has scales, or without a single option or text where
/// it has none.
pub fn nothing_answered(key: &ScoringKey, answers: &Answers) -> Option<NothingAnswered> {
    let has_scales = key.items().next().is_some();
    let mut found = NothingAnswered::default();
    for (_, answer) in answers.iter() {
        match answer {
            Answer::Number(_) => return None,
            Answer::Choices(options) if !has_scales && !options.is_empty() => return None,
            Answer::Text(_) if !has_scales => return None,
            Answer::Unknown => found.unknown += 1,
            Answer::NotApplicable => found.not_applicable += 1,
            Answer::Text(_) => found.texts += 1,
            Answer::Choices(_) => {}
        }
    }
    Some(found)
}

/// Responses with the same number on every item, in groups of two or more; in the order given. The responses are those
/// to one questionnaire, of one part and measurement; `K` tells them apart.
pub fn same_answers<K: Clone>(key: &ScoringKey, responses: &[(K, &Answers)]) -> Vec<Vec<K>> {
    let mut places: HashMap<Vec<(ItemCode, u64)>, usize> = HashMap::new();
    let mut groups: Vec<Vec<K>> = Vec::new();
    for (who, answers) in responses {
        let Some(pattern) = pattern(key, answers) else { continue };
        let place = *places.entry(pattern).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(who.clone()),
            None => groups.push(vec![who.clone()]),
        }
    }
    groups.retain(|group| group.len() >= 2);
    groups
}

/// The numbers of a response; `None` where so many others would give the same that it tells nothing.
fn pattern(key: &ScoringKey, answers: &Answers) -> Option<Vec<(ItemCode, u64)>> {
    let bits = |item: &ScoredItem| Some((item.code, basics::round12(item.given(answers)?).to_bits()));
    let pattern: Vec<(ItemCode, u64)> = key.items().filter_map(bits).collect();
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for (_, value) in &pattern {
        *counts.entry(*value).or_default() += 1;
    }
    let commonest = counts.into_values().max()?;
    (pattern.len() >= LEAST_SAME && pattern.len() - commonest >= LEAST_OTHER).then_some(pattern)
}

/// A code that more than one pilot has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedCode<'a, P> {
    pub code: &'a str,
    /// Two or more, in order.
    pub pilots: Vec<P>,
}

/// Codes that stand in two pilots or more, in the order of their letters. Codes belong to a pilot, so that a code of a
/// series tells nothing: see [`is_serial`]. Neither do codes that share a stem with others which the pilots share:
/// `DLN001`, `DLN002`, `DLN003` number both.
pub fn two_pilots<'a, P: Ord + Clone>(codes: impl IntoIterator<Item = (P, &'a str)>) -> Vec<SharedCode<'a, P>> {
    let mut pilots: BTreeMap<&str, BTreeSet<P>> = BTreeMap::new();
    for (pilot, code) in codes.into_iter().filter(|(_, code)| !is_serial(code)) {
        pilots.entry(code).or_default().insert(pilot);
    }
    pilots.retain(|_, shared| shared.len() >= 2);
    let stem = |code: &str| stem_and_number(&bare(code)).map(|(stem, _)| stem.to_owned());
    let mut stems: HashMap<String, usize> = HashMap::new();
    for stem in pilots.keys().filter_map(|code| stem(code)) {
        *stems.entry(stem).or_default() += 1;
    }
    let is_numbered =
        |code: &str| stem(code).is_some_and(|stem| stems.get(&stem).is_some_and(|n| *n >= LEAST_NUMBERED));
    pilots
        .into_iter()
        .filter(|(code, _)| !is_numbered(code))
        .map(|(code, pilots)| SharedCode { code, pilots: pilots.into_iter().collect() })
        .collect()
}

/// Whether a code may well be one of a numbering that every pilot begins anew: fewer than five letters and digits (`1`,
/// `A12`), up to two letters and five digits (`R-001`, `R-014-07`, `10000`), or a word for a respondent and a number
/// (`Deelnemer 12`).
pub fn is_serial(code: &str) -> bool {
    const WORDS: &[&str] =
        &["client", "cliënt", "deelnemer", "dln", "nr", "nummer", "resp", "respondent", "participant"];
    let bare = bare(code);
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let all = bare.chars().count();
    let word = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    all < 5 || all - digits <= 2 && digits <= 5 || WORDS.contains(&word)
}

/// More came back than went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoreThanInvited {
    pub responses: usize,
    pub invited: u32,
}

/// Of one part, measurement and questionnaire; `invited` is `None` where it is not known.
pub fn more_than_invited(responses: usize, invited: Option<u32>) -> Option<MoreThanInvited> {
    let invited = invited?;
    (responses > invited as usize).then_some(MoreThanInvited { responses, invited })
}

/// Measurements that were held before an earlier one, as (earlier, later). They are given in their order, each with
/// when it was held where that is known; a later one is held against the last of those before it.
pub fn out_of_order<M: Clone, T: Ord + Clone>(measurements: &[(M, Option<T>)]) -> Vec<(M, M)> {
    let mut last: Option<(&M, &T)> = None;
    let mut found = Vec::new();
    for (measurement, held) in measurements {
        let Some(held) = held else { continue };
        match last {
            Some((earlier, at)) if held < at => found.push((earlier.clone(), measurement.clone())),
            _ => last = Some((measurement, held)),
        }
    }
    found
}

/// A reverse item that says the opposite of what the rest of its scale says.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    pub item: ItemCode,
    /// As given, not turned.
    pub value: f64,
    /// The mean of the scale's other items, as given; in the item's own range.
    pub others: f64,
}

/// The reverse items of a scale on which a response agrees (or disagrees) as much as on all the others. Others are
/// those that are not reversed.
pub fn contradictions(scale: &ScaleItems, answers: &Answers) -> Vec<Contradiction> {
    let (reverse, plain): (Vec<Given>, Vec<Given>) =
        Given::of(scale, answers).into_iter().partition(|given| given.item.reverse);
    let places: Vec<f64> = plain.iter().filter_map(Given::place).collect();
    let Some(others) = basics::mean(&places).filter(|_| places.len() >= LEAST_BESIDE_REVERSE) else {
        return Vec::new();
    };
    let others = basics::round12(others);
    let contradicts = |place: f64| {
        others >= 1.0 - EXTREME_MEAN && place >= 1.0 - EXTREME_REVERSE
            || others <= EXTREME_MEAN && place <= EXTREME_REVERSE
    };
    reverse
        .iter()
        .filter(|given| given.place().map(basics::round12).is_some_and(contradicts))
        .map(|given| Contradiction {
            item: given.item.code,
            value: given.value,
            others: given.item.min + others * (given.item.max - given.item.min),
        })
        .collect()
}

mod words;

pub use words::{code_looks_personal_phrase, out_of_order_phrase, same_answers_phrase};

#[cfg(test)]
mod tests;
