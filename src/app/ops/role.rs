//! What the commissioner said of its role and responsibilities.

use std::sync::Arc;

use super::{Plan, State, gone, pilot_phrase};
use crate::base::{Phrase, Result};
use crate::model::{CommissionerRole, Record, RoleId};

/// There is one statement for each pilot and measurement: an earlier one is replaced.
pub fn put(state: &State, role: &CommissionerRole) -> Result<Plan> {
    state.pilot(role.pilot_id).ok_or_else(gone)?;
    if let Some(measurement) = role.measurement_id {
        state.measurement(measurement).ok_or_else(gone)?;
    }
    let before = state.role(role.pilot_id, role.measurement_id);
    let mut after = role.clone();
    after.answers.retain(|_, codes| !codes.is_empty());
    if let Some(before) = before {
        after.id = before.id;
    }
    let words = Phrase::new("op-role").with("pilot", pilot_phrase(state, role.pilot_id));
    let after = Record::CommissionerRole(Arc::new(after));
    Ok(Plan::put(words, before.cloned().map(Record::CommissionerRole), after))
}

pub fn remove(state: &State, id: RoleId) -> Result<Plan> {
    let role = state.roles().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-role-remove").with("pilot", pilot_phrase(state, role.pilot_id)));
    plan.remove(Record::CommissionerRole(role.clone()));
    Ok(plan)
}
