//! What editing a questionnaire comes down to: items and groups that come, go and change places, and codes and keys
//! that are free. Nothing is held to the rules here: `rules` says afterwards what an edit broke.

use std::collections::BTreeSet;

use super::rules::{Limits, code_fault, key_fault, option_fault};
use super::{AnswerKind, Definition, Item, ItemGroup, ItemPlace, Section};

impl Definition {
    /// The scales or groups; open questions have none.
    pub fn groups_of(&self, section: Section) -> &[ItemGroup] {
        match section {
            Section::Scales => &self.scales,
            Section::Groups => &self.groups,
            Section::Open => &[],
        }
    }

    pub fn groups_of_mut(&mut self, section: Section) -> Option<&mut Vec<ItemGroup>> {
        match section {
            Section::Scales => Some(&mut self.scales),
            Section::Groups => Some(&mut self.groups),
            Section::Open => None,
        }
    }

    /// The items of a scale, of a group, or the open questions; none where there is no such place.
    pub fn items_at(&self, section: Section, group: usize) -> &[Item] {
        match section {
            Section::Open => &self.open,
            _ => self.groups_of(section).get(group).map_or(&[], |group| &group.items),
        }
    }

    pub fn items_at_mut(&mut self, section: Section, group: usize) -> Option<&mut Vec<Item>> {
        match section {
            Section::Open => Some(&mut self.open),
            _ => self.groups_of_mut(section)?.get_mut(group).map(|group| &mut group.items),
        }
    }

    pub fn item_mut(&mut self, place: ItemPlace) -> Option<&mut Item> {
        self.items_at_mut(place.section, place.group)?.get_mut(place.item)
    }

    /// Puts an item on another rank among its neighbours.
    pub fn shift_item(&mut self, place: ItemPlace, to: usize) {
        if let Some(items) = self.items_at_mut(place.section, place.group)
            && place.item < items.len()
            && to < items.len()
        {
            let item = items.remove(place.item);
            items.insert(to, item);
        }
    }

    /// Puts a scale or group on another rank among those of its section.
    pub fn shift_group(&mut self, section: Section, at: usize, to: usize) {
        if let Some(groups) = self.groups_of_mut(section)
            && at < groups.len()
            && to < groups.len()
        {
            let group = groups.remove(at);
            groups.insert(to, group);
        }
    }

    /// Sends an item to the end of another scale or group, or to the open questions. Where its answers do not fit
    /// there it takes those of its new neighbours, and what is no number is not turned round.
    pub fn send_item(&mut self, place: ItemPlace, section: Section, group: usize) {
        let is_there = section == Section::Open || group < self.groups_of(section).len();
        if !is_there || self.items_at(place.section, place.group).len() <= place.item {
            return;
        }
        let Some(mut item) = self.items_at_mut(place.section, place.group).map(|items| items.remove(place.item)) else {
            return;
        };
        let neighbours = self.items_at(section, group).first().map(|first| first.answer.clone()).unwrap_or_default();
        if !self.answer_fits(&item.answer, section) {
            item.answer = neighbours;
        }
        item.reverse &= item.is_number(self);
        if let Some(items) = self.items_at_mut(section, group) {
            items.push(item);
        }
    }

    /// Whether items in this section may be answered so; the rules say why not.
    pub fn answer_fits(&self, answer: &str, section: Section) -> bool {
        match section {
            Section::Scales => {
                matches!(self.answers.get(answer), Some(AnswerKind::Rating { .. } | AnswerKind::Grade { .. }))
            }
            Section::Groups => self.answers.contains_key(answer),
            Section::Open => answer.is_empty() || self.answers.get(answer) == Some(&AnswerKind::Text),
        }
    }

    /// How many items take these answers.
    pub fn count_answered_by(&self, answer: &str) -> usize {
        self.every_item().filter(|placed| placed.item.answer == answer).count()
    }

    /// Gives answers another key, in every item that names them.
    pub fn rename_answers(&mut self, from: &str, to: &str) {
        let Some(kind) = self.answers.remove(from) else { return };
        self.answers.insert(to.to_owned(), kind);
        let groups = self.scales.iter_mut().chain(&mut self.groups).flat_map(|group| &mut group.items);
        for item in groups.chain(&mut self.open).filter(|item| item.answer == from) {
            to.clone_into(&mut item.answer);
        }
    }

    /// A code for one more item here: the letters of the last one with the next number, or `V1` and on.
    pub fn free_code(&self, section: Section, group: usize) -> String {
        let last = self.items_at(section, group).last().map_or("V", |item| item.code.as_str());
        let letters: String = last.chars().take_while(|letter| !letter.is_ascii_digit()).take(8).collect();
        let letters = if letters.is_empty() { "V".to_owned() } else { letters };
        let taken: BTreeSet<String> = self.every_item().map(|placed| placed.item.code.to_ascii_lowercase()).collect();
        let is_free = |code: &String| code_fault(code).is_none() && !taken.contains(&code.to_ascii_lowercase());
        let number = |code: &str| code.get(letters.len()..).and_then(|rest| rest.parse::<usize>().ok());
        let next = number(last).map_or(1, |number| number.saturating_add(1));
        (next..=next.saturating_add(Limits::ITEMS)).map(|n| format!("{letters}{n}")).find(is_free).unwrap_or_default()
    }

    /// A key for a scale, group or set of answers with this title that is not in use.
    pub fn free_key(&self, title: &str) -> String {
        let groups = self.scales.iter().chain(&self.groups).map(|group| group.key.as_str());
        let taken: BTreeSet<&str> = groups.chain(self.answers.keys().map(String::as_str)).collect();
        free(&slug(title), |key| key_fault(key).is_none() && !taken.contains(key))
    }
}

/// A code for an option with this label that none of these has.
pub fn free_option(label: &str, taken: &[&str]) -> String {
    let is_free =
        |code: &str| option_fault(code).is_none() && !taken.iter().any(|held| held.eq_ignore_ascii_case(code));
    free(&slug(label), is_free)
}

/// The key, or a numbered one.
fn free(key: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2..10_000).map(|number| format!("{key}_{number}"));
    std::iter::once(key.to_owned()).chain(numbered).find(|key| is_free(key)).unwrap_or_default()
}

/// Words as a key: small letters without accents, digits and `_`, beginning with a letter, at most 30 signs so that a
/// number fits behind them.
pub fn slug(words: &str) -> String {
    let mut made = String::new();
    for letter in words.to_lowercase().chars() {
        match plain(letter) {
            Some(plain) => made.push(plain),
            None if !made.is_empty() && !made.ends_with('_') => made.push('_'),
            None => {}
        }
    }
    let made: String = made.chars().take(30).collect();
    let made = made.trim_end_matches('_');
    if made.starts_with(|first: char| first.is_ascii_lowercase()) {
        made.to_owned()
    } else {
        format!("k_{made}").trim_end_matches('_').to_owned()
    }
}

/// The letter without its accent; nothing for what is neither letter nor digit.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
