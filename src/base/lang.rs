//! Two languages: the locale files, phrases that wait for a language, and texts that people wrote in
//! one language or both. Dutch comes first.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::{Deserialize, Serialize};

use super::number;

/// The language a person reads in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Nl,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Dutch.
    pub fn of_environment() -> Self {
        let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        match spoken {
            Some(value) if value.starts_with("en") => Self::En,
            _ => Self::Nl,
        }
    }

    /// The sentence of a locale file without arguments.
    pub fn tr(self, key: &str) -> String {
        self.format(key, None)
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = bundle(self);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(false, "no words for '{key}' in {}", self.code());
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "'{key}' in {}: {errors:?}", self.code());
        said
    }

    /// Whether the locale files have this key.
    pub fn knows(self, key: &str) -> bool {
        bundle(self).has_message(key)
    }
}

macro_rules! locale_files {
    ($lang:literal) => {
        [
            include_str!(concat!("../../assets/locales/", $lang, "/base.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/journal.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/numbers.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/checks.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/check.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/analyse.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/analyse-pictures.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/provenance.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/compare.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/comparison.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/findings.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/present.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/charts.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/charts-beside.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/cli.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/shell.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/start.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/overview.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/pilots.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/entry.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/keying.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/settings.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/table.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/questionnaires.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/forms.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/exchange.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/export.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/import.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/erasing.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/wizard.ftl")),
            include_str!(concat!("../../assets/locales/", $lang, "/disclosure.ftl")),
        ]
    };
}

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    static DUTCH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    match lang {
        Lang::Nl => DUTCH.get_or_init(|| read_bundle(lang, &locale_files!("nl"))),
        Lang::En => ENGLISH.get_or_init(|| read_bundle(lang, &locale_files!("en"))),
    }
}

fn read_bundle(lang: Lang, files: &[&str]) -> FluentBundle<FluentResource> {
    let identifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    for file in files {
        // A broken locale file is a fault of the build that a test catches; what parses is still said.
        let (resource, errors) = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        debug_assert!(errors.is_empty(), "locale {}: {errors:?}", lang.code());
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "locale {}: {added:?}", lang.code());
    }
    bundle
}

/// A text that people wrote, in Dutch, English or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nl: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Text {
    pub fn new(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self { nl: nl.into(), en: en.into() }
    }

    /// A text known in one language only.
    pub fn only(lang: Lang, text: impl Into<String>) -> Self {
        let mut made = Self::default();
        *made.slot(lang) = text.into();
        made
    }

    pub fn is_empty(&self) -> bool {
        self.nl.is_empty() && self.en.is_empty()
    }

    pub fn slot(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::Nl => &mut self.nl,
            Lang::En => &mut self.en,
        }
    }

    /// The text exactly as kept in this language; empty where there is none.
    pub fn exactly(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// The text in this language, else in the other.
    pub fn get(&self, lang: Lang) -> &str {
        let wanted = self.exactly(lang);
        if !wanted.is_empty() {
            return wanted;
        }
        if self.nl.is_empty() { &self.en } else { &self.nl }
    }

    /// Whether [`Text::get`] falls back on the other language, which the window marks.
    pub fn is_fallback(&self, lang: Lang) -> bool {
        self.exactly(lang).is_empty() && !self.is_empty()
    }
}

/// Something to put into a phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Arg {
    /// Said as it is.
    Plain(String),
    /// Said in the reader's language where it is known.
    Text(Text),
    /// A phrase within a phrase.
    Phrase(Box<Phrase>),
    /// A number for people, rounded to so many decimals.
    Number(f64, u32),
    /// A change, rounded likewise, with its sign.
    Signed(f64, u32),
    /// A p.
    PValue(f64),
    /// A whole number that may choose the plural.
    Count(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<&Text> for Arg {
    fn from(text: &Text) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(Box::new(phrase))
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

/// A key of the locale files with what fills it, kept until somebody reads it. The journal keeps
/// phrases, so that undo speaks the language of whoever looks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    pub key: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Phrase {
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: BTreeMap::new() }
    }

    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    pub fn say(&self, lang: Lang) -> String {
        if self.args.is_empty() {
            return lang.tr(&self.key);
        }
        let mut args = FluentArgs::new();
        for (name, value) in &self.args {
            match value {
                Arg::Plain(text) => args.set(name.as_str(), text.as_str()),
                Arg::Text(text) => args.set(name.as_str(), text.get(lang)),
                Arg::Phrase(phrase) => args.set(name.as_str(), phrase.say(lang)),
                Arg::Number(value, decimals) => args.set(name.as_str(), number::fixed(lang, *value, *decimals)),
                Arg::Signed(value, decimals) => args.set(name.as_str(), number::signed(lang, *value, *decimals)),
                Arg::PValue(value) => {
                    // A line does not end between `<` and its number.
                    args.set(name.as_str(), number::probability(lang, *value).replace(' ', "\u{a0}"));
                }
                Arg::Count(count) => args.set(name.as_str(), *count as f64),
            }
        }
        lang.format(&self.key, Some(&args))
    }
}

/// A text that stands by itself begins with a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
