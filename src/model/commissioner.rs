//! What a commissioner (opdrachtgever) said of its role and responsibilities, per measurement where
//! that is known. A responsibility that a report merely names is `mentioned`, which is not a yes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PilotId};
use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a statement of a commissioner's role.
    RoleId
);

/// The answer that stands where a report mentions a responsibility without saying yes, partly or no.
pub const MENTIONED: &str = "mentioned";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Initiator {
    Commissioner,
    Residents,
    Other,
}

impl Initiator {
    pub const ALL: [Self; 3] = [Self::Commissioner, Self::Residents, Self::Other];

    /// The code in the file, and the tail of the locale key `initiator-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Commissioner => "commissioner",
            Self::Residents => "residents",
            Self::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|initiator| initiator.code() == code)
    }
}

/// One statement per pilot and measurement (`None`: the source does not say which).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommissionerRole {
    pub id: RoleId,
    pub pilot_id: PilotId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurement_id: Option<MeasurementId>,
    /// Who took the initiative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Initiator>,
    /// Who acts for the commissioner.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub actor: Text,
    /// Item code (`R1`, `V3`, `B1` …, or a code of `assets/questionnaires/report-codes.toml`) to the
    /// codes of the answers, in the order of the questionnaire's options.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Vec<String>>,
    /// Whether the forms of participation (`B1`) were inferred from a description, not named.
    #[serde(default)]
    pub forms_inferred: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
