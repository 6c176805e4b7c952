//! The small shapes of a chart: the two measurements, the arrow of a change, and the marks that warn
//! at a number. Each differs in shape, not in colour alone. The sentence of a mark is the caller's.

use std::cmp::Ordering;

use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::DrawError;
use super::pen::{Align, Pen, Type};
use crate::model::Held;

/// Why a number asks care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// A measurement was not held.
    NotHeld,
    /// The source does not say of which measurement the number is.
    MeasurementNotStated,
    /// How many people stand behind the number is not known.
    CountUnknown,
    /// One respondent decides the difference.
    OneRespondent,
    /// Few people stand behind the number.
    SmallCount,
    /// The two measurements were rated by different evaluators.
    DifferentEvaluators,
}

/// An end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

impl Mark {
    pub const ALL: [Self; 6] = [
        Self::NotHeld,
        Self::MeasurementNotStated,
        Self::CountUnknown,
        Self::OneRespondent,
        Self::SmallCount,
        Self::DifferentEvaluators,
    ];
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// The first measurement: an open circle.
    pub(super) fn first(&self, x: f32, y: f32, color: RGBColor) -> Result<(), DrawError> {
        let radius = self.look.mark_radius;
        self.disc(x, y, radius, color)?;
        self.disc(x, y, radius - self.look.ring, self.look.card)
    }

    /// A later measurement: a filled circle, with a seam of card where it lies over the first.
    pub(super) fn second(&self, x: f32, y: f32, color: RGBColor, seam: bool) -> Result<(), DrawError> {
        let radius = self.look.mark_radius;
        if seam {
            self.disc(x, y, radius + self.look.ring * 0.6, self.look.card)?;
        }
        self.disc(x, y, radius, color)
    }

    /// Both measurements at one place: the filled circle within the open one.
    pub(super) fn both(&self, x: f32, y: f32, color: RGBColor) -> Result<(), DrawError> {
        let (radius, ring) = (self.look.mark_radius, self.look.ring);
        self.disc(x, y, radius + ring * 0.6, color)?;
        self.disc(x, y, radius - ring * 0.4, self.look.card)?;
        self.disc(x, y, radius - ring * 1.1, color)
    }

    /// Up, equal or down, by the sign of the change; `x` is the middle.
    pub(super) fn arrow(&self, x: f32, y: f32, direction: Ordering, color: RGBColor) -> Result<(), DrawError> {
        let half = self.look.arrow / 2.0;
        let rise = half * 0.86;
        match direction {
            Ordering::Greater => self.polygon(&[(x - half, y + rise), (x + half, y + rise), (x, y - rise)], color),
            Ordering::Less => self.polygon(&[(x - half, y - rise), (x + half, y - rise), (x, y + rise)], color),
            Ordering::Equal => self.disc(x, y, half * 0.86, color),
        }
    }

    /// A change, as a square, with its interval as a line with ends.
    pub(super) fn change(
        &self,
        x: f32,
        y: f32,
        interval: Option<(f32, f32)>,
        color: RGBColor,
    ) -> Result<(), DrawError> {
        let look = self.look;
        if let Some((low, high)) = interval {
            let (thin, end) = (look.ring * 0.5, look.mark_radius * 0.7);
            self.rect(low, y - thin, high, y + thin, color)?;
            for side in [low, high] {
                self.rect(side - thin, y - end, side + thin, y + end, color)?;
            }
        }
        let half = look.mark_radius * 0.88;
        self.rect(x - half, y - half, x + half, y + half, color)
    }

    /// An arrow with its tip at `x`: a line goes on where it can no longer be drawn.
    pub(super) fn beyond(&self, x: f32, y: f32, side: Side, color: RGBColor) -> Result<(), DrawError> {
        let (length, half) = (self.look.arrow * 0.8, self.look.arrow * 0.42);
        let back = match side {
            Side::Left => x + length,
            Side::Right => x - length,
        };
        self.polygon(&[(back, y - half), (x, y), (back, y + half)], color)
    }

    /// An estimate with its interval as a diamond: low, middle and high end.
    pub(super) fn diamond(
        &self,
        (low, middle, high): (f32, f32, f32),
        y: f32,
        color: RGBColor,
    ) -> Result<(), DrawError> {
        let half = self.look.mark_radius * 1.25;
        // However narrow, it is still seen to be a diamond.
        let (low, high) = (low.min(middle - half * 0.7), high.max(middle + half * 0.7));
        self.polygon(&[(low, y), (middle, y - half), (high, y), (middle, y + half)], color)
    }

    /// The shape of a warning; `x` is the middle.
    pub(super) fn mark(&self, x: f32, y: f32, mark: Mark, color: RGBColor) -> Result<(), DrawError> {
        self.mark_on(x, y, mark, (color, self.look.card))
    }

    /// As [`Pen::mark`], on a surface of another colour than the card.
    pub(super) fn mark_on(
        &self,
        x: f32,
        y: f32,
        mark: Mark,
        (color, surface): (RGBColor, RGBColor),
    ) -> Result<(), DrawError> {
        let half = self.look.flag / 2.0;
        let width = self.look.thin * 1.4;
        match mark {
            Mark::NotHeld => {
                let arm = half * 0.72;
                self.line((x - arm, y - arm), (x + arm, y + arm), width, color)?;
                self.line((x - arm, y + arm), (x + arm, y - arm), width, color)
            }
            Mark::MeasurementNotStated => self.letter(x, y, "?", (color, surface)),
            Mark::CountUnknown => self.letter(x, y, "n", (color, surface)),
            Mark::OneRespondent => {
                let pole = x - half * 0.6;
                self.rect(pole - width / 2.0, y - half, pole + width / 2.0, y + half, color)?;
                self.polygon(&[(pole, y - half), (x + half * 0.9, y - half * 0.4), (pole, y + half * 0.25)], color)
            }
            Mark::SmallCount => {
                let outer = half * 0.95;
                let inner = outer - width * 1.4;
                self.polygon(&diamond(x, y, outer), color)?;
                self.polygon(&diamond(x, y, inner), surface)
            }
            Mark::DifferentEvaluators => {
                let shift = half * 0.42;
                for side in [-shift, shift] {
                    self.circle(x + side, y, half * 0.56, width, color)?;
                }
                Ok(())
            }
        }
    }

    /// Whether something was held; `x` is the middle.
    pub(super) fn held(&self, x: f32, y: f32, held: Held, color: RGBColor) -> Result<(), DrawError> {
        let half = self.look.flag / 2.0;
        match held {
            Held::Held => self.disc(x, y, half * 0.72, color),
            Held::Planned => self.circle(x, y, half * 0.66, self.look.thin * 1.4, color),
            Held::NotHeld => self.mark(x, y, Mark::NotHeld, color),
            Held::Unknown => self.line((x - half * 0.5, y), (x + half * 0.5, y), self.look.thin * 1.4, color),
        }
    }

    /// A letter in a small box.
    fn letter(&self, x: f32, y: f32, letter: &str, (color, surface): (RGBColor, RGBColor)) -> Result<(), DrawError> {
        let half = self.look.flag / 2.0;
        let width = self.look.thin;
        self.rect(x - half, y - half, x + half, y + half, color)?;
        self.rect(x - half + width, y - half + width, x + half - width, y + half - width, surface)?;
        let style = Type { size: self.look.flag * 0.84, bold: true, color, align: Align::Middle };
        self.text(letter, x, y, style)
    }
}

fn diamond(x: f32, y: f32, half: f32) -> [(f32, f32); 4] {
    [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
}
