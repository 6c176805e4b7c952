//! One error for the whole program: a sentence (what, where, what to do) that both languages can say,
//! and the kind of trouble, which is the exit status of a command.

use super::{Lang, Phrase};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The exit status that an error gives a command (0 is done).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The work found something wrong: a failed check, a refused import, a value out of range.
    Refused = 1,
    /// The call's words are wrong: an unknown pilot, scale, measurement or kind.
    Usage = 2,
    /// A file cannot be used: absent, foreign, newer, damaged, no permission, already there.
    File = 3,
}

/// A sentence for a person, with its exit status.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    pub exit: Exit,
    pub phrase: Phrase,
}

impl Error {
    pub fn refused(phrase: Phrase) -> Self {
        Self { exit: Exit::Refused, phrase }
    }

    pub fn usage(phrase: Phrase) -> Self {
        Self { exit: Exit::Usage, phrase }
    }

    pub fn file(phrase: Phrase) -> Self {
        Self { exit: Exit::File, phrase }
    }

    /// The sentence in the reader's language.
    pub fn say(&self, lang: Lang) -> String {
        self.phrase.say(lang)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.say(Lang::En))
    }
}

impl std::error::Error for Error {}
