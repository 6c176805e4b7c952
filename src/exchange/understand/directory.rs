//! What a programme has, as far as a file can name it.

use std::sync::Arc;

use crate::model::{Evaluator, Measurement, Part, Pilot, Questionnaire, Scale};

/// Plain values of a programme, shared with whoever has it open.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub pilots: Vec<Arc<Pilot>>,
    pub parts: Vec<Arc<Part>>,
    /// In time order: the first has wave 1.
    pub measurements: Vec<Arc<Measurement>>,
    /// Every version.
    pub questionnaires: Vec<Arc<Questionnaire>>,
    pub scales: Vec<Arc<Scale>>,
    pub evaluators: Vec<Arc<Evaluator>>,
}
