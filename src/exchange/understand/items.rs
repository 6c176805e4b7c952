//! The readers of a questionnaire's items, with what a map and an SPSS file say about their words.

use std::collections::BTreeMap;

use super::super::table::ColumnNote;
use super::answer::{ItemReader, Meant, OptionReader};
use super::layout::Layout;
use super::problem::{Problem, ProblemKind, Problems};
use super::words::{plain, yes_or_no};
use super::{Field, Meaning};
use crate::base::{Phrase, Word};
use crate::model::import_map::Decimal;
use crate::model::questionnaire::{AnswerKind, Choice, Definition};
use crate::model::{Answer, ItemCode, MapRules};

/// The column, or columns, of one item.
pub enum AnswerColumn {
    One(usize, ItemReader),
    /// A column for each option.
    Options(ItemCode, Vec<Choice>, Vec<(usize, OptionReader)>),
}

impl AnswerColumn {
    pub fn item(&self) -> ItemCode {
        match self {
            Self::One(_, reader) => reader.item,
            Self::Options(item, ..) => *item,
        }
    }
}

/// The readers of every item of a questionnaire.
pub fn readers(definition: &Definition, decimal: Decimal) -> BTreeMap<ItemCode, ItemReader> {
    let kind = |placed: &crate::model::questionnaire::PlacedItem<'_>| placed.item.answer_kind(definition).cloned();
    let reader = |item, kind| (item, ItemReader::of(item, &kind, decimal));
    definition.every_item().filter_map(|placed| Some(reader(Word::new(&placed.item.code), kind(&placed)?))).collect()
}

/// Lets a map's words mean what it says; `*` holds for every item that can be answered so, open questions excepted.
pub fn add_words(readers: &mut BTreeMap<ItemCode, ItemReader>, rules: &MapRules, problems: &mut Problems) {
    for (key, words) in &rules.values {
        let key = key.trim();
        let is_field = Field::ALL.iter().any(|field| field.word().eq_ignore_ascii_case(key));
        if is_field && !readers.keys().any(|item| item.eq_ignore_ascii_case(key)) {
            continue;
        }
        for (word, said) in words {
            let mut is_used = false;
            for reader in readers.values_mut().filter(|reader| concerns(key, reader)) {
                let meant = reader.meant_by(said);
                // Columns of options are told yes or no.
                is_used |= meant.is_some() || yes_or_no(&plain(said)).is_some();
                meant.into_iter().for_each(|meant| reader.add_word(word, meant));
            }
            if !is_used {
                let value = Some(super::problem::shown(&format!("{key}: {word} = {said}")));
                problems.tell(Problem { sheet: None, row: None, column: None, value, kind: ProblemKind::BadRule });
            }
        }
    }
}

fn concerns(key: &str, reader: &ItemReader) -> bool {
    if key == "*" { *reader.kind() != AnswerKind::Text } else { reader.item.eq_ignore_ascii_case(key) }
}

/// Lets the codes of an SPSS column mean what their labels say, which may be other than the codes themselves.
pub fn add_labels(reader: &mut ItemReader, column: &str, note: &ColumnNote) -> Option<Phrase> {
    if *reader.kind() == AnswerKind::Text {
        return None;
    }
    let mut recoded = Vec::new();
    for (value, label) in &note.value_labels {
        let Some(meant) = reader.meant_by(label).filter(|_| !label.trim().is_empty()) else { continue };
        let own = crate::base::number::parse(value);
        match &meant {
            Meant::Answer(Answer::Number(number)) if own == Some(*number) => continue,
            // A label that is a number and nothing more says how it shows, not what it means.
            Meant::Answer(Answer::Number(_)) if crate::base::number::parse(label).is_some() => continue,
            Meant::Answer(Answer::Number(_)) => recoded.push(format!("{value} = {label}")),
            _ => {}
        }
        reader.add_word(value, meant);
    }
    let words = recoded.join(", ");
    (!words.is_empty()).then(|| Phrase::new("import-note-recoded").with("column", column).with("words", words))
}

/// Puts readers at their columns, in the order in which answers are kept.
pub fn columns(layout: &Layout, mut readers: BTreeMap<ItemCode, ItemReader>, rules: &MapRules) -> Vec<AnswerColumn> {
    let mut found: Vec<AnswerColumn> = Vec::new();
    let mut options: BTreeMap<ItemCode, Vec<(usize, Word)>> = BTreeMap::new();
    for (index, column) in layout.columns.iter().enumerate() {
        match &column.meaning {
            Meaning::Answer(item) => {
                found.extend(readers.remove(item).map(|reader| AnswerColumn::One(index, reader)));
            }
            Meaning::Option(item, option) => options.entry(*item).or_default().push((index, *option)),
            _ => {}
        }
    }
    for (item, parts) in options {
        let Some(AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) =
            readers.get(&item).map(ItemReader::kind)
        else {
            continue;
        };
        let reader = |option| option_reader(item, option, options, rules);
        let parts = parts.into_iter().map(|(index, option)| (index, reader(option))).collect();
        found.push(AnswerColumn::Options(item, options.clone(), parts));
    }
    found.sort_by_key(AnswerColumn::item);
    found
}

fn option_reader(item: ItemCode, option: Word, options: &[Choice], rules: &MapRules) -> OptionReader {
    let mut reader = OptionReader::of(option, options);
    let keys = rules.values.iter().filter(|(key, _)| *key == "*" || item.eq_ignore_ascii_case(key.trim()));
    for (word, said) in keys.flat_map(|(_, words)| words) {
        if let Some(is_chosen) = yes_or_no(&plain(said)) {
            reader.add_word(word, is_chosen);
        }
    }
    reader
}
