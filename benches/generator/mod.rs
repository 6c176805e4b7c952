//! Made-up programmes of any size, the same for the same size and seed: for measurements, and for the
//! test that a large programme can be looked at. Every number of it is invented; the names and
//! sentences are only as long and as mixed as real ones are.

mod random;
mod words;

use std::path::Path;
use std::sync::Arc;

use proeftuinmeter::app::scoring::rebuild;
use proeftuinmeter::app::{State, files};
use proeftuinmeter::base::{Phrase, Text, id};
use proeftuinmeter::model::fieldwork::{EFFECT_DIRECTIONS, FINAL_METHODS};
use proeftuinmeter::model::pilot::COMMISSIONER_KINDS;
use proeftuinmeter::model::questionnaire::{COMMISSIONER, Definition, PARTICIPANTS};
use proeftuinmeter::model::{
    CommissionerRole, Count, Evaluator, EvaluatorId, Fieldwork, FieldworkId, FinalMeasurement, FinalMeasurementId,
    Finding, FindingId, FindingKind, Held, Initiator, Measurement, MeasurementId, Part, PartId, Pilot, PilotId,
    Programme, Published, PublishedId, Questionnaire, QuestionnaireId, Rating, RatingId, Record, RoleId, Scale,
    ScaleKey, Tag, TagId,
};

use random::Random;

/// How many tags the codebook has.
const TAGS: u32 = 15;

/// Every programme of this generator begins with this key, so that two runs hold the same keys.
const FIRST_KEY: u64 = 1 << 40;

/// A programme of so many pilots, in memory, with its scores.
pub fn state(pilot_count: u32) -> State {
    let records = records(pilot_count, 20_171_025);
    let scores = rebuild(&State::from_records(records.clone(), Vec::new()));
    State::from_records(records, scores)
}

/// Writes a programme to a new file, as one founding line of its journal.
pub fn write(path: &Path, state: &State) {
    let words = Phrase::new("op-new").with("name", state.programme.name.clone());
    files::found(path, state, words, "generator").expect("a new file with everything in it");
}

/// The records of a programme: standard scales and questionnaires, two measurements, two evaluators,
/// and for every pilot what a real one has, with gaps.
pub fn records(pilot_count: u32, seed: u64) -> Vec<Record> {
    id::fix(Some(FIRST_KEY));
    let mut making = Making::begin(pilot_count, seed);
    for number in 1..=pilot_count {
        making.pilot(number);
    }
    id::fix(None);
    making.records
}

struct Making {
    random: Random,
    records: Vec<Record>,
    measurements: Vec<MeasurementId>,
    evaluators: Vec<EvaluatorId>,
    tags: Vec<TagId>,
    ratings: Vec<ScaleKey>,
    grades: Vec<ScaleKey>,
}

impl Making {
    fn begin(pilot_count: u32, seed: u64) -> Self {
        let mut programme = Programme::named(&format!("Bedacht programma met {pilot_count} proeftuinen"));
        programme.region = "Nergens".to_owned();
        let mut records = vec![Record::Programme(Arc::new(programme))];
        let scales = Scale::standard();
        let keys = |grade| scales.iter().filter(|held| held.is_grade() == grade).map(|held| held.key.clone()).collect();
        let (ratings, grades) = (keys(false), keys(true));
        records.extend(scales.into_iter().map(|scale| Record::Scale(scale.into())));
        for definition in Definition::standard().expect("the standard questionnaires") {
            records.push(Record::Questionnaire(Questionnaire { id: QuestionnaireId::new(), definition }.into()));
        }
        let mut making = Self {
            random: Random::new(seed),
            records,
            measurements: Vec::new(),
            evaluators: Vec::new(),
            tags: Vec::new(),
            ratings,
            grades,
        };
        making.measurements();
        making.evaluators();
        making.tags();
        making
    }

    fn measurements(&mut self) {
        let named = [("Eerste meting", "First measurement", "2017"), ("Tweede meting", "Second measurement", "2018")];
        for (position, (nl, en, period)) in (1..).zip(named) {
            let id = MeasurementId::new();
            let (name, period) = (Text::new(nl, en), period.to_owned());
            self.records
                .push(Record::Measurement(Measurement { id, name, period, position: f64::from(position) }.into()));
            self.measurements.push(id);
        }
    }

    fn evaluators(&mut self) {
        for (position, name) in (1..).zip(["Onderzoeker A", "Onderzoeker B"]) {
            let id = EvaluatorId::new();
            let evaluator =
                Evaluator { id, name: name.to_owned(), description: Text::default(), position: f64::from(position) };
            self.records.push(Record::Evaluator(evaluator.into()));
            self.evaluators.push(id);
        }
    }

    /// The codebook.
    fn tags(&mut self) {
        for position in 1..=TAGS {
            let id = TagId::new();
            let name = Text::new(format!("label {position}"), format!("tag {position}"));
            let tag = Tag { id, name, definition: words::sentence(&mut self.random), position: f64::from(position) };
            self.records.push(Record::Tag(tag.into()));
            self.tags.push(id);
        }
    }

    fn pilot(&mut self, number: u32) {
        let random = &mut self.random;
        let mut pilot = Pilot::named(number, &words::pilot_name(random, number));
        let places = 1 + random.below(3);
        pilot.municipalities = (0..places).map(|_| random.pick(&words::PLACES).to_owned()).collect();
        pilot.commissioners = vec![format!("Gemeente {}", pilot.municipalities[0])];
        pilot.commissioner_kind = random.pick(&COMMISSIONER_KINDS).to_owned();
        pilot.advisers = vec![format!("adviseur {}", 1 + random.below(30))];
        pilot.area = format!("{} en omgeving", pilot.municipalities[0]);
        let begun = 2014 + random.below(4) as i32;
        pilot.years = (begun..=begun + 1 + random.below(2) as i32).collect();
        pilot.goal = words::sentence(random);
        pilot.residents_involved = words::sentence(random);
        pilot.partners = words::some(random, 6);
        pilot.target_groups = words::some(random, 4);
        pilot.results = (0..1 + random.below(4)).map(|_| words::sentence(random)).collect();
        pilot.innovation = (0..random.below(3)).map(|_| words::sentence(random)).collect();
        pilot.themes = (0..1 + random.below(3)).map(|_| random.pick(&words::THEMES).to_owned()).collect();
        pilot.themes.sort();
        pilot.themes.dedup();
        pilot.keywords = (0..random.below(3)).map(|_| random.pick(&words::KEYWORDS).to_owned()).collect();
        pilot.keywords.dedup();
        pilot.counts =
            vec![Count { label: Text::new("deelnemers", "participants"), value: f64::from(random.below(200)) }];
        pilot.source = format!("Bedacht verslag, p. {}", number + 10);
        let id = pilot.id;
        self.records.push(Record::Pilot(pilot.into()));
        self.parts(id);
        self.roles(id);
    }

    /// The pilot as a whole; every fourth has named parts beside it.
    fn parts(&mut self, pilot_id: PilotId) {
        let whole = Part::whole(pilot_id);
        let mut ids = vec![whole.id];
        self.records.push(Record::Part(whole.into()));
        if self.random.chance(0.25) {
            for (position, name) in (1..).zip(words::part_names(&mut self.random)) {
                let part = Part { id: PartId::new(), pilot_id, name: Some(name), position: f64::from(position) };
                ids.push(part.id);
                self.records.push(Record::Part(part.into()));
            }
        }
        for part_id in &ids {
            self.part_data(*part_id);
        }
        self.findings(pilot_id, &ids);
    }

    fn part_data(&mut self, part_id: PartId) {
        // How it goes with this part as a whole: its scales move together, as they do in real life.
        let (level, change) = (self.random.between(2.4, 4.4), self.random.between(-0.7, 1.3));
        for (rank, measurement_id) in self.measurements.clone().into_iter().enumerate() {
            self.fieldwork(part_id, measurement_id);
            let value = level + change * rank as f64;
            self.rate(part_id, measurement_id, value);
            self.grade(part_id, measurement_id, value);
        }
        self.final_measurement(part_id);
    }

    fn fieldwork(&mut self, part_id: PartId, measurement_id: MeasurementId) {
        for questionnaire in [PARTICIPANTS, COMMISSIONER] {
            let held = if self.random.chance(0.8) { Held::Held } else { Held::NotHeld };
            let reason = match held {
                Held::NotHeld => Text::new("te weinig deelnemers", "too few participants"),
                _ => Text::default(),
            };
            let invited_count = self.random.chance(0.7).then(|| 4 + self.random.below(40));
            let fieldwork = Fieldwork {
                id: FieldworkId::new(),
                part_id,
                measurement_id,
                questionnaire: questionnaire.to_owned(),
                held,
                reason,
                invited_count,
                period: String::new(),
            };
            self.records.push(Record::Fieldwork(fieldwork.into()));
        }
    }

    fn rate(&mut self, part_id: PartId, measurement_id: MeasurementId, level: f64) {
        for scale in self.ratings.clone() {
            for evaluator_id in self.evaluators.clone() {
                if self.random.chance(0.12) {
                    continue;
                }
                let value = (level + self.random.between(-0.9, 0.9)).round().clamp(1.0, 5.0) as u8;
                let argument =
                    if self.random.chance(0.6) { words::sentence(&mut self.random) } else { Text::default() };
                let rating = Rating {
                    id: RatingId::new(),
                    evaluator_id,
                    part_id,
                    measurement_id,
                    scale: scale.clone(),
                    value,
                    argument,
                    source: String::new(),
                };
                self.records.push(Record::Rating(rating.into()));
            }
        }
    }

    fn grade(&mut self, part_id: PartId, measurement_id: MeasurementId, level: f64) {
        for scale in self.grades.clone() {
            if self.random.chance(0.2) {
                continue;
            }
            let mean = (level * 2.0 + self.random.between(-0.8, 0.8)).clamp(1.0, 10.0);
            let published = Published {
                id: PublishedId::new(),
                part_id,
                measurement_id,
                scale,
                mean: (mean * 10.0).round() / 10.0,
                n: self.random.chance(0.8).then(|| 1 + self.random.below(25)),
                measurement_stated: self.random.chance(0.9),
                one_respondent: self.random.chance(0.03),
                remark: Text::default(),
                source: "Bedacht verslag".to_owned(),
            };
            self.records.push(Record::Published(published.into()));
        }
    }

    fn final_measurement(&mut self, part_id: PartId) {
        let random = &mut self.random;
        let held = random.chance(0.6);
        let record = FinalMeasurement {
            id: FinalMeasurementId::new(),
            part_id,
            held: if held { Held::Held } else { Held::Unknown },
            reason: Text::default(),
            method: if held { random.pick(&FINAL_METHODS).to_owned() } else { String::new() },
            participant_count: held.then(|| 3 + random.below(40)),
            period: String::new(),
            direction: random.pick(&EFFECT_DIRECTIONS).to_owned(),
            source: String::new(),
        };
        self.records.push(Record::FinalMeasurement(record.into()));
    }

    fn roles(&mut self, pilot_id: PilotId) {
        for measurement_id in self.measurements.clone() {
            let random = &mut self.random;
            if random.chance(0.3) {
                continue;
            }
            let mut pick = |options: &[&str]| vec![random.pick(options).to_owned()];
            let mut answers = std::collections::BTreeMap::new();
            for item in ["R1", "R2", "R3"] {
                answers.insert(item.to_owned(), pick(&["steers", "thinks_along", "decides_together", "gives_freedom"]));
            }
            for item in ["V1", "V2", "V3", "V5", "V8"] {
                answers.insert(item.to_owned(), pick(&["yes", "partly", "no"]));
            }
            let role = CommissionerRole {
                id: RoleId::new(),
                pilot_id,
                measurement_id: Some(measurement_id),
                initiator: Some(*random.pick_of(&Initiator::ALL)),
                actor: Text::new("beleidsmedewerker", "policy officer"),
                answers,
                forms_inferred: false,
                source: "Bedacht verslag".to_owned(),
            };
            self.records.push(Record::CommissionerRole(role.into()));
        }
    }

    fn findings(&mut self, pilot_id: PilotId, parts: &[PartId]) {
        for position in 1..=2 + self.random.below(4) {
            let random = &mut self.random;
            let mut tags: Vec<TagId> = (0..random.below(3)).map(|_| *random.pick_of(&self.tags)).collect();
            tags.dedup();
            let finding = Finding {
                id: FindingId::new(),
                pilot_id,
                part_id: random.chance(0.5).then(|| *random.pick_of(parts)),
                measurement_id: random.chance(0.7).then(|| *random.pick_of(&self.measurements)),
                topic: random.pick_of(&self.ratings).as_str().to_owned(),
                kind: *random.pick_of(&FindingKind::ALL),
                text: words::sentence(random),
                source: "Bedacht verslag".to_owned(),
                tags,
                position: f64::from(position),
            };
            self.records.push(Record::Finding(finding.into()));
        }
    }
}
