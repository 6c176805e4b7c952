//! `check`: the file's health and the data's, and whether the program computes right. Errors make it fail, and so does
//! an example that does not come out; doubts are told, and so is what a person said of them.

use serde_json::{Map, Value, json};

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::Check;
use crate::analysis::worked::{Example, Outcome, worked_examples};
use crate::app::files;
use crate::app::queries::check::{Problem, Report, Severity};
use crate::base::{Error, Lang, Phrase, Result, number};

/// Decimals of the self-test that are shown at most; JSON has all.
const DECIMALS: u32 = 10;

pub fn run(call: &Call, words: &Check) -> Result<Answer> {
    let report = words.file.as_ref().map(|file| files::check(file)).transpose()?;
    let numbers = words.numbers.then(worked_examples);
    let answer = call.answer(
        || as_json(report.as_ref(), numbers.as_deref(), call.lang),
        || as_text(report.as_ref(), numbers.as_deref(), call.lang),
    );
    let errors = report.as_ref().map_or(0, |report| report.open_count(Severity::Error));
    let wrong = numbers.as_deref().map_or(0, wrong_count);
    let is_sound = report.as_ref().is_none_or(Report::is_sound);
    let found = match (is_sound, wrong) {
        (true, 0) => return Ok(answer),
        (true, wrong) => Phrase::new("cli-check-numbers-wrong").with("wrong", wrong),
        (false, 0) => Phrase::new("cli-check-wrong").with("file", named(words)).with("errors", errors),
        (false, wrong) => {
            Phrase::new("cli-check-both-wrong").with("file", named(words)).with("errors", errors).with("wrong", wrong)
        }
    };
    Ok(answer.but(Error::refused(found)))
}

fn named(words: &Check) -> String {
    words.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default()
}

fn wrong_count(examples: &[Example]) -> usize {
    examples.iter().filter(|example| !example.is_right()).count()
}

fn as_json(report: Option<&Report>, numbers: Option<&[Example]>, lang: Lang) -> Value {
    let mut problems: Vec<Value> =
        report.iter().flat_map(|report| &report.problems).map(|held| problem(held, lang)).collect();
    let wrong = numbers.iter().flat_map(|examples| examples.iter()).filter(|example| !example.is_right());
    problems.extend(wrong.map(|example| wrong_number(example, lang)));
    let is_right = numbers.is_none_or(|examples| wrong_count(examples) == 0);
    let mut said = Map::new();
    said.insert("ok".to_owned(), json!(report.is_none_or(Report::is_sound) && is_right));
    if let Some(report) = report {
        said.insert("pilots".to_owned(), json!(report.pilot_count));
        said.insert("responses".to_owned(), json!(report.response_count));
        said.insert("errors".to_owned(), json!(report.open_count(Severity::Error)));
        said.insert("doubts".to_owned(), json!(report.open_count(Severity::Doubt)));
    }
    said.insert("problems".to_owned(), Value::Array(problems));
    if let Some(examples) = numbers {
        said.insert("numbers".to_owned(), examples.iter().map(|held| example(held, lang)).collect());
    }
    Value::Object(said)
}

fn problem(held: &Problem, lang: Lang) -> Value {
    json!({
        "kind": held.kind.code(),
        "severity": held.kind.severity().code(),
        "where": held.location.say(lang),
        "place": held.place,
        "message": held.message.say(lang),
        "seen": held.seen,
    })
}

/// An example that does not come out, among the problems.
fn wrong_number(example: &Example, lang: Lang) -> Value {
    let (expected, found) = figures(example, lang);
    let message = Phrase::new("cli-check-number")
        .with("quantity", example.quantity.clone())
        .with("expected", expected)
        .with("found", found);
    json!({
        "kind": "number",
        "severity": Severity::Error.code(),
        "where": example.method.say(lang),
        "place": example.method.key,
        "message": message.say(lang),
        "seen": null,
    })
}

fn example(held: &Example, lang: Lang) -> Value {
    let (expected, found, tolerance) = match &held.outcome {
        Outcome::Number { expected, found, tolerance } => (json!(expected), json!(found), json!(tolerance)),
        Outcome::Words { expected, found } => (json!(expected.say(lang)), json!(found.say(lang)), Value::Null),
    };
    json!({
        "method": held.method.say(lang),
        "quantity": held.quantity.say(lang),
        "source": held.source.say(lang),
        "expected": expected,
        "found": found,
        "tolerance": tolerance,
        "ok": held.is_right(),
    })
}

fn as_text(report: Option<&Report>, numbers: Option<&[Example]>, lang: Lang) -> String {
    let said: Vec<String> = report
        .iter()
        .map(|report| report_text(report, lang))
        .chain(numbers.iter().map(|examples| numbers_text(examples, lang)))
        .collect();
    said.join("\n")
}

/// Whether all examples come out, and each of them under its method.
fn numbers_text(examples: &[Example], lang: Lang) -> String {
    let sum = match wrong_count(examples) {
        0 => Phrase::new("numbers-all-right").with("count", examples.len()),
        wrong => Phrase::new("numbers-wrong").with("count", examples.len()).with("wrong", wrong),
    };
    let mut said = format!("{}.\n", sum.say(lang));
    for alike in examples.chunk_by(|one, other| one.method == other.method) {
        let Some(first) = alike.first() else { continue };
        let mut table = Table::new([
            (lang.tr("numbers-quantity"), Align::Left),
            (lang.tr("numbers-expected"), Align::Right),
            (lang.tr("numbers-found"), Align::Right),
            (lang.tr("numbers-right"), Align::Left),
            (lang.tr("numbers-source"), Align::Left),
        ]);
        for example in alike {
            let (expected, found) = figures(example, lang);
            let verdict = if example.is_right() { "numbers-is-right" } else { "numbers-is-wrong" };
            table.row([example.quantity.say(lang), expected, found, lang.tr(verdict), example.source.say(lang)]);
        }
        said.push_str(&format!("\n{}\n{}", first.method.say(lang), table.say()));
    }
    said
}

/// What was published and what was found, as people read them.
fn figures(example: &Example, lang: Lang) -> (String, String) {
    let figure = |value: f64| number::plain(lang, number::round(value, DECIMALS));
    match &example.outcome {
        Outcome::Number { expected, found, .. } => {
            (figure(*expected), found.map_or_else(|| lang.tr("numbers-nothing"), figure))
        }
        Outcome::Words { expected, found } => (expected.say(lang), found.say(lang)),
    }
}

/// Every kind with its problems; those that were seen come last, with the reason.
fn report_text(report: &Report, lang: Lang) -> String {
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
