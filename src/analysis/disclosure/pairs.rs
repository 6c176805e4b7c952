//! Of which two measurements the figures of those who answered both times may be given, beside the means of all who
//! answered. Not for how respondents are paired: that is `pairing`.
//!
//! With two measurements there is one way back. Let M₁ and M₂ be the sums over all, D the sum of the differences of the
//! k pairs, u₁ and u₂ the numbers who answered only once. Then M₂ - M₁ - D is the sum of the later scores of the u₂,
//! less that of the earlier scores of the u₁: where u₁ is 0 it is the very score of the u₂ who came new. So the pairs are
//! withheld where 0 < u₁ + u₂ < minimum. With three measurements there are more ways: who skipped the third is all
//! that is left of (1→2) + (2→3) - (1→3). [`gives_back`] finds them all.

use std::collections::BTreeMap;

use super::combined::{Group, Share, gives_back};
use super::is_few;

/// The pairs of two measurements: the ranks of the measurements, and of each pair the ranks of its two responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    pub from: usize,
    pub to: usize,
    pub pairs: Vec<(usize, usize)>,
}

/// Whether the figures of each of these pairs of measurements may be given, the first ones first: what is given of
/// one counts for those after it. `waves` tells of every response of a part with a score on a scale in which
/// measurement it is, by rank; `are_shown` of every measurement whether its own figures are given.
pub fn pairs_given(waves: &[usize], are_shown: &[bool], joined: &[Joined], minimum: u32) -> Vec<bool> {
    let (people, width) = people(waves, joined);
    let is_shown = |wave: usize| are_shown.get(wave).copied().unwrap_or(false);
    let every = (0..are_shown.len()).filter(|wave| is_shown(*wave));
    let mut rows: Vec<Vec<Share>> = every.map(|wave| people.row(width, |held| held.of_wave(wave))).collect();
    let decide = |(rank, held): (usize, &Joined)| {
        let may = is_shown(held.from) && is_shown(held.to) && !is_few(Some(held.pairs.len() as u32), minimum);
        // What has no place among the marks is not given.
        if !may || rank >= MOST_PAIRS {
            return false;
        }
        rows.push(people.row(width, |own| own.of_pair(rank, held)));
        let is_given = !gives_back(&rows, &people.groups, minimum);
        if !is_given {
            rows.pop();
        }
        is_given
    };
    joined.iter().enumerate().map(decide).collect()
}

/// Pairs of measurements that a mark has room for.
const MOST_PAIRS: usize = u64::BITS as usize;

/// A response of somebody: its measurement, and a mark for each pair of measurements in which it is paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Held {
    wave: usize,
    paired: u64,
}

impl Held {
    fn of_wave(self, wave: usize) -> Share {
        if self.wave == wave { Share::WHOLE } else { Share::NOTHING }
    }

    fn of_pair(self, rank: usize, joined: &Joined) -> Share {
        match self.paired >> rank & 1 {
            0 => Share::NOTHING,
            _ if self.wave == joined.from => Share::LESS,
            _ => Share::WHOLE,
        }
    }
}

/// Everybody, together with who is in the same numbers.
struct People {
    groups: Vec<Group>,
    /// Of every column, which responses it stands for.
    columns: Vec<Held>,
}

impl People {
    fn row(&self, width: usize, share: impl Fn(Held) -> Share) -> Vec<Share> {
        let mut row: Vec<Share> = self.columns.iter().map(|held| share(*held)).collect();
        row.resize(width, Share::NOTHING);
        row
    }
}

fn people(waves: &[usize], joined: &[Joined]) -> (People, usize) {
    let mut held: Vec<Held> = waves.iter().map(|wave| Held { wave: *wave, paired: 0 }).collect();
    let mut first: Vec<usize> = (0..waves.len()).collect();
    for (rank, of_both) in joined.iter().enumerate() {
        for (earlier, later) in &of_both.pairs {
            let mark = if rank < MOST_PAIRS { 1 << rank } else { 0 };
            held[*earlier].paired |= mark;
            held[*later].paired |= mark;
            let (one, other) = (root(&first, *earlier), root(&first, *later));
            first[one.max(other)] = one.min(other);
        }
    }
    let mut everybody: BTreeMap<usize, Vec<Held>> = BTreeMap::new();
    for (rank, own) in held.into_iter().enumerate() {
        everybody.entry(root(&first, rank)).or_default().push(own);
    }
    let mut alike: BTreeMap<Vec<Held>, u32> = BTreeMap::new();
    for mut own in everybody.into_values() {
        own.sort_unstable();
        *alike.entry(own).or_default() += 1;
    }
    let (mut groups, mut columns) = (Vec::new(), Vec::new());
    for (own, people) in alike {
        groups.push(Group { people, columns: (columns.len()..columns.len() + own.len()).collect() });
        columns.extend(own);
    }
    let width = columns.len();
    (People { groups, columns }, width)
}

/// The first response of the person that this one is of.
fn root(first: &[usize], mut response: usize) -> usize {
    while first[response] != response {
        response = first[response];
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A part in which so many people answered in each of these sets of measurements (0 is the first), each paired
    /// with themselves everywhere; of every two measurements, in the order of time.
    fn given(attended: &[(&[usize], usize)], measurements: usize, minimum: u32) -> Vec<bool> {
        let mut waves = Vec::new();
        let mut own: Vec<Vec<(usize, usize)>> = Vec::new();
        for (set, people) in attended {
            for _ in 0..*people {
                own.push(
                    set.iter().map(|wave| (*wave, waves.len() + set.iter().position(|w| w == wave).unwrap())).collect(),
                );
                waves.extend(set.iter().copied());
            }
        }
        let mut joined = Vec::new();
        for from in 0..measurements {
            for to in from + 1..measurements {
                let at =
                    |person: &[(usize, usize)], wave| person.iter().find(|(held, _)| *held == wave).map(|(_, at)| *at);
                let pairs = own.iter().filter_map(|person| Some((at(person, from)?, at(person, to)?))).collect();
                joined.push(Joined { from, to, pairs });
            }
        }
        let count = |wave| waves.iter().filter(|held| **held == wave).count() as u32;
        let are_shown: Vec<bool> = (0..measurements).map(|wave| count(wave) >= minimum).collect();
        pairs_given(&waves, &are_shown, &joined, minimum)
    }

    #[test]
    fn few_pairs_are_withheld_and_all_of_a_group_are_given() {
        assert_eq!(given(&[(&[0, 1], 4), (&[0], 6), (&[1], 6)], 2, 5), [false]);
        assert_eq!(given(&[(&[0, 1], 5)], 2, 5), [true]);
        assert_eq!(given(&[(&[0, 1], 5), (&[0], 6), (&[1], 6)], 2, 5), [true]);
        assert_eq!(given(&[(&[0, 1], 5), (&[0], 6), (&[1], 6)], 2, 6), [false]);
        assert_eq!(given(&[], 2, 5), [false]);
    }

    #[test]
    fn pairs_that_leave_a_few_alone_are_withheld() {
        // Two came new: M2 - M1 - D is their sum.
        assert_eq!(given(&[(&[0, 1], 8), (&[1], 2)], 2, 5), [false]);
        assert_eq!(given(&[(&[0, 1], 8), (&[0], 1), (&[1], 3)], 2, 5), [false]);
        assert_eq!(given(&[(&[0, 1], 8), (&[0], 2), (&[1], 3)], 2, 5), [true]);
        assert_eq!(given(&[(&[0, 1], 8), (&[1], 5)], 2, 5), [true]);
        // The earlier mean is withheld, and with it the pairs.
        assert_eq!(given(&[(&[0, 1], 4), (&[1], 9)], 2, 5), [false]);
    }

    #[test]
    fn who_skipped_one_of_three_is_not_found_between_three_pairs() {
        // (1→2) + (2→3) - (1→3) leaves the difference of the two who skipped the third.
        let skipped = given(&[(&[0, 1, 2], 8), (&[0, 1], 2), (&[0], 9), (&[1], 9), (&[2], 9)], 3, 5);
        assert_eq!(skipped, [true, true, false]);
        assert_eq!(given(&[(&[0, 1, 2], 8), (&[0], 9), (&[1], 9), (&[2], 9)], 3, 5), [true; 3]);
        assert_eq!(given(&[(&[0, 1, 2], 8), (&[0, 1], 5), (&[0], 9), (&[1], 9), (&[2], 9)], 3, 5), [true; 3]);
    }

    #[test]
    fn a_response_that_is_paired_with_two_is_one_persons() {
        let joined = [Joined { from: 0, to: 1, pairs: (0..6).map(|rank| (rank, 6 + rank)).collect() }];
        let waves: Vec<usize> = (0..12).map(|rank| rank / 6).collect();
        assert_eq!(pairs_given(&waves, &[true, true], &joined, 5), [true]);
        let (everybody, width) = people(&waves, &joined);
        assert_eq!((everybody.groups.len(), everybody.groups[0].people, width), (1, 6, 2));
    }
}
