//! What was learned in the whole programme: findings that fit a question, and how often each tag of the codebook
//! occurs. Not for the findings of one pilot, which the state has as a list.

use std::sync::Arc;

use crate::analysis::change::Class;
use crate::app::State;
use crate::model::{Finding, FindingKind, MeasurementId, PilotId, ScaleKey, TagId};

/// Which findings; `None` is any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FindingQuestion {
    /// Every word of it occurs in the finding, its source, a tag or the name of its pilot.
    pub text: String,
    pub kind: Option<FindingKind>,
    /// The key of a scale, or the topic of effects.
    pub topic: Option<String>,
    pub measurement: Option<MeasurementId>,
    pub pilot: Option<PilotId>,
    pub tag: Option<TagId>,
    pub without_tags: bool,
    /// Of parts that changed so on this scale, between the measurements looked at.
    pub changed: Option<(ScaleKey, Class)>,
}

/// The findings of a pilot that have a tag, in their own order.
pub fn tagged(state: &State, pilot: PilotId, tag: TagId) -> impl Iterator<Item = &Arc<Finding>> {
    state.findings_of(pilot).iter().filter(move |held| held.tags.contains(&tag))
}
