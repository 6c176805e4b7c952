//! Invoer: rating with one key, blind rating, published grades.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::{Command, State};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};
use proeftuinmeter::model::{Part, ScaleKey};

fn entry(size: (f32, f32)) -> Opened {
    let mut opened = open_sample(Lang::Nl, size);
    opened.harness.run();
    opened.ask(Ask::Go(Place::Entry));
    opened.harness.get_by_label("Oordeel evaluator").click();
    opened.harness.run();
    opened
}

impl Opened {
    pub(super) fn ask(&mut self, ask: Ask) {
        self.harness.state_mut().as_mut().unwrap().ask(ask);
        self.harness.run();
    }

    pub(super) fn state(&self) -> &State {
        self.harness.state().as_ref().unwrap().session().unwrap().state()
    }

    pub(super) fn undo_words(&self) -> String {
        let session = self.harness.state().as_ref().unwrap().session().unwrap();
        session.undo_words().map(|words| words.say(Lang::Nl)).unwrap_or_default()
    }

    pub(super) fn part(&self, name: &str) -> Part {
        let state = self.state();
        (**state.parts().find(|(_, part)| part.name.as_deref() == Some(name)).unwrap().1).clone()
    }

    pub(super) fn has(&self, label: &str) -> bool {
        self.harness.query_by_label(label).is_some()
    }

    pub(super) fn has_part_of(&self, label: &str) -> bool {
        self.harness.query_all_by_label_contains(label).next().is_some()
    }

    pub(super) fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }
}

const CELL: &str = "Oordeel 8 · Effectieve methoden, Samenwerking, eerste meting";

#[test]
fn one_key_rates_and_the_cell_the_undo_words_and_the_picture_follow() {
    let mut opened = entry((1280.0, 820.0));
    let part = opened.part("Effectieve methoden");
    opened.ask(Ask::Enter(part.id));
    opened.harness.get_by_label(&format!("{CELL}: nog geen")).click();
    opened.harness.run();
    let before = picture(&opened);
    opened.press(Key::Num2);
    assert!(opened.has(&format!("{CELL}: 2")));
    assert_eq!(opened.undo_words(), "oordeel 2: Samenwerking, Eerste meting, 8 · Effectieve methoden (Lezer 1)");
    // The cursor went on to the second measurement of the same scale, whose picture now has both sides.
    assert!(picture(&opened) != before, "{before}");
    assert!(opened.has_part_of("Gestegen: van 2,0 naar 4,0"));
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    opened.harness.run();
    assert!(opened.has(&format!("{CELL}: nog geen")));
}

fn picture(opened: &Opened) -> String {
    let chart = opened.harness.query_all_by_label_contains("Samenwerking van").next();
    chart.and_then(|node| egui_kittest::kittest::NodeT::accesskit_node(&node).label()).unwrap_or_default()
}

#[test]
fn a_key_outside_the_scale_is_refused_with_the_reason_and_changes_nothing() {
    let mut opened = entry((1280.0, 820.0));
    opened.press(Key::Num7);
    assert!(opened.has_part_of("7 valt buiten de schaal. Kies een getal van 1 tot en met 5."));
    assert_eq!(opened.undo_words(), "");
    opened.press(Key::ArrowRight);
    assert!(!opened.has_part_of("7 valt buiten de schaal"));
}

#[test]
fn backspace_takes_a_rating_back_and_arrows_stay_in_the_grid() {
    let mut opened = entry((900.0, 600.0));
    let first = "Oordeel 1 · Preventie vroegsignalering Goeree-Overflakkee, Aansturing, eerste meting";
    opened.press(Key::Num3);
    assert!(opened.has(&format!("{first}: 3")));
    opened.press(Key::ArrowLeft);
    opened.press(Key::Backspace);
    assert!(opened.has(&format!("{first}: nog geen")));
    assert!(opened.undo_words().starts_with("oordeel weggehaald"));
    for _ in 0..30 {
        opened.press(Key::PageDown);
    }
    assert!(opened.harness.query_all_by_label_contains("Oordeel 43 ·").next().is_some());
}

#[test]
fn enter_goes_to_the_argument_and_escape_comes_back_with_what_was_typed() {
    let mut opened = entry((1280.0, 820.0));
    opened.press(Key::Enter);
    let field = super::field(&opened.harness, "Onderbouwing");
    assert!(field.is_focused());
    field.type_text(" En helder.");
    opened.harness.run();
    opened.press(Key::Escape);
    assert!(opened.undo_words().starts_with("onderbouwing: Aansturing, Eerste meting, 1 ·"), "{}", opened.undo_words());
    opened.press(Key::Num1);
    assert!(opened.undo_words().starts_with("oordeel 1: Aansturing"), "{}", opened.undo_words());
}

/// A look at another window took away what was being typed: the field asked whether the window had the focus.
#[test]
fn going_to_another_window_keeps_what_is_being_typed() {
    let mut opened = entry((1280.0, 820.0));
    opened.press(Key::Enter);
    super::field(&opened.harness, "Onderbouwing").type_text("Nog niet klaar. ");
    opened.harness.run();
    opened.harness.input_mut().focused = false;
    opened.harness.run();
    opened.harness.input_mut().focused = true;
    opened.harness.run();
    opened.press(Key::Escape);
    assert!(opened.undo_words().starts_with("onderbouwing: "), "{}", opened.undo_words());
    let kept = opened.state().all_ratings().any(|rating| rating.argument.nl.contains("Nog niet klaar."));
    assert!(kept);
}

#[test]
fn blind_hides_the_other_until_the_own_rating_is_in() {
    let mut opened = entry((1280.0, 820.0));
    let mut programme = (*opened.state().programme).clone();
    programme.blind_ratings = true;
    opened.ask(Ask::Do(Command::PutProgramme(Box::new(programme))));
    opened.ask(Ask::Enter(opened.part("Ervaringsdeskundigheid").id));
    let cell = "Oordeel 8 · Ervaringsdeskundigheid, Samenwerking, tweede meting";
    opened.harness.get_by_label(&format!("{cell}: nog geen")).click();
    opened.harness.run();
    assert!(opened.has_part_of("andermans oordeel ziet u zodra u zelf een oordeel hebt gegeven."));
    assert!(!opened.has_part_of("Lezer 2: 5"));
    opened.press(Key::Num4);
    opened.harness.get_by_label(&format!("{cell}: 4")).click();
    opened.harness.run();
    assert!(opened.has_part_of("Lezer 2: 5"));
}

#[test]
fn ctrl_f_finds_a_pilot_and_enter_goes_there() {
    let mut opened = entry((1280.0, 820.0));
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    opened.harness.run();
    let field = super::field(&opened.harness, "Proeftuin zoeken");
    assert!(field.is_focused());
    field.type_text("25");
    opened.harness.run();
    opened.press(Key::Enter);
    opened.press(Key::Num5);
    assert!(opened.undo_words().contains("25 · Handelingsperspectieven LHBT beleid"), "{}", opened.undo_words());
}

#[test]
fn a_published_grade_takes_a_comma_and_refuses_what_is_outside_the_scale() {
    let mut opened = entry((1280.0, 820.0));
    let part = opened.part("Effectieve methoden");
    opened.ask(Ask::Enter(part.id));
    opened.harness.get_by_label("Gepubliceerd cijfer").click();
    opened.harness.run();
    let label = "Cijfer: Rapportcijfer, Tweede meting";
    type_into(&mut opened, label, "7,5");
    let mean = |opened: &Opened| {
        let second = opened.state().measurements()[1].id;
        opened.state().published(part.id, second, &ScaleKey::new("rapportcijfer")).map(|held| held.mean)
    };
    assert_eq!(mean(&opened), Some(7.5));
    type_into(&mut opened, label, "12");
    assert_eq!(mean(&opened), Some(7.5));
    assert!(opened.has_part_of("12,0 valt buiten de schaal."));
    assert_eq!(super::field(&opened.harness, label).value().as_deref(), Some("12"));
    type_into(&mut opened, label, "");
    assert_eq!(mean(&opened), None);
    assert!(opened.undo_words().starts_with("gepubliceerd cijfer verwijderd"));
}

#[test]
fn what_is_refused_on_the_way_to_another_part_is_told() {
    let mut opened = entry((1280.0, 820.0));
    let part = opened.part("Effectieve methoden");
    opened.ask(Ask::Enter(part.id));
    opened.harness.get_by_label("Gepubliceerd cijfer").click();
    opened.harness.run();
    let label = "Cijfer: Rapportcijfer, Tweede meting";
    super::field(&opened.harness, label).click();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    super::field(&opened.harness, label).type_text("75");
    opened.harness.run();
    opened.harness.get_by_label_contains("Volgende").click();
    opened.harness.run();
    let told = "\"75\" is niet overgenomen in \"Cijfer: Rapportcijfer, Tweede meting\": 75,0 valt buiten de schaal.";
    assert!(opened.has_part_of(told));
}

#[test]
fn what_was_refused_and_left_there_is_told_when_its_part_goes() {
    let mut opened = entry((1280.0, 820.0));
    let part = opened.part("Effectieve methoden");
    opened.ask(Ask::Enter(part.id));
    opened.harness.get_by_label("Gepubliceerd cijfer").click();
    opened.harness.run();
    type_into(&mut opened, "Cijfer: Rapportcijfer, Tweede meting", "75");
    assert!(!opened.has_part_of("\"75\" is niet overgenomen"));
    let other = opened.part("Ervaringsdeskundigheid");
    opened.ask(Ask::Enter(other.id));
    opened.harness.run();
    assert!(opened.has_part_of("\"75\" is niet overgenomen"));
}

#[test]
fn a_mean_left_by_a_click_on_a_box_changes_both() {
    let mut opened = entry((1280.0, 820.0));
    let part = opened.part("Effectieve methoden");
    opened.ask(Ask::Enter(part.id));
    opened.harness.get_by_label("Gepubliceerd cijfer").click();
    opened.harness.run();
    let label = "Cijfer: Rapportcijfer, Eerste meting";
    type_into(&mut opened, label, "6,5");
    super::field(&opened.harness, label).click();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    super::field(&opened.harness, label).type_text("7,5");
    opened.harness.step();
    // The screen reader's click leaves the field and ticks the box within one frame.
    let boxes = opened.harness.get_all_by_label("één deelnemer bepaalt dit").collect::<Vec<_>>();
    boxes[0].focus();
    boxes[0].click_accesskit();
    opened.harness.run();
    let first = opened.state().measurements()[0].id;
    let held = opened.state().published(part.id, first, &ScaleKey::new("rapportcijfer")).expect("a grade");
    assert_eq!((held.mean, held.one_respondent), (7.5, true));
}

/// Fills a field anew and leaves it.
fn type_into(opened: &mut Opened, label: &str, text: &str) {
    super::field(&opened.harness, label).click();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    opened.press(Key::Backspace);
    if !text.is_empty() {
        super::field(&opened.harness, label).type_text(text);
        opened.harness.run();
    }
    opened.press(Key::Enter);
}

#[test]
fn every_control_of_entry_has_a_name() {
    for mode in ["Oordeel evaluator", "Gepubliceerd cijfer"] {
        let mut opened = entry((900.0, 600.0));
        opened.harness.get_by_label(mode).click();
        opened.harness.run();
        opened.harness.check_accessibility();
    }
}
