//! The programme in memory: what the file holds, indexed for the questions that views ask. A clone is
//! cheap (tables are shared until one of the two changes), so that a job can own what it reads.

mod changing;
mod earlier;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use super::Revisions;
use super::responses::Responses;
use crate::analysis::key::ScoringKey;
use crate::model::fitting::Kinds;
use crate::model::{
    CodeMatch, CommissionerRole, Comparison, ComparisonId, Entity, Evaluator, EvaluatorId, Fieldwork, FinalMeasurement,
    Finding, ImportMap, Measurement, MeasurementId, Part, PartId, Pilot, PilotId, PilotList, Presentation,
    PresentationId, Programme, Published, Questionnaire, QuestionnaireId, Rating, Record, Reentry, Release, ResponseId,
    Review, Scale, ScaleKey, Score, ScoreSlot, Source, Tag, TagId,
};

pub type PublishedSlot = (PartId, MeasurementId, ScaleKey);
pub type RatingKey = (PartId, MeasurementId, ScaleKey, EvaluatorId);
/// `None` where the source does not say which measurement.
pub type RoleSlot = (PilotId, Option<MeasurementId>);
pub type FieldworkSlot = (PartId, MeasurementId, String);

/// A version of a questionnaire, made ready for many answers.
#[derive(Clone, Debug)]
pub struct Form {
    pub kinds: Kinds,
    pub scoring: ScoringKey,
}

#[derive(Clone, Debug)]
pub struct State {
    pub programme: Arc<Programme>,
    scales: Arc<Vec<Arc<Scale>>>,
    questionnaires: Arc<Vec<Arc<Questionnaire>>>,
    measurements: Arc<Vec<Arc<Measurement>>>,
    evaluators: Arc<Vec<Arc<Evaluator>>>,
    tags: Arc<Vec<Arc<Tag>>>,
    pilots: Arc<HashMap<PilotId, Arc<Pilot>>>,
    pilot_order: Arc<Vec<PilotId>>,
    parts: Arc<HashMap<PartId, Arc<Part>>>,
    parts_of: Arc<HashMap<PilotId, Vec<PartId>>>,
    fieldwork: Arc<BTreeMap<FieldworkSlot, Arc<Fieldwork>>>,
    finals: Arc<BTreeMap<PartId, Arc<FinalMeasurement>>>,
    roles: Arc<BTreeMap<RoleSlot, Arc<CommissionerRole>>>,
    published: Arc<BTreeMap<PublishedSlot, Arc<Published>>>,
    ratings: Arc<BTreeMap<RatingKey, Arc<Rating>>>,
    findings: Arc<HashMap<PilotId, Vec<Arc<Finding>>>>,
    responses: Responses,
    /// By version; those of versions that are gone stay, for what is taken back at the same time.
    forms: Arc<HashMap<QuestionnaireId, Arc<Form>>>,
    reentries: Arc<BTreeMap<ResponseId, Arc<Reentry>>>,
    code_matches: Arc<Vec<Arc<CodeMatch>>>,
    reviews: Arc<BTreeMap<(String, String), Arc<Review>>>,
    import_maps: Arc<Vec<Arc<ImportMap>>>,
    comparisons: Arc<Vec<Arc<Comparison>>>,
    presentations: Arc<Vec<Arc<Presentation>>>,
    pilot_lists: Arc<Vec<Arc<PilotList>>>,
    releases: Arc<Vec<Arc<Release>>>,
    scores: Arc<BTreeMap<ScoreSlot, Score>>,
    revisions: Revisions,
}

impl State {
    /// A programme with a name and nothing else.
    pub fn empty(programme: Programme) -> Self {
        Self {
            programme: Arc::new(programme),
            scales: Arc::default(),
            questionnaires: Arc::default(),
            measurements: Arc::default(),
            evaluators: Arc::default(),
            tags: Arc::default(),
            pilots: Arc::default(),
            pilot_order: Arc::default(),
            parts: Arc::default(),
            parts_of: Arc::default(),
            fieldwork: Arc::default(),
            finals: Arc::default(),
            roles: Arc::default(),
            published: Arc::default(),
            ratings: Arc::default(),
            findings: Arc::default(),
            responses: Responses::default(),
            forms: Arc::default(),
            reentries: Arc::default(),
            code_matches: Arc::default(),
            reviews: Arc::default(),
            import_maps: Arc::default(),
            comparisons: Arc::default(),
            presentations: Arc::default(),
            pilot_lists: Arc::default(),
            releases: Arc::default(),
            scores: Arc::default(),
            revisions: Revisions::default(),
        }
    }

    /// What a file held; records may come in any order.
    pub fn from_records(records: impl IntoIterator<Item = Record>, scores: Vec<(ScoreSlot, Score)>) -> Self {
        let mut state = Self::empty(Programme::named(""));
        let mut pilots = Vec::new();
        for record in records {
            match record {
                Record::Pilot(pilot) => pilots.push(pilot),
                other => state.insert(other),
            }
        }
        pilots.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.number.cmp(&b.number)));
        state.pilot_order = Arc::new(pilots.iter().map(|pilot| pilot.id).collect());
        state.pilots = Arc::new(pilots.into_iter().map(|pilot| (pilot.id, pilot)).collect());
        let parts = Arc::clone(&state.parts);
        for list in Arc::make_mut(&mut state.parts_of).values_mut() {
            changing::sort_parts(list, &parts);
        }
        state.scores = Arc::new(scores.into_iter().collect());
        state
    }

    /// What somebody else made of this programme, with revisions that tell every view to look again.
    pub(super) fn replaced_by(&self, newer: Self) -> Self {
        let mut revisions = self.revisions;
        for entity in Entity::ALL {
            revisions.bump(entity);
        }
        revisions.bump_scores();
        Self { revisions, ..newer }
    }

    pub fn revisions(&self) -> &Revisions {
        &self.revisions
    }

    /// In the order of the programme's settings.
    pub fn scales(&self) -> &[Arc<Scale>] {
        &self.scales
    }

    pub fn scale(&self, key: &ScaleKey) -> Option<&Arc<Scale>> {
        self.scales.iter().find(|scale| scale.key == *key)
    }

    pub fn questionnaires(&self) -> &[Arc<Questionnaire>] {
        &self.questionnaires
    }

    /// The newest version of a questionnaire.
    pub fn questionnaire(&self, key: &str) -> Option<&Arc<Questionnaire>> {
        let versions = self.questionnaires.iter().filter(|held| held.definition.key == key);
        versions.max_by_key(|held| held.definition.version)
    }

    /// One version of a questionnaire.
    pub fn questionnaire_version(&self, id: QuestionnaireId) -> Option<&Arc<Questionnaire>> {
        self.questionnaires.iter().find(|held| held.id == id)
    }

    /// What one version of a questionnaire takes for an answer, and which items make which scale.
    pub fn form(&self, id: QuestionnaireId) -> Option<&Arc<Form>> {
        self.forms.get(&id)
    }

    pub fn scoring_key(&self, id: QuestionnaireId) -> Option<&ScoringKey> {
        self.forms.get(&id).map(|form| &form.scoring)
    }

    /// In time order: the first has wave 1.
    pub fn measurements(&self) -> &[Arc<Measurement>] {
        &self.measurements
    }

    pub fn measurement(&self, id: MeasurementId) -> Option<&Arc<Measurement>> {
        self.measurements.iter().find(|measurement| measurement.id == id)
    }

    /// The ordinal of a measurement: 1 first, 2 second, and on.
    pub fn wave(&self, id: MeasurementId) -> Option<u32> {
        self.measurements.iter().position(|measurement| measurement.id == id).map(|rank| rank as u32 + 1)
    }

    pub fn measurement_of_wave(&self, wave: u32) -> Option<&Arc<Measurement>> {
        self.measurements.get((wave as usize).checked_sub(1)?)
    }

    pub fn evaluators(&self) -> &[Arc<Evaluator>] {
        &self.evaluators
    }

    pub fn evaluator(&self, id: EvaluatorId) -> Option<&Arc<Evaluator>> {
        self.evaluators.iter().find(|evaluator| evaluator.id == id)
    }

    /// The codebook, in its own order.
    pub fn tags(&self) -> &[Arc<Tag>] {
        &self.tags
    }

    pub fn tag(&self, id: TagId) -> Option<&Arc<Tag>> {
        self.tags.iter().find(|tag| tag.id == id)
    }

    /// In the programme's order.
    pub fn pilots(&self) -> impl ExactSizeIterator<Item = &Arc<Pilot>> {
        self.pilot_order.iter().map(|id| &self.pilots[id])
    }

    pub fn pilot_count(&self) -> usize {
        self.pilot_order.len()
    }

    pub fn part_count(&self) -> usize {
        self.parts.len()
    }

    pub fn pilot(&self, id: PilotId) -> Option<&Arc<Pilot>> {
        self.pilots.get(&id)
    }

    pub fn pilot_numbered(&self, number: u32) -> Option<&Arc<Pilot>> {
        self.pilots().find(|pilot| pilot.number == number)
    }

    /// The pilot's place in the programme's order, from 0.
    pub fn pilot_rank(&self, id: PilotId) -> Option<usize> {
        self.pilot_order.iter().position(|other| *other == id)
    }

    pub fn pilot_at(&self, rank: usize) -> Option<&Arc<Pilot>> {
        self.pilot_order.get(rank).and_then(|id| self.pilots.get(id))
    }

    pub fn part(&self, id: PartId) -> Option<&Arc<Part>> {
        self.parts.get(&id)
    }

    /// The parts of a pilot, the whole first.
    pub fn parts_of(&self, pilot: PilotId) -> impl Iterator<Item = &Arc<Part>> {
        self.parts_of.get(&pilot).into_iter().flatten().map(|id| &self.parts[id])
    }

    pub fn whole_of(&self, pilot: PilotId) -> Option<&Arc<Part>> {
        self.parts_of(pilot).find(|part| part.is_whole())
    }

    /// Every part with its pilot, in the programme's order.
    pub fn parts(&self) -> impl Iterator<Item = (&Arc<Pilot>, &Arc<Part>)> {
        self.pilots().flat_map(|pilot| self.parts_of(pilot.id).map(move |part| (pilot, part)))
    }

    pub fn pilot_of_part(&self, part: PartId) -> Option<&Arc<Pilot>> {
        self.pilots.get(&self.parts.get(&part)?.pilot_id)
    }

    /// What people call the part: its own name, or the pilot's for the pilot as a whole.
    pub fn part_title(&self, part: PartId) -> String {
        let Some(found) = self.parts.get(&part) else { return String::new() };
        match &found.name {
            Some(name) => name.clone(),
            None => self.pilots.get(&found.pilot_id).map(|pilot| pilot.name.clone()).unwrap_or_default(),
        }
    }

    pub fn fieldwork(&self, part: PartId, measurement: MeasurementId, questionnaire: &str) -> Option<&Arc<Fieldwork>> {
        self.fieldwork.get(&(part, measurement, questionnaire.to_owned()))
    }

    pub fn all_fieldwork(&self) -> impl Iterator<Item = &Arc<Fieldwork>> {
        self.fieldwork.values()
    }

    pub fn final_measurement(&self, part: PartId) -> Option<&Arc<FinalMeasurement>> {
        self.finals.get(&part)
    }

    pub fn final_measurements(&self) -> impl Iterator<Item = &Arc<FinalMeasurement>> {
        self.finals.values()
    }

    /// The statements of a pilot's commissioner: first the one without a measurement, then by wave.
    pub fn roles_of(&self, pilot: PilotId) -> Vec<&Arc<CommissionerRole>> {
        let every = std::iter::once(None).chain(self.measurements.iter().map(|measurement| Some(measurement.id)));
        every.filter_map(|measurement| self.roles.get(&(pilot, measurement))).collect()
    }

    pub fn role(&self, pilot: PilotId, measurement: Option<MeasurementId>) -> Option<&Arc<CommissionerRole>> {
        self.roles.get(&(pilot, measurement))
    }

    pub fn roles(&self) -> impl Iterator<Item = &Arc<CommissionerRole>> {
        self.roles.values()
    }

    pub fn published(&self, part: PartId, measurement: MeasurementId, scale: &ScaleKey) -> Option<&Arc<Published>> {
        self.published.get(&(part, measurement, scale.clone()))
    }

    pub fn all_published(&self) -> impl Iterator<Item = &Arc<Published>> {
        self.published.values()
    }

    pub fn rating(
        &self,
        part: PartId,
        measurement: MeasurementId,
        scale: &ScaleKey,
        evaluator: EvaluatorId,
    ) -> Option<&Arc<Rating>> {
        self.ratings.get(&(part, measurement, scale.clone(), evaluator))
    }

    /// The ratings of every evaluator in one place.
    pub fn ratings_at<'a>(
        &'a self,
        part: PartId,
        measurement: MeasurementId,
        scale: &'a ScaleKey,
    ) -> impl Iterator<Item = &'a Arc<Rating>> {
        self.evaluators.iter().filter_map(move |evaluator| self.rating(part, measurement, scale, evaluator.id))
    }

    /// As [`State::ratings_at`], in no order that people know: for numbers.
    pub fn ratings_of(
        &self,
        part: PartId,
        measurement: MeasurementId,
        scale: &ScaleKey,
    ) -> impl Iterator<Item = &Arc<Rating>> {
        let edge = |evaluator: u128| (part, measurement, scale.clone(), EvaluatorId(Uuid::from_u128(evaluator)));
        self.ratings.range(edge(0)..=edge(u128::MAX)).map(|(_, rating)| rating)
    }

    pub fn all_ratings(&self) -> impl Iterator<Item = &Arc<Rating>> {
        self.ratings.values()
    }

    /// The findings of a pilot in their own order.
    pub fn findings_of(&self, pilot: PilotId) -> &[Arc<Finding>] {
        self.findings.get(&pilot).map_or(&[], Vec::as_slice)
    }

    pub fn all_findings(&self) -> impl Iterator<Item = &Arc<Finding>> {
        self.pilot_order.iter().flat_map(|id| self.findings_of(*id))
    }

    /// The filled-in questionnaires.
    pub fn responses(&self) -> &Responses {
        &self.responses
    }

    /// The second pass over a response.
    pub fn reentry(&self, response: ResponseId) -> Option<&Arc<Reentry>> {
        self.reentries.get(&response)
    }

    pub fn reentries(&self) -> impl Iterator<Item = &Arc<Reentry>> {
        self.reentries.values()
    }

    /// What was decided about codes of a pilot that differ a little.
    pub fn code_matches(&self, pilot: PilotId) -> impl Iterator<Item = &Arc<CodeMatch>> {
        self.code_matches.iter().filter(move |held| held.pilot_id == pilot)
    }

    pub fn all_code_matches(&self) -> &[Arc<CodeMatch>] {
        &self.code_matches
    }

    /// Why a problem of this kind at this place may stay as it is.
    pub fn review(&self, kind: &str, place: &str) -> Option<&Arc<Review>> {
        self.reviews.get(&(kind.to_owned(), place.to_owned()))
    }

    pub fn reviews(&self) -> impl Iterator<Item = &Arc<Review>> {
        self.reviews.values()
    }

    /// The kept maps of other tools' files, by name.
    pub fn import_maps(&self) -> &[Arc<ImportMap>] {
        &self.import_maps
    }

    /// The kept comparisons, by name.
    pub fn comparisons(&self) -> &[Arc<Comparison>] {
        &self.comparisons
    }

    pub fn comparison(&self, id: ComparisonId) -> Option<&Arc<Comparison>> {
        self.comparisons.iter().find(|held| held.id == id)
    }

    /// By name.
    pub fn presentations(&self) -> &[Arc<Presentation>] {
        &self.presentations
    }

    pub fn presentation(&self, id: PresentationId) -> Option<&Arc<Presentation>> {
        self.presentations.iter().find(|held| held.id == id)
    }

    /// The kept lists of pilots, by name.
    pub fn pilot_lists(&self) -> &[Arc<PilotList>] {
        &self.pilot_lists
    }

    /// What was given out to others, the oldest first.
    pub fn releases(&self) -> &[Arc<Release>] {
        &self.releases
    }

    pub fn score(&self, slot: &ScoreSlot) -> Option<&Score> {
        self.scores.get(slot)
    }

    pub fn scores(&self) -> impl Iterator<Item = (&ScoreSlot, &Score)> {
        self.scores.iter()
    }

    /// The scores on one scale from one source, without looking at any other.
    pub fn scores_on(&self, scale: &ScaleKey, source: Source) -> impl Iterator<Item = (&ScoreSlot, &Score)> {
        let edge = |part: u128| ScoreSlot {
            scale: scale.clone(),
            source,
            part_id: PartId(Uuid::from_u128(part)),
            measurement_id: MeasurementId(Uuid::from_u128(part)),
        };
        self.scores.range(edge(0)..=edge(u128::MAX))
    }

    /// Whether any score of this source is kept on this scale.
    pub fn has_scores(&self, scale: &ScaleKey, source: Source) -> bool {
        self.scores_on(scale, source).next().is_some()
    }

    /// Every record, in an order in which they can be written.
    pub fn records(&self) -> Vec<Record> {
        let mut all = vec![Record::Programme(self.programme.clone())];
        all.extend(self.scales.iter().cloned().map(Record::Scale));
        all.extend(self.questionnaires.iter().cloned().map(Record::Questionnaire));
        all.extend(self.measurements.iter().cloned().map(Record::Measurement));
        all.extend(self.evaluators.iter().cloned().map(Record::Evaluator));
        all.extend(self.tags.iter().cloned().map(Record::Tag));
        all.extend(self.pilots().cloned().map(Record::Pilot));
        all.extend(self.parts().map(|(_, part)| Record::Part(part.clone())));
        all.extend(self.fieldwork.values().cloned().map(Record::Fieldwork));
        all.extend(self.finals.values().cloned().map(Record::FinalMeasurement));
        all.extend(self.roles.values().cloned().map(Record::CommissionerRole));
        all.extend(self.published.values().cloned().map(Record::Published));
        all.extend(self.ratings.values().cloned().map(Record::Rating));
        all.extend(self.all_findings().cloned().map(Record::Finding));
        all.extend(self.responses.all().cloned().map(Record::Response));
        all.extend(self.reentries.values().cloned().map(Record::Reentry));
        all.extend(self.code_matches.iter().cloned().map(Record::CodeMatch));
        all.extend(self.reviews.values().cloned().map(Record::Review));
        all.extend(self.import_maps.iter().cloned().map(Record::ImportMap));
        all.extend(self.comparisons.iter().cloned().map(Record::Comparison));
        all.extend(self.presentations.iter().cloned().map(Record::Presentation));
        all.extend(self.pilot_lists.iter().cloned().map(Record::PilotList));
        all.extend(self.releases.iter().cloned().map(Record::Release));
        all
    }

    /// The pilot that a record belongs to.
    pub fn pilot_of(&self, record: &Record) -> Option<PilotId> {
        let part = match record {
            Record::Fieldwork(record) => record.part_id,
            Record::FinalMeasurement(record) => record.part_id,
            Record::Published(record) => record.part_id,
            Record::Rating(record) => record.part_id,
            Record::Response(record) => record.part_id,
            Record::Reentry(record) => self.responses.get(record.response_id)?.part_id,
            other => return other.named_pilot(),
        };
        self.parts.get(&part).map(|part| part.pilot_id)
    }
}

#[cfg(test)]
mod tests;
