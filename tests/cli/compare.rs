//! `compare`: what stands beside each other for people and for programs, what goes out for others, and what is wrong with
//! a call.

use insta::assert_snapshot;
use proeftuinmeter::app::{Command, files};
use proeftuinmeter::model::comparison::{Arrangement, Column, Comparison, ComparisonId};
use serde_json::Value;

use super::Place;

const A: &str = "a.proeftuin";
/// Two pilots and both named parts of a third, as the report has them.
const FOUR: &str = "1,\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\",31";

fn practice() -> Place {
    let place = Place::empty();
    place.well(&["new", A, "--sample", "oefenprogramma"]);
    place
}

#[test]
fn the_pilots_of_the_report_lie_side_by_side() {
    let place = Place::with_sample();
    for lang in ["nl", "en"] {
        let said = place.well(&["compare", A, "--pilots", FOUR, "--lang", lang]);
        assert_snapshot!(format!("compare_{lang}"), said);
    }
    assert_snapshot!("compare_json", place.well(&["compare", A, "--pilots", FOUR, "--lang", "nl", "--json"]));
}

#[test]
fn those_of_the_exercise_and_a_group_against_the_rest() {
    let place = practice();
    let said = place.well(&["compare", A, "--pilots", "1,2,4", "--lang", "nl"]);
    assert_snapshot!("compare_practice_nl", said);
    let words = ["--group", "theme:Participatie", "--rest", "theme:participatie", "--lang", "nl"];
    assert_snapshot!("compare_groups_nl", place.well(&[&["compare", A], &words[..]].concat()));
    let document = place.json(&["compare", A, "--group", "commissioner_kind:municipality", "--pilots", "2"]);
    // Whichever way the words stand, pilots come before groups.
    assert_eq!((&document["columns"][0]["pilot"], &document["columns"][1]["of"]), (&2.into(), &"group".into()));
    assert_eq!(document["columns"][1]["group"]["is"], "municipality");
}

#[test]
fn what_is_wrong_with_a_call_is_said_and_nothing_is_made() {
    let place = practice();
    let wrong: [(&[&str], i32); 8] = [
        (&["--pilots", "1"], 2),
        (&[], 2),
        (&["--pilots", "1,2,3,4,5,6,7"], 2),
        (&["--pilots", "1,2,1"], 2),
        (&["--pilots", "1,99"], 2),
        (&["--group", "theme:ruimtevaart", "--pilots", "1"], 2),
        (&["--group", "kleur:rood", "--pilots", "1"], 2),
        (&["--kept", "jeugd"], 2),
    ];
    let mut said = String::new();
    for (words, status) in wrong {
        let done = place.run(&[&["compare", A, "--lang", "nl"], words].concat());
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{words:?}");
        said += &done.err;
    }
    let done = place.run(&["compare", A, "--pilots", "1,2", "-o", "x.csv", "--lang", "nl"]);
    assert_eq!((done.status, place.names().len()), (2, 1));
    said += &done.err;
    assert_snapshot!("compare_wrong_nl", said);
}

#[test]
fn a_kept_comparison_opens_by_its_name_and_follows_the_data() {
    let place = practice();
    let mut session = files::open(&place.path(A), "Anna", Box::new(|| {})).unwrap();
    let state = session.state();
    let column = |number: u32| Column::Part(state.whole_of(state.pilot_numbered(number).unwrap().id).unwrap().id);
    let columns = vec![column(2), column(1)];
    let arrangement = Arrangement { reference: Some(columns[1].clone()), columns, ..Arrangement::default() };
    let kept = Comparison { id: ComparisonId::new(), name: "Wijken".into(), note: String::new(), arrangement };
    session.dispatch(&Command::PutComparison(Box::new(kept))).unwrap();
    session.close().unwrap();
    let document = place.json(&["compare", A, "--kept", "Wijken"]);
    assert_eq!((&document["columns"][0]["pilot"], &document["reference"]), (&2.into(), &1.into()));
    let done = place.run(&["compare", A, "--kept", "Dorpen", "--lang", "nl"]);
    assert!(done.status == 2 && done.err.contains("Wijken"), "{}", done.err);
}

/// Every number of a document, with its key.
fn numbers(value: &Value, key: &str, into: &mut Vec<(String, f64)>) {
    match value {
        Value::Number(number) => into.push((key.to_owned(), number.as_f64().unwrap())),
        Value::Array(list) => list.iter().for_each(|held| numbers(held, key, into)),
        Value::Object(fields) => fields.iter().for_each(|(key, held)| numbers(held, key, into)),
        _ => {}
    }
}

#[test]
fn for_others_less_is_told_and_it_is_remembered() {
    let place = practice();
    // Of that part few questionnaires are in.
    let words = ["compare", A, "--pilots", "1,3:Dorp Kleistee"];
    let (own, others) = (place.json(&words), {
        let done = place.run(&[&words[..], &["--json", "--for-others", "--given-to", "de raad"]].concat());
        assert_eq!((done.status, done.err.as_str()), (0, ""));
        serde_json::from_str::<Value>(&done.out).unwrap()
    });
    let count = |document: &Value, list: &str| {
        let mut found = Vec::new();
        numbers(&document[list], "", &mut found);
        found.iter().filter(|(key, _)| key == "mean" || key == "diff").count()
    };
    assert!(count(&others, "scores") < count(&own, "scores"));
    let is_kept = |document: &Value| document.to_string().contains("\"withheld\":true");
    assert!(is_kept(&others) && !is_kept(&own));
    assert_eq!((&own["for_others"], &others["for_others"]), (&false.into(), &true.into()));
    let book = ["compare", A, "--pilots", "1,2", "--for-others", "-o", "zij.xlsx"];
    assert_eq!(place.run(&book).status, 0);
    let again = place.run(&book);
    assert_eq!(again.status, 3, "{}", again.err);
    let session = files::read(&place.path(A)).unwrap();
    let told: Vec<(&str, &str)> =
        session.state().releases().iter().map(|held| (held.what.as_str(), held.to.as_str())).collect();
    assert_eq!(told, [("comparison", "de raad"), ("comparison", "")]);
    assert!(session.state().releases().iter().all(|held| !held.given.is_empty()));
    assert_eq!(session.state().releases()[1].file, "zij.xlsx");
}
