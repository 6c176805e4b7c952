//! What the tables of the sample look like, for people in both languages and for programs.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{Place, READS};

#[test]
fn people_read_the_tables_in_their_language() {
    let place = Place::with_sample();
    for lang in ["nl", "en"] {
        for command in ["info", "pilots", "scores", "changes", "programme", "reliability"] {
            assert_snapshot!(format!("{command}_{lang}"), place.well(&[command, "a.proeftuin", "--lang", lang]));
        }
        for list in ["new", "chart"] {
            assert_snapshot!(format!("{list}_list_{lang}"), place.well(&[list, "--list", "--lang", lang]));
        }
    }
}

#[test]
fn programs_read_the_tables_as_json() {
    let place = Place::with_sample();
    for command in ["info", "programme", "reliability"] {
        let said = place.well(&[command, "a.proeftuin", "--json"]);
        assert_snapshot!(format!("{command}_json"), said);
    }
    assert_snapshot!("new_list_json", place.well(&["new", "--list", "--json"]));
    assert_snapshot!("chart_list_json", place.well(&["chart", "--list", "--json", "--lang", "nl"]));
    let first = |command: &str| serde_json::to_string_pretty(&place.json(&[command, "a.proeftuin"])[0]).unwrap();
    assert_snapshot!("pilots_json_first", first("pilots"));
    assert_snapshot!("scores_json_first", first("scores"));
    assert_snapshot!("changes_json_first", first("changes"));
}

#[test]
fn help_is_in_the_language_of_who_reads_it() {
    let place = Place::empty();
    for lang in ["nl", "en"] {
        assert_snapshot!(format!("help_{lang}"), place.well(&["help", "--lang", lang]));
        assert_snapshot!(format!("help_chart_{lang}"), place.well(&["help", "chart", "--lang", lang]));
        assert_snapshot!(format!("help_export_{lang}"), place.well(&["help", "export", "--lang", lang]));
    }
    assert_eq!(place.well(&["chart", "--help"]), place.well(&["help", "chart"]));
    let by_environment = place.command(&["--help"]).env("LC_ALL", "en_GB.UTF-8").output().unwrap();
    assert_eq!(String::from_utf8(by_environment.stdout).unwrap(), place.well(&["help", "--lang", "en"]));
}

#[test]
fn with_json_there_is_one_document_and_nothing_else() {
    let place = Place::with_sample();
    for words in READS {
        let said = place.json(words);
        assert!(said.is_array() || said.is_object(), "{words:?}");
    }
}

#[test]
fn numbers_that_are_not_defined_are_null_with_their_reason() {
    let place = Place::with_sample();
    let changes = place.json(&["changes", "a.proeftuin"]);
    let of = |pilot: u64, part: Value, scale: &str| {
        let rows = changes.as_array().unwrap();
        rows.iter().find(|row| row["pilot"] == pilot && row["part"] == part && row["scale"] == scale).unwrap().clone()
    };
    let graded = of(29, Value::Null, "rapportcijfer");
    assert_eq!(
        (&graded["source"], &graded["diff"], &graded["class"]),
        (&json!("published"), &json!(-1.3), &json!("down"))
    );
    for unknown in ["headline", "paired", "independent", "p_holm", "smallest_p", "influence"] {
        assert_eq!(graded[unknown], Value::Null, "{unknown}");
    }
    assert_eq!((&graded["reason"], &graded["disagree"]), (&json!("not_responses"), &json!(false)));
    let different = of(13, json!("Het Startblok"), "aansturing");
    assert_eq!((&different["diff"], &different["class"]), (&Value::Null, &Value::Null));
    assert_eq!(different["reason"], json!("different_evaluators"));
    for score in place.json(&["scores", "a.proeftuin"]).as_array().unwrap() {
        assert_eq!((&score["sd"], &score["reason"]), (&Value::Null, &json!("not_responses")));
    }
}

#[test]
fn an_empty_programme_says_that_there_is_nothing_yet() {
    let place = Place::empty();
    place.well(&["new", "leeg.proeftuin"]);
    for command in ["scores", "changes", "programme", "pilots"] {
        assert_eq!(place.json(&[command, "leeg.proeftuin"]), json!([]), "{command}");
        assert_eq!(place.well(&[command, "leeg.proeftuin"]).lines().count(), 1, "{command}");
    }
    assert_eq!(place.json(&["info", "leeg.proeftuin"])["programme"], "leeg");
    assert_eq!(place.json(&["reliability", "leeg.proeftuin"])["agreement"][0]["reason"], "too_few");
}

#[test]
fn whether_questions_belong_together_stands_per_measurement_and_item() {
    let place = Place::empty();
    place.well(&["new", "oefenen.proeftuin", "--sample", "oefenprogramma"]);
    for lang in ["nl", "en"] {
        let said = place.well(&["reliability", "oefenen.proeftuin", "--lang", lang]);
        assert_snapshot!(format!("reliability_of_responses_{lang}"), said);
    }
    let document = place.json(&["reliability", "oefenen.proeftuin"]);
    assert_eq!(document["alpha"].as_array().unwrap().len(), 8);
    let row = &document["alpha"][4];
    assert_eq!((&row["scale"], &row["wave"], &row["n"]), (&json!("samenwerking"), &json!(1), &json!(76)));
    assert!((row["alpha"].as_f64().unwrap() - 0.870_837_011_167_824_4).abs() < 1e-9);
    assert_eq!(row["items"].as_array().unwrap().len(), 11);
    let grade = &document["alpha"][6];
    assert_eq!((&grade["alpha"], &grade["reason"]), (&json!(null), &json!("too_few")));
}

#[test]
fn what_questionnaires_say_stands_with_what_it_rests_on() {
    let place = Place::empty();
    place.well(&["new", "oefenen.proeftuin", "--sample", "oefenprogramma"]);
    for lang in ["nl", "en"] {
        let said = |command| place.well(&[command, "oefenen.proeftuin", "--lang", lang]);
        assert_snapshot!(format!("changes_of_responses_{lang}"), said("changes"));
        assert_snapshot!(format!("programme_of_responses_{lang}"), said("programme"));
    }
}
