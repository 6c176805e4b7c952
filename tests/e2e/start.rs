//! Starting and closing.

use super::programme_file::{assert_just_now, assert_nothing_beside, assert_sound, journal};
use super::real_window::{Beginning, PERSON, RealWindow};

#[test]
fn the_sample_opens_in_a_window_and_closes_without_a_trace() {
    let beginning = Beginning { test: "sample_opens", words: &["--sample", "samen-innoveren"], ..Beginning::default() };
    let mut window = RealWindow::start(&beginning);
    let path = window.programme_path();
    assert!(std::fs::exists(format!("{}.lock", path.display())).unwrap(), "nobody else may write meanwhile");
    let status = window.close();
    assert!(status.success(), "{status}");
    assert_nothing_beside(&path);
    assert_sound(&path);
    let lines = journal(&path);
    assert_eq!(lines.len(), 1, "only looked at: {lines:?}");
    assert_eq!((lines[0].kind.as_str(), lines[0].by.as_str()), ("do", PERSON));
    assert!(lines[0].words.contains("Samen innoveren"), "{:?}", lines[0]);
    assert_just_now(&lines[0].at);
}

#[test]
fn after_a_power_cut_the_file_opens_for_writing_again() {
    let beginning = Beginning { test: "power_cut", words: &["--sample", "samen-innoveren"], ..Beginning::default() };
    let mut window = RealWindow::start(&beginning);
    let path = window.programme_path();
    window.kill();
    window.start_again(&[path.to_str().unwrap()]);
    let holder = std::fs::read_to_string(format!("{}.lock", path.display())).unwrap();
    assert!(holder.starts_with(PERSON), "{holder}");
    assert!(window.close().success());
    assert_nothing_beside(&path);
    assert_sound(&path);
}

#[test]
fn every_view_shows_something_at_the_smallest_size() {
    let words = ["--sample", "samen-innoveren"];
    let beginning = Beginning { test: "smallest_size", words: &words, size: (900, 600), ..Beginning::default() };
    let mut window = RealWindow::start(&beginning);
    for keys in ["ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+7", "ctrl+8", "ctrl+9", "ctrl+1"] {
        window.keys_change(&[keys]);
        assert!(window.picture().shows_text(), "{keys}");
    }
    assert!(window.close().success());
}

#[test]
fn the_first_start_asks_for_a_name_once() {
    let mut window = RealWindow::start(&Beginning { test: "first_start", person: "", ..Beginning::default() });
    window.type_text("Anna de Vries");
    window.keys(&["Return"]);
    let settings = window.home().join("settings.json");
    window.wait_for("the name to be kept", |_| {
        std::fs::read_to_string(&settings).is_ok_and(|text| text.contains("Anna de Vries"))
    });
    assert!(window.close().success());
}

#[test]
fn a_file_that_cannot_be_used_opens_a_window_that_says_so() {
    let plain = RealWindow::start(&Beginning { test: "no_file", ..Beginning::default() });
    let without = plain.picture();
    drop(plain);
    let damaged = [
        ("text", b"This is no programme.".to_vec()),
        ("cut", b"SQLite format 3\0\x10\0\x02\x02\0\x40\x20\x20".to_vec()),
        ("empty", Vec::new()),
    ];
    for (name, bytes) in damaged {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(format!("{name}.proeftuin"));
        std::fs::write(&path, &bytes).unwrap();
        let words = [path.to_str().unwrap()];
        let beginning = Beginning { test: "damaged_file", words: &words, ..Beginning::default() };
        let mut window = RealWindow::start_in(&beginning, home);
        assert!(window.picture() != without, "{name}: nothing is said of the file");
        assert!(window.close().success());
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name}: it is left as it is");
        assert_nothing_beside(&path);
    }
}
