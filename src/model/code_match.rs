//! What a person decided about two respondent codes of one pilot that differ a little: the same respondent, or
//! two. Codes that are equal need no decision.

use serde::{Deserialize, Serialize};

use super::PilotId;
use crate::entity_ids;

entity_ids!(
    /// The key of a decision about two codes.
    CodeMatchId
);

/// At most one for each pair of codes of a pilot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeMatch {
    pub id: CodeMatchId,
    pub pilot_id: PilotId,
    /// The code in the earlier measurement.
    pub first: String,
    /// The code in the later one.
    pub second: String,
    /// Whether the two are one respondent.
    pub is_same: bool,
}
