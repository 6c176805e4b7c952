//! `import`: a whole programme from the program's own JSON; all of it or nothing.

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
    check_kind(&words.data)?;
    let mut read = 0;
    match attempt(call, words, &mut read) {
        Err(error) if error.exit == Exit::Refused && call.json => {
            Ok(call.answer(|| refused_json(&error, read, call), String::new).but(error))
        }
        other => other,
    }
}

/// This release reads its own JSON; sheets and questionnaires come later.
fn check_kind(data: &Path) -> Result<()> {
    if data.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Ok(());
    }
    Err(Error::usage(Phrase::new("cli-import-kind").with("file", data.display().to_string())))
}

/// `read` tells how many records the data holds, also where they are refused.
fn attempt(call: &Call, words: &Import, read: &mut usize) -> Result<Answer> {
    // Before the data, so that a file that cannot be used is told first.
    files::schema_version(&words.file)?;
    let programme = files::read_programme_json(&words.data)?;
    *read = count(&programme);
    let command = Command::ImportProgramme(Box::new(programme), words.on_duplicate.into());
    let plan = if words.dry_run {
        files::read(&words.file)?.plan(&command)?
    } else {
        let mut session = open(call, &words.file)?;
        let plan = session.plan(&command)?;
        session.dispatch(&command)?;
        session.close()?;
        plan
    };
    Ok(done(call, words.dry_run, *read, &plan))
}

/// How many records a programme's JSON holds, the programme itself among them.
fn count(file: &ProgrammeFile) -> usize {
    file.clone().into_records().len() + 1
}

fn done(call: &Call, is_dry: bool, read: usize, plan: &Plan) -> Answer {
    let added = plan.changes.iter().filter(|change| is_added(change)).count();
    let replaced = plan.changes.iter().filter(|change| change.before.is_some() && change.after.is_some()).count();
    let skipped = read - added - replaced;
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
        "row": place("line"),
        "column": null,
        "value": null,
        "problem": problem,
        "message": error.say(call.lang),
    });
    json!({"read": read, "added": 0, "replaced": 0, "skipped": 0, "problems": [problem]})
}
