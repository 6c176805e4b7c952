//! Every operation on a small programme: what it changes, what it refuses, and what goes with what.

mod findings;

use super::*;
use crate::app::command::{OnDuplicate, RatingSlot};
use crate::app::samples;
use crate::base::{Lang, Text};
use crate::exchange::programme_json::ProgrammeFile;
use crate::model::comparison::Arrangement;
use crate::model::record::inverse;
use crate::model::{
    Comparison, ComparisonId, Evaluator, EvaluatorId, Finding, FindingId, FindingKind, Measurement, Part, Pilot,
    Programme, Published, PublishedId, Tag, TagId,
};

fn small() -> State {
    let mut state = State::empty(Programme::named("Klein"));
    let scales = Scale::standard().into_iter().map(|scale| Record::Scale(Arc::new(scale)));
    let measurements = (1..=2).map(|rank| {
        let name = Text::new(format!("Meting {rank}"), format!("Measurement {rank}"));
        Record::Measurement(Arc::new(Measurement {
            id: MeasurementId::new(),
            name,
            period: String::new(),
            position: f64::from(rank),
        }))
    });
    let evaluator = Evaluator { id: EvaluatorId::new(), name: "A".into(), description: Text::default(), position: 1.0 };
    for record in scales.chain(measurements).chain([Record::Evaluator(Arc::new(evaluator))]) {
        state.apply(&crate::model::Change::added(record));
    }
    for number in 1..=3 {
        run(&mut state, Command::AddPilot(Box::new(Pilot::named(number, &format!("Proeftuin {number}")))));
    }
    state
}

fn run(state: &mut State, command: Command) -> Plan {
    let plan = plan(state, &command).expect("a plan");
    for change in &plan.changes {
        state.apply(change);
    }
    plan
}

fn why(state: &State, command: Command) -> String {
    plan(state, &command).expect_err("a refusal").say(Lang::Nl)
}

fn slot(state: &State, number: u32, wave: u32) -> RatingSlot {
    let pilot = state.pilot_numbered(number).expect("a pilot");
    RatingSlot {
        evaluator_id: state.evaluators()[0].id,
        part_id: state.whole_of(pilot.id).expect("a whole").id,
        measurement_id: state.measurement_of_wave(wave).expect("a measurement").id,
        scale: ScaleKey::new("samenwerking"),
    }
}

#[test]
fn a_pilot_comes_with_its_whole_and_a_free_number() {
    let state = small();
    assert_eq!(state.pilot_count(), 3);
    assert!(state.pilots().all(|pilot| state.parts_of(pilot.id).count() == 1));
    let taken = why(&state, Command::AddPilot(Box::new(Pilot::named(2, "Nog een"))));
    assert_eq!(taken, "Nummer 2 is al van Proeftuin 2. Kies een ander nummer.");
    let nameless = why(&state, Command::AddPilot(Box::new(Pilot::named(9, "  "))));
    assert_eq!(nameless, "Een proeftuin heeft een naam nodig. Vul een naam in.");
}

#[test]
fn a_rating_is_set_replaced_and_taken_back() {
    let mut state = small();
    let at = slot(&state, 1, 1);
    run(&mut state, Command::Rate(at.clone(), Some(4)));
    run(&mut state, Command::Argue(at.clone(), Text::only(Lang::Nl, "Goed overleg"), "regel 3".into()));
    let plan = run(&mut state, Command::Rate(at.clone(), Some(5)));
    assert_eq!(plan.words.say(Lang::Nl), "oordeel 5: Samenwerking, Meting 1, 1 · Proeftuin 1 (A)");
    let kept = state.rating(at.part_id, at.measurement_id, &at.scale, at.evaluator_id).expect("the rating");
    assert_eq!((kept.value, kept.argument.nl.as_str()), (5, "Goed overleg"));
    assert!(super::plan(&state, &Command::Rate(at.clone(), Some(5))).expect("a plan").changes.is_empty());
    run(&mut state, Command::Rate(at.clone(), None));
    assert_eq!(state.all_ratings().count(), 0);
}

#[test]
fn what_lies_outside_a_scale_is_refused() {
    let state = small();
    let at = slot(&state, 1, 1);
    let high = why(&state, Command::Rate(at.clone(), Some(7)));
    assert_eq!(high, "7 valt buiten de schaal. Kies een getal van 1 tot en met 5.");
    let grade = RatingSlot { scale: ScaleKey::new("rapportcijfer"), ..at.clone() };
    assert!(why(&state, Command::Rate(grade, Some(3))).starts_with("Op deze schaal geeft een evaluator geen oordeel"));
    let first = why(&state, Command::Argue(at.clone(), Text::default(), String::new()));
    assert_eq!(first, "Geef eerst het oordeel, dan de onderbouwing.");
    let published = Published {
        id: PublishedId::new(),
        part_id: at.part_id,
        measurement_id: at.measurement_id,
        scale: ScaleKey::new("rapportcijfer"),
        mean: 10.5,
        n: None,
        measurement_stated: true,
        one_respondent: false,
        remark: Text::default(),
        source: String::new(),
    };
    let outside = why(&state, Command::PutPublished(Box::new(published)));
    assert_eq!(outside, "10,5 valt buiten de schaal. Vul een cijfer in van 1 tot en met 10.");
}

#[test]
fn removing_a_pilot_takes_what_hangs_on_it_and_turns_round_whole() {
    let mut state = small();
    let (first, second) = (slot(&state, 1, 1), slot(&state, 2, 1));
    run(&mut state, Command::Rate(first.clone(), Some(2)));
    run(&mut state, Command::Rate(second, Some(3)));
    let pilot = state.pilot_numbered(1).expect("a pilot").id;
    let before = state.records();
    let plan = run(&mut state, Command::RemovePilot(pilot));
    assert_eq!((plan.data_lost(), plan.changes.len()), (1, 3));
    assert_eq!((state.pilot_count(), state.all_ratings().count()), (2, 1));
    for change in crate::model::record::inverse(&plan.changes) {
        state.apply(&change);
    }
    assert_eq!(state.records(), before);
}

#[test]
fn a_part_that_goes_leaves_its_findings_with_the_pilot() {
    let mut state = small();
    let pilot = state.pilot_numbered(2).expect("a pilot").id;
    run(&mut state, Command::AddPart(pilot, "Noord".into()));
    let part: Part = (**state.parts_of(pilot).nth(1).expect("the part")).clone();
    assert!(why(&state, Command::AddPart(pilot, "Noord".into())).contains("al een onderdeel Noord"));
    let finding = Finding {
        id: FindingId::new(),
        pilot_id: pilot,
        part_id: Some(part.id),
        measurement_id: None,
        topic: "effecten".into(),
        kind: FindingKind::Lesson,
        text: Text::new("Begin klein", "Start small"),
        source: String::new(),
        tags: Vec::new(),
        position: 1.0,
    };
    run(&mut state, Command::PutFinding(Box::new(finding)));
    let plan = run(&mut state, Command::RemovePart(part.id));
    assert_eq!(plan.data_lost(), 0);
    assert_eq!(state.findings_of(pilot)[0].part_id, None);
    let whole = state.whole_of(pilot).expect("a whole").id;
    assert!(why(&state, Command::RemovePart(whole)).starts_with("De proeftuin als geheel hoort er altijd bij"));
}

#[test]
fn measurements_keep_their_order_and_one_always_stays() {
    let mut state = small();
    run(&mut state, Command::AddMeasurement);
    let third = state.measurements()[2].clone();
    run(&mut state, Command::MoveMeasurement(third.id, Step::Earlier));
    assert_eq!(state.wave(third.id), Some(2));
    for _ in 0..2 {
        let id = state.measurements()[0].id;
        run(&mut state, Command::RemoveMeasurement(id));
    }
    let last = state.measurements()[0].id;
    assert!(why(&state, Command::RemoveMeasurement(last)).starts_with("Dit is de enige meting"));
}

#[test]
fn pilots_change_places_with_their_neighbours() {
    let mut state = small();
    let third = state.pilot_numbered(3).expect("a pilot").id;
    run(&mut state, Command::MovePilot(third, Step::Earlier));
    let order: Vec<u32> = state.pilots().map(|pilot| pilot.number).collect();
    assert_eq!(order, [1, 3, 2]);
    assert!(
        plan(&state, &Command::MovePilot(state.pilot_at(0).expect("one").id, Step::Earlier))
            .expect("a plan")
            .changes
            .is_empty()
    );
}

#[test]
fn the_sample_comes_into_an_empty_programme_whole() {
    let file = samples::read("samen-innoveren").expect("the sample");
    let mut state = State::empty(Programme::named("Leeg"));
    run(&mut state, Command::ImportProgramme(Box::new(file.clone()), OnDuplicate::Refuse));
    assert_eq!((state.pilot_count(), state.part_count(), state.all_ratings().count()), (43, 50, 355));
    let again = plan(&state, &Command::ImportProgramme(Box::new(file.clone()), OnDuplicate::Refuse)).expect("a plan");
    assert!(again.changes.is_empty());
    let mut other = file.clone();
    other.programme.id = crate::model::ProgrammeId::new();
    assert!(
        why(&state, Command::ImportProgramme(Box::new(other), OnDuplicate::Refuse)).contains("al een ander programma")
    );
    let mut changed = file;
    changed.pilots[0].name = "Anders".into();
    let refused = why(&state, Command::ImportProgramme(Box::new(changed.clone()), OnDuplicate::Refuse));
    assert!(refused.starts_with("1 gegeven in het bestand staat hier al"));
    run(&mut state, Command::ImportProgramme(Box::new(changed), OnDuplicate::Replace));
    assert_eq!(state.pilot_numbered(1).expect("a pilot").name, "Anders");
}

#[test]
fn bands_and_the_disclosure_minimum_are_checked() {
    let state = small();
    let mut programme = (*state.programme).clone();
    programme.disclosure_minimum = 2;
    assert!(why(&state, Command::PutProgramme(Box::new(programme.clone()))).contains("minstens 3"));
    programme.disclosure_minimum = 3;
    programme.bands.level[0].from = 1.0;
    assert!(why(&state, Command::PutProgramme(Box::new(programme))).starts_with("De woorden bij cijfers"));
}

fn bewoners(state: &mut State) -> crate::model::QuestionnaireId {
    let toml = "key = 'bewoners'\nversion = 1\naudience = 'participants'\ntitle = { nl = 'Bewoners' }\n\
        [answers.vijf]\nkind = 'rating'\nmin = 1\nmax = 5\n\
        [[scales]]\nkey = 'buurt'\ntitle = { nl = 'Buurt' }\nitems = [{ code = 'B1', answer = 'vijf', nl = 'Goed?' }]\n";
    let definition = crate::model::questionnaire::Definition::from_toml(toml).unwrap();
    run(state, Command::AddQuestionnaire(Box::new(definition)));
    state.questionnaire("bewoners").unwrap().id
}

/// A questionnaire that nobody answered yet can still be turned into another; its scale must not stand in the way.
#[test]
fn a_scale_follows_the_only_questionnaire_that_it_is_of() {
    use crate::model::questionnaire::AnswerKind;
    let mut state = small();
    let id = bewoners(&mut state);
    let mut definition = state.questionnaire_version(id).unwrap().definition.clone();
    definition.answers.insert("vijf".into(), AnswerKind::Grade { min: 0.0, max: 10.0 });
    run(&mut state, Command::PutQuestionnaire(id, Box::new(definition.clone())));
    let scale = state.scale(&ScaleKey::new("buurt")).unwrap();
    assert_eq!(
        (scale.kind, scale.min, scale.max, scale.smallest_change),
        (crate::model::scale::ScaleKind::Grade, 0.0, 10.0, 0.5)
    );
    // Under another key the old one goes; a scale of the standard programme stays.
    definition.scales[0].key = "wijk".into();
    run(&mut state, Command::PutQuestionnaire(id, Box::new(definition.clone())));
    assert!(state.scale(&ScaleKey::new("buurt")).is_none() && state.scale(&ScaleKey::new("wijk")).is_some());
    definition.answers.insert("vijf".into(), AnswerKind::Rating { min: 1.0, max: 5.0, labels: Default::default() });
    definition.scales[0].key = "aansturing".into();
    run(&mut state, Command::PutQuestionnaire(id, Box::new(definition.clone())));
    run(&mut state, Command::RemoveQuestionnaire(id));
    assert!(state.scale(&ScaleKey::new("aansturing")).is_some() && state.scale(&ScaleKey::new("wijk")).is_none());
}

#[test]
fn a_scale_that_something_else_rests_on_stays_as_it_is() {
    use crate::model::questionnaire::AnswerKind;
    let mut state = small();
    let id = bewoners(&mut state);
    let mut definition = state.questionnaire_version(id).unwrap().definition.clone();
    definition.scales[0].key = "samenwerking".into();
    run(&mut state, Command::PutQuestionnaire(id, Box::new(definition.clone())));
    let slot = slot(&state, 1, 1);
    run(&mut state, Command::Rate(slot, Some(4)));
    definition.answers.insert("vijf".into(), AnswerKind::Rating { min: 1.0, max: 7.0, labels: Default::default() });
    let said = why(&state, Command::PutQuestionnaire(id, Box::new(definition.clone())));
    assert!(said.contains("andere sleutel"), "{said}");
}

#[test]
fn the_share_of_items_needed_is_a_share() {
    let mut state = small();
    let scale = (**state.scale(&ScaleKey::new("samenwerking")).unwrap()).clone();
    for needed_share in [0.0, -0.5, 1.01, f64::NAN] {
        let said = why(&state, Command::PutScale(Scale { needed_share, ..scale.clone() }));
        assert!(said.contains("hoogstens 100 procent"), "{said}");
    }
    run(&mut state, Command::PutScale(Scale { needed_share: 1.0, ..scale }));
}

#[test]
fn a_label_that_goes_comes_off_its_findings_and_undo_puts_it_back() {
    let mut state = small();
    let pilot = state.pilot_numbered(2).expect("a pilot").id;
    let tag = |name: &str, position| Tag {
        id: TagId::new(),
        name: Text::new(name, ""),
        definition: Text::default(),
        position,
    };
    let (first, second) = (tag(" rollen ", 1.0), tag("geld", 2.0));
    run(&mut state, Command::PutTag(Box::new(first.clone())));
    run(&mut state, Command::PutTag(Box::new(second.clone())));
    assert_eq!(state.tag(first.id).map(|held| held.name.nl.as_str()), Some("rollen"));
    assert!(why(&state, Command::PutTag(Box::new(tag("Rollen", 3.0)))).contains("al een label"));
    assert!(why(&state, Command::PutTag(Box::new(tag("  ", 3.0)))).starts_with("Een label heeft een naam nodig"));
    let finding = Finding {
        id: FindingId::new(),
        pilot_id: pilot,
        part_id: None,
        measurement_id: None,
        topic: "effecten".into(),
        kind: FindingKind::Obstacle,
        text: Text::new("Niemand wist wie wat deed", ""),
        source: String::new(),
        tags: vec![first.id, second.id],
        position: 1.0,
    };
    run(&mut state, Command::PutFinding(Box::new(finding.clone())));
    let unknown = Finding { tags: vec![TagId::new()], ..finding.clone() };
    assert!(!why(&state, Command::PutFinding(Box::new(unknown))).is_empty());
    let before = state.records();
    let plan = run(&mut state, Command::RemoveTag(first.id));
    assert_eq!(plan.data_lost(), 0);
    assert_eq!(state.findings_of(pilot)[0].tags, [second.id]);
    for change in inverse(&plan.changes) {
        state.apply(&change);
    }
    assert_eq!(state.records(), before);
    run(&mut state, Command::MoveTag(second.id, Step::Earlier));
    assert_eq!(state.tags().iter().map(|held| held.id).collect::<Vec<_>>(), [second.id, first.id]);
}

/// A damaged file once came in with a second whole of a pilot, which the file on disk then refused.
#[test]
fn a_second_whole_of_a_pilot_does_not_come_in() {
    let state = small();
    let mut file = ProgrammeFile::from_records((*state.programme).clone(), state.records().split_off(1));
    file.parts[0].id = PartId::new();
    let command = Command::ImportProgramme(Box::new(file), OnDuplicate::Skip);
    assert!(why(&state, command).contains("“parts”"));
}

#[test]
fn what_is_kept_under_a_name_has_a_name_of_its_own() {
    let mut state = small();
    let comparison = |name: &str| Comparison {
        id: ComparisonId::new(),
        name: name.into(),
        note: " met een spatie ".into(),
        arrangement: Arrangement::default(),
    };
    let held = comparison(" Voor de raad ");
    run(&mut state, Command::PutComparison(Box::new(held.clone())));
    let kept = state.comparison(held.id).expect("kept").clone();
    assert_eq!((kept.name.as_str(), kept.note.as_str()), ("Voor de raad", " met een spatie "));
    assert!(why(&state, Command::PutComparison(Box::new(comparison("voor de RAAD")))).contains("al in gebruik"));
    assert!(why(&state, Command::PutComparison(Box::new(comparison(" ")))).starts_with("Er is geen naam"));
    run(&mut state, Command::RemoveComparison(held.id));
    assert!(state.comparisons().is_empty());
    assert!(!why(&state, Command::RemoveComparison(held.id)).is_empty());
}
