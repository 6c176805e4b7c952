//! The score so far of a place on one scale, as plain data: the small picture, and what it rests on.

use super::chooser::Spot;
use super::picture::{self, PictureKey};
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::pairs::{self, Pairing};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase};
use crate::charts::Chart;
use crate::model::{MeasurementId, Scale, ScaleKey, Score, ScoreSlot, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct SoFar {
    pub scale: String,
    /// None where there is no score yet, or nothing to compare with.
    pub chart: Option<Chart>,
    pub words: Vec<String>,
}

/// The score of a place; `None` where the programme does not have the scale.
pub fn build(state: &State, spot: Spot, key: &ScaleKey, lang: Lang) -> Option<SoFar> {
    let scale = state.scale(key)?;
    let pair = pair_around(state, spot.measurement);
    let picture_key =
        PictureKey { scale: key.clone(), source: Source::Responses, part: spot.part, pair, lang, revision: 0 };
    let chart = picture::build(state, &picture_key);
    let words = words(state, spot, scale, pair, lang);
    Some(SoFar { scale: scale.title.get(lang).to_owned(), chart, words })
}

/// The measurement and the one before it; the first has the one after it beside it.
fn pair_around(state: &State, measurement: MeasurementId) -> Option<Pair> {
    let wave = state.wave(measurement)?;
    let (from, to) = if wave > 1 { (wave - 1, wave) } else { (wave, wave + 1) };
    Some(Pair { from: state.measurement_of_wave(from)?.id, to: state.measurement_of_wave(to)?.id })
}

fn words(state: &State, spot: Spot, scale: &Scale, pair: Option<Pair>, lang: Lang) -> Vec<String> {
    let score = |measurement| score_at(state, spot, &scale.key, measurement);
    let scores = pair.map(|pair| (score(pair.from), score(pair.to)));
    let mut words = Vec::new();
    match scores {
        Some((Some(first), Some(second))) => {
            let from_to = Phrase::new("keying-from-to")
                .with("first", Arg::Number(first.mean, 1))
                .with("second", Arg::Number(second.mean, 1));
            words.push(from_to.say(lang));
            let same = pair.map_or(0, |pair| same_respondents(state, spot, &scale.key, pair));
            let rests_on = Phrase::new("keying-rests-on-both")
                .with("first", count(first))
                .with("second", count(second))
                .with("same", same);
            words.push(rests_on.say(lang));
        }
        _ => {
            let Some(one) = score(spot.measurement) else { return words };
            let mean = Phrase::new("keying-mean").with("mean", Arg::Number(one.mean, 1)).with("count", count(one));
            words.push(mean.say(lang));
        }
    }
    let few = state.programme.disclosure_minimum;
    let is_few = |score: Option<&Score>| score.is_some_and(|score| count(score) < few);
    if scores.is_some_and(|(first, second)| is_few(first) || is_few(second)) {
        words.push(Phrase::new("keying-few").with("few", few).say(lang));
    }
    words
}

fn score_at<'a>(state: &'a State, spot: Spot, scale: &ScaleKey, measurement_id: MeasurementId) -> Option<&'a Score> {
    let slot = ScoreSlot { scale: scale.clone(), source: Source::Responses, part_id: spot.part, measurement_id };
    state.score(&slot)
}

fn count(score: &Score) -> u32 {
    score.n.unwrap_or(0)
}

/// How many respondents have a score in both measurements, those among them that a person decided about.
fn same_respondents(state: &State, spot: Spot, scale: &ScaleKey, pair: Pair) -> usize {
    pairs::pairs(state, &Pairing::of(state, true), spot.part, pair, scale).len()
}
