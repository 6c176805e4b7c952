//! Who changed what: `log`, `backup` and `restore`, also beside a window.

use proeftuinmeter::app::{Command, RatingSlot, Session, files};
use proeftuinmeter::model::ScaleKey;
use serde_json::json;

use super::Place;

const A: &str = "a.proeftuin";

/// Opens the file as a window does.
fn window(place: &Place) -> Session {
    files::open(&place.path(A), "Anna", Box::new(|| {})).unwrap()
}

/// Gives pilot 1 another rating, and waits until it is on disk.
fn rate(session: &mut Session) {
    let state = session.state();
    let pilot = state.pilot_numbered(1).unwrap().id;
    let slot = RatingSlot {
        evaluator_id: state.evaluators()[0].id,
        part_id: state.whole_of(pilot).unwrap().id,
        measurement_id: state.measurements()[0].id,
        scale: ScaleKey::new("aansturing"),
    };
    session.dispatch(&Command::Rate(slot, Some(1))).unwrap();
    session.settle().unwrap();
}

#[test]
fn the_log_tells_who_changed_what_from_what_to_what() {
    let place = Place::with_sample();
    let mut session = window(&place);
    rate(&mut session);
    session.dispatch(&Command::Undo).unwrap();
    session.settle().unwrap();
    let lines = place.json(&["log", A, "--pilot", "1"]);
    let kinds: Vec<_> = lines.as_array().unwrap().iter().map(|line| line["kind"].clone()).collect();
    assert_eq!(kinds, [json!("undo"), json!("do"), json!("do")]);
    assert_eq!((&lines[0]["target"], &lines[1]["by"]), (&json!(2), &json!("Anna")));
    let change = &lines[1]["changes"][0];
    assert_eq!((&change["entity"], &change["pilot"]), (&json!("rating"), &json!(1)));
    assert_eq!((&change["before"]["value"], &change["after"]["value"]), (&json!(5), &json!(1)));
    let text = place.well(&["log", A, "--lang", "nl"]);
    assert!(text.contains("Anna: ongedaan gemaakt: oordeel 1: Aansturing"), "{text}");
    assert!(text.contains("5 → 1"), "{text}");
    assert_eq!(place.json(&["log", A, "--since", "2999-01-01"]), json!([]));
    assert_eq!(place.json(&["log", A, "--since", "2000-01-01"]).as_array().unwrap().len(), 3);
    session.close().unwrap();
}

#[test]
fn a_backup_is_made_beside_an_open_window_and_comes_back() {
    let place = Place::with_sample();
    let mut session = window(&place);
    rate(&mut session);
    place.well(&["backup", A, "-o", "kopie.proeftuin"]);
    let copied = place.json(&["scores", "kopie.proeftuin"]);
    assert_eq!(copied, place.json(&["scores", A]));
    session.close().unwrap();
    place.well(&["restore", "kopie.proeftuin", "-o", "terug.proeftuin"]);
    assert_eq!(place.json(&["scores", "terug.proeftuin"]), copied);
    assert_eq!(place.json(&["log", "terug.proeftuin"]), place.json(&["log", A]));
    let first = place.json(&["backup", A])["backup"].clone();
    let second = place.json(&["backup", A])["backup"].clone();
    assert_ne!(first, second);
}

#[test]
fn who_has_the_file_open_is_said_and_nothing_is_done() {
    let place = Place::with_sample();
    place.well(&["export", A, "-o", "a.json"]);
    let session = window(&place);
    for (lang, part) in [("nl", "al open (Anna, "), ("en", "open already (Anna, ")] {
        let done = place.run(&["import", A, "a.json", "--lang", lang]);
        assert_eq!((done.status, done.out.as_str()), (3, ""), "{}", done.err);
        assert!(done.err.contains(part), "{}", done.err);
    }
    assert_eq!(place.json(&["changes", A]).as_array().unwrap().len(), 93);
    session.close().unwrap();
    place.well(&["import", A, "a.json"]);
}
