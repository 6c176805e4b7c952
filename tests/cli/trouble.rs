//! Full disks, files and folders without permission, and readers that stop reading.

use std::fs::{Permissions, set_permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{Done, PROGRAM, Place, READS};

fn mode(path: &Path, mode: u32) {
    set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Whether this user may do everything, so that a permission keeps nothing out.
fn is_almighty(place: &Place) -> bool {
    let shut = place.path("shut");
    std::fs::create_dir(&shut).unwrap();
    mode(&shut, 0o555);
    let may = std::fs::write(shut.join("x"), "x").is_ok();
    std::fs::remove_dir_all(&shut).unwrap();
    may
}

/// Runs the program as somebody whom permissions hold.
struct Plain {
    place: Place,
    /// Beside the place, as it may be where only an almighty user can read.
    program: Option<tempfile::TempDir>,
}

impl Plain {
    const NOBODY: u32 = 65534;

    fn with_sample() -> Self {
        let place = Place::with_sample();
        mode(place.folder(), 0o777);
        mode(&place.path("a.proeftuin"), 0o666);
        let program = is_almighty(&place).then(|| {
            let folder = tempfile::tempdir().unwrap();
            mode(folder.path(), 0o755);
            // By another program: a file that this one holds open for writing while another test starts a process
            // cannot be run.
            let copied = Command::new("cp").arg(PROGRAM).arg(folder.path().join("program")).status();
            assert!(copied.unwrap().success());
            folder
        });
        Self { place, program }
    }

    fn run(&self, words: &[&str]) -> Done {
        let mut command = match &self.program {
            None => Command::new(PROGRAM),
            Some(folder) => {
                let mut command = Command::new(folder.path().join("program"));
                command.uid(Self::NOBODY).gid(Self::NOBODY);
                command
            }
        };
        self.place.settle_in(&mut command);
        Done::of(command.args(words).output().unwrap())
    }
}

#[test]
fn a_file_without_permission_is_told_and_left_alone() {
    let plain = Plain::with_sample();
    let file = plain.place.path("a.proeftuin");
    std::fs::write(plain.place.path("data.json"), "{}").unwrap();
    mode(&file, 0o000);
    for words in READS.iter().copied().chain([&["import", "a.proeftuin", "data.json"][..]]) {
        let done = plain.run(words);
        assert_eq!((done.status, done.out.as_str()), (3, ""), "{words:?}: {}", done.err);
        assert!(done.err.contains("geen toegang"), "{words:?}: {}", done.err);
    }
    mode(&file, 0o644);
    assert!(plain.place.bytes("a.proeftuin") == super::sample());
}

#[test]
fn a_file_that_cannot_be_written_to_does_not_remember_what_goes_out() {
    let plain = Plain::with_sample();
    mode(&plain.place.path("a.proeftuin"), 0o444);
    let others = ["--for-others", "--given-to", "de gemeenteraad", "-o"];
    let commands = [&["export", "a.proeftuin", "--what", "scores"][..], &["chart", "a.proeftuin", "dumbbell"]];
    for (command, out) in commands.into_iter().zip(["uit.csv", "uit.svg"]) {
        let done = plain.run(&[command, &others[..], &[out]].concat());
        assert_eq!(done.status, 0, "{command:?}: {}", done.err);
        assert!(done.err.contains("Niet onthouden"), "{command:?}: {}", done.err);
        assert!(plain.place.path(out).exists(), "{command:?}");
    }
    assert!(plain.place.bytes("a.proeftuin") == super::sample());
}

#[test]
fn a_folder_that_cannot_be_written_to_can_be_read() {
    let plain = Plain::with_sample();
    assert_eq!(plain.run(&["export", "a.proeftuin", "-o", "data.json"]).status, 0);
    let bytes = plain.place.bytes("a.proeftuin");
    mode(plain.place.folder(), 0o555);
    for words in READS.iter().filter(|words| !words.contains(&"-o")) {
        let done = plain.run(words);
        assert_eq!((done.status, done.err.as_str()), (0, ""), "{words:?}");
    }
    for words in [
        &["import", "a.proeftuin", "data.json"][..],
        &["backup", "a.proeftuin"],
        &["new", "b.proeftuin"],
        &["chart", "a.proeftuin", "slope", "-o", "x.svg"],
    ] {
        let done = plain.run(words);
        assert_eq!((done.status, done.out.as_str()), (3, ""), "{words:?}: {}", done.err);
    }
    let without_screen = plain.run(&["a.proeftuin"]);
    assert_eq!(without_screen.status, 3, "{}", without_screen.out);
    mode(plain.place.folder(), 0o755);
    assert!(plain.place.bytes("a.proeftuin") == bytes);
    assert_eq!(plain.place.names(), ["a.proeftuin", "data.json"]);
}

/// Runs with room for files of so many KiB only; writing beyond fails, as on a full disk.
fn cramped(place: &Place, kib: u32, words: &[&str]) -> Done {
    let mut command = Command::new("bash");
    let script = format!("trap '' XFSZ; ulimit -f {kib}; exec \"$0\" \"$@\"");
    command.args(["-c", &script, PROGRAM]).args(words);
    place.settle_in(&mut command);
    Done::of(command.output().unwrap())
}

#[test]
fn a_write_that_finds_no_room_is_told_and_the_file_is_sound() {
    let place = Place::with_sample();
    place.well(&["export", "a.proeftuin", "-o", "a.json"]);
    let mut file: Value = serde_json::from_slice(&place.bytes("a.json")).unwrap();
    for finding in file["findings"].as_array_mut().unwrap() {
        finding["text"]["nl"] = Value::from(format!("{} En nog meer.", finding["text"]["nl"].as_str().unwrap()));
    }
    std::fs::write(place.path("b.json"), file.to_string()).unwrap();
    for kib in [64, 256, 400] {
        let done = cramped(&place, kib, &["import", "a.proeftuin", "b.json", "--on-duplicate", "replace"]);
        assert_eq!((done.status, done.out.as_str()), (3, ""), "{kib}: {}", done.err);
        assert_eq!(done.err.lines().count(), 1, "{kib}: {}", done.err);
        place.well(&["export", "a.proeftuin", "-o", "after.json"]);
        assert!(place.bytes("after.json") == place.bytes("a.json"), "{kib}: the file is not as it was");
        std::fs::remove_file(place.path("after.json")).unwrap();
        assert_eq!(place.json(&["log", "a.proeftuin"]).as_array().unwrap().len(), 1, "{kib}");
    }
    place.well(&["import", "a.proeftuin", "b.json", "--on-duplicate", "replace"]);
}

#[test]
fn what_finds_no_room_leaves_no_half_files() {
    let place = Place::with_sample();
    for words in [
        &["new", "b.proeftuin", "--sample", super::SAMPLE][..],
        &["new", "b.proeftuin"],
        &["export", "a.proeftuin", "-o", "b.json"],
        &["chart", "a.proeftuin", "dumbbell", "-o", "b.svg"],
        &["chart", "a.proeftuin", "dumbbell", "-o", "b.png"],
        &["backup", "a.proeftuin", "-o", "b.proeftuin"],
        &["restore", "a.proeftuin", "-o", "b.proeftuin"],
    ] {
        let done = cramped(&place, 8, words);
        assert_eq!((done.status, done.out.as_str()), (3, ""), "{words:?}: {}", done.err);
        assert_eq!(place.names(), ["a.proeftuin"], "{words:?}");
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    let place = Place::with_sample();
    for words in READS {
        let mut child = place.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let done = Done::of(child.wait_with_output().unwrap());
        assert_eq!((done.status, done.err.as_str()), (0, ""), "{words:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_finds_no_room_is_told() {
    let place = Place::with_sample();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let done = Done::of(place.command(&["changes", "a.proeftuin"]).stdout(full).output().unwrap());
    assert_eq!(done.status, 3);
    assert!(done.err.starts_with("Het antwoord kon niet worden weggeschreven"), "{}", done.err);
}
