//! Findings: adding, editing, removing.

use std::sync::Arc;

use super::{Plan, State, gone, pilot_phrase, refused};
use crate::base::{Phrase, Result};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingId, Record, ScaleKey};

/// Adds the finding, or replaces the one with its id.
pub fn put(state: &State, finding: &Finding) -> Result<Plan> {
    state.pilot(finding.pilot_id).ok_or_else(gone)?;
    if finding.text.is_empty() {
        return Err(refused("refused-finding-empty"));
    }
    if finding.topic != TOPIC_EFFECTS && state.scale(&ScaleKey::new(&finding.topic)).is_none() {
        return Err(refused("refused-code"));
    }
    if let Some(part) = finding.part_id
        && state.part(part).is_none_or(|part| part.pilot_id != finding.pilot_id)
    {
        return Err(gone());
    }
    if finding.tags.iter().any(|tag| state.tag(*tag).is_none()) {
        return Err(gone());
    }
    if let Some(measurement) = finding.measurement_id {
        state.measurement(measurement).ok_or_else(gone)?;
    }
    let before = state.findings_of(finding.pilot_id).iter().find(|held| held.id == finding.id);
    let key = if before.is_some() { "op-finding" } else { "op-finding-add" };
    let words = Phrase::new(key).with("pilot", pilot_phrase(state, finding.pilot_id));
    let after = Record::Finding(Arc::new(finding.clone()));
    Ok(Plan::put(words, before.cloned().map(Record::Finding), after))
}

pub fn remove(state: &State, id: FindingId) -> Result<Plan> {
    let finding = state.all_findings().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-finding-remove").with("pilot", pilot_phrase(state, finding.pilot_id)));
    plan.remove(Record::Finding(finding.clone()));
    Ok(plan)
}
