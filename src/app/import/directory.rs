//! What a programme has, as far as a file can name it.

use super::super::State;
use crate::exchange::understand::Directory;

/// Shares the values of the state; cheap.
pub fn directory(state: &State) -> Directory {
    Directory {
        pilots: state.pilots().cloned().collect(),
        parts: state.parts().map(|(_, part)| part.clone()).collect(),
        measurements: state.measurements().to_vec(),
        questionnaires: state.questionnaires().to_vec(),
        scales: state.scales().to_vec(),
        evaluators: state.evaluators().to_vec(),
    }
}
