//! Whether an answer fits its item: what a form refuses at the field, what an import lists as a problem, and what
//! the file never holds otherwise.

use std::collections::HashMap;

use super::questionnaire::{AnswerKind, Definition};
use super::response::{Answer, ItemCode};
use crate::base::lang::Arg;
use crate::base::{Phrase, Word};

/// Why an answer does not fit its item.
#[derive(Clone, Debug, PartialEq)]
pub enum Misfit {
    /// A word where a number belongs, an option where a text belongs …
    WrongKind,
    OutOfRange {
        min: f64,
        max: f64,
    },
    /// A rating with decimals.
    NotWhole,
    /// A grade with more than one decimal.
    TooPrecise,
    UnknownOption(Word),
    /// More than one option where one is chosen.
    Several,
    /// The same option twice.
    Twice(Word),
    /// An open question without a text: that is a missing answer.
    Empty,
    TooLong,
}

/// The longest answer to an open question, in bytes: some ten pages.
pub const LONGEST_TEXT: usize = 30_000;

impl Misfit {
    /// The code in the list of problems of an import.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKind => "wrong_kind",
            Self::OutOfRange { .. } => "out_of_range",
            Self::NotWhole => "not_whole",
            Self::TooPrecise => "too_precise",
            Self::UnknownOption(_) => "unknown_option",
            Self::Several => "several_options",
            Self::Twice(_) => "option_twice",
            Self::Empty => "empty",
            Self::TooLong => "too_long",
        }
    }

    /// What is wrong and what to do, as it stands behind the place.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::WrongKind => Phrase::new("misfit-wrong-kind"),
            Self::OutOfRange { min, max } => {
                Phrase::new("misfit-out-of-range").with("min", Arg::Number(*min, 0)).with("max", Arg::Number(*max, 0))
            }
            Self::NotWhole => Phrase::new("misfit-not-whole"),
            Self::TooPrecise => Phrase::new("misfit-too-precise"),
            Self::UnknownOption(option) => Phrase::new("misfit-unknown-option").with("option", option.as_str()),
            Self::Several => Phrase::new("misfit-several-options"),
            Self::Twice(option) => Phrase::new("misfit-option-twice").with("option", option.as_str()),
            Self::Empty => Phrase::new("misfit-empty"),
            Self::TooLong => Phrase::new("misfit-too-long"),
        }
    }
}

impl AnswerKind {
    /// Whether an item of this kind can be answered so. *Unknown* and *not applicable* answer every item but an open
    /// question.
    pub fn accepts(&self, answer: &Answer) -> Result<(), Misfit> {
        match (self, answer) {
            (Self::Text, Answer::Text(text)) => accepts_text(text),
            (Self::Text, _) => Err(Misfit::WrongKind),
            (_, Answer::Unknown | Answer::NotApplicable) => Ok(()),
            (Self::Rating { min, max, .. }, Answer::Number(value)) => within(*value, *min, *max)
                .and_then(|()| if value.fract() == 0.0 { Ok(()) } else { Err(Misfit::NotWhole) }),
            (Self::Grade { min, max }, Answer::Number(value)) => within(*value, *min, *max).and_then(|()| {
                let tenths = value * 10.0;
                if (tenths - tenths.round()).abs() < 1e-9 { Ok(()) } else { Err(Misfit::TooPrecise) }
            }),
            (Self::Choice { options }, Answer::Choices(chosen)) => {
                if chosen.len() > 1 {
                    return Err(Misfit::Several);
                }
                known(chosen, options.iter().map(|option| option.code.as_str()))
            }
            (Self::Choices { options, .. }, Answer::Choices(chosen)) => {
                known(chosen, options.iter().map(|option| option.code.as_str()))
            }
            _ => Err(Misfit::WrongKind),
        }
    }
}

/// Which answers each item of a questionnaire takes, to look up quickly.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kinds(HashMap<ItemCode, AnswerKind>);

impl Kinds {
    /// An open question without a kind of answer takes a text.
    pub fn of(definition: &Definition) -> Self {
        let grouped = definition.items().map(|(_, item)| item);
        let kind = |answer: &str| definition.answers.get(answer).cloned().unwrap_or(AnswerKind::Text);
        let items = grouped.chain(&definition.open).map(|item| (ItemCode::new(&item.code), kind(&item.answer)));
        Self(items.collect())
    }

    pub fn get(&self, item: ItemCode) -> Option<&AnswerKind> {
        self.0.get(&item)
    }

    /// Whether this item can be answered so; the error is a sentence that names the item.
    pub fn check(&self, item: ItemCode, answer: &Answer) -> Result<(), Phrase> {
        let sentence = |why: Phrase| Phrase::new("refused-answer").with("item", item.as_str()).with("why", why);
        let kind = self.get(item).ok_or_else(|| sentence(Phrase::new("misfit-unknown-item")))?;
        kind.accepts(answer).map_err(|why| sentence(why.phrase()))
    }
}

fn accepts_text(text: &str) -> Result<(), Misfit> {
    if text.trim().is_empty() {
        return Err(Misfit::Empty);
    }
    if text.len() > LONGEST_TEXT { Err(Misfit::TooLong) } else { Ok(()) }
}

fn within(value: f64, min: f64, max: f64) -> Result<(), Misfit> {
    if (min..=max).contains(&value) { Ok(()) } else { Err(Misfit::OutOfRange { min, max }) }
}

fn known<'a>(chosen: &[Word], options: impl Iterator<Item = &'a str> + Clone) -> Result<(), Misfit> {
    for (place, option) in chosen.iter().enumerate() {
        if !options.clone().any(|code| code == option.as_str()) {
            return Err(Misfit::UnknownOption(*option));
        }
        if chosen[..place].contains(option) {
            return Err(Misfit::Twice(*option));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::questionnaire::{Choice, FlatText};
    use super::*;

    fn rating() -> AnswerKind {
        AnswerKind::Rating { min: 1.0, max: 5.0, labels: BTreeMap::new() }
    }

    fn options() -> Vec<Choice> {
        ["yes", "no"].map(|code| Choice { code: code.to_owned(), label: FlatText::default() }).into()
    }

    #[test]
    fn numbers_lie_within_and_are_as_precise_as_their_item() {
        let grade = AnswerKind::Grade { min: 1.0, max: 10.0 };
        assert_eq!(rating().accepts(&Answer::Number(5.0)), Ok(()));
        assert_eq!(rating().accepts(&Answer::Number(6.0)), Err(Misfit::OutOfRange { min: 1.0, max: 5.0 }));
        assert_eq!(rating().accepts(&Answer::Number(f64::NAN)), Err(Misfit::OutOfRange { min: 1.0, max: 5.0 }));
        assert_eq!(rating().accepts(&Answer::Number(2.5)), Err(Misfit::NotWhole));
        assert_eq!(grade.accepts(&Answer::Number(7.3)), Ok(()));
        assert_eq!(grade.accepts(&Answer::Number(7.25)), Err(Misfit::TooPrecise));
        assert_eq!(grade.accepts(&Answer::text("7")), Err(Misfit::WrongKind));
        assert_eq!(grade.accepts(&Answer::Unknown), Ok(()));
    }

    #[test]
    fn options_are_known_and_stand_once() {
        let (yes, no, other) = (Word::new("yes"), Word::new("no"), Word::new("perhaps"));
        let one = AnswerKind::Choice { options: options() };
        let many = AnswerKind::Choices { options: options(), ordered: false };
        assert_eq!(one.accepts(&Answer::choices([yes])), Ok(()));
        assert_eq!(one.accepts(&Answer::choices([yes, no])), Err(Misfit::Several));
        assert_eq!(many.accepts(&Answer::choices([yes, no])), Ok(()));
        assert_eq!(many.accepts(&Answer::choices([])), Ok(()));
        assert_eq!(many.accepts(&Answer::choices([yes, yes])), Err(Misfit::Twice(yes)));
        assert_eq!(many.accepts(&Answer::choices([other])), Err(Misfit::UnknownOption(other)));
    }

    #[test]
    fn an_open_question_takes_a_text_only() {
        assert_eq!(AnswerKind::Text.accepts(&Answer::text("goed")), Ok(()));
        assert_eq!(AnswerKind::Text.accepts(&Answer::text("  ")), Err(Misfit::Empty));
        assert_eq!(AnswerKind::Text.accepts(&Answer::Unknown), Err(Misfit::WrongKind));
        assert_eq!(AnswerKind::Text.accepts(&Answer::text(&"a".repeat(30_001))), Err(Misfit::TooLong));
    }
}
