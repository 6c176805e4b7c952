//! `new`: an empty programme with the standard questionnaires, or a copy of a sample.

use serde_json::json;

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::New;
use crate::app::{files, samples};
use crate::base::{Phrase, Result};

pub fn run(call: &Call, words: &New) -> Result<Answer> {
    let Some(file) = words.file.as_ref().filter(|_| !words.list) else { return Ok(list(call)) };
    match &words.sample {
        Some(sample) => files::create_sample(file, sample, &call.by)?,
        None => {
            let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            files::create(file, &name, &call.by)?;
        }
    }
    let path = file.display().to_string();
    Ok(call.answer(
        || json!({"file": path, "sample": words.sample}),
        || format!("{}\n", Phrase::new("cli-new-made").with("file", path.as_str()).say(call.lang)),
    ))
}

fn list(call: &Call) -> Answer {
    let all = samples::all();
    let json = || {
        let rows = all.iter().map(|sample| json!({"name": sample.name, "title": sample.title, "about": sample.about}));
        rows.collect()
    };
    let text = || {
        let heading = |key: &str| call.lang.tr(key);
        let mut table = Table::new([
            (heading("cli-column-name"), Align::Left),
            (heading("cli-column-title"), Align::Left),
            (heading("cli-column-about"), Align::Left),
        ]);
        for sample in &all {
            let said = |text: &crate::base::Text| text.get(call.lang).to_owned();
            table.row([sample.name.to_owned(), said(&sample.title), said(&sample.about)]);
        }
        table.say()
    };
    call.answer(json, text)
}
