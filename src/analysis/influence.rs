//! What one response does to a change: the difference without each of them in turn, and whether the class hangs on
//! one. The change itself is in `change`.

use std::cmp::Ordering;

use super::basics;
use super::change::Class;
use super::sample::Sample;

/// The score of a response on a scale, with its respondent's code where it has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coded<'a> {
    pub code: Option<&'a str>,
    pub score: f64,
}

/// Which measurement a response belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    Earlier,
    Later,
}

/// Over the differences that are left when one response is taken out, from either measurement in turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Influence {
    /// To 12 decimals, in points of the scale.
    pub min_diff: f64,
    pub max_diff: f64,
    /// The response on which the class hangs, and most of all.
    pub decisive: Option<Decisive>,
}

/// A response without which the change is of another class.
#[derive(Clone, Debug, PartialEq)]
pub struct Decisive {
    /// `None`: the response has no code.
    pub respondent: Option<Box<str>>,
    pub side: Side,
    /// What is left without it.
    pub diff: f64,
    pub class: Class,
}

/// Takes one response out at a time, from either measurement, where another is left on that side. `None` where nothing
/// can be taken out: one response on both sides, or none on either. No order of responses matters.
///
/// `decisive` is, among the responses without which the change is of another class, the one that moves the difference
/// most; of those that move it as much the first in the order of codes, a response without a code last.
pub fn influence(from: &[Coded<'_>], to: &[Coded<'_>], smallest_change: f64) -> Option<Influence> {
    let (earlier, later) = (Totals::of(from)?, Totals::of(to)?);
    let diff = basics::difference(earlier.mean, later.mean);
    let class = Class::of(diff, smallest_change);
    let without_earlier = earlier.without_each(from).map(|(out, rest)| (out, Side::Earlier, rest, later.mean));
    let without_later = later.without_each(to).map(|(out, rest)| (out, Side::Later, earlier.mean, rest));
    let mut found: Option<Influence> = None;
    let mut decisive: Option<Removal<'_>> = None;
    for (out, side, mean_from, mean_to) in without_earlier.chain(without_later) {
        let left = basics::difference(mean_from, mean_to);
        let influence = found.get_or_insert(Influence { min_diff: left, max_diff: left, decisive: None });
        influence.min_diff = influence.min_diff.min(left);
        influence.max_diff = influence.max_diff.max(left);
        if Class::of(left, smallest_change) != class {
            let moved = basics::difference(diff, left).abs();
            let removal = Removal { moved, code: out.code, side, left };
            decisive = Some(decisive.map_or(removal, |other| removal.stronger(other)));
        }
    }
    let decisive = decisive.map(|removal| removal.tell(smallest_change));
    found.map(|influence| Influence { decisive, ..influence })
}

/// A response that is taken out, and what that does.
#[derive(Clone, Copy)]
struct Removal<'a> {
    /// How far the difference moves, to 12 decimals.
    moved: f64,
    code: Option<&'a str>,
    side: Side,
    left: f64,
}

impl Removal<'_> {
    /// Whichever moves the difference more. Equals are told apart to the last, so that their order does not matter.
    fn stronger(self, other: Self) -> Self {
        let by_code = || match (self.code, other.code) {
            (Some(code), Some(another)) => code.cmp(another),
            (code, another) => code.is_none().cmp(&another.is_none()),
        };
        let order = other.moved.total_cmp(&self.moved).then_with(by_code).then(self.side.cmp(&other.side));
        if order.then(self.left.total_cmp(&other.left)) == Ordering::Greater { other } else { self }
    }

    fn tell(self, smallest_change: f64) -> Decisive {
        Decisive {
            respondent: self.code.map(Box::from),
            side: self.side,
            diff: self.left,
            class: Class::of(self.left, smallest_change),
        }
    }
}

/// The sum over one side, from which each response can be taken.
struct Totals {
    /// From low to high, so that the sum does not depend on who came first.
    sorted: Vec<f64>,
    sum: f64,
    /// What rounding took from the sum.
    lost: f64,
    mean: f64,
}

impl Totals {
    /// `None` without a score; what is not finite does not count.
    fn of(side: &[Coded<'_>]) -> Option<Self> {
        let mut sorted: Vec<f64> = side.iter().map(|coded| coded.score).filter(|score| score.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let (sum, lost) = basics::sum_and_lost(&sorted);
        let mean = Sample::mean_of(&sorted)?;
        Some(Self { sorted, sum, lost, mean })
    }

    /// Each response of a side with the mean of the others, where there are others.
    fn without_each<'a>(&self, side: &'a [Coded<'a>]) -> impl Iterator<Item = (&'a Coded<'a>, f64)> {
        let has_others = self.sorted.len() >= 2;
        let counted = side.iter().filter(move |coded| has_others && coded.score.is_finite());
        counted.filter_map(|out| Some((out, self.mean_without(out.score)?)))
    }

    /// The mean of the others: from the sum, or added up anew where a sum is too large for a double.
    fn mean_without(&self, score: f64) -> Option<f64> {
        let rest = (self.sum - score) + self.lost;
        if rest.is_finite() {
            return Some(rest / (self.sorted.len() as f64 - 1.0));
        }
        let mut others = self.sorted.clone();
        others.remove(others.iter().position(|other| *other == score)?);
        Sample::mean_of(&others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coded<'a>(scores: &[(&'a str, f64)]) -> Vec<Coded<'a>> {
        let code = |code: &'a str| (!code.is_empty()).then_some(code);
        scores.iter().map(|(name, score)| Coded { code: code(name), score: *score }).collect()
    }

    fn plain(scores: &[f64]) -> Vec<Coded<'static>> {
        scores.iter().map(|score| Coded { code: None, score: *score }).collect()
    }

    #[test]
    fn the_sleep_of_r_without_each_response() {
        let from = plain(&[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]);
        let to = plain(&[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
        let found = influence(&from, &to, 0.3).unwrap();
        assert!(
            (found.min_diff - 1.227_777_8).abs() < 5e-8 && (found.max_diff - 1.907_777_8).abs() < 5e-8,
            "{found:?}"
        );
        assert_eq!(found.decisive, None);
        // Response 9 of the second measurement alone takes 1.58 below 1.35, but not as far as response 7 does.
        let found = influence(&from, &to, 1.35).unwrap().decisive.unwrap();
        assert!((found.diff - 1.227_777_8).abs() < 5e-8, "{found:?}");
        assert_eq!((found.side, found.class, found.respondent), (Side::Later, Class::Same, None));
    }

    #[test]
    fn one_respondent_decides_and_is_named() {
        let (from, to) = (coded(&[("a", 3.0), ("b", 3.0)]), coded(&[("a", 3.0), ("b", 3.0), ("c", 4.5)]));
        let found = influence(&from, &to, 0.5).unwrap();
        assert_eq!((found.min_diff, found.max_diff), (0.0, 0.75));
        let decisive = found.decisive.unwrap();
        assert_eq!((decisive.respondent.as_deref(), decisive.side), (Some("c"), Side::Later));
        assert_eq!((decisive.diff, decisive.class), (0.0, Class::Same));
    }

    #[test]
    fn a_side_with_one_response_is_not_emptied() {
        assert_eq!(influence(&plain(&[3.0]), &plain(&[4.0]), 0.5), None);
        assert_eq!(influence(&[], &plain(&[4.0, 5.0]), 0.5), None);
        assert_eq!(influence(&plain(&[4.0, 5.0]), &plain(&[f64::NAN]), 0.5), None);
        let found = influence(&plain(&[3.0]), &plain(&[4.0, 5.0]), 0.5).unwrap();
        assert_eq!((found.min_diff, found.max_diff, found.decisive), (1.0, 2.0, None));
    }

    #[test]
    fn equals_go_by_code_and_no_code_comes_last() {
        let from = plain(&[3.0]);
        let later = |codes: [&'static str; 3]| coded(&[(codes[0], 3.0), (codes[1], 3.9), (codes[2], 3.9)]);
        let who = |codes| influence(&from, &later(codes), 0.5).unwrap().decisive.unwrap().respondent;
        assert_eq!(who(["a", "c", "b"]).as_deref(), Some("b"));
        assert_eq!(who(["a", "", "b"]).as_deref(), Some("b"));
        assert_eq!(who(["a", "", ""]), None);
    }

    /// Without `a` the difference goes from 0.01 to 0.36, without `z` to -0.34: as far on paper, not in doubles.
    #[test]
    fn as_far_on_paper_is_as_far() {
        let to = coded(&[("z", 3.71), ("m", 3.01), ("a", 2.31)]);
        let found = influence(&plain(&[3.0]), &to, 0.3).unwrap().decisive.unwrap();
        assert_eq!((found.respondent.as_deref(), found.diff), (Some("a"), 0.36));
    }

    #[test]
    fn what_is_left_of_a_long_sum_keeps_its_digits() {
        let found = influence(&plain(&[0.0]), &plain(&[0.1, 1e16, 0.1]), 0.5).unwrap();
        assert_eq!(found.min_diff, 0.1);
    }

    /// Either way out of `same`, equally far and both without a code: whoever comes first must not matter.
    #[test]
    fn equals_without_a_code_have_one_answer() {
        let (one, other) = (plain(&[2.0, 3.0, 4.0]), plain(&[4.0, 3.0, 2.0]));
        let there = influence(&plain(&[3.0]), &one, 0.4).unwrap();
        assert_eq!(there, influence(&plain(&[3.0]), &other, 0.4).unwrap());
        assert_eq!(there.decisive.map(|decisive| decisive.diff), Some(-0.5));
    }

    #[test]
    fn the_largest_doubles_stay_finite() {
        let found = influence(&plain(&[f64::MAX, f64::MAX, f64::MAX]), &plain(&[-f64::MAX, 1.0]), 0.5).unwrap();
        assert!(found.min_diff.is_finite() && found.max_diff.is_finite());
    }
}
