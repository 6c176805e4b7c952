//! What a column can be: the words of a drop-down, each with what a map writes for it.

use crate::app::import::{Field, Meaning};
use crate::base::{Lang, Phrase, Word};
use crate::model::import_map::{Shape, Target};
use crate::model::questionnaire::{AnswerKind, Definition, PlacedItem};

/// One thing that a column can be.
#[derive(Clone, Debug, PartialEq)]
pub struct MeaningChoice {
    /// As a map writes it.
    pub rule: String,
    pub words: String,
}

/// The letters of a question that a drop-down shows.
const TEXT: usize = 60;

/// Everything that a column of such rows can be: left out, where and whose a row is, then the questions.
pub fn choices(target: Target, shape: Shape, definition: Option<&Definition>, lang: Lang) -> Vec<MeaningChoice> {
    let ignored = Meaning::Ignored(crate::app::import::Ignored::Rule);
    let mut found = vec![choice(&ignored, ignored.phrase().say(lang))];
    for field in Field::of_target(target) {
        let is_of_answers = matches!(field, Field::Item | Field::Value);
        if target == Target::Responses && shape == Shape::Wide && is_of_answers {
            continue;
        }
        let plain = Meaning::Field(*field);
        found.push(choice(&plain, plain.phrase().say(lang)));
        if field.is_translated() {
            let in_lang = Lang::ALL.map(|of| Meaning::Translated(*field, of));
            found.extend(in_lang.map(|meaning| choice(&meaning, meaning.phrase().say(lang))));
        }
    }
    if target == Target::Responses && shape == Shape::Wide {
        let items = definition.into_iter().flat_map(Definition::every_item);
        items.for_each(|placed| add_item(&mut found, &placed, definition, lang));
    }
    found
}

fn choice(meaning: &Meaning, words: String) -> MeaningChoice {
    MeaningChoice { rule: meaning.rule().unwrap_or_default(), words }
}

fn add_item(found: &mut Vec<MeaningChoice>, placed: &PlacedItem<'_>, definition: Option<&Definition>, lang: Lang) {
    let code = Word::new(&placed.item.code);
    let text = placed.item.wording();
    let words = format!("{code} · {}", shortened(text.get(lang)));
    found.push(choice(&Meaning::Answer(code), words.trim_end_matches([' ', '·']).to_owned()));
    let kind = definition.and_then(|definition| placed.item.answer_kind(definition));
    let Some(AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) = kind else { return };
    for option in options {
        let label = crate::base::Text::from(&option.label);
        let phrase = Phrase::new("wizard-option").with("item", &*code).with("option", label.get(lang));
        found.push(choice(&Meaning::Option(code, Word::new(&option.code)), shortened(&phrase.say(lang))));
    }
}

/// The beginning of a long text.
pub fn shortened(text: &str) -> String {
    beginning(text, TEXT)
}

/// So many letters of a text.
pub fn beginning(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}
