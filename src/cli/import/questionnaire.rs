//! A questionnaire from its TOML: its next version where its key is there already.

use super::{Import, carry_out, done};
use crate::app::{Command, files, import};
use crate::base::Result;
use crate::cli::answer::{Answer, Call};

pub fn run(call: &Call, words: &Import, read: &mut usize) -> Result<Answer> {
    files::schema_version(&words.file)?;
    let definition = import::read_questionnaire(&words.data)?;
    *read = 1;
    let plan = carry_out(call, words, &Command::AddQuestionnaire(Box::new(definition)))?;
    // Its scales come along and are not what was read.
    *read = plan.changes.len();
    Ok(done(call, words.dry_run, *read, &plan))
}
