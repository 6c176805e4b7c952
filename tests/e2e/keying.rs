//! Questionnaires from paper in a real window: typed as fast as a person can, closed in the middle, and gone on with.

use super::programme_file::{assert_nothing_beside, assert_sound, journal, read};
use super::real_window::{Beginning, RealWindow};

const SAMPLE: [&str; 2] = ["--sample", "samen-innoveren"];

/// Every response: code, how many answers, the grade, whether it was finished.
fn responses(path: &std::path::Path) -> Vec<(Option<String>, i64, Option<f64>, bool)> {
    let question = "SELECT respondent, (SELECT count(*) FROM json_each(answers)), answers ->> '$.G1', \
                    finished_at IS NOT NULL FROM responses ORDER BY id";
    read(path, |conn| {
        let mut rows = conn.prepare(question)?;
        let found = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        found.collect()
    })
}

/// Types a code and `digits`, each key as soon as the one before.
fn type_form(window: &mut RealWindow, code: &str, digits: &str) {
    window.type_text(code);
    window.keys(&["Return"]);
    window.type_text(digits);
}

#[test]
fn a_form_is_keyed_closed_in_the_middle_and_gone_on_with() {
    let mut window = RealWindow::start(&Beginning { test: "keying", words: &SAMPLE, ..Beginning::default() });
    let path = window.programme_path();
    window.keys_change(&["ctrl+3"]);
    type_form(&mut window, "R-001", "4435445344344453344435344");
    window.type_text("7,5");
    window.keys(&["Return", "Return", "Return", "Return"]);
    window.wait_for("the first form on disk", |_| responses(&path).iter().any(|held| held.3));
    assert_eq!(responses(&path), [(Some("R-001".to_owned()), 26, Some(7.5), true)]);
    window.settled();
    type_form(&mut window, "R-002", "44354");
    window.wait_for("five answers on disk", |_| responses(&path).get(1).is_some_and(|held| held.1 == 5));
    assert!(window.close().success());
    assert_nothing_beside(&path);
    window.start_again(&[path.to_str().unwrap()]);
    window.keys_change(&["ctrl+3"]);
    // The interrupted one waits in its list, and the next respondent may begin.
    type_form(&mut window, "R-003", "55");
    window.wait_for("a third form on disk", |_| responses(&path).len() == 3);
    window.settled();
    window.keys(&["ctrl+z"]);
    window.wait_for("one answer taken back", |_| responses(&path).get(2).is_some_and(|held| held.1 == 1));
    assert!(window.close().success());
    let kept = responses(&path);
    let wanted = [
        (Some("R-001".to_owned()), 26, Some(7.5), true),
        (Some("R-002".to_owned()), 5, None, false),
        (Some("R-003".to_owned()), 1, None, false),
    ];
    assert_eq!(kept, wanted);
    assert!(journal(&path).len() > 30);
    assert_nothing_beside(&path);
    assert_sound(&path);
}

#[test]
fn closing_while_an_open_answer_is_being_typed_keeps_it() {
    let mut window = RealWindow::start(&Beginning { test: "keying-open", words: &SAMPLE, ..Beginning::default() });
    let path = window.programme_path();
    window.keys_change(&["ctrl+3"]);
    type_form(&mut window, "R-001", "4435445344344453344435344");
    window.keys(&["Return"]);
    window.type_text("Getypt tot het venster sloot");
    window.settled();
    assert!(window.close().success());
    let kept: Option<String> =
        read(&path, |conn| conn.query_row("SELECT answers ->> '$.O1' FROM responses", [], |row| row.get(0)));
    assert_eq!(kept.as_deref(), Some("Getypt tot het venster sloot"));
    assert_nothing_beside(&path);
}
