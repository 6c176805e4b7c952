//! A list (lijst) of *Proeftuinen* that is kept under a name: which pilots, which columns, in which order. It follows
//! the data: a pilot that comes to fit stands in it.

use serde::{Deserialize, Serialize};

use super::{ScaleKey, Source};
use crate::entity_ids;

entity_ids!(
    /// The key of a kept list.
    PilotListId
);

/// What a pilot must be to stand in a list; `None` is anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PilotFilter {
    /// Every word of it occurs in the pilot.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The code of a theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adviser: Option<String>,
    /// The code of a kind of commissioner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commissioner_kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub both_measurements: bool,
}

impl PilotFilter {
    /// How many filters are on besides the text, which is seen anyway.
    pub fn count(&self) -> usize {
        let chosen = [&self.theme, &self.municipality, &self.adviser, &self.commissioner_kind, &self.keyword];
        chosen.iter().filter(|held| held.is_some()).count()
            + usize::from(self.year.is_some())
            + usize::from(self.both_measurements)
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes every filter away and leaves the text.
    pub fn clear(&mut self) {
        *self = Self { text: std::mem::take(&mut self.text), ..Self::default() };
    }
}

/// A column of the list; number and name always stand.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "column", rename_all = "snake_case")]
pub enum PilotColumn {
    Number,
    Name,
    Commissioners,
    CommissionerKind,
    Advisers,
    Area,
    Municipalities,
    Years,
    Themes,
    Keywords,
    Goal,
    FindingCount,
    /// The mean at the earlier or the later measurement of the pair looked at.
    Score {
        scale: ScaleKey,
        source: Source,
        is_later: bool,
    },
    Change {
        scale: ScaleKey,
        source: Source,
    },
}

impl PilotColumn {
    /// The scale and the source of a column of scores or of changes.
    pub fn figure(&self) -> Option<(&ScaleKey, Source)> {
        match self {
            Self::Score { scale, source, .. } | Self::Change { scale, source } => Some((scale, *source)),
            _ => None,
        }
    }

    /// Whether it holds numbers of which the largest are looked for first.
    pub fn begins_high(&self) -> bool {
        self.figure().is_some() || *self == Self::FindingCount
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PilotSort {
    pub by: PilotColumn,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_descending: bool,
}

impl Default for PilotSort {
    fn default() -> Self {
        Self { by: PilotColumn::Number, is_descending: false }
    }
}

impl PilotSort {
    /// The order that one begins with: the largest number on top, words from A.
    pub fn by(column: PilotColumn) -> Self {
        Self { is_descending: column.begins_high(), by: column }
    }

    /// What a click on a column makes of it: that order, or the other way round where it stood so already.
    pub fn clicked(&self, column: &PilotColumn) -> Self {
        match self.by == *column {
            true => Self { is_descending: !self.is_descending, ..self.clone() },
            false => Self::by(column.clone()),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PilotList {
    pub id: PilotListId,
    /// No two lists share a name.
    pub name: String,
    #[serde(default, skip_serializing_if = "PilotFilter::is_empty")]
    pub filter: PilotFilter,
    #[serde(default)]
    pub sort: PilotSort,
    /// From left to right, after number and name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<PilotColumn>,
}
