//! A change as it may be seen: what is withheld is not in it, so that nobody can show it by mistake.

use crate::analysis::change::{Class, PartChange, Reason, Sign};
use crate::analysis::disclosure::Withheld;
use crate::analysis::evidence::{Headline, Independent, Method, Paired};
use crate::analysis::influence::Influence;
use crate::app::queries::analysis::Analysed;
use crate::app::queries::changes::ChangeRow;

#[derive(Clone, Debug, PartialEq)]
pub struct SeenChange<'a> {
    /// Why a side is withheld; `None` where it is given.
    pub from: Option<Withheld>,
    pub to: Option<Withheld>,
    pub n_from: Option<u32>,
    pub n_to: Option<u32>,
    pub mean_from: Option<f64>,
    pub mean_to: Option<f64>,
    /// None where either side is withheld, and where there is none.
    pub diff: Option<f64>,
    pub class: Option<Class>,
    pub sign: Option<Sign>,
    /// Why there is no difference; none where it is withheld.
    pub reason: Option<Reason>,
    /// Of responses, where neither side is withheld.
    pub evidence: Option<SeenEvidence<'a>>,
    pub p_holm: Option<f64>,
    /// Whether the p is withheld only because it would tell of others.
    pub is_holm_withheld: bool,
}

/// What a change rests on, as far as it may be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeenEvidence<'a> {
    /// Whether the block of pairs is withheld, and with it what tells how many there are: the next three.
    pub are_pairs_withheld: bool,
    pub headline: Option<Headline>,
    pub disagree: Option<bool>,
    pub smallest_p: Option<f64>,
    pub paired: Option<&'a Paired>,
    pub independent: &'a Independent,
    /// For own use only.
    pub influence: Option<&'a Influence>,
}

impl<'a> SeenChange<'a> {
    pub(super) fn of(row: &ChangeRow, from: Option<Withheld>, to: Option<Withheld>) -> Self {
        let change: &PartChange = &row.change;
        let is_given = from.is_none() && to.is_none();
        Self {
            from,
            to,
            n_from: change.n_from.filter(|_| from.is_none()),
            n_to: change.n_to.filter(|_| to.is_none()),
            mean_from: from.is_none().then_some(change.mean_from),
            mean_to: to.is_none().then_some(change.mean_to),
            diff: change.diff.filter(|_| is_given),
            class: change.class.filter(|_| is_given),
            sign: change.sign.filter(|_| is_given),
            reason: change.reason.filter(|_| is_given),
            evidence: None,
            p_holm: None,
            is_holm_withheld: false,
        }
    }

    pub(super) fn with_all(self, held: &'a Analysed) -> Self {
        let seen = self.with_given(held, true, true);
        let influence = held.influence();
        Self { evidence: seen.evidence.map(|evidence| SeenEvidence { influence, ..evidence }), ..seen }
    }

    pub(super) fn with_given(self, held: &'a Analysed, are_pairs_given: bool, is_family_given: bool) -> Self {
        if self.withheld().is_some() {
            return self;
        }
        let seen = held.evidence().map(|evidence| SeenEvidence {
            are_pairs_withheld: !are_pairs_given,
            headline: are_pairs_given.then_some(evidence.headline),
            disagree: are_pairs_given.then_some(evidence.disagree),
            smallest_p: evidence.smallest_p.filter(|_| are_pairs_given),
            paired: evidence.paired.as_ref().filter(|_| are_pairs_given),
            independent: &evidence.independent,
            influence: None,
        });
        let is_holm_given = are_pairs_given && is_family_given;
        Self {
            evidence: seen,
            p_holm: held.p_holm.filter(|_| is_holm_given),
            is_holm_withheld: seen.is_some() && !is_holm_given,
            ..self
        }
    }

    /// Why the difference is withheld; `None` where it is given.
    pub fn withheld(&self) -> Option<Withheld> {
        match (self.from, self.to) {
            (Some(Withheld::Few), _) | (_, Some(Withheld::Few)) => Some(Withheld::Few),
            (from, to) => from.or(to),
        }
    }
}

impl SeenEvidence<'_> {
    /// The interval that stands first: that of the pairs only where they are given.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let (low, high) = match (self.headline, self.paired) {
            (Some(Headline::Paired), Some(paired)) => (paired.ci_low, paired.ci_high),
            _ => (self.independent.ci_low, self.independent.ci_high),
        };
        low.zip(high)
    }

    /// Half the width of the interval that stands first; none where it is not told which that is.
    pub fn smallest_change(&self) -> Option<f64> {
        self.headline.and_then(|_| self.interval()).map(|(low, high)| (high - low) / 2.0)
    }

    /// The p that stands first, with how it was computed.
    pub fn p(&self) -> Option<(f64, Method)> {
        match (self.headline, self.paired) {
            (Some(Headline::Paired), Some(paired)) => paired.p.zip(paired.method),
            _ => self.independent.p.zip(self.independent.method),
        }
    }
}
