//! Worked examples that others published, computed by the functions that compute everybody's numbers: what the program
//! shows of itself (`check --numbers`, and a page under Controle). Not a test of the code, which has many more; a person
//! can follow these with the source in hand.

mod examples;
mod ratings;

use crate::base::{Lang, Phrase};

/// One number or sentence that a source gives, and what the program makes of it.
#[derive(Clone, Debug)]
pub struct Example {
    /// Which method it tries: "rangtekentoets van Wilcoxon, exact".
    pub method: Phrase,
    /// Where data and value were published.
    pub source: Phrase,
    /// What of it is compared: "p".
    pub quantity: Phrase,
    pub outcome: Outcome,
}

/// What was published and what was found.
#[derive(Clone, Debug)]
pub enum Outcome {
    Number {
        expected: f64,
        found: Option<f64>,
        /// Half the last digit that was published, or what the method leaves open.
        tolerance: f64,
    },
    /// A sentence about two grades.
    Words { expected: Phrase, found: Phrase },
}

impl Example {
    /// Whether the program finds what was published.
    pub fn is_right(&self) -> bool {
        match &self.outcome {
            Outcome::Number { expected, found, tolerance } => {
                found.is_some_and(|found| (found - expected).abs() <= *tolerance)
            }
            Outcome::Words { expected, found } => {
                Lang::ALL.into_iter().all(|lang| expected.say(lang) == found.say(lang))
            }
        }
    }
}

/// All examples, method by method.
pub fn worked_examples() -> Vec<Example> {
    examples::all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_right_and_said_in_both_languages() {
        let examples = worked_examples();
        for example in &examples {
            assert!(example.is_right(), "{}: {:?}", example.method.say(Lang::Nl), example);
            for lang in Lang::ALL {
                for said in [&example.method, &example.source, &example.quantity] {
                    assert!(lang.knows(&said.key) && !said.say(lang).is_empty(), "{example:?}");
                }
            }
        }
        assert!(examples.len() >= 30, "{}", examples.len());
    }

    #[test]
    fn a_wrong_number_and_none_are_not_right() {
        let number = |found| Example {
            method: Phrase::new("worked-holm"),
            source: Phrase::new("worked-source-r-holm"),
            quantity: Phrase::new("worked-p"),
            outcome: Outcome::Number { expected: 0.05, found, tolerance: 1e-9 },
        };
        assert!(number(Some(0.05)).is_right() && !number(Some(0.050_001)).is_right());
        assert!(!number(None).is_right() && !number(Some(f64::NAN)).is_right());
        let words = |key| Phrase::new(key);
        let said = Outcome::Words { expected: words("words-slightly-up"), found: words("words-clearly-up") };
        assert!(!Example { outcome: said, ..number(None) }.is_right());
    }

    /// The copy that the program carries is that of the fixture.
    #[test]
    fn the_ratings_are_those_of_samen_innoveren() {
        let fixture = include_str!("../../tests/fixtures/agreement/ratings.csv");
        for (scale, own) in ratings::SAMEN_INNOVEREN {
            let mut units: Vec<(&str, String)> = Vec::new();
            for row in fixture.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>()) {
                match units.iter_mut().find(|(unit, _)| *unit == row[1]).filter(|_| row[0] == scale) {
                    Some((_, rated)) => rated.push_str(row[3]),
                    None if row[0] == scale => units.push((row[1], row[3].to_owned())),
                    None => {}
                }
            }
            let wanted: Vec<&str> = units.iter().map(|(_, rated)| rated.as_str()).collect();
            assert_eq!(own.split_whitespace().collect::<Vec<_>>(), wanted, "{scale}");
        }
    }
}
