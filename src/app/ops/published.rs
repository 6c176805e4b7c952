//! Means taken over from a report.

use std::sync::Arc;

use super::{Plan, State, check_place, gone, measurement_phrase, part_phrase, refused, scale_of};
use crate::base::lang::Arg;
use crate::base::{Error, Phrase, Result};
use crate::model::{Published, PublishedId, Record};

/// There is one for each part, measurement and scale: an earlier one is replaced.
pub fn put(state: &State, published: &Published) -> Result<Plan> {
    check_place(state, published.part_id, published.measurement_id)?;
    let scale = scale_of(state, &published.scale)?;
    if !(scale.min..=scale.max).contains(&published.mean) {
        let phrase = Phrase::new("refused-mean-range")
            .with("value", Arg::Number(published.mean, 1))
            .with("min", Arg::Number(scale.min, 0))
            .with("max", Arg::Number(scale.max, 0));
        return Err(Error::refused(phrase));
    }
    if published.n == Some(0) {
        return Err(refused("refused-published-n"));
    }
    let before = state.published(published.part_id, published.measurement_id, &published.scale);
    let mut after = published.clone();
    if let Some(before) = before {
        after.id = before.id;
    }
    let words = words(state, "op-published", published).with("value", Arg::Number(published.mean, 1));
    let after = Record::Published(Arc::new(after));
    Ok(Plan::put(words, before.cloned().map(Record::Published), after))
}

pub fn remove(state: &State, id: PublishedId) -> Result<Plan> {
    let published = state.all_published().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(words(state, "op-published-remove", published));
    plan.remove(Record::Published(published.clone()));
    Ok(plan)
}

fn words(state: &State, key: &str, published: &Published) -> Phrase {
    let scale = state.scale(&published.scale).map(|scale| scale.title.clone()).unwrap_or_default();
    Phrase::new(key)
        .with("part", part_phrase(state, published.part_id))
        .with("measurement", &measurement_phrase(state, published.measurement_id))
        .with("scale", &scale)
}
