//! Kept lists of pilots: putting under a name, changing, removing.

use std::sync::Arc;

use super::{Plan, State, gone, named};
use crate::base::{Phrase, Result};
use crate::model::{PilotList, PilotListId, Record};

/// Keeps it, or replaces the one with its id; no two share a name.
pub fn put(state: &State, held: &PilotList) -> Result<Plan> {
    let others = state.pilot_lists().iter().filter(|other| other.id != held.id);
    let name = named(&held.name, others.map(|other| other.name.as_str()))?;
    let before = state.pilot_lists().iter().find(|other| other.id == held.id);
    let after = PilotList { name: name.clone(), ..held.clone() };
    let key = if before.is_some() { "op-pilot-list" } else { "op-pilot-list-add" };
    let words = Phrase::new(key).with("name", name);
    Ok(Plan::put(words, before.cloned().map(Record::PilotList), Record::PilotList(Arc::new(after))))
}

pub fn remove(state: &State, id: PilotListId) -> Result<Plan> {
    let held = state.pilot_lists().iter().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-pilot-list-remove").with("name", held.name.as_str()));
    plan.remove(Record::PilotList(held.clone()));
    Ok(plan)
}
