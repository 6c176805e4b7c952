//! A presentation: what a facilitator puts together beforehand to show to a room, one thing at a time. It holds no
//! numbers, so that it follows the data; what is shown is always for others.

use serde::{Deserialize, Serialize};

use super::comparison::Arrangement;
use super::{ComparisonId, MeasurementId, PartId, PilotId, ScaleKey, Source};
use crate::entity_ids;

entity_ids!(
    /// The key of a presentation.
    PresentationId
);

/// A kind of chart, in the order in which people meet them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    Dumbbell,
    Slope,
    Forest,
    Diverging,
    Spread,
    Coverage,
    Heatmap,
}

impl ChartKind {
    pub const ALL: [Self; 7] =
        [Self::Dumbbell, Self::Slope, Self::Forest, Self::Diverging, Self::Spread, Self::Coverage, Self::Heatmap];

    /// The word on the command line and in the file, and the tail of the locale key `cli-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dumbbell => "dumbbell",
            Self::Slope => "slope",
            Self::Forest => "forest",
            Self::Diverging => "diverging",
            Self::Spread => "spread",
            Self::Coverage => "coverage",
            Self::Heatmap => "heatmap",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Which chart, without its numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartSlide {
    pub kind: ChartKind,
    pub scale: ScaleKey,
    pub source: Source,
    pub from: MeasurementId,
    pub to: MeasurementId,
    /// Those in the chart; all where it is none. Of a distribution the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<PartId>>,
}

/// What a slide shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "shows", rename_all = "snake_case")]
pub enum SlideContent {
    Words {
        title: String,
        text: String,
    },
    Chart(ChartSlide),
    /// One that is kept under a name; what is kept then is shown.
    Comparison {
        id: ComparisonId,
    },
    /// What stood side by side, without a name of its own.
    Columns {
        arrangement: Arrangement,
    },
    Pilot {
        id: PilotId,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    pub content: SlideContent,
    /// Whether the later measurement stays hidden until a key reveals it, so that the room guesses first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_to_guess: bool,
    /// For the facilitator alone; never shown to the room.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Presentation {
    pub id: PresentationId,
    /// No two presentations share a name.
    pub name: String,
    pub slides: Vec<Slide>,
}
