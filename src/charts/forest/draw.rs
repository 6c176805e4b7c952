//! Draws a forest as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::super::look::Look;
use super::super::mark::Side;
use super::super::pen::{Align, Type};
use super::super::rows::{self, Band, DrawRows};
use super::super::{DrawError, View};
use super::layout::{Layout, PooledBox};
use super::{Forest, ForestRow, PooledRow};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Forest,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Forest, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    /// The band in which a change counts as none, the lines of the axis, and a stronger one at zero.
    fn under(&self, top: f32, bottom: f32) -> Result<(), DrawError> {
        let (laid, axis) = (self.laid, &self.chart.axis);
        let inside = |value: f64| laid.x_of(value.clamp(axis.min, axis.max));
        let half = self.chart.smallest_change;
        self.pen.rect(inside(-half), top, inside(half), bottom, self.look.band)?;
        laid.scale.draw_grid(&self.pen, axis, (top, bottom))?;
        let zero = laid.x_of(0.0);
        self.pen.line((zero, top), (zero, bottom), self.look.thin * 1.4, self.look.line)
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        if let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) {
            let (laid, y) = (self.laid, band.middle());
            laid.labels.draw(&self.pen, &row.number, &place.name, y)?;
            self.pen.text(&row.counts, laid.counts.middle(), y, Type { align: Align::Middle, ..self.pen.small() })?;
            place.note.draw(&self.pen, y)?;
            self.point(row, y)?;
            match row.trend {
                Some(trend) => {
                    let color = self.look.trend(row.trend);
                    self.figures(&row.change, &row.interval_label, y, (trend.direction(), color))?;
                }
                // What stands in the place of a change that is hidden.
                None => {
                    let style = Type { bold: true, align: Align::Right, color: self.look.faint, ..self.pen.body() };
                    self.pen.text(&row.change, laid.change.right, y, style)?;
                }
            }
            return rows::draw_marks(&self.pen, &row.marks, laid.marks.left, y, (self.look.text, self.look.card));
        }
        match (&self.chart.pooled, &self.laid.pooled) {
            (Some(row), Some(place)) => self.pooled(row, place, band),
            _ => Ok(()),
        }
    }

    fn over(&self, bottom: f32) -> Result<(), DrawError> {
        self.laid.scale.draw_ticks(&self.pen, &self.chart.axis, bottom)
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn point(&self, row: &ForestRow, y: f32) -> Result<(), DrawError> {
        let Some(diff) = row.diff else { return Ok(()) };
        let (axis, color) = (&self.chart.axis, self.look.trend(row.trend));
        let ends = row.interval.map(|(low, high)| {
            let inside = |value: f64| self.laid.x_of(value.clamp(axis.min, axis.max));
            (inside(low), inside(high))
        });
        self.pen.change(self.laid.x_of(diff.clamp(axis.min, axis.max)), y, ends, color)?;
        let (low, high) = row.interval.unwrap_or((diff, diff));
        let reach = self.look.mark_radius;
        if low < axis.min {
            self.pen.beyond(self.laid.x_of(axis.min) - reach, y, Side::Left, color)?;
        }
        if high > axis.max {
            self.pen.beyond(self.laid.x_of(axis.max) + reach, y, Side::Right, color)?;
        }
        Ok(())
    }

    /// Arrow and change, and the interval beside them.
    fn figures(
        &self,
        change: &str,
        interval: &str,
        y: f32,
        (direction, color): (std::cmp::Ordering, RGBColor),
    ) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let style = Type { size: look.body_size, bold: true, color, align: Align::Right };
        self.pen.text(change, laid.change.right, y, style)?;
        let wide = super::super::font::measure(change, look.body_size, true);
        self.pen.arrow(laid.change.right - wide - look.gap * 0.5 - look.arrow / 2.0, y, direction, color)?;
        match laid.interval {
            Some(span) => self.pen.text(interval, span.left, y, self.pen.small()),
            None => Ok(()),
        }
    }

    fn pooled(&self, row: &PooledRow, place: &PooledBox, band: Band) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let rule = band.top + look.gap * 0.5;
        self.pen.line((look.pad, rule), (laid.rows.width - look.pad, rule), look.thin, look.line)?;
        let y = rule + look.gap * 0.3 + look.row_height / 2.0;
        let bold = Type { bold: true, ..self.pen.body() };
        for (index, line) in place.name.lines.iter().enumerate() {
            self.pen.text(line, laid.labels.name.left, y + index as f32 * look.line_height, bold)?;
        }
        let below = y + place.name.lines.len() as f32 * look.line_height;
        for (index, line) in place.note.lines.iter().enumerate() {
            let y = below + index as f32 * look.line_height;
            let (left, half) = (laid.labels.name.left, look.line_height / 2.0);
            let right = left + super::super::font::measure(line, look.small_size, false);
            self.pen.rect(left, y - half, right, y + half, look.card)?;
            self.pen.text(line, left, y, self.pen.small())?;
        }
        let (low, high) = row.interval;
        let inside = |value: f64| laid.x_of(value.clamp(self.chart.axis.min, self.chart.axis.max));
        self.pen.diamond((inside(low), inside(row.estimate), inside(high)), y, look.text)?;
        self.figures(&row.change, &row.interval_label, y, (row.trend.direction(), look.text))
    }
}
