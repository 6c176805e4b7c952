//! How words are compared: without regard to case, to spaces beyond one, and to which of the same sign was typed.

use std::borrow::Cow;

use super::super::dataset::Missing;
use super::super::formula::unguard;
use super::super::table::Cell;

/// Small letters, single spaces, straight apostrophes.
pub fn plain(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !made.is_empty() {
            made.push(' ');
        }
        made.extend(word.chars().flat_map(char::to_lowercase).map(straight));
    }
    made
}

fn straight(letter: char) -> char {
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{00B4}' | '`' => '\'',
        '\u{201C}' | '\u{201D}' => '"',
        '\u{2013}' | '\u{2014}' | '\u{2212}' => '-',
        other => other,
    }
}

/// A heading's name: as [`plain`], and with `_` for whatever stands between its words.
pub fn name(text: &str) -> String {
    plain(text).split([' ', '_', '-']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// A question's text: as [`plain`], without the marks that surveys put around it.
pub fn question(text: &str) -> String {
    let mut made = plain(&without_tags(text));
    made.truncate(made.trim_end_matches([' ', '.', '?', '!', ':', '*']).len());
    made
}

fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let (mut made, mut rest) = (String::new(), text);
    while let Some((before, tag)) = rest.split_once('<') {
        made.push_str(before);
        match tag.split_once('>') {
            Some((_, after)) => {
                made.push(' ');
                rest = after;
            }
            None => {
                made.push('<');
                rest = tag;
            }
        }
    }
    made.push_str(rest);
    Cow::Owned(made)
}

/// The words for "no answer was given" beside [`Missing::words`], as a map or a label writes them.
const MISSING: [&str; 10] = [
    "missing",
    "ontbreekt",
    "leeg",
    "empty",
    "geen antwoord",
    "no answer",
    "niet ingevuld",
    "not answered",
    "system missing",
    "niet beantwoord",
];

pub fn is_missing(plain: &str) -> bool {
    plain.is_empty() || MISSING.contains(&plain)
}

/// *Unknown* and *not applicable* in all the ways that a cell, a label or a map may say them.
pub fn no_answer(plain: &str) -> Option<Missing> {
    match plain {
        "unknown" | "weet ik niet" | "weet_niet" | "do not know" | "dont know" => Some(Missing::Unknown),
        "not_applicable" | "n.v.t" => Some(Missing::NotApplicable),
        _ => Missing::of_word(plain),
    }
}

/// Whether a column of one option says yes or no.
pub fn yes_or_no(plain: &str) -> Option<bool> {
    match plain {
        "1" | "ja" | "yes" | "true" | "waar" | "x" | "y" | "j" | "v" | "✓" | "☑" | "checked" | "selected"
        | "aangevinkt" | "gekozen" | "geselecteerd" => Some(true),
        "0" | "nee" | "no" | "false" | "onwaar" | "n" | "unchecked" | "not selected" | "niet aangevinkt"
        | "niet gekozen" | "niet geselecteerd" => Some(false),
        _ => None,
    }
}

/// What a cell shows, for a list of problems and to look words up.
pub fn written<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Truth(truth) => Cow::Borrowed(if *truth { "TRUE" } else { "FALSE" }),
        Cell::Date(text) | Cell::Formula(text) | Cell::Fault(text) | Cell::UserMissing(text) => Cow::Borrowed(text),
    }
}

/// The text of a cell without what keeps a spreadsheet from running it.
pub fn text_of<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Text(text) => Cow::Borrowed(unguard(text)),
        other => written(other),
    }
}

/// Whether nothing is said there; spaces say nothing.
pub fn is_blank(cell: &Cell<'_>) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_as_people_read_them() {
        assert_eq!(plain("  Helemaal\u{a0} EENS\n"), "helemaal eens");
        assert_eq!(plain("don\u{2019}t know"), "don't know");
        assert_eq!(name("Respondent-Code "), "respondent_code");
        assert_eq!(question("<p>Wat <b>gaat</b> goed?</p> *"), "wat gaat goed");
        assert_eq!(question("Is 2 < 3"), "is 2 < 3");
        assert_eq!((no_answer("weet niet"), no_answer("-")), (Some(Missing::Unknown), Some(Missing::NotApplicable)));
        assert_eq!((no_answer("na"), no_answer("")), (None, None));
        assert!(is_missing("") && is_missing("geen antwoord") && !is_missing("geen"));
    }
}
