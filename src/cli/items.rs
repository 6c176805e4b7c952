//! `items`: how often each answer was given to each question, per measurement.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::scale_name;
use super::table::{Align, Table};
use super::words::Items;
use crate::analysis::items::Given;
use crate::app::queries::items::{ItemRow, Wanted, items};
use crate::app::queries::lookup;
use crate::app::{State, files};
use crate::base::{Lang, Result, number};
use crate::model::questionnaire::AnswerKind;

pub fn run(call: &Call, words: &Items) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let state = session.state();
    let wanted = Wanted {
        parts: words.pilots.as_deref().map(|list| lookup::parts_within(state, list)).transpose()?,
        measurement: words.wave.map(|wave| lookup::measurement(state, wave)).transpose()?,
    };
    let rows = items(state, &wanted);
    Ok(call.answer(|| rows.iter().map(as_json).collect(), || as_text(state, &rows, call.lang)))
}

fn as_json(row: &ItemRow) -> Value {
    let counts = &row.counts;
    let (values, options, none, mean) = match &counts.given {
        Given::Numbers { values, mean } => {
            let values = values.iter().map(|(value, count)| json!({"value": value, "count": count}));
            (Some(values.collect::<Vec<Value>>()), None, None, *mean)
        }
        Given::Options { options, none } => {
            let options = options.iter().map(|(option, count)| json!({"option": option, "count": count}));
            (None, Some(options.collect::<Vec<Value>>()), Some(*none), None)
        }
        Given::Text => (None, None, None, None),
    };
    json!({
        "questionnaire": row.questionnaire,
        "version": row.version,
        "item": row.item.as_str(),
        "kind": kind(&row.kind),
        "scale": row.scale.as_ref().map(|scale| scale.as_str()),
        "reverse": row.reverse,
        "question": row.question,
        "wave": row.wave,
        "responses": counts.responses,
        "answered": counts.answered,
        "unknown": counts.unknown,
        "not_applicable": counts.not_applicable,
        "missing": counts.missing,
        "unfit": counts.unfit,
        "values": values,
        "mean": mean,
        "options": options,
        "none": none,
    })
}

fn kind(kind: &AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Rating { .. } => "rating",
        AnswerKind::Grade { .. } => "grade",
        AnswerKind::Choice { .. } => "choice",
        AnswerKind::Choices { .. } => "choices",
        AnswerKind::Text => "text",
    }
}

fn as_text(state: &State, rows: &[ItemRow], lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-questionnaire"), Align::Left),
        (lang.tr("cli-column-item"), Align::Left),
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-wave"), Align::Right),
        (lang.tr("cli-column-answered"), Align::Right),
        (lang.tr("cli-column-unknown"), Align::Right),
        (lang.tr("cli-column-not-applicable"), Align::Right),
        (lang.tr("cli-column-missing"), Align::Right),
        (lang.tr("cli-column-mean-change"), Align::Right),
        (lang.tr("cli-column-given"), Align::Left),
    ]);
    for row in rows {
        let counts = &row.counts;
        table.row([
            format!("{} {}", row.questionnaire, row.version),
            row.item.to_string(),
            row.scale.as_ref().map(|scale| scale_name(state, scale, lang)).unwrap_or_default(),
            row.wave.to_string(),
            counts.answered.to_string(),
            counts.unknown.to_string(),
            counts.not_applicable.to_string(),
            counts.missing.to_string(),
            mean(&counts.given, lang),
            given(&row.kind, &counts.given, lang),
        ]);
    }
    if table.is_empty() { format!("{}\n", lang.tr("cli-items-none")) } else { table.say() }
}

fn mean(given: &Given, lang: Lang) -> String {
    match given {
        Given::Numbers { mean: Some(mean), .. } => number::fixed(lang, *mean, 1),
        _ => String::new(),
    }
}

/// `1: 0 · 2: 3 · 3: 7`, each answer with how often it was given.
fn given(kind: &AnswerKind, given: &Given, lang: Lang) -> String {
    let each: Vec<String> = match given {
        Given::Numbers { values, .. } => {
            values.iter().map(|(value, count)| format!("{}: {count}", number::plain(lang, *value))).collect()
        }
        Given::Options { options, none } => {
            let named = options.iter().map(|(code, count)| format!("{}: {count}", option(kind, code, lang)));
            named.chain((*none > 0).then(|| format!("{}: {none}", lang.tr("cli-items-no-option")))).collect()
        }
        Given::Text => Vec::new(),
    };
    each.join(" · ")
}

/// An option as the questionnaire says it; its code where it is of another version.
fn option(kind: &AnswerKind, code: &str, lang: Lang) -> String {
    let (AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) = kind else { return code.to_owned() };
    let known = options.iter().find(|option| option.code == code);
    known.map_or_else(|| code.to_owned(), |option| crate::base::Text::from(&option.label).get(lang).to_owned())
}
