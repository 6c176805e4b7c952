//! What stands between the cells of a text and how it writes numbers, from a sample of its rows.

use super::super::value::Marks;
use super::records::Records;

/// How much of a text is looked at.
pub(super) const SAMPLE_BYTES: u64 = 512 << 10;
const SAMPLE_ROWS: usize = 2000;

/// In the order in which they are taken where nothing else decides.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// The separator that Excel writes in a first line of its own (`sep=;`), and where the next line begins.
pub(super) fn sep_line(sample: &[u8]) -> Option<(char, usize)> {
    let end = sample.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(sample.len());
    let line = sample[..end].strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(&sample[..end]);
    let (word, separator) = line.split_at_checked(4)?;
    let [separator] = separator else { return None };
    let separator = char::from(*separator);
    if !word.eq_ignore_ascii_case(b"sep=") || !super::is_usable(separator) {
        return None;
    }
    let rest = &sample[end..];
    let line_end = if rest.starts_with(b"\r\n") { 2 } else { rest.len().min(1) };
    Some((separator, end + line_end))
}

/// What the rows are like when they are taken apart at one separator.
struct Trial {
    separator: char,
    /// The number of fields that most rows have.
    width: usize,
    /// How many rows of a hundred have that number.
    share: usize,
    /// There are fields such as `7,5`.
    has_commas: bool,
    /// The rows with two fields are all two numbers, and there are rows with one: decimals, taken apart.
    is_decimals: bool,
}

/// The separator with which most rows have the same number of cells; none where a text has one column.
pub(super) fn separator(sample: &[u8]) -> Option<char> {
    let trials: Vec<Trial> = SEPARATORS.into_iter().filter_map(|separator| Trial::of(sample, separator)).collect();
    let best = trials.iter().map(|trial| trial.share).max()?;
    let mut close: Vec<&Trial> = trials.iter().filter(|trial| trial.share == best).collect();
    if close.iter().any(|trial| trial.separator == ';' && trial.has_commas) {
        close.retain(|trial| trial.separator != ',');
    }
    // The widest; among equals the first of SEPARATORS.
    let widest = close.iter().map(|trial| trial.width).max()?;
    close.iter().find(|trial| trial.width == widest).map(|trial| trial.separator)
}

impl Trial {
    /// None where this is not what separates the cells.
    fn of(sample: &[u8], separator: char) -> Option<Self> {
        let mut rows = Vec::new();
        each(sample, separator as u8, |fields| rows.push(fields.iter().map(|&text| text.to_owned()).collect()));
        let rows: Vec<Vec<String>> = rows;
        let width = usual_width(&rows)?;
        let share = rows.iter().filter(|row| row.len() == width).count() * 100 / rows.len();
        let is_decimal = |text: &String| text.split_once(',').is_some_and(|(a, b)| is_digits(a) && is_digits(b));
        let has_commas = rows.iter().flatten().any(is_decimal);
        let is_decimals = separator == ','
            && width == 2
            && rows.iter().any(|row| row.len() == 1)
            && rows.iter().filter(|row| row.len() == 2).all(|row| row.iter().all(|text| is_digits(text)));
        let trial = Self { separator, width, share, has_commas, is_decimals };
        (share >= 50 && !trial.is_decimals).then_some(trial)
    }
}

/// The number of fields, two or more, that most rows have.
fn usual_width(rows: &[Vec<String>]) -> Option<usize> {
    let mut counts = std::collections::BTreeMap::new();
    for row in rows.iter().filter(|row| row.len() > 1) {
        *counts.entry(row.len()).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(width, _)| width)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How the numbers of the sample are written.
pub(super) fn marks(sample: &[u8], separator: u8) -> Marks {
    let mut marks = Marks::default();
    each(sample, separator, |fields| fields.iter().for_each(|text| marks.see(text)));
    marks
}

/// Passes on the rows of the sample as far as they can be read; the last one of a long text is cut, and left out.
fn each(sample: &[u8], separator: u8, mut pass_on: impl FnMut(&[&str])) {
    let mut records = Records::new(sample, separator);
    let is_cut = sample.len() as u64 >= SAMPLE_BYTES;
    let mut last: Option<Vec<String>> = None;
    for _ in 0..SAMPLE_ROWS {
        let Ok(Some(record)) = records.next() else { break };
        if let Some(last) = last.replace(record.fields().map(str::to_owned).collect()) {
            pass_on(&last.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    if let Some(last) = last.filter(|_| !is_cut) {
        pass_on(&last.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::import_map::Decimal;

    #[test]
    fn the_separator_is_found() {
        for (text, wanted) in [
            ("a,b,c\n1,2,3\n4,5,6\n", Some(',')),
            ("a;b\n7,5;8,0\n6,5;7,0\n", Some(';')),
            ("7,5;8,0\n6,5;7,0\n", Some(';')),
            ("7,5;8,0\n", Some(';')),
            ("a\tb\n1,5\t2;3\n4,5\t5;6\n", Some('\t')),
            ("naam,opmerking,cijfer\njan,\"goed; maar, tja\",7\npiet,\"nee; niet\",8\n", Some(',')),
            ("\"a,b\";c\n\"1,2\";3\n", Some(';')),
            ("cijfer\n7,5\n8,0\n6,5\n", None),
            ("code\nR-01\nR-02\n", None),
            ("opmerking\nja\nnee, liever niet\nwel\n", None),
            ("Export van de enquête\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n", Some(';')),
            ("a;b;c\n1;2\n3;4;5\n6;7;8\n", Some(';')),
            ("code,Hoe vaak; per week,wave\n", Some(',')),
            ("a,b\n1,\"open", Some(',')),
            ("", None),
        ] {
            assert_eq!(separator(text.as_bytes()), wanted, "{text:?}");
        }
    }

    #[test]
    fn the_first_line_of_excel_is_understood() {
        assert_eq!(sep_line(b"sep=;\r\na;b"), Some((';', 7)));
        assert_eq!(sep_line(b"SEP=\t\na"), Some(('\t', 6)));
        assert_eq!(sep_line(b"\"sep=,\"\na"), Some((',', 8)));
        assert_eq!(sep_line(b"sep=;"), Some((';', 5)));
        for text in [&b"sep=\n"[..], b"sep=;;\n", b"sepa;b\n", b"se", b"", b"sep=\"\n"] {
            assert_eq!(sep_line(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_cut_number_does_not_count() {
        let mut text = b"a;b\n".to_vec();
        while (text.len() as u64) < SAMPLE_BYTES - 4 {
            text.extend(b"1;22\n");
        }
        text.extend(b"1;7.5\n");
        text.truncate(SAMPLE_BYTES as usize);
        assert_eq!(marks(&text, b';').decimal(Decimal::Comma), Decimal::Comma);
        assert_eq!(marks(b"a;b\n1;7.5", b';').decimal(Decimal::Comma), Decimal::Point);
    }
}
