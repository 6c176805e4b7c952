//! Draws in fractions of a pixel on any plotters backend: text with its middle at a height, lines,
//! rectangles, discs and polygons. Only shapes that every backend fills alike: no alpha, no thick
//! outlines, no text baselines. Text sizes are handed on as pixels per em, `VPos::Center` means that
//! capitals and figures stand centred.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle};

use super::look::Look;
use super::{DrawError, cannot_draw, font};

/// Which part of a text stands at its x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Middle,
    Right,
}

/// How a text is set. `size` is in pixels per em.
#[derive(Clone, Copy, Debug)]
pub(super) struct Type {
    pub size: f32,
    pub bold: bool,
    pub color: RGBColor,
    pub align: Align,
}

/// A place to draw and the look to draw in.
pub(super) struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    pub look: &'a Look,
}

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    pub fn new(area: &'a DrawingArea<DB, Shift>, look: &'a Look) -> Self {
        font::register();
        Self { area, look }
    }

    /// How names and figures are set.
    pub fn body(&self) -> Type {
        Type { size: self.look.body_size, bold: false, color: self.look.text, align: Align::Left }
    }

    /// How notes and the words of an axis are set.
    pub fn small(&self) -> Type {
        Type { size: self.look.small_size, bold: false, color: self.look.faint, align: Align::Left }
    }

    /// How figures in a small place are set.
    pub fn figures(&self) -> Type {
        Type { color: self.look.text, ..self.small() }
    }

    pub fn text(&self, text: &str, x: f32, y: f32, style: Type) -> Result<(), DrawError> {
        if text.is_empty() {
            return Ok(());
        }
        let weight = if style.bold { FontStyle::Bold } else { FontStyle::Normal };
        let horizontal = match style.align {
            Align::Left => HPos::Left,
            Align::Middle => HPos::Center,
            Align::Right => HPos::Right,
        };
        let set = FontDesc::new(FontFamily::Name(font::FAMILY), f64::from(style.size), weight)
            .color(&style.color)
            .pos(Pos::new(horizontal, VPos::Center));
        self.put(&Text::new(text, at(x, y), set))
    }

    /// A straight line of a width; upright and level ones become rectangles, which stay crisp.
    pub fn line(&self, from: (f32, f32), to: (f32, f32), width: f32, color: RGBColor) -> Result<(), DrawError> {
        let half = width / 2.0;
        if from.1 == to.1 {
            return self.rect(from.0.min(to.0), from.1 - half, from.0.max(to.0), from.1 + half, color);
        }
        if from.0 == to.0 {
            let left = self.snap(from.0 - half);
            return self.rect(left, from.1.min(to.1), left + width, from.1.max(to.1), color);
        }
        let style = ShapeStyle { color: color.to_rgba(), filled: false, stroke_width: pixels(width).max(1) };
        self.put(&PathElement::new(vec![at(from.0, from.1), at(to.0, to.1)], style))
    }

    /// A straight line in pieces of `dash` long, as far apart; the last may be shorter.
    pub fn broken(
        &self,
        from: (f32, f32),
        to: (f32, f32),
        (dash, width): (f32, f32),
        color: RGBColor,
    ) -> Result<(), DrawError> {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let at = |way: f32| {
            let share = (way / length).min(1.0);
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        };
        let mut way = 0.0;
        while way < length && dash > 0.0 {
            self.line(at(way), at(way + dash), width, color)?;
            way += dash * 2.0;
        }
        Ok(())
    }

    /// An upright dashed line.
    pub fn dashes(&self, x: f32, top: f32, bottom: f32, color: RGBColor) -> Result<(), DrawError> {
        let (dash, hole) = (4.0 * self.look.scale, 3.0 * self.look.scale);
        let mut y = top;
        while y < bottom {
            self.line((x, y), (x, (y + dash).min(bottom)), self.look.thin, color)?;
            y += dash + hole;
        }
        Ok(())
    }

    pub fn rect(&self, left: f32, top: f32, right: f32, bottom: f32, color: RGBColor) -> Result<(), DrawError> {
        if right <= left || bottom <= top {
            return Ok(());
        }
        self.put(&Rectangle::new([at(left, top), at(right, bottom)], color.filled()))
    }

    pub fn disc(&self, x: f32, y: f32, radius: f32, color: RGBColor) -> Result<(), DrawError> {
        if radius <= 0.0 {
            return Ok(());
        }
        self.put(&Circle::new(at(x, y), pixels(radius), color.filled()))
    }

    /// The outline of a circle, as a closed path so that what lies under it stays visible.
    pub fn circle(&self, x: f32, y: f32, radius: f32, width: f32, color: RGBColor) -> Result<(), DrawError> {
        const STEPS: usize = 24;
        let outline = (0..=STEPS).map(|step| {
            let angle = step as f32 / STEPS as f32 * std::f32::consts::TAU;
            at(x + radius * angle.cos(), y + radius * angle.sin())
        });
        let style = ShapeStyle { color: color.to_rgba(), filled: false, stroke_width: pixels(width).max(1) };
        self.put(&PathElement::new(outline.collect::<Vec<_>>(), style))
    }

    pub fn polygon(&self, points: &[(f32, f32)], color: RGBColor) -> Result<(), DrawError> {
        let corners: Vec<_> = points.iter().map(|&(x, y)| at(x, y)).collect();
        self.put(&Polygon::new(corners, color.filled()))
    }

    /// The left edge moved onto a whole pixel of the unscaled chart.
    fn snap(&self, x: f32) -> f32 {
        (x / self.look.scale).round() * self.look.scale
    }

    fn put<'e, E>(&self, element: &'e E) -> Result<(), DrawError>
    where
        &'e E: PointCollection<'e, (i32, i32)>,
        E: Drawable<DB>,
    {
        self.area.draw(element).map_err(cannot_draw)
    }
}

fn at(x: f32, y: f32) -> (i32, i32) {
    (x.round() as i32, y.round() as i32)
}

fn pixels(size: f32) -> u32 {
    size.round().max(0.0) as u32
}
