//! Whether several means are one: pilots, or groups of them, that stand side by side. Not for one pilot over time, which
//! is `evidence`, and not for taking parts together, which is `pooled`.
//!
//! Every column comes as an estimate with its variance and its degrees of freedom, so that one test serves two questions.
//! Of levels the estimate is a mean, its variance `s² / n` and the degrees `n - 1`: Welch's test as he gave it. Of changes
//! the estimate is the difference over all responses, its variance `s1² / n1 + s2² / n2` and the degrees those of Welch
//! and Satterthwaite: the same sums, generalised as James and Johansen did. Who answered both times is taken as two people
//! there, which makes the test of changes careful rather than keen.

use statrs::function::beta::checked_beta_reg;

use super::basics;
use super::change::Reason;
use super::sample::Sample;

/// Responses below which a column has no variance.
const LEAST: u32 = 2;

/// A mean or a difference, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub value: f64,
    /// Of the estimate itself, not of what it is over; more than nothing.
    pub variance: f64,
    pub freedom: f64,
}

/// What the test comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Homogeneity {
    /// How many columns it is over.
    pub k: u32,
    pub f: f64,
    pub df_between: f64,
    pub df_within: f64,
    /// How often chance alone would set columns of one mean at least so far apart.
    pub p: f64,
}

impl Estimate {
    /// Of a mean over so many values with this spread (n - 1).
    pub fn of_mean(mean: f64, sd: Option<f64>, n: u32) -> Result<Self, Reason> {
        let sd = sd.filter(|_| n >= LEAST).ok_or(Reason::TooFew)?;
        let made = Self { value: mean, variance: sd * sd / f64::from(n), freedom: f64::from(n) - 1.0 };
        made.checked()
    }

    /// Of the mean of these values themselves.
    pub fn of(values: &[f64]) -> Result<Self, Reason> {
        let sample = Sample::of(values.iter().copied()).ok_or(Reason::TooFew)?;
        Self::of_mean(sample.mean, sample.sd, basics::count(sample.len()))
    }

    /// Of the later less the earlier: two groups of responses.
    pub fn of_difference(diff: f64, earlier: &Self, later: &Self) -> Result<Self, Reason> {
        let variance = earlier.variance + later.variance;
        let share = |side: &Self| side.variance * side.variance / side.freedom;
        Self { value: diff, variance, freedom: variance * variance / (share(earlier) + share(later)) }.checked()
    }

    /// As [`Estimate::of_difference`], where one side may have no spread: it then adds nothing.
    pub fn of_change(
        diff: f64,
        (sd_from, n_from): (Option<f64>, u32),
        (sd_to, n_to): (Option<f64>, u32),
    ) -> Result<Self, Reason> {
        let side = |sd, n| match Self::of_mean(0.0, sd, n) {
            Ok(held) => Ok(Some(held)),
            Err(Reason::NoSpread) => Ok(None),
            Err(other) => Err(other),
        };
        match (side(sd_from, n_from)?, side(sd_to, n_to)?) {
            (Some(earlier), Some(later)) => Self::of_difference(diff, &earlier, &later),
            (Some(only), None) | (None, Some(only)) => Self { value: diff, ..only }.checked(),
            (None, None) => Err(Reason::NoSpread),
        }
    }

    fn checked(self) -> Result<Self, Reason> {
        let is_usable = self.value.is_finite() && self.variance.is_normal() && self.freedom > 0.0;
        if is_usable { Ok(self) } else { Err(Reason::NoSpread) }
    }

    /// The 95 % interval of `other - self`, two different groups of people, by Welch.
    pub fn interval_to(&self, other: &Self) -> Option<(f64, f64)> {
        let diff = basics::difference(self.value, other.value);
        let between = Self::of_difference(diff, self, other).ok()?;
        let half = super::sample::t_point(between.freedom)? * between.variance.sqrt();
        Some(super::sample::around(diff, half))
    }
}

/// Welch's test that all columns have one mean. Columns without an estimate do not count; below two that do, the reason is
/// that of the columns: too few responses, or no spread in them.
///
/// Source: B.L. Welch, *On the comparison of several mean values: an alternative approach* (1951). With two columns it is
/// his t-test: F is t², and the degrees within are those of Satterthwaite.
pub fn homogeneity(columns: &[Result<Estimate, Reason>]) -> Result<Homogeneity, Reason> {
    let mut held: Vec<Estimate> = columns.iter().filter_map(|column| column.ok()).collect();
    if held.len() < 2 {
        let has_no_spread = columns.iter().any(|column| column.is_err_and(|reason| reason == Reason::NoSpread));
        return Err(if has_no_spread { Reason::NoSpread } else { Reason::TooFew });
    }
    // So that nothing depends on which column comes first.
    held.sort_by(|one, other| {
        let second = one.variance.total_cmp(&other.variance).then(one.freedom.total_cmp(&other.freedom));
        one.value.total_cmp(&other.value).then(second)
    });
    test(&held).ok_or(Reason::NoSpread)
}

/// `None` only where doubles beyond any scale come to something that is not a number.
fn test(columns: &[Estimate]) -> Option<Homogeneity> {
    let k = columns.len() as f64;
    // In units of the smallest variance and from the smallest value, so that no sum grows past a double.
    let unit = columns.iter().map(|column| column.variance).fold(f64::INFINITY, f64::min);
    let weights: Vec<f64> = columns.iter().map(|column| unit / column.variance).collect();
    let from = columns.first()?.value;
    let values: Vec<f64> = columns.iter().map(|column| basics::difference(from, column.value)).collect();
    let weight = basics::compensated_sum(&weights);
    let mean = summed(&weights, |at| weights[at] * values[at]) / weight;
    let between = summed(&weights, |at| weights[at] * (values[at] - mean).powi(2)) / unit / (k - 1.0);
    let lack = summed(&weights, |at| (1.0 - weights[at] / weight).powi(2) / columns[at].freedom);
    let f = between / (1.0 + 2.0 * (k - 2.0) / (k * k - 1.0) * lack);
    let (df_between, df_within) = (k - 1.0, (k * k - 1.0) / (3.0 * lack));
    let p = upper_tail(f, df_between, df_within)?;
    [f, df_within].iter().all(|value| value.is_finite()).then_some(Homogeneity {
        k: basics::count(columns.len()),
        f,
        df_between,
        df_within,
        p,
    })
}

fn summed(weights: &[f64], term: impl Fn(usize) -> f64) -> f64 {
    basics::compensated_sum(&(0..weights.len()).map(term).collect::<Vec<f64>>())
}

/// What lies above `f` in Fisher's distribution.
fn upper_tail(f: f64, df_between: f64, df_within: f64) -> Option<f64> {
    let share = df_within / (df_within + df_between * f);
    checked_beta_reg(df_within / 2.0, df_between / 2.0, share).ok().filter(|p| p.is_finite())
}

#[cfg(test)]
mod tests;
