//! "Gezien, klopt": why something doubtful may stay as it is.

use std::sync::Arc;

use super::{Plan, State, gone, refused};
use crate::base::{Phrase, Result};
use crate::model::{Record, Review, ReviewId};

/// There is one for each problem: an earlier one is replaced.
pub fn put(state: &State, kind: &str, place: &str, reason: &str) -> Result<Plan> {
    if reason.trim().is_empty() {
        return Err(refused("refused-review-reason"));
    }
    let before = state.review(kind, place);
    let after = Review {
        id: before.map_or_else(ReviewId::new, |before| before.id),
        kind: kind.to_owned(),
        place: place.to_owned(),
        reason: reason.trim().to_owned(),
    };
    let words = Phrase::new("op-review").with("reason", reason.trim());
    Ok(Plan::put(words, before.cloned().map(Record::Review), Record::Review(Arc::new(after))))
}

pub fn remove(state: &State, kind: &str, place: &str) -> Result<Plan> {
    let held = state.review(kind, place).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-review-remove").with("reason", held.reason.as_str()));
    plan.remove(Record::Review(held.clone()));
    Ok(plan)
}
