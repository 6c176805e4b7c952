//! A programme: the pilots of one client or funder, evaluated together, in one file.

use serde::{Deserialize, Serialize};

use crate::base::{Phrase, Text};
use crate::entity_ids;

entity_ids!(
    /// The key of a programme.
    ProgrammeId
);

/// The fewest responses that a number for others may ever rest on.
pub const LOWEST_DISCLOSURE_MINIMUM: u32 = 3;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: ProgrammeId,
    pub name: String,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// The report that the data were taken from, where they were.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub report: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// ISO 8601, as far as known: `2017`, `2017-10` or `2017-10-25`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub report_date: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub research_partners: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<String>,
    /// Numbers over fewer responses are withheld in what goes to others; at least 3.
    pub disclosure_minimum: u32,
    /// Whether evaluators do not see each other's rating before their own is in.
    pub blind_ratings: bool,
    /// Whether the data are invented, to practise with; then everything that shows them says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub invented: bool,
    pub bands: Bands,
}

impl Programme {
    pub fn named(name: &str) -> Self {
        Self {
            id: ProgrammeId::new(),
            name: name.to_owned(),
            description: Text::default(),
            report: String::new(),
            publisher: String::new(),
            place: String::new(),
            report_date: String::new(),
            region: String::new(),
            research_partners: Vec::new(),
            contributors: Vec::new(),
            disclosure_minimum: 5,
            blind_ratings: false,
            invented: false,
            bands: Bands::default(),
        }
    }

    /// What stands wherever the data are shown, where they are invented.
    pub fn mark(&self) -> Option<Phrase> {
        self.invented.then(|| Phrase::new("base-invented"))
    }
}

/// The words that a grade and its change are given; see `numbers.md`, "Words for numbers".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// From high to low; the last one holds everything below.
    pub level: Vec<LevelBand>,
    /// At and above this grade a level counts as satisfactory.
    pub satisfactory: f64,
    /// From this change on "iets", "duidelijk" and "sterk"; below the first it is "nagenoeg gelijk".
    pub slightly: f64,
    pub clearly: f64,
    pub strongly: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelBand {
    /// The lowest rounded grade of the band.
    pub from: f64,
    pub word: Text,
}

impl Default for Bands {
    fn default() -> Self {
        let band = |from, nl, en| LevelBand { from, word: Text::new(nl, en) };
        Self {
            level: vec![
                band(8.5, "zeer hoog", "very high"),
                band(7.5, "hoog", "high"),
                band(6.9, "ruim voldoende", "more than satisfactory"),
                band(5.5, "voldoende", "satisfactory"),
                band(0.0, "onvoldoende", "unsatisfactory"),
            ],
            satisfactory: 5.5,
            slightly: 0.5,
            clearly: 1.0,
            strongly: 2.0,
        }
    }
}
