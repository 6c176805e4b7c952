//! A comparison as it may be seen: what is withheld is not in it, so that nobody can show it by mistake. Plain data,
//! with finished words where the words are the data's own, and numbers where a view says how they are written.

use crate::analysis::change::{Class, Reason};
use crate::analysis::disclosure::Withheld;
pub use crate::analysis::homogeneity::Homogeneity;
use crate::app::queries::changes::Pair;
use crate::base::Phrase;
use crate::charts::Mark;
use crate::model::comparison::Column;
use crate::model::{FindingId, FindingKind, Held, ItemCode, MeasurementId, PartId, PilotId, ScaleKey, Source, TagId};

/// Everything that a comparison shows. Every row has one cell a column, in the order of `columns`.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    pub pair: Option<Pair>,
    /// Whether it is made for others; else it is for own use and says so.
    pub for_others: bool,
    /// From how many responses on a number is given to others.
    pub minimum: u32,
    pub columns: Vec<Head>,
    /// The column that the others are held against.
    pub reference: Option<usize>,
    pub facts: Vec<FactRow>,
    /// What the commissioner said of its role and responsibilities.
    pub role: Vec<RoleRow>,
    /// In the order of scales and sources; where any column has a score.
    pub scores: Vec<ScaleRow>,
    /// Those of which two columns or more have answers, the largest difference first.
    pub items: Vec<ItemRow>,
    pub ladder: Vec<LadderRow>,
    /// Those that recur in more columns first.
    pub findings: Vec<FindingRow>,
    pub measurements: Vec<MeasurementRow>,
}

/// Who stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub column: Column,
    /// `8 · Effectieve methoden`, or what the pilots of a group share.
    pub title: String,
    /// Of a named part its pilot's name, of a group how many pilots it has.
    pub subtitle: String,
    pub pilot_id: Option<PilotId>,
    /// The parts that its numbers are of: of a group every part of its pilots.
    pub parts: Vec<PartId>,
    /// Of a group: how many pilots are in it.
    pub pilots: Option<u32>,
    /// Whether the part, or the last pilot of the group, is no longer in the programme: the column is empty.
    pub is_gone: bool,
    /// Of a group: the numbers of its pilots that have scores both as a whole and by named parts. They count double.
    pub counted_double: Vec<u32>,
}

/// A line of the factsheet.
#[derive(Clone, Debug, PartialEq)]
pub struct FactRow {
    /// The locale key of its label: `field-goal`.
    pub key: &'static str,
    /// Each a list of lines; none where nothing is known.
    pub cells: Vec<Vec<String>>,
    pub differs: bool,
}

/// One question of the commissioner's questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleRow {
    /// The code of the question: `R1`; `initiator` and `actor` of what a report tells besides.
    pub code: String,
    /// The title of the group of questions that it stands in.
    pub group: String,
    pub question: String,
    pub cells: Vec<RoleCell>,
    /// Whether the columns' last answers differ, of those that answered; groups do not count.
    pub differs: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleCell {
    /// The labels of the options, at the earlier and the later measurement; `None` where it was not answered. Of a group
    /// each with how many of its commissioners who answered said so: `stuurt (5 van 12)`.
    pub first: Option<Vec<String>>,
    pub second: Option<Vec<String>>,
    /// What was said without a measurement.
    pub undated: Option<Vec<String>>,
    pub has_changed: bool,
}

/// A value, or why it is not shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen<T> {
    Given(T),
    Withheld(Withheld),
    /// There is none; the sentence why, where that is known.
    Missing(String),
}

impl<T> Seen<T> {
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Withheld(_) | Self::Missing(_) => None,
        }
    }
}

/// The scores on one scale from one source.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleRow {
    pub scale: ScaleKey,
    pub source: Source,
    pub cells: Vec<ScoreCell>,
    /// The middle half of the programme's parts, at the earlier and the later measurement.
    pub middle_from: Option<MiddleHalf>,
    pub middle_to: Option<MiddleHalf>,
    pub chance: Chance,
    /// Whether the written figures of the later measurement, or of the change, differ.
    pub differs: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ScoreCell {
    pub from: Seen<SideSeen>,
    pub to: Seen<SideSeen>,
    pub change: Seen<ChangeSeen>,
    /// Why a number asks care.
    pub marks: Vec<Mark>,
}

/// A mean with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SideSeen {
    pub mean: f64,
    /// 95 %; over responses, of a group over its parts.
    pub interval: Option<(f64, f64)>,
    /// Responses, evaluators, or what a report says; none where it is not known. Of a group all its parts together.
    pub n: Option<u32>,
    /// Of a group: over how many parts.
    pub parts: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeSeen {
    pub diff: f64,
    /// The mean difference of those who answered both times, where the interval is of that and not of `diff`.
    pub paired: Option<f64>,
    /// That of the headline; of a group over its parts.
    pub interval: Option<(f64, f64)>,
    pub class: Class,
    /// Of a group: how many of its parts went up, stayed and went down.
    pub counts: Option<[u32; 3]>,
    /// Whether one respondent decides the class; for own use only.
    pub is_decisive: bool,
    /// Whether the paired difference is of another class.
    pub disagrees: bool,
}

/// The first and the third quartile of the means of the programme's parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MiddleHalf {
    pub low: f64,
    pub high: f64,
    /// Over how many parts.
    pub parts: u32,
}

/// Whether the columns differ by more than chance gives at these n.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    pub from: Result<Homogeneity, Untested>,
    pub to: Result<Homogeneity, Untested>,
    pub change: Result<Homogeneity, Untested>,
}

/// Why nothing is said about chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Untested {
    /// It cannot be computed.
    Because(Reason),
    /// Two columns may be about the same people: a part and the group or the whole that it is in.
    Overlap,
    /// It would tell of a column that is withheld.
    Withheld,
}

impl Untested {
    pub const ALL: [Self; 7] = [
        Self::Because(Reason::NotResponses),
        Self::Because(Reason::DifferentEvaluators),
        Self::Because(Reason::TooFew),
        Self::Because(Reason::NoSpread),
        Self::Because(Reason::NoDifference),
        Self::Overlap,
        Self::Withheld,
    ];

    /// The code in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Because(reason) => reason.code(),
            Self::Overlap => "overlap",
            Self::Withheld => "withheld",
        }
    }

    /// Why, within a sentence.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Because(reason) => Phrase::new(&format!("reason-{}", reason.code())),
            Self::Overlap => Phrase::new("comparison-untested-overlap"),
            Self::Withheld => Phrase::new("comparison-untested-withheld"),
        }
    }
}

/// One question of the participants' questionnaire, at the later measurement of the pair.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemRow {
    pub item: ItemCode,
    pub scale: ScaleKey,
    pub question: String,
    pub cells: Vec<Seen<ItemCell>>,
    /// The two columns that are furthest apart, the lower first.
    pub between: (usize, usize),
    pub largest: f64,
    /// 95 %, of the difference between these two, by Welch; none where they may be about the same people.
    pub interval: Option<(f64, f64)>,
    /// Whether all columns' means are one.
    pub chance: Result<Homogeneity, Untested>,
    /// Its p, adjusted by Holm over all items of this list; none where one of theirs is withheld.
    pub p_holm: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemCell {
    /// Of a group over the means of its parts.
    pub mean: f64,
    /// Answers; of a group those of all its parts.
    pub n: u32,
    /// Of a group: over how many parts.
    pub parts: Option<u32>,
    /// At the earlier measurement.
    pub earlier: Option<f64>,
}

/// A rung of the participation ladder, the highest first.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderRow {
    /// The question that it is an answer to.
    pub question: String,
    pub rung: String,
    pub cells: Vec<RungCell>,
    pub differs: bool,
}

/// Whether the commissioner named a rung; `None` where nothing was answered. Of a group nothing is: see its role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RungCell {
    pub first: Option<bool>,
    pub second: Option<bool>,
    /// What was said without a measurement.
    pub undated: Option<bool>,
}

/// Findings of one kind that say the same in one column or more: those with one tag, or one of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingRow {
    pub kind: FindingKind,
    /// The tag that joins them; none of findings without a tag, which stand together by topic.
    pub tag: Option<TagId>,
    pub title: String,
    /// Of a group only those that have a tag, and of these the first [`MOST_LISTED`](super::MOST_LISTED).
    pub cells: Vec<Vec<FindingCell>>,
    /// How many each column has, those that are not listed too.
    pub counts: Vec<u32>,
    /// In how many columns it occurs; a finding that stands in two of them is one.
    pub recurs: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FindingCell {
    pub id: FindingId,
    pub text: String,
    /// The measurement that it was made at, where that is known.
    pub measurement: Option<MeasurementId>,
}

/// What was held of one questionnaire in one measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasurementRow {
    pub measurement_id: MeasurementId,
    pub questionnaire: String,
    pub title: String,
    /// None where nothing is known of it.
    pub cells: Vec<Option<MeasurementCell>>,
    pub differs: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MeasurementCell {
    /// Of a group `Held` where it was held for any part.
    pub held: Held,
    pub reason: String,
    pub responses: Seen<u32>,
    /// Of a group all of its parts together, where it is known of each.
    pub invited: Option<u32>,
    /// Of a group: for how many parts it was held, of how many of which that is known.
    pub held_for: Option<(u32, u32)>,
}
