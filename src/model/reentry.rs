//! A second pass over a response (dubbele invoer): keyed from the same paper without seeing the first, to find
//! out where the two differ. A person then decides from the paper.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ResponseId;
use super::response::{Answers, ItemCode};
use crate::base::clock::Moment;
use crate::entity_ids;

entity_ids!(
    /// The key of a second pass.
    ReentryId
);

/// What the paper says where the two passes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    First,
    Second,
    /// Neither: the response was corrected to something else.
    Other,
}

/// At most one for each response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reentry {
    pub id: ReentryId,
    pub response_id: ResponseId,
    pub by: String,
    pub entered_at: Moment,
    /// When the second pass was put away as complete; `None`: it was interrupted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    pub answers: Answers,
    /// What was decided where the passes differed, by item.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub decisions: BTreeMap<ItemCode, Decided>,
}
