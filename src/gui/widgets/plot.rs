//! A chart on an egui painter: the third plotters backend beside SVG and PNG. The drawing function is
//! the charts' own; this only turns its shapes into egui's.
#![allow(clippy::disallowed_methods, reason = "colours come from the chart's look, already chosen")]

use egui::{Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, vec2};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    text_anchor::{HPos, VPos},
};

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};

use crate::charts::{self, Chart, DrawError, FINE, Look, View};
use crate::gui::theme::semibold;

/// What is thinner than this (in pixels of the screen) is laid on whole pixels, so that it stays crisp.
const THIN: f32 = 2.6;

/// Gives `draw` a place to draw on that covers `rect`, [`FINE`] units to a point.
pub fn paint(
    painter: &Painter,
    rect: Rect,
    draw: impl FnOnce(&DrawingArea<PainterBackend<'_>, Shift>) -> Result<(), DrawError>,
) -> Result<(), DrawError> {
    paint_in(painter, rect, FINE as f32, draw)
}

/// As [`paint`], with so many units to a point: what was laid out once fits a place of any size.
pub fn paint_in(
    painter: &Painter,
    rect: Rect,
    units: f32,
    draw: impl FnOnce(&DrawingArea<PainterBackend<'_>, Shift>) -> Result<(), DrawError>,
) -> Result<(), DrawError> {
    let size = rect.size() * units;
    let size = (size.x.round().max(1.0) as u32, size.y.round().max(1.0) as u32);
    draw(&PainterBackend { painter, origin: rect.min, units, size }.into_drawing_area())
}

/// Draws a whole chart, or the part of it that `view` shows, into `rect`.
pub fn paint_chart(painter: &Painter, rect: Rect, chart: &Chart, look: &Look, view: &View) -> Result<(), DrawError> {
    let fine = FINE as f32;
    let view = View { scroll: view.scroll * fine, height: view.height * fine };
    paint(painter, rect, |area| chart.draw(area, &look.scale(fine), &view))
}

/// egui's painter as plotters knows backends.
pub struct PainterBackend<'a> {
    painter: &'a Painter,
    origin: Pos2,
    /// In a point.
    units: f32,
    size: (u32, u32),
}

/// Nothing that is painted on an egui painter can fail.
#[derive(Debug)]
pub struct Never;

impl std::fmt::Display for Never {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("never")
    }
}

impl std::error::Error for Never {}

type Outcome = Result<(), DrawingErrorKind<Never>>;

impl PainterBackend<'_> {
    fn at(&self, (x, y): BackendCoord) -> Pos2 {
        self.origin + vec2(x as f32, y as f32) / self.units
    }

    fn length(&self, fine: u32) -> f32 {
        fine as f32 / self.units
    }

    /// A filled rectangle on whole pixels where it is a line: at least one pixel thick, no blurred edges.
    fn crisp(&self, rect: Rect) -> Rect {
        let unit = self.painter.pixels_per_point();
        let edges = |low: f32, high: f32| {
            let thick = (high - low) * unit;
            if thick > THIN {
                return (low, high);
            }
            let start = (low * unit).round();
            (start / unit, (start + thick.round().max(1.0)) / unit)
        };
        let ((left, right), (top, bottom)) = (edges(rect.min.x, rect.max.x), edges(rect.min.y, rect.max.y));
        Rect::from_min_max(Pos2::new(left, top), Pos2::new(right, bottom))
    }

    fn stroke<S: BackendStyle>(&self, style: &S) -> Stroke {
        Stroke::new(self.length(style.stroke_width()), colour(style.color()))
    }
}

fn colour(color: BackendColor) -> Color32 {
    let (r, g, b) = color.rgb;
    Color32::from_rgba_unmultiplied(r, g, b, (color.alpha * 255.0).round() as u8)
}

impl DrawingBackend for PainterBackend<'_> {
    type ErrorType = Never;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Outcome {
        let side = 1.0 / self.units;
        self.painter.rect_filled(Rect::from_min_size(self.at(point), vec2(side, side)), 0.0, colour(color));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Outcome {
        self.painter.line_segment([self.at(from), self.at(to)], self.stroke(style));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Outcome {
        let rect = Rect::from_two_pos(self.at(a), self.at(b));
        if fill {
            self.painter.rect_filled(self.crisp(rect), 0.0, colour(style.color()));
        } else {
            self.painter.rect_stroke(rect, 0.0, self.stroke(style), egui::StrokeKind::Middle);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Outcome {
        let points: Vec<Pos2> = path.into_iter().map(|point| self.at(point)).collect();
        self.painter.add(Shape::line(points, self.stroke(style)));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Outcome {
        let (center, radius) = (self.at(center), self.length(radius));
        if fill {
            self.painter.circle_filled(center, radius, colour(style.color()));
        } else {
            self.painter.circle_stroke(center, radius, self.stroke(style));
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Outcome {
        let points: Vec<Pos2> = vert.into_iter().map(|point| self.at(point)).collect();
        self.painter.add(Shape::convex_polygon(points, colour(style.color()), Stroke::NONE));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Outcome {
        let size = style.size() as f32 / self.units;
        let font = if is_bold(style) { semibold(size) } else { FontId::proportional(size) };
        let galley = self.painter.layout_no_wrap(text.to_owned(), font, colour(style.color()));
        let anchor = style.anchor();
        let mut at = self.at(pos);
        at.x -= match anchor.h_pos {
            HPos::Left => 0.0,
            HPos::Center => galley.size().x / 2.0,
            HPos::Right => galley.size().x,
        };
        at.y -= match anchor.v_pos {
            VPos::Top => 0.0,
            VPos::Center => middle_of_figures(&galley, size),
            VPos::Bottom => galley.size().y,
        };
        self.painter.galley(at, galley, Color32::PLACEHOLDER);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        let size = style.size() as f32;
        let width = charts::font::measure(text, size, is_bold(style));
        Ok((width.ceil() as u32, size.ceil() as u32))
    }
}

fn is_bold<S: BackendTextStyle>(style: &S) -> bool {
    matches!(style.style(), FontStyle::Bold)
}

/// How far below the top of a galley the middle of its capitals and figures lies.
fn middle_of_figures(galley: &egui::Galley, size: f32) -> f32 {
    let baseline = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(size, |glyph| glyph.pos.y);
    baseline - charts::font::BASELINE * size
}
