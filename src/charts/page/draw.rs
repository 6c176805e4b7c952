//! Draws a page as it was laid out, on any backend. The charts on it draw themselves, each in its own place.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::{DrawError, View, rows};
use super::layout::{Layout, Panel};
use super::{Page, PageBlock};

/// Stands before a row in which the columns differ.
const DIFFERS: &str = "≠";

/// Draws a page by a layout that was kept.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    page: &Page,
    look: &Look,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, page, look, laid);
    painter.surfaces()?;
    laid.words.draw(&painter.pen, 0.0)?;
    painter.marks()?;
    laid.panels.iter().try_for_each(|panel| painter.panel(area, panel))
}

type Painter<'a, DB> = rows::Painter<'a, DB, Page, Layout>;

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn surfaces(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let (left, right) = (look.pad, laid.width - look.pad);
        self.pen.rect(left, laid.heads.top, right, laid.heads.bottom, look.band)?;
        self.pen.line((left, laid.heads.bottom), (right, laid.heads.bottom), look.thin * 1.4, look.line)?;
        for wash in &laid.washes {
            self.pen.rect(left, wash.top, right, wash.bottom, look.band)?;
        }
        for y in &laid.hairlines {
            self.pen.line((left, *y), (right, *y), look.thin, look.grid)?;
        }
        for y in &laid.rules {
            self.pen.line((left, *y), (right, *y), look.thin * 1.4, look.line)?;
        }
        Ok(())
    }

    /// The mark of every row that differs, and the bar over the column that the others are held against.
    fn marks(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let style = Type { bold: true, align: Align::Middle, ..self.pen.body() };
        for y in &laid.differing {
            self.pen.text(DIFFERS, look.pad + look.gap * 0.8, *y, style)?;
        }
        if let Some(span) = laid.reference.and_then(|at| laid.columns.get(at)) {
            let (top, thick) = (laid.heads.top, look.ring * 1.6);
            self.pen.rect(span.left, top, span.right, top + thick, look.text)?;
        }
        Ok(())
    }

    fn panel(&self, area: &DrawingArea<DB, Shift>, panel: &Panel) -> Result<(), DrawError> {
        let section = self.chart.sections.get(panel.section);
        let Some(PageBlock::Chart(chart)) = section.and_then(|section| section.blocks.get(panel.block)) else {
            return Ok(());
        };
        let corner = (panel.x.round() as i32, panel.y.round() as i32);
        let size = (panel.width.ceil() as u32, panel.height.ceil() as u32);
        let place = area.clone().shrink(corner, size);
        chart.draw_laid_out(&place, &self.look.unframed(), &View::whole(), &panel.laid)
    }
}
