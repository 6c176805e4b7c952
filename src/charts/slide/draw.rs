//! Draws a page of a slide as it was laid out, on any backend. The background is the caller's.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::super::frame::Ink;
use super::super::pen::{Align, Pen, Type};
use super::super::{DrawError, Look};
use super::flow::Piece;
use super::layout::Laid;
use super::{Body, Slide};

/// The left margin, as a share of the height of the screen; what is laid out counts from it.
const SIDE: f32 = super::layout::SIDE;

/// Draws a page, counted from 0; one that is not there is the last.
pub fn draw_page<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    slide: &Slide,
    look: &Look,
    laid: &Laid,
    page: usize,
) -> Result<(), DrawError> {
    let page = page.min(laid.pages.len().saturating_sub(1));
    let left = laid.size.1 * SIDE;
    let Some(own) = laid.pages.get(page) else { return Ok(()) };
    for (y, piece) in &own.pieces {
        draw_piece(area, look, (left, *y), piece)?;
    }
    let (Some((at, view)), Body::Charts(charts)) = (&own.chart, &slide.body) else { return Ok(()) };
    let (Some(kept), Some(chart)) = (laid.charts.get(*at), charts.get(*at)) else { return Ok(()) };
    let place = kept.place;
    let corner = (place.left as i32, place.top as i32);
    let inner = area.clone().shrink(corner, (place.width as u32, place.height as u32));
    chart.draw_laid_out(&inner, &kept.look, view, &kept.laid)
}

fn draw_piece<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    look: &Look,
    (left, y): (f32, f32),
    piece: &Piece,
) -> Result<(), DrawError> {
    let color = match (piece.trend, piece.ink) {
        (Some(trend), _) => look.trend(Some(trend)),
        (None, Ink::Text) => look.text,
        (None, Ink::Faint) => look.faint,
    };
    // The pen's own measures are those of the type.
    let scaled = look.scale(piece.size / look.body_size);
    let pen = Pen::new(area, &scaled);
    let x = left + piece.x;
    if let Some(trend) = piece.trend.filter(|_| piece.arrow) {
        pen.arrow(x - piece.size * (super::layout::ARROW - 0.42), y, trend.direction(), color)?;
    }
    pen.text(&piece.text, x, y, Type { size: piece.size, bold: piece.bold, color, align: Align::Left })
}
