//! An evaluator: a person (or a reader of a report) who rates pilots with an argument.

use serde::{Deserialize, Serialize};

use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of an evaluator.
    EvaluatorId
);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evaluator {
    pub id: EvaluatorId,
    pub name: String,
    /// What kind of judgement this is: for instance a reading of a report, not a participant.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    pub position: f64,
}
