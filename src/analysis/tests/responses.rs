//! Scores and changes of responses beside an independent computation, `tests/fixtures/responses/make.py`; and what
//! holds for any responses.

use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

use super::super::sample::t_point;
use super::super::*;
use crate::base::Word;
use crate::model::response::{Answer, Answers, ItemCode};
use crate::model::{ScaleKey, Score, Source};

const VALUES: &str = include_str!("../../../tests/fixtures/responses/values.json");

fn independent() -> Value {
    serde_json::from_str(VALUES).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

fn pairs_of(value: &Value) -> Vec<(f64, f64)> {
    value.as_array().unwrap().iter().map(numbers).map(|pair| (pair[0], pair[1])).collect()
}

#[track_caller]
fn same(what: &str, found: Option<f64>, wanted: &Value) {
    let wanted = wanted.as_f64();
    let is_same = match (found, wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-9,
        (found, wanted) => found == wanted,
    };
    assert!(is_same, "{what}: {found:?} instead of {wanted:?}");
}

#[track_caller]
fn same_score(what: &str, found: Option<&Score>, wanted: &Value) {
    let found = found.unwrap();
    assert_eq!(found.n.map(u64::from), wanted["n"].as_u64(), "{what}");
    same(what, Some(found.mean), &wanted["mean"]);
    same(what, found.median, &wanted["median"]);
    same(what, found.sd, &wanted["sd"]);
    same(what, found.ci_low, &wanted["ci_low"]);
    same(what, found.ci_high, &wanted["ci_high"]);
    assert_eq!(found.ci_low.is_none(), interval_reason(Source::Responses, found).is_some(), "{what}");
}

#[test]
fn students_t_agrees_with_the_independent_computation() {
    for row in independent()["t"].as_array().unwrap() {
        let (freedom, wanted) = (row[0].as_f64().unwrap(), row[1].as_f64().unwrap());
        let found = t_point(freedom).unwrap();
        assert!((found / wanted - 1.0).abs() < 1e-10, "{freedom}: {found} instead of {wanted}");
    }
}

#[test]
fn scores_agree_with_the_independent_computation() {
    for case in independent()["samples"].as_array().unwrap() {
        let score = responses_score(&numbers(&case["values"]));
        same_score(&case["name"].to_string(), score.as_ref(), case);
    }
}

#[test]
fn changes_agree_with_the_independent_computation() {
    for case in independent()["changes"].as_array().unwrap() {
        let what = case["name"].to_string();
        let found = evidence(&numbers(&case["from"]), &numbers(&case["to"]), &pairs_of(&case["pairs"]), 0.3).unwrap();
        same(&what, Some(found.diff), &case["diff"]);
        same(&what, found.independent.ci_low, &case["ci_low"]);
        same(&what, found.independent.ci_high, &case["ci_high"]);
        same(&what, found.independent.hedges_g, &case["hedges_g"]);
        same(&what, Some(found.independent.cliffs_delta), &case["cliffs_delta"]);
        assert_eq!(found.independent.ci_low.is_none(), found.independent.reason.is_some(), "{what}");
        let (paired, wanted) = (found.paired.as_ref(), &case["paired"]);
        assert_eq!(paired.is_some(), wanted.is_object(), "{what}");
        let Some(paired) = paired else { continue };
        assert_eq!(Some(u64::from(paired.n)), wanted["n"].as_u64(), "{what}");
        same(&what, Some(paired.diff), &wanted["diff"]);
        same(&what, Some(paired.sd_diff), &wanted["sd_diff"]);
        same(&what, paired.ci_low, &wanted["ci_low"]);
        same(&what, paired.ci_high, &wanted["ci_high"]);
        assert_eq!(paired.ci_low.is_none(), paired.reason.is_some(), "{what}");
    }
}

fn answers(scale: &ScaleItems, row: &Value) -> Answers {
    let answer = |value: &Value| match (value.as_f64(), value.as_str()) {
        (Some(number), _) => Some(Answer::Number(number)),
        (_, Some("wn")) => Some(Answer::Unknown),
        (_, Some("nvt")) => Some(Answer::NotApplicable),
        _ => None,
    };
    let given = row.as_array().unwrap().iter().zip(&scale.items);
    given.filter_map(|(value, item)| Some((item.code, answer(value)?))).collect()
}

fn scale_of(case: &Value) -> ScaleItems {
    let reverse = numbers(&case["reverse"]);
    let item = |place: u64| ScoredItem {
        code: ItemCode::new(&format!("Q{place}")),
        min: case["min"].as_f64().unwrap(),
        max: case["max"].as_f64().unwrap(),
        reverse: reverse.contains(&(place as f64)),
    };
    let items = (1..=case["items"].as_u64().unwrap()).map(item).collect();
    ScaleItems { key: ScaleKey::new(case["key"].as_str().unwrap()), items }
}

#[test]
fn a_programme_of_answers_agrees_with_the_independent_computation() {
    for case in independent()["programme"].as_array().unwrap() {
        let (scale, share) = (scale_of(case), case["share"].as_f64().unwrap());
        let rows = case["rows"].as_array().unwrap();
        let scores: Vec<Option<f64>> = rows.iter().map(|row| scale.score(&answers(&scale, row), share)).collect();
        for (at, (found, wanted)) in scores.iter().zip(case["scores"].as_array().unwrap()).enumerate() {
            same(&format!("{} {at}", case["key"]), *found, wanted);
        }
        let known: Vec<f64> = scores.into_iter().flatten().collect();
        same_score(&case["key"].to_string(), responses_score(&known).as_ref(), &case["part"]);
    }
}

/// R's `sleep`, as two groups and as pairs (published values, recomputed with scipy).
#[test]
fn the_sleep_of_r_is_reproduced() {
    let case = independent()["changes"][0].clone();
    let (from, to) = (numbers(&case["from"]), numbers(&case["to"]));
    let found = evidence(&from, &to, &pairs_of(&case["pairs"]), 0.3).unwrap();
    let near = |found: Option<f64>, wanted: f64| assert!((found.unwrap() - wanted).abs() < 5e-8, "{found:?}");
    assert_eq!((found.diff, found.headline, found.disagree), (1.58, Headline::Paired, false));
    near(found.independent.ci_low, -0.205_483_2);
    near(found.independent.ci_high, 3.365_483_2);
    near(found.independent.hedges_g, 0.797_018_5);
    assert_eq!(found.independent.cliffs_delta, 0.49);
    near(found.interval().map(|(low, _)| low), 0.700_114_2);
    near(found.interval().map(|(_, high)| high), 2.459_885_8);
}

#[test]
fn the_headline_is_paired_with_half_of_the_smaller_group_and_five_pairs() {
    assert_eq!(Headline::of(5, 10, 30), Headline::Paired);
    assert_eq!(Headline::of(5, 11, 30), Headline::Independent);
    assert_eq!(Headline::of(6, 30, 11), Headline::Paired);
    assert_eq!(Headline::of(4, 4, 4), Headline::Independent);
    assert_eq!(Headline::of(0, 0, 0), Headline::Independent);
}

#[test]
fn too_few_and_no_spread_have_their_reasons() {
    assert_eq!(evidence(&[], &[3.0], &[], 0.3), None);
    assert_eq!(evidence::independent(&[3.0], &[f64::NAN]), None);
    let few = evidence(&[3.0], &[4.0, 5.0], &[(3.0, 4.0)], 0.3).unwrap();
    assert_eq!((few.paired.is_none(), few.independent.reason), (true, Some(Reason::TooFew)));
    assert_eq!((few.independent.hedges_g, few.independent.cliffs_delta), (None, 1.0));
    assert_eq!((few.reason(), few.interval()), (Some(Reason::TooFew), None));
    let equal = evidence(&[3.0; 5], &[4.0; 5], &[(3.0, 4.0); 5], 0.3).unwrap();
    assert_eq!((equal.headline, equal.reason()), (Headline::Paired, Some(Reason::NoSpread)));
    assert_eq!((equal.independent.reason, equal.independent.hedges_g), (Some(Reason::NoSpread), None));
}

#[test]
fn pairs_that_go_another_way_than_all_responses_disagree() {
    let pairs = [(3.0, 3.0), (3.0, 3.0), (4.0, 4.0), (4.0, 4.0), (5.0, 5.0)];
    let found = evidence(&[3.0, 3.0, 4.0, 4.0, 5.0, 1.0, 1.0], &[3.0, 3.0, 4.0, 4.0, 5.0], &pairs, 0.3).unwrap();
    assert_eq!((found.class, found.disagree, found.headline), (Class::Up, true, Headline::Paired));
}

#[test]
fn ten_thousand_responses_keep_their_last_digit() {
    let values: Vec<f64> = (0..10_000).map(|number| 7.0 + f64::from(number % 10) / 10.0).collect();
    let score = responses_score(&values).unwrap();
    assert!((score.mean - 7.45).abs() < 1e-13, "{}", score.mean);
    let reversed: Vec<f64> = values.iter().rev().copied().collect();
    assert_eq!(responses_score(&reversed), Some(score));
}

/// Scores as responses have them: means of up to eleven whole answers.
pub(super) fn scores(least: usize) -> impl Strategy<Value = Vec<f64>> {
    let score =
        (1u32..=11).prop_flat_map(|items| (items..=5 * items).prop_map(move |sum| f64::from(sum) / f64::from(items)));
    vec(score, least..40)
}

pub(super) fn turned<T: Clone>(values: &[T], turn: usize) -> Vec<T> {
    let mut turned = values.to_vec();
    turned.rotate_left(turn % values.len().max(1));
    turned.reverse();
    turned
}

pub(super) fn near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

proptest! {
    #[test]
    fn the_order_of_responses_does_not_matter(from in scores(1), to in scores(1), turn in 0usize..40) {
        prop_assert_eq!(responses_score(&from), responses_score(&turned(&from, turn)));
        let pairs: Vec<(f64, f64)> = from.iter().copied().zip(to.iter().copied()).collect();
        let turned_pairs: Vec<(f64, f64)> = pairs.iter().rev().copied().collect();
        let there = evidence(&from, &to, &pairs, 0.3);
        prop_assert_eq!(there, evidence(&turned(&from, turn), &turned(&to, turn), &turned_pairs, 0.3));
    }

    #[test]
    fn swapping_the_measurements_turns_the_signs(from in scores(1), to in scores(1)) {
        let pairs: Vec<(f64, f64)> = from.iter().copied().zip(to.iter().copied()).collect();
        let back: Vec<(f64, f64)> = pairs.iter().map(|(earlier, later)| (*later, *earlier)).collect();
        let there = evidence(&from, &to, &pairs, 0.3).unwrap();
        let back = evidence(&to, &from, &back, 0.3).unwrap();
        let minus = |value: Option<f64>| value.map(|value| 0.0 - value);
        prop_assert_eq!(there.diff, 0.0 - back.diff);
        prop_assert_eq!(there.independent.cliffs_delta, 0.0 - back.independent.cliffs_delta);
        prop_assert!(near(there.independent.ci_low, minus(back.independent.ci_high)));
        prop_assert!(near(there.independent.hedges_g, minus(back.independent.hedges_g)));
        prop_assert_eq!((there.headline, there.disagree), (back.headline, back.disagree));
        if let (Some(there), Some(back)) = (there.paired, back.paired) {
            prop_assert!(near(Some(there.diff), Some(0.0 - back.diff)));
            prop_assert!(near(Some(there.sd_diff), Some(back.sd_diff)) && near(there.ci_low, minus(back.ci_high)));
        }
    }

    #[test]
    fn a_constant_moves_the_means_and_nothing_else(from in scores(1), to in scores(1), up in -3i32..=3) {
        let up = f64::from(up);
        let moved = |values: &[f64]| values.iter().map(|value| value + up).collect::<Vec<_>>();
        let (plain, raised) = (responses_score(&from).unwrap(), responses_score(&moved(&from)).unwrap());
        prop_assert!(near(Some(plain.mean + up), Some(raised.mean)) && near(plain.sd, raised.sd));
        prop_assert!(near(plain.ci_low.map(|low| low + up), raised.ci_low));
        let plain = evidence(&from, &to, &[], 0.3).unwrap();
        let raised = evidence(&moved(&from), &moved(&to), &[], 0.3).unwrap();
        prop_assert!(near(Some(plain.diff), Some(raised.diff)));
        prop_assert!(near(plain.independent.ci_low, raised.independent.ci_low));
        prop_assert!(near(plain.independent.hedges_g, raised.independent.hedges_g));
        prop_assert_eq!(plain.independent.cliffs_delta, raised.independent.cliffs_delta);
        prop_assert_eq!(plain.independent.reason, raised.independent.reason);
    }

    #[test]
    fn intervals_hold_what_they_are_about(from in scores(2), to in scores(2)) {
        let score = responses_score(&from).unwrap();
        let (low, high) = (score.ci_low.unwrap_or(score.mean), score.ci_high.unwrap_or(score.mean));
        prop_assert!(low <= score.mean && score.mean <= high);
        let found = evidence(&from, &to, &[], 0.3).unwrap();
        if let Some((low, high)) = found.interval() {
            prop_assert!(low <= found.diff && found.diff <= high);
        }
        prop_assert!((-1.0..=1.0).contains(&found.independent.cliffs_delta));
    }

    #[test]
    fn any_finite_numbers_give_finite_ones(from in vec(proptest::num::f64::ANY, 0..6), to in vec(proptest::num::f64::ANY, 0..6)) {
        let pairs: Vec<(f64, f64)> = from.iter().copied().zip(to.iter().copied()).collect();
        if let Some(score) = responses_score(&from) {
            let numbers = [Some(score.mean), score.sd, score.median, score.ci_low, score.ci_high];
            prop_assert!(numbers.into_iter().flatten().all(f64::is_finite), "{:?}", score);
        }
        if let Some(found) = evidence(&from, &to, &pairs, 0.3) {
            let both = &found.independent;
            let numbers = [both.ci_low, both.ci_high, both.hedges_g, Some(both.cliffs_delta), Some(found.diff)];
            prop_assert!(numbers.into_iter().flatten().all(f64::is_finite), "{:?}", found);
            let paired = found.paired.map(|paired| [paired.ci_low, paired.ci_high, Some(paired.diff), Some(paired.sd_diff)]);
            prop_assert!(paired.into_iter().flatten().flatten().all(f64::is_finite));
        }
    }

    #[test]
    fn a_reverse_item_turned_twice_is_itself(given in 1u32..=5, others in vec(1u32..=5, 3)) {
        let item = |place: usize, reverse| ScoredItem { code: Word::new(&format!("Q{place}")), min: 1.0, max: 5.0, reverse };
        let scale = |reverse| ScaleItems {
            key: ScaleKey::new("s"),
            items: (0..4).map(|place| item(place, reverse && place == 3)).collect(),
        };
        let row = |last: u32| -> Answers {
            let all = others.iter().copied().chain([last]).enumerate();
            all.map(|(place, value)| (Word::new(&format!("Q{place}")), Answer::Number(f64::from(value)))).collect()
        };
        prop_assert_eq!(scale(true).score(&row(given), 0.5), scale(false).score(&row(6 - given), 0.5));
    }
}
