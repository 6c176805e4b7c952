//! The codes of a pilot in two measurements as plain lines: how many are certain, which differ a little and what helps
//! to decide about them, what was decided, and what the decisions do to the change of the same people.

use std::collections::{HashMap, HashSet};

use crate::analysis::evidence::paired;
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::check::{Goto, Kind, Report};
use crate::app::queries::pairs::{self, Pairing};
use crate::base::{Lang, Phrase, clock, number};
use crate::model::{MeasurementId, PartId, PilotId, Response, Scale};

/// A pilot with codes in both measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotLine {
    pub id: PilotId,
    pub words: String,
    /// How many pairs wait for a decision, as the last look at the file found.
    pub doubtful: usize,
}

/// Those with most to decide first, then in the programme's order.
pub fn pilots(state: &State, report: Option<&Report>, pair: Pair) -> Vec<PilotLine> {
    let mut doubtful: HashMap<PilotId, usize> = HashMap::new();
    for problem in report.iter().flat_map(|report| &report.problems) {
        if let (Kind::Doubt(crate::analysis::Doubt::CodesDiffer), Goto::Codes(pilot)) = (problem.kind, problem.goto) {
            *doubtful.entry(pilot).or_default() += 1;
        }
    }
    let coded = |measurement: MeasurementId| -> HashSet<PilotId> {
        let responses = state.responses().all();
        let here = responses.filter(|held| held.measurement_id == measurement && held.respondent.is_some());
        here.filter_map(|held| state.part(held.part_id)).map(|part| part.pilot_id).collect()
    };
    let (first, second) = (coded(pair.from), coded(pair.to));
    let both = state.pilots().filter(|pilot| first.contains(&pilot.id) && second.contains(&pilot.id));
    let mut lines: Vec<PilotLine> = both
        .map(|pilot| PilotLine {
            id: pilot.id,
            words: format!("{} · {}", pilot.number, pilot.name),
            doubtful: doubtful.get(&pilot.id).copied().unwrap_or_default(),
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.doubtful));
    lines
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodesShown {
    pub from: String,
    pub to: String,
    /// `12 zeker gekoppeld · zonder tegenhanger: 2 en 3`.
    pub sum: String,
    pub proposals: Vec<ProposalLine>,
    pub decided: Vec<DecidedLine>,
    pub effects: Vec<EffectLine>,
}

/// Two codes that may be one respondent's.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposalLine {
    pub first: String,
    pub second: String,
    pub difference: String,
    /// What is known of each, without the answers.
    pub first_facts: String,
    pub second_facts: String,
    /// Where one of the two could be another's as well.
    pub is_only: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DecidedLine {
    pub first: String,
    pub second: String,
    pub is_same: bool,
}

/// The change of the same people on a scale, with the decided pairs and without them.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectLine {
    pub part: String,
    pub scale: String,
    pub with: String,
    pub without: String,
    pub differs: bool,
}

/// Builds what is shown of one pilot.
pub fn codes(state: &State, pilot: PilotId, pair: Pair, lang: Lang) -> CodesShown {
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_owned()).unwrap_or_default();
    let found = pairs::matching_of(state, pilot, pair);
    let facts = |measurement, code: &str| facts(state, pilot, measurement, code, lang);
    let proposals = found.doubtful.iter().map(|proposal| ProposalLine {
        first: proposal.first.to_owned(),
        second: proposal.second.to_owned(),
        difference: proposal.difference.phrase().say(lang),
        first_facts: facts(pair.from, proposal.first),
        second_facts: facts(pair.to, proposal.second),
        is_only: proposal.is_only,
    });
    let decided = state.code_matches(pilot).map(|held| DecidedLine {
        first: held.first.clone(),
        second: held.second.clone(),
        is_same: held.is_same,
    });
    let sum = Phrase::new("check-codes-sum")
        .with("certain", found.certain.len())
        .with("first", found.alone_first.len())
        .with("second", found.alone_second.len());
    let mut decided: Vec<DecidedLine> = decided.collect();
    decided.sort_by(|a, b| (&a.first, &a.second).cmp(&(&b.first, &b.second)));
    CodesShown {
        from: name(pair.from),
        to: name(pair.to),
        sum: sum.say(lang),
        proposals: proposals.collect(),
        decided,
        effects: effects(state, pilot, pair, lang),
    }
}

/// Role, part, how much was answered and when it was entered, of each response that bears the code.
fn facts(state: &State, pilot: PilotId, measurement: MeasurementId, code: &str, lang: Lang) -> String {
    let told = |response: &Response| {
        let part = state.part(response.part_id).and_then(|part| part.name.clone());
        let answered = Phrase::new("check-codes-answered").with("count", response.answers.len()).say(lang);
        let role = Some(response.role.to_string()).filter(|role| !role.is_empty());
        let all = [role, part, Some(answered), Some(clock::date_time(response.entered_at))];
        all.into_iter().flatten().collect::<Vec<String>>().join(" · ")
    };
    pairs::responses_of(state, pilot, measurement, code).map(told).collect::<Vec<String>>().join("; ")
}

fn effects(state: &State, pilot: PilotId, pair: Pair, lang: Lang) -> Vec<EffectLine> {
    let (with, without) = (Pairing::of(state, true), Pairing::of(state, false));
    let every = state.parts_of(pilot).flat_map(|part| state.scales().iter().map(move |scale| (part, scale)));
    let line = |(part, scale): (&std::sync::Arc<crate::model::Part>, &std::sync::Arc<Scale>)| {
        let of = |pairing: &Pairing| pairs::pairs(state, pairing, part.id, pair, &scale.key);
        let (with, without) = (of(&with), of(&without));
        (!with.is_empty() || !without.is_empty()).then(|| EffectLine {
            part: part_words(state, part.id, lang),
            scale: scale.title.get(lang).to_owned(),
            differs: with != without,
            with: figure(&with, lang),
            without: figure(&without, lang),
        })
    };
    every.filter_map(line).collect()
}

fn part_words(state: &State, part: PartId, lang: Lang) -> String {
    let name = state.part(part).and_then(|part| part.name.clone());
    name.unwrap_or_else(|| lang.tr("parts-whole"))
}

/// `5 paren · +0,4 (−0,1 tot +0,9)`.
fn figure(pairs: &[(f64, f64)], lang: Lang) -> String {
    let count = Phrase::new("check-codes-pairs").with("count", pairs.len()).say(lang);
    let Some(found) = paired(pairs) else { return count };
    let diff = number::signed(lang, found.diff, 1);
    match found.ci_low.zip(found.ci_high) {
        Some((low, high)) => Phrase::new("check-codes-figure")
            .with("pairs", count)
            .with("diff", diff)
            .with("low", number::signed(lang, low, 1))
            .with("high", number::signed(lang, high, 1))
            .say(lang),
        None => format!("{count} · {diff}"),
    }
}
