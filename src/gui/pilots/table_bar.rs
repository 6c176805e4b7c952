//! What stands above the table of pilots: the search, the filters, the columns, how many there are.

use egui::{Key, Ui};

use super::add::add_ui;
use super::columns_menu::columns_ui;
use super::desk::Desk;
use super::filters::{clear_button, open_button, search_ui, wide_filters_ui};
use super::list_model::count_words;
use crate::gui::ask::Cx;
use crate::gui::widgets::{faint, icon, quiet_button};

const SEARCH: f32 = 220.0;
const LEAST_SEARCH: f32 = 130.0;

/// Answers whether one goes down into the rows.
pub fn bar_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, adding: &mut bool) -> bool {
    let mut goes_down = false;
    ui.horizontal_wrapped(|ui| {
        let search = search_ui(ui, cx, &mut desk.filter, (ui.available_width() * 0.22).clamp(LEAST_SEARCH, SEARCH));
        let down = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::ArrowDown));
        goes_down = (search.has_focus() || search.lost_focus()) && down;
        let mut open = desk.filters_open;
        open_button(ui, cx, &desk.filter, &mut open);
        desk.filters_open = open;
        columns_ui(ui, cx, desk);
        let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("pilots-copy"));
        if copy.on_hover_text(cx.tr("pilots-copy-why")).clicked() {
            super::copy(cx, desk);
        }
        faint(ui, cx.theme, &count_words(desk.kept().len(), desk.everyone().rows.len(), cx.lang));
        clear_button(ui, cx, &mut desk.filter);
    });
    if *adding {
        ui.scope(|ui| {
            ui.set_max_width(420.0);
            add_ui(ui, cx, adding);
        });
    }
    if desk.filters_open {
        let (filter, choices) = desk.filter_with_choices();
        wide_filters_ui(ui, cx, filter, choices);
    }
    goes_down
}
