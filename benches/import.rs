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
mod answers;
#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod table;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use answers::ANSWERED;
use table::Times;

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
    let files = answers::make(folder.path(), pilots);
    let count = files.responses * ANSWERED;
    eprintln!("{} responses, {count} answers …", files.responses);
    let (mut ours, mut theirs, mut memory) = (Times::default(), Times::default(), 0);
    for _ in 0..rounds {
        theirs.push(sqlite_import(folder.path(), &files.long, count));
        let (time, peak) = answers::import(&files, &folder.path().join("ingelezen.proeftuin"));
        ours.push(time);
        memory = memory.max(peak);
    }
    let seconds = |times: &Times| times.at(0.5).as_secs_f64();
    println!("answers                          {count:>12}");
    println!("sqlite3 .import, keyed table     {:>10.2} s", seconds(&theirs));
    println!("proeftuinmeter import, from CSV  {:>10.2} s", seconds(&ours));
    println!("  times as long                  {:>12.2}", seconds(&ours) / seconds(&theirs));
    println!("  most memory                    {:>9.0} MB", memory as f64 / 1024.0);
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
