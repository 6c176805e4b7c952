//! Proeftuinen: finding a pilot, changing it, and seeing what was changed.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, PilotTab, Place, Window};
use proeftuinmeter::model::PilotId;

use super::harness::{Opened, copied, open_sample};

const SIZE: (f32, f32) = (1280.0, 900.0);

/// Goes to a place and waits for it.
fn go(opened: &mut Opened, place: Place) {
    window(opened).ask(Ask::Go(place));
    settle(opened);
}

fn window(opened: &mut Opened) -> &mut Window {
    opened.harness.state_mut().as_mut().expect("a window")
}

fn settle(opened: &mut Opened) {
    opened.harness.run_steps(6);
}

fn pilot(opened: &mut Opened, number: u32) -> PilotId {
    window(opened).session().expect("a session").state().pilot_numbered(number).expect("a pilot").id
}

fn undo_words(opened: &mut Opened) -> String {
    let lang = window(opened).lang();
    window(opened).session().expect("a session").undo_words().map(|words| words.say(lang)).unwrap_or_default()
}

fn on(opened: &mut Opened, tab: PilotTab) -> PilotId {
    let id = pilot(opened, 8);
    go(opened, Place::Pilot(id, tab));
    id
}

/// Types into the field with this label, in place of what stands there, and leaves it.
fn retype(opened: &mut Opened, label: &str, text: &str) {
    opened.harness.get_by_role_and_label(Role::TextInput, label).focus();
    opened.harness.run_steps(2);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Text(text.to_owned()));
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::Tab);
    settle(opened);
}

#[test]
fn a_click_in_the_list_opens_the_pilot() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Pilots);
    opened.harness.get_by_label_contains("9 · Verbetercyclus").click();
    settle(&mut opened);
    let nine = pilot(&mut opened, 9);
    assert_eq!(window(&mut opened).place(), Place::Pilot(nine, PilotTab::Profile));
}

#[test]
fn a_theme_narrows_the_list_and_can_be_taken_away() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Pilots);
    opened.harness.get_by_label_contains("Filters").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Thema: Alles").click();
    settle(&mut opened);
    opened.harness.get_by_label("Jeugd").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Filters (1)");
    opened.harness.get_by_label_contains(" van 43");
    opened.harness.get_by_label_contains("Wis filters").click();
    settle(&mut opened);
    opened.harness.get_by_label("43 proeftuinen");
}

#[test]
fn the_keyboard_walks_the_list_and_opens() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Pilots);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("goeree".to_owned()));
    settle(&mut opened);
    opened.harness.key_press(Key::ArrowDown);
    settle(&mut opened);
    opened.harness.key_press(Key::ArrowDown);
    settle(&mut opened);
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    let two = pilot(&mut opened, 2);
    assert_eq!(window(&mut opened).place(), Place::Pilot(two, PilotTab::Profile));
}

#[test]
fn a_goal_is_edited_in_place_and_can_be_undone() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let id = on(&mut opened, PilotTab::Profile);
    retype(&mut opened, "Doel", "Jonge ouders goed begeleiden.");
    let state = window(&mut opened).session().expect("a session").state().clone();
    let goal = &state.pilot(id).expect("the pilot").goal;
    assert_eq!(goal.nl, "Jonge ouders goed begeleiden.");
    assert!(goal.en.starts_with("Prevent unintended pregnancy"), "the other language stays");
    assert!(undo_words(&mut opened).starts_with("profiel van 8"), "{}", undo_words(&mut opened));
    opened.harness.get_by_label_contains("Ongedaan maken: profiel van 8").click();
    settle(&mut opened);
    let state = window(&mut opened).session().expect("a session").state().clone();
    assert!(state.pilot(id).expect("the pilot").goal.nl.starts_with("Onbedoelde"));
}

#[test]
fn a_part_is_renamed() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 3000.0));
    let id = on(&mut opened, PilotTab::Profile);
    opened.harness.get_by_label("Naam van onderdeel 2").focus();
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Text(" in de praktijk".to_owned()));
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    let state = window(&mut opened).session().expect("a session").state().clone();
    let names: Vec<String> = state.parts_of(id).filter_map(|part| part.name.clone()).collect();
    assert!(names.iter().any(|name| name.contains("in de praktijk")), "{names:?}");
    assert!(undo_words(&mut opened).starts_with("onderdeel 8"));
}

#[test]
fn a_finding_is_added() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let id = on(&mut opened, PilotTab::Findings);
    let findings = |opened: &mut Opened| window(opened).session().expect("a session").state().findings_of(id).len();
    let before = findings(&mut opened);
    opened.harness.get_by_label_contains("Bevinding toevoegen").click();
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("De spreekkamer werd een huiskamer.".to_owned()));
    settle(&mut opened);
    opened.harness.get_by_label_contains("Bewaren").click();
    settle(&mut opened);
    assert_eq!(findings(&mut opened), before + 1);
    assert!(undo_words(&mut opened).starts_with("bevinding bij 8"));
}

#[test]
fn a_finding_that_is_being_written_stays_with_its_pilot_when_another_is_looked_at() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let id = on(&mut opened, PilotTab::Findings);
    let state = window(&mut opened).session().expect("a session").state().clone();
    let (before, other) = (state.findings_of(id).len(), state.pilot_numbered(29).expect("pilot 29").id);
    opened.harness.get_by_label_contains("Bevinding toevoegen").click();
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("Nog niet af".to_owned()));
    settle(&mut opened);
    window(&mut opened).ask(Ask::Go(Place::Pilot(other, PilotTab::Findings)));
    settle(&mut opened);
    let now = window(&mut opened).session().expect("a session").state().clone();
    assert_eq!(now.findings_of(id).len(), before + 1);
    assert!(now.findings_of(id).iter().any(|held| held.text.nl == "Nog niet af"));
    assert_eq!(now.findings_of(other), state.findings_of(other));
}

#[test]
fn a_text_of_the_other_language_is_marked() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 3000.0));
    on(&mut opened, PilotTab::Profile);
    assert!(opened.harness.query_by_label_contains("alleen in het").is_none());
    window(&mut opened).ask(Ask::SetLanguage(Lang::En));
    settle(&mut opened);
    assert!(opened.harness.query_all_by_label_contains("only in Dutch").next().is_some());
}

#[test]
fn removing_a_pilot_asks_and_undo_brings_it_back() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let id = on(&mut opened, PilotTab::Profile);
    opened.harness.get_by_label_contains("Meer").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Proeftuin verwijderen").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("gegevens mee weg");
    opened.harness.query_all_by_label_contains("Verwijderen").last().expect("the button").click();
    settle(&mut opened);
    assert!(window(&mut opened).session().expect("a session").state().pilot(id).is_none());
    opened.harness.get_by_label("Deze proeftuin is verwijderd");
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut opened);
    let state = window(&mut opened).session().expect("a session").state().clone();
    assert!(state.pilot(id).is_some() && !state.findings_of(id).is_empty());
}

#[test]
fn history_tells_what_was_changed() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let id = on(&mut opened, PilotTab::Profile);
    retype(&mut opened, "Betrokken inwoners", "Iedereen deed mee.");
    go(&mut opened, Place::Pilot(id, PilotTab::History));
    // The journal is read by the writer, on a thread of its own.
    for _ in 0..50 {
        if opened.harness.query_by_label_contains("naar Iedereen deed mee.").is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(40));
        settle(&mut opened);
    }
    panic!("the edit does not stand in the history");
}

#[test]
fn a_pilot_is_added_under_the_next_number() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Pilots);
    opened.harness.get_by_label_contains("Proeftuin toevoegen").click();
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("Buurttuin".to_owned()));
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    let added = pilot(&mut opened, 44);
    assert_eq!(window(&mut opened).place(), Place::Pilot(added, PilotTab::Profile));
}

#[test]
fn every_tab_stands_in_a_small_window_in_both_languages() {
    for lang in Lang::ALL {
        let mut opened = open_sample(lang, (900.0, 600.0));
        for tab in PilotTab::ALL {
            on(&mut opened, tab);
            opened.harness.get_by_label("8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ)");
        }
    }
}

#[test]
fn the_filtered_list_is_copied_for_a_spreadsheet() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Pilots);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("jooz".to_owned()));
    settle(&mut opened);
    opened.harness.get_by_label_contains("Kopiëren").click();
    let text = copied(&mut opened.harness);
    // The pilot, and each of the parts that have a figure.
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(text.starts_with("Nummer\tNaam\tOnderdeel\t") && text.contains("\n8\tJong ouderschap"));
}

#[test]
fn the_score_table_is_copied_by_its_button_and_by_the_keyboard() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    on(&mut opened, PilotTab::Scores);
    opened.harness.get_by_label("Kopiëren: Cijfers").click();
    let by_button = copied(&mut opened.harness);
    let heading =
        "Onderdeel\tSchaal\tBron\tEerste meting\tn eerste meting\tTweede meting\tn tweede meting\tVerandering\t";
    assert!(by_button.starts_with(heading), "{by_button}");
    assert!(by_button.contains("\nErvaringsdeskundigheid\tRapportcijfer\t"), "{by_button}");
    assert!(by_button.contains("\t5,5\tn onbekend\t7,1\tn onbekend\t+1,6\t"), "{by_button}");
    settle(&mut opened);
    opened.harness.event(egui::Event::Copy);
    assert_eq!(copied(&mut opened.harness), by_button);
}

#[test]
fn the_chart_of_a_pilot_is_explained_and_its_table_copied() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    on(&mut opened, PilotTab::Scores);
    opened.harness.get_by_label_contains("Ervaringsdeskundigheid, 8,6 → 8,0").hover();
    opened.harness.run_steps(40);
    opened.harness.get_by_label_contains("Klik voor de cijfers");
    opened.harness.get_by_label_contains("Grafiek").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Tabel kopiëren").click();
    let text = copied(&mut opened.harness);
    assert_eq!(text.lines().count(), 3, "{text}");
}

#[test]
fn pointing_at_a_line_of_the_chart_explains_it() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    on(&mut opened, PilotTab::Scores);
    let chart = opened.harness.get_by_role(Role::ListBox).rect();
    let is_explained = (0..60).any(|step| {
        let place = egui::vec2(chart.width() * 0.3, chart.height() * (0.15 + step as f32 * 0.01));
        opened.harness.hover_at(chart.min + place);
        opened.harness.run_steps(40);
        opened.harness.query_by_label_contains("Klik voor de cijfers").is_some()
    });
    assert!(is_explained);
}

#[test]
fn in_a_narrow_window_list_and_pilot_take_turns() {
    let mut opened = open_sample(Lang::Nl, (600.0, 400.0));
    go(&mut opened, Place::Pilots);
    assert!(opened.harness.query_by_label_contains("Terug naar de lijst").is_none());
    opened.harness.get_by_label_contains("1 · ").click();
    settle(&mut opened);
    assert!(opened.harness.query_by_label("43 proeftuinen").is_none());
    opened.harness.get_by_label_contains("Terug naar de lijst").click();
    settle(&mut opened);
    assert_eq!(window(&mut opened).place(), Place::Pilots);
    opened.harness.get_by_label("43 proeftuinen");
    // Where one was, the keyboard still is; `Escape` and `Alt` with the arrow go back too.
    for keys in [(Modifiers::NONE, Key::Escape), (Modifiers::ALT, Key::ArrowLeft)] {
        opened.harness.key_press(Key::Enter);
        settle(&mut opened);
        assert!(matches!(window(&mut opened).place(), Place::Pilot(..)));
        opened.harness.key_press_modifiers(keys.0, keys.1);
        settle(&mut opened);
        assert_eq!(window(&mut opened).place(), Place::Pilots);
    }
}
