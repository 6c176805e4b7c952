//! What every questionnaire holds to, so that its items can be headings of a sheet, names in SPSS and keys of the
//! keyboard, and so that a scale is one ruler. Each fault says where it is, for the window to mark it.

mod answers;
mod words;

use std::collections::BTreeMap;

use self::words::{is_reserved, is_slug, is_word, starts_with_letter};
use super::{AnswerKind, Definition, Item, ItemGroup, ItemPlace, PlacedItem, Section};
use crate::base::{Error, Phrase, Result, Text};

/// How much a questionnaire may hold; far more than any form on paper.
#[derive(Clone, Copy, Debug)]
pub struct Limits;

impl Limits {
    pub const ITEMS: usize = 500;
    pub const OPTIONS: usize = 50;
    pub const ANSWERS: usize = 200;
    /// Letters of an item's code.
    pub const CODE: usize = 16;
    /// Letters of a key, and of an option's code.
    pub const KEY: usize = 40;
    /// Letters of a text in one language.
    pub const TEXT: usize = 2_000;
    /// The steps of a rating are keyed with one digit, and `0` is *unknown*.
    pub const RATING: std::ops::RangeInclusive<f64> = 1.0..=9.0;
    pub const GRADE: std::ops::RangeInclusive<f64> = 0.0..=100.0;
}

/// Where a fault is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Key, version, audience or title.
    Head,
    /// One of `answers`, by its key.
    Answers(String),
    /// A scale or group, by its rank in its section.
    Group(Section, usize),
    Item(ItemPlace),
}

/// What is wrong with a questionnaire, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub place: Place,
    /// What is wrong and what to do, without the place.
    pub what: Phrase,
    named: Phrase,
}

impl Fault {
    /// The whole sentence, which begins with the place.
    pub fn sentence(&self) -> Phrase {
        Phrase::new("fault-at").with("place", self.named.clone()).with("what", self.what.clone())
    }
}

impl Definition {
    /// Everything that is wrong, in the order of the form; nothing where the questionnaire can be used.
    pub fn check(&self) -> Vec<Fault> {
        let mut checker = Checker { definition: self, faults: Vec::new() };
        checker.head();
        for (key, kind) in &self.answers {
            checker.answers(key, kind);
        }
        checker.groups();
        checker.items();
        checker.faults
    }

    /// Itself where it holds to the rules, else the first fault and how many there are besides.
    pub fn checked(self) -> Result<Self> {
        let faults = self.check();
        let Some(first) = faults.first() else { return Ok(self) };
        Err(Error::refused(match faults.len() - 1 {
            0 => first.sentence(),
            more => Phrase::new("fault-first").with("first", first.sentence()).with("more", more),
        }))
    }
}

/// What is wrong with a key of a questionnaire, scale, group or set of answers.
pub fn key_fault(key: &str) -> Option<Phrase> {
    (!is_slug(key, Limits::KEY)).then(|| Phrase::new("fault-key").with("key", key).with("most", Limits::KEY))
}

/// What is wrong with the code of an item: it must serve as a heading of a sheet and as a name in SPSS.
pub fn code_fault(code: &str) -> Option<Phrase> {
    if code.is_empty() {
        Some(Phrase::new("fault-code-empty"))
    } else if !is_word(code, Limits::CODE) || !starts_with_letter(code) {
        Some(Phrase::new("fault-code-letters").with("code", code).with("most", Limits::CODE))
    } else {
        is_reserved(code).then(|| Phrase::new("fault-code-reserved").with("code", code))
    }
}

/// What is wrong with the code of an option: several are written in one cell with `|` between them.
pub fn option_fault(code: &str) -> Option<Phrase> {
    (!words::is_option(code)).then(|| Phrase::new("fault-option-code").with("code", code).with("most", Limits::KEY))
}

struct Checker<'a> {
    definition: &'a Definition,
    faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    fn tell(&mut self, place: Place, what: Phrase) {
        let named = self.name(&place);
        self.faults.push(Fault { place, what, named });
    }

    fn tell_if(&mut self, place: &Place, what: Option<Phrase>) {
        if let Some(what) = what {
            self.tell(place.clone(), what);
        }
    }

    /// How a sentence names a place.
    fn name(&self, place: &Place) -> Phrase {
        let definition = self.definition;
        match place {
            Place::Head => Phrase::new("fault-place-head"),
            Place::Answers(key) => Phrase::new("fault-place-answers").with("key", key.as_str()),
            Place::Group(section, at) => match (section, definition.groups_of(*section).get(*at)) {
                (Section::Scales, Some(group)) => Phrase::new("fault-place-scale").with("key", group.key.as_str()),
                (_, Some(group)) => Phrase::new("fault-place-group").with("key", group.key.as_str()),
                (_, None) => Phrase::new("fault-place-open"),
            },
            Place::Item(at) => {
                let rank = definition.every_item().position(|placed| placed.place == *at).unwrap_or_default();
                match definition.every_item().nth(rank).map(|placed| placed.item.code.as_str()) {
                    Some(code) if !code.is_empty() => Phrase::new("fault-place-item").with("code", code),
                    _ => Phrase::new("fault-place-item-number").with("number", rank + 1),
                }
            }
        }
    }

    fn head(&mut self) {
        let definition = self.definition;
        self.tell_if(&Place::Head, key_fault(&definition.key));
        if definition.version == 0 {
            self.tell(Place::Head, Phrase::new("fault-version"));
        }
        self.tell_if(&Place::Head, key_fault(&definition.audience));
        self.text(&Place::Head, &definition.title, true);
        let (items, answers) = (definition.number_of_items(), definition.answers.len());
        if items == 0 {
            self.tell(Place::Head, Phrase::new("fault-no-items"));
        }
        if items > Limits::ITEMS {
            self.tell(Place::Head, Phrase::new("fault-many-items").with("count", items).with("most", Limits::ITEMS));
        }
        if answers > Limits::ANSWERS {
            let what = Phrase::new("fault-many-answers").with("count", answers).with("most", Limits::ANSWERS);
            self.tell(Place::Head, what);
        }
    }

    /// A text must be there in a language, unless it may be left out, and be no longer than a page can carry.
    fn text(&mut self, place: &Place, text: &Text, is_needed: bool) {
        if is_needed && text.nl.trim().is_empty() && text.en.trim().is_empty() {
            self.tell(place.clone(), Phrase::new("fault-text-missing"));
        }
        for said in [&text.nl, &text.en] {
            if said.chars().count() > Limits::TEXT {
                self.tell(place.clone(), Phrase::new("fault-text-long").with("most", Limits::TEXT));
            }
            if said.chars().any(|letter| letter.is_control() && letter != '\n') {
                self.tell(place.clone(), Phrase::new("fault-text-control"));
            }
        }
    }

    fn groups(&mut self) {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for section in [Section::Scales, Section::Groups] {
            for (at, group) in self.definition.groups_of(section).iter().enumerate() {
                let place = Place::Group(section, at);
                self.tell_if(&place, key_fault(&group.key));
                if seen.insert(&group.key, at).is_some() {
                    self.tell(place.clone(), Phrase::new("fault-key-twice").with("key", group.key.as_str()));
                }
                self.text(&place, &group.title, true);
                self.text(&place, &group.question, false);
                if group.items.is_empty() {
                    self.tell(place.clone(), Phrase::new("fault-group-empty"));
                }
                if section == Section::Scales {
                    self.one_ruler(&place, group);
                }
            }
        }
    }

    /// The items of a scale are numbers on one and the same ruler, or their mean would mean nothing.
    fn one_ruler(&mut self, place: &Place, scale: &ItemGroup) {
        let rulers = scale.items.iter().filter_map(|item| item.answer_kind(self.definition)).filter_map(ruler);
        let mut rulers = rulers.collect::<Vec<_>>().into_iter();
        if let Some(first) = rulers.next()
            && rulers.any(|other| other != first)
        {
            self.tell(place.clone(), Phrase::new("fault-scale-mixed"));
        }
    }

    fn items(&mut self) {
        let mut seen: BTreeMap<String, ItemPlace> = BTreeMap::new();
        for placed in self.definition.every_item() {
            let (place, code) = (Place::Item(placed.place), placed.item.code.as_str());
            self.tell_if(&place, code_fault(code));
            if !code.is_empty() && seen.insert(code.to_ascii_lowercase(), placed.place).is_some() {
                self.tell(place.clone(), Phrase::new("fault-code-twice").with("code", code));
            }
            self.text(&place, &placed.item.text, true);
            self.answer_of(&place, &placed);
        }
    }

    fn answer_of(&mut self, place: &Place, placed: &PlacedItem<'_>) {
        let (item, section) = (placed.item, placed.place.section);
        if item.answer.is_empty() && section != Section::Open {
            return self.tell(place.clone(), Phrase::new("fault-answer-missing"));
        }
        let Some(kind) = item.answer_kind(self.definition) else {
            let known: Vec<&str> = self.definition.answers.keys().map(String::as_str).collect();
            let (answer, known) = (item.answer.as_str(), known.join(", "));
            let what = Phrase::new("fault-answer-unknown").with("answer", answer).with("known", known);
            return self.tell(place.clone(), what);
        };
        let is_number = ruler(kind).is_some();
        match section {
            Section::Scales if !is_number => self.tell(place.clone(), Phrase::new("fault-scale-answer")),
            Section::Open if *kind != AnswerKind::Text => self.tell(place.clone(), Phrase::new("fault-open-answer")),
            _ => {}
        }
        if item.reverse && !is_number {
            self.tell(place.clone(), Phrase::new("fault-reverse"));
        }
    }
}

/// What a number is read on: whether it is a grade, from where to where. `None` for answers that are no number.
pub(super) fn ruler(kind: &AnswerKind) -> Option<(bool, f64, f64)> {
    match kind {
        AnswerKind::Rating { min, max, .. } => Some((false, *min, *max)),
        AnswerKind::Grade { min, max } => Some((true, *min, *max)),
        AnswerKind::Choice { .. } | AnswerKind::Choices { .. } | AnswerKind::Text => None,
    }
}

impl Item {
    /// Whether its answer is a number, and so can count for a scale.
    pub fn is_number(&self, definition: &Definition) -> bool {
        self.answer_kind(definition).is_some_and(|kind| ruler(kind).is_some())
    }
}

#[cfg(test)]
mod tests;
