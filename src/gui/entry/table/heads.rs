//! The heads of the table's columns: the scale or group, and the code of the item below it. They stand still above the
//! rows.

use egui::{Align2, Id, Painter, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::model::{CODE, Column};
use super::paint::{Columns, Sheet};
use crate::base::Lang;
use crate::gui::theme::{semibold, size};
use crate::model::questionnaire::AnswerKind;

/// Paints them in `head`, scrolled so far to the right.
pub fn head_ui(ui: &Ui, sheet: &Sheet<'_>, columns: &Columns, head: Rect, scrolled: f32) {
    let theme = sheet.theme;
    let cells = head.with_min_x(head.left() + CODE).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(cells);
    let mut group = None;
    for column in columns.seen(sheet.model, scrolled + CODE, scrolled + head.width()) {
        let held = &sheet.model.columns[column];
        let left = head.left() + columns.lefts[column] - scrolled;
        let rank = held.group.as_ref().map(|(rank, _)| *rank);
        if rank.is_some() && rank != group {
            group_head_ui(ui, &painter, sheet, columns, column, head, scrolled);
        }
        group = rank;
        let rect = Rect::from_min_size(pos2(left, head.top() + 21.0), vec2(held.width, 21.0));
        item_head_ui(ui, &painter, sheet, rect, column, cells);
    }
    let first = Rect::from_min_size(pos2(head.left(), head.top() + 21.0), vec2(CODE, 21.0));
    item_head_ui(ui, ui.painter(), sheet, first, 0, head);
    ui.painter().hline(head.x_range(), head.bottom() - 0.5, Stroke::new(1.0, theme.line));
}

/// The scale or group over its columns; scrolled half away, its name stays in what is seen of them.
fn group_head_ui(
    ui: &Ui,
    painter: &Painter,
    sheet: &Sheet<'_>,
    columns: &Columns,
    column: usize,
    head: Rect,
    scrolled: f32,
) {
    let Some((rank, title)) = &sheet.model.columns[column].group else { return };
    let same = |other: &Column| other.group.as_ref().is_some_and(|(other, _)| other == rank);
    let last = (column..sheet.model.columns.len()).take_while(|other| same(&sheet.model.columns[*other])).last();
    let Some(last) = last else { return };
    let left = (head.left() + columns.lefts[column] - scrolled).max(head.left() + CODE) + 4.0;
    let right = (head.left() + columns.lefts[last] + sheet.model.columns[last].width - scrolled).min(head.right());
    let words = egui::WidgetText::from(egui::RichText::new(title).font(semibold(size::SMALL)).color(sheet.theme.text));
    let room = (right - left - 4.0).max(8.0);
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, semibold(size::SMALL));
    let is_cut = galley.elided;
    painter.galley(pos2(left, head.top() + 10.0 - galley.size().y / 2.0), galley, sheet.theme.text);
    let rect = Rect::from_min_max(pos2(left, head.top()), pos2(right.max(left + 8.0), head.top() + 20.0));
    let response = ui.interact(rect, Id::unique(("entry_table_group", *rank)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, title));
    if is_cut {
        response.on_hover_text(title);
    }
}

/// The sign of a reverse item in its head.
pub const REVERSE: &str = "(−)";

fn item_head_ui(ui: &Ui, painter: &Painter, sheet: &Sheet<'_>, rect: Rect, column: usize, clip: Rect) {
    let held = &sheet.model.columns[column];
    let theme = sheet.theme;
    let color = if column == sheet.cursor.column { theme.accent } else { theme.faint };
    let text = if held.is_reverse { format!("{} {REVERSE}", held.heading) } else { held.heading.clone() };
    let is_narrow = matches!(held.kind, Some(AnswerKind::Rating { .. } | AnswerKind::Grade { .. }));
    let (at, align) = match is_narrow {
        true => (rect.center(), Align2::CENTER_CENTER),
        false => (pos2(rect.left() + 7.0, rect.center().y), Align2::LEFT_CENTER),
    };
    painter.text(at, align, text, semibold(size::SMALL), color);
    let words = column_words(held, sheet.lang);
    let response = ui.interact(rect.intersect(clip), Id::unique(("entry_table_head", column)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &words));
    response.on_hover_ui(|ui| {
        ui.set_max_width(380.0);
        ui.label(words);
    });
}

/// `A3. De opdrachtgever stelt heldere kaders. Omgekeerd gesteld.`
pub fn column_words(column: &Column, lang: Lang) -> String {
    let mut words = format!("{}. {}", column.heading, column.wording);
    if column.is_reverse {
        words = format!("{words} {REVERSE} {}", lang.tr("table-reverse"));
    }
    words
}
