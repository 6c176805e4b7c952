//! Pilots side by side: every fact, score, answer and finding of two to six columns, row by row, with what differs and
//! whether chance alone would make it so. The window, the page that is exported, the table and `compare --json` all
//! show this, so that they cannot differ.
//!
//! What a column takes:
//! - a named part, or a pilot as a whole: its own numbers, as everywhere; what was said and found of a pilot without a
//!   part is said of each of its parts too;
//! - a group: every part of its pilots counts once, as in the table of the programme. Its score is the mean of the parts'
//!   means, its change the mean of the parts' changes, its interval one over parts (Student's t), and the n of all parts
//!   together stands beside it. Of a pilot with scores both as a whole and by named parts both count, which the head says;
//! - the rest: every pilot that is not in the group.
//!
//! A part or a group that is gone in the meantime is an empty column whose head says so. Sources are never mixed: there is
//! a row for every scale and source in which some column has a number. What *differs* differs as it is written: figures as
//! they are rounded, sets whatever their order; columns with nothing in them do not count.

mod alike;
mod background;
mod column;
mod facts;
mod findings;
mod groups;
mod held;
mod items;
mod role;
mod said;
mod scores;
mod seen;

pub use alike::{Alike, most_like};
pub use background::Background;
pub use groups::{
    GroupSeen, find as find_group, groups, kind_code as group_kind, name as group_name, stored as group_stored,
    words as group_words,
};
pub use seen::{
    Chance, ChangeSeen, FactRow, FindingCell, FindingRow, Head, Homogeneity, ItemCell, ItemRow, LadderRow,
    MeasurementCell, MeasurementRow, MiddleHalf, RoleCell, RoleRow, RungCell, ScaleRow, ScoreCell, Seen, SideBySide,
    SideSeen, Untested,
};

use std::collections::HashMap;

use self::column::Standing;
use crate::app::State;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::blind;
use crate::base::Lang;
use crate::model::comparison::Column;
use crate::model::{EvaluatorId, MeasurementId, PartId, ScaleKey, Source};

/// So many findings of a group are listed; the rest are counted.
pub const MOST_LISTED: usize = 12;

/// Who stands side by side, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub columns: &'a [Column],
    /// The column that the others are held against, if it stands among them.
    pub reference: Option<&'a Column>,
    pub lang: Lang,
    pub reading: Reading,
}

/// Whose ratings are seen, where a programme rates blind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Everybody's: on the command line, which is the owner's own tool.
    Everything,
    /// Those that this evaluator may see; of nobody known none.
    As(Option<EvaluatorId>),
}

/// The comparison. `analysis` saves working out again what it holds of these columns; where it is none, or of another
/// state or pair of measurements, it is worked out here, with the codes that a person decided about. `background` is of
/// this state; whether the comparison is for others, and of which measurements, is said there.
pub fn compare(state: &State, analysis: Option<&Analysis>, background: &Background, asked: &Asked<'_>) -> SideBySide {
    let work = Work::of(state, analysis, background, asked);
    let (role, ladder) = role::rows(&work);
    SideBySide {
        pair: background.moments.pair,
        for_others: background.is_for_others(),
        minimum: background.guard.minimum(),
        columns: work.heads(asked.columns),
        reference: asked.reference.and_then(|wanted| asked.columns.iter().position(|held| held == wanted)),
        facts: facts::rows(&work),
        role,
        scores: scores::rows(&work),
        items: items::rows(&work),
        ladder,
        findings: findings::rows(&work),
        measurements: held::rows(&work),
    }
}

/// What every row needs.
struct Work<'a> {
    state: &'a State,
    analysis: Option<&'a Analysis>,
    background: &'a Background,
    lang: Lang,
    reading: Reading,
    columns: Vec<Standing<'a>>,
    /// What the analysis holds of the parts that stand here.
    analysed: HashMap<PartId, Vec<&'a Analysed>>,
    /// Whether two columns may be about the same people.
    overlaps: Vec<Vec<bool>>,
}

impl<'a> Work<'a> {
    fn of(state: &'a State, analysis: Option<&'a Analysis>, background: &'a Background, asked: &Asked<'_>) -> Self {
        let columns: Vec<Standing<'a>> =
            asked.columns.iter().map(|column| Standing::of(state, background, column)).collect();
        let analysis = analysis.filter(|held| Some(held.question.pair) == background.moments.pair);
        let parts: Vec<PartId> = columns.iter().filter_map(Standing::part).map(|part| part.id).collect();
        let mut analysed: HashMap<PartId, Vec<&Analysed>> = HashMap::new();
        for held in analysis.iter().flat_map(|held| &held.rows).filter(|held| parts.contains(&held.row.part_id)) {
            analysed.entry(held.row.part_id).or_default().push(held);
        }
        let row = |one: &Standing<'a>| columns.iter().map(|other| one.overlaps(other, background)).collect();
        let overlaps = columns.iter().map(row).collect();
        Self { state, analysis, background, lang: asked.lang, reading: asked.reading, columns, analysed, overlaps }
    }

    /// Whether a rating is kept from this reader.
    fn hides(&self, part: PartId, measurement: MeasurementId, scale: &ScaleKey, source: Source) -> bool {
        match self.reading {
            Reading::As(reader) if source == Source::Evaluator && self.state.programme.blind_ratings => {
                blind::hides(self.state, reader, part, measurement, scale)
            }
            _ => false,
        }
    }

    /// Whether two columns may be about the same people.
    fn overlap(&self, one: usize, other: usize) -> bool {
        self.overlaps[one][other]
    }

    /// Whether any two of these may be.
    fn any_overlap(&self, columns: &[usize]) -> bool {
        columns.iter().enumerate().any(|(at, one)| columns[at + 1..].iter().any(|other| self.overlap(*one, *other)))
    }
}

/// Whether those that have something are not all the same.
fn differ<T: PartialEq>(values: impl IntoIterator<Item = T>) -> bool {
    let mut values = values.into_iter();
    let Some(first) = values.next() else { return false };
    values.any(|value| value != first)
}

#[cfg(test)]
mod tests;
