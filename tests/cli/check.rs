//! What `check` finds and how it ends, and the counts and changes of responses, for people and for programs.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::Place;
use crate::doubtful;

fn place() -> Place {
    let place = Place::empty();
    doubtful::create(&place.path("a.proeftuin"));
    place
}

/// Without the keys of records, which are new every time.
fn without_keys(mut document: Value) -> Value {
    for problem in document["problems"].as_array_mut().into_iter().flatten() {
        problem["place"] = json!("…");
    }
    document
}

#[test]
fn doubts_are_told_and_do_not_fail() {
    let place = place();
    for lang in ["nl", "en"] {
        assert_snapshot!(format!("check_{lang}"), place.well(&["check", "a.proeftuin", "--lang", lang]));
    }
    let document = without_keys(place.json(&["check", "a.proeftuin"]));
    assert_eq!((&document["ok"], &document["errors"]), (&json!(true), &json!(0)));
    assert_snapshot!("check_json", serde_json::to_string_pretty(&document).unwrap());
}

#[test]
fn published_examples_come_out_with_a_file_and_without() {
    let place = place();
    let document = place.json(&["check", "--numbers"]);
    let numbers = document["numbers"].as_array().unwrap();
    assert!(numbers.len() >= 30 && numbers.iter().all(|held| held["ok"] == true), "{document}");
    assert!(numbers.iter().all(|held| !held["source"].as_str().unwrap().is_empty()));
    assert_eq!((&document["ok"], &document["problems"], &document["pilots"]), (&json!(true), &json!([]), &json!(null)));
    let both = place.json(&["check", "a.proeftuin", "--numbers"]);
    assert_eq!((&both["ok"], &both["numbers"]), (&json!(true), &document["numbers"]));
    assert!(both["pilots"].as_u64() > Some(0) && !both["problems"].as_array().unwrap().is_empty());
    for (lang, sum) in [("nl", "Alle"), ("en", "All")] {
        let said = place.well(&["check", "--numbers", "--lang", lang]);
        assert!(said.starts_with(&format!("{sum} {} ", numbers.len())), "{said}");
    }
    assert_eq!(place.run(&["check"]).status, 2);
}

#[test]
fn errors_fail_with_the_list_and_one_sentence() {
    let place = place();
    let conn = rusqlite::Connection::open(place.path("a.proeftuin")).unwrap();
    conn.execute_batch("UPDATE part_scores SET mean = mean + 1 WHERE scale = 'rapportcijfer'").unwrap();
    drop(conn);
    let done = place.run(&["check", "a.proeftuin"]);
    assert_eq!(done.status, 1);
    assert!(done.out.contains("Score van een onderdeel klopt niet (4)"), "{}", done.out);
    assert_eq!(done.err.lines().count(), 1, "{}", done.err);
    let done = place.run(&["check", "a.proeftuin", "--json"]);
    let document: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.status, &document["ok"], &document["errors"]), (1, &json!(false), &json!(4)));
    assert_eq!(document["problems"][0]["kind"], json!("part_score"));
}

#[test]
fn a_sound_programme_says_so() {
    let place = Place::with_sample();
    let said = place.well(&["check", "a.proeftuin"]);
    assert_eq!(said, "Bekeken: 43 proeftuinen en 0 vragenlijsten.\nAlles is in orde.\n");
}

#[test]
fn items_count_every_answer() {
    let place = place();
    assert_snapshot!("items_nl", place.well(&["items", "a.proeftuin", "--wave", "1"]));
    let rows = place.json(&["items", "a.proeftuin"]);
    let rows = rows.as_array().unwrap();
    assert_snapshot!("items_json_first", serde_json::to_string_pretty(&rows[0]).unwrap());
    for row in rows {
        let parts =
            ["answered", "unknown", "not_applicable", "missing", "unfit"].map(|part| row[part].as_u64().unwrap());
        assert_eq!(row["responses"].as_u64().unwrap(), parts.iter().sum::<u64>());
    }
    let one = place.json(&["items", "a.proeftuin", "--pilots", "2", "--wave", "2"]);
    assert!(one.as_array().unwrap().iter().all(|row| row["responses"] == 2 && row["wave"] == 2));
    assert_eq!(place.run(&["items", "a.proeftuin", "--wave", "3"]).status, 2);
    assert_eq!(place.run(&["items", "a.proeftuin", "--pilots", "9"]).status, 2);
}

fn change(place: &Place, words: &[&str], pilot: u64) -> Value {
    let rows = place.json(words);
    let is_it = |row: &&Value| row["pilot"] == pilot && row["scale"] == "samenwerking" && row["source"] == "responses";
    rows.as_array().unwrap().iter().find(is_it).unwrap().clone()
}

#[test]
fn changes_of_responses_say_what_they_rest_on() {
    let place = place();
    let found = change(&place, &["changes", "a.proeftuin"], 1);
    assert_eq!((&found["n_from"], &found["n_to"], &found["reason"]), (&json!(4), &json!(5), &Value::Null));
    assert_eq!((&found["paired"]["n"], &found["headline"]), (&json!(2), &json!("independent")));
    // Both went as far up, on paper: ranks 1.5 and 1.5, so z is (1.5 - 0.5) / √(1.25 - 6/48). Four against five cannot come
    // lower than 2 in 126.
    let p = found["paired"]["p"].as_f64().unwrap();
    assert!((p - 0.345_778_586_151_160_3).abs() < 1e-7, "{p}");
    assert_eq!((&found["paired"]["method"], &found["smallest_p"]), (&json!("asymptotic"), &json!(2.0 / 126.0)));
    let counts = ["up", "same", "down"].map(|way| found["paired"][way].as_u64().unwrap());
    assert_eq!(counts.iter().sum::<u64>(), 2);
    assert!(found["independent"]["p"].is_f64() && found["p_holm"].is_f64() && found["smallest_change"].is_f64());
    let (diff, influence) = (found["diff"].as_f64().unwrap(), &found["influence"]);
    assert!(influence["min_diff"].as_f64().unwrap() <= diff && diff <= influence["max_diff"].as_f64().unwrap());
    assert!(found["independent"]["ci_low"].is_f64() && found["independent"]["hedges_g"].is_f64());
    assert!(found["independent"]["cliffs_delta"].is_f64());
    // A person decides that a code came back in other letters: one pair more, and without it again two.
    let mut session = doubtful::open(&place.path("a.proeftuin"));
    let pilot_id = session.state().pilot_numbered(1).unwrap().id;
    let decide = proeftuinmeter::app::Command::DecideCodes {
        pilot_id,
        first: "B9ZDR".into(),
        second: "b9zdr".into(),
        is_same: Some(true),
    };
    session.dispatch(&decide).unwrap();
    session.close().unwrap();
    assert_eq!(change(&place, &["changes", "a.proeftuin"], 1)["paired"]["n"], json!(3));
    let without = change(&place, &["changes", "a.proeftuin", "--without-doubtful"], 1);
    assert_eq!(without["paired"]["n"], json!(2));
}

#[test]
fn scores_of_responses_have_their_spread_and_who_was_invited() {
    let place = place();
    let scores = place.json(&["scores", "a.proeftuin"]);
    let of = |pilot: u64, wave: u64| {
        let is_it = |row: &&Value| row["pilot"] == pilot && row["wave"] == wave && row["scale"] == "samenwerking";
        scores.as_array().unwrap().iter().find(is_it).unwrap().clone()
    };
    let first = of(1, 1);
    assert!(first["sd"].is_f64() && first["median"].is_f64() && first["ci_low"].is_f64());
    assert_eq!((&first["n"], &first["invited"], &first["reason"]), (&json!(4), &Value::Null, &Value::Null));
    assert_eq!((&of(2, 2)["n"], &of(2, 2)["invited"]), (&json!(2), &json!(1)));
}
