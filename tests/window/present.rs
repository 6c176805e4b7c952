//! Presenteren: the facilitator's whole task, from collecting to the pictures in a folder.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use proeftuinmeter::app::{Command, files};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::ask::PilotTab;
use proeftuinmeter::gui::{Ask, Place, Window};
use proeftuinmeter::model::Presentation;
use proeftuinmeter::model::presentation::SlideContent;

use super::harness::{Opened, has, open, wait_for};

const SIZE: (f32, f32) = (1280.0, 820.0);

fn practice(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefenprogramma.proeftuin");
    files::create_sample(&path, "oefenprogramma", "tester").unwrap();
    let mut opened = open(lang, size, folder, path);
    opened.harness.run_steps(4);
    opened
}

fn window(opened: &Opened) -> &Window {
    opened.harness.state().as_ref().unwrap()
}

fn presentations(opened: &Opened) -> Vec<Presentation> {
    let state = window(opened).session().unwrap().state();
    state.presentations().iter().map(|held| (**held).clone()).collect()
}

fn go(opened: &mut Opened, place: Place) {
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(place));
    opened.harness.run_steps(4);
}

/// Goes on until the room sees this.
#[track_caller]
fn wait_for_screen(opened: &mut Opened, words: &str) {
    for _ in 0..2_000 {
        opened.harness.run_steps(2);
        if screen(opened).contains(words) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("'{words}' did not come: {}", screen(opened));
}

#[track_caller]
fn click(opened: &mut Opened, label: &str) {
    let is_it = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        matches!(node.role(), Role::Button | Role::CheckBox | Role::ComboBox | Role::ListItem)
            && node.label().is_some_and(|own| own.contains(label))
    };
    let found = opened.harness.query_all_by_label_contains(label).find(is_it);
    found.unwrap_or_else(|| panic!("no button '{label}'")).click_accesskit();
    opened.harness.run_steps(4);
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_steps(4);
}

/// What the room sees, in words.
fn screen(opened: &Opened) -> String {
    let images = opened.harness.query_all_by_role(Role::Image);
    images.filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>().join("\n")
}

fn is_showing(opened: &Opened) -> bool {
    !has(&opened.harness, "Instellingen")
}

fn proposed(lang: Lang, size: (f32, f32)) -> Opened {
    let mut opened = practice(lang, size);
    go(&mut opened, Place::Present);
    click(&mut opened, if lang == Lang::Nl { "Stel een presentatie samen" } else { "Put together a presentation" });
    opened
}

#[test]
fn a_facilitator_collects_orders_notes_and_lets_the_room_guess() {
    let mut opened = practice(Lang::Nl, SIZE);
    // From the chart that one looks at.
    click(&mut opened, "Grafiek");
    click(&mut opened, "Aan een presentatie toevoegen");
    assert!(has(&opened.harness, "als dia 1"));
    go(&mut opened, Place::Present);
    click(&mut opened, "Dia toevoegen");
    click(&mut opened, "Woorden");
    super::field(&opened.harness, "Titel").focus();
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Titel").type_text("Welkom in de zaal");
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Notitie voor uzelf").focus();
    opened.harness.run_steps(3);
    super::field(&opened.harness, "Notitie voor uzelf").type_text("Eerst koffie");
    opened.harness.run_steps(2);
    // The list has the keys: the words go before the chart.
    opened.harness.get_by_role(Role::ListBox).focus();
    opened.harness.run_steps(3);
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    opened.harness.run_steps(4);
    let held = presentations(&opened).remove(0);
    assert!(
        matches!(&held.slides[0].content, SlideContent::Words { title, .. } if title == "Welkom in de zaal"),
        "{held:?}"
    );
    assert_eq!(held.slides[0].note, "Eerst koffie");
    // The chart, which now is the second, is chosen and asks.
    press(&mut opened, Key::ArrowDown);
    click(&mut opened, "Laat eerst raden");
    let held = presentations(&opened).remove(0);
    assert!(held.slides[1].asks_to_guess && matches!(held.slides[1].content, SlideContent::Chart(_)), "{held:?}");
    wait_for(&mut opened, "Laat de tweede meting zien");
    opened.harness.check_accessibility();
}

#[test]
fn a_presentation_is_shown_with_keys_and_ends_with_escape() {
    let mut opened = proposed(Lang::Nl, SIZE);
    press(&mut opened, Key::F5);
    wait_for(&mut opened, "Wat veranderde er");
    assert!(is_showing(&opened) && screen(&opened).contains("Oefenprogramma"));
    press(&mut opened, Key::Space);
    wait_for(&mut opened, "Wat denkt u");
    assert!(!screen(&opened).contains("+0,") && !screen(&opened).contains("−0,"), "{}", screen(&opened));
    // The same key reveals, and goes on only then.
    press(&mut opened, Key::PageDown);
    let revealed = screen(&opened);
    assert!(revealed.contains("+") && revealed.contains("Rapportcijfer"), "{revealed}");
    press(&mut opened, Key::PageUp);
    assert!(screen(&opened).contains("Wat denkt u"));
    press(&mut opened, Key::B);
    assert!(screen(&opened).contains("Het scherm is zwart"));
    press(&mut opened, Key::Period);
    assert!(screen(&opened).contains("Wat denkt u"));
    // A number and Enter, the end, the beginning.
    press(&mut opened, Key::Num3);
    press(&mut opened, Key::Enter);
    wait_for(&mut opened, "Scores:");
    press(&mut opened, Key::End);
    wait_for(&mut opened, "Wat nemen we mee");
    press(&mut opened, Key::ArrowRight);
    assert!(screen(&opened).contains("Wat nemen we mee"));
    press(&mut opened, Key::Home);
    wait_for(&mut opened, "Wat veranderde er");
    press(&mut opened, Key::Escape);
    assert!(!is_showing(&opened) && has(&opened.harness, "Dia toevoegen"));
}

#[test]
fn f5_shows_what_is_on_the_screen() {
    let mut opened = practice(Lang::Nl, SIZE);
    press(&mut opened, Key::F5);
    wait_for(&mut opened, "Rapportcijfer");
    assert!(is_showing(&opened), "the chart of the overview");
    press(&mut opened, Key::Escape);
    let id = window(&opened).session().unwrap().state().pilot_numbered(2).unwrap().id;
    go(&mut opened, Place::Pilot(id, PilotTab::Scores));
    press(&mut opened, Key::F5);
    wait_for(&mut opened, "Scores:");
    assert!(is_showing(&opened) && screen(&opened).starts_with("2 · "), "{}", screen(&opened));
    press(&mut opened, Key::Escape);
    go(&mut opened, Place::Analyse);
    wait_for(&mut opened, "Alle onderdelen");
    click(&mut opened, "Alle onderdelen");
    wait_for(&mut opened, "met beide metingen:");
    press(&mut opened, Key::F5);
    assert!(is_showing(&opened), "the forest");
    press(&mut opened, Key::Escape);
    for (place, sentence) in [
        (Place::Settings, "Hier is niets om te tonen"),
        (Place::Compare, "Er staat nog niets naast elkaar"),
        (Place::Present, "nog geen dia"),
    ] {
        go(&mut opened, place);
        press(&mut opened, Key::F5);
        assert!(has(&opened.harness, sentence) && !is_showing(&opened), "{place:?}");
    }
}

#[test]
fn shift_f5_begins_at_the_first_slide_and_f5_at_the_chosen_one() {
    let mut opened = proposed(Lang::Nl, SIZE);
    click(&mut opened, "Wat nemen we mee?");
    press(&mut opened, Key::F5);
    wait_for(&mut opened, "Wat verrast u?");
    press(&mut opened, Key::Escape);
    opened.harness.key_press_modifiers(Modifiers::SHIFT, Key::F5);
    opened.harness.run_steps(4);
    wait_for(&mut opened, "Wat veranderde er");
    assert!(is_showing(&opened));
}

#[test]
fn on_a_second_screen_the_facilitator_keeps_the_note_and_the_next_slide() {
    let mut opened = proposed(Lang::Nl, SIZE);
    let mut held = presentations(&opened).remove(0);
    held.slides[1].note = "Wacht tot iedereen geraden heeft".into();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::PutPresentation(Box::new(held))));
    opened.harness.run_steps(4);
    click(&mut opened, "Op een tweede scherm");
    wait_for(&mut opened, "Nu te zien: Oefenprogramma");
    assert!(has(&opened.harness, "Straks te zien: Verandering per onderdeel") && has(&opened.harness, "1 van 5"));
    click(&mut opened, "Verder");
    wait_for(&mut opened, "Wacht tot iedereen geraden heeft");
    assert!(has(&opened.harness, "De tweede meting is nog verborgen"));
    // The room does not see the note.
    assert!(!screen(&opened).contains("Wacht tot"), "{}", screen(&opened));
    press(&mut opened, Key::Space);
    assert!(!has(&opened.harness, "De tweede meting is nog verborgen"));
    // One can look something up meanwhile; the room goes on to see the slide.
    go(&mut opened, Place::Overview);
    wait_for_screen(&mut opened, "Rapportcijfer");
    go(&mut opened, Place::Present);
    click(&mut opened, "Stoppen met tonen");
    assert!(has(&opened.harness, "Dia toevoegen"));
}

#[test]
fn what_changes_while_one_shows_is_followed() {
    let mut opened = proposed(Lang::Nl, SIZE);
    press(&mut opened, Key::F5);
    press(&mut opened, Key::Num3);
    press(&mut opened, Key::Enter);
    wait_for(&mut opened, "Scores:");
    let held = presentations(&opened).remove(0);
    let SlideContent::Pilot { id } = held.slides[2].content else { panic!("{held:?}") };
    let mut pilot = (**window(&opened).session().unwrap().state().pilot(id).unwrap()).clone();
    pilot.name = "Anders genoemd".into();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::PutPilot(Box::new(pilot))));
    wait_for(&mut opened, "Anders genoemd");
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::Undo));
    opened.harness.run_steps(4);
    assert!(is_showing(&opened));
}

fn files_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(".png"));
    names.sort();
    names
}

#[test]
fn a_presentation_becomes_a_folder_of_pictures_that_is_remembered() {
    let mut opened = proposed(Lang::Nl, SIZE);
    // Few and quick ones: the title and the end.
    let mut held = presentations(&opened).remove(0);
    held.slides.drain(1..4);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::PutPresentation(Box::new(held))));
    opened.harness.run_steps(4);
    click(&mut opened, "Als afbeeldingen");
    let recipient = "Aan wie (mag leeg blijven; het bestand onthoudt het)";
    super::field(&opened.harness, recipient).focus();
    opened.harness.run_steps(3);
    super::field(&opened.harness, recipient).type_text("de gemeenteraad");
    opened.harness.run_steps(2);
    click(&mut opened, "Afbeeldingen maken");
    let folder = opened.folder.path().join("presentatie-afbeeldingen");
    wait_for(&mut opened, "presentatie-afbeeldingen");
    for _ in 0..2_000 {
        opened.harness.run_steps(2);
        if !window(&opened).session().unwrap().state().releases().is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let names = files_in(&folder);
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names[0].starts_with("01-oefenprogramma") && names[1].starts_with("02-wat-nemen-we-mee"), "{names:?}");
    let releases = window(&opened).session().unwrap().state().releases().to_vec();
    assert_eq!((releases[0].what.as_str(), releases[0].to.as_str()), ("presentation", "de gemeenteraad"));
}

#[test]
fn a_slide_whose_pilot_is_gone_says_so_and_what_to_do() {
    let mut opened = proposed(Lang::Nl, SIZE);
    let held = presentations(&opened).remove(0);
    let SlideContent::Pilot { id } = held.slides[2].content else { panic!("{held:?}") };
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::RemovePilot(id)));
    opened.harness.run_steps(4);
    if has(&opened.harness, "Verwijderen") {
        opened.harness.query_all_by_label_contains("Verwijderen").last().unwrap().click();
        opened.harness.run_steps(4);
    }
    click(&mut opened, "Proeftuin die is verwijderd");
    wait_for(&mut opened, "Kies iets anders voor deze dia");
}

#[test]
fn the_palette_finds_a_presentation() {
    let mut opened = proposed(Lang::Nl, SIZE);
    go(&mut opened, Place::Overview);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    opened.harness.run_steps(3);
    opened.harness.get_by_role(Role::TextInput).type_text("presentatie");
    opened.harness.run_steps(3);
    assert!(has(&opened.harness, "Presentatie"));
    press(&mut opened, Key::Enter);
    assert_eq!(window(&opened).place(), Place::Present);
}

#[test]
fn it_fits_the_smallest_window_and_speaks_english() {
    let mut opened = proposed(Lang::En, (900.0, 600.0));
    wait_for(&mut opened, "This is how the room sees it");
    opened.harness.check_accessibility();
    click(&mut opened, "On a second screen");
    wait_for(&mut opened, "Seen next");
    opened.harness.check_accessibility();
}
