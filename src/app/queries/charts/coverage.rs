//! What was measured: every part with each questionnaire in each measurement.

use super::Reader;
use crate::app::State;
use crate::charts::Coverage;
use crate::model::PartId;

/// In the order of pilots and parts; `parts` narrows the rows, `None` is the whole programme.
pub fn coverage(state: &State, reader: Reader, parts: Option<&[PartId]>) -> Coverage {
    let _ = (state, reader, parts);
    Coverage::default()
}
