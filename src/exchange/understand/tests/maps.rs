//! Files that need a map.

use super::*;

fn with_map(block: &str, map: &str) -> (Directory, Understood) {
    of_table(text(block), &MapRules::from_toml(map).unwrap(), &Wishes::default())
}

#[test]
fn a_map_says_what_columns_and_words_are() {
    let block = "Onderzoek 2026,,,,,\n\
                 groep,ronde,stelling 1,cijfer,Weg ermee,los\n\
                 acht,voor,AO01,tien,x,4\n\
                 acht,na,AO05,99,y,geen\n";
    let map = r#"
        heading_row = 2
        [columns]
        groep = "pilot"
        RONDE = "wave"
        "stelling 1" = "item:a1"
        cijfer = "item:G1"
        "Weg ermee" = "ignore"
        los = "item:S4"
        [values.pilot]
        acht = 8
        [values.wave]
        voor = "Eerste meting"
        na = 2
        [values."*"]
        99 = "not_applicable"
        geen = "missing"
        [values.A1]
        AO01 = 5
        AO05 = "helemaal oneens"
        [values.g1]
        tien = 10
    "#;
    assert_eq!(told(&with_map(block, map)), ["3: 8 w1 A1=5 G1=10 S4=4", "4: 8 w2 A1=1 G1=nvt"]);
}

#[test]
fn what_holds_for_every_row_stands_in_for_a_column() {
    let found = with_map("A1,wave\n4,2\n", "[fixed]\npilot = 8\npart = \"Noord\"\nrole = \"bewoner\"\nwave = 1");
    // The column goes before what the map says.
    assert_eq!(told(&found), ["2: 8/Noord w2 bewoner A1=4"]);
}

#[test]
fn an_option_has_a_column_of_its_own() {
    let map = "[columns]\na = \"option:R1:steers\"\nb = \"option:r1:thinks_along\"\n[values.R1]\nQuoted = 1\n\"Not quoted\" = 0";
    let found = with_map("pilot,wave,a,b\n8,1,Quoted,Not quoted\n8,1,Not quoted,\n8,1,,\n", map);
    assert_eq!(told(&found), ["2: 8 w1 R1=[steers]", "3: 8 w1 R1=[]", "4: 8 w1"]);
}

#[test]
fn a_rule_that_cannot_be_is_told() {
    let map = r#"
        [columns]
        A1 = "item:Z9"
        A2 = "columns"
        elders = "ignore"
        [fixed]
        kleur = "rood"
        [values.Z9]
        a = 1
        [values.A3]
        b = 6
    "#;
    let (_, found) = with_map("pilot,wave,A1,A2,A3\n8,1,4,4,4\n", map);
    assert_eq!(
        faults(&found),
        [
            "A1 \"item:Z9\" bad_rule",
            "A2 \"columns\" bad_rule",
            "\"kleur\" bad_rule",
            "\"A3: b = 6\" bad_rule",
            "\"Z9: a = 1\" bad_rule",
        ]
    );
    assert!(found.notes.iter().any(|note| note.say(Lang::En).contains("elders")));
}

#[test]
fn the_questionnaire_can_be_named() {
    let unknown = with_map("pilot,wave,A1\n8,1,4\n", "questionnaire = \"anders\"").1;
    assert_eq!(faults(&unknown), ["\"anders\" unknown_questionnaire"]);
    let other = with_map("pilot,wave,A1\n8,1,4\n", "questionnaire = \"opdrachtgever\"").1;
    assert_eq!(faults(&other), ["A1 unknown_column"]);
    assert_eq!(told(&with_map("pilot,wave,A1\n8,1,4\n", "questionnaire = \"deelnemers@1\"")), ["2: 8 w1 A1=4"]);
}
