//! The parts' changes of responses taken together, each with its own weight: the random-effects mean of DerSimonian and
//! Laird. The plain counts and means over parts are in `programme`.

use super::programme::Pooled;
use super::sample::NORMAL_POINT;

/// Pools the parts, each given as its diff and that diff's variance `s1²/n1 + s2²/n2`: the square of
/// [`Independent::error`](super::Independent::error). A part without variance does not count; `None` below two.
///
/// Source: R. DerSimonian, N. Laird, *Meta-analysis in clinical trials* (1986).
pub fn pooled(parts: &[(f64, f64)]) -> Option<Pooled> {
    let usable = |(diff, variance): &&(f64, f64)| diff.is_finite() && variance.is_normal() && *variance > 0.0;
    let mut parts: Vec<(f64, f64)> = parts.iter().filter(usable).copied().collect();
    if parts.len() < 2 {
        return None;
    }
    // So that nothing depends on which part comes first.
    parts.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let freedom = parts.len() as f64 - 1.0;
    let fixed = weighted(&parts, 0.0);
    let q: f64 = parts.iter().map(|(diff, variance)| (diff - fixed.mean).powi(2) / variance).sum();
    let tau2 = ((q - freedom) / (fixed.weight - fixed.squares / fixed.weight)).max(0.0);
    let random = weighted(&parts, tau2);
    let half = NORMAL_POINT / random.weight.sqrt();
    let i2 = if q > 0.0 { ((q - freedom) / q).max(0.0) } else { 0.0 };
    let pooled = Pooled {
        k: parts.len(),
        estimate: random.mean,
        ci_low: random.mean - half,
        ci_high: random.mean + half,
        tau2,
        i2,
    };
    // Only doubles beyond any scale come to something that is not a number.
    [pooled.estimate, pooled.ci_low, pooled.ci_high, tau2, i2].iter().all(|value| value.is_finite()).then_some(pooled)
}

/// What parts come to, each weighed by 1 / (its variance + the variance between parts).
struct Weighted {
    mean: f64,
    weight: f64,
    squares: f64,
}

fn weighted(parts: &[(f64, f64)], tau2: f64) -> Weighted {
    let weights = || parts.iter().map(|(diff, variance)| (diff, (variance + tau2).recip()));
    let weight: f64 = weights().map(|(_, weight)| weight).sum();
    let squares = weights().map(|(_, weight)| weight * weight).sum();
    let sum: f64 = weights().map(|(diff, weight)| diff * weight).sum();
    Weighted { mean: sum / weight, weight, squares }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked by hand: weights 4, 4 and 1; mean 1; Q = 4 · 0.25 + 4 · 0.25 + 0 = 2 = k - 1.
    #[test]
    fn three_parts_by_hand() {
        let found = pooled(&[(0.5, 0.25), (1.5, 0.25), (1.0, 1.0)]).unwrap();
        assert_eq!((found.k, found.estimate, found.tau2, found.i2), (3, 1.0, 0.0, 0.0));
        assert!((found.ci_high - (1.0 + NORMAL_POINT / 3.0)).abs() < 1e-12);
    }

    /// Q = 2 · 4 = 8, C = 2 - 2 / 2 = 1: tau² = 7, I² = 7 / 8, and the weights become 1 / 8.
    #[test]
    fn parts_that_differ_widen_the_interval() {
        let found = pooled(&[(-2.0, 1.0), (2.0, 1.0)]).unwrap();
        assert_eq!((found.k, found.estimate, found.tau2, found.i2), (2, 0.0, 7.0, 0.875));
        assert!((found.ci_high - NORMAL_POINT * 2.0).abs() < 1e-12 && (found.ci_low + found.ci_high).abs() < 1e-12);
    }

    #[test]
    fn parts_without_variance_do_not_count() {
        let found = pooled(&[(0.5, 0.25), (9.0, 0.0), (0.5, 0.5), (f64::NAN, 1.0), (1.0, f64::INFINITY)]).unwrap();
        assert_eq!((found.k, found.estimate, found.tau2, found.i2), (2, 0.5, 0.0, 0.0));
        assert_eq!(pooled(&[(0.5, 0.25), (9.0, 0.0)]), None);
        assert_eq!(pooled(&[]), None);
    }
}
