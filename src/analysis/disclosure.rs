//! What others may see of responses: the rule itself, over counts and over who is in which number. A number over
//! few responses is withheld, and so is a number that, laid beside others that are given, would give one back. Not for
//! scores, charts or tables: `app::disclosure` applies the rule to a programme, and everything that goes out for others
//! passes through there. Evaluators' and published figures are nobody's answers: the rule does not know them.
//!
//! Who gets several numbers can add and subtract them. So a set of numbers is safe only where no sum of multiples of
//! them is a number over fewer people than the minimum: [`gives_back`] looks for such a sum, exactly.

mod combined;
mod items;
mod pairs;

pub use combined::{Group, Share, gives_back};
pub use items::{Answered, items_give_back};
pub use pairs::{Joined, pairs_given};

use std::collections::BTreeSet;

use crate::base::Phrase;

/// Why a number is not for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Withheld {
    /// It rests on fewer responses than the programme's minimum.
    Few,
    /// With other numbers that are given, it would give back one that is withheld.
    GivesBack,
}

impl Withheld {
    /// What stands in the place of the number: `n < 5`, or that it is not shown.
    pub fn phrase(self, minimum: u32) -> Phrase {
        match self {
            Self::Few => Phrase::new("withheld-few").with("minimum", minimum.to_string()),
            Self::GivesBack => Phrase::new("withheld-gives-back"),
        }
    }
}

/// Whether a number over so many responses is over too few. A count that is not known is small, to be safe.
pub fn is_few(count: Option<u32>, minimum: u32) -> bool {
    count.is_none_or(|count| count < minimum)
}

/// A part of a whole: how many responses its number is over, and whether it is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartOf {
    pub count: u32,
    pub is_withheld: bool,
}

/// Whether the number of a pilot as a whole gives back a number over few, with those of its named parts. Nothing tells
/// which of the parts are in the whole, or whether it is other people: it is held to be any of them, wherever the counts
/// allow it. What is left of the whole without some of the parts that are shown may not be few, nor just the parts that are
/// withheld.
pub fn whole_gives_back(whole: u32, parts: &[PartOf], minimum: u32) -> bool {
    let withheld = parts.iter().filter(|part| part.is_withheld).fold(0u32, |sum, part| sum.saturating_add(part.count));
    let shown = parts.iter().filter(|part| !part.is_withheld).map(|part| part.count);
    left_of(whole, shown).into_iter().any(|rest| rest > 0 && (rest < minimum || rest == withheld))
}

/// All that can be left of the whole without some of these, that fit into it together.
fn left_of(whole: u32, shown: impl Iterator<Item = u32>) -> BTreeSet<u32> {
    let mut left = BTreeSet::from([whole]);
    for count in shown.filter(|count| *count > 0) {
        let without: Vec<u32> = left.iter().filter_map(|rest| rest.checked_sub(count)).collect();
        left.extend(without);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    fn part(count: u32, is_withheld: bool) -> PartOf {
        PartOf { count, is_withheld }
    }

    #[test]
    fn fewer_than_the_minimum_is_few_and_so_is_what_is_not_known() {
        assert_eq!([Some(0), Some(4), None].map(|count| is_few(count, 5)), [true; 3]);
        assert!(!is_few(Some(5), 5) && is_few(Some(5), 6));
    }

    #[test]
    fn a_whole_that_is_its_parts_gives_the_withheld_one_back() {
        assert!(whole_gives_back(13, &[part(10, false), part(3, true)], 5));
        // One of the rest named no part: what is left is still over four.
        assert!(whole_gives_back(14, &[part(10, false), part(3, true)], 5));
        // Nothing is withheld, and yet the two who named no part would be alone.
        assert!(whole_gives_back(15, &[part(7, false), part(6, false)], 5));
        // Two withheld parts of four each: both are four, since both are below five.
        assert!(whole_gives_back(18, &[part(10, false), part(4, true), part(4, true)], 5));
    }

    #[test]
    fn a_whole_of_one_part_and_a_few_others_gives_those_back_beside_a_second_part() {
        // Ten of the one part and two who named none; the nine of the other part are not in it.
        assert!(whole_gives_back(12, &[part(10, false), part(9, false)], 5));
        // The first and the third part and one more; no sum of all comes near it.
        assert!(whole_gives_back(22, &[part(10, false), part(40, false), part(11, false)], 5));
        // Of one that is shown and the one that is withheld, beside another that is shown.
        assert!(whole_gives_back(18, &[part(10, false), part(9, false), part(4, true), part(4, true)], 5));
        assert!(!whole_gives_back(16, &[part(10, false), part(9, false)], 5));
        assert!(!whole_gives_back(19, &[part(10, false), part(9, false)], 5));
        // Many parts are many sums, and no more of them than the whole has people.
        assert!(!whole_gives_back(400, &[part(10, false); 64], 5) && whole_gives_back(403, &[part(10, false); 64], 5));
    }

    #[test]
    fn a_whole_over_many_more_or_over_other_people_is_its_own() {
        assert!(!whole_gives_back(30, &[part(10, false), part(3, true)], 5));
        assert!(!whole_gives_back(8, &[part(10, false), part(3, true)], 5));
        assert!(!whole_gives_back(13, &[part(7, false), part(6, false)], 5));
        assert!(!whole_gives_back(13, &[], 5));
        assert!(!whole_gives_back(13, &[part(13, false), part(0, true)], 5));
    }

    #[test]
    fn what_stands_in_its_place_says_why() {
        assert_eq!(Withheld::Few.phrase(5).say(Lang::Nl), "n < 5");
        assert_eq!(Withheld::GivesBack.phrase(5).say(Lang::Nl), "niet getoond");
    }
}
