//! What was measured: which questionnaires were held for which part in which measurement, how many forms are in of how
//! many that went out, and why something was not held. The window's matrix and the chart both read it here.

use std::collections::HashSet;

use crate::app::State;
use crate::base::{Lang, Text};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{Fieldwork, Held, MeasurementId, Part, PilotId};

/// A questionnaire for a part in a measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Known<'a> {
    Recorded(&'a Fieldwork),
    /// The pilot's data stand with its named parts, and this is the pilot as a whole.
    ByPart,
    Unknown,
}

/// What is known of it, and how many forms are in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Covered<'a> {
    pub known: Known<'a>,
    pub responses: usize,
}

impl Covered<'_> {
    /// Whether it was held: a form that is in says so too. None where a pilot is recorded by its parts.
    pub fn held(&self) -> Option<Held> {
        match self.known {
            Known::Recorded(fieldwork) if fieldwork.held != Held::Unknown => Some(fieldwork.held),
            _ if self.responses > 0 => Some(Held::Held),
            Known::Recorded(_) | Known::Unknown => Some(Held::Unknown),
            Known::ByPart => None,
        }
    }

    pub fn invited(&self) -> Option<u32> {
        match self.known {
            Known::Recorded(fieldwork) => fieldwork.invited_count,
            Known::ByPart | Known::Unknown => None,
        }
    }
}

/// The questionnaires of which anything is recorded; that for the participants always.
pub fn questionnaires(state: &State) -> Vec<String> {
    let used: HashSet<&str> = state.all_fieldwork().map(|held| held.questionnaire.as_str()).collect();
    let mut keys = vec![PARTICIPANTS.to_owned()];
    for held in state.questionnaires() {
        let key = &held.definition.key;
        if used.contains(key.as_str()) && !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    keys
}

/// The short name of a questionnaire: for whom it is.
pub fn questionnaire_title(state: &State, key: &str, lang: Lang) -> String {
    let short = format!("overview-questionnaire-{key}");
    if lang.knows(&short) {
        return lang.tr(&format!("overview-questionnaire-{key}"));
    }
    let held = state.questionnaire(key);
    held.map_or_else(|| key.to_owned(), |held| held.definition.title.get(lang).to_owned())
}

/// Whether a pilot's data stand with its named parts.
pub fn is_by_part(state: &State, pilot: PilotId) -> bool {
    state.parts_of(pilot).nth(1).is_some()
}

/// One questionnaire for one part in one measurement.
pub fn covered<'a>(state: &'a State, part: &Part, measurement: MeasurementId, key: &str) -> Covered<'a> {
    let known = match state.fieldwork(part.id, measurement, key) {
        Some(held) => Known::Recorded(held),
        None if part.is_whole() && is_by_part(state, part.pilot_id) => Known::ByPart,
        None => Known::Unknown,
    };
    let is_of = |id| state.questionnaire_version(id).is_some_and(|held| held.definition.key == key);
    let responses = state.responses().at(part.id, measurement).iter().filter(|held| is_of(held.questionnaire_id));
    Covered { known, responses: responses.count() }
}

/// Each reason once, with what it holds for. Each of `told` is what was or was not held, and the reason that is given;
/// `no_reason` stands where it was not held and there is none.
pub fn reasons<'a>(
    told: impl IntoIterator<Item = (String, Held, &'a Text)>,
    no_reason: &str,
    lang: Lang,
) -> Vec<(Vec<String>, String)> {
    let mut found: Vec<(Vec<String>, String)> = Vec::new();
    for (name, held, reason) in told {
        if held != Held::NotHeld && reason.is_empty() {
            continue;
        }
        let text = if reason.is_empty() { no_reason } else { reason.get(lang) };
        match found.iter_mut().find(|(_, known)| *known == text) {
            Some((names, _)) => names.push(name),
            None => found.push((vec![name], text.to_owned())),
        }
    }
    found
}
