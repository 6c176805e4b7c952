//! A comparison as it may be seen: what is withheld is not in it, so that nobody can show it by mistake. Plain data,
//! with finished words where the words are the data's own, and numbers where a view says how they are written.

use crate::analysis::change::{Class, Reason};
use crate::analysis::disclosure::Withheld;
use crate::app::queries::changes::Pair;
use crate::charts::Mark;
use crate::model::comparison::Column;
use crate::model::{FindingId, FindingKind, Held, ItemCode, MeasurementId, PartId, PilotId, ScaleKey, Source, TagId};

/// Everything that a comparison shows. Every row has one cell a column, in the order of `columns`.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    pub pair: Option<Pair>,
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
    /// The parts that its numbers are of.
    pub parts: Vec<PartId>,
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
    /// The title of the group of questions that it stands in.
    pub group: String,
    pub question: String,
    pub cells: Vec<RoleCell>,
    /// Whether the columns' last answers differ, of those that answered.
    pub differs: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleCell {
    /// The labels of the options, at the earlier and the later measurement; `None` where it was not answered.
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
    pub from: Result<Homogeneity, Reason>,
    pub to: Result<Homogeneity, Reason>,
    pub change: Result<Homogeneity, Reason>,
}

/// Welch's test that all means are one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Homogeneity {
    /// How many columns it is over.
    pub k: u32,
    pub f: f64,
    pub df_between: f64,
    pub df_within: f64,
    pub p: f64,
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
    /// 95 %, of the difference between these two, by Welch.
    pub interval: Option<(f64, f64)>,
    /// Whether all columns' means are one, by Welch; adjusted by Holm over all items of this list.
    pub p: Option<f64>,
    pub p_holm: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemCell {
    pub mean: f64,
    pub n: u32,
    /// At the earlier measurement.
    pub earlier: Option<f64>,
}

/// A rung of the participation ladder, the highest first.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderRow {
    pub rung: String,
    /// Whether the commissioner named it, at the earlier and the later measurement; `None` where nothing was answered.
    pub cells: Vec<(Option<bool>, Option<bool>)>,
    pub differs: bool,
}

/// Findings of one kind that say the same in one column or more: those with one tag, or one of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingRow {
    pub kind: FindingKind,
    /// The tag that joins them; none of findings without a tag, which stand together by topic.
    pub tag: Option<TagId>,
    pub title: String,
    pub cells: Vec<Vec<FindingCell>>,
    /// In how many columns it occurs.
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
    pub cells: Vec<Seen<MeasurementCell>>,
    pub differs: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MeasurementCell {
    pub held: Held,
    pub reason: String,
    pub responses: u32,
    pub invited: Option<u32>,
}
