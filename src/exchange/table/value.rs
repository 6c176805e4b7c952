//! What a text in a cell says on the face of it: whether it is a number, and how a file writes its numbers. Which
//! numbers are meant is not decided here.

use std::borrow::Cow;

use crate::model::import_map::Decimal;

/// The number that a text is, written with this decimal mark: digits with at most one mark, a sign before it, spaces
/// around it. Strict, because a guess would be a wrong answer: no thousands (`1.234,5`), exponents or units, and no
/// point where the file writes a comma.
pub fn number(text: &str, decimal: Decimal) -> Option<f64> {
    let text = text.trim();
    let digits = text.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(text);
    let mark = mark(decimal);
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == mark)
        && digits.bytes().filter(|byte| *byte == mark).count() <= 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit());
    if !is_plain {
        return None;
    }
    let pointed = if mark == b',' { Cow::Owned(digits.replace(',', ".")) } else { Cow::Borrowed(digits) };
    let value: f64 = pointed.parse().ok().filter(|value: &f64| value.is_finite())?;
    let is_negative = text.starts_with(['-', '\u{2212}']) && value != 0.0;
    Some(if is_negative { -value } else { value })
}

fn mark(decimal: Decimal) -> u8 {
    match decimal {
        Decimal::Comma => b',',
        Decimal::Point => b'.',
    }
}

/// Counts how the numbers with decimals in texts are written.
#[derive(Default)]
pub(super) struct Marks {
    commas: u64,
    points: u64,
}

impl Marks {
    pub fn see(&mut self, text: &str) {
        if text.contains(',') {
            self.commas += u64::from(number(text, Decimal::Comma).is_some());
        } else if text.contains('.') {
            self.points += u64::from(number(text, Decimal::Point).is_some());
        }
    }

    /// What most numbers have; what is usual where there are none.
    pub fn decimal(&self, usual: Decimal) -> Decimal {
        match self.commas.cmp(&self.points) {
            std::cmp::Ordering::Greater => Decimal::Comma,
            std::cmp::Ordering::Less => Decimal::Point,
            std::cmp::Ordering::Equal => usual,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_only_as_the_file_writes_it() {
        use Decimal::{Comma, Point};
        for (text, decimal, wanted) in [
            ("7,5", Comma, Some(7.5)),
            (" 7 ", Comma, Some(7.0)),
            ("-0", Point, Some(0.0)),
            ("\u{2212}1,25", Comma, Some(-1.25)),
            ("+3", Point, Some(3.0)),
            ("7.5", Comma, None),
            ("7,5", Point, None),
            ("1.234,5", Comma, None),
            ("1,234.5", Point, None),
            ("1 234", Comma, None),
            ("7,", Comma, None),
            (",5", Comma, None),
            ("--1", Comma, None),
            ("1e3", Point, None),
            ("inf", Point, None),
            ("0x1F", Point, None),
            ("\u{663}", Point, None),
            ("", Comma, None),
        ] {
            assert_eq!(number(text, decimal), wanted, "{text}");
        }
        assert!(number("-0", Point).unwrap().is_sign_positive());
        assert_eq!(number(&"9".repeat(400), Point), None);
    }

    #[test]
    fn most_numbers_decide_the_mark() {
        let decimal = |texts: &[&str]| {
            let mut marks = Marks::default();
            texts.iter().for_each(|text| marks.see(text));
            marks.decimal(Decimal::Comma)
        };
        assert_eq!(decimal(&["7.5", "8.0", "7,5"]), Decimal::Point);
        assert_eq!(decimal(&["7,5", "v1.2.3", "1.234,5"]), Decimal::Comma);
        assert_eq!(decimal(&["7", "ja, zeker", "n.v.t."]), Decimal::Comma);
    }
}
