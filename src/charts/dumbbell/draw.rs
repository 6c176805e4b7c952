//! Draws a dumbbell chart as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::rows::{self, Band, DrawRows};
use super::super::{DrawError, View, font};
use super::layout::Layout;
use super::{Dumbbell, DumbbellRow};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Dumbbell,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Dumbbell, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    fn under(&self, top: f32, bottom: f32) -> Result<(), DrawError> {
        self.laid.scale.draw_grid(&self.pen, &self.chart.axis, (top, bottom))?;
        if let Some((value, _)) = self.chart.axis.visible_reference() {
            self.pen.dashes(self.laid.x_of(*value), top, bottom, self.look.line)?;
        }
        Ok(())
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) else { return Ok(()) };
        let (laid, y) = (self.laid, band.middle());
        laid.labels.draw(&self.pen, &row.number, &place.name, y)?;
        place.note.draw(&self.pen, y)?;
        self.points(row, y)?;
        if let (Some(span), Some(words)) = (laid.words, place.words.lines.first()) {
            self.pen.text(words, span.left, y, self.pen.small())?;
        }
        self.change(row, y)?;
        rows::draw_marks(&self.pen, &row.marks, laid.marks.left, y, (self.look.text, self.look.card))
    }

    /// The words of the ticks under the rows, and of the reference above them.
    fn over(&self, bottom: f32) -> Result<(), DrawError> {
        self.laid.scale.draw_ticks(&self.pen, &self.chart.axis, bottom)?;
        if let Some((value, words)) = self.chart.axis.visible_reference() {
            let half = font::measure(words, self.look.small_size, false) / 2.0;
            let (x, y) = self.laid.reference_place(*value, half, self.look);
            self.pen.text(words, x, y, Type { align: Align::Middle, ..self.pen.small() })?;
        }
        Ok(())
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn points(&self, row: &DumbbellRow, y: f32) -> Result<(), DrawError> {
        let color = self.look.trend(row.trend);
        match (row.first.map(|value| self.laid.x_of(value)), row.second.map(|value| self.laid.x_of(value))) {
            (Some(first), Some(second)) => {
                if (first - second).abs() < self.look.scale {
                    return self.pen.both(second, y, color);
                }
                self.pen.line((first, y), (second, y), self.look.stroke, self.look.soft(color))?;
                self.pen.first(first, y, color)?;
                let close = (first - second).abs() < 2.0 * self.look.mark_radius + self.look.ring;
                self.pen.second(second, y, color, close)
            }
            (Some(first), None) => self.pen.first(first, y, color),
            (None, Some(second)) => self.pen.second(second, y, color, false),
            (None, None) => Ok(()),
        }
    }

    fn change(&self, row: &DumbbellRow, y: f32) -> Result<(), DrawError> {
        if row.change.is_empty() && row.trend.is_none() {
            return Ok(());
        }
        let look = self.look;
        let color = look.trend(row.trend);
        let style = Type { size: look.body_size, bold: true, color, align: Align::Right };
        self.pen.text(&row.change, self.laid.change.right, y, style)?;
        if row.trend.is_none() {
            return Ok(());
        }
        self.pen.arrow(self.laid.change.left + look.arrow / 2.0, y, row.direction, color)
    }
}
