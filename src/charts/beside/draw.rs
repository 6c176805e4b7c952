//! Draws columns beside each other as they were laid out, on any backend.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::super::look::Look;
use super::super::mark::Side;
use super::super::pen::{Align, Type};
use super::super::rows::{self, Band, DrawRows};
use super::super::{DrawError, View, font};
use super::layout::{Layout, RowBox, lane, note_offset, surface};
use super::{Beside, BesideRow, BesideSide};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Beside,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Beside, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    /// The middle half of the programme: the second measurement's as a surface, the first's as an outline over it.
    fn under(&self, top: f32, bottom: f32) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let sides = |low: f64, high: f64| {
            let (left, right) = (self.inside(low), self.inside(high));
            // However alike the parts are, the band is still seen.
            let least = look.ring / 2.0;
            (left - least, right + least)
        };
        if let Some((low, high)) = self.chart.second_middle.as_ref().and_then(|middle| middle.ends) {
            let (left, right) = sides(low, high);
            self.pen.rect(left, top, right, bottom, surface(look))?;
        }
        laid.scale.draw_grid(&self.pen, &self.chart.axis, (top, bottom))?;
        if let Some((low, high)) = self.chart.first_middle.as_ref().and_then(|middle| middle.ends) {
            let (left, right) = sides(low, high);
            for x in [left, right] {
                self.pen.dashes(x, top, bottom, look.line)?;
            }
            for y in [top, bottom] {
                self.pen.broken((left, y), (right, y), (3.5 * look.scale, look.thin), look.line)?;
            }
        }
        Ok(())
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) else { return Ok(()) };
        let (look, laid, y) = (self.look, self.laid, band.middle());
        if index > 0 {
            self.pen.line((look.pad, band.top), (laid.rows.width - look.pad, band.top), look.thin, look.grid)?;
        }
        if !row.reference.is_empty() {
            let (left, air) = (look.pad, look.gap * 0.35);
            self.pen.rect(left, band.top + air, left + look.ring * 1.6, band.bottom() - air, look.text)?;
        }
        self.names(place, y)?;
        place.note.draw(&self.pen, y + note_offset(row, place, look))?;
        self.points(row, y)?;
        self.change(row, y)?;
        self.counts(row, y)?;
        rows::draw_marks(&self.pen, &row.marks, laid.marks.left, y, (look.text, look.card))
    }

    fn over(&self, bottom: f32) -> Result<(), DrawError> {
        self.laid.scale.draw_ticks(&self.pen, &self.chart.axis, bottom)
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    /// Where a value stands, at the end of the axis where it lies beyond.
    fn inside(&self, value: f64) -> f32 {
        let axis = &self.chart.axis;
        self.laid.x_of(value.clamp(axis.min, axis.max))
    }

    fn names(&self, place: &RowBox, y: f32) -> Result<(), DrawError> {
        let (look, left) = (self.look, self.laid.labels.name.left);
        let lines = place.title.lines.len() + place.below.len();
        let mut at = y - look.line_height * (lines as f32 - 1.0) / 2.0;
        for line in &place.title.lines {
            self.pen.text(line, left, at, self.pen.body())?;
            at += look.line_height;
        }
        for line in &place.below {
            self.pen.text(line, left, at, self.pen.small())?;
            at += look.line_height;
        }
        Ok(())
    }

    /// The first measurement above the middle of the row, the second below it, so that their intervals keep apart.
    fn points(&self, row: &BesideRow, y: f32) -> Result<(), DrawError> {
        let color = self.look.trend(row.trend);
        let [first, second] = &row.sides;
        let (upper, lower) = (y - lane(self.look), y + lane(self.look));
        for (side, y) in [(first, upper), (second, lower)] {
            if let Some(side) = side {
                self.interval(side, y, color)?;
            }
        }
        if let (Some(one), Some(other)) = (first, second) {
            let (from, to) = ((self.inside(one.value), upper), (self.inside(other.value), lower));
            self.pen.line(from, to, self.look.stroke, self.look.soft(color))?;
        }
        if let Some(side) = first {
            self.pen.first(self.inside(side.value), upper, color)?;
        }
        match second {
            Some(side) => self.pen.second(self.inside(side.value), lower, color, first.is_some()),
            None => Ok(()),
        }
    }

    fn interval(&self, side: &BesideSide, y: f32, color: RGBColor) -> Result<(), DrawError> {
        let Some((low, high)) = side.interval else { return Ok(()) };
        let (look, axis) = (self.look, &self.chart.axis);
        let (left, right) = (self.inside(low), self.inside(high));
        let (thin, end) = (look.thin * 0.7, look.mark_radius * 0.55);
        self.pen.rect(left, y - thin, right, y + thin, color)?;
        if low < axis.min {
            self.pen.beyond(left - look.mark_radius, y, Side::Left, color)?;
        } else {
            self.pen.rect(left - thin, y - end, left + thin, y + end, color)?;
        }
        if high > axis.max {
            self.pen.beyond(right + look.mark_radius, y, Side::Right, color)
        } else {
            self.pen.rect(right - thin, y - end, right + thin, y + end, color)
        }
    }

    fn counts(&self, row: &BesideRow, y: f32) -> Result<(), DrawError> {
        let (look, span) = (self.look, self.laid.counts);
        if span.width() <= 0.0 {
            return Ok(());
        }
        let first = y - look.line_height * (row.counts.len() as f32 - 1.0) / 2.0;
        for (line, words) in row.counts.iter().enumerate() {
            let y = first + line as f32 * look.line_height;
            self.pen.text(words, span.middle(), y, Type { align: Align::Middle, ..self.pen.small() })?;
        }
        Ok(())
    }

    /// Arrow and change, and under them what it went from and to.
    fn change(&self, row: &BesideRow, y: f32) -> Result<(), DrawError> {
        let (look, right) = (self.look, self.laid.change.right);
        let figures = row.figures();
        let half = if row.change.is_empty() || figures.is_empty() { 0.0 } else { look.line_height / 2.0 };
        self.pen.text(&figures, right, y + half, Type { align: Align::Right, ..self.pen.small() })?;
        if row.change.is_empty() {
            return Ok(());
        }
        let color = look.trend(row.trend);
        let style = Type { size: look.body_size, bold: true, color, align: Align::Right };
        self.pen.text(&row.change, right, y - half, style)?;
        if row.trend.is_none() {
            return Ok(());
        }
        let wide = font::measure(&row.change, look.body_size, true);
        self.pen.arrow(right - wide - look.gap * 0.5 - look.arrow / 2.0, y - half, row.direction, color)
    }
}
