//! The examples themselves: published data, the published value, and the program's own function on those data. Data and
//! values are those of the sources, recomputed with scipy 1.17 by the variants that the program uses; nothing is fitted.

use super::ratings::SAMEN_INNOVEREN;
use super::{Example, Outcome};
use crate::analysis::influence::Coded;
use crate::analysis::rank::{self, Groups, SignedRanks};
use crate::analysis::words::grade_sentence;
use crate::analysis::{Evidence, basics, evidence, holm, influence, krippendorff_ordinal};
use crate::base::Phrase;
use crate::base::lang::Arg;
use crate::model::programme::Bands;

/// The heights of crossed less those of self-fertilised maize, in eighths of an inch.
const MAIZE: [f64; 15] = [6.0, 8.0, 14.0, 16.0, 23.0, 24.0, 28.0, 29.0, 41.0, -48.0, 49.0, 56.0, 60.0, -67.0, 75.0];

/// Extra hours of sleep of ten people, by one drug and by another.
const SLEEP_FIRST: [f64; 10] = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const SLEEP_SECOND: [f64; 10] = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

/// Ages at a diagnosis, of two groups.
const AGES_FIRST: [f64; 5] = [19.0, 22.0, 16.0, 29.0, 24.0];
const AGES_SECOND: [f64; 4] = [20.0, 11.0, 17.0, 12.0];

/// What a count or a whole number may be off.
const WHOLE: f64 = 1e-9;

pub fn all() -> Vec<Example> {
    let parts = [maize(), sleep_paired(), sleep_groups(), ages(), without_one(), adjusted(), smallest(), on_paper()];
    parts.into_iter().flatten().chain(agreement()).chain(sentences()).collect()
}

/// A number of a method, from a source.
fn number(keys: [&str; 2], quantity: Phrase, expected: f64, found: Option<f64>, tolerance: f64) -> Example {
    let [method, source] = keys.map(Phrase::new);
    Example { method, source, quantity, outcome: Outcome::Number { expected, found, tolerance } }
}

fn maize() -> Vec<Example> {
    let ranks = SignedRanks::of(&basics::sorted(&MAIZE));
    let keys = ["worked-wilcoxon-exact", "worked-source-maize"];
    let p = ranks.wilcoxon().map(|(p, _)| p);
    vec![
        number(keys, Phrase::new("worked-w"), 24.0, Some(ranks.w()), WHOLE),
        number(keys, Phrase::new("worked-p"), 0.041_259_765_625, p, 5e-13),
    ]
}

fn sleep() -> Option<Evidence> {
    let pairs: Vec<(f64, f64)> = SLEEP_FIRST.into_iter().zip(SLEEP_SECOND).collect();
    evidence(&SLEEP_FIRST, &SLEEP_SECOND, &pairs, 0.3)
}

fn sleep_paired() -> Vec<Example> {
    let paired = sleep().and_then(|sleep| sleep.paired);
    let paired = paired.as_ref();
    let test = ["worked-wilcoxon-asymptotic", "worked-source-sleep-pairs"];
    let interval = ["worked-paired-interval", "worked-source-sleep-pairs"];
    let left = paired.map(|paired| f64::from(paired.up + paired.down));
    let biserial = paired.and_then(|paired| paired.rank_biserial);
    let low = paired.and_then(|paired| paired.ci_low);
    let high = paired.and_then(|paired| paired.ci_high);
    vec![
        number(test, Phrase::new("worked-left"), 9.0, left, WHOLE),
        number(test, Phrase::new("worked-p"), 0.009_090_698_0, paired.and_then(|paired| paired.p), 5e-11),
        number(test, Phrase::new("worked-rank-biserial"), 1.0, biserial, WHOLE),
        number(interval, Phrase::new("worked-low"), 0.700_114_2, low, 5e-8),
        number(interval, Phrase::new("worked-high"), 2.459_885_8, high, 5e-8),
    ]
}

fn sleep_groups() -> Vec<Example> {
    let groups = sleep().map(|sleep| sleep.independent);
    let groups = groups.as_ref();
    let source = "worked-source-sleep-groups";
    let p = groups.and_then(|groups| groups.p);
    let g = groups.and_then(|groups| groups.hedges_g);
    let delta = groups.map(|groups| groups.cliffs_delta);
    let low = groups.and_then(|groups| groups.ci_low);
    let high = groups.and_then(|groups| groups.ci_high);
    vec![
        number(["worked-mann-whitney-asymptotic", source], Phrase::new("worked-p"), 0.069_327_575_4, p, 5e-11),
        number(["worked-welch", source], Phrase::new("worked-low"), -0.205_483_2, low, 5e-8),
        number(["worked-welch", source], Phrase::new("worked-high"), 3.365_483_2, high, 5e-8),
        number(["worked-hedges", source], Phrase::new("worked-g"), 0.797_018_5, g, 5e-8),
        number(["worked-cliff", source], Phrase::new("worked-delta"), 0.49, delta, WHOLE),
    ]
}

fn ages() -> Vec<Example> {
    let groups = Groups::of(&basics::sorted(&AGES_FIRST), &basics::sorted(&AGES_SECOND));
    let keys = ["worked-mann-whitney-exact", "worked-source-ages"];
    vec![
        number(keys, Phrase::new("worked-u"), 17.0, Some(groups.u()), WHOLE),
        number(keys, Phrase::new("worked-p"), 0.111_111_111_1, Some(groups.mann_whitney().0), 5e-11),
    ]
}

fn without_one() -> Vec<Example> {
    let coded =
        |scores: &[f64]| -> Vec<Coded<'_>> { scores.iter().map(|score| Coded { code: None, score: *score }).collect() };
    let found = influence(&coded(&SLEEP_FIRST), &coded(&SLEEP_SECOND), 0.3);
    let found = found.as_ref();
    let mut others = SLEEP_SECOND.to_vec();
    others.remove(8);
    let without = evidence(&SLEEP_FIRST, &others, &[], 0.3).map(|left| left.diff);
    let keys = ["worked-leave-one-out", "worked-source-sleep-groups"];
    let (least, most) = (found.map(|found| found.min_diff), found.map(|found| found.max_diff));
    vec![
        number(keys, Phrase::new("worked-diff"), 1.58, sleep().map(|sleep| sleep.diff), WHOLE),
        number(keys, Phrase::new("worked-smallest-diff"), 1.227_777_8, least, 5e-8),
        number(keys, Phrase::new("worked-largest-diff"), 1.907_777_8, most, 5e-8),
        number(keys, Phrase::new("worked-without"), 1.327_777_8, without, 5e-8),
    ]
}

fn adjusted() -> Vec<Example> {
    let ps = [0.01, 0.04, 0.03, 0.005];
    let rows = ps.into_iter().zip([0.03, 0.06, 0.06, 0.02]).zip(holm(&ps));
    rows.map(|((p, expected), found)| {
        let quantity = Phrase::new("worked-adjusted").with("p", Arg::Number(p, 3));
        number(["worked-holm", "worked-source-r-holm"], quantity, expected, Some(found), WHOLE)
    })
    .collect()
}

fn smallest() -> Vec<Example> {
    let pairs = [(5, 0.0625), (6, 0.031_25)].map(|(pairs, expected)| {
        let quantity = Phrase::new("worked-pairs").with("n", Arg::Count(pairs as u64));
        let keys = ["worked-smallest-wilcoxon", "worked-source-wilcoxon"];
        number(keys, quantity, expected, Some(rank::smallest_wilcoxon(pairs)), WHOLE)
    });
    let groups = [(3, 3, 0.1), (3, 4, 0.057_142_9), (4, 4, 0.028_571_4)].map(|(from, to, expected)| {
        let quantity =
            Phrase::new("worked-groups").with("from", Arg::Count(from as u64)).with("to", Arg::Count(to as u64));
        let keys = ["worked-smallest-mann-whitney", "worked-source-mann-whitney"];
        number(keys, quantity, expected, Some(rank::smallest_mann_whitney(from, to)), 5e-8)
    });
    pairs.into_iter().chain(groups).collect()
}

fn on_paper() -> Vec<Example> {
    let apart = basics::difference(3.3, 3.6) - basics::difference(4.1, 4.4);
    let keys = ["worked-ties", "worked-source-paper"];
    vec![number(keys, Phrase::new("worked-apart"), 0.0, Some(apart), 0.0)]
}

fn agreement() -> impl Iterator<Item = Example> {
    let expected = [0.980, 0.982, 0.969];
    SAMEN_INNOVEREN.into_iter().zip(expected).map(|((scale, units), expected)| {
        let rated = |unit: &str| unit.chars().filter_map(|digit| Some(f64::from(digit.to_digit(10)?))).collect();
        let units: Vec<Vec<f64>> = units.split_whitespace().map(rated).collect();
        let quantity = Phrase::new("worked-alpha").with("scale", scale);
        let keys = ["worked-krippendorff", "worked-source-samen-innoveren"];
        number(keys, quantity, expected, krippendorff_ordinal(&units), 5e-4)
    })
}

fn sentences() -> impl Iterator<Item = Example> {
    let expected = [
        (8.2, 6.2, "worked-words-strongly-down"),
        (7.6, 7.6, "worked-words-unchanged"),
        (8.3, 8.2, "worked-words-practically"),
        (5.4, 7.5, "worked-words-strongly-up"),
    ];
    expected.into_iter().map(|(from, to, key)| Example {
        method: Phrase::new("worked-words"),
        source: Phrase::new("worked-source-words"),
        quantity: Phrase::new("worked-from-to").with("from", Arg::Number(from, 1)).with("to", Arg::Number(to, 1)),
        outcome: Outcome::Words { expected: Phrase::new(key), found: grade_sentence(&Bands::default(), from, to) },
    })
}
