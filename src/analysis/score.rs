//! The score of a part: over the scores of its responses, from evaluators' ratings, or taken over from a
//! report. Spread, median and intervals belong to questionnaires and stay empty for the other sources. Which
//! items make a response's own score is in `key`.

use super::basics;
use super::change::Reason;
use super::sample::Sample;
use crate::model::score::{Score, Source};

/// Over the scores of the responses to one part, measurement and scale: `n`, mean, sd (n - 1), median and the 95 %
/// interval `mean ± t(0.975, n - 1) · sd / √n`. `None` without responses. Their order does not matter, to the bit.
///
/// Below 2 responses there is no sd and no interval. Where all scores are equal the sd is 0 and there is no interval
/// either: as for paired differences without spread, a width of nothing would be read as certainty.
/// [`interval_reason`] says why.
pub fn responses_score(values: &[f64]) -> Option<Score> {
    let sample = Sample::of(values.iter().copied())?;
    let interval = sample.interval();
    Some(Score {
        n: Some(basics::count(sample.len())),
        mean: sample.mean,
        sd: sample.sd,
        median: sample.median(),
        ci_low: interval.map(|(low, _)| low),
        ci_high: interval.map(|(_, high)| high),
        measurement_stated: true,
    })
}

/// Why a score has no interval; `None` where it has one.
pub fn interval_reason(source: Source, score: &Score) -> Option<Reason> {
    match (source, score.ci_low, score.n) {
        (Source::Evaluator | Source::Published, ..) => Some(Reason::NotResponses),
        (Source::Responses, Some(_), _) => None,
        (Source::Responses, None, None | Some(0 | 1)) => Some(Reason::TooFew),
        (Source::Responses, None, Some(_)) => Some(Reason::NoSpread),
    }
}

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
    fn responses_give_all_that_numbers_md_names() {
        let score = responses_score(&[4.0, 2.0, 3.0, 3.0]).unwrap();
        assert_eq!((score.n, score.mean, score.median), (Some(4), 3.0, Some(3.0)));
        let (sd, low, high) = (score.sd.unwrap(), score.ci_low.unwrap(), score.ci_high.unwrap());
        assert!((sd - (2.0f64 / 3.0).sqrt()).abs() < 1e-12);
        assert!((low - 1.700_771_736_374_8).abs() < 1e-9 && (high - 4.299_228_263_625_2).abs() < 1e-9, "{low} {high}");
        assert_eq!(interval_reason(Source::Responses, &score), None);
    }

    #[test]
    fn a_missing_interval_has_its_reason() {
        assert_eq!(responses_score(&[]), None);
        let one = responses_score(&[4.5]).unwrap();
        assert_eq!((one.n, one.mean, one.sd, one.median), (Some(1), 4.5, None, Some(4.5)));
        assert_eq!(interval_reason(Source::Responses, &one), Some(Reason::TooFew));
        let equal = responses_score(&[4.1; 7]).unwrap();
        assert_eq!((equal.mean, equal.sd, equal.ci_low, equal.ci_high), (4.1, Some(0.0), None, None));
        assert_eq!(interval_reason(Source::Responses, &equal), Some(Reason::NoSpread));
        let published = published_score(7.6, Some(1), true);
        assert_eq!(interval_reason(Source::Published, &published), Some(Reason::NotResponses));
    }

    #[test]
    fn a_published_mean_is_taken_over_as_it_stands() {
        let score = published_score(7.6, None, false);
        assert_eq!((score.n, score.mean, score.measurement_stated), (None, 7.6, false));
    }
}
