//! Kept presentations: putting under a name, changing, removing.

use std::sync::Arc;

use super::{Plan, State, gone, named};
use crate::base::{Phrase, Result};
use crate::model::{Presentation, PresentationId, Record};

/// Keeps it, or replaces the one with its id; no two share a name.
pub fn put(state: &State, held: &Presentation) -> Result<Plan> {
    let others = state.presentations().iter().filter(|other| other.id != held.id);
    let name = named(&held.name, others.map(|other| other.name.as_str()))?;
    let before = state.presentations().iter().find(|other| other.id == held.id);
    let after = Presentation { name: name.clone(), ..held.clone() };
    let key = if before.is_some() { "op-presentation" } else { "op-presentation-add" };
    let words = Phrase::new(key).with("name", name);
    Ok(Plan::put(words, before.cloned().map(Record::Presentation), Record::Presentation(Arc::new(after))))
}

pub fn remove(state: &State, id: PresentationId) -> Result<Plan> {
    let held = state.presentations().iter().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-presentation-remove").with("name", held.name.as_str()));
    plan.remove(Record::Presentation(held.clone()));
    Ok(plan)
}
