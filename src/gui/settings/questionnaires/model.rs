//! What the list and the editor say, as plain data: built when a questionnaire, a response or a scale changed, not in
//! every frame, because counting responses takes as long as there are many.

use crate::app::State;
use crate::base::{Lang, Phrase, number};
use crate::gui::ask::Cx;
use crate::model::questionnaire::{AnswerKind, Definition, Effect};
use crate::model::{Entity, Questionnaire, QuestionnaireId, ScaleKey};

/// One version in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    pub id: QuestionnaireId,
    /// `Versie 2`.
    pub version: String,
    /// `43 keer ingevuld`.
    pub answered: String,
    pub is_answered: bool,
}

/// One questionnaire in the list, its newest version first.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub key: String,
    pub title: String,
    pub facts: String,
    pub versions: Vec<VersionRow>,
}

#[derive(Default)]
pub struct Overview {
    made: Option<(u64, Lang)>,
    pub cards: Vec<Card>,
}

impl Overview {
    pub fn renew(&mut self, cx: &Cx<'_>) {
        let made = (cx.state.revisions().of(&[Entity::Questionnaire, Entity::Response]), cx.lang);
        if self.made != Some(made) {
            self.cards = cards(cx.state, cx.lang);
            self.made = Some(made);
        }
    }
}

/// The questionnaires in the order in which the programme has them.
pub fn cards(state: &State, lang: Lang) -> Vec<Card> {
    let mut cards: Vec<(&Questionnaire, Vec<&Questionnaire>)> = Vec::new();
    for held in state.questionnaires() {
        match cards.iter_mut().find(|(first, _)| first.definition.key == held.definition.key) {
            Some((_, versions)) => versions.push(held),
            None => cards.push((held, vec![held])),
        }
    }
    let card = |(_, mut versions): (&Questionnaire, Vec<&Questionnaire>)| {
        versions.sort_by_key(|held| std::cmp::Reverse(held.definition.version));
        let newest = &versions.first()?.definition;
        Some(Card {
            key: newest.key.clone(),
            title: newest.title.get(lang).to_owned(),
            facts: facts(newest).say(lang),
            versions: versions.iter().map(|held| version_row(state, held, lang)).collect(),
        })
    };
    cards.into_iter().filter_map(card).collect()
}

fn version_row(state: &State, held: &Questionnaire, lang: Lang) -> VersionRow {
    let count = state.responses().count_with(held.id);
    VersionRow {
        id: held.id,
        version: version_words(&held.definition).say(lang),
        answered: Phrase::new("questionnaires-answered").with("count", count).say(lang),
        is_answered: count > 0,
    }
}

pub fn version_words(definition: &Definition) -> Phrase {
    Phrase::new("questionnaires-version").with("version", definition.version.to_string())
}

/// How much a questionnaire asks.
pub fn facts(definition: &Definition) -> Phrase {
    Phrase::new("questionnaires-facts")
        .with("items", definition.number_of_items())
        .with("scales", definition.scales.len())
}

/// A difference with the version before, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub effect: Effect,
    pub words: String,
}

/// What is known of the version that is open besides its definition.
#[derive(Default)]
pub struct Opened {
    made: Option<(u64, Lang, QuestionnaireId)>,
    pub answered: usize,
    /// The number of the newest version.
    pub newest: u32,
    /// The version before, if there is one.
    pub before: Option<u32>,
    /// Those that weigh most first.
    pub differences: Vec<Difference>,
    /// Titles of the scales that cannot be compared with the version before.
    pub broken: Vec<String>,
    /// What is wrong with it: only a file that came from elsewhere can be so.
    pub faults: Vec<String>,
}

impl Opened {
    pub fn renew(&mut self, cx: &Cx<'_>, held: &Questionnaire) {
        let revision = cx.state.revisions().of(&[Entity::Questionnaire, Entity::Response]);
        let made = (revision, cx.lang, held.id);
        if self.made != Some(made) {
            *self = Self::of(cx.state, cx.lang, held);
            self.made = Some(made);
        }
    }

    pub fn of(state: &State, lang: Lang, held: &Questionnaire) -> Self {
        let definition = &held.definition;
        let versions = || state.questionnaires().iter().filter(|other| other.definition.key == definition.key);
        let before = versions()
            .filter(|other| other.definition.version < definition.version)
            .max_by_key(|other| other.definition.version);
        let mut opened = Self {
            made: None,
            answered: state.responses().count_with(held.id),
            newest: versions().map(|other| other.definition.version).max().unwrap_or(definition.version),
            before: before.map(|other| other.definition.version),
            differences: Vec::new(),
            broken: Vec::new(),
            faults: definition.check().into_iter().map(|fault| fault.sentence().say(lang)).collect(),
        };
        if let Some(before) = before {
            opened.compare(&before.definition, definition, lang);
        }
        opened
    }

    fn compare(&mut self, older: &Definition, newer: &Definition, lang: Lang) {
        let found = older.diff(newer).into_iter();
        self.differences =
            found.map(|found| Difference { effect: found.effect(), words: found.phrase().say(lang) }).collect();
        self.differences.sort_by_key(|found| std::cmp::Reverse(found.effect));
        let title = |key: &String| newer.scales.iter().find(|scale| scale.key == *key).map(|scale| &scale.title);
        let broken = older.scales_broken_by(newer);
        self.broken = broken.iter().filter_map(|key| title(key).map(|title| title.get(lang).to_owned())).collect();
    }
}

/// `oordeel, 1 tot en met 5`.
pub fn kind_words(kind: &AnswerKind, lang: Lang) -> String {
    let figure = |value: f64| number::plain(lang, value);
    match kind {
        AnswerKind::Rating { min, max, .. } => {
            let range = Phrase::new("questionnaires-rating-range").with("min", figure(*min)).with("max", figure(*max));
            range.say(lang)
        }
        AnswerKind::Grade { min, max } => {
            let range = Phrase::new("questionnaires-grade-range").with("min", figure(*min)).with("max", figure(*max));
            range.say(lang)
        }
        AnswerKind::Choice { options } => {
            Phrase::new("questionnaires-choice-options").with("count", options.len()).say(lang)
        }
        AnswerKind::Choices { options, .. } => {
            Phrase::new("questionnaires-choices-options").with("count", options.len()).say(lang)
        }
        AnswerKind::Text => lang.tr("questionnaires-text"),
    }
}

/// `agreement · oordeel, 1 tot en met 5`; what an open question without a name for it takes is text.
pub fn answer_words(definition: &Definition, answer: &str, lang: Lang) -> String {
    match definition.answers.get(answer) {
        Some(kind) => format!("{answer} · {}", kind_words(kind, lang)),
        None if answer.is_empty() => lang.tr("questionnaires-text"),
        None => answer.to_owned(),
    }
}

/// Which share of a scale's items a response must have answered to get a score, and how many that are here.
pub fn needed(state: &State, held: &Questionnaire, scale: &str) -> Option<(f64, usize)> {
    let key = ScaleKey::new(scale);
    let share = state.scale(&key)?.needed_share;
    Some((share, state.scoring_key(held.id)?.scale(&key)?.needed(share)))
}

#[cfg(test)]
mod tests;
