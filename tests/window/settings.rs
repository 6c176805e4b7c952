//! Instellingen: a measurement gets another name, an evaluator comes and goes, a limit is refused.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::State;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};

fn settings(section: &str) -> Opened {
    let mut opened = open_sample(Lang::Nl, (1280.0, 820.0));
    opened.harness.run();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Settings));
    opened.harness.run();
    opened.harness.get_by_label(section).click();
    opened.harness.run();
    opened
}

fn state(opened: &Opened) -> &State {
    opened.harness.state().as_ref().unwrap().session().unwrap().state()
}

fn fill(opened: &mut Opened, label: &str, text: &str) {
    super::field(&opened.harness, label).scroll_to_me();
    opened.harness.run();
    super::field(&opened.harness, label).click();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    super::field(&opened.harness, label).type_text(text);
    opened.harness.run();
    opened.harness.key_press(Key::Enter);
    opened.harness.run();
}

#[test]
fn a_measurement_is_renamed_in_one_language() {
    let mut opened = settings("Metingen");
    fill(&mut opened, "Naam 1, Nederlands", "Nulmeting");
    let name = &state(&opened).measurements()[0].name;
    assert_eq!((name.nl.as_str(), name.en.as_str()), ("Nulmeting", "First measurement"));
}

#[test]
fn an_evaluator_comes_and_goes() {
    let mut opened = settings("Evaluatoren");
    fill(&mut opened, "Naam of code van een nieuwe evaluator", "Lezer 3");
    assert_eq!(state(&opened).evaluators().len(), 3);
    // Nothing hangs on the new one, so it goes without a question.
    opened.harness.get_by_label("Verwijderen: Lezer 3").click();
    opened.harness.run();
    assert_eq!(state(&opened).evaluators().len(), 2);
    // Ratings hang on the first one: the window asks.
    opened.harness.get_by_label("Verwijderen: Lezer 1").click();
    opened.harness.run();
    assert_eq!(state(&opened).evaluators().len(), 2);
    assert!(opened.harness.query_all_by_label_contains("gaan 176 gegevens mee weg").next().is_some());
}

#[test]
fn a_limit_below_three_is_refused_at_the_field() {
    let mut opened = settings("Programma");
    fill(&mut opened, "Ondergrens voor anderen", "2");
    assert_eq!(state(&opened).programme.disclosure_minimum, 5);
    assert!(opened.harness.query_all_by_label_contains("minstens 3. Kies 3 of meer").next().is_some());
    fill(&mut opened, "Ondergrens voor anderen", "7");
    assert_eq!(state(&opened).programme.disclosure_minimum, 7);
}

#[test]
fn every_control_of_settings_has_a_name() {
    let sections =
        ["Programma", "Metingen", "Schalen", "Woorden bij cijfers", "Evaluatoren", "Taal en uiterlijk", "Bestand"];
    for section in sections {
        let opened = settings(section);
        opened.harness.check_accessibility();
    }
}
