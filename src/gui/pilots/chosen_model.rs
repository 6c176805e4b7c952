//! What can be done with the pilots that are chosen, as plain data: who would stand side by side, which groups they
//! share, which keywords they bear, and which slides they make.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::desk::Desk;
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase};
use crate::model::comparison::{Column, FEWEST_COLUMNS, Group, MOST_COLUMNS};
use crate::model::pilot_list::{PilotColumn, PilotFilter};
use crate::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
use crate::model::{PartId, Pilot, PilotId};

/// How many of the chosen pilots bear a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    None,
    Some,
    All,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// As the list stands, and then what is out of sight.
    pub pilots: Vec<PilotId>,
    pub columns: Vec<Column>,
    /// Groups that can be compared in their place, with how many pilots each has.
    pub groups: Vec<(Group, usize)>,
    /// Every keyword in use.
    pub keywords: Vec<(String, Share)>,
}

impl Chosen {
    pub fn of(state: &State, desk: &Desk) -> Self {
        let pilots = desk.chosen_in_order(state);
        let columns = columns(state, desk, &pilots);
        let groups = if columns.len() > MOST_COLUMNS { groups(state, &desk.filter, &pilots) } else { Vec::new() };
        let keywords = keywords(state, &desk.everyone().choices.keywords, &pilots);
        Self { columns, groups, keywords, pilots }
    }

    pub fn can_compare(&self) -> bool {
        (FEWEST_COLUMNS..=MOST_COLUMNS).contains(&self.columns.len())
    }

    pub fn is_too_many(&self) -> bool {
        self.columns.len() > MOST_COLUMNS
    }
}

/// A column for each pilot as a whole; where the list shows its named parts, because only those have the figure that is
/// looked at, or where only they have any score, a column for each of those.
fn columns(state: &State, desk: &Desk, pilots: &[PilotId]) -> Vec<Column> {
    let scored: HashSet<PartId> = state.scores().map(|(slot, _)| slot.part_id).collect();
    let places: HashMap<PilotId, usize> =
        desk.everyone().rows.iter().enumerate().map(|(index, row)| (row.id, index)).collect();
    let of_pilot = |pilot: PilotId| {
        let shown = places.get(&pilot).zip(desk.list_column());
        let shown = shown.map(|(index, column)| desk.figures_of(column, *index)).unwrap_or_default();
        if !shown.is_empty() {
            return shown.iter().map(|figure| figure.part_id).collect();
        }
        let named = state.parts_of(pilot).filter(|part| !part.is_whole() && scored.contains(&part.id));
        let named: Vec<PartId> = named.map(|part| part.id).collect();
        match state.whole_of(pilot).map(|whole| whole.id) {
            Some(whole) if scored.contains(&whole) || named.is_empty() => vec![whole],
            _ => named,
        }
    };
    pilots.iter().flat_map(|pilot| of_pilot(*pilot)).map(Column::Part).collect()
}

/// What the list is filtered on, and what the chosen pilots all share.
fn groups(state: &State, filter: &PilotFilter, pilots: &[PilotId]) -> Vec<(Group, usize)> {
    let mut found: Vec<Group> = Vec::new();
    found.extend(filter.theme.clone().map(Group::Theme));
    found.extend(filter.keyword.clone().map(Group::Keyword));
    found.extend(filter.municipality.clone().map(Group::Municipality));
    found.extend(filter.adviser.clone().map(Group::Adviser));
    found.extend(filter.commissioner_kind.clone().map(Group::CommissionerKind));
    let chosen: Vec<&Pilot> = pilots.iter().filter_map(|id| state.pilot(*id)).map(AsRef::as_ref).collect();
    for group in chosen.first().map(|pilot| groups_of(pilot)).unwrap_or_default() {
        if !found.contains(&group) && chosen.iter().all(|pilot| is_in(pilot, &group)) {
            found.push(group);
        }
    }
    let count = |group: &Group| state.pilots().filter(|pilot| is_in(pilot, group)).count();
    let counted = found.into_iter().map(|group| (count(&group), group));
    // Of a group that is everybody there is no rest.
    counted.filter(|(count, _)| *count < state.pilot_count()).map(|(count, group)| (group, count)).collect()
}

fn groups_of(pilot: &Pilot) -> Vec<Group> {
    let kind = Some(pilot.commissioner_kind.clone()).filter(|kind| !kind.is_empty());
    let themes = pilot.themes.iter().cloned().map(Group::Theme);
    let keywords = pilot.keywords.iter().cloned().map(Group::Keyword);
    let municipalities = pilot.municipalities.iter().cloned().map(Group::Municipality);
    let advisers = pilot.advisers.iter().cloned().map(Group::Adviser);
    let kind = kind.map(Group::CommissionerKind);
    themes.chain(keywords).chain(municipalities).chain(advisers).chain(kind).collect()
}

fn is_in(pilot: &Pilot, group: &Group) -> bool {
    match group {
        Group::Theme(code) => pilot.themes.contains(code),
        Group::Keyword(word) => pilot.keywords.contains(word),
        Group::Municipality(name) => pilot.municipalities.contains(name),
        Group::Adviser(name) => pilot.advisers.contains(name),
        Group::CommissionerKind(code) => pilot.commissioner_kind == *code,
    }
}

/// `Thema Jeugd`.
pub fn group_words(group: &Group, lang: Lang) -> String {
    let (key, word) = match group {
        Group::Theme(code) => ("pilots-filter-theme", theme_words(code, lang)),
        Group::Keyword(word) => ("pilots-filter-keyword", word.clone()),
        Group::Municipality(name) => ("pilots-filter-municipality", name.clone()),
        Group::Adviser(name) => ("pilots-filter-adviser", name.clone()),
        Group::CommissionerKind(code) => ("pilots-filter-commissioner-kind", commissioner_kind_words(code, lang)),
    };
    Phrase::new("pilots-filter-said").with("filter", lang.tr(key)).with("word", word).say(lang)
}

fn keywords(state: &State, known: &[String], pilots: &[PilotId]) -> Vec<(String, Share)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for pilot in pilots.iter().filter_map(|id| state.pilot(*id)) {
        for word in &pilot.keywords {
            *counts.entry(word).or_default() += 1;
        }
    }
    let share = |word: &String| match counts.get(word.as_str()).copied().unwrap_or(0) {
        0 => Share::None,
        count if count == pilots.len() => Share::All,
        _ => Share::Some,
    };
    known.iter().map(|word| (word.clone(), share(word))).collect()
}

/// The change of these together, and then each of them.
pub fn slides(state: &State, desk: &Desk, pilots: &[PilotId], pair: Option<Pair>) -> Vec<Slide> {
    let slide = |content| Slide { content, asks_to_guess: false, note: String::new() };
    let each = pilots.iter().map(|id| slide(SlideContent::Pilot { id: *id }));
    chart(desk, state, pilots, pair).map(|chart| slide(SlideContent::Chart(chart))).into_iter().chain(each).collect()
}

/// The dumbbells of what the list looks at, over those that have it.
fn chart(desk: &Desk, state: &State, pilots: &[PilotId], pair: Option<Pair>) -> Option<ChartSlide> {
    let (pair, (scale, source)) = (pair?, desk.list_column().and_then(PilotColumn::figure)?);
    let has = |part: PartId| {
        [pair.from, pair.to].into_iter().any(|measurement_id| {
            let slot = crate::model::ScoreSlot { scale: scale.clone(), source, part_id: part, measurement_id };
            state.score(&slot).is_some()
        })
    };
    let parts = pilots.iter().flat_map(|pilot| state.parts_of(*pilot)).map(|part| part.id);
    let parts: Vec<PartId> = parts.filter(|part| has(*part)).collect();
    let (from, to) = (pair.from, pair.to);
    let chart = ChartSlide { kind: ChartKind::Dumbbell, scale: scale.clone(), source, from, to, parts: None };
    if parts.is_empty() { None } else { Some(ChartSlide { parts: Some(parts), ..chart }) }
}

#[cfg(test)]
#[path = "chosen_model/tests.rs"]
mod tests;
