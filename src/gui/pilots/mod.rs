//! Proeftuinen: the pilots in a list with the pilot beside it, or in a table over the full width. One filter, one order
//! and one selection serve both. The pilot stands on one of its tabs: what it is (`profile`), what was scored
//! (`scores`), what its commissioner said (`role`), what was learned (`findings`) and what happened to its data
//! (`history`). Not for entering scores, which is `entry`.

mod add;
mod chosen;
mod chosen_model;
mod columns;
mod columns_menu;
mod desk;
mod detail;
pub(in crate::gui) mod fields;
mod fieldwork;
mod figures;
mod filters;
mod findings;
mod findings_choices;
mod findings_model;
mod findings_row;
mod history;
mod history_model;
mod kept_lists;
mod labels;
mod list;
pub mod list_model;
mod parts;
mod profile;
mod role;
mod scores;
mod scores_model;
mod scores_tell;
mod selection;
mod table;
mod table_bar;
mod table_head;
mod table_model;
#[cfg(test)]
pub(in crate::gui) mod tests;
mod tick;

use egui::{Frame, Key, Margin, Modifiers, Panel, RichText, Sense, Ui, UiBuilder};

use self::chosen::ChosenBar;
use self::desk::{Desk, Mode, looking};
use self::detail::Detail;
use self::kept_lists::KeptLists;
use self::list::PilotRows;
use self::table::Table;
use crate::app::Command;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{icon, quiet_button, segments};
use crate::model::{FindingId, PilotId};

/// Below this width the list takes less room.
const NARROW: f32 = 1050.0;

/// Below this width of the view, list and pilot take turns.
const ONE_AT_A_TIME: f32 = 640.0;

/// From this width on the table bears its title.
const WITH_TITLE: f32 = 760.0;

/// What the list leaves to the pilot beside it, at least, with the space between them.
const LEFT_TO_PILOT: f32 = 380.0 + 32.0;

#[derive(Default)]
pub struct PilotsView {
    desk: Desk,
    rows: PilotRows,
    table: Table,
    lists: KeptLists,
    chosen: ChosenBar,
    /// Whether a pilot is being added above the table.
    adding: bool,
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

    /// Brings a finding of a pilot into view once its tab is open.
    pub fn show_finding(&mut self, finding: FindingId) {
        self.detail.show_finding(finding);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        if at.is_none() && self.return_to_last(cx) {
            return;
        }
        if cx.focus_search && self.detail.takes_search(ui, at) {
            cx.focus_search = false;
        }
        self.last = at.or(self.last);
        if cx.state.pilot_count() == 0 && at.is_none() {
            self.rows.empty_ui(ui, cx);
            return;
        }
        self.desk.renew(cx);
        let is_narrow = ui.available_width() < ONE_AT_A_TIME;
        match at {
            Some((pilot, _)) if is_narrow || self.desk.mode == Mode::Table => {
                self.back_ui(ui, cx, pilot);
                self.detail.ui(ui, cx, at);
            }
            _ => self.pilots_ui(ui, cx, at, is_narrow),
        }
        self.had_focus = ui.memory(|memory| memory.focused().is_some());
    }

    fn pilots_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>, is_narrow: bool) {
        self.chosen.ui(ui, cx, &mut self.desk);
        self.head_ui(ui, cx, at);
        match self.desk.mode {
            Mode::Table => self.table_ui(ui, cx),
            Mode::Beside if is_narrow => self.rows.ui(ui, cx, &mut self.desk, at),
            Mode::Beside => self.both_ui(ui, cx, at),
        }
    }

    /// The name of the view, how one looks, and the kept lists.
    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        let mut picked = None;
        let is_table = self.desk.mode == Mode::Table;
        ui.horizontal_wrapped(|ui| {
            // Beside the table every line counts in a small window; the navigation says where one is.
            if !is_table || ui.available_width() > WITH_TITLE {
                ui.label(RichText::new(cx.tr("pilots-title")).font(semibold(size::TITLE)).color(cx.theme.text));
                ui.add_space(space::SMALL);
            }
            let words = [
                format!("{} {}", icon::VIEW_COLUMN, cx.tr("pilots-mode-beside")),
                format!("{} {}", icon::TABLE_ROWS, cx.tr("pilots-mode-table")),
            ];
            picked = segments(ui, cx.theme, usize::from(is_table), &words);
            ui.add_space(space::SMALL);
            self.lists.ui(ui, cx, &mut self.desk);
            if is_table && !self.adding {
                add::add_ui(ui, cx, &mut self.adding);
            }
        });
        ui.add_space(space::TINY);
        match picked {
            Some(0) => self.show_list(cx),
            Some(_) => self.show_table(ui, cx, at),
            None => {}
        }
        self.desk.renew(cx);
    }

    /// From the table to the list: on the pilot that the keyboard was at.
    fn show_list(&mut self, cx: &mut Cx<'_>) {
        self.desk.mode = Mode::Beside;
        if let Some(pilot) = self.table.pilot(&self.desk) {
            cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::default())));
        }
    }

    /// From the list to the table: on the pilot that was open.
    fn show_table(&mut self, ui: &Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        self.desk.mode = Mode::Table;
        self.last = None;
        self.table.begin(ui, &self.desk, at.map(|(pilot, _)| pilot));
        cx.ask(Ask::Go(Place::Pilots));
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let goes_down = table_bar::bar_ui(ui, cx, &mut self.desk, &mut self.adding);
        self.desk.renew(cx);
        if self.desk.kept().is_empty() {
            list::none_fit_ui(ui, cx, &mut self.desk.filter);
            return;
        }
        if goes_down {
            self.table.begin(ui, &self.desk, None);
        }
        ui.add_space(space::TINY);
        self.table.ui(ui, cx, &mut self.desk);
    }

    /// The way back from a pilot that took the place of the list or the table.
    fn back_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        let is_table = self.desk.mode == Mode::Table;
        let back = cx.tr(if is_table { "pilots-back-table" } else { "pilots-back" });
        let clicked = quiet_button(ui, icon::ARROW_BACK, &back).on_hover_text(cx.tr("pilots-back-why")).clicked();
        if !clicked && !cx.focus_search && !self.goes_back_by_keys(ui) {
            return;
        }
        self.last = None;
        if is_table && !cx.focus_search {
            self.table.begin(ui, &self.desk, Some(pilot));
        } else {
            self.rows.return_to(ui, &self.desk, pilot, cx.focus_search);
        }
        cx.ask(Ask::Go(Place::Pilots));
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
        let (id, size) = if narrow { ("pilots_list_narrow", 276.0) } else { ("pilots_list", 320.0) };
        let frame = Frame::new().inner_margin(Margin { left: 0, right: 14, top: 0, bottom: 0 });
        Panel::left(id).resizable(true).default_size(size).size_range(200.0..=widest).frame(frame).show(ui, |ui| {
            // The panel is as wide as it was drawn, whatever the rows in it would like.
            let room = ui.available_rect_before_wrap();
            ui.allocate_rect(room, Sense::hover());
            let mut child = ui.new_child(UiBuilder::new().max_rect(room));
            self.rows.ui(&mut child, cx, &mut self.desk, at);
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

/// Copies what is chosen, or else the list as it stands, for a spreadsheet.
fn copy(cx: &mut Cx<'_>, desk: &Desk) {
    let pilots = if desk.selection.is_empty() { desk.ids() } else { desk.chosen_in_order(cx.state) };
    cx.ask(Ask::CopyText(table_model::as_text(cx.state, desk, &pilots, looking(cx), cx.lang)));
}
