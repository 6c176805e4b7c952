//! What a change does to the programme in memory: a record goes, a record comes, and every index follows. Lists stand in
//! the order in which the file is read, so that memory and file agree whatever was done on the way.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Form, RatingKey, State};
use crate::analysis::key::ScoringKey;
use crate::model::fitting::Kinds;
use crate::model::{Change, Part, PartId, Pilot, PilotId, Rating, Record, Score, ScoreSlot};

impl State {
    /// Applies one change: the record before goes, the record after comes.
    pub(in crate::app) fn apply(&mut self, change: &Change) {
        if let Some(before) = &change.before {
            self.remove(before);
        }
        if let Some(after) = &change.after {
            self.insert(after.clone());
        }
    }

    /// Puts a derived score in its place, or takes it away.
    pub(in crate::app) fn set_score(&mut self, slot: ScoreSlot, score: Option<Score>) {
        let scores = Arc::make_mut(&mut self.scores);
        match score {
            Some(score) => scores.insert(slot, score),
            None => scores.remove(&slot),
        };
        self.revisions.bump_scores();
    }

    pub(super) fn insert(&mut self, record: Record) {
        self.revisions.bump(record.entity());
        match record {
            Record::Programme(record) => self.programme = record,
            Record::Scale(record) => {
                insert_sorted(&mut self.scales, record, |scale| (scale.position, scale.key.clone()))
            }
            Record::Questionnaire(record) => {
                let form = Form { kinds: Kinds::of(&record.definition), scoring: ScoringKey::of(&record.definition) };
                Arc::make_mut(&mut self.forms).insert(record.id, Arc::new(form));
                insert_sorted(&mut self.questionnaires, record, |held| {
                    (held.definition.key.clone(), held.definition.version)
                });
            }
            Record::Measurement(record) => {
                insert_sorted(&mut self.measurements, record, |held| (held.position, held.id))
            }
            Record::Evaluator(record) => insert_sorted(&mut self.evaluators, record, |held| (held.position, held.id)),
            Record::Tag(record) => insert_sorted(&mut self.tags, record, |held| (held.position, held.id)),
            Record::Pilot(record) => self.insert_pilot(record),
            Record::Part(record) => self.insert_part(record),
            Record::Fieldwork(record) => {
                let slot = (record.part_id, record.measurement_id, record.questionnaire.clone());
                Arc::make_mut(&mut self.fieldwork).insert(slot, record);
            }
            Record::FinalMeasurement(record) => {
                Arc::make_mut(&mut self.finals).insert(record.part_id, record);
            }
            Record::CommissionerRole(record) => {
                Arc::make_mut(&mut self.roles).insert((record.pilot_id, record.measurement_id), record);
            }
            Record::Published(record) => {
                let slot = (record.part_id, record.measurement_id, record.scale.clone());
                Arc::make_mut(&mut self.published).insert(slot, record);
            }
            Record::Rating(record) => {
                Arc::make_mut(&mut self.ratings).insert(rating_key(&record), record);
            }
            Record::Finding(record) => {
                let list = Arc::make_mut(&mut self.findings).entry(record.pilot_id).or_default();
                let at = list.partition_point(|held| (held.position, held.id) <= (record.position, record.id));
                list.insert(at, record);
            }
            Record::Response(record) => self.responses.insert(record),
            Record::Reentry(record) => {
                Arc::make_mut(&mut self.reentries).insert(record.response_id, record);
            }
            Record::CodeMatch(record) => insert_sorted(&mut self.code_matches, record, |held| held.id),
            Record::Review(record) => {
                Arc::make_mut(&mut self.reviews).insert((record.kind.clone(), record.place.clone()), record);
            }
            Record::ImportMap(record) => insert_sorted(&mut self.import_maps, record, |held| held.name.clone()),
            Record::Comparison(record) => insert_sorted(&mut self.comparisons, record, |held| held.name.to_lowercase()),
            Record::Presentation(record) => {
                insert_sorted(&mut self.presentations, record, |held| held.name.to_lowercase())
            }
            Record::PilotList(record) => insert_sorted(&mut self.pilot_lists, record, |held| held.name.to_lowercase()),
            Record::Release(record) => insert_sorted(&mut self.releases, record, |held| held.id),
        }
    }

    fn insert_pilot(&mut self, pilot: Arc<Pilot>) {
        let pilots = Arc::make_mut(&mut self.pilots);
        let order = Arc::make_mut(&mut self.pilot_order);
        let rank = |other: &PilotId| pilots.get(other).map(|held| (held.position, held.number));
        let own = (pilot.position, pilot.number);
        let at = order.partition_point(|other| rank(other).is_some_and(|held| held <= own));
        order.insert(at, pilot.id);
        pilots.insert(pilot.id, pilot);
    }

    fn insert_part(&mut self, part: Arc<Part>) {
        let (id, pilot_id) = (part.id, part.pilot_id);
        Arc::make_mut(&mut self.parts).insert(id, part);
        let list = Arc::make_mut(&mut self.parts_of).entry(pilot_id).or_default();
        list.push(id);
        sort_parts(list, &self.parts);
    }

    fn remove(&mut self, record: &Record) {
        self.revisions.bump(record.entity());
        match record {
            // A programme never goes without another in its place.
            Record::Programme(_) => {}
            Record::Scale(record) => Arc::make_mut(&mut self.scales).retain(|held| held.key != record.key),
            Record::Questionnaire(record) => {
                Arc::make_mut(&mut self.questionnaires).retain(|held| held.id != record.id);
            }
            Record::Measurement(record) => Arc::make_mut(&mut self.measurements).retain(|held| held.id != record.id),
            Record::Evaluator(record) => Arc::make_mut(&mut self.evaluators).retain(|held| held.id != record.id),
            Record::Tag(record) => Arc::make_mut(&mut self.tags).retain(|held| held.id != record.id),
            Record::Pilot(record) => {
                Arc::make_mut(&mut self.pilots).remove(&record.id);
                Arc::make_mut(&mut self.pilot_order).retain(|id| *id != record.id);
            }
            Record::Part(record) => {
                Arc::make_mut(&mut self.parts).remove(&record.id);
                if let Some(list) = Arc::make_mut(&mut self.parts_of).get_mut(&record.pilot_id) {
                    list.retain(|id| *id != record.id);
                }
            }
            Record::Fieldwork(record) => {
                let slot = (record.part_id, record.measurement_id, record.questionnaire.clone());
                Arc::make_mut(&mut self.fieldwork).remove(&slot);
            }
            Record::FinalMeasurement(record) => {
                Arc::make_mut(&mut self.finals).remove(&record.part_id);
            }
            Record::CommissionerRole(record) => {
                Arc::make_mut(&mut self.roles).remove(&(record.pilot_id, record.measurement_id));
            }
            Record::Published(record) => {
                let slot = (record.part_id, record.measurement_id, record.scale.clone());
                Arc::make_mut(&mut self.published).remove(&slot);
            }
            Record::Rating(record) => {
                Arc::make_mut(&mut self.ratings).remove(&rating_key(record));
            }
            Record::Finding(record) => {
                if let Some(list) = Arc::make_mut(&mut self.findings).get_mut(&record.pilot_id) {
                    list.retain(|held| held.id != record.id);
                }
            }
            Record::Response(record) => self.responses.remove(record),
            Record::Reentry(record) => {
                Arc::make_mut(&mut self.reentries).remove(&record.response_id);
            }
            Record::CodeMatch(record) => Arc::make_mut(&mut self.code_matches).retain(|held| held.id != record.id),
            Record::Review(record) => {
                Arc::make_mut(&mut self.reviews).remove(&(record.kind.clone(), record.place.clone()));
            }
            Record::ImportMap(record) => Arc::make_mut(&mut self.import_maps).retain(|held| held.id != record.id),
            Record::Comparison(record) => Arc::make_mut(&mut self.comparisons).retain(|held| held.id != record.id),
            Record::Presentation(record) => Arc::make_mut(&mut self.presentations).retain(|held| held.id != record.id),
            Record::PilotList(record) => Arc::make_mut(&mut self.pilot_lists).retain(|held| held.id != record.id),
            Record::Release(record) => Arc::make_mut(&mut self.releases).retain(|held| held.id != record.id),
        }
    }
}

fn rating_key(rating: &Rating) -> RatingKey {
    (rating.part_id, rating.measurement_id, rating.scale.clone(), rating.evaluator_id)
}

fn insert_sorted<T, P: PartialOrd>(list: &mut Arc<Vec<Arc<T>>>, record: Arc<T>, place: impl Fn(&T) -> P) {
    let list = Arc::make_mut(list);
    let at = list.partition_point(|held| place(held) <= place(&record));
    list.insert(at, record);
}

/// The whole first, then by position.
pub(super) fn sort_parts(list: &mut [PartId], parts: &HashMap<PartId, Arc<Part>>) {
    list.sort_by(|a, b| {
        let rank = |id: &PartId| parts.get(id).map(|part| (!part.is_whole(), part.position));
        rank(a).partial_cmp(&rank(b)).unwrap_or(std::cmp::Ordering::Equal)
    });
}
