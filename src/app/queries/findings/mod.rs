//! What was learned in the whole programme: findings that fit a question (`search`), of which parts a finding tells and
//! how those changed (`classes`), and how often each tag of the codebook occurs (`counts`). Not for the findings of one
//! pilot, which the state has as a list. The rule by which tags are counted stands in `docs/findings.md`.

mod classes;
mod counts;
mod search;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use self::classes::{Classes, parts_told_of};
pub use self::counts::{Counted, Narrowed, TagCount, counted};
pub use self::search::{Index, fits, folded};
use crate::analysis::change::Class;
use crate::app::State;
use crate::model::{Finding, FindingKind, MeasurementId, PilotId, ScaleKey, Source, TagId};

/// Which findings; `None` is any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FindingQuestion {
    /// Every word of it occurs in the finding, its source, a tag or the name of its pilot or part.
    pub text: String,
    pub kind: Option<FindingKind>,
    /// The key of a scale, or the topic of effects.
    pub topic: Option<String>,
    pub measurement: Option<MeasurementId>,
    /// Of which it is not known in which measurement.
    pub without_measurement: bool,
    pub pilot: Option<PilotId>,
    pub tag: Option<TagId>,
    pub without_tags: bool,
    /// Of parts that changed so between the measurements looked at.
    pub changed: Option<Changed>,
}

/// How a part changed, on what and by which source: sources are never mixed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Changed {
    pub scale: ScaleKey,
    pub source: Source,
    pub class: Class,
}

/// The findings of a pilot that have a tag, in their own order.
pub fn tagged(state: &State, pilot: PilotId, tag: TagId) -> impl Iterator<Item = &Arc<Finding>> {
    state.findings_of(pilot).iter().filter(move |held| held.tags.contains(&tag))
}
