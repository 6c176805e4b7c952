//! Pilots, published grades and evaluators' ratings that were read from a sheet: all of them or none, one step of undo.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::command::{OnDuplicate, RecordBatch};
use super::super::state::{PublishedSlot, RatingKey};
use super::{Plan, State, gone, refused, scale_of};
use crate::base::{Error, Phrase, Result};
use crate::model::import_map::Target;
use crate::model::{
    Change, EvaluatorId, MeasurementId, Part, PartId, Pilot, PilotId, Published, Rating, Record, ScaleKey,
};

pub fn plan(state: &State, batch: &RecordBatch, on_duplicate: OnDuplicate) -> Result<Plan> {
    check(state, batch)?;
    let (key, count) = match batch.target {
        Target::Responses => return Err(gone()),
        Target::Pilots => ("op-import-pilots", batch.pilots.len()),
        Target::Published => ("op-import-published", batch.published.len()),
        Target::Ratings => ("op-import-ratings", batch.ratings.len()),
    };
    let mut plan = Plan::new(Phrase::new(key).with("file", batch.file.as_str()).with("count", count));
    let pilots = batch.new_pilots.iter().cloned().map(|pilot| Record::Pilot(Arc::new(pilot)));
    let parts = batch.new_parts.iter().cloned().map(|part| Record::Part(Arc::new(part)));
    plan.changes.extend(pilots.chain(parts).map(Change::added));
    let held = RecordHeld::of(state);
    for (row, pilot) in &batch.pilots {
        put_pilot(state, *row, pilot, on_duplicate, &mut plan)?;
    }
    for (row, published) in &batch.published {
        let before = held.published(published);
        let after = Published { id: before.map_or(published.id, |before| before.id), ..published.clone() };
        let after = Record::Published(Arc::new(after));
        put(before.cloned().map(Record::Published), after, *row, on_duplicate, &mut plan)?;
    }
    for (row, rating) in &batch.ratings {
        let before = held.rating(rating);
        let after = Rating { id: before.map_or(rating.id, |before| before.id), ..rating.clone() };
        put(before.cloned().map(Record::Rating), Record::Rating(Arc::new(after)), *row, on_duplicate, &mut plan)?;
    }
    Ok(plan)
}

fn put_pilot(state: &State, row: u64, pilot: &Pilot, on_duplicate: OnDuplicate, plan: &mut Plan) -> Result<()> {
    let before = state.pilot(pilot.id).cloned().map(Record::Pilot);
    let is_new = before.is_none();
    put(before, Record::Pilot(Arc::new(pilot.clone())), row, on_duplicate, plan)?;
    if is_new {
        plan.push(None, Record::Part(Arc::new(Part::whole(pilot.id))));
    }
    Ok(())
}

fn put(before: Option<Record>, after: Record, row: u64, on_duplicate: OnDuplicate, plan: &mut Plan) -> Result<()> {
    match (&before, on_duplicate) {
        (Some(held), _) if *held == after => {}
        (None, _) | (Some(_), OnDuplicate::Replace) => plan.push(before, after),
        (Some(_), OnDuplicate::Skip) => {}
        (Some(_), OnDuplicate::Refuse) => {
            return Err(Error::refused(Phrase::new("refused-import-held").with("row", row.to_string())));
        }
    }
    Ok(())
}

/// What a programme holds where grades and ratings come to.
pub struct RecordHeld<'a> {
    state: &'a State,
}

impl<'a> RecordHeld<'a> {
    pub fn of(state: &'a State) -> Self {
        Self { state }
    }

    pub fn published(&self, published: &Published) -> Option<&'a Arc<Published>> {
        self.state.published(published.part_id, published.measurement_id, &published.scale)
    }

    pub fn rating(&self, rating: &Rating) -> Option<&'a Arc<Rating>> {
        self.state.rating(rating.part_id, rating.measurement_id, &rating.scale, rating.evaluator_id)
    }

    /// Whether two grades of one place say the same.
    pub fn same_grade(one: &Published, other: &Published) -> bool {
        Published { id: one.id, ..other.clone() } == *one
    }

    pub fn same_rating(one: &Rating, other: &Rating) -> bool {
        Rating { id: one.id, ..other.clone() } == *one
    }
}

/// Everything leads somewhere, every number lies on its scale, and nothing stands twice.
fn check(state: &State, batch: &RecordBatch) -> Result<()> {
    check_pilots(state, batch)?;
    let new_parts: HashSet<PartId> = batch.new_parts.iter().map(|part| part.id).collect();
    let is_there = |part: PartId, measurement: MeasurementId| {
        (new_parts.contains(&part) || state.part(part).is_some()) && state.measurement(measurement).is_some()
    };
    let mut grades: HashMap<PublishedSlot, u64> = HashMap::new();
    for (row, held) in &batch.published {
        if !is_there(held.part_id, held.measurement_id) {
            return Err(gone());
        }
        check_value(state, &held.scale, held.mean, *row, false)?;
        let slot = (held.part_id, held.measurement_id, held.scale.clone());
        once(grades.insert(slot, *row), *row)?;
    }
    let mut ratings: HashMap<RatingKey, u64> = HashMap::new();
    let evaluators: HashSet<EvaluatorId> = state.evaluators().iter().map(|held| held.id).collect();
    for (row, held) in &batch.ratings {
        if !is_there(held.part_id, held.measurement_id) || !evaluators.contains(&held.evaluator_id) {
            return Err(gone());
        }
        check_value(state, &held.scale, f64::from(held.value), *row, true)?;
        let slot = (held.part_id, held.measurement_id, held.scale.clone(), held.evaluator_id);
        once(ratings.insert(slot, *row), *row)?;
    }
    Ok(())
}

fn once(other: Option<u64>, row: u64) -> Result<()> {
    match other {
        None => Ok(()),
        Some(other) => {
            let phrase =
                Phrase::new("refused-import-row-twice").with("row", row.to_string()).with("other", other.to_string());
            Err(Error::refused(phrase))
        }
    }
}

fn check_value(state: &State, key: &ScaleKey, value: f64, row: u64, is_rating: bool) -> Result<()> {
    let scale = scale_of(state, key)?;
    if is_rating && scale.is_grade() {
        return Err(refused("refused-rating-scale"));
    }
    if (scale.min..=scale.max).contains(&value) {
        return Ok(());
    }
    let why = crate::model::Misfit::OutOfRange { min: scale.min, max: scale.max }.phrase();
    Err(Error::refused(Phrase::new("refused-import-row").with("row", row.to_string()).with("why", why)))
}

/// No two pilots share a number, each has a name, and none stands twice.
fn check_pilots(state: &State, batch: &RecordBatch) -> Result<()> {
    let mut numbers: HashMap<u32, PilotId> = state.pilots().map(|pilot| (pilot.number, pilot.id)).collect();
    let mut seen: HashSet<PilotId> = HashSet::new();
    for pilot in batch.new_pilots.iter().chain(batch.pilots.iter().map(|(_, pilot)| pilot)) {
        if pilot.name.trim().is_empty() {
            return Err(refused("refused-pilot-name"));
        }
        if pilot.number == 0 {
            return Err(refused("refused-pilot-number"));
        }
        let taken = numbers.insert(pilot.number, pilot.id).is_some_and(|other| other != pilot.id);
        if taken || !seen.insert(pilot.id) {
            let phrase = Phrase::new("refused-import-number").with("number", pilot.number.to_string());
            return Err(Error::refused(phrase));
        }
    }
    Ok(())
}
