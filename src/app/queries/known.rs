//! The codes that the program has words for: themes and kinds of commissioner. A programme may have others, which are said
//! as they are.

use crate::base::Lang;

/// A theme in words.
pub fn theme_words(code: &str, lang: Lang) -> String {
    known_words(&format!("theme-{}", code.replace('_', "-")), code, lang)
}

/// A kind of commissioner in words.
pub fn commissioner_kind_words(code: &str, lang: Lang) -> String {
    known_words(&format!("commissioner-kind-{}", code.replace('_', "-")), code, lang)
}

fn known_words(key: &str, code: &str, lang: Lang) -> String {
    if lang.knows(key) { lang.tr(key) } else { code.to_owned() }
}
