//! How a number is made, in words: the rules of `numbers.md` as sentences, with the variant that was used.

use super::{Case, Number, ResponseLine};
use crate::analysis::Reason;
use crate::analysis::evidence::{Evidence, Headline, LEAST_PAIRS, Method};
use crate::analysis::influence::Side;
use crate::app::queries::analysis::Analysed;
use crate::base::lang::Arg;
use crate::base::{Phrase, Text, number};
use crate::model::{ItemCode, QuestionnaireId, Scale, Source};

/// A figure with one decimal.
fn figure(value: f64) -> Arg {
    Arg::Number(value, 1)
}

/// A setting, with no more decimals than it has.
fn plain(value: f64) -> Arg {
    let is_whole = |decimals: &u32| (number::round(value, *decimals) - value).abs() < 1e-9;
    Arg::Number(value, (0..3).find(is_whole).unwrap_or(3))
}

/// What is said of the answers to an item.
pub(super) fn answers(item: ItemCode) -> Phrase {
    Phrase::new("why-answers").with("item", item.as_str())
}

impl Case<'_> {
    fn scale(&self) -> Option<&Scale> {
        self.state.scale(&self.asked.scale).map(AsRef::as_ref)
    }

    fn smallest(&self) -> Arg {
        plain(self.scale().map_or(0.0, |scale| scale.smallest_change))
    }

    fn name(&self, side: Side) -> Text {
        self.state.measurement(self.measurement(side)).map(|held| held.name.clone()).unwrap_or_default()
    }

    /// How a questionnaire gets its score, for each version among those that are behind the number.
    pub(super) fn score_rule(&self, lines: &[ResponseLine]) -> Vec<Phrase> {
        let mut versions: Vec<QuestionnaireId> = Vec::new();
        for line in lines {
            if !versions.contains(&line.questionnaire_id) {
                versions.push(line.questionnaire_id);
            }
        }
        let mut rule = vec![Phrase::new("why-score")];
        for version in versions {
            rule.extend(self.version_rule(version));
        }
        rule
    }

    fn version_rule(&self, id: QuestionnaireId) -> Vec<Phrase> {
        let items = self.state.scoring_key(id).and_then(|key| key.scale(&self.asked.scale));
        let held = self.state.questionnaire_version(id);
        let (Some(items), Some(held), Some(scale)) = (items, held, self.scale()) else { return Vec::new() };
        let named = |key: &str| {
            Phrase::new(key)
                .with("questionnaire", &held.definition.title)
                .with("version", held.definition.version.to_string())
        };
        let mut rule = vec![
            named("why-score-of").with("items", items.items.len()).with("needed", items.needed(scale.needed_share)),
        ];
        for item in items.items.iter().filter(|item| item.reverse) {
            rule.push(
                named("why-score-turned").with("item", item.code.as_str()).with("sum", plain(item.min + item.max)),
            );
        }
        rule
    }

    /// The rule of a number that a report or evaluators give.
    pub(super) fn plain_rule(&self, held: &Analysed) -> Vec<Phrase> {
        let change = &held.row.change;
        let of_evaluators = self.asked.source == Source::Evaluator;
        let first = Phrase::new(if of_evaluators { "why-evaluator" } else { "why-published" });
        let mut rule = vec![first];
        match self.asked.number {
            Number::Diff | Number::Class => {
                rule.push(match (change.diff, of_evaluators) {
                    (None, _) => Phrase::new("why-no-diff").with("reason", reason(change.reason)),
                    (Some(_), true) => Phrase::new("why-diff-evaluator"),
                    (Some(_), false) => self.diff_rule(held),
                });
                if change.diff.is_some() {
                    rule.push(Phrase::new("why-class").with("smallest", self.smallest()));
                }
            }
            Number::Counts => rule.push(Phrase::new(if of_evaluators { "why-n-evaluator" } else { "why-n-published" })),
            _ => {}
        }
        rule
    }

    fn diff_rule(&self, held: &Analysed) -> Phrase {
        Phrase::new("why-diff")
            .with("first", &self.name(Side::Earlier))
            .with("second", &self.name(Side::Later))
            .with("from", figure(held.row.change.mean_from))
            .with("to", figure(held.row.change.mean_to))
    }

    /// The rule of a number of responses, after that of their scores.
    pub(super) fn responses_rule(&self, held: &Analysed) -> Vec<Phrase> {
        let Some(evidence) = held.evidence() else { return Vec::new() };
        match self.asked.number {
            Number::Counts => vec![Phrase::new("why-n")],
            Number::MeanFrom => vec![self.mean_rule(Side::Earlier, held.row.change.n_from)],
            Number::MeanTo => vec![self.mean_rule(Side::Later, held.row.change.n_to)],
            Number::Diff => vec![self.diff_rule(held)],
            Number::Class => self.class_rule(held, evidence),
            Number::Headline => self.headline_rule(held, evidence),
            Number::Interval => self.with_headline(held, evidence, interval_rule(evidence)),
            Number::SmallestChange => {
                let mut rule = interval_rule(evidence);
                rule.push(Phrase::new("why-smallest-change"));
                self.with_headline(held, evidence, rule)
            }
            Number::P => self.with_headline(held, evidence, p_rule(evidence)),
            Number::Holm => {
                let mut rule = p_rule(evidence);
                rule.push(self.holm_rule());
                self.with_headline(held, evidence, rule)
            }
            Number::SmallestP => self.with_headline(held, evidence, smallest_p_rule(evidence)),
            Number::Moves => self.paired_rule(evidence, "why-moves"),
            Number::RankBiserial => self.paired_rule(evidence, "why-rank-biserial"),
            Number::HedgesG => vec![Phrase::new("why-hedges-g")],
            Number::CliffsDelta => vec![Phrase::new("why-cliffs-delta")],
            Number::Decisive => self.decisive_rule(held),
            _ => Vec::new(),
        }
    }

    fn mean_rule(&self, side: Side, n: Option<u32>) -> Phrase {
        Phrase::new("why-mean").with("measurement", &self.name(side)).with("n", n.unwrap_or_default())
    }

    fn class_rule(&self, held: &Analysed, evidence: &Evidence) -> Vec<Phrase> {
        let mut rule = vec![self.diff_rule(held), Phrase::new("why-class").with("smallest", self.smallest())];
        if let (true, Some(paired)) = (evidence.disagree, &evidence.paired) {
            rule.push(Phrase::new("why-disagree").with("diff", figure(paired.diff)));
        }
        rule
    }

    fn headline_rule(&self, held: &Analysed, evidence: &Evidence) -> Vec<Phrase> {
        let pairs = evidence.paired.as_ref().map_or(0, |paired| paired.n);
        let smaller = held.row.change.n_from.min(held.row.change.n_to).unwrap_or_default();
        let key = match evidence.headline {
            Headline::Paired => "why-headline-paired",
            Headline::Independent => "why-headline-independent",
        };
        let headline = Phrase::new(key).with("pairs", pairs).with("smaller", smaller).with("least", LEAST_PAIRS);
        vec![headline, self.codes_rule()]
    }

    /// Whose codes are one person.
    fn codes_rule(&self) -> Phrase {
        let any_decided = self.state.all_code_matches().iter().any(|held| held.is_same);
        Phrase::new(match (any_decided, self.asked.question.with_doubtful) {
            (false, _) => "why-equal-codes",
            (true, true) => "why-decided-in",
            (true, false) => "why-decided-out",
        })
    }

    /// What the headline is comes before what is made of it.
    fn with_headline(&self, held: &Analysed, evidence: &Evidence, rule: Vec<Phrase>) -> Vec<Phrase> {
        self.headline_rule(held, evidence).into_iter().chain(rule).collect()
    }

    fn paired_rule(&self, evidence: &Evidence, key: &str) -> Vec<Phrase> {
        let rule = match &evidence.paired {
            None => Phrase::new("why-no-pairs"),
            Some(paired) if paired.up + paired.down == 0 && key == "why-rank-biserial" => {
                Phrase::new("why-not-there").with("reason", reason(Some(Reason::NoDifference)))
            }
            Some(paired) => Phrase::new(key).with("pairs", paired.n),
        };
        vec![rule, self.codes_rule()]
    }

    fn holm_rule(&self) -> Phrase {
        let with_p = self.analysis.on(&self.asked.scale, self.asked.source).filter(|held| held.p_holm.is_some());
        Phrase::new("why-holm").with("parts", with_p.count())
    }

    fn decisive_rule(&self, held: &Analysed) -> Vec<Phrase> {
        let mut rule = vec![Phrase::new("why-decisive")];
        if let Some(influence) = held.influence() {
            let (min, max) = (signed(influence.min_diff), signed(influence.max_diff));
            rule.push(Phrase::new("why-decisive-range").with("min", min).with("max", max));
        }
        rule
    }

    pub(super) fn programme_rule(&self) -> Vec<Phrase> {
        match self.asked.number {
            Number::Pooled => vec![Phrase::new("why-pooled"), Phrase::new("why-pooled-weights")],
            Number::Alpha(side) => vec![Phrase::new("why-alpha").with("measurement", &self.name(side))],
            Number::Agreement => vec![Phrase::new("why-agreement")],
            Number::Answers(item) => vec![answers(item)],
            _ => vec![Phrase::new("why-tally").with("smallest", self.smallest()), Phrase::new("why-tally-signs")],
        }
    }
}

fn signed(value: f64) -> Arg {
    Arg::Signed(value, 1)
}

fn reason(reason: Option<Reason>) -> Phrase {
    crate::analysis::words::reason(reason.unwrap_or(Reason::TooFew))
}

fn interval_rule(evidence: &Evidence) -> Vec<Phrase> {
    if evidence.interval().is_none() {
        return vec![Phrase::new("why-not-there").with("reason", reason(evidence.reason()))];
    }
    let key = match (evidence.headline, &evidence.paired) {
        (Headline::Paired, Some(_)) => "why-interval-paired",
        _ => "why-interval-independent",
    };
    vec![Phrase::new(key), Phrase::new("why-interval-meaning")]
}

/// Which test, and how its p was computed.
fn p_rule(evidence: &Evidence) -> Vec<Phrase> {
    let is_paired = evidence.headline == Headline::Paired;
    let Some((_, method)) = evidence.p() else {
        let why = if is_paired { Reason::NoDifference } else { Reason::TooFew };
        return vec![Phrase::new("why-not-there").with("reason", reason(Some(why)))];
    };
    let (test, how) = match (is_paired, method) {
        (true, Method::Exact) => ("why-wilcoxon", "why-wilcoxon-exact"),
        (true, Method::Asymptotic) => ("why-wilcoxon", "why-wilcoxon-asymptotic"),
        (false, Method::Exact) => ("why-mann-whitney", "why-mann-whitney-exact"),
        (false, Method::Asymptotic) => ("why-mann-whitney", "why-mann-whitney-asymptotic"),
    };
    [test, how, "why-p-meaning"].map(Phrase::new).into()
}

fn smallest_p_rule(evidence: &Evidence) -> Vec<Phrase> {
    if evidence.smallest_p.is_none() {
        return vec![Phrase::new("why-not-there").with("reason", reason(Some(Reason::TooFew)))];
    }
    vec![Phrase::new(if evidence.headline == Headline::Paired { "why-smallest-p-paired" } else { "why-smallest-p" })]
}
