//! The real program, run as a person or a script runs it: what it prints, its exit status, and what it leaves
//! of files. A folder of its own for each test, and no screen.

mod charts;
mod check;
mod compare;
mod erase;
mod exchange;
mod exits;
mod import;
mod invented;
mod journal;
mod questionnaires;
mod release;
mod tables;
mod terminal;
#[cfg(unix)]
mod trouble;
mod untouched;
mod whole;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_proeftuinmeter");
pub const SAMPLE: &str = "samen-innoveren";

/// A folder to run in; gone when the test is.
pub struct Place {
    folder: tempfile::TempDir,
}

pub struct Done {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// With the sample as `a.proeftuin`.
    pub fn with_sample() -> Self {
        let place = Self::empty();
        std::fs::write(place.path("a.proeftuin"), sample()).unwrap();
        place
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// The names of what stands in the folder, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "home")
            .collect();
        names.sort();
        names
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(words);
        self.settle_in(&mut command);
        command
    }

    /// The surroundings of every test: no screen, no language, settings of its own.
    pub fn settle_in(&self, command: &mut Command) {
        command.current_dir(self.folder());
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        command.env("PROEFTUINMETER_HOME", self.path("home")).env("USER", "tester");
    }

    pub fn run(&self, words: &[&str]) -> Done {
        Done::of(self.command(words).output().unwrap())
    }

    /// Runs what must go well.
    #[track_caller]
    pub fn well(&self, words: &[&str]) -> String {
        let done = self.run(words);
        assert_eq!((done.status, done.err.as_str()), (0, ""), "{words:?}");
        done.out
    }

    /// The one JSON document of a command that must go well.
    #[track_caller]
    pub fn json(&self, words: &[&str]) -> Value {
        let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.well(&words)).unwrap_or_else(|error| panic!("{words:?}: {error}"))
    }
}

impl Done {
    pub fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The bytes of a file that holds the sample; made once.
pub fn sample() -> &'static [u8] {
    static SAMPLE_FILE: OnceLock<Vec<u8>> = OnceLock::new();
    SAMPLE_FILE.get_or_init(|| {
        let place = Place::empty();
        place.well(&["new", "a.proeftuin", "--sample", SAMPLE]);
        place.bytes("a.proeftuin")
    })
}

/// Every command that only reads, with what it needs.
pub const READS: [&[&str]; 12] = [
    &["info", "a.proeftuin"],
    &["pilots", "a.proeftuin"],
    &["scores", "a.proeftuin"],
    &["changes", "a.proeftuin"],
    &["programme", "a.proeftuin"],
    &["items", "a.proeftuin"],
    &["check", "a.proeftuin"],
    &["reliability", "a.proeftuin"],
    &["questionnaires", "a.proeftuin"],
    &["log", "a.proeftuin"],
    &["export", "a.proeftuin", "-o", "out.json"],
    &["chart", "a.proeftuin", "dumbbell", "-o", "out.svg"],
];
