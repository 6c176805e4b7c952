//! Whose answers to an item may be counted for others. The counts of a part are withheld where its responses are few,
//! where few answered the item, where the score of the scale is withheld, and where they would give back a few answers
//! together with that score; of a pilot as a whole wherever named parts of it filled in the same questionnaire. Counts over
//! several parts are those of the parts that are given, and say how many those are: nothing of the others is in them.

use std::collections::{BTreeMap, HashSet};

use super::{Guard, Place};
use crate::analysis::disclosure::{Answered, is_few, items_give_back};
use crate::app::State;
use crate::app::queries::items::{ItemRow, Wanted, items_where};
use crate::model::{ItemCode, PartId, QuestionnaireId, Response, ScaleKey, ScoreSlot, Source};

/// An item of one version of a questionnaire, as a part answered it in a measurement.
type Counted = (Place, QuestionnaireId, ItemCode);

#[derive(Clone, Debug, Default)]
pub struct ItemGuard {
    withheld: HashSet<Counted>,
}

impl ItemGuard {
    pub fn of(state: &State, guard: &Guard) -> Self {
        let mut made = Self::default();
        if !guard.is_for_others() {
            return made;
        }
        for place in state.responses().places() {
            let here = Here { state, guard, place, responses: state.responses().at(place.0, place.1) };
            made.withheld.extend(here.withheld());
        }
        made.withhold_wholes(state);
        made.withhold_beside_parts(state);
        made
    }

    /// Whether the answers to this item of those who filled in this response's place may be counted.
    pub fn gives(&self, response: &Response, item: ItemCode) -> bool {
        let place = (response.part_id, response.measurement_id);
        !self.withheld.contains(&(place, response.questionnaire_id, item))
    }

    /// The counts that may be seen, over the parts that are given.
    pub fn items(&self, state: &State, wanted: &Wanted) -> Vec<ItemRow> {
        items_where(state, wanted, |response, item| self.gives(response, item))
    }

    /// A whole of which a named part is withheld may be that part and the others together.
    fn withhold_wholes(&mut self, state: &State) {
        let whole_of = |part: PartId| {
            let part = state.part(part).filter(|part| !part.is_whole())?;
            Some(state.whole_of(part.pilot_id)?.id)
        };
        let of_wholes: Vec<Counted> = self
            .withheld
            .iter()
            .filter_map(|((part, measurement), version, item)| {
                Some(((whole_of(*part)?, *measurement), *version, *item))
            })
            .collect();
        self.withheld.extend(of_wholes);
    }

    /// A whole beside named parts that filled in the same questionnaire may be these and a few others who skipped an item:
    /// who they are would be found between the items and the scores of what is left of it. What is left would have to be
    /// held to the rule as a part of its own, in every way in which parts can be taken off; so none of it is given.
    fn withhold_beside_parts(&mut self, state: &State) {
        let key = |version: QuestionnaireId| Some(state.questionnaire_version(version)?.definition.key.as_str());
        let mut of_parts: HashSet<(Place, &str)> = HashSet::new();
        for response in state.responses().all() {
            let part = state.part(response.part_id).filter(|part| !part.is_whole());
            let whole = part.and_then(|part| state.whole_of(part.pilot_id));
            if let Some((whole, key)) = whole.zip(key(response.questionnaire_id)) {
                of_parts.insert(((whole.id, response.measurement_id), key));
            }
        }
        for (place, key) in of_parts {
            let versions: HashSet<QuestionnaireId> =
                state.responses().at(place.0, place.1).iter().map(|held| held.questionnaire_id).collect();
            let held = versions.into_iter().filter_map(|version| state.questionnaire_version(version));
            for version in held.filter(|held| held.definition.key == key) {
                let items = version.definition.every_item().map(|placed| ItemCode::new(&placed.item.code));
                self.withheld.extend(items.map(|item| (place, version.id, item)));
            }
        }
    }
}

/// The responses in one place.
struct Here<'a> {
    state: &'a State,
    guard: &'a Guard,
    place: Place,
    responses: &'a [std::sync::Arc<Response>],
}

impl Here<'_> {
    fn withheld(&self) -> Vec<Counted> {
        let mut versions: BTreeMap<QuestionnaireId, u32> = BTreeMap::new();
        for held in self.responses {
            *versions.entry(held.questionnaire_id).or_default() += 1;
        }
        let few = self.few_filled(&versions);
        let scales = self.withheld_scales(versions.keys().copied());
        let mut withheld = Vec::new();
        for version in versions.keys() {
            let Some(held) = self.state.questionnaire_version(*version) else { continue };
            let items = held.definition.every_item().filter(|placed| {
                let scale = placed.scale().map(|scale| ScaleKey::new(&scale.key));
                few.contains(held.definition.key.as_str())
                    || scale.is_some_and(|scale| scales.contains(&scale))
                    || self.is_answered_by_few(*version, ItemCode::new(&placed.item.code))
            });
            withheld.extend(items.map(|placed| (self.place, *version, ItemCode::new(&placed.item.code))));
        }
        withheld
    }

    /// The questionnaires that few filled in, or one version of which few did: that is what is left of all of them
    /// without the other versions.
    fn few_filled(&self, versions: &BTreeMap<QuestionnaireId, u32>) -> HashSet<&str> {
        let minimum = self.guard.minimum();
        let key = |version: &QuestionnaireId| Some(self.state.questionnaire_version(*version)?.definition.key.as_str());
        let is_withheld = |key: &str| self.guard.withheld_count(self.place.0, self.place.1, key).is_some();
        let every = versions.iter().filter_map(|(version, count)| Some((key(version)?, *count)));
        every.filter(|(key, count)| is_few(Some(*count), minimum) || is_withheld(key)).map(|(key, _)| key).collect()
    }

    fn is_answered_by_few(&self, version: QuestionnaireId, item: ItemCode) -> bool {
        use crate::model::Answer::{Choices, Number, Text};
        let own = self.responses.iter().filter(|held| held.questionnaire_id == version);
        let answers = own.filter_map(|held| held.answers.get(item));
        let count = answers.filter(|answer| matches!(answer, Number(_) | Choices(_) | Text(_))).count();
        count > 0 && is_few(u32::try_from(count).ok(), self.guard.minimum())
    }

    /// The scales of which the items are withheld all together.
    fn withheld_scales(&self, versions: impl Iterator<Item = QuestionnaireId>) -> HashSet<ScaleKey> {
        let keys = versions.filter_map(|version| self.state.scoring_key(version));
        let scales: HashSet<&ScaleKey> = keys.flat_map(|key| key.scales.iter().map(|scale| &scale.key)).collect();
        scales.into_iter().filter(|scale| self.gives_back(scale)).cloned().collect()
    }

    fn gives_back(&self, scale: &ScaleKey) -> bool {
        let (part_id, measurement_id) = self.place;
        let slot = ScoreSlot { scale: scale.clone(), source: Source::Responses, part_id, measurement_id };
        if self.guard.withheld(&slot).is_some() {
            return true;
        }
        let is_scale_given = self.state.score(&slot).is_some();
        items_give_back(&self.alike(scale), is_scale_given, self.guard.minimum())
    }

    /// How many responses answered which items of a scale; the items of each version have ranks of their own.
    fn alike(&self, scale: &ScaleKey) -> Vec<(Answered, u32)> {
        let share = self.state.scale(scale).map_or(0.0, |held| held.needed_share);
        let mut ranks: BTreeMap<(QuestionnaireId, ItemCode), usize> = BTreeMap::new();
        let mut alike: BTreeMap<Answered, u32> = BTreeMap::new();
        for held in self.responses {
            let key = self.state.scoring_key(held.questionnaire_id);
            let Some(of_scale) = key.and_then(|key| key.scale(scale)) else { continue };
            let given = of_scale.items.iter().filter(|item| item.given(&held.answers).is_some());
            let items: Vec<usize> = given
                .map(|item| {
                    let next = ranks.len();
                    *ranks.entry((held.questionnaire_id, item.code)).or_insert(next)
                })
                .collect();
            let is_scored = items.len() >= of_scale.needed(share);
            *alike.entry(Answered { items, is_scored }).or_default() += 1;
        }
        alike.into_iter().collect()
    }
}
