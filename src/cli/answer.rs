//! What a command answers, and how it reaches a terminal, a file or another program: one document on standard
//! output, warnings on standard error. A reader that has gone is no fault.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;

use crate::app::State;
use crate::base::{Error, Lang, Phrase};

/// Who asks, and how they want to be answered.
#[derive(Clone, Debug)]
pub struct Call {
    pub lang: Lang,
    /// Who does it, for the journal.
    pub by: String,
    pub json: bool,
}

impl Call {
    /// An answer as text or as JSON; only the one that is wanted is made.
    pub fn answer(&self, json: impl FnOnce() -> Value, text: impl FnOnce() -> String) -> Answer {
        self.answer_rows(json, text)
    }

    /// As [`Call::answer`], for what is too much to be made into one value first.
    pub fn answer_rows<T: Serialize>(&self, json: impl FnOnce() -> T, text: impl FnOnce() -> String) -> Answer {
        let said = if self.json { document(&json()) } else { text() };
        Answer { said, warnings: Vec::new(), error: None }
    }
}

#[derive(Debug)]
pub struct Answer {
    said: String,
    warnings: Vec<Phrase>,
    /// What the work found wrong, where there is still something to say on standard output.
    error: Option<Error>,
}

impl Answer {
    /// Help, or the version: text that is meant for nobody else.
    pub fn plain(said: String) -> Self {
        Self { said, warnings: Vec::new(), error: None }
    }

    /// Says first that the data are invented, where they are; in JSON `info` tells that.
    pub fn about(mut self, call: &Call, state: &State) -> Self {
        if let Some(mark) = state.programme.mark().filter(|_| !call.json) {
            self.said = format!("{}\n\n{}", mark.say(call.lang), self.said);
        }
        self
    }

    pub fn warn(mut self, phrase: Phrase) -> Self {
        self.warnings.push(phrase);
        self
    }

    pub fn but(mut self, error: Error) -> Self {
        self.error = Some(error);
        self
    }
}

fn document(value: &impl Serialize) -> String {
    // Values that were made here always have a text; pretty, as people read it too.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Says an answer or an error, and gives the exit status.
pub fn say(outcome: Result<Answer, Error>, lang: Lang) -> ExitCode {
    let answer = match outcome {
        Ok(answer) => answer,
        Err(error) => return fail(&error, lang),
    };
    for warning in &answer.warnings {
        complain(&warning.say(lang));
    }
    if let Err(error) = print(&answer.said) {
        return fail(&error, lang);
    }
    answer.error.map_or(ExitCode::SUCCESS, |error| fail(&error, lang))
}

/// Writes to standard output. Whoever reads may stop reading.
pub fn print(text: &str) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::file(Phrase::new("cli-output").with("why", error.to_string())))
        }
        _ => Ok(()),
    }
}

/// The error's sentence on standard error, and its exit status.
pub fn fail(error: &Error, lang: Lang) -> ExitCode {
    complain(&error.say(lang));
    ExitCode::from(error.exit as u8)
}

/// A line on standard error; where nobody listens there, nothing can be done.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
