//! Every number of a comparison for own use, over both samples, held to a computation that shares nothing with the program
//! (`tests/fixtures/comparison/compare.py`): scores, changes, tests of chance, items, how often findings recur, what was
//! measured. A figure is the same to 1e-9, a large one as a share of it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Place;

const CLOSE: f64 = 1e-9;
const SIDES: &str = include_str!("../fixtures/comparison/sides.json");

/// What was held beside each other, and what differs.
#[derive(Default)]
struct Held {
    count: usize,
    wrong: Vec<String>,
}

impl Held {
    /// Everything that is wanted is found; what is found besides is not looked at.
    fn value(&mut self, at: &str, wanted: &Value, found: &Value) {
        match (wanted, found) {
            (Value::Object(fields), Value::Object(_)) => {
                fields.iter().for_each(|(key, held)| self.value(&format!("{at} {key}"), held, &found[key]));
            }
            // Every reason that may be said of a test that is not made.
            (Value::Array(reasons), Value::String(_)) => self.is(at, reasons.contains(found), wanted, found),
            (Value::Array(one), Value::Array(other)) => {
                self.is(at, one.len() == other.len(), wanted, found);
                one.iter().zip(other).enumerate().for_each(|(rank, (one, other))| {
                    self.value(&format!("{at}[{rank}]"), one, other);
                });
            }
            (Value::Number(one), Value::Number(other)) => {
                let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
                self.is(at, (one - other).abs() <= CLOSE * one.abs().max(1.0), wanted, found);
            }
            _ => self.is(at, wanted == found, wanted, found),
        }
    }

    fn is(&mut self, at: &str, is_so: bool, wanted: &Value, found: &Value) {
        self.count += 1;
        if !is_so {
            self.wrong.push(format!("{at}: {found}, not {wanted}"));
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Findings in any order: those with a tag by its name, those without by their numbers.
fn findings(rows: &Value) -> Vec<String> {
    let told = |row: &Value| {
        let title = if row["tagged"] == true { &row["title"] } else { &Value::Null };
        format!("{} {title} {} {}", row["kind"], row["counts"], row["recurs"])
    };
    let mut all: Vec<String> = list(rows).iter().map(told).collect();
    all.sort();
    all
}

fn measured(rows: &Value) -> BTreeMap<String, &Value> {
    list(rows).iter().map(|row| (format!("{} {}", row["wave"], row["questionnaire"]), row)).collect()
}

fn hold(wanted: &Value, found: &Value) -> Held {
    let mut held = Held::default();
    for (rank, column) in list(&wanted["columns"]).iter().enumerate() {
        let own = &found["columns"][rank];
        held.value(&format!("column {rank}"), &column["of"], &own["of"]);
        held.value(&format!("column {rank} parts"), &column["parts"], &own["parts"]);
        if !column["pilots"].is_null() {
            held.value(&format!("column {rank} pilots"), &column["pilots"], &own["pilots"]);
        }
    }
    // In the same order, too.
    held.value("scores", &wanted["scores"], &found["scores"]);
    held.value("items", &wanted["items"], &found["items"]);
    assert_eq!(findings(&wanted["findings"]), findings(&found["findings"]));
    let (one, other) = (measured(&wanted["measurements"]), measured(&found["measurements"]));
    assert!(one.keys().eq(other.keys()), "{one:?} {other:?}");
    one.iter().for_each(|(key, row)| held.value(key, row, other[key]));
    held
}

#[test]
fn a_comparison_is_what_the_definitions_come_to() {
    let sides: Vec<Value> = serde_json::from_str(SIDES).unwrap();
    let mut samples: BTreeMap<String, Place> = BTreeMap::new();
    let mut count = 0;
    for wanted in &sides {
        let sample = wanted["sample"].as_str().unwrap();
        let place = samples.entry(sample.to_owned()).or_insert_with(|| {
            let place = Place::empty();
            place.well(&["new", "a.proeftuin", "--sample", sample]);
            place
        });
        let mut words = vec!["compare", "a.proeftuin", "--lang", "nl"];
        words.extend(wanted["pilots"].as_str().map(|pilots| ["--pilots", pilots]).into_iter().flatten());
        for (flag, key) in [("--group", "group"), ("--rest", "rest")] {
            words.extend(list(&wanted[key]).iter().flat_map(|group| [flag, group.as_str().unwrap()]));
        }
        let held = hold(wanted, &place.json(&words));
        assert!(held.wrong.is_empty(), "{words:?}: {} wrong:\n{}", held.wrong.len(), held.wrong.join("\n"));
        count += held.count;
    }
    assert!(sides.len() >= 8 && count > 5_000, "{count}");
}
