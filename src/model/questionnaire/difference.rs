//! What changed between two versions of a questionnaire, and what that does to the scores of both. Scales with the
//! same key stay comparable across versions: their titles, wording and order may change, and items may come and go,
//! which a person should know of. A scale that would be read on another ruler, or the other way round, is not the
//! same scale any more and should have a key of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::ruler;
use super::{AnswerKind, Choice, Definition, ItemGroup, PlacedItem, Section};
use crate::base::Phrase;

/// What an edit does to the comparison of what was measured with the older and the newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing: the same is asked.
    None,
    /// Scores stay comparable, but part of a difference may come from the edit.
    Watch,
    /// What carries the same key or code is no longer the same measure.
    Breaks,
}

/// One thing that is different in the newer version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Title or audience.
    Head,
    /// Title or question of a scale or group, by its key.
    Retitled {
        key: String,
    },
    GroupAdded {
        key: String,
    },
    GroupRemoved {
        key: String,
    },
    ItemAdded {
        code: String,
    },
    ItemRemoved {
        code: String,
    },
    Reworded {
        code: String,
    },
    /// To another scale, or away from one or to one: it counts for something else.
    MovedToOther {
        code: String,
    },
    /// Within its own scale or group, or between groups without a score.
    Moved {
        code: String,
    },
    Reversed {
        code: String,
    },
    /// The labels or options of these items read differently; they are the same answers.
    AnswersReworded {
        codes: Vec<String>,
    },
    /// Options of these items came or went, or went to another place among them.
    OptionsChanged {
        codes: Vec<String>,
    },
    /// These items take answers of another kind or range.
    AnswersChanged {
        codes: Vec<String>,
    },
}

impl Difference {
    pub fn effect(&self) -> Effect {
        match self {
            Self::Head | Self::Retitled { .. } | Self::Moved { .. } | Self::AnswersReworded { .. } => Effect::None,
            Self::GroupAdded { .. } | Self::GroupRemoved { .. } => Effect::None,
            Self::ItemAdded { .. } | Self::ItemRemoved { .. } | Self::Reworded { .. } => Effect::Watch,
            Self::MovedToOther { .. } | Self::OptionsChanged { .. } => Effect::Watch,
            Self::Reversed { .. } | Self::AnswersChanged { .. } => Effect::Breaks,
        }
    }

    pub fn phrase(&self) -> Phrase {
        let listed = |codes: &[String]| codes.join(", ");
        match self {
            Self::Head => Phrase::new("differs-head"),
            Self::Retitled { key } => Phrase::new("differs-retitled").with("key", key.as_str()),
            Self::GroupAdded { key } => Phrase::new("differs-group-added").with("key", key.as_str()),
            Self::GroupRemoved { key } => Phrase::new("differs-group-removed").with("key", key.as_str()),
            Self::ItemAdded { code } => Phrase::new("differs-item-added").with("code", code.as_str()),
            Self::ItemRemoved { code } => Phrase::new("differs-item-removed").with("code", code.as_str()),
            Self::Reworded { code } => Phrase::new("differs-reworded").with("code", code.as_str()),
            Self::MovedToOther { code } => Phrase::new("differs-moved-to-other").with("code", code.as_str()),
            Self::Moved { code } => Phrase::new("differs-moved").with("code", code.as_str()),
            Self::Reversed { code } => Phrase::new("differs-reversed").with("code", code.as_str()),
            Self::AnswersReworded { codes } => Phrase::new("differs-answers-reworded").with("codes", listed(codes)),
            Self::OptionsChanged { codes } => Phrase::new("differs-options-changed").with("codes", listed(codes)),
            Self::AnswersChanged { codes } => Phrase::new("differs-answers-changed").with("codes", listed(codes)),
        }
    }
}

impl Definition {
    /// What is different in a newer version: first the form as a whole, then scales and groups, items in the order
    /// of the newer form, those that went, and answers.
    pub fn diff(&self, newer: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        if self.title != newer.title || self.audience != newer.audience {
            found.push(Difference::Head);
        }
        groups(self, newer, &mut found);
        let pairs = pairs(self, newer);
        items(newer, &pairs, &mut found);
        let went = self.every_item().filter(|old| newer.exactly(&old.item.code).is_none());
        found.extend(went.map(|old| Difference::ItemRemoved { code: old.item.code.clone() }));
        answers(self, newer, &pairs, &mut found);
        found
    }

    /// The keys of scales that cannot be compared with the newer version's of the same key, because they are read on
    /// another ruler or hold an item that was turned round.
    pub fn scales_broken_by(&self, newer: &Self) -> Vec<String> {
        let broken = |old: &&ItemGroup| {
            let Some(new) = newer.scales.iter().find(|scale| scale.key == old.key) else { return false };
            let ruler_of = |scale: &ItemGroup, of: &Self| scale.items.first()?.answer_kind(of).and_then(ruler);
            let turned = |(old, new): (&super::Item, &super::Item)| old.code == new.code && old.reverse != new.reverse;
            ruler_of(old, self) != ruler_of(new, newer)
                || old.items.iter().any(|item| new.items.iter().any(|other| turned((item, other))))
        };
        self.scales.iter().filter(broken).map(|scale| scale.key.clone()).collect()
    }

    fn exactly(&self, code: &str) -> Option<PlacedItem<'_>> {
        self.every_item().find(|placed| placed.item.code == code)
    }
}

/// The items that both versions have, in the order of the newer one, each with its rank in the older.
fn pairs<'a>(older: &'a Definition, newer: &'a Definition) -> Vec<(usize, PlacedItem<'a>, PlacedItem<'a>)> {
    let olds: BTreeMap<&str, (usize, PlacedItem<'_>)> =
        older.every_item().enumerate().map(|(rank, old)| (old.item.code.as_str(), (rank, old))).collect();
    newer
        .every_item()
        .filter_map(|new| olds.get(new.item.code.as_str()).map(|(rank, old)| (*rank, *old, new)))
        .collect()
}

/// Scales and groups by section and key.
fn sections(definition: &Definition) -> BTreeMap<(Section, &str), &ItemGroup> {
    let scales = definition.scales.iter().map(|group| ((Section::Scales, group.key.as_str()), group));
    scales.chain(definition.groups.iter().map(|group| ((Section::Groups, group.key.as_str()), group))).collect()
}

fn groups(older: &Definition, newer: &Definition, found: &mut Vec<Difference>) {
    let (olds, news) = (sections(older), sections(newer));
    for (place, new) in &news {
        match olds.get(place) {
            None => found.push(Difference::GroupAdded { key: new.key.clone() }),
            Some(old) if old.title != new.title || old.question != new.question => {
                found.push(Difference::Retitled { key: new.key.clone() });
            }
            Some(_) => {}
        }
    }
    let went = olds.iter().filter(|(place, _)| !news.contains_key(*place));
    found.extend(went.map(|(_, old)| Difference::GroupRemoved { key: old.key.clone() }));
}

fn items(newer: &Definition, pairs: &[(usize, PlacedItem<'_>, PlacedItem<'_>)], found: &mut Vec<Difference>) {
    let kept = unmoved(pairs);
    for new in newer.every_item() {
        let code = new.item.code.clone();
        let Some((rank, old, _)) = pairs.iter().find(|(_, old, _)| old.item.code == code) else {
            found.push(Difference::ItemAdded { code });
            continue;
        };
        if old.item.text != new.item.text {
            found.push(Difference::Reworded { code: code.clone() });
        }
        if old.item.reverse != new.item.reverse {
            found.push(Difference::Reversed { code: code.clone() });
        }
        if counts_for(old) != counts_for(&new) {
            found.push(Difference::MovedToOther { code });
        } else if stands_in(old) != stands_in(&new) || !kept.contains(rank) {
            found.push(Difference::Moved { code });
        }
    }
}

fn counts_for<'a>(placed: &PlacedItem<'a>) -> Option<&'a str> {
    placed.scale().map(|scale| scale.key.as_str())
}

fn stands_in<'a>(placed: &PlacedItem<'a>) -> (Section, Option<&'a str>) {
    (placed.place.section, placed.group.map(|group| group.key.as_str()))
}

/// The older ranks of the items that kept their order among each other: the longest row of them that still rises, so
/// that one item put elsewhere is one move.
fn unmoved(pairs: &[(usize, PlacedItem<'_>, PlacedItem<'_>)]) -> BTreeSet<usize> {
    let ranks: Vec<usize> =
        pairs.iter().filter(|(_, old, new)| stands_in(old) == stands_in(new)).map(|(rank, ..)| *rank).collect();
    // For each place: how long the longest rising row is that ends there, and where it came from.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(ranks.len());
    for at in 0..ranks.len() {
        let before = (0..at).filter(|&earlier| ranks[earlier] < ranks[at]).max_by_key(|&earlier| best[earlier].0);
        best.push((before.map_or(1, |earlier| best[earlier].0 + 1), before));
    }
    let mut kept = BTreeSet::new();
    let mut next = (0..ranks.len()).max_by_key(|&at| best[at].0);
    while let Some(at) = next {
        kept.insert(ranks[at]);
        next = best[at].1;
    }
    kept
}

/// Answers are told of once for all items that take them.
fn answers(
    older: &Definition,
    newer: &Definition,
    pairs: &[(usize, PlacedItem<'_>, PlacedItem<'_>)],
    found: &mut Vec<Difference>,
) {
    let mut changed: BTreeMap<(&str, &str), (Answers, Vec<String>)> = BTreeMap::new();
    for (_, old, new) in pairs {
        let (Some(before), Some(after)) = (old.item.answer_kind(older), new.item.answer_kind(newer)) else { continue };
        let Some(how) = Answers::of(before, after) else { continue };
        let told = changed.entry((&old.item.answer, &new.item.answer)).or_insert((how, Vec::new()));
        told.1.push(new.item.code.clone());
    }
    found.extend(changed.into_values().map(|(how, codes)| match how {
        Answers::Reworded => Difference::AnswersReworded { codes },
        Answers::Options => Difference::OptionsChanged { codes },
        Answers::Changed => Difference::AnswersChanged { codes },
    }));
}

/// How answers differ.
enum Answers {
    Reworded,
    Options,
    Changed,
}

impl Answers {
    fn of(before: &AnswerKind, after: &AnswerKind) -> Option<Self> {
        if before == after {
            return None;
        }
        Some(match (before, after) {
            (AnswerKind::Rating { .. }, AnswerKind::Rating { .. }) if ruler(before) == ruler(after) => Self::Reworded,
            (AnswerKind::Choice { options: old }, AnswerKind::Choice { options: new })
            | (AnswerKind::Choices { options: old, .. }, AnswerKind::Choices { options: new, .. }) => {
                let is_same = of_options(old) == of_options(new) && is_ordered(before) == is_ordered(after);
                if is_same { Self::Reworded } else { Self::Options }
            }
            _ => Self::Changed,
        })
    }
}

fn of_options(options: &[Choice]) -> Vec<&str> {
    options.iter().map(|option| option.code.as_str()).collect()
}

fn is_ordered(kind: &AnswerKind) -> bool {
    matches!(kind, AnswerKind::Choices { ordered: true, .. })
}

#[cfg(test)]
mod tests;
