//! What a change of responses rests on: the respondents who answered both times (paired), and all responses of
//! either measurement (independent). The difference itself and its class are in `change`.

use super::basics;
use super::change::{Class, Reason};
use super::rank::{self, Groups, SignedRanks};
use super::sample::{self, Sample};
use crate::base::Phrase;

/// Pairs below which the headline is not the paired one.
pub const LEAST_PAIRS: usize = 5;

/// Responses on a side below which there is no test.
const LEAST_TESTED: usize = 2;

/// Which of the two blocks stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Headline {
    Paired,
    Independent,
}

impl Headline {
    pub const ALL: [Self; 2] = [Self::Paired, Self::Independent];

    /// Paired when at least half of the smaller group is matched and there are at least [`LEAST_PAIRS`] pairs.
    pub fn of(pairs: usize, n_from: usize, n_to: usize) -> Self {
        let is_paired = pairs >= LEAST_PAIRS && pairs.saturating_mul(2) >= n_from.min(n_to);
        if is_paired { Self::Paired } else { Self::Independent }
    }

    /// The code in JSON, and the tail of the locale key `headline-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Paired => "paired",
            Self::Independent => "independent",
        }
    }

    /// Which block it is, in words.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("headline-{}", self.code()))
    }
}

/// How a p was computed; see `rank`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// By counting every arrangement: small groups without ties.
    Exact,
    /// By the normal distribution, corrected for ties and continuity.
    Asymptotic,
}

impl Method {
    pub const ALL: [Self; 2] = [Self::Exact, Self::Asymptotic];

    /// The code in JSON, and the tail of the locale key `method-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Asymptotic => "asymptotic",
        }
    }

    /// How it was computed, in words.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("method-{}", self.code()))
    }
}

/// Over the respondents with a score in both measurements; two or more of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Paired {
    pub n: u32,
    /// The mean of (later − earlier), to 12 decimals, in points of the scale.
    pub diff: f64,
    /// Of the differences, with n - 1.
    pub sd_diff: f64,
    /// 95 %, by Student's t.
    pub ci_low: Option<f64>,
    pub ci_high: Option<f64>,
    /// Of Wilcoxon's signed-rank test, two-sided.
    pub p: Option<f64>,
    pub method: Option<Method>,
    /// `(W+ - W-) / (W+ + W-)`: -1 where everybody fell, 1 where everybody rose.
    pub rank_biserial: Option<f64>,
    /// Respondents whose own score rose, stayed and fell; they add up to `n`.
    pub up: u32,
    pub same: u32,
    pub down: u32,
    /// Why there is no interval (every difference is the same), or no p either (none differs).
    pub reason: Option<Reason>,
}

/// Over all responses, as two groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Independent {
    /// 95 % of the difference of the means, by Welch.
    pub ci_low: Option<f64>,
    pub ci_high: Option<f64>,
    /// The standard error of the difference, `√(s1²/n1 + s2²/n2)`; none below two on a side, or without spread.
    pub error: Option<f64>,
    /// Of the Mann-Whitney test, two-sided; none below two on a side.
    pub p: Option<f64>,
    pub method: Option<Method>,
    /// The difference in standard deviations, corrected for small groups.
    pub hedges_g: Option<f64>,
    /// The share of (earlier, later) pairs that went up, less the share that went down: -1 to 1. It needs no spread,
    /// and one response on either side.
    pub cliffs_delta: f64,
    /// Why there is no interval and no g: fewer than two on a side, or no spread on either.
    pub reason: Option<Reason>,
}

/// Both blocks, and which stands first.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Later minus earlier over all responses, to 12 decimals.
    pub diff: f64,
    pub class: Class,
    pub headline: Headline,
    /// The paired difference falls in another class than `diff` does.
    pub disagree: bool,
    /// The smallest p that the headline's test can reach with so many respondents, whatever they answer; none where
    /// there is no test.
    pub smallest_p: Option<f64>,
    pub paired: Option<Paired>,
    pub independent: Independent,
}

impl Evidence {
    /// The interval that stands first; none where its block has none.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let (low, high) = match (self.headline, &self.paired) {
            (Headline::Paired, Some(paired)) => (paired.ci_low, paired.ci_high),
            _ => (self.independent.ci_low, self.independent.ci_high),
        };
        low.zip(high)
    }

    /// The p that stands first, with how it was computed.
    pub fn p(&self) -> Option<(f64, Method)> {
        match (self.headline, &self.paired) {
            (Headline::Paired, Some(paired)) => paired.p.zip(paired.method),
            _ => self.independent.p.zip(self.independent.method),
        }
    }

    /// Half the width of the interval that stands first: the smallest change that it could tell from none.
    pub fn smallest_change(&self) -> Option<f64> {
        // In halves, so that the widest interval of doubles has a half too.
        self.interval().map(|(low, high)| high / 2.0 - low / 2.0)
    }

    /// Why [`Evidence::interval`] is none.
    pub fn reason(&self) -> Option<Reason> {
        match (self.headline, &self.paired) {
            (Headline::Paired, Some(paired)) => paired.reason,
            _ => self.independent.reason,
        }
    }
}

/// The change between the scores of all responses of the earlier and the later measurement; `pairs` holds those of
/// the same respondents, as (earlier, later), which are among them (see `pairing`). `None` where a measurement has
/// no score at all. No order matters.
pub fn evidence(from: &[f64], to: &[f64], pairs: &[(f64, f64)], smallest_change: f64) -> Option<Evidence> {
    let earlier = Sample::of(from.iter().copied())?;
    let later = Sample::of(to.iter().copied())?;
    let diff = basics::difference(earlier.mean, later.mean);
    let class = Class::of(diff, smallest_change);
    let paired = paired(pairs);
    let matched = paired.as_ref().map_or(0, |paired| paired.n as usize);
    let headline = Headline::of(matched, earlier.len(), later.len());
    Some(Evidence {
        diff,
        class,
        headline,
        smallest_p: smallest_p(headline, matched, earlier.len(), later.len()),
        disagree: paired.as_ref().is_some_and(|paired| Class::of(paired.diff, smallest_change) != class),
        paired,
        independent: compared(&earlier, &later),
    })
}

/// Of the test that stands first: by the exact distribution without ties.
fn smallest_p(headline: Headline, pairs: usize, n_from: usize, n_to: usize) -> Option<f64> {
    match headline {
        Headline::Paired => Some(rank::smallest_wilcoxon(pairs)),
        Headline::Independent if n_from.min(n_to) < LEAST_TESTED => None,
        Headline::Independent => Some(rank::smallest_mann_whitney(n_from, n_to)),
    }
}

/// Over matched respondents, as (earlier, later); `None` below two of them.
pub fn paired(pairs: &[(f64, f64)]) -> Option<Paired> {
    let whole = pairs.iter().filter(|(earlier, later)| earlier.is_finite() && later.is_finite());
    let differences = Sample::of(whole.map(|(earlier, later)| basics::difference(*earlier, *later)))?;
    let sd_diff = differences.sd?;
    let interval = differences.interval();
    let ranks = SignedRanks::of(differences.values());
    let test = ranks.wilcoxon();
    let reason = match (test, interval) {
        (None, _) => Some(Reason::NoDifference),
        (Some(_), None) => Some(Reason::NoSpread),
        (Some(_), Some(_)) => None,
    };
    Some(Paired {
        n: basics::count(differences.len()),
        diff: basics::round12(differences.mean),
        sd_diff,
        ci_low: interval.map(|(low, _)| low),
        ci_high: interval.map(|(_, high)| high),
        p: test.map(|(p, _)| p),
        method: test.map(|(_, method)| method),
        rank_biserial: ranks.rank_biserial(),
        up: basics::count(ranks.up),
        same: basics::count(ranks.same),
        down: basics::count(ranks.down),
        reason,
    })
}

/// Two groups that need not be the same people; `None` where one is empty.
pub fn independent(from: &[f64], to: &[f64]) -> Option<Independent> {
    Some(compared(&Sample::of(from.iter().copied())?, &Sample::of(to.iter().copied())?))
}

fn compared(from: &Sample, to: &Sample) -> Independent {
    let error = standard_error(from, to);
    let interval = error.filter(|error| *error > 0.0).and_then(|error| welch(from, to, error));
    let reason = match (error, interval) {
        (None, _) => Some(Reason::TooFew),
        (Some(_), None) => Some(Reason::NoSpread),
        (Some(_), Some(_)) => None,
    };
    let ranked = Groups::of(from.values(), to.values());
    let test = error.map(|_| ranked.mann_whitney());
    Independent {
        ci_low: interval.map(|(low, _)| low),
        ci_high: interval.map(|(_, high)| high),
        error: error.filter(|_| interval.is_some()),
        p: test.map(|(p, _)| p),
        method: test.map(|(_, method)| method),
        hedges_g: hedges_g(from, to),
        cliffs_delta: ranked.cliffs_delta(),
        reason,
    }
}

/// `√(s1²/n1 + s2²/n2)`, 0 without spread; none below two on a side.
fn standard_error(from: &Sample, to: &Sample) -> Option<f64> {
    let (before, after) = (from.sd? / (from.len() as f64).sqrt(), to.sd? / (to.len() as f64).sqrt());
    Some(basics::bounded(before.hypot(after)))
}

/// `diff ± t(0.975, df) · √(s1²/n1 + s2²/n2)`, with the degrees of freedom of Welch and Satterthwaite.
fn welch(from: &Sample, to: &Sample, error: f64) -> Option<(f64, f64)> {
    let (before, after) = (from.len() as f64, to.len() as f64);
    let share = |sd: f64, n: f64| (sd / error).powi(2) / n;
    let (share_before, share_after) = (share(from.sd?, before), share(to.sd?, after));
    let freedom = 1.0 / (share_before.powi(2) / (before - 1.0) + share_after.powi(2) / (after - 1.0));
    let half = sample::t_point(freedom)? * error;
    Some(sample::around(basics::difference(from.mean, to.mean), half))
}

/// `J · diff / s_pooled`, with `J = 1 - 3 / (4 · (n1 + n2 - 2) - 1)`.
fn hedges_g(from: &Sample, to: &Sample) -> Option<f64> {
    let (before, after) = (from.len() as f64 - 1.0, to.len() as f64 - 1.0);
    let freedom = before + after;
    let pooled = (from.sd? * (before / freedom).sqrt()).hypot(to.sd? * (after / freedom).sqrt());
    let correction = 1.0 - 3.0 / (4.0 * freedom - 1.0);
    (pooled > 0.0).then(|| basics::bounded(correction * (basics::difference(from.mean, to.mean) / pooled)))
}
