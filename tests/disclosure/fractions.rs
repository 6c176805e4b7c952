//! Exact fractions, and which sums of multiples follow from which.

use std::collections::BTreeMap;

/// A fraction in its smallest terms; the lower number is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction(i128, i128);

impl Fraction {
    pub fn of(above: i128, below: i128) -> Self {
        let mut pair = (above.abs(), below.abs());
        while pair.1 != 0 {
            pair = (pair.1, pair.0 % pair.1);
        }
        let common = pair.0.max(1) * below.signum();
        Self(above / common, below / common)
    }

    pub fn as_f64(self) -> f64 {
        self.0 as f64 / self.1 as f64
    }

    fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub fn times(self, other: Self) -> Self {
        Self::of(self.0.checked_mul(other.0).unwrap(), self.1.checked_mul(other.1).unwrap())
    }

    fn over(self, other: Self) -> Self {
        self.times(Self::of(other.1, other.0))
    }

    pub fn plus(self, other: Self) -> Self {
        self.less(Self(-other.0, other.1))
    }

    fn less(self, other: Self) -> Self {
        let above = self.0.checked_mul(other.1).unwrap() - other.0.checked_mul(self.1).unwrap();
        Self::of(above, self.1.checked_mul(other.1).unwrap())
    }
}

/// A sum of multiples of unknowns, by the rank of the unknown.
pub type Sum = BTreeMap<usize, Fraction>;

/// Everything that follows from some sums by adding and subtracting multiples of them.
#[derive(Default)]
pub struct Span {
    /// Each with the unknown that it alone begins with.
    rows: Vec<(usize, Sum)>,
}

impl Span {
    pub fn add(&mut self, sum: &Sum) {
        let rest = self.rest(sum);
        let Some((first, lead)) = rest.iter().next().map(|(at, lead)| (*at, *lead)) else { return };
        let row: Sum = rest.iter().map(|(at, share)| (*at, share.over(lead))).collect();
        for (_, held) in &mut self.rows {
            subtract(held, first, &row);
        }
        self.rows.push((first, row));
    }

    /// Whether the value of this sum is known to who knows the values of those that were added.
    pub fn tells(&self, sum: &Sum) -> bool {
        !sum.is_empty() && self.rest(sum).is_empty()
    }

    fn rest(&self, sum: &Sum) -> Sum {
        let mut rest = sum.clone();
        for (first, row) in &self.rows {
            subtract(&mut rest, *first, row);
        }
        rest
    }
}

/// Takes the row away so often that this unknown is gone.
fn subtract(from: &mut Sum, unknown: usize, row: &Sum) {
    let Some(factor) = from.get(&unknown).copied() else { return };
    for (at, share) in row {
        let left = from.get(at).copied().unwrap_or(Fraction::of(0, 1)).less(factor.times(*share));
        if left.is_zero() {
            from.remove(at);
        } else {
            from.insert(*at, left);
        }
    }
}

#[test]
fn what_follows_is_told_and_nothing_else() {
    let sum =
        |shares: &[(usize, i128)]| -> Sum { shares.iter().map(|(at, share)| (*at, Fraction::of(*share, 3))).collect() };
    let mut span = Span::default();
    for given in [sum(&[(0, 1), (1, 1), (2, 1)]), sum(&[(0, 1), (1, -1)]), sum(&[(0, 2), (1, 2), (2, 2)])] {
        span.add(&given);
    }
    assert!(span.tells(&sum(&[(0, 2), (2, 1)])) && span.tells(&sum(&[(1, 4), (2, 2)])));
    assert!(!span.tells(&sum(&[(0, 1)])) && !span.tells(&sum(&[(0, 1), (2, 1)])) && !span.tells(&Sum::new()));
}
