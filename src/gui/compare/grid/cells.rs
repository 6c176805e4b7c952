//! A row of a comparison: its label at the left, its cells in their columns. A long text shows its beginning, with a way
//! to the rest.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, FontId, Galley, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::shown::{CellShown, Goto, Piece, RowLine, Tone};
use super::{Painted, Widths};
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, regular, semibold, size};
use crate::gui::widgets::icon;

/// As many lines of a text are shown before somebody asks for the rest.
const ROWS: usize = 7;
/// Beside and above what stands in a cell.
pub const EDGE: f32 = 8.0;
const ABOVE: f32 = 5.0;
/// The line with the way to the rest.
const MORE: f32 = 20.0;
/// Between paragraphs.
const GAP: f32 = 2.0;

/// Where a row is painted.
pub struct Place {
    pub rect: Rect,
    /// The column that the keys are on, where they are on this row.
    pub cursor: Option<usize>,
    /// Whether all of its texts are shown.
    pub is_open: bool,
}

/// What was done with a row.
pub enum RowDone {
    /// Show all of it, or its beginning again.
    Open,
    Go(Goto),
}

/// A cell with its paragraphs laid out.
struct LaidCell {
    /// Each with the rank of its piece.
    galleys: Vec<(usize, Arc<Galley>)>,
    height: f32,
    is_cut: bool,
}

fn font(tone: Tone) -> FontId {
    match tone {
        Tone::Strong | Tone::Up | Tone::Same | Tone::Down => semibold(size::BODY),
        Tone::Faint | Tone::Warning => regular(size::SMALL),
        Tone::Plain => regular(size::BODY),
    }
}

fn colour(theme: &Theme, piece: &Piece) -> Color32 {
    match piece.tone {
        Tone::Plain | Tone::Strong => theme.text,
        Tone::Faint => theme.faint,
        Tone::Up => theme.up,
        Tone::Same => theme.same,
        Tone::Down => theme.down,
        Tone::Warning => theme.warning,
    }
}

/// A paragraph in a width, of so many lines at most.
fn paragraph(ui: &Ui, words: &str, font: FontId, colour: Color32, width: f32, most: usize) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), font, colour, width.max(20.0));
    job.wrap.max_rows = most;
    ui.painter().layout_job(job)
}

/// A sentence over all columns.
pub fn sentence(ui: &Ui, theme: &Theme, words: &str, width: f32) -> Arc<Galley> {
    paragraph(ui, &format!("{} {words}", icon::INFO), regular(size::BODY), theme.text, width, usize::MAX)
}

fn lay(ui: &Ui, theme: &Theme, cell: &CellShown, width: f32, is_open: bool) -> LaidCell {
    let mut left = if is_open { usize::MAX } else { ROWS };
    let mut laid = LaidCell { galleys: Vec::new(), height: 0.0, is_cut: false };
    for (rank, piece) in cell.pieces.iter().enumerate() {
        if left == 0 {
            laid.is_cut = true;
            break;
        }
        let galley = paragraph(ui, &piece.text, font(piece.tone), colour(theme, piece), width - 2.0 * EDGE, left);
        left = left.saturating_sub(galley.rows.len());
        laid.is_cut |= galley.elided;
        laid.height += galley.size().y + GAP;
        laid.galleys.push((rank, galley));
    }
    laid
}

fn label(ui: &Ui, theme: &Theme, row: &RowLine, width: f32) -> (Arc<Galley>, Arc<Galley>) {
    let words = if row.differs { format!("≠ {}", row.label) } else { row.label.clone() };
    let width = width - 2.0 * EDGE;
    let note = paragraph(ui, &row.note, regular(size::SMALL), theme.faint, width, usize::MAX);
    (paragraph(ui, &words, regular(size::BODY), theme.text, width, usize::MAX), note)
}

/// How high a row is.
pub fn height(ui: &Ui, theme: &Theme, row: &RowLine, widths: &Widths, is_open: bool) -> f32 {
    let cell = |cell: &CellShown| {
        let laid = lay(ui, theme, cell, widths.column, is_open);
        let more = laid.is_cut || is_open;
        laid.height + if more { MORE } else { 0.0 }
    };
    let (words, note) = label(ui, theme, row, widths.label);
    let under = if row.note.is_empty() { 0.0 } else { note.size().y + GAP };
    row.cells.iter().map(cell).fold(words.size().y + under, f32::max) + 2.0 * ABOVE
}

/// Paints a row; answers what was done with it.
pub fn row_ui(painted: &mut Painted, cx: &Cx<'_>, row: &RowLine, place: &Place) -> Option<RowDone> {
    let theme = cx.theme;
    let line = Stroke::new(1.0, theme.line);
    painted.whole.painter().hline(place.rect.x_range(), place.rect.bottom(), line);
    label_ui(painted, theme, row, place);
    let mut done = None;
    for (column, cell) in row.cells.iter().enumerate() {
        let left = painted.first + painted.widths.column * column as f32;
        let rect =
            Rect::from_min_max(pos2(left, place.rect.top()), pos2(left + painted.widths.column, place.rect.bottom()));
        if rect.intersects(painted.cells.clip_rect()) {
            let id = Id::unique(("compare_cell", row.id, column));
            done = cell_ui(&mut painted.cells, cx, cell, (id, rect), place, place.cursor == Some(column)).or(done);
        }
    }
    done
}

/// The label; where the columns differ with a sign and a wash.
fn label_ui(painted: &mut Painted, theme: &Theme, row: &RowLine, place: &Place) {
    let ui = &mut painted.labels;
    let (words, note) = label(ui, theme, row, painted.widths.label);
    let rect = Rect::from_min_size(place.rect.min, vec2(painted.widths.label, place.rect.height()));
    if row.differs {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 4.0, theme.accent_wash);
    }
    let at = rect.min + vec2(EDGE, ABOVE);
    let below = at + vec2(0.0, words.size().y + GAP);
    ui.painter().galley(at, words, theme.text);
    ui.painter().galley(below, note, theme.faint);
    let response = ui.interact(rect, Id::unique(("compare_label", row.id)), Sense::hover());
    let said = if row.note.is_empty() { row.label.clone() } else { format!("{}, {}", row.label, row.note) };
    response.widget_info(|| egui::WidgetInfo::labeled(Role::RowHeader, true, &said));
    if !row.hint.is_empty() {
        response.on_hover_text(&row.hint);
    }
}

fn cell_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    cell: &CellShown,
    (id, rect): (Id, Rect),
    place: &Place,
    is_at: bool,
) -> Option<RowDone> {
    let theme = cx.theme;
    if cell.is_other {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 4.0, theme.accent_wash);
        let corner = pos2(rect.right() - EDGE, rect.top() + ABOVE);
        ui.painter().text(corner, egui::Align2::RIGHT_TOP, "≠", regular(size::SMALL), theme.accent);
    }
    if is_at {
        ui.painter().rect_stroke(rect.shrink(1.0), 4.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    }
    let laid = lay(ui, theme, cell, rect.width(), place.is_open);
    let mut top = rect.top() + ABOVE;
    let mut done = None;
    for (rank, galley) in &laid.galleys {
        let piece = &cell.pieces[*rank];
        let at = Rect::from_min_size(pos2(rect.left() + EDGE, top), galley.size());
        top += galley.size().y + GAP;
        if piece_ui(ui, theme, piece, (id.with(("piece", *rank)), at), galley, is_at && *rank == 0) {
            done = piece.goto.clone().map(RowDone::Go);
        }
    }
    if laid.is_cut || place.is_open && is_long(ui, theme, cell, rect.width()) {
        let words = cx.tr(if place.is_open { "compare-less" } else { "compare-more" });
        if more_ui(ui, theme, &words, id.with("more"), pos2(rect.left() + EDGE, top)) {
            done = Some(RowDone::Open);
        }
    }
    done
}

/// Whether it would be cut if not all of it were shown.
fn is_long(ui: &Ui, theme: &Theme, cell: &CellShown, width: f32) -> bool {
    lay(ui, theme, cell, width, false).is_cut
}

/// A paragraph; one that leads somewhere is underlined under the pointer. Answers whether it was clicked.
fn piece_ui(
    ui: &mut Ui,
    theme: &Theme,
    piece: &Piece,
    (id, rect): (Id, Rect),
    galley: &Arc<Galley>,
    shows_told: bool,
) -> bool {
    let sense = if piece.goto.is_some() { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    ui.painter().galley(rect.min, galley.clone(), theme.text);
    if piece.goto.is_some() && response.hovered() {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, colour(theme, piece)));
        ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    let said = if piece.told.is_empty() { &piece.text } else { &piece.told };
    let role = if piece.goto.is_some() { Role::Link } else { Role::Label };
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, said.replace('\n', ". ")));
    let clicked = response.clicked();
    if shows_told && !piece.told.is_empty() {
        response.show_tooltip_text(&piece.told);
    }
    if !piece.told.is_empty() {
        response.on_hover_text(&piece.told);
    } else if galley.elided {
        response.on_hover_text(&piece.text);
    }
    clicked
}

/// The way to the rest of a text, or back.
fn more_ui(ui: &mut Ui, theme: &Theme, words: &str, id: Id, at: egui::Pos2) -> bool {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), regular(size::SMALL), theme.accent);
    let rect = Rect::from_min_size(at, galley.size());
    let response = ui.interact(rect.expand(3.0), id, Sense::click());
    ui.painter().galley(at, galley, theme.accent);
    if response.hovered() || response.has_focus() {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.accent));
    }
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, words));
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}
