//! Every number of two whole programmes, answers in and tables out, held to a computation that shares nothing with the
//! program (`tests/fixtures/whole/make.py`): the invented one, and an odd one that stands on every border of the rules.
//! A figure is the same to 1e-9 and an exact p too; a p by the normal distribution to 1e-7, both also as a share of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};

use super::Place;

const A: &str = "a.proeftuin";
const CLOSE: f64 = 1e-9;
const CLOSE_BY_NORMAL: f64 = 1e-7;
const SHEETS: [&str; 4] = ["deelnemers.csv", "vreemd.csv", "published.csv", "ratings.csv"];
const OF_A_CHANGE: [&str; 6] = ["pilot", "part", "scale", "source", "from", "to"];
const OF_A_SCORE: [&str; 5] = ["pilot", "part", "wave", "scale", "source"];
/// Small enough to be a share of itself that matters.
const SHARES: [&str; 3] = [" p", " p_holm", " smallest_p"];

fn expected(programme: &str) -> &'static Value {
    static VALUES: OnceLock<Value> = OnceLock::new();
    let values = || serde_json::from_str(include_str!("../fixtures/whole/values.json")).unwrap();
    &VALUES.get_or_init(values)[programme]
}

fn invented() -> Place {
    let place = Place::empty();
    place.well(&["new", A, "--sample", "oefenprogramma"]);
    place
}

/// The odd programme, brought in as anybody would.
fn odd() -> Place {
    let place = Place::empty();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/whole");
    place.well(&["new", A]);
    place.well(&["import", A, folder.join("base.json").to_str().unwrap()]);
    for sheet in SHEETS {
        let done = place.run(&["import", A, folder.join(sheet).to_str().unwrap(), "--create-pilots", "--json"]);
        assert_eq!(done.status, 0, "{sheet}: {}", done.err);
    }
    place
}

fn rows(table: &Value) -> &[Value] {
    table.as_array().unwrap()
}

/// What tells a row from the others of its table.
fn key(row: &Value, names: &[&str]) -> String {
    names.iter().map(|name| row[*name].to_string()).collect::<Vec<_>>().join(" ")
}

fn keyed<'a>(table: &[&'a Value], names: &[&str]) -> BTreeMap<String, &'a Value> {
    let found: BTreeMap<String, &Value> = table.iter().map(|row| (key(row, names), *row)).collect();
    assert_eq!(found.len(), table.len(), "a row stands twice");
    found
}

/// The same rows and no others, with the same in each; answers how many figures and words were held beside each other.
#[track_caller]
fn hold(wanted: &[&Value], found: &[&Value], names: &[&str]) -> usize {
    assert!(!wanted.is_empty(), "nothing to hold it to");
    let (wanted, found) = (keyed(wanted, names), keyed(found, names));
    let only = |these: &BTreeMap<String, &Value>, those: &BTreeMap<String, &Value>| -> Vec<String> {
        these.keys().filter(|key| !those.contains_key(*key)).cloned().collect()
    };
    assert_eq!((only(&wanted, &found), only(&found, &wanted)), (vec![], vec![]), "rows missing, rows too many");
    let mut held = Held::default();
    wanted.iter().for_each(|(key, row)| held.value(key, row, found[key], false));
    assert!(held.wrong.is_empty(), "{} wrong:\n{}", held.wrong.len(), held.wrong.join("\n"));
    held.count
}

#[derive(Default)]
struct Held {
    count: usize,
    wrong: Vec<String>,
}

impl Held {
    /// More keys than are wanted may be there.
    fn object(&mut self, at: &str, wanted: &Map<String, Value>, found: &Value) {
        let by_normal = wanted.get("method") != Some(&json!("exact"));
        for (name, value) in wanted {
            let at = format!("{at} {name}");
            match found.get(name) {
                // Holm's p's rest on p's of both kinds.
                Some(found) => self.value(&at, value, found, name == "p_holm" || name == "p" && by_normal),
                None => self.wrong.push(format!("{at}: not there")),
            }
        }
    }

    fn value(&mut self, at: &str, wanted: &Value, found: &Value, by_normal: bool) {
        let is_same = match (wanted, found) {
            (Value::Object(wanted), Value::Object(_)) => return self.object(at, wanted, found),
            (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
                let each = wanted.iter().zip(found);
                return each.for_each(|(wanted, found)| self.value(at, wanted, found, by_normal));
            }
            (Value::Number(wanted), Value::Number(found)) => {
                let close = if by_normal { CLOSE_BY_NORMAL } else { CLOSE };
                let (wanted, found) = (wanted.as_f64().unwrap(), found.as_f64().unwrap());
                let share = if SHARES.iter().any(|name| at.ends_with(name)) { wanted.abs() } else { 1.0 };
                (wanted - found).abs() <= close * share
            }
            _ => wanted == found,
        };
        self.count += 1;
        if !is_same {
            self.wrong.push(format!("{at}: {wanted} by itself, {found} by the program"));
        }
    }
}

/// What is held beside each other can fail: by a little too much, by what is missing, by null for a number.
#[test]
fn a_figure_that_is_off_is_seen() {
    let row =
        |p: f64, method: &str| json!({"p": p, "method": method, "mean": 3.5, "list": [1, {"n": 4}], "none": null});
    let wrong = |wanted: &Value, found: &Value| {
        let mut held = Held::default();
        held.value("", wanted, found, false);
        held.wrong.len()
    };
    for (method, within, beyond) in [("exact", 4e-11, 2e-10), ("asymptotic", 4e-9, 2e-8)] {
        assert_eq!(wrong(&row(0.1, method), &row(0.1 + within, method)), 0);
        assert_eq!(wrong(&row(0.1, method), &row(0.1 + beyond, method)), 1);
    }
    let good = row(0.1, "exact");
    let changed = [
        ("mean", json!(3.500_000_002)),
        ("mean", Value::Null),
        ("none", json!(0)),
        ("list", json!([1])),
        ("list", json!([1, {"n": 5}])),
    ];
    for (name, value) in changed {
        let mut bad = good.clone();
        bad[name] = value;
        assert_eq!(wrong(&good, &bad), 1, "{bad}");
    }
    assert_eq!(wrong(&good, &json!({"p": 0.1})), 4);
}

fn between(table: &Value, (from, to): (u64, u64)) -> Vec<&Value> {
    rows(table).iter().filter(|row| row["from"] == from && row["to"] == to).collect()
}

fn all(table: &Value) -> Vec<&Value> {
    rows(table).iter().collect()
}

/// Scores, changes and the programme as a whole, for every pair of measurements.
fn hold_tables(place: &Place, name: &str, pairs: &[(u64, u64)]) -> usize {
    let wanted = expected(name);
    let mut count = hold(&all(&wanted["scores"]), &all(&place.json(&["scores", A])), &OF_A_SCORE);
    for pair in pairs {
        let (from, to) = (pair.0.to_string(), pair.1.to_string());
        // A warning that a pilot counts double may come along.
        let ask = |command: &str| -> Value {
            let done = place.run(&[command, A, "--from", &from, "--to", &to, "--json"]);
            assert_eq!(done.status, 0, "{command}: {}", done.err);
            serde_json::from_str(&done.out).unwrap()
        };
        count += hold(&between(&wanted["changes"], *pair), &all(&ask("changes")), &OF_A_CHANGE);
        count +=
            hold(&between(&wanted["programme"], *pair), &all(&ask("programme")), &["scale", "source", "from", "to"]);
    }
    let reliability = place.json(&["reliability", A]);
    count += hold(&all(&wanted["agreement"]), &all(&reliability["agreement"]), &["scale"]);
    count + hold(&all(&wanted["alpha"]), &all(&reliability["alpha"]), &["scale", "wave"])
}

#[test]
fn every_number_of_the_invented_programme_is_that_of_a_computation_of_its_own() {
    let count = hold_tables(&invented(), "oefenprogramma", &[(1, 2)]);
    assert!(count > 3_000, "only {count}");
}

#[test]
fn every_number_of_an_odd_programme_is_that_of_a_computation_of_its_own() {
    let count = hold_tables(&odd(), "vreemd", &[(1, 2), (1, 3), (2, 3)]);
    assert!(count > 10_000, "only {count}");
}

/// What another tool reads in the file: `v_scores` and `v_changes`, which hold no reasons and no tests.
#[test]
fn the_views_of_the_file_hold_the_same_numbers() {
    let place = odd();
    let file = rusqlite::Connection::open(place.path(A)).unwrap();
    let read = |view: &str, names: &[&str]| -> Vec<Value> {
        let list: Vec<String> = names.iter().map(|name| format!("'{name}', \"{name}\"")).collect();
        let mut rows = file.prepare(&format!("SELECT json_object({}) FROM {view}", list.join(", "))).unwrap();
        let texts = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
        texts.map(|text| serde_json::from_str(&text.unwrap()).unwrap()).collect()
    };
    let figures =
        [&["n", "mean", "sd", "ci_low", "ci_high"][..], &["n_from", "n_to", "mean_from", "mean_to", "diff", "class"]];
    let views =
        [("v_scores", "scores", &OF_A_SCORE[..], figures[0]), ("v_changes", "changes", &OF_A_CHANGE, figures[1])];
    for (view, table, names, figures) in views {
        let names_and_figures = [names, figures].concat();
        let found = read(view, &names_and_figures);
        let only =
            |row: &Value| -> Value { names_and_figures.iter().map(|name| (*name, row[*name].clone())).collect() };
        let wanted: Vec<Value> = rows(&expected("vreemd")[table]).iter().map(only).collect();
        hold(&wanted.iter().collect::<Vec<_>>(), &found.iter().collect::<Vec<_>>(), names);
    }
}

#[test]
fn pairs_that_a_person_decided_can_be_left_out_of_every_number() {
    let place = invented();
    let wanted = expected("oefenprogramma");
    let without = place.json(&["changes", A, "--without-doubtful"]);
    let touched: BTreeSet<u64> =
        rows(&wanted["without_doubtful"]).iter().map(|row| row["pilot"].as_u64().unwrap()).collect();
    let here = rows(&without).iter().filter(|row| touched.contains(&row["pilot"].as_u64().unwrap()));
    hold(&all(&wanted["without_doubtful"]), &here.collect::<Vec<_>>(), &OF_A_CHANGE);
}

/// So that no border goes missing from the odd programme: what comes out of it, and what must be among that.
#[test]
fn the_odd_programme_stands_on_every_border() {
    let changes: Vec<&Value> =
        rows(&expected("vreemd")["changes"]).iter().filter(|row| row["source"] == "responses").collect();
    let kinds =
        |of: fn(&Value) -> Value| -> BTreeSet<String> { changes.iter().map(|row| of(row).to_string()).collect() };
    let has = |found: BTreeSet<String>, wanted: &[Value]| {
        wanted.iter().for_each(|one| assert!(found.contains(&one.to_string()), "{one} is not in {found:?}"));
    };
    let (exact, normal, none) = (json!("exact"), json!("asymptotic"), Value::Null);
    has(kinds(|row| row["class"].clone()), &[json!("up"), json!("same"), json!("down")]);
    has(
        kinds(|row| json!([row["headline"], row["disagree"]])),
        &[json!(["paired", true]), json!(["independent", true])],
    );
    has(
        kinds(|row| json!([row["independent"]["method"], row["independent"]["reason"]])),
        &[json!([exact, none]), json!([normal, none]), json!([normal, "no_spread"]), json!([none, "too_few"])],
    );
    has(
        kinds(|row| json!([row["paired"]["method"], row["paired"]["reason"]])),
        &[json!([exact, none]), json!([normal, none]), json!([normal, "no_spread"]), json!([none, "no_difference"])],
    );
    has(
        kinds(|row| json!([row["n_from"], row["n_to"], row["independent"]["method"]])),
        &[
            json!([20, 20, exact]),
            json!([20, 20, normal]),
            json!([20, 21, normal]),
            json!([21, 20, normal]),
            json!([1, 1, none]),
            json!([2, 2, exact]),
        ],
    );
    has(
        kinds(|row| json!([row["paired"]["n"], row["paired"]["method"]])),
        &[json!([26, exact]), json!([26, normal]), json!([25, exact]), json!([2, exact])],
    );
    // Five pairs of ten and of eleven, four of four.
    has(
        kinds(|row| json!([row["n_from"], row["n_to"], row["paired"]["n"], row["headline"]])),
        &[json!([10, 12, 5, "paired"]), json!([12, 11, 5, "independent"]), json!([4, 6, 4, "independent"])],
    );
    has(
        kinds(|row| json!([row["influence"]["decisive"], row["influence"]["respondent"].is_string()])),
        &[json!([true, true]), json!([true, false]), json!([false, false]), json!([none, false])],
    );
    let programme = &expected("vreemd")["programme"];
    assert!(rows(programme).iter().any(|row| row["counted_double"] == json!([19])));
    assert!(rows(programme).iter().any(|row| row["pooled"].is_null() && row["reason"] == "too_few"));
}

/// 10/3 → 11/3 and 11/3 → 4 are both a third more; scores rounded to 12 decimals before they are taken from each other
/// would differ by 0.000000000001 too much in one of the two, and their differences would not tie.
#[test]
fn thirds_that_are_equal_on_paper_tie_after_they_were_kept() {
    let place = Place::empty();
    let answers =
        |sum: usize| (0..6).map(|rank| (sum + rank) / 6).fold(String::new(), |text, one| format!("{text},{one}"));
    let mut sheet = "pilot,wave,respondent,A1,A2,A3,A4,A5,A6\n".to_owned();
    for (code, before, after) in [("a", 20, 22), ("b", 22, 24), ("c", 18, 24), ("d", 24, 21), ("e", 17, 13)] {
        sheet += &format!("Derden,1,{code}{}\nDerden,2,{code}{}\n", answers(before), answers(after));
    }
    std::fs::write(place.path("derden.csv"), sheet).unwrap();
    place.well(&["new", A]);
    place.well(&["import", A, "derden.csv", "--create-pilots"]);
    // As they are kept now, and rounded as earlier versions kept them.
    for as_before in [false, true] {
        if as_before {
            let file = rusqlite::Connection::open(place.path(A)).unwrap();
            assert_eq!(file.execute("UPDATE response_scores SET score = round(score, 12)", []).unwrap(), 10);
        }
        let paired = &place.json(&["changes", A])[0]["paired"];
        // Sizes 1/3 1/3 1/2 2/3 1: ranks 1.5 1.5 3 4 5, up 1.5 + 1.5 + 5 of 15.
        assert_eq!((&paired["n"], &paired["method"]), (&json!(5), &json!("asymptotic")));
        assert!((paired["rank_biserial"].as_f64().unwrap() - 1.0 / 15.0).abs() < 1e-12, "{paired}");
    }
}
