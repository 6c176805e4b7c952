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
    let found = by_number.or_else(|| state.pilots().find(|pilot| pilot.name.trim() == words));
    found.map(AsRef::as_ref).ok_or_else(|| unknown("refused-pilot-unknown", words))
}

/// A list such as `1,"8:Effectieve methoden",31`.
pub fn parts(state: &State, words: &str) -> Result<Vec<PartId>> {
    split_quoted(words).iter().map(|one| part(state, one)).collect()
}

/// As [`parts`], but a pilot stands for all of its parts, the whole among them.
pub fn parts_within(state: &State, words: &str) -> Result<Vec<PartId>> {
    let mut found = Vec::new();
    for one in split_quoted(words) {
        match pilot(state, &one) {
            Ok(pilot) => found.extend(state.parts_of(pilot.id).map(|part| part.id)),
            Err(_) => found.push(part(state, &one)?),
        }
    }
    Ok(found)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::samples;
    use crate::model::Record;

    fn sample() -> State {
        let file = samples::read("samen-innoveren").unwrap();
        let programme = Record::Programme(file.programme.clone().into());
        State::from_records(std::iter::once(programme).chain(file.into_records()), Vec::new())
    }

    fn titles(state: &State, found: Result<Vec<PartId>>) -> Vec<String> {
        found.unwrap().into_iter().map(|part| state.part_title(part)).collect()
    }

    #[test]
    fn a_pilot_is_its_number_or_its_exact_name() {
        let state = sample();
        assert_eq!(pilot(&state, " 29 ").unwrap().name, "Less is More");
        assert_eq!(pilot(&state, "Less is More").unwrap().number, 29);
        for nobody in ["0", "44", "-1", "Less", "less is more", ""] {
            assert_eq!(pilot(&state, nobody).unwrap_err().phrase.key, "refused-pilot-unknown", "{nobody}");
        }
    }

    #[test]
    fn a_list_names_wholes_and_parts_and_quotes_hold_commas() {
        let state = sample();
        let named = parts(&state, "29, \"8:Effectieve methoden\",13:Diabolo");
        assert_eq!(titles(&state, named), ["Less is More", "Effectieve methoden", "Diabolo"]);
        assert_eq!(split_quoted("\"a, b\",c,,"), ["a, b", "c"]);
        assert_eq!(parts(&state, "8:Zuid").unwrap_err().phrase.key, "refused-part-unknown");
        assert_eq!(parts(&state, "99:Zuid").unwrap_err().phrase.key, "refused-pilot-unknown");
    }

    #[test]
    fn within_a_list_a_pilot_stands_for_all_of_its_parts() {
        let state = sample();
        let all = titles(&state, parts_within(&state, "13,\"8:Effectieve methoden\""));
        assert_eq!(all[1..], ["Diabolo", "Het Startblok", "Effectieve methoden"]);
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn waves_are_those_of_the_programme_in_the_order_of_time() {
        let state = sample();
        assert!(pair(&state, 1, 2).is_ok());
        let wrong = |from, to| pair(&state, from, to).unwrap_err().phrase.key;
        assert_eq!([wrong(2, 1), wrong(1, 1), wrong(1, 3)], ["refused-pair", "refused-pair", "refused-wave-unknown"]);
        assert!(scale(&state, "rapportcijfer").is_ok() && source("published").is_ok());
        assert_eq!(scale(&state, "sfeer").unwrap_err().phrase.key, "refused-scale-unknown");
        assert_eq!(source("krant").unwrap_err().phrase.key, "refused-source-unknown");
    }
}
