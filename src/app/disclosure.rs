//! What others may see of a programme: the one place that everything made for others passes through. A [`Guard`] is
//! made once from a state; it knows of every score, change and count whether it is given or withheld, by the rule in
//! `analysis::disclosure`, and hands out only what is given. Own use passes through here too, with a guard that
//! withholds nothing, so that there is one way out and not two.
//!
//! What is made for others, by what it is:
//! - a score: withheld below the minimum; the whole of a pilot also where it would give back a named part;
//! - a change: where either side is withheld, with all that rests on it: class, interval, tests, effect sizes;
//! - the block of pairs: also where it would leave a few respondents alone, see `analysis::disclosure::pairs_given`, and of a
//!   whole beside named parts; never in a comparison, which gives the items of both measurements;
//!   with it goes everything that tells how many pairs there were: which block stands first, and the smallest p;
//! - p's adjusted by Holm: where any p of the same family is withheld, since each adjusted p tells of the others;
//! - totals over parts: where one of the parts is withheld;
//! - the counts of items: see [`ItemGuard`];
//! - influence, single responses and respondent codes: never given.
//!
//! Evaluators' and published figures are never withheld. What the rule does not protect against is told in
//! `docs/disclosure.md`.

mod items;
mod made;
mod seen;

pub use items::ItemGuard;
pub use seen::{SeenChange, SeenEvidence};

use std::collections::{HashMap, HashSet};

use crate::analysis::disclosure::{PartOf, Withheld, is_few, whole_gives_back};
use crate::app::State;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::changes::{ChangeRow, Pair};
use crate::app::scored::Scored;
use crate::model::{MeasurementId, PartId, ScaleKey, Score, ScoreSlot, Source};

/// Where responses are: a part in a measurement.
type Place = (PartId, MeasurementId);

/// Responses to one questionnaire, all its versions together.
type Filled = (PartId, MeasurementId, String);

/// What may be seen. A clone of the state that it was made of shows the same.
#[derive(Clone, Debug, Default)]
pub struct Guard {
    minimum: u32,
    /// None: for own use, nothing is withheld.
    kept: Option<Kept>,
}

/// What is kept from others. What is not in these lists is given.
#[derive(Clone, Debug, Default)]
struct Kept {
    scores: HashMap<ScoreSlot, Withheld>,
    /// How many responses there are.
    counts: HashMap<Filled, Withheld>,
    /// The blocks of pairs, where there are pairs at all.
    pairs: HashSet<(PartId, ScaleKey, Pair)>,
    /// The families of p's of which one is withheld.
    families: HashSet<(ScaleKey, Pair)>,
}

impl Guard {
    /// For own use: nothing is withheld.
    pub fn own(state: &State) -> Self {
        Self { minimum: state.programme.disclosure_minimum, kept: None }
    }

    /// For others, over everything that the state holds.
    pub fn others(state: &State) -> Self {
        Self::others_of(state, &Scored::of(state, None))
    }

    /// As [`Guard::others`], over scores that were made already: of a file that was read without its answers. How many
    /// responses there are is not known of such a state, and [`Guard::withheld_count`] is not to be asked.
    pub fn others_of(state: &State, scored: &Scored) -> Self {
        let minimum = state.programme.disclosure_minimum;
        Self { minimum, kept: Some(made::kept(state, scored, minimum)) }
    }

    pub fn made_for(state: &State, for_others: bool) -> Self {
        if for_others { Self::others(state) } else { Self::own(state) }
    }

    pub fn is_for_others(&self) -> bool {
        self.kept.is_some()
    }

    /// The number of responses from which on a number is given.
    pub fn minimum(&self) -> u32 {
        self.minimum
    }

    /// Why a score is withheld; `None` where it is given, or is not there.
    pub fn withheld(&self, slot: &ScoreSlot) -> Option<Withheld> {
        self.kept.as_ref().filter(|_| slot.source == Source::Responses)?.scores.get(slot).copied()
    }

    /// The score, or why it is withheld.
    pub fn score<'a>(&self, slot: &ScoreSlot, score: &'a Score) -> std::result::Result<&'a Score, Withheld> {
        let few = self.is_for_others() && slot.source == Source::Responses && is_few(score.n, self.minimum);
        match self.withheld(slot).or(few.then_some(Withheld::Few)) {
            Some(why) => Err(why),
            None => Ok(score),
        }
    }

    /// A change without what it rests on.
    pub fn change(&self, row: &ChangeRow, pair: Pair) -> SeenChange<'static> {
        let side = |measurement_id, n| {
            let slot = ScoreSlot { scale: row.scale.clone(), source: row.source, part_id: row.part_id, measurement_id };
            let few = self.is_for_others() && row.source == Source::Responses && is_few(n, self.minimum);
            self.withheld(&slot).or(few.then_some(Withheld::Few))
        };
        SeenChange::of(row, side(pair.from, row.change.n_from), side(pair.to, row.change.n_to))
    }

    /// A change with what it rests on. For others the pairs are those with the decided codes: the same analysis
    /// without them would tell the doubtful ones apart, so of that one no pairs are given.
    pub fn analysed<'a>(&self, analysis: &Analysis, held: &'a Analysed) -> SeenChange<'a> {
        let pair = analysis.question.pair;
        let seen = self.change(&held.row, pair);
        let Some(kept) = &self.kept else { return seen.with_all(held) };
        let is_family_given = !kept.families.contains(&(held.row.scale.clone(), pair));
        let key = (held.row.part_id, held.row.scale.clone(), pair);
        let are_pairs_given = analysis.question.with_doubtful && !kept.pairs.contains(&key);
        seen.with_given(held, are_pairs_given, is_family_given && analysis.question.with_doubtful)
    }

    /// Whether a total over these parts may be given: of none of them the change is withheld.
    pub fn gives_total(
        &self,
        parts: impl IntoIterator<Item = PartId>,
        scale: &ScaleKey,
        source: Source,
        pair: Pair,
    ) -> bool {
        let is_given = |part_id, measurement_id| {
            self.withheld(&ScoreSlot { scale: scale.clone(), source, part_id, measurement_id }).is_none()
        };
        // A part without either measurement is in no total.
        parts.into_iter().all(|part| is_given(part, pair.from) && is_given(part, pair.to))
    }

    /// Why the number of responses to a questionnaire is withheld; `None` where it is given.
    pub fn withheld_count(&self, part: PartId, measurement: MeasurementId, questionnaire: &str) -> Option<Withheld> {
        self.kept.as_ref()?.counts.get(&(part, measurement, questionnaire.to_owned())).copied()
    }

    /// As [`Guard::withheld_count`], of all questionnaires together: one of them is what is left without the others.
    pub fn withheld_count_of_all(&self, part: PartId, measurement: MeasurementId) -> Option<Withheld> {
        let own = |filled: &Filled| (filled.0, filled.1) == (part, measurement);
        self.kept.as_ref()?.counts.iter().filter(|(filled, _)| own(filled)).map(|(_, why)| *why).min()
    }

    /// Whether what one response says may be seen: its score, its code, what a change would be without it.
    pub fn gives_single_responses(&self) -> bool {
        !self.is_for_others()
    }
}

/// Why each of these counts of one pilot is withheld: of the whole and of the named parts.
fn withheld_of_pilot(counts: &[(bool, u32)], minimum: u32) -> Vec<Option<Withheld>> {
    let few = |count: u32| is_few(Some(count), minimum);
    let named = counts.iter().filter(|(is_whole, _)| !is_whole);
    let named: Vec<PartOf> = named.map(|(_, count)| PartOf { count: *count, is_withheld: few(*count) }).collect();
    let why = |(is_whole, count): &(bool, u32)| match few(*count) {
        true => Some(Withheld::Few),
        false if *is_whole && whole_gives_back(*count, &named, minimum) => Some(Withheld::GivesBack),
        false => None,
    };
    counts.iter().map(why).collect()
}

#[cfg(test)]
mod tests;
