//! Named parts of a pilot. The pilot as a whole is a part too, which is neither named nor removed.

use std::sync::Arc;

use super::{Plan, State, Step, gone, hanging_on, neighbours, part_phrase, pilot_phrase, refused, swap};
use crate::base::{Error, Phrase, Result};
use crate::model::{Part, PartId, PilotId, Record};

pub fn add(state: &State, pilot_id: PilotId, name: &str) -> Result<Plan> {
    state.pilot(pilot_id).ok_or_else(gone)?;
    let last = state.parts_of(pilot_id).last().map_or(0.0, |held| held.position);
    let added = Part { id: PartId::new(), pilot_id, name: Some(name.trim().to_owned()), position: last + 1.0 };
    check_name(state, &added)?;
    let words = Phrase::new("op-part-add").with("part", name.trim()).with("pilot", pilot_phrase(state, pilot_id));
    Ok(Plan::put(words, None, Record::Part(Arc::new(added))))
}

pub fn put(state: &State, part: &Part) -> Result<Plan> {
    let before = state.part(part.id).ok_or_else(gone)?;
    if before.is_whole() || part.is_whole() {
        return Err(refused("refused-whole"));
    }
    check_name(state, part)?;
    let words = Phrase::new("op-part").with("part", part_phrase(state, part.id));
    Ok(Plan::put(words, Some(Record::Part(before.clone())), Record::Part(Arc::new(part.clone()))))
}

fn check_name(state: &State, part: &Part) -> Result<()> {
    let name = part.name.as_deref().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(refused("refused-part-name"));
    }
    let taken = state.parts_of(part.pilot_id).any(|held| held.id != part.id && held.name.as_deref() == Some(name));
    if taken { Err(Error::refused(Phrase::new("refused-part-taken").with("name", name))) } else { Ok(()) }
}

pub fn shift(state: &State, id: PartId, step: Step) -> Result<Plan> {
    let part = state.part(id).ok_or_else(gone)?;
    let list: Vec<&Arc<Part>> = state.parts_of(part.pilot_id).filter(|held| !held.is_whole()).collect();
    let index = list.iter().position(|held| held.id == id).ok_or_else(|| refused("refused-whole"))?;
    let mut plan = Plan::new(Phrase::new("op-part-move").with("part", part_phrase(state, id)));
    if let Some((front, back)) = neighbours(index, list.len(), step) {
        swap(&mut plan, list[front], list[back], |held| &mut held.position, Record::Part);
    }
    Ok(plan)
}

/// What is known of the part goes with it; findings about it stay with the pilot.
pub fn remove(state: &State, id: PartId) -> Result<Plan> {
    let part = state.part(id).ok_or_else(gone)?;
    if part.is_whole() {
        return Err(refused("refused-whole"));
    }
    let mut plan = Plan::new(Phrase::new("op-part-remove").with("part", part_phrase(state, id)));
    for record in hanging_on(state, &[id], None) {
        match record {
            Record::Finding(finding) => {
                let mut kept = (*finding).clone();
                kept.part_id = None;
                plan.push(Some(Record::Finding(finding)), Record::Finding(Arc::new(kept)));
            }
            other => plan.remove(other),
        }
    }
    plan.remove(Record::Part(part.clone()));
    Ok(plan)
}
