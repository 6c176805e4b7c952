//! The large figures on top of the overview, with arrows that are shapes and not letters.

use std::cmp::Ordering;
use std::sync::Arc;

use egui::{Align, Galley, Layout, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::model::{Fact, Figure};
use crate::gui::theme::{Theme, regular, semibold, size, space};

/// Room for a sign in a figure, in points.
const SIGN: f32 = 17.0;
const BETWEEN: f32 = 7.0;
/// Between a figure's words and its neighbour; the least where there is little room.
const APART: f32 = 36.0;
const LEAST_APART: f32 = 20.0;
/// Words are never broken narrower than this.
const LEAST_WORDS: f32 = 110.0;
const FIGURE_HEIGHT: f32 = 31.0;

/// The facts beside each other; where they do not fit on a line, in equal columns with broken words.
pub(super) fn facts_ui(ui: &mut Ui, theme: &Theme, facts: &[Fact]) {
    let wide = |fact: &Fact| words_galley(ui, theme, fact, f32::INFINITY).size().x.max(figure_width(ui, fact));
    let (room, count) = (ui.available_width(), facts.len().max(1) as f32);
    let wanted = facts.iter().map(wide).sum::<f32>() + APART * (count - 1.0);
    let narrow = (wanted > room).then(|| ((room - LEAST_APART * (count - 1.0)) / count).floor().max(LEAST_WORDS));
    ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
        ui.spacing_mut().item_spacing = vec2(if narrow.is_some() { LEAST_APART } else { APART }, space::SMALL);
        for fact in facts {
            fact_ui(ui, theme, fact, narrow).on_hover_text(&fact.hover);
        }
    });
}

fn words_galley(ui: &Ui, theme: &Theme, fact: &Fact, room: f32) -> Arc<Galley> {
    ui.painter().layout(fact.words.clone(), regular(size::SMALL), theme.faint, room)
}

fn figure_width(ui: &Ui, fact: &Fact) -> f32 {
    let pieces = pieces(&fact.figure);
    pieces.iter().map(|piece| piece.width(ui)).sum::<f32>() + BETWEEN * (pieces.len() as f32 - 1.0)
}

fn fact_ui(ui: &mut Ui, theme: &Theme, fact: &Fact, column: Option<f32>) -> Response {
    let words = words_galley(ui, theme, fact, column.unwrap_or(f32::INFINITY));
    let pieces = pieces(&fact.figure);
    let width = column.unwrap_or_else(|| words.size().x).max(figure_width(ui, fact));
    let wanted = vec2(width, FIGURE_HEIGHT + words.size().y);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, &fact.said));
    let mut x = rect.left();
    for piece in &pieces {
        let room = piece.width(ui);
        piece.paint(ui, theme, Rect::from_min_size(pos2(x, rect.top()), vec2(room, FIGURE_HEIGHT)));
        x += room + BETWEEN;
    }
    ui.painter().galley(pos2(rect.left(), rect.top() + FIGURE_HEIGHT), words, theme.faint);
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.accent);
        ui.painter().rect_stroke(rect.expand(4.0), 6.0, ring, egui::StrokeKind::Inside);
    }
    response
}

/// What a figure is painted of.
enum Piece {
    Text(String),
    Sign(Ordering),
}

fn pieces(figure: &Figure) -> Vec<Piece> {
    match figure {
        Figure::Text(text) => vec![Piece::Text(text.clone())],
        Figure::Trends { up, same, down } => {
            let each = [(up, Ordering::Greater), (same, Ordering::Equal), (down, Ordering::Less)];
            each.into_iter().flat_map(|(count, way)| [Piece::Text(count.to_string()), Piece::Sign(way)]).collect()
        }
    }
}

impl Piece {
    fn width(&self, ui: &Ui) -> f32 {
        match self {
            Self::Text(text) => {
                let color = ui.visuals().text_color();
                ui.painter().layout_no_wrap(text.clone(), semibold(size::FIGURE), color).size().x
            }
            Self::Sign(_) => SIGN,
        }
    }

    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect) {
        let painter = ui.painter();
        match self {
            Self::Text(text) => {
                let galley = painter.layout_no_wrap(text.clone(), semibold(size::FIGURE), theme.text);
                let top = rect.center().y - galley.size().y / 2.0;
                painter.galley(pos2(rect.left(), top), galley, theme.text);
            }
            Self::Sign(way) => {
                painter.add(sign(rect.center(), *way, theme));
            }
        }
    }
}

/// The same shapes as in the chart: a triangle up, a disc, a triangle down.
fn sign(middle: Pos2, way: Ordering, theme: &Theme) -> Shape {
    let (half, rise) = (SIGN / 2.0, SIGN * 0.43);
    let triangle = |up: f32| {
        let base = middle.y + rise * up;
        let corners =
            vec![pos2(middle.x - half, base), pos2(middle.x + half, base), pos2(middle.x, middle.y - rise * up)];
        Shape::convex_polygon(corners, theme.text, Stroke::NONE)
    };
    match way {
        Ordering::Greater => triangle(1.0),
        Ordering::Equal => Shape::circle_filled(middle, SIGN * 0.42, theme.text),
        Ordering::Less => triangle(-1.0),
    }
}
