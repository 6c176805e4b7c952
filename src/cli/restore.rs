//! `restore`: makes a programme of a backup, under a name that is still free.

use serde_json::json;

use super::answer::{Answer, Call};
use super::words::Restore;
use crate::app::files;
use crate::base::{Phrase, Result};

pub fn run(call: &Call, words: &Restore) -> Result<Answer> {
    files::restore(&words.backup, &words.out)?;
    let (backup, file) = (words.backup.display().to_string(), words.out.display().to_string());
    Ok(call.answer(
        || json!({"backup": backup, "file": file}),
        || format!("{}\n", Phrase::new("cli-restore-made").with("file", file.as_str()).say(call.lang)),
    ))
}
