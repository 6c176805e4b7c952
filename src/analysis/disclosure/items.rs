//! Whether the counts of the items of a scale may be given beside the mean of the scale, in one place. A response that
//! skipped an item weighs otherwise in the mean of the scale than in the sums of the items: where only a few did, the
//! two together give their answers back.

use super::combined::{Group, Share, gives_back};

/// Responses of one version of a questionnaire that answered the same items of a scale with a number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answered {
    /// Which items, by rank; items of other versions have other ranks.
    pub items: Vec<usize>,
    /// Whether so many items make a score.
    pub is_scored: bool,
}

/// Whether the sums of the items and the sum of the scale give back a number over few; also where an item was answered
/// by few. `alike` tells how many responses answered in each way; `is_scale_given` whether the mean of the scale is.
pub fn items_give_back(alike: &[(Answered, u32)], is_scale_given: bool, minimum: u32) -> bool {
    let width = alike.iter().map(|(answered, _)| answered.items.len()).sum();
    let mut columns: Vec<(usize, Share)> = Vec::with_capacity(width);
    let mut groups = Vec::new();
    for (answered, people) in alike {
        let weight = if answered.is_scored { Share::one_in(answered.items.len()) } else { Share::NOTHING };
        groups
            .push(Group { people: *people, columns: (columns.len()..columns.len() + answered.items.len()).collect() });
        columns.extend(answered.items.iter().map(|item| (*item, weight)));
    }
    let item_count = columns.iter().map(|(item, _)| item + 1).max().unwrap_or(0);
    let of_item = |item: usize| -> Vec<Share> {
        columns.iter().map(|(held, _)| if *held == item { Share::WHOLE } else { Share::NOTHING }).collect()
    };
    let mut rows: Vec<Vec<Share>> = (0..item_count).map(of_item).collect();
    rows.extend(is_scale_given.then(|| columns.iter().map(|(_, weight)| *weight).collect()));
    gives_back(&rows, &groups, minimum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(items: &[usize], people: u32) -> (Answered, u32) {
        (Answered { items: items.to_vec(), is_scored: items.len() >= 2 }, people)
    }

    #[test]
    fn whole_responses_give_nothing_back() {
        assert!(!items_give_back(&[answered(&[0, 1, 2, 3], 5)], true, 5));
        assert!(items_give_back(&[answered(&[0, 1, 2, 3], 4)], true, 5));
        assert!(!items_give_back(&[], true, 5));
    }

    #[test]
    fn one_that_skipped_an_item_is_found_between_items_and_scale() {
        let skipped = [answered(&[0, 1, 2, 3], 5), answered(&[0, 1, 2], 1)];
        assert!(items_give_back(&skipped, true, 5));
        // Without the mean of the scale nothing tells the one from the others.
        assert!(!items_give_back(&skipped, false, 5));
        let skipped = [answered(&[0, 1, 2, 3], 5), answered(&[0, 1, 2], 3), answered(&[0, 1, 3], 2)];
        assert!(!items_give_back(&skipped, true, 5));
    }

    #[test]
    fn one_with_too_few_items_for_a_score_is_found_too() {
        assert!(items_give_back(&[answered(&[0, 1, 2], 6), answered(&[0], 1)], true, 5));
        assert!(!items_give_back(&[answered(&[0, 1, 2], 6), answered(&[0], 5)], true, 5));
        // Who answered none of them weighs nowhere.
        assert!(!items_give_back(&[answered(&[0, 1, 2], 6), answered(&[], 1)], true, 5));
    }

    #[test]
    fn an_item_that_few_answered_is_over_few() {
        assert!(items_give_back(&[answered(&[0, 1], 9), answered(&[0, 1, 2], 4)], false, 5));
    }

    #[test]
    fn an_older_version_that_few_filled_in_is_found_between_the_newer_and_the_scale() {
        let versions = [answered(&[0, 1], 8), answered(&[2, 3], 2)];
        assert!(items_give_back(&versions, true, 5));
        assert!(!items_give_back(&[answered(&[0, 1], 8), answered(&[2, 3], 5)], true, 5));
    }
}
