//! The filled-in questionnaires in memory, by where they belong and by key. Not for what they score: scores stand
//! in the state beside those of other sources.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::model::{MeasurementId, PartId, QuestionnaireId, Response, ResponseId};

/// Where responses are gathered: a part in a measurement, all questionnaires together.
pub type Place = (PartId, MeasurementId);

/// A clone is cheap: it is shared until one of the two changes.
#[derive(Clone, Debug, Default)]
pub struct Responses {
    places: Arc<BTreeMap<Place, Arc<Vec<Arc<Response>>>>>,
    by_id: Arc<HashMap<ResponseId, Arc<Response>>>,
}

impl Responses {
    pub fn get(&self, id: ResponseId) -> Option<&Arc<Response>> {
        self.by_id.get(&id)
    }

    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// By part and measurement, and there in the order in which they were entered.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Response>> {
        self.places.values().flat_map(|held| held.iter())
    }

    /// The responses of a part in a measurement, in the order in which they were entered.
    pub fn at(&self, part: PartId, measurement: MeasurementId) -> &[Arc<Response>] {
        self.places.get(&(part, measurement)).map_or(&[], |held| held)
    }

    /// The responses of a part in every measurement.
    pub fn of_part(&self, part: PartId) -> impl Iterator<Item = &Arc<Response>> {
        let edge = |measurement: u128| (part, MeasurementId(Uuid::from_u128(measurement)));
        self.places.range(edge(0)..=edge(u128::MAX)).flat_map(|(_, held)| held.iter())
    }

    /// Every place that has responses, with its list: the same object as long as nothing in it changed.
    pub(super) fn lists(&self) -> impl Iterator<Item = (Place, &Arc<Vec<Arc<Response>>>)> {
        self.places.iter().map(|(place, list)| (*place, list))
    }

    /// Every place that has responses.
    pub fn places(&self) -> impl Iterator<Item = (PartId, MeasurementId)> {
        self.places.keys().copied()
    }

    /// How many responses this version of a questionnaire has.
    pub fn count_with(&self, questionnaire: QuestionnaireId) -> usize {
        self.by_id.values().filter(|held| held.questionnaire_id == questionnaire).count()
    }

    /// Whether this version of a questionnaire has any response.
    pub fn any_with(&self, questionnaire: QuestionnaireId) -> bool {
        self.by_id.values().any(|held| held.questionnaire_id == questionnaire)
    }

    /// Those of some measurements only.
    pub(super) fn only_at(&self, known: &HashSet<MeasurementId>) -> Self {
        let of_them = self.places.iter().filter(|((_, at), _)| known.contains(at));
        let by_id = self.by_id.iter().filter(|(_, held)| known.contains(&held.measurement_id));
        Self {
            places: Arc::new(of_them.map(|(place, list)| (*place, list.clone())).collect()),
            by_id: Arc::new(by_id.map(|(id, held)| (*id, held.clone())).collect()),
        }
    }

    pub(super) fn insert(&mut self, response: Arc<Response>) {
        let place = Arc::make_mut(&mut self.places).entry((response.part_id, response.measurement_id)).or_default();
        let list = Arc::make_mut(place);
        // Keys grow with time.
        let at = list.partition_point(|held| held.id < response.id);
        list.insert(at, response.clone());
        Arc::make_mut(&mut self.by_id).insert(response.id, response);
    }

    pub(super) fn remove(&mut self, response: &Response) {
        Arc::make_mut(&mut self.by_id).remove(&response.id);
        let places = Arc::make_mut(&mut self.places);
        let place = (response.part_id, response.measurement_id);
        let Some(list) = places.get_mut(&place) else { return };
        if let Ok(at) = list.binary_search_by(|held| held.id.cmp(&response.id)) {
            Arc::make_mut(list).remove(at);
        }
        if list.is_empty() {
            places.remove(&place);
        }
    }
}
