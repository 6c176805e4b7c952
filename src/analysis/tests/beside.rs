//! Every figure of a change, of a programme and of a scale beside an independent computation,
//! `tests/fixtures/analysis/make.py`: to 1e-9, and a p to 1e-9 of itself where it is exact and 1e-7 where it is not.

use serde_json::Value;

use super::super::influence::{Coded, Side};
use super::super::rank::both_tails;
use super::super::sample::t_point;
use super::super::*;

const VALUES: &str = include_str!("../../../tests/fixtures/analysis/values.json");

fn independent_values() -> Value {
    serde_json::from_str(VALUES).unwrap()
}

fn rows(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    rows(value).iter().map(|value| value.as_f64().unwrap()).collect()
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

/// By a share of the p itself, so that small ones are held as well.
#[track_caller]
fn same_p(what: &str, found: Option<(f64, &str)>, p: &Value, method: &Value) {
    let wanted = p.as_f64().zip(method.as_str());
    let Some(((found_p, found_method), (wanted_p, wanted_method))) = found.zip(wanted) else {
        assert_eq!(found, wanted, "{what}");
        return;
    };
    assert_eq!(found_method, wanted_method, "{what}");
    let tolerance = if wanted_method == "exact" { 1e-9 } else { 1e-7 };
    let off = (found_p - wanted_p).abs();
    // Where scipy's p is no longer a number above zero, ours is the smallest one.
    assert!(off <= tolerance * wanted_p || wanted_p < f64::MIN_POSITIVE, "{what}: {found_p} instead of {wanted_p}");
    assert!(off <= tolerance, "{what}: {found_p} instead of {wanted_p}");
}

fn evidence_of(part: &Value, smallest_change: f64) -> Evidence {
    let (from, to) = (numbers(&part["from"]), numbers(&part["to"]));
    let matched = part["matched"].as_u64().unwrap() as usize;
    let pairs: Vec<(f64, f64)> = from.iter().copied().zip(to.iter().copied()).take(matched).collect();
    evidence(&from, &to, &pairs, smallest_change).unwrap()
}

#[test]
fn the_tail_of_the_normal_distribution_keeps_its_digits() {
    for row in rows(&independent_values()["normal"]) {
        let (z, wanted) = (row[0].as_f64().unwrap(), row[1].as_f64().unwrap());
        let found = both_tails(z);
        assert!((found / wanted - 1.0).abs() < 2e-10, "{z}: {found} instead of {wanted}");
    }
}

#[test]
fn students_t_has_ten_digits() {
    for row in rows(&independent_values()["t"]) {
        let (freedom, wanted) = (row[0].as_f64().unwrap(), row[1].as_f64().unwrap());
        let found = t_point(freedom).unwrap();
        assert!((found / wanted - 1.0).abs() < 1e-10, "{freedom}: {found} instead of {wanted}");
    }
}

fn each_part(mut look: impl FnMut(&str, &Value, &Evidence, f64)) {
    for programme in rows(&independent_values()["programmes"]) {
        let least = programme["smallest_change"].as_f64().unwrap();
        for part in rows(&programme["parts"]) {
            let what = format!("{} {}", programme["name"], part["name"]);
            look(&what, part, &evidence_of(part, least), least);
        }
    }
}

#[test]
fn all_responses_as_two_groups() {
    each_part(|what, part, found, _| {
        let wanted = &part["independent"];
        let both = &found.independent;
        same(what, Some(found.diff), &part["diff"]);
        assert_eq!(part["class"], found.class.code(), "{what}");
        assert_eq!(part["headline"], found.headline.code(), "{what}");
        same(what, both.ci_low, &wanted["ci_low"]);
        same(what, both.ci_high, &wanted["ci_high"]);
        same(what, both.error, &wanted["error"]);
        same(what, both.hedges_g, &wanted["hedges_g"]);
        same(what, Some(both.cliffs_delta), &wanted["cliffs_delta"]);
        same_p(what, both.p.zip(both.method.map(|method| method.code())), &wanted["p"], &wanted["method"]);
        assert_eq!(both.reason.map(Reason::code), wanted["reason"].as_str(), "{what}");
        if !part["is_large"].as_bool().unwrap() {
            same_p(what, found.smallest_p.map(|p| (p, "exact")), &part["smallest_p"], &Value::from("exact"));
        }
        assert_eq!(found.smallest_p.is_some(), found.independent.p.is_some() || found.paired.is_some(), "{what}");
    });
}

#[test]
fn those_who_answered_both_times() {
    each_part(|what, part, found, _| {
        let (found, wanted) = (found.paired.as_ref(), &part["paired"]);
        assert_eq!(found.is_some(), wanted.is_object(), "{what}");
        let Some(found) = found else { return };
        let counts = [found.n, found.up, found.same, found.down].map(u64::from);
        let wanted_counts = ["n", "up", "same", "down"].map(|key| wanted[key].as_u64().unwrap());
        assert_eq!(counts, wanted_counts, "{what}");
        same(what, Some(found.diff), &wanted["diff"]);
        same(what, Some(found.sd_diff), &wanted["sd_diff"]);
        same(what, found.ci_low, &wanted["ci_low"]);
        same(what, found.ci_high, &wanted["ci_high"]);
        same(what, found.rank_biserial, &wanted["rank_biserial"]);
        same_p(what, found.p.zip(found.method.map(|method| method.code())), &wanted["p"], &wanted["method"]);
        assert_eq!(found.reason.map(Reason::code), wanted["reason"].as_str(), "{what}");
    });
}

fn coded<'a>(part: &'a Value, side: &str, place: usize) -> Vec<Coded<'a>> {
    let codes = rows(&part["codes"][place]);
    let scores = numbers(&part[side]);
    codes.iter().zip(scores).map(|(code, score)| Coded { code: code.as_str(), score }).collect()
}

#[test]
fn one_response_left_out_at_a_time() {
    let mut decided = 0;
    each_part(|what, part, _, least| {
        if part["is_large"].as_bool().unwrap() {
            return;
        }
        let found = influence(&coded(part, "from", 0), &coded(part, "to", 1), least);
        let wanted = &part["influence"];
        assert_eq!(found.is_some(), wanted.is_object(), "{what}");
        let Some(found) = found else { return };
        same(what, Some(found.min_diff), &wanted["min_diff"]);
        same(what, Some(found.max_diff), &wanted["max_diff"]);
        let wanted = &wanted["decisive"];
        assert_eq!(found.decisive.is_some(), wanted.is_object(), "{what}");
        let Some(decisive) = found.decisive else { return };
        decided += 1;
        assert_eq!(decisive.respondent.as_deref(), wanted["respondent"].as_str(), "{what}");
        assert_eq!(decisive.side == Side::Later, wanted["side"] == "later", "{what}");
        same(what, Some(decisive.diff), &wanted["diff"]);
        assert_eq!(wanted["class"], decisive.class.code(), "{what}");
    });
    assert!(decided > 40, "{decided} parts hang on one response");
}

#[test]
fn the_programme_as_a_whole() {
    for programme in rows(&independent_values()["programmes"]) {
        let what = programme["name"].to_string();
        let least = programme["smallest_change"].as_f64().unwrap();
        let found: Vec<Evidence> = rows(&programme["parts"]).iter().map(|part| evidence_of(part, least)).collect();
        let ps: Vec<Option<f64>> = found.iter().map(|found| found.p().map(|(p, _)| p)).collect();
        let mut adjusted = holm(&ps.iter().flatten().copied().collect::<Vec<_>>()).into_iter();
        for (p, wanted) in ps.iter().zip(rows(&programme["holm"])) {
            same_p(&what, p.and_then(|_| Some((adjusted.next()?, "asymptotic"))), wanted, &Value::from("asymptotic"));
        }
        let parts = found.iter().filter_map(|found| Some((found.diff, found.independent.error?.powi(2))));
        let (found, wanted) = (pooled(&parts.collect::<Vec<_>>()), &programme["pooled"]);
        assert_eq!(found.map(|found| found.k as u64), wanted["k"].as_u64(), "{what}");
        same(&what, found.map(|found| found.estimate), &wanted["estimate"]);
        same(&what, found.map(|found| found.ci_low), &wanted["ci_low"]);
        same(&what, found.map(|found| found.ci_high), &wanted["ci_high"]);
        same(&what, found.map(|found| found.tau2), &wanted["tau2"]);
        same(&what, found.map(|found| found.i2), &wanted["i2"]);
    }
}

#[test]
fn the_reliability_of_scales() {
    for case in rows(&independent_values()["reliability"]) {
        let what = case["name"].to_string();
        let reverse: Vec<usize> = numbers(&case["reverse"]).into_iter().map(|place| place as usize).collect();
        let ends = case["least"].as_f64().unwrap() + case["most"].as_f64().unwrap();
        let turned = |(place, value): (usize, &Value)| {
            let value = value.as_f64().unwrap_or(f64::NAN);
            if reverse.contains(&place) { ends - value } else { value }
        };
        let given: Vec<Vec<f64>> =
            rows(&case["rows"]).iter().map(|row| rows(row).iter().enumerate().map(turned).collect()).collect();
        let found = reliability(given[0].len(), &given);
        assert_eq!(Some(found.n as u64), case["n"].as_u64(), "{what}");
        same(&what, found.alpha, &case["alpha"]);
        assert_eq!(found.alpha.is_none(), found.reason.is_some(), "{what}");
        for (item, wanted) in found.items.iter().zip(rows(&case["items"])) {
            same(&what, item.alpha_without, &wanted["alpha_without"]);
            same(&what, item.item_rest, &wanted["item_rest"]);
        }
        let not_turned = what.contains("not_turned");
        let advised = found.items.last().and_then(|item| item.advice) == Some(reliability::Advice::MaybeReversed);
        assert!(!not_turned || advised, "{what}: {found:?}");
    }
}

#[test]
fn the_agreement_of_evaluators_and_where_they_differ() {
    for case in rows(&independent_values()["agreement"]) {
        let what = case["name"].to_string();
        let rated = |(unit, row)| -> Vec<(usize, usize, f64)> {
            let ratings = rows(row).iter().enumerate();
            ratings.filter_map(|(evaluator, value)| Some((unit, evaluator, value.as_f64()?))).collect()
        };
        let ratings: Vec<_> = rows(&case["ratings"]).iter().enumerate().flat_map(rated).collect();
        same(&what, agreement(&ratings).alpha, &case["alpha"]);
        let (found, wanted) = (disputes(&ratings), numbers(&case["shares"]));
        assert_eq!(found.len(), wanted.iter().filter(|share| **share > 0.0).count(), "{what}");
        for dispute in &found {
            same(&what, Some(dispute.share), &Value::from(wanted[dispute.unit]));
        }
        assert!(found.is_sorted_by(|one, other| one.share >= other.share - 1e-12), "{what}");
    }
}
