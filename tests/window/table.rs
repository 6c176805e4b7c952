//! Invoer, als tabel: typing a row, filling, copying and pasting as with a spreadsheet, by keyboard and by mouse.

use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::Command;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};
use proeftuinmeter::model::Response;
use proeftuinmeter::model::response::{Answer, ItemCode};

fn table(size: (f32, f32)) -> Opened {
    let mut opened = open_sample(Lang::Nl, size);
    opened.harness.run();
    opened.ask(Ask::Go(Place::Entry));
    let part = opened.part("Effectieve methoden").id;
    opened.ask(Ask::Enter(part));
    opened.harness.get_by_label("Als tabel").click();
    opened.harness.run();
    opened
}

/// As a keyboard does: letter by letter; `>` is `Tab`.
fn type_keys(opened: &mut Opened, keys: &str) {
    for letter in keys.chars() {
        match letter {
            '>' => opened.press(Key::Tab),
            _ => {
                opened.harness.input_mut().events.push(Event::Text(letter.to_string()));
                opened.harness.run();
            }
        }
    }
}

fn press_with(opened: &mut Opened, modifiers: Modifiers, key: Key) {
    opened.harness.key_press_modifiers(modifiers, key);
    opened.harness.run();
}

fn paste(opened: &mut Opened, text: &str) {
    opened.harness.input_mut().events.push(Event::Paste(text.to_owned()));
    opened.harness.run();
}

fn copy(opened: &mut Opened) -> String {
    opened.harness.input_mut().events.push(Event::Copy);
    // The first frame asks, the second one copies.
    for _ in 0..4 {
        opened.harness.step();
        let commands = &opened.harness.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        if let Some(text) = copied {
            return text;
        }
    }
    String::new()
}

fn responses(opened: &Opened) -> Vec<Response> {
    opened.state().responses().all().map(|held| (**held).clone()).collect()
}

fn answer(response: &Response, item: &str) -> Option<Answer> {
    response.answers.get(ItemCode::new(item)).cloned()
}

fn answers(response: &Response, items: [&str; 4]) -> [Option<f64>; 4] {
    items.map(|item| answer(response, item).and_then(|held| held.number()))
}

fn click_cell(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run();
}

/// To a column of the first row, by keys.
fn go_to(opened: &mut Opened, column: usize) {
    press_with(opened, Modifiers::COMMAND, Key::Home);
    for _ in 0..column {
        opened.press(Key::ArrowRight);
    }
}

#[test]
fn a_row_is_typed_from_the_code_to_the_last_question_and_finished_by_enter() {
    let mut opened = table((1280.0, 820.0));
    assert!(opened.has("Nog geen vragenlijsten"));
    assert!(opened.has_part_of("Typ in de eerste regel"));
    type_keys(&mut opened, "R-012>inwoner>4353210-4544332211555443");
    type_keys(&mut opened, "2");
    // The question of the cell stands below the table.
    assert!(opened.has_part_of("G1. Rapportcijfer voor de proeftuin als geheel (1-10)."));
    type_keys(&mut opened, "7,5>goed overleg>>");
    opened.press(Key::Enter);
    let kept = &responses(&opened)[0];
    assert_eq!((kept.respondent.as_deref(), &*kept.role), (Some("R-012"), "inwoner"));
    assert_eq!((answer(kept, "A1"), answer(kept, "A6")), (Some(Answer::Number(4.0)), Some(Answer::Number(1.0))));
    assert_eq!((answer(kept, "P1"), answer(kept, "P2")), (Some(Answer::Unknown), Some(Answer::NotApplicable)));
    assert_eq!((answer(kept, "S11"), answer(kept, "G1")), (Some(Answer::Number(2.0)), Some(Answer::Number(7.5))));
    assert_eq!(answer(kept, "O1"), Some(Answer::text("goed overleg")));
    assert!(kept.finished_at.is_some());
    assert!(opened.has("1 vragenlijst, alle afgerond"));
    // The cursor stands on the next row, at its code.
    type_keys(&mut opened, "R-013>");
    let all = responses(&opened);
    assert_eq!(all[1].respondent.as_deref(), Some("R-013"));
    assert!(opened.has("2 vragenlijsten, 1 niet afgerond"));
}

/// Keys that come within one frame reach the cells that they were meant for.
#[test]
fn a_row_within_one_frame_loses_nothing() {
    let mut opened = table((900.0, 600.0));
    let key = |key| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    let mut events: Vec<Event> = "R-7".chars().map(|letter| Event::Text(letter.to_string())).collect();
    events.extend([key(Key::Tab), key(Key::Tab)]);
    events.extend([Event::Text("1234512345123451234512345".into()), Event::Text("6,5".into()), key(Key::Enter)]);
    events.extend([Event::Text("kort".into()), key(Key::Enter)]);
    opened.harness.input_mut().events.extend(events);
    opened.harness.run();
    let kept = &responses(&opened)[0];
    assert_eq!((kept.respondent.as_deref(), kept.answers.len()), (Some("R-7"), 27));
    assert_eq!((answer(kept, "S11"), answer(kept, "G1")), (Some(Answer::Number(5.0)), Some(Answer::Number(6.5))));
    assert_eq!(answer(kept, "O1"), Some(Answer::text("kort")));
}

#[test]
fn what_is_outside_is_refused_at_the_cell_and_nothing_is_lost() {
    let mut opened = table((900.0, 600.0));
    type_keys(&mut opened, "R-1>>6");
    let why = "A1: Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.";
    assert!(opened.has_part_of(why));
    assert_eq!(responses(&opened)[0].answers.len(), 0);
    type_keys(&mut opened, "5");
    assert!(!opened.has_part_of("Dit valt buiten de schaal"));
    // A grade that is refused stays in its field until it is mended.
    press_with(&mut opened, Modifiers::NONE, Key::End);
    for _ in 0..4 {
        opened.press(Key::ArrowLeft);
    }
    type_keys(&mut opened, "75");
    opened.press(Key::Enter);
    assert!(opened.has_part_of("G1: Dit valt buiten de schaal. Vul een getal in van 1 tot en met 10."));
    assert_eq!(super::field(&opened.harness, "G1").value().as_deref(), Some("75"));
    opened.press(Key::Backspace);
    type_keys(&mut opened, ",5");
    opened.press(Key::Enter);
    let kept = &responses(&opened)[0];
    assert_eq!((answer(kept, "A1"), answer(kept, "G1")), (Some(Answer::Number(5.0)), Some(Answer::Number(7.5))));
    // A code that somebody has already is refused with the reason.
    press_with(&mut opened, Modifiers::COMMAND, Key::End);
    opened.press(Key::Home);
    type_keys(&mut opened, "R-1");
    opened.press(Key::Enter);
    assert!(opened.has_part_of("Respondent R-1 heeft deze vragenlijst in deze meting al ingevuld."));
    opened.press(Key::Escape);
    assert_eq!(responses(&opened).len(), 1);
}

#[test]
fn a_code_like_a_name_is_marked_and_delete_takes_an_answer_back() {
    let mut opened = table((900.0, 600.0));
    type_keys(&mut opened, "Marieke Jansen>>4");
    assert!(opened.has_part_of("Gebruik een code die niemand aanwijst."));
    opened.press(Key::ArrowLeft);
    opened.press(Key::Delete);
    assert_eq!(answer(&responses(&opened)[0], "A1"), None);
    assert!(opened.undo_words().starts_with("antwoord A1 van Marieke Jansen weggehaald"), "{}", opened.undo_words());
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    assert_eq!(answer(&responses(&opened)[0], "A1"), Some(Answer::Number(4.0)));
}

const ROWS: &str = "R-1\tinwoner\t4\t5\nR-2\tadviseur\t2\twn\nR-3\t\t1\tnvt\n";

fn pasted_rows(size: (f32, f32)) -> Opened {
    let mut opened = table(size);
    paste(&mut opened, ROWS);
    assert!(opened.has("3 regels plakken"));
    assert!(opened.has("3 nieuwe vragenlijsten"));
    assert!(responses(&opened).is_empty());
    opened.press(Key::Enter);
    opened
}

#[test]
fn a_block_goes_in_after_a_look_in_one_step_and_comes_out_the_same() {
    let mut opened = pasted_rows((900.0, 600.0));
    assert_eq!(responses(&opened).len(), 3);
    assert!(opened.has("3 vragenlijsten, alle afgerond"));
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowRight, Key::ArrowRight, Key::ArrowRight] {
        press_with(&mut opened, Modifiers::SHIFT, key);
    }
    assert_eq!(copy(&mut opened), ROWS);
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    assert!(responses(&opened).is_empty());
}

#[test]
fn a_block_of_grades_and_labels_goes_over_what_is_there() {
    let mut opened = pasted_rows((1280.0, 820.0));
    go_to(&mut opened, 24);
    assert!(opened.has("R-1, S9: nog geen"));
    paste(&mut opened, "helemaal eens\t1\t2\t7,5\nweet niet\t3\t4\t8\noneens\t5\t-\t6,4\n");
    assert!(opened.has("3 vragenlijsten worden gewijzigd"));
    assert!(opened.has("12 lege vakken worden gevuld"));
    opened.harness.get_by_label_contains("Plakken").click();
    opened.harness.run();
    let all = responses(&opened);
    let items = ["S9", "S10", "S11", "G1"];
    assert_eq!(answers(&all[0], items), [Some(5.0), Some(1.0), Some(2.0), Some(7.5)]);
    assert_eq!(answers(&all[1], items), [None, Some(3.0), Some(4.0), Some(8.0)]);
    assert_eq!(answer(&all[1], "S9"), Some(Answer::Unknown));
    assert_eq!(
        (answer(&all[2], "S11"), answer(&all[2], "G1")),
        (Some(Answer::NotApplicable), Some(Answer::Number(6.4)))
    );
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    assert_eq!(answer(&responses(&opened)[0], "S9"), None);
    assert_eq!(responses(&opened).len(), 3);
}

#[test]
fn a_block_with_a_mistake_changes_nothing_and_names_the_cell() {
    let mut opened = pasted_rows((900.0, 600.0));
    let before = responses(&opened);
    paste(&mut opened, "respondent\tA1\tG1\nR-1\t5\t7,5\nR-2\t7\t8\n");
    assert!(opened.has("Er is niets geplakt: in het blok staat 1 fout"));
    assert!(opened.has_part_of("Rij 3, A1, \"7\": Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5."));
    assert!(opened.harness.query_by_label("Plakken").is_none());
    opened.press(Key::Escape);
    assert_eq!(responses(&opened), before);
    // One cell needs no question, and is refused where it stands.
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    opened.press(Key::ArrowRight);
    opened.press(Key::ArrowRight);
    paste(&mut opened, "9\n");
    assert!(opened.has_part_of("A1: Dit valt buiten de schaal."));
    paste(&mut opened, "eens\n");
    assert_eq!(answer(&responses(&opened)[0], "A1"), Some(Answer::Number(4.0)));
    assert_eq!(responses(&opened), before);
}

#[test]
fn a_column_is_filled_down_and_a_block_is_cleared() {
    let mut opened = pasted_rows((900.0, 600.0));
    click_cell(&mut opened, "R-1, A1: 4");
    press_with(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    press_with(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    press_with(&mut opened, Modifiers::COMMAND, Key::D);
    let a1 = |opened: &Opened| responses(opened).iter().map(|held| answer(held, "A1")).collect::<Vec<_>>();
    assert_eq!(a1(&opened), vec![Some(Answer::Number(4.0)); 3]);
    opened.press(Key::Delete);
    assert_eq!(a1(&opened), vec![None; 3]);
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    assert_eq!(a1(&opened)[1], Some(Answer::Number(2.0)));
}

#[test]
fn rows_are_filtered_by_code_and_removed_with_undo() {
    let mut opened = pasted_rows((900.0, 600.0));
    press_with(&mut opened, Modifiers::COMMAND, Key::F);
    let field = super::field(&opened.harness, "Respondent zoeken");
    assert!(field.is_focused());
    field.type_text("2");
    opened.harness.run();
    opened.press(Key::Enter);
    assert!(opened.has("3 vragenlijsten, alle afgerond · 1 getoond"));
    assert!(!opened.has_part_of("R-1, A1"));
    press_with(&mut opened, Modifiers::COMMAND, Key::Delete);
    let codes: Vec<_> = responses(&opened).into_iter().filter_map(|held| held.respondent).collect();
    assert_eq!(codes, ["R-1".into(), "R-3".into()] as [Box<str>; 2]);
    press_with(&mut opened, Modifiers::COMMAND, Key::Z);
    assert_eq!(responses(&opened).len(), 3);
}

#[test]
fn f2_and_a_double_click_open_what_stands_there_and_the_space_bar_finishes() {
    let mut opened = pasted_rows((1280.0, 820.0));
    click_cell(&mut opened, "R-1, Rol: inwoner");
    opened.press(Key::F2);
    super::field(&opened.harness, "Rol").type_text(" oost");
    opened.harness.run();
    opened.press(Key::Enter);
    assert_eq!(&*responses(&opened)[0].role, "inwoner oost");
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    press_with(&mut opened, Modifiers::NONE, Key::End);
    opened.press(Key::Space);
    assert!(responses(&opened)[0].finished_at.is_none());
    assert!(opened.has("3 vragenlijsten, 1 niet afgerond"));
    opened.press(Key::Space);
    assert!(responses(&opened)[0].finished_at.is_some());
}

#[test]
fn leaving_a_cell_by_a_click_hands_over_and_a_refused_one_stays() {
    let mut opened = pasted_rows((1280.0, 820.0));
    click_cell(&mut opened, "R-1, Rol: inwoner");
    type_keys(&mut opened, "bewoner");
    click_cell(&mut opened, "R-3, A1: 1");
    assert_eq!(&*responses(&opened)[0].role, "bewoner");
    click_cell(&mut opened, "R-2, Respondent: R-2");
    type_keys(&mut opened, "R-1");
    click_cell(&mut opened, "R-3, A1: 1");
    assert!(opened.has_part_of("\"R-1\" is niet overgenomen in \"R-2, Respondent\": Respondent R-1 heeft"));
    assert_eq!(super::field(&opened.harness, "Respondent").value().as_deref(), Some("R-1"));
    opened.press(Key::Escape);
    assert_eq!(responses(&opened)[1].respondent.as_deref(), Some("R-2"));
}

#[test]
fn ten_thousand_rows_paint_only_what_is_seen() {
    let mut opened = table((1280.0, 820.0));
    let first = responses(&opened);
    assert!(first.is_empty());
    type_keys(&mut opened, "R-0>>1");
    let begun = responses(&opened)[0].clone();
    let many: Vec<Response> = (1..10_000)
        .map(|rank| Response {
            id: proeftuinmeter::model::ResponseId::new(),
            respondent: Some(format!("R-{rank}").into()),
            ..begun.clone()
        })
        .collect();
    opened.ask(Ask::Do(Command::PutResponses(many)));
    assert!(opened.has("10000 vragenlijsten, 10000 niet afgerond"));
    press_with(&mut opened, Modifiers::COMMAND, Key::End);
    opened.press(Key::Home);
    opened.press(Key::ArrowUp);
    assert!(opened.has("R-9999, Respondent: R-9999"));
    assert!(!opened.has("R-0, A1: 1"));
    let shapes = opened.harness.output().shapes.len();
    assert!(shapes < 20_000, "{shapes}");
}

#[test]
fn every_control_of_the_table_has_a_name() {
    for size in [(900.0, 600.0), (600.0, 400.0)] {
        let opened = pasted_rows(size);
        opened.harness.check_accessibility();
    }
}
