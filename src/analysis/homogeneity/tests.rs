use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

use super::super::programme::middle_half;
use super::*;

fn column(values: &[f64]) -> Result<Estimate, Reason> {
    Estimate::of(values)
}

/// Worked by hand: means 2 and 4, variances 1 / 3 each; t² = 4 / (2 / 3) = 6 with 4 degrees.
#[test]
fn two_columns_are_welchs_t() {
    let found = homogeneity(&[column(&[1.0, 2.0, 3.0]), column(&[3.0, 4.0, 5.0])]).unwrap();
    assert_eq!(found.k, 2);
    assert!((found.f - 6.0).abs() < 1e-12 && found.df_between == 1.0);
    assert!((found.df_within - 4.0).abs() < 1e-12);
    assert!((found.p - 0.070_483_996_910_219_6).abs() < 1e-12, "{}", found.p);
}

#[test]
fn what_has_no_variance_does_not_count() {
    let (one, equal) = (column(&[7.0]), column(&[7.0, 7.0]));
    assert_eq!((one, equal), (Err(Reason::TooFew), Err(Reason::NoSpread)));
    let some = column(&[6.0, 8.0]);
    assert_eq!(homogeneity(&[]), Err(Reason::TooFew));
    assert_eq!(homogeneity(&[some, one]), Err(Reason::TooFew));
    assert_eq!(homogeneity(&[some, one, equal]), Err(Reason::NoSpread));
    assert_eq!(homogeneity(&[some, one, some]).map(|found| (found.k, found.f, found.p)), Ok((2, 0.0, 1.0)));
}

#[test]
fn a_side_without_spread_adds_nothing_to_a_change() {
    let change = Estimate::of_change(1.0, (Some(0.0), 4), (Some(2.0), 4)).unwrap();
    assert_eq!((change.value, change.variance, change.freedom), (1.0, 1.0, 3.0));
    assert_eq!(Estimate::of_change(1.0, (Some(0.0), 4), (Some(0.0), 4)), Err(Reason::NoSpread));
    assert_eq!(Estimate::of_change(1.0, (None, 1), (Some(2.0), 4)), Err(Reason::TooFew));
}

#[test]
fn the_largest_doubles_come_to_a_reason_and_never_to_nan() {
    let wide = Estimate { value: f64::MAX, variance: 1e300, freedom: 1.0 };
    let narrow = Estimate { value: -f64::MAX, variance: 1e-300, freedom: 1.0 };
    let found = homogeneity(&[Ok(wide), Ok(narrow)]);
    assert!(found.is_err() || found.is_ok_and(|found| found.f.is_finite() && found.p.is_finite()));
}

/// An independent computation: `tests/fixtures/comparison/make.py`.
const VALUES: &str = include_str!("../../../tests/fixtures/comparison/values.json");

fn independent(list: &str) -> Vec<Value> {
    let values: Value = serde_json::from_str(VALUES).unwrap();
    values[list].as_array().unwrap().clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

/// To 1e-9 of itself; a p to 1e-9 of itself too.
#[track_caller]
fn same(found: f64, wanted: &Value, row: &Value) {
    let wanted = wanted.as_f64().unwrap();
    assert!((found - wanted).abs() <= 1e-9 * wanted.abs().max(1e-12), "{found} instead of {wanted}: {row}");
}

#[track_caller]
fn same_test(found: Homogeneity, row: &Value) {
    let wanted = row["f"].as_f64().unwrap();
    assert!((found.f - wanted).abs() <= 1e-9 * wanted.max(1.0), "{} instead of {wanted}: {row}", found.f);
    same(found.df_between, &row["df_between"], row);
    same(found.df_within, &row["df_within"], row);
    same(found.p, &row["p"], row);
}

#[test]
fn levels_are_those_of_statsmodels_and_of_scipys_t() {
    let rows = independent("levels");
    assert!(rows.len() > 40);
    for row in &rows {
        let columns: Vec<_> = row["columns"].as_array().unwrap().iter().map(|held| column(&numbers(held))).collect();
        let found = homogeneity(&columns).unwrap();
        assert_eq!(found.k as usize, columns.len());
        same_test(found, row);
        if let (Some(low), Some(high)) = (row.get("ci_low"), row.get("ci_high")) {
            let found = columns[0].unwrap().interval_to(&columns[1].unwrap()).unwrap();
            assert!((found.0 - low.as_f64().unwrap()).abs() < 1e-9 && (found.1 - high.as_f64().unwrap()).abs() < 1e-9);
        }
    }
}

#[test]
fn changes_are_those_of_the_long_way() {
    let rows = independent("changes");
    assert!(rows.len() > 20);
    for row in &rows {
        let change = |sides: &Value| {
            let sides = sides.as_array().unwrap();
            let [earlier, later] = [&sides[0], &sides[1]].map(|side| Sample::of(numbers(side)).unwrap());
            let counts = [&earlier, &later].map(|side| basics::count(side.len()));
            let diff = basics::difference(earlier.mean, later.mean);
            Estimate::of_change(diff, (earlier.sd, counts[0]), (later.sd, counts[1]))
        };
        let columns: Vec<_> = row["columns"].as_array().unwrap().iter().map(change).collect();
        same_test(homogeneity(&columns).unwrap(), row);
    }
}

#[test]
fn the_middle_half_is_numpys() {
    for row in independent("quartiles") {
        let (low, high) = middle_half(&numbers(&row["values"])).unwrap();
        assert!((low - row["low"].as_f64().unwrap()).abs() < 1e-9, "{row}");
        assert!((high - row["high"].as_f64().unwrap()).abs() < 1e-9, "{row}");
    }
    assert_eq!([middle_half(&[]), middle_half(&[1.0, 2.0, 3.0])], [None, None]);
    assert_eq!(middle_half(&[7.0; 4]), Some((7.0, 7.0)));
}

/// Columns of grades in tenths, two or more values each.
fn columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    vec(vec((10u32..=100).prop_map(|tenths| f64::from(tenths) / 10.0), 2..12), 2..7)
}

proptest! {
    #[test]
    fn neither_the_order_of_columns_nor_of_answers_matters(columns in columns(), turn in 0..6usize) {
        let found = homogeneity(&columns.iter().map(|held| column(held)).collect::<Vec<_>>());
        let mut turned: Vec<Vec<f64>> = columns.into_iter().map(|held| held.into_iter().rev().collect()).collect();
        let by = turn % turned.len();
        turned.rotate_left(by);
        prop_assert_eq!(found, homogeneity(&turned.iter().map(|held| column(held)).collect::<Vec<_>>()));
    }

    #[test]
    fn a_constant_more_for_all_changes_nothing_and_a_p_is_a_chance(columns in columns(), more in -50..50i32) {
        let test = |by: f64| {
            let moved = columns.iter().map(|held| column(&held.iter().map(|value| value + by).collect::<Vec<_>>()));
            homogeneity(&moved.collect::<Vec<_>>())
        };
        let (found, moved) = (test(0.0), test(f64::from(more)));
        prop_assert_eq!(found.is_ok(), moved.is_ok());
        if let (Ok(found), Ok(moved)) = (found, moved) {
            prop_assert!((0.0..=1.0).contains(&found.p) && found.f >= 0.0 && found.df_within > 0.0);
            prop_assert!((found.f - moved.f).abs() <= 1e-6 * found.f.max(1.0));
            prop_assert!((found.p - moved.p).abs() <= 1e-6);
        }
    }

    #[test]
    fn a_column_without_spread_changes_nothing(columns in columns()) {
        let mut held: Vec<_> = columns.iter().map(|held| column(held)).collect();
        let found = homogeneity(&held);
        held.push(column(&[7.0, 7.0, 7.0]));
        held.push(column(&[7.0]));
        if found.is_ok() {
            prop_assert_eq!(found, homogeneity(&held));
        }
    }
}
