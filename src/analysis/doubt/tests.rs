use proptest::collection::vec;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::*;
use crate::analysis::{Personal, matching};
use crate::base::clock::Moment;
use crate::base::{Lang, Text};
use crate::model::questionnaire::Definition;
use crate::model::{MeasurementId, PartId, QuestionnaireId, ResponseId};

fn key() -> ScoringKey {
    ScoringKey::of(&Definition::standard().unwrap()[0])
}

fn commissioner() -> ScoringKey {
    ScoringKey::of(&Definition::standard().unwrap()[1])
}

fn scale(key: &ScoringKey, name: &str) -> ScaleItems {
    key.scale(&ScaleKey::new(name)).unwrap().clone()
}

/// Every rating with the same number, then some with another.
fn all(value: f64, others: &[(&str, f64)]) -> Answers {
    let mut answers: Answers =
        key().items().filter(|item| item.max == 5.0).map(|item| (item.code, Answer::Number(value))).collect();
    for (code, value) in others {
        answers.set(ItemCode::new(code), Some(Answer::Number(*value)));
    }
    answers
}

fn some(given: &[(&str, f64)]) -> Answers {
    given.iter().map(|(code, value)| (ItemCode::new(code), Answer::Number(*value))).collect()
}

#[test]
fn every_doubt_has_its_words_and_comes_back_from_its_code() {
    for doubt in Doubt::ALL {
        assert_eq!(Doubt::from_code(doubt.code()), Some(doubt));
        for lang in Lang::ALL {
            assert!(lang.knows(&doubt.phrase().key), "{doubt:?}");
        }
    }
}

#[test]
fn what_was_found_is_said_in_a_sentence() {
    let dutch = |phrase: Phrase| phrase.say(Lang::Nl);
    let line = StraightLine { value: 4.0, items: 25, scale: None };
    assert_eq!(dutch(line.phrase()), "alle 25 antwoorden zijn 4");
    let speed = ImpossibleSpeed { seconds: 7.45, answered: 25 };
    assert_eq!(dutch(speed.phrase()), "25 antwoorden ingevoerd in 7,5 seconden");
    let nothing = NothingAnswered { unknown: 3, not_applicable: 0, texts: 1 };
    assert_eq!(dutch(nothing.phrase()), "geen antwoord dat meetelt (weet niet: 3, n.v.t.: 0, open antwoorden: 1)");
    assert_eq!(dutch(same_answers_phrase(2)), "2 vragenlijsten met precies dezelfde antwoorden");
    let shared = SharedCode { code: "JAMA12", pilots: vec![1, 8] };
    assert_eq!(dutch(shared.phrase()), "code JAMA12 staat in 2 proeftuinen");
    let more = MoreThanInvited { responses: 13, invited: 1 };
    assert_eq!(dutch(more.phrase()), "13 vragenlijsten terug, 1 persoon uitgenodigd");
    let (first, second) = (Text::new("Meting 1", "Measurement 1"), Text::new("Meting 2", "Measurement 2"));
    assert_eq!(dutch(out_of_order_phrase(&first, &second)), "Meting 2 is eerder gehouden dan Meting 1");
    let against = Contradiction { item: ItemCode::new("S11"), value: 5.0, others: 4.75 };
    let said = "omgekeerde vraag S11 kreeg 5, de andere vragen van de schaal gemiddeld 4,8";
    assert_eq!(dutch(against.phrase()), said);
    let found = matching(&["JAMA12"], &["jama12"], &[]);
    assert_eq!(dutch(found.doubtful[0].phrase()), "JAMA12 en jama12 verschillen: alleen in hoofdletters");
    let personal = code_looks_personal_phrase("Jan Jansen", Personal::Name);
    assert_eq!(personal.say(Lang::En), "code Jan Jansen looks like a name");
}

#[test]
fn one_answer_to_everything_is_a_straight_line_whatever_the_grade() {
    let found = straight_line(&key(), &all(4.0, &[("G1", 7.5)])).unwrap();
    assert_eq!(found, StraightLine { value: 4.0, items: 25, scale: None });
    assert_eq!(straight_line(&key(), &all(3.0, &[])).map(|line| line.items), Some(25));
    assert_eq!(straight_line(&key(), &all(4.0, &[("S11", 2.0)])), None);
    assert_eq!(straight_line(&key(), &Answers::default()), None);
}

#[test]
fn few_equal_answers_are_a_straight_line_only_with_a_reverse_item() {
    let five = [("S1", 5.0), ("S2", 5.0), ("S3", 5.0), ("S4", 5.0)];
    assert_eq!(straight_line(&key(), &some(&five)), None);
    let reverse: Vec<_> = five.iter().copied().chain([("S11", 5.0)]).collect();
    assert_eq!(straight_line(&key(), &some(&reverse)).map(|line| line.items), Some(5));
    let middle: Vec<_> = reverse.iter().map(|(code, _)| (*code, 3.0)).collect();
    assert_eq!(straight_line(&key(), &some(&middle)), None);
    let within: Vec<_> = reverse.iter().copied().chain([("A1", 1.0)]).collect();
    assert_eq!(
        straight_line(&key(), &some(&within)).unwrap().scale.as_ref().map(ScaleKey::as_str),
        Some("samenwerking")
    );
    assert_eq!(straight_line(&key(), &some(&[("G1", 8.0)])), None);
}

fn keyed(via: Via, milliseconds: i64, answers: Answers) -> Response {
    let entered_at: Moment = "2026-11-24T06:00:00Z".parse().unwrap();
    Response {
        id: ResponseId::new(),
        part_id: PartId::new(),
        measurement_id: MeasurementId::new(),
        questionnaire_id: QuestionnaireId::new(),
        respondent: None,
        role: "".into(),
        entered_at,
        finished_at: Moment::from_millisecond(entered_at.as_millisecond() + milliseconds).ok(),
        via,
        answers,
    }
}

#[test]
fn only_a_form_can_be_keyed_too_fast() {
    let speed = |via, milliseconds| impossible_speed(&keyed(via, milliseconds, all(4.0, &[])));
    assert_eq!(speed(Via::Form, 7_400), Some(ImpossibleSpeed { seconds: 7.4, answered: 25 }));
    assert_eq!(speed(Via::Form, 7_500), None);
    assert_eq!((speed(Via::Table, 0), speed(Via::Import, 0)), (None, None));
    assert_eq!(speed(Via::Form, -1_000), None);
    assert_eq!(impossible_speed(&keyed(Via::Form, 0, some(&[("S1", 1.0)]))), None);
    let interrupted = Response { finished_at: None, ..keyed(Via::Form, 0, all(4.0, &[])) };
    assert_eq!(impossible_speed(&interrupted), None);
}

#[test]
fn a_response_without_numbers_carries_nothing() {
    assert_eq!(nothing_answered(&key(), &Answers::default()), Some(NothingAnswered::default()));
    let mut answers: Answers =
        [(ItemCode::new("S1"), Answer::Unknown), (ItemCode::new("O1"), Answer::text("Goed"))].into_iter().collect();
    answers.set(ItemCode::new("S2"), Some(Answer::NotApplicable));
    let found = nothing_answered(&key(), &answers).unwrap();
    assert_eq!((found.unknown, found.not_applicable, found.texts), (1, 1, 1));
    assert_eq!(nothing_answered(&commissioner(), &answers), None);
    assert_eq!(nothing_answered(&key(), &some(&[("G1", 7.0)])), None);
    let ticked = |options: &[&str]| -> Answers {
        let options = options.iter().map(|option| ItemCode::new(option));
        [(ItemCode::new("R1"), Answer::choices(options))].into_iter().collect()
    };
    assert!(nothing_answered(&commissioner(), &ticked(&[])).is_some());
    assert_eq!(nothing_answered(&commissioner(), &ticked(&["steers"])), None);
}

#[test]
fn the_same_numbers_twice_are_found_where_they_vary() {
    let varied = [("A1", 1.0), ("A2", 2.0), ("A3", 5.0)];
    let (one, other) = (all(4.0, &varied), all(4.0, &[("A1", 1.0), ("A2", 2.0), ("A3", 3.0)]));
    let straight = all(4.0, &[("S11", 2.0)]);
    let found = same_answers(
        &key(),
        &[("a", &one), ("b", &other), ("c", &one.clone()), ("d", &straight), ("e", &straight.clone())],
    );
    assert_eq!(found, [["a", "c"]]);
    let short = some(&[("A1", 1.0), ("A2", 2.0), ("A3", 3.0), ("A4", 4.0)]);
    assert_eq!(same_answers(&key(), &[(1, &short), (2, &short.clone())]), Vec::<Vec<i32>>::new());
    assert_eq!(same_answers::<u8>(&key(), &[]), Vec::<Vec<u8>>::new());
}

#[test]
fn an_answer_more_makes_another_pattern() {
    let one = all(4.0, &[("A1", 1.0), ("A2", 2.0), ("A3", 5.0)]);
    let mut other = one.clone();
    other.set(ItemCode::new("S1"), Some(Answer::Unknown));
    assert_eq!(same_answers(&key(), &[(1, &one), (2, &other)]), Vec::<Vec<i32>>::new());
}

#[test]
fn a_telling_code_in_two_pilots_is_found_and_a_series_is_not() {
    let codes =
        [(2, "JAMA12"), (1, "JAMA12"), (1, "JAMA12"), (1, "R-001"), (2, "R-001"), (1, "7"), (2, "7"), (3, "ANPE03")];
    assert_eq!(two_pilots(codes), [SharedCode { code: "JAMA12", pilots: vec![1, 2] }]);
    let numbered = (1..=3).flat_map(|number| [(1, number), (2, number)]);
    let numbered: Vec<(i32, String)> = numbered.map(|(pilot, number)| (pilot, format!("XYZ{number:03}"))).collect();
    assert_eq!(two_pilots(numbered.iter().map(|(pilot, code)| (*pilot, code.as_str()))), []);
}

#[test]
fn serial_codes_are_told_from_codes_of_a_person() {
    for code in ["1", "R-001", "R-014-07", "10000", "A12", "Deelnemer 12", "resp-0012", "", "ABCD"] {
        assert!(is_serial(code), "{code}");
    }
    for code in ["JAMA12", "ANN0412", "R_3kJxQ", "120467", "ABCDE"] {
        assert!(!is_serial(code), "{code}");
    }
}

#[test]
fn more_than_invited_needs_a_known_number() {
    assert_eq!(more_than_invited(13, Some(12)), Some(MoreThanInvited { responses: 13, invited: 12 }));
    assert_eq!((more_than_invited(12, Some(12)), more_than_invited(12, None)), (None, None));
    assert_eq!(more_than_invited(1, Some(0)).map(|found| found.invited), Some(0));
}

#[test]
fn a_measurement_held_before_an_earlier_one_is_found() {
    assert_eq!(out_of_order(&[(1, Some("2025-05")), (2, Some("2024-11"))]), [(1, 2)]);
    assert_eq!(out_of_order(&[(1, Some("2025-05")), (2, None), (3, Some("2025-01"))]), [(1, 3)]);
    assert_eq!(out_of_order(&[(1, Some(5)), (2, Some(3)), (3, Some(4))]), [(1, 2), (1, 3)]);
    assert_eq!(out_of_order(&[(1, Some(5)), (2, Some(5)), (3, Some(6))]), []);
    assert_eq!(out_of_order::<u8, u8>(&[]), []);
}

#[test]
fn a_reverse_item_that_agrees_with_the_rest_contradicts_it() {
    let scale = scale(&key(), "samenwerking");
    let with = |plain: f64, reverse: f64| {
        contradictions(&scale, &some(&[("S1", plain), ("S2", plain), ("S3", 5.0), ("S4", 4.0), ("S11", reverse)]))
    };
    let found = with(5.0, 4.0);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].item.as_str(), found[0].value, found[0].others), ("S11", 4.0, 4.75));
    assert_eq!((with(5.0, 3.0), with(4.0, 5.0)), (vec![], vec![]));
    let low = some(&[("S1", 1.0), ("S2", 1.0), ("S3", 2.0), ("S11", 2.0)]);
    assert_eq!(contradictions(&scale, &low).len(), 1);
    let few = some(&[("S1", 5.0), ("S2", 5.0), ("S11", 5.0)]);
    assert_eq!(contradictions(&scale, &few), []);
}

#[test]
fn a_contradiction_is_seen_in_any_range() {
    let item = |code: &str, max: f64, reverse| ScoredItem { code: ItemCode::new(code), min: 0.0, max, reverse };
    let scale = ScaleItems {
        key: ScaleKey::new("s"),
        items: vec![item("a", 4.0, false), item("b", 10.0, false), item("c", 10.0, false), item("r", 10.0, true)],
    };
    let found = contradictions(&scale, &some(&[("a", 4.0), ("b", 9.0), ("c", 9.0), ("r", 8.0)]));
    assert!((found[0].others - 28.0 / 3.0).abs() < 1e-9);
    let flat = ScaleItems { items: vec![item("a", 0.0, false), item("r", 0.0, true)], ..scale };
    assert_eq!(contradictions(&flat, &some(&[("a", 0.0), ("r", 0.0)])), []);
}

proptest! {
    #[test]
    fn any_answers_can_be_doubted(values in vec(proptest::option::of(1u8..=5), 26), via in 0usize..3) {
        let key = key();
        let given = key.items().zip(values).filter_map(|(item, value)| Some((item.code, Answer::Number(f64::from(value?)))));
        let answers: Answers = given.collect();
        let line = straight_line(&key, &answers);
        let copies = same_answers(&key, &[(0, &answers), (1, &answers)]);
        // What is one straight line is no pattern of its own.
        prop_assert!(line.is_none_or(|line| line.scale.is_some()) || copies.is_empty());
        prop_assert_eq!(nothing_answered(&key, &answers).is_some(), answers.is_empty());
        for scale in &key.scales {
            prop_assert!(contradictions(scale, &answers).len() <= 1);
        }
        impossible_speed(&keyed(Via::ALL[via], 100, answers));
    }
}
