//! Files of other tools on the command line: what comes in, what is refused and how it is told.

use serde_json::{Value, json};

use super::Place;

const A: &str = "a.proeftuin";

fn with(files: &[(&str, &str)]) -> Place {
    let place = Place::with_sample();
    files.iter().for_each(|(name, text)| std::fs::write(place.path(name), text).unwrap());
    place
}

const GOOD: &str = "pilot;wave;respondent;A1;S11;G1;O1\n1;1;R-01;4;wn;7,5;\"goed; en '=1\"\n1;2;R-01;5;nvt;8;\n";
const BAD: &str = "pilot,part,wave,respondent,S4,extra\n1,,1,R-01,7,\n999,,1,R-02,4,\n1,,1,R-03,4,,te veel\n";

#[test]
fn responses_come_in_and_out_of_the_scores_again() {
    let place = with(&[("data.csv", GOOD)]);
    let report = place.json(&["import", A, "data.csv", "--dry-run"]);
    assert_eq!((&report["read"], &report["added"], &report["problems"]), (&json!(2), &json!(2), &json!([])));
    assert_eq!(place.json(&["log", A]).as_array().unwrap().len(), 1);
    let report = place.json(&["import", A, "data.csv", "--by", "Anna"]);
    assert_eq!((&report["added"], &report["questionnaire"]), (&json!(2), &json!("deelnemers")));
    let line = &place.json(&["log", A])[0];
    assert_eq!((&line["by"], &line["seq"]), (&json!("Anna"), &json!(2)));
    let scores = place.json(&["scores", A]);
    let grade = scores.as_array().unwrap().iter().find(|row| {
        (&row["pilot"], &row["wave"], &row["scale"], &row["source"])
            == (&json!(1), &json!(1), &json!("rapportcijfer"), &json!("responses"))
    });
    assert_eq!((&grade.unwrap()["mean"], &grade.unwrap()["n"]), (&json!(7.5), &json!(1)));
    // A second time everybody is there already.
    let done = place.run(&["import", A, "data.csv", "--json"]);
    let report: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.status, &report["problems"][0]["problem"]), (1, &json!("duplicate")));
    assert_eq!(place.json(&["import", A, "data.csv", "--on-duplicate", "skip"])["skipped"], 2);
    assert_eq!(place.json(&["import", A, "data.csv", "--on-duplicate", "replace"])["replaced"], 2);
}

#[test]
fn every_problem_is_told_and_nothing_comes_in() {
    let place = with(&[("data.csv", BAD)]);
    for words in [vec!["import", A, "data.csv"], vec!["import", A, "data.csv", "--dry-run"]] {
        let done = place.run(&words);
        assert_eq!(done.status, 1, "{}", done.err);
        insta::allow_duplicates! { insta::assert_snapshot!("problems_nl", format!("{}---\n{}", done.out, done.err)) }
    }
    let english = place.run(&["import", A, "data.csv", "--lang", "en"]);
    insta::assert_snapshot!("problems_en", format!("{}---\n{}", english.out, english.err));
    let done = place.run(&["import", A, "data.csv", "--json"]);
    insta::assert_snapshot!("problems_json", done.out);
    assert_eq!(place.json(&["log", A]).as_array().unwrap().len(), 1);
}

#[test]
fn a_map_explains_what_is_not_known() {
    let map = "[columns]\ngroep = \"pilot\"\nextra = \"ignore\"\n[fixed]\nwave = 2\n[values.A1]\nprima = 5\n";
    let place = with(&[("data.csv", "groep,A1,extra\n1,prima,x\n"), ("map.toml", map), ("fout.toml", "kolom = 1\n")]);
    assert_eq!(place.run(&["import", A, "data.csv"]).status, 1);
    let done = place.run(&["import", A, "data.csv", "--map", "map.toml"]);
    insta::assert_snapshot!("with_map_nl", format!("{}---\n{}", done.out, done.err));
    assert_eq!(done.status, 0);
    let wrong = place.run(&["import", A, "data.csv", "--map", "fout.toml"]);
    assert!(wrong.status == 1 && wrong.err.contains("Regel 1"), "{}", wrong.err);
    assert_eq!(place.run(&["import", A, "data.csv", "--map", "weg.toml"]).status, 3);
    let unknown = place.run(&["import", A, "data.csv", "--map-name", "LimeSurvey"]);
    assert!(unknown.status == 2 && unknown.err.contains("LimeSurvey"), "{}", unknown.err);
}

#[test]
fn pilots_are_made_where_that_is_asked() {
    let place = with(&[("data.csv", "pilot,part,wave,respondent,A1\nNieuw,West,1,R-01,4\n")]);
    assert_eq!(place.run(&["import", A, "data.csv"]).status, 1);
    let report = place.json(&["import", A, "data.csv", "--create-pilots"]);
    assert_eq!((&report["new_pilots"], &report["new_parts"]), (&json!(1), &json!(1)));
    assert_eq!(place.json(&["pilots", A]).as_array().unwrap().len(), 44);
}

#[test]
fn other_targets_and_questionnaires_come_in() {
    let questionnaire = "key = \"kort\"\nversion = 1\naudience = \"participants\"\ntitle = { nl = \"Kort\" }\n\
                         [[open]]\ncode = \"Q1\"\ntext = { nl = \"Wat vond u ervan?\" }\n";
    let place = with(&[
        ("pilots.csv", "nummer,naam,gemeente\n44,Nieuw,Utrecht\n"),
        ("kort.toml", questionnaire),
        ("leeg.toml", "key = 3\n"),
        ("data.csv", "pilot,wave,respondent,Q1\n44,1,R-01,Prima\n"),
    ]);
    let report = place.json(&["import", A, "pilots.csv", "--target", "pilots"]);
    assert_eq!((&report["added"], &report["target"]), (&json!(1), &json!("pilots")));
    place.well(&["import", A, "kort.toml"]);
    assert_eq!(place.run(&["import", A, "leeg.toml"]).status, 1);
    assert_eq!(place.json(&["import", A, "data.csv"])["questionnaire"], "kort");
}

#[test]
fn a_file_that_is_no_table_is_told() {
    let place = with(&[("plaatje.csv", "\u{0}\u{1}\u{2}\u{3}\u{0}\u{0}"), ("leeg.csv", "")]);
    for (name, status) in [("plaatje.csv", 3), ("leeg.csv", 3), ("weg.csv", 3)] {
        let done = place.run(&["import", A, name]);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{name}: {}", done.err);
        assert!(done.err.contains(name), "{}", done.err);
    }
}
