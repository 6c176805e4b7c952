//! The pilots as plain data: what can be filtered on, which pilots remain and in which order. What they scored stands in
//! `figures`, what a column says in `columns`.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::columns::fact;
use super::figures::{Figures, largest};
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase};
use crate::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};
use crate::model::{Pilot, PilotId};

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: PilotId,
    pub number: u32,
    pub name: String,
    has_both: bool,
    haystack: String,
}

/// What can be filtered on: the values that occur, with their words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub themes: Vec<(String, String)>,
    pub municipalities: Vec<String>,
    pub advisers: Vec<String>,
    pub commissioner_kinds: Vec<(String, String)>,
    pub keywords: Vec<String>,
    pub years: Vec<i32>,
}

/// Every pilot, in the programme's order, with what does not depend on the filter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Everyone {
    pub rows: Vec<Row>,
    pub choices: Choices,
}

/// Builds the rows of every pilot.
pub fn everyone(state: &State, pair: Option<Pair>, lang: Lang) -> Everyone {
    let both = with_both(state, pair);
    let row = |pilot: &Pilot| Row {
        id: pilot.id,
        number: pilot.number,
        name: pilot.name.clone(),
        has_both: both.contains(&pilot.id),
        haystack: haystack(state, pilot, lang),
    };
    Everyone { rows: state.pilots().map(|pilot| row(pilot)).collect(), choices: choices(state, lang) }
}

/// What the search looks through, in small letters.
fn haystack(state: &State, pilot: &Pilot, lang: Lang) -> String {
    let mut words = vec![pilot.number.to_string(), pilot.name.clone(), pilot.area.clone()];
    words.extend(pilot.municipalities.iter().chain(&pilot.commissioners).chain(&pilot.advisers).cloned());
    words.extend(state.parts_of(pilot.id).filter_map(|part| part.name.clone()));
    words.extend(pilot.themes.iter().map(|code| theme_words(code, lang)));
    words.extend(pilot.keywords.iter().cloned());
    words.push(pilot.goal.get(lang).to_owned());
    words.join("\n").to_lowercase()
}

/// The pilots of which some part has a score at both measurements, on one scale and from one source.
fn with_both(state: &State, pair: Option<Pair>) -> HashSet<PilotId> {
    let Some(pair) = pair else { return HashSet::new() };
    let mut seen: HashMap<_, u8> = HashMap::new();
    for (slot, _) in state.scores() {
        let bit = u8::from(slot.measurement_id == pair.from) | (u8::from(slot.measurement_id == pair.to) << 1);
        *seen.entry((slot.part_id, &slot.scale, slot.source)).or_default() |= bit;
    }
    let complete = seen.into_iter().filter(|(_, bits)| *bits == 3);
    complete.filter_map(|((part, ..), _)| state.part(part).map(|part| part.pilot_id)).collect()
}

fn choices(state: &State, lang: Lang) -> Choices {
    let (mut themes, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    let (mut municipalities, mut advisers, mut years) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for pilot in state.pilots() {
        themes.extend(pilot.themes.iter().map(String::as_str));
        kinds.extend(Some(pilot.commissioner_kind.as_str()).filter(|code| !code.is_empty()));
        municipalities.extend(pilot.municipalities.iter().map(|name| name.trim().to_owned()));
        advisers.extend(pilot.advisers.iter().map(|name| name.trim().to_owned()));
        years.extend(pilot.years.iter().copied());
    }
    let with_words = |codes: BTreeSet<&str>, words: fn(&str, Lang) -> String| {
        let mut list: Vec<(String, String)> =
            codes.into_iter().map(|code| (code.to_owned(), words(code, lang))).collect();
        list.sort_by_key(|(_, word)| word.to_lowercase());
        list
    };
    Choices {
        themes: with_words(themes, theme_words),
        municipalities: municipalities.into_iter().collect(),
        advisers: by_number(advisers),
        commissioner_kinds: with_words(kinds, commissioner_kind_words),
        keywords: keywords(state),
        years: years.into_iter().collect(),
    }
}

/// The keywords in use, in the order of the alphabet.
pub fn keywords(state: &State) -> Vec<String> {
    let all: BTreeSet<&String> = state.pilots().flat_map(|pilot| &pilot.keywords).collect();
    let mut all: Vec<String> = all.into_iter().cloned().collect();
    all.sort_by_cached_key(|word| word.to_lowercase());
    all
}

/// "adviseur 2" before "adviseur 10".
fn by_number(names: BTreeSet<String>) -> Vec<String> {
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_cached_key(|name| {
        let figures = name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        (name[..figures].to_owned(), name[figures..].parse::<u64>().unwrap_or_default())
    });
    names
}

/// The indices of the rows that remain. `state` tells what the rows do not hold.
pub fn filtered(state: &State, everyone: &Everyone, filter: &PilotFilter) -> Vec<usize> {
    let words: Vec<String> = filter.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    (0..everyone.rows.len())
        .filter(|index| {
            let row = &everyone.rows[*index];
            words.iter().all(|word| row.haystack.contains(word.as_str()))
                && (!filter.both_measurements || row.has_both)
                && state.pilot(row.id).is_some_and(|pilot| fits(pilot, filter))
        })
        .collect()
}

/// Whether a pilot is what a filter asks, its words and its measurements left aside. Spaces around a name are not the
/// name.
fn fits(pilot: &Pilot, filter: &PilotFilter) -> bool {
    let among = |wanted: &Option<String>, list: &[String]| {
        wanted.as_ref().is_none_or(|wanted| list.iter().any(|held| held.trim() == wanted.trim()))
    };
    among(&filter.theme, &pilot.themes)
        && among(&filter.municipality, &pilot.municipalities)
        && among(&filter.adviser, &pilot.advisers)
        && among(&filter.keyword, &pilot.keywords)
        && filter.commissioner_kind.as_ref().is_none_or(|wanted| pilot.commissioner_kind == *wanted)
        && filter.year.is_none_or(|year| pilot.years.contains(&year))
}

/// Puts rows in an order; those that are equal, and those that have nothing to be sorted by, stand by number. What has
/// nothing stands below, whichever way round. `figures` are those of the column, where it has any.
pub fn sort(
    state: &State,
    everyone: &Everyone,
    kept: &mut [usize],
    sort: &PilotSort,
    figures: Option<&Figures>,
    lang: Lang,
) {
    let rows = &everyone.rows;
    kept.sort_by_key(|index| rows[*index].number);
    match &sort.by {
        PilotColumn::Number if sort.is_descending => kept.reverse(),
        PilotColumn::Number => {}
        by if by.figure().is_some() => {
            let key = |index: &usize| figures.and_then(|all| largest(all.of(*index)));
            let keys: HashMap<usize, Option<f64>> = kept.iter().map(|index| (*index, key(index))).collect();
            let order = |one: f64, other: f64| one.total_cmp(&other);
            kept.sort_by(|a, b| below(keys[a], keys[b], sort.is_descending, order));
        }
        PilotColumn::FindingCount => {
            let key = |index: &usize| state.findings_of(rows[*index].id).len();
            kept.sort_by(|a, b| way(key(a).cmp(&key(b)), sort.is_descending));
        }
        by => {
            let word = |index: &usize| {
                let pilot = state.pilot(rows[*index].id)?;
                Some(fact(state, pilot, by, lang).trim().to_lowercase()).filter(|word| !word.is_empty())
            };
            let keys: HashMap<usize, Option<String>> = kept.iter().map(|index| (*index, word(index))).collect();
            let order = |one: &String, other: &String| one.cmp(other);
            kept.sort_by(|a, b| below(keys[a].as_ref(), keys[b].as_ref(), sort.is_descending, order));
        }
    }
}

fn way(order: Ordering, is_descending: bool) -> Ordering {
    if is_descending { order.reverse() } else { order }
}

fn below<T>(one: Option<T>, other: Option<T>, is_descending: bool, order: impl FnOnce(T, T) -> Ordering) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => way(order(one, other), is_descending),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

/// `12 van 43`, or `43 proeftuinen` where nothing is filtered away.
pub fn count_words(shown: usize, total: usize, lang: Lang) -> String {
    if shown == total {
        return Phrase::new("pilots-count-all").with("total", total).say(lang);
    }
    Phrase::new("pilots-count").with("shown", shown).with("total", total).say(lang)
}

#[cfg(test)]
#[path = "list_model/tests.rs"]
mod tests;
