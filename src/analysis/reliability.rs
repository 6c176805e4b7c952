//! Whether the items of a scale belong together: Cronbach's alpha over complete cases, and for each item what it does to
//! it. Of questionnaires; how far evaluators agree is in `agreement`.
//!
//! Source: L. Cronbach, *Coefficient alpha and the internal structure of tests* (1951); the corrected item-rest
//! correlation is that of J. Nunnally, *Psychometric Theory* (1978).

use std::cmp::Ordering;

use super::basics;
use super::change::Reason;

/// Complete cases below which there is no alpha.
pub const LEAST_CASES: usize = 3;

/// Items below which there is no alpha.
pub const LEAST_ITEMS: usize = 2;

/// An item whose correlation with the rest is at or below this goes against them: more than chance makes of an item
/// that merely has nothing to do with the scale, once there are some dozens of cases.
pub const CLEARLY_NEGATIVE: f64 = -0.2;

/// An item pulls alpha down when alpha is at least this much higher without it: less would hardly show.
pub const PULL: f64 = 0.02;

/// The reliability of a scale in one measurement, over all parts together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// Complete cases: responses with a number on every item.
    pub n: usize,
    /// At most 1; below 0 where the items go against each other.
    pub alpha: Option<f64>,
    /// Why there is no alpha.
    pub reason: Option<Reason>,
    /// In the order of the items as they were given.
    pub items: Vec<ItemReliability>,
}

/// What one item does to the alpha of its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemReliability {
    /// Over the same cases, without this item; none with fewer than two others, or without variance.
    pub alpha_without: Option<f64>,
    /// The item's correlation with the sum of the others; none where either has no variance.
    pub item_rest: Option<f64>,
    pub advice: Option<Advice>,
}

/// What to look at in an item. It is for a person to decide: an item is never turned or left out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Advice {
    /// It goes clearly against the others ([`CLEARLY_NEGATIVE`]), and alpha rises without it: is it a reverse item?
    MaybeReversed,
    /// Alpha is higher without it, by [`PULL`] or more.
    PullsDown,
}

impl Advice {
    pub const ALL: [Self; 2] = [Self::MaybeReversed, Self::PullsDown];

    /// The code in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::MaybeReversed => "maybe_reversed",
            Self::PullsDown => "pulls_down",
        }
    }

    fn of(alpha: f64, alpha_without: Option<f64>, item_rest: Option<f64>) -> Option<Self> {
        let rise = basics::round12(alpha_without? - alpha);
        if rise > 0.0 && item_rest.is_some_and(|item_rest| item_rest <= CLEARLY_NEGATIVE) {
            return Some(Self::MaybeReversed);
        }
        (rise >= PULL).then_some(Self::PullsDown)
    }
}

/// Over the answers to `items` items, a row for each response, with reverse items already turned. A row that does not
/// have a number for every item is no complete case and does not count. The order of rows does not matter.
pub fn reliability<R: AsRef<[f64]>>(items: usize, rows: &[R]) -> Reliability {
    let is_complete = |row: &&[f64]| row.len() == items && row.iter().all(|value| value.is_finite());
    let mut cases: Vec<&[f64]> = rows.iter().map(AsRef::as_ref).filter(is_complete).collect();
    // In an order of their own, so that sums do not depend on who came first.
    cases.sort_unstable_by(|one, other| in_order(one, other));
    let columns: Vec<Column> = (0..items).map(|item| Column::of(cases.iter().map(|case| case[item]))).collect();
    let total = Column::of(cases.iter().map(|case| case.iter().sum()));
    let squares: f64 = columns.iter().map(|column| column.squares).sum();
    let alpha = alpha(cases.len(), items, squares, &total);
    let is_too_few = cases.len() < LEAST_CASES || items < LEAST_ITEMS;
    let reason = if is_too_few { Reason::TooFew } else { Reason::NoSpread };
    let item = |column: &Column| {
        let rest = Column::of(total.values.iter().zip(&column.values).map(|(sum, value)| sum - value));
        let alpha_without = self::alpha(cases.len(), items - 1, squares - column.squares, &rest);
        let item_rest = alpha.and_then(|_| column.correlation(&rest));
        let advice = alpha.and_then(|alpha| Advice::of(alpha, alpha_without, item_rest));
        ItemReliability { alpha_without, item_rest, advice }
    };
    let items = columns.iter().map(item).collect();
    Reliability { n: cases.len(), alpha, reason: alpha.is_none().then_some(reason), items }
}

/// `k / (k - 1) · (1 - Σ variances of the items / variance of their sum)`, over sums of squares, whose divisor falls out.
fn alpha(cases: usize, items: usize, squares: f64, total: &Column) -> Option<f64> {
    if cases < LEAST_CASES || items < LEAST_ITEMS || total.squares <= 0.0 {
        return None;
    }
    let items = items as f64;
    Some(items / (items - 1.0) * (1.0 - squares / total.squares)).filter(|alpha| alpha.is_finite())
}

fn in_order(one: &[f64], other: &[f64]) -> Ordering {
    let mut places = one.iter().zip(other).map(|(a, b)| a.total_cmp(b));
    places.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// The values of one item, or of several added up.
struct Column {
    values: Vec<f64>,
    mean: f64,
    /// Around the mean; 0 where all are equal on paper.
    squares: f64,
}

impl Column {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let values: Vec<f64> = values.collect();
        let mean = basics::mean(&values).unwrap_or_default();
        let bounds =
            values.iter().fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(*value), most.max(*value)));
        let is_equal = basics::round12(bounds.1 - bounds.0) <= 0.0;
        let squares = if is_equal { 0.0 } else { values.iter().map(|value| (value - mean).powi(2)).sum() };
        Self { values, mean, squares }
    }

    /// Pearson's; none where either has no variance.
    fn correlation(&self, other: &Self) -> Option<f64> {
        let places = self.values.iter().zip(&other.values);
        let products: f64 = places.map(|(one, two)| (one - self.mean) * (two - other.mean)).sum();
        let both = self.squares.sqrt() * other.squares.sqrt();
        (both > 0.0).then(|| (products / both).clamp(-1.0, 1.0)).filter(|found| found.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOUR: [[f64; 3]; 4] = [[1.0, 2.0, 1.0], [2.0, 1.0, 2.0], [3.0, 4.0, 2.0], [4.0, 3.0, 3.0]];

    /// Sums of squares: items 5, 5 and 2; totals 4, 5, 9, 10 around 7: 9 + 4 + 4 + 9 = 26. Alpha = 3/2 · (1 - 12/26).
    #[test]
    fn an_alpha_by_hand() {
        let found = reliability(3, &FOUR);
        assert_eq!((found.n, found.reason), (4, None));
        assert!((found.alpha.unwrap() - 1.5 * 14.0 / 26.0).abs() < 1e-12, "{found:?}");
        // Without the third the totals are 3, 3, 7, 7: squares 16, alpha = 2 · (1 - 10/16).
        assert!((found.items[2].alpha_without.unwrap() - 0.75).abs() < 1e-12, "{found:?}");
        // The third, -1 0 0 1 around its mean, with -2 -2 2 2: products 4, over √(2 · 16).
        assert!((found.items[2].item_rest.unwrap() - 4.0 / 32f64.sqrt()).abs() < 1e-12, "{found:?}");
    }

    #[test]
    fn an_item_that_was_not_turned_is_pointed_at() {
        let turned = FOUR.map(|[a, b, c]| [a, b, c, 6.0 - a]);
        let advice: Vec<_> = reliability(4, &turned).items.iter().map(|item| item.advice).collect();
        assert_eq!(advice[3], Some(Advice::MaybeReversed));
        assert_eq!(advice[1], None);
    }

    #[test]
    fn an_item_that_has_nothing_to_do_with_the_scale_pulls_down() {
        let loose = [1.0, 2.0, 2.0, 1.0];
        let rows: Vec<[f64; 4]> = FOUR.iter().zip(loose).map(|([a, b, c], d)| [*a, *b, *c, d]).collect();
        let found = reliability(4, &rows);
        assert!(found.items[3].item_rest.unwrap().abs() < 0.2, "{found:?}");
        assert_eq!(found.items[3].advice, Some(Advice::PullsDown));
        assert_eq!(found.items[0].advice, None);
    }

    #[test]
    fn only_complete_cases_count() {
        let mut rows: Vec<Vec<f64>> = FOUR.iter().map(|row| row.to_vec()).collect();
        rows.extend([vec![5.0, 5.0], vec![5.0, f64::NAN, 5.0], Vec::new()]);
        assert_eq!(reliability(3, &rows), reliability(3, &FOUR));
    }

    #[test]
    fn too_little_or_no_variance_has_its_reason() {
        let reason = |items, rows: &[Vec<f64>]| {
            let found = reliability(items, rows);
            assert_eq!((found.alpha, found.items.len()), (None, items));
            found.reason
        };
        assert_eq!(reason(3, &[]), Some(Reason::TooFew));
        assert_eq!(reason(0, &[]), Some(Reason::TooFew));
        assert_eq!(reason(2, &[vec![1.0, 2.0], vec![2.0, 1.0]]), Some(Reason::TooFew));
        assert_eq!(reason(1, &[vec![1.0], vec![2.0], vec![3.0]]), Some(Reason::TooFew));
        assert_eq!(reason(2, &[vec![0.1, 0.2], vec![0.1, 0.2], vec![0.1, 0.2]]), Some(Reason::NoSpread));
        assert_eq!(reason(2, &[vec![1.0, 3.0], vec![2.0, 2.0], vec![3.0, 1.0]]), Some(Reason::NoSpread));
    }

    #[test]
    fn two_items_have_no_alpha_without_either() {
        let found = reliability(2, &FOUR.map(|[a, b, _]| [a, b]));
        assert!(found.alpha.is_some());
        assert!(found.items.iter().all(|item| item.alpha_without.is_none() && item.item_rest.is_some()));
    }
}
