//! Evaluators: who rates, in which order they stand, and what goes when one is removed.

use std::sync::Arc;

use super::{Plan, State, Step, gone, neighbours, refused, swap};
use crate::base::{Error, Phrase, Result, Text};
use crate::model::{Evaluator, EvaluatorId, Record};

pub fn add(state: &State, name: &str) -> Result<Plan> {
    let last = state.evaluators().last().map_or(0.0, |held| held.position);
    let position = last + 1.0;
    let added = Evaluator { id: EvaluatorId::new(), name: name.to_owned(), description: Text::default(), position };
    check_name(state, &added)?;
    let words = Phrase::new("op-evaluator-add").with("evaluator", name);
    Ok(Plan::put(words, None, Record::Evaluator(Arc::new(added))))
}

pub fn put(state: &State, evaluator: &Evaluator) -> Result<Plan> {
    let before = state.evaluator(evaluator.id).ok_or_else(gone)?;
    check_name(state, evaluator)?;
    let words = Phrase::new("op-evaluator").with("evaluator", evaluator.name.as_str());
    let after = Record::Evaluator(Arc::new(evaluator.clone()));
    Ok(Plan::put(words, Some(Record::Evaluator(before.clone())), after))
}

fn check_name(state: &State, evaluator: &Evaluator) -> Result<()> {
    let name = evaluator.name.trim();
    if name.is_empty() {
        return Err(refused("refused-evaluator-name"));
    }
    let taken = state.evaluators().iter().any(|held| held.id != evaluator.id && held.name == name);
    if taken { Err(Error::refused(Phrase::new("refused-evaluator-taken").with("name", name))) } else { Ok(()) }
}

pub fn shift(state: &State, id: EvaluatorId, step: Step) -> Result<Plan> {
    let list = state.evaluators();
    let index = list.iter().position(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-evaluator-move").with("evaluator", list[index].name.as_str()));
    if let Some((front, back)) = neighbours(index, list.len(), step) {
        swap(&mut plan, &list[front], &list[back], |held| &mut held.position, Record::Evaluator);
    }
    Ok(plan)
}

pub fn remove(state: &State, id: EvaluatorId) -> Result<Plan> {
    let evaluator = state.evaluator(id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-evaluator-remove").with("evaluator", evaluator.name.as_str()));
    for rating in state.all_ratings().filter(|rating| rating.evaluator_id == id) {
        plan.remove(Record::Rating(rating.clone()));
    }
    plan.remove(Record::Evaluator(evaluator.clone()));
    Ok(plan)
}
