//! Paints the grid of ratings: only the rows that are seen, with the names and the heads of the columns
//! standing still. The chosen cell is one widget that moves along, so that the focus never leaves it.

use egui::{Align2, Id, Painter, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::grid_model::{self, Cursor, GridColumn, GridModel, GridRow};
use crate::app::State;
use crate::base::Lang;
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::model::{EvaluatorId, Held};

/// The widget that is the chosen cell, wherever it stands.
pub fn cursor_id() -> Id {
    Id::unique("entry_grid_cursor")
}

const HEAD: f32 = 44.0;
const ROW: f32 = 34.0;
/// Cells and names are never narrower nor wider than this.
const CELL: (f32, f32) = (39.0, 92.0);
const NAME: (f32, f32) = (132.0, 440.0);
/// In narrower cells the heads have room for a number only.
const WORDS_IN_HEAD: f32 = 60.0;
const NUMBER: f32 = 30.0;
const BETWEEN_SCALES: f32 = 10.0;

/// What the grid shows in one frame.
pub struct Grid<'a> {
    pub state: &'a State,
    pub theme: &'a Theme,
    pub lang: Lang,
    pub model: &'a GridModel,
    pub evaluator: EvaluatorId,
    pub cursor: Cursor,
    /// Whether keys go to the grid now.
    pub armed: bool,
}

/// What the grid remembers between frames: how far it is scrolled, and how much it shows.
#[derive(Default)]
pub struct Scrolled {
    offset: egui::Vec2,
    seen: egui::Vec2,
    /// Raised when the cursor has moved and must be seen.
    pub follow: bool,
}

impl Scrolled {
    /// How many rows a page is.
    pub fn page(&self) -> usize {
        ((self.seen.y / ROW) as usize).saturating_sub(1).max(1)
    }
}

/// Where the columns stand, from the left of the content.
struct Columns {
    name: f32,
    cell: f32,
    waves: usize,
    count: usize,
}

impl Columns {
    fn of(model: &GridModel, width: f32) -> Self {
        let (count, waves) = (model.columns.len().max(1), model.waves.max(1));
        let gaps = ((count - 1) / waves) as f32 * BETWEEN_SCALES;
        // Two fifths of the width are for names; what cells cannot use goes to them too.
        let cell = ((width * 0.6 - gaps) / count as f32).clamp(CELL.0, CELL.1);
        let name = (width - gaps - cell * count as f32).clamp(NAME.0, NAME.1);
        Self { name, cell, waves, count: model.columns.len() }
    }

    fn left(&self, column: usize) -> f32 {
        self.name + column as f32 * self.cell + (column / self.waves) as f32 * BETWEEN_SCALES
    }

    fn width(&self) -> f32 {
        if self.count == 0 { self.name } else { self.left(self.count - 1) + self.cell }
    }
}

/// Paints the grid in `height`; answers the cell that was clicked.
pub fn grid_ui(ui: &mut Ui, grid: &Grid<'_>, scrolled: &mut Scrolled, height: f32) -> Option<Cursor> {
    let bar = ui.spacing().scroll.bar_width + ui.spacing().scroll.bar_inner_margin;
    let columns = Columns::of(grid.model, ui.available_width() - bar);
    let (_, head) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = height - HEAD;
    let mut area = ScrollArea::both().id_salt("entry_grid").auto_shrink([false, false]).max_height(height);
    if std::mem::take(&mut scrolled.follow) {
        area = area.scroll_offset(offset_to_see(grid, scrolled, &columns, height));
    }
    let content = vec2(columns.width(), grid.model.rows.len() as f32 * ROW);
    let shown = area.show_viewport(ui, |ui, viewport| {
        let (_, all) = ui.allocate_space(content);
        rows_ui(ui, grid, &columns, all.min, viewport)
    });
    scrolled.offset = shown.state.clamped_offset();
    scrolled.seen = shown.inner_rect.size();
    head_ui(ui, grid, &columns, head, scrolled.offset.x);
    shown.inner
}

/// How far to scroll, at least, so that the cursor is seen.
fn offset_to_see(grid: &Grid<'_>, scrolled: &Scrolled, columns: &Columns, height: f32) -> egui::Vec2 {
    let seen = if scrolled.seen.y > 0.0 { scrolled.seen } else { vec2(columns.width(), height) };
    let top = grid.cursor.row as f32 * ROW;
    let y = scrolled.offset.y.min(top).max(top + ROW - seen.y).max(0.0);
    let left = columns.left(grid.cursor.column);
    let x = scrolled.offset.x.min(left - columns.name).max(left + columns.cell - seen.x).max(0.0);
    vec2(x, y)
}

fn rows_ui(ui: &Ui, grid: &Grid<'_>, columns: &Columns, origin: Pos2, viewport: Rect) -> Option<Cursor> {
    let count = grid.model.rows.len();
    let first = ((viewport.min.y / ROW).floor().max(0.0) as usize).min(count);
    let end = ((viewport.max.y / ROW).ceil().max(0.0) as usize).min(count);
    let mut clicked = None;
    for row in first..end {
        clicked = clicked.or(row_ui(ui, grid, columns, origin, viewport, row));
    }
    // Scrolled away, the cursor keeps the focus: what is typed still goes where it stands.
    if !(first..end).contains(&grid.cursor.row) && grid.cursor.row < count {
        cell_ui(ui, grid, columns, origin, grid.cursor);
    }
    clicked
}

fn row_ui(ui: &Ui, grid: &Grid<'_>, columns: &Columns, origin: Pos2, viewport: Rect, row: usize) -> Option<Cursor> {
    let theme = grid.theme;
    let top = origin.y + row as f32 * ROW;
    let clip = ui.clip_rect();
    let band = Rect::from_min_max(pos2(clip.left(), top), pos2(clip.right(), top + ROW));
    if row == grid.cursor.row {
        ui.painter().rect_filled(band, 0.0, theme.accent_wash);
    }
    ui.painter().hline(band.x_range(), band.bottom() - 0.5, Stroke::new(1.0, theme.line));
    let mut clicked = None;
    for column in 0..columns.count {
        if cell_ui(ui, grid, columns, origin, Cursor { row, column }) {
            clicked = Some(Cursor { row, column });
        }
    }
    name_ui(ui, grid, columns, pos2(origin.x + viewport.min.x, top), row);
    clicked
}

/// The name of a row; it stands still where the cells scroll sideways.
fn name_ui(ui: &Ui, grid: &Grid<'_>, columns: &Columns, at: Pos2, row: usize) {
    let (theme, held) = (grid.theme, &grid.model.rows[row]);
    let rect = Rect::from_min_size(at, vec2(columns.name - space::TINY, ROW));
    let fill = if row == grid.cursor.row { theme.accent_wash } else { theme.card };
    if columns.width() > ui.clip_rect().width() + 1.0 {
        ui.painter().rect_filled(rect.shrink2(vec2(0.0, 0.5)), 0.0, fill);
    }
    let middle = rect.center().y;
    let painter = ui.painter();
    painter.text(
        pos2(rect.left() + NUMBER - 8.0, middle),
        Align2::RIGHT_CENTER,
        &held.number,
        regular(size::SMALL),
        theme.faint,
    );
    let width = rect.right() - rect.left() - NUMBER;
    let elided = name_text(ui, painter, &held.name, pos2(rect.left() + NUMBER, middle), width, theme.text);
    let response = ui.interact(rect, Id::unique(("entry_grid_row", held.part)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::RowHeader, true, held.title()));
    if elided || held.pilot.is_some() {
        response.on_hover_text(held.in_full());
    }
}

/// A name on one line, or where that is too long on two smaller ones; answers whether it was cut even so.
fn name_text(ui: &Ui, painter: &Painter, text: &str, at: Pos2, width: f32, color: egui::Color32) -> bool {
    let job = |font_size: f32, rows: usize| {
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), regular(font_size), color, width.max(8.0));
        job.wrap.max_rows = rows;
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    };
    let mut galley = job(size::BODY, 1);
    if galley.elided {
        galley = job(size::SMALL - 0.5, 2);
    }
    let elided = galley.elided;
    painter.galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, color);
    elided
}

/// The title of a column on one line, cut where its room ends; answers whether it was cut.
fn cut_text(ui: &Ui, painter: &Painter, text: &str, at: Pos2, width: f32, color: egui::Color32) -> bool {
    let font = semibold(size::SMALL);
    let words = egui::WidgetText::from(egui::RichText::new(text).font(font.clone()).color(color));
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Truncate), width.max(8.0), font);
    let elided = galley.elided;
    painter.galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, color);
    elided
}

fn cell_ui(ui: &Ui, grid: &Grid<'_>, columns: &Columns, origin: Pos2, at: Cursor) -> bool {
    let (row, column) = (&grid.model.rows[at.row], &grid.model.columns[at.column]);
    let corner = origin + vec2(columns.left(at.column), at.row as f32 * ROW);
    let rect = Rect::from_min_size(corner, vec2(columns.cell, ROW));
    let chosen = at == grid.cursor;
    let id =
        if chosen { cursor_id() } else { Id::unique(("entry_grid_cell", row.part, &column.scale, column.measurement)) };
    let response = ui.interact(rect, id, Sense::click());
    let value = grid_model::value(grid.state, row, column, grid.evaluator);
    response.widget_info(|| {
        let label = grid_model::cell_label(row, column, value, grid.lang);
        egui::WidgetInfo::selected(Role::Cell, true, chosen, label)
    });
    paint_cell(ui.painter(), grid, rect, value, grid_model::held(grid.state, row, column), chosen, response.hovered());
    let clicked = response.clicked();
    hover_ui(response, grid, row, column);
    clicked
}

/// What a cell rests on: the argument, and what is known of the fieldwork.
fn hover_ui(response: egui::Response, grid: &Grid<'_>, row: &GridRow, column: &GridColumn) {
    if !response.hovered() {
        return;
    }
    let rating = grid.state.rating(row.part, column.measurement, &column.scale, grid.evaluator);
    let note = grid_model::held_note(grid.state, row, column, grid.lang);
    if rating.is_none() && note.is_none() {
        return;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        ui.label(grid_model::cell_label(row, column, rating.map(|held| held.value), grid.lang));
        let argument = rating.map(|held| held.argument.get(grid.lang)).filter(|text| !text.is_empty());
        for words in argument.into_iter().chain(note.as_deref()) {
            ui.label(egui::RichText::new(words).size(size::SMALL).color(grid.theme.faint));
        }
    });
}

fn paint_cell(
    painter: &Painter,
    grid: &Grid<'_>,
    rect: Rect,
    value: Option<u8>,
    held: Held,
    chosen: bool,
    hovered: bool,
) {
    let theme = grid.theme;
    let inner = rect.shrink2(vec2(3.0, 3.0));
    let armed = chosen && grid.armed;
    let fill = if armed { theme.accent } else { theme.card };
    let stroke = match (chosen, hovered) {
        (true, _) => Stroke::new(2.0, theme.accent),
        (false, true) => Stroke::new(1.0, theme.accent),
        (false, false) => Stroke::new(1.0, theme.line),
    };
    painter.rect(inner, 6.0, fill, stroke, StrokeKind::Inside);
    if let Some(value) = value {
        let color = if armed { theme.on_accent } else { theme.text };
        painter.text(inner.center(), Align2::CENTER_CENTER, value, semibold(size::BODY), color);
    } else if held == Held::NotHeld {
        let color = if armed { theme.on_accent } else { theme.faint };
        painter.text(inner.center(), Align2::CENTER_CENTER, "–", regular(size::BODY), color);
    }
}

/// The heads of the columns: each scale over its measurements. They stand still above the rows.
fn head_ui(ui: &Ui, grid: &Grid<'_>, columns: &Columns, head: Rect, scrolled: f32) {
    let theme = grid.theme;
    let cells = Rect::from_min_max(pos2(head.left() + columns.name, head.top()), head.max);
    let painter = ui.painter().with_clip_rect(cells.intersect(ui.clip_rect()));
    for (index, column) in grid.model.columns.iter().enumerate() {
        let left = head.left() + columns.left(index) - scrolled;
        if column.wave == 0 {
            scale_head_ui(ui, &painter, grid, columns, pos2(left, head.top()), column);
        }
        let rect = Rect::from_min_size(pos2(left, head.top() + 20.0), vec2(columns.cell, 20.0));
        measurement_head_ui(ui, &painter, theme, rect, column, grid.cursor.column == index);
    }
    ui.painter().hline(head.x_range(), head.bottom() - 0.5, Stroke::new(1.0, theme.line));
}

fn scale_head_ui(ui: &Ui, painter: &Painter, grid: &Grid<'_>, columns: &Columns, at: Pos2, column: &GridColumn) {
    let width = columns.cell * columns.waves as f32;
    let rect = Rect::from_min_size(at, vec2(width, 20.0));
    let start = pos2(at.x + 3.0, rect.center().y);
    let elided = cut_text(ui, painter, &column.title, start, width - 4.0, grid.theme.text);
    let response = ui.interact(rect, Id::unique(("entry_grid_scale", &column.scale)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &column.title));
    if elided {
        response.on_hover_text(&column.title);
    }
}

/// The measurement with its mark, open for the first and filled for those after it.
fn measurement_head_ui(ui: &Ui, painter: &Painter, theme: &Theme, rect: Rect, column: &GridColumn, chosen: bool) {
    let middle = rect.center().y;
    let color = if chosen { theme.accent } else { theme.faint };
    let dot = pos2(rect.left() + 8.0, middle);
    if column.wave == 0 {
        painter.circle_stroke(dot, 3.5, Stroke::new(1.4, color));
    } else {
        painter.circle_filled(dot, 4.0, color);
    }
    let number = (column.wave + 1).to_string();
    let word = if rect.width() < WORDS_IN_HEAD { &number } else { &column.short };
    let words = egui::WidgetText::from(egui::RichText::new(word).size(size::SMALL).color(color));
    let room = rect.right() - rect.left() - 17.0;
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, regular(size::SMALL));
    painter.galley(pos2(rect.left() + 16.0, middle - galley.size().y / 2.0), galley, color);
    let id = Id::unique(("entry_grid_head", &column.scale, column.measurement));
    let response = ui.interact(rect, id, Sense::hover());
    let label = format!("{}, {}", column.title, column.name);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &label));
    response.on_hover_text(label.as_str());
}
