//! Who is who over two measurements of a pilot, once a person decided about the doubtful codes; and the pairs of
//! scores that follow. Without decisions only equal codes are one respondent.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::Decision;

/// The respondents that codes stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Respondents {
    /// From a code to one that was decided to be the same respondent's, towards the one that stands for all.
    towards: BTreeMap<String, String>,
}

impl Respondents {
    /// By what was decided; codes decided to be two people's stay two. For the scores without the doubtful pairs,
    /// take [`Respondents::default`].
    pub fn of(decided: &[Decision<'_>]) -> Self {
        let mut respondents = Self::default();
        for decision in decided.iter().filter(|decision| decision.is_same) {
            let first = respondents.canonical(decision.first).to_owned();
            let second = respondents.canonical(decision.second).to_owned();
            // The first in the order of letters stands for all, so that the order of decisions does not matter.
            let (stays, goes) = if first <= second { (first, second) } else { (second, first) };
            if stays != goes {
                respondents.towards.insert(goes, stays);
            }
        }
        respondents
    }

    /// The code that stands for this one's respondent: the same for all codes of one.
    pub fn canonical<'a>(&'a self, code: &'a str) -> &'a str {
        let mut code = code;
        while let Some(other) = self.towards.get(code) {
            code = other;
        }
        code
    }
}

/// The scores of those who answered in both measurements (or whatever stands beside their codes), as (earlier, later),
/// in the order of their codes. Equal codes are paired first; a decision does not take a code away from its equal. A respondent with two scores on one side,
/// which the other side cannot tell apart, has no pair.
pub fn pairs<T: Copy>(earlier: &[(&str, T)], later: &[(&str, T)], respondents: &Respondents) -> Vec<(T, T)> {
    let (before, after) = (by_code(earlier), by_code(later));
    let equal: BTreeSet<&str> = before.keys().filter(|code| after.contains_key(*code)).copied().collect();
    let left = |scores: &BTreeMap<&str, Vec<T>>| {
        let mut rest: BTreeMap<String, Vec<T>> = BTreeMap::new();
        for (code, values) in scores.iter().filter(|(code, _)| !equal.contains(*code)) {
            rest.entry(respondents.canonical(code).to_owned()).or_default().extend(values);
        }
        rest
    };
    let (rest_before, rest_after) = (left(&before), left(&after));
    let certain = equal.iter().filter_map(|code| only(before.get(code)?, after.get(code)?));
    let decided = rest_before.iter().filter_map(|(code, values)| only(values, rest_after.get(code)?));
    certain.chain(decided).collect()
}

fn by_code<'a, T: Copy>(scores: &[(&'a str, T)]) -> BTreeMap<&'a str, Vec<T>> {
    let mut by_code: BTreeMap<&str, Vec<T>> = BTreeMap::new();
    for (code, value) in scores.iter().filter(|(code, _)| !code.is_empty()) {
        by_code.entry(code).or_default().push(*value);
    }
    by_code
}

fn only<T: Copy>(earlier: &[T], later: &[T]) -> Option<(T, T)> {
    match (earlier, later) {
        ([before], [after]) => Some((*before, *after)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same<'a>(first: &'a str, second: &'a str) -> Decision<'a> {
        Decision { first, second, is_same: true }
    }

    #[test]
    fn decided_codes_are_one_respondent_in_any_order() {
        let one = Respondents::of(&[same("R-12", "R12"), same("R12", "r12")]);
        let other = Respondents::of(&[same("R12", "r12"), same("R-12", "R12")]);
        for code in ["R-12", "R12", "r12"] {
            assert_eq!((one.canonical(code), other.canonical(code)), ("R-12", "R-12"));
        }
        assert_eq!(one.canonical("R13"), "R13");
        let circle = Respondents::of(&[same("a", "b"), same("b", "c"), same("c", "a"), same("a", "a")]);
        assert_eq!(circle.canonical("c"), "a");
        let refused = Respondents::of(&[Decision { first: "a", second: "b", is_same: false }]);
        assert_eq!(refused, Respondents::default());
    }

    #[test]
    fn scores_are_paired_with_and_without_the_doubtful() {
        let (before, after) = ([("a", 1.0), ("R-12", 2.0), ("x", 3.0)], [("R12", 2.5), ("y", 9.0), ("a", 1.5)]);
        assert_eq!(pairs(&before, &after, &Respondents::default()), [(1.0, 1.5)]);
        let decided = Respondents::of(&[same("R-12", "R12")]);
        assert_eq!(pairs(&before, &after, &decided), [(1.0, 1.5), (2.0, 2.5)]);
    }

    #[test]
    fn a_code_keeps_its_equal_and_nobody_is_paired_twice() {
        let decided = Respondents::of(&[same("a", "b")]);
        let found = pairs(&[("a", 1.0), ("b", 2.0)], &[("b", 2.5)], &decided);
        assert_eq!(found, [(2.0, 2.5)]);
        let unclear =
            pairs(&[("a", 1.0), ("c", 2.0)], &[("b", 2.5)], &Respondents::of(&[same("a", "b"), same("c", "b")]));
        assert!(unclear.is_empty());
        assert_eq!(pairs(&[("a", 1.0), ("a", 2.0)], &[("a", 2.5)], &Respondents::default()), [] as [(f64, f64); 0]);
        assert_eq!(pairs(&[("", 1.0)], &[("", 2.5)], &Respondents::default()), [] as [(f64, f64); 0]);
    }
}
