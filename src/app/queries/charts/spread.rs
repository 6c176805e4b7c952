//! How the responses of a part lie on a scale, and who went where.

use super::Shown;
use crate::app::State;
use crate::app::queries::analysis::Analysis;
use crate::charts::Spread;
use crate::model::PartId;

/// One part. Always of questionnaires, whatever the source.
pub fn spread(state: &State, analysis: &Analysis, shown: &Shown<'_>, part: PartId) -> Spread {
    let _ = (state, analysis, shown, part);
    Spread::default()
}
