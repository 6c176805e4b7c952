//! Breaks texts into lines of a width. Breaks after spaces, hyphens and slashes; a word longer than a
//! line is broken with a hyphen; what does not fit the last line ends in '…' and is reported as cut.

/// How wide a text is, in pixels: the text, pixels per em, semibold or not.
pub type Measure<'a> = dyn Fn(&str, f32, bool) -> f32 + 'a;

/// A text in lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wrapped {
    pub lines: Vec<String>,
    /// Not all of the text is in the lines.
    pub cut: bool,
}

/// The fewest letters of a broken word that go to the next line.
const LEAST_TAIL: usize = 4;

/// The text in at most `most` lines, each at most `width` wide by `measure`.
pub(super) fn wrap(text: &str, width: f32, most: usize, measure: &dyn Fn(&str) -> f32) -> Wrapped {
    if measure(text) <= width || most == 0 {
        return Wrapped { lines: vec![text.to_owned()], cut: false };
    }
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if measure(rest) <= width {
            lines.push(rest.to_owned());
            break;
        }
        if lines.len() + 1 == most {
            lines.push(cut(rest, width, measure));
            return Wrapped { lines, cut: true };
        }
        let (line, after) = first_line(rest, width, measure);
        lines.push(line);
        rest = after.trim_start();
    }
    Wrapped { lines, cut: false }
}

/// As much of the text as fits with '…' behind it; the whole text where that fits.
pub(super) fn cut(text: &str, width: f32, measure: &dyn Fn(&str) -> f32) -> String {
    if measure(text) <= width {
        return text.to_owned();
    }
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |count: usize| format!("{}…", text[..starts[count]].trim_end());
    let fitting = partition(starts.len(), |count| measure(&shortened(count)) <= width);
    shortened(fitting.saturating_sub(1))
}

/// How many of `0..count` satisfy a condition that holds first and then never again.
fn partition(count: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let half = low.midpoint(high);
        if holds(half) { low = half + 1 } else { high = half }
    }
    low
}

fn first_line<'a>(text: &'a str, width: f32, measure: &dyn Fn(&str) -> f32) -> (String, &'a str) {
    let mut end = 0;
    for piece in text.split_inclusive([' ', '-', '/']) {
        let next = end + piece.len();
        if measure(text[..next].trim_end()) > width {
            break;
        }
        end = next;
    }
    if end > 0 {
        return (text[..end].trim_end().to_owned(), &text[end..]);
    }
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    if starts.len() < 2 {
        return (text.to_owned(), "");
    }
    let hyphened = |count: usize| format!("{}-", &text[..starts[count]]);
    let fitting = partition(starts.len(), |count| measure(&hyphened(count)) <= width);
    // A tail of a letter or two reads badly; at least one character goes, or a sliver would never end.
    let word = text.split([' ', '-', '/']).next().map_or(0, |word| word.chars().count());
    let count = fitting.saturating_sub(1).min(word.saturating_sub(LEAST_TAIL)).clamp(1, starts.len() - 1);
    (hyphened(count), &text[starts[count]..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> f32 {
        text.chars().count() as f32
    }

    #[test]
    fn breaks_where_a_reader_would() {
        let name = "Realiseren van sociaal-maatschappelijke doelen";
        assert_eq!(wrap(name, 50.0, 2, &letters).lines, [name]);
        assert_eq!(wrap(name, 24.0, 2, &letters).lines, ["Realiseren van sociaal-", "maatschappelijke doelen"]);
        assert!(!wrap(name, 24.0, 2, &letters).cut);
    }

    #[test]
    fn cuts_only_what_the_last_line_cannot_hold() {
        let wrapped = wrap("Ervaringsdeskundigheid als schakel in het netwerk", 22.0, 2, &letters);
        assert_eq!(wrapped.lines, ["Ervaringsdeskundigheid", "als schakel in het ne…"]);
        assert!(wrapped.cut);
    }

    #[test]
    fn breaks_a_word_longer_than_a_line() {
        let wrapped = wrap("Samenwerkingsverbanden", 12.0, 2, &letters);
        assert_eq!(wrapped.lines, ["Samenwerkin-", "gsverbanden"]);
        assert!(wrap("abc", 0.5, 9, &letters).lines.len() <= 9);
    }
}
