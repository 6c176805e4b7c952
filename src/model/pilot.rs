//! A pilot (proeftuin) with everything its factsheet holds, and its parts (onderdelen).
//! Every pilot has one part without a name: the pilot as a whole. Named parts stand beside it.

use serde::{Deserialize, Serialize};

use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a pilot.
    PilotId,
    /// The key of a part of a pilot.
    PartId,
);

/// A number that a factsheet names, with what it counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    pub label: Text,
    pub value: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    pub id: PilotId,
    /// The pilot's number in the programme; no two pilots share one.
    pub number: u32,
    pub name: String,
    /// Who ordered the pilot (opdrachtgevers).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commissioners: Vec<String>,
    /// A code of [`COMMISSIONER_KINDS`], or empty where unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub commissioner_kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advisers: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<i32>,
    /// How long it ran, in words where years do not say it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub period: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Text>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub residents_involved: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub goal: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub innovation: Vec<Text>,
    /// Codes such as `jeugd`; said as they are where the locale files do not know them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Words of one's own that gather pilots; each at most once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Count>,
    /// What to know about the research itself: only one municipality studied, no research section …
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub research_note: Text,
    /// Where the profile comes from: a report and its page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    pub position: f64,
}

impl Pilot {
    pub fn named(number: u32, name: &str) -> Self {
        Self {
            id: PilotId::new(),
            number,
            name: name.to_owned(),
            commissioners: Vec::new(),
            commissioner_kind: String::new(),
            advisers: Vec::new(),
            area: String::new(),
            municipalities: Vec::new(),
            years: Vec::new(),
            period: Text::default(),
            partners: Vec::new(),
            residents_involved: Text::default(),
            goal: Text::default(),
            target_groups: Vec::new(),
            results: Vec::new(),
            innovation: Vec::new(),
            themes: Vec::new(),
            keywords: Vec::new(),
            counts: Vec::new(),
            research_note: Text::default(),
            source: String::new(),
            position: f64::from(number),
        }
    }
}

/// The kinds of commissioner that the standard programme knows; their words are in the locale files
/// under `commissioner-kind-…`.
pub const COMMISSIONER_KINDS: [&str; 11] = [
    "municipality",
    "region",
    "province",
    "welfare_organisation",
    "care_organisation",
    "youth_care",
    "school_network",
    "foundation",
    "residents_group",
    "company",
    "other",
];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub id: PartId,
    pub pilot_id: PilotId,
    /// `None` is the pilot as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub position: f64,
}

impl Part {
    pub fn whole(pilot_id: PilotId) -> Self {
        Self { id: PartId::new(), pilot_id, name: None, position: 0.0 }
    }

    pub fn is_whole(&self) -> bool {
        self.name.is_none()
    }
}
