//! How a view knows that what it shows is old: a counter per kind of record, and one for scores.

use crate::model::Entity;

/// Counters that only grow; equal counters mean equal records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Revisions {
    entities: [u64; Entity::ALL.len()],
    scores: u64,
}

impl Revisions {
    pub(super) fn bump(&mut self, entity: Entity) {
        self.entities[entity as usize] += 1;
    }

    pub(super) fn bump_scores(&mut self) {
        self.scores += 1;
    }

    /// One number that changes whenever any record of these kinds does.
    pub fn of(&self, entities: &[Entity]) -> u64 {
        entities.iter().map(|entity| self.entities[*entity as usize]).sum()
    }

    /// One number that changes whenever any score does.
    pub fn scores(&self) -> u64 {
        self.scores
    }

    /// One number that changes with anything at all.
    pub fn all(&self) -> u64 {
        self.entities.iter().sum::<u64>() + self.scores
    }
}
