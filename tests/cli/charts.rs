//! Charts as files: of every kind, in both forms, for own use and for others; and their figures, which are those of the
//! tables.

use std::collections::HashMap;

use serde_json::Value;

use super::Place;

const A: &str = "a.proeftuin";

fn svg(place: &Place, words: &[&str]) -> String {
    let words: Vec<&str> = ["chart", A].iter().chain(words).copied().chain(["-o", "out.svg"]).collect();
    place.well(&words);
    let text = String::from_utf8(place.bytes("out.svg")).unwrap();
    std::fs::remove_file(place.path("out.svg")).unwrap();
    text
}

/// The texts of a drawing, without the whole of what was cut.
fn texts(drawn: &str) -> Vec<&str> {
    let inner = drawn.lines().filter_map(|line| line.strip_prefix("<text")?.split_once('>')?.1.strip_suffix("</text>"));
    inner.map(|text| text.rsplit("</title>").next().unwrap_or(text)).collect()
}

fn practice() -> Place {
    let place = Place::empty();
    place.well(&["new", A, "--sample", "oefenprogramma"]);
    place
}

#[test]
fn every_kind_is_drawn_in_both_forms() {
    let place = Place::with_sample();
    let kinds = place.json(&["chart", "--list"]);
    let kinds: Vec<&str> = kinds.as_array().unwrap().iter().map(|kind| kind["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["dumbbell", "slope", "forest", "diverging", "spread", "coverage", "heatmap"]);
    for kind in kinds {
        assert!(svg(&place, &[kind]).starts_with("<svg "), "{kind}");
        let file = format!("{kind}.png");
        let said = place.json(&["chart", A, kind, "-o", &file, "--width", "640", "--height", "480"]);
        let scale = (!matches!(kind, "coverage" | "heatmap")).then_some("rapportcijfer");
        assert_eq!((said["kind"].as_str(), said["scale"].as_str()), (Some(kind), scale));
        let source = match kind {
            "coverage" => None,
            "diverging" | "spread" => Some("responses"),
            _ => Some("published"),
        };
        assert_eq!(said["source"].as_str(), source, "{kind}");
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
    assert!(svg(&place, &["forest"]).contains("Nog geen onderdeel"));
    assert!(svg(&place, &["diverging"]).contains("Nog niemand heeft"));
    assert!(svg(&place, &["coverage"]).contains("nog geen proeftuinen"));
    assert!(svg(&place, &["heatmap"]).contains("Nog geen onderdeel"));
    let done = place.run(&["chart", A, "spread", "-o", "out.svg"]);
    assert!(done.status == 1 && done.err.contains("geen proeftuinen"), "{}: {}", done.status, done.err);
}

/// "+0,6", as a chart writes a change.
fn signed(value: &Value) -> String {
    proeftuinmeter::base::number::signed(proeftuinmeter::base::Lang::Nl, value.as_f64().unwrap(), 1)
}

fn changes_of(place: &Place, source: &str) -> Vec<Value> {
    let all = place.json(&["changes", A]);
    all.as_array().unwrap().iter().filter(|row| row["source"] == source && !row["diff"].is_null()).cloned().collect()
}

/// How often each text occurs.
fn counted<'a>(texts: impl IntoIterator<Item = &'a str>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for text in texts {
        *counts.entry(text.to_owned()).or_default() += 1;
    }
    counts
}

fn assert_all_there(drawn: &str, wanted: &[String], what: &str) {
    let there = counted(texts(drawn));
    for (text, count) in counted(wanted.iter().map(String::as_str)) {
        assert!(there.get(&text).is_some_and(|found| *found >= count), "{what}: '{text}' {count} times in {there:?}");
    }
}

#[test]
fn the_figures_of_the_charts_of_changes_are_those_of_the_table() {
    let place = practice();
    let changes = changes_of(&place, "responses");
    for scale in ["aansturing", "burgerparticipatie", "samenwerking", "rapportcijfer"] {
        let own: Vec<&Value> = changes.iter().filter(|row| row["scale"] == scale).collect();
        let diffs: Vec<String> = own.iter().map(|row| signed(&row["diff"])).collect();
        for kind in ["dumbbell", "forest"] {
            let drawn = svg(&place, &[kind, "--scale", scale, "--source", "responses"]);
            assert_all_there(&drawn, &diffs, &format!("{kind} of {scale}"));
        }
        let forest = svg(&place, &["forest", "--scale", scale, "--source", "responses"]);
        let interval = |low: &Value, high: &Value| format!("{} tot {}", signed(low), signed(high));
        let block = |row: &&Value| row["independent"].clone();
        let intervals = own.iter().map(block).filter(|held| !held["ci_low"].is_null());
        let mut wanted: Vec<String> = intervals.map(|held| interval(&held["ci_low"], &held["ci_high"])).collect();
        assert!(wanted.len() > 3, "{scale}");
        let programme = place.json(&["programme", A]);
        let of_scale = |row: &&Value| row["scale"] == scale && row["source"] == "responses";
        let pooled = programme.as_array().unwrap().iter().find(of_scale).unwrap()["pooled"].clone();
        wanted.extend([signed(&pooled["estimate"]), interval(&pooled["ci_low"], &pooled["ci_high"])]);
        wanted.extend(own.iter().map(|row| format!("{} → {}", row["n_from"], row["n_to"])));
        assert_all_there(&forest, &wanted, &format!("forest of {scale}"));
    }
    let all: Vec<String> = changes.iter().map(|row| signed(&row["diff"])).collect();
    assert_all_there(&svg(&place, &["heatmap", "--source", "responses"]), &all, "heatmap");
}

#[test]
fn the_figures_of_the_spread_are_those_of_the_table() {
    let place = practice();
    let fixed =
        |value: &Value| proeftuinmeter::base::number::fixed(proeftuinmeter::base::Lang::Nl, value.as_f64().unwrap(), 1);
    for row in changes_of(&place, "responses").iter().filter(|row| row["scale"] == "samenwerking") {
        let part = match row["part"].as_str() {
            Some(name) => format!("\"{}:{name}\"", row["pilot"]),
            None => row["pilot"].to_string(),
        };
        let drawn = svg(&place, &["spread", "--scale", "samenwerking", "--pilots", &part]);
        let mut wanted = vec![fixed(&row["mean_from"]), fixed(&row["mean_to"])];
        wanted.extend(["n_from", "n_to"].map(|n| format!("n = {}", row[n])));
        if let Some(pairs) = row["paired"]["n"].as_u64() {
            wanted.push(if pairs == 1 {
                "1 antwoordde twee keer".to_owned()
            } else {
                format!("{pairs} antwoordden twee keer")
            });
        }
        assert_all_there(&drawn, &wanted, &part);
    }
}

#[test]
fn the_figures_of_the_items_are_those_of_the_table() {
    let place = practice();
    let drawn = svg(&place, &["diverging", "--scale", "samenwerking", "--width", "2400"]);
    let items = place.json(&["items", A]);
    let own: Vec<&Value> = items.as_array().unwrap().iter().filter(|row| row["scale"] == "samenwerking").collect();
    assert_eq!(own.len(), 22);
    let mut wanted = Vec::new();
    for row in own {
        wanted.extend(["answered", "unknown", "not_applicable"].map(|count| row[count].to_string()));
    }
    assert_all_there(&drawn, &wanted, "items");
    assert_eq!(texts(&drawn).iter().filter(|text| **text == "omgekeerd gesteld").count(), 1);
}

#[test]
fn the_coverage_counts_what_is_in() {
    let place = practice();
    let drawn = svg(&place, &["coverage"]);
    let wanted = ["30 / 41", "28 / 40", "27 / 60", "7 / 6", "Geldzaken op Orde"].map(str::to_owned);
    assert_all_there(&drawn, &wanted, "coverage");
    assert!(drawn.contains("projectleider vertrok en de proeftuin"));
    let others = svg(&place, &["coverage", "--for-others"]);
    assert!(others.contains("&lt; 5 / 5") && !others.contains(">3 / 5<"));
}

#[test]
fn a_chart_of_one_part_asks_which() {
    let place = practice();
    let done = place.run(&["chart", A, "spread", "--pilots", "3", "-o", "out.svg"]);
    let named = done.err.contains("Wijk Lindenhof, Dorp Kleistee, Buurtschap Venneput");
    assert!(done.status == 2 && named, "{}: {}", done.status, done.err);
    let drawn = svg(&place, &["spread", "--pilots", "\"3:Dorp Kleistee\"", "--for-others"]);
    assert!(drawn.contains("minder dan 5 deelnemers") && !drawn.contains("n = "), "{drawn}");
}
