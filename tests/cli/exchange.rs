//! What goes out comes in again the same; what does not fit is refused whole.

use serde_json::{Value, json};

use super::Place;

const A: &str = "a.proeftuin";

/// A place with the sample, and the sample's JSON as `a.json`.
fn exported() -> Place {
    let place = Place::with_sample();
    assert_eq!(place.json(&["export", A, "-o", "a.json"])["pilots"], 43);
    place
}

fn edit(place: &Place, name: &str, edit: impl FnOnce(&mut Value)) {
    let mut file: Value = serde_json::from_slice(&place.bytes("a.json")).unwrap();
    edit(&mut file);
    std::fs::write(place.path(name), file.to_string()).unwrap();
}

#[test]
fn what_goes_out_comes_in_again_the_same() {
    let place = exported();
    place.well(&["new", "b.proeftuin"]);
    let report = place.json(&["import", "b.proeftuin", "a.json", "--by", "Anna"]);
    // The standard scales were there already, the same.
    assert_eq!((&report["skipped"], &report["problems"]), (&json!(5), &json!([])));
    assert_eq!(report["read"].as_u64(), report["added"].as_u64().map(|added| added + 5));
    place.well(&["export", "b.proeftuin", "-o", "b.json"]);
    assert!(place.bytes("a.json") == place.bytes("b.json"), "the second export differs");
    for command in ["scores", "changes", "programme", "pilots", "reliability"] {
        assert_eq!(place.json(&[command, A]), place.json(&[command, "b.proeftuin"]), "{command}");
    }
    let line = &place.json(&["log", "b.proeftuin"])[0];
    assert_eq!((&line["by"], &line["seq"]), (&json!("Anna"), &json!(2)));
}

#[test]
fn the_same_again_changes_nothing() {
    let place = exported();
    let report = place.json(&["import", A, "a.json"]);
    assert_eq!((&report["added"], &report["replaced"]), (&json!(0), &json!(0)));
    assert_eq!(report["read"], report["skipped"]);
    assert_eq!(place.json(&["log", A]).as_array().unwrap().len(), 1);
}

#[test]
fn records_that_differ_are_refused_unless_one_says_otherwise() {
    let place = exported();
    edit(&place, "b.json", |file| file["pilots"][0]["name"] = json!("Anders"));
    let name = || place.json(&["pilots", A])[0]["name"].clone();
    let before = (place.bytes(A), name());
    let done = place.run(&["import", A, "b.json", "--json"]);
    let report: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.status, &report["problems"][0]["problem"]), (1, &json!("import_duplicates")));
    assert_eq!((&report["read"], &report["added"]), (&json!(1063), &json!(0)));
    assert_eq!(done.err.lines().count(), 1, "{}", done.err);
    assert_eq!(place.run(&["import", A, "b.json"]).status, 1);
    let report = place.json(&["import", A, "b.json", "--on-duplicate", "replace", "--dry-run"]);
    assert_eq!(report["replaced"], 1);
    assert_eq!(name(), before.1);
    let report = place.json(&["import", A, "b.json", "--on-duplicate", "skip"]);
    assert_eq!((&report["replaced"], name()), (&json!(0), before.1));
    assert_eq!(place.json(&["import", A, "b.json", "--on-duplicate", "replace"])["replaced"], 1);
    assert_eq!(name(), "Anders");
    let line = &place.json(&["log", A, "--pilot", "1"])[0];
    assert_eq!(line["changes"][0]["after"]["name"], "Anders");
}

#[test]
fn looking_alone_leaves_the_file_as_it_was() {
    let place = exported();
    edit(&place, "b.json", |file| file["pilots"][0]["name"] = json!("Anders"));
    let (bytes, names) = (place.bytes(A), place.names());
    place.well(&["import", A, "b.json", "--on-duplicate", "replace", "--dry-run"]);
    assert_eq!(place.run(&["import", A, "b.json", "--dry-run"]).status, 1);
    assert!(place.bytes(A) == bytes && place.names() == names);
}

#[test]
fn another_programme_and_broken_data_are_refused_whole() {
    let place = exported();
    let before = place.json(&["scores", A]);
    edit(&place, "other.json", |file| file["programme"]["id"] = json!("015f50d4-2000-7000-8000-0001000000ff"));
    edit(&place, "lost.json", |file| file["ratings"][0]["part_id"] = json!("015f50d4-2000-7000-8000-0001000000ff"));
    edit(&place, "high.json", |file| file["published"][0]["mean"] = json!(11.0));
    edit(&place, "newer.json", |file| file["version"] = json!(99));
    edit(&place, "extra.json", |file| file["pilots"][0]["colour"] = json!("red"));
    let half = place.bytes("a.json");
    std::fs::write(place.path("half.json"), &half[..half.len() / 2]).unwrap();
    std::fs::write(place.path("list.json"), "[1, 2, 3]").unwrap();
    std::fs::write(place.path("foreign.json"), "{\"name\": \"iets anders\"}").unwrap();
    std::fs::write(place.path("bytes.json"), [0xff, 0xfe, 0x00]).unwrap();
    for (name, status) in [
        ("other", 1),
        ("lost", 1),
        ("high", 1),
        ("extra", 1),
        ("half", 1),
        ("list", 1),
        ("newer", 3),
        ("foreign", 3),
        ("bytes", 3),
    ] {
        let done = place.run(&["import", A, &format!("{name}.json")]);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{name}: {}", done.err);
        assert_eq!(done.err.trim_end().lines().count(), 1, "{name}: {}", done.err);
    }
    assert_eq!(place.json(&["scores", A]), before);
    assert_eq!(place.json(&["log", A]).as_array().unwrap().len(), 1);
}
