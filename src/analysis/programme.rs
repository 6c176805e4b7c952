//! The programme as a whole, for one scale, source and pair of measurements: how many parts went up,
//! stayed or went down, and by how much. Every part that is entered counts once.

use super::basics;
use super::change::{Class, Sign};
use super::sample::Sample;

/// The change of all parts that have one.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeChange {
    /// Parts with a difference; the three classes add up to it, and so do the three signs.
    pub parts: usize,
    /// By class: held against the smallest change that matters.
    pub up: usize,
    pub same: usize,
    pub down: usize,
    /// By sign: any difference counts.
    pub raw_up: usize,
    pub raw_same: usize,
    pub raw_down: usize,
    /// Over the parts' differences, each part with the same weight; in points of the scale.
    pub mean_change: f64,
    pub median_change: f64,
}

/// The random-effects mean of the parts' changes; see `pooled`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pooled {
    /// Parts that are pooled; two or more.
    pub k: usize,
    /// In points of the scale.
    pub estimate: f64,
    /// 95 %, by the normal distribution.
    pub ci_low: f64,
    pub ci_high: f64,
    /// The variance between the parts' true changes.
    pub tau2: f64,
    /// The share of the variance that lies between parts, 0 to 1.
    pub i2: f64,
}

/// The means over the parts that have both measurements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    pub parts: usize,
    pub mean_from: f64,
    pub mean_to: f64,
}

/// Counts and averages the parts' differences with their classes; `None` without parts.
pub fn summary(changes: &[(f64, Class)]) -> Option<ProgrammeChange> {
    let diffs = basics::sorted(&changes.iter().map(|(diff, _)| *diff).collect::<Vec<_>>());
    let classed = |wanted| changes.iter().filter(|(_, class)| *class == wanted).count();
    let signed = |wanted| diffs.iter().filter(|diff| Sign::of(**diff) == wanted).count();
    Some(ProgrammeChange {
        parts: changes.len(),
        up: classed(Class::Up),
        same: classed(Class::Same),
        down: classed(Class::Down),
        raw_up: signed(Sign::Up),
        raw_same: signed(Sign::Same),
        raw_down: signed(Sign::Down),
        mean_change: basics::round12(basics::mean(&diffs)?),
        median_change: basics::round12(basics::median(&diffs)?),
    })
}

/// The scores or the changes of several parts, each part with the same weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Over {
    pub parts: u32,
    pub mean: f64,
    /// 95 %, by Student's t over the parts; none below two, or where they are all equal.
    pub interval: Option<(f64, f64)>,
}

/// What these parts come to; `None` without parts.
pub fn over_parts(values: &[f64]) -> Option<Over> {
    let sample = Sample::of(values.iter().copied())?;
    let (parts, mean) = (basics::count(sample.len()), sample.mean);
    Some(Over { parts, mean, interval: sample.interval() })
}

/// As few parts have a middle half.
pub const LEAST_FOR_HALF: usize = 4;

/// Between which two values the middle half of these lies: their first and third quartile, by linear interpolation (type
/// 7, as R and numpy have it by default); `None` below [`LEAST_FOR_HALF`] values.
///
/// Source: R.J. Hyndman, Y. Fan, *Sample quantiles in statistical packages* (1996).
pub fn middle_half(values: &[f64]) -> Option<(f64, f64)> {
    let sorted = basics::sorted(values);
    let quartile = |share: f64| {
        let place = (sorted.len() - 1) as f64 * share;
        let (below, above) = (sorted.get(place.floor() as usize)?, sorted.get(place.ceil() as usize)?);
        let between = below + (above - below) * place.fract();
        Some(between.clamp(*below, *above))
    };
    if sorted.len() < LEAST_FOR_HALF {
        return None;
    }
    Some((quartile(0.25)?, quartile(0.75)?))
}

/// The mean of the earlier and of the later scores, given as (earlier, later) for each part that has
/// both; `None` without such parts. Where different evaluators rated, their difference need not be
/// [`ProgrammeChange::mean_change`].
pub fn means(parts: &[(f64, f64)]) -> Option<Means> {
    let (from, to): (Vec<f64>, Vec<f64>) = parts.iter().copied().unzip();
    Some(Means {
        parts: parts.len(),
        mean_from: basics::mean(&basics::sorted(&from))?,
        mean_to: basics::mean(&basics::sorted(&to))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classed(diffs: &[f64]) -> Vec<(f64, Class)> {
        diffs.iter().map(|diff| (*diff, Class::of(*diff, 0.5))).collect()
    }

    #[test]
    fn parts_are_counted_by_class_and_by_sign() {
        let change = summary(&classed(&[1.5, 0.1, 0.0, -0.2, -2.0])).unwrap();
        assert_eq!((change.parts, change.up, change.same, change.down), (5, 1, 3, 1));
        assert_eq!((change.raw_up, change.raw_same, change.raw_down), (2, 1, 2));
        assert_eq!((change.mean_change, change.median_change), (-0.12, 0.0));
    }

    #[test]
    fn no_parts_is_no_summary_and_one_part_is_itself() {
        assert_eq!(summary(&[]), None);
        assert_eq!(means(&[]), None);
        let change = summary(&classed(&[0.7])).unwrap();
        assert_eq!((change.parts, change.mean_change, change.median_change), (1, 0.7, 0.7));
    }

    #[test]
    fn means_run_over_the_parts_with_both() {
        let means = means(&[(8.0, 6.0), (5.0, 7.0)]).unwrap();
        assert_eq!((means.parts, means.mean_from, means.mean_to), (2, 6.5, 6.5));
    }
}
