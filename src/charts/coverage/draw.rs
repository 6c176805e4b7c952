//! Draws a coverage chart as it was laid out, on any backend; of a long one only the rows in view.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::rows::{self, Band, DrawRows, Labels, Span};
use super::super::{DrawError, View};
use super::layout::{Layout, indent};
use super::{Coverage, CoverageCell};

/// Draws a chart by a layout that was kept: what a window does every frame.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Coverage,
    look: &Look,
    view: &View,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.rows.draw(&painter.pen, view, &chart.caption.empty, &painter)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Coverage, Layout>;

impl<DB: DrawingBackend> DrawRows for Painter<'_, DB> {
    fn under(&self, _: f32, _: f32) -> Result<(), DrawError> {
        Ok(())
    }

    fn row(&self, index: usize, band: Band) -> Result<(), DrawError> {
        let (Some(row), Some(place)) = (self.chart.rows.get(index), self.laid.boxes.get(index)) else { return Ok(()) };
        let (laid, look) = (self.laid, self.look);
        self.pen.line((look.pad, band.top), (laid.rows.width - look.pad, band.top), look.thin, look.grid)?;
        // The first lines of name, cells and note stand at one height.
        let first = band.top + look.row_height / 2.0;
        let name = Span { left: laid.labels.name.left + indent(row, look), ..laid.labels.name };
        let middle = first + look.line_height * (place.name.lines.len() as f32 - 1.0) / 2.0;
        Labels { name, ..laid.labels }.draw(&self.pen, &row.number, &place.name, middle)?;
        for (cell, span) in row.cells.iter().zip(&laid.cells) {
            self.cell(cell, *span, first)?;
        }
        let note = if laid.notes_beside { first } else { first + look.line_height * 1.1 };
        for (index, line) in place.note.lines.iter().enumerate() {
            self.pen.text(line, laid.notes.left, note + index as f32 * look.line_height, self.pen.small())?;
        }
        Ok(())
    }

    fn over(&self, _: f32) -> Result<(), DrawError> {
        Ok(())
    }
}

impl<DB: DrawingBackend> Painter<'_, DB> {
    /// A sign, and how many forms are in, on a bar of how many that is of those that went out.
    fn cell(&self, cell: &CoverageCell, span: Span, y: f32) -> Result<(), DrawError> {
        let look = self.look;
        let Some(held) = cell.held else { return Ok(()) };
        let half = look.row_height * 0.36;
        if let Some(share) = cell.share {
            self.pen.rect(span.left, y - half, span.right, y + half, look.band)?;
            let end = span.left + span.width() * share;
            self.pen.rect(span.left, y - half, end, y + half, look.thinned(look.accent, 0.3))?;
        }
        let left = span.left + look.gap * 0.5;
        self.pen.held(left + look.flag / 2.0, y, held, look.text)?;
        self.pen.text(&cell.words, left + look.flag + look.gap * 0.5, y, self.pen.figures())
    }
}
