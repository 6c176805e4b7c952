//! Files beside a programme: what would happen, and what the command then does.

use super::*;
use crate::app::ops;
use crate::base::Text;
use crate::model::questionnaire::Definition;
use crate::model::{
    Change, Evaluator, EvaluatorId, Measurement, MeasurementId, Pilot, Programme, Questionnaire, Record, Scale,
    ScaleKey,
};

fn state() -> State {
    let mut state = State::empty(Programme::named("Klein"));
    let mut records: Vec<Record> = Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())).collect();
    for definition in Definition::standard().unwrap() {
        records.push(Record::Questionnaire(Questionnaire { id: QuestionnaireId::new(), definition }.into()));
    }
    for (rank, nl) in [(1.0, "Eerste meting"), (2.0, "Tweede meting")] {
        let (id, name) = (MeasurementId::new(), Text::new(nl, ""));
        records.push(Record::Measurement(Measurement { id, name, period: String::new(), position: rank }.into()));
    }
    let evaluator = Evaluator { id: EvaluatorId::new(), name: "A".into(), description: Text::default(), position: 1.0 };
    records.push(Record::Evaluator(evaluator.into()));
    records.into_iter().map(Change::added).for_each(|change| state.apply(&change));
    for (number, name) in [(1, "Een"), (8, "Acht")] {
        run(&mut state, &Command::AddPilot(Box::new(Pilot::named(number, name))));
    }
    state
}

fn run(state: &mut State, command: &Command) -> crate::app::Plan {
    let plan = ops::plan(state, command).unwrap();
    plan.changes.iter().for_each(|change| state.apply(change));
    plan
}

fn seen(state: &State, block: &str, options: &Options) -> Look {
    let rules = MapRules { separator: Some(','), ..MapRules::default() };
    look_at_text(state, block, &rules, options, &mut |_| true).unwrap().unwrap()
}

fn on(on_duplicate: OnDuplicate) -> Options {
    Options { on_duplicate, ..Options::default() }
}

/// Read, added, replaced, skipped.
fn counts(look: &Look) -> [u64; 4] {
    let counts = &look.counts;
    [counts.read, counts.added, counts.replaced, counts.skipped]
}

fn codes(look: &Look) -> Vec<(Option<u64>, &'static str)> {
    look.problems.kept().iter().map(|problem| (problem.row, problem.code())).collect()
}

#[test]
fn responses_come_in_once_and_are_counted() {
    let mut state = state();
    let block = "pilot,wave,respondent,A1\n8,1,R-01,4\n8,1,R-02,5\n";
    let first = seen(&state, block, &Options::default());
    assert_eq!((counts(&first), first.warnings.len()), ([2, 2, 0, 0], 0));
    run(&mut state, &first.command.unwrap());
    assert_eq!(state.responses().len(), 2);
    // A second time everybody is there already.
    let again = seen(&state, block, &Options::default());
    assert_eq!(codes(&again), [(Some(2), "duplicate"), (Some(3), "duplicate")]);
    assert_eq!((counts(&again), again.command), ([2, 0, 0, 0], None));
    let skipped = seen(&state, block, &on(OnDuplicate::Skip));
    assert_eq!((counts(&skipped), skipped.command), ([2, 0, 0, 2], None));
    let more = "pilot,wave,respondent,A1\n8,1,R-01,1\n8,1,R-03,2\n";
    let replaced = seen(&state, more, &on(OnDuplicate::Replace));
    assert_eq!(counts(&replaced), [2, 1, 1, 0]);
    let plan = run(&mut state, &replaced.command.unwrap());
    assert_eq!((plan.changes.len(), state.responses().len()), (2, 3));
    let firsts: Vec<f64> = state
        .responses()
        .all()
        .filter(|held| held.respondent.as_deref() == Some("R-01"))
        .filter_map(|held| held.answers.get("A1".into())?.number())
        .collect();
    assert_eq!(firsts, [1.0]);
}

#[test]
fn the_same_file_without_codes_is_warned_about() {
    let mut state = state();
    let block = "pilot,wave,A1,O1\n8,1,4,goed\n8,1,4,goed\n8,2,5,\n";
    let first = seen(&state, block, &Options::default());
    assert!(first.warnings.is_empty());
    run(&mut state, &first.command.unwrap());
    let again = seen(&state, block, &Options::default());
    assert_eq!((again.warnings.len(), counts(&again)), (1, [3, 3, 0, 0]));
    assert!(again.warnings[0].say(Lang::En).starts_with("3 of the 3"));
    // One that happens to be the same is no second time.
    let other = seen(&state, "pilot,wave,A1,O1\n8,1,4,goed\n8,1,4,beter\n8,2,1,\n", &Options::default());
    assert!(other.warnings.is_empty());
    let elsewhere = seen(&state, "pilot,wave,A1,O1\n1,1,4,goed\n", &Options::default());
    assert!(elsewhere.warnings.is_empty());
}

#[test]
fn one_problem_keeps_everything_out() {
    let state = state();
    let look = seen(&state, "pilot,wave,respondent,A1\n8,1,R-01,4\n8,1,R-02,9\n", &Options::default());
    assert_eq!(codes(&look), [(Some(3), "out_of_range")]);
    assert_eq!((counts(&look), look.command), ([2, 0, 0, 0], None));
}

#[test]
fn pilots_that_are_made_come_with_the_responses_in_one_step() {
    let mut state = state();
    let options = Options { creates_pilots: true, ..Options::default() };
    let look = seen(&state, "pilot,part,wave,A1\nNieuw,,1,4\n8,Noord,1,4\n", &options);
    assert_eq!((look.counts.new_pilots, look.counts.new_parts), (1, 1));
    run(&mut state, &look.command.unwrap());
    let new = state.pilot_numbered(9).unwrap();
    assert_eq!((new.name.as_str(), state.parts_of(new.id).count()), ("Nieuw", 1));
    assert_eq!(state.parts_of(state.pilot_numbered(8).unwrap().id).count(), 2);
    assert_eq!(state.responses().len(), 2);
}

#[test]
fn pilots_grades_and_ratings_are_one_step_each() {
    let mut state = state();
    let pilots = seen(&state, "number,name,municipality\n8,Acht,Utrecht\n9,Negen,\n1,,\n", &on(OnDuplicate::Replace));
    // The third says nothing new.
    assert_eq!(counts(&pilots), [3, 1, 1, 1]);
    run(&mut state, &pilots.command.unwrap());
    assert_eq!(state.pilot_numbered(8).unwrap().municipalities, ["Utrecht"]);
    assert!(state.whole_of(state.pilot_numbered(9).unwrap().id).is_some());

    let grades = "pilot,wave,scale,mean,n\n9,1,rapportcijfer,7.5,12\n9,2,rapportcijfer,8,\n";
    let look = seen(&state, grades, &Options::default());
    assert_eq!((counts(&look), look.target), ([2, 2, 0, 0], Target::Published));
    run(&mut state, &look.command.unwrap());
    let same = seen(&state, grades, &Options::default());
    assert_eq!((counts(&same), same.command), ([2, 0, 0, 2], None));
    let other = grades.replace("7.5", "6.5");
    assert_eq!(codes(&seen(&state, &other, &Options::default())), [(Some(2), "duplicate")]);
    let look = seen(&state, &other, &on(OnDuplicate::Replace));
    run(&mut state, &look.command.unwrap());
    assert_eq!(state.all_published().map(|held| held.mean).collect::<Vec<_>>().len(), 2);

    let ratings = seen(&state, "pilot,wave,scale,evaluator,value\n9,1,samenwerking,A,4\n", &Options::default());
    run(&mut state, &ratings.command.unwrap());
    let held = state.all_ratings().next().unwrap();
    assert_eq!((held.value, &held.scale), (4, &ScaleKey::new("samenwerking")));
}

#[test]
fn a_map_is_kept_under_its_name() {
    let mut state = state();
    let rules = MapRules { sheet: Some("A".to_owned()), ..MapRules::default() };
    assert!(kept_map(&state, "LimeSurvey").is_err());
    let command = keep_map(&state, " LimeSurvey ", &rules);
    run(&mut state, &command);
    assert_eq!(kept_map(&state, "limesurvey").unwrap(), rules);
    let command = keep_map(&state, "LimeSurvey", &MapRules::default());
    run(&mut state, &command);
    assert_eq!((state.import_maps().len(), kept_map(&state, "LimeSurvey").unwrap()), (1, MapRules::default()));
    let said = kept_map(&state, "Anders").unwrap_err().say(Lang::En);
    assert!(said.contains("LimeSurvey"), "{said}");
    let odd = MapRules { encoding: Some("ebcdic".to_owned()), ..MapRules::default() };
    let refused = look_at_text(&state, "a,b\n", &odd, &Options::default(), &mut |_| true).unwrap_err();
    assert!(refused.say(Lang::En).contains("ebcdic"));
}
