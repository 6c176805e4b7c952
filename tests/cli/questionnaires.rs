//! The questionnaires of a programme: listed, written to edit, written to print.

use insta::assert_snapshot;
use serde_json::json;

use super::Place;

const A: &str = "a.proeftuin";

fn place() -> Place {
    let place = Place::empty();
    place.well(&["new", A]);
    place
}

#[test]
fn they_are_listed() {
    let place = place();
    for lang in ["nl", "en"] {
        assert_snapshot!(format!("questionnaires_{lang}"), place.well(&["questionnaires", A, "--lang", lang]));
        let help = place.well(&["help", "questionnaires", "--lang", lang]);
        assert_snapshot!(format!("help_questionnaires_{lang}"), help);
    }
    assert_snapshot!("questionnaires_json", place.well(&["questionnaires", A, "--json"]));
}

#[test]
fn one_is_written_as_toml_that_is_read_again() {
    let place = place();
    let said = place.json(&["questionnaires", A, "--key", "deelnemers", "-o", "d.toml"]);
    assert_eq!(said, json!({"file": "d.toml", "key": "deelnemers", "version": 1, "language": null}));
    let text = String::from_utf8(place.bytes("d.toml")).unwrap();
    let read = proeftuinmeter::model::questionnaire::Definition::from_toml(&text).unwrap();
    assert_eq!((read.key.as_str(), read.number_of_items()), ("deelnemers", 29));
}

#[test]
fn one_is_written_as_a_form_in_the_language_of_the_call() {
    let place = place();
    for (lang, title) in [("nl", "Vragenlijst voor deelnemers"), ("en", "Questionnaire for participants")] {
        let out = format!("{lang}.html");
        let call = ["questionnaires", A, "--key", "deelnemers", "--version", "1", "-o", &out, "--lang", lang];
        assert_eq!(place.json(&call)["language"], lang);
        let html = String::from_utf8(place.bytes(&out)).unwrap();
        assert!(html.contains(&format!("<html lang=\"{lang}\">")) && html.contains(title), "{html}");
    }
}

#[test]
fn what_cannot_be_written_is_told() {
    let place = place();
    std::fs::write(place.path("al.toml"), "van iemand").unwrap();
    let told = |words: &[&str], status: i32, sentence: &str| {
        let all: Vec<&str> = ["questionnaires", A].iter().chain(words).copied().collect();
        let done = place.run(&all);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{words:?}: {}", done.err);
        assert!(done.err.contains(sentence), "{words:?}: {}", done.err);
    };
    told(&["--key", "weg", "-o", "x.toml"], 2, "weg bestaat niet in dit bestand; kies uit: deelnemers, opdrachtgever.");
    told(&["--key", "deelnemers", "--version", "2", "-o", "x.toml"], 2, "geen versie 2; kies uit: 1.");
    told(&["--key", "deelnemers", "-o", "x.pdf"], 2, "x.pdf eindigt niet op .toml of .html");
    told(&["--key", "deelnemers"], 2, "ontbreekt nog iets: --out OUT");
    told(&["-o", "x.toml"], 2, "ontbreekt nog iets: --key KEY");
    told(&["--key", "deelnemers", "-o", "al.toml"], 3, "bestaat al");
    assert_eq!(place.bytes("al.toml"), b"van iemand");
    assert_eq!(place.names(), [A, "al.toml"]);
}
