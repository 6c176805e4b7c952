//! `export`: data for other tools, or the whole programme as the program's own JSON; `import` reads responses and
//! programmes back the same.

use serde_json::json;

use super::answer::{Answer, Call};
use super::release;
use super::words::Export;
use crate::app::exports::{self, Form, Made, Order, Watch, What};
use crate::app::files;
use crate::app::releases::Handing;
use crate::base::{Error, Lang, Phrase, Result};

pub fn run(call: &Call, words: &Export) -> Result<Answer> {
    let order = order(call.lang, words)?;
    let session = files::read(&words.file)?;
    let made = exports::write(session.state(), &order, &words.out, &Watch::default())?;
    let (path, pilots) = (words.out.display().to_string(), session.state().pilot_count());
    let answer = call.answer(
        || {
            json!({
                "file": path,
                "what": order.what.code(),
                "for_others": order.for_others,
                "questionnaires": made.questionnaires,
                "rows": made.row_count,
                "pilots": pilots,
            })
        },
        || format!("{}\n", said(&path, pilots, &made, order.for_others).say(call.lang)),
    );
    if !order.gives_numbers_to_others() {
        return Ok(answer);
    }
    let (to, file) = (words.given_to.as_deref().unwrap_or_default(), release::name_of(&words.out));
    let handing = Handing { by: &call.by, to, what: order.what.code(), file: &file };
    let release = exports::release(session.state(), &order, handing, &Watch::default())?;
    Ok(release::remembered(call, &words.file, session.state(), release, answer))
}

fn order(lang: Lang, words: &Export) -> Result<Order> {
    let form = Form::of(&words.out)
        .ok_or_else(|| Error::usage(Phrase::new("cli-export-kind").with("file", words.out.display().to_string())))?;
    let what = match words.what.as_deref() {
        Some(word) => What::from_code(word).ok_or_else(|| {
            let known = What::ALL.map(What::code).join(", ");
            Error::usage(Phrase::new("cli-export-what").with("word", word).with("known", known))
        })?,
        // Everything, where one file can hold it and nothing less was asked for.
        None if form.holds(What::All) && words.questionnaire.is_none() => What::All,
        None => What::Responses,
    };
    Ok(Order {
        what,
        form,
        questionnaire: words.questionnaire.clone(),
        for_others: words.for_others,
        pilots: None,
        lang,
    })
}

fn said(path: &str, pilots: usize, made: &Made, for_others: bool) -> Phrase {
    let Some(rows) = made.row_count else {
        return Phrase::new("cli-export-made").with("file", path).with("pilots", pilots);
    };
    let whom = Phrase::new(if for_others { "cli-export-others" } else { "cli-export-own" });
    Phrase::new("cli-export-rows").with("file", path).with("rows", rows as usize).with("whom", whom)
}
