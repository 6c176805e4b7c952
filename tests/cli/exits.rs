//! The exit status of every kind of call, and that what is wrong is one sentence in the reader's language.

use super::{Place, SAMPLE};

#[track_caller]
fn check(place: &Place, words: &[&str], status: i32, dutch: &str, english: &str) {
    for (lang, part) in [("nl", dutch), ("en", english)] {
        let words: Vec<&str> = words.iter().copied().chain(["--lang", lang]).collect();
        let done = place.run(&words);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{words:?}: {}", done.err);
        assert!(done.err.contains(part), "{words:?}: {}", done.err);
        assert_eq!(done.err.lines().count(), 1, "{words:?}: {}", done.err);
    }
}

#[test]
fn words_that_are_wrong_are_status_2() {
    let place = Place::with_sample();
    let a = "a.proeftuin";
    check(&place, &["verander", a], 2, "geen opdracht of bestand verander", "no command or file verander");
    check(&place, &["verander"], 2, "geen opdracht of bestand verander", "no command or file verander");
    check(&place, &["help", "verander"], 2, "geen opdracht", "no command");
    check(&place, &["changes"], 2, "ontbreekt nog iets: FILE", "missing: FILE");
    check(&place, &["chart", a], 2, "--out OUT, KIND", "--out OUT, KIND");
    check(&place, &["changes", a, "b"], 2, "b hoort hier niet bij", "b does not belong here");
    check(&place, &["changes", a, "--scale", "x"], 2, "--scale hoort", "--scale does not");
    check(&place, &["changes", a, "--from", "x"], 2, "--from kan niet x zijn", "--from cannot be x");
    check(&place, &["changes", a, "--from", "2", "--to", "1"], 2, "moet voor de tweede", "must come before");
    check(&place, &["changes", a, "--to", "3"], 2, "Meting 3 bestaat niet", "Measurement 3 does not exist");
    check(&place, &["changes", a, "--from", "0", "--to", "1"], 2, "Meting 0 bestaat niet", "Measurement 0 does not");
    check(&place, &["changes", a, "--from", "1", "--from", "2"], 2, "twee keer", "twice");
    check(
        &place,
        &["chart", a, "taart", "-o", "x.svg"],
        2,
        "kies uit: dumbbell, slope",
        "choose from: dumbbell, slope",
    );
    check(&place, &["chart", a, "slope", "-o", "x.gif"], 2, "x.gif eindigt niet", "x.gif does not end");
    check(&place, &["chart", a, "slope", "-o", "x.svg", "--scale", "sfeer"], 2, "Schaal sfeer", "Scale sfeer");
    check(&place, &["chart", a, "slope", "-o", "x.svg", "--source", "krant"], 2, "Bron krant", "Source krant");
    check(&place, &["chart", a, "slope", "-o", "x.svg", "--pilots", "1,99"], 2, "Proeftuin 99", "Pilot 99");
    check(&place, &["chart", a, "slope", "-o", "x.svg", "--pilots", "8:Zuid"], 2, "Onderdeel 8:Zuid", "Part 8:Zuid");
    check(
        &place,
        &["chart", a, "slope", "-o", "x.svg", "--width", "5"],
        2,
        "--width kan niet 5",
        "--width cannot be 5",
    );
    check(&place, &["log", a, "--pilot", "99"], 2, "Proeftuin 99", "Pilot 99");
    check(&place, &["log", a, "--since", "gisteren"], 2, "gisteren is geen moment", "gisteren is not a moment");
    check(
        &place,
        &["import", a, "x.json", "--on-duplicate", "weg"],
        2,
        "refuse, replace, skip",
        "refuse, replace, skip",
    );
    check(&place, &["export", a, "-o", "x.ods"], 2, "x.ods eindigt niet op .csv", "x.ods does not end in .csv");
    check(&place, &["export", a, "-o", "x.json", "--what", "alles"], 2, "past alles niet", "cannot be alles");
    let export = |words: &[&'static str]| [&["export", a, "-o"], words].concat();
    check(&place, &export(&["x.csv", "--what", "all"]), 2, "maar één tabel", "only one table");
    check(&place, &export(&["x.sav", "--for-others"]), 2, "gaan nooit naar anderen", "never go to others");
    check(&place, &export(&["x.json", "--for-others"]), 2, "gaan nooit naar anderen", "never go to others");
    check(&place, &export(&["x.csv", "--questionnaire", "nee"]), 2, "kies uit: deelnemers@1", "from: deelnemers@1");
    let scores_of = export(&["x.csv", "--what", "scores", "--questionnaire", "deelnemers"]);
    check(&place, &scores_of, 2, "valt geen vragenlijst te kiezen", "no questionnaire can be chosen");
    check(&place, &["new", "b.proeftuin", "--sample", "x"], 2, "geen voorbeeld x", "no sample x");
    check(&place, &["--sample", "x"], 2, "geen voorbeeld x", "no sample x");
    check(&place, &["--json"], 2, "laat --json weg", "leave out --json");
    let done = place.run(&["changes", a, "--lang", "de"]);
    assert_eq!((done.status, done.out.as_str()), (2, ""));
    assert!(done.err.contains("kies uit: nl, en"), "{}", done.err);
    assert_eq!(place.names(), ["a.proeftuin"]);
}

#[test]
fn files_that_cannot_be_used_are_status_3() {
    let place = Place::with_sample();
    let a = "a.proeftuin";
    for command in
        ["info", "pilots", "scores", "changes", "programme", "questionnaires", "reliability", "log", "backup"]
    {
        check(&place, &[command, "weg.proeftuin"], 3, "weg.proeftuin bestaat niet", "weg.proeftuin does not exist");
    }
    check(
        &place,
        &["import", "weg.proeftuin", "x.json"],
        3,
        "weg.proeftuin bestaat niet",
        "weg.proeftuin does not exist",
    );
    check(&place, &["import", a, "weg.json"], 3, "weg.json bestaat niet", "weg.json does not exist");
    check(&place, &["restore", "weg.proeftuin", "-o", "b.proeftuin"], 3, "bestaat niet", "does not exist");
    check(&place, &["new", a], 3, "bestaat al", "already exists");
    check(&place, &["new", a, "--sample", SAMPLE], 3, "bestaat al", "already exists");
    check(&place, &["restore", a, "-o", a], 3, "bestaat al", "already exists");
    check(&place, &["backup", a, "-o", a], 3, "bestaat al", "already exists");
    std::fs::write(place.path("al.json"), "van iemand").unwrap();
    std::fs::write(place.path("al.svg"), "van iemand").unwrap();
    check(&place, &["export", a, "-o", "al.json"], 3, "bestaat al", "already exists");
    check(&place, &["chart", a, "slope", "-o", "al.svg"], 3, "bestaat al", "already exists");
    assert_eq!((place.bytes("al.json"), place.bytes("al.svg")), (b"van iemand".to_vec(), b"van iemand".to_vec()));
    check(&place, &["export", a, "-o", "geen/map.json"], 3, "kan niet worden geschreven", "cannot be written");
    check(&place, &["weg.proeftuin"], 3, "bestaat niet", "does not exist");
    assert_eq!(place.names(), ["a.proeftuin", "al.json", "al.svg"]);
}

#[test]
fn the_version_is_said() {
    assert_eq!(Place::empty().well(&["--version"]), format!("proeftuinmeter {}\n", env!("CARGO_PKG_VERSION")));
}
