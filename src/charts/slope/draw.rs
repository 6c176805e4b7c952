//! Draws a slope chart as it was laid out, on any backend.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::{DrawError, font, rows};
use super::layout::{EndLabel, Layout};
use super::{Slope, SlopeLine};

/// With so many lines or fewer the values in between are written at their points.
const LINES_WITH_VALUES: usize = 3;

/// Draws a chart by a layout that was kept.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Slope,
    look: &Look,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.heading.draw(&painter.pen, 0.0)?;
    if chart.lines.is_empty() || chart.moments.is_empty() {
        painter.empty()?;
    } else {
        painter.grid()?;
        for (index, line) in chart.lines.iter().enumerate() {
            painter.stretches(index, line)?;
        }
        for (index, line) in chart.lines.iter().enumerate() {
            painter.points(index, line)?;
            if let Some(end) = laid.ends.get(index) {
                painter.end(index, line, end)?;
            }
        }
    }
    laid.bottom.draw(&painter.pen, laid.plot_bottom)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Slope, Layout>;

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn grid(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let (Some(&left), Some(&right)) = (laid.moments.first(), laid.moments.last()) else { return Ok(()) };
        let small = self.pen.small();
        for (value, words) in &self.chart.axis.ticks {
            let y = laid.y_of(*value);
            self.pen.line((left, y), (right, y), look.thin, look.grid)?;
            self.pen.text(words, look.pad, y, small)?;
        }
        if let Some((value, _)) = self.chart.axis.visible_reference() {
            let y = laid.y_of(*value);
            let (dash, hole) = (4.0 * look.scale, 3.0 * look.scale);
            let mut x = left;
            while x < right {
                self.pen.line((x, y), ((x + dash).min(right), y), look.thin, look.line)?;
                x += dash + hole;
            }
        }
        for (words, x) in laid.moment_words.iter().zip(&laid.moments) {
            self.pen.line((*x, laid.plot_top), (*x, laid.plot_bottom), look.thin, look.grid)?;
            self.moment(words, *x)?;
        }
        if let (Some((_, words)), Some((x, y))) = (self.chart.axis.visible_reference(), laid.reference) {
            self.pen.text(words, x, y, small)?;
        }
        Ok(())
    }

    /// The words above a moment, within the chart even where they are wide.
    fn moment(&self, words: &[String], x: f32) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let style = Type { align: Align::Middle, bold: true, ..self.pen.small() };
        for (above, line) in words.iter().rev().enumerate() {
            let half = font::measure(line, look.small_size, true) / 2.0;
            let middle = x.min(laid.width - look.pad - half).max(look.pad + half);
            let y = laid.header_height - look.line_height * (0.5 + above as f32);
            self.pen.text(line, middle, y, style)?;
        }
        Ok(())
    }

    /// The line from value to value; a missing measurement leaves a gap.
    fn stretches(&self, index: usize, line: &SlopeLine) -> Result<(), DrawError> {
        let color = self.look.soft(self.look.trend(line.trend));
        for moment in 1..line.values.len() {
            if let (Some(from), Some(to)) = (self.laid.point(index, moment - 1), self.laid.point(index, moment)) {
                self.pen.line(from, to, self.look.stroke, color)?;
            }
        }
        Ok(())
    }

    fn points(&self, index: usize, line: &SlopeLine) -> Result<(), DrawError> {
        let look = self.look;
        let color = look.trend(line.trend);
        for moment in 0..line.values.len() {
            let Some((x, y)) = self.laid.point(index, moment) else { continue };
            if moment == 0 {
                self.pen.first(x, y, color)?;
            } else {
                self.pen.second(x, y, color, true)?;
            }
            if let Some((label, y)) = self.label_between(index, line, moment) {
                let style = Type { size: look.body_size, bold: true, color, align: Align::Middle };
                self.pen.text(label, x, y, style)?;
            }
        }
        let first = self.laid.starts.get(index).copied().flatten();
        if let (Some(y), Some(label)) = (first, line.value_labels.first()) {
            let style = Type { size: look.body_size, bold: true, color, align: Align::Right };
            self.pen.text(label, self.laid.start_right, y, style)?;
        }
        Ok(())
    }

    /// A value between the ends, above its point or in a dip below it, where nothing else stands.
    fn label_between<'l>(&self, index: usize, line: &'l SlopeLine, moment: usize) -> Option<(&'l str, f32)> {
        let (laid, look) = (self.laid, self.look);
        if moment == 0 || moment + 1 == line.values.len() || self.chart.lines.len() > LINES_WITH_VALUES {
            return None;
        }
        let (_, y) = laid.point(index, moment)?;
        let higher = |beside: usize| laid.point(index, beside).is_none_or(|(_, other)| other < y);
        let dip = higher(moment - 1) && higher(moment + 1);
        let place = if dip { y + look.line_height * 1.1 } else { y - look.line_height * 1.1 };
        let others = (0..self.chart.lines.len()).filter(|other| *other != index);
        let mut heights = others.filter_map(|other| laid.point(other, moment));
        let free = heights.all(|(_, other)| (other - place).abs() > look.line_height * 1.2);
        free.then_some(())?;
        line.value_labels.get(moment).map(|label| (label.as_str(), place))
    }

    /// Last value, change, marks and name behind a line, with a thin leader where they had to move.
    fn end(&self, index: usize, line: &SlopeLine, end: &EndLabel) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let color = look.trend(line.trend);
        let lines = end.name.len() + end.note.len() + usize::from(laid.stacked);
        let top = end.middle - look.line_height * (lines as f32 - 1.0) / 2.0;
        let first_line = if laid.stacked { top } else { end.middle };
        let names_top = if laid.stacked { top + look.line_height } else { top };
        let bold = Type { size: look.body_size, bold: true, color, align: Align::Left };
        let last = line.values.len().saturating_sub(1);
        if let (Some(from), Some(label)) = (laid.point(index, last), line.value_labels.get(last)) {
            let away = look.mark_radius + look.gap * 0.2;
            if (from.1 - first_line).abs() > look.line_height * 0.4 {
                let to = (laid.values_left - look.gap * 0.4, first_line);
                self.pen.line((from.0 + away, from.1), to, look.thin, look.soft(color))?;
            }
            self.pen.text(label, laid.values_left, first_line, bold)?;
        }
        self.change(line, first_line)?;
        let body = Type { size: look.body_size, bold: false, color: look.text, align: Align::Left };
        for (place, words) in end.name.iter().enumerate() {
            self.pen.text(words, laid.names_left, names_top + place as f32 * look.line_height, body)?;
        }
        for (place, words) in end.note.iter().enumerate() {
            let y = names_top + (end.name.len() + place) as f32 * look.line_height;
            self.pen.text(words, laid.names_left, y, self.pen.small())?;
        }
        Ok(())
    }

    /// Arrow, change and marks of a line.
    fn change(&self, line: &SlopeLine, y: f32) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let color = look.trend(line.trend);
        let bold = Type { size: look.body_size, bold: true, color, align: Align::Left };
        let mut x = laid.changes_left;
        if line.trend.is_some() {
            self.pen.arrow(x + look.arrow / 2.0, y, line.direction, color)?;
            x += look.arrow + look.gap * 0.5;
        }
        self.pen.text(&line.change, x, y, bold)?;
        for (place, mark) in line.marks.iter().enumerate() {
            let x = laid.marks_left + place as f32 * (look.flag + look.gap * 0.4) + look.flag / 2.0;
            self.pen.mark(x, y, *mark, look.text)?;
        }
        Ok(())
    }

    fn empty(&self) -> Result<(), DrawError> {
        let y = (self.laid.plot_top + self.laid.plot_bottom) / 2.0;
        let style = Type { align: Align::Middle, size: self.look.body_size, ..self.pen.small() };
        self.pen.text(&self.chart.caption.empty, self.laid.width / 2.0, y, style)
    }
}
