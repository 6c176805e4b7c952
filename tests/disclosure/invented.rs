//! Small programmes in which it is known who gave which grade, as they are drawn by lot, and what the program makes of
//! them for others and for own use.

use std::ops::Range;

use proeftuinmeter::app::exports::{self, Form, Order, Watch, What};
use proeftuinmeter::app::progress::Progress;
use proeftuinmeter::app::queries::analysis::{Question, analyse};
use proeftuinmeter::app::queries::changes::Pair;
use proeftuinmeter::app::queries::charts::{
    DumbbellRequest, Shown, coverage, diverging, dumbbell, forest, heatmap, slope,
};
use proeftuinmeter::app::queries::comparison::{Asked, Background, Reading, SideBySide, compare};
use proeftuinmeter::app::{State, scoring};
use proeftuinmeter::base::{Lang, Text, clock};
use proeftuinmeter::charts::{Chart, Look, svg};
use proeftuinmeter::model::comparison::{Column, Group as PilotGroup};
use proeftuinmeter::model::questionnaire::{Definition, PARTICIPANTS};
use proeftuinmeter::model::{
    Answer, Answers, ItemCode, Measurement, MeasurementId, Part, Pilot, Programme, Questionnaire, QuestionnaireId,
    Record, Response, ResponseId, Scale, ScaleKey, Source, Via,
};
use proptest::prelude::*;
use serde_json::Value;

/// Respondents of one part (0 is the pilot as a whole) in one measurement, by the number in their codes.
pub type Group = (usize, usize, Range<usize>);

/// Who answered where.
#[derive(Clone, Debug)]
pub struct Plan {
    pub pilots: Vec<Vec<Group>>,
    pub measurement_count: usize,
    /// Whether the whole holds the questionnaires of the named parts once more, beside its own.
    pub is_union: bool,
    pub minimum: u32,
}

impl Plan {
    pub fn of(pilots: &[&[Group]], measurement_count: usize) -> Self {
        let pilots = pilots.iter().map(|groups| groups.to_vec()).collect();
        Self { pilots, measurement_count, is_union: false, minimum: 5 }
    }

    pub fn union_of(pilots: &[&[Group]], measurement_count: usize) -> Self {
        Self { is_union: true, ..Self::of(pilots, measurement_count) }
    }
}

/// One pilot's groups: of each part and measurement a stretch of codes, so that stretches overlap by chance.
fn groups(measurement_count: usize) -> impl Strategy<Value = Vec<Group>> {
    let stretch = (0..6_usize, 0..11_usize);
    prop::collection::vec(stretch, measurement_count * 3).prop_map(move |stretches| {
        let group = |(rank, (from, count)): (usize, (usize, usize))| {
            let part = rank / measurement_count;
            // Respondents of another part have other codes.
            let from = from + part * 20;
            (part, rank % measurement_count, from..from + count)
        };
        stretches.into_iter().enumerate().map(group).collect()
    })
}

pub fn plans() -> impl Strategy<Value = Plan> {
    let sizes = (2..4_usize, any::<bool>(), 3..7_u32);
    sizes.prop_flat_map(|(measurement_count, is_union, minimum)| {
        let pilots = prop::collection::vec(groups(measurement_count), 1..3);
        pilots.prop_map(move |pilots| Plan { pilots, measurement_count, is_union, minimum })
    })
}

/// A questionnaire: who filled it in, as (pilot, code), and which answer it is; the same answer may stand twice.
pub struct Held {
    pub pilot: usize,
    pub part: usize,
    pub wave: usize,
    pub code: usize,
    pub unknown: usize,
}

pub struct Invented {
    pub state: State,
    pub held: Vec<Held>,
    pub minimum: u32,
    pub measurement_count: usize,
}

impl Invented {
    pub fn of(plan: &Plan) -> Self {
        Self::with_other_answers(plan, 0)
    }

    /// The same people, of whom those in groups below the minimum gave other answers.
    pub fn with_other_answers(plan: &Plan, otherwise: usize) -> Self {
        let held = held(plan);
        let is_few = |own: &Held| {
            let here = |other: &&Held| (other.pilot, other.part, other.wave) == (own.pilot, own.part, own.wave);
            held.iter().filter(here).count() < plan.minimum as usize
        };
        let mut records = frame(plan);
        let questionnaire = records.iter().find_map(|record| match record {
            Record::Questionnaire(held) => Some(held.id),
            _ => None,
        });
        let (parts, measurements) = places(&records);
        for own in &held {
            let place = (parts[own.pilot][own.part], measurements[own.wave]);
            let shift = if is_few(own) { otherwise } else { 0 };
            records.push(Record::Response(response(questionnaire.unwrap(), place, own, shift).into()));
        }
        let bare = State::from_records(records.clone(), Vec::new());
        let state = State::from_records(records, scoring::rebuild(&bare));
        Self { state, held, minimum: plan.minimum, measurement_count: plan.measurement_count }
    }

    /// The rows of a table, as its JSON has them.
    pub fn rows(&self, what: What, for_others: bool) -> Vec<Value> {
        let text = self.file(what, Form::Json, for_others);
        let document: Value = serde_json::from_slice(&text).unwrap();
        document["rows"].as_array().unwrap().clone()
    }

    /// Every chart for others as it is drawn, with its title and its description.
    pub fn charts_for_others(&self) -> Vec<String> {
        let state = &self.state;
        let scale = state.scale(&ScaleKey::new("rapportcijfer")).unwrap();
        let every: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
        let mut drawn = Vec::new();
        for to in 1..self.measurement_count {
            let pair = Pair { from: state.measurements()[0].id, to: state.measurements()[to].id };
            let shown = Shown { scale, source: Source::Responses, pair, lang: Lang::Nl, for_others: true };
            let question = Question { pair, with_doubtful: true };
            let analysis = analyse(state, question, &Progress::default()).unwrap();
            let request = DumbbellRequest { shown, parts: None, incomplete: true };
            let charts = [
                Chart::Dumbbell(dumbbell(state, &request)),
                Chart::Slope(slope(state, &shown, &every)),
                Chart::Forest(forest(state, &analysis, &shown, None)),
                Chart::Forest(forest(state, &analysis, &shown, Some(&every[..1]))),
                Chart::Diverging(diverging(state, &shown, None)),
                Chart::Diverging(diverging(state, &shown, Some(&every[..2]))),
                Chart::Coverage(coverage(state, shown.reader(), None)),
                Chart::Heatmap(heatmap(state, &analysis, Source::Responses, shown.reader(), None)),
            ];
            drawn.extend(charts.iter().map(|chart| svg::to_svg(chart, &Look::light(), 1100, None).unwrap()));
        }
        drawn
    }

    /// The pilots side by side in every way that lays parts, groups and the rest beside each other, of the first
    /// measurement with each later one.
    pub fn comparisons(&self, for_others: bool) -> Vec<SideBySide> {
        let state = &self.state;
        let parts: Vec<Column> = state.parts().map(|(_, part)| Column::Part(part.id)).collect();
        let groups = ["oneven", "even"].map(|theme| PilotGroup::Theme(theme.to_owned()));
        let mut sides: Vec<Column> = groups.iter().cloned().map(Column::Group).collect();
        sides.extend(groups.into_iter().map(Column::Rest));
        let mut made = Vec::new();
        for to in 1..self.measurement_count {
            let pair = Pair { from: state.measurements()[0].id, to: state.measurements()[to].id };
            let background = Background::of(state, Some(pair), for_others);
            let mut lay = |columns: &[Column]| {
                let asked = Asked { columns, reference: None, lang: Lang::Nl, reading: Reading::Everything };
                made.push(compare(state, None, &background, &asked));
            };
            parts.chunks(3).for_each(&mut lay);
            lay(&sides);
            lay(&[parts[0].clone(), sides[0].clone(), sides[2].clone()]);
        }
        made
    }

    fn workbook(&self, seen: &SideBySide) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.xlsx");
        exports::write_comparison(&self.state, seen, Lang::Nl, &path).unwrap();
        std::fs::read(path).unwrap()
    }

    fn file(&self, what: What, form: Form, for_others: bool) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(format!("x.{}", form.ending()));
        let order = Order { what, form, questionnaire: None, for_others, pilots: None, lang: Lang::Nl };
        exports::write(&self.state, &order, &path, &Watch::default()).unwrap();
        std::fs::read(path).unwrap()
    }

    /// Every file that can be made for others, as text; a workbook is unpacked.
    pub fn files_for_others(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for what in [What::Scores, What::Changes, What::Codebook] {
            for form in [Form::Csv, Form::Json, Form::Sav, Form::Xlsx] {
                let bytes = self.file(what, form, true);
                let text =
                    if form == Form::Xlsx { unpacked(&bytes) } else { String::from_utf8_lossy(&bytes).into_owned() };
                files.push((format!("{}.{}", what.code(), form.ending()), text));
            }
        }
        let laid = self.comparisons(true);
        files.extend(laid.iter().map(|seen| ("comparison.xlsx".to_owned(), unpacked(&self.workbook(seen)))));
        files
    }

    /// The means and differences that stand in the tables for own use and not in those for others.
    pub fn withheld_figures(&self) -> Vec<f64> {
        let mut withheld = Vec::new();
        for (what, names) in
            [(What::Scores, &["mean"][..]), (What::Changes, &["mean_from", "mean_to", "diff", "paired_diff"])]
        {
            for (own, others) in self.rows(what, false).iter().zip(self.rows(what, true)) {
                let gone = names.iter().filter(|name| others[**name].is_null());
                withheld.extend(gone.filter_map(|name| own[*name].as_f64()));
            }
        }
        withheld
    }
}

fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        std::io::Read::read_to_string(&mut archive.by_index(at).unwrap(), &mut text).unwrap();
    }
    text
}

fn held(plan: &Plan) -> Vec<Held> {
    let mut all: Vec<Held> = Vec::new();
    let mut next = 0;
    for (pilot, groups) in plan.pilots.iter().enumerate() {
        for (part, wave, codes) in groups {
            for code in codes.clone() {
                all.push(Held { pilot, part: *part, wave: *wave, code, unknown: next });
                if plan.is_union && *part > 0 {
                    all.push(Held { pilot, part: 0, wave: *wave, code, unknown: next });
                }
                next += 1;
            }
        }
    }
    all
}

/// A programme with a whole and two named parts for each pilot, and nobody's answers.
fn frame(plan: &Plan) -> Vec<Record> {
    let programme = Programme { disclosure_minimum: plan.minimum, ..Programme::named("Verzonnen") };
    let mut records = vec![Record::Programme(programme.into())];
    records.extend(Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())));
    let definition = Definition::standard().unwrap().into_iter().find(|held| held.key == PARTICIPANTS).unwrap();
    records.push(Record::Questionnaire(Questionnaire { id: QuestionnaireId::new(), definition }.into()));
    for rank in 0..plan.measurement_count {
        let (id, name) = (MeasurementId::new(), Text::new(format!("Meting {}", rank + 1), ""));
        records
            .push(Record::Measurement(Measurement { id, name, period: String::new(), position: rank as f64 }.into()));
    }
    for number in 1..=plan.pilots.len() {
        let theme = if number % 2 == 1 { "oneven" } else { "even" };
        let named = Pilot::named(number as u32, &format!("Proeftuin {number}"));
        let pilot = Pilot { themes: vec![theme.to_owned()], ..named };
        let whole = Part::whole(pilot.id);
        let named = ["Noord", "Zuid"].into_iter().zip(1..).map(|(name, position)| {
            let (name, position) = (Some(name.to_owned()), f64::from(position));
            Part { name, position, ..Part::whole(pilot.id) }
        });
        let parts: Vec<Part> = std::iter::once(whole).chain(named).collect();
        records.push(Record::Pilot(pilot.into()));
        records.extend(parts.into_iter().map(|part| Record::Part(part.into())));
    }
    records
}

fn places(records: &[Record]) -> (Vec<Vec<proeftuinmeter::model::PartId>>, Vec<MeasurementId>) {
    let mut parts: Vec<Vec<_>> = Vec::new();
    let mut measurements = Vec::new();
    for record in records {
        match record {
            Record::Pilot(_) => parts.push(Vec::new()),
            Record::Part(part) => parts.last_mut().unwrap().push(part.id),
            Record::Measurement(held) => measurements.push(held.id),
            _ => {}
        }
    }
    (parts, measurements)
}

fn response(
    questionnaire_id: QuestionnaireId,
    (part_id, measurement_id): (proeftuinmeter::model::PartId, MeasurementId),
    own: &Held,
    shift: usize,
) -> Response {
    let mut answers = Answers::default();
    // Grades with odd decimals, so that each mean is its own.
    let grade = 1.0 + ((own.unknown + shift) * 37 % 89) as f64 / 10.0 + (own.unknown * 13 % 97) as f64 / 1e4;
    answers.set(ItemCode::new("G1"), Some(Answer::Number(grade)));
    Response {
        id: ResponseId::new(),
        part_id,
        measurement_id,
        questionnaire_id,
        respondent: Some(format!("resp-{}", own.code).into()),
        role: "".into(),
        entered_at: clock::now(),
        finished_at: None,
        via: Via::Form,
        answers,
    }
}
