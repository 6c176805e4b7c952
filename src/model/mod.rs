//! The field's nouns and their rules, without any input or output: programme, pilot (proeftuin),
//! part (onderdeel), measurement (meting), scale, evaluator, rating, published grade, finding …
//! `record` gathers them, so that one change, one journal line and one undo fit them all.

pub mod code_match;
pub mod commissioner;
pub mod comparison;
pub mod evaluator;
pub mod fieldwork;
pub mod finding;
pub mod fitting;
pub mod import_map;
pub mod measurement;
pub mod pilot;
pub mod pilot_list;
pub mod presentation;
pub mod programme;
pub mod published;
pub mod questionnaire;
pub mod rating;
pub mod record;
pub mod reentry;
pub mod release;
pub mod response;
pub mod review;
pub mod scale;
pub mod score;
pub mod tag;

pub use code_match::{CodeMatch, CodeMatchId};
pub use commissioner::{CommissionerRole, Initiator, RoleId};
pub use comparison::{Comparison, ComparisonId};
pub use evaluator::{Evaluator, EvaluatorId};
pub use fieldwork::{Fieldwork, FieldworkId, FinalMeasurement, FinalMeasurementId, Held};
pub use finding::{Finding, FindingId, FindingKind};
pub use fitting::Misfit;
pub use import_map::{ImportMap, ImportMapId, MapRules};
pub use measurement::{Measurement, MeasurementId};
pub use pilot::{Count, Part, PartId, Pilot, PilotId};
pub use pilot_list::{PilotList, PilotListId};
pub use presentation::{Presentation, PresentationId};
pub use programme::{Bands, LevelBand, Programme, ProgrammeId};
pub use published::{Published, PublishedId};
pub use questionnaire::{Questionnaire, QuestionnaireId};
pub use rating::{Rating, RatingId};
pub use record::{Change, Entity, Record};
pub use reentry::{Decided, Reentry, ReentryId};
pub use release::{Given, Release, ReleaseId};
pub use response::{Answer, Answers, ItemCode, Response, ResponseId, Via};
pub use review::{Review, ReviewId};
pub use scale::{Scale, ScaleKey, ScaleKind};
pub use score::{Score, ScoreSlot, Source};
pub use tag::{Tag, TagId};
