//! Bringing a file in: from a path that is typed to rows in the file, and closing at once afterwards.

use super::programme_file::{assert_nothing_beside, assert_sound, journal, read};
use super::real_window::{Beginning, RealWindow};

const UITSLAG: &str = "proeftuin;meting;respondent;A1;A2;G1\n8;1;R-01;4;weet niet;7,5\n8;2;R-01;5;nvt;8\n";

#[test]
fn a_typed_path_becomes_rows_one_line_of_the_journal_and_one_step_back() {
    let beginning = Beginning {
        test: "import",
        words: &["--sample", "samen-innoveren"],
        size: (1280, 820),
        ..Beginning::default()
    };
    let mut window = RealWindow::start(&beginning);
    let path = window.programme_path();
    let before = journal(&path).len();
    let csv = path.with_file_name("uitslag.csv");
    std::fs::write(&csv, UITSLAG).expect("a file");
    window.keys_change(&["ctrl+k"]);
    window.type_text("bestand inlezen");
    window.keys_change(&["Return"]);
    // The search of this view is the field for the path.
    window.keys_change(&["ctrl+f"]);
    window.type_text(csv.to_str().expect("a path"));
    window.keys_change(&["Return"]);
    window.settled();
    window.keys(&["ctrl+Return"]);
    window.wait_for("two responses on disk", |_| count(&path) == 2);
    window.settled();
    let lines = journal(&path);
    assert_eq!(lines.len(), before + 1, "{lines:?}");
    let grade: f64 =
        read(&path, |conn| conn.query_row("SELECT max(value) FROM v_answers WHERE item = 'G1'", [], |row| row.get(0)));
    assert_eq!(grade, 8.0);
    window.keys(&["ctrl+z"]);
    window.wait_for("nothing on disk", |_| count(&path) == 0);
    window.keys(&["ctrl+y"]);
    window.wait_for("two responses again", |_| count(&path) == 2);
    assert!(window.close().success());
    assert_eq!(count(&path), 2);
    assert_nothing_beside(&path);
    assert_sound(&path);
}

fn count(path: &std::path::Path) -> i64 {
    read(path, |conn| conn.query_row("SELECT count(*) FROM responses", [], |row| row.get(0)))
}
