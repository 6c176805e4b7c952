//! "Gezien, klopt": a person looked at something doubtful that a check found, and says why it is right.

use serde::{Deserialize, Serialize};

use crate::entity_ids;

entity_ids!(
    /// The key of a remark on a finding of the check.
    ReviewId
);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub id: ReviewId,
    /// The kind of problem, as `check` names it.
    pub kind: String,
    /// Which one: the problem's own stable key within its kind.
    pub place: String,
    pub reason: String,
}
