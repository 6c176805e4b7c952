//! The choices of a commissioner compared as sets between two measurements: what was kept, added and dropped; and on
//! a ladder of participation, how high the highest rung is. Measurements in which an item was not answered are the
//! caller's to leave out: ticking none is an answer, and no answer is not.

use std::ops::Deref;

use crate::model::questionnaire::{AnswerKind, Choice};

/// What changed in the options that were chosen; each list in the order of the questionnaire, after it what the
/// questionnaire does not know (a report's own codes), in the order of their letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetChange<'a> {
    pub kept: Vec<&'a str>,
    pub added: Vec<&'a str>,
    pub dropped: Vec<&'a str>,
    /// Only where the options are the rungs of a ladder.
    pub ladder: Option<Ladder<'a>>,
}

/// The highest rungs that were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder<'a> {
    pub highest_first: Option<&'a str>,
    pub highest_second: Option<&'a str>,
    /// How many rungs the second stands above the first (below 0: under it); none where either has no rung.
    pub climbed: Option<i32>,
}

impl SetChange<'_> {
    pub fn is_same(&self) -> bool {
        self.added.is_empty() && self.dropped.is_empty()
    }
}

/// Compares the options chosen in an earlier and a later measurement. An option named twice counts once.
pub fn set_change<'a, T: Deref<Target = str>>(kind: &AnswerKind, first: &'a [T], second: &'a [T]) -> SetChange<'a> {
    let (known, is_ladder): (&[Choice], bool) = match kind {
        AnswerKind::Choices { options, ordered } => (options, *ordered),
        AnswerKind::Choice { options } => (options, false),
        AnswerKind::Rating { .. } | AnswerKind::Grade { .. } | AnswerKind::Text => (&[], false),
    };
    let (first, second) = (in_order(known, first), in_order(known, second));
    let of = |own: &[&'a str], other: &[&'a str], is_shared: bool| -> Vec<&'a str> {
        own.iter().copied().filter(|option| other.contains(option) == is_shared).collect()
    };
    SetChange {
        kept: of(&first, &second, true),
        added: of(&second, &first, false),
        dropped: of(&first, &second, false),
        ladder: is_ladder.then(|| ladder(known, &first, &second)),
    }
}

fn place(known: &[Choice], option: &str) -> Option<usize> {
    known.iter().position(|choice| choice.code == option)
}

fn in_order<'a, T: Deref<Target = str>>(known: &[Choice], chosen: &'a [T]) -> Vec<&'a str> {
    let mut options: Vec<&str> = chosen.iter().map(Deref::deref).collect();
    options.sort_by_key(|option| (place(known, option).unwrap_or(usize::MAX), *option));
    options.dedup();
    options
}

fn ladder<'a>(known: &[Choice], first: &[&'a str], second: &[&'a str]) -> Ladder<'a> {
    let highest = |options: &[&'a str]| {
        options.iter().filter_map(|option| Some((place(known, option)?, *option))).max_by_key(|(place, _)| *place)
    };
    let (first, second) = (highest(first), highest(second));
    let rung = |place: usize| i32::try_from(place).ok();
    let climbed = first.zip(second).and_then(|((from, _), (to, _))| Some(rung(to)? - rung(from)?));
    Ladder { highest_first: first.map(|(_, option)| option), highest_second: second.map(|(_, option)| option), climbed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Word;
    use crate::model::questionnaire::Definition;

    fn kind(name: &str) -> AnswerKind {
        Definition::standard().unwrap()[1].answers[name].clone()
    }

    #[test]
    fn options_are_kept_added_and_dropped_in_the_order_of_the_questionnaire() {
        let first = ["gives_freedom", "steers", "steers"];
        let second = ["mentioned", "decides_together", "thinks_along", "steers"];
        let role = kind("role");
        let change = set_change(&role, &first, &second);
        assert_eq!(change.kept, ["steers"]);
        assert_eq!(change.added, ["thinks_along", "decides_together", "mentioned"]);
        assert_eq!(
            (change.dropped.as_slice(), change.ladder, change.is_same()),
            (["gives_freedom"].as_slice(), None, false)
        );
    }

    #[test]
    fn the_highest_rung_is_found_on_a_ladder_only() {
        let participation = kind("participation");
        let (first, second) = ([Word::new("consult"), Word::new("inform")], [Word::new("co_produce")]);
        let ladder = set_change(&participation, &first, &second).ladder.unwrap();
        assert_eq!((ladder.highest_first, ladder.highest_second), (Some("consult"), Some("co_produce")));
        assert_eq!(ladder.climbed, Some(2));
        let down = set_change(&participation, &second, &first).ladder.unwrap();
        assert_eq!(down.climbed, Some(-2));
    }

    #[test]
    fn nothing_ticked_has_no_rung_and_equal_sets_are_the_same() {
        let participation = kind("participation");
        let none: [&str; 0] = [];
        let change = set_change(&participation, &none, &["unheard_of"]);
        let ladder = change.ladder.unwrap();
        assert_eq!((ladder.highest_first, ladder.highest_second, ladder.climbed), (None, None, None));
        assert!(set_change(&kind("commitment"), &["within_frames"], &["within_frames"]).is_same());
        assert!(set_change(&participation, &["inform", "consult"], &["consult", "inform"]).is_same());
        assert_eq!(set_change(&AnswerKind::Text, &["a"], &["b"]).dropped, ["a"]);
    }
}
