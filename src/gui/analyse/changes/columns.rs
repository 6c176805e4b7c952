//! The columns of the table of changes: how wide each is, which a source has, and which fit where nobody has chosen.

use crate::app::queries::provenance::Number;
use crate::model::Source;

/// A column: the name of the part, or one of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Part,
    Number(Number),
}

/// A name keeps at least this, in points.
pub const LEAST_NAME: f32 = 140.0;

/// What is shown in the smallest window; the others follow in this order where there is room, those of a line together.
const ALWAYS: [Number; 6] =
    [Number::Counts, Number::MeanFrom, Number::MeanTo, Number::Diff, Number::Interval, Number::Class];
const THEN: [&[Number]; 8] = [
    &[Number::Headline],
    &[Number::P, Number::Moves],
    &[Number::Holm],
    &[Number::Decisive],
    &[Number::SmallestP],
    &[Number::HedgesG],
    &[Number::CliffsDelta],
    &[Number::RankBiserial],
];

impl Column {
    /// In points; the name takes what is left.
    pub fn width(self) -> f32 {
        match self {
            Self::Part => LEAST_NAME,
            Self::Number(number) => match number {
                Number::Counts => 72.0,
                Number::MeanFrom | Number::MeanTo => 60.0,
                Number::Diff => 62.0,
                Number::Interval => 138.0,
                Number::Class => 132.0,
                Number::Headline => 154.0,
                Number::Moves => 128.0,
                Number::Decisive => 116.0,
                Number::RankBiserial => 92.0,
                _ => 76.0,
            },
        }
    }

    /// Whether what stands in it is a figure, which stands at the right.
    pub fn is_figure(self) -> bool {
        !matches!(self, Self::Part | Self::Number(Number::Class | Number::Headline | Number::Moves | Number::Decisive))
    }

    /// Whether sorting by it begins with the largest.
    pub fn begins_high(self) -> bool {
        !matches!(self, Self::Part | Self::Number(Number::P | Number::Holm | Number::SmallestP | Number::Counts))
    }

    /// The tail of `number-…` and `analyse-heading-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Number(number) => number.code(),
        }
    }
}

/// The numbers that a source has, in the order in which they stand.
pub fn offered(source: Source) -> impl Iterator<Item = Number> {
    Number::OF_A_PART.into_iter().filter(move |number| number.is_of(source))
}

/// The columns to show: those that were chosen, else those that fit.
pub fn shown(chosen: Option<&[Number]>, source: Source, room: f32) -> Vec<Column> {
    let numbers = chosen.map_or_else(|| fitting(room), <[Number]>::to_vec);
    let stands = |number: &Number| numbers.contains(number) || (*number == Number::Moves && has_p(&numbers));
    std::iter::once(Column::Part).chain(offered(source).filter(stands).map(Column::Number)).collect()
}

/// Counts stand beside a test, whatever else is chosen.
fn has_p(numbers: &[Number]) -> bool {
    numbers.contains(&Number::P) || numbers.contains(&Number::Holm)
}

fn fitting(room: f32) -> Vec<Number> {
    let wide = |numbers: &[Number]| numbers.iter().map(|number| Column::Number(*number).width()).sum::<f32>();
    let mut numbers = ALWAYS.to_vec();
    let mut left = room - LEAST_NAME - wide(&numbers);
    for more in THEN {
        left -= wide(more);
        if left < 0.0 {
            break;
        }
        numbers.extend(more);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(columns: &[Column]) -> Vec<&'static str> {
        columns.iter().map(|column| column.code()).collect()
    }

    #[test]
    fn the_smallest_window_has_what_matters_and_more_room_has_more() {
        let small = ["part", "counts", "mean-from", "mean-to", "diff", "interval", "class"];
        assert_eq!(codes(&shown(None, Source::Responses, 0.0)), small);
        assert_eq!(shown(None, Source::Responses, 1e4).len(), 16);
        let medium = shown(None, Source::Responses, 1040.0);
        assert!(medium.contains(&Column::Number(Number::P)) && medium.contains(&Column::Number(Number::Moves)));
    }

    #[test]
    fn counts_stand_beside_every_test() {
        for test in [Number::P, Number::Holm] {
            let columns = shown(Some(&[test]), Source::Responses, 0.0);
            assert!(columns.contains(&Column::Number(Number::Moves)), "{test:?}");
        }
        assert_eq!(codes(&shown(Some(&[Number::Diff]), Source::Responses, 0.0)), ["part", "diff"]);
    }

    #[test]
    fn a_report_has_no_tests_whatever_was_chosen() {
        let columns = shown(Some(&[Number::Diff, Number::P, Number::HedgesG]), Source::Published, 0.0);
        assert_eq!(codes(&columns), ["part", "diff"]);
    }
}
