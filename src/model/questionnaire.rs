//! A questionnaire as it was defined: which items ask what, on which scale, with which answers.
//! The definition is the TOML of `assets/questionnaires/`. What a definition must hold to is in `rules`, what an
//! edit does to what was measured in `difference`.

mod difference;
mod read;
mod rules;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::difference::{Difference, Effect};
pub use self::read::MOST_BYTES;
pub use self::rules::{Fault, Limits, Place, code_fault, key_fault, option_fault};
pub(in crate::model) use self::write::{bare_or_quoted, quoted};
use crate::base::{Result, Text};
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "WrittenItem")]
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
}

/// An item as files write it: its languages may stand beside its other keys.
#[derive(Deserialize)]
struct WrittenItem {
    code: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    reverse: bool,
    #[serde(default)]
    text: Text,
    #[serde(flatten)]
    flat: FlatText,
}

impl From<WrittenItem> for Item {
    fn from(written: WrittenItem) -> Self {
        let text = if written.text.is_empty() { Text::from(&written.flat) } else { written.text };
        Self { code: written.code, answer: written.answer, reverse: written.reverse, text }
    }
}

impl Item {
    /// The question as asked.
    pub fn wording(&self) -> Text {
        self.text.clone()
    }

    /// Which answers the item takes; an open question that names none takes text. `None` where it names answers
    /// that its questionnaire does not have.
    pub fn answer_kind<'a>(&self, definition: &'a Definition) -> Option<&'a AnswerKind> {
        if self.answer.is_empty() { Some(&AnswerKind::Text) } else { definition.answers.get(&self.answer) }
    }
}

/// The three kinds of place where an item can stand, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    Scales,
    Groups,
    Open,
}

/// Where an item stands: in which section, in which scale or group of it (0 for open questions), and its rank there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemPlace {
    pub section: Section,
    pub group: usize,
    pub item: usize,
}

/// An item with where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedItem<'a> {
    pub place: ItemPlace,
    /// The scale or group; open questions have none.
    pub group: Option<&'a ItemGroup>,
    pub item: &'a Item,
}

impl<'a> PlacedItem<'a> {
    /// The scale that the item counts for.
    pub fn scale(&self) -> Option<&'a ItemGroup> {
        self.group.filter(|_| self.place.section == Section::Scales)
    }
}

impl Definition {
    /// Reads a questionnaire's TOML and holds it to the rules; the error says what is wrong on which line, and
    /// what to do.
    pub fn from_toml(text: &str) -> Result<Self> {
        read::read(text)?.checked()
    }

    /// The questionnaire as TOML, of the shape that the standard ones have; [`Definition::from_toml`] reads it back
    /// the same.
    pub fn to_toml(&self) -> String {
        write::write(self)
    }

    /// The two questionnaires that ship with the program.
    pub fn standard() -> Result<Vec<Self>> {
        STANDARD.into_iter().map(Self::from_toml).collect()
    }

    /// Every item of a scale or group with where it stands, in the order of the form; see
    /// [`Definition::every_item`] for the open questions too.
    pub fn items(&self) -> impl Iterator<Item = (&ItemGroup, &Item)> {
        self.scales.iter().chain(&self.groups).flat_map(|group| group.items.iter().map(move |item| (group, item)))
    }

    /// Every item with where it stands, in the order of the form: scales, groups, open questions.
    pub fn every_item(&self) -> impl Iterator<Item = PlacedItem<'_>> {
        let scales = self.scales.iter().enumerate().map(|(at, group)| (Section::Scales, at, group));
        let groups = self.groups.iter().enumerate().map(|(at, group)| (Section::Groups, at, group));
        let grouped = scales.chain(groups).flat_map(|(section, at, group)| {
            group.items.iter().enumerate().map(move |(item_at, item)| {
                let place = ItemPlace { section, group: at, item: item_at };
                PlacedItem { place, group: Some(group), item }
            })
        });
        let open = self.open.iter().enumerate().map(|(at, item)| {
            let place = ItemPlace { section: Section::Open, group: 0, item: at };
            PlacedItem { place, group: None, item }
        });
        grouped.chain(open)
    }

    /// The item with this code; codes are read without regard to case, as headings are.
    pub fn item(&self, code: &str) -> Option<PlacedItem<'_>> {
        self.every_item().find(|placed| placed.item.code.eq_ignore_ascii_case(code))
    }

    pub fn number_of_items(&self) -> usize {
        self.scales.iter().chain(&self.groups).map(|group| group.items.len()).sum::<usize>() + self.open.len()
    }

    /// Whether two versions ask the same in the same way.
    pub fn same_but_version(&self, other: &Self) -> bool {
        Self { version: other.version, ..self.clone() } == *other
    }

    /// The version that an edit of this one makes.
    pub fn next_version(&self) -> Self {
        Self { version: self.version.saturating_add(1), ..self.clone() }
    }
}

/// The files of the questionnaires that ship with the program.
const STANDARD: [&str; 2] = [
    include_str!("../../assets/questionnaires/deelnemers.toml"),
    include_str!("../../assets/questionnaires/opdrachtgever.toml"),
];

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
pub fn report_codes() -> std::result::Result<ReportCodes, String> {
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
