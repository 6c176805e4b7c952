//! An evaluator's own rating of a part on a scale in a measurement, with its argument.

use serde::{Deserialize, Serialize};

use super::{EvaluatorId, MeasurementId, PartId, ScaleKey};
use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a rating.
    RatingId
);

/// At most one for each evaluator, part, measurement and scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    pub id: RatingId,
    pub evaluator_id: EvaluatorId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub scale: ScaleKey,
    /// A whole number within the scale, 1 to 5 in the standard programme.
    pub value: u8,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub argument: Text,
    /// Where the argument rests: a report and its line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
