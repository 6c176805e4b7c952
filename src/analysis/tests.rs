//! What holds for any numbers, not only for the examples.

mod beside;
mod laws;
mod responses;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::*;
use crate::base::Lang;
use crate::model::programme::Bands;

/// Ratings as people give them, in tenths, each with an evaluator of its own.
fn ratings() -> impl Strategy<Value = Vec<(u8, f64)>> {
    proptest::collection::btree_map(0u8..8, (10u32..=50).prop_map(|tenths| f64::from(tenths) / 10.0), 1..8)
        .prop_map(|rated| rated.into_iter().collect())
}

fn finite() -> impl Strategy<Value = f64> {
    proptest::num::f64::NORMAL | proptest::num::f64::ZERO | proptest::num::f64::SUBNORMAL
}

fn opposite(class: Class) -> Class {
    match class {
        Class::Up => Class::Down,
        Class::Same => Class::Same,
        Class::Down => Class::Up,
    }
}

proptest! {
    #[test]
    fn swapping_the_measurements_turns_the_change_round(from in ratings(), to in ratings()) {
        let there = evaluator_change(&from, &to, 0.3).unwrap();
        let back = evaluator_change(&to, &from, 0.3).unwrap();
        prop_assert_eq!(there.diff, back.diff.map(|diff| 0.0 - diff));
        prop_assert_eq!(there.class, back.class.map(opposite));
        prop_assert_eq!(there.reason, back.reason);
        prop_assert_eq!(there.mean_from, back.mean_to);
    }

    #[test]
    fn a_constant_moves_the_means_only(from in ratings(), to in ratings(), up in -3i32..=3) {
        let up = f64::from(up);
        let moved = |rated: &[(u8, f64)]| rated.iter().map(|(who, value)| (*who, value + up)).collect::<Vec<_>>();
        let plain = evaluator_change(&from, &to, 0.3).unwrap();
        let raised = evaluator_change(&moved(&from), &moved(&to), 0.3).unwrap();
        prop_assert!((raised.mean_from - plain.mean_from - up).abs() < 1e-9);
        prop_assert!((raised.mean_to - plain.mean_to - up).abs() < 1e-9);
        prop_assert_eq!((raised.diff, raised.class, raised.sign), (plain.diff, plain.class, plain.sign));
    }

    #[test]
    fn who_comes_first_does_not_matter(from in ratings(), to in ratings(), turn in 0usize..8) {
        let turned = |rated: &[(u8, f64)]| {
            let mut turned = rated.to_vec();
            turned.rotate_left(turn % rated.len());
            turned.reverse();
            turned
        };
        let plain = evaluator_change(&from, &to, 0.3);
        prop_assert_eq!(plain, evaluator_change(&turned(&from), &turned(&to), 0.3));
    }

    #[test]
    fn the_smallest_change_itself_is_no_longer_same(from in 10u32..=95, off in -2e-9..2e-9f64) {
        let from = f64::from(from) / 10.0;
        let class = Class::of(from + 0.5 + off - from, 0.5);
        // Twelve decimals are kept, so the edge itself is a hair wide.
        if off > -0.99e-9 {
            prop_assert_eq!(class, Class::Up);
        }
        if off < -1.01e-9 {
            prop_assert_eq!(class, Class::Same);
        }
    }

    #[test]
    fn classes_and_signs_add_up_to_the_parts(diffs in vec(-40i32..=40, 1..30)) {
        let diffs: Vec<f64> = diffs.into_iter().map(|tenths| f64::from(tenths) / 10.0).collect();
        let classed: Vec<_> = diffs.iter().map(|diff| (*diff, Class::of(*diff, 0.5))).collect();
        let change = summary(&classed).unwrap();
        prop_assert_eq!(change.up + change.same + change.down, diffs.len());
        prop_assert_eq!(change.raw_up + change.raw_same + change.raw_down, diffs.len());
        prop_assert!(change.up <= change.raw_up && change.down <= change.raw_down);
        prop_assert!(change.mean_change.abs() <= 4.0 && change.median_change.abs() <= 4.0);
    }

    #[test]
    fn finite_numbers_never_give_nan(values in vec(finite(), 1..6), later in vec(finite(), 1..6), least in 0.0..3.0f64) {
        let named = |values: &[f64]| values.iter().copied().enumerate().collect::<Vec<_>>();
        let change = evaluator_change(&named(&values), &named(&later), least).unwrap();
        prop_assert!(change.mean_from.is_finite() && change.mean_to.is_finite());
        prop_assert!(change.diff.is_some_and(f64::is_finite));
        let classed: Vec<_> = values.iter().map(|diff| (*diff, Class::of(*diff, least))).collect();
        let all = summary(&classed).unwrap();
        prop_assert!(all.mean_change.is_finite() && all.median_change.is_finite());
        let alpha = krippendorff_ordinal(&[values.clone(), later.clone(), vec![1.0, 2.0]]);
        prop_assert!(alpha.is_none_or(f64::is_finite));
        let published = published_score(values[0], None, true);
        let change = published_change(&published, &published_score(later[0], Some(3), true), least);
        prop_assert!(change.diff.is_some_and(f64::is_finite));
        for lang in Lang::ALL {
            for is_grade in [true, false] {
                let said = words::change_sentence(&Bands::default(), is_grade, &change).say(lang);
                prop_assert!(!said.contains("NaN"), "{}", said);
            }
        }
    }

    #[test]
    fn agreement_does_not_ask_who_rated(units in vec(vec(1u8..=5, 1..4), 1..12), swap in any::<bool>()) {
        let units: Vec<Vec<f64>> = units.into_iter().map(|unit| unit.into_iter().map(f64::from).collect()).collect();
        let mut other: Vec<Vec<f64>> = units.iter().map(|unit| unit.iter().rev().copied().collect()).collect();
        if swap {
            other.reverse();
        }
        match (krippendorff_ordinal(&units), krippendorff_ordinal(&other)) {
            (Some(one), Some(two)) => prop_assert!((one - two).abs() < 1e-9 && one <= 1.0),
            (one, two) => prop_assert_eq!(one, two),
        }
    }
}
