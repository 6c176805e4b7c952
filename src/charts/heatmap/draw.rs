//! Draws a heatmap as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::rows::{self, Band, DrawRows, Span, mark_step};
use super::super::wrap::Wrapped;
use super::super::{DrawError, View, font};
use super::layout::Layout;
use super::{Heatmap, HeatmapCell};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Heatmap,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Heatmap, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    fn under(&self, _: f32, _: f32) -> Result<(), DrawError> {
        Ok(())
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) else { return Ok(()) };
        self.laid.labels.draw(&self.pen, &row.number, &place.name, band.middle())?;
        for ((cell, note), span) in row.cells.iter().zip(&place.notes).zip(&self.laid.cells) {
            match cell.trend {
                Some(_) => self.change(cell, *span, band)?,
                None => self.blank(cell, note, *span, band.middle())?,
            }
        }
        Ok(())
    }

    fn over(&self, _: f32) -> Result<(), DrawError> {
        Ok(())
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    /// Arrow and figure in the middle of the coloured cell, marks at its right where they fit.
    fn change(&self, cell: &HeatmapCell, span: Span, band: Band) -> Result<(), DrawError> {
        let Some(trend) = cell.trend else { return Ok(()) };
        let (look, y) = (self.look, band.middle());
        let surface = look.step(cell.strength);
        let ink = Look::ink_on(surface);
        self.pen.rect(span.left, band.top, span.right, band.bottom() - 2.0 * look.thin, surface)?;
        let (arrow, space) = (look.arrow, look.gap * 0.4);
        let wide = arrow + space + font::measure(&cell.change, look.body_size, true);
        let marks = cell.marks.len() as f32 * mark_step(look);
        let has_room = wide + marks + space <= span.width();
        let left = span.left + (span.width() - wide - if has_room { marks } else { 0.0 }) / 2.0;
        self.pen.arrow(left + arrow / 2.0, y, trend.direction(), ink)?;
        let style = Type { size: look.body_size, bold: true, color: ink, align: Align::Left };
        self.pen.text(&cell.change, left + arrow + space, y, style)?;
        if has_room { rows::draw_marks(&self.pen, &cell.marks, left + wide + space, y, (ink, surface)) } else { Ok(()) }
    }

    fn blank(&self, cell: &HeatmapCell, note: &Wrapped, span: Span, y: f32) -> Result<(), DrawError> {
        let look = self.look;
        let first = y - look.line_height * (note.lines.len() as f32 - 1.0) / 2.0;
        let style = Type { align: Align::Middle, ..self.pen.small() };
        for (index, line) in note.lines.iter().enumerate() {
            self.pen.text(line, span.middle(), first + index as f32 * look.line_height, style)?;
        }
        let wide = note.lines.iter().map(|line| font::measure(line, look.small_size, false)).fold(0.0, f32::max);
        let left = span.middle() + wide / 2.0 + look.gap * 0.5;
        if left + cell.marks.len() as f32 * mark_step(look) > span.right {
            return Ok(());
        }
        rows::draw_marks(&self.pen, &cell.marks, left, y, (look.text, look.card))
    }
}
