//! `import`: responses, pilots, grades and ratings from files of other tools; a questionnaire from TOML; a whole
//! programme from the program's own JSON. All of it or nothing.

mod questionnaire;
mod table;

use std::path::Path;

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::open;
use super::words::Import;
use crate::app::{Command, Plan, files};
use crate::base::{Error, Exit, Phrase, Result};
use crate::exchange::programme_json::ProgrammeFile;
use crate::model::Change;

pub fn run(call: &Call, words: &Import) -> Result<Answer> {
    let mut read = 0;
    let outcome = match kind(&words.data).as_str() {
        "json" => programme(call, words, &mut read),
        "toml" => questionnaire::run(call, words, &mut read),
        // What is in it tells what it is, whatever it is called.
        _ => table::run(call, words),
    };
    match outcome {
        Err(error) if error.exit == Exit::Refused && call.json => {
            Ok(call.answer(|| refused_json(&error, read, call), String::new).but(error))
        }
        other => other,
    }
}

/// The ending of a file's name, in small letters.
fn kind(data: &Path) -> String {
    data.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// `read` tells how many records the data holds, also where they are refused.
fn programme(call: &Call, words: &Import, read: &mut usize) -> Result<Answer> {
    // Before the data, so that a file that cannot be used is told first.
    files::schema_version(&words.file)?;
    let programme = files::read_programme_json(&words.data)?;
    *read = count(&programme);
    let command = Command::ImportProgramme(Box::new(programme), words.on_duplicate.into());
    let plan = carry_out(call, words, &command)?;
    Ok(done(call, words.dry_run, *read, &plan))
}

/// Does what is asked for, or looks only at what it would do.
fn carry_out(call: &Call, words: &Import, command: &Command) -> Result<Plan> {
    if words.dry_run {
        return files::read(&words.file)?.plan(command);
    }
    let mut session = open(call, &words.file)?;
    let plan = session.plan(command)?;
    session.dispatch(command)?;
    session.close()?;
    Ok(plan)
}

/// How many records a programme's JSON holds, the programme itself among them.
fn count(file: &ProgrammeFile) -> usize {
    file.clone().into_records().len() + 1
}

fn done(call: &Call, is_dry: bool, read: usize, plan: &Plan) -> Answer {
    let added = plan.changes.iter().filter(|change| is_added(change)).count();
    let replaced = plan.changes.iter().filter(|change| change.before.is_some() && change.after.is_some()).count();
    let skipped = read.saturating_sub(added + replaced);
    let json = || json!({"read": read, "added": added, "replaced": replaced, "skipped": skipped, "problems": []});
    let text = || {
        let key = if is_dry { "cli-import-dry" } else { "cli-import-done" };
        let said = Phrase::new(key).with("read", read).with("added", added);
        format!("{}\n", said.with("replaced", replaced).with("skipped", skipped).say(call.lang))
    };
    call.answer(json, text)
}

fn is_added(change: &Change) -> bool {
    change.before.is_none() && change.after.is_some()
}

/// A refusal as the one problem that it is; a place in the data where it has one.
fn refused_json(error: &Error, read: usize, call: &Call) -> Value {
    let place = |name: &str| match error.phrase.args.get(name) {
        Some(crate::base::lang::Arg::Plain(figure)) => figure.parse::<u64>().ok(),
        _ => None,
    };
    let problem = error.phrase.key.trim_start_matches("refused-").replace('-', "_");
    let problem = json!({
        "sheet": null,
        "row": place("line").or_else(|| place("row")),
        "column": null,
        "value": null,
        "problem": problem,
        "message": error.say(call.lang),
    });
    json!({"read": read, "added": 0, "replaced": 0, "skipped": 0, "problems": [problem]})
}
