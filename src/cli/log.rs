//! `log`: who changed what and when, from what to what; the newest first.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::words::Log;
use crate::app::queries::history::{self, FieldChange};
use crate::app::queries::lookup;
use crate::app::{State, files};
use crate::base::{Error, Lang, Phrase, Result, clock};
use crate::store::journal::{JournalledChange, LineKind, LogEntry};

/// Beyond so many changes a line says how many there are; JSON has them all.
const MOST_SHOWN: usize = 12;

pub fn run(call: &Call, words: &Log) -> Result<Answer> {
    let since = words.since.as_deref().map(|text| clock::parse(text).ok_or_else(|| not_a_moment(text))).transpose()?;
    let session = files::read(&words.file)?;
    let state = session.state();
    let pilot = words.pilot.as_deref().map(|word| lookup::pilot(state, word).map(|pilot| pilot.id)).transpose()?;
    let entries = files::log(&words.file, pilot, since)?;
    let json = || entries.iter().map(|entry| as_json(state, entry, call.lang)).collect();
    Ok(call.answer(json, || as_text(&entries, call.lang)).about(call, state))
}

fn not_a_moment(text: &str) -> Error {
    Error::usage(Phrase::new("cli-log-since").with("word", text))
}

fn as_json(state: &State, entry: &LogEntry, lang: Lang) -> Value {
    let line = &entry.line;
    json!({
        "seq": line.seq,
        "at": line.at.to_string(),
        "by": line.by,
        "kind": line.kind.code(),
        "target": line.target,
        "words": line.words.say(lang),
        "changes": entry.changes.iter().map(|change| change_json(state, change)).collect::<Vec<Value>>(),
    })
}

/// The pilot's number is that of today; a pilot that is gone has none.
fn change_json(state: &State, journalled: &JournalledChange) -> Value {
    let change = &journalled.change;
    let pilot = journalled.pilot_id.and_then(|id| state.pilot(id)).map(|pilot| pilot.number);
    json!({
        "entity": change.record().map(|record| record.entity().code()),
        "pilot": pilot,
        "before": change.before,
        "after": change.after,
    })
}

fn as_text(entries: &[LogEntry], lang: Lang) -> String {
    if entries.is_empty() {
        return format!("{}\n", lang.tr("cli-log-none"));
    }
    entries.iter().map(|entry| entry_text(entry, lang)).collect()
}

fn entry_text(entry: &LogEntry, lang: Lang) -> String {
    let line = &entry.line;
    let words = line.words.say(lang);
    let words = match line.kind {
        LineKind::Do => words,
        LineKind::Undo => Phrase::new("cli-log-undone").with("words", words).say(lang),
        LineKind::Redo => Phrase::new("cli-log-redone").with("words", words).say(lang),
    };
    let mut text = format!("{:>5}  {}  {}: {words}\n", line.seq, clock::date_time(line.at), line.by);
    if entry.changes.len() > MOST_SHOWN {
        let many = Phrase::new("cli-log-many").with("count", entry.changes.len()).say(lang);
        text.push_str(&format!("       {many}\n"));
        return text;
    }
    for field in entry.changes.iter().flat_map(|journalled| history::fields(&journalled.change, lang)) {
        text.push_str(&format!("       {}\n", field_text(&field, lang)));
    }
    text
}

fn field_text(field: &FieldChange, lang: Lang) -> String {
    let shown = |value: &str| if value.is_empty() { "–".to_owned() } else { value.replace('\n', " ") };
    format!("{}: {} → {}", field_name(&field.field, lang), shown(&field.before), shown(&field.after))
}

/// The field's own words where the locale files have them.
fn field_name(field: &str, lang: Lang) -> String {
    let key = format!("field-{}", field.replace('_', "-"));
    if lang.knows(&key) { lang.tr(&key) } else { field.replace('_', " ") }
}
