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
