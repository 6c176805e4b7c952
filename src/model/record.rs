//! Everything that people edit, under one roof: a change is a record before and after, which is what
//! the journal keeps, what undo turns round, and what the file and the memory both apply.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    CodeMatch, CommissionerRole, Comparison, Evaluator, Fieldwork, FinalMeasurement, Finding, ImportMap, Measurement,
    Part, Pilot, PilotId, PilotList, Presentation, Programme, Published, Questionnaire, Rating, Reentry, Release,
    Response, Review, Scale, Tag,
};

/// The kinds of record, in an order in which they can be written: what is referred to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    Programme,
    Scale,
    Questionnaire,
    Measurement,
    Evaluator,
    Tag,
    Pilot,
    Part,
    Fieldwork,
    FinalMeasurement,
    CommissionerRole,
    Published,
    Rating,
    Finding,
    Response,
    Reentry,
    CodeMatch,
    Review,
    ImportMap,
    Comparison,
    Presentation,
    PilotList,
    Release,
}

impl Entity {
    pub const ALL: [Self; 23] = [
        Self::Programme,
        Self::Scale,
        Self::Questionnaire,
        Self::Measurement,
        Self::Evaluator,
        Self::Tag,
        Self::Pilot,
        Self::Part,
        Self::Fieldwork,
        Self::FinalMeasurement,
        Self::CommissionerRole,
        Self::Published,
        Self::Rating,
        Self::Finding,
        Self::Response,
        Self::Reentry,
        Self::CodeMatch,
        Self::Review,
        Self::ImportMap,
        Self::Comparison,
        Self::Presentation,
        Self::PilotList,
        Self::Release,
    ];

    /// The code in the journal.
    pub fn code(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Scale => "scale",
            Self::Questionnaire => "questionnaire",
            Self::Measurement => "measurement",
            Self::Evaluator => "evaluator",
            Self::Tag => "tag",
            Self::Pilot => "pilot",
            Self::Part => "part",
            Self::Fieldwork => "fieldwork",
            Self::FinalMeasurement => "final_measurement",
            Self::CommissionerRole => "commissioner_role",
            Self::Published => "published",
            Self::Rating => "rating",
            Self::Finding => "finding",
            Self::Response => "response",
            Self::Reentry => "reentry",
            Self::CodeMatch => "code_match",
            Self::Review => "review",
            Self::ImportMap => "import_map",
            Self::Comparison => "comparison",
            Self::Presentation => "presentation",
            Self::PilotList => "pilot_list",
            Self::Release => "release",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.code() == code)
    }
}

/// One record of any kind; shared, so that a snapshot of a whole programme is cheap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "entity", rename_all = "snake_case")]
pub enum Record {
    Programme(Arc<Programme>),
    Scale(Arc<Scale>),
    Questionnaire(Arc<Questionnaire>),
    Measurement(Arc<Measurement>),
    Evaluator(Arc<Evaluator>),
    Tag(Arc<Tag>),
    Pilot(Arc<Pilot>),
    Part(Arc<Part>),
    Fieldwork(Arc<Fieldwork>),
    FinalMeasurement(Arc<FinalMeasurement>),
    CommissionerRole(Arc<CommissionerRole>),
    Published(Arc<Published>),
    Rating(Arc<Rating>),
    Finding(Arc<Finding>),
    Response(Arc<Response>),
    Reentry(Arc<Reentry>),
    CodeMatch(Arc<CodeMatch>),
    Review(Arc<Review>),
    ImportMap(Arc<ImportMap>),
    Comparison(Arc<Comparison>),
    Presentation(Arc<Presentation>),
    PilotList(Arc<PilotList>),
    Release(Arc<Release>),
}

/// What identifies a record within its kind: its UUID, or a scale's key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordKey {
    Id(Uuid),
    Word(String),
}

impl std::fmt::Display for RecordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl Record {
    pub fn entity(&self) -> Entity {
        match self {
            Self::Programme(_) => Entity::Programme,
            Self::Scale(_) => Entity::Scale,
            Self::Questionnaire(_) => Entity::Questionnaire,
            Self::Measurement(_) => Entity::Measurement,
            Self::Evaluator(_) => Entity::Evaluator,
            Self::Tag(_) => Entity::Tag,
            Self::Pilot(_) => Entity::Pilot,
            Self::Part(_) => Entity::Part,
            Self::Fieldwork(_) => Entity::Fieldwork,
            Self::FinalMeasurement(_) => Entity::FinalMeasurement,
            Self::CommissionerRole(_) => Entity::CommissionerRole,
            Self::Published(_) => Entity::Published,
            Self::Rating(_) => Entity::Rating,
            Self::Finding(_) => Entity::Finding,
            Self::Response(_) => Entity::Response,
            Self::Reentry(_) => Entity::Reentry,
            Self::CodeMatch(_) => Entity::CodeMatch,
            Self::Review(_) => Entity::Review,
            Self::ImportMap(_) => Entity::ImportMap,
            Self::Comparison(_) => Entity::Comparison,
            Self::Presentation(_) => Entity::Presentation,
            Self::PilotList(_) => Entity::PilotList,
            Self::Release(_) => Entity::Release,
        }
    }

    pub fn key(&self) -> RecordKey {
        let id = match self {
            Self::Scale(scale) => return RecordKey::Word(scale.key.as_str().to_owned()),
            Self::Programme(record) => record.id.0,
            Self::Questionnaire(record) => record.id.0,
            Self::Measurement(record) => record.id.0,
            Self::Evaluator(record) => record.id.0,
            Self::Tag(record) => record.id.0,
            Self::Pilot(record) => record.id.0,
            Self::Part(record) => record.id.0,
            Self::Fieldwork(record) => record.id.0,
            Self::FinalMeasurement(record) => record.id.0,
            Self::CommissionerRole(record) => record.id.0,
            Self::Published(record) => record.id.0,
            Self::Rating(record) => record.id.0,
            Self::Finding(record) => record.id.0,
            Self::Response(record) => record.id.0,
            Self::Reentry(record) => record.id.0,
            Self::CodeMatch(record) => record.id.0,
            Self::Review(record) => record.id.0,
            Self::ImportMap(record) => record.id.0,
            Self::Comparison(record) => record.id.0,
            Self::Presentation(record) => record.id.0,
            Self::PilotList(record) => record.id.0,
            Self::Release(record) => record.id.0,
        };
        RecordKey::Id(id)
    }

    /// The pilot that the record itself names. What hangs on a part (ratings, grades, fieldwork)
    /// belongs to the part's pilot, which only a state can tell.
    pub fn named_pilot(&self) -> Option<PilotId> {
        match self {
            Self::Pilot(record) => Some(record.id),
            Self::Part(record) => Some(record.pilot_id),
            Self::CommissionerRole(record) => Some(record.pilot_id),
            Self::Finding(record) => Some(record.pilot_id),
            Self::CodeMatch(record) => Some(record.pilot_id),
            _ => None,
        }
    }
}

/// A record that came (`before` empty), changed, or went (`after` empty).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub before: Option<Record>,
    pub after: Option<Record>,
}

impl Change {
    pub fn added(record: Record) -> Self {
        Self { before: None, after: Some(record) }
    }

    pub fn removed(record: Record) -> Self {
        Self { before: Some(record), after: None }
    }

    pub fn replaced(before: Record, after: Record) -> Self {
        Self { before: Some(before), after: Some(after) }
    }

    /// The record after the change, else the one before it.
    pub fn record(&self) -> Option<&Record> {
        self.after.as_ref().or(self.before.as_ref())
    }

    /// Whether undo leaves it alone: what was given out has left the house, and taking that back would forget it.
    pub fn is_final(&self) -> bool {
        matches!(self.record(), Some(Record::Release(_)))
    }

    /// The same change the other way round.
    pub fn inverse(&self) -> Self {
        Self { before: self.after.clone(), after: self.before.clone() }
    }
}

/// The changes that take back a list of changes: each turned round, the last one first.
pub fn inverse(changes: &[Change]) -> Vec<Change> {
    changes.iter().rev().map(Change::inverse).collect()
}
