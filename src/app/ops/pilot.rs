//! Pilots: adding with their whole, editing the profile, giving keywords, ordering, removing with all that hangs on
//! them.

use std::sync::Arc;

use super::{Plan, State, Step, gone, hanging_on, neighbours, pilot_phrase, refused, swap};
use crate::base::{Error, Phrase, Result};
use crate::model::{Part, PartId, Pilot, PilotId, Record};

pub fn add(state: &State, pilot: &Pilot) -> Result<Plan> {
    check(state, pilot)?;
    let last = state.pilots().last().map_or(0.0, |held| held.position);
    let mut added = pilot.clone();
    added.position = added.position.max(last + 1.0);
    let words = Phrase::new("op-pilot-add").with("pilot", format!("{} · {}", added.number, added.name));
    let whole = Part::whole(added.id);
    let mut plan = Plan::put(words, None, Record::Pilot(Arc::new(added)));
    plan.push(None, Record::Part(Arc::new(whole)));
    Ok(plan)
}

pub fn put(state: &State, pilot: &Pilot) -> Result<Plan> {
    let before = state.pilot(pilot.id).ok_or_else(gone)?;
    check(state, pilot)?;
    let words = Phrase::new("op-pilot").with("pilot", pilot_phrase(state, pilot.id));
    let after = Record::Pilot(Arc::new(pilot.clone()));
    Ok(Plan::put(words, Some(Record::Pilot(before.clone())), after))
}

fn check(state: &State, pilot: &Pilot) -> Result<()> {
    if pilot.name.trim().is_empty() {
        return Err(refused("refused-pilot-name"));
    }
    if pilot.keywords.iter().enumerate().any(|(at, word)| pilot.keywords[..at].contains(word)) {
        return Err(refused("refused-keyword-twice"));
    }
    if pilot.number == 0 {
        return Err(refused("refused-pilot-number"));
    }
    match state.pilot_numbered(pilot.number) {
        Some(other) if other.id != pilot.id => {
            let phrase = Phrase::new("refused-pilot-taken")
                .with("number", pilot.number.to_string())
                .with("other", other.name.as_str());
            Err(Error::refused(phrase))
        }
        _ => Ok(()),
    }
}

pub fn shift(state: &State, id: PilotId, step: Step) -> Result<Plan> {
    let index = state.pilot_rank(id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-pilot-move").with("pilot", pilot_phrase(state, id)));
    let Some((front, back)) = neighbours(index, state.pilot_count(), step) else { return Ok(plan) };
    if let (Some(front), Some(back)) = (state.pilot_at(front), state.pilot_at(back)) {
        swap(&mut plan, front, back, |held| &mut held.position, Record::Pilot);
    }
    Ok(plan)
}

pub fn remove(state: &State, id: PilotId) -> Result<Plan> {
    let pilot = state.pilot(id).ok_or_else(gone)?;
    let parts: Vec<PartId> = state.parts_of(id).map(|part| part.id).collect();
    let mut plan = Plan::new(Phrase::new("op-pilot-remove").with("pilot", pilot_phrase(state, id)));
    for record in hanging_on(state, &parts, Some(id)) {
        plan.remove(record);
    }
    for part in state.parts_of(id) {
        plan.remove(Record::Part(part.clone()));
    }
    plan.remove(Record::Pilot(pilot.clone()));
    Ok(plan)
}

/// Puts a keyword to those of the pilots that lack it, or takes it off those that have it, in one step. A keyword that
/// the programme has in other capitals is that one.
pub fn keyword(state: &State, pilots: &[PilotId], keyword: &str, is_put: bool) -> Result<Plan> {
    let keyword = as_in_use(state, keyword);
    if keyword.is_empty() {
        return Err(refused("refused-keyword-empty"));
    }
    let mut plan = Plan::new(Phrase::default());
    for id in pilots {
        let held = state.pilot(*id).ok_or_else(gone)?;
        let mut keywords = held.keywords.clone();
        keywords.retain(|other| !is_same_word(other, &keyword));
        if is_put && keywords.len() == held.keywords.len() {
            keywords.push(keyword.clone());
        } else if is_put {
            continue;
        }
        let after = Pilot { keywords, ..(**held).clone() };
        plan.push(Some(Record::Pilot(held.clone())), Record::Pilot(Arc::new(after)));
    }
    let key = if is_put { "op-keyword-put" } else { "op-keyword-take" };
    plan.words = Phrase::new(key).with("keyword", keyword).with("count", plan.changes.len());
    Ok(plan)
}

/// The keyword without what stands around it, as some pilot has it already, or else as it was typed.
pub fn as_in_use(state: &State, typed: &str) -> String {
    let typed = typed.trim();
    let known = state.pilots().flat_map(|pilot| &pilot.keywords).find(|held| is_same_word(held, typed));
    known.map_or(typed, String::as_str).to_owned()
}

fn is_same_word(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
