//! Draws a spread as it was laid out, on any backend.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::look::{Look, Trend};
use super::super::pen::{Align, Type};
use super::super::{DrawError, font, rows};
use super::layout::{Heap, Layout, Line};
use super::{Spread, SpreadSide};

/// Draws a chart by a layout that was kept.
pub fn draw_laid_out<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Spread,
    look: &Look,
    laid: &Layout,
) -> Result<(), DrawError> {
    let painter = Painter::new(area, chart, look, laid);
    laid.heading.draw(&painter.pen, 0.0)?;
    if chart.sides.iter().all(|side| side.dots.is_empty() && side.mean.is_none()) {
        let y = (laid.plot_top + laid.plot_bottom) / 2.0;
        let style = Type { align: Align::Middle, color: look.faint, ..painter.pen.body() };
        painter.pen.text(&chart.caption.empty, laid.width / 2.0, y, style)?;
    } else {
        painter.grid()?;
        for line in &laid.lines {
            painter.line(line)?;
        }
        for side in [0, 1] {
            painter.side(side)?;
        }
        let middle = (laid.starts[0] + laid.starts[1]) / 2.0;
        let y = laid.plot_top - look.line_height * 1.1;
        painter.pen.text(&laid.pairs_label, middle, y, Type { align: Align::Middle, ..painter.pen.small() })?;
    }
    laid.bottom.draw(&painter.pen, laid.plot_bottom)
}

type Painter<'a, DB> = rows::Painter<'a, DB, Spread, Layout>;

impl<DB: DrawingBackend> Painter<'_, DB> {
    fn grid(&self) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let (left, right) = (laid.ticks_right + look.gap * 0.6, laid.width - look.pad);
        for (value, words) in &self.chart.axis.ticks {
            let y = laid.y_of(*value);
            self.pen.line((left, y), (right, y), look.thin, look.grid)?;
            self.pen.text(words, laid.ticks_right, y, Type { align: Align::Right, ..self.pen.small() })?;
        }
        for x in laid.starts {
            self.pen.line((x, laid.plot_top), (x, laid.plot_bottom), look.thin, look.grid)?;
        }
        Ok(())
    }

    /// Up is a whole line, down one of dashes, the same one of dots; thicker where more went the same way.
    fn line(&self, line: &Line) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let [left, right] = laid.starts;
        let (from, to) = ((left, line.from), (right, line.to));
        let width = look.thin * (0.6 + 0.7 * (line.count as f32).sqrt()).min(4.0);
        let color = look.trend(Some(line.way));
        match line.way {
            Trend::Up => self.pen.line(from, to, width, color),
            Trend::Down => self.pen.broken(from, to, (look.gap * 0.6, width), color),
            Trend::Same => self.pen.broken(from, to, (look.gap * 0.2, width), color),
        }
    }

    fn side(&self, at: usize) -> Result<(), DrawError> {
        let side = &self.chart.sides[at];
        for heap in &self.laid.heaps[at] {
            self.heap(at, heap)?;
        }
        self.mean(at, side)?;
        self.head(at, side)
    }

    fn heap(&self, side: usize, heap: &Heap) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let (start, outwards) = (laid.starts[side], if side == 0 { -1.0 } else { 1.0 });
        let radius = laid.dot_radius;
        if let Some(step) = laid.bar_step {
            let end = start + outwards * step * heap.count as f32;
            let (left, right, half) = (start.min(end), start.max(end), radius * 0.9);
            self.pen.rect(left, heap.y - half, right, heap.y + half, look.same)?;
            let seam = look.ring * 0.55;
            return match side {
                0 => self.pen.rect(left + seam, heap.y - half + seam, right - seam, heap.y + half - seam, look.card),
                _ => Ok(()),
            };
        }
        let step = 2.0 * radius + look.thin * 0.6;
        for index in 0..heap.count {
            let x = start + outwards * (radius + step * index as f32);
            self.pen.disc(x, heap.y, radius, look.same)?;
            if side == 0 {
                self.pen.disc(x, heap.y, radius - look.ring * 0.6, look.card)?;
            }
        }
        Ok(())
    }

    /// The mean with its interval, and both in words beside it.
    fn mean(&self, at: usize, side: &SpreadSide) -> Result<(), DrawError> {
        let Some(mean) = side.mean else { return Ok(()) };
        let (look, laid) = (self.look, self.laid);
        let (x, y) = (laid.means[at], laid.y_of(mean));
        if let Some((low, high)) = side.interval {
            let axis = &self.chart.axis;
            let inside = |value: f64| laid.y_of(value.clamp(axis.min, axis.max));
            let (top, bottom, end) = (inside(high), inside(low), look.mark_radius * 0.7);
            self.pen.line((x, top), (x, bottom), look.ring, look.text)?;
            for y in [top, bottom] {
                self.pen.line((x - end, y), (x + end, y), look.ring, look.text)?;
            }
        }
        match at {
            0 => self.pen.first(x, y, look.text)?,
            _ => self.pen.second(x, y, look.text, false)?,
        }
        let align = Layout::head_align(at);
        let edge = if at == 0 { laid.words[0].right } else { laid.words[1].left };
        let lines = [
            (&side.mean_label, Type { bold: true, align, ..self.pen.body() }),
            (&side.interval_label, Type { align, ..self.pen.small() }),
        ];
        for (index, (words, style)) in lines.into_iter().enumerate() {
            let wide = font::measure(words, style.size, style.bold);
            let left = if at == 0 { edge - wide } else { edge };
            let y = y + look.line_height * (index as f32 - 0.5);
            let half = look.line_height * 0.5;
            self.pen.rect(left - look.thin, y - half, left + wide + look.thin, y + half, look.card)?;
            self.pen.text(words, edge, y, style)?;
        }
        Ok(())
    }

    /// The name of the measurement and how many answered, above its dots.
    fn head(&self, at: usize, side: &SpreadSide) -> Result<(), DrawError> {
        let (look, laid) = (self.look, self.laid);
        let align = Layout::head_align(at);
        let y = laid.plot_top - look.line_height * 2.1;
        // Where there are few dots the words reach farther out than those do, but not over the edge.
        let wide = font::measure(&side.name, look.small_size, true);
        let away = 2.0 * look.mark_radius + look.gap * 0.5;
        let (x, sign) = match at {
            0 => {
                let x = (laid.starts[0] - away).max(look.pad + wide);
                (x, x + away - look.mark_radius)
            }
            _ => {
                let x = (laid.starts[1] + away).min(laid.width - look.pad - wide);
                (x, x - away + look.mark_radius)
            }
        };
        match at {
            0 => self.pen.first(sign, y, look.same)?,
            _ => self.pen.second(sign, y, look.same, false)?,
        }
        self.pen.text(&side.name, x, y, Type { bold: true, align, ..self.pen.small() })?;
        self.pen.text(&side.count, x, y + look.line_height, Type { align, ..self.pen.small() })
    }
}
