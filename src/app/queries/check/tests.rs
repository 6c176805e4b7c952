//! Every kind of problem on a small programme: what is found, where it leads, and what is not found.

use std::sync::Arc;

use super::*;
use crate::app::command::Command;
use crate::app::{files, ops, scoring};
use crate::base::Lang;
use crate::model::questionnaire::Definition;
use crate::model::{
    Answer, Change, Decided, Fieldwork, FieldworkId, Held, ItemCode, Measurement, Part, Pilot, Programme,
    Questionnaire, QuestionnaireId, Record, Reentry, ReentryId, Scale, Score, Source, Via,
};
use crate::store::journal::History;
use crate::store::{Examined, Loaded, SCHEMA_VERSION};

struct Small {
    state: State,
    questionnaire: QuestionnaireId,
}

impl Small {
    /// Two pilots, two measurements, the standard scales and questionnaires.
    fn new() -> Self {
        let mut state = State::empty(Programme::named("Klein"));
        let mut put = |record| state.apply(&Change::added(record));
        Scale::standard().into_iter().for_each(|scale| put(Record::Scale(scale.into())));
        let questionnaire = QuestionnaireId::new();
        for (rank, definition) in Definition::standard().unwrap().into_iter().enumerate() {
            let id = if rank == 0 { questionnaire } else { QuestionnaireId::new() };
            put(Record::Questionnaire(Questionnaire { id, definition }.into()));
        }
        for (rank, name) in ["Eerste meting", "Tweede meting"].into_iter().enumerate() {
            let (id, period) = (MeasurementId::new(), ["2016", "2017"][rank].to_owned());
            let measurement = Measurement { id, name: Text::new(name, name), period, position: rank as f64 };
            put(Record::Measurement(measurement.into()));
        }
        for number in 1..=2 {
            let pilot = Pilot::named(number, &format!("Proeftuin {number}"));
            put(Record::Part(Part::whole(pilot.id).into()));
            put(Record::Pilot(pilot.into()));
        }
        Self { state, questionnaire }
    }

    fn part(&self, number: u32) -> PartId {
        let pilot = self.state.pilot_numbered(number).unwrap();
        self.state.whole_of(pilot.id).unwrap().id
    }

    /// A whole form with answers that vary, keyed at a human speed.
    fn form(&self, pilot: u32, wave: u32, code: &str) -> Response {
        let begun = "2026-11-22T10:00:00Z".parse().unwrap();
        let definition = &self.state.questionnaire_version(self.questionnaire).unwrap().definition;
        // The reverse item goes against the others, as it should; the code makes the answers its own.
        let seed = code.bytes().fold(u64::from(pilot * 7 + wave), |sum, byte| sum * 31 + u64::from(byte));
        // Mixed well, so that no two codes answer alike by chance.
        let mixed = |at: u64| {
            let mixed = (seed ^ at << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 40
        };
        let rating = |at: usize| Answer::Number((2 + mixed(at as u64) % 4) as f64);
        let of = |(at, (group, item)): (usize, (&crate::model::questionnaire::ItemGroup, &_))| {
            let item: &crate::model::questionnaire::Item = item;
            let grade = group.key == "rapportcijfer";
            let answer = match (grade, item.reverse) {
                (true, _) => Answer::Number(7.5),
                (_, true) => Answer::Number(2.0),
                _ => rating(at),
            };
            (ItemCode::new(&item.code), answer)
        };
        Response {
            id: ResponseId::new(),
            part_id: self.part(pilot),
            measurement_id: self.state.measurement_of_wave(wave).unwrap().id,
            questionnaire_id: self.questionnaire,
            respondent: (!code.is_empty()).then(|| code.into()),
            role: "".into(),
            entered_at: begun,
            finished_at: Some("2026-11-22T10:02:00Z".parse().unwrap()),
            via: Via::Form,
            answers: definition.items().enumerate().map(of).collect(),
        }
    }

    fn put(&mut self, response: Response) -> ResponseId {
        let id = response.id;
        self.state.apply(&Change::added(Record::Response(response.into())));
        id
    }

    fn run(&mut self, command: Command) {
        for change in ops::plan(&self.state, &command).unwrap().changes {
            self.state.apply(&change);
        }
    }

    fn fieldwork(&mut self, pilot: u32, wave: u32, invited_count: Option<u32>, period: &str) {
        self.run(Command::PutFieldwork(Fieldwork {
            id: FieldworkId::new(),
            part_id: self.part(pilot),
            measurement_id: self.state.measurement_of_wave(wave).unwrap().id,
            questionnaire: "deelnemers".into(),
            held: Held::Held,
            reason: Text::default(),
            invited_count,
            period: period.into(),
        }));
    }

    /// What a reader gets to see: the kind, where it is and what it says.
    fn said(&self) -> Vec<String> {
        doubts(&self.state).problems.iter().map(said).collect()
    }

    /// A file with this state in it, and the scores that follow.
    fn examined(&self) -> Examined {
        let (scores, responses) = scoring::rebuilt(&self.state);
        let scores = scores.into_iter().filter_map(|held| Some((held.slot, held.score?))).collect();
        let of = |held: crate::store::ResponseScores| {
            let id = held.response_id;
            held.scores.into_iter().map(move |(scale, score)| (id, scale, score))
        };
        let (records, history) = (self.state.records(), History::default());
        Examined {
            loaded: Loaded { records, scores, history, schema_version: SCHEMA_VERSION },
            response_scores: responses.into_iter().flat_map(of).collect(),
            faults: Vec::new(),
        }
    }
}

fn said(problem: &Problem) -> String {
    let (location, message) = (problem.location.say(Lang::Nl), problem.message.say(Lang::Nl));
    format!("{} | {location} | {message}", problem.kind.code())
}

fn set(mut response: Response, answers: &[(&str, Option<Answer>)]) -> Response {
    for (item, answer) in answers {
        response.answers.set(ItemCode::new(item), answer.clone());
    }
    response
}

/// All rating items answered with this number.
fn straight(mut response: Response, value: f64) -> Response {
    let items: Vec<ItemCode> = response.answers.iter().map(|(item, _)| item).collect();
    for item in items.into_iter().filter(|item| item.as_str() != "G1") {
        response.answers.set(item, Some(Answer::Number(value)));
    }
    response
}

#[test]
fn ordinary_questionnaires_raise_no_doubt() {
    let mut small = Small::new();
    for (wave, code) in [(1, "K7QX"), (1, "W2PL"), (2, "K7QX"), (2, "B9ZD")] {
        let form = small.form(1, wave, code);
        small.put(form);
    }
    small.fieldwork(1, 1, Some(2), "2016-04");
    small.fieldwork(1, 2, None, "2017");
    assert_eq!(small.said(), Vec::<String>::new());
    let report = report(small.examined());
    assert_eq!((report.problems.len(), report.pilot_count, report.response_count), (0, 2, 4));
    assert!(report.is_sound());
}

#[test]
fn doubts_of_one_response_say_what_and_where() {
    let mut small = Small::new();
    let line = straight(small.form(1, 1, "K7QX"), 4.0);
    small.put(line);
    let fast = Response { finished_at: Some("2026-11-22T10:00:02Z".parse().unwrap()), ..small.form(2, 1, "W2PL") };
    small.put(fast);
    let mut empty = small.form(1, 2, "B9ZD");
    empty.answers =
        [(ItemCode::new("A1"), Answer::Unknown), (ItemCode::new("A2"), Answer::NotApplicable)].into_iter().collect();
    small.put(empty);
    let mut against = small.form(2, 2, "Jan Jansen");
    for item in (1..=10).map(|at| format!("S{at}")) {
        against.answers.set(ItemCode::new(&item), Some(Answer::Number(5.0)));
    }
    let against = set(against, &[("S11", Some(Answer::Number(5.0)))]);
    small.put(against);
    let found = small.said();
    let kinds: Vec<&str> = found.iter().filter_map(|line| line.split(" | ").next()).collect();
    // One answer to all is told once, and says the same to the reverse item as to the others.
    let wanted = [
        "straight_line",
        "straight_line",
        "impossible_speed",
        "nothing_answered",
        "code_looks_personal",
        "contradiction",
    ];
    assert_eq!(kinds, wanted, "{found:#?}");
    assert!(
        found[0].ends_with("K7QX · 1 · Proeftuin 1 · Eerste meting | 25 vragen, overal het antwoord 4."),
        "{}",
        found[0]
    );
    assert!(found[2].ends_with("26 antwoorden in 2,0 seconden."), "{}", found[2]);
    assert!(found[3].contains("(weet niet: 1, n.v.t.: 1, tekst: 0)"), "{}", found[3]);
    assert!(
        found.iter().any(|line| line.contains("S11 is 5, terwijl de andere vragen gemiddeld 5,0 kregen")),
        "{found:#?}"
    );
}

#[test]
fn an_interrupted_form_is_listed_and_not_doubted() {
    let mut small = Small::new();
    let mut form = small.form(1, 1, "K7QX");
    form.finished_at = None;
    form.answers = [(ItemCode::new("A1"), Answer::Unknown)].into_iter().collect();
    let id = small.put(form.clone());
    let problems = doubts(&small.state).problems;
    assert_eq!(problems.iter().map(|held| held.kind).collect::<Vec<_>>(), [Kind::UnfinishedForm]);
    assert_eq!(problems[0].goto, Goto::Response(id));
    // What a file brought has no end of its own.
    let mut imported = Small::new();
    imported.put(Response { via: Via::Import, ..imported.form(1, 1, "K7QX") });
    assert_eq!(imported.said(), Vec::<String>::new());
}

#[test]
fn a_second_pass_waits_until_it_is_decided() {
    let mut small = Small::new();
    let first = small.form(1, 1, "K7QX");
    let id = small.put(first.clone());
    let second = set(first.clone(), &[("A1", Some(Answer::Unknown)), ("A2", None)]);
    let mut pass = Reentry {
        id: ReentryId::new(),
        response_id: id,
        by: "Bram".into(),
        entered_at: first.entered_at,
        finished_at: None,
        answers: second.answers,
        decisions: Default::default(),
    };
    small.state.apply(&Change::added(Record::Reentry(Arc::new(pass.clone()))));
    assert!(small.said()[0].ends_with("Bram begon de tweede invoer en maakte die niet af."));
    pass.finished_at = first.finished_at;
    small.state.apply(&Change::added(Record::Reentry(Arc::new(pass))));
    assert!(small.said()[0].ends_with("2 verschillen wachten op een beslissing vanaf het papier."));
    for item in ["A1", "A2"] {
        small.run(Command::DecideReentry(id, ItemCode::new(item), Decided::First, None));
    }
    assert_eq!(small.said(), Vec::<String>::new());
}

#[test]
fn equal_answers_and_codes_in_two_pilots_are_found() {
    let mut small = Small::new();
    let one = small.form(1, 1, "K7QXM");
    let other = Response { id: ResponseId::new(), respondent: Some("W2PLS".into()), ..one.clone() };
    let elsewhere = small.form(2, 1, "K7QXM");
    for response in [one, other, elsewhere] {
        small.put(response);
    }
    let found = small.said();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].ends_with("2 vragenlijsten met precies dezelfde antwoorden: K7QXM, W2PLS."), "{}", found[0]);
    assert!(found[1].ends_with("De code K7QXM komt voor bij 1 · Proeftuin 1, 2 · Proeftuin 2."), "{}", found[1]);
}

#[test]
fn more_than_invited_and_a_measurement_out_of_order_are_found() {
    let mut small = Small::new();
    for code in ["K7QX", "W2PL"] {
        let form = small.form(1, 2, code);
        small.put(form);
    }
    small.fieldwork(1, 2, Some(1), "maart 2016");
    small.fieldwork(1, 1, None, "april 2016");
    let found = small.said();
    assert!(found[0].ends_with(": 2 ingevuld, 1 uitgenodigd."), "{found:#?}");
    assert!(found[1].ends_with("Tweede meting (maart 2016) ligt vóór Eerste meting (april 2016)."), "{found:#?}");
    // Another figure is another problem: what was said of this one does not hold for it.
    let before = doubts(&small.state).problems[0].place.clone();
    let form = small.form(1, 2, "B9ZD");
    small.put(form);
    assert_ne!(doubts(&small.state).problems[0].place, before);
}

#[test]
fn codes_that_differ_a_little_stay_until_a_person_decides() {
    let mut small = Small::new();
    for (wave, code) in [(1, "K7QXM"), (2, "k7qxm"), (1, "W2PLS"), (2, "W2PLS")] {
        let form = small.form(1, wave, code);
        small.put(form);
    }
    let problems = doubts(&small.state).problems;
    let pilot = small.state.pilot_numbered(1).unwrap().id;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].goto, Goto::Codes(pilot));
    assert!(!problems[0].kind.is_reviewed());
    let decide =
        |is_same| Command::DecideCodes { pilot_id: pilot, first: "K7QXM".into(), second: "k7qxm".into(), is_same };
    small.run(decide(Some(false)));
    assert_eq!(small.said(), Vec::<String>::new());
    small.run(decide(None));
    assert_eq!(small.said().len(), 1);
    small.run(decide(Some(true)));
    assert_eq!(small.said(), Vec::<String>::new());
}

#[test]
fn what_was_seen_stays_seen_and_names_no_code() {
    let mut small = Small::new();
    let line = straight(small.form(1, 1, "K7QX"), 3.0);
    small.put(line);
    let problem = doubts(&small.state).problems.remove(0);
    small.run(Command::PutReview {
        kind: problem.kind.code().into(),
        place: problem.place.clone(),
        reason: "zo staat het op papier".into(),
    });
    let report = doubts(&small.state);
    assert_eq!(report.problems[0].seen.as_deref(), Some("zo staat het op papier"));
    assert_eq!(report.open_count(Severity::Doubt), 0);
    assert!(!problem.place.contains("K7QX"));
}

#[test]
fn kept_numbers_that_do_not_follow_are_errors() {
    let mut small = Small::new();
    for wave in 1..=2 {
        let form = small.form(1, wave, "K7QX");
        small.put(form);
    }
    let sound = small.examined();
    assert_eq!(report(sound.clone()).problems, []);
    let mut wrong = sound.clone();
    wrong.loaded.scores[0].1.mean += 0.1;
    let mut lost = wrong.loaded.scores.remove(1).0;
    lost.source = Source::Published;
    let made_up =
        Score { n: Some(3), mean: 7.0, sd: None, median: None, ci_low: None, ci_high: None, measurement_stated: true };
    wrong.loaded.scores.push((lost, made_up));
    wrong.response_scores[0].2 += 0.5;
    wrong.response_scores.pop();
    let found = report(wrong);
    let kinds: Vec<Kind> = found.problems.iter().map(|held| held.kind).collect();
    assert_eq!(kinds, [Kind::ResponseScore, Kind::ResponseScore, Kind::PartScore, Kind::PartScore, Kind::PartScore]);
    assert!(!found.is_sound());
    assert_eq!(found.open_count(Severity::Error), 5);
    let words: Vec<String> = found.problems.iter().map(|held| held.message.say(Lang::Nl)).collect();
    for part in ["bewaard is", "de score ontbreekt", "geen gegevens waaruit dat volgt"] {
        assert!(words.iter().any(|said| said.contains(part)), "{part}: {words:#?}");
    }
    // The last digits may come from another computer.
    let mut near = sound;
    near.loaded.scores[0].1.mean += 1e-13;
    assert_eq!(report(near).problems, []);
}

#[test]
fn answers_that_their_questionnaire_does_not_take_are_errors() {
    let mut small = Small::new();
    let form = set(small.form(1, 1, "K7QX"), &[("A1", Some(Answer::Number(9.0))), ("Z9", Some(Answer::Number(1.0)))]);
    small.put(form);
    let found = small.said();
    assert_eq!(found.iter().filter(|line| line.starts_with("answer_unfit")).count(), 2, "{found:#?}");
}

#[test]
fn every_kind_has_words_and_a_code_of_its_own() {
    let kinds: Vec<Kind> = Kind::all().collect();
    let mut codes: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
    for lang in Lang::ALL {
        assert!(kinds.iter().all(|kind| lang.knows(&kind.phrase().key)));
    }
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), kinds.len());
    let mut sorted = kinds.clone();
    sorted.sort();
    assert_eq!(sorted, kinds);
}

#[test]
fn the_samples_have_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    for sample in crate::app::samples::all() {
        let path = folder.path().join(format!("{}.proeftuin", sample.name));
        files::create_sample(&path, sample.name, "tester").unwrap();
        let report = files::check(&path).unwrap();
        assert!(report.is_sound(), "{}: {:?}", sample.name, report.problems.first());
    }
}
