//! Two passes over the same paper (dubbele invoer) laid side by side: where they differ, how often, and how often
//! the first one was wrong once a person decided from the paper.
//!
//! Closed answers (ratings, grades, choices) are what the rates are about. An item that both passes left out is one
//! that both keyed alike. Open answers are typed anew and hardly ever come out the same letter for letter: they are
//! compared without regard to spaces and line ends, shown where they differ, and in no rate.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Sum;

use super::basics;
use super::sample::NORMAL_POINT;
use crate::model::questionnaire::Definition;
use crate::model::reentry::Decided;
use crate::model::response::{Answer, Answers, ItemCode};

/// An item in which the two passes differ; `None` is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    pub item: ItemCode,
    pub first: Option<Answer>,
    pub second: Option<Answer>,
    /// An open question, which is in no rate.
    pub is_open: bool,
}

/// How many closed items were keyed, and how they came out. Add up those of many responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The closed items of the form.
    pub compared: u32,
    /// Those in which the passes differed, decided or not.
    pub differing: u32,
    /// Those in which the first pass was wrong: the second was right, or neither.
    pub errors: u32,
    /// Those that differ and wait for a decision.
    pub undecided: u32,
}

/// A share with its 95 % interval (Wilson's, which stays between 0 and 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    pub share: f64,
    pub ci_low: f64,
    pub ci_high: f64,
}

/// Where the two passes differ, in the order of the form; items that the form does not have come last.
pub fn differing(definition: &Definition, first: &Answers, second: &Answers) -> Vec<Differing> {
    items(definition, first, second)
        .into_iter()
        .filter_map(|item| {
            let (before, after) = (first.get(item), second.get(item));
            let is_open = is_open(before, after);
            (!is_same(before, after)).then(|| Differing {
                item,
                first: before.cloned(),
                second: after.cloned(),
                is_open,
            })
        })
        .collect()
}

/// Counts the closed items of one response. A decision may have changed the response since, so that the passes no
/// longer differ there: what was decided counts as differing all the same.
pub fn tally(
    definition: &Definition,
    first: &Answers,
    second: &Answers,
    decisions: &BTreeMap<ItemCode, Decided>,
) -> Tally {
    let open: BTreeSet<ItemCode> = definition.open.iter().map(|item| ItemCode::new(&item.code)).collect();
    let is_closed = |item: &ItemCode| !open.contains(item) && !is_open(first.get(*item), second.get(*item));
    let mut tally = Tally::default();
    for item in items(definition, first, second).into_iter().filter(is_closed) {
        tally.compared += 1;
        match decisions.get(&item) {
            Some(decided) => {
                tally.differing += 1;
                tally.errors += u32::from(*decided != Decided::First);
            }
            None if !is_same(first.get(item), second.get(item)) => {
                tally.differing += 1;
                tally.undecided += 1;
            }
            None => {}
        }
    }
    tally
}

impl Tally {
    /// How often the two passes differ; `None` where nothing was compared.
    pub fn disagreement(&self) -> Option<Rate> {
        Rate::of(self.differing, self.compared)
    }

    /// How often the first pass was wrong; `None` until every difference is decided, and where nothing was compared.
    /// Errors that both passes made alike are not seen.
    pub fn error_rate(&self) -> Option<Rate> {
        if self.undecided > 0 { None } else { Rate::of(self.errors, self.compared) }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |sum, one| Self {
            compared: sum.compared.saturating_add(one.compared),
            differing: sum.differing.saturating_add(one.differing),
            errors: sum.errors.saturating_add(one.errors),
            undecided: sum.undecided.saturating_add(one.undecided),
        })
    }
}

impl Rate {
    /// `count` of `all`; `None` of none.
    fn of(count: u32, all: u32) -> Option<Self> {
        let n = f64::from(all);
        let share = f64::from(count) / n;
        let square = NORMAL_POINT.powi(2);
        let middle = (share + square / (2.0 * n)) / (1.0 + square / n);
        let half = NORMAL_POINT / (1.0 + square / n) * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
        // At the ends the sums come out a hair beside 0 and 1.
        let low = if count == 0 { 0.0 } else { middle - half };
        let high = if count == all { 1.0 } else { middle + half };
        (all > 0).then_some(Self { share, ci_low: low, ci_high: high })
    }
}

/// The items of the form, then what else was answered.
fn items(definition: &Definition, first: &Answers, second: &Answers) -> Vec<ItemCode> {
    let on_form = definition.items().map(|(_, item)| item).chain(&definition.open);
    let mut items: Vec<ItemCode> = on_form.map(|item| ItemCode::new(&item.code)).collect();
    let known: BTreeSet<ItemCode> = items.iter().copied().collect();
    let answered: BTreeSet<ItemCode> = first.iter().chain(second.iter()).map(|(item, _)| item).collect();
    items.extend(answered.difference(&known));
    items
}

fn is_open(first: Option<&Answer>, second: Option<&Answer>) -> bool {
    matches!(first, Some(Answer::Text(_))) || matches!(second, Some(Answer::Text(_)))
}

/// Numbers that are equal on paper, options in any order, texts but for their spaces.
fn is_same(first: Option<&Answer>, second: Option<&Answer>) -> bool {
    match (first, second) {
        (Some(Answer::Number(before)), Some(Answer::Number(after))) => {
            basics::round12(*before) == basics::round12(*after)
        }
        (Some(Answer::Choices(before)), Some(Answer::Choices(after))) => {
            before.iter().collect::<BTreeSet<_>>() == after.iter().collect()
        }
        (Some(Answer::Text(before)), Some(Answer::Text(after))) => {
            before.split_whitespace().eq(after.split_whitespace())
        }
        (before, after) => before == after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Definition {
        Definition::standard().unwrap().remove(0)
    }

    fn answers(given: &[(&str, Answer)]) -> Answers {
        given.iter().map(|(code, answer)| (ItemCode::new(code), answer.clone())).collect()
    }

    fn number(value: f64) -> Answer {
        Answer::Number(value)
    }

    #[test]
    fn differences_stand_in_the_order_of_the_form() {
        let first = answers(&[
            ("S1", number(4.0)),
            ("A1", number(0.1 + 0.2)),
            ("S2", Answer::Unknown),
            ("S10", number(2.0)),
            ("O1", Answer::text("Goed  contact\n")),
            ("O2", Answer::text("Meer tijd")),
        ]);
        let second = answers(&[
            ("S1", number(5.0)),
            ("A1", number(0.3)),
            ("S2", Answer::NotApplicable),
            ("O1", Answer::text("Goed contact")),
            ("O2", Answer::text("meer tijd")),
            ("Z9", number(1.0)),
        ]);
        let found = differing(&form(), &first, &second);
        let order: Vec<_> = found.iter().map(|one| (one.item.as_str(), one.is_open)).collect();
        assert_eq!(order, [("S1", false), ("S2", false), ("S10", false), ("O2", true), ("Z9", false)]);
        assert_eq!((&found[2].first, &found[2].second), (&Some(number(2.0)), &None));
        assert_eq!(differing(&form(), &second, &second), []);
    }

    #[test]
    fn options_may_stand_in_any_order() {
        let both = ["a", "b"].map(ItemCode::new);
        let (one, other) = (Answer::choices(both), Answer::choices([both[1], both[0]]));
        assert!(is_same(Some(&one), Some(&other)));
        assert!(!is_same(Some(&Answer::choices([])), None));
    }

    #[test]
    fn the_rates_are_of_closed_items_only() {
        let first = answers(&[("A1", number(1.0)), ("A2", number(2.0)), ("O1", Answer::text("x"))]);
        let second = answers(&[("A1", number(2.0)), ("A2", number(3.0)), ("O1", Answer::text("y"))]);
        let none = tally(&form(), &first, &second, &BTreeMap::new());
        assert_eq!(none, Tally { compared: 26, differing: 2, errors: 0, undecided: 2 });
        assert_eq!((none.disagreement().unwrap().share, none.error_rate()), (2.0 / 26.0, None));
        let decide = |a1, a2| BTreeMap::from([(ItemCode::new("A1"), a1), (ItemCode::new("A2"), a2)]);
        let decided = tally(&form(), &first, &second, &decide(Decided::First, Decided::Other));
        assert_eq!((decided.errors, decided.undecided), (1, 0));
        assert_eq!(decided.error_rate().unwrap().share, 1.0 / 26.0);
        // The response was corrected to what the second pass says.
        let corrected = tally(&form(), &second, &second, &decide(Decided::Second, Decided::Second));
        assert_eq!((corrected.differing, corrected.errors), (2, 2));
    }

    #[test]
    fn an_open_question_that_one_pass_left_out_is_in_no_rate() {
        let only_open = tally(&form(), &answers(&[("O1", Answer::text("x"))]), &Answers::default(), &BTreeMap::new());
        assert_eq!(only_open, Tally { compared: 26, ..Tally::default() });
    }

    #[test]
    fn wilsons_interval_is_that_of_the_books() {
        // scipy, binomtest(4, 100).proportion_ci(method="wilson")
        let rate = Rate::of(4, 100).unwrap();
        assert!((rate.ci_low - 0.015_663_303_99).abs() < 1e-9, "{rate:?}");
        assert!((rate.ci_high - 0.098_370_714_36).abs() < 1e-9, "{rate:?}");
        assert_eq!(Rate::of(0, 0), None);
        let (none, all) = (Rate::of(0, 26).unwrap(), Rate::of(26, 26).unwrap());
        assert_eq!((none.share, none.ci_low, all.share, all.ci_high), (0.0, 0.0, 1.0, 1.0));
        let many: Tally = [Tally { compared: 10, differing: 1, ..Tally::default() }; 3].into_iter().sum();
        assert_eq!((many.compared, many.differing), (30, 3));
    }
}
