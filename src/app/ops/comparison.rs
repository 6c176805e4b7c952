//! Kept comparisons: putting under a name, changing, removing.

use std::sync::Arc;

use super::{Plan, State, gone, named};
use crate::base::{Phrase, Result};
use crate::model::{Comparison, ComparisonId, Record};

/// Keeps it, or replaces the one with its id; no two share a name.
pub fn put(state: &State, held: &Comparison) -> Result<Plan> {
    let others = state.comparisons().iter().filter(|other| other.id != held.id);
    let name = named(&held.name, others.map(|other| other.name.as_str()))?;
    let before = state.comparisons().iter().find(|other| other.id == held.id);
    let after = Comparison { name: name.clone(), ..held.clone() };
    let words = Phrase::new(before.map_or("op-comparison-add", |before| said(before, &after))).with("name", name);
    Ok(Plan::put(words, before.cloned().map(Record::Comparison), Record::Comparison(Arc::new(after))))
}

/// What was changed of it, so that undo says what it takes back.
fn said(before: &Comparison, after: &Comparison) -> &'static str {
    let (was, is) = (&before.arrangement, &after.arrangement);
    if before.name != after.name {
        "op-comparison-name"
    } else if before.note != after.note {
        "op-comparison-note"
    } else if was.columns != is.columns || was.reference != is.reference {
        "op-comparison-columns"
    } else {
        "op-comparison"
    }
}

pub fn remove(state: &State, id: ComparisonId) -> Result<Plan> {
    let held = state.comparisons().iter().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-comparison-remove").with("name", held.name.as_str()));
    plan.remove(Record::Comparison(held.clone()));
    Ok(plan)
}
