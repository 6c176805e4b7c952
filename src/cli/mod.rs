//! The commands, one file each: they ask `app` and print what it answers, as text in the reader's language or
//! as JSON. Not for computing anything, nor for the window; `main` brings the two together.

mod answer;
mod help;
mod table;
mod words;
mod wrong;

mod backup;
mod changes;
mod chart;
mod check;
mod compare;
mod erase;
mod export;
mod import;
mod info;
mod items;
mod log;
mod new;
mod pilots;
mod programme;
mod questionnaire;
mod release;
mod reliability;
mod restore;
mod scores;
pub mod terminal;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use self::answer::{Answer, Call};
use self::words::{Command, Waves, Words};
use crate::app::State;
use crate::app::person::{self, Person};
use crate::app::queries::changes::Pair;
use crate::app::queries::lookup;
use crate::app::{Session, files};
use crate::base::{Error, Lang, Phrase, Result, number};
use crate::model::{PartId, Source};

/// What came of the words of the command line.
#[derive(Debug)]
pub enum Asked {
    /// It is done; this is the exit status.
    Done(ExitCode),
    Window(Wanted),
}

/// A window that is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The programme to open, if any; a copy of a sample is there already.
    pub file: Option<PathBuf>,
    pub lang: Lang,
    pub by: String,
    pub person: Person,
}

/// Reads the words, runs a command if they name one, and answers what is left to do.
pub fn run(words: impl Iterator<Item = OsString>) -> Asked {
    let words: Vec<OsString> = words.collect();
    let said: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let first = spoken(&said).unwrap_or_else(Lang::of_environment);
    let parsed = help::command(first).try_get_matches_from(words).and_then(|found| Words::from_arg_matches(&found));
    match parsed {
        Ok(words) => take(words),
        Err(error) => Asked::Done(answer::say(not_parsed(&error, &said), first)),
    }
}

/// The language that the words ask for, known before they are understood, so that what is wrong with them can
/// be said in it.
fn spoken(words: &[String]) -> Option<Lang> {
    let after =
        words.iter().zip(words.iter().skip(1)).rfind(|(word, _)| *word == "--lang").map(|(_, code)| code.as_str());
    let code = after.or_else(|| words.iter().rev().find_map(|word| word.strip_prefix("--lang=")))?;
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

fn not_parsed(error: &clap::Error, words: &[String]) -> Result<Answer> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Answer::plain(error.render().to_string())),
        _ => Err(wrong::sentence(error, words)),
    }
}

fn take(words: Words) -> Asked {
    let person = Person::load();
    let by = words.by.clone().filter(|by| !by.trim().is_empty()).unwrap_or_else(|| person.name_or_user());
    let lang = words.lang.map(Lang::from);
    let Some(command) = words.command else {
        let lang = lang.unwrap_or_else(|| person.language());
        let wanted = Wanted { file: words.file, lang, by, person };
        return match prepare(wanted, words.sample.as_deref(), words.json) {
            Ok(wanted) => Asked::Window(wanted),
            Err(error) => Asked::Done(answer::fail(&error, lang)),
        };
    };
    let call = Call { lang: lang.unwrap_or_else(Lang::of_environment), by, json: words.json };
    Asked::Done(answer::say(carry_out(&call, &command), call.lang))
}

fn carry_out(call: &Call, command: &Command) -> Result<Answer> {
    match command {
        Command::New(words) => new::run(call, words),
        Command::Info(words) => info::run(call, words),
        Command::Pilots(words) => pilots::run(call, words),
        Command::Import(words) => import::run(call, words),
        Command::Export(words) => export::run(call, words),
        Command::Scores(words) => scores::run(call, words),
        Command::Changes(words) => changes::run(call, words),
        Command::Items(words) => items::run(call, words),
        Command::Programme(words) => programme::run(call, words),
        Command::Compare(words) => compare::run(call, words),
        Command::Chart(words) => chart::run(call, words),
        Command::Questionnaires(words) => questionnaire::run(call, words),
        Command::Reliability(words) => reliability::run(call, words),
        Command::Check(words) => check::run(call, words),
        Command::Log(words) => log::run(call, words),
        Command::Erase(words) => erase::run(call, words),
        Command::Backup(words) => backup::run(call, words),
        Command::Restore(words) => restore::run(call, words),
        Command::Help(words) => help::page(call.lang, words.command.as_deref()).map(Answer::plain),
    }
}

/// Makes the copy of the sample that the window is to open, and says where it is.
fn prepare(mut wanted: Wanted, sample: Option<&str>, json: bool) -> Result<Wanted> {
    if json {
        return Err(Error::usage(Phrase::new("cli-wrong-json")));
    }
    if let Some(sample) = sample {
        crate::app::samples::read(sample)?;
        let path = files::sample_path(&person::data_folder()?, sample);
        files::create_sample(&path, sample, &wanted.by)?;
        answer::print(&format!("{}\n", path.display()))?;
        wanted.file = Some(path);
    } else if let Some(file) = &wanted.file {
        // A word that looks like no file and is none was meant as a command.
        let word = file.to_string_lossy();
        if !file.exists() && !word.contains(['.', '/', '\\']) {
            return Err(Error::usage(Phrase::new("cli-wrong-command").with("word", word.as_ref())));
        }
    }
    Ok(wanted)
}

/// The pair of measurements that the words name: without words the first and the second, without the later one the one
/// that follows, whatever the window looks at. `None` without words where the programme has no two.
fn pair(state: &State, waves: Waves) -> Result<Option<Pair>> {
    if waves.from.is_none() && waves.to.is_none() && state.measurements().len() < 2 {
        return Ok(None);
    }
    let from = waves.from.unwrap_or(1);
    lookup::measurement(state, from)?;
    lookup::pair(state, from, waves.to.unwrap_or(from.saturating_add(1))).map(Some)
}

/// Opens a file to write in it; who has it open already is said, and nothing is done.
fn open(call: &Call, file: &std::path::Path) -> Result<Session> {
    let session = files::open(file, &call.by, Box::new(|| {}))?;
    match session.access() {
        crate::app::Access::Writes => Ok(session),
        crate::app::Access::ReadsOnly { why } => {
            let holder = why.args.get("holder").cloned().unwrap_or_else(|| "?".into());
            let file = file.display().to_string();
            Err(Error::file(Phrase::new("cli-busy").with("file", file).with("holder", holder)))
        }
    }
}

/// How a table names a part: its own name, or the pilot's.
fn part_name(state: &State, part: PartId) -> String {
    state.part_title(part)
}

fn scale_name(state: &State, key: &crate::model::ScaleKey, lang: Lang) -> String {
    state.scale(key).map_or_else(|| key.as_str().to_owned(), |scale| scale.title.get(lang).to_owned())
}

fn source_name(source: Source, lang: Lang) -> String {
    crate::analysis::words::source(source).say(lang)
}

/// `12`, or a dash where it is not known.
fn count_or_dash(count: Option<u32>) -> String {
    count.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

/// `−1,1 tot +0,4`.
fn interval(lang: Lang, low: f64, high: f64) -> String {
    let [low, high] = [low, high].map(|end| number::signed(lang, end, 1));
    Phrase::new("cli-interval").with("low", low).with("high", high).say(lang)
}
