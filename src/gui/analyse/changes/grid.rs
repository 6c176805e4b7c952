//! Paints the table of changes: only the rows in view, the name of the part always in sight, a heading that sorts, and
//! a cursor on one number that the keyboard moves.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, EventFilter, Galley, Id, Key, Rect, Response, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
};
use egui::{pos2, vec2};

use super::columns::{Column, LEAST_NAME};
use super::model::{Cell, Line, Table, Wanted};
use super::notes::{Note, marks};
use crate::analysis::Class;
use crate::app::queries::provenance::Number;
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::rows::{self, Walk};
use crate::gui::widgets::{faint, icon};
use crate::model::PartId;

const HEAD: f32 = 42.0;
const ROW: f32 = space::ROW;
/// Between a figure and the edge of its column.
const PAD: f32 = 6.0;

/// What the person did with the table in this frame.
pub enum Done {
    Sort(Column),
    Select(PartId),
    Explain(PartId, Number),
    Pilot(PartId),
    Copy,
}

/// What is painted.
pub struct Shown<'a> {
    pub table: &'a Table,
    pub order: &'a [usize],
    pub columns: &'a [Column],
    pub notes: &'a [Note],
    pub wanted: &'a Wanted,
    pub selected: Option<PartId>,
}

/// Where the keyboard is.
#[derive(Default)]
pub struct Grid {
    cursor: Option<usize>,
    column: usize,
    wanted_scroll: Option<f32>,
    /// The number on which the menu of the right button was opened.
    menu: Option<(PartId, Number)>,
    /// The key that led here opens nothing here.
    is_new: bool,
}

/// Where the columns are, from the left edge of the table.
struct Edges(Vec<f32>);

impl Edges {
    fn of(columns: &[Column], room: f32) -> Self {
        let fixed: f32 = columns.iter().skip(1).map(|column| column.width()).sum();
        let spare = (room - fixed - LEAST_NAME).max(0.0);
        // Names come first; of what is left beyond the usual name, half goes to the columns, evenly.
        let beyond = (spare - USUAL_NAME).max(0.0) / 2.0;
        let mut edges = vec![0.0, LEAST_NAME + spare - beyond];
        let spare = beyond / (columns.len().max(2) - 1) as f32;
        for column in columns.iter().skip(1) {
            edges.push(edges[edges.len() - 1] + column.width() + spare);
        }
        Self(edges)
    }

    fn width(&self) -> f32 {
        self.0.last().copied().unwrap_or_default()
    }

    fn cell(&self, row: Rect, index: usize) -> Rect {
        Rect::from_x_y_ranges(row.left() + self.0[index]..=row.left() + self.0[index + 1], row.y_range())
    }

    fn column_at(&self, row: Rect, x: f32) -> Option<usize> {
        let at = self.0.iter().rposition(|edge| row.left() + edge <= x)?;
        (at + 1 < self.0.len()).then_some(at)
    }
}

/// What a name takes beyond the least before the columns get wider too.
const USUAL_NAME: f32 = 190.0;

fn id() -> Id {
    Id::unique("analyse_changes")
}

impl Grid {
    /// Puts the cursor on the first row.
    pub fn begin(&mut self, ui: &Ui) {
        self.cursor = Some(0);
        self.is_new = true;
        ui.memory_mut(|memory| memory.request_focus(id()));
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown<'_>, room: f32, done: &mut Vec<Done>) {
        let bar = ui.spacing().scroll.allocated_width();
        let edges = Edges::of(shown.columns, ui.available_width() - bar);
        let sideways = if edges.width() + bar > ui.available_width() + 1.0 { bar } else { 0.0 };
        let height = room.min(HEAD + ROW * shown.order.len().max(1) as f32 + 2.0 + sideways);
        ScrollArea::horizontal().id_salt("analyse_sideways").auto_shrink([false, true]).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(edges.width() + bar, height - sideways), Sense::hover());
            let all = ui.interact(rect, id(), Sense::click());
            self.take_keys(ui, &all, shown, rect.height() - HEAD, done);
            self.tell(&all, cx, shown);
            head_ui(ui, cx, shown, &edges, Rect::from_min_size(rect.min, vec2(edges.width(), HEAD)), done);
            let body = Rect::from_min_max(pos2(rect.left(), rect.top() + HEAD), rect.max);
            self.body_ui(ui, cx, shown, &edges, body, all.has_focus(), done);
            if all.has_focus() {
                let seen = rect.intersect(ui.clip_rect());
                ui.painter().rect_stroke(seen, 6.0, Stroke::new(2.0, cx.theme.accent), StrokeKind::Inside);
            }
        });
    }

    /// What a screen reader is told of the table as a whole: the number that the cursor is on.
    fn tell(&self, all: &Response, cx: &Cx<'_>, shown: &Shown<'_>) {
        let title = cx.tr("analyse-table");
        let line = self.cursor.and_then(|row| shown.order.get(row)).map(|index| &shown.table.lines[*index]);
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, &title);
            let column = shown.columns.get(self.column).copied().unwrap_or(Column::Part);
            info.current_text_value = line.map(|line| match column {
                Column::Part => shown.table.said(line, shown.columns),
                other => {
                    format!("{}, {}: {}", line.name, shown.table.heading(other), shown.table.cell(line, other).text)
                }
            });
            info
        });
    }

    fn take_keys(&mut self, ui: &Ui, all: &Response, shown: &Shown<'_>, room: f32, done: &mut Vec<Done>) {
        if std::mem::take(&mut self.is_new) {
            return;
        }
        let part = |row: usize| shown.order.get(row).map(|index| shown.table.part(&shown.table.lines[*index]));
        match rows::walk(ui, all, &mut self.cursor, shown.order.len()) {
            Walk::Still => {}
            Walk::Moved(row) => {
                self.wanted_scroll = Some((row as f32 + 0.5) * ROW - room / 2.0);
                done.extend(part(row).map(Done::Select));
            }
            Walk::Opened(row) => done.extend(part(row).map(|part| Done::Explain(part, self.number(shown.columns)))),
        }
        if !all.has_focus() {
            return;
        }
        let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(all.id, arrows));
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let last = shown.columns.len().saturating_sub(1);
        if pressed(Key::ArrowRight) {
            self.column = (self.column + 1).min(last);
        } else if pressed(Key::ArrowLeft) {
            self.column = self.column.saturating_sub(1).min(last);
        }
    }

    /// The number that the cursor is on; on the name it is the difference.
    fn number(&self, columns: &[Column]) -> Number {
        number_of(columns.get(self.column).copied())
    }

    #[allow(clippy::too_many_arguments, reason = "one call, and each is needed")]
    fn body_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        shown: &Shown<'_>,
        edges: &Edges,
        body: Rect,
        focused: bool,
        done: &mut Vec<Done>,
    ) {
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(body).id_salt("analyse_body"));
        inner.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("analyse_rows").auto_shrink(false);
        if let Some(offset) = self.wanted_scroll.take() {
            area = area.vertical_scroll_offset(offset.max(0.0));
        }
        area.show_rows(&mut inner, ROW, shown.order.len(), |ui, range| {
            for row in range {
                let Some(line) = shown.order.get(row).map(|index| &shown.table.lines[*index]) else { continue };
                let rect = Rect::from_min_size(pos2(body.left(), ui.cursor().top()), vec2(edges.width(), ROW));
                ui.advance_cursor_after_rect(rect);
                let at = (focused && self.cursor == Some(row)).then_some(self.column);
                self.row_ui(ui, cx, shown, edges, (row, rect), line, at, done);
            }
        });
    }

    #[allow(clippy::too_many_arguments, reason = "one call, and each is needed")]
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        shown: &Shown<'_>,
        edges: &Edges,
        (row, rect): (usize, Rect),
        line: &Line,
        at: Option<usize>,
        done: &mut Vec<Done>,
    ) {
        let part = shown.table.part(line);
        let response = ui.interact(rect, id().with(part), Sense::CLICK);
        let said = shown.table.said(line, shown.columns);
        let is_selected = shown.selected == Some(part);
        response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, is_selected, &said));
        let is_lit = is_selected || response.hovered();
        paint_row(ui, cx.theme, shown, edges, rect, line, is_lit);
        if let Some(column) = at.filter(|column| *column < shown.columns.len()) {
            let cell = edges.cell(rect, column).shrink2(vec2(1.0, 2.0));
            ui.painter().rect_stroke(cell, 4.0, Stroke::new(1.5, cx.theme.accent), StrokeKind::Inside);
        }
        let pointed = response.hover_pos().and_then(|at| edges.column_at(rect, at.x));
        if response.clicked() {
            self.cursor = Some(row);
            self.column = pointed.unwrap_or(self.column);
            ui.memory_mut(|memory| memory.request_focus(id()));
            done.push(Done::Select(part));
        }
        let column = pointed.and_then(|column| shown.columns.get(column)).copied();
        if response.double_clicked() {
            done.push(Done::Explain(part, number_of(column)));
        }
        if response.secondary_clicked() {
            self.menu = Some((part, number_of(column)));
            done.push(Done::Select(part));
        }
        if let Some((of, number)) = self.menu.filter(|(of, _)| *of == part) {
            response.context_menu(|ui| menu_ui(ui, cx, of, number, done));
        }
        response.on_hover_ui(|ui| tip_ui(ui, cx, shown, line, column));
    }
}

fn number_of(column: Option<Column>) -> Number {
    match column {
        Some(Column::Number(number)) => number,
        _ => Number::Diff,
    }
}

fn menu_ui(ui: &mut Ui, cx: &Cx<'_>, part: PartId, number: Number, done: &mut Vec<Done>) {
    ui.set_min_width(240.0);
    let explain = format!("{} {} ({})", icon::HELP, cx.tr("provenance-title"), number_words(cx, number));
    let items = [
        (explain, Done::Explain(part, number)),
        (format!("{} {}", icon::ARROW_FORWARD, cx.tr("analyse-to-pilot")), Done::Pilot(part)),
        (format!("{} {}", icon::CONTENT_COPY, cx.tr("analyse-copy")), Done::Copy),
    ];
    for (words, what) in items {
        if ui.button(words).clicked() {
            done.push(what);
            ui.close();
        }
    }
}

/// The name of a number, in the panel and in menus.
pub fn number_words(cx: &Cx<'_>, number: Number) -> String {
    cx.tr(&format!("number-{}", number.code()))
}

/// The headings; a click sorts, a second one turns the order.
fn head_ui(ui: &Ui, cx: &Cx<'_>, shown: &Shown<'_>, edges: &Edges, rect: Rect, done: &mut Vec<Done>) {
    for (index, column) in shown.columns.iter().enumerate().skip(1).chain([(0, &Column::Part)]) {
        let mut place = edges.cell(rect, index);
        if index == 0 {
            place = sticky(ui, place);
            ui.painter().rect_filled(place, 0.0, cx.theme.card);
        }
        heading_ui(ui, cx, shown, *column, place, done);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(1.0, cx.theme.line));
}

fn heading_ui(ui: &Ui, cx: &Cx<'_>, shown: &Shown<'_>, column: Column, place: Rect, done: &mut Vec<Done>) {
    let theme = cx.theme;
    let heading = shown.table.heading(column);
    let response = ui.interact(place, id().with(("head", column.code())), Sense::click());
    let is_sorted = shown.wanted.sort == column;
    let state = match (is_sorted, shown.wanted.is_descending) {
        (false, _) => "analyse-sort",
        (true, false) => "analyse-sorted-up",
        (true, true) => "analyse-sorted-down",
    };
    let said = format!("{heading}: {}", cx.tr(state));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(place.shrink2(vec2(1.0, 3.0)), 4.0, theme.accent_wash);
    }
    if response.has_focus() {
        let ring = place.shrink2(vec2(1.0, 3.0));
        ui.painter().rect_stroke(ring, 4.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    }
    let color = if is_sorted { theme.accent } else { theme.faint };
    let arrow = match (is_sorted, shown.wanted.is_descending) {
        (false, _) => "",
        (true, false) => " ↑",
        (true, true) => " ↓",
    };
    let font = if is_sorted { semibold(size::SMALL) } else { regular(size::SMALL) };
    let galley = words(ui, &format!("{heading}{arrow}"), place.width() - 2.0 * PAD, 2, font, color, column.is_figure());
    let y = place.center().y - galley.size().y / 2.0;
    paint_at(ui, place, y, galley, column.is_figure(), color);
    let why = cx.tr(&format!("analyse-column-{}", column.code()));
    let hover = format!("{heading}\n{why}");
    if response.on_hover_text(hover).clicked() {
        done.push(Done::Sort(column));
    }
}

/// The name stays in sight while the numbers scroll sideways under it.
fn sticky(ui: &Ui, place: Rect) -> Rect {
    place.translate(vec2((ui.clip_rect().left() - place.left()).max(0.0), 0.0))
}

fn paint_row(ui: &Ui, theme: &Theme, shown: &Shown<'_>, edges: &Edges, rect: Rect, line: &Line, is_lit: bool) {
    let wash = if is_lit { theme.accent_wash } else { theme.card };
    if is_lit {
        ui.painter().rect_filled(rect.shrink2(vec2(0.0, 1.0)), 4.0, wash);
    }
    for (index, column) in shown.columns.iter().enumerate().skip(1) {
        let cell = shown.table.cell(line, *column);
        cell_ui(ui, theme, edges.cell(rect, index), &cell, *column, shown.notes);
    }
    let place = edges.cell(rect, 0);
    let name = sticky(ui, place);
    if name.left() > place.left() {
        ui.painter().rect_filled(name.shrink2(vec2(0.0, 1.0)), 0.0, wash);
    }
    let galley = words(ui, &line.name, name.width() - 2.0 * PAD, 1, regular(size::SMALL), theme.text, false);
    let y = name.center().y - galley.size().y / 2.0;
    paint_at(ui, name, y, galley, false, theme.text);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.line.gamma_multiply(0.5)));
}

fn cell_ui(ui: &Ui, theme: &Theme, place: Rect, cell: &Cell, column: Column, numbered: &[Note]) {
    let color = match cell.class {
        _ if cell.is_missing => theme.faint,
        Some(class) => class_color(theme, class),
        None => theme.text,
    };
    let marks = marks(&cell.notes, numbered);
    let font = if column == Column::Number(Number::Diff) { semibold(size::SMALL) } else { regular(size::SMALL) };
    let mut job = LayoutJob::simple(cell.text.clone(), font, color, (place.width() - PAD).max(1.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    if !marks.is_empty() {
        job.append(&marks, 2.0, mark_format(theme.text));
    }
    let galley = ui.painter().layout_job(job);
    let y = place.center().y - galley.size().y / 2.0;
    paint_at(ui, place, y, galley, column.is_figure(), color);
}

/// How the mark of a footnote is written: small, and above the line.
pub fn mark_format(color: Color32) -> TextFormat {
    TextFormat { valign: egui::Align::TOP, ..TextFormat::simple(regular(size::SMALL * 0.76), color) }
}

fn class_color(theme: &Theme, class: Class) -> Color32 {
    match class {
        Class::Up => theme.up,
        Class::Same => theme.same,
        Class::Down => theme.down,
    }
}

/// Text at the left or, for figures, at the right of its place.
fn paint_at(ui: &Ui, place: Rect, y: f32, galley: Arc<Galley>, at_right: bool, color: Color32) {
    let x = if at_right { place.right() - PAD } else { place.left() + PAD };
    let x = if at_right && galley.job.halign == egui::Align::LEFT { x - galley.size().x } else { x };
    ui.painter().galley(pos2(x, y), galley, color);
}

/// Text in at most so many lines; what does not fit ends in '…', and hovering tells it in full.
fn words(ui: &Ui, text: &str, room: f32, lines: usize, font: egui::FontId, color: Color32, right: bool) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, color, room.max(1.0));
    job.wrap.max_rows = lines;
    job.wrap.break_anywhere = lines == 1;
    job.halign = if right { egui::Align::RIGHT } else { egui::Align::LEFT };
    ui.painter().layout_job(job)
}

/// The number under the pointer with what asks care; on the name, what the line says.
fn tip_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown<'_>, line: &Line, column: Option<Column>) {
    ui.set_max_width(380.0);
    ui.spacing_mut().item_spacing.y = 3.0;
    let wrapped = |ui: &mut Ui, text: RichText| ui.add(egui::Label::new(text).wrap());
    wrapped(ui, RichText::new(&line.name).font(semibold(size::BODY)).color(cx.theme.text));
    if let Some(pilot) = &line.pilot {
        faint(ui, cx.theme, pilot);
    }
    if let Some(column) = column.filter(|column| *column != Column::Part) {
        let cell = shown.table.cell(line, column);
        let words = format!("{}: {}", shown.table.heading(column), cell.text);
        wrapped(ui, RichText::new(words).size(size::SMALL).color(cx.theme.text));
        for note in &cell.notes {
            let words = format!("{} {}", icon::FLAG, shown.table.note_words(*note));
            wrapped(ui, RichText::new(words).size(size::SMALL).color(cx.theme.warning));
        }
    }
    faint(ui, cx.theme, &cx.tr("analyse-row-hint"));
}
