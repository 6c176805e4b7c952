//! How a file of another tool is to be understood: which column is what, and which words mean which answer. The
//! window helps to make one, the programme keeps it, and `--map` reads one from TOML.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::entity_ids;

entity_ids!(
    /// The key of a kept map.
    ImportMapId
);

/// A map that the programme keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportMap {
    pub id: ImportMapId,
    /// What people call it: `LimeSurvey 2026`.
    pub name: String,
    pub rules: MapRules,
}

/// What the rows of a sheet are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    #[default]
    Responses,
    Pilots,
    /// Published grades.
    Published,
    /// Evaluators' ratings.
    Ratings,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// One row a response, one column an item.
    #[default]
    Wide,
    /// One row an answer: `pilot, part, wave, respondent, item, value`.
    Long,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    Comma,
    Point,
}

/// What is left out is found out from the file itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MapRules {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// The sheet of a workbook; the first one where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row with the headings, as a person counts: the first is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_row: Option<u32>,
    /// Rows below the heading that are no data: Qualtrics has two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_skipped: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    /// `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<Decimal>,
    /// The key of the questionnaire; found from the headings where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questionnaire: Option<String>,
    /// From heading to what the column is: `pilot`, `part`, `wave`, `respondent`, `role`, `item`, `value`,
    /// `item:S4`, `option:R1:steers` (a column of its own for one option), `ignore`, and for other targets their
    /// own columns.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// From words in a cell to what they mean, by item code or column (`wave`, `pilot` …); `*` holds for every item.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// What holds for every row where there is no column for it: `wave = "2"`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<String, String>,
}
