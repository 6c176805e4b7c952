//! Draws a spider as it was laid out, on any backend. Columns are told apart by their line, their mark and only then
//! their colour.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::super::DrawError;
use super::super::look::Look;
use super::super::pen::{Align, Type};
use super::super::rows;
use super::layout::{Layout, sample};
use super::{Spider, SpiderColumn};

/// The rings of the web, as shares of the way to the edge.
const RINGS: [f32; 4] = [0.25, 0.5, 0.75, 1.0];
/// The length of the dashes of each column's line against the gap; none is a whole line.
const DASHES: [Option<f32>; 6] = [None, Some(0.8), Some(0.3), None, Some(1.4), Some(0.5)];

/// Draws a chart by a layout that was kept.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Spider,
    look: &Look,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.heading.draw(&painter.pen, 0.0)?;
    if chart.is_empty() {
        painter.empty()?;
    } else {
        painter.web()?;
        for (index, column) in chart.columns.iter().enumerate() {
            painter.shape(index, column)?;
        }
        painter.names()?;
    }
    laid.bottom.draw(&painter.pen, laid.plot_bottom())
}

type Painter<'a, DB> = rows::Painter<'a, DB, Spider, Layout>;

impl<DB: DrawingBackend> Painter<'_, DB> {
    /// What is said where there is nothing to draw may take more than a line.
    fn empty(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let room = laid.width - 2.0 * look.pad;
        let measure = |line: &str| super::super::font::measure(line, look.body_size, false);
        let lines = super::super::wrap::wrap(&self.chart.caption.empty, room, 3, &measure).lines;
        let first = laid.plot_bottom() - look.row_height * 1.5 - look.line_height * (lines.len() as f32 - 1.0) / 2.0;
        let style = Type { align: Align::Middle, color: look.faint, ..self.pen.body() };
        for (index, line) in lines.iter().enumerate() {
            self.pen.text(line, laid.width / 2.0, first + index as f32 * look.line_height, style)?;
        }
        Ok(())
    }

    fn web(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let count = laid.ends.len();
        for ring in RINGS {
            for axis in 0..count {
                let (from, to) = (laid.point(axis, ring), laid.point((axis + 1) % count, ring));
                let color = if ring == 1.0 { look.line } else { look.grid };
                self.pen.line(from, to, look.thin, color)?;
            }
        }
        for (axis, label) in laid.labels.iter().enumerate() {
            self.pen.line(laid.middle, laid.point(axis, 1.0), look.thin, look.grid)?;
            let bold = Type { bold: true, align: label.align, color: look.text, ..self.pen.small() };
            for (line, words) in label.title.iter().enumerate() {
                self.pen.text(words, label.x, label.y + line as f32 * look.line_height, bold)?;
            }
            let y = label.y + label.title.len() as f32 * look.line_height;
            self.pen.text(&label.range, label.x, y, Type { align: label.align, ..self.pen.small() })?;
        }
        if self.chart.columns.iter().all(|column| column.values.is_empty()) {
            let style =
                Type { size: look.title_size * 2.0, align: Align::Middle, color: look.faint, ..self.pen.body() };
            return self.pen.text("?", laid.middle.0, laid.middle.1, style);
        }
        Ok(())
    }

    fn shape(&self, index: usize, column: &SpiderColumn) -> Result<(), DrawError> {
        let points: Vec<(f32, f32)> = self
            .chart
            .axes
            .iter()
            .zip(&column.values)
            .enumerate()
            .map(|(at, (axis, value))| {
                let room = axis.max - axis.min;
                let share = if room > 0.0 { ((value - axis.min) / room).clamp(0.0, 1.0) } else { 0.0 };
                self.laid.point(at, share as f32)
            })
            .collect();
        for (at, from) in points.iter().enumerate() {
            self.stretch(index, *from, points[(at + 1) % points.len()])?;
        }
        points.iter().try_for_each(|point| self.mark(index, *point))
    }

    fn color(&self, index: usize) -> RGBColor {
        let look = self.look;
        [look.up, look.down, look.text, look.same, look.up, look.down][index % 6]
    }

    fn stretch(&self, index: usize, from: (f32, f32), to: (f32, f32)) -> Result<(), DrawError> {
        let (look, color) = (self.look, self.color(index));
        let width = if index >= 3 { look.stroke * 0.5 } else { look.stroke * 0.8 };
        match DASHES[index % DASHES.len()] {
            None => self.pen.line(from, to, width, color),
            Some(dash) => self.pen.broken(from, to, (look.gap * dash, width), color),
        }
    }

    /// Disc, open square, triangle, open circle, diamond and square.
    fn mark(&self, index: usize, (x, y): (f32, f32)) -> Result<(), DrawError> {
        let (look, color) = (self.look, self.color(index));
        let r = look.mark_radius;
        let inner = r - look.ring;
        let diamond = |r: f32| [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
        match index % 6 {
            0 => self.pen.second(x, y, color, true),
            1 => {
                self.pen.rect(x - r, y - r, x + r, y + r, color)?;
                self.pen.rect(x - inner, y - inner, x + inner, y + inner, look.card)
            }
            2 => self.pen.polygon(&[(x - r * 1.1, y + r), (x + r * 1.1, y + r), (x, y - r * 1.1)], color),
            3 => self.pen.first(x, y, color),
            4 => self.pen.polygon(&diamond(r * 1.3), color),
            _ => self.pen.rect(x - r * 0.9, y - r * 0.9, x + r * 0.9, y + r * 0.9, color),
        }
    }

    fn names(&self) -> Result<(), DrawError> {
        let look = self.look;
        for (index, name) in self.laid.names.iter().enumerate() {
            let end = name.x + sample(look);
            self.stretch(index, (name.x, name.y), (end, name.y))?;
            self.mark(index, ((name.x + end) / 2.0, name.y))?;
            for (line, words) in name.lines.iter().enumerate() {
                let y = name.y + line as f32 * look.line_height;
                self.pen.text(words, end + look.gap * 0.8, y, self.pen.body())?;
            }
        }
        Ok(())
    }
}
