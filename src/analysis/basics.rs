//! Sums that stay finite: the mean, the median and the difference that the other modules share. No
//! meaning of the field lives here.

use crate::base::number;

/// Beyond this a double has no twelve decimals to round, and scaling it up could overflow.
const LARGEST_ROUNDED: f64 = 1e15;

/// Equal on paper means within this.
pub(super) const TOLERANCE: f64 = 1e-9;

/// The mean, in the order given; `None` without values. Finite for finite values: where the sum is too
/// large for a double, the shares are added instead.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let count = values.len() as f64;
    let sum: f64 = values.iter().sum();
    let mean = if sum.is_finite() { sum / count } else { values.iter().map(|value| value / count).sum() };
    Some(bounded(mean))
}

/// The sum with what rounding took from it put back (Neumaier), so that thousands of values keep their last digits.
pub(super) fn compensated_sum(values: &[f64]) -> f64 {
    let (sum, lost) = sum_and_lost(values);
    sum + lost
}

/// A sum in two parts: what a double holds of it, and what rounding took from it.
pub(super) fn sum_and_lost(values: &[f64]) -> (f64, f64) {
    let (mut sum, mut lost) = (0.0f64, 0.0);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
    }
    (sum, lost)
}

/// The middle value, or the mean of the two middle ones; `None` without values.
pub(super) fn median(values: &[f64]) -> Option<f64> {
    middle(&sorted(values))
}

/// As [`median`], of values from low to high.
pub(super) fn middle(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { Some(sorted[middle]) } else { mean(sorted.get(middle.checked_sub(1)?..=middle)?) }
}

/// Later minus earlier, rounded to 12 decimals so that what is equal on paper ties.
pub(super) fn difference(from: f64, to: f64) -> f64 {
    round12(bounded(to - from))
}

/// To 12 decimals, where the value is small enough to have them.
pub(super) fn round12(value: f64) -> f64 {
    if value.abs() < LARGEST_ROUNDED { number::round12(value) } else { value }
}

/// From low to high, so that a sum does not depend on who came first.
pub(super) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// How many, as scores keep it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The nearest finite value.
pub(super) fn bounded(value: f64) -> f64 {
    value.clamp(-f64::MAX, f64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_of_odd_even_and_nothing() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), Some(2.5));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn a_long_sum_keeps_its_last_digits() {
        assert_eq!(compensated_sum(&[1.0, 1e100, 1.0, -1e100]), 2.0);
        assert_eq!(compensated_sum(&[0.1; 10]), 1.0);
        assert_eq!(compensated_sum(&[]), 0.0);
    }

    #[test]
    fn the_largest_doubles_have_a_mean_and_a_difference() {
        assert_eq!(mean(&[f64::MAX, f64::MAX]), Some(f64::MAX));
        assert_eq!(difference(-f64::MAX, f64::MAX), f64::MAX);
    }
}
