//! `export`: the whole programme as the program's own JSON, which `import` reads back the same.

use serde_json::json;

use super::answer::{Answer, Call};
use super::words::Export;
use crate::app::files;
use crate::base::{Error, Phrase, Result};

pub fn run(call: &Call, words: &Export) -> Result<Answer> {
    if words.what != "all" {
        return Err(Error::usage(Phrase::new("cli-export-what").with("word", words.what.as_str())));
    }
    let path = words.out.display().to_string();
    if !words.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Err(Error::usage(Phrase::new("cli-export-kind").with("file", path)));
    }
    let session = files::read(&words.file)?;
    files::export_new(session.state(), &words.out)?;
    let pilots = session.state().pilot_count();
    Ok(call.answer(
        || json!({"file": path, "what": "all", "pilots": pilots}),
        || {
            format!(
                "{}\n",
                Phrase::new("cli-export-made").with("file", path.as_str()).with("pilots", pilots).say(call.lang)
            )
        },
    ))
}
