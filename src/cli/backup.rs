//! `backup`: a consistent copy of a programme, also while it is open in a window.

use serde_json::json;

use super::answer::{Answer, Call};
use super::words::Backup;
use crate::app::files;
use crate::base::{Phrase, Result};

pub fn run(call: &Call, words: &Backup) -> Result<Answer> {
    let out = words.out.clone().unwrap_or_else(|| files::backup_path(&words.file));
    files::backup(&words.file, &out)?;
    let (file, copy) = (words.file.display().to_string(), out.display().to_string());
    Ok(call.answer(
        || json!({"file": file, "backup": copy}),
        || format!("{}\n", Phrase::new("cli-backup-made").with("file", copy.as_str()).say(call.lang)),
    ))
}
