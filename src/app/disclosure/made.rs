//! How a guard for others is made: every score, count and block of pairs of a state is held to the rule, part by
//! part and scale by scale.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Filled, Kept, withheld_of_pilot};
use crate::analysis::disclosure::{Joined, PartOf, Withheld, pairs_given, whole_gives_back};
use crate::analysis::pairing;
use crate::app::State;
use crate::app::queries::changes::{Pair, default_pair};
use crate::app::queries::pairs::Pairing;
use crate::app::scored::Scored;
use crate::model::{MeasurementId, Part, PartId, Pilot, ScaleKey, ScoreSlot, Source};

pub(super) fn kept(state: &State, scored: &Scored, minimum: u32) -> Kept {
    let mut kept = Kept { counts: counts(state, minimum), ..Kept::default() };
    let pairs = every_pair(state);
    let pairing = Pairing::of(state, true);
    for scale in state.scales().iter().map(|scale| &scale.key).filter(|key| state.has_scores(key, Source::Responses)) {
        kept.scores.extend(scores(state, scale, minimum));
        for pilot in state.pilots() {
            let blocks = Blocks { state, scored, pairing: &pairing, scale, pairs: &pairs, minimum, kept: &kept };
            let withheld = blocks.of_pilot(pilot);
            kept.pairs.extend(withheld.into_iter().map(|(part, pair)| (part, scale.clone(), pair)));
        }
        let broken: Vec<Pair> = pairs.iter().filter(|pair| is_broken(state, &kept, scale, **pair)).copied().collect();
        kept.families.extend(broken.into_iter().map(|pair| (scale.clone(), pair)));
    }
    kept
}

/// Every two measurements, the earlier one first; the pair that views begin with before all others, since what is
/// given of it may cost another its place.
fn every_pair(state: &State) -> Vec<Pair> {
    let all = state.measurements();
    let later = |rank: usize| all.iter().skip(rank + 1);
    let every =
        all.iter().enumerate().flat_map(|(rank, from)| later(rank).map(move |to| Pair { from: from.id, to: to.id }));
    let usual = default_pair(state);
    let mut pairs: Vec<Pair> = usual.into_iter().collect();
    pairs.extend(every.filter(|pair| Some(*pair) != usual));
    pairs
}

fn counts(state: &State, minimum: u32) -> HashMap<Filled, Withheld> {
    let mut by_pilot: BTreeMap<_, BTreeMap<PartId, u32>> = BTreeMap::new();
    for held in state.responses().all() {
        let Some(part) = state.part(held.part_id) else { continue };
        let Some(version) = state.questionnaire_version(held.questionnaire_id) else { continue };
        let group = (part.pilot_id, held.measurement_id, version.definition.key.clone());
        *by_pilot.entry(group).or_default().entry(held.part_id).or_default() += 1;
    }
    let is_whole = |part: PartId| state.part(part).is_some_and(|part| part.is_whole());
    let of_group = |((_, measurement, key), counts): ((_, MeasurementId, String), BTreeMap<PartId, u32>)| {
        let filled = counts.into_iter().map(|(part, count)| ((part, measurement, key.clone()), is_whole(part), count));
        of_pilot(filled, minimum)
    };
    by_pilot.into_iter().flat_map(of_group).collect()
}

fn scores(state: &State, scale: &ScaleKey, minimum: u32) -> HashMap<ScoreSlot, Withheld> {
    let mut by_pilot: BTreeMap<_, Vec<(ScoreSlot, bool, u32)>> = BTreeMap::new();
    for (slot, score) in state.scores_on(scale, Source::Responses) {
        let Some(part) = state.part(slot.part_id) else { continue };
        let held = (slot.clone(), part.is_whole(), score.n.unwrap_or_default());
        by_pilot.entry((part.pilot_id, slot.measurement_id)).or_default().push(held);
    }
    by_pilot.into_values().flat_map(|held| of_pilot(held.into_iter(), minimum)).collect()
}

/// What is withheld of the counts of one pilot in one measurement, by what each is the count of.
fn of_pilot<K>(counts: impl Iterator<Item = (K, bool, u32)>, minimum: u32) -> Vec<(K, Withheld)> {
    let (keys, counts): (Vec<K>, Vec<(bool, u32)>) =
        counts.map(|(key, is_whole, count)| (key, (is_whole, count))).unzip();
    let why = withheld_of_pilot(&counts, minimum);
    keys.into_iter().zip(why).filter_map(|(key, why)| Some((key, why?))).collect()
}

/// The blocks of pairs on one scale.
struct Blocks<'a> {
    state: &'a State,
    scored: &'a Scored,
    pairing: &'a Pairing,
    scale: &'a ScaleKey,
    pairs: &'a [Pair],
    minimum: u32,
    kept: &'a Kept,
}

/// The pairs of a part of two measurements: how many, and whether they are given.
struct Block {
    is_whole: bool,
    count: u32,
    is_given: bool,
}

impl Blocks<'_> {
    /// The blocks of a pilot that are withheld; where nobody is paired there is nothing to withhold.
    fn of_pilot(&self, pilot: &Pilot) -> Vec<(PartId, Pair)> {
        let parts: Vec<&Part> = self.state.parts_of(pilot.id).map(AsRef::as_ref).collect();
        let of_parts: Vec<(PartId, Vec<Block>)> = parts.iter().map(|part| (part.id, self.of_part(part))).collect();
        let mut withheld = HashSet::new();
        for (rank, pair) in self.pairs.iter().enumerate() {
            let blocks = || of_parts.iter().filter_map(|(part, blocks)| Some((*part, blocks.get(rank)?)));
            let named = blocks().filter(|(_, block)| !block.is_whole);
            let named: Vec<PartOf> = named
                .map(|(_, block)| PartOf { count: block.count, is_withheld: block.count > 0 && !block.is_given })
                .collect();
            for (part, block) in blocks().filter(|(_, block)| block.count > 0) {
                let gives_back = block.is_whole && whole_gives_back(block.count, &named, self.minimum);
                if !block.is_given || gives_back {
                    withheld.insert((part, *pair));
                }
            }
        }
        withheld.into_iter().collect()
    }

    /// In the order of `pairs`; nothing where the part has no responses.
    fn of_part(&self, part: &Part) -> Vec<Block> {
        let measurements: Vec<MeasurementId> = self.state.measurements().iter().map(|held| held.id).collect();
        let mut waves = Vec::new();
        let mut coded: Vec<Vec<(&str, usize)>> = Vec::new();
        for (wave, measurement) in measurements.iter().enumerate() {
            let mut of_wave = Vec::new();
            for held in self.scored.at(part.id, *measurement).into_iter().flat_map(|place| place.coded(self.scale)) {
                of_wave.extend(held.code.map(|code| (code, waves.len())));
                waves.push(wave);
            }
            coded.push(of_wave);
        }
        if waves.is_empty() {
            return Vec::new();
        }
        let are_shown: Vec<bool> = measurements.iter().map(|held| self.is_shown(part.id, *held)).collect();
        let joined: Vec<Joined> =
            self.pairs.iter().filter_map(|pair| self.joined(part, *pair, &measurements, &coded)).collect();
        let given = pairs_given(&waves, &are_shown, &joined, self.minimum);
        let count = |held: &Joined| u32::try_from(held.pairs.len()).unwrap_or(u32::MAX);
        let block = |(held, is_given)| Block { is_whole: part.is_whole(), count: count(held), is_given };
        joined.iter().zip(given).map(block).collect()
    }

    fn is_shown(&self, part_id: PartId, measurement_id: MeasurementId) -> bool {
        let slot = ScoreSlot { scale: self.scale.clone(), source: Source::Responses, part_id, measurement_id };
        self.state.score(&slot).is_some() && !self.kept.scores.contains_key(&slot)
    }

    fn joined(&self, part: &Part, pair: Pair, all: &[MeasurementId], coded: &[Vec<(&str, usize)>]) -> Option<Joined> {
        let rank = |id| all.iter().position(|held| *held == id);
        let (from, to) = (rank(pair.from)?, rank(pair.to)?);
        let pairs = pairing::pairs(&coded[from], &coded[to], self.pairing.respondents(part.pilot_id));
        Some(Joined { from, to, pairs })
    }
}

/// Whether a p of the family of this scale and pair of measurements is withheld.
fn is_broken(state: &State, kept: &Kept, scale: &ScaleKey, pair: Pair) -> bool {
    let slot = |part_id, measurement_id| ScoreSlot {
        scale: scale.clone(),
        source: Source::Responses,
        part_id,
        measurement_id,
    };
    state.parts().any(|(_, part)| {
        let (from, to) = (slot(part.id, pair.from), slot(part.id, pair.to));
        let has_change = state.score(&from).is_some() && state.score(&to).is_some();
        let is_kept = kept.scores.contains_key(&from) || kept.scores.contains_key(&to);
        has_change && (is_kept || kept.pairs.contains(&(part.id, scale.clone(), pair)))
    })
}
