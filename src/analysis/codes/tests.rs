use proptest::collection::vec;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::*;
use crate::base::Lang;

/// What is proposed between two measurements, as `first second difference`.
fn proposed(first: &[&str], second: &[&str]) -> Vec<String> {
    let found = matching(first, second, &[]);
    found.doubtful.iter().map(|one| format!("{} {} {}", one.first, one.second, one.difference.code())).collect()
}

#[test]
fn equal_codes_are_certain_and_in_no_proposal() {
    let found = matching(&["JAMA12", "ANPE03", "", "JAMA12"], &["JAMA12", "JAMA13"], &[]);
    assert_eq!(found.certain, ["JAMA12"]);
    assert_eq!((found.doubtful, found.alone_first, found.alone_second), (vec![], vec!["ANPE03"], vec!["JAMA13"]));
}

#[test]
fn each_difference_has_its_name() {
    assert_eq!(proposed(&["JaMa12"], &["JAMA12"]), ["JaMa12 JAMA12 case"]);
    assert_eq!(proposed(&["R-012"], &["r 12"]), ["R-012 r 12 punctuation"]);
    assert_eq!(proposed(&["R12"], &["R-012"]), ["R12 R-012 punctuation"]);
    assert_eq!(proposed(&["R-01-02"], &["r1-2"]), ["R-01-02 r1-2 punctuation"]);
    assert_eq!(proposed(&["R-01-02"], &["R0102"]), ["R-01-02 R0102 punctuation"]);
    assert_eq!(proposed(&["R-O1"], &["R1"]), ["R-O1 R1 look_alike"]);
    assert_eq!(proposed(&["AB10"], &["ABlO"]), ["AB10 ABlO look_alike"]);
    assert_eq!(proposed(&["R-O12"], &["R-012"]), ["R-O12 R-012 look_alike"]);
    assert_eq!(proposed(&["JAMA12"], &["JAMA21"]), ["JAMA12 JAMA21 swapped"]);
    assert_eq!(proposed(&["JAMA12"], &["jmaa12"]), ["JAMA12 jmaa12 swapped"]);
    assert_eq!(proposed(&["JAMA12"], &["JANA12"]), ["JAMA12 JANA12 one_character"]);
    assert_eq!(proposed(&["JAMA12"], &["JAMA-122"]), ["JAMA12 JAMA-122 one_character"]);
    assert_eq!(proposed(&["JAMA12"], &["AMA12"]), ["JAMA12 AMA12 one_character"]);
    assert_eq!(proposed(&["JÉMA12"], &["jema12"]), ["JÉMA12 jema12 one_character"]);
}

#[test]
fn each_difference_has_its_words() {
    for difference in Difference::ALL {
        assert!(Lang::ALL.iter().all(|lang| lang.knows(&difference.phrase().key)), "{difference:?}");
    }
}

#[test]
fn two_differences_are_two_people() {
    assert_eq!(proposed(&["JAMA12"], &["JANA13"]), Vec::<String>::new());
    assert_eq!(proposed(&["JAMA12"], &["AMJA12"]), Vec::<String>::new());
    assert_eq!(proposed(&["-"], &["."]), Vec::<String>::new());
}

#[test]
fn a_short_code_in_which_one_character_differs_is_another() {
    assert_eq!(proposed(&["12"], &["13", "21", "112"]), Vec::<String>::new());
    assert_eq!(proposed(&["A12"], &["A13", "A1234"]), Vec::<String>::new());
    assert_eq!(proposed(&["A1"], &["a01"]), ["A1 a01 punctuation"]);
    assert_eq!(proposed(&["10"], &["lO"]), ["10 lO look_alike"]);
}

#[test]
fn consecutive_numbers_of_a_series_are_two_people() {
    let kept = ["R-001", "R-002", "R-003"];
    let with = |code: &'static str| kept.iter().copied().chain([code]).collect::<Vec<_>>();
    assert_eq!(proposed(&with("R-011"), &with("R-012")), Vec::<String>::new());
    assert_eq!(proposed(&with("R-011"), &with("R-017")), ["R-011 R-017 one_character"]);
    assert_eq!(proposed(&with("R-012"), &with("R-021")), ["R-012 R-021 swapped"]);
    // Both are there the first time, so the second is itself.
    assert_eq!(proposed(&["R-011", "R-012"], &["R-012"]), Vec::<String>::new());
    // No series: a birthday in a code of its own.
    assert_eq!(proposed(&["JAMA12"], &["JAMA13"]), ["JAMA12 JAMA13 one_character"]);
}

#[test]
fn a_series_proposes_only_what_has_no_rival() {
    let found = proposed(&["R-001", "R-002", "R-003", "R-034"], &["R-001", "R-002", "R-003", "R-031", "R-037"]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn all_candidates_are_given_the_likeliest_first() {
    let found = matching(&["JAMA12"], &["JAMA21", "jama12", "JAMB12", "JAMAI2"], &[]);
    let order: Vec<_> = found.doubtful.iter().map(|one| (one.second, one.difference)).collect();
    assert_eq!(
        order,
        [
            ("jama12", Difference::Case),
            ("JAMAI2", Difference::LookAlike),
            ("JAMA21", Difference::Swapped),
            ("JAMB12", Difference::OneCharacter)
        ]
    );
    assert!(found.doubtful.iter().all(|one| !one.is_only));
    assert!(matching(&["JAMA12"], &["jama12"], &[]).doubtful[0].is_only);
}

#[test]
fn what_was_decided_is_not_proposed_again() {
    let (first, second) = (["JAMA12", "KEES99"], ["jama12", "JAMA21"]);
    let decision = |is_same| Decision { first: "JAMA12", second: "jama12", is_same };
    let refused = matching(&first, &second, &[decision(false)]);
    assert_eq!(refused.doubtful.iter().map(|one| one.second).collect::<Vec<_>>(), ["JAMA21"]);
    let settled = matching(&first, &second, &[decision(true)]);
    assert_eq!((settled.doubtful, settled.alone_first), (vec![], vec!["KEES99"]));
    // A decision about a code that is no longer there decides nothing.
    let gone = Decision { first: "JAMA12", second: "gone", is_same: true };
    assert_eq!(matching(&first, &second, &[gone]).doubtful.len(), 2);
}

#[test]
fn ten_thousand_codes_are_matched_without_trying_every_pair() {
    let codes = |tail: char| -> Vec<String> { (0..10_000).map(|number| format!("K{:05}{tail}", number * 7)).collect() };
    let (first, second) = (codes('a'), codes('b'));
    let (first, second): (Vec<&str>, Vec<&str>) =
        (first.iter().map(String::as_str).collect(), second.iter().map(String::as_str).collect());
    let found = matching(&first, &second, &[]);
    assert_eq!((found.certain.len(), found.alone_first.len()), (0, 10_000));
    assert_eq!(found.doubtful.len(), 10_000);
    assert!(found.doubtful.iter().all(|one| one.is_only && one.difference == Difference::OneCharacter));
    assert_eq!(matching(&first, &first, &[]).certain.len(), 10_000);
}

#[test]
fn codes_that_all_look_alike_propose_nothing() {
    let dashed = |mark: char| -> Vec<String> {
        (0..2_000).map(|count| format!("R{}1", mark.to_string().repeat(count))).collect()
    };
    let (first, second) = (dashed('-'), dashed('.'));
    let (first, second): (Vec<&str>, Vec<&str>) =
        (first.iter().map(String::as_str).collect(), second.iter().map(String::as_str).collect());
    assert_eq!(matching(&first, &second, &[]).doubtful, []);
    // No code: too long to be held against others letter by letter.
    assert_eq!(proposed(&[&"A".repeat(100_000)], &[&"A".repeat(100_001)]), Vec::<String>::new());
    assert_eq!(proposed(&[&"A".repeat(90)], &[&"A".repeat(91)]), Vec::<String>::new());
}

/// Equal but for a zero, while what looks alike makes other numbers of them.
#[test]
fn codes_equal_but_for_a_zero_are_found_whatever_they_look_like() {
    assert_eq!(proposed(&["l0"], &["l00"]).len(), 1);
}

#[test]
fn two_series_with_other_letters_are_weak_evidence() {
    let found = proposed(&["B-001", "B-002", "B-003"], &["P-001", "P-002", "P-003"]);
    assert_eq!(found.len(), 3);
    let with_rivals = proposed(&["B-001", "B-002", "B-003", "C-001", "C-002", "C-003"], &["P-001", "P-002", "P-003"]);
    assert_eq!(with_rivals, Vec::<String>::new());
}

/// By trying every pair, how many [`Index`] should find through what they share.
fn tried(first: &[&str], second: &[&str]) -> usize {
    let differs = |one: &Shape<'_>, other: &&str| one.difference(&Shape::of(other)).is_some();
    let near = |one: &&str| second.iter().filter(|other| differs(&Shape::of(one), other)).count();
    first.iter().map(near).sum()
}

proptest! {
    #[test]
    fn the_index_misses_nothing(first in vec("[aO0lI1b-]{0,6}", 0..8), second in vec("[aO0lI1b-]{0,6}", 0..8)) {
        let first: Vec<&str> = first.iter().map(String::as_str).collect();
        let second: Vec<&str> = second.iter().map(String::as_str).collect();
        let shapes: Vec<Shape<'_>> = second.iter().map(|code| Shape::of(code)).collect();
        let index = Index::of(&shapes);
        let near = |one: &&str| {
            let shape = Shape::of(one);
            index.near(&shape).into_iter().filter(|at| shape.difference(&shapes[*at]).is_some()).count()
        };
        prop_assert_eq!(first.iter().map(near).sum::<usize>(), tried(&first, &second));
    }

    #[test]
    fn any_codes_can_be_matched(first in vec(".{0,12}", 0..6), second in vec(".{0,12}", 0..6)) {
        let first: Vec<&str> = first.iter().map(String::as_str).collect();
        let second: Vec<&str> = second.iter().map(String::as_str).collect();
        let found = matching(&first, &second, &[]);
        for proposal in &found.doubtful {
            prop_assert!(found.alone_first.contains(&proposal.first) && found.alone_second.contains(&proposal.second));
            prop_assert!(!found.certain.contains(&proposal.first) && !found.certain.contains(&proposal.second));
        }
        // Whoever measures first, the same pairs are found.
        prop_assert_eq!(matching(&second, &first, &[]).doubtful.len(), found.doubtful.len());
    }
}
