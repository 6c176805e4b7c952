//! How fast the program is with 43 pilots, as usual, with 1,000 and with 10,000: a table on the
//! terminal. Not a test: nothing here fails because a computer is slow. How to run it, and what was
//! measured, is in `docs/performance.md`.
//!
//! `cargo bench --bench programme` measures all sizes; `-- --sizes 43,1000` those, `-- --frames 20`
//! with fewer repetitions. Every size is measured in a process of its own, so that memory is its own.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement that cannot be made stops, and answers on the terminal"
)]

#[cfg(target_os = "linux")]
mod first_frame;
mod frames;
mod generator;
mod programme_file;
mod questions;
#[allow(dead_code, reason = "shared with the other measurements, which use all of it")]
mod screen;
mod table;

use std::path::PathBuf;
use std::process::Command;

use table::Table;

/// What the command line asks for.
struct Wanted {
    sizes: Vec<u32>,
    frames: usize,
    /// Set in a process that measures one size, or only makes its file.
    one: Option<(Step, PathBuf)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Make,
    Measure,
}

fn main() {
    let wanted = wanted(std::env::args().skip(1));
    match &wanted.one {
        Some((Step::Make, path)) => programme_file::make(wanted.sizes[0], path).tell(),
        Some((Step::Measure, path)) => measure(path, wanted.frames).tell(),
        None => measure_all(&wanted),
    }
}

fn wanted(words: impl Iterator<Item = String>) -> Wanted {
    let mut wanted = Wanted { sizes: vec![43, 1_000, 10_000], frames: 200, one: None };
    let mut words = words.filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_else(|| panic!("{word} needs a value"));
        match word.as_str() {
            "--sizes" => wanted.sizes = value().split(',').map(|size| size.parse().expect("a number")).collect(),
            "--frames" => wanted.frames = value().parse().expect("a number"),
            "--make" => wanted.one = Some((Step::Make, value().into())),
            "--measure" => wanted.one = Some((Step::Measure, value().into())),
            other => panic!("{other}? --sizes 43,1000 and --frames 200 are understood"),
        }
    }
    wanted
}

fn measure_all(wanted: &Wanted) {
    // Beside what was built and not in the system's temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the files");
    let mut table = Table::default();
    for size in &wanted.sizes {
        let path = folder.path().join(format!("{size}.proeftuin"));
        eprintln!("{size} pilots …");
        table.read(*size, &again(wanted, *size, "--make", &path));
        table.read(*size, &again(wanted, *size, "--measure", &path));
        #[cfg(target_os = "linux")]
        table.read(*size, &first_frame::measure(&path).lines());
    }
    println!("{table}");
}

/// Runs this program again for one step of one size.
fn again(wanted: &Wanted, size: u32, step: &str, path: &std::path::Path) -> String {
    let program = std::env::current_exe().expect("this program");
    let (sizes, frames) = (size.to_string(), wanted.frames.to_string());
    let mut run = Command::new(program);
    run.args(["--sizes", &sizes, "--frames", &frames, step]).arg(path).stderr(std::process::Stdio::inherit());
    let output = run.output().expect("a process for one size");
    assert!(output.status.success(), "{step} with {size} pilots: {}", output.status);
    String::from_utf8(output.stdout).expect("lines")
}

/// Everything that is measured on an open file.
fn measure(path: &std::path::Path, frames: usize) -> table::Lines {
    let mut lines = table::Lines::default();
    let session = programme_file::open(path, &mut lines);
    questions::measure(session.state(), &mut lines);
    let session = programme_file::write_answers(session, frames, &mut lines);
    frames::measure(session, frames, &mut lines);
    programme_file::memory(&mut lines);
    lines
}
