//! A tiny programme with one record of every kind, and steps to write, for the tests of these rooms.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{JournalledChange, Line, LineKind, OpenFile, Opened, ScoreChange, Write, create, open_write};
use crate::base::{Phrase, Text};
use crate::model::comparison::{Arrangement, Column, Group, Section};
use crate::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};
use crate::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
use crate::model::questionnaire::Definition;
use crate::model::*;

pub struct Tiny {
    pub programme: Programme,
    pub scales: Vec<Scale>,
    pub questionnaires: Vec<Questionnaire>,
    pub measurements: [Measurement; 2],
    pub evaluators: [Evaluator; 2],
    pub tag: Tag,
    pub pilot: Pilot,
    pub whole: Part,
    pub part: Part,
}

fn text(word: &str) -> Text {
    Text::new(word, format!("{word} in English"))
}

impl Tiny {
    pub fn new() -> Self {
        let mut programme = Programme::named("Proef");
        programme.research_partners = vec!["Bureau".into(), "School".into()];
        programme.contributors = vec!["Anna".into()];
        programme.description = text("beschrijving");
        let mut pilot = Pilot::named(3, "Samen 'thuis'");
        pilot.commissioners = vec!["Gemeente A".into(), "Gemeente B".into()];
        pilot.years = vec![2016, 2017];
        pilot.partners = vec![text("partner"), Text::new("alleen Nederlands", "")];
        pilot.counts = vec![Count { label: text("inwoners"), value: 12.5 }];
        pilot.themes = vec!["jeugd".into()];
        pilot.keywords = vec!["wijkteam".into(), "e-health".into()];
        pilot.goal = text("doel");
        let whole = Part::whole(pilot.id);
        let part = Part { id: PartId::new(), pilot_id: pilot.id, name: Some("Noord".into()), position: 1.0 };
        let questionnaires = Definition::standard().unwrap().into_iter();
        Self {
            programme,
            scales: Scale::standard(),
            questionnaires: questionnaires
                .map(|definition| Questionnaire { id: QuestionnaireId::new(), definition })
                .collect(),
            measurements: [measurement("eerste", 1.0), measurement("tweede", 2.0)],
            evaluators: [evaluator("Anna", 1.0), evaluator("Bram", 2.0)],
            tag: Tag { id: TagId::new(), name: text("rollen"), definition: text("wie wat doet"), position: 1.0 },
            pilot,
            whole,
            part,
        }
    }

    pub fn rating(&self, evaluator: usize, measurement: usize, value: u8) -> Rating {
        Rating {
            id: RatingId::new(),
            evaluator_id: self.evaluators[evaluator].id,
            part_id: self.whole.id,
            measurement_id: self.measurements[measurement].id,
            scale: self.scales[0].key.clone(),
            value,
            argument: text("omdat"),
            source: "blz. 3".into(),
        }
    }

    pub fn score(&self, source: Source, measurement: usize, mean: f64, n: Option<u32>) -> ScoreChange {
        let scale = if source == Source::Evaluator { 0 } else { 3 };
        let slot = ScoreSlot {
            scale: self.scales[scale].key.clone(),
            source,
            part_id: self.whole.id,
            measurement_id: self.measurements[measurement].id,
        };
        let score =
            Score { n, mean, sd: None, median: Some(mean), ci_low: None, ci_high: None, measurement_stated: true };
        ScoreChange { slot, score: Some(score) }
    }

    /// What everything else refers to, in the order in which it is loaded.
    pub fn frame(&self) -> Vec<Record> {
        let mut records = vec![Record::Programme(Arc::new(self.programme.clone()))];
        records.extend(self.scales.iter().cloned().map(|record| Record::Scale(Arc::new(record))));
        records.extend(self.questionnaires.iter().cloned().map(|record| Record::Questionnaire(Arc::new(record))));
        records.extend(self.measurements.iter().cloned().map(|record| Record::Measurement(Arc::new(record))));
        records.extend(self.evaluators.iter().cloned().map(|record| Record::Evaluator(Arc::new(record))));
        records.push(Record::Tag(Arc::new(self.tag.clone())));
        records.push(Record::Pilot(Arc::new(self.pilot.clone())));
        records.push(Record::Part(Arc::new(self.whole.clone())));
        records.push(Record::Part(Arc::new(self.part.clone())));
        records
    }

    /// One of everything that hangs on the frame.
    pub fn leaves(&self) -> Vec<Record> {
        let response = self.response(0);
        vec![
            Record::Fieldwork(Arc::new(self.fieldwork())),
            Record::FinalMeasurement(Arc::new(self.final_measurement())),
            Record::CommissionerRole(Arc::new(self.role())),
            Record::Published(Arc::new(self.published())),
            Record::Rating(Arc::new(self.rating(0, 0, 4))),
            Record::Finding(Arc::new(self.finding())),
            Record::Response(Arc::new(response.clone())),
            Record::Reentry(Arc::new(self.reentry(&response))),
            Record::CodeMatch(Arc::new(self.code_match())),
            Record::Review(Arc::new(self.review())),
            Record::ImportMap(Arc::new(self.import_map())),
            Record::Comparison(Arc::new(self.comparison())),
            Record::Presentation(Arc::new(self.presentation())),
            Record::PilotList(Arc::new(self.pilot_list())),
            Record::Release(Arc::new(self.release())),
        ]
    }

    pub fn response(&self, measurement: usize) -> Response {
        let number = |code: &str, value| (ItemCode::new(code), Answer::Number(value));
        let answers = [
            number("A1", 4.0),
            number("G1", 7.5),
            (ItemCode::new("A2"), Answer::Unknown),
            (ItemCode::new("A3"), Answer::NotApplicable),
            (ItemCode::new("O1"), Answer::text("de koffie; en 'meer'")),
        ];
        Response {
            id: ResponseId::new(),
            part_id: self.part.id,
            measurement_id: self.measurements[measurement].id,
            questionnaire_id: self.questionnaires[0].id,
            respondent: Some("R-012".into()),
            role: "inwoner".into(),
            entered_at: crate::base::clock::now(),
            finished_at: Some(crate::base::clock::now()),
            via: Via::Form,
            answers: answers.into_iter().collect(),
        }
    }

    pub fn reentry(&self, of: &Response) -> Reentry {
        Reentry {
            id: ReentryId::new(),
            response_id: of.id,
            by: "Bram".into(),
            entered_at: crate::base::clock::now(),
            finished_at: None,
            answers: of.answers.clone(),
            decisions: BTreeMap::from([(ItemCode::new("A1"), Decided::First)]),
        }
    }

    fn code_match(&self) -> CodeMatch {
        CodeMatch {
            id: CodeMatchId::new(),
            pilot_id: self.pilot.id,
            first: "R-012".into(),
            second: "R-O12".into(),
            is_same: true,
        }
    }

    fn review(&self) -> Review {
        Review { id: ReviewId::new(), kind: "same_answers".into(), place: "1-2".into(), reason: "een tweeling".into() }
    }

    fn import_map(&self) -> ImportMap {
        let rules = MapRules { separator: Some(';'), ..MapRules::default() };
        ImportMap { id: ImportMapId::new(), name: "LimeSurvey".into(), rules }
    }

    fn comparison(&self) -> Comparison {
        let columns = vec![Column::Part(self.part.id), Column::Rest(Group::Theme("jeugd".into()))];
        let reference = Some(columns[1].clone());
        let arrangement = Arrangement { columns, reference, folded: vec![Section::Items], ..Arrangement::default() };
        Comparison { id: ComparisonId::new(), name: "voor de raad".into(), note: "donderdag".into(), arrangement }
    }

    fn presentation(&self) -> Presentation {
        let words = SlideContent::Words { title: "Welkom".into(), text: "Wat dacht u?".into() };
        let chart = ChartSlide {
            kind: ChartKind::Spread,
            scale: self.scales[0].key.clone(),
            source: Source::Responses,
            from: self.measurements[0].id,
            to: self.measurements[1].id,
            parts: Some(vec![self.part.id]),
        };
        let slide = |content| Slide { content, asks_to_guess: true, note: "even wachten".into() };
        let slides = [words, SlideContent::Chart(chart), SlideContent::Pilot { id: self.pilot.id }].map(slide);
        Presentation { id: PresentationId::new(), name: "avond".into(), slides: slides.into() }
    }

    fn pilot_list(&self) -> PilotList {
        let by = PilotColumn::Change { scale: self.scales[0].key.clone(), source: Source::Responses };
        PilotList {
            id: PilotListId::new(),
            name: "jeugd".into(),
            filter: PilotFilter { keyword: Some("wijkteam".into()), year: Some(2016), ..PilotFilter::default() },
            sort: PilotSort { by: by.clone(), is_descending: true },
            columns: vec![PilotColumn::Goal, by],
        }
    }

    fn release(&self) -> Release {
        let (part_id, measurement_id) = (self.part.id, self.measurements[0].id);
        let (scale, later_id) = (ScaleKey::new("rapportcijfer"), Some(self.measurements[1].id));
        Release {
            id: ReleaseId::new(),
            at: crate::base::clock::now(),
            by: "Anna".into(),
            to: "de gemeenteraad".into(),
            what: "scores".into(),
            file: "scores-voor-anderen.csv".into(),
            minimum: 5,
            given: vec![Given { part_id, scale, measurement_id, later_id, n: 7 }],
        }
    }

    fn fieldwork(&self) -> Fieldwork {
        Fieldwork {
            id: FieldworkId::new(),
            part_id: self.part.id,
            measurement_id: self.measurements[1].id,
            questionnaire: "deelnemers".into(),
            held: Held::NotHeld,
            reason: text("te vroeg"),
            invited_count: Some(20),
            period: "2017".into(),
        }
    }

    fn final_measurement(&self) -> FinalMeasurement {
        FinalMeasurement {
            id: FinalMeasurementId::new(),
            part_id: self.part.id,
            held: Held::Held,
            reason: Text::default(),
            method: "interview".into(),
            participant_count: None,
            period: String::new(),
            direction: "mixed".into(),
            source: "blz. 9".into(),
        }
    }

    fn role(&self) -> CommissionerRole {
        let answers = [("B1", vec!["inform", "consult"]), ("R1", vec![]), ("V1", vec!["yes"])];
        CommissionerRole {
            id: RoleId::new(),
            pilot_id: self.pilot.id,
            measurement_id: None,
            initiator: Some(Initiator::Residents),
            actor: text("wethouder"),
            answers: BTreeMap::from(
                answers.map(|(item, values)| (item.into(), values.into_iter().map(Into::into).collect())),
            ),
            forms_inferred: true,
            source: String::new(),
        }
    }

    fn published(&self) -> Published {
        Published {
            id: PublishedId::new(),
            part_id: self.whole.id,
            measurement_id: self.measurements[0].id,
            scale: self.scales[3].key.clone(),
            mean: 7.3,
            n: None,
            measurement_stated: false,
            one_respondent: true,
            remark: Text::default(),
            source: "blz. 12".into(),
        }
    }

    fn finding(&self) -> Finding {
        Finding {
            id: FindingId::new(),
            pilot_id: self.pilot.id,
            part_id: Some(self.part.id),
            measurement_id: None,
            topic: "effecten".into(),
            kind: FindingKind::Lesson,
            text: text("begin klein"),
            source: String::new(),
            tags: vec![self.tag.id],
            position: 0.5,
        }
    }

    /// A step that writes all of it.
    pub fn write(&self, seq: i64) -> Write {
        added(seq, self.frame().into_iter().chain(self.leaves()))
    }
}

fn measurement(name: &str, position: f64) -> Measurement {
    Measurement { id: MeasurementId::new(), name: text(name), period: "2017".into(), position }
}

fn evaluator(name: &str, position: f64) -> Evaluator {
    Evaluator { id: EvaluatorId::new(), name: name.into(), description: text("lezer"), position }
}

pub fn line(seq: i64, kind: LineKind, target: Option<i64>) -> Line {
    let at = format!("2026-11-22T14:03:{:02}Z", seq % 60).parse().unwrap();
    Line { seq, at, by: "Anna".into(), kind, target, words: Phrase::new("words").with("seq", seq.to_string()) }
}

pub fn step(seq: i64, changes: impl IntoIterator<Item = Change>) -> Write {
    let journalled = |change: Change| {
        let pilot_id = change.record().and_then(Record::named_pilot);
        JournalledChange { change, pilot_id }
    };
    let changes = changes.into_iter().map(journalled).collect();
    Write { line: line(seq, LineKind::Do, None), changes, scores: Vec::new(), response_scores: Vec::new() }
}

pub fn added(seq: i64, records: impl IntoIterator<Item = Record>) -> Write {
    step(seq, records.into_iter().map(Change::added))
}

/// A step that only says that it was undone or redone.
pub fn turn(seq: i64, kind: LineKind, target: i64) -> Write {
    Write { line: line(seq, kind, Some(target)), changes: Vec::new(), scores: Vec::new(), response_scores: Vec::new() }
}

pub fn write_to(path: &Path) -> OpenFile {
    match open_write(path, "Anna").unwrap() {
        Opened::Write(file) => file,
        Opened::Busy { holder } => panic!("held by {holder}"),
    }
}

/// A new file in a folder that goes when the test is over.
pub fn new_file() -> (tempfile::TempDir, PathBuf, OpenFile) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("proef.proeftuin");
    create(&path).unwrap();
    let file = write_to(&path);
    (folder, path, file)
}
