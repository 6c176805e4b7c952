//! What stands round the views: keys, navigation, palette, undo.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use proeftuinmeter::app::{Command, Saving};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Window;
use proeftuinmeter::gui::ask::{Ask, Place};

use super::harness::{Driven, open_sample};

const SIZE: (f32, f32) = (1280.0, 820.0);

fn window(harness: &Driven) -> &Window {
    harness.state().as_ref().expect("a window")
}

fn control(harness: &mut Driven, key: Key) {
    harness.key_press_modifiers(Modifiers::COMMAND, key);
    harness.run_steps(4);
}

#[test]
fn control_and_a_digit_go_to_the_views_in_both_languages() {
    for lang in Lang::ALL {
        let mut opened = open_sample(lang, SIZE);
        let harness = &mut opened.harness;
        harness.run_steps(3);
        let views = [
            (Key::Num2, Place::Pilots),
            (Key::Num3, Place::Entry),
            (Key::Num4, Place::Compare),
            (Key::Num5, Place::Analyse),
            (Key::Num6, Place::Findings),
            (Key::Num7, Place::Present),
            (Key::Num8, Place::Check),
            (Key::Num9, Place::Settings),
            (Key::Num1, Place::Overview),
        ];
        for (key, place) in views {
            control(harness, key);
            assert!(window(harness).place().same_view(place), "{key:?}: {:?}", window(harness).place());
        }
    }
}

#[test]
fn no_view_of_the_navigation_lies_over_another_in_a_small_window() {
    // 900 × 600 at 150 %.
    let mut opened = open_sample(Lang::Nl, (600.0, 400.0));
    let harness = &mut opened.harness;
    harness.run_steps(3);
    let names = [
        "Overzicht",
        "Proeftuinen",
        "Invoer",
        "Vergelijken",
        "Analyse",
        "Bevindingen",
        "Presenteren",
        "Controle",
        "Instellingen",
        "Start",
        "Uitleg",
    ];
    let on_the_left = |name: &&str| {
        let items = harness.query_all_by_label(name).map(|node| node.rect());
        items.min_by(|a, b| a.left().total_cmp(&b.left())).expect("in the navigation")
    };
    let places: Vec<egui::Rect> = names.iter().map(on_the_left).collect();
    for (above, below) in places.iter().zip(&places[1..]) {
        assert!(above.bottom() <= below.top(), "{names:?}: {places:?}");
    }
}

#[test]
fn the_palette_finds_a_pilot_by_a_few_letters_of_its_name() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let harness = &mut opened.harness;
    harness.run_steps(3);
    control(harness, Key::K);
    harness.get_by_role(Role::TextInput).type_text("jooz");
    harness.run_steps(3);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let Place::Pilot(id, _) = window(harness).place() else { panic!("{:?}", window(harness).place()) };
    let state = window(harness).session().expect("a programme").state();
    assert_eq!(state.pilot(id).map(|pilot| pilot.number), Some(8));
}

#[test]
fn control_f_searches_where_a_view_has_no_list_of_its_own() {
    for place in [Key::Num1, Key::Num8] {
        let mut opened = open_sample(Lang::Nl, SIZE);
        let harness = &mut opened.harness;
        harness.run_steps(3);
        control(harness, place);
        control(harness, Key::F);
        assert!(harness.query_by_label("Typ een proeftuin, weergave of opdracht").is_some(), "{place:?}");
    }
}

#[test]
fn a_change_is_undone_and_brought_back_with_keys() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    let harness = &mut opened.harness;
    harness.run_steps(3);
    let ask = Ask::Do(Command::AddEvaluator("Lezer 3".to_owned()));
    harness.state_mut().as_mut().expect("a window").ask(ask);
    settle(harness, 3);
    control(harness, Key::Z);
    settle(harness, 2);
    control(harness, Key::Y);
    settle(harness, 3);
    drop(opened.harness);
    let again = proeftuinmeter::app::files::read(&opened.path).expect("the file");
    assert_eq!(again.state().evaluators().len(), 3, "in {}", opened.folder.path().display());
}

/// Runs frames until everything is on disk and there are so many evaluators.
fn settle(harness: &mut Driven, evaluators: usize) {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    loop {
        harness.run_steps(1);
        let session = window(harness).session().expect("a programme");
        let at_rest = matches!(session.saving(), Saving::Saved(_));
        if at_rest && session.state().evaluators().len() == evaluators {
            return;
        }
        assert!(std::time::Instant::now() < deadline, "{:?}", session.saving());
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}
