//! The maps of other tools' files that a programme keeps.

use std::sync::Arc;

use super::{Plan, State, gone, refused};
use crate::base::{Error, Phrase, Result};
use crate::model::{ImportMap, ImportMapId, Record};

/// A new map, or an earlier one with the same key replaced; no two share a name.
pub fn put(state: &State, map: &ImportMap) -> Result<Plan> {
    let name = map.name.trim();
    if name.is_empty() {
        return Err(refused("refused-map-name"));
    }
    if state.import_maps().iter().any(|held| held.id != map.id && held.name == name) {
        return Err(Error::refused(Phrase::new("refused-map-taken").with("name", name)));
    }
    let before = state.import_maps().iter().find(|held| held.id == map.id);
    let after = ImportMap { name: name.to_owned(), ..map.clone() };
    let words = Phrase::new("op-map").with("name", name);
    Ok(Plan::put(words, before.cloned().map(Record::ImportMap), Record::ImportMap(Arc::new(after))))
}

pub fn remove(state: &State, id: ImportMapId) -> Result<Plan> {
    let map = state.import_maps().iter().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-map-remove").with("name", map.name.as_str()));
    plan.remove(Record::ImportMap(map.clone()));
    Ok(plan)
}
