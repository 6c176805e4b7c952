//! Making, opening and reading programme files: what lies between a path and a session.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::follow::Follower;
use super::queries::check::{self, Report};
use super::queries::scores::Versions;
use super::scored::Scored;
use super::scoring;
use super::session::{Access, Session};
use super::state::State;
use super::{Command, ops, samples};
use crate::app::command::OnDuplicate;
use crate::base::Text;
use crate::base::{Error, Phrase, Result, clock};
use crate::exchange::programme_json;
use crate::model::questionnaire::{Definition, MOST_BYTES};
use crate::model::{
    Change, Measurement, MeasurementId, PilotId, Programme, Questionnaire, QuestionnaireId, Record, ResponseId, Scale,
    ScaleKey,
};
use crate::store;
use crate::store::backup::OwnCopy;
use crate::store::journal::{self, JournalledChange, Line, LineKind, LogEntry, LogRequest};
use crate::store::open::Opened;
use crate::store::writer::Writer;

/// Called from the writer's thread whenever it has answered.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// A new programme with the standard scales, two measurements and both standard questionnaires.
pub fn create(path: &Path, name: &str, by: &str) -> Result<()> {
    let state = State::from_records(standard_records(name)?, Vec::new());
    found(path, &state, Phrase::new("op-new").with("name", name), by)
}

/// A new file that holds a sample: the sample comes in by the same import that users have.
pub fn create_sample(path: &Path, sample: &str, by: &str) -> Result<()> {
    let programme = samples::read(sample)?;
    let name = programme.programme.name.clone();
    let mut state = State::from_records(standard_records(&name)?, Vec::new());
    let import = Command::ImportProgramme(Box::new(programme), OnDuplicate::Refuse);
    for change in ops::plan(&state, &import)?.changes {
        state.apply(&change);
    }
    found(path, &state, Phrase::new("op-new-sample").with("name", name), by)
}

/// Makes a file of a state, in one founding line: where its history begins, and no step that undo takes back.
pub fn found(path: &Path, state: &State, words: Phrase, by: &str) -> Result<()> {
    claim(path)?;
    // Made beside its place and moved there whole: a power cut leaves an empty file, which says so when opened.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let unfinished = path.with_file_name(name);
    store::place::discard(&unfinished);
    store::open::create(&unfinished)
        .and_then(|()| write_founding(&unfinished, state, words, by))
        .and_then(|()| store::place::put(&unfinished, path).map_err(|error| cannot_write(path, &error)))
        .inspect_err(|_| {
            store::place::discard(&unfinished);
            drop(std::fs::remove_file(path));
        })
}

/// Takes a name that nobody has, so that nothing can be overwritten between looking and writing.
fn claim(path: &Path) -> Result<()> {
    let taken = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Error::file(Phrase::new("error-file-exists").with("file", path.display().to_string()))
        }
        _ => cannot_write(path, &error),
    };
    File::create_new(path).map(drop).map_err(taken)
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Error {
    let file = path.display().to_string();
    Error::file(Phrase::new("refused-write").with("file", file).with("why", error.to_string()))
}

fn write_founding(path: &Path, state: &State, words: Phrase, by: &str) -> Result<()> {
    let mut file = match store::open::open_write(path, by)? {
        Opened::Write(file) => file,
        Opened::Busy { holder } => return Err(Error::file(Phrase::new("access-busy").with("holder", holder))),
    };
    let journalled = |record: Record| {
        let pilot_id = state.pilot_of(&record);
        JournalledChange { change: Change::added(record), pilot_id }
    };
    let changes = state.records().into_iter().map(journalled).collect();
    let line = Line { seq: 1, at: clock::now(), by: by.to_owned(), kind: LineKind::Do, target: None, words };
    let (scores, response_scores) = scoring::rebuilt(state);
    let write = journal::Write { line, changes, scores, response_scores };
    file.commit(&write)?;
    file.close_whole()
}

fn standard_records(name: &str) -> Result<Vec<Record>> {
    let mut records = vec![Record::Programme(Programme::named(name).into())];
    records.extend(Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())));
    for definition in Definition::standard()? {
        let questionnaire = Questionnaire { id: QuestionnaireId::new(), definition };
        records.push(Record::Questionnaire(questionnaire.into()));
    }
    let names = [("Eerste meting", "First measurement"), ("Tweede meting", "Second measurement")];
    for (rank, (nl, en)) in names.into_iter().enumerate() {
        let measurement = Measurement {
            id: MeasurementId::new(),
            name: Text::new(nl, en),
            period: String::new(),
            position: rank as f64 + 1.0,
        };
        records.push(Record::Measurement(measurement.into()));
    }
    Ok(records)
}

/// A free path for a new copy of a sample in the person's data folder, numbered where one is there.
pub fn sample_path(folder: &Path, sample: &str) -> PathBuf {
    let plain = folder.join(format!("{sample}.proeftuin"));
    let numbered = (2..).map(|number| folder.join(format!("{sample}-{number}.proeftuin")));
    std::iter::once(plain).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// Opens for writing; if somebody else has it open, for reading, saying who.
pub fn open(path: &Path, by: &str, wake: Wake) -> Result<Session> {
    let opened = match store::open::open_write(path, by) {
        Err(error) if error.phrase.key == "error-file-read-only" => {
            return read_as(path, Access::ReadsOnly { why: Phrase::new("access-read-only") }, by);
        }
        opened => opened?,
    };
    match opened {
        Opened::Busy { holder } => {
            let why = Phrase::new("access-busy").with("holder", holder);
            let mut session = read_as(path, Access::ReadsOnly { why }, by)?;
            session.follow(Follower::start(path, wake));
            Ok(session)
        }
        Opened::Write(file) => {
            let loaded = file.load()?;
            let state = State::from_records(loaded.records, loaded.scores);
            let writer = Writer::start(file, wake)?;
            writer.daily_backup(clock::today());
            let mut session = Session::new(path, state, loaded.history, Some(writer), Access::Writes);
            session.set_by(by);
            Ok(session)
        }
    }
}

/// Reads a file without locking, backing up or changing anything.
pub fn read(path: &Path) -> Result<Session> {
    read_as(path, Access::ReadsOnly { why: Phrase::new("access-reading") }, "")
}

/// A programme without its responses, for numbers over the scores that the file keeps; and which questionnaires they
/// come from. What asks for answers finds none.
pub fn read_scores(path: &Path) -> Result<(State, Versions)> {
    let loaded = store::open::open_read(path)?.load_figures(false)?;
    Ok((State::from_records(loaded.records, loaded.scores), Versions::from_iter(loaded.versions)))
}

/// A programme without its answers, and what every response scores as the file keeps it.
pub fn read_figures(path: &Path) -> Result<(State, Arc<Scored>)> {
    let loaded = store::open::open_read(path)?.load_figures(true)?;
    Ok((State::from_records(loaded.records, loaded.scores), Arc::new(Scored::kept(loaded.responses))))
}

fn read_as(path: &Path, access: Access, by: &str) -> Result<Session> {
    let file = store::open::open_read(path)?;
    let loaded = file.load()?;
    let state = State::from_records(loaded.records, loaded.scores);
    let mut session = Session::new(path, state, loaded.history, None, access);
    session.set_by(by);
    Ok(session)
}

/// This path, or a numbered one beside it where it is taken.
pub fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let numbered = (2..).map(|number| path.with_file_name(format!("{stem}-{number}{ending}")));
    std::iter::once(path.to_owned()).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// Writes a whole file that was not there: beside its place first, so that nothing half-written stands there.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    write_new_by(path, |to| to.write_all(bytes).map_err(|error| cannot_write(path, &error)))
}

/// As [`write_new`], for a file that is written while it is made and need not fit in memory.
pub fn write_new_by<T>(path: &Path, make: impl FnOnce(&mut BufWriter<File>) -> Result<T>) -> Result<T> {
    claim(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let fresh = path.with_file_name(name);
    made_beside(&fresh, path, make).inspect_err(|_| {
        drop(std::fs::remove_file(&fresh));
        drop(std::fs::remove_file(path));
    })
}

fn made_beside<T>(fresh: &Path, path: &Path, make: impl FnOnce(&mut BufWriter<File>) -> Result<T>) -> Result<T> {
    let failed = |error: std::io::Error| cannot_write(path, &error);
    let mut to = BufWriter::new(File::create(fresh).map_err(failed)?);
    let made = make(&mut to)?;
    let file = to.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    drop(file);
    store::place::put(fresh, path).map_err(failed)?;
    Ok(made)
}

/// Reads a programme's JSON from a file.
pub fn read_programme_json(path: &Path) -> Result<programme_json::ProgrammeFile> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| cannot_read(&name, &error))?;
    programme_json::parse(&name, &text)
}

fn cannot_read(file: &str, error: &std::io::Error) -> Error {
    Error::file(match error.kind() {
        std::io::ErrorKind::NotFound => Phrase::new("error-file-absent").with("file", file),
        std::io::ErrorKind::PermissionDenied => Phrase::new("error-file-no-permission").with("file", file),
        _ => Phrase::new("refused-read").with("file", file).with("why", error.to_string()),
    })
}

/// Reads a questionnaire's TOML from a file; the error names the file, and within it the line.
pub fn read_questionnaire(path: &Path) -> Result<Definition> {
    let name = path.display().to_string();
    let wrong = |what: Phrase| {
        Error::refused(Phrase::new("questionnaires-file-wrong").with("file", name.as_str()).with("what", what))
    };
    let mut bytes = Vec::new();
    // A file that is too large is not read to its end: one byte more than may be is enough to know.
    std::fs::File::open(path)
        .and_then(|opened| opened.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| cannot_read(&name, &error))?;
    if bytes.len() > MOST_BYTES {
        return Err(wrong(Phrase::new("fault-toml-large").with("most", MOST_BYTES / 1_000_000)));
    }
    let text = String::from_utf8(bytes).map_err(|_| wrong(Phrase::new("questionnaires-file-not-text")))?;
    Definition::from_toml(&text).map_err(|error| wrong(error.phrase))
}

/// Writes a programme's JSON to a file that was not there.
pub fn export_new(state: &State, path: &Path) -> Result<()> {
    write_new(path, programme_text(state)?.as_bytes())
}

fn programme_text(state: &State) -> Result<String> {
    let programme = programme_json::ProgrammeFile::from_records((*state.programme).clone(), state.records());
    programme_json::to_text(&programme)
}

/// The version of the file's schema, if this program can use the file; nothing but its head is read.
pub fn schema_version(path: &Path) -> Result<u32> {
    store::header::usable(path)
}

/// Looks a file and its data through, without opening it for writing.
pub fn check(path: &Path) -> Result<Report> {
    store::open::open_read(path)?.examine().map(check::report)
}

/// The kept scores of a file's responses, by response and scale.
pub fn response_scores(path: &Path) -> Result<Vec<(ResponseId, ScaleKey, f64)>> {
    store::open::open_read(path)?.response_scores()
}

/// The journal of a file, newest first, read without opening it for writing: all of it, or that of one pilot,
/// or from a moment on.
pub fn log(path: &Path, pilot: Option<PilotId>, since: Option<Timestamp>) -> Result<Vec<LogEntry>> {
    read_log(path, &LogRequest { pilot, since, before_seq: None, limit: usize::MAX })
}

/// The lines of a file's journal that were asked for, read without opening it for writing.
pub fn read_log(path: &Path, request: &LogRequest) -> Result<Vec<LogEntry>> {
    store::open::open_read(path)?.log(request)
}

/// Who entered each response of a pilot, as far as the journal still has it.
pub fn read_entered_by(path: &Path, pilot: PilotId) -> Result<HashMap<ResponseId, String>> {
    let found = store::open::open_read(path)?.entered_by(pilot)?;
    let known = found.into_iter().filter_map(|(key, by)| Some((ResponseId(key.parse().ok()?), by)));
    Ok(known.collect())
}

/// Where a copy goes that nobody gave a name: beside the file with today's date, numbered where that is taken.
pub fn backup_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = format!("{stem}-{}", clock::today());
    let numbered = (2..).map(|number| path.with_file_name(format!("{stem}-{number}.proeftuin")));
    let plain = path.with_file_name(format!("{stem}.proeftuin"));
    std::iter::once(plain).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// A consistent copy of a file, also while somebody writes in it; never over what is there.
pub fn backup(path: &Path, to: &Path) -> Result<()> {
    store::open::open_read(path)?.backup_to(to)
}

/// The copies of a file that the program made under a name of its own, the newest first.
pub fn backups(path: &Path) -> Result<Vec<OwnCopy>> {
    store::backup::copies(path)
}

/// Makes a programme of a copy, under a name that is still free.
pub fn restore(copy: &Path, to: &Path) -> Result<()> {
    store::backup::restore(copy, to)
}
