//! What happened in the field: whether a questionnaire was held for a part in a measurement and why
//! not, and the final measurement of effects on residents, which is a thing of its own.
//! None of this ever bars a rating or a grade.

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PartId};
use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a fieldwork record.
    FieldworkId,
    /// The key of a final measurement.
    FinalMeasurementId,
);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    #[default]
    Unknown,
    Planned,
    Held,
    NotHeld,
}

impl Held {
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Planned, Self::Held, Self::NotHeld];

    /// The code in the file, and the tail of the locale key `held-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Planned => "planned",
            Self::Held => "held",
            Self::NotHeld => "not_held",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|held| held.code() == code)
    }
}

/// One questionnaire for one part in one measurement; at most one record for each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fieldwork {
    pub id: FieldworkId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    /// The questionnaire's key, `deelnemers` or `opdrachtgever` in the standard programme.
    pub questionnaire: String,
    pub held: Held,
    /// Why it was not held; empty where the source does not say.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited_count: Option<u32>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub period: String,
}

/// The measurement of effects on residents at the end; at most one for each part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FinalMeasurement {
    pub id: FinalMeasurementId,
    pub part_id: PartId,
    pub held: Held,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
    /// A code of [`FINAL_METHODS`], or empty where unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub method: String,
    /// How many took part in it; not the n of the questionnaires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant_count: Option<u32>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub period: String,
    /// A code of [`EFFECT_DIRECTIONS`], or empty where unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub direction: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// How effects are measured; words in the locale files under `final-method-…`.
pub const FINAL_METHODS: [&str; 5] = ["questionnaire", "interview", "focus_group", "conversation", "observation"];

/// What the effects are said to be; words in the locale files under `effects-…`.
pub const EFFECT_DIRECTIONS: [&str; 5] = ["positive", "mixed", "none", "too_early", "not_measured"];
