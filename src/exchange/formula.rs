//! Texts that would be something else in a cell: a spreadsheet runs `=1+1` as a formula, and `wn`, `-` or `?` mean
//! "weet niet" and "n.v.t." wherever the program reads a file. Such a text gets a `'` before it in every file that
//! goes out (CSV, XLSX and SPSS alike, since people save one as the other), and reading takes it off again.
//!
//! The rule is one for both ways, so that every text comes back as it was: let the *core* of a text be what is left
//! without the `'` it begins with. Where the core would be something else, going out adds one `'`, and coming in takes
//! one off; every other text is left alone. So `'s avonds` keeps its apostrophe both ways, `'=1` goes out as `''=1`, and
//! a cell `'-` of another tool is the text `-`. A reader asks first whether the whole cell is a word such as `wn`
//! ([`Missing::of_word`]), and only then takes off the `'`.
//!
//! What is left as it is: a text such as `5` or `1-2` has no `'`, since the question it answers tells the reader that
//! it is a text; a spreadsheet that opens a CSV shows it as a number or a date, which an XLSX does not.

use std::borrow::Cow;

use super::dataset::Missing;

/// The text as it goes out.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_mistaken(core(text)) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`guard`].
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_mistaken(core(text)) => rest,
        _ => text,
    }
}

fn core(text: &str) -> &str {
    text.trim_start_matches('\'')
}

/// Whether a cell with this content would be taken for a formula, for a word that means a missing answer, or for
/// nothing at all.
fn is_mistaken(core: &str) -> bool {
    let Some(first) = core.chars().next() else { return false };
    let is_formula = match core.chars().find(|letter| !is_skipped(*letter)) {
        None => true,
        Some(sign) => matches!(first, '\t' | '\r' | '\n') || begins_formula(sign),
    };
    is_formula || Missing::of_word(core).is_some()
}

/// Letters that a spreadsheet may drop before it looks at a cell: spaces of every kind, controls, marks without width.
fn is_skipped(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// `=`, `+`, `-` and `@`, and the wide and small forms that some spreadsheets make these of.
fn begins_formula(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@')
        || matches!(sign, '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}')
        || matches!(sign, '\u{FE66}' | '\u{FE62}' | '\u{FE63}' | '\u{FE6B}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_run_or_be_misread_gets_an_apostrophe() {
        for text in [
            "=1+1",
            "+31 6",
            "-",
            "- eerste punt",
            "@naam",
            "\t=1",
            "\r\nlijst",
            " =cmd|' /C calc'!A0",
            "\u{FF1D}1",
            "\u{A0}\u{FEFF}+1",
            "wn",
            " N.V.T. ",
            "?",
            "Weet niet",
            "   ",
            "\u{2212}5",
            "'=1",
            "''-",
        ] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?}");
            assert_eq!(unguard(&guard(text)), text, "{text:?}");
        }
    }

    #[test]
    fn other_texts_are_left_alone_both_ways() {
        for text in
            ["", "'", "''", "'s avonds", "'t ging goed'", "5", "1-2", "a=b", "weet niet goed", "??", "n v t", "😀"]
        {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
        // A cell of another tool that guards as we do.
        assert_eq!(unguard("'-"), "-");
        assert_eq!(unguard("'=SUM(A1)"), "=SUM(A1)");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in any::<String>()) {
            let out = guard(&text);
            prop_assert_eq!(unguard(&out), text.as_str());
        }

        #[test]
        fn every_text_made_of_what_matters_comes_back(text in "['=+\\-@?wnv.t \t\r\n＝﹣\u{FEFF}a]{0,6}") {
            let out = guard(&text);
            prop_assert_eq!(unguard(&out), text.as_str());
            // Nothing that goes out is a formula or a word.
            prop_assert!(!is_mistaken(&out), "{:?}", out);
        }
    }
}
