//! Words for numbers: the level of a grade, the size of a change, and a sentence with both. Words are
//! keys of `numbers.ftl` until somebody reads them; the words of levels are the programme's own.
//!
//! Rounded figures decide. A level follows the grade as it is shown, to one decimal, so that 6.85 is
//! "ruim voldoende" (6,9). A change follows the change as it is shown: the difference of the unrounded
//! means, rounded once. So 0.45 is shown as 0,5 and reads "iets gestegen", although its class, which
//! uses no rounding, is `same`; and 7.46 to 7.94 (shown 7,5 and 7,9) also changed by 0.48, 0,5. Rounding
//! the two means first would let an error of nearly 0.1 choose the word. One exception keeps a sentence
//! from contradicting its own figures: "gelijk gebleven" is said only where the two grades look equal
//! too; 8.24 to 8.26 (shown 8,2 and 8,3) is "nagenoeg gelijk gebleven".

use super::basics::{self, TOLERANCE};
use super::change::{Class, PartChange, Reason, Sign};
use crate::base::lang::Arg;
use crate::base::{Phrase, Text, number};
use crate::model::programme::Bands;
use crate::model::scale::ScaleKind;
use crate::model::score::Source;

/// Figures for people carry one decimal.
const DECIMALS: u32 = 1;

/// Which way a grade went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    Up,
    Down,
}

/// How much a grade changed, in the words of the programme's bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeWords {
    Unchanged,
    PracticallyUnchanged,
    Slightly(Direction),
    Clearly(Direction),
    Strongly(Direction),
}

impl ChangeWords {
    /// "iets gestegen", "slightly up".
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::Unchanged => "words-unchanged",
            Self::PracticallyUnchanged => "words-practically-unchanged",
            Self::Slightly(Direction::Up) => "words-slightly-up",
            Self::Slightly(Direction::Down) => "words-slightly-down",
            Self::Clearly(Direction::Up) => "words-clearly-up",
            Self::Clearly(Direction::Down) => "words-clearly-down",
            Self::Strongly(Direction::Up) => "words-strongly-up",
            Self::Strongly(Direction::Down) => "words-strongly-down",
        })
    }

    /// Where the grade went; `None` where it stayed, practically or wholly.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Self::Unchanged | Self::PracticallyUnchanged => None,
            Self::Slightly(direction) | Self::Clearly(direction) | Self::Strongly(direction) => Some(direction),
        }
    }
}

/// The word of a grade: that of the highest band at or below its rounded figure, else of the lowest.
/// Empty only where the programme has no bands.
pub fn level_word(bands: &Bands, grade: f64) -> Text {
    let figure = shown(grade);
    let reached = bands.level.iter().filter(|band| at_least(figure, band.from));
    let band = reached.max_by(|a, b| a.from.total_cmp(&b.from));
    let lowest = || bands.level.iter().min_by(|a, b| a.from.total_cmp(&b.from));
    band.or_else(lowest).map(|band| band.word.clone()).unwrap_or_default()
}

/// The words for the change from one grade to another; see the top of this module for the rounding.
pub fn change_words(bands: &Bands, from: f64, to: f64) -> ChangeWords {
    sized(bands, basics::difference(from, to), shown(from) == shown(to))
}

fn sized(bands: &Bands, diff: f64, looks_equal: bool) -> ChangeWords {
    let figure = shown(diff);
    let direction = if figure < 0.0 { Direction::Down } else { Direction::Up };
    let size = figure.abs();
    if size == 0.0 {
        return if looks_equal { ChangeWords::Unchanged } else { ChangeWords::PracticallyUnchanged };
    }
    if at_least(size, bands.strongly) {
        ChangeWords::Strongly(direction)
    } else if at_least(size, bands.clearly) {
        ChangeWords::Clearly(direction)
    } else if at_least(size, bands.slightly) {
        ChangeWords::Slightly(direction)
    } else {
        ChangeWords::PracticallyUnchanged
    }
}

/// "nog steeds voldoende" after a fall to a grade that is still satisfactory; else `None`.
pub fn after_fall(bands: &Bands, from: f64, to: f64) -> Option<Phrase> {
    still(bands, change_words(bands, from, to), to)
}

fn still(bands: &Bands, change: ChangeWords, to: f64) -> Option<Phrase> {
    let fell = change.direction() == Some(Direction::Down);
    (fell && at_least(shown(to), bands.satisfactory)).then(|| Phrase::new("words-still-satisfactory"))
}

/// The sentence for any scale. Grades: "hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)". Ratings
/// have class words only: "gestegen: van 3,0 naar 4,0". Where evaluators' change does not follow from
/// the two means, the change stands without figures and says on whom it rests; where there is none,
/// the sentence says why.
pub fn change_sentence(bands: &Bands, is_grade: bool, change: &PartChange) -> Phrase {
    let (Some(diff), Some(class)) = (change.diff, change.class) else {
        let why = reason(change.reason.unwrap_or(Reason::TooFew));
        return Phrase::new("words-no-change-known").with("reason", why);
    };
    match (change.is_difference_of_means(), is_grade) {
        (true, true) => grade_sentence(bands, change.mean_from, change.mean_to),
        (true, false) => rating_sentence(class, change.mean_from, change.mean_to),
        (false, true) => by_shared_evaluators(sized(bands, diff, true).phrase()),
        (false, false) => by_shared_evaluators(self::class(class)),
    }
}

/// The sentence about two grades: the level and figure before, the change, and the level after where
/// it is another or a fall left it satisfactory.
pub fn grade_sentence(bands: &Bands, from: f64, to: f64) -> Phrase {
    let (level, later) = (level_word(bands, from), level_word(bands, to));
    let change = change_words(bands, from, to);
    let still = still(bands, change, to);
    let is_other_level = level != later;
    let key = match (change, &still) {
        (ChangeWords::Unchanged, _) => "words-grade-unchanged",
        (ChangeWords::PracticallyUnchanged, _) if is_other_level => "words-grade-now",
        (ChangeWords::PracticallyUnchanged, _) => "words-grade-figure",
        // "gedaald naar voldoende, nog steeds voldoende" would say it twice.
        (_, Some(_)) if is_lowest_satisfactory(bands, &later) => "words-grade-still",
        (_, Some(_)) if is_other_level => "words-grade-to-level-still",
        (_, Some(_)) => "words-grade-to-figure-still",
        (_, None) if is_other_level => "words-grade-to-level",
        (_, None) => "words-grade-to-figure",
    };
    let mut sentence = Phrase::new(key)
        .with("level", &level)
        .with("later", &later)
        .with("change", change.phrase())
        .with("from", figure(from))
        .with("to", figure(to));
    if let Some(still) = still {
        sentence = sentence.with("still", still);
    }
    sentence
}

fn rating_sentence(class: Class, from: f64, to: f64) -> Phrase {
    let key = match class {
        Class::Same if shown(from) == shown(to) => "words-rating-equal",
        Class::Same => "words-rating-same",
        Class::Up | Class::Down => "words-rating-moved",
    };
    Phrase::new(key).with("class", self::class(class)).with("from", figure(from)).with("to", figure(to))
}

fn by_shared_evaluators(change: Phrase) -> Phrase {
    Phrase::new("words-by-shared-evaluators").with("change", change)
}

/// Whether this is the word of the band that begins where satisfactory begins.
fn is_lowest_satisfactory(bands: &Bands, word: &Text) -> bool {
    bands.level.iter().any(|band| band.word == *word && (band.from - bands.satisfactory).abs() <= TOLERANCE)
}

/// "gestegen", "ongeveer gelijk", "gedaald".
pub fn class(class: Class) -> Phrase {
    Phrase::new(&format!("class-{}", class.code()))
}

/// "hoger", "gelijk", "lager".
pub fn sign(sign: Sign) -> Phrase {
    Phrase::new(&format!("sign-{}", sign.code()))
}

/// Why there is no number, as half a sentence.
pub fn reason(reason: Reason) -> Phrase {
    Phrase::new(&format!("reason-{}", reason.code()))
}

/// Where a number comes from: "oordeel evaluator".
pub fn source(source: Source) -> Phrase {
    Phrase::new(&format!("source-{}", source.code()))
}

/// How much parts differ from each other beyond chance, by the share of the variance that lies between them (0 to 1),
/// which is read as a whole percentage: "duidelijk verschil tussen de onderdelen".
pub fn heterogeneity(i2: f64) -> Phrase {
    let percentage = number::round(i2 * 100.0, 0);
    Phrase::new(match percentage {
        75.0.. => "parts-differ-greatly",
        50.0.. => "parts-differ-clearly",
        25.0.. => "parts-differ-some",
        _ => "parts-differ-hardly",
    })
}

/// "oordeel" or "rapportcijfer".
pub fn scale_kind(kind: ScaleKind) -> Phrase {
    Phrase::new(match kind {
        ScaleKind::Rating => "scale-kind-rating",
        ScaleKind::Grade => "scale-kind-grade",
    })
}

/// The figure that people see.
fn shown(value: f64) -> f64 {
    number::round(basics::round12(value), DECIMALS)
}

fn figure(value: f64) -> Arg {
    Arg::Number(value, DECIMALS)
}

fn at_least(figure: f64, threshold: f64) -> bool {
    figure >= threshold - TOLERANCE
}

#[cfg(test)]
mod tests;
