//! A questionnaire as it was defined: which items ask what, on which scale, with which answers.
//! The definition is the TOML of `assets/questionnaires/`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of one version of a questionnaire.
    QuestionnaireId
);

/// The key of the standard questionnaire for those who take part.
pub const PARTICIPANTS: &str = "deelnemers";
/// The key of the standard questionnaire for the commissioner.
pub const COMMISSIONER: &str = "opdrachtgever";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    #[serde(flatten)]
    pub definition: Definition,
}

/// What a questionnaire's TOML file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// Stable over versions: `deelnemers`.
    pub key: String,
    pub version: u32,
    pub audience: String,
    pub title: Text,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, AnswerKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<ItemGroup>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ItemGroup>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Item>,
}

/// Which answers an item takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerKind {
    Rating {
        min: f64,
        max: f64,
        #[serde(default)]
        labels: BTreeMap<String, Vec<String>>,
    },
    Grade {
        min: f64,
        max: f64,
    },
    /// Exactly one option.
    Choice {
        options: Vec<Choice>,
    },
    /// Any number of options; ordered ones are the rungs of a ladder, lowest first.
    Choices {
        options: Vec<Choice>,
        #[serde(default)]
        ordered: bool,
    },
    Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub code: String,
    #[serde(flatten)]
    pub label: FlatText,
}

/// A text whose languages stand beside other keys in the TOML.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FlatText {
    #[serde(default)]
    pub nl: String,
    #[serde(default)]
    pub en: String,
}

impl From<&FlatText> for Text {
    fn from(flat: &FlatText) -> Self {
        Self::new(flat.nl.clone(), flat.en.clone())
    }
}

/// A scale's items, or a group of items without a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemGroup {
    pub key: String,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub question: Text,
    #[serde(default)]
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub code: String,
    /// A key of the questionnaire's `answers`; open questions may leave it out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// A reverse item counts `min + max - value`.
    #[serde(default)]
    pub reverse: bool,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    nl: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    en: String,
}

impl Item {
    /// The question as asked, wherever the TOML put its languages.
    pub fn wording(&self) -> Text {
        if self.text.is_empty() { Text::new(self.nl.clone(), self.en.clone()) } else { self.text.clone() }
    }
}

impl Definition {
    /// Reads a questionnaire's TOML; the error is the parser's own sentence.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The two questionnaires that ship with the program.
    pub fn standard() -> Result<Vec<Self>, String> {
        [
            include_str!("../../assets/questionnaires/deelnemers.toml"),
            include_str!("../../assets/questionnaires/opdrachtgever.toml"),
        ]
        .into_iter()
        .map(Self::from_toml)
        .collect()
    }

    /// Every item with the group or scale it stands in, in the order of the form.
    pub fn items(&self) -> impl Iterator<Item = (&ItemGroup, &Item)> {
        self.scales.iter().chain(&self.groups).flat_map(|group| group.items.iter().map(move |item| (group, item)))
    }
}

/// What a report says of a commissioner's role where the questionnaire has no place for it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct ReportCodes {
    /// Items that stand beside the questionnaire's: `X1`, `X2` …
    #[serde(default)]
    pub items: BTreeMap<String, FlatText>,
    /// Options that stand beside those of an item's answers.
    #[serde(default)]
    pub options: BTreeMap<String, FlatText>,
}

/// The codes that ship with the program; the error is the parser's own sentence.
pub fn report_codes() -> Result<ReportCodes, String> {
    toml::from_str(include_str!("../../assets/questionnaires/report-codes.toml")).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn report_codes_are_read() {
        let codes = report_codes().unwrap();
        assert_eq!(codes.items.keys().collect::<Vec<_>>(), ["X1", "X2", "X3", "X4", "X5", "X6", "X7"]);
        assert_eq!(codes.options["mentioned"].nl, "genoemd");
    }
}
