//! Paints the table: only the rows and columns that are seen, with the codes and the heads of the columns standing
//! still. The chosen cell is one widget that moves along, so that the focus never leaves it.

use std::collections::HashMap;

use egui::{Align2, Id, Painter, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::block::shown_cell;
use super::model::{Block, CODE, Cursor, Field, TableModel, kind_of};
use super::values;
use crate::analysis::personal::{Personal, code_looks_personal};
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::theme::{Theme, regular, size};
use crate::gui::widgets::icon;
use crate::model::questionnaire::AnswerKind;
use crate::model::{Answer, Response};

/// The widget that is the chosen cell, wherever it stands.
pub fn cursor_id() -> Id {
    Id::unique("entry_table_cursor")
}

pub const HEAD: f32 = 44.0;
pub const ROW: f32 = 28.0;
const BETWEEN_GROUPS: f32 = 8.0;

/// What the table shows in one frame.
pub struct Sheet<'a> {
    pub state: &'a State,
    pub theme: &'a Theme,
    pub lang: Lang,
    pub model: &'a TableModel,
    pub cursor: Cursor,
    pub block: Block,
    /// Whether keys go to the table now.
    pub armed: bool,
}

/// What the table remembers between frames: how far it is scrolled, how much it shows, and what codes look like.
#[derive(Default)]
pub struct Scrolled {
    offset: egui::Vec2,
    seen: egui::Vec2,
    /// Raised when the cursor has moved and must be seen.
    pub follow: bool,
    /// Whether a block is being drawn with the mouse.
    is_dragging: bool,
    personal: HashMap<Box<str>, Option<Personal>>,
}

/// As many codes are remembered at most.
const CODES: usize = 4_096;

impl Scrolled {
    /// How many rows a page is.
    pub fn page(&self) -> usize {
        ((self.seen.y / ROW) as usize).saturating_sub(1).max(1)
    }

    /// What a code looks like; each is looked at once.
    fn looks(&mut self, code: &str) -> Option<Personal> {
        if let Some(known) = self.personal.get(code) {
            return *known;
        }
        if self.personal.len() >= CODES {
            self.personal.clear();
        }
        let looks = code_looks_personal(code);
        self.personal.insert(code.into(), looks);
        looks
    }
}

/// What the mouse did in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    Pressed { at: Cursor, extends: bool },
    DraggedTo(Cursor),
    Opened(Cursor),
}

/// What came of painting.
#[derive(Default)]
pub struct Painted {
    pub mouse: Option<Mouse>,
    /// Where the chosen cell stands, for what is typed into it.
    pub cursor: Option<Rect>,
    begins_drag: bool,
}

/// Where the columns stand, from the left of the content.
pub(super) struct Columns {
    pub lefts: Vec<f32>,
    width: f32,
}

impl Columns {
    fn of(model: &TableModel) -> Self {
        let (mut lefts, mut at) = (Vec::with_capacity(model.columns.len()), 0.0);
        let mut group = None;
        for column in &model.columns {
            let own = column.group.as_ref().map(|(rank, _)| *rank);
            if own != group {
                at += BETWEEN_GROUPS;
                group = own;
            }
            lefts.push(at);
            at += column.width;
        }
        Self { lefts, width: at }
    }

    /// Those between two places, besides the first, which stands still.
    pub fn seen(&self, model: &TableModel, from: f32, to: f32) -> std::ops::Range<usize> {
        let first = (1..self.lefts.len()).find(|column| self.lefts[*column] + model.columns[*column].width > from);
        let first = first.unwrap_or(self.lefts.len());
        let end = (first..self.lefts.len()).find(|column| self.lefts[*column] >= to).unwrap_or(self.lefts.len());
        first..end
    }
}

/// One frame of painting.
struct Frame<'a, 's> {
    sheet: &'a Sheet<'s>,
    columns: &'a Columns,
    /// The part of the content that is seen.
    viewport: Rect,
    /// Where that part stands on the screen.
    area: Rect,
}

impl Frame<'_, '_> {
    /// Near the end of a million rows, numbers of this kind are no longer exact: rows stand relative to what is seen.
    fn top(&self, row: usize) -> f32 {
        self.area.top() + (row as f64 * f64::from(ROW) - f64::from(self.viewport.top())) as f32
    }

    fn left(&self, column: usize) -> f32 {
        if column == 0 {
            self.area.left()
        } else {
            self.area.left() + self.columns.lefts[column] - self.viewport.left()
        }
    }

    fn cell(&self, at: Cursor) -> Rect {
        let width = self.sheet.model.columns[at.column].width;
        Rect::from_min_size(pos2(self.left(at.column), self.top(at.row)), vec2(width, ROW))
    }
}

/// Paints the table in `height`.
pub fn sheet_ui(ui: &mut Ui, sheet: &Sheet<'_>, scrolled: &mut Scrolled, height: f32) -> Painted {
    let columns = Columns::of(sheet.model);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (_, head) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    let height = height - HEAD;
    let mut area = ScrollArea::both().id_salt("entry_table").auto_shrink([false, false]).max_height(height);
    if std::mem::take(&mut scrolled.follow) {
        area = area.scroll_offset(offset_to_see(sheet, scrolled, &columns, vec2(ui.available_width(), height)));
    }
    let content = vec2(columns.width, sheet.model.row_count() as f32 * ROW);
    let shown = area.show_viewport(ui, |ui, viewport| {
        ui.allocate_space(content);
        let frame = Frame { sheet, columns: &columns, viewport, area: ui.clip_rect() };
        rows_ui(ui, &frame, scrolled)
    });
    scrolled.offset = shown.state.clamped_offset();
    scrolled.seen = shown.inner_rect.size();
    super::heads::head_ui(ui, sheet, &columns, head, scrolled.offset.x);
    shown.inner
}

/// How far to scroll, at least, so that the cursor is seen.
fn offset_to_see(sheet: &Sheet<'_>, scrolled: &Scrolled, columns: &Columns, room: egui::Vec2) -> egui::Vec2 {
    let seen = if scrolled.seen.y > 0.0 { scrolled.seen } else { room };
    let top = sheet.cursor.row as f32 * ROW;
    let y = scrolled.offset.y.min(top).max(top + ROW - seen.y).max(0.0);
    if sheet.cursor.column == 0 {
        return vec2(0.0, y);
    }
    let left = columns.lefts[sheet.cursor.column];
    let right = left + sheet.model.columns[sheet.cursor.column].width;
    let x = scrolled.offset.x.max(right - seen.x).min(left - CODE).max(0.0);
    vec2(x, y)
}

fn rows_ui(ui: &mut Ui, frame: &Frame<'_, '_>, scrolled: &mut Scrolled) -> Painted {
    let (count, cursor) = (frame.sheet.model.row_count(), frame.sheet.cursor);
    let first = ((f64::from(frame.viewport.top()) / f64::from(ROW)).floor().max(0.0) as usize).min(count);
    let end = ((f64::from(frame.viewport.bottom()) / f64::from(ROW)).ceil().max(0.0) as usize).min(count);
    let across = frame.viewport.left() + CODE..frame.viewport.right();
    let seen = frame.columns.seen(frame.sheet.model, across.start, across.end);
    let mut painted = Painted::default();
    for row in first..end {
        band_ui(ui, frame, row);
        let response = frame.sheet.model.response(frame.sheet.state, row).map(|held| &**held);
        for column in seen.clone() {
            cell_ui(ui, frame, Cursor { row, column }, response, &mut painted);
        }
    }
    for row in first..end {
        let response = frame.sheet.model.response(frame.sheet.state, row).map(|held| &**held);
        code_ui(ui, frame, row, response, scrolled, &mut painted);
    }
    // Scrolled away, the cursor keeps the focus: what is typed still goes where it stands.
    let is_seen = (first..end).contains(&cursor.row) && (cursor.column == 0 || seen.contains(&cursor.column));
    if !is_seen && cursor.row < count {
        let response = frame.sheet.model.response(frame.sheet.state, cursor.row).map(|held| &**held);
        let rect = Rect::from_min_size(frame.area.left_top() - vec2(2.0, 2.0), vec2(1.0, 1.0));
        touch_ui(ui, frame, cursor, rect, || label(frame.sheet, cursor, response), &mut Painted::default());
    }
    follow_drag(ui, frame, scrolled, &mut painted);
    painted
}

fn band_ui(ui: &Ui, frame: &Frame<'_, '_>, row: usize) {
    let (top, theme) = (frame.top(row), frame.sheet.theme);
    let band = Rect::from_min_max(pos2(frame.area.left(), top), pos2(frame.area.right(), top + ROW));
    ui.painter().hline(band.x_range(), band.bottom() - 0.5, Stroke::new(1.0, theme.line));
}

fn cell_ui(ui: &Ui, frame: &Frame<'_, '_>, at: Cursor, response: Option<&Response>, painted: &mut Painted) {
    let rect = frame.cell(at);
    let painter = ui.painter().with_clip_rect(still_clip(ui, frame));
    paint_ground(&painter, frame.sheet, rect, at);
    paint_content(ui, &painter, frame.sheet, rect, at, response);
    paint_cursor(&painter, frame.sheet, rect, at);
    let visible = rect.intersect(still_clip(ui, frame));
    let touched = touch_ui(ui, frame, at, visible, || label(frame.sheet, at, response), painted);
    if touched.hovered() {
        hover_ui(touched, frame.sheet, at, response);
    }
    if at == frame.sheet.cursor {
        painted.cursor = Some(rect);
    }
}

/// What is seen beside the codes, which stand still.
fn still_clip(ui: &Ui, frame: &Frame<'_, '_>) -> Rect {
    let clip = ui.clip_rect();
    clip.with_min_x((frame.area.left() + CODE).max(clip.left()))
}

/// The cell as a widget: what it says, and what the mouse does with it.
fn touch_ui(
    ui: &Ui,
    frame: &Frame<'_, '_>,
    at: Cursor,
    rect: Rect,
    label: impl Fn() -> String,
    painted: &mut Painted,
) -> egui::Response {
    let is_chosen = at == frame.sheet.cursor;
    let id = if is_chosen { cursor_id() } else { Id::unique(("entry_table_cell", at.row, at.column)) };
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::selected(Role::Cell, true, is_chosen, label()));
    let extends = ui.input(|input| input.modifiers.shift);
    if response.double_clicked() {
        painted.mouse = Some(Mouse::Opened(at));
    } else if response.clicked() || response.drag_started() {
        painted.mouse = Some(Mouse::Pressed { at, extends });
        painted.begins_drag |= response.drag_started();
    }
    response
}

/// A block grows with the mouse for as long as it is held down, whichever cell is the chosen one meanwhile.
fn follow_drag(ui: &Ui, frame: &Frame<'_, '_>, scrolled: &mut Scrolled, painted: &mut Painted) {
    let (is_down, at) = ui.input(|input| (input.pointer.primary_down(), input.pointer.interact_pos()));
    if scrolled.is_dragging && is_down && painted.mouse.is_none() {
        painted.mouse =
            at.map(|at| Mouse::DraggedTo(cell_at(frame, at))).filter(|to| *to != Mouse::DraggedTo(frame.sheet.cursor));
    }
    scrolled.is_dragging = is_down && (scrolled.is_dragging || painted.begins_drag);
}

/// The cell under a place on the screen, or the nearest.
fn cell_at(frame: &Frame<'_, '_>, at: Pos2) -> Cursor {
    let (model, columns) = (frame.sheet.model, frame.columns);
    let down = f64::from(at.y - frame.area.top()) + f64::from(frame.viewport.top());
    let row = (down / f64::from(ROW)).floor().max(0.0) as usize;
    let across = at.x - frame.area.left();
    let column = if across < CODE {
        0
    } else {
        let across = across + frame.viewport.left();
        (1..columns.lefts.len()).rev().find(|column| columns.lefts[*column] <= across).unwrap_or(1)
    };
    model.within(Cursor { row, column })
}

fn paint_ground(painter: &Painter, sheet: &Sheet<'_>, rect: Rect, at: Cursor) {
    let inner = rect.shrink2(vec2(0.0, 0.5));
    if sheet.block.holds(at) && !sheet.block.is_one() {
        painter.rect_filled(inner, 0.0, sheet.theme.accent_wash);
    }
    painter.vline(rect.right() - 0.5, inner.y_range(), Stroke::new(1.0, sheet.theme.line.gamma_multiply(0.6)));
}

fn paint_cursor(painter: &Painter, sheet: &Sheet<'_>, rect: Rect, at: Cursor) {
    if at == sheet.cursor {
        let width = if sheet.armed { 2.0 } else { 1.0 };
        let stroke = Stroke::new(width, sheet.theme.accent);
        painter.rect_stroke(rect.shrink2(vec2(0.5, 0.5)), 3.0, stroke, StrokeKind::Inside);
    }
}

fn paint_content(ui: &Ui, painter: &Painter, sheet: &Sheet<'_>, rect: Rect, at: Cursor, response: Option<&Response>) {
    let column = &sheet.model.columns[at.column];
    let theme = sheet.theme;
    let Some(response) = response else { return };
    if let Field::Item(item) = column.field {
        if kind_of(sheet.state, sheet.model.spot, Some(response), item).is_none() {
            // Not asked: neither an answer nor a missing one.
            painter.line_segment(
                [rect.left_bottom() + vec2(6.0, -6.0), rect.right_top() + vec2(-6.0, 6.0)],
                Stroke::new(1.0, theme.faint),
            );
            return;
        }
        match response.answers.get(item) {
            None => return,
            Some(Answer::Number(_)) => {
                let text = shown_cell(sheet.state, sheet.model, at.row, at.column, sheet.lang);
                painter.text(rect.center(), Align2::CENTER_CENTER, text, regular(size::BODY), theme.text);
                return;
            }
            Some(Answer::Unknown | Answer::NotApplicable) => {
                let text = shown_cell(sheet.state, sheet.model, at.row, at.column, sheet.lang);
                painter.text(rect.center(), Align2::CENTER_CENTER, text, regular(size::SMALL), theme.faint);
                return;
            }
            Some(_) => {}
        }
    }
    let text = shown_cell(sheet.state, sheet.model, at.row, at.column, sheet.lang);
    let faint = column.field == Field::State && response.finished_at.is_some();
    let color = if faint { theme.faint } else { theme.text };
    line_text(ui, painter, &text, rect, color);
}

/// One line from the left, cut where its cell ends.
fn line_text(ui: &Ui, painter: &Painter, text: &str, rect: Rect, color: egui::Color32) {
    let first = text.lines().next().unwrap_or_default();
    let cut = if first.len() < text.len() { format!("{first}…") } else { first.to_owned() };
    let words = egui::WidgetText::from(egui::RichText::new(cut).size(size::BODY).color(color));
    let room = (rect.width() - 12.0).max(8.0);
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, regular(size::BODY));
    painter.galley(pos2(rect.left() + 7.0, rect.center().y - galley.size().y / 2.0), galley, color);
}

/// The code of a row; it stands still where the cells scroll sideways.
fn code_ui(
    ui: &Ui,
    frame: &Frame<'_, '_>,
    row: usize,
    response: Option<&Response>,
    scrolled: &mut Scrolled,
    painted: &mut Painted,
) {
    let (sheet, at) = (frame.sheet, Cursor { row, column: 0 });
    let (theme, rect) = (sheet.theme, frame.cell(at));
    let painter = ui.painter();
    let ground = if row == sheet.cursor.row { theme.accent_wash } else { theme.card };
    painter.rect_filled(rect, 0.0, ground);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, theme.line));
    paint_ground(painter, sheet, rect, at);
    let code = response.and_then(|held| held.respondent.as_deref());
    let looks = code.and_then(|code| scrolled.looks(code));
    let room = if looks.is_some() { rect.with_max_x(rect.right() - 20.0) } else { rect };
    match (response, code) {
        (Some(_), Some(code)) => line_text(ui, painter, code, room, theme.text),
        (Some(_), None) => line_text(ui, painter, &sheet.lang.tr("table-no-code"), room, theme.faint),
        (None, _) => line_text(ui, painter, &sheet.lang.tr("table-new-row"), room, theme.faint),
    }
    if looks.is_some() {
        let at = pos2(rect.right() - 12.0, rect.center().y);
        painter.text(at, Align2::CENTER_CENTER, icon::WARNING, regular(size::SMALL), theme.warning);
    }
    paint_cursor(painter, sheet, rect, at);
    let warning = looks.map(|looks| Phrase::new("keying-code-personal").with("looks", looks.phrase()).say(sheet.lang));
    let words = || match &warning {
        Some(warning) => format!("{}. {warning}", label(sheet, at, response)),
        None => label(sheet, at, response),
    };
    let touched = touch_ui(ui, frame, at, rect, words, painted);
    match warning {
        Some(warning) => drop(touched.on_hover_text(warning)),
        None if touched.hovered() => hover_ui(touched, sheet, at, response),
        None => {}
    }
    if at == sheet.cursor {
        painted.cursor = Some(rect);
    }
}

/// What a screen reader says of a cell.
fn label(sheet: &Sheet<'_>, at: Cursor, response: Option<&Response>) -> String {
    let (model, column) = (sheet.model, &sheet.model.columns[at.column]);
    let value = match (response, column.field) {
        (None, _) => sheet.lang.tr("table-missing"),
        (Some(held), Field::Item(item)) => match kind_of(sheet.state, model.spot, Some(held), item) {
            None => sheet.lang.tr("table-not-asked-short"),
            kind => values::spoken(held.answers.get(item), kind, sheet.lang),
        },
        _ => shown_cell(sheet.state, model, at.row, at.column, sheet.lang),
    };
    let value = if value.is_empty() { sheet.lang.tr("table-missing") } else { value };
    Phrase::new("table-cell")
        .with("row", model.row_title(sheet.state, at.row, sheet.lang))
        .with("column", column.heading.as_str())
        .with("value", value)
        .say(sheet.lang)
}

/// What does not fit in a cell, and what its letters mean.
fn hover_ui(touched: egui::Response, sheet: &Sheet<'_>, at: Cursor, response: Option<&Response>) {
    let Some(held) = response else { return };
    let text = match sheet.model.columns[at.column].field {
        Field::Item(item) => match kind_of(sheet.state, sheet.model.spot, Some(held), item) {
            None => sheet.lang.tr("table-not-asked"),
            kind => match held.answers.get(item) {
                Some(Answer::Number(value)) => rating_words(*value, kind, sheet.lang),
                None => String::new(),
                answer => values::spoken(answer, kind, sheet.lang),
            },
        },
        _ => shown_cell(sheet.state, sheet.model, at.row, at.column, sheet.lang),
    };
    if !text.is_empty() {
        touched.on_hover_ui(|ui| {
            ui.set_max_width(420.0);
            ui.label(text);
        });
    }
}

/// The label of a number, where its kind has one.
fn rating_words(value: f64, kind: Option<&AnswerKind>, lang: Lang) -> String {
    let Some(AnswerKind::Rating { min, labels, .. }) = kind else { return String::new() };
    let rank = (value - min).max(0.0) as usize;
    let label = labels.get(lang.code()).and_then(|labels| labels.get(rank));
    label.map(|label| format!("{} · {label}", crate::base::number::plain(lang, value))).unwrap_or_default()
}
