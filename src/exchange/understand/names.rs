//! By which names the items of a questionnaire and their options may stand above a column: codes, question texts in
//! either language, and what survey tools make of them.

use std::collections::HashMap;

use super::How;
use super::meaning::Meaning;
use super::words::{plain, question};
use crate::base::Word;
use crate::model::ItemCode;
use crate::model::questionnaire::{AnswerKind, Choice, Definition, ItemGroup};

/// The names of one version of a questionnaire.
pub struct Names<'q> {
    codes: HashMap<String, ItemCode>,
    /// `None` where several items have this text.
    texts: HashMap<String, Option<ItemCode>>,
    options: HashMap<ItemCode, &'q [Choice]>,
}

impl<'q> Names<'q> {
    pub fn of(definition: &'q Definition) -> Self {
        let mut names = Self { codes: HashMap::new(), texts: HashMap::new(), options: HashMap::new() };
        for placed in definition.every_item() {
            let code = Word::new(&placed.item.code);
            names.codes.insert(plain(&placed.item.code), code);
            names.add_texts(code, [&placed.item.text.nl, &placed.item.text.en]);
            if let Some(AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) =
                placed.item.answer_kind(definition)
            {
                names.options.insert(code, options);
            }
        }
        for group in definition.scales.iter().chain(&definition.groups) {
            names.add_lone_item(group);
        }
        names
    }

    /// The only item of a group may stand under what the group is called or asks.
    fn add_lone_item(&mut self, group: &ItemGroup) {
        if let [item] = group.items.as_slice() {
            let texts = [&group.title.nl, &group.title.en, &group.question.nl, &group.question.en];
            self.add_texts(Word::new(&item.code), texts);
        }
    }

    fn add_texts<'t>(&mut self, code: ItemCode, texts: impl IntoIterator<Item = &'t String>) {
        for text in texts {
            let text = question(text);
            if !text.is_empty() {
                let held = self.texts.entry(text).or_insert(Some(code));
                if *held != Some(code) {
                    *held = None;
                }
            }
        }
    }

    /// What a heading means, also looking at what stands below it or what SPSS says of it.
    pub fn meaning(&self, heading: &str, subheading: &str) -> Option<(Meaning, How)> {
        let by_code = || self.by_code(heading).map(|found| (found, How::Heading));
        let by_text = || self.by_text(heading).or_else(|| self.by_text(subheading)).map(|found| (found, How::Text));
        by_code().or_else(by_text)
    }

    /// The item with this code, whatever its case.
    pub fn item(&self, code: &str) -> Option<ItemCode> {
        self.codes.get(&plain(code)).copied()
    }

    /// The item that a cell of a row-an-answer names, by code or by text.
    pub fn item_named(&self, text: &str) -> Option<ItemCode> {
        match self.meaning(text, "") {
            Some((Meaning::Answer(item), _)) => Some(item),
            _ => None,
        }
    }

    /// The option of an item, by code or label.
    pub fn option(&self, item: ItemCode, text: &str) -> Option<Word> {
        let text = question(text);
        let is_it = |choice: &&Choice| {
            [&choice.code, &choice.label.nl, &choice.label.en].into_iter().any(|known| question(known) == text)
        };
        let found = self.options.get(&item)?.iter().find(is_it).filter(|_| !text.is_empty())?;
        Some(Word::new(&found.code))
    }

    /// `A1`, `aansturing[A1]`, `R1[steers]`, `blok/A1`, `blok/R1/steers`, and any of these before `. ` or `: `.
    fn by_code(&self, heading: &str) -> Option<Meaning> {
        let heading = heading.trim();
        self.code_alone(heading).or_else(|| self.option_joined(heading)).or_else(|| {
            let (before, after) = split_code(heading)?;
            let is_sure = after.is_sure || self.by_text(after.text) == self.code_alone(before);
            self.code_alone(before).filter(|_| is_sure)
        })
    }

    fn code_alone(&self, text: &str) -> Option<Meaning> {
        if let Some(item) = self.item(text) {
            return Some(Meaning::Answer(item));
        }
        if let Some((outer, inner)) = bracketed(text) {
            let option = self.item(outer).and_then(|item| self.option(item, inner).map(|o| Meaning::Option(item, o)));
            return option.or_else(|| self.item(inner).map(Meaning::Answer));
        }
        let (groups, last) = text.rsplit_once('/')?;
        let before = groups.rsplit('/').next().unwrap_or(groups);
        let option = self.item(before).and_then(|item| self.option(item, last).map(|o| Meaning::Option(item, o)));
        option.or_else(|| self.item(last).map(Meaning::Answer))
    }

    /// `R1:steers`, `R1_steers`, `R1.steers`, `R1 steers`.
    fn option_joined(&self, heading: &str) -> Option<Meaning> {
        self.options.keys().find_map(|item| {
            let (code, rest) = heading.split_at_checked(item.len())?;
            let rest = rest.strip_prefix([':', '_', '.', '-', '|', ' '])?;
            let option = if code.eq_ignore_ascii_case(item) { self.option(*item, rest) } else { None };
            option.map(|option| Meaning::Option(*item, option))
        })
    }

    /// A question's text; `Aansturing [Het doel …]`; `Hoe …? - Het doel …`; `Rol bij … [stuurt]`.
    fn by_text(&self, heading: &str) -> Option<Meaning> {
        if heading.trim().is_empty() {
            return None;
        }
        let item = |text: &str| self.texts.get(&question(text)).copied().flatten();
        if let Some(found) = item(heading) {
            return Some(Meaning::Answer(found));
        }
        let mut splits: Vec<(&str, &str)> = bracketed(heading).into_iter().collect();
        splits.extend(heading.match_indices(" - ").map(|(at, mark)| (&heading[..at], &heading[at + mark.len()..])));
        splits.into_iter().find_map(|(outer, inner)| {
            let option = item(outer).and_then(|item| self.option(item, inner).map(|o| Meaning::Option(item, o)));
            let selected = || item(outer).filter(|_| is_selected(inner)).map(Meaning::Answer);
            option.or_else(|| item(inner).map(Meaning::Answer)).or_else(selected)
        })
    }
}

/// What Qualtrics writes behind a question of which one answer stands in the column.
fn is_selected(text: &str) -> bool {
    matches!(plain(text).as_str(), "selected choice" | "geselecteerde keuze")
}

/// `outer[inner]`, `outer [inner]`.
pub fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (outer, inner) = text.trim().strip_suffix(']')?.split_once('[')?;
    Some((outer.trim(), inner.trim()))
}

struct After<'a> {
    text: &'a str,
    /// A mark stands between code and text, so that the code is no first word of the text.
    is_sure: bool,
}

/// Splits a code from the text behind it: `A1. Het doel …`, `A1: …`, `A1) …`, `A1 - …`, `A1 …`.
fn split_code(heading: &str) -> Option<(&str, After<'_>)> {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '[' | ']' | '/');
    let end = heading.find(|letter| !fits(letter)).filter(|end| *end > 0)?;
    let (code, rest) = heading.split_at(end);
    let dash = || rest.strip_prefix(" - ").or_else(|| rest.strip_prefix(" \u{2013} "));
    let marked = rest.strip_prefix(['.', ':', ')']).or_else(dash);
    let text = marked.unwrap_or(rest).trim();
    Some((code, After { text, is_sure: marked.is_some() }))
}

/// The word before the text in `pilot. Welke proeftuin?`, and the last one of `groep/pilot`.
pub fn heading_word(heading: &str) -> &str {
    let heading = heading.trim();
    let code = match split_code(heading) {
        Some((code, after)) if after.is_sure && !after.text.is_empty() => code,
        _ => heading,
    };
    code.rsplit('/').next().unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(questionnaire: usize, cases: &[(&str, Option<&str>)]) {
        let standard = Definition::standard().unwrap();
        let names = Names::of(&standard[questionnaire]);
        for (heading, wanted) in cases {
            let found = names.meaning(heading, "").and_then(|(meaning, _)| meaning.rule());
            assert_eq!(found.as_deref(), *wanted, "{heading}");
        }
    }

    #[test]
    fn items_are_known_by_what_tools_make_of_them() {
        let cases = [
            ("A1", Some("item:A1")),
            (" s10 ", Some("item:S10")),
            ("aansturing[A1]", Some("item:A1")),
            ("A1. Het doel van de proeftuin is mij duidelijk.", Some("item:A1")),
            ("A1. In andere woorden", Some("item:A1")),
            ("aansturing[A2]. Aansturing [Ik weet wie beslist]", Some("item:A2")),
            ("Aansturing [Het doel van de proeftuin is mij duidelijk.]", Some("item:A1")),
            ("Hoe wordt de proeftuin aangestuurd? - Het doel van de proeftuin is mij duidelijk.", Some("item:A1")),
            ("The goal of the pilot is clear to me", Some("item:A1")),
            ("A1 The goal of the pilot is clear to me.", Some("item:A1")),
            ("A1 iets anders", None),
            ("deelnemers/blok_a/A1", Some("item:A1")),
            ("Welk rapportcijfer geeft u de proeftuin als geheel?", Some("item:G1")),
            ("Rapportcijfer", Some("item:G1")),
            ("Wat gaat goed?", Some("item:O1")),
            ("A99", None),
            ("Aansturing", None),
            ("", None),
            ("[]", None),
        ];
        check(0, &cases);
    }

    #[test]
    fn options_have_columns_of_their_own() {
        let cases = [
            ("R1", Some("item:R1")),
            ("R1/steers", Some("option:R1:steers")),
            ("rol/R1/thinks_along", Some("option:R1:thinks_along")),
            ("R1[steers]", Some("option:R1:steers")),
            ("R1[denkt mee]", Some("option:R1:thinks_along")),
            ("R1:steers", Some("option:R1:steers")),
            ("r1_gives_freedom", Some("option:R1:gives_freedom")),
            ("Rol bij de doelstelling [stuurt]", Some("option:R1:steers")),
            ("Rol bij de doelstelling - beslist samen met anderen", Some("option:R1:decides_together")),
            ("Rol bij de doelstelling - Selected Choice", Some("item:R1")),
            ("R1[other]", None),
            ("R1/", None),
        ];
        check(1, &cases);
    }

    #[test]
    fn a_field_is_the_word_before_its_question() {
        assert_eq!(heading_word("pilot. Welke proeftuin?"), "pilot");
        assert_eq!(heading_word("algemeen/respondent"), "respondent");
        assert_eq!(heading_word("Soort opdrachtgever"), "Soort opdrachtgever");
        assert_eq!(heading_word("target-group"), "target-group");
    }
}
