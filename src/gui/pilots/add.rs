//! Adding a pilot in the list: a button that turns into a field for the name. The number is the next free one.

use egui::{Id, Key, RichText, Ui};

use super::fields::wrapped_line;
use crate::app::{Command, State};
use crate::base::Phrase;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::widgets::{button, faint, icon};
use crate::model::Pilot;

/// One more than the highest number in use.
pub fn next_number(state: &State) -> u32 {
    state.pilots().map(|pilot| pilot.number).max().unwrap_or(0).saturating_add(1)
}

/// The button, or the field that asks for the name. A name makes the pilot and goes there.
pub fn add_ui(ui: &mut Ui, cx: &mut Cx<'_>, asking: &mut bool) {
    if !*asking {
        if cx.may_write() && button(ui, icon::ADD, &cx.tr("pilots-add-pilot")).clicked() {
            *asking = true;
            ui.memory_mut(|memory| memory.request_focus(name_id()));
        }
        return;
    }
    let number = next_number(cx.state);
    let label = Phrase::new("pilots-new-name").with("number", number.to_string()).say(cx.lang);
    faint(ui, cx.theme, &label);
    let typed = wrapped_line(ui, name_id(), &label, "", &cx.tr("pilots-new-name-hint"));
    ui.label(RichText::new(cx.tr("pilots-new-keys")).small().color(cx.theme.faint));
    if ui.memory(|memory| memory.has_focus(name_id())) {
        return;
    }
    *asking = false;
    let cancelled = ui.input(|input| input.key_pressed(Key::Escape));
    if let Some(name) = typed.map(|typed| typed.trim().to_owned()).filter(|name| !name.is_empty() && !cancelled) {
        let pilot = Pilot::named(number, &name);
        let id = pilot.id;
        cx.act(Command::AddPilot(Box::new(pilot)));
        cx.ask(Ask::Go(Place::Pilot(id, PilotTab::Profile)));
    }
}

fn name_id() -> Id {
    Id::unique("new_pilot_name")
}
