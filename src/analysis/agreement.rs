//! How far evaluators agree: Krippendorff's alpha for ordinal ratings, per scale, over the units (a
//! part in a measurement) that two or more of them rated.
//!
//! [`disputes`] names the units that they differ on.
//!
//! Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011). The tests hold it
//! against an independent computation, `tests/fixtures/agreement/make.py`.

use std::collections::{BTreeMap, BTreeSet};

use super::basics;
use super::change::Reason;

/// The agreement of evaluators on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Units rated by two or more.
    pub units: usize,
    /// Evaluators who rated any of those units.
    pub evaluators: usize,
    /// 1 is full agreement, 0 what chance gives; below 0 they disagree more than chance would.
    pub alpha: Option<f64>,
    /// Why there is no alpha: no unit was rated twice, or all ratings are equal.
    pub reason: Option<Reason>,
}

/// A unit that evaluators differ on.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute<U> {
    pub unit: U,
    /// How many rated it; two or more.
    pub ratings: usize,
    pub lowest: f64,
    pub highest: f64,
    /// Its part of all that the evaluators differ, by the ordinal measure; the shares of all units add up to 1.
    pub share: f64,
}

impl<U> Dispute<U> {
    /// From the lowest rating to the highest, in points of the scale.
    pub fn range(&self) -> f64 {
        basics::difference(self.lowest, self.highest)
    }
}

/// The units that evaluators differ on, the most disputed first; of equals the one with the wider range, then in the
/// order of the units. Ratings as for [`agreement`].
pub fn disputes<U: Ord + Clone, E: Ord>(ratings: &[(U, E, f64)]) -> Vec<Dispute<U>> {
    let by_unit = rated_twice(ratings);
    let units: Vec<Vec<f64>> = by_unit.values().map(|rated| rated.values().copied().collect()).collect();
    let scale = Scale::of(&pairable(&units));
    let parts: Vec<f64> = pairable(&units).iter().map(|unit| scale.disagreement(unit)).collect();
    let all: f64 = parts.iter().sum();
    let mut disputes: Vec<Dispute<U>> = by_unit
        .keys()
        .zip(&units)
        .zip(parts)
        .filter(|(_, part)| *part > 0.0)
        .map(|((unit, rated), part)| {
            let rated = basics::sorted(rated);
            let (lowest, highest) = (rated[0], rated[rated.len() - 1]);
            Dispute { unit: (*unit).clone(), ratings: rated.len(), lowest, highest, share: part / all }
        })
        .collect();
    let wider = |one: &Dispute<U>, other: &Dispute<U>| other.range().total_cmp(&one.range());
    // The units are in their own order already, which a stable sort keeps for equals.
    disputes.sort_by(|one, other| rounded(other.share).total_cmp(&rounded(one.share)).then_with(|| wider(one, other)));
    disputes
}

fn rounded(share: f64) -> f64 {
    basics::round12(share)
}

/// The units with ratings of two or more evaluators.
fn rated_twice<U: Ord, E: Ord>(ratings: &[(U, E, f64)]) -> BTreeMap<&U, BTreeMap<&E, f64>> {
    let mut by_unit: BTreeMap<&U, BTreeMap<&E, f64>> = BTreeMap::new();
    for (unit, evaluator, value) in ratings.iter().filter(|(_, _, value)| value.is_finite()) {
        by_unit.entry(unit).or_default().insert(evaluator, *value);
    }
    by_unit.retain(|_, rated| rated.len() >= 2);
    by_unit
}

/// The agreement over ratings on one scale, each as (unit, evaluator, rating); an evaluator rates a
/// unit once.
pub fn agreement<U: Ord, E: Ord>(ratings: &[(U, E, f64)]) -> Agreement {
    let by_unit = rated_twice(ratings);
    let evaluators: BTreeSet<&E> = by_unit.values().flat_map(|rated| rated.keys().copied()).collect();
    let units: Vec<Vec<f64>> = by_unit.values().map(|rated| rated.values().copied().collect()).collect();
    let alpha = krippendorff_ordinal(&units);
    let reason = match (alpha, units.is_empty()) {
        (Some(_), _) => None,
        (None, true) => Some(Reason::TooFew),
        (None, false) => Some(Reason::NoSpread),
    };
    Agreement { units: units.len(), evaluators: evaluators.len(), alpha, reason }
}

/// Krippendorff's alpha with the ordinal metric; a unit holds the ratings that it was given. Units
/// with fewer than two are left out. `None` where nothing is left or all ratings are equal.
pub fn krippendorff_ordinal(units: &[Vec<f64>]) -> Option<f64> {
    let pairable = pairable(units);
    let scale = Scale::of(&pairable);
    let observed: f64 = pairable.iter().map(|unit| scale.disagreement(unit)).sum();
    let expected = scale.expected();
    let ratings: f64 = scale.counts.iter().sum();
    (expected > 0.0).then(|| 1.0 - (ratings - 1.0) * observed / expected)
}

/// The units with two or more finite ratings.
fn pairable(units: &[Vec<f64>]) -> Vec<Vec<OrderedValue>> {
    units
        .iter()
        .map(|unit| unit.iter().filter(|value| value.is_finite()).map(|value| OrderedValue::of(*value)).collect())
        .filter(|unit: &Vec<_>| unit.len() >= 2)
        .collect()
}

/// The values that were given, how often, and how far they are apart.
struct Scale {
    /// How often each was given, from the lowest.
    counts: Vec<f64>,
    places: BTreeMap<OrderedValue, usize>,
    distances: Distances,
}

impl Scale {
    fn of(pairable: &[Vec<OrderedValue>]) -> Self {
        let mut totals: BTreeMap<OrderedValue, f64> = BTreeMap::new();
        for value in pairable.iter().flatten() {
            *totals.entry(*value).or_default() += 1.0;
        }
        let counts: Vec<f64> = totals.values().copied().collect();
        let places = totals.keys().copied().zip(0..).collect();
        Self { distances: Distances::of(&counts), counts, places }
    }

    /// What a unit adds to the observed disagreement: over all ordered pairs, by ratings less one.
    fn disagreement(&self, unit: &[OrderedValue]) -> f64 {
        let places: Vec<usize> = unit.iter().filter_map(|value| self.places.get(value).copied()).collect();
        let pairs: f64 = places.iter().flat_map(|a| places.iter().map(|b| self.distances.squared(*a, *b))).sum();
        pairs / (unit.len() as f64 - 1.0)
    }

    /// What chance would give, over all ordered pairs of values.
    fn expected(&self) -> f64 {
        let counts = &self.counts;
        let row =
            |a: usize| -> f64 { (0..counts.len()).map(|b| counts[a] * counts[b] * self.distances.squared(a, b)).sum() };
        (0..counts.len()).map(row).sum()
    }
}

/// The ordinal metric: how many ratings lie between two values, each end counted half.
struct Distances {
    /// Ratings below the middle of each value's own.
    middles: Vec<f64>,
}

impl Distances {
    fn of(counts: &[f64]) -> Self {
        let mut below = 0.0;
        let middle = |count: &f64| {
            below += count;
            below - count / 2.0
        };
        Self { middles: counts.iter().map(middle).collect() }
    }

    fn squared(&self, a: usize, b: usize) -> f64 {
        (self.middles[a] - self.middles[b]).powi(2)
    }
}

/// A rating that can be a key; equal on paper is equal here.
#[derive(Clone, Copy, PartialEq)]
struct OrderedValue(f64);

impl OrderedValue {
    fn of(value: f64) -> Self {
        Self(basics::round12(value))
    }
}

impl Eq for OrderedValue {}

impl PartialOrd for OrderedValue {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OrderedValue {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATINGS: &str = include_str!("../../tests/fixtures/agreement/ratings.csv");
    const VALUES: &str = include_str!("../../tests/fixtures/agreement/values.json");

    fn ratings(scale: &str) -> Vec<(&'static str, &'static str, f64)> {
        let rows = RATINGS.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
        rows.filter(|row| row[0] == scale).map(|row| (row[1], row[2], row[3].parse().unwrap())).collect()
    }

    fn independent() -> serde_json::Value {
        serde_json::from_str(VALUES).unwrap()
    }

    #[test]
    fn samen_innoveren_agrees_with_the_independent_computation() {
        let published = [("aansturing", 0.980), ("burgerparticipatie", 0.982), ("samenwerking", 0.969)];
        for (scale, rounded) in published {
            let found = agreement(&ratings(scale));
            let alpha = found.alpha.unwrap();
            let expected = &independent()["scales"][scale];
            assert!((alpha - expected["alpha"].as_f64().unwrap()).abs() < 1e-12, "{scale}: {alpha}");
            assert!((alpha - rounded).abs() < 0.0005, "{scale}: {alpha}");
            assert_eq!(found.units as u64, expected["units"].as_u64().unwrap());
            assert_eq!((found.evaluators, found.reason), (2, None));
        }
    }

    #[test]
    fn made_up_units_agree_with_the_independent_computation() {
        for case in independent()["made_up"].as_array().unwrap() {
            let units: Vec<Vec<f64>> = serde_json::from_value(case["units"].clone()).unwrap();
            let alpha = krippendorff_ordinal(&units).unwrap();
            assert!((alpha - case["alpha"].as_f64().unwrap()).abs() < 1e-12, "{}: {alpha}", case["name"]);
        }
    }

    #[test]
    fn without_ratings_or_with_one_evaluator_there_is_no_alpha() {
        let nobody = agreement::<u8, u8>(&[]);
        assert_eq!((nobody.units, nobody.evaluators, nobody.alpha), (0, 0, None));
        let alone = agreement(&[(1, "a", 3.0), (2, "a", 4.0)]);
        assert_eq!((alone.units, alone.evaluators, alone.reason), (0, 0, Some(Reason::TooFew)));
    }

    #[test]
    fn ratings_that_are_all_equal_have_no_alpha() {
        let equal = agreement(&[(1, "a", 3.0), (1, "b", 3.0), (2, "a", 3.0), (2, "b", 3.0)]);
        assert_eq!((equal.units, equal.alpha, equal.reason), (2, None, Some(Reason::NoSpread)));
    }

    #[test]
    fn the_units_they_differ_on_most_come_first() {
        let ratings = [
            ("a", 1, 3.0),
            ("a", 2, 3.0),
            ("b", 1, 2.0),
            ("b", 2, 4.0),
            ("c", 1, 3.0),
            ("c", 2, 4.0),
            ("d", 1, 4.0),
            ("d", 2, 3.0),
            ("e", 1, 1.0),
        ];
        let found = disputes(&ratings);
        let names: Vec<_> = found.iter().map(|dispute| (dispute.unit, dispute.range())).collect();
        assert_eq!(names, [("b", 2.0), ("c", 1.0), ("d", 1.0)]);
        // Of 8 ratings: 2 once, 3 four times, 4 three times. From 2 to 4 there are 0.5 + 4 + 1.5 = 6, from 3 to 4
        // 2 + 1.5 = 3.5; squared 36 and twice 12.25.
        assert!((found[0].share - 36.0 / 60.5).abs() < 1e-12, "{found:?}");
        assert!((found.iter().map(|dispute| dispute.share).sum::<f64>() - 1.0).abs() < 1e-12);
        let backwards: Vec<_> = ratings.iter().rev().copied().collect();
        assert_eq!(disputes(&backwards), found);
        assert_eq!(disputes(&[("a", 1, 3.0), ("a", 2, 3.0)]), []);
    }

    #[test]
    fn full_agreement_is_one() {
        assert_eq!(krippendorff_ordinal(&[vec![1.0, 1.0], vec![4.0, 4.0]]), Some(1.0));
    }
}
