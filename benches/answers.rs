//! A programme of 10,000 pilots (or fewer) with 5.4 million answers (two measurements, ten respondents each, 27 answers a
//! questionnaire), as files that people would have; the same ones every time. And running the program as they would.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use proeftuinmeter::app::{State, files};
use proeftuinmeter::base::{Phrase, id};
use proeftuinmeter::model::questionnaire::{AnswerKind, Definition, PARTICIPANTS};
use proeftuinmeter::model::{
    Measurement, MeasurementId, Part, Pilot, Programme, Questionnaire, QuestionnaireId, Record, Scale,
};

pub const RESPONDENTS: u32 = 10;
/// The items that are answered: all ratings, the grade and one open question.
pub const ANSWERED: usize = 27;

pub struct Files {
    pub programme: PathBuf,
    pub wide: PathBuf,
    pub long: PathBuf,
    pub responses: usize,
}

/// A programme without responses, the CSV that people would have, and the same answers one a row for SQLite.
pub fn make(folder: &Path, pilot_count: u32) -> Files {
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

/// Imports the answers into a fresh copy of the programme, as a user would do it; how long, and the most memory in KB.
pub fn import(files: &Files, path: &Path) -> (Duration, u64) {
    drop(std::fs::remove_file(path));
    std::fs::copy(&files.programme, path).expect("a copy");
    let words = ["import".as_ref(), path.as_os_str(), files.wide.as_os_str()];
    let measured = program(&words);
    let session = proeftuinmeter::app::files::read(path).expect("the file");
    assert_eq!(session.state().responses().len(), files.responses);
    measured
}

/// Runs the program with these words, its answer as JSON thrown away; how long, and the most memory in KB.
pub fn program(words: &[&std::ffi::OsStr]) -> (Duration, u64) {
    let home = tempfile::tempdir().expect("a folder");
    let mut program = Command::new(env!("CARGO_BIN_EXE_proeftuinmeter"));
    program.args(["--lang", "nl", "--by", "meting", "--json"]).args(words).stdout(Stdio::null());
    program.env("HOME", home.path()).env("XDG_CONFIG_HOME", home.path());
    measured(program)
}

/// Runs a program to its end; how long, and the most memory in KB.
pub fn measured(mut program: Command) -> (Duration, u64) {
    let begun = Instant::now();
    let mut running = program.spawn().expect("the program");
    let mut peak = 0;
    let status = loop {
        peak = peak.max(memory(&running));
        if let Some(status) = running.try_wait().expect("its state") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let time = begun.elapsed();
    assert!(status.success(), "{program:?} failed");
    (time, peak)
}

fn memory(running: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id())).unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().split(' ').next()?.parse().ok());
    kilobytes.unwrap_or(0)
}
