//! A comparison (vergelijking) that is kept under a name: who stands side by side and how it is looked at. It holds no
//! numbers, so that it follows the data.

use serde::{Deserialize, Serialize};

use super::PartId;
use crate::entity_ids;

entity_ids!(
    /// The key of a kept comparison.
    ComparisonId
);

/// As few columns are a comparison.
pub const FEWEST_COLUMNS: usize = 2;
/// As many columns stand beside each other at most.
pub const MOST_COLUMNS: usize = 6;

/// Pilots that share something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "by", content = "is", rename_all = "snake_case")]
pub enum Group {
    /// The code of a theme.
    Theme(String),
    Municipality(String),
    /// The code of a kind of commissioner.
    CommissionerKind(String),
    Adviser(String),
    Keyword(String),
}

/// Who stands in a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "of", content = "which", rename_all = "snake_case")]
pub enum Column {
    /// A part, or a pilot as a whole.
    Part(PartId),
    Group(Group),
    /// Every pilot of the programme that is not in the group.
    Rest(Group),
}

/// The rows of a comparison, each of which can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    Facts,
    /// What the commissioner said of its role and responsibilities.
    Role,
    Scores,
    Items,
    Ladder,
    Findings,
    /// What was measured, and over how many.
    Measurements,
}

impl Section {
    pub const ALL: [Self; 7] =
        [Self::Facts, Self::Role, Self::Scores, Self::Items, Self::Ladder, Self::Findings, Self::Measurements];

    /// The code in JSON, and the tail of the locale key `compare-section-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Role => "role",
            Self::Scores => "scores",
            Self::Items => "items",
            Self::Ladder => "ladder",
            Self::Findings => "findings",
            Self::Measurements => "measurements",
        }
    }
}

/// Who stands side by side and how it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrangement {
    /// From left to right; none stands twice.
    pub columns: Vec<Column>,
    /// The one that the others are held against, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Column>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub folded: Vec<Section>,
    /// Whether only what differs is shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_different: bool,
    /// Whether the spider chart is shown as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_spider: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    pub id: ComparisonId,
    /// No two comparisons share a name.
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub arrangement: Arrangement,
}
