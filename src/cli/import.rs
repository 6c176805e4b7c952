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
    match attempt(call, words) {
        Err(error) if error.exit == Exit::Refused && call.json => {
            Ok(call.answer(|| refused_json(&error, call), String::new).but(error))
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

fn attempt(call: &Call, words: &Import) -> Result<Answer> {
    // Before the data, so that a file that cannot be used is told first.
    files::schema_version(&words.file)?;
    let programme = files::read_programme_json(&words.data)?;
    let read = count(&programme);
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
    Ok(done(call, words.dry_run, read, &plan))
}

/// How many records a programme's JSON holds, the programme itself among them.
fn count(file: &ProgrammeFile) -> usize {
    file.clone().into_records().len() + 1
}

fn done(call: &Call, is_dry: bool, read: usize, plan: &Plan) -> Answer {
    // A record that only takes the place of another kind of nothing is one that was added.
    let added = plan.changes.iter().filter(|change| is_added(change)).count();
    let replaced = plan.changes.iter().filter(|change| change.before.is_some() && change.after.is_some()).count();
    let skipped = read - added - replaced;
    let json = || json!({"read": read, "added": added, "replaced": replaced, "skipped": skipped, "problems": []});
    let text = || {
        let phrase = if is_dry { Phrase::new("cli-import-dry") } else { Phrase::new("cli-import-done") };
        let said = said_counts(phrase, [read, added, replaced, skipped]);
        format!("{}\n", said.say(call.lang))
    };
    call.answer(json, text)
}

fn said_counts(phrase: Phrase, [read, added, replaced, skipped]: [usize; 4]) -> Phrase {
    phrase.with("read", read).with("added", added).with("replaced", replaced).with("skipped", skipped)
}

fn is_added(change: &Change) -> bool {
    change.before.is_none() && change.after.is_some()
}

/// A refusal as the one problem that it is; a place in the data where it has one.
fn refused_json(error: &Error, call: &Call) -> Value {
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
    json!({"read": 0, "added": 0, "replaced": 0, "skipped": 0, "problems": [problem]})
}
