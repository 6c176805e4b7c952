//! What can be asked of an open programme, as plain data: views and commands put these in an outbox,
//! the session routes each to one operation.

use std::sync::Arc;

use crate::base::{Phrase, Text};
use crate::exchange::programme_json::ProgrammeFile;
use crate::model::import_map::Target;
use crate::model::questionnaire::Definition;
use crate::model::{
    Answer, Change, CommissionerRole, Comparison, ComparisonId, Decided, Evaluator, EvaluatorId, Fieldwork,
    FinalMeasurement, Finding, FindingId, ImportMap, ImportMapId, ItemCode, Measurement, MeasurementId, Part, PartId,
    Pilot, PilotId, PilotList, PilotListId, Presentation, PresentationId, Programme, Published, PublishedId,
    QuestionnaireId, Rating, Record, Release, Response, ResponseId, RoleId, Scale, ScaleKey, Tag, TagId,
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

/// Responses that were read from a file, with what they need that is not there yet.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseBatch {
    /// The file's name, for the journal.
    pub file: String,
    /// Pilots that the file names and the programme does not have, each with its whole among `parts`.
    pub pilots: Vec<Pilot>,
    pub parts: Vec<Part>,
    /// Each with its row in the file, as a person counts.
    pub responses: Vec<(u64, Arc<Response>)>,
}

/// Pilots, published grades or evaluators' ratings that were read from a file, each with its row.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordBatch {
    /// The file's name, for the journal.
    pub file: String,
    pub target: Target,
    /// Pilots that grades or ratings name and the programme does not have, each with its whole among `new_parts`.
    pub new_pilots: Vec<Pilot>,
    pub new_parts: Vec<Part>,
    /// New ones, and those that are there with what the file says of them.
    pub pilots: Vec<(u64, Pilot)>,
    pub published: Vec<(u64, Published)>,
    pub ratings: Vec<(u64, Rating)>,
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
    /// Puts a keyword to all of these pilots, or takes it off all of them.
    Keyword {
        pilots: Vec<PilotId>,
        keyword: String,
        is_put: bool,
    },
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
    /// To another scale, or to the effects.
    MoveFindings(Vec<FindingId>, String),
    /// Into the first of them; of one pilot.
    JoinFindings(Vec<FindingId>),
    /// Puts a tag to findings; one that the codebook does not have comes into it.
    TagFindings(Box<Tag>, Vec<FindingId>),
    /// Takes a tag off findings.
    UntagFindings(TagId, Vec<FindingId>),
    PutTag(Box<Tag>),
    MoveTag(TagId, Step),
    RemoveTag(TagId),
    /// The first goes up in the second.
    JoinTags(TagId, TagId),
    PutComparison(Box<Comparison>),
    RemoveComparison(ComparisonId),
    PutPresentation(Box<Presentation>),
    RemovePresentation(PresentationId),
    PutPilotList(Box<PilotList>),
    RemovePilotList(PilotListId),
    ImportProgramme(Box<ProgrammeFile>, OnDuplicate),
    /// A version of a questionnaire as it was edited: the next version where somebody answered it already.
    PutQuestionnaire(QuestionnaireId, Box<Definition>),
    /// A questionnaire from elsewhere, or a copy under another key.
    AddQuestionnaire(Box<Definition>),
    RemoveQuestionnaire(QuestionnaireId),
    /// A response that comes, or its respondent, role and answers as a whole.
    PutResponse(Box<Response>),
    /// Several responses in one step: a block that was filled or pasted.
    PutResponses(Vec<Response>),
    /// One key in a form: the answer, or nothing to take it back.
    Answer(ResponseId, ItemCode, Option<Answer>),
    /// Puts a form away as complete, or takes it up again.
    FinishResponse(ResponseId, bool),
    RemoveResponses(Vec<ResponseId>),
    /// Responses from a file of another tool.
    ImportResponses(Arc<ResponseBatch>, OnDuplicate),
    /// Pilots, grades or ratings from a file of another tool.
    ImportRecords(Arc<RecordBatch>, OnDuplicate),
    /// One key of the second pass over a response, and by whom.
    AnswerAgain(ResponseId, String, ItemCode, Option<Answer>),
    FinishReentry(ResponseId, bool),
    /// What the paper says where the two passes differ; the answer only for [`Decided::Other`].
    DecideReentry(ResponseId, ItemCode, Decided, Option<Answer>),
    RemoveReentry(ResponseId),
    /// Whether two codes of a pilot are one respondent; nothing takes the decision back.
    DecideCodes {
        pilot_id: PilotId,
        first: String,
        second: String,
        is_same: Option<bool>,
    },
    /// "Seen, is right": the problem's kind, its place and the reason.
    PutReview {
        kind: String,
        place: String,
        reason: String,
    },
    RemoveReview {
        kind: String,
        place: String,
    },
    PutImportMap(Box<ImportMap>),
    RemoveImportMap(ImportMapId),
    /// Something was given out to others; undo leaves it alone.
    Remember(Box<Release>),
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
                        | Record::Response(_)
                        | Record::Reentry(_)
                )
            )
        };
        self.changes.iter().filter(goes).filter(is_data).count()
    }
}
