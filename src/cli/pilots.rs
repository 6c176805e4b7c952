//! `pilots`: the pilots and their parts, as other commands name them.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::OnFile;
use crate::app::{State, files};
use crate::base::{Lang, Result};
use crate::model::Pilot;

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let state = session.state();
    let json = || state.pilots().map(|pilot| as_json(state, pilot)).collect();
    Ok(call.answer(json, || as_text(state, call.lang)).about(call, state))
}

fn as_json(state: &State, pilot: &Pilot) -> Value {
    let parts: Vec<&String> = state.parts_of(pilot.id).filter_map(|part| part.name.as_ref()).collect();
    let kind = Some(&pilot.commissioner_kind).filter(|kind| !kind.is_empty());
    json!({
        "pilot": pilot.number,
        "name": pilot.name,
        "parts": parts,
        "commissioners": pilot.commissioners,
        "commissioner_kind": kind,
        "advisers": pilot.advisers,
        "municipalities": pilot.municipalities,
        "years": pilot.years,
        "themes": pilot.themes,
    })
}

fn as_text(state: &State, lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-number"), Align::Right),
        (lang.tr("cli-column-pilot"), Align::Left),
        (lang.tr("cli-column-years"), Align::Left),
        (lang.tr("cli-column-municipalities"), Align::Left),
    ]);
    for pilot in state.pilots() {
        let years: Vec<String> = pilot.years.iter().map(i32::to_string).collect();
        table.row([pilot.number.to_string(), pilot.name.clone(), years.join(", "), pilot.municipalities.join(", ")]);
        for name in state.parts_of(pilot.id).filter_map(|part| part.name.as_ref()) {
            table.row([String::new(), format!("  {}:{name}", pilot.number), String::new(), String::new()]);
        }
    }
    if table.is_empty() { format!("{}\n", lang.tr("cli-pilots-none")) } else { table.say() }
}
