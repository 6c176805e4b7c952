//! The changes of all parts on all scales.

use super::Reader;
use crate::app::State;
use crate::app::queries::analysis::Analysis;
use crate::charts::Heatmap;
use crate::model::{PartId, Source};

/// Of one source, in the order of pilots and parts; `parts` narrows the rows, `None` is the whole programme.
pub fn heatmap(
    state: &State,
    analysis: &Analysis,
    source: Source,
    reader: Reader,
    parts: Option<&[PartId]>,
) -> Heatmap {
    let _ = (state, analysis, source, reader, parts);
    Heatmap::default()
}
