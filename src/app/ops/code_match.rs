//! Codes of a pilot that differ a little: one respondent or two. A person decides, and may take it back.

use std::sync::Arc;

use super::{Plan, State, gone, pilot_phrase, refused};
use crate::base::{Phrase, Result};
use crate::model::{CodeMatch, CodeMatchId, PilotId, Record};

/// `is_same` `None` takes the decision back.
pub fn decide(state: &State, pilot_id: PilotId, first: &str, second: &str, is_same: Option<bool>) -> Result<Plan> {
    state.pilot(pilot_id).ok_or_else(gone)?;
    if first == second || first.is_empty() || second.is_empty() {
        return Err(refused("refused-codes-equal"));
    }
    let before = state.code_matches(pilot_id).find(|held| held.first == first && held.second == second);
    let key = match is_same {
        Some(true) => "op-codes-same",
        Some(false) => "op-codes-different",
        None => "op-codes-undecided",
    };
    let words =
        Phrase::new(key).with("first", first).with("second", second).with("pilot", pilot_phrase(state, pilot_id));
    let mut plan = Plan::new(words);
    let held = before.cloned().map(Record::CodeMatch);
    match (is_same, held) {
        (Some(is_same), held) => {
            let id = before.map_or_else(CodeMatchId::new, |before| before.id);
            let after = CodeMatch { id, pilot_id, first: first.to_owned(), second: second.to_owned(), is_same };
            plan.push(held, Record::CodeMatch(Arc::new(after)));
        }
        (None, Some(held)) => plan.remove(held),
        (None, None) => {}
    }
    Ok(plan)
}
