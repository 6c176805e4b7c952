//! What is shown before anybody has chosen: the report grade, and the source that has scores on it.

use crate::app::State;
use crate::model::{ScaleKey, Source};

/// The first grade with scores (of this source, if one is given), else the first scale with any, else the
/// first scale.
pub fn scale(state: &State, source: Option<Source>) -> Option<ScaleKey> {
    let has = |key: &ScaleKey| match source {
        Some(source) => state.has_scores(key, source),
        None => Source::ALL.into_iter().any(|source| state.has_scores(key, source)),
    };
    let filled = || state.scales().iter().filter(|scale| has(&scale.key));
    let found = filled().find(|scale| scale.is_grade()).or_else(|| filled().next()).or_else(|| state.scales().first());
    found.map(|scale| scale.key.clone())
}

/// The first source with scores on this scale: questionnaires before evaluators before reports.
pub fn source(state: &State, scale: &ScaleKey) -> Source {
    Source::ALL.into_iter().find(|source| state.has_scores(scale, *source)).unwrap_or(Source::Published)
}
