//! What a handful of numbers comes to: mean, median, spread, and the 95 % interval of the mean by Student's t.
//! Not for comparing two of them: that is `evidence`.

use std::sync::OnceLock;

use statrs::distribution::{Continuous, ContinuousCDF, StudentsT};

use super::basics;

/// What stays outside a 95 % interval on one side.
const TAIL: f64 = 0.025;

/// The standard normal's own 97.5 % point. Student's t begins there: it is never smaller.
pub(super) const NORMAL_POINT: f64 = 1.959_963_984_540_054;

/// The steps to the point are 10 or fewer; this only keeps the loop from running on.
const MOST_STEPS: usize = 60;

/// Degrees of freedom below this are looked up where they are whole.
const KEPT_POINTS: usize = 256;

/// Finite values from low to high, so that nothing depends on who came first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sample {
    sorted: Vec<f64>,
    pub mean: f64,
    /// With n - 1; none below 2 values, 0 where all are equal on paper.
    pub sd: Option<f64>,
}

impl Sample {
    /// `None` without values; what is not finite does not count.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let mean = Self::mean_of(&sorted)?;
        let sd = (sorted.len() >= 2).then(|| sd(&sorted, mean));
        Some(Self { sorted, mean, sd })
    }

    /// The mean of finite values from low to high; `None` without values.
    pub fn mean_of(sorted: &[f64]) -> Option<f64> {
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        // Equal values have themselves as their mean, to the bit.
        let exact = basics::compensated_sum(sorted) / sorted.len() as f64;
        // A sum that no double holds is taken in shares.
        let mean = if exact.is_finite() { exact } else { basics::mean(sorted)? };
        Some(mean.clamp(least, most))
    }

    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// From low to high.
    pub fn values(&self) -> &[f64] {
        &self.sorted
    }

    pub fn median(&self) -> Option<f64> {
        basics::middle(&self.sorted)
    }

    /// The standard error of the mean; none where there is no spread to tell it from.
    pub fn standard_error(&self) -> Option<f64> {
        let sd = self.sd.filter(|sd| *sd > 0.0)?;
        Some(sd / (self.len() as f64).sqrt())
    }

    /// The 95 % interval of the mean; none below 2 values or without spread.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let error = self.standard_error()?;
        let half = t_point(self.len() as f64 - 1.0)? * error;
        Some(around(self.mean, half))
    }
}

/// From low to high, kept finite.
pub(super) fn around(middle: f64, half: f64) -> (f64, f64) {
    (basics::bounded(middle - half), basics::bounded(middle + half))
}

/// The squares are taken in units of the largest distance, so that none grows past a double.
fn sd(sorted: &[f64], mean: f64) -> f64 {
    let (least, most) = (sorted[0], sorted[sorted.len() - 1]);
    let unit = basics::bounded((mean - least).max(most - mean));
    if basics::round12(most - least) == 0.0 {
        return 0.0;
    }
    let squares: f64 = sorted.iter().map(|value| ((value - mean) / unit).powi(2)).sum();
    basics::bounded(unit * (squares / (sorted.len() as f64 - 1.0)).sqrt())
}

/// Student's t(0.975) with these degrees of freedom, to ten digits or more; `None` below half a degree. Whole degrees,
/// which most intervals have, are computed once.
pub(super) fn t_point(freedom: f64) -> Option<f64> {
    static WHOLE: [OnceLock<Option<f64>>; KEPT_POINTS] = [const { OnceLock::new() }; KEPT_POINTS];
    let kept = (freedom.fract() == 0.0).then(|| WHOLE.get(freedom as usize)).flatten();
    kept.map_or_else(|| find_t_point(freedom), |kept| *kept.get_or_init(|| find_t_point(freedom)))
}

/// By steps towards the point where the upper tail is 2.5 %. The library's own inverse is right to fewer digits.
///
/// From two degrees on it begins at the expansion of Cornish and Fisher, which is close enough for Halley's steps; each
/// leaves the third power of what it mended, so that one or two are enough. Below that the expansion does not hold:
/// Newton's steps from the normal point, which is below; the tail is convex there.
fn find_t_point(freedom: f64) -> Option<f64> {
    let law = StudentsT::new(0.0, 1.0, freedom).ok().filter(|_| freedom >= 0.5)?;
    let is_near = freedom >= 2.0;
    let (mut point, enough) = if is_near { (cornish_fisher(freedom), 1e-5) } else { (NORMAL_POINT, 1e-14) };
    for _ in 0..MOST_STEPS {
        let newton = (law.sf(point) - TAIL) / law.pdf(point);
        let bend = point * (freedom + 1.0) / (freedom + point * point);
        let step = if is_near { newton / (1.0 - newton * bend / 2.0) } else { newton };
        if !step.is_finite() {
            return None;
        }
        point += step;
        if step.abs() <= enough * point {
            break;
        }
    }
    Some(point)
}

/// The point from the normal one, in powers of 1 / freedom.
///
/// Source: M. Abramowitz, I. Stegun, *Handbook of Mathematical Functions*, 26.7.5.
fn cornish_fisher(freedom: f64) -> f64 {
    const Z: f64 = NORMAL_POINT;
    const Z2: f64 = Z * Z;
    const FIRST: f64 = Z * (Z2 + 1.0) / 4.0;
    const SECOND: f64 = Z * ((5.0 * Z2 + 16.0) * Z2 + 3.0) / 96.0;
    const THIRD: f64 = Z * (((3.0 * Z2 + 19.0) * Z2 + 17.0) * Z2 - 15.0) / 384.0;
    const FOURTH: f64 = Z * ((((79.0 * Z2 + 776.0) * Z2 + 1482.0) * Z2 - 1920.0) * Z2 - 945.0) / 92_160.0;
    Z + (FIRST + (SECOND + (THIRD + FOURTH / freedom) / freedom) / freedom) / freedom
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t_is_that_of_the_tables() {
        let table = [
            (1.0, 12.706_204_736_174_694),
            (2.0, 4.302_652_729_749_462),
            (9.0, 2.262_157_162_798_205),
            (17.776_473_516_178_65, 2.102_817_241_569_801),
            (9_999.0, 1.960_201_263_621_357),
        ];
        for (freedom, wanted) in table {
            let found = t_point(freedom).unwrap();
            assert!((found / wanted - 1.0).abs() < 1e-10, "{freedom}: {found} instead of {wanted}");
        }
        assert!((t_point(1e9).unwrap() - NORMAL_POINT).abs() < 1e-6);
        assert_eq!((t_point(0.0), t_point(f64::NAN)), (None, None));
    }

    #[test]
    fn equal_values_have_no_spread_and_no_interval() {
        let sample = Sample::of([0.1, 0.1, 0.1]).unwrap();
        assert_eq!((sample.mean, sample.sd, sample.interval()), (0.1, Some(0.0), None));
        let on_paper = Sample::of([3.6 - 3.3, 4.4 - 4.1]).unwrap();
        assert_eq!((on_paper.sd, on_paper.interval()), (Some(0.0), None));
    }

    #[test]
    fn one_value_and_none() {
        assert_eq!(Sample::of([]), None);
        assert_eq!(Sample::of([f64::NAN, f64::INFINITY]), None);
        let one = Sample::of([7.0]).unwrap();
        assert_eq!((one.mean, one.sd, one.median(), one.interval()), (7.0, None, Some(7.0), None));
    }

    #[test]
    fn the_largest_doubles_stay_finite() {
        let wide = Sample::of([-f64::MAX, f64::MAX, 1.0]).unwrap();
        let (low, high) = wide.interval().unwrap();
        assert!(wide.mean.is_finite() && wide.sd.unwrap().is_finite() && low.is_finite() && high.is_finite());
    }
}
