//! A scale: what is measured, from where to where, and how large a change must be to matter.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::Text;

/// The stable key of a scale (`aansturing`): scales with the same key stay comparable across
/// versions of a questionnaire and across copies of a programme. Cheap to copy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScaleKey(pub Arc<str>);

impl ScaleKey {
    pub fn new(key: &str) -> Self {
        Self(Arc::from(key))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScaleKind {
    /// Ratings, by default 1 to 5.
    Rating,
    /// A report grade, 1 to 10.
    Grade,
}

/// The topic of findings about effects; it is no scale.
pub const TOPIC_EFFECTS: &str = "effecten";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub key: ScaleKey,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub question: Text,
    pub kind: ScaleKind,
    pub min: f64,
    pub max: f64,
    /// The smallest change that matters: below it a change is classed `same`.
    pub smallest_change: f64,
    /// The share of the scale's items that a response must have answered to get a score.
    pub needed_share: f64,
    pub position: f64,
}

impl Scale {
    /// The five scales of the standard programme, as `numbers.md` lists them.
    pub fn standard() -> Vec<Self> {
        let rating = |key, nl, en, position| Self::made(key, Text::new(nl, en), ScaleKind::Rating, position);
        let grade = |key, nl, en, position| Self::made(key, Text::new(nl, en), ScaleKind::Grade, position);
        vec![
            rating("aansturing", "Aansturing", "Steering", 1.0),
            rating("burgerparticipatie", "Burgerparticipatie", "Citizen participation", 2.0),
            rating("samenwerking", "Samenwerking", "Cooperation", 3.0),
            grade("rapportcijfer", "Rapportcijfer", "Report grade", 4.0),
            grade("rapportcijfer_samenwerking", "Rapportcijfer samenwerking", "Report grade, cooperation", 5.0),
        ]
    }

    /// A scale of this kind with the usual bounds and smallest change.
    pub fn made(key: &str, title: Text, kind: ScaleKind, position: f64) -> Self {
        let (max, smallest_change) = match kind {
            ScaleKind::Rating => (5.0, 0.3),
            ScaleKind::Grade => (10.0, 0.5),
        };
        Self {
            key: ScaleKey::new(key),
            title,
            question: Text::default(),
            kind,
            min: 1.0,
            max,
            smallest_change,
            needed_share: 0.5,
            position,
        }
    }

    pub fn is_grade(&self) -> bool {
        self.kind == ScaleKind::Grade
    }
}
