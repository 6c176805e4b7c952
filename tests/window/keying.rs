//! Invoer, per vragenlijst: an afternoon of paper questionnaires in small, by keyboard and by mouse.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::{Command, Session, files};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};
use proeftuinmeter::model::response::{Answer, ItemCode};
use proeftuinmeter::model::{PartId, Response};

fn keying(size: (f32, f32)) -> Opened {
    let mut opened = open_sample(Lang::Nl, size);
    opened.harness.run();
    opened.ask(Ask::Go(Place::Entry));
    let part = opened.part("Effectieve methoden").id;
    opened.ask(Ask::Enter(part));
    opened
}

/// As a keyboard does: a key and its text. Answers how many keys that were.
fn type_keys(opened: &mut Opened, keys: &str) -> usize {
    for letter in keys.chars() {
        let key = match letter {
            '-' => Some(Key::Minus),
            ',' => Some(Key::Comma),
            other => Key::from_name(&other.to_uppercase().to_string()),
        };
        let event = |pressed| {
            key.map(|key| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE })
        };
        let input = opened.harness.input_mut();
        input.events.extend(event(true));
        input.events.push(Event::Text(letter.to_string()));
        input.events.extend(event(false));
    }
    opened.harness.run();
    keys.chars().count()
}

fn responses(opened: &Opened) -> Vec<Response> {
    opened.state().responses().all().map(|held| (**held).clone()).collect()
}

fn only(opened: &Opened) -> Response {
    let all = responses(opened);
    assert_eq!(all.len(), 1);
    all[0].clone()
}

fn answer(response: &Response, item: &str) -> Option<Answer> {
    response.answers.get(ItemCode::new(item)).cloned()
}

/// Reads the file anew, as the next start would.
fn reopened(opened: Opened) -> (Session, tempfile::TempDir) {
    let Opened { harness, path, folder } = opened;
    drop(harness);
    (files::open(&path, "tester", Box::new(|| {})).expect("a session"), folder)
}

#[test]
fn the_standard_form_takes_25_keys_then_the_grade_and_enter_then_the_open_questions() {
    let mut opened = keying((1280.0, 820.0));
    type_keys(&mut opened, "R-012");
    opened.press(Key::Enter);
    let keys = type_keys(&mut opened, "4353210-4544332211555443") + type_keys(&mut opened, "2");
    assert_eq!(keys, 25);
    type_keys(&mut opened, "7,5");
    opened.press(Key::Enter);
    type_keys(&mut opened, "goed overleg");
    opened.press(Key::Enter);
    opened.press(Key::Enter);
    opened.press(Key::Enter);
    let kept = only(&opened);
    assert!(kept.finished_at.is_some());
    assert_eq!(kept.respondent.as_deref(), Some("R-012"));
    // The next respondent begins with a code.
    assert!(super::field(&opened.harness, "Respondent").is_focused());
    assert_eq!(super::field(&opened.harness, "Respondent").value().as_deref().unwrap_or_default(), "");
    let (session, _folder) = reopened(opened);
    let read = session.state().responses().get(kept.id).expect("in the file").clone();
    assert_eq!(*read, kept);
    let said: Vec<String> = ["A1", "A2", "A6", "P1", "P2", "P3", "S11", "G1"]
        .map(|item| format!("{item} {:?}", answer(&read, item)))
        .into();
    insta::assert_snapshot!(said.join("\n"), @r#"
    A1 Some(Number(4.0))
    A2 Some(Number(3.0))
    A6 Some(Number(1.0))
    P1 Some(Unknown)
    P2 Some(NotApplicable)
    P3 Some(Number(4.0))
    S11 Some(Number(2.0))
    G1 Some(Number(7.5))
    "#);
    assert_eq!((answer(&read, "O1"), answer(&read, "O2")), (Some(Answer::text("goed overleg")), None));
    assert_eq!(read.answers.len(), 27);
}

/// Keys that come within one frame reach the questions that they were meant for.
#[test]
fn a_whole_form_within_one_frame_loses_nothing() {
    let mut opened = keying((900.0, 600.0));
    let key = |key| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    let mut events: Vec<Event> = "R-7".chars().map(|letter| Event::Text(letter.to_string())).collect();
    events.push(key(Key::Enter));
    for digit in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5].into_iter().cycle().take(25) {
        events.extend([key(digit), Event::Text(digit.name().to_owned())]);
    }
    events.extend("6,5".chars().map(|letter| Event::Text(letter.to_string())));
    events.extend([key(Key::Enter), Event::Text("kort".into()), key(Key::Enter), key(Key::Enter), key(Key::Enter)]);
    opened.harness.input_mut().events.extend(events);
    opened.harness.run();
    let kept = only(&opened);
    assert_eq!((kept.respondent.as_deref(), kept.answers.len()), (Some("R-7"), 27));
    assert_eq!((answer(&kept, "S11"), answer(&kept, "G1")), (Some(Answer::Number(5.0)), Some(Answer::Number(6.5))));
    assert_eq!(answer(&kept, "O1"), Some(Answer::text("kort")));
    assert!(kept.finished_at.is_some());
}

#[test]
fn what_is_outside_is_refused_at_the_field_and_the_reason_goes_with_the_next_key() {
    let mut opened = keying((900.0, 600.0));
    opened.press(Key::Enter);
    type_keys(&mut opened, "6");
    let why = "Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.";
    assert!(opened.has_part_of(why));
    assert!(responses(&opened).is_empty());
    type_keys(&mut opened, "5");
    assert!(!opened.has_part_of(why));
    assert_eq!(answer(&only(&opened), "A1"), Some(Answer::Number(5.0)));
    // A grade that is refused stays where it was typed, and what follows does not get behind it.
    super::field(&opened.harness, "G1 Rapportcijfer voor de proeftuin als geheel (1-10).").focus();
    opened.harness.run();
    type_keys(&mut opened, "11");
    opened.press(Key::Enter);
    assert!(opened.has_part_of("Vul een getal in van 1 tot en met 10."));
    assert_eq!(answer(&only(&opened), "G1"), None);
    opened.press(Key::Backspace);
    opened.press(Key::Backspace);
    type_keys(&mut opened, "7.5");
    opened.press(Key::ArrowDown);
    assert_eq!(answer(&only(&opened), "G1"), Some(Answer::Number(7.5)));
}

#[test]
fn undo_says_which_answer_of_whom_and_backspace_takes_one_back() {
    let mut opened = keying((1280.0, 820.0));
    type_keys(&mut opened, "R-012");
    opened.press(Key::Enter);
    type_keys(&mut opened, "44444444444444444");
    type_keys(&mut opened, "3");
    let words = "antwoord S4 van R-012: 8 · Effectieve methoden, Eerste meting";
    assert_eq!(opened.undo_words(), words);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    opened.harness.run();
    assert_eq!(answer(&only(&opened), "S4"), None);
    opened.press(Key::ArrowUp);
    opened.press(Key::ArrowUp);
    opened.press(Key::Backspace);
    assert_eq!(opened.undo_words(), "antwoord S3 van R-012 weggehaald: 8 · Effectieve methoden, Eerste meting");
    assert_eq!(answer(&only(&opened), "S3"), None);
}

#[test]
fn a_form_that_was_interrupted_waits_with_how_far_it_is() {
    let mut opened = keying((1280.0, 820.0));
    type_keys(&mut opened, "R-012");
    opened.press(Key::Enter);
    type_keys(&mut opened, "444");
    let (path, lang) = (opened.path.clone(), Lang::Nl);
    let folder = opened.folder;
    drop(opened.harness);
    let mut again = super::harness::open(lang, (1280.0, 820.0), folder, path);
    again.harness.run();
    again.ask(Ask::Go(Place::Entry));
    // It begins where was entered last.
    assert!(again.has_part_of("8 · Effectieve methoden"));
    assert!(again.has("Nog niet afgerond"));
    assert!(again.has_part_of("3 van 26 beantwoord"));
    again.harness.get_by_label("Verder: R-012").click();
    again.harness.run();
    type_keys(&mut again, "2");
    assert_eq!(answer(&only(&again), "A4"), Some(Answer::Number(2.0)));
    assert_eq!(super::field(&again.harness, "Respondent").value().as_deref(), Some("R-012"));
}

#[test]
fn questions_without_an_answer_are_named_before_the_form_is_put_away() {
    let mut opened = keying((1280.0, 820.0));
    opened.press(Key::Enter);
    type_keys(&mut opened, "44444444444444444444444");
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    opened.harness.run();
    assert!(opened.has_part_of("3 vragen zonder antwoord: S10, S11, G1"));
    super::field(&opened.harness, "O3 Wat is het meest vernieuwende van deze proeftuin?").focus();
    opened.harness.run();
    opened.press(Key::Enter);
    assert!(opened.has_part_of("Nog een keer Enter rondt toch af."));
    assert!(only(&opened).finished_at.is_none());
    opened.press(Key::Enter);
    assert!(only(&opened).finished_at.is_some());
}

#[test]
fn a_code_that_is_taken_is_refused_at_the_field_with_the_way_to_the_one_that_has_it() {
    let mut opened = keying((1280.0, 820.0));
    type_keys(&mut opened, "R-012");
    opened.press(Key::Enter);
    type_keys(&mut opened, "4");
    opened.harness.get_by_label_contains("Afronden en volgende").click();
    opened.harness.run();
    type_keys(&mut opened, "R-012");
    assert!(opened.has_part_of("Respondent R-012 heeft deze vragenlijst in deze meting al ingevuld."));
    opened.press(Key::Enter);
    assert!(super::field(&opened.harness, "Respondent").is_focused());
    opened.harness.get_by_label("Openen").click();
    opened.harness.run();
    assert!(opened.has_part_of("Afgerond op"));
    type_keys(&mut opened, "5");
    assert_eq!(answer(&only(&opened), "A1"), Some(Answer::Number(5.0)));
}

#[test]
fn a_code_typed_afterwards_belongs_to_the_response_and_a_name_is_warned_about() {
    let mut opened = keying((1280.0, 820.0));
    opened.press(Key::Enter);
    type_keys(&mut opened, "43");
    super::field(&opened.harness, "Respondent").focus();
    opened.harness.run();
    type_keys(&mut opened, "Jan Jansen");
    assert!(opened.has_part_of("Deze code lijkt op een naam."));
    opened.press(Key::Tab);
    type_keys(&mut opened, "bewoner");
    opened.press(Key::Enter);
    let kept = only(&opened);
    assert_eq!((kept.respondent.as_deref(), &*kept.role), (Some("Jan Jansen"), "bewoner"));
    assert_eq!(kept.answers.len(), 2);
}

#[test]
fn codes_of_the_first_measurement_are_offered_and_one_that_differs_a_little_is_seen() {
    let mut opened = keying((1280.0, 820.0));
    let (part, first) = (opened.part("Effectieve methoden").id, opened.state().measurements()[0].id);
    for code in ["R-011", "ROOS4"] {
        opened.ask(Ask::Do(Command::PutResponse(Box::new(response(&opened, part, first, code)))));
    }
    choose(&mut opened, "Meting: Eerste meting", "Tweede meting");
    assert!(super::field(&opened.harness, "Respondent").is_focused());
    assert!(opened.has("R-011") && opened.has("ROOS4"));
    type_keys(&mut opened, "ROSO4");
    assert!(opened.has_part_of("Lijkt op ROOS4 uit de eerste meting."));
    for _ in 0..5 {
        opened.press(Key::Backspace);
    }
    opened.press(Key::ArrowDown);
    opened.press(Key::Enter);
    type_keys(&mut opened, "4");
    let kept = responses(&opened).into_iter().find(|held| held.measurement_id != first).unwrap();
    assert_eq!(kept.respondent.as_deref(), Some("R-011"));
}

fn response(
    opened: &Opened,
    part_id: PartId,
    measurement_id: proeftuinmeter::model::MeasurementId,
    code: &str,
) -> Response {
    let questionnaire_id = opened.state().questionnaire("deelnemers").unwrap().id;
    Response {
        id: proeftuinmeter::model::ResponseId::new(),
        part_id,
        measurement_id,
        questionnaire_id,
        respondent: Some(code.into()),
        role: "".into(),
        entered_at: proeftuinmeter::base::clock::now(),
        finished_at: Some(proeftuinmeter::base::clock::now()),
        via: proeftuinmeter::model::response::Via::Form,
        answers: [(ItemCode::new("A1"), Answer::Number(3.0))].into_iter().collect(),
    }
}

/// Opens a drop-down and takes one of its words.
fn choose(opened: &mut Opened, at: &str, wanted: &str) {
    opened.harness.get_by_label(at).click();
    opened.harness.run();
    opened.harness.get_by_label(wanted).click();
    opened.harness.run();
}

#[test]
fn the_commissioners_choices_are_ticked_by_digits_and_by_mouse() {
    let mut opened = keying((1280.0, 820.0));
    choose(&mut opened, "Vragenlijst: Vragenlijst voor deelnemers", "Vragenlijst voor de opdrachtgever");
    opened.press(Key::Enter);
    type_keys(&mut opened, "13");
    opened.press(Key::Enter);
    opened.harness.get_by_label("R2: denkt mee").click();
    opened.harness.run();
    opened.press(Key::Enter);
    opened.press(Key::Enter);
    type_keys(&mut opened, "2");
    let kept = only(&opened);
    let words = |item: &str| match answer(&kept, item) {
        Some(Answer::Choices(chosen)) => chosen.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" "),
        other => format!("{other:?}"),
    };
    assert_eq!(words("R1"), "steers decides_together");
    assert_eq!(words("R2"), "thinks_along");
    assert_eq!(words("R4"), "within_frames");
}

#[test]
fn a_whole_answer_by_mouse_and_taken_back_by_mouse() {
    let mut opened = keying((900.0, 600.0));
    opened.harness.get_by_label("A2: 4 · eens").click();
    opened.harness.run();
    assert_eq!(answer(&only(&opened), "A2"), Some(Answer::Number(4.0)));
    opened.harness.get_by_label("A2: 4 · eens").click();
    opened.harness.run();
    assert_eq!(answer(&only(&opened), "A2"), None);
    // Keys go on where was clicked.
    type_keys(&mut opened, "2");
    assert_eq!(answer(&only(&opened), "A2"), Some(Answer::Number(2.0)));
}

#[test]
fn leaving_by_the_navigation_keeps_what_is_being_typed_in_a_field() {
    let mut opened = keying((1280.0, 820.0));
    opened.press(Key::Enter);
    type_keys(&mut opened, "4");
    super::field(&opened.harness, "O1 Wat gaat goed?").focus();
    opened.harness.run();
    type_keys(&mut opened, "het overleg");
    opened.ask(Ask::Go(Place::Overview));
    opened.harness.run();
    assert_eq!(opened.harness.state().as_ref().unwrap().place(), Place::Overview);
    assert_eq!(answer(&only(&opened), "O1"), Some(Answer::text("het overleg")));
}
