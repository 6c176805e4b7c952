//! Who can be removed on request, as plain data: everybody with a code by pilot, and each response without one.

use std::collections::BTreeMap;

use crate::app::State;
use crate::app::erase::Person;
use crate::base::{Lang, Phrase, clock};
use crate::model::{PilotId, Response};

/// Somebody who filled in one questionnaire or more.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// `8 · Jong ouderschap`.
    pub pilot: String,
    /// The code, or words for somebody without one.
    pub who: String,
    /// `2 vragenlijsten · inwoner`, or when the only one was entered.
    pub what: String,
    pub person: Person,
}

/// What was found for what was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub rows: Vec<Row>,
    /// How many there are besides those in `rows`.
    pub more: usize,
}

/// More are not shown at once: one types on.
pub const MOST_ROWS: usize = 200;

/// Everybody whose code begins with what was typed, and everybody in the pilot with that number or name.
pub fn find(state: &State, typed: &str, lang: Lang) -> Found {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return Found::default();
    }
    let mut found = Found::default();
    for pilot in state.pilots() {
        let is_meant =
            pilot.number.to_string() == typed || typed.len() > 2 && pilot.name.to_lowercase().contains(&typed);
        let responses = state.parts_of(pilot.id).flat_map(|part| state.responses().of_part(part.id));
        let fits = |response: &&std::sync::Arc<Response>| {
            let code = response.respondent.as_deref();
            is_meant || code.is_some_and(|code| code.to_lowercase().starts_with(&typed))
        };
        let mut coded: BTreeMap<&str, Vec<&Response>> = BTreeMap::new();
        let mut uncoded = Vec::new();
        for response in responses.filter(fits) {
            match response.respondent.as_deref() {
                Some(code) => coded.entry(code).or_default().push(response),
                None => uncoded.push(response),
            }
        }
        let title = format!("{} · {}", pilot.number, pilot.name);
        let rows =
            coded.into_iter().map(|(code, responses)| coded_row(state, pilot.id, &title, code, &responses, lang));
        let single = uncoded.into_iter().filter_map(|response| uncoded_row(state, &title, response, lang));
        for row in rows.chain(single) {
            if found.rows.len() < MOST_ROWS { found.rows.push(row) } else { found.more += 1 }
        }
    }
    found
}

fn coded_row(state: &State, pilot: PilotId, title: &str, code: &str, responses: &[&Response], lang: Lang) -> Row {
    let person = Person::of_code(state, pilot, code);
    let count = person.responses_in(state).count();
    let mut what = Phrase::new("erase-row").with("count", count).say(lang);
    let role = responses.iter().map(|response| &*response.role).find(|role| !role.is_empty());
    if let Some(role) = role {
        what = format!("{what} · {role}");
    }
    let others: Vec<&str> = person.codes.iter().skip(1).map(String::as_str).collect();
    if !others.is_empty() {
        let also = Phrase::new("erase-row-also").with("codes", others.join(", ")).say(lang);
        what = format!("{what} · {also}");
    }
    Row { pilot: title.to_owned(), who: code.to_owned(), what, person }
}

fn uncoded_row(state: &State, title: &str, response: &Response, lang: Lang) -> Option<Row> {
    let person = Person::of_response(state, response)?;
    let at = clock::date_time(response.entered_at);
    let measurement = state.measurement(response.measurement_id).map(|held| held.name.get(lang).to_owned());
    let what = format!("{} · {at} · {}", measurement.unwrap_or_default(), response.role);
    let what = what.trim_end_matches([' ', '·']).to_owned();
    Some(Row { pilot: title.to_owned(), who: lang.tr("respondent-without-code"), what, person })
}

/// What happens, for somebody who is about to say yes.
pub fn consequences(state: &State, row: &Row, lang: Lang) -> Vec<String> {
    let count = row.person.responses_in(state).count();
    vec![
        Phrase::new("erase-what").with("count", count).say(lang),
        lang.tr("erase-where"),
        lang.tr("erase-numbers"),
        lang.tr("erase-final"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, Session, files};
    use crate::model::{Answer, ItemCode, ResponseId, Via};

    fn filled(session: &mut Session, code: Option<&str>, wave: usize) {
        let state = session.state();
        let pilot = state.pilot_numbered(8).unwrap();
        let response = Response {
            id: ResponseId::new(),
            part_id: state.whole_of(pilot.id).unwrap().id,
            measurement_id: state.measurements()[wave].id,
            questionnaire_id: state.questionnaire("deelnemers").unwrap().id,
            respondent: code.map(Into::into),
            role: "inwoner".into(),
            entered_at: "2026-11-24T12:00:00Z".parse().unwrap(),
            finished_at: None,
            via: Via::Form,
            answers: [(ItemCode::new("G1"), Answer::Number(7.0))].into_iter().collect(),
        };
        session.dispatch(&Command::PutResponse(Box::new(response))).unwrap();
    }

    #[test]
    fn one_finds_a_person_by_code_or_by_pilot_with_linked_codes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create_sample(&path, "samen-innoveren", "tester").unwrap();
        let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
        filled(&mut session, Some("R-012"), 0);
        filled(&mut session, Some("R-O12"), 1);
        filled(&mut session, None, 1);
        let pilot_id = session.state().pilot_numbered(8).unwrap().id;
        let (first, second) = ("R-012".to_owned(), "R-O12".to_owned());
        session.dispatch(&Command::DecideCodes { pilot_id, first, second, is_same: Some(true) }).unwrap();
        let by_code = find(session.state(), "r-0", Lang::Nl);
        assert_eq!(by_code.rows.len(), 1);
        assert_eq!(by_code.rows[0].what, "2 vragenlijsten · inwoner · ook R-O12");
        assert_eq!(find(session.state(), "8", Lang::Nl).rows.len(), 3);
        assert_eq!(find(session.state(), " ", Lang::Nl), Found::default());
        session.close().unwrap();
    }
}
