//! Which pilots are most like one, and on what that rests: a theme, the kind of commissioner, how many people took part,
//! and how it began. Not for telling why pilots differ.

use std::collections::HashMap;

use crate::app::State;
use crate::model::{MeasurementId, Part, PartId, Pilot, PilotId, ScaleKey, Score, ScoreSlot, Source};

/// Twice as many people is half as like; four times as many is not like at all.
const SIZES: f64 = 4.0;
/// Within this factor pilots are about as large.
const ABOUT: f64 = 1.5;
/// So many times the smallest change that matters apart, the beginnings are not like at all.
const STARTS: f64 = 4.0;

/// A part that is like another.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    pub part: PartId,
    pub pilot: PilotId,
    pub rests_on: Vec<Likeness>,
    /// The sum over what is known of both, each from 0 to 1.
    likeness: f64,
}

/// On what a likeness rests.
#[derive(Clone, Debug, PartialEq)]
pub enum Likeness {
    /// The codes of the themes that both have.
    Themes(Vec<String>),
    CommissionerKind(String),
    /// How many people the first measurement rests on, of the one and of the other.
    Size(u32, u32),
    /// The first measurement on this scale, of the one and of the other.
    Start {
        scale: ScaleKey,
        source: Source,
        one: f64,
        other: f64,
    },
}

/// What is known of a part.
struct Known<'a> {
    pilot: &'a Pilot,
    start: Option<f64>,
    size: Option<u32>,
}

/// Those most like `part`, the most like first, at most one part of a pilot and none of its own.
pub fn alike(state: &State, part: PartId, first: Option<MeasurementId>, most: usize) -> Vec<Alike> {
    let Some((own, pilot)) = state.part(part).zip(state.pilot_of_part(part)) else { return Vec::new() };
    let beginning = first.and_then(|first| Beginning::of(state, own, first));
    let one = Known::of(pilot, part, beginning.as_ref());
    let mut best: Vec<Alike> = Vec::new();
    for other in state.pilots().filter(|other| other.id != pilot.id) {
        let parts = state.parts_of(other.id).map(|part| {
            let known = Known::of(other, part.id, beginning.as_ref());
            likeness(&one, &known, part.id, beginning.as_ref())
        });
        // Of equals the first, which is the pilot as a whole.
        let found = parts.reduce(|best, next| if next.likeness > best.likeness { next } else { best });
        best.extend(found.filter(|found| !found.rests_on.is_empty()));
    }
    best.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
    best.truncate(most);
    best
}

/// How all parts began on one scale: the one that a part has a score on.
struct Beginning<'a> {
    scale: ScaleKey,
    source: Source,
    smallest: f64,
    scores: HashMap<PartId, &'a Score>,
}

impl<'a> Beginning<'a> {
    /// On a grade before a rating: it is one figure for the whole.
    fn of(state: &'a State, part: &Part, first: MeasurementId) -> Option<Self> {
        let grades = state.scales().iter().filter(|scale| scale.is_grade());
        let ratings = state.scales().iter().filter(|scale| !scale.is_grade());
        let sources = [Source::Responses, Source::Published, Source::Evaluator];
        let slot = |scale: &ScaleKey, source| ScoreSlot {
            scale: scale.clone(),
            source,
            part_id: part.id,
            measurement_id: first,
        };
        let every = grades.chain(ratings).flat_map(|scale| sources.map(|source| (scale, source)));
        let (scale, source) = every.into_iter().find(|(scale, source)| {
            let score = state.score(&slot(&scale.key, *source));
            score.is_some()
        })?;
        let of_first = state.scores_on(&scale.key, source).filter(|(slot, _)| slot.measurement_id == first);
        Some(Self {
            scale: scale.key.clone(),
            source,
            smallest: scale.smallest_change,
            scores: of_first.map(|(slot, score)| (slot.part_id, score)).collect(),
        })
    }
}

impl<'a> Known<'a> {
    fn of(pilot: &'a Pilot, part: PartId, beginning: Option<&Beginning<'_>>) -> Self {
        let score = beginning.and_then(|beginning| beginning.scores.get(&part));
        // Evaluators are no participants.
        let counts = beginning.is_some_and(|beginning| beginning.source != Source::Evaluator);
        Self {
            pilot,
            start: score.map(|score| score.mean),
            size: score.and_then(|score| score.n).filter(|n| counts && *n > 0),
        }
    }
}

fn likeness(one: &Known<'_>, other: &Known<'_>, part: PartId, beginning: Option<&Beginning<'_>>) -> Alike {
    let mut found = Alike { part, pilot: other.pilot.id, rests_on: Vec::new(), likeness: 0.0 };
    let shared: Vec<String> =
        one.pilot.themes.iter().filter(|code| other.pilot.themes.contains(code)).cloned().collect();
    if !shared.is_empty() {
        let all = one.pilot.themes.len() + other.pilot.themes.len() - shared.len();
        found.likeness += shared.len() as f64 / all as f64;
        found.rests_on.push(Likeness::Themes(shared));
    }
    let kind = &one.pilot.commissioner_kind;
    if !kind.is_empty() && *kind == other.pilot.commissioner_kind {
        found.likeness += 1.0;
        found.rests_on.push(Likeness::CommissionerKind(kind.clone()));
    }
    if let Some((own, their)) = one.size.zip(other.size) {
        let factor = (f64::from(own) / f64::from(their)).ln().abs().exp();
        found.likeness += (1.0 - factor.ln() / SIZES.ln()).max(0.0);
        if factor <= ABOUT {
            found.rests_on.push(Likeness::Size(own, their));
        }
    }
    if let Some((beginning, (own, their))) = beginning.zip(one.start.zip(other.start)) {
        let apart = (own - their).abs() / beginning.smallest;
        found.likeness += (1.0 - apart / STARTS).max(0.0);
        if apart < 1.0 {
            let (scale, source) = (beginning.scale.clone(), beginning.source);
            found.rests_on.push(Likeness::Start { scale, source, one: own, other: their });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::files;
    use crate::app::queries::lookup;

    fn told(name: &str, part: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create_sample(&path, name, "t").unwrap();
        let session = files::open(&path, "t", Box::new(|| {})).unwrap();
        let state = session.state();
        let part = lookup::part(state, part).unwrap();
        let first = state.measurements().first().map(|held| held.id);
        let lines = alike(state, part, first, 4).into_iter().map(|found| {
            let number = state.pilot(found.pilot).unwrap().number;
            format!("{number} {} {:?} {:.2}", state.part_title(found.part), found.rests_on, found.likeness)
        });
        lines.collect::<Vec<String>>().join("\n")
    }

    #[test]
    fn those_that_share_most_come_first_and_say_what() {
        insta::assert_snapshot!(told("samen-innoveren", "8:Effectieve methoden"));
        insta::assert_snapshot!(told("oefenprogramma", "1"));
    }
}
