//! What people mean by the words they type: a pilot by number or name, a part as `8:Effectieve
//! methoden`, a scale by key, a measurement by wave. An unknown word is a usage error that names it.

use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::base::{Error, Phrase, Result};
use crate::model::{MeasurementId, PartId, Pilot, ScaleKey, Source};

/// The part meant by `8`, `Less is More` (the pilot as a whole) or `8:Effectieve methoden`.
pub fn part(state: &State, words: &str) -> Result<PartId> {
    if let Ok(pilot) = pilot(state, words) {
        return state.whole_of(pilot.id).map(|part| part.id).ok_or_else(|| unknown("refused-pilot-unknown", words));
    }
    let (number, name) = words.split_once(':').ok_or_else(|| unknown("refused-pilot-unknown", words))?;
    let pilot = pilot(state, number)?;
    let found = state.parts_of(pilot.id).find(|part| part.name.as_deref() == Some(name.trim()));
    found.map(|part| part.id).ok_or_else(|| unknown("refused-part-unknown", words))
}

/// The pilot meant by its number or its exact name.
pub fn pilot<'a>(state: &'a State, words: &str) -> Result<&'a Pilot> {
    let words = words.trim();
    let by_number = words.parse().ok().and_then(|number| state.pilot_numbered(number));
    let found = by_number.or_else(|| state.pilots().find(|pilot| pilot.name == words));
    found.map(AsRef::as_ref).ok_or_else(|| unknown("refused-pilot-unknown", words))
}

/// A list such as `1,"8:Effectieve methoden",31`.
pub fn parts(state: &State, words: &str) -> Result<Vec<PartId>> {
    split_quoted(words).iter().map(|one| part(state, one)).collect()
}

fn split_quoted(words: &str) -> Vec<String> {
    let (mut list, mut current, mut quoted) = (Vec::new(), String::new(), false);
    for letter in words.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => list.push(std::mem::take(&mut current)),
            other => current.push(other),
        }
    }
    list.push(current);
    list.into_iter().map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

pub fn scale(state: &State, key: &str) -> Result<ScaleKey> {
    let found = state.scales().iter().find(|scale| scale.key.as_str() == key);
    found.map(|scale| scale.key.clone()).ok_or_else(|| {
        let known: Vec<&str> = state.scales().iter().map(|scale| scale.key.as_str()).collect();
        Error::usage(Phrase::new("refused-scale-unknown").with("word", key).with("known", known.join(", ")))
    })
}

pub fn source(code: &str) -> Result<Source> {
    Source::from_code(code).ok_or_else(|| unknown("refused-source-unknown", code))
}

pub fn measurement(state: &State, wave: u32) -> Result<MeasurementId> {
    let found = state.measurement_of_wave(wave);
    found.map(|measurement| measurement.id).ok_or_else(|| {
        let count = state.measurements().len();
        Error::usage(Phrase::new("refused-wave-unknown").with("word", wave.to_string()).with("count", count))
    })
}

/// A pair of waves; the first must come before the second.
pub fn pair(state: &State, from: u32, to: u32) -> Result<Pair> {
    if from >= to {
        return Err(Error::usage(Phrase::new("refused-pair")));
    }
    Ok(Pair { from: measurement(state, from)?, to: measurement(state, to)? })
}

fn unknown(key: &str, word: &str) -> Error {
    Error::usage(Phrase::new(key).with("word", word))
}
