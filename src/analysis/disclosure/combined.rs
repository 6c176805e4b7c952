//! Sums of multiples of numbers that are given: whether one of them is a number over few people. Exact, by counting
//! in whole numbers modulo a prime.
//!
//! A number that is a mean or a total is a row: for every column (the answers that a group of people gave to one
//! question, who are in the same numbers everywhere) how much each of these answers weighs in it. A sum of multiples of
//! rows in which only groups of fewer people than the minimum are left is a number over few. Whether there is one shows
//! in ranks: it is lost when the columns of those groups are.

/// The largest prime below 2⁶¹: ranks modulo it are ranks of fractions, as long as no determinant happens to be a
/// multiple of it. Those that occur are far smaller.
const PRIME: u64 = (1 << 61) - 1;

/// Sets of groups that are looked at; a question with more is answered on the safe side.
const MOST_SETS: usize = 4_000;

/// The weight of a column in a number: a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share(u64);

impl Share {
    pub const NOTHING: Self = Self(0);
    pub const WHOLE: Self = Self(1);
    pub const LESS: Self = Self(PRIME - 1);

    /// One in so many; nothing where there are none.
    pub fn one_in(count: usize) -> Self {
        Self(inverse(count as u64 % PRIME))
    }
}

/// People who are in the same numbers everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub people: u32,
    /// Their columns, by rank.
    pub columns: Vec<usize>,
}

/// Whether some sum of multiples of these rows is over fewer people than `minimum`, but not over nobody. Every row
/// has the same columns, and every column belongs to one group.
pub fn gives_back(rows: &[Vec<Share>], groups: &[Group], minimum: u32) -> bool {
    let Some(width) = rows.first().map(Vec::len) else { return false };
    let mut search = Search { rows, kept: vec![true; width], rank: 0, minimum, looked: 0 };
    search.rank = rank(rows, &search.kept);
    let few: Vec<&Group> = groups.iter().filter(|group| group.people > 0 && group.people < minimum).collect();
    search.finds(&few, 0)
}

struct Search<'a> {
    rows: &'a [Vec<Share>],
    /// The columns outside the groups that are looked at.
    kept: Vec<bool>,
    rank: usize,
    minimum: u32,
    looked: usize,
}

impl Search<'_> {
    /// Whether a number over some of the groups that are left out already and some of these is given back.
    fn finds(&mut self, groups: &[&Group], people: u32) -> bool {
        let Some((first, others)) = groups.split_first() else {
            self.looked += 1;
            return self.looked > MOST_SETS || rank(self.rows, &self.kept) < self.rank;
        };
        if people + first.people < self.minimum {
            self.keep(first, false);
            if self.finds(others, people + first.people) {
                return true;
            }
            self.keep(first, true);
        }
        self.finds(others, people)
    }

    fn keep(&mut self, group: &Group, keep: bool) {
        for column in &group.columns {
            self.kept[*column] = keep;
        }
    }
}

/// The rank of the rows over the columns that are kept.
fn rank(rows: &[Vec<Share>], kept: &[bool]) -> usize {
    let mut rows: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| row.iter().zip(kept).filter(|(_, kept)| **kept).map(|(share, _)| share.0).collect())
        .collect();
    let width = rows.first().map_or(0, Vec::len);
    let mut rank = 0;
    for column in 0..width {
        let Some(found) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(rank, found);
        let (above, below) = rows.split_at_mut(rank + 1);
        let pivot = &above[rank];
        let inverse = inverse(pivot[column]);
        for row in below {
            let factor = times(row[column], inverse);
            for (cell, over) in row.iter_mut().zip(pivot).skip(column) {
                *cell = less(*cell, times(factor, *over));
            }
        }
        rank += 1;
    }
    rank
}

fn times(a: u64, b: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(PRIME)) as u64
}

fn less(a: u64, b: u64) -> u64 {
    if a >= b { a - b } else { a + PRIME - b }
}

/// By Fermat: the power with the prime less two. Nothing stays nothing.
fn inverse(number: u64) -> u64 {
    let (mut result, mut base, mut power) = (u64::from(number != 0), number, PRIME - 2);
    while power > 0 {
        if power & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        power >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[i64]]) -> Vec<Vec<Share>> {
        let share = |cell: &i64| Share(if *cell < 0 { PRIME - cell.unsigned_abs() } else { cell.unsigned_abs() });
        rows.iter().map(|row| row.iter().map(share).collect()).collect()
    }

    /// Groups with one column each.
    fn groups(people: &[u32]) -> Vec<Group> {
        people.iter().enumerate().map(|(rank, people)| Group { people: *people, columns: vec![rank] }).collect()
    }

    #[test]
    fn a_total_beside_its_parts_gives_the_last_one_back() {
        // Of three parts over 6, 7 and 2 people: the total and the first two.
        let given = rows(&[&[1, 1, 1], &[1, 0, 0], &[0, 1, 0]]);
        assert!(gives_back(&given, &groups(&[6, 7, 2]), 5));
        assert!(!gives_back(&given, &groups(&[6, 7, 5]), 5));
        assert!(!gives_back(&given[..2], &groups(&[6, 7, 2]), 5));
        assert!(!gives_back(&[], &groups(&[2]), 5));
    }

    #[test]
    fn few_people_in_several_groups_are_few() {
        let given = rows(&[&[1, 1, 1], &[1, 0, 0]]);
        assert!(gives_back(&given, &groups(&[6, 2, 2]), 5));
        assert!(!gives_back(&given, &groups(&[6, 2, 3]), 5));
    }

    #[test]
    fn what_follows_from_the_others_gives_nothing_back() {
        // The third is the sum of the first two.
        let given = rows(&[&[1, -1, 0], &[0, 1, -1], &[1, 0, -1]]);
        assert!(!gives_back(&given, &groups(&[6, 6, 6]), 5));
        assert!(!gives_back(&rows(&[&[1, 1], &[2, 2]]), &groups(&[9, 2]), 5));
        // Twice the first is not the second.
        assert!(gives_back(&rows(&[&[1, 1], &[2, 3]]), &groups(&[9, 2]), 5));
    }

    #[test]
    fn a_fraction_is_itself() {
        for count in [1, 2, 3, 7, 60] {
            assert_eq!(times(Share::one_in(count).0, count as u64), 1);
        }
        assert_eq!(Share::one_in(0), Share::NOTHING);
        let thirds = vec![vec![Share::one_in(3), Share::one_in(4)], vec![Share::WHOLE, Share::WHOLE]];
        assert!(gives_back(&thirds, &groups(&[5, 1]), 5));
    }

    #[test]
    fn too_many_groups_are_answered_on_the_safe_side() {
        let width = 40;
        let total = vec![vec![Share::WHOLE; width]];
        assert!(gives_back(&total, &groups(&vec![1; width]), 5));
        assert!(!gives_back(&total, &groups(&[1; 12]), 5));
    }
}
