//! Which parts changed which way on a scale, and of which parts a finding tells: where the two meet, tags are counted
//! by change.

use std::collections::HashMap;

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::changes::{Pair, changes};
use crate::model::{EvaluatorId, Finding, PartId, ScaleKey, Source};

/// The parts that changed on one scale by one source, each with its class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    by_part: HashMap<PartId, Class>,
    /// By the order of [`Class::ALL`].
    totals: [usize; 3],
    /// Parts with a change that the reader may not see while the programme rates blind.
    pub hidden: usize,
}

impl Classes {
    pub fn of(state: &State, pair: Pair, scale: &ScaleKey, source: Source, reader: Option<EvaluatorId>) -> Self {
        let mut made = Self::default();
        for row in changes(state, pair, Some(scale), Some(source)) {
            let Some(class) = row.change.class else { continue };
            if source == Source::Evaluator && blind::hides_pair(state, reader, row.part_id, pair, scale) {
                made.hidden += 1;
                continue;
            }
            made.by_part.insert(row.part_id, class);
            made.totals[place(class)] += 1;
        }
        made
    }

    pub fn get(&self, part: PartId) -> Option<Class> {
        self.by_part.get(&part).copied()
    }

    /// How many parts there are of a class.
    pub fn total(&self, class: Class) -> usize {
        self.totals[place(class)]
    }

    /// Whether the finding tells of a part that changed this way.
    pub fn tells_of(&self, state: &State, finding: &Finding, class: Class) -> bool {
        parts_told_of(state, finding).any(|part| self.get(part) == Some(class))
    }
}

/// The place of a class in [`Class::ALL`].
pub(super) fn place(class: Class) -> usize {
    match class {
        Class::Up => 0,
        Class::Same => 1,
        Class::Down => 2,
    }
}

/// The parts that a finding tells of: its own part; and one of the pilot as a whole tells of every part of the pilot.
/// One of a named part tells neither of the other parts nor of the whole.
pub fn parts_told_of<'a>(state: &'a State, finding: &'a Finding) -> impl Iterator<Item = PartId> + 'a {
    let named = finding.part_id.filter(|part| state.part(*part).is_some_and(|part| !part.is_whole()));
    state.parts_of(finding.pilot_id).map(|part| part.id).filter(move |part| named.is_none_or(|own| own == *part))
}
