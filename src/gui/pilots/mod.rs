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
mod role_model;
mod scores;
mod scores_model;
#[cfg(test)]
mod tests;

use egui::{Frame, Margin, Panel, Sense, Ui, UiBuilder};

use self::detail::Detail;
use self::list::PilotList;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::model::PilotId;

/// Below this width the list takes less room.
const NARROW: f32 = 1050.0;

#[derive(Default)]
pub struct PilotsView {
    list: PilotList,
    detail: Detail,
    /// Where one was last, so that the navigation leads back there.
    last: Option<(PilotId, PilotTab)>,
}

impl PilotsView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        if at.is_none() && self.return_to_last(cx) {
            return;
        }
        self.last = at.or(self.last);
        if cx.state.pilot_count() == 0 && at.is_none() {
            self.list.empty_ui(ui, cx);
            return;
        }
        let narrow = ui.ctx().content_rect().width() < NARROW;
        let (id, size) = if narrow { ("pilots_list_narrow", 256.0) } else { ("pilots_list", 320.0) };
        let frame = Frame::new().inner_margin(Margin { left: 0, right: 14, top: 0, bottom: 0 });
        Panel::left(id).resizable(true).default_size(size).size_range(200.0..=560.0).frame(frame).show(ui, |ui| {
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
