//! When something was held, from what people wrote: `2017`, `2017-04`, `april 2017`, `voorjaar 2017`. Only what can
//! be held against another period is kept; whatever is not understood is not known.

/// How much of the year is known, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grain {
    Year,
    Season,
    Month,
}

/// A year with its month or season where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Period {
    year: u32,
    /// The month, or the first month of the season; 0 where only the year is known.
    month: u32,
    grain: Grain,
}

/// Words for a month, by their first letters.
const MONTHS: [(&str, u32); 16] = [
    ("jan", 1),
    ("feb", 2),
    ("maart", 3),
    ("mrt", 3),
    ("march", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// Words for a season, with the month in which it begins. A winter lies in two years and tells only the year.
const SEASONS: [(&str, u32); 7] =
    [("voorjaar", 3), ("lente", 3), ("spring", 3), ("zomer", 6), ("summer", 6), ("najaar", 9), ("herfst", 9)];

impl Period {
    /// `None` without exactly one year.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let numbers: Vec<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
        let is_year = |number: &u32| (1900..2200).contains(number);
        let mut years = numbers.iter().filter(|number| is_year(number));
        let (Some(year), None) = (years.next(), years.next()) else { return None };
        let named = |known: &[(&str, u32)]| -> Vec<u32> {
            let found = words.iter().filter_map(|word| known.iter().find(|(start, _)| word.starts_with(start)));
            found.map(|(_, month)| *month).collect()
        };
        let month = match (named(&MONTHS).as_slice(), numbers.as_slice()) {
            ([month], _) => Some(*month),
            ([], [first, month, ..]) if first == year => Some(*month),
            ([], [month, last] | [_, month, last]) if last == year => Some(*month),
            _ => None,
        };
        let month = month.filter(|month| (1..=12).contains(month));
        let whole = Self { year: *year, month: 0, grain: Grain::Year };
        Some(match (month, named(&SEASONS).as_slice()) {
            (Some(month), _) => Self { month, grain: Grain::Month, ..whole },
            (None, [month]) => Self { month: *month, grain: Grain::Season, ..whole },
            (None, _) => whole,
        })
    }

    /// Cuts all to what is known of the one of which least is known, so that each can be held against the others.
    pub(super) fn comparable<M>(periods: Vec<(M, Option<Self>)>) -> Vec<(M, Option<Self>)> {
        let known = periods.iter().filter_map(|(_, period)| *period);
        let grain = known.map(|period| period.grain).min().unwrap_or(Grain::Month);
        periods.into_iter().map(|(of, period)| (of, period.map(|period| period.cut(grain)))).collect()
    }

    fn cut(self, grain: Grain) -> Self {
        let month = match grain {
            Grain::Year => 0,
            // December begins the winter that the next year's January is in too.
            Grain::Season => self.month / 3 * 3,
            Grain::Month => self.month,
        };
        Self { month, grain, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(u32, u32, Grain)> {
        Period::read(text).map(|period| (period.year, period.month, period.grain))
    }

    #[test]
    fn periods_are_read_as_people_write_them() {
        let month = |month| Some((2017, month, Grain::Month));
        for april in ["2017-04", "2017-04-12", "12-04-2017", "4/2017", "April 2017", "begin april 2017"] {
            assert_eq!(read(april), month(4), "{april}");
        }
        assert_eq!(read("voorjaar 2017"), Some((2017, 3, Grain::Season)));
        for year in ["2017", "eind 2017", "april en mei 2017", "winter 2017", "2017 (13 mensen)"] {
            assert_eq!(read(year), Some((2017, 0, Grain::Year)), "{year}");
        }
        for unknown in ["", "volgend jaar", "2016-2017", "2016/2017", "17"] {
            assert_eq!(read(unknown), None, "{unknown}");
        }
    }

    fn is_before(one: &str, other: &str) -> bool {
        let cut = Period::comparable([one, other].map(|text| ((), Period::read(text))).to_vec());
        cut[0].1 < cut[1].1
    }

    #[test]
    fn periods_are_compared_as_coarsely_as_they_are_known() {
        assert!(is_before("voorjaar 2017", "najaar 2017") && is_before("maart 2017", "april 2017"));
        assert!(is_before("voorjaar 2017", "oktober 2017") && is_before("eind 2016", "januari 2017"));
        assert!(!is_before("voorjaar 2017", "april 2017") && !is_before("2017", "2017-04"));
        assert!(!is_before("mei 2017", "voorjaar 2017"));
    }
}
