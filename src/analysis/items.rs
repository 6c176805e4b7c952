//! Counts per answer of one item: how often each number or option was given, and how often there was none. An
//! item's numbers stand as they were given; a reverse item is not turned here.

use std::collections::BTreeMap;

use super::basics;
use super::sample::Sample;
use crate::model::questionnaire::{AnswerKind, Choice};
use crate::model::response::Answer;

/// A rating with more whole values than this lists only those that were given.
const MOST_LISTED: f64 = 100.0;

/// The answers of many responses to one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemCounts {
    /// All of them; `answered`, `unknown`, `not_applicable`, `missing` and `unfit` add up to it.
    pub responses: u32,
    /// With a number, an option (or the choice of none), or a text.
    pub answered: u32,
    pub unknown: u32,
    pub not_applicable: u32,
    pub missing: u32,
    /// Answers of another kind than the item takes now.
    pub unfit: u32,
    pub given: Given,
}

/// What the answers were.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    Numbers {
        /// From low to high. For a rating every whole value from its lowest to its highest, given or not; for a grade
        /// each one that was given, equal on paper being equal.
        values: Vec<(f64, u32)>,
        /// None without numbers.
        mean: Option<f64>,
    },
    Options {
        /// In the order of the questionnaire, chosen or not; after them those that it does not know.
        options: Vec<(String, u32)>,
        /// Answered by ticking none.
        none: u32,
    },
    Text,
}

/// Counts what was answered to an item of this kind; `None` is a response in which it is missing.
pub fn item_counts<'a>(kind: &AnswerKind, answers: impl IntoIterator<Item = Option<&'a Answer>>) -> ItemCounts {
    let mut tally = Tally::default();
    for answer in answers {
        tally.add(kind, answer);
    }
    tally.counts(kind)
}

/// Numbers that come one by one: how many, their mean and their spread, without keeping them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    count: u32,
    sum: f64,
    /// The mean so far, and the squares about it (Welford).
    middle: f64,
    squares: f64,
}

impl Spread {
    /// What is not finite does not count.
    pub fn add(&mut self, value: f64) {
        if !value.is_finite() {
            return;
        }
        self.count = self.count.saturating_add(1);
        self.sum = basics::bounded(self.sum + value);
        let off = value - self.middle;
        self.middle += off / f64::from(self.count);
        self.squares += off * (value - self.middle);
    }

    pub fn count(&self) -> u32 {
        self.count
    }

    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }

    /// With n - 1; none below 2 values, 0 where all are equal on paper.
    pub fn sd(&self) -> Option<f64> {
        let freedom = f64::from(self.count.checked_sub(1).filter(|freedom| *freedom > 0)?);
        let sd = basics::bounded((self.squares.max(0.0) / freedom).sqrt());
        Some(if basics::round12(sd) == 0.0 { 0.0 } else { sd })
    }
}

#[derive(Default)]
struct Tally<'a> {
    unknown: usize,
    not_applicable: usize,
    missing: usize,
    unfit: usize,
    texts: usize,
    numbers: Vec<f64>,
    chosen: Vec<Vec<&'a str>>,
}

impl<'a> Tally<'a> {
    fn add(&mut self, kind: &AnswerKind, answer: Option<&'a Answer>) {
        use AnswerKind::{Choice, Choices, Grade, Rating, Text};
        match (kind, answer) {
            (_, None) => self.missing += 1,
            (_, Some(Answer::Unknown)) => self.unknown += 1,
            (_, Some(Answer::NotApplicable)) => self.not_applicable += 1,
            (Rating { .. } | Grade { .. }, Some(Answer::Number(value))) if value.is_finite() => {
                self.numbers.push(*value);
            }
            (Choice { .. } | Choices { .. }, Some(Answer::Choices(options))) => {
                self.chosen.push(options.iter().map(|option| option.as_str()).collect());
            }
            (Text, Some(Answer::Text(_))) => self.texts += 1,
            (_, Some(_)) => self.unfit += 1,
        }
    }

    fn counts(self, kind: &AnswerKind) -> ItemCounts {
        let answered = self.numbers.len() + self.chosen.len() + self.texts;
        let without = self.unknown + self.not_applicable + self.missing + self.unfit;
        ItemCounts {
            responses: basics::count(answered + without),
            answered: basics::count(answered),
            unknown: basics::count(self.unknown),
            not_applicable: basics::count(self.not_applicable),
            missing: basics::count(self.missing),
            unfit: basics::count(self.unfit),
            given: match kind {
                AnswerKind::Rating { min, max, .. } => numbers(&self.numbers, whole_values(*min, *max)),
                AnswerKind::Grade { .. } => numbers(&self.numbers, Vec::new()),
                AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => chosen(&self.chosen, options),
                AnswerKind::Text => Given::Text,
            },
        }
    }
}

/// The steps of a rating; none where they are not whole or too many.
fn whole_values(min: f64, max: f64) -> Vec<f64> {
    let is_listed = min.fract() == 0.0 && max.fract() == 0.0 && max - min < MOST_LISTED;
    let steps = if is_listed && min <= max { (max - min) as u32 + 1 } else { 0 };
    (0..steps).map(|step| min + f64::from(step)).collect()
}

fn numbers(given: &[f64], listed: Vec<f64>) -> Given {
    let mut values: Vec<(f64, u32)> = listed.into_iter().map(|value| (value, 0)).collect();
    for number in basics::sorted(given) {
        let number = basics::round12(number);
        let at = values.partition_point(|(value, _)| *value < number);
        match values.get_mut(at) {
            Some((value, count)) if *value == number => *count += 1,
            _ => values.insert(at, (number, 1)),
        }
    }
    Given::Numbers { values, mean: Sample::of(given.iter().copied()).map(|sample| sample.mean) }
}

fn chosen(chosen: &[Vec<&str>], known: &[Choice]) -> Given {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for option in chosen.iter().flatten() {
        *counts.entry(option).or_default() += 1;
    }
    let mut options: Vec<(String, u32)> =
        known.iter().map(|option| (option.code.clone(), counts.remove(option.code.as_str()).unwrap_or(0))).collect();
    options.extend(counts.into_iter().map(|(code, count)| (code.to_owned(), count)));
    Given::Options { options, none: basics::count(chosen.iter().filter(|options| options.is_empty()).count()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Word;
    use crate::model::questionnaire::Definition;

    fn counted(kind: &AnswerKind, answers: &[Option<Answer>]) -> ItemCounts {
        let counts = item_counts(kind, answers.iter().map(Option::as_ref));
        let parts = counts.answered + counts.unknown + counts.not_applicable + counts.missing + counts.unfit;
        assert_eq!(counts.responses, parts);
        counts
    }

    fn kinds() -> BTreeMap<String, AnswerKind> {
        Definition::standard().unwrap().into_iter().flat_map(|definition| definition.answers).collect()
    }

    #[test]
    fn a_rating_lists_every_step_and_what_carries_no_number() {
        let answers = [
            Some(Answer::Number(4.0)),
            Some(Answer::Number(2.0)),
            Some(Answer::Number(4.0)),
            Some(Answer::Unknown),
            Some(Answer::NotApplicable),
            Some(Answer::text("vier")),
            None,
            None,
        ];
        let counts = counted(&kinds()["agreement"], &answers);
        assert_eq!((counts.responses, counts.answered, counts.unknown), (8, 3, 1));
        assert_eq!((counts.not_applicable, counts.missing, counts.unfit), (1, 2, 1));
        let values = vec![(1.0, 0), (2.0, 1), (3.0, 0), (4.0, 2), (5.0, 0)];
        assert_eq!(counts.given, Given::Numbers { values, mean: Some(10.0 / 3.0) });
    }

    #[test]
    fn a_grade_lists_what_was_given_and_equal_on_paper_is_equal() {
        let answers = [7.5, 10.0, 0.1 + 0.2, 0.3, 7.5].map(|value| Some(Answer::Number(value)));
        let Given::Numbers { values, .. } = counted(&kinds()["grade"], &answers).given else { panic!() };
        assert_eq!(values, [(0.3, 2), (7.5, 2), (10.0, 1)]);
        let none = counted(&kinds()["grade"], &[]);
        assert_eq!((none.responses, none.given), (0, Given::Numbers { values: vec![], mean: None }));
    }

    #[test]
    fn options_are_counted_in_the_order_of_the_questionnaire() {
        let answers = [
            Some(Answer::choices([Word::new("gives_freedom"), Word::new("steers")])),
            Some(Answer::choices([Word::new("steers"), Word::new("of_an_older_version")])),
            Some(Answer::choices([])),
            None,
        ];
        let counts = counted(&kinds()["role"], &answers);
        let Given::Options { options, none } = counts.given else { panic!() };
        let found: Vec<(&str, u32)> = options.iter().map(|(code, count)| (code.as_str(), *count)).collect();
        let wanted = [
            ("steers", 2),
            ("thinks_along", 0),
            ("decides_together", 0),
            ("gives_freedom", 1),
            ("of_an_older_version", 1),
        ];
        assert_eq!((found.as_slice(), none, counts.answered, counts.missing), (wanted.as_slice(), 1, 3, 1));
    }

    #[test]
    fn open_answers_are_only_counted() {
        let counts = counted(&AnswerKind::Text, &[Some(Answer::text("Goed")), None, Some(Answer::Number(1.0))]);
        assert_eq!((counts.answered, counts.missing, counts.unfit, counts.given), (1, 1, 1, Given::Text));
    }

    #[test]
    fn a_rating_without_whole_steps_lists_what_was_given() {
        let odd = AnswerKind::Rating { min: 0.5, max: 1e9, labels: BTreeMap::new() };
        let given = counted(&odd, &[Some(Answer::Number(2.5))]).given;
        assert_eq!(given, Given::Numbers { values: vec![(2.5, 1)], mean: Some(2.5) });
        assert_eq!(whole_values(5.0, 1.0), Vec::<f64>::new());
        assert_eq!(whole_values(f64::NEG_INFINITY, f64::INFINITY), Vec::<f64>::new());
    }
}
