//! An evaluator's rating: one key sets it, another key replaces it; the argument comes beside it.

use std::sync::Arc;

use super::super::command::RatingSlot;
use super::{Plan, State, check_place, gone, measurement_phrase, part_phrase, refused, scale_of};
use crate::base::{Error, Phrase, Result, Text};
use crate::model::{Rating, RatingId, Record, ScaleKind};

pub fn rate(state: &State, slot: &RatingSlot, value: Option<u8>) -> Result<Plan> {
    check_place(state, slot.part_id, slot.measurement_id)?;
    let scale = scale_of(state, &slot.scale)?;
    if scale.kind != ScaleKind::Rating {
        return Err(refused("refused-rating-scale"));
    }
    state.evaluator(slot.evaluator_id).ok_or_else(gone)?;
    let before = state.rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id);
    let Some(value) = value else { return Ok(take_back(state, slot)) };
    if f64::from(value) < scale.min || f64::from(value) > scale.max {
        let phrase = Phrase::new("refused-rating-range")
            .with("value", value.to_string())
            .with("min", crate::base::lang::Arg::Number(scale.min, 0))
            .with("max", crate::base::lang::Arg::Number(scale.max, 0));
        return Err(Error::refused(phrase));
    }
    let after = match before {
        Some(before) => Rating { value, ..(**before).clone() },
        None => new_rating(slot, value),
    };
    let words = words(state, "op-rate", slot).with("value", value.to_string());
    Ok(Plan::put(words, before.cloned().map(Record::Rating), Record::Rating(Arc::new(after))))
}

fn new_rating(slot: &RatingSlot, value: u8) -> Rating {
    Rating {
        id: RatingId::new(),
        evaluator_id: slot.evaluator_id,
        part_id: slot.part_id,
        measurement_id: slot.measurement_id,
        scale: slot.scale.clone(),
        value,
        argument: Text::default(),
        source: String::new(),
    }
}

fn take_back(state: &State, slot: &RatingSlot) -> Plan {
    let mut plan = Plan::new(words(state, "op-rate-remove", slot));
    if let Some(rating) = state.rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id) {
        plan.remove(Record::Rating(rating.clone()));
    }
    plan
}

pub fn argue(state: &State, slot: &RatingSlot, argument: &Text, source: &str) -> Result<Plan> {
    let before = state
        .rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id)
        .ok_or_else(|| refused("refused-argument-first-rate"))?;
    let after = Rating { argument: argument.clone(), source: source.to_owned(), ..(**before).clone() };
    let words = words(state, "op-argue", slot);
    Ok(Plan::put(words, Some(Record::Rating(before.clone())), Record::Rating(Arc::new(after))))
}

fn words(state: &State, key: &str, slot: &RatingSlot) -> Phrase {
    let scale = state.scale(&slot.scale).map(|scale| scale.title.clone()).unwrap_or_default();
    let evaluator = state.evaluator(slot.evaluator_id).map(|held| held.name.clone()).unwrap_or_default();
    Phrase::new(key)
        .with("part", part_phrase(state, slot.part_id))
        .with("measurement", &measurement_phrase(state, slot.measurement_id))
        .with("scale", &scale)
        .with("evaluator", evaluator)
}
