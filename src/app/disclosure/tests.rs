use super::*;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::scoring;
use crate::base::{Text, clock};
use crate::model::questionnaire::Definition;
use crate::model::{
    Answer, Answers, ItemCode, Measurement, Part, Pilot, Programme, Questionnaire, QuestionnaireId, Record, Response,
    ResponseId, Scale, Via,
};

/// Pilots with a whole and the named parts, and grades of respondents: (pilot, part, wave, codes from … to …).
struct Small {
    records: Vec<Record>,
    questionnaire: QuestionnaireId,
    measurements: Vec<MeasurementId>,
    parts: Vec<Vec<PartId>>,
}

impl Small {
    /// Every pilot has its whole first and then so many named parts.
    fn new(named: &[usize], measurement_count: usize) -> Self {
        let questionnaire = QuestionnaireId::new();
        let mut records = vec![Record::Programme(Programme::named("Klein").into())];
        records.extend(Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())));
        let definition = Definition::standard().unwrap().into_iter().next().unwrap();
        records.push(Record::Questionnaire(Questionnaire { id: questionnaire, definition }.into()));
        let measurement = |rank: usize| {
            let name = Text::new(format!("Meting {rank}"), "");
            Measurement { id: MeasurementId::new(), name, period: String::new(), position: rank as f64 }
        };
        let all: Vec<Measurement> = (0..measurement_count).map(measurement).collect();
        let measurements = all.iter().map(|held| held.id).collect();
        records.extend(all.into_iter().map(|held| Record::Measurement(held.into())));
        let mut parts = Vec::new();
        for (rank, count) in named.iter().enumerate() {
            let pilot = Pilot::named(rank as u32 + 1, &format!("Proeftuin {rank}"));
            let mut own = vec![Part::whole(pilot.id)];
            own.extend((0..*count).map(|at| Part {
                name: Some(format!("Deel {at}")),
                position: at as f64 + 1.0,
                ..Part::whole(pilot.id)
            }));
            parts.push(own.iter().map(|part| part.id).collect());
            records.push(Record::Pilot(pilot.into()));
            records.extend(own.into_iter().map(|part| Record::Part(part.into())));
        }
        Self { records, questionnaire, measurements, parts }
    }

    fn graded(mut self, (pilot, part): (usize, usize), wave: usize, codes: std::ops::Range<usize>) -> Self {
        for code in codes {
            let mut answers = Answers::default();
            answers.set(ItemCode::new("G1"), Some(Answer::Number(5.0 + (code * 7 + wave * 3) as f64 % 5.0)));
            let response = Response {
                id: ResponseId::new(),
                part_id: self.parts[pilot][part],
                measurement_id: self.measurements[wave],
                questionnaire_id: self.questionnaire,
                respondent: Some(format!("R{code}").into()),
                role: "".into(),
                entered_at: clock::now(),
                finished_at: None,
                via: Via::Form,
                answers,
            };
            self.records.push(Record::Response(response.into()));
        }
        self
    }

    fn state(&self) -> State {
        let state = State::from_records(self.records.clone(), Vec::new());
        let scores = scoring::rebuild(&state);
        State::from_records(self.records.clone(), scores)
    }

    fn slot(&self, (pilot, part): (usize, usize), wave: usize) -> ScoreSlot {
        let (part_id, measurement_id) = (self.parts[pilot][part], self.measurements[wave]);
        ScoreSlot { scale: grade(), source: Source::Responses, part_id, measurement_id }
    }
}

fn grade() -> ScaleKey {
    ScaleKey::new("rapportcijfer")
}

fn analysis(state: &State) -> Analysis {
    let pair = default_pair(state).unwrap();
    analyse(state, Question { pair, with_doubtful: true }, &Progress::default()).unwrap()
}

/// What is seen of the change of each part, in the order of the programme.
fn seen_of<'a>(guard: &Guard, analysis: &'a Analysis) -> Vec<SeenChange<'a>> {
    let own = analysis.rows.iter().filter(|held| held.row.scale == grade() && held.row.source == Source::Responses);
    own.map(|held| guard.analysed(analysis, held)).collect()
}

#[test]
fn a_side_over_few_takes_the_change_with_it_and_not_the_other_side() {
    let small = Small::new(&[0, 0], 2).graded((0, 0), 0, 0..4).graded((0, 0), 1, 0..9);
    let state = small.graded((1, 0), 0, 0..6).graded((1, 0), 1, 0..6).state();
    let (guard, analysis) = (Guard::others(&state), analysis(&state));
    let seen = seen_of(&guard, &analysis);
    let [few, whole] = &seen[..] else { panic!("{seen:?}") };
    assert_eq!((few.from, few.to, few.withheld()), (Some(Withheld::Few), None, Some(Withheld::Few)));
    assert_eq!((few.n_from, few.mean_from, few.n_to), (None, None, Some(9)));
    assert!(few.mean_to.is_some());
    assert_eq!((few.diff, few.class, few.sign, few.evidence, few.p_holm), (None, None, None, None, None));
    let evidence = whole.evidence.unwrap();
    assert!(whole.withheld().is_none() && whole.diff.is_some() && evidence.paired.is_some());
    // For own use nothing is withheld, and influence is there for no one else.
    assert_eq!(evidence.influence, None);
    let own = seen_of(&Guard::own(&state), &analysis);
    assert!(own.into_iter().all(|seen| seen.withheld().is_none() && seen.mean_from.is_some()));
}

#[test]
fn pairs_that_leave_one_alone_go_with_all_that_tells_their_number() {
    let state = Small::new(&[0], 2).graded((0, 0), 0, 0..8).graded((0, 0), 1, 0..9).state();
    let (guard, analysis) = (Guard::others(&state), analysis(&state));
    let seen = seen_of(&guard, &analysis);
    let evidence = seen[0].evidence.unwrap();
    assert!(seen[0].diff.is_some() && evidence.are_pairs_withheld);
    assert_eq!((evidence.headline, evidence.disagree, evidence.smallest_p, evidence.paired), (None, None, None, None));
    assert!(seen[0].is_holm_withheld);
    assert_eq!(evidence.interval(), evidence.independent.ci_low.zip(evidence.independent.ci_high));
}

#[test]
fn adjusted_ps_and_totals_go_with_one_part_that_is_withheld() {
    let small = Small::new(&[0, 0], 2).graded((0, 0), 0, 0..8).graded((0, 0), 1, 0..8);
    let small = small.graded((1, 0), 0, 0..8).graded((1, 0), 1, 0..3);
    let state = small.state();
    let (guard, analysis) = (Guard::others(&state), analysis(&state));
    let seen = seen_of(&guard, &analysis);
    assert!(seen[0].is_holm_withheld && seen[0].evidence.unwrap().paired.is_some());
    let total = |parts: &[usize]| {
        let parts = parts.iter().map(|pilot| small.parts[*pilot][0]);
        guard.gives_total(parts, &grade(), Source::Responses, analysis.question.pair)
    };
    assert!(!total(&[0, 1]) && total(&[0]) && total(&[]));
    let everybody = small.parts.iter().map(|parts| parts[0]);
    assert!(guard.gives_total(everybody, &grade(), Source::Published, analysis.question.pair));
}

#[test]
fn a_whole_that_is_its_parts_is_withheld_with_the_smallest() {
    let small = Small::new(&[2], 1).graded((0, 1), 0, 0..9).graded((0, 2), 0, 20..23);
    let small = small.graded((0, 0), 0, 0..12);
    let guard = Guard::others(&small.state());
    let why = |part| guard.withheld(&small.slot((0, part), 0));
    assert_eq!([why(0), why(1), why(2)], [Some(Withheld::GivesBack), None, Some(Withheld::Few)]);
    let count = |part: usize| guard.withheld_count(small.parts[0][part], small.measurements[0], "deelnemers");
    assert_eq!([count(0), count(1), count(2)], [Some(Withheld::GivesBack), None, Some(Withheld::Few)]);
    assert_eq!(guard.withheld_count_of_all(small.parts[0][2], small.measurements[0]), Some(Withheld::Few));
    assert_eq!(Guard::own(&small.state()).withheld(&small.slot((0, 2), 0)), None);
}

#[test]
fn the_pairs_of_a_whole_beside_named_parts_are_withheld() {
    let small = Small::new(&[2], 2).graded((0, 1), 0, 0..9).graded((0, 1), 1, 0..9);
    let small = small.graded((0, 2), 0, 20..29).graded((0, 2), 1, 26..35);
    let state = small.graded((0, 0), 0, 0..18).graded((0, 0), 1, 0..18).state();
    let (guard, analysis) = (Guard::others(&state), analysis(&state));
    let seen = seen_of(&guard, &analysis);
    let withheld: Vec<bool> = seen.iter().map(|seen| seen.evidence.unwrap().are_pairs_withheld).collect();
    // Of the last part only three are paired.
    assert_eq!(withheld, [true, false, true]);
}

#[test]
fn without_the_doubtful_no_pairs_are_given() {
    let state = Small::new(&[0], 2).graded((0, 0), 0, 0..8).graded((0, 0), 1, 0..8).state();
    let pair = default_pair(&state).unwrap();
    let analysis = analyse(&state, Question { pair, with_doubtful: false }, &Progress::default()).unwrap();
    let guard = Guard::others(&state);
    assert!(seen_of(&guard, &analysis)[0].evidence.unwrap().are_pairs_withheld);
    assert!(!seen_of(&Guard::own(&state), &analysis)[0].evidence.unwrap().are_pairs_withheld);
}

#[test]
fn a_whole_of_one_part_and_two_others_is_withheld_beside_a_second_part() {
    let small = Small::new(&[2], 1).graded((0, 1), 0, 0..10).graded((0, 2), 0, 20..29);
    let guard = Guard::others(&small.graded((0, 0), 0, 0..12).state());
    let small = Small::new(&[2], 1).graded((0, 1), 0, 0..10).graded((0, 2), 0, 20..29);
    let apart = small.graded((0, 0), 0, 0..16);
    let why = |guard: &Guard| guard.kept.as_ref().unwrap().scores.values().copied().collect::<Vec<_>>();
    assert_eq!(why(&guard), [Withheld::GivesBack]);
    assert_eq!(why(&Guard::others(&apart.state())), []);
}

/// Between the items and the scores of what is left of the whole stood who skipped an item.
#[test]
fn items_of_a_whole_beside_named_parts_are_withheld() {
    let small = Small::new(&[1, 1], 2).graded((0, 0), 0, 0..16).graded((0, 1), 0, 0..10);
    let small = small.graded((0, 0), 1, 0..16).graded((1, 0), 1, 0..9);
    let state = small.state();
    let items = ItemGuard::of(&state, &Guard::others(&state));
    let gives = |pilot: usize, part: usize, wave: usize| {
        let held = state.responses().at(small.parts[pilot][part], small.measurements[wave]);
        assert!(!held.is_empty());
        held.iter().all(|response| items.gives(response, ItemCode::new("G1")))
    };
    assert!(!gives(0, 0, 0) && gives(0, 1, 0));
    // In the other measurement, and of a pilot of which no part answered, the whole stands alone.
    assert!(gives(0, 0, 1) && gives(1, 0, 1));
    let own = ItemGuard::of(&state, &Guard::own(&state));
    let whole = state.responses().at(small.parts[0][0], small.measurements[0]);
    assert!(whole.iter().all(|response| own.gives(response, ItemCode::new("G1"))));
}

#[test]
fn the_minimum_is_the_programmes_own() {
    let small = Small::new(&[0], 1).graded((0, 0), 0, 0..6);
    let mut state = small.state();
    assert_eq!(Guard::others(&state).withheld(&small.slot((0, 0), 0)), None);
    state.programme = Programme { disclosure_minimum: 7, ..(*state.programme).clone() }.into();
    assert_eq!(Guard::others(&state).withheld(&small.slot((0, 0), 0)), Some(Withheld::Few));
}

#[test]
fn counts_of_items_are_those_of_parts_that_are_given() {
    use crate::app::queries::items::{Wanted, items};
    let small = Small::new(&[0, 0], 1).graded((0, 0), 0, 0..7).graded((1, 0), 0, 0..3);
    let state = small.state();
    let items_of = |guard: &Guard| {
        let rows = ItemGuard::of(&state, guard).items(&state, &Wanted::default());
        rows.into_iter().find(|row| row.item == ItemCode::new("G1")).unwrap().counts
    };
    assert_eq!(items_of(&Guard::own(&state)).responses, 10);
    let counts = items_of(&Guard::others(&state));
    assert_eq!((counts.responses, counts.answered), (7, 7));
    let only = Wanted { parts: Some(vec![small.parts[0][0]]), measurement: None };
    assert!(items(&state, &only).iter().any(|row| row.counts == counts));
}
