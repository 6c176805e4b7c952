//! What a comparison needs of the whole programme: what may be seen, the numbers of every part in an order in which a
//! group's can be taken out, the groups themselves and what was held. Made once for a state and a pair of measurements;
//! any number of comparisons are then built on it quickly. Not for the numbers of one part, which a state has by itself.

use std::collections::HashMap;

use super::groups::Groups;
use crate::analysis::change::Class;
use crate::analysis::disclosure::Withheld;
use crate::analysis::programme::middle_half;
use crate::app::State;
use crate::app::disclosure::{Guard, ItemGuard};
use crate::app::queries::changes::{Pair, changes};
use crate::app::queries::coverage::{covered, questionnaires};
use crate::model::{Held, MeasurementId, PartId, ScaleKey, Source};

use super::items::Averages;
use super::said::Said;
use super::seen::MiddleHalf;

/// Everything about the programme as a whole that comparisons on one pair of measurements share, for own use or for
/// others. It is made of every score and every answer: with some tens of pilots that takes milliseconds, with 10,000 pilots
/// and 200,000 responses 0.2 s for own use and over 3 s for others, for whom everything is looked for that gives something
/// back. The window makes it in a job.
pub struct Background {
    pub(super) moments: Moments,
    /// Of the state that it was made of: every kind of record together.
    revision: u64,
    pub(super) guard: Guard,
    pub(super) ranks: HashMap<PartId, usize>,
    pub(super) lines: Vec<Line>,
    pub(super) groups: Groups,
    pub(super) held: Vec<HeldLine>,
    pub(super) averages: Averages,
    pub(super) said: Said,
    /// The pilots that have scores on one scale from one source both as a whole and by a named part: rank and number.
    pub(super) double: Vec<(usize, u32)>,
}

/// The measurements that a comparison is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moments {
    pub pair: Option<Pair>,
    /// The earlier one; the only one where there is one.
    pub from: Option<MeasurementId>,
    pub to: Option<MeasurementId>,
}

impl Moments {
    fn of(state: &State, pair: Option<Pair>) -> Self {
        match pair {
            Some(pair) => Self { pair: Some(pair), from: Some(pair.from), to: Some(pair.to) },
            None => Self { pair: None, from: state.measurements().first().map(|held| held.id), to: None },
        }
    }

    /// In the order of time.
    pub fn all(self) -> impl Iterator<Item = MeasurementId> {
        [self.from, self.to].into_iter().flatten()
    }
}

/// The numbers of all parts on one scale from one source, each list from low to high.
pub(super) struct Line {
    pub scale: ScaleKey,
    pub source: Source,
    pub from: Vec<Level>,
    pub to: Vec<Level>,
    pub changes: Vec<Moved>,
    pub middle_from: Option<MiddleHalf>,
    pub middle_to: Option<MiddleHalf>,
}

/// The score of a part.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub rank: usize,
    pub part_id: PartId,
    pub mean: f64,
    pub n: Option<u32>,
    pub withheld: Option<Withheld>,
}

/// The change of a part.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moved {
    pub rank: usize,
    pub part_id: PartId,
    pub diff: f64,
    pub class: Class,
    pub withheld: Option<Withheld>,
}

/// One questionnaire in one measurement, by the rank of parts.
pub(super) struct HeldLine {
    pub measurement_id: MeasurementId,
    pub questionnaire: String,
    pub parts: Vec<HeldAt>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct HeldAt {
    pub held: Option<Held>,
    pub responses: u32,
    pub invited: Option<u32>,
    pub withheld: Option<Withheld>,
}

impl Background {
    pub fn of(state: &State, pair: Option<Pair>, for_others: bool) -> Self {
        let moments = Moments::of(state, pair);
        let guard = Guard::made_for(state, for_others);
        let items = ItemGuard::of(state, &guard);
        let ranks: HashMap<PartId, usize> =
            state.parts().enumerate().map(|(rank, (_, part))| (part.id, rank)).collect();
        let lines = lines(state, &guard, moments, &ranks);
        Self {
            double: double(state, &lines),
            lines,
            groups: Groups::of(state),
            held: held(state, &guard, moments),
            averages: Averages::of(state, &items, moments, &ranks),
            said: Said::of(state, moments, for_others),
            revision: state.revisions().all(),
            moments,
            guard,
            ranks,
        }
    }

    /// Whether it is of this state, this pair of measurements and these readers; else it is to be made anew.
    pub fn is_of(&self, state: &State, pair: Option<Pair>, for_others: bool) -> bool {
        self.revision == state.revisions().all()
            && self.moments.pair == pair
            && self.guard.is_for_others() == for_others
    }

    pub fn pair(&self) -> Option<Pair> {
        self.moments.pair
    }

    pub fn is_for_others(&self) -> bool {
        self.guard.is_for_others()
    }

    pub(super) fn line(&self, scale: &ScaleKey, source: Source) -> Option<&Line> {
        self.lines.iter().find(|line| line.source == source && line.scale == *scale)
    }
}

/// In the order of scales and sources; only where some part has a score.
fn lines(state: &State, guard: &Guard, moments: Moments, ranks: &HashMap<PartId, usize>) -> Vec<Line> {
    let mut lines = Vec::new();
    for scale in state.scales() {
        for source in Source::ALL {
            let mut line = Line {
                scale: scale.key.clone(),
                source,
                from: Vec::new(),
                to: Vec::new(),
                changes: Vec::new(),
                middle_from: None,
                middle_to: None,
            };
            levels(state, guard, moments, ranks, &mut line);
            lines.push(line);
        }
    }
    moved(state, guard, moments, ranks, &mut lines);
    lines.retain(|line| !line.from.is_empty() || !line.to.is_empty());
    lines
}

fn levels(state: &State, guard: &Guard, moments: Moments, ranks: &HashMap<PartId, usize>, line: &mut Line) {
    for (slot, score) in state.scores_on(&line.scale, line.source) {
        let Some(rank) = ranks.get(&slot.part_id) else { continue };
        let withheld = guard.score(slot, score).err();
        let level = Level { rank: *rank, part_id: slot.part_id, mean: score.mean, n: score.n, withheld };
        if Some(slot.measurement_id) == moments.from {
            line.from.push(level);
        } else if Some(slot.measurement_id) == moments.to {
            line.to.push(level);
        }
    }
    for list in [&mut line.from, &mut line.to] {
        list.sort_by(|one, other| one.mean.total_cmp(&other.mean).then(one.rank.cmp(&other.rank)));
    }
    line.middle_from = middle(&line.from, |_| true);
    line.middle_to = middle(&line.to, |_| true);
}

/// The middle half of the parts that pass, of which the score is given.
pub(super) fn middle(levels: &[Level], passes: impl Fn(PartId) -> bool) -> Option<MiddleHalf> {
    let given = levels.iter().filter(|level| level.withheld.is_none() && passes(level.part_id));
    let means: Vec<f64> = given.map(|level| level.mean).collect();
    let (low, high) = middle_half(&means)?;
    Some(MiddleHalf { low, high, parts: u32::try_from(means.len()).unwrap_or(u32::MAX) })
}

fn moved(state: &State, guard: &Guard, moments: Moments, ranks: &HashMap<PartId, usize>, lines: &mut [Line]) {
    let Some(pair) = moments.pair else { return };
    for row in changes(state, pair, None, None) {
        let (Some(rank), Some(diff), Some(class)) = (ranks.get(&row.part_id), row.change.diff, row.change.class) else {
            continue;
        };
        let withheld = guard.change(&row, pair).withheld();
        if let Some(line) = lines.iter_mut().find(|line| line.source == row.source && line.scale == row.scale) {
            line.changes.push(Moved { rank: *rank, part_id: row.part_id, diff, class, withheld });
        }
    }
    for line in lines {
        line.changes.sort_by(|one, other| one.diff.total_cmp(&other.diff).then(one.rank.cmp(&other.rank)));
    }
}

fn double(state: &State, lines: &[Line]) -> Vec<(usize, u32)> {
    let mut double = Vec::new();
    let has_scores: Vec<Vec<bool>> = lines
        .iter()
        .map(|line| {
            let mut has = vec![false; state.part_count()];
            line.from.iter().chain(&line.to).for_each(|level| has[level.rank] = true);
            has
        })
        .collect();
    let mut first = 0;
    for (rank, pilot) in state.pilots().enumerate() {
        // The whole comes first.
        let after = first + state.parts_of(pilot.id).count();
        let is_double = |has: &Vec<bool>| {
            has[first..after].split_first().is_some_and(|(whole, named)| *whole && named.contains(&true))
        };
        if has_scores.iter().any(is_double) {
            double.push((rank, pilot.number));
        }
        first = after;
    }
    double
}

fn held(state: &State, guard: &Guard, moments: Moments) -> Vec<HeldLine> {
    let keys = questionnaires(state);
    let places = moments.all().flat_map(|measurement| keys.iter().map(move |key| (measurement, key)));
    let line = |(measurement_id, key): (MeasurementId, &String)| HeldLine {
        measurement_id,
        questionnaire: key.clone(),
        parts: state
            .parts()
            .map(|(_, part)| {
                let covered = covered(state, part, measurement_id, key);
                HeldAt {
                    held: covered.held(),
                    responses: u32::try_from(covered.responses).unwrap_or(u32::MAX),
                    invited: covered.invited(),
                    withheld: guard.withheld_count(part.id, measurement_id, key),
                }
            })
            .collect(),
    };
    places.map(line).collect()
}
