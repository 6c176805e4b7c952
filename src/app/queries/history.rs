//! What a journal line did, field by field, in words: from what to what.

use serde_json::Value;

use crate::base::{Lang, Text};
use crate::model::Change;

/// One field of one record that changed; values as people read them, empty where there was none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The record's field (`goal`), for `field-…` in the locale files.
    pub field: String,
    pub before: String,
    pub after: String,
}

/// Fields that say where a record belongs, not what was changed.
const HIDDEN: [&str; 9] =
    ["id", "entity", "pilot_id", "part_id", "measurement_id", "evaluator_id", "position", "scale", "questionnaire"];

/// The fields in which a record differs. A record that only changed places has none.
pub fn fields(change: &Change, lang: Lang) -> Vec<FieldChange> {
    let as_object = |record: &Option<crate::model::Record>| match record.as_ref().map(serde_json::to_value) {
        Some(Ok(Value::Object(fields))) => fields,
        _ => serde_json::Map::new(),
    };
    let (before, after) = (as_object(&change.before), as_object(&change.after));
    let mut names: Vec<&String> =
        before.keys().chain(after.keys().filter(|name| !before.contains_key(*name))).collect();
    names.retain(|name| !HIDDEN.contains(&name.as_str()) && before.get(*name) != after.get(*name));
    names
        .into_iter()
        .map(|name| FieldChange {
            field: name.clone(),
            before: before.get(name).map(|value| said(value, lang)).unwrap_or_default(),
            after: after.get(name).map(|value| said(value, lang)).unwrap_or_default(),
        })
        .filter(|field| field.before != field.after)
        .collect()
}

fn said(value: &Value, lang: Lang) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(yes) => lang.tr(if *yes { "base-yes" } else { "base-no" }),
        Value::Number(number) => crate::base::number::plain(lang, number.as_f64().unwrap_or_default()),
        Value::Array(list) => list.iter().map(|one| said(one, lang)).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => said_object(fields, lang),
    }
}

/// A text in two languages is said in the reader's; other objects as `name: value`.
fn said_object(fields: &serde_json::Map<String, Value>, lang: Lang) -> String {
    if let Ok(text) = serde_json::from_value::<Text>(Value::Object(fields.clone())) {
        return text.get(lang).to_owned();
    }
    fields.iter().map(|(name, value)| format!("{name}: {}", said(value, lang))).collect::<Vec<_>>().join(", ")
}
