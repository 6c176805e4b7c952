//! `questionnaires`: which there are, and one of them as TOML to edit or as a form to print.

use std::path::Path;

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::Questionnaires;
use crate::app::{State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::exchange::form_html::{FormHeading, form_html};
use crate::model::questionnaire::{Definition, Questionnaire};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Toml,
    Html,
}

pub fn run(call: &Call, words: &Questionnaires) -> Result<Answer> {
    let (Some(key), Some(out)) = (&words.key, &words.out) else {
        let session = files::read(&words.file)?;
        let state = session.state();
        let listed = || state.questionnaires().iter().map(|held| as_json(state, held)).collect();
        return Ok(call.answer(listed, || as_text(state, call.lang)));
    };
    let form = form_of(out)?;
    let session = files::read(&words.file)?;
    let state = session.state();
    let definition = wanted(state, key, words.edition)?;
    files::write_new(out, written(state, definition, form, call.lang).as_bytes())?;
    let path = out.display().to_string();
    let language = (form == Form::Html).then(|| call.lang.code());
    Ok(call.answer(
        || json!({"file": path, "key": definition.key, "version": definition.version, "language": language}),
        || format!("{}\n", Phrase::new("cli-questionnaire-made").with("file", path.as_str()).say(call.lang)),
    ))
}

fn all(state: &State) -> impl Iterator<Item = &Definition> {
    state.questionnaires().iter().map(|held| &held.definition)
}

fn form_of(out: &Path) -> Result<Form> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "toml" => Ok(Form::Toml),
        "html" => Ok(Form::Html),
        _ => Err(Error::usage(Phrase::new("cli-questionnaire-form").with("file", out.display().to_string()))),
    }
}

/// The questionnaire of this key, in this version or else the newest.
fn wanted<'a>(state: &'a State, key: &str, version: Option<u32>) -> Result<&'a Definition> {
    let versions: Vec<&Definition> = all(state).filter(|definition| definition.key == key).collect();
    if versions.is_empty() {
        let mut known: Vec<&str> = all(state).map(|definition| definition.key.as_str()).collect();
        known.dedup();
        let known = known.join(", ");
        return Err(Error::usage(Phrase::new("cli-questionnaire-unknown").with("word", key).with("known", known)));
    }
    let found = match version {
        Some(version) => versions.iter().find(|definition| definition.version == version),
        None => versions.iter().max_by_key(|definition| definition.version),
    };
    found.copied().ok_or_else(|| {
        let known: Vec<String> = versions.iter().map(|definition| definition.version.to_string()).collect();
        let (version, known) = (version.unwrap_or_default().to_string(), known.join(", "));
        Error::usage(
            Phrase::new("cli-questionnaire-version").with("key", key).with("version", version).with("known", known),
        )
    })
}

fn written(state: &State, definition: &Definition, form: Form, lang: Lang) -> String {
    match form {
        Form::Toml => definition.to_toml(),
        Form::Html => {
            let heading = FormHeading { programme: state.programme.name.clone(), ..FormHeading::default() };
            form_html(definition, lang, &heading)
        }
    }
}

fn as_json(state: &State, held: &Questionnaire) -> Value {
    let definition = &held.definition;
    let scales: Vec<&str> = definition.scales.iter().map(|scale| scale.key.as_str()).collect();
    json!({
        "key": definition.key,
        "version": definition.version,
        "audience": definition.audience,
        "title": definition.title,
        "scales": scales,
        "items": definition.number_of_items(),
        "responses": state.responses().count_with(held.id),
    })
}

fn as_text(state: &State, lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-key"), Align::Left),
        (lang.tr("cli-column-version"), Align::Right),
        (lang.tr("cli-column-items"), Align::Right),
        (lang.tr("cli-column-responses"), Align::Right),
        (lang.tr("cli-column-title"), Align::Left),
    ]);
    for held in state.questionnaires() {
        let definition = &held.definition;
        let (version, items) = (definition.version.to_string(), definition.number_of_items().to_string());
        let responses = state.responses().count_with(held.id).to_string();
        table.row([definition.key.clone(), version, items, responses, definition.title.get(lang).to_owned()]);
    }
    if table.is_empty() { format!("{}\n", lang.tr("cli-questionnaires-none")) } else { table.say() }
}
