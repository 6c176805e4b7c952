//! What can be asked of an open programme, as plain data: views and commands put these in an outbox,
//! the session routes each to one operation.

use crate::base::{Phrase, Text};
use crate::exchange::programme_json::ProgrammeFile;
use crate::model::{
    Change, CommissionerRole, Evaluator, EvaluatorId, Fieldwork, FinalMeasurement, Finding, FindingId, Measurement,
    MeasurementId, Part, PartId, Pilot, PilotId, Programme, Published, PublishedId, Record, RoleId, Scale, ScaleKey,
};

/// Towards the front or the back of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Earlier,
    Later,
}

/// Where an evaluator's rating stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RatingSlot {
    pub evaluator_id: EvaluatorId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub scale: ScaleKey,
}

/// What to do with records that are already there when a programme's JSON comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDuplicate {
    #[default]
    Refuse,
    Replace,
    Skip,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    PutProgramme(Box<Programme>),
    PutScale(Scale),
    AddMeasurement,
    PutMeasurement(Measurement),
    MoveMeasurement(MeasurementId, Step),
    RemoveMeasurement(MeasurementId),
    AddEvaluator(String),
    PutEvaluator(Evaluator),
    MoveEvaluator(EvaluatorId, Step),
    RemoveEvaluator(EvaluatorId),
    /// A pilot with its whole; the number must be free.
    AddPilot(Box<Pilot>),
    PutPilot(Box<Pilot>),
    MovePilot(PilotId, Step),
    RemovePilot(PilotId),
    AddPart(PilotId, String),
    PutPart(Part),
    MovePart(PartId, Step),
    RemovePart(PartId),
    PutFieldwork(Fieldwork),
    PutFinalMeasurement(Box<FinalMeasurement>),
    PutRole(Box<CommissionerRole>),
    RemoveRole(RoleId),
    /// One key: the value, or nothing to take the rating back.
    Rate(RatingSlot, Option<u8>),
    /// The argument and its source of a rating that stands.
    Argue(RatingSlot, Text, String),
    PutPublished(Box<Published>),
    RemovePublished(PublishedId),
    PutFinding(Box<Finding>),
    RemoveFinding(FindingId),
    ImportProgramme(Box<ProgrammeFile>, OnDuplicate),
    Undo,
    Redo,
}

/// What an operation is going to do, once it has validated the whole request: nothing has changed yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// For the journal and for undo.
    pub words: Phrase,
    pub changes: Vec<Change>,
}

impl Plan {
    pub fn new(words: Phrase) -> Self {
        Self { words, changes: Vec::new() }
    }

    /// One record that comes or is replaced; no change where nothing differs.
    pub fn put(words: Phrase, before: Option<Record>, after: Record) -> Self {
        let mut plan = Self::new(words);
        plan.push(before, after);
        plan
    }

    pub fn push(&mut self, before: Option<Record>, after: Record) {
        if before.as_ref() != Some(&after) {
            self.changes.push(Change { before, after: Some(after) });
        }
    }

    pub fn remove(&mut self, record: Record) {
        self.changes.push(Change::removed(record));
    }

    /// How many records of data (not of structure) would go: what a person is asked about.
    pub fn data_lost(&self) -> usize {
        let goes = |change: &&Change| change.after.is_none();
        let is_data = |change: &&Change| {
            matches!(
                change.before,
                Some(
                    Record::Rating(_)
                        | Record::Published(_)
                        | Record::Finding(_)
                        | Record::CommissionerRole(_)
                        | Record::Fieldwork(_)
                        | Record::FinalMeasurement(_)
                )
            )
        };
        self.changes.iter().filter(goes).filter(is_data).count()
    }
}
