//! The axis of a chart: where it begins and ends, its ticks with their words, a reference line.
//! [`nice_axis`] zooms in on the points without ever leaving one out or leaving the scale.

use plotters::prelude::DrawingBackend;

use super::look::Look;
use super::pen::{Align, Pen, Type};
use super::rows::Span;
use super::{DrawError, font};
use crate::base::{Lang, number};

/// A stretch of a scale. Ticks and reference carry words that the caller has localised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    pub min: f64,
    pub max: f64,
    pub ticks: Vec<(f64, String)>,
    /// A dashed line, such as "voldoende 5,5"; drawn where it lies between `min` and `max`.
    pub reference: Option<(f64, String)>,
}

impl Axis {
    /// The reference, where the axis reaches it.
    pub fn visible_reference(&self) -> Option<&(f64, String)> {
        self.reference.as_ref().filter(|(value, _)| (self.min..=self.max).contains(value))
    }

    /// Where a value lies, from 0 at `min` to 1 at `max`.
    pub fn share(&self, value: f64) -> f64 {
        let width = self.max - self.min;
        if width > 0.0 { (value - self.min) / width } else { 0.5 }
    }
}

/// An axis laid from left to right, with room at both ends for a mark that stands there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    left: f32,
    right: f32,
    min: f64,
    max: f64,
}

impl Scale {
    pub fn new(axis: &Axis, plot: Span, look: &Look) -> Self {
        let inset = look.mark_radius + look.ring;
        Self { left: plot.left + inset, right: plot.right - inset, min: axis.min, max: axis.max }
    }

    /// Where a value stands, in pixels from the left.
    pub fn x_of(&self, value: f64) -> f32 {
        let share = if self.max > self.min { (value - self.min) / (self.max - self.min) } else { 0.5 };
        self.left + share as f32 * (self.right - self.left)
    }

    /// The value that stands at a place: the inverse of [`Scale::x_of`].
    pub fn value_at(&self, x: f32) -> f64 {
        let room = self.right - self.left;
        let share = if room > 0.0 { (x - self.left) / room } else { 0.5 };
        self.min + f64::from(share) * (self.max - self.min)
    }

    /// Thin lines at the ticks.
    pub fn draw_grid<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        axis: &Axis,
        (top, bottom): (f32, f32),
    ) -> Result<(), DrawError> {
        for (value, _) in &axis.ticks {
            let x = self.x_of(*value);
            pen.line((x, top), (x, bottom), pen.look.thin, pen.look.grid)?;
        }
        Ok(())
    }

    /// The words of the ticks under the rows; in a narrow plot only so many as stand apart, zero among them.
    pub fn draw_ticks<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, axis: &Axis, bottom: f32) -> Result<(), DrawError> {
        let ticks: Vec<(f32, &str)> =
            axis.ticks.iter().map(|(value, words)| (self.x_of(*value), words.as_str())).collect();
        let zero = axis.ticks.iter().position(|(value, _)| *value == 0.0).unwrap_or(0);
        draw_tick_words(pen, &ticks, zero, bottom)
    }
}

/// Words under an axis: those at `kept` and at every so many from it that they keep clear of each other.
pub(super) fn draw_tick_words<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    ticks: &[(f32, &str)],
    kept: usize,
    bottom: f32,
) -> Result<(), DrawError> {
    let look = pen.look;
    let half = |words: &str| font::measure(words, look.small_size, false) / 2.0;
    let shown = |step: usize| ticks.iter().enumerate().filter(move |(at, _)| at % step == kept % step).map(|(_, t)| t);
    let is_clear = |step: &usize| {
        let places: Vec<&(f32, &str)> = shown(*step).collect();
        places.windows(2).all(|pair| pair[0].0 + half(pair[0].1) + look.gap * 0.5 <= pair[1].0 - half(pair[1].1))
    };
    let step = (1..=ticks.len()).find(is_clear).unwrap_or(1);
    let style = Type { align: Align::Middle, ..pen.small() };
    for (x, words) in shown(step) {
        pen.text(words, *x, bottom + look.line_height * 0.75, style)?;
    }
    Ok(())
}

/// An axis on whole steps around all values: at least a third of the scale wide (3 on 1–10), never
/// beyond the scale's own ends. Values that are no number are left out.
pub fn nice_axis(values: impl IntoIterator<Item = f64>, scale_min: f64, scale_max: f64, lang: Lang) -> Axis {
    let inside = |value: f64| value.clamp(scale_min, scale_max);
    let points: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).map(inside).collect();
    let (mut low, mut high) = match points.is_empty() {
        true => (scale_min, scale_max),
        false => (points.iter().copied().fold(scale_max, f64::min), points.iter().copied().fold(scale_min, f64::max)),
    };
    // Grades and levels are read in whole units; only a scale of hardly two units needs halves.
    let finest = if scale_max - scale_min >= 3.0 { 1.0 } else { 0.1 };
    let step = step_of((high - low).max((scale_max - scale_min) / 3.0), finest);
    low = inside((low / step + 1e-9).floor() * step);
    high = inside((high / step - 1e-9).ceil() * step);
    let least = (((scale_max - scale_min) / 3.0) / step).ceil() * step;
    while high - low + 1e-9 < least && (low > scale_min || high < scale_max) {
        // The free end that lies farther from the points' middle gives way last, so they stay centred.
        let grow_up = high < scale_max && (low <= scale_min || middle(&points) >= (low + high) / 2.0);
        if grow_up { high = inside(high + step) } else { low = inside(low - step) }
    }
    Axis { min: low, max: high, ticks: ticks(low, high, step, lang), reference: None }
}

/// An axis of changes: on whole steps around zero and all values, but not beyond the `widest` change that there can be.
/// Values that are no number are left out.
pub fn axis_around_zero(values: impl IntoIterator<Item = f64>, widest: f64, lang: Lang) -> Axis {
    let inside = values.into_iter().filter(|value| value.is_finite()).map(|value| value.clamp(-widest, widest));
    let (low, high) = inside.fold((0.0, 0.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
    let step = step_of((high - low).max(0.1), 0.1);
    let (first, last) = ((low / step + 1e-9).floor() as i64, (high / step - 1e-9).ceil() as i64);
    let decimals = u32::from(step < 1.0);
    let tick = |index: i64| {
        let value = index as f64 * step;
        (value, if index == 0 { "0".to_owned() } else { number::signed(lang, value, decimals) })
    };
    let (min, max) = (first as f64 * step, last as f64 * step);
    Axis { min, max, ticks: (first..=last).map(tick).collect(), reference: None }
}

fn middle(points: &[f64]) -> f64 {
    let (low, high) = points.iter().fold((f64::MAX, f64::MIN), |(low, high), &point| (low.min(point), high.max(point)));
    (low + high) / 2.0
}

/// The smallest usual step, no finer than `finest`, that cuts a width in at most nine.
fn step_of(width: f64, finest: f64) -> f64 {
    let mut unit = 0.1;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if width / (unit * factor) <= 9.0 + 1e-9 && unit * factor >= finest {
                return unit * factor;
            }
        }
        if !width.is_finite() {
            return 1.0;
        }
        unit *= 10.0;
    }
}

fn ticks(low: f64, high: f64, step: f64, lang: Lang) -> Vec<(f64, String)> {
    let first = (low / step - 1e-9).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    (first..=last).map(|index| index as f64 * step).map(|value| (value, number::plain(lang, value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(values: &[f64], min: f64, max: f64) -> (f64, f64) {
        let axis = nice_axis(values.iter().copied(), min, max, Lang::Nl);
        (axis.min, axis.max)
    }

    #[test]
    fn zooms_in_on_whole_steps() {
        assert_eq!(span(&[5.0, 8.7], 1.0, 10.0), (5.0, 9.0));
        assert_eq!(span(&[7.2, 7.4], 1.0, 10.0).1 - span(&[7.2, 7.4], 1.0, 10.0).0, 3.0);
        assert_eq!(span(&[9.8], 1.0, 10.0), (7.0, 10.0));
        assert_eq!(span(&[1.0], 1.0, 10.0), (1.0, 4.0));
        assert_eq!(span(&[], 1.0, 10.0), (1.0, 10.0));
        assert_eq!(span(&[3.2], 1.0, 5.0), (2.0, 4.0));
        assert_eq!(span(&[12.0, 55.0], 0.0, 100.0), (10.0, 55.0));
    }

    #[test]
    fn changes_stand_around_zero() {
        let axis = |values: &[f64], widest| {
            let axis = axis_around_zero(values.iter().copied(), widest, Lang::Nl);
            let words: Vec<String> = axis.ticks.into_iter().map(|(_, words)| words).collect();
            (axis.min, axis.max, words.join(" "))
        };
        assert_eq!(axis(&[-0.6, 1.3], 4.0), (-1.0, 1.5, "−1,0 −0,5 0 +0,5 +1,0 +1,5".to_owned()));
        assert_eq!(axis(&[0.45, -0.45], 4.0).2, "−0,5 −0,4 −0,3 −0,2 −0,1 0 +0,1 +0,2 +0,3 +0,4 +0,5");
        assert_eq!(axis(&[-20.0, 3.0], 9.0).0, -10.0);
        assert_eq!(axis(&[f64::NAN, f64::INFINITY], 4.0), (0.0, 0.0, "0".to_owned()));
        assert_eq!(axis(&[2.0], 4.0), (0.0, 2.0, "0 +0,5 +1,0 +1,5 +2,0".to_owned()));
    }

    #[test]
    fn never_leaves_a_point_out_nor_the_scale() {
        for low in 10..=100 {
            for high in low..=100 {
                let (a, b) = (f64::from(low) / 10.0, f64::from(high) / 10.0);
                let axis = nice_axis([a, b, f64::NAN], 1.0, 10.0, Lang::En);
                assert!(axis.min <= a && b <= axis.max, "{a} {b} in {axis:?}");
                assert!(axis.min >= 1.0 && axis.max <= 10.0 && axis.max - axis.min >= 2.999, "{a} {b}: {axis:?}");
                assert!(axis.ticks.len() >= 3, "{axis:?}");
            }
        }
    }
}
