//! The headings of the table of pilots: a click sorts, a second one turns the order; the right button moves a column or
//! takes it out.

use egui::{Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::columns::Heading;
use super::desk::{Desk, looking};
use super::table::{Edges, NUMBER, PAD, TICK, words_at};
use super::table_model::{column_words, is_right};
use crate::gui::ask::Cx;
use crate::gui::theme::{regular, semibold, size};
use crate::gui::widgets::icon;
use crate::model::pilot_list::{PilotColumn, PilotSort};

pub const HEAD: f32 = 62.0;

pub struct Head<'a> {
    pub edges: &'a Edges,
    pub headings: &'a [Heading],
    /// How far the columns are scrolled sideways.
    pub offset: f32,
}

fn id(column: &PilotColumn) -> Id {
    Id::unique("pilots_table_head").with(column)
}

pub fn head_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, head: &Head<'_>, rect: Rect) {
    let columns = desk.columns().to_vec();
    let name_right = rect.left() + head.edges.name_width().min(rect.width());
    let beyond = rect.with_min_x(name_right);
    let line = rect.translate(vec2(-head.offset, 0.0));
    let clip = ui.clip_rect();
    ui.set_clip_rect(beyond.intersect(clip));
    for (at, (column, heading)) in columns.iter().zip(head.headings).enumerate() {
        let place = head.edges.cell(line, at);
        if place.right() > beyond.left() && place.left() < beyond.right() {
            heading_ui(ui, cx, desk, (column, heading), place, Some(at));
        }
    }
    ui.set_clip_rect(clip);
    let one = |title: &str| Heading { title: cx.tr(title), which: String::new(), source: String::new() };
    let number_left = rect.left() + TICK;
    let number = Rect::from_x_y_ranges(number_left - 8.0..=number_left + NUMBER, rect.y_range());
    heading_ui(ui, cx, desk, (&PilotColumn::Number, &one("pilots-column-number")), number, None);
    let name = Rect::from_min_max(pos2(number_left + NUMBER, rect.top()), pos2(name_right, rect.bottom()));
    heading_ui(ui, cx, desk, (&PilotColumn::Name, &one("field-name")), name, None);
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(1.0, cx.theme.line));
}

fn heading_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    desk: &mut Desk,
    (column, heading): (&PilotColumn, &Heading),
    place: Rect,
    at: Option<usize>,
) {
    let seen = place.intersect(ui.clip_rect());
    let response = ui.interact(seen, id(column), Sense::click());
    paint_heading(ui, cx, desk, (column, heading), place, &response);
    let key = match (desk.sort.by == *column, desk.sort.is_descending) {
        (false, _) => "pilots-head-sort",
        (true, false) => "pilots-head-sorted-up",
        (true, true) => "pilots-head-sorted-down",
    };
    let said = format!("{}: {}", column_words(cx.state, column, looking(cx), cx.lang), cx.tr(key));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said));
    if response.clicked() {
        desk.sort = desk.sort.clicked(column);
    }
    response.context_menu(|ui| menu_ui(ui, cx, desk, column, at));
    response.on_hover_text(said);
}

fn paint_heading(
    ui: &Ui,
    cx: &Cx<'_>,
    desk: &Desk,
    (column, heading): (&PilotColumn, &Heading),
    place: Rect,
    response: &Response,
) {
    let theme = cx.theme;
    let inner = place.shrink2(vec2(1.0, 3.0));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(inner, 4.0, theme.accent_wash);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(inner, 4.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    }
    let is_sorted = desk.sort.by == *column;
    let colour = if is_sorted { theme.accent } else { theme.text };
    let arrow = match (is_sorted, desk.sort.is_descending) {
        (false, _) => "",
        (true, false) => "↑",
        (true, true) => "↓",
    };
    let lines = [heading.title.as_str(), heading.which.as_str(), heading.source.as_str()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let height = 17.0;
    let mut top = place.bottom() - 7.0 - height * lines.len() as f32;
    let with_arrow = lines.len().min(2) - 1;
    for (at, words) in lines.into_iter().enumerate() {
        let line = Rect::from_x_y_ranges(place.x_range(), top..=top + height);
        // The word of what it is bears the arrow: the change, the measurement, or the fact itself.
        let bears = at == with_arrow && !arrow.is_empty();
        let font = if at == with_arrow { semibold(size::SMALL) } else { regular(size::SMALL) };
        let tint = if at == with_arrow || is_sorted { colour } else { theme.faint };
        let room = if bears { 14.0 } else { 0.0 };
        let right = is_right(column);
        let words_place =
            if right { line.with_min_x(line.left() + room) } else { line.with_max_x(line.right() - room) };
        let left = words_at(ui, words_place, words, font.clone(), tint, right);
        if bears {
            let at = if right {
                pos2(left - 13.0, line.center().y)
            } else {
                pos2(line.right() - PAD - 10.0, line.center().y)
            };
            ui.painter().text(at, egui::Align2::LEFT_CENTER, arrow, font, tint);
        }
        top += height;
    }
}

fn menu_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, column: &PilotColumn, at: Option<usize>) {
    ui.set_min_width(210.0);
    let is_high_first = column.begins_high();
    for is_descending in [is_high_first, !is_high_first] {
        let key = if is_descending { "pilots-sort-descending" } else { "pilots-sort-ascending" };
        let sign = if is_descending { icon::ARROW_DOWNWARD } else { icon::ARROW_UPWARD };
        if ui.button(format!("{sign} {}", cx.tr(key))).clicked() {
            desk.sort = PilotSort { by: column.clone(), is_descending };
            ui.close();
        }
    }
    let Some(at) = at else { return };
    ui.separator();
    let last = desk.columns().len().saturating_sub(1);
    for (key, can, to) in
        [("pilots-column-left", at > 0, at.wrapping_sub(1)), ("pilots-column-right", at < last, at + 1)]
    {
        if ui.add_enabled(can, egui::Button::new(cx.tr(key))).clicked() {
            let mut columns = desk.columns().to_vec();
            columns.swap(at, to);
            desk.choose_columns(columns);
            ui.close();
        }
    }
    if ui.button(format!("{} {}", icon::CLOSE, cx.tr("pilots-column-take"))).clicked() {
        let mut columns = desk.columns().to_vec();
        columns.remove(at);
        desk.choose_columns(columns);
        ui.close();
    }
}
