//! A mean taken over from a report, with the number it rests on where the report gives it.

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PartId, ScaleKey};
use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a published mean.
    PublishedId
);

/// At most one for each part, measurement and scale. The scale says what the grade is of: the pilot
/// as a whole (`rapportcijfer`) or the cooperation (`rapportcijfer_samenwerking`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub id: PublishedId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub scale: ScaleKey,
    pub mean: f64,
    /// How many graded; `None` where the report does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<u32>,
    /// Whether the report says which measurement the grade belongs to. Where it does not, the grade
    /// stands with the first and is marked wherever it shows.
    pub measurement_stated: bool,
    /// Whether the report itself puts the grade down to one respondent.
    #[serde(default)]
    pub one_respondent: bool,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub remark: Text,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
