//! What goes out for others, remembered in the file: what a release is made of, and which numbers it gives back together
//! with those that went out before. Not for deciding what one output may hold: that is `disclosure`.
//!
//! Over how many people each number was is all that is compared. Two numbers about the same over six and five people
//! give back the answer of one; so do two totals of which nothing else changed, which is why a total counts as every
//! number that it rests on. Not found are answers that were corrected while their number stayed the same.

use std::collections::HashMap;

use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::analysis::Analysis;
use crate::app::queries::changes::Pair;
use crate::app::queries::comparison::SideBySide;
use crate::base::{Phrase, clock};
use crate::model::{Given, MeasurementId, PartId, Release, ReleaseId, ScaleKey, ScoreSlot, Source};

/// What an output shows, as far as others may see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope<'a> {
    /// Only this scale; `None` is all of them.
    pub scale: Option<&'a ScaleKey>,
    /// Only this source.
    pub source: Option<Source>,
    /// Only these parts.
    pub parts: Option<&'a [PartId]>,
    /// Only these measurements.
    pub pair: Option<Pair>,
}

/// Who gives what to whom.
#[derive(Clone, Copy, Debug)]
pub struct Handing<'a> {
    pub by: &'a str,
    /// Empty where it is not told.
    pub to: &'a str,
    /// `scores`, `changes`, `comparison`, or the kind of a chart.
    pub what: &'a str,
    /// The name of the file.
    pub file: &'a str,
}

/// What is going out: every number within the scope that the guard gives, over how many people it is.
pub fn release(state: &State, scope: &Scope<'_>, handing: Handing<'_>, analyses: &[Analysis]) -> Release {
    let guard = Guard::others(state);
    let mut given = scores(state, &guard, scope);
    given.extend(analyses.iter().flat_map(|analysis| pairs(&guard, analysis, scope)));
    made(&guard, handing, given)
}

/// As [`release`], of a comparison: the scores of the parts in its columns; nothing of those who
/// answered both times, of whom a comparison tells nothing. Where the middle half of the
/// programme stands behind them, it rests on the scores of every part.
pub fn of_comparison(state: &State, seen: &SideBySide, handing: Handing<'_>) -> Release {
    let guard = Guard::others(state);
    let parts: Vec<PartId> = seen.columns.iter().flat_map(|head| head.parts.iter().copied()).collect();
    let in_columns = Scope { parts: Some(&parts), pair: seen.pair, ..Scope::default() };
    let mut given = Vec::new();
    for row in seen.scores.iter().filter(|row| row.source == Source::Responses) {
        let has_half = row.middle_from.is_some() || row.middle_to.is_some();
        let parts = if has_half { None } else { in_columns.parts };
        given.extend(scores(state, &guard, &Scope { scale: Some(&row.scale), parts, ..in_columns }));
    }
    made(&guard, handing, given)
}

fn made(guard: &Guard, handing: Handing<'_>, given: Vec<Given>) -> Release {
    Release {
        id: ReleaseId::new(),
        at: clock::now(),
        by: handing.by.to_owned(),
        to: handing.to.trim().to_owned(),
        what: handing.what.to_owned(),
        file: handing.file.to_owned(),
        minimum: guard.minimum(),
        given,
    }
}

impl Scope<'_> {
    fn has(&self, part: PartId, scale: &ScaleKey, measurement: MeasurementId) -> bool {
        self.source.is_none_or(|source| source == Source::Responses)
            && self.scale.is_none_or(|wanted| wanted == scale)
            && self.parts.is_none_or(|parts| parts.contains(&part))
            && self.pair.is_none_or(|pair| measurement == pair.from || measurement == pair.to)
    }
}

fn scores(state: &State, guard: &Guard, scope: &Scope<'_>) -> Vec<Given> {
    let every = state.scores().filter(|(slot, _)| slot.source == Source::Responses);
    let wanted = every.filter(|(slot, _)| scope.has(slot.part_id, &slot.scale, slot.measurement_id));
    let given = wanted.filter_map(|(slot, score)| {
        let n = guard.score(slot, score).ok()?.n?;
        let (part_id, measurement_id) = (slot.part_id, slot.measurement_id);
        Some(Given { part_id, scale: slot.scale.clone(), measurement_id, later_id: None, n })
    });
    given.collect()
}

fn pairs(guard: &Guard, analysis: &Analysis, scope: &Scope<'_>) -> Vec<Given> {
    let pair = analysis.question.pair;
    let rows = analysis.rows.iter().filter(|held| scope.has(held.row.part_id, &held.row.scale, pair.from));
    let given = rows.filter_map(|held| {
        let n = guard.analysed(analysis, held).evidence?.paired?.n;
        let scale = held.row.scale.clone();
        Some(Given { part_id: held.row.part_id, scale, measurement_id: pair.from, later_id: Some(pair.to), n })
    });
    given.collect()
}

/// What is to be said before this goes out: for every earlier release together with which it gives numbers back, and
/// for every one that gave what is withheld now.
pub fn warnings(state: &State, going_out: &Release) -> Vec<Phrase> {
    let guard = Guard::others(state);
    let now: HashMap<_, &Given> = going_out.given.iter().map(|given| (key(given), given)).collect();
    let mut said = Vec::new();
    for before in state.releases() {
        let mut few: Vec<(&Given, u32)> = Vec::new();
        let mut known: Vec<&Given> = Vec::new();
        for then in &before.given {
            match now.get(&key(then)) {
                Some(given) if given.n != then.n && given.n.abs_diff(then.n) < guard.minimum() => {
                    few.push((then, given.n));
                }
                None if then.later_id.is_none() && is_withheld(&guard, then) => known.push(then),
                _ => {}
            }
        }
        said.extend(few.first().map(|(then, n)| {
            about("release-warning-few", state, before, then)
                .with("count", few.len())
                .with("then", then.n.to_string())
                .with("now", n.to_string())
                .with("minimum", guard.minimum().to_string())
        }));
        let phrase = |then: &&Given| about("release-warning-known", state, before, then).with("count", known.len());
        said.extend(known.first().map(phrase));
    }
    said
}

type Key<'a> = (PartId, &'a ScaleKey, MeasurementId, Option<MeasurementId>);

fn key(given: &Given) -> Key<'_> {
    (given.part_id, &given.scale, given.measurement_id, given.later_id)
}

fn is_withheld(guard: &Guard, given: &Given) -> bool {
    let (part_id, measurement_id) = (given.part_id, given.measurement_id);
    let slot = ScoreSlot { scale: given.scale.clone(), source: Source::Responses, part_id, measurement_id };
    guard.withheld(&slot).is_some()
}

/// A sentence about an earlier release, with one number of it as an example.
fn about(key: &str, state: &State, before: &Release, given: &Given) -> Phrase {
    let number = state.pilot_of_part(given.part_id).map(|pilot| pilot.number.to_string()).unwrap_or_default();
    let scale = state.scale(&given.scale).map(|scale| scale.title.clone()).unwrap_or_default();
    let measurement = state.measurement(given.measurement_id).map(|held| held.name.clone()).unwrap_or_default();
    Phrase::new(key)
        .with("file", before.file.as_str())
        .with("date", clock::date(before.at))
        .with("to", whom(&before.to))
        .with("part", format!("{number} · {}", state.part_title(given.part_id)))
        .with("scale", &scale)
        .with("measurement", &measurement)
}

/// "aan de gemeenteraad", or that it was not told.
pub fn whom(to: &str) -> Phrase {
    if to.is_empty() { Phrase::new("release-to-nobody") } else { Phrase::new("release-to").with("to", to) }
}

#[cfg(test)]
mod tests;
