#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

use super::*;
use crate::app::{Command, Session, files};
use crate::base::clock;
use crate::model::response::{Answer, Answers, Via};
use crate::model::{Response, ResponseId};

fn sample() -> (Session, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("samen-innoveren.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").unwrap();
    (files::open(&path, "tester", Box::new(|| {})).unwrap(), folder)
}

fn id(session: &Session, key: &str) -> QuestionnaireId {
    session.state().questionnaire(key).unwrap().id
}

fn answered(session: &mut Session, questionnaire_id: QuestionnaireId) {
    let state = session.state();
    let (_, part) = state.parts().next().unwrap();
    let answers: Answers = [(crate::base::Word::new("A1"), Answer::Number(4.0))].into_iter().collect();
    let response = Response {
        id: ResponseId::new(),
        part_id: part.id,
        measurement_id: state.measurements()[0].id,
        questionnaire_id,
        respondent: None,
        role: "".into(),
        entered_at: clock::now(),
        finished_at: None,
        via: Via::Form,
        answers,
    };
    session.dispatch(&Command::PutResponse(Box::new(response))).unwrap();
}

fn edit(session: &mut Session, id: QuestionnaireId, change: impl FnOnce(&mut Definition)) {
    let mut definition = session.state().questionnaire_version(id).unwrap().definition.clone();
    change(&mut definition);
    session.dispatch(&Command::PutQuestionnaire(id, Box::new(definition))).unwrap();
}

fn as_text(cards: &[Card]) -> String {
    let mut lines = Vec::new();
    for card in cards {
        lines.push(format!("{} [{}] {}", card.title, card.key, card.facts));
        lines.extend(card.versions.iter().map(|row| format!("  {}: {}", row.version, row.answered)));
    }
    lines.join("\n")
}

#[test]
fn the_list_has_the_newest_version_first_and_says_how_often_each_was_filled_in() {
    let (mut session, _folder) = sample();
    let first = id(&session, "deelnemers");
    for _ in 0..2 {
        answered(&mut session, first);
    }
    edit(&mut session, first, |definition| drop(definition.open.remove(0)));
    assert_eq!(
        as_text(&cards(session.state(), Lang::Nl)),
        "Vragenlijst voor deelnemers [deelnemers] 28 vragen, 4 schalen\n  \
         Versie 2: nog niet ingevuld\n  Versie 1: 2 keer ingevuld\n\
         Vragenlijst voor de opdrachtgever [opdrachtgever] 34 vragen, geen schalen\n  Versie 1: nog niet ingevuld"
    );
    assert!(as_text(&cards(session.state(), Lang::En)).contains("Version 1: filled in 2 times"));
}

#[test]
fn what_breaks_the_comparison_comes_first() {
    let (mut session, _folder) = sample();
    let first = id(&session, "deelnemers");
    answered(&mut session, first);
    edit(&mut session, first, |definition| {
        definition.scales[0].items[0].reverse = true;
        definition.scales[1].items[0].text.nl = "Inwoners zijn actief benaderd.".to_owned();
        definition.title.nl = "Vragenlijst".to_owned();
    });
    let newest = session.state().questionnaire("deelnemers").unwrap().clone();
    let opened = Opened::of(session.state(), Lang::Nl, &newest);
    let said: Vec<String> =
        opened.differences.iter().map(|found| format!("{:?} {}", found.effect, found.words)).collect();
    assert_eq!(
        said,
        ["Breaks vraag A1 telt nu andersom", "Watch vraag P1 anders verwoord", "None titel of doelgroep gewijzigd"]
    );
    assert_eq!((opened.answered, opened.newest, opened.before), (0, 2, Some(1)));
    assert_eq!(opened.broken, ["Aansturing"]);
    let old = session.state().questionnaire_version(first).unwrap().clone();
    let opened = Opened::of(session.state(), Lang::Nl, &old);
    assert_eq!((opened.answered, opened.newest, opened.before), (1, 2, None));
}

#[test]
fn a_scale_says_how_many_of_its_items_a_score_needs() {
    let (session, _folder) = sample();
    let held = session.state().questionnaire("deelnemers").unwrap();
    let needed = |scale: &str| needed(session.state(), held, scale);
    assert_eq!((needed("aansturing"), needed("samenwerking"), needed("weg")), (Some((0.5, 3)), Some((0.5, 6)), None));
}

#[test]
fn answers_are_named_with_their_kind() {
    let (session, _folder) = sample();
    let definition = &session.state().questionnaire("deelnemers").unwrap().definition;
    let words = |answer: &str| answer_words(definition, answer, Lang::Nl);
    assert_eq!(
        (words("agreement"), words("grade"), words(""), words("weg")),
        (
            "agreement · oordeel van 1 tot en met 5".to_owned(),
            "grade · cijfer van 1 tot en met 10".to_owned(),
            "tekst".to_owned(),
            "weg".to_owned()
        )
    );
}
