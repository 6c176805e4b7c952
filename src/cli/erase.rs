//! `erase`: takes a respondent's answers out of the data, the journal, undo and the copies that the program keeps.

use serde_json::json;

use super::answer::{Answer, Call};
use super::words::Erase;
use crate::app::erase::{self, Person, Report};
use crate::app::queries::lookup;
use crate::app::{State, files};
use crate::base::{Error, Phrase, Result};
use crate::model::PilotId;

pub fn run(call: &Call, words: &Erase) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let pilot = pilot(session.state(), words)?;
    let person = Person::of_code(session.state(), pilot, &words.respondent);
    drop(session);
    let report = erase::erase(&words.file, &call.by, &person)?;
    let failed = report.copies.iter().find_map(|(_, outcome)| outcome.as_ref().err().cloned());
    let answer = call.answer(|| as_json(&report, call), || as_text(&report, call));
    Ok(match failed {
        Some(error) => answer.but(error),
        None => answer,
    })
}

/// A code belongs to a pilot: where several have it, the words must say which.
fn pilot(state: &State, words: &Erase) -> Result<PilotId> {
    let code = words.respondent.as_str();
    let unknown = || Error::usage(Phrase::new("refused-respondent-unknown").with("respondent", code));
    let found = erase::pilots_with(state, code);
    if let Some(pilot) = &words.pilot {
        // Also where no response is left: the journal may still have one.
        return lookup::pilot(state, pilot).map(|pilot| pilot.id);
    }
    match found.as_slice() {
        [] => Err(unknown()),
        [one] => Ok(*one),
        several => {
            let numbers = several.iter().filter_map(|id| state.pilot(*id)).map(|pilot| pilot.number.to_string());
            let pilots = numbers.collect::<Vec<_>>().join(", ");
            Err(Error::usage(Phrase::new("refused-respondent-several").with("respondent", code).with("pilots", pilots)))
        }
    }
}

fn as_json(report: &Report, call: &Call) -> serde_json::Value {
    let copies: Vec<_> = report
        .copies
        .iter()
        .map(|(path, outcome)| {
            let error = outcome.as_ref().err().map(|error| error.say(call.lang));
            json!({"file": path.display().to_string(), "responses": outcome.as_ref().ok(), "error": error})
        })
        .collect();
    json!({
        "responses": report.responses,
        "journal_changes": report.journal_changes,
        "log_remains": report.log_remains,
        "copies": copies,
    })
}

fn as_text(report: &Report, call: &Call) -> String {
    report.sentences().iter().map(|phrase| format!("{}\n", phrase.say(call.lang))).collect()
}
