//! Proeftuinen: the list with its filters, and beside it the pilot on one of its tabs: what it is
//! (`profile`), what was scored (`scores`), what its commissioner said (`role`), what was learned
//! (`findings`) and what happened to its data (`history`). Not for entering scores, which is `entry`.

mod add;
mod detail;
mod fields;
mod fieldwork;
mod filters;
mod findings;
mod findings_model;
mod history;
mod history_model;
mod list;
pub mod list_model;
mod parts;
mod profile;
mod role;
mod scores;
mod scores_model;
mod scores_tell;
#[cfg(test)]
mod tests;

use egui::{Frame, Key, Margin, Modifiers, Panel, Sense, Ui, UiBuilder};

use self::detail::Detail;
use self::list::PilotList;
use crate::app::Command;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::widgets::{icon, quiet_button};
use crate::model::PilotId;

/// Below this width the list takes less room.
const NARROW: f32 = 1050.0;

/// Below this width of the view, list and pilot take turns.
const ONE_AT_A_TIME: f32 = 640.0;

/// What the list leaves to the pilot beside it, at least, with the space between them.
const LEFT_TO_PILOT: f32 = 380.0 + 32.0;

#[derive(Default)]
pub struct PilotsView {
    list: PilotList,
    detail: Detail,
    /// Where one was last, so that the navigation leads back there.
    last: Option<(PilotId, PilotTab)>,
    /// Whether anything had the focus when the previous frame ended: then `Escape` was for that.
    had_focus: bool,
}

impl PilotsView {
    /// What was written and not handed over yet: asked for before the view or the file goes.
    pub fn hand_over(&mut self, lang: Lang) -> Option<Command> {
        self.detail.hand_over(lang)
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        if at.is_none() && self.return_to_last(cx) {
            return;
        }
        self.last = at.or(self.last);
        if cx.state.pilot_count() == 0 && at.is_none() {
            self.list.empty_ui(ui, cx);
            return;
        }
        if ui.available_width() < ONE_AT_A_TIME {
            self.one_ui(ui, cx, at);
        } else {
            self.both_ui(ui, cx, at);
        }
        self.had_focus = ui.memory(|memory| memory.focused().is_some());
    }

    /// The list, or the pilot with the way back to the list.
    fn one_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        let Some((pilot, _)) = at else {
            self.list.ui(ui, cx, at);
            return;
        };
        let back = cx.tr("pilots-back");
        let clicked = quiet_button(ui, icon::ARROW_BACK, &back).on_hover_text(cx.tr("pilots-back-why")).clicked();
        if clicked || cx.focus_search || self.goes_back_by_keys(ui) {
            self.last = None;
            self.list.return_to(ui, pilot, cx.focus_search);
            cx.ask(Ask::Go(Place::Pilots));
        }
        self.detail.ui(ui, cx, at);
    }

    /// `Alt+Left`, or `Escape` where neither a field nor a menu wants it.
    fn goes_back_by_keys(&self, ui: &Ui) -> bool {
        let is_free = !self.had_focus && !egui::Popup::is_any_open(ui.ctx());
        let is_modal = ui.memory(|memory| memory.top_modal_layer().is_some());
        !is_modal
            && ui.input_mut(|input| {
                input.consume_key(Modifiers::ALT, Key::ArrowLeft) || is_free && input.key_pressed(Key::Escape)
            })
    }

    fn both_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        let widest = (ui.available_width() - LEFT_TO_PILOT).clamp(200.0, 560.0);
        let narrow = ui.ctx().content_rect().width() < NARROW;
        let (id, size) = if narrow { ("pilots_list_narrow", 256.0) } else { ("pilots_list", 320.0) };
        let frame = Frame::new().inner_margin(Margin { left: 0, right: 14, top: 0, bottom: 0 });
        Panel::left(id).resizable(true).default_size(size).size_range(200.0..=widest).frame(frame).show(ui, |ui| {
            // The panel is as wide as it was drawn, whatever the rows in it would like.
            let room = ui.available_rect_before_wrap();
            ui.allocate_rect(room, Sense::hover());
            let mut child = ui.new_child(UiBuilder::new().max_rect(room));
            self.list.ui(&mut child, cx, at);
        });
        let frame = Frame::new().inner_margin(Margin { left: 18, right: 0, top: 0, bottom: 0 });
        egui::CentralPanel::default().frame(frame).show(ui, |ui| self.detail.ui(ui, cx, at));
    }

    /// Coming from the navigation, one finds the pilot where one left it.
    fn return_to_last(&self, cx: &mut Cx<'_>) -> bool {
        let Some((pilot, tab)) = self.last.filter(|(pilot, _)| cx.state.pilot(*pilot).is_some()) else { return false };
        cx.ask(Ask::Go(Place::Pilot(pilot, tab)));
        true
    }
}
