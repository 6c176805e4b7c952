//! Draws a dumbbell chart as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::pen::{Align, Pen, Type};
use super::super::{DrawError, View, font};
use super::layout::{Layout, RowBox, layout, mark_step};
use super::{Dumbbell, DumbbellRow};

/// Lays the chart out in the area's width and draws it. The background is the caller's.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Dumbbell,
    look: &Look,
    view: &View,
) -> Result<(), DrawError> {
    let laid = layout(chart, look, area.dim_in_pixel().0 as f32, &font::measure);
    draw_laid_out(area, chart, look, view, &laid)
}

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Dumbbell,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter { pen: Pen::new(area, look), chart, look, laid };
    let (top, height) = (laid.header_height, laid.shown_height(view));
    let bottom = height - laid.axis_height;
    if chart.rows.is_empty() {
        painter.empty(top)?;
    } else {
        painter.grid(top, bottom)?;
        for index in laid.visible(view) {
            if let (Some(row), Some(place)) = (chart.rows.get(index), laid.rows.get(index)) {
                painter.row(row, place, top + place.middle() - view.scroll)?;
            }
        }
    }
    // Rows that are half in view are covered by what stays put.
    if laid.total_height() > view.height {
        painter.pen.rect(0.0, 0.0, laid.width, top, look.card)?;
        painter.pen.rect(0.0, bottom, laid.width, height, look.card)?;
    }
    laid.heading.draw(&painter.pen, 0.0)?;
    if !chart.rows.is_empty() {
        painter.axis(bottom)?;
    }
    laid.bottom.draw(&painter.pen, bottom)
}

struct Painter<'a, DB: DrawingBackend> {
    pen: Pen<'a, DB>,
    chart: &'a Dumbbell,
    look: &'a Look,
    laid: &'a Layout,
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn grid(&self, top: f32, bottom: f32) -> Result<(), DrawError> {
        for (value, _) in &self.chart.axis.ticks {
            let x = self.laid.x_of(*value);
            self.pen.line((x, top), (x, bottom), self.look.thin, self.look.grid)?;
        }
        if let Some((value, _)) = self.chart.axis.visible_reference() {
            self.pen.dashes(self.laid.x_of(*value), top, bottom, self.look.line)?;
        }
        Ok(())
    }

    /// The words of the ticks under the rows, and of the reference above them.
    fn axis(&self, bottom: f32) -> Result<(), DrawError> {
        let style = Type { align: Align::Middle, ..self.small() };
        let y = bottom + self.look.line_height * 0.75;
        // In a narrow plot only so many ticks are written as stand apart.
        let mut free = f32::NEG_INFINITY;
        for (value, words) in &self.chart.axis.ticks {
            let (x, half) = (self.laid.x_of(*value), font::measure(words, self.look.small_size, false) / 2.0);
            if x - half >= free {
                self.pen.text(words, x, y, style)?;
                free = x + half + self.look.gap * 0.5;
            }
        }
        if let Some((value, words)) = self.chart.axis.visible_reference() {
            let half = font::measure(words, self.look.small_size, false) / 2.0;
            let (x, y) = self.laid.reference_place(*value, half, self.look);
            self.pen.text(words, x, y, style)?;
        }
        Ok(())
    }

    fn row(&self, row: &DumbbellRow, place: &RowBox, y: f32) -> Result<(), DrawError> {
        let (laid, look) = (self.laid, self.look);
        let first_line = y - look.line_height * (place.name.lines.len() as f32 - 1.0) / 2.0;
        self.pen.text(&row.number, laid.number.right, first_line, Type { align: Align::Right, ..self.small() })?;
        for (index, line) in place.name.lines.iter().enumerate() {
            self.pen.text(line, laid.name.left, first_line + index as f32 * look.line_height, self.body())?;
        }
        self.note(place, y)?;
        self.points(row, y)?;
        if let Some(words) = laid.words {
            self.pen.text(&place.words, words.left, y, self.small())?;
        }
        self.change(row, y)?;
        for (index, mark) in row.marks.iter().enumerate() {
            let x = laid.marks.left + index as f32 * mark_step(look) + look.flag / 2.0;
            self.pen.mark(x, y, *mark, look.text)?;
        }
        Ok(())
    }

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

    /// What is said for a missing point, laid over the lines of the axis.
    fn note(&self, place: &RowBox, y: f32) -> Result<(), DrawError> {
        let look = self.look;
        let first_line = y - look.line_height * (place.note.lines.len() as f32 - 1.0) / 2.0;
        for (index, line) in place.note.lines.iter().enumerate() {
            let y = first_line + index as f32 * look.line_height;
            let (width, half) = (font::measure(line, look.small_size, false), look.small_size * 0.65);
            let (left, space) = (place.note_left, look.gap * 0.2);
            self.pen.rect(left - space, y - half, left + width + space, y + half, look.card)?;
            self.pen.text(line, left, y, self.small())?;
        }
        Ok(())
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

    fn empty(&self, top: f32) -> Result<(), DrawError> {
        let y = top + self.laid.body_height / 2.0;
        let style = Type { align: Align::Middle, color: self.look.faint, ..self.body() };
        self.pen.text(&self.chart.empty, self.laid.width / 2.0, y, style)
    }

    fn body(&self) -> Type {
        Type { size: self.look.body_size, bold: false, color: self.look.text, align: Align::Left }
    }

    fn small(&self) -> Type {
        Type { size: self.look.small_size, bold: false, color: self.look.faint, align: Align::Left }
    }
}
