//! Which words may be keys and codes.

/// The headings that sheets of responses have of their own, in both languages, and the words that SPSS keeps.
const RESERVED: [&str; 28] = [
    "pilot",
    "part",
    "wave",
    "respondent",
    "role",
    "questionnaire",
    "item",
    "value",
    "proeftuin",
    "onderdeel",
    "meting",
    "rol",
    "vragenlijst",
    "vraag",
    "waarde",
    "all",
    "and",
    "by",
    "eq",
    "ge",
    "gt",
    "le",
    "lt",
    "ne",
    "not",
    "or",
    "to",
    "with",
];

/// What stands in a cell where there is no answer of content.
const NO_ANSWER: [&str; 6] = ["wn", "nvt", "weet_niet", "weet-niet", "unknown", "not_applicable"];

pub fn is_reserved(code: &str) -> bool {
    RESERVED.iter().any(|word| word.eq_ignore_ascii_case(code))
}

/// Small letters, digits, `_` and `-`, beginning with a letter.
pub fn is_slug(key: &str, most: usize) -> bool {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '_' | '-');
    key.len() <= most && key.starts_with(|first: char| first.is_ascii_lowercase()) && key.chars().all(fits)
}

/// Letters, digits and `_`.
pub fn is_word(code: &str, most: usize) -> bool {
    code.len() <= most && code.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

pub fn starts_with_letter(code: &str) -> bool {
    code.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Letters, digits, `_` and `-`, beginning with a letter or digit, and not what says that there is no answer.
pub fn is_option(code: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    code.len() <= super::Limits::KEY
        && code.starts_with(|first: char| first.is_ascii_alphanumeric())
        && code.chars().all(fits)
        && !NO_ANSWER.iter().any(|word| word.eq_ignore_ascii_case(code))
}
