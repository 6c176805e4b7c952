//! A whole programme as JSON: what samples are made of, what `export` writes and `import` reads. Flat
//! lists of records that refer to each other by id, so that what goes out comes in again the same.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::{Error, Phrase, Result};
use crate::model::{
    CodeMatch, CommissionerRole, Comparison, Evaluator, Fieldwork, FinalMeasurement, Finding, ImportMap, Measurement,
    Part, Pilot, PilotList, Presentation, Programme, Published, Questionnaire, Rating, Record, Reentry, Response,
    Review, Scale, Tag,
};

const FORMAT: &str = "proeftuinmeter-programme";
/// 2: with filled-in questionnaires; 3: with what lays pilots side by side. What has none is written as before, for
/// older programs to read.
const VERSION: u32 = 3;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFile {
    pub format: String,
    pub version: u32,
    pub programme: Programme,
    #[serde(default)]
    pub scales: Vec<Scale>,
    #[serde(default)]
    pub questionnaires: Vec<Questionnaire>,
    #[serde(default)]
    pub measurements: Vec<Measurement>,
    #[serde(default)]
    pub evaluators: Vec<Evaluator>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    #[serde(default)]
    pub pilots: Vec<Pilot>,
    #[serde(default)]
    pub parts: Vec<Part>,
    #[serde(default)]
    pub fieldwork: Vec<Fieldwork>,
    #[serde(default)]
    pub final_measurements: Vec<FinalMeasurement>,
    #[serde(default)]
    pub commissioner_roles: Vec<CommissionerRole>,
    #[serde(default)]
    pub published: Vec<Published>,
    #[serde(default)]
    pub ratings: Vec<Rating>,
    #[serde(default)]
    pub findings: Vec<Finding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reentries: Vec<Reentry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub code_matches: Vec<CodeMatch>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Review>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub import_maps: Vec<ImportMap>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<Comparison>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub presentations: Vec<Presentation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pilot_lists: Vec<PilotList>,
}

impl ProgrammeFile {
    /// Gathers records into lists; within a list they keep their order.
    pub fn from_records(programme: Programme, records: Vec<Record>) -> Self {
        let mut file = Self::empty(programme);
        for record in records {
            file.take(record);
        }
        if file.lays_side_by_side() {
            file.version = VERSION;
        } else if file.has_questionnaires_filled_in() || file.programme.invented {
            file.version = 2;
        }
        file
    }

    fn has_questionnaires_filled_in(&self) -> bool {
        !(self.responses.is_empty()
            && self.reentries.is_empty()
            && self.code_matches.is_empty()
            && self.reviews.is_empty()
            && self.import_maps.is_empty())
    }

    fn lays_side_by_side(&self) -> bool {
        !(self.tags.is_empty()
            && self.comparisons.is_empty()
            && self.presentations.is_empty()
            && self.pilot_lists.is_empty()
            && self.pilots.iter().all(|pilot| pilot.keywords.is_empty()))
    }

    fn empty(programme: Programme) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: 1,
            programme,
            scales: Vec::new(),
            questionnaires: Vec::new(),
            measurements: Vec::new(),
            evaluators: Vec::new(),
            tags: Vec::new(),
            pilots: Vec::new(),
            parts: Vec::new(),
            fieldwork: Vec::new(),
            final_measurements: Vec::new(),
            commissioner_roles: Vec::new(),
            published: Vec::new(),
            ratings: Vec::new(),
            findings: Vec::new(),
            responses: Vec::new(),
            reentries: Vec::new(),
            code_matches: Vec::new(),
            reviews: Vec::new(),
            import_maps: Vec::new(),
            comparisons: Vec::new(),
            presentations: Vec::new(),
            pilot_lists: Vec::new(),
        }
    }

    fn take(&mut self, record: Record) {
        match record {
            Record::Programme(record) => self.programme = (*record).clone(),
            Record::Scale(record) => self.scales.push((*record).clone()),
            Record::Questionnaire(record) => self.questionnaires.push((*record).clone()),
            Record::Measurement(record) => self.measurements.push((*record).clone()),
            Record::Evaluator(record) => self.evaluators.push((*record).clone()),
            Record::Tag(record) => self.tags.push(Arc::unwrap_or_clone(record)),
            Record::Pilot(record) => self.pilots.push((*record).clone()),
            Record::Part(record) => self.parts.push((*record).clone()),
            Record::Fieldwork(record) => self.fieldwork.push((*record).clone()),
            Record::FinalMeasurement(record) => self.final_measurements.push((*record).clone()),
            Record::CommissionerRole(record) => self.commissioner_roles.push((*record).clone()),
            Record::Published(record) => self.published.push((*record).clone()),
            Record::Rating(record) => self.ratings.push((*record).clone()),
            Record::Finding(record) => self.findings.push((*record).clone()),
            Record::Response(record) => self.responses.push(Arc::unwrap_or_clone(record)),
            Record::Reentry(record) => self.reentries.push(Arc::unwrap_or_clone(record)),
            Record::CodeMatch(record) => self.code_matches.push(Arc::unwrap_or_clone(record)),
            Record::Review(record) => self.reviews.push(Arc::unwrap_or_clone(record)),
            Record::ImportMap(record) => self.import_maps.push(Arc::unwrap_or_clone(record)),
            Record::Comparison(record) => self.comparisons.push(Arc::unwrap_or_clone(record)),
            Record::Presentation(record) => self.presentations.push(Arc::unwrap_or_clone(record)),
            Record::PilotList(record) => self.pilot_lists.push(Arc::unwrap_or_clone(record)),
            // What was given out was given out of its own file: a programme that is brought in begins a list of its own.
            Record::Release(_) => {}
        }
    }

    /// Every record but the programme itself, in an order in which they can be written.
    pub fn into_records(self) -> Vec<Record> {
        fn all<T>(list: Vec<T>, wrap: impl Fn(std::sync::Arc<T>) -> Record) -> impl Iterator<Item = Record> {
            list.into_iter().map(move |record| wrap(std::sync::Arc::new(record)))
        }
        all(self.scales, Record::Scale)
            .chain(all(self.questionnaires, Record::Questionnaire))
            .chain(all(self.measurements, Record::Measurement))
            .chain(all(self.evaluators, Record::Evaluator))
            .chain(all(self.tags, Record::Tag))
            .chain(all(self.pilots, Record::Pilot))
            .chain(all(self.parts, Record::Part))
            .chain(all(self.fieldwork, Record::Fieldwork))
            .chain(all(self.final_measurements, Record::FinalMeasurement))
            .chain(all(self.commissioner_roles, Record::CommissionerRole))
            .chain(all(self.published, Record::Published))
            .chain(all(self.ratings, Record::Rating))
            .chain(all(self.findings, Record::Finding))
            .chain(all(self.responses, Record::Response))
            .chain(all(self.reentries, Record::Reentry))
            .chain(all(self.code_matches, Record::CodeMatch))
            .chain(all(self.reviews, Record::Review))
            .chain(all(self.import_maps, Record::ImportMap))
            .chain(all(self.comparisons, Record::Comparison))
            .chain(all(self.presentations, Record::Presentation))
            .chain(all(self.pilot_lists, Record::PilotList))
            .collect()
    }
}

/// Reads a programme's JSON. `file` is only for the sentence where it cannot be read.
pub fn parse(file: &str, text: &str) -> Result<ProgrammeFile> {
    #[derive(Deserialize)]
    struct Head {
        format: Option<String>,
        version: Option<u32>,
    }
    let head: Head = serde_json::from_str(text).map_err(|error| not_readable(file, &error))?;
    if head.format.as_deref() != Some(FORMAT) {
        return Err(Error::file(Phrase::new("refused-json-foreign").with("file", file)));
    }
    if head.version.is_none_or(|version| version > VERSION) {
        return Err(Error::file(Phrase::new("refused-json-newer").with("file", file)));
    }
    serde_json::from_str(text).map_err(|error| not_readable(file, &error))
}

fn not_readable(file: &str, error: &serde_json::Error) -> Error {
    let phrase = Phrase::new("refused-json-broken")
        .with("file", file)
        .with("line", error.line().to_string())
        .with("column", error.column().to_string())
        .with("why", error.to_string());
    Error::refused(phrase)
}

/// Writes a programme as JSON with a line end at the end.
pub fn to_text(file: &ProgrammeFile) -> Result<String> {
    let mut bytes = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut writer = serde_json::Serializer::with_formatter(&mut bytes, indent);
    file.serialize(&mut writer).map_err(cannot_write)?;
    let mut text = String::from_utf8(bytes).map_err(cannot_write)?;
    text.push('\n');
    Ok(text)
}

fn cannot_write(error: impl std::fmt::Display) -> Error {
    Error::refused(Phrase::new("refused-json-write").with("why", error.to_string()))
}
