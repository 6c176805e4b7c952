//! Paints what was measured: a table of which only the rows in view are painted, and beside it why
//! something was not held.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align, Color32, Galley, Id, Layout, Rect, Response, RichText, Role, ScrollArea, Sense, Shape, Stroke, Ui};
use egui::{pos2, vec2};

use super::OverviewView;
use super::matrix::{Cell, Column, Kind, Matrix, Reason, Row};
use super::view::{Side, two_cards_ui};
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{ChartOn, ChartOrder, Reader, coverage};
use crate::base::Phrase;
use crate::charts::{Chart, font};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::chart::{Picked, chart_button};
use crate::gui::widgets::rows::{self, Walk};
use crate::gui::widgets::{button, card, faint, icon, section};
use crate::model::{Held, PilotId, Source};

/// Widths of the columns by what they hold, and of the number, in points.
const QUESTIONNAIRE: f32 = 106.0;
const GRADE: f32 = 64.0;
const FINAL: f32 = 116.0;
const NUMBER: f32 = 34.0;
/// A name keeps at least this; a window with less scrolls sideways.
const LEAST_NAME: f32 = 140.0;
const INDENT: f32 = 14.0;
const HEAD: f32 = 46.0;
/// The heights of rows whose names take one line, two, or three.
const ROWS: [f32; 3] = [28.0, 40.0, 55.0];
/// From this width on the reasons stand beside the table.
const WIDTH_FOR_TWO: f32 = 1180.0;
/// From this width on the legend and the notes fit on a line.
const WIDTH_FOR_NOTES: f32 = 980.0;
/// The part of the room that the table takes where the reasons stand under it.
const LOWER: f32 = 0.88;
/// So many reasons are listed beside the table.
const REASONS: usize = 30;

#[derive(Default)]
pub struct MatrixBox {
    cursor: Option<usize>,
    wanted_scroll: Option<f32>,
    /// The widest name, in points, of so many rows in a revision.
    widest: Option<(u64, f32)>,
}

/// What came of a frame.
enum Done {
    Open(PilotId),
    Copy,
    Picked(Picked),
}

impl OverviewView {
    pub(super) fn matrix_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.renew_matrix(cx);
        let Some((_, matrix)) = &self.matrix else { return };
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Copy);
        }
        let kept = &mut self.matrix_box;
        // Where all of the view scrolls, there is no end to the height.
        let room = ui.available_height().min(ui.ctx().content_rect().height());
        let beside = ui.available_width() >= WIDTH_FOR_TWO;
        let height = if beside { room } else { room * LOWER }.max(340.0);
        ScrollArea::vertical().id_salt("matrix").auto_shrink(false).show(ui, |ui| {
            two_cards_ui(ui, cx, WIDTH_FOR_TWO, |ui, cx, side| match side {
                Side::Main => table_card_ui(ui, cx, matrix, kept, height, &mut done),
                Side::Beside => reasons_ui(ui, cx, matrix, beside.then_some(height), &mut done),
            });
        });
        for what in done {
            match what {
                Done::Open(pilot) => cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores))),
                Done::Copy => cx.ask(Ask::CopyText(matrix.table(cx.state, cx.lang))),
                Done::Picked(picked) => cx.outbox.extend(as_chart(cx, picked, matrix)),
            }
        }
    }
}

/// The same as a picture.
fn as_chart(cx: &Cx<'_>, picked: Picked, matrix: &Matrix) -> Option<Ask> {
    let first = cx.state.measurements().first()?.id;
    let (scale, pair) = (cx.state.scales().first()?.key.clone(), cx.pair.unwrap_or(Pair { from: first, to: first }));
    let chart = Chart::Coverage(coverage(cx.state, Reader { lang: cx.lang, for_others: false }, None));
    let on = ChartOn { scale, source: Source::Responses, pair, lang: cx.lang };
    picked.ask(&chart, || ChartOrder::again(&chart, on), || matrix.table(cx.state, cx.lang))
}

fn table_card_ui(ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix, kept: &mut MatrixBox, height: f32, done: &mut Vec<Done>) {
    let bottom = ui.cursor().top() + height - 2.0;
    card(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            section(ui, cx.theme, &cx.tr("overview-matrix-heading"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button(ui, icon::CONTENT_COPY, &cx.tr("overview-matrix-copy")).clicked() {
                    done.push(Done::Copy);
                }
                done.extend(chart_button(ui, cx.lang).map(Done::Picked));
            });
        });
        let lines = if ui.available_width() < WIDTH_FOR_NOTES { 1.0 + matrix.notes.len() as f32 } else { 1.0 };
        let room = (bottom - ui.cursor().top() - 24.0 * lines - 30.0).max(200.0);
        kept.table_ui(ui, cx, matrix, room, done);
        ui.add_space(space::TINY);
        legend_ui(ui, cx, &matrix.notes);
    });
}

/// The table's measures for a width.
struct Grid {
    /// The left edge of the names and of each column, and the right edge of the last.
    edges: Vec<f32>,
    width: f32,
    row: f32,
    /// Lines that a name may take.
    lines: usize,
}

impl Grid {
    fn new(matrix: &Matrix, width: f32, widest: f32) -> Self {
        let of_column = |column: &Column| match column.kind {
            Kind::Questionnaire => QUESTIONNAIRE,
            Kind::Grade => GRADE,
            Kind::Final => FINAL,
        };
        let fixed: f32 = matrix.columns.iter().map(of_column).sum();
        let name = (width - fixed - NUMBER).max(LEAST_NAME);
        // What names do not need goes to the columns, evenly.
        let needed = (widest + INDENT + space::MEDIUM).max(LEAST_NAME);
        let spare = (name - needed).max(0.0) / matrix.columns.len().max(1) as f32;
        let mut edges = vec![NUMBER, NUMBER + name.min(needed)];
        for column in &matrix.columns {
            let last = edges.last().copied().unwrap_or_default();
            edges.push(last + of_column(column) + spare);
        }
        // A line of a broken name is seldom full.
        let lines = if name >= needed { 1 } else { (needed * 1.15 / name).ceil().clamp(2.0, 3.0) as usize };
        Self { width: edges.last().copied().unwrap_or(width), edges, row: ROWS[lines - 1], lines }
    }

    /// The place of a column in a row.
    fn cell(&self, row: Rect, index: usize) -> Rect {
        let (left, right) = (self.edges[index + 1], self.edges[index + 2]);
        Rect::from_x_y_ranges(row.left() + left..=row.left() + right, row.y_range())
    }

    fn column_at(&self, row: Rect, x: f32) -> Option<usize> {
        let at = self.edges.iter().skip(1).rposition(|edge| row.left() + edge <= x)?;
        (at + 2 < self.edges.len()).then_some(at)
    }
}

impl MatrixBox {
    fn table_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix, room: f32, done: &mut Vec<Done>) {
        let bar = ui.spacing().scroll.allocated_width();
        let widest = self.widest(cx, matrix);
        let grid = Grid::new(matrix, ui.available_width() - bar, widest);
        let wanted = grid.row * matrix.rows.len() as f32;
        let height = room.min(HEAD + wanted + 2.0);
        ScrollArea::horizontal().id_salt("sideways").auto_shrink([false, true]).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(grid.width + bar, height), Sense::hover());
            let all = ui.interact(rect, Id::unique("overview_matrix"), Sense::click());
            self.take_keys(ui, &all, &grid, matrix, height - HEAD, done);
            let title = cx.tr("overview-matrix-heading");
            all.widget_info(|| {
                let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, &title);
                let row = self.cursor.and_then(|row| matrix.rows.get(row));
                info.current_text_value = row.map(|row| row.said(&matrix.columns, cx.lang));
                info
            });
            head_ui(ui, cx, matrix, &grid, Rect::from_min_size(rect.min, vec2(grid.width, HEAD)));
            let body = Rect::from_min_max(pos2(rect.left(), rect.top() + HEAD), rect.max);
            self.body_ui(ui, cx, matrix, &grid, body, all.has_focus(), done);
            if all.has_focus() {
                let ring = Stroke::new(2.0, cx.theme.accent);
                ui.painter().rect_stroke(rect, 6.0, ring, egui::StrokeKind::Inside);
            }
        });
    }

    fn widest(&mut self, cx: &Cx<'_>, matrix: &Matrix) -> f32 {
        let revision = cx.state.revisions().all();
        match self.widest {
            Some((of, widest)) if of == revision => widest,
            _ => {
                let wide = |row: &Row| font::measure(&row.name, size::SMALL, false);
                let widest = matrix.rows.iter().map(wide).fold(0.0, f32::max);
                self.widest = Some((revision, widest));
                widest
            }
        }
    }

    fn take_keys(&mut self, ui: &Ui, all: &Response, grid: &Grid, matrix: &Matrix, room: f32, done: &mut Vec<Done>) {
        match rows::walk(ui, all, &mut self.cursor, matrix.rows.len()) {
            Walk::Still => {}
            Walk::Moved(row) => self.wanted_scroll = Some((row as f32 + 0.5) * grid.row - room / 2.0),
            Walk::Opened(row) => done.extend(matrix.rows.get(row).map(|row| Done::Open(row.pilot))),
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one call, and each is needed")]
    fn body_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        matrix: &Matrix,
        grid: &Grid,
        body: Rect,
        focused: bool,
        done: &mut Vec<Done>,
    ) {
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(body).id_salt("matrix_body"));
        inner.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("rows").auto_shrink(false);
        if let Some(offset) = self.wanted_scroll.take() {
            area = area.vertical_scroll_offset(offset.max(0.0));
        }
        area.show_rows(&mut inner, grid.row, matrix.rows.len(), |ui, range| {
            for index in range {
                let Some(row) = matrix.rows.get(index) else { continue };
                let top = ui.cursor().top();
                let rect = Rect::from_min_size(pos2(body.left(), top), vec2(grid.width, grid.row));
                ui.advance_cursor_after_rect(rect);
                let lit = focused && self.cursor == Some(index);
                if index > 0 && !row.is_named_part {
                    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, cx.theme.line));
                }
                if row_ui(ui, cx, matrix, grid, rect, row, lit).clicked() {
                    done.push(Done::Open(row.pilot));
                }
            }
        });
    }
}

/// The headings of the measurements, and under them those of the columns.
fn head_ui(ui: &Ui, cx: &Cx<'_>, matrix: &Matrix, grid: &Grid, rect: Rect) {
    let theme = cx.theme;
    let painter = ui.painter();
    let (group_y, heading_y) = (rect.top() + 12.0, rect.top() + 33.0);
    let text = |x: f32, y: f32, room: f32, words: &str, bold: bool| {
        let galley = one_line(ui, words, room, bold, if bold { theme.text } else { theme.faint });
        painter.galley(pos2(x, y - galley.size().y / 2.0), galley, theme.text);
    };
    text(rect.left() + NUMBER, heading_y, grid.edges[1] - NUMBER, &cx.tr("overview-matrix-pilot"), false);
    let mut index = 0;
    for (words, span) in &matrix.groups {
        let left = grid.cell(rect, index).left();
        let right = grid.cell(rect, index + span - 1).right();
        text(left, group_y, right - left - space::SMALL, words, true);
        index += span;
    }
    for (index, column) in matrix.columns.iter().enumerate() {
        let place = grid.cell(rect, index);
        text(place.left(), heading_y, place.width() - space::SMALL, &column.heading, false);
        let response = ui.interact(place, Id::unique("overview_matrix").with(("head", index)), Sense::hover());
        let said = format!("{}: {}", column.group, column.heading);
        response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &said));
        response.on_hover_text(&column.hover);
    }
    painter.hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(1.0, theme.line));
}

fn row_ui(ui: &Ui, cx: &Cx<'_>, matrix: &Matrix, grid: &Grid, rect: Rect, row: &Row, lit: bool) -> Response {
    let theme = cx.theme;
    let response = ui.interact(rect, Id::unique("overview_matrix").with(row.part), Sense::CLICK);
    let said = row.said(&matrix.columns, cx.lang);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said));
    let painter = ui.painter();
    if lit || response.hovered() {
        painter.rect_filled(rect.shrink2(vec2(0.0, 1.0)), 4.0, theme.accent_wash);
    }
    let number = painter.layout_no_wrap(row.number.clone(), regular(size::SMALL), theme.faint);
    let right = rect.left() + NUMBER - space::SMALL - number.size().x;
    painter.galley(pos2(right, rect.center().y - number.size().y / 2.0), number, theme.faint);
    let indent = if row.is_named_part { INDENT } else { 0.0 };
    let room = grid.edges[1] - NUMBER - indent - space::SMALL;
    let name = few_lines(ui, &row.name, room, grid.lines, theme.text);
    let top = rect.center().y - name.size().y / 2.0;
    painter.galley(pos2(rect.left() + NUMBER + indent, top), name, theme.text);
    for (index, cell) in row.cells.iter().enumerate() {
        cell_ui(ui, theme, grid.cell(rect, index), cell);
    }
    let pointed = response.hover_pos().and_then(|at| grid.column_at(rect, at.x));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    response.on_hover_ui(|ui| row_tip_ui(ui, cx, matrix, row, pointed))
}

fn cell_ui(ui: &Ui, theme: &Theme, place: Rect, cell: &Cell) {
    let mut left = place.left();
    if let Some(held) = cell.held {
        ui.painter().add(sign(pos2(left + 5.0, place.center().y), held, theme));
        left += 16.0;
    }
    let color = if cell.held == Some(Held::Unknown) || cell.words == "–" { theme.faint } else { theme.text };
    let galley = one_line(ui, &cell.shown(), place.right() - left - space::TINY, false, color);
    ui.painter().galley(pos2(left, place.center().y - galley.size().y / 2.0), galley, color);
}

/// Held is a disc, planned a circle, not held a cross, unknown a dash.
fn sign(middle: egui::Pos2, held: Held, theme: &Theme) -> Shape {
    let half = 4.0;
    let line = |a: (f32, f32), b: (f32, f32), color: Color32| {
        let at = |(x, y): (f32, f32)| pos2(middle.x + x * half, middle.y + y * half);
        Shape::line_segment([at(a), at(b)], Stroke::new(1.8, color))
    };
    match held {
        Held::Held => Shape::circle_filled(middle, half, theme.accent),
        Held::Planned => Shape::circle_stroke(middle, half - 0.5, Stroke::new(1.6, theme.accent)),
        Held::NotHeld => {
            Shape::Vec(vec![line((-1.0, -1.0), (1.0, 1.0), theme.down), line((-1.0, 1.0), (1.0, -1.0), theme.down)])
        }
        Held::Unknown => line((-0.9, 0.0), (0.9, 0.0), theme.faint),
    }
}

/// What the cell under the pointer holds; on the name, all of the row.
fn row_tip_ui(ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix, row: &Row, pointed: Option<usize>) {
    ui.set_max_width(380.0);
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.add(egui::Label::new(RichText::new(&row.name).font(semibold(size::BODY)).color(cx.theme.text)).wrap());
    let told = matrix.columns.iter().zip(&row.cells).enumerate();
    for (index, (column, cell)) in told.filter(|(_, (_, cell))| !cell.words.is_empty()) {
        if pointed.is_some_and(|pointed| pointed != index) {
            continue;
        }
        let words = format!("{}, {}: {}", column.group, column.heading.to_lowercase(), cell.shown());
        ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(cx.theme.text)).wrap());
        for more in &cell.more {
            ui.add(egui::Label::new(RichText::new(more).size(size::SMALL).color(cx.theme.faint)).wrap());
        }
    }
    if row.cells.iter().all(|cell| cell.words.is_empty())
        && let Some(why) = row.cells.first().and_then(|cell| cell.more.first())
    {
        ui.add(egui::Label::new(RichText::new(why).size(size::SMALL).color(cx.theme.text)).wrap());
    }
    faint(ui, cx.theme, &cx.tr("overview-matrix-hint"));
}

fn legend_ui(ui: &mut Ui, cx: &Cx<'_>, notes: &[String]) {
    ui.horizontal_wrapped(|ui| {
        for held in [Held::Held, Held::Planned, Held::NotHeld, Held::Unknown] {
            let (rect, _) = ui.allocate_exact_size(vec2(9.0, 14.0), Sense::hover());
            ui.painter().add(sign(rect.center(), held, cx.theme));
            faint(ui, cx.theme, &cx.tr(&format!("overview-matrix-sign-{}", held.code().replace('_', "-"))));
            ui.add_space(space::SMALL);
        }
        for note in notes {
            faint(ui, cx.theme, note);
            ui.add_space(space::SMALL);
        }
    });
}

/// Why something was not held; within `height` where it stands beside the table.
fn reasons_ui(ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix, height: Option<f32>, done: &mut Vec<Done>) {
    card(ui, cx.theme, |ui| {
        section(ui, cx.theme, &cx.tr("overview-reasons"));
        if matrix.reasons.is_empty() {
            faint(ui, cx.theme, &cx.tr("overview-reasons-none"));
        }
        match height.map(|height| height - 66.0) {
            None => reason_list_ui(ui, cx, matrix, done),
            Some(most) => {
                let area = ScrollArea::vertical().id_salt("reasons").max_height(most).min_scrolled_height(most);
                area.auto_shrink([false, true]).show(ui, |ui| reason_list_ui(ui, cx, matrix, done));
            }
        }
    });
}

fn reason_list_ui(ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix, done: &mut Vec<Done>) {
    for reason in matrix.reasons.iter().take(REASONS) {
        reason_ui(ui, cx, reason, done);
    }
    if matrix.reasons.len() > REASONS {
        let more = Phrase::new("overview-reasons-more").with("count", matrix.reasons.len() - REASONS);
        faint(ui, cx.theme, &more.say(cx.lang));
    }
}

fn reason_ui(ui: &mut Ui, cx: &Cx<'_>, reason: &Reason, done: &mut Vec<Done>) {
    ui.add_space(space::TINY);
    ui.spacing_mut().item_spacing.y = 3.0;
    let words = RichText::new(&reason.heading).size(size::SMALL).color(cx.theme.accent);
    if ui.add(egui::Link::new(words)).on_hover_text(cx.tr("overview-attention-open")).clicked() {
        done.push(Done::Open(reason.pilot));
    }
    let text = RichText::new(&reason.text).size(size::SMALL).color(cx.theme.text);
    ui.add(egui::Label::new(text).wrap());
}

fn one_line(ui: &Ui, words: &str, room: f32, bold: bool, color: Color32) -> Arc<Galley> {
    lines(ui, words, room, 1, if bold { semibold(size::SMALL) } else { regular(size::SMALL) }, color)
}

fn few_lines(ui: &Ui, words: &str, room: f32, most: usize, color: Color32) -> Arc<Galley> {
    lines(ui, words, room, most, regular(size::SMALL), color)
}

/// Text in at most so many lines; what does not fit ends in '…', and hovering tells it in full.
fn lines(ui: &Ui, words: &str, room: f32, most: usize, font: egui::FontId, color: Color32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), font, color, room.max(1.0));
    job.wrap.max_rows = most;
    job.wrap.break_anywhere = most == 1;
    ui.painter().layout_job(job)
}
