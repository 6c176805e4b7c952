//! `check`: the file's health and the data's. Errors make it fail; doubts are told, and so is what a person said
//! of them.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::words::OnFile;
use crate::app::files;
use crate::app::queries::check::{Problem, Report, Severity};
use crate::base::{Error, Lang, Phrase, Result};

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let report = files::check(&words.file)?;
    let answer = call.answer(|| as_json(&report, call.lang), || as_text(&report, call.lang));
    if report.is_sound() {
        return Ok(answer);
    }
    let (file, errors) = (words.file.display().to_string(), report.open_count(Severity::Error));
    Ok(answer.but(Error::refused(Phrase::new("cli-check-wrong").with("file", file).with("errors", errors))))
}

fn as_json(report: &Report, lang: Lang) -> Value {
    let problem = |held: &Problem| {
        json!({
            "kind": held.kind.code(),
            "severity": held.kind.severity().code(),
            "where": held.location.say(lang),
            "place": held.place,
            "message": held.message.say(lang),
            "seen": held.seen,
        })
    };
    json!({
        "ok": report.is_sound(),
        "pilots": report.pilot_count,
        "responses": report.response_count,
        "errors": report.open_count(Severity::Error),
        "doubts": report.open_count(Severity::Doubt),
        "problems": report.problems.iter().map(problem).collect::<Vec<Value>>(),
    })
}

/// Every kind with its problems; those that were seen come last, with the reason.
fn as_text(report: &Report, lang: Lang) -> String {
    let (errors, doubts) = (report.open_count(Severity::Error), report.open_count(Severity::Doubt));
    let looked =
        Phrase::new("cli-check-looked").with("pilots", report.pilot_count).with("responses", report.response_count);
    let mut said = format!("{}\n", looked.say(lang));
    let sum = match (errors, doubts) {
        (0, 0) => Phrase::new("cli-check-nothing"),
        (0, doubts) => Phrase::new("cli-check-doubts").with("doubts", doubts),
        (errors, doubts) => Phrase::new("cli-check-errors").with("errors", errors).with("doubts", doubts),
    };
    said.push_str(&format!("{}\n", sum.say(lang)));
    for alike in report.problems.chunk_by(|one, other| one.kind == other.kind) {
        let Some(first) = alike.first() else { continue };
        let heading = Phrase::new("cli-check-heading").with("kind", first.kind.phrase()).with("count", alike.len());
        said.push_str(&format!("\n{}\n", heading.say(lang)));
        let (seen, open): (Vec<&Problem>, Vec<&Problem>) = alike.iter().partition(|held| held.seen.is_some());
        for held in open.into_iter().chain(seen) {
            said.push_str(&line(held, lang));
        }
    }
    said
}

fn line(held: &Problem, lang: Lang) -> String {
    let line = format!("  {}: {}\n", held.location.say(lang), held.message.say(lang));
    match &held.seen {
        None => line,
        Some(reason) => {
            let seen = Phrase::new("cli-check-seen").with("reason", reason.as_str()).say(lang);
            format!("{line}    {seen}\n")
        }
    }
}
