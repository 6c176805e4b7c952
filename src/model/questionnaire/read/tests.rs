use super::*;
use crate::base::Lang;

const SMALL: &str = r#"key = "klein"
version = 1
audience = "participants"
title = { nl = "Klein" }

[answers.cijfer]
kind = "grade"
min = 1
max = 1_0.0

[[scales]]
key = "sfeer"
title = { nl = "Sfeer" }
items = [{ code = "C1", answer = "cijfer", nl = "Hoe was het?" }]
"#;

#[track_caller]
fn refused(from: &str, to: &str, wanted: &str) {
    assert!(SMALL.contains(from));
    let error = Definition::from_toml(&SMALL.replacen(from, to, 1)).unwrap_err();
    assert_eq!(error.say(Lang::Nl), wanted);
    assert_eq!(error.exit, crate::base::Exit::Refused);
}

#[test]
fn a_small_questionnaire_is_read() {
    let small = Definition::from_toml(SMALL).unwrap();
    assert_eq!(small.answers["cijfer"], AnswerKind::Grade { min: 1.0, max: 10.0 });
    assert_eq!(small.item("c1").unwrap().item.text, Text::new("Hoe was het?", ""));
    assert_eq!(Definition::from_toml(&format!("\u{feff}{}", SMALL.replace('\n', "\r\n"))).unwrap(), small);
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let keys = "key, version, audience, title, answers, scales, groups, open";
    refused("audience", "auditie", &format!("Regel 3: auditie hoort hier niet. Haal het weg, of kies uit: {keys}."));
    refused("version = 1\n", "", "Regel 1: hier ontbreekt version. Vul het in.");
    refused("version = 1", "version = -1", "Regel 2: bij version hoort een heel getal vanaf 0. Pas het aan.");
    refused("version = 1", "version = \"1\"", "Regel 2: bij version hoort een heel getal vanaf 0. Pas het aan.");
    refused("{ nl = \"Klein\" }", "\"Klein\"", "Regel 4: bij title hoort een tabel. Pas het aan.");
    refused("nl = \"Klein\"", "fr = \"Petit\"", "Regel 4: fr hoort hier niet. Haal het weg, of kies uit: nl, en.");
    refused(
        "\"grade\"",
        "\"cijfer\"",
        "Regel 7: \"cijfer\" is geen soort antwoord. Kies uit: rating, grade, choice, choices, text.",
    );
    refused("min = 1", "min = false", "Regel 8: bij min hoort een getal. Pas het aan.");
    refused("max = 1_0.0", "", "Regel 6: hier ontbreekt max. Vul het in.");
    refused(
        "max = 1_0.0",
        "max = 10\nstep = 1",
        "Regel 10: step hoort hier niet. Haal het weg, of kies uit: kind, min, max.",
    );
}

#[test]
fn what_is_wrong_in_an_item_is_told_with_its_line() {
    refused("items = [{", "items = [3, {", "Regel 14: bij items hoort een tabel. Pas het aan.");
    refused("code = \"C1\"", "code = 1", "Regel 14: bij code hoort een tekst tussen aanhalingstekens. Pas het aan.");
    refused(
        "nl = \"Hoe",
        "text = {}, nl = \"Hoe",
        "Regel 14: de tekst staat er op twee manieren. Houd text, of nl en en.",
    );
    refused(
        "\"cijfer\", nl",
        "\"weg\", nl",
        "Vraag C1: de soort antwoord weg bestaat niet in deze vragenlijst. Kies uit: cijfer.",
    );
}

#[test]
fn what_is_no_toml_is_told_with_its_line() {
    let error = Definition::from_toml(&SMALL.replacen("[[scales]]", "[[scales", 1)).unwrap_err().say(Lang::En);
    assert!(error.starts_with("Line 11: this is not TOML ("), "{error}");
    assert!(Definition::from_toml("PK\u{3}\u{4}").unwrap_err().say(Lang::En).starts_with("Line 1: this is not TOML"));
    assert!(Definition::from_toml("").unwrap_err().say(Lang::En).starts_with("Line 1: key is missing"));
    assert!(Definition::from_toml(&format!("a = {}", "[".repeat(100_000))).is_err());
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let large = format!("{SMALL}#{}", "x".repeat(MOST_BYTES));
    assert_eq!(
        Definition::from_toml(&large).unwrap_err().say(Lang::Nl),
        "Dit bestand is te groot voor een vragenlijst: hoogstens 1 MB. Kies een ander bestand."
    );
}
