//! The score of a part from evaluators' ratings, or taken over from a report. Spread, median and
//! intervals belong to questionnaires and stay empty for these sources.

use super::basics;
use crate::model::score::Score;

/// The mean over the evaluators' ratings of one part, measurement and scale; `n` is how many rated.
/// `None` where nobody did. The order of the evaluators does not matter.
pub fn evaluator_score(values: &[f64]) -> Option<Score> {
    let rated: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let mean = basics::mean(&basics::sorted(&rated))?;
    Some(score(Some(basics::count(rated.len())), mean, true))
}

/// A mean as a report gives it, with how many graded where the report says so. `stated` is false where
/// the report does not say which measurement the grade belongs to.
pub fn published_score(mean: f64, n: Option<u32>, stated: bool) -> Score {
    score(n, mean, stated)
}

fn score(n: Option<u32>, mean: f64, measurement_stated: bool) -> Score {
    Score { n, mean, sd: None, median: None, ci_low: None, ci_high: None, measurement_stated }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluators_give_a_mean_and_their_number_and_no_spread() {
        let score = evaluator_score(&[4.0, 5.0, 3.0]).unwrap();
        assert_eq!((score.n, score.mean), (Some(3), 4.0));
        assert_eq!((score.sd, score.median, score.ci_low, score.ci_high), (None, None, None, None));
        assert!(score.measurement_stated);
    }

    #[test]
    fn one_evaluator_is_enough_and_none_is_no_score() {
        assert_eq!(evaluator_score(&[2.0]).map(|score| (score.n, score.mean)), Some((Some(1), 2.0)));
        assert_eq!(evaluator_score(&[]), None);
        assert_eq!(evaluator_score(&[f64::NAN]), None);
    }

    #[test]
    fn a_published_mean_is_taken_over_as_it_stands() {
        let score = published_score(7.6, None, false);
        assert_eq!((score.n, score.mean, score.measurement_stated), (None, 7.6, false));
    }
}
