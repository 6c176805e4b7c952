//! The table of scores: every part, measurement, scale and source that has one.

use std::collections::HashMap;

use crate::app::State;
use crate::app::responses::Place;
use crate::model::{MeasurementId, PartId, PilotId, QuestionnaireId, ScaleKey, Score, ScoreSlot, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    pub pilot_id: PilotId,
    pub pilot_number: u32,
    pub part_id: PartId,
    /// `None` is the pilot as a whole.
    pub part_name: Option<String>,
    pub measurement_id: MeasurementId,
    pub wave: u32,
    pub scale: ScaleKey,
    pub source: Source,
    pub score: Score,
    /// How many were invited to the questionnaire that the score comes from.
    pub invited_count: Option<u32>,
}

/// Which versions of questionnaires were filled in for each part in each measurement.
#[derive(Clone, Debug, Default)]
pub struct Versions(HashMap<Place, Vec<QuestionnaireId>>);

impl Versions {
    pub fn of(state: &State) -> Self {
        let all = state.responses().all();
        Self::from_iter(all.map(|held| (held.part_id, held.measurement_id, held.questionnaire_id)))
    }

    fn at(&self, part: PartId, measurement: MeasurementId) -> &[QuestionnaireId] {
        self.0.get(&(part, measurement)).map_or(&[], Vec::as_slice)
    }
}

impl FromIterator<(PartId, MeasurementId, QuestionnaireId)> for Versions {
    fn from_iter<T: IntoIterator<Item = (PartId, MeasurementId, QuestionnaireId)>>(all: T) -> Self {
        let mut places: HashMap<Place, Vec<QuestionnaireId>> = HashMap::new();
        for (part, measurement, version) in all {
            let list = places.entry((part, measurement)).or_default();
            if !list.contains(&version) {
                list.push(version);
            }
        }
        Self(places)
    }
}

/// Every score, in the order of pilots, parts, scales, sources, measurements.
pub fn scores(state: &State, versions: &Versions) -> Vec<ScoreRow> {
    let parts: HashMap<PartId, usize> = state.parts().enumerate().map(|(rank, (_, part))| (part.id, rank)).collect();
    let scales: HashMap<&ScaleKey, usize> =
        state.scales().iter().enumerate().map(|(rank, scale)| (&scale.key, rank)).collect();
    let mut rows: Vec<(usize, usize, ScoreRow)> = state
        .scores()
        .filter_map(|(slot, score)| {
            let pilot = state.pilot_of_part(slot.part_id)?;
            let row = ScoreRow {
                pilot_id: pilot.id,
                pilot_number: pilot.number,
                part_id: slot.part_id,
                part_name: state.part(slot.part_id)?.name.clone(),
                measurement_id: slot.measurement_id,
                wave: state.wave(slot.measurement_id)?,
                scale: slot.scale.clone(),
                source: slot.source,
                score: score.clone(),
                invited_count: invited(state, versions, slot),
            };
            Some((*parts.get(&slot.part_id)?, *scales.get(&slot.scale)?, row))
        })
        .collect();
    rows.sort_by_key(|(part, scale, row)| (*part, *scale, row.source, row.wave));
    rows.into_iter().map(|(_, _, row)| row).collect()
}

/// How many were invited to the questionnaire that a score of responses comes from; `None` where that is not known, and
/// where it comes from more than one.
fn invited(state: &State, versions: &Versions, slot: &ScoreSlot) -> Option<u32> {
    if slot.source != Source::Responses {
        return None;
    }
    let versions = versions.at(slot.part_id, slot.measurement_id);
    let has_scale = |id: &QuestionnaireId| state.scoring_key(*id).is_some_and(|key| key.scale(&slot.scale).is_some());
    let mut keys = versions.iter().filter(|id| has_scale(id)).filter_map(|id| state.questionnaire_version(*id));
    let key = &keys.next()?.definition.key;
    if keys.any(|other| other.definition.key != *key) {
        return None;
    }
    state.fieldwork(slot.part_id, slot.measurement_id, key)?.invited_count
}
