//! What was given out to others: when, by whom, to whom, and over how many people each number was. The numbers
//! themselves are not kept: together with later ones they would tell what somebody answered who has been removed since.

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PartId, ScaleKey};
use crate::base::clock::Moment;
use crate::entity_ids;

entity_ids!(
    /// The key of something that was given out.
    ReleaseId
);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    pub id: ReleaseId,
    pub at: Moment,
    pub by: String,
    /// Empty where it was not told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// `scores`, `changes`, `comparison`, or the kind of a chart.
    pub what: String,
    /// The name of the file that was made, without its folder.
    pub file: String,
    /// The programme's minimum as it was then.
    pub minimum: u32,
    pub given: Vec<Given>,
}

/// A number that was given, or several over the same people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    pub part_id: PartId,
    pub scale: ScaleKey,
    pub measurement_id: MeasurementId,
    /// The later measurement, where it is about those who answered both times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later_id: Option<MeasurementId>,
    pub n: u32,
}
