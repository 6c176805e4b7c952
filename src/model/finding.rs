//! A finding: something learned about a pilot, tied to a topic and, where known, a part and a measurement.

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PartId, PilotId, TagId};
use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a finding.
    FindingId
);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    #[default]
    Finding,
    /// What somebody said, without a name.
    Quote,
    Lesson,
    SuccessFactor,
    Obstacle,
}

impl FindingKind {
    pub const ALL: [Self; 5] = [Self::Finding, Self::Quote, Self::Lesson, Self::SuccessFactor, Self::Obstacle];

    /// The code in the file, and the tail of the locale key `finding-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Finding => "finding",
            Self::Quote => "quote",
            Self::Lesson => "lesson",
            Self::SuccessFactor => "success_factor",
            Self::Obstacle => "obstacle",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    pub id: FindingId,
    pub pilot_id: PilotId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_id: Option<PartId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurement_id: Option<MeasurementId>,
    /// The key of a scale, or [`TOPIC_EFFECTS`](super::scale::TOPIC_EFFECTS).
    pub topic: String,
    pub kind: FindingKind,
    pub text: Text,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Of the codebook, each at most once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<TagId>,
    pub position: f64,
}
