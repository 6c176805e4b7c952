//! The programme to practise with: every difficulty that `docs/formats/oefenprogramma.md` tells of is really in it,
//! found as the program finds it, and its scores are those of a computation of its own.

use proeftuinmeter::analysis::codes::Decision;
use proeftuinmeter::analysis::doubt::{self, Doubt};
use proeftuinmeter::analysis::{
    Class, Difference, Headline, Respondents, Sign, evidence, matching, pairs, reentry, responses_change,
    responses_score, set_change,
};
use proeftuinmeter::app::command::OnDuplicate;
use proeftuinmeter::app::scoring::response_score;
use proeftuinmeter::app::{Command, Session, State, files, samples};
use proeftuinmeter::base::{Lang, Word};
use proeftuinmeter::exchange::programme_json;
use proeftuinmeter::model::questionnaire::{COMMISSIONER, PARTICIPANTS};
use proeftuinmeter::model::response::Answer;
use proeftuinmeter::model::{
    Entity, Held, MeasurementId, PartId, Programme, Record, Response, ScaleKey, ScoreSlot, Source,
};

const NAME: &str = "oefenprogramma";

fn records() -> Vec<Record> {
    let file = samples::read(NAME).unwrap();
    let programme = Record::Programme(file.programme.clone().into());
    std::iter::once(programme).chain(file.into_records()).collect()
}

fn state() -> State {
    State::from_records(records(), Vec::new())
}

fn part(state: &State, pilot: u32, name: Option<&str>) -> PartId {
    let pilot = state.pilot_numbered(pilot).unwrap().id;
    state.parts_of(pilot).find(|part| part.name.as_deref() == name).unwrap().id
}

fn wave(state: &State, wave: u32) -> MeasurementId {
    state.measurement_of_wave(wave).unwrap().id
}

/// The participants' forms of a part in a measurement.
fn forms(state: &State, part: PartId, wave: u32) -> Vec<&Response> {
    let form = state.questionnaire(PARTICIPANTS).unwrap().id;
    let here = state.responses().at(part, self::wave(state, wave));
    here.iter().map(AsRef::as_ref).filter(|held| held.questionnaire_id == form).collect()
}

fn whole(state: &State, pilot: u32, wave: u32) -> Vec<&Response> {
    forms(state, part(state, pilot, None), wave)
}

fn of<'a>(state: &'a State, pilot: u32, wave: u32, code: &str) -> &'a Response {
    whole(state, pilot, wave).into_iter().find(|held| held.respondent.as_deref() == Some(code)).unwrap()
}

fn codes<'a>(responses: &[&'a Response]) -> Vec<&'a str> {
    responses.iter().filter_map(|held| held.respondent.as_deref()).collect()
}

fn scores(state: &State, responses: &[&Response], scale: &str) -> Vec<f64> {
    responses.iter().filter_map(|held| response_score(state, held, &ScaleKey::new(scale))).collect()
}

/// Codes with their scores, those without a code left out.
fn coded<'a>(state: &State, responses: &[&'a Response], scale: &str) -> Vec<(&'a str, f64)> {
    let scored =
        |held: &&'a Response| Some((held.respondent.as_deref()?, response_score(state, held, &ScaleKey::new(scale))?));
    responses.iter().filter_map(scored).collect()
}

fn key(state: &State) -> &proeftuinmeter::analysis::ScoringKey {
    state.scoring_key(state.questionnaire(PARTICIPANTS).unwrap().id).unwrap()
}

/// The codes of those in whose forms something is found, over the whole programme; `?` has none.
fn found_in(state: &State, is_found: impl Fn(&Response) -> bool) -> Vec<String> {
    let form = state.questionnaire(PARTICIPANTS).unwrap().id;
    let mut found: Vec<String> = state
        .responses()
        .all()
        .filter(|held| held.questionnaire_id == form && is_found(held))
        .map(|held| {
            let pilot = state.pilot_of_part(held.part_id).unwrap().number;
            let wave = state.wave(held.measurement_id).unwrap();
            format!("{pilot}/{wave} {}", held.respondent.as_deref().unwrap_or("?"))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn it_is_eight_pilots_with_some_two_hundred_forms_and_says_that_it_is_invented() {
    let state = state();
    assert_eq!((state.pilot_count(), state.part_count(), state.measurements().len()), (8, 11, 2));
    let count = |key: &str| state.responses().count_with(state.questionnaire(key).unwrap().id);
    assert_eq!((count(PARTICIPANTS), count(COMMISSIONER)), (200, 13));
    let large = [(1, 30, 28), (2, 27, 25)];
    assert!(large.iter().all(|(pilot, first, second)| {
        (whole(&state, *pilot, 1).len(), whole(&state, *pilot, 2).len()) == (*first, *second)
    }));
    assert!(state.programme.invented);
    for pilot in state.pilots() {
        let texts = [&pilot.goal, &pilot.residents_involved];
        assert!(
            texts.iter().all(|text| Lang::ALL.iter().all(|lang| !text.exactly(*lang).is_empty())),
            "{}",
            pilot.name
        );
    }
}

#[test]
fn what_goes_out_comes_in_again_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let asset = include_str!("../../assets/samples/oefenprogramma.json");
    let text = |session: &Session| {
        let state = session.state();
        let file = programme_json::ProgrammeFile::from_records((*state.programme).clone(), state.records());
        programme_json::to_text(&file).unwrap()
    };
    let copy = folder.path().join("a.proeftuin");
    files::create_sample(&copy, NAME, "tester").unwrap();
    let first = text(&files::read(&copy).unwrap());
    assert!(first == asset, "the export of a copy is not the sample");

    let other = folder.path().join("b.proeftuin");
    files::create(&other, "leeg", "tester").unwrap();
    let mut session = files::open(&other, "tester", Box::new(|| {})).unwrap();
    let file = programme_json::parse("a.json", &first).unwrap();
    session.dispatch(&Command::ImportProgramme(Box::new(file), OnDuplicate::Refuse)).unwrap();
    session.close().unwrap();
    assert!(text(&files::read(&other).unwrap()) == asset, "the second export differs");
}

#[test]
fn the_mark_stays_whatever_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, NAME, "tester").unwrap();
    let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
    let real = Programme { invented: false, ..(*session.state().programme).clone() };
    let refused = session.dispatch(&Command::PutProgramme(Box::new(real.clone()))).unwrap_err();
    assert!(refused.say(Lang::Nl).contains("verzonnen"));
    let renamed = Programme { name: "Ons echte programma".into(), invented: true, ..real };
    session.dispatch(&Command::PutProgramme(Box::new(renamed))).unwrap();

    // A file of the same programme from which somebody took the mark.
    let mut file = samples::read(NAME).unwrap();
    file.programme.invented = false;
    session.dispatch(&Command::ImportProgramme(Box::new(file.clone()), OnDuplicate::Replace)).unwrap();
    let pilots: Vec<_> = session.state().pilots().map(|pilot| pilot.id).collect();
    for pilot in pilots {
        session.dispatch(&Command::RemovePilot(pilot)).unwrap();
        session.settle().unwrap();
    }
    session.dispatch(&Command::ImportProgramme(Box::new(file), OnDuplicate::Refuse)).unwrap();
    assert_eq!((session.state().pilot_count(), session.state().programme.invented), (8, true));
    session.close().unwrap();
    assert!(files::read(&path).unwrap().state().programme.invented);
}

/// What the file and the emptied programme both have was taken away as if it did not come back.
#[test]
fn a_programme_that_was_emptied_takes_its_own_questionnaires_back_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, NAME, "tester").unwrap();
    let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
    let pilots: Vec<_> = session.state().pilots().map(|pilot| pilot.id).collect();
    for pilot in pilots {
        session.dispatch(&Command::RemovePilot(pilot)).unwrap();
    }
    let file = Box::new(samples::read(NAME).unwrap());
    session.dispatch(&Command::ImportProgramme(file, OnDuplicate::Refuse)).unwrap();
    assert_eq!(session.state().questionnaires().len(), 2);
    session.close().unwrap();
    assert_eq!(files::read(&path).unwrap().state().records().len(), state().records().len());
}

#[test]
fn a_real_programme_is_not_made_invented() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create(&path, "echt", "tester").unwrap();
    let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
    let programme = Programme { invented: true, ..(*session.state().programme).clone() };
    assert!(session.dispatch(&Command::PutProgramme(Box::new(programme))).is_err());
}

#[test]
fn the_scores_are_those_of_a_computation_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, NAME, "tester").unwrap();
    let session = files::read(&path).unwrap();
    let state = session.state();
    let wanted: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../fixtures/oefenprogramma/scores.json")).unwrap();
    let kept = state.scores().filter(|(slot, _)| slot.source == Source::Responses).count();
    assert_eq!(kept, wanted.len());
    for row in &wanted {
        let part_id = part(state, row["pilot"].as_u64().unwrap() as u32, row["part"].as_str());
        let measurement_id = wave(state, row["wave"].as_u64().unwrap() as u32);
        let scale = ScaleKey::new(row["scale"].as_str().unwrap());
        let slot = ScoreSlot { scale, source: Source::Responses, part_id, measurement_id };
        let score = state.score(&slot).unwrap_or_else(|| panic!("no score for {row}"));
        let near = |found: Option<f64>, name: &str| match (found, row[name].as_f64()) {
            (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-12,
            (found, wanted) => found == wanted,
        };
        assert_eq!(score.n.map(u64::from), row["n"].as_u64(), "{row}");
        assert!(
            near(Some(score.mean), "mean") && near(score.sd, "sd") && near(score.median, "median"),
            "{row}: {score:?}"
        );
    }
}

#[test]
fn one_goes_up_and_one_goes_down() {
    let state = state();
    for (pilot, class) in [(1, Class::Up), (2, Class::Down)] {
        for scale in ["aansturing", "samenwerking", "rapportcijfer"] {
            let (first, second) = (whole(&state, pilot, 1), whole(&state, pilot, 2));
            let (from, to) = (scores(&state, &first, scale), scores(&state, &second, scale));
            let matched = pairs(&coded(&state, &first, scale), &coded(&state, &second, scale), &Respondents::default());
            let found = evidence(&from, &to, &matched, if scale == "rapportcijfer" { 0.5 } else { 0.3 }).unwrap();
            assert_eq!((found.class, found.headline), (class, Headline::Paired), "{pilot} {scale}");
        }
    }
}

#[test]
fn some_parts_are_small() {
    let state = state();
    let names: Vec<Option<&str>> =
        state.parts_of(state.pilot_numbered(3).unwrap().id).map(|part| part.name.as_deref()).collect();
    assert_eq!(names, [None, Some("Wijk Lindenhof"), Some("Dorp Kleistee"), Some("Buurtschap Venneput")]);
    let n = |name, wave| forms(&state, part(&state, 3, Some(name)), wave).len();
    assert_eq!([n("Dorp Kleistee", 1), n("Dorp Kleistee", 2), n("Buurtschap Venneput", 1)], [3, 3, 1]);
    let venneput = forms(&state, part(&state, 3, Some("Buurtschap Venneput")), 2);
    assert_eq!(scores(&state, &venneput, "samenwerking").len(), 1);
    assert!(scores(&state, &venneput, "burgerparticipatie").is_empty());
    assert!(whole(&state, 3, 1).is_empty());
}

#[test]
fn codes_that_differ_a_little_are_proposed_and_two_are_decided() {
    let state = state();
    let pilot = state.pilot_numbered(1).unwrap().id;
    let decided: Vec<Decision<'_>> = state.code_matches(pilot).map(|held| Decision::from(&**held)).collect();
    let (first, second) = (whole(&state, 1, 1), whole(&state, 1, 2));
    let (before, after) = (codes(&first), codes(&second));
    let found = matching(&before, &after, &decided);
    let told: Vec<_> = found.doubtful.iter().map(|held| (held.first, held.second, held.difference)).collect();
    let wanted = [
        ("R-007", "r-007", Difference::Case),
        ("R-012", "R-O12", Difference::LookAlike),
        ("R-018", "R-081", Difference::Swapped),
        ("R-023", "R-032", Difference::Swapped),
    ];
    assert_eq!(told, wanted);
    assert_eq!(
        decided.iter().map(|held| (held.first, held.is_same)).collect::<Vec<_>>(),
        [("R-014", true), ("R-016", false)]
    );
    // Two people after all: another role, which the code does not tell.
    for (before, after) in [("R-016", "R-061"), ("R-023", "R-032")] {
        assert_ne!(of(&state, 1, 1, before).role, of(&state, 1, 2, after).role);
    }
    assert!(found.alone_first.len() > found.doubtful.len() && found.certain.len() == 16);
    assert_eq!(first.len() - before.len(), 2, "respondents without a code");

    let (first, second) = (whole(&state, 2, 1), whole(&state, 2, 2));
    let (before, after) = (codes(&first), codes(&second));
    let found = matching(&before, &after, &[]);
    let told: Vec<_> = found.doubtful.iter().map(|held| (held.first, held.second, held.difference)).collect();
    let wanted = [
        ("BEK07", "BEK7", Difference::Punctuation),
        ("DOR22", "D0R22", Difference::LookAlike),
        ("ANV14", "ANV41", Difference::Swapped),
        ("JIP03", "JP03", Difference::OneCharacter),
        ("TIJ12", "TIJ13", Difference::OneCharacter),
    ];
    assert_eq!((told.as_slice(), found.certain.len()), (wanted.as_slice(), 18));
    assert_ne!(of(&state, 2, 1, "TIJ12").role, of(&state, 2, 2, "TIJ13").role);
}

#[test]
fn nobody_has_a_code_in_the_last_pilot() {
    let state = state();
    for wave in [1, 2] {
        let held = whole(&state, 8, wave);
        assert!(held.len() >= 7 && codes(&held).is_empty());
    }
}

#[test]
fn each_doubt_is_where_it_is_told_and_nowhere_else() {
    let state = state();
    let key = key(&state);
    assert_eq!(found_in(&state, |held| doubt::straight_line(key, &held.answers).is_some()), ["1/1 R-005"]);
    assert_eq!(found_in(&state, |held| doubt::impossible_speed(held).is_some()), ["2/1 HEF25"]);
    assert_eq!(found_in(&state, |held| doubt::nothing_answered(key, &held.answers).is_some()), ["1/2 R-151"]);
    let scale = key.scale(&ScaleKey::new("samenwerking")).unwrap();
    let contradicts = |held: &Response| !doubt::contradictions(scale, &held.answers).is_empty();
    assert_eq!(found_in(&state, contradicts), ["1/1 R-009", "1/1 R-020", "1/2 R-003"]);
    assert_eq!(found_in(&state, |held| held.finished_at.is_none()), ["1/2 R-155"]);
    assert_eq!(
        found_in(&state, |held| {
            held.respondent.as_deref().is_some_and(|code| proeftuinmeter::analysis::code_looks_personal(code).is_some())
        }),
        [] as [&str; 0]
    );
    let twice: Vec<Vec<&str>> = state
        .responses()
        .places()
        .flat_map(|(part, measurement)| {
            let held: Vec<(&str, _)> = state
                .responses()
                .at(part, measurement)
                .iter()
                .map(|held| (held.respondent.as_deref().unwrap_or("?"), &held.answers))
                .collect();
            doubt::same_answers(key, &held)
        })
        .collect();
    assert_eq!(twice, [["KOM30", "NAD17"]]);
    assert_eq!(Doubt::ALL.len(), 10, "a new kind of doubt wants a place in the practice programme");
}

#[test]
fn a_code_stands_in_two_pilots_and_more_came_back_than_went_out() {
    let state = state();
    let pilot = |held: &Response| state.pilot_of_part(held.part_id).unwrap().number;
    let all = state.responses().all().filter_map(|held| Some((pilot(held), held.respondent.as_deref()?)));
    let shared = doubt::two_pilots(all);
    assert_eq!(shared.iter().map(|held| (held.code, held.pilots.clone())).collect::<Vec<_>>(), [("KLM48", vec![2, 3])]);
    let more: Vec<(u32, u32)> = state
        .all_fieldwork()
        .filter_map(|held| {
            let form = state.questionnaire(&held.questionnaire)?.id;
            let here = state.responses().at(held.part_id, held.measurement_id);
            let count = here.iter().filter(|response| response.questionnaire_id == form).count();
            doubt::more_than_invited(count, held.invited_count)?;
            Some((state.pilot_of_part(held.part_id)?.number, state.wave(held.measurement_id)?))
        })
        .collect();
    assert_eq!(more, [(6, 2)]);
}

#[test]
fn a_second_measurement_is_dated_before_the_first_and_one_was_not_held() {
    let state = state();
    let (first, second) = (wave(&state, 1), wave(&state, 2));
    let turned: Vec<u32> = state
        .parts()
        .filter(|(_, part)| {
            let period = |at| state.fieldwork(part.id, at, PARTICIPANTS).map(|held| held.period.clone());
            let held: Vec<_> = [first, second].map(|at| (at, period(at).filter(|text| !text.is_empty()))).into();
            !doubt::out_of_order(&held).is_empty()
        })
        .map(|(pilot, _)| pilot.number)
        .collect();
    assert_eq!(turned, [5]);
    assert!(whole(&state, 5, 2)[0].entered_at < whole(&state, 5, 1)[0].entered_at);
    let missing = state.fieldwork(part(&state, 4, None), second, PARTICIPANTS).unwrap();
    assert_eq!((missing.held, missing.reason.is_empty(), whole(&state, 4, 2).len()), (Held::NotHeld, false, 0));
    assert_eq!(whole(&state, 4, 1).len(), 10);
}

#[test]
fn one_respondent_decides_the_grade_of_the_fifth_pilot() {
    let state = state();
    let (first, second) = (whole(&state, 5, 1), whole(&state, 5, 2));
    let from = scores(&state, &first, "rapportcijfer");
    let class = |to: &[f64]| {
        let (from, to) = (responses_score(&from).unwrap(), responses_score(to).unwrap());
        responses_change(&from, &to, 0.5).class.unwrap()
    };
    let all = scores(&state, &second, "rapportcijfer");
    assert_eq!(class(&all), Class::Down);
    let changing: Vec<&str> = second
        .iter()
        .filter(|left_out| {
            let rest: Vec<&Response> = second.iter().filter(|held| held.id != left_out.id).copied().collect();
            class(&scores(&state, &rest, "rapportcijfer")) != Class::Down
        })
        .filter_map(|held| held.respondent.as_deref())
        .collect();
    assert_eq!(changing, ["R-508"]);
}

#[test]
fn in_the_seventh_pilot_all_score_the_same_and_no_two_forms_are_alike() {
    let state = state();
    for scale in ["aansturing", "burgerparticipatie", "samenwerking", "rapportcijfer"] {
        let [from, to] = [1, 2].map(|wave| responses_score(&scores(&state, &whole(&state, 7, wave), scale)).unwrap());
        assert_eq!((from.sd, to.sd, from.ci_low), (Some(0.0), Some(0.0), None), "{scale}");
        let change = responses_change(&from, &to, 0.3);
        assert_eq!(change.sign == Some(Sign::Same), scale != "aansturing");
    }
    let forms = whole(&state, 7, 1);
    assert!(forms.iter().enumerate().all(|(at, one)| forms[..at].iter().all(|other| other.answers != one.answers)));
}

#[test]
fn half_a_scale_counts_and_less_does_not() {
    let state = state();
    let score = |code, scale: &str| response_score(&state, of(&state, 1, 1, code), &ScaleKey::new(scale)).is_some();
    for scale in ["aansturing", "burgerparticipatie", "samenwerking"] {
        assert!(score("R-011", scale) && !score("R-010", scale), "{scale}");
    }
    let count = |held: &Response, wanted: &Answer| held.answers.iter().filter(|(_, answer)| *answer == wanted).count();
    let mixed = of(&state, 1, 1, "R-013");
    assert!(count(mixed, &Answer::Unknown) >= 3 && count(mixed, &Answer::NotApplicable) >= 3);
    assert!(count(of(&state, 1, 2, "R-021"), &Answer::Unknown) >= 8);
}

#[test]
fn open_answers_and_grades_are_as_people_write_them() {
    let state = state();
    let texts: Vec<&str> = state
        .responses()
        .all()
        .flat_map(|held| held.answers.iter())
        .filter_map(|(_, answer)| match answer {
            Answer::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    for beginning in ["=", "-", "+", "'"] {
        assert!(texts.iter().any(|text| text.starts_with(beginning)), "{beginning}");
    }
    assert!(texts.iter().any(|text| text.contains('\n')) && texts.len() > 100);
    let grades: Vec<f64> =
        [1, 2].iter().flat_map(|wave| scores(&state, &whole(&state, 1, *wave), "rapportcijfer")).collect();
    let is_whole = |value: f64| value.fract() == 0.0;
    assert!(grades.iter().any(|grade| !is_whole(*grade) && is_whole(grade * 2.0)), "halves");
    assert!(grades.iter().any(|grade| !is_whole(grade * 2.0)), "tenths");
    let roles: std::collections::BTreeSet<&str> = state.responses().all().map(|held| &*held.role).collect();
    assert!(roles.len() > 12 && !roles.contains(""), "{roles:?}");
}

#[test]
fn of_three_second_passes_one_is_alike_one_is_decided_and_one_is_not() {
    let state = state();
    let definition = &state.questionnaire(PARTICIPANTS).unwrap().definition;
    let told: Vec<(&str, u32, u32, u32)> = state
        .reentries()
        .map(|held| {
            let first = state.responses().get(held.response_id).unwrap();
            let tally = reentry::tally(definition, &first.answers, &held.answers, &held.decisions);
            (first.respondent.as_deref().unwrap(), tally.differing, tally.errors, tally.undecided)
        })
        .collect();
    assert_eq!(told, [("R-001", 0, 0, 0), ("R-002", 2, 1, 0), ("R-003", 2, 0, 2)]);
}

#[test]
fn commissioners_kept_added_and_dropped() {
    let state = state();
    let form = state.questionnaire(COMMISSIONER).unwrap();
    let choices = |pilot: u32, wave: u32, item: &str| -> Vec<String> {
        let here = state.responses().at(part(&state, pilot, None), self::wave(&state, wave));
        let held = here.iter().find(|held| held.questionnaire_id == form.id).unwrap();
        match held.answers.get(Word::new(item)) {
            Some(Answer::Choices(options)) => options.iter().map(|option| option.as_str().to_owned()).collect(),
            other => panic!("{other:?}"),
        }
    };
    let item = form.definition.items().map(|(_, item)| item).find(|item| item.code == "B1").unwrap();
    let ladder = item.answer_kind(&form.definition).unwrap();
    let (first, second) = (choices(1, 1, "B1"), choices(1, 2, "B1"));
    let change = set_change(ladder, &first, &second);
    assert_eq!((change.kept, change.dropped), (vec!["consult"], vec!["inform"]));
    assert_eq!((change.added, change.ladder.unwrap().climbed), (vec!["co_produce", "support_initiatives"], Some(3)));
    let (first, second) = (choices(5, 1, "B1"), choices(5, 2, "B1"));
    assert!(set_change(ladder, &first, &second).is_same());
    assert_eq!((choices(6, 1, "R1").len(), choices(6, 2, "R1")), (2, Vec::<String>::new()));
    for role in state.roles() {
        let wave = state.wave(role.measurement_id.unwrap()).unwrap();
        let pilot = state.pilot(role.pilot_id).unwrap().number;
        assert_eq!(role.answers["B1"], choices(pilot, wave, "B1"), "the profile says what the form says");
    }
}

#[test]
fn two_evaluators_rate_and_a_report_is_quoted() {
    let state = state();
    assert_eq!(state.evaluators().len(), 2);
    let (first, second) = (wave(&state, 1), wave(&state, 2));
    let who = |at| -> Vec<_> {
        let scale = ScaleKey::new("samenwerking");
        state.ratings_of(part(&state, 5, None), at, &scale).map(|held| held.evaluator_id).collect()
    };
    assert_ne!(who(first), who(second), "in the fifth pilot nobody rated both");
    let published: Vec<_> = state.all_published().collect();
    assert_eq!(published.len(), 7);
    assert!(published.iter().any(|held| held.n.is_none()) && published.iter().any(|held| !held.measurement_stated));
    assert!(published.iter().any(|held| held.one_respondent));
    assert!(records().iter().filter(|record| record.entity() == Entity::Finding).count() > 20);
}
