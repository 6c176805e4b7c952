//! Words that mean nothing yet, put together where one answer holds for all: "helemaal eens" in thirty columns of
//! one kind is one line. And the words that were given a meaning, to take back.

use std::collections::BTreeMap;

use crate::app::State;
use crate::app::import::{ColumnUnderstood, Field, Look, Meaning};
use crate::base::{Lang, Phrase, Text, number};
use crate::model::MapRules;
use crate::model::questionnaire::{AnswerKind, Definition};

/// A word of the file without a meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct WordShown {
    pub word: String,
    /// How often it stands in the file.
    pub count: u64,
    /// Its columns: the codes of their questions, else their headings.
    pub columns: Vec<String>,
    /// Under which keys of a map its meaning goes: item codes, or the word of a field.
    pub keys: Vec<String>,
    /// What it can mean, each as a map says it and as a person reads it; none where that is typed.
    pub choices: Vec<(String, String)>,
}

/// A word that was given a meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct WordGiven {
    pub word: String,
    pub said: String,
    pub keys: Vec<String>,
}

/// What a list of problems shows of a long value ends so; it is not the whole word, so that a map cannot name it.
const CUT: char = '…';

/// What the words of a column can mean, and for which others that holds too.
#[derive(PartialEq)]
struct Scope {
    keys: Vec<String>,
    choices: Vec<(String, String)>,
}

/// The words without a meaning, those of most rows first.
pub fn unknown(look: &Look, state: &State, lang: Lang) -> Vec<WordShown> {
    let held = look.questionnaire_id.and_then(|id| state.questionnaire_version(id));
    let definition = held.map(|held| &held.definition);
    let mut found: Vec<WordShown> = Vec::new();
    for column in &look.columns {
        let words = column.not_understood.iter().filter(|(word, _)| !word.ends_with(CUT));
        let Some(scope) = scope(column, definition, state, lang) else { continue };
        for (word, count) in words {
            let same = |held: &&mut WordShown| held.keys == scope.keys && held.word.eq_ignore_ascii_case(word);
            match found.iter_mut().find(same) {
                Some(held) => {
                    held.count += count;
                    held.columns.push(called(column));
                }
                None => found.push(WordShown {
                    word: word.clone(),
                    count: *count,
                    columns: vec![called(column)],
                    keys: scope.keys.clone(),
                    choices: scope.choices.clone(),
                }),
            }
        }
    }
    found.sort_by_key(|word| std::cmp::Reverse(word.count));
    found
}

/// By the code of its question, which is shorter than its text.
fn called(column: &ColumnUnderstood) -> String {
    match &column.meaning {
        Meaning::Answer(item) | Meaning::Option(item, _) => item.to_string(),
        _ => column.heading.clone(),
    }
}

fn scope(column: &ColumnUnderstood, definition: Option<&Definition>, state: &State, lang: Lang) -> Option<Scope> {
    match &column.meaning {
        Meaning::Answer(item) => {
            let definition = definition?;
            let kind = definition.item(item)?.item.answer_kind(definition)?;
            let alike = definition.every_item().filter(|placed| placed.item.answer_kind(definition) == Some(kind));
            let keys = alike.map(|placed| placed.item.code.clone()).collect();
            Some(Scope { keys, choices: answers(kind, lang) })
        }
        Meaning::Option(item, _) => {
            let choices = [("ja", "wizard-word-chosen"), ("nee", "wizard-word-not-chosen")];
            let choices = choices.map(|(said, key)| (said.to_owned(), lang.tr(key))).to_vec();
            Some(Scope { keys: vec![item.to_string()], choices })
        }
        Meaning::Field(Field::Value) => Some(Scope { keys: vec!["*".to_owned()], choices: Vec::new() }),
        Meaning::Field(field) => {
            Some(Scope { keys: vec![field.word().to_owned()], choices: places(*field, definition, state, lang) })
        }
        _ => None,
    }
}

/// What can be answered, and the ways not to answer.
fn answers(kind: &AnswerKind, lang: Lang) -> Vec<(String, String)> {
    let mut found = match kind {
        AnswerKind::Rating { min, max, labels } => numbers(*min, *max, Some(labels), lang),
        AnswerKind::Grade { min, max } => numbers(*min, *max, None, lang),
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            let words = |label: &crate::model::questionnaire::FlatText| Text::from(label).get(lang).to_owned();
            options.iter().map(|option| (option.code.clone(), words(&option.label))).collect()
        }
        AnswerKind::Text => return Vec::new(),
    };
    let none =
        [("unknown", "import-cell-unknown"), ("nvt", "import-cell-not-applicable"), ("leeg", "wizard-word-empty")];
    found.extend(none.map(|(said, key)| (said.to_owned(), lang.tr(key))));
    found
}

/// Whole numbers, highest first, each with its label where it has one.
fn numbers(min: f64, max: f64, labels: Option<&BTreeMap<String, Vec<String>>>, lang: Lang) -> Vec<(String, String)> {
    let labels = labels.and_then(|labels| labels.get(lang.code()));
    let one = |value: i64| {
        let at = usize::try_from(value - min.ceil() as i64).unwrap_or_default();
        let shown = number::fixed(lang, value as f64, 0);
        let words = match labels.and_then(|labels| labels.get(at)) {
            Some(label) => format!("{shown} · {label}"),
            None => shown,
        };
        (value.to_string(), words)
    };
    (min.ceil() as i64..=max.floor() as i64).rev().map(one).collect()
}

/// What stands in a column with a name of its own, where that is a short list.
fn places(field: Field, definition: Option<&Definition>, state: &State, lang: Lang) -> Vec<(String, String)> {
    match field {
        Field::Wave => waves(state, lang),
        Field::Scale => {
            let scales = state.scales().iter();
            scales.map(|scale| (scale.key.as_str().to_owned(), scale.title.get(lang).to_owned())).collect()
        }
        Field::Evaluator => {
            let evaluators = state.evaluators().iter();
            evaluators.map(|held| (held.name.clone(), held.name.clone())).collect()
        }
        Field::Item => {
            let items = definition.into_iter().flat_map(Definition::every_item);
            let one =
                |code: &str, text: &str| (code.to_owned(), format!("{code} · {}", super::meanings::shortened(text)));
            items.map(|placed| one(&placed.item.code, placed.item.wording().get(lang))).collect()
        }
        _ => Vec::new(),
    }
}

/// The measurements by their rank.
pub fn waves(state: &State, lang: Lang) -> Vec<(String, String)> {
    let held = state.measurements().iter().enumerate();
    held.map(|(rank, held)| ((rank + 1).to_string(), held.name.get(lang).to_owned())).collect()
}

/// The words that were given a meaning, of all columns that have it.
pub fn given(rules: &MapRules) -> Vec<WordGiven> {
    let mut found: Vec<WordGiven> = Vec::new();
    for (key, words) in &rules.values {
        for (word, said) in words {
            match found.iter_mut().find(|held| held.word == *word && held.said == *said) {
                Some(held) => held.keys.push(key.clone()),
                None => found.push(WordGiven { word: word.clone(), said: said.clone(), keys: vec![key.clone()] }),
            }
        }
    }
    found
}

/// Gives a word a meaning under each of the keys.
pub fn give(rules: &mut MapRules, keys: &[String], word: &str, said: &str) {
    for key in keys {
        rules.values.entry(key.clone()).or_default().insert(word.to_owned(), said.to_owned());
    }
}

/// Takes a meaning back.
pub fn take_back(rules: &mut MapRules, given: &WordGiven) {
    for key in &given.keys {
        if let Some(words) = rules.values.get_mut(key) {
            words.remove(&given.word);
        }
    }
    rules.values.retain(|_, words| !words.is_empty());
}

/// `43 keer, in A1, A2 en 5 andere kolommen`.
pub fn places_words(word: &WordShown, lang: Lang) -> String {
    const NAMED: usize = 3;
    let named: Vec<String> = word.columns.iter().take(NAMED).map(|name| super::meanings::shortened(name)).collect();
    let more = word.columns.len().saturating_sub(NAMED);
    let phrase = Phrase::new("wizard-word-places")
        .with("count", crate::base::lang::Arg::Count(word.count))
        .with("columns", named.join(", "));
    match more {
        0 => phrase.say(lang),
        _ => format!("{} {}", phrase.say(lang), Phrase::new("wizard-word-more").with("count", more).say(lang)),
    }
}
