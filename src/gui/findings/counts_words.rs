//! What is said about counts of labels: one label in a sentence, and by which rule was counted. Every number in them
//! stands in the table too.

use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::findings::{Classes, Counted, Narrowed, TagCount};
use crate::base::{Lang, Phrase};
use crate::gui::overview::model::lower_first;
use crate::model::Tag;

use super::counts_model::{By, On};
use super::words::{kind_words, topic_words};

/// "Belemmering ‘onduidelijke afspraken’ wordt genoemd in 9 van de 13 onderdelen die daalden, …"
pub fn sentence(tag: &Tag, count: &TagCount, narrowed: &Narrowed, classes: &Classes, on: &On, lang: Lang) -> String {
    let name = tag.name.get(lang);
    let who = match narrowed.kind {
        Some(kind) => Phrase::new("findings-said-kind").with("kind", kind_words(kind, lang)).with("name", name),
        None => Phrase::new("findings-said-label").with("name", name),
    };
    let of = |key: &str, class: Class| {
        let phrase = Phrase::new(key).with("count", count.of_class(class)).with("total", classes.total(class));
        phrase.say(lang)
    };
    Phrase::new("findings-said")
        .with("who", who)
        .with("fell", of("findings-said-fell", Class::Down))
        .with("rose", of("findings-said-rose", Class::Up))
        .with("same", of("findings-said-same", Class::Same))
        .with("scale", lower_first(&on.title))
        .with("source", words::source(on.source))
        .say(lang)
}

/// What was counted, by which rule, and why there is no test: under the table and above a copy of it.
pub fn notes(state: &State, counted: &Counted, by: By, classes: Option<&Classes>, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    match (by, classes) {
        (By::Change, Some(classes)) => {
            notes.push(lang.tr("findings-rule-change"));
            if counted.outside > 0 {
                notes.push(Phrase::new("findings-outside").with("count", counted.outside).say(lang));
            }
            if classes.hidden > 0 {
                notes.push(Phrase::new("findings-hidden").with("count", classes.hidden).say(lang));
            }
            if counts_double(state, classes) {
                notes.push(lang.tr("findings-double"));
            }
        }
        _ => notes.push(lang.tr("findings-rule")),
    }
    notes.push(lang.tr("findings-no-test"));
    notes
}

/// Whether a pilot has a change both as a whole and by a named part.
fn counts_double(state: &State, classes: &Classes) -> bool {
    state.pilots().any(|pilot| {
        let (mut whole, mut named) = (false, false);
        for part in state.parts_of(pilot.id).filter(|part| classes.get(part.id).is_some()) {
            whole |= part.is_whole();
            named |= !part.is_whole();
        }
        whole && named
    })
}

/// What a copy of the table says above it: which findings, and on what parts changed.
pub fn about(state: &State, narrowed: &Narrowed, on: Option<&On>, lang: Lang) -> Vec<String> {
    let kind = narrowed.kind.map_or_else(|| lang.tr("findings-any-kind"), |kind| kind_words(kind, lang));
    let topic =
        narrowed.topic.as_ref().map_or_else(|| lang.tr("findings-any-topic"), |held| topic_words(state, held, lang));
    let mut lines = vec![format!("{}: {kind}; {topic}", lang.tr("findings-title"))];
    lines.extend(on.map(|on| {
        let on = format!("{} ({})", on.title, words::source(on.source).say(lang));
        format!("{}: {on}", lang.tr("findings-change-of"))
    }));
    lines
}
