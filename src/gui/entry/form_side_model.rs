//! The score so far of a place on one scale, as plain data: the small picture, and what it rests on.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::chooser::Spot;
use super::picture::{self, PictureKey};
use crate::analysis::change::Class;
use crate::app::queries::changes::Pair;
use crate::app::{State, scoring};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Chart, Trend};
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
    let mut chart = picture::build(state, &picture_key);
    if let Some(Chart::Dumbbell(dumbbell)) = &mut chart {
        dumbbell.rows.iter_mut().for_each(|row| complete(row, scale, lang));
    }
    let words = words(state, spot, scale, pair, lang);
    Some(SoFar { scale: scale.title.get(lang).to_owned(), chart, words })
}

/// The measurement and the one before it; the first has the one after it beside it.
fn pair_around(state: &State, measurement: MeasurementId) -> Option<Pair> {
    let wave = state.wave(measurement)?;
    let (from, to) = if wave > 1 { (wave - 1, wave) } else { (wave, wave + 1) };
    Some(Pair { from: state.measurement_of_wave(from)?.id, to: state.measurement_of_wave(to)?.id })
}

/// Where both measurements have a score, the row says how far they are apart.
fn complete(row: &mut crate::charts::DumbbellRow, scale: &Scale, lang: Lang) {
    let (Some(first), Some(second)) = (row.first, row.second) else { return };
    if !row.change.is_empty() {
        return;
    }
    row.note.clear();
    row.marks.clear();
    let diff = second - first;
    let written = number::round(diff, 1);
    row.change = number::signed(lang, diff, 1);
    row.direction = written.partial_cmp(&0.0).unwrap_or(Ordering::Equal);
    row.trend = Some(match Class::of(diff, scale.smallest_change) {
        Class::Up => Trend::Up,
        Class::Same => Trend::Same,
        Class::Down => Trend::Down,
    });
}

fn words(state: &State, spot: Spot, scale: &Scale, pair: Option<Pair>, lang: Lang) -> Vec<String> {
    let score = |measurement| score_at(state, spot, &scale.key, measurement);
    let scores = pair.map(|pair| (score(pair.from), score(pair.to)));
    let mut words = Vec::new();
    match scores {
        Some((Some(first), Some(second))) => {
            let from_to = Phrase::new("keying-from-to").with("first", Arg::Number(first.mean, 1));
            words.push(from_to.with("second", Arg::Number(second.mean, 1)).say(lang));
            let same = pair.map_or(0, |pair| same_respondents(state, spot, &scale.key, pair));
            let rests = Phrase::new("keying-rests-on-both").with("first", count(first)).with("second", count(second));
            words.push(rests.with("same", same).say(lang));
        }
        _ => {
            let Some(one) = score(spot.measurement) else { return words };
            let mean = Phrase::new("keying-mean").with("mean", Arg::Number(one.mean, 1));
            words.push(mean.with("count", count(one)).say(lang));
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

/// How many codes have a score in both measurements.
fn same_respondents(state: &State, spot: Spot, scale: &ScaleKey, pair: Pair) -> usize {
    let codes = |measurement| -> BTreeSet<&str> {
        let scored = state.responses().at(spot.part, measurement).iter();
        let scored = scored.filter(|held| scoring::response_score(state, held, scale).is_some());
        scored.filter_map(|held| held.respondent.as_deref()).collect()
    };
    codes(pair.from).intersection(&codes(pair.to)).count()
}
