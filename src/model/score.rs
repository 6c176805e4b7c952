//! The score of a part: a derived number, kept in the file beside what it was derived from.

use serde::{Deserialize, Serialize};

use super::{MeasurementId, PartId, ScaleKey};

/// Where numbers come from. Sources are never mixed in one number, and always named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Responses,
    Evaluator,
    Published,
}

impl Source {
    pub const ALL: [Self; 3] = [Self::Responses, Self::Evaluator, Self::Published];

    /// The code in the file and on the command line, and the tail of the locale key `source-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Responses => "responses",
            Self::Evaluator => "evaluator",
            Self::Published => "published",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// Which score: of a part, in a measurement, on a scale, from a source.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScoreSlot {
    pub scale: ScaleKey,
    pub source: Source,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
}

/// Spread and intervals stand only where the source is `responses`.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Responses, or evaluators, or what a report says; `None` is not known.
    pub n: Option<u32>,
    pub mean: f64,
    pub sd: Option<f64>,
    pub median: Option<f64>,
    /// 95 %, only with n of 2 or more and some spread.
    pub ci_low: Option<f64>,
    pub ci_high: Option<f64>,
    /// False where a report does not say which measurement a grade belongs to.
    pub measurement_stated: bool,
}
