//! How long it takes to import 5.4 million answers (10,000 pilots, two measurements, ten respondents each, 27 answers a
//! questionnaire), beside SQLite's own `.import` of the same answers into a keyed table, by turns in one run. The aim:
//! at most 1.5 times its time, in at most 500 MB. Not a test; what was measured is in `docs/performance.md`.
//!
//! `cargo bench --bench import`; `-- --pilots 1000 --rounds 1` for a smaller look. Needs the command `sqlite3`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement that cannot be made stops, and answers on the terminal"
)]

#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod table;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use proeftuinmeter::app::{State, files};
use proeftuinmeter::base::{Phrase, id};
use proeftuinmeter::model::questionnaire::{AnswerKind, Definition, PARTICIPANTS};
use proeftuinmeter::model::{
    Measurement, MeasurementId, Part, Pilot, Programme, Questionnaire, QuestionnaireId, Record, Scale,
};

use table::Times;

const RESPONDENTS: u32 = 10;
/// The items that are answered: all ratings, the grade and one open question.
const ANSWERED: usize = 27;

struct Files {
    programme: PathBuf,
    wide: PathBuf,
    long: PathBuf,
    responses: usize,
}

fn main() {
    let (mut pilots, mut rounds) = (10_000, 3);
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let mut value = || words.next().and_then(|value| value.parse().ok()).expect("a number");
        match word.as_str() {
            "--pilots" => pilots = value(),
            "--rounds" => rounds = value(),
            other => panic!("{other}? --pilots 10000 and --rounds 3 are understood"),
        }
    }
    // Beside what was built and not in the system's temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the files");
    let files = make(folder.path(), pilots);
    let answers = files.responses * ANSWERED;
    eprintln!("{} responses, {answers} answers …", files.responses);
    let (mut ours, mut theirs, mut memory) = (Times::default(), Times::default(), 0);
    for _ in 0..rounds {
        theirs.push(sqlite_import(folder.path(), &files.long, answers));
        let (time, peak) = our_import(folder.path(), &files);
        ours.push(time);
        memory = memory.max(peak);
    }
    let seconds = |times: &Times| times.at(0.5).as_secs_f64();
    println!("answers                          {answers:>12}");
    println!("sqlite3 .import, keyed table     {:>10.2} s", seconds(&theirs));
    println!("proeftuinmeter import, from CSV  {:>10.2} s", seconds(&ours));
    println!("  times as long                  {:>12.2}", seconds(&ours) / seconds(&theirs));
    println!("  most memory                    {:>9.0} MB", memory as f64 / 1024.0);
}

/// A programme without responses, the CSV that people would have, and the same answers one a row for SQLite.
fn make(folder: &Path, pilot_count: u32) -> Files {
    let definition = standard();
    let items: Vec<(String, bool)> = definition
        .every_item()
        .map(|placed| {
            let is_grade = matches!(placed.item.answer_kind(&definition), Some(AnswerKind::Grade { .. }));
            (placed.item.code.clone(), is_grade)
        })
        .take(ANSWERED)
        .collect();
    assert_eq!(items.len(), ANSWERED);
    let programme = folder.join("meting.proeftuin");
    make_programme(&programme, definition, pilot_count);
    let (wide_path, long_path) = (folder.join("antwoorden.csv"), folder.join("lang.csv"));
    let (mut wide, mut long) = (create(&wide_path), create(&long_path));
    let codes: Vec<&str> = items.iter().map(|(code, _)| code.as_str()).collect();
    writeln!(wide, "proeftuin;meting;respondent;rol;{}", codes.join(";")).unwrap();
    let (mut dice, mut response, mut row) = (20_171_025_u64, 0, String::new());
    for pilot in 1..=pilot_count {
        for wave in 1..=2 {
            for respondent in 1..=RESPONDENTS {
                response += 1;
                row.clear();
                write!(row, "{pilot};{wave};R-{respondent:03};inwoner").unwrap();
                for (rank, (code, is_grade)) in items.iter().enumerate() {
                    dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    let value = dice >> 33;
                    let answer = match (is_grade, rank + 1 == ANSWERED) {
                        (true, _) => format!("{},{}", 1 + value % 9, value / 9 % 10),
                        (_, true) => format!("Goed overleg {}", value % 1_000),
                        _ => (1 + value % 5).to_string(),
                    };
                    write!(row, ";{answer}").unwrap();
                    writeln!(long, "{response},{code},\"{answer}\"").unwrap();
                }
                writeln!(wide, "{row}").unwrap();
            }
        }
    }
    wide.flush().and_then(|()| long.flush()).expect("both files");
    Files { programme, wide: wide_path, long: long_path, responses: response as usize }
}

fn create(path: &Path) -> std::io::BufWriter<std::fs::File> {
    std::io::BufWriter::new(std::fs::File::create(path).expect("a new file"))
}

fn standard() -> Definition {
    let mut all = Definition::standard().expect("the standard questionnaires").into_iter();
    all.find(|definition| definition.key == PARTICIPANTS).expect("the one for participants")
}

fn make_programme(path: &Path, definition: Definition, pilot_count: u32) {
    id::fix(Some(1 << 40));
    let mut records = vec![Record::Programme(Programme::named("Meting").into())];
    records.extend(Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())));
    records.push(Record::Questionnaire(Questionnaire { id: QuestionnaireId::new(), definition }.into()));
    for (rank, name) in ["Eerste meting", "Tweede meting"].into_iter().enumerate() {
        let name = proeftuinmeter::base::Text::new(name, "");
        let position = rank as f64;
        records.push(Record::Measurement(
            Measurement { id: MeasurementId::new(), name, period: String::new(), position }.into(),
        ));
    }
    for number in 1..=pilot_count {
        let pilot = Pilot::named(number, &format!("Proeftuin {number}"));
        records.push(Record::Part(Part::whole(pilot.id).into()));
        records.push(Record::Pilot(pilot.into()));
    }
    id::fix(None);
    let state = State::from_records(records, Vec::new());
    files::found(path, &state, Phrase::new("op-new").with("name", "Meting"), "meting").expect("a programme");
}

fn sqlite_import(folder: &Path, long: &Path, answers: usize) -> Duration {
    let database = folder.join("sqlite.db");
    drop(std::fs::remove_file(&database));
    let begun = Instant::now();
    let mut shell =
        Command::new("sqlite3").arg(&database).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sqlite3");
    let script = format!(
        "CREATE TABLE answers (response INTEGER NOT NULL, item TEXT NOT NULL, value TEXT, PRIMARY KEY (response, item)) WITHOUT ROWID;\n\
         .mode csv\n.import {} answers\n",
        long.display()
    );
    shell.stdin.take().expect("its input").write_all(script.as_bytes()).expect("the script");
    assert!(shell.wait().expect("an end").success());
    let time = begun.elapsed();
    let count = Command::new("sqlite3").arg(&database).arg("SELECT count(*) FROM answers").output().expect("a count");
    assert_eq!(String::from_utf8_lossy(&count.stdout).trim(), answers.to_string());
    time
}

/// On a fresh copy of the programme, as a user would do it; how long, and the most memory in KB.
fn our_import(folder: &Path, files: &Files) -> (Duration, u64) {
    let path = folder.join("ingelezen.proeftuin");
    drop(std::fs::remove_file(&path));
    std::fs::copy(&files.programme, &path).expect("a copy");
    let home = tempfile::tempdir().expect("a folder");
    let begun = Instant::now();
    let mut import = Command::new(env!("CARGO_BIN_EXE_proeftuinmeter"))
        .args(["--lang", "nl", "--by", "meting", "--json", "import"])
        .args([&path, &files.wide])
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut peak = 0;
    let status = loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", import.id())).unwrap_or_default();
        let kilobytes =
            status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().split(' ').next()?.parse().ok());
        peak = peak.max(kilobytes.unwrap_or(0));
        if let Some(status) = import.try_wait().expect("its state") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let time = begun.elapsed();
    assert!(status.success(), "the import was refused");
    let session = proeftuinmeter::app::files::read(&path).expect("the file");
    assert_eq!(session.state().responses().len(), files.responses);
    (time, peak)
}
