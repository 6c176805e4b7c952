//! Invented data say so in whatever a command shows of them, for own use and for others; real data do not.

use super::{Place, SAMPLE};

const A: &str = "a.proeftuin";
const MARK: [(&str, &str); 2] =
    [("nl", "Verzonnen gegevens – om te oefenen"), ("en", "Invented data – to practise with")];

fn practice() -> Place {
    let place = Place::empty();
    place.well(&["new", A, "--sample", "oefenprogramma"]);
    place
}

#[test]
fn every_table_begins_with_the_mark() {
    let place = practice();
    for (lang, mark) in MARK {
        for command in ["info", "pilots", "scores", "changes", "programme", "reliability", "log"] {
            let said = place.well(&[command, A, "--lang", lang]);
            assert!(said.starts_with(&format!("{mark}\n\n")), "{command}: {said}");
        }
    }
    assert_eq!(place.json(&["info", A])["invented"], true);
    assert!(place.json(&["scores", A]).is_array());
}

#[test]
fn every_chart_carries_it_for_others_too() {
    let place = practice();
    for kind in ["dumbbell", "slope"] {
        for (lang, mark) in MARK {
            for (rank, others) in [&[][..], &["--for-others"]].into_iter().enumerate() {
                let out = format!("{kind}-{lang}-{rank}.svg");
                let words =
                    ["chart", A, kind, "-o", &out, "--lang", lang, "--source", "published", "--scale", "rapportcijfer"];
                place.well(&[&words[..], others].concat());
                let svg = String::from_utf8(place.bytes(&out)).unwrap();
                // Once on the picture and once for who cannot see it.
                assert_eq!(svg.matches(mark).count(), 2, "{out}");
            }
        }
    }
}

#[test]
fn a_copy_and_what_went_out_and_in_again_keep_it() {
    let place = practice();
    place.well(&["backup", A, "-o", "kopie.proeftuin"]);
    place.well(&["restore", "kopie.proeftuin", "-o", "terug.proeftuin"]);
    place.well(&["export", A, "-o", "uit.json"]);
    place.well(&["new", "leeg.proeftuin"]);
    place.well(&["import", "leeg.proeftuin", "uit.json"]);
    for file in ["terug.proeftuin", "leeg.proeftuin"] {
        assert_eq!(place.json(&["info", file])["invented"], true, "{file}");
    }
    place.well(&["export", "leeg.proeftuin", "-o", "weer.json"]);
    assert!(place.bytes("uit.json") == place.bytes("weer.json"));
    assert!(place.bytes("uit.json") == include_bytes!("../../assets/samples/oefenprogramma.json"));
}

#[test]
fn real_data_do_not_say_it() {
    let place = Place::with_sample();
    for command in ["info", "scores", "changes", "log"] {
        assert!(!place.well(&[command, A]).contains("erzonnen"), "{command}");
    }
    assert_eq!(place.json(&["info", A])["invented"], false);
    place.well(&["chart", A, "dumbbell", "-o", "out.svg"]);
    assert!(!String::from_utf8(place.bytes("out.svg")).unwrap().contains("erzonnen"));
    let listed = place.json(&["new", "--list"]);
    let names: Vec<&str> = listed.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, [SAMPLE, "oefenprogramma"]);
}
