//! The self-test as plain lines: each published example with what the program makes of it, and in one line whether all
//! are right.

use crate::analysis::worked::{Example, Outcome};
use crate::base::{Lang, Phrase, number};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumbersShown {
    /// "Alle 52 voorbeelden komen uit".
    pub sum: String,
    pub wrong: usize,
    /// By method, in the order of the examples.
    pub methods: Vec<MethodLines>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MethodLines {
    pub method: String,
    pub lines: Vec<NumberLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NumberLine {
    pub quantity: String,
    pub source: String,
    pub expected: String,
    pub found: String,
    pub is_right: bool,
    /// What a screen reader is told.
    pub told: String,
}

/// Decimals that are shown at most: what was published has fewer, and a difference further on is within tolerance.
const DECIMALS: u32 = 10;

pub fn build(examples: &[Example], lang: Lang) -> NumbersShown {
    let wrong = examples.iter().filter(|example| !example.is_right()).count();
    let mut methods: Vec<MethodLines> = Vec::new();
    for example in examples {
        let method = example.method.say(lang);
        let line = line(example, &method, lang);
        match methods.last_mut().filter(|held| held.method == method) {
            Some(held) => held.lines.push(line),
            None => methods.push(MethodLines { method, lines: vec![line] }),
        }
    }
    NumbersShown { sum: sum(examples.len(), wrong).say(lang), wrong, methods }
}

/// Whether all examples are right, in one line.
pub fn sum(count: usize, wrong: usize) -> Phrase {
    match wrong {
        0 => Phrase::new("numbers-all-right").with("count", count),
        wrong => Phrase::new("numbers-wrong").with("count", count).with("wrong", wrong),
    }
}

fn line(example: &Example, method: &str, lang: Lang) -> NumberLine {
    let (expected, found) = match &example.outcome {
        Outcome::Number { expected, found, .. } => {
            let found = found.map_or_else(|| lang.tr("numbers-nothing"), |found| figure(lang, found));
            (figure(lang, *expected), found)
        }
        Outcome::Words { expected, found } => (expected.say(lang), found.say(lang)),
    };
    let (quantity, is_right) = (example.quantity.say(lang), example.is_right());
    let verdict = if is_right { "numbers-is-right" } else { "numbers-is-wrong" };
    let source = example.source.say(lang);
    let told = Phrase::new("numbers-line")
        .with("method", method)
        .with("quantity", quantity.as_str())
        .with("expected", expected.as_str())
        .with("found", found.as_str())
        .with("verdict", Phrase::new(verdict))
        .with("source", source.as_str())
        .say(lang);
    NumberLine { quantity, source, expected, found, is_right, told }
}

/// A number without zeros at its end, and with a real minus.
fn figure(lang: Lang, value: f64) -> String {
    let rounded = number::round(value, DECIMALS);
    let plain = number::plain(lang, rounded);
    plain.strip_prefix('-').map_or(plain.clone(), |rest| format!("\u{2212}{rest}"))
}

/// The lines as tab-separated text, for a spreadsheet.
pub fn as_text(shown: &NumbersShown, lang: Lang) -> String {
    let heads = ["method", "quantity", "expected", "found", "right", "source"];
    let mut lines = vec![heads.map(|key| lang.tr(&format!("numbers-{key}"))).join("\t")];
    for method in &shown.methods {
        for line in &method.lines {
            let verdict = lang.tr(if line.is_right { "numbers-is-right" } else { "numbers-is-wrong" });
            let cells = [&method.method, &line.quantity, &line.expected, &line.found, &verdict, &line.source];
            lines.push(cells.map(String::as_str).join("\t"));
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::worked::worked_examples;

    fn example(found: Option<f64>) -> Example {
        Example {
            method: Phrase::new("numbers-method"),
            source: Phrase::new("numbers-source"),
            quantity: Phrase::new("numbers-quantity"),
            outcome: Outcome::Number { expected: -0.06, found, tolerance: 1e-9 },
        }
    }

    #[test]
    fn all_examples_are_right_and_stand_under_their_method() {
        let examples = worked_examples();
        let shown = build(&examples, Lang::Nl);
        assert_eq!(shown.sum, format!("Alle {} voorbeelden komen uit", examples.len()));
        assert_eq!(
            (shown.wrong, shown.methods.iter().map(|held| held.lines.len()).sum::<usize>()),
            (0, examples.len())
        );
        assert_eq!(as_text(&shown, Lang::Nl).lines().count(), examples.len() + 1);
    }

    #[test]
    fn a_number_that_differs_or_is_not_found_is_told() {
        let shown = build(&[example(Some(-0.06)), example(Some(-0.060_1)), example(None)], Lang::Nl);
        assert_eq!((shown.sum.as_str(), shown.wrong), ("2 van de 3 voorbeelden komen niet uit", 2));
        let said: Vec<_> = shown.methods[0].lines.iter().map(|line| (line.found.as_str(), line.is_right)).collect();
        assert_eq!(said, [("−0,06", true), ("−0,0601", false), ("niets", false)]);
        assert_eq!(
            shown.methods[0].lines[2].told,
            "Methode, Wat: gepubliceerd −0,06, gevonden niets, klopt niet. Bron: Bron"
        );
        assert_eq!(sum(3, 1).say(Lang::Nl), "1 van de 3 voorbeelden komt niet uit");
    }
}
