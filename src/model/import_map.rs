//! How a file of another tool is to be understood: which column is what, and which words mean which answer. The
//! window helps to make one, the programme keeps it, and `--map` reads one from TOML.

use std::collections::BTreeMap;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize};

use super::questionnaire::{bare_or_quoted, quoted};
use crate::base::{Error, Phrase, Result};
use crate::entity_ids;

/// The size of a file with a map, in bytes.
pub const MOST_BYTES: usize = 1_000_000;

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
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "said_twice")]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// What holds for every row where there is no column for it: `wave = "2"`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "said")]
    pub fixed: BTreeMap<String, String>,
}

/// What a map says of a word; a number needs no quotation marks: `"helemaal eens" = 5`.
#[derive(PartialEq)]
struct Said(String);

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(SaidReader)
    }
}

struct SaidReader;

impl Visitor<'_> for SaidReader {
    type Value = Said;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_str<E: serde::de::Error>(self, said: &str) -> std::result::Result<Said, E> {
        Ok(Said(said.to_owned()))
    }

    fn visit_i64<E: serde::de::Error>(self, said: i64) -> std::result::Result<Said, E> {
        Ok(Said(said.to_string()))
    }

    fn visit_u64<E: serde::de::Error>(self, said: u64) -> std::result::Result<Said, E> {
        Ok(Said(said.to_string()))
    }

    fn visit_f64<E: serde::de::Error>(self, said: f64) -> std::result::Result<Said, E> {
        Ok(Said(said.to_string()))
    }
}

fn said<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<BTreeMap<String, String>, D::Error> {
    let read: BTreeMap<String, Said> = BTreeMap::deserialize(deserializer)?;
    Ok(read.into_iter().map(|(key, said)| (key, said.0)).collect())
}

type Words = BTreeMap<String, BTreeMap<String, String>>;

fn said_twice<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Words, D::Error> {
    let read: BTreeMap<String, BTreeMap<String, Said>> = BTreeMap::deserialize(deserializer)?;
    let plain = |words: BTreeMap<String, Said>| words.into_iter().map(|(word, said)| (word, said.0)).collect();
    Ok(read.into_iter().map(|(key, words)| (key, plain(words))).collect())
}

impl MapRules {
    /// Reads a map; the error says on which line it is wrong.
    pub fn from_toml(text: &str) -> Result<Self> {
        if text.len() > MOST_BYTES {
            return Err(Error::refused(Phrase::new("import-map-large").with("most", MOST_BYTES / 1_000)));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let why = error.message().lines().next().unwrap_or_default().to_owned();
            Error::refused(match error.span() {
                Some(span) => {
                    let lines = text.as_bytes().iter().take(span.start).filter(|byte| **byte == b'\n').count();
                    Phrase::new("import-map-syntax").with("line", (lines + 1).to_string()).with("why", why)
                }
                None => Phrase::new("import-map-broken").with("why", why),
            })
        })
    }

    /// The map as a file of its own; [`MapRules::from_toml`] reads it back the same.
    pub fn to_toml(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut line = |key: &str, value: Option<String>| lines.extend(value.map(|value| format!("{key} = {value}")));
        line("target", self.target.map(|target| quoted(target.code())));
        line("shape", self.shape.map(|shape| quoted(shape.code())));
        line("sheet", self.sheet.as_deref().map(quoted));
        line("heading_row", self.heading_row.map(|row| row.to_string()));
        line("rows_skipped", self.rows_skipped.map(|rows| rows.to_string()));
        line("separator", self.separator.map(|separator| quoted(separator.encode_utf8(&mut [0; 4]))));
        line("encoding", self.encoding.as_deref().map(quoted));
        line("decimal", self.decimal.map(|decimal| quoted(decimal.code())));
        line("questionnaire", self.questionnaire.as_deref().map(quoted));
        table(&mut lines, "columns", &self.columns);
        table(&mut lines, "fixed", &self.fixed);
        for (key, words) in &self.values {
            table(&mut lines, &format!("values.{}", bare_or_quoted(key)), words);
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }
}

fn table(lines: &mut Vec<String>, name: &str, words: &BTreeMap<String, String>) {
    if !words.is_empty() {
        lines.push(format!("{}[{name}]", if lines.is_empty() { "" } else { "\n" }));
        lines.extend(words.iter().map(|(word, said)| format!("{} = {}", bare_or_quoted(word), quoted(said))));
    }
}

impl Target {
    pub const ALL: [Self; 4] = [Self::Responses, Self::Pilots, Self::Published, Self::Ratings];

    /// As a map and the command line call it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Responses => "responses",
            Self::Pilots => "pilots",
            Self::Published => "published",
            Self::Ratings => "ratings",
        }
    }

    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.code() == code)
    }
}

impl Shape {
    pub fn code(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Long => "long",
        }
    }
}

impl Decimal {
    pub fn code(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Point => "point",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    #[test]
    fn a_map_is_read_as_it_was_written() {
        let text = r#"
            separator = "\t"
            decimal = "comma"
            heading_row = 3
            [columns]
            "Uw \"rol\"" = "role"
            Q1 = "item:S4"
            [fixed]
            wave = 2
            [values."*"]
            "helemaal eens" = 5
            "geen mening" = "unknown"
            [values.G1]
            tien = 10.0
        "#;
        let rules = MapRules::from_toml(text).unwrap();
        assert_eq!(rules.fixed["wave"], "2");
        assert_eq!(rules.values["*"]["helemaal eens"], "5");
        assert_eq!(rules.values["G1"]["tien"], "10");
        assert_eq!(rules.columns["Uw \"rol\""], "role");
        assert_eq!(MapRules::from_toml(&rules.to_toml()).unwrap(), rules);
        let json = serde_json::to_string(&rules).unwrap();
        assert_eq!(serde_json::from_str::<MapRules>(&json).unwrap(), rules);
        assert_eq!(MapRules::default().to_toml(), "");
    }

    #[test]
    fn a_wrong_map_is_told_with_its_line() {
        let said = |text: &str| MapRules::from_toml(text).unwrap_err().say(Lang::En);
        assert!(said("sheet = \"A\"\ncolums = 3\n").starts_with("Line 2 of the map is wrong (unknown field `colums`"));
        assert!(said("a = [").starts_with("Line 1"));
        assert!(said("separator = \"||\"").starts_with("Line 1"));
        assert!(said(&"#".repeat(MOST_BYTES + 1)).contains("too large"));
    }
}
