//! Holm's adjustment: what a p is worth among others that were asked at the same time. Which p's belong together (those
//! of all parts on one scale, for one pair of measurements) the caller knows.

/// The adjusted p's, in the order given: each times how many are not smaller, no smaller than the one before it, and at
/// most 1.
///
/// Source: S. Holm, *A simple sequentially rejective multiple test procedure* (1979); R's `p.adjust`.
pub fn holm(ps: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..ps.len()).collect();
    order.sort_by(|a, b| ps[*a].total_cmp(&ps[*b]));
    let mut adjusted = vec![1.0; ps.len()];
    let mut reached = 0.0f64;
    for (place, at) in order.into_iter().enumerate() {
        reached = reached.max(ps[at] * (ps.len() - place) as f64).min(1.0);
        adjusted[at] = reached;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_r() {
        assert_eq!(holm(&[0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
    }

    #[test]
    fn nothing_one_and_equals() {
        assert!(holm(&[]).is_empty());
        assert_eq!(holm(&[0.2]), [0.2]);
        assert_eq!(holm(&[0.2, 0.2, 0.2]), [0.2 * 3.0; 3]);
        assert_eq!(holm(&[0.6, 0.5, 1.0]), [1.0; 3]);
    }
}
