//! Analyse: the forest with what was found, the answers per question, how responses lie, reliability; and the self-test
//! under Controle.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use proeftuinmeter::app::files;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};

use super::harness::{Opened, has, open, open_sample, wait_for};

const SIZE: (f32, f32) = (1280.0, 900.0);

fn practice(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefenprogramma.proeftuin");
    files::create_sample(&path, "oefenprogramma", "tester").unwrap();
    analyse(open(lang, size, folder, path))
}

fn analyse(mut opened: Opened) -> Opened {
    go(&mut opened, Place::Analyse);
    opened
}

fn go(opened: &mut Opened, place: Place) {
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(place));
    opened.harness.run_steps(4);
}

fn place(opened: &Opened) -> Place {
    opened.harness.state().as_ref().unwrap().place()
}

#[track_caller]
fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_role_and_label(Role::Button, label).click();
    opened.harness.run_steps(4);
}

/// Opens a drop-down by its label and chooses a word from it.
#[track_caller]
fn choose(opened: &mut Opened, label: &str, word: &str) {
    let harness = &mut opened.harness;
    harness
        .get_by(|node| node.role() == Role::ComboBox && node.label().is_some_and(|own| own.starts_with(label)))
        .click();
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::Button, word).click();
    harness.run_steps(4);
}

fn pilot_number(opened: &Opened) -> Option<u32> {
    let Place::Pilot(id, _) = place(opened) else { return None };
    opened.harness.state().as_ref()?.session()?.state().pilot(id).map(|pilot| pilot.number)
}

#[test]
fn the_forest_says_what_was_found_over_all_parts() {
    let mut opened = practice(Lang::Nl, SIZE);
    wait_for(&mut opened, "Alle onderdelen");
    click(&mut opened, "Alle onderdelen");
    choose(&mut opened, "Schaal", "Samenwerking");
    wait_for(&mut opened, "Samen gingen de onderdelen gemiddeld");
    for said in ["Het 95%-interval", "I²", "Wat dit niet zegt"] {
        assert!(has(&opened.harness, said), "{said}");
    }
    assert!(has(&opened.harness, "met beide metingen:"));
    opened.harness.check_accessibility();
    // The chart leads to the pilot.
    opened.harness.get_by_role(Role::ListBox).focus();
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::ArrowDown);
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::Enter);
    opened.harness.run_steps(4);
    assert!(pilot_number(&opened).is_some());
}

#[test]
fn grades_from_a_report_are_counted_and_not_pooled() {
    let mut opened = analyse(open_sample(Lang::Nl, SIZE));
    wait_for(&mut opened, "Alle onderdelen");
    click(&mut opened, "Alle onderdelen");
    wait_for(&mut opened, "Van de 22 onderdelen met beide metingen:");
    assert!(has(&opened.harness, "Er is geen gezamenlijke verandering met een interval"));
    // There are no questionnaires at all: the button leads to where they are entered.
    click(&mut opened, "Vragen");
    assert!(has(&opened.harness, "Hier komen de antwoorden op de vragen"));
    opened.harness.get_by_label_contains("Naar Invoer").click();
    opened.harness.run_steps(4);
    assert_eq!(place(&opened), Place::Entry);
}

#[test]
fn the_answers_of_a_part_are_chosen_by_typing_its_name() {
    let mut opened = practice(Lang::Nl, SIZE);
    wait_for(&mut opened, "Vragen");
    click(&mut opened, "Vragen");
    choose(&mut opened, "Schaal", "Samenwerking");
    wait_for(&mut opened, "n 10");
    let chooser = |opened: &mut Opened| {
        let is_it = |label: &str| label.starts_with("Proeftuin of onderdeel: ");
        opened
            .harness
            .get_by(|node| node.role() == Role::ComboBox && node.label().is_some_and(|own| is_it(&own)))
            .click();
        opened.harness.run_steps(3);
    };
    chooser(&mut opened);
    super::field(&opened.harness, "Proeftuin of onderdeel zoeken").type_text("kleistee");
    opened.harness.run_steps(3);
    opened.harness.key_press(Key::Enter);
    opened.harness.run_steps(3);
    wait_for(&mut opened, "Eerste meting: 3 vragenlijsten, minder dan 5");
    assert!(has(&opened.harness, "Proeftuin of onderdeel: 3 · Dorp Kleistee (Samen Thuis)"));
    opened.harness.check_accessibility();
}

#[test]
fn the_distribution_counts_who_went_where() {
    let mut opened = practice(Lang::Nl, SIZE);
    wait_for(&mut opened, "Verdeling");
    click(&mut opened, "Verdeling");
    choose(&mut opened, "Schaal", "Samenwerking");
    wait_for(&mut opened, "Van de 16 respondenten die beide keren antwoordden, gingen er 10 omhoog");
    click_contains(&mut opened, "Naar de proeftuin");
    assert_eq!(pilot_number(&opened), Some(1));
}

#[track_caller]
fn click_contains(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label_contains(label).click();
    opened.harness.run_steps(4);
}

#[test]
fn reliability_stands_with_what_it_means_and_where_evaluators_differ() {
    let mut opened = practice(Lang::Nl, (1280.0, 1700.0));
    wait_for(&mut opened, "Betrouwbaarheid");
    click(&mut opened, "Betrouwbaarheid");
    choose(&mut opened, "Schaal", "Samenwerking");
    wait_for(&mut opened, "De vragen hangen goed samen");
    for said in ["0,87", "0,89", "76 van 108", "Geen enkele vraag valt uit de toon"] {
        assert!(has(&opened.harness, said), "{said}");
    }
    opened.harness.check_accessibility();
    let place = opened.harness.query_all_by_role(Role::Link).next().expect("a place where they differ");
    place.click();
    opened.harness.run_steps(4);
    assert!(pilot_number(&opened).is_some());
}

#[test]
fn every_example_of_the_self_test_comes_out() {
    let mut opened = practice(Lang::Nl, SIZE);
    go(&mut opened, Place::Check);
    click(&mut opened, "Rekenproef");
    assert!(has(&opened.harness, "voorbeelden komen uit"));
    assert!(has(&opened.harness, ", klopt. Bron: "));
    assert!(!has(&opened.harness, "klopt niet"));
    opened.harness.check_accessibility();
}

#[test]
fn every_tab_fits_the_smallest_window_and_speaks_english() {
    for tab in ["All parts", "Questions", "Distribution", "Reliability"] {
        let mut opened = practice(Lang::En, (900.0, 600.0));
        wait_for(&mut opened, tab);
        click(&mut opened, tab);
        opened.harness.run_steps(20);
        opened.harness.check_accessibility();
    }
}
