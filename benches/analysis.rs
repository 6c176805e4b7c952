//! How long it takes to work out every number over 5.4 million answers (10,000 pilots, 40,000 changes with their intervals,
//! tests and influence), beside DuckDB (means only) and pandas with scipy on the same answers, in one run. The aims: `changes` in
//! at most 3 s and `scores` in at most 0.4 s, in at most 1 GB. Not a test; what was measured is in `docs/performance.md`.
//!
//! `cargo bench --bench analysis`; `-- --pilots 1000 --rounds 1` for a smaller look. Needs a Python with duckdb, pandas and scipy:
//! `-- --python PATH`, otherwise `python3`; `-- --alone` leaves it out.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement that cannot be made stops, and answers on the terminal"
)]

#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod answers;
#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod screen;
#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod table;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use proeftuinmeter::app::command::Command as Order;
use proeftuinmeter::app::progress::Progress;
use proeftuinmeter::app::queries::analysis::{Question, analyse, renew};
use proeftuinmeter::app::queries::changes::default_pair;
use proeftuinmeter::app::{Session, files};
use proeftuinmeter::gui::ask::{Ask, Place};
use proeftuinmeter::model::comparison::Column;
use proeftuinmeter::model::{Answer, Response};

use answers::{ANSWERED, program};
use screen::Screen;
use table::Times;

struct Wanted {
    pilots: u32,
    rounds: u32,
    python: Option<String>,
}

fn main() {
    let wanted = wanted();
    // Beside what was built and not in the system's temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the files");
    let files = answers::make(folder.path(), wanted.pilots);
    let path = folder.path().join("antwoorden.proeftuin");
    eprintln!("{} responses, {} answers …", files.responses, files.responses * ANSWERED);
    answers::import(&files, &path);
    for command in ["scores", "changes", "programme"] {
        let (mut times, mut memory) = (Times::default(), 0);
        for _ in 0..wanted.rounds {
            let (time, peak) = program(&[command.as_ref(), path.as_os_str()]);
            times.push(time);
            memory = memory.max(peak);
        }
        println!(
            "{:<44}{:>10.2} s {:>7.0} MB",
            format!("proeftuinmeter {command} --json"),
            seconds(&times),
            memory as f64 / 1024.0
        );
    }
    within(&path, wanted.rounds);
    in_the_window(&path, wanted.rounds);
    if let Some(python) = &wanted.python {
        others(python, &files.wide);
    }
}

fn wanted() -> Wanted {
    let mut wanted = Wanted { pilots: 10_000, rounds: 5, python: Some("python3".to_owned()) };
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let mut value = || words.next().expect("a value");
        match word.as_str() {
            "--pilots" => wanted.pilots = value().parse().expect("a number"),
            "--rounds" => wanted.rounds = value().parse().expect("a number"),
            "--python" => wanted.python = Some(value()),
            "--alone" => wanted.python = None,
            other => panic!("{other}? --pilots 10000, --rounds 5, --python PATH and --alone are understood"),
        }
    }
    wanted
}

fn seconds(times: &Times) -> f64 {
    times.at(0.5).as_secs_f64()
}

/// The job of the window: the whole analysis, and what one changed answer makes new.
fn within(path: &Path, rounds: u32) {
    let mut session = files::open(path, "meting", Box::new(|| {})).expect("the file");
    let pair = default_pair(session.state()).expect("two measurements");
    let question = Question { pair, with_doubtful: true };
    let (mut whole, mut renewed, mut answered) = (Times::default(), Times::default(), Times::default());
    for round in 0..rounds {
        let begun = Instant::now();
        let before = analyse(session.state(), question, &Progress::default()).expect("an analysis");
        whole.push(begun.elapsed());
        let begun = Instant::now();
        change_one(&mut session, round);
        answered.push(begun.elapsed());
        let begun = Instant::now();
        let after = renew(session.state(), question, Some(&before), &Progress::default()).expect("an analysis");
        renewed.push(begun.elapsed());
        let same =
            before.rows.iter().zip(&after.rows).filter(|(before, after)| match (&before.detail, &after.detail) {
                (Some(before), Some(after)) => Arc::ptr_eq(before, after),
                (before, after) => before.is_none() && after.is_none(),
            });
        assert!(same.count() + 4 >= before.rows.len(), "more than one part was made anew");
    }
    println!("{:<44}{:>10.2} s", "window: the whole analysis, as a job", seconds(&whole));
    println!("{:<44}{:>10.4} s", "window: one changed answer, in memory", seconds(&answered));
    println!("{:<44}{:>10.4} s", "window: renewed after it, as a job", seconds(&renewed));
}

/// The view Analyse with all of this in the file.
fn in_the_window(path: &Path, rounds: u32) {
    let session = files::open(path, "meting", Box::new(|| {})).expect("the file");
    let order = |rank: u32| one_answer(session.state().responses().all().nth(rank as usize).expect("a response"), rank);
    let orders: Vec<Order> = (0..rounds).map(order).collect();
    let mut screen = Screen::new(session);
    screen.window.ask(Ask::Go(Place::Analyse));
    let first = screen.settle();
    println!("{:<44}{:>10.4} s", "view Analyse: until it is there", first.as_secs_f64());
    let (times, shapes) = screen.play(200);
    println!("{:<44}{:>18} ({shapes} shapes)", "view Analyse: frame while scrolling", times.usual_and_slow());
    let mut until = Times::default();
    for order in orders {
        screen.window.ask(Ask::Do(order));
        until.push(screen.settle());
    }
    println!("{:<44}{:>10.4} s", "view Analyse: one answer until it shows", seconds(&until));
    side_by_side(&mut screen, rounds);
}

/// Six other pilots in Vergelijken each time: the slowest frame from asking for them until they stand there.
fn side_by_side(screen: &mut Screen, rounds: u32) {
    let six = |screen: &Screen, round: u32| -> Vec<Column> {
        let state = screen.window.session().expect("a session").state();
        let wholes = state.pilots().skip(round as usize * 7).take(6);
        wholes.filter_map(|pilot| state.whole_of(pilot.id)).map(|part| Column::Part(part.id)).collect()
    };
    screen.window.ask(Ask::Compare(six(screen, 0)));
    println!("{:<44}{:>10.4} s", "view Vergelijken: what all share, as a job", screen.settle().as_secs_f64());
    let (mut slowest, mut again) = (Times::default(), Times::default());
    for round in 1..=rounds {
        screen.window.ask(Ask::Compare(six(screen, round)));
        slowest.push((0..4).map(|_| screen.frame(Vec::new())).max().unwrap_or_default());
        screen.settle();
        again.push(screen.frame(Vec::new()));
    }
    println!("{:<44}{:>18}", "view Vergelijken: six pilots, slowest frame", slowest.usual_and_slow());
    println!("{:<44}{:>18}", "view Vergelijken: a frame after that", again.usual_and_slow());
    let (times, shapes) = screen.play(200);
    println!("{:<44}{:>18} ({shapes} shapes)", "view Vergelijken: frame while scrolling", times.usual_and_slow());
}

fn change_one(session: &mut Session, round: u32) {
    let response = session.state().responses().all().nth(round as usize).expect("a response");
    let order = one_answer(response, round);
    session.dispatch(&order).expect("it is taken");
}

/// Another answer to the first item of a response.
fn one_answer(response: &Response, round: u32) -> Order {
    let (item, given) = response.answers.iter().next().expect("an answer");
    let other = if given.number() == Some(3.0) { 4.0 } else { 3.0 + f64::from(round % 2) };
    Order::Answer(response.id, item, Some(Answer::Number(other)))
}

fn others(python: &str, wide: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/analysis.py");
    for what in ["duckdb-means", "pandas-means", "pandas-scipy"] {
        let mut program = Command::new(python);
        program.arg(&script).arg(what).arg(wide);
        let (time, peak) = answers::measured(program);
        println!("{what:<44}{:>10.2} s {:>7.0} MB", time.as_secs_f64(), peak as f64 / 1024.0);
    }
}
