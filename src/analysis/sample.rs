//! What a handful of numbers comes to: mean, median, spread, and the 95 % interval of the mean by Student's t.
//! Not for comparing two of them: that is `evidence`.

use statrs::distribution::{Continuous, ContinuousCDF, StudentsT};

use super::basics;

/// What stays outside a 95 % interval on one side.
const TAIL: f64 = 0.025;

/// The standard normal's own 97.5 % point. Student's t begins there: it is never smaller.
pub(super) const NORMAL_POINT: f64 = 1.959_963_984_540_054;

/// Newton's steps to the point take 10 or fewer; this only keeps the loop from running on.
const MOST_STEPS: usize = 60;

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
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        // Equal values have themselves as their mean, to the bit.
        let exact = basics::compensated_sum(&sorted) / sorted.len() as f64;
        // A sum that no double holds is taken in shares.
        let mean = if exact.is_finite() { exact } else { basics::mean(&sorted)? }.clamp(least, most);
        let sd = (sorted.len() >= 2).then(|| sd(&sorted, mean));
        Some(Self { sorted, mean, sd })
    }

    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// From low to high.
    pub fn values(&self) -> &[f64] {
        &self.sorted
    }

    pub fn median(&self) -> Option<f64> {
        basics::median(&self.sorted)
    }

    /// The standard error of the mean; none where there is no spread to tell it from.
    pub fn standard_error(&self) -> Option<f64> {
        let sd = self.sd.filter(|sd| *sd > 0.0)?;
        Some(sd / (self.len() as f64).sqrt())
    }

    /// The 95 % interval of the mean; none below 2 values or without spread.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let half = t_point(self.len() as f64 - 1.0)? * self.standard_error()?;
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

/// Student's t(0.975) with these degrees of freedom, to ten digits or more; `None` below half a degree.
///
/// Newton's method from below on the upper tail, which is convex there. The library's own inverse is right
/// to fewer digits.
pub(super) fn t_point(freedom: f64) -> Option<f64> {
    let law = StudentsT::new(0.0, 1.0, freedom).ok().filter(|_| freedom >= 0.5)?;
    let mut point = NORMAL_POINT;
    for _ in 0..MOST_STEPS {
        let step = (law.sf(point) - TAIL) / law.pdf(point);
        if !step.is_finite() {
            return None;
        }
        point += step;
        if step.abs() <= 1e-14 * point {
            break;
        }
    }
    Some(point)
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
