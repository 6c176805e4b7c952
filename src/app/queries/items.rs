//! The counts per answer of every item, per measurement: of all responses, or of those of some parts.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analysis::items::{ItemCounts, item_counts};
use crate::app::State;
use crate::base::Text;
use crate::model::questionnaire::AnswerKind;
use crate::model::{ItemCode, MeasurementId, PartId, QuestionnaireId, Response, ScaleKey};

#[derive(Clone, Debug, PartialEq)]
pub struct ItemRow {
    pub questionnaire: String,
    pub version: u32,
    pub item: ItemCode,
    pub kind: AnswerKind,
    /// The scale that the item counts for.
    pub scale: Option<ScaleKey>,
    /// Counted turned in the score of its scale; the counts here are as given.
    pub reverse: bool,
    pub question: Text,
    pub wave: u32,
    pub counts: ItemCounts,
}

/// Which responses are counted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// `None`: of every part.
    pub parts: Option<Vec<PartId>>,
    pub measurement: Option<MeasurementId>,
}

/// A row for every item of each version of a questionnaire and each measurement that has responses, in the order of
/// the questionnaires, of the form and of time.
pub fn items(state: &State, wanted: &Wanted) -> Vec<ItemRow> {
    items_where(state, wanted, |_, _| true)
}

/// As [`items`], over the responses whose answer to an item counts; where none does, the row is over none.
pub fn items_where(
    state: &State,
    wanted: &Wanted,
    counts: impl Fn(&Response, ItemCode) -> bool + Copy,
) -> Vec<ItemRow> {
    let waves: HashMap<MeasurementId, u32> = state.measurements().iter().map(|held| held.id).zip(1..).collect();
    let parts: Option<HashSet<PartId>> = wanted.parts.as_ref().map(|parts| parts.iter().copied().collect());
    let mut groups: HashMap<QuestionnaireId, BTreeMap<u32, Vec<&Response>>> = HashMap::new();
    for response in state.responses().all() {
        let is_wanted = parts.as_ref().is_none_or(|parts| parts.contains(&response.part_id))
            && wanted.measurement.is_none_or(|only| only == response.measurement_id);
        let Some(wave) = waves.get(&response.measurement_id).filter(|_| is_wanted) else { continue };
        groups.entry(response.questionnaire_id).or_default().entry(*wave).or_default().push(response);
    }
    let held = state.questionnaires().iter().filter_map(|held| Some((held, groups.get(&held.id)?)));
    held.flat_map(|(held, of_waves)| {
        let definition = &held.definition;
        definition.every_item().flat_map(move |placed| {
            let item = ItemCode::new(&placed.item.code);
            // An item whose answers the definition lost takes none.
            let kind = placed.item.answer_kind(definition).cloned().unwrap_or(AnswerKind::Text);
            of_waves.iter().map(move |(wave, responses)| ItemRow {
                questionnaire: definition.key.clone(),
                version: definition.version,
                item,
                scale: placed.scale().map(|scale| ScaleKey::new(&scale.key)),
                reverse: placed.item.reverse,
                question: placed.item.wording(),
                wave: *wave,
                counts: {
                    let counted = responses.iter().filter(|response| counts(response, item));
                    item_counts(&kind, counted.map(|response| response.answers.get(item)))
                },
                kind: kind.clone(),
            })
        })
    })
    .collect()
}
