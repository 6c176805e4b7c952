//! What holds of tests, influence, Holm, pooling and reliability for any responses.

use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::super::evidence::Method;
use super::super::influence::{Coded, Influence, Side};
use super::super::programme::Pooled;
use super::super::sample::Sample;
use super::super::*;
use super::responses::{near, scores, turned};

/// Responses with codes of two letters, some alike and some without.
fn responses(least: usize) -> impl Strategy<Value = Vec<(Option<String>, f64)>> {
    let code = proptest::option::weighted(0.8, "[ab][a-e]");
    let score = (2u32..=10).prop_map(|halves| f64::from(halves) / 2.0);
    vec((code, score), least..14)
}

fn coded(responses: &[(Option<String>, f64)]) -> Vec<Coded<'_>> {
    responses.iter().map(|(code, score)| Coded { code: code.as_deref(), score: *score }).collect()
}

fn values(responses: &[(Option<String>, f64)]) -> Vec<f64> {
    responses.iter().map(|(_, score)| *score).collect()
}

/// Leaves each response out the long way.
fn left_out(from: &[f64], to: &[f64]) -> Vec<f64> {
    let without = |side: &[f64], out: usize| -> Vec<f64> {
        side.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, value)| *value).collect()
    };
    let mean = |side: &[f64]| Sample::of(side.iter().copied()).map(|sample| sample.mean);
    let earlier = (0..from.len()).filter_map(|out| Some(basics::difference(mean(&without(from, out))?, mean(to)?)));
    let later = (0..to.len()).filter_map(|out| Some(basics::difference(mean(from)?, mean(&without(to, out))?)));
    earlier.chain(later).collect()
}

fn zip(from: &[f64], to: &[f64]) -> Vec<(f64, f64)> {
    from.iter().copied().zip(to.iter().copied()).collect()
}

fn flipped(pairs: &[(f64, f64)]) -> Vec<(f64, f64)> {
    pairs.iter().map(|(earlier, later)| (*later, *earlier)).collect()
}

fn minus(value: Option<f64>) -> Option<f64> {
    value.map(|value| 0.0 - value)
}

fn numbers_of(found: &Influence) -> Vec<f64> {
    let decisive = found.decisive.as_ref().map(|decisive| decisive.diff);
    [Some(found.min_diff), Some(found.max_diff), decisive].into_iter().flatten().collect()
}

fn figures(found: &Pooled) -> [f64; 5] {
    [found.estimate, found.ci_low, found.ci_high, found.tau2, found.i2]
}

/// The width of this interval is more than a double holds; half of it is not.
#[test]
fn the_widest_interval_has_a_half() {
    let found = evidence(&[0.0, 2.8e307], &[0.0, 0.0], &[], 0.3).unwrap();
    assert!(found.smallest_change().unwrap() > 1.7e308, "{found:?}");
    assert!(found.smallest_change().unwrap().is_finite());
}

proptest! {
    #[test]
    fn swapping_the_measurements_turns_signs_and_keeps_every_p(from in scores(1), to in scores(1)) {
        let pairs = zip(&from, &to);
        let there = evidence(&from, &to, &pairs, 0.3).unwrap();
        let back = evidence(&to, &from, &flipped(&pairs), 0.3).unwrap();
        prop_assert_eq!((there.p(), there.smallest_p, there.reason()), (back.p(), back.smallest_p, back.reason()));
        let (one, other) = (&there.independent, &back.independent);
        prop_assert_eq!((one.p, one.method), (other.p, other.method));
        prop_assert!(near(one.error, other.error));
        prop_assert!(near(one.ci_low, minus(other.ci_high)) && near(one.ci_high, minus(other.ci_low)));
        if let (Some(one), Some(other)) = (&there.paired, &back.paired) {
            prop_assert_eq!((one.p, one.method, one.reason), (other.p, other.method, other.reason));
            prop_assert_eq!(one.rank_biserial, minus(other.rank_biserial));
            prop_assert_eq!((one.up, one.same, one.down), (other.down, other.same, other.up));
        }
    }

    #[test]
    fn a_constant_moves_no_test(from in scores(2), to in scores(2), up in -3i32..=3) {
        let moved = |values: &[f64]| values.iter().map(|value| value + f64::from(up)).collect::<Vec<_>>();
        let plain = evidence(&from, &to, &zip(&from, &to), 0.3).unwrap();
        let raised = evidence(&moved(&from), &moved(&to), &zip(&moved(&from), &moved(&to)), 0.3).unwrap();
        prop_assert_eq!(plain.p(), raised.p());
        prop_assert_eq!(plain.independent.p, raised.independent.p);
        prop_assert!(near(plain.independent.error, raised.independent.error));
        let block = |found: &Evidence| {
            found.paired.as_ref().map(|paired| (paired.p, paired.rank_biserial, paired.up, paired.same, paired.down))
        };
        prop_assert_eq!(block(&plain), block(&raised));
    }

    #[test]
    fn a_p_is_a_share_and_no_smaller_than_its_exact_test_can_be(from in scores(2), to in scores(2)) {
        let found = evidence(&from, &to, &zip(&from, &to), 0.3).unwrap();
        let ps = [found.independent.p.unwrap()].into_iter().chain(found.paired.as_ref().and_then(|paired| paired.p));
        for p in ps {
            prop_assert!(p > 0.0 && p <= 1.0);
        }
        if let (Some((p, Method::Exact)), Some(smallest)) = (found.p(), found.smallest_p) {
            prop_assert!(p >= smallest * (1.0 - 1e-12), "{} {}", p, smallest);
        }
        if let Some(paired) = found.paired {
            prop_assert_eq!(paired.up + paired.same + paired.down, paired.n);
            prop_assert!(paired.rank_biserial.is_none_or(|found| (-1.0..=1.0).contains(&found)));
            prop_assert_eq!(paired.p.is_none(), paired.up + paired.down == 0);
        }
    }

    #[test]
    fn influence_is_what_leaving_out_the_long_way_gives(from in scores(1), to in scores(1)) {
        let plain = |values: &[f64]| values.iter().map(|score| Coded { code: None, score: *score }).collect::<Vec<_>>();
        let Some(found) = influence(&plain(&from), &plain(&to), 0.3) else {
            prop_assert_eq!((from.len(), to.len()), (1, 1));
            return Ok(());
        };
        let diffs = left_out(&from, &to);
        let least = diffs.iter().copied().fold(f64::INFINITY, f64::min);
        let most = diffs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        prop_assert!((found.min_diff - least).abs() < 2e-12 && (found.max_diff - most).abs() < 2e-12);
        let diff = evidence(&from, &to, &[], 0.3).unwrap().diff;
        prop_assert!(found.min_diff <= diff + 2e-12 && diff <= found.max_diff + 2e-12);
    }

    #[test]
    fn who_decides_does_not_hang_on_the_order(from in responses(1), to in responses(1), turn in 0usize..14) {
        let found = influence(&coded(&from), &coded(&to), 0.5);
        let (from_turned, to_turned) = (turned(&from, turn), turned(&to, turn));
        prop_assert_eq!(&found, &influence(&coded(&from_turned), &coded(&to_turned), 0.5));
        let diff = evidence(&values(&from), &values(&to), &[], 0.5).unwrap().diff;
        let Some(decisive) = found.as_ref().and_then(|found| found.decisive.as_ref()) else {
            let classes = left_out(&values(&from), &values(&to)).into_iter().map(|left| Class::of(left, 0.5));
            prop_assert!(classes.into_iter().all(|class| class == Class::of(diff, 0.5)));
            return Ok(());
        };
        prop_assert!(decisive.class != Class::of(diff, 0.5) && decisive.class == Class::of(decisive.diff, 0.5));
        for left in left_out(&values(&from), &values(&to)) {
            let is_same = Class::of(left, 0.5) == Class::of(diff, 0.5);
            prop_assert!(is_same || (left - diff).abs() <= (decisive.diff - diff).abs() + 2e-12);
        }
    }

    #[test]
    fn swapping_the_measurements_turns_the_influence(from in responses(1), to in responses(1)) {
        let (there, back) = (influence(&coded(&from), &coded(&to), 0.5), influence(&coded(&to), &coded(&from), 0.5));
        prop_assert_eq!(there.is_some(), back.is_some());
        if let (Some(there), Some(back)) = (there, back) {
            prop_assert_eq!((there.min_diff, there.max_diff), (0.0 - back.max_diff, 0.0 - back.min_diff));
            prop_assert_eq!(there.decisive.is_some(), back.decisive.is_some());
            let moved = |found: &Influence| found.decisive.as_ref().map(|decisive| decisive.diff.abs());
            let is_one = from.len() > 1 && to.len() == 1;
            let side = there.decisive.as_ref().map(|decisive| decisive.side);
            prop_assert!(!is_one || side.is_none_or(|side| side == Side::Earlier));
            prop_assert!(moved(&there).is_some() == moved(&back).is_some());
        }
    }

    #[test]
    fn holm_keeps_the_order_and_never_lowers(ps in vec(1e-12..=1.0f64, 0..30), turn in 0usize..30) {
        let found = holm(&ps);
        prop_assert_eq!(found.len(), ps.len());
        for (p, adjusted) in ps.iter().zip(&found) {
            prop_assert!(adjusted >= p && *adjusted <= 1.0);
            for (other, other_adjusted) in ps.iter().zip(&found) {
                prop_assert!(p > other || adjusted <= other_adjusted);
            }
        }
        prop_assert_eq!(holm(&turned(&ps, turn)), turned(&found, turn));
    }

    #[test]
    fn what_is_pooled_lies_among_the_parts(parts in vec((-4.0..4.0f64, 0.001..3.0f64), 2..20), turn in 0usize..20) {
        let found = pooled(&parts).unwrap();
        prop_assert_eq!(pooled(&turned(&parts, turn)), Some(found));
        let diffs = || parts.iter().map(|(diff, _)| *diff);
        let (least, most) = (diffs().fold(f64::INFINITY, f64::min), diffs().fold(f64::NEG_INFINITY, f64::max));
        prop_assert!(least - 1e-12 <= found.estimate && found.estimate <= most + 1e-12);
        prop_assert!(found.ci_low < found.estimate && found.estimate < found.ci_high);
        prop_assert!(found.tau2 >= 0.0 && (0.0..=1.0).contains(&found.i2));
        prop_assert_eq!(found.tau2 > 0.0, found.i2 > 0.0);
        let back: Vec<(f64, f64)> = parts.iter().map(|(diff, variance)| (-diff, *variance)).collect();
        let back = pooled(&back).unwrap();
        prop_assert!(near(Some(found.estimate), Some(0.0 - back.estimate)) && near(Some(found.ci_low), Some(0.0 - back.ci_high)));
        prop_assert!(near(Some(found.tau2), Some(back.tau2)));
    }

    #[test]
    fn rows_of_answers_have_no_order_and_a_constant_no_influence(rows in vec(vec(1u32..=5, 4), 0..30), turn in 0usize..30, up in 1u32..9) {
        let rows: Vec<Vec<f64>> = rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
        let found = reliability(4, &rows);
        prop_assert_eq!(&found, &reliability(4, &turned(&rows, turn)));
        prop_assert!(found.alpha.is_none_or(|alpha| alpha <= 1.0 + 1e-12));
        prop_assert_eq!(found.alpha.is_none(), found.reason.is_some());
        let raised: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().map(|value| value + f64::from(up)).collect()).collect();
        let raised = reliability(4, &raised);
        prop_assert!(near(found.alpha, raised.alpha) || found.alpha.is_some_and(|alpha| alpha < -1e3));
    }

    #[test]
    fn odd_doubles_give_numbers_or_nothing(
        from in vec(proptest::num::f64::ANY, 0..6), to in vec(proptest::num::f64::ANY, 0..6), least in 0.0..3.0f64
    ) {
        let plain = |values: &[f64]| values.iter().map(|score| Coded { code: None, score: *score }).collect::<Vec<_>>();
        if let Some(found) = influence(&plain(&from), &plain(&to), least) {
            prop_assert!(numbers_of(&found).into_iter().all(f64::is_finite), "{:?}", found);
        }
        if let Some(found) = evidence(&from, &to, &zip(&from, &to), least) {
            let both = &found.independent;
            let paired = found.paired.as_ref();
            let paired = [paired.and_then(|paired| paired.p), paired.and_then(|paired| paired.rank_biserial)];
            let all = [both.p, both.error, found.smallest_p, found.smallest_change()].into_iter().chain(paired);
            prop_assert!(all.flatten().all(f64::is_finite), "{:?}", found);
        }
        if let Some(found) = pooled(&zip(&from, &to)) {
            prop_assert!(figures(&found).into_iter().all(f64::is_finite), "{:?}", found);
        }
        let rows: Vec<Vec<f64>> = from.iter().map(|value| vec![*value, value / 3.0, 1.0]).collect();
        let found = reliability(3, &rows);
        let items = found.items.iter().flat_map(|item| [item.alpha_without, item.item_rest]);
        prop_assert!(items.chain([found.alpha]).flatten().all(f64::is_finite), "{:?}", found);
    }
}
