//! Keying in: from a key to the disk, and back again with undo.

use proeftuinmeter::app::files;
use proeftuinmeter::app::scoring::rebuild;

use super::programme_file::{assert_just_now, assert_nothing_beside, assert_sound, journal, read};
use super::real_window::{Beginning, PERSON, RealWindow};

const SAMPLE: [&str; 2] = ["--sample", "samen-innoveren"];

/// Every rating and every kept score, as text.
fn numbers(path: &std::path::Path) -> Vec<String> {
    let tables = [
        "SELECT 'rating', hex(id), value, argument_nl FROM ratings",
        "SELECT 'score', scale || source || hex(part_id) || hex(measurement_id), mean, n FROM part_scores",
    ];
    let all = tables.join(" UNION ALL ") + " ORDER BY 1, 2";
    read(path, |conn| {
        let mut rows = conn.prepare(&all)?;
        let lines = rows.query_map([], |row| {
            let (kind, key, value, more): (String, String, rusqlite::types::Value, rusqlite::types::Value) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(format!("{kind} {key} {value:?} {more:?}"))
        })?;
        lines.collect()
    })
}

fn wait_for_lines(window: &mut RealWindow, path: &std::path::Path, count: usize) {
    window.wait_for(&format!("line {count} of the journal"), |_| journal(path).len() >= count);
    window.settled();
    let lines = journal(path);
    assert_eq!(lines.len(), count, "{lines:?}");
}

/// Goes to Invoer and keys in ratings until one of them was another than what stood there; answers how
/// many lines of the journal that made.
fn rate_something(window: &mut RealWindow, path: &std::path::Path) -> usize {
    window.keys_change(&["ctrl+k"]);
    window.type_text("oordeel evaluator");
    window.keys_change(&["Return"]);
    window.keys(&["1", "5", "2"]);
    window.wait_for("a rating on disk", |_| journal(path).len() > 1);
    window.settled();
    journal(path).len() - 1
}

#[test]
fn a_rating_goes_to_disk_and_undo_takes_it_back_also_after_closing() {
    let mut window = RealWindow::start(&Beginning { test: "rating", words: &SAMPLE, ..Beginning::default() });
    let path = window.programme_path();
    let before = numbers(&path);
    let made = rate_something(&mut window, &path);
    let rated = numbers(&path);
    assert_ne!(rated, before);
    window.keys(&["ctrl+z"]);
    wait_for_lines(&mut window, &path, 1 + made + 1);
    window.keys(&["ctrl+y"]);
    wait_for_lines(&mut window, &path, 1 + made + 2);
    assert_eq!(numbers(&path), rated, "redo brings back what undo took");
    assert!(window.close().success());
    assert_nothing_beside(&path);
    window.start_again(&[path.to_str().unwrap()]);
    for taken_back in 1..=made {
        window.keys(&["ctrl+z"]);
        wait_for_lines(&mut window, &path, 1 + made + 2 + taken_back);
    }
    assert!(window.close().success());
    assert_eq!(numbers(&path), before, "every rating and score is what it was");
    assert_nothing_beside(&path);
    assert_sound(&path);
    assert_journal(&path, made);
    assert_scores_follow_from_the_rest(&path);
}

fn assert_journal(path: &std::path::Path, made: usize) {
    let lines = journal(path);
    let kinds: Vec<&str> = lines.iter().map(|line| line.kind.as_str()).collect();
    let expected = [vec!["do"; 1 + made], vec!["undo", "redo"], vec!["undo"; made]].concat();
    assert_eq!(kinds, expected);
    for line in &lines {
        assert_eq!(line.by, PERSON, "{line:?}");
        assert_just_now(&line.at);
    }
}

fn assert_scores_follow_from_the_rest(path: &std::path::Path) {
    let session = files::read(path).expect("the file");
    let kept: Vec<_> = session.state().scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    assert_eq!(kept, rebuild(session.state()));
}

#[test]
fn closing_while_typing_keeps_what_was_typed() {
    let mut window = RealWindow::start(&Beginning { test: "typing", words: &SAMPLE, ..Beginning::default() });
    let path = window.programme_path();
    rate_something(&mut window, &path);
    // From the rating to its argument.
    window.keys_change(&["Left", "Return"]);
    window.type_text("Getypt tot het venster sloot");
    assert!(window.close().success());
    let kept: i64 = read(&path, |conn| {
        let question = "SELECT count(*) FROM ratings WHERE argument_nl LIKE '%Getypt tot het venster sloot%'";
        conn.query_row(question, [], |row| row.get(0))
    });
    assert_eq!(kept, 1);
    assert_nothing_beside(&path);
}
