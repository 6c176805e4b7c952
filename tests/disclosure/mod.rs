//! What is made for others, as somebody would attack it who wants the numbers that are withheld: with everything that
//! goes out, and knowing who is in which number. Whatever follows from it by adding and subtracting is found by
//! elimination over exact fractions, written here and not shared with the program.

mod attacker;
mod fractions;
mod invented;

use proeftuinmeter::app::exports::What;
use proeftuinmeter::app::queries::comparison::SideBySide;
use proptest::prelude::*;

use self::attacker::Attacker;
use self::invented::{Invented, Plan};

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_withheld_follows_from_what_goes_out(plan in invented::plans()) {
        let made = Invented::of(&plan);
        let attacker = Attacker::of(&made);
        let found = attacker.finds();
        prop_assert!(found.is_empty(), "{found:?}\n{plan:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// Whatever those answered of whom too few did, not a letter of what goes out is another: neither of a table, nor of
    /// the words, the axis, the order or the description of a chart.
    #[test]
    fn what_few_answered_leaves_no_trace(plan in invented::plans(), otherwise in 1..50_usize) {
        let plan = Plan { is_union: false, ..plan };
        let (one, other) = (Invented::of(&plan), Invented::with_other_answers(&plan, otherwise));
        for what in [What::Scores, What::Changes] {
            prop_assert_eq!(one.rows(what, true), other.rows(what, true));
        }
        for (one, other) in one.charts_for_others().iter().zip(other.charts_for_others()) {
            prop_assert_eq!(one, &other);
        }
        for (one, other) in one.comparisons(true).iter().zip(other.comparisons(true)) {
            prop_assert_eq!(&one.scores, &other.scores);
            prop_assert_eq!((&one.items, &one.role, &one.ladder), (&other.items, &other.role, &other.ladder));
            let cells = |seen: &SideBySide| -> Vec<_> { seen.measurements.iter().map(|row| row.cells.clone()).collect() };
            prop_assert_eq!(cells(one), cells(&other));
        }
    }
}

/// The attacker is able: with everything given, as for own use, all that is withheld is found.
#[test]
fn with_what_is_for_own_use_the_attacker_finds_everything() {
    let plan = Plan::of(&[&[(0, 0, 0..3), (0, 1, 0..9), (1, 0, 10..18), (1, 1, 10..12)]], 2);
    let made = Invented::of(&plan);
    assert!(Attacker::of(&made).finds().is_empty());
    let found = Attacker::with_own_use(&made).finds();
    assert!(found.len() >= 3, "{found:?}");
}

/// Each of these gave a number back before there was a rule against it.
#[test]
fn known_attacks_find_nothing() {
    let plans = [
        // One who came new stands alone beside the pairs.
        Plan::of(&[&[(0, 0, 0..8), (0, 1, 0..9)]], 2),
        // The first of three measurements is skipped by two.
        Plan::of(&[&[(0, 0, 0..10), (0, 1, 0..10), (0, 2, 2..12)]], 3),
        // The whole is its two parts, one of them small.
        Plan::union_of(&[&[(1, 0, 0..9), (2, 0, 20..23), (1, 1, 0..9), (2, 1, 20..29)]], 2),
        // One of the whole named no part.
        Plan::union_of(&[&[(0, 0, 40..41), (1, 0, 0..9), (2, 0, 20..29)]], 2),
    ];
    for plan in plans {
        let found = Attacker::of(&Invented::of(&plan)).finds();
        assert!(found.is_empty(), "{found:?}\n{plan:?}");
    }
}

/// No number that is withheld stands anywhere in a file, whatever its form.
#[test]
fn what_is_withheld_stands_in_no_file() {
    let plan =
        Plan::of(&[&[(0, 0, 0..4), (0, 1, 0..9)], &[(0, 0, 0..8), (0, 1, 1..9)], &[(0, 0, 0..6), (0, 1, 0..6)]], 2);
    let made = Invented::of(&plan);
    let withheld = made.withheld_figures();
    assert!(withheld.len() >= 4, "{withheld:?}");
    for (name, text) in made.files_for_others() {
        for figure in &withheld {
            // To as many digits as a person would look for.
            let digits = format!("{figure:.6}");
            let digits = digits.trim_end_matches('0');
            assert!(digits.len() < 6 || !text.replace(',', ".").contains(digits), "{digits} stands in {name}");
        }
        assert!(!text.contains("resp-"), "a respondent's code stands in {name}");
    }
}
