//! Proeftuinen: finding a pilot, changing it, and seeing what was changed.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, PilotTab, Place, Window};
use proeftuinmeter::model::PilotId;

use super::harness::{Opened, open_sample};

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
    opened.harness.get_by_role_and_label(Role::MultilineTextInput, label).focus();
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
