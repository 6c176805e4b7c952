//! What is wrong with a call, as one sentence in the reader's language that says what to do. clap finds it;
//! its own sentences are English, so they are made anew from what it found.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help;
use crate::base::{Error, Phrase};

/// The sentence for what clap found, in a call with these words.
pub fn sentence(error: &clap::Error, words: &[String]) -> Error {
    let context = |kind| error.get(kind).map(said).unwrap_or_default();
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let argument = argument.split(' ').next().unwrap_or_default().to_owned();
    let phrase = match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues if value.is_empty() => {
            Phrase::new("cli-wrong-no-value").with("argument", argument)
        }
        ErrorKind::InvalidValue => {
            let known = context(ContextKind::ValidValue);
            Phrase::new("cli-wrong-choice").with("argument", argument).with("value", value).with("known", known)
        }
        ErrorKind::ValueValidation => Phrase::new("cli-wrong-value").with("argument", argument).with("value", value),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => unknown(argument, words),
        ErrorKind::MissingRequiredArgument => {
            Phrase::new("cli-wrong-missing").with("what", plain(&context(ContextKind::InvalidArg)))
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            if other.is_empty() || other == context(ContextKind::InvalidArg) {
                Phrase::new("cli-wrong-twice").with("argument", argument)
            } else {
                Phrase::new("cli-wrong-together").with("argument", plain(&argument)).with("other", plain(&other))
            }
        }
        _ => Phrase::new("cli-wrong-call"),
    };
    Error::usage(phrase)
}

/// A word too many, unless the call begins with what was meant as a command and is none.
fn unknown(argument: String, words: &[String]) -> Phrase {
    match first_free(words) {
        Some(word) if !help::is_command(word) && !argument.starts_with('-') => {
            Phrase::new("cli-wrong-command").with("word", word)
        }
        _ => Phrase::new("cli-wrong-word").with("word", argument),
    }
}

/// The first word that is no option nor the value of one.
fn first_free(words: &[String]) -> Option<&str> {
    let mut is_value = false;
    words.iter().skip(1).map(String::as_str).find(|word| {
        let is_free = !is_value && !word.starts_with('-');
        is_value = matches!(*word, "--lang" | "--by" | "--sample");
        is_free
    })
}

/// Names of arguments without the brackets of a syntax.
fn plain(names: &str) -> String {
    names.replace(['<', '>', '[', ']'], "")
}

fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(list) => list.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        _ => String::new(),
    }
}
