//! The items of a scale as diverging bars: how often every answer was given, first above second.

use super::Shown;
use crate::app::State;
use crate::charts::Diverging;
use crate::model::PartId;

/// Every item of the scale, of all responses or of those of some parts. Always of questionnaires, whatever the source.
pub fn diverging(state: &State, shown: &Shown<'_>, parts: Option<&[PartId]>) -> Diverging {
    let _ = (state, shown, parts);
    Diverging::default()
}
