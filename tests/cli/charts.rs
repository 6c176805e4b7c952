//! Charts as files: of every kind, in both forms, for own use and for others.

use super::Place;

const A: &str = "a.proeftuin";

fn svg(place: &Place, words: &[&str]) -> String {
    let words: Vec<&str> = ["chart", A].iter().chain(words).copied().chain(["-o", "out.svg"]).collect();
    place.well(&words);
    let text = String::from_utf8(place.bytes("out.svg")).unwrap();
    std::fs::remove_file(place.path("out.svg")).unwrap();
    text
}

#[test]
fn every_kind_is_drawn_in_both_forms() {
    let place = Place::with_sample();
    for kind in place.json(&["chart", "--list"]).as_array().unwrap() {
        let kind = kind["kind"].as_str().unwrap();
        assert!(svg(&place, &[kind]).starts_with("<svg "), "{kind}");
        let file = format!("{kind}.png");
        let said = place.json(&["chart", A, kind, "-o", &file, "--width", "640", "--height", "480"]);
        assert_eq!((said["kind"].as_str(), said["scale"].as_str()), (Some(kind), Some("rapportcijfer")));
        let bytes = place.bytes(&file);
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!((&bytes[1..4], side(16), side(20)), (&b"PNG"[..], 640, 480), "{kind}");
    }
}

#[test]
fn the_words_choose_what_is_shown() {
    let place = Place::with_sample();
    let all = svg(&place, &["dumbbell"]);
    assert!(all.contains("Less is More") && all.contains("Voor eigen gebruik."));
    let others = svg(&place, &["dumbbell", "--for-others", "--lang", "en"]);
    assert!(!others.contains("own use") && others.contains("first measurement"));
    let some = svg(&place, &["slope", "--pilots", "8,\"13:Diabolo\",Less is More"]);
    for name in ["Effectieve methoden", "Ervaringsdeskundigheid", "Diabolo", "Less is More"] {
        assert!(some.contains(name), "{name}");
    }
    assert!(!some.contains("Het Startblok"));
    let rated = svg(&place, &["dumbbell", "--scale", "samenwerking", "--source", "evaluator"]);
    assert!(rated.contains("Samenwerking: eerste en tweede meting") && rated.contains("oordeel evaluator"));
    assert_eq!(svg(&place, &["dumbbell"]), all);
}

#[test]
fn a_chart_without_numbers_says_so() {
    let place = Place::empty();
    place.well(&["new", A]);
    assert!(svg(&place, &["dumbbell"]).contains("Nog geen onderdeel"));
    assert!(svg(&place, &["slope"]).contains("nog geen score"));
}
