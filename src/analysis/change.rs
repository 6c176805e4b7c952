//! What changed in a part between two measurements: the difference, its class and its sign, or the reason why
//! there is none. What a change of responses rests on is in `evidence`; words are chosen in `words`.

use std::collections::BTreeMap;

use super::basics::{self, TOLERANCE};
use crate::model::score::Score;

/// A change held against the smallest change that matters on its scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    Up,
    Same,
    Down,
}

impl Class {
    pub const ALL: [Self; 3] = [Self::Up, Self::Same, Self::Down];

    /// The class of a difference, both in points of the scale. Less than the smallest change is
    /// `Same`; the smallest change itself, within 1e-9, is not. No difference at all is always `Same`.
    pub fn of(diff: f64, smallest_change: f64) -> Self {
        if basics::round12(diff.abs()) < smallest_change - TOLERANCE {
            return Self::Same;
        }
        match Sign::of(diff) {
            Sign::Up => Self::Up,
            Sign::Same => Self::Same,
            Sign::Down => Self::Down,
        }
    }

    /// The code in JSON, and the tail of the locale key `class-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Same => "same",
            Self::Down => "down",
        }
    }
}

/// The bare direction of a difference after rounding to 12 decimals, whatever its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    Up,
    Same,
    Down,
}

impl Sign {
    pub const ALL: [Self; 3] = [Self::Up, Self::Same, Self::Down];

    pub fn of(diff: f64) -> Self {
        let diff = basics::round12(diff);
        if diff > 0.0 {
            Self::Up
        } else if diff < 0.0 {
            Self::Down
        } else {
            Self::Same
        }
    }

    /// The code in JSON, and the tail of the locale key `sign-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Same => "same",
            Self::Down => "down",
        }
    }
}

/// Why a number is not defined. It stands beside the `null` in JSON and in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// Intervals, tests and pooling exist only for questionnaires.
    NotResponses,
    /// No evaluator rated both measurements.
    DifferentEvaluators,
    /// Too few data for this number.
    TooFew,
    /// All values are equal.
    NoSpread,
    /// Nobody who answered both times differs.
    NoDifference,
}

impl Reason {
    pub const ALL: [Self; 5] =
        [Self::NotResponses, Self::DifferentEvaluators, Self::TooFew, Self::NoSpread, Self::NoDifference];

    /// The code in JSON, and the tail of the locale key `reason-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotResponses => "not_responses",
            Self::DifferentEvaluators => "different_evaluators",
            Self::TooFew => "too_few",
            Self::NoSpread => "no_spread",
            Self::NoDifference => "no_difference",
        }
    }
}

/// The change of one part on one scale, from one source, between two measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct PartChange {
    /// Responses, or evaluators, or what the report says; `None` is not known.
    pub n_from: Option<u32>,
    pub n_to: Option<u32>,
    /// The scores themselves, in points of the scale.
    pub mean_from: f64,
    pub mean_to: f64,
    /// Later minus earlier, to 12 decimals. For evaluators it rests only on those who rated both
    /// measurements, so that it need not equal `mean_to - mean_from`.
    pub diff: Option<f64>,
    pub class: Option<Class>,
    pub sign: Option<Sign>,
    /// Why `diff`, `class` and `sign` are none; `None` where they are there.
    pub reason: Option<Reason>,
}

impl PartChange {
    /// Whether the difference is that of the two means, so that a reader may subtract them.
    pub fn is_difference_of_means(&self) -> bool {
        let plain = basics::difference(self.mean_from, self.mean_to);
        self.diff.is_some_and(|diff| (diff - plain).abs() <= TOLERANCE)
    }

    fn with(from: &Score, to: &Score, diff: Result<f64, Reason>, smallest_change: f64) -> Self {
        let known = diff.ok();
        Self {
            n_from: from.n,
            n_to: to.n,
            mean_from: from.mean,
            mean_to: to.mean,
            diff: known,
            class: known.map(|diff| Class::of(diff, smallest_change)),
            sign: known.map(Sign::of),
            reason: diff.err(),
        }
    }
}

/// The difference of two means taken over from a report. `smallest_change` is the scale's own.
pub fn published_change(from: &Score, to: &Score, smallest_change: f64) -> PartChange {
    PartChange::with(from, to, Ok(basics::difference(from.mean, to.mean)), smallest_change)
}

/// The difference of the means over all responses of each measurement. `smallest_change` is the scale's own.
pub fn responses_change(from: &Score, to: &Score, smallest_change: f64) -> PartChange {
    PartChange::with(from, to, Ok(basics::difference(from.mean, to.mean)), smallest_change)
}

/// The mean of (later − earlier) over the evaluators who rated both measurements; `K` tells them apart
/// and stands once on each side. Nobody rated both: no difference, [`Reason::DifferentEvaluators`].
/// `None` where a measurement was not rated at all.
pub fn evaluator_change<K: Ord>(from: &[(K, f64)], to: &[(K, f64)], smallest_change: f64) -> Option<PartChange> {
    let score_from = score_of(from)?;
    let score_to = score_of(to)?;
    let earlier: BTreeMap<&K, f64> = rated(from).collect();
    let later: BTreeMap<&K, f64> = rated(to).collect();
    let differences: Vec<f64> = earlier
        .iter()
        .filter_map(|(evaluator, before)| later.get(evaluator).map(|after| basics::difference(*before, *after)))
        .collect();
    let diff = basics::mean(&differences).map(basics::round12).ok_or(Reason::DifferentEvaluators);
    Some(PartChange::with(&score_from, &score_to, diff, smallest_change))
}

fn score_of<K>(ratings: &[(K, f64)]) -> Option<Score> {
    let values: Vec<f64> = ratings.iter().map(|(_, value)| *value).collect();
    super::score::evaluator_score(&values)
}

fn rated<K>(ratings: &[(K, f64)]) -> impl Iterator<Item = (&K, f64)> {
    ratings.iter().filter(|(_, value)| value.is_finite()).map(|(evaluator, value)| (evaluator, *value))
}

#[cfg(test)]
mod tests {
    use super::super::score::published_score;
    use super::*;

    fn published(from: f64, to: f64) -> PartChange {
        published_change(&published_score(from, Some(9), true), &published_score(to, None, true), 0.5)
    }

    #[test]
    fn a_published_change_is_the_difference_of_the_means() {
        let change = published(8.2, 6.2);
        assert_eq!((change.diff, change.class, change.sign), (Some(-2.0), Some(Class::Down), Some(Sign::Down)));
        assert_eq!((change.n_from, change.n_to, change.reason), (Some(9), None, None));
    }

    #[test]
    fn the_smallest_change_itself_matters() {
        assert_eq!(published(7.1, 7.6).class, Some(Class::Up));
        assert_eq!(published(7.6, 7.1).class, Some(Class::Down));
        assert_eq!(Class::of(0.5 - 0.9e-9, 0.5), Class::Up);
        assert_eq!(Class::of(0.5 - 1.1e-9, 0.5), Class::Same);
        assert_eq!(Class::of(-0.499, 0.5), Class::Same);
        assert_eq!(Class::of(3.6 - 3.3, 0.3), Class::Up);
        assert_eq!(Class::of(0.0, 0.0), Class::Same);
    }

    #[test]
    fn a_small_change_is_same_but_keeps_its_sign() {
        let change = published(8.3, 8.2);
        assert_eq!((change.class, change.sign), (Some(Class::Same), Some(Sign::Down)));
        assert_eq!(published(0.1 + 0.2, 0.3).sign, Some(Sign::Same));
    }

    #[test]
    fn evaluators_are_compared_with_themselves() {
        let change = evaluator_change(&[("a", 2.0), ("b", 5.0)], &[("c", 1.0), ("a", 3.0)], 0.3).unwrap();
        assert_eq!((change.mean_from, change.mean_to, change.diff), (3.5, 2.0, Some(1.0)));
        assert_eq!((change.n_from, change.n_to, change.class), (Some(2), Some(2), Some(Class::Up)));
        assert!(!change.is_difference_of_means());
    }

    #[test]
    fn different_evaluators_have_no_difference() {
        let change = evaluator_change(&[("a", 2.0)], &[("b", 4.0)], 0.3).unwrap();
        assert_eq!((change.diff, change.class, change.sign), (None, None, None));
        assert_eq!(change.reason.map(Reason::code), Some("different_evaluators"));
        assert_eq!((change.mean_from, change.mean_to), (2.0, 4.0));
    }

    #[test]
    fn an_unrated_measurement_is_no_row() {
        assert_eq!(evaluator_change::<u8>(&[], &[(1, 4.0)], 0.3), None);
        assert_eq!(evaluator_change::<u8>(&[(1, 4.0)], &[], 0.3), None);
        assert_eq!(evaluator_change(&[(1, f64::NAN)], &[(1, 4.0)], 0.3), None);
    }

    #[test]
    fn ratings_that_are_all_equal_stay_the_same() {
        let change = evaluator_change(&[(1, 3.0), (2, 3.0)], &[(1, 3.0), (2, 3.0)], 0.3).unwrap();
        assert_eq!((change.diff, change.class, change.sign), (Some(0.0), Some(Class::Same), Some(Sign::Same)));
    }
}
