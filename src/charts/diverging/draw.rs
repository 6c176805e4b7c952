//! Draws a chart of items as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::axis::draw_tick_words;
use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::rows::{self, Band, DrawRows, Note};
use super::super::{DrawError, View, font};
use super::layout::{Layout, RowBox, bar_gap, bar_height, sides};
use super::{Bar, Diverging, DivergingRow};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Diverging,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Diverging, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    fn under(&self, top: f32, bottom: f32) -> Result<(), DrawError> {
        for share in self.laid.ticks() {
            let x = self.laid.x_of(share);
            self.pen.line((x, top), (x, bottom), self.look.thin, self.look.grid)?;
        }
        let zero = self.laid.x_of(0.0);
        self.pen.line((zero, top), (zero, bottom), self.look.thin * 1.4, self.look.line)
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) else { return Ok(()) };
        let (laid, look) = (self.laid, self.look);
        let lines = place.question.lines.len() + usize::from(!row.remark.is_empty());
        let first = band.middle() - look.line_height * (lines as f32 - 1.0) / 2.0;
        let code = Type { align: Align::Right, ..self.pen.small() };
        self.pen.text(&row.code, laid.labels.number.right, first, code)?;
        for (index, line) in place.question.lines.iter().enumerate() {
            self.pen.text(line, laid.labels.name.left, first + index as f32 * look.line_height, self.pen.body())?;
        }
        let remark = first + (lines as f32 - 1.0) * look.line_height;
        self.pen.text(&row.remark, laid.labels.name.left, remark, self.pen.small())?;
        let apart = (bar_height(look) + bar_gap(look)) / 2.0;
        self.bar(row, place, 0, band.middle() - apart)?;
        self.bar(row, place, 1, band.middle() + apart)
    }

    fn over(&self, bottom: f32) -> Result<(), DrawError> {
        let shares: Vec<f32> = self.laid.ticks().collect();
        let words: Vec<String> = shares.iter().map(|share| format!("{:.0}%", share.abs() * 100.0)).collect();
        let ticks: Vec<(f32, &str)> =
            shares.iter().zip(&words).map(|(share, words)| (self.laid.x_of(*share), words.as_str())).collect();
        let zero = shares.iter().position(|share| *share == 0.0).unwrap_or(0);
        draw_tick_words(&self.pen, &ticks, zero, bottom)
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    /// The bar of a measurement: its sign, its answers from low to high, its counts.
    fn bar(&self, row: &DivergingRow, place: &RowBox, moment: usize, y: f32) -> Result<(), DrawError> {
        let (laid, look, bar) = (self.laid, self.look, &row.bars[moment]);
        if bar.figures.is_empty() && bar.note.is_empty() {
            return Ok(());
        }
        let sign = laid.signs.middle();
        match moment {
            0 => self.pen.first(sign, y, look.same)?,
            _ => self.pen.second(sign, y, look.same, false)?,
        }
        for (figure, span) in bar.figures.iter().zip(&laid.counts) {
            self.pen.text(figure, span.right, y, Type { align: Align::Right, ..self.pen.small() })?;
        }
        if bar.total() > 0 {
            return self.answers(row, bar, y);
        }
        let note = Note { text: place.notes[moment].clone(), left: laid.plot.left + look.gap * 0.2 };
        note.draw(&self.pen, y)
    }

    fn answers(&self, row: &DivergingRow, bar: &Bar, y: f32) -> Result<(), DrawError> {
        let (laid, look) = (self.laid, self.look);
        let (Some(answers), Some(colors)) = (self.chart.answers.get(row.answers), laid.colors.get(row.answers)) else {
            return Ok(());
        };
        let (total, half) = (bar.total() as f32, bar_height(look) / 2.0);
        let mut share = -sides(bar, answers).0;
        for (count, color) in bar.counts.iter().zip(colors) {
            let next = share + *count as f32 / total;
            // A seam of card between answers, so that they are told apart without colour.
            let (left, right) = (laid.x_of(share), laid.x_of(next) - look.thin);
            share = next;
            self.pen.rect(left, y - half, right, y + half, *color)?;
            let words = count.to_string();
            if font::measure(&words, look.small_size, false) + look.thin * 3.0 <= right - left {
                let style = Type { color: Look::ink_on(*color), align: Align::Middle, ..self.pen.small() };
                self.pen.text(&words, (left + right) / 2.0, y, style)?;
            }
        }
        Ok(())
    }
}
