//! Tests by rank, two-sided: Mann-Whitney's U for two groups and Wilcoxon's signed ranks for pairs, and the smallest p
//! that either can reach with so many respondents. They ask for no distribution, only for an order: values are rounded
//! to 12 decimals first, so that what is equal on paper ties. Which of the two stands first is in `evidence`.
//!
//! The variants are those of scipy's `mannwhitneyu` and `wilcoxon(zero_method='wilcox')`. Only the error function is the
//! library's: statrs has no signed ranks, and its Mann-Whitney counts every arrangement one by one where `exact` (up to
//! 137 billion for 20 and 20), chooses `exact` by another rule, and takes its tail from 1, which loses the digits of a
//! small p. Its error function is right to nine digits or more, however small (`tests/beside.rs`).
//!
//! Ranks are counted in halves, as whole numbers, so that no sum of them is ever off.

use std::f64::consts::SQRT_2;
use std::sync::OnceLock;

use statrs::function::erf::erfc;

use super::basics;
use super::evidence::Method;

/// The largest group of which Mann-Whitney's exact distribution is counted.
pub const LARGEST_EXACT_GROUP: usize = 20;

/// The most differences of which Wilcoxon's exact distribution is counted.
pub const MOST_EXACT_DIFFERENCES: usize = 25;

/// Two groups, ranked together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Groups {
    n_from: usize,
    n_to: usize,
    /// Twice U of the later group: 2 for each (earlier, later) that went up, 1 for each that tied.
    double_u: u64,
    /// Over the values that more than one response has: the sum of t³ - t.
    ties: f64,
}

impl Groups {
    /// Both from low to high.
    pub fn of(from: &[f64], to: &[f64]) -> Self {
        let mut groups = Self { n_from: from.len(), n_to: to.len(), double_u: 0, ties: 0.0 };
        let (mut below, mut later) = (0, 0);
        while below < from.len() || later < to.len() {
            let first = from.get(below).copied().unwrap_or(f64::INFINITY);
            let value = basics::round12(first.min(to.get(later).copied().unwrap_or(f64::INFINITY)));
            let (equal_from, equal_to) = (equal(&from[below..], value), equal(&to[later..], value));
            groups.double_u += equal_to as u64 * (2 * below + equal_from) as u64;
            groups.ties += tie_term(equal_from + equal_to);
            below += equal_from;
            later += equal_to;
        }
        groups
    }

    /// The p of Mann-Whitney's test, two-sided: exact when neither group is larger than [`LARGEST_EXACT_GROUP`] and
    /// nothing ties; else by the normal distribution, corrected for ties and continuity. 1 when all values are equal.
    pub fn mann_whitney(&self) -> (f64, Method) {
        // U of whichever group has the larger.
        let double_u = self.double_u.max(self.double_pairs() - self.double_u);
        if self.ties == 0.0 && self.n_from.max(self.n_to) <= LARGEST_EXACT_GROUP {
            // Without ties U is whole.
            return (two_sided(u_tails(self.n_from, self.n_to), double_u / 2), Method::Exact);
        }
        let (before, after) = (self.n_from as f64, self.n_to as f64);
        let all = before + after;
        let spread = (before * after / 12.0 * ((all + 1.0) - self.ties / (all * (all - 1.0)))).max(0.0).sqrt();
        let off = (double_u as f64 - before * after - 1.0) / 2.0;
        // Where all are equal there is no spread, and U is the middle one: off is -1/2.
        let p = if off <= 0.0 { 1.0 } else { both_tails(off / spread) };
        (p, Method::Asymptotic)
    }

    /// `(#(later > earlier) - #(later < earlier)) / (n1 · n2)`.
    pub fn cliffs_delta(&self) -> f64 {
        let pairs = self.n_from as f64 * self.n_to as f64;
        (self.double_u as f64 - pairs) / pairs
    }

    /// U of the earlier group: the (earlier, later) that went down, and half of those that tied.
    pub fn u(&self) -> f64 {
        (self.double_pairs() - self.double_u) as f64 / 2.0
    }

    /// Every (earlier, later), each counted twice.
    fn double_pairs(&self) -> u64 {
        2 * self.n_from as u64 * self.n_to as u64
    }
}

/// The differences of pairs, ranked by size without their sign; those that are zero are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignedRanks {
    /// Differences up, of zero, and down.
    pub up: usize,
    pub same: usize,
    pub down: usize,
    /// Twice the sums of the ranks of the differences up, and of those down.
    double_up: u64,
    double_down: u64,
    /// Over the sizes that more than one difference has: the sum of t³ - t.
    ties: f64,
}

impl SignedRanks {
    /// Differences (later − earlier) from low to high.
    pub fn of(differences: &[f64]) -> Self {
        let rounded = |value: &f64| basics::round12(*value);
        let down = differences.partition_point(|value| rounded(value) < 0.0);
        let up_from = differences.partition_point(|value| rounded(value) <= 0.0);
        let falls: Vec<f64> = differences[..down].iter().rev().map(|value| -value).collect();
        let rises = &differences[up_from..];
        let mut ranks = Self { up: rises.len(), same: up_from - down, down, double_up: 0, double_down: 0, ties: 0.0 };
        let (mut fallen, mut risen) = (0, 0);
        while fallen < falls.len() || risen < rises.len() {
            let fall = falls.get(fallen).copied().unwrap_or(f64::INFINITY);
            let size = rounded(&fall.min(rises.get(risen).copied().unwrap_or(f64::INFINITY)));
            let (equal_down, equal_up) = (equal(&falls[fallen..], size), equal(&rises[risen..], size));
            let double_rank = (2 * (fallen + risen) + equal_down + equal_up + 1) as u64;
            ranks.double_down += equal_down as u64 * double_rank;
            ranks.double_up += equal_up as u64 * double_rank;
            ranks.ties += tie_term(equal_down + equal_up);
            fallen += equal_down;
            risen += equal_up;
        }
        ranks
    }

    /// The p of Wilcoxon's test, two-sided: exact when at most [`MOST_EXACT_DIFFERENCES`] are left and no two are of one
    /// size; else by the normal distribution, corrected for ties and continuity. `None` when every difference is zero.
    pub fn wilcoxon(&self) -> Option<(f64, Method)> {
        let left = self.up + self.down;
        if left == 0 {
            return None;
        }
        let larger = self.double_up.max(self.double_down);
        if self.ties == 0.0 && left <= MOST_EXACT_DIFFERENCES {
            // Without ties a sum of ranks is whole.
            return Some((two_sided(rank_sum_tails(left), larger / 2), Method::Exact));
        }
        let count = left as f64;
        let spread = ((count * (count + 1.0) * (2.0 * count + 1.0) - self.ties / 2.0) / 24.0).sqrt();
        // From the middle, half of all ranks, in whole ranks; less the half that corrects for continuity.
        let off = ((larger - self.smaller()) as f64 / 2.0 - 1.0) / 2.0;
        let p = if off <= 0.0 { 1.0 } else { both_tails(off / spread) };
        Some((p, Method::Asymptotic))
    }

    /// W, as it is published: the smaller of the two sums of ranks.
    pub fn w(&self) -> f64 {
        self.smaller() as f64 / 2.0
    }

    /// `(W+ - W-) / (W+ + W-)`; `None` when every difference is zero.
    pub fn rank_biserial(&self) -> Option<f64> {
        let all = self.double_up + self.double_down;
        (all > 0).then(|| (self.double_up as f64 - self.double_down as f64) / all as f64)
    }

    fn smaller(&self) -> u64 {
        self.double_up.min(self.double_down)
    }
}

/// The smallest p that Wilcoxon's test can reach with so many pairs, whatever they answer: 2 / 2ⁿ.
pub fn smallest_wilcoxon(pairs: usize) -> f64 {
    let halvings = i32::try_from(pairs).unwrap_or(i32::MAX);
    as_p(2.0 * 0.5f64.powi(halvings))
}

/// The smallest p that Mann-Whitney's test can reach with so many responses, whatever they answer: 2 / C(n1 + n2, n1).
pub fn smallest_mann_whitney(n_from: usize, n_to: usize) -> f64 {
    let (fewer, more) = (n_from.min(n_to), n_from.max(n_to));
    let mut ways = 1.0;
    for step in 1..=fewer {
        // Whole after every step, so that it is exact as far as a double counts.
        ways = ways * (more + step) as f64 / step as f64;
        if ways > 1.0 / f64::MIN_POSITIVE {
            break;
        }
    }
    as_p(2.0 / ways)
}

/// How many from the beginning are this value, on paper.
fn equal(sorted: &[f64], value: f64) -> usize {
    sorted.iter().take_while(|other| basics::round12(**other) <= value).count()
}

fn tie_term(equal: usize) -> f64 {
    let equal = equal as f64;
    equal * equal * equal - equal
}

/// What is outside ±z of the normal distribution. The tail itself is taken, not 1 less the rest, so that a small p
/// keeps its digits.
pub(super) fn both_tails(z: f64) -> f64 {
    as_p(erfc(z / SQRT_2))
}

/// Twice the share of arrangements that are at least this far out.
fn two_sided(tails: &[u64], at_least: u64) -> f64 {
    let reached = usize::try_from(at_least).ok().and_then(|at| tails.get(at)).copied().unwrap_or(0);
    let all = tails.first().copied().unwrap_or(1);
    as_p(2.0 * reached as f64 / all as f64)
}

/// At most 1; and a p too small for a double is not zero: nothing is impossible.
fn as_p(p: f64) -> f64 {
    p.clamp(f64::MIN_POSITIVE, 1.0)
}

/// For every U of two groups without ties, how many arrangements have that U or more.
fn u_tails(n_from: usize, n_to: usize) -> &'static [u64] {
    const GROUPS: usize = LARGEST_EXACT_GROUP + 1;
    static TAILS: [OnceLock<Box<[u64]>>; GROUPS * GROUPS] = [const { OnceLock::new() }; GROUPS * GROUPS];
    let (fewer, more) = (n_from.min(n_to), n_from.max(n_to));
    TAILS[fewer * GROUPS + more].get_or_init(|| tails(u_counts(fewer, more)))
}

/// How many arrangements have each U: the coefficients of ∏ (1 - q^(more + i)) / (1 - q^i), i from 1 to the size of the
/// smaller group, whose every partial product is whole.
fn u_counts(fewer: usize, more: usize) -> Vec<i64> {
    let mut counts = vec![0i64; fewer * more + 1];
    counts[0] = 1;
    for step in 1..=fewer {
        for at in (more + step..counts.len()).rev() {
            counts[at] -= counts[at - more - step];
        }
        for at in step..counts.len() {
            counts[at] += counts[at - step];
        }
    }
    counts
}

/// For every sum of ranks of so many differences without ties, how many choices of signs have that sum or more.
fn rank_sum_tails(differences: usize) -> &'static [u64] {
    static TAILS: [OnceLock<Box<[u64]>>; MOST_EXACT_DIFFERENCES + 1] =
        [const { OnceLock::new() }; MOST_EXACT_DIFFERENCES + 1];
    TAILS[differences].get_or_init(|| tails(rank_sum_counts(differences)))
}

/// How many choices of signs have each sum of ranks: each rank is in the sum or is not.
fn rank_sum_counts(differences: usize) -> Vec<i64> {
    let mut counts = vec![0i64; differences * (differences + 1) / 2 + 1];
    counts[0] = 1;
    for rank in 1..=differences {
        for at in (rank..counts.len()).rev() {
            counts[at] += counts[at - rank];
        }
    }
    counts
}

/// From counts of each to counts of each or more.
fn tails(counts: Vec<i64>) -> Box<[u64]> {
    let mut reached = 0;
    let mut tails: Vec<u64> = counts
        .into_iter()
        .rev()
        .map(|count| {
            reached += count.unsigned_abs();
            reached
        })
        .collect();
    tails.reverse();
    tails.into_boxed_slice()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(from: &[f64], to: &[f64]) -> Groups {
        Groups::of(&basics::sorted(from), &basics::sorted(to))
    }

    fn ranks(differences: &[f64]) -> SignedRanks {
        SignedRanks::of(&basics::sorted(differences))
    }

    #[track_caller]
    fn near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() <= 1e-9 * wanted.abs().max(f64::MIN_POSITIVE), "{found} instead of {wanted}");
    }

    /// Every choice of `chosen` out of the ranks 1 to `all`, as the sum of the ranks.
    fn sums_of_choices(all: usize, chosen: usize) -> Vec<usize> {
        let choices = (0..1u32 << all).filter(|bits| bits.count_ones() as usize == chosen);
        choices.map(|bits| (0..all).filter(|at| bits >> at & 1 == 1).map(|at| at + 1).sum()).collect()
    }

    #[test]
    fn every_arrangement_of_two_small_groups_is_counted() {
        for (fewer, more) in [(1, 1), (1, 4), (2, 2), (2, 5), (3, 4), (5, 6), (6, 6)] {
            let us: Vec<usize> =
                sums_of_choices(fewer + more, fewer).iter().map(|sum| sum - fewer * (fewer + 1) / 2).collect();
            let wanted: Vec<u64> =
                (0..=fewer * more).map(|u| us.iter().filter(|other| **other >= u).count() as u64).collect();
            assert_eq!(u_tails(fewer, more), wanted, "{fewer} {more}");
            assert_eq!(u_tails(more, fewer), wanted, "{more} {fewer}");
        }
        assert_eq!(u_tails(20, 20)[0], 137_846_528_820);
        assert_eq!(u_tails(20, 20)[400], 1);
    }

    #[test]
    fn every_choice_of_signs_is_counted() {
        for left in 1..=10 {
            let sums: Vec<usize> = (0..=left).flat_map(|chosen| sums_of_choices(left, chosen)).collect();
            let wanted: Vec<u64> = (0..=left * (left + 1) / 2)
                .map(|sum| sums.iter().filter(|other| **other >= sum).count() as u64)
                .collect();
            assert_eq!(rank_sum_tails(left), wanted, "{left}");
        }
        assert_eq!((rank_sum_tails(25)[0], rank_sum_tails(25)[325]), (1 << 25, 1));
    }

    #[test]
    fn darwins_maize() {
        let darwin = ranks(&[6., 8., 14., 16., 23., 24., 28., 29., 41., -48., 49., 56., 60., -67., 75.]);
        assert_eq!((darwin.w(), darwin.wilcoxon()), (24.0, Some((0.041_259_765_625, Method::Exact))));
        assert_eq!((darwin.up, darwin.same, darwin.down), (13, 0, 2));
        assert_eq!(darwin.rank_biserial(), Some((96.0 - 24.0) / 120.0));
    }

    #[test]
    fn the_two_groups_of_the_documentation() {
        let found = groups(&[19., 22., 16., 29., 24.], &[20., 11., 17., 12.]);
        assert_eq!((found.u(), found.mann_whitney().1), (17.0, Method::Exact));
        near(found.mann_whitney().0, 1.0 / 9.0);
        assert_eq!(found.cliffs_delta(), -0.7);
    }

    #[test]
    fn what_is_equal_on_paper_ties() {
        let paper = ranks(&[3.6 - 3.3, 4.4 - 4.1]);
        assert_eq!((paper.up, paper.ties), (2, 6.0));
        assert_eq!(groups(&[0.1 + 0.2], &[0.3]).cliffs_delta(), 0.0);
        assert_eq!(ranks(&[1e-13, -1e-13]).same, 2);
    }

    #[test]
    fn exact_ends_where_it_is_defined_to() {
        let whole = |from: i32, to: i32| -> Vec<f64> { (from..to).map(f64::from).collect() };
        let method = |n_from, n_to| groups(&whole(0, n_from), &whole(n_from, n_from + n_to)).mann_whitney().1;
        assert_eq!((method(20, 20), method(20, 21)), (Method::Exact, Method::Asymptotic));
        assert_eq!((method(21, 2), method(2, 20)), (Method::Asymptotic, Method::Exact));
        assert_eq!(groups(&[1.0, 2.0], &[2.0, 3.0]).mann_whitney().1, Method::Asymptotic);
        let method = |left| ranks(&whole(1, left + 1)).wilcoxon().unwrap().1;
        assert_eq!((method(25), method(26)), (Method::Exact, Method::Asymptotic));
        // 25 are left of 26, and the zeros do not count as a tie.
        assert_eq!(ranks(&whole(0, 26)).wilcoxon().unwrap().1, Method::Exact);
        assert_eq!(ranks(&[0.0, 0.0, 1.0, -2.0]).wilcoxon().unwrap().1, Method::Exact);
        assert_eq!(ranks(&[1.0, -1.0]).wilcoxon().unwrap(), (1.0, Method::Asymptotic));
    }

    #[test]
    fn nothing_that_differs_has_its_own_answers() {
        assert_eq!(groups(&[4.0; 3], &[4.0; 5]).mann_whitney(), (1.0, Method::Asymptotic));
        assert_eq!(groups(&[4.0; 300], &[4.0; 500]).mann_whitney(), (1.0, Method::Asymptotic));
        let none = ranks(&[0.0; 4]);
        assert_eq!((none.wilcoxon(), none.rank_biserial(), none.same), (None, None, 4));
        assert_eq!(ranks(&[2.0]).wilcoxon(), Some((1.0, Method::Exact)));
    }

    #[test]
    fn a_p_is_never_zero() {
        let low = vec![1.0; 10_000];
        let high = vec![2.0; 10_000];
        assert_eq!(groups(&low, &high).mann_whitney().0, f64::MIN_POSITIVE);
        assert!(ranks(&high).wilcoxon().unwrap().0 >= f64::MIN_POSITIVE);
        assert_eq!(smallest_wilcoxon(5_000), f64::MIN_POSITIVE);
        assert_eq!(smallest_mann_whitney(10_000, 10_000), f64::MIN_POSITIVE);
    }

    #[test]
    fn the_smallest_p_is_that_of_the_tables() {
        let wilcoxon: Vec<f64> = (1..=6).map(smallest_wilcoxon).collect();
        assert_eq!(wilcoxon, [1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125]);
        near(smallest_mann_whitney(3, 3), 0.1);
        near(smallest_mann_whitney(3, 4), 2.0 / 35.0);
        near(smallest_mann_whitney(4, 4), 2.0 / 70.0);
        near(smallest_mann_whitney(2, 10), 2.0 / 66.0);
        assert_eq!((smallest_mann_whitney(1, 1), smallest_mann_whitney(0, 9)), (1.0, 1.0));
        near(smallest_mann_whitney(20, 20), 2.0 / 137_846_528_820.0);
        // It is what the test says of groups that do not overlap, and of differences that all go one way.
        near(groups(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0, 7.0]).mann_whitney().0, smallest_mann_whitney(4, 3));
        near(ranks(&[1.0, 2.0, 3.0, 4.0, 5.0]).wilcoxon().unwrap().0, smallest_wilcoxon(5));
    }
}
