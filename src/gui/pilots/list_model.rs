//! The list of pilots as plain data: what can be filtered on, which pilots remain, in which order, and
//! how each changed on the scale that the list shows.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::changes::{Pair, of_part};
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase, number};
use crate::model::{EvaluatorId, PartId, Pilot, PilotId, Scale, Source};

/// How many of a pilot's parts show their change in the list; hover tells of all.
pub const CHANGES_SHOWN: usize = 2;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    #[default]
    Number,
    Name,
    Change,
}

impl Sort {
    pub const ALL: [Self; 3] = [Self::Number, Self::Name, Self::Change];

    pub fn words(self, lang: Lang) -> String {
        lang.tr(match self {
            Self::Number => "pilots-sort-number",
            Self::Name => "pilots-sort-name",
            Self::Change => "pilots-sort-change",
        })
    }
}

/// What a pilot must be to stand in the list; `None` is anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub text: String,
    pub theme: Option<String>,
    pub municipality: Option<String>,
    pub adviser: Option<String>,
    pub commissioner_kind: Option<String>,
    pub year: Option<i32>,
    pub both_measurements: bool,
}

impl Filter {
    /// How many filters are on besides the text, which is seen anyway.
    pub fn count(&self) -> usize {
        let chosen = [&self.theme, &self.municipality, &self.adviser, &self.commissioner_kind];
        chosen.iter().filter(|held| held.is_some()).count()
            + usize::from(self.year.is_some())
            + usize::from(self.both_measurements)
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes every filter away and leaves the text.
    pub fn clear(&mut self) {
        *self = Self { text: std::mem::take(&mut self.text), ..Self::default() };
    }
}

/// The change of one part, finished for reading.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    pub diff: f64,
    /// `▲ +1,6`.
    pub figure: String,
    pub class: Class,
    /// `Effectieve methoden: van 5,5 naar 7,1, gestegen`.
    pub told: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: PilotId,
    pub number: u32,
    pub name: String,
    pub changes: Vec<RowChange>,
    has_both: bool,
    haystack: String,
}

impl Row {
    /// The row for a screen reader and on hover.
    pub fn told(&self) -> String {
        let mut told = format!("{} · {}", self.number, self.name);
        for change in &self.changes {
            told.push('\n');
            told.push_str(&change.told);
        }
        told
    }

    fn strongest(&self) -> Option<f64> {
        self.changes.iter().map(|change| change.diff).max_by(|a, b| a.abs().total_cmp(&b.abs()))
    }
}

/// What can be filtered on: the values that occur, with their words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub themes: Vec<(String, String)>,
    pub municipalities: Vec<String>,
    pub advisers: Vec<String>,
    pub commissioner_kinds: Vec<(String, String)>,
    pub years: Vec<i32>,
}

/// Every pilot, in the programme's order, with what does not depend on the filter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Everyone {
    pub rows: Vec<Row>,
    pub choices: Choices,
    /// What the changes in the list are of: `Rapportcijfer, gepubliceerd cijfer`; empty where nothing changed.
    pub change_of: String,
}

/// The scale and source of which the list shows changes: the published report grade, else the first
/// scale with any score.
pub fn shown_scale(state: &State) -> Option<(&Scale, Source)> {
    let grades = state.scales().iter().filter(|scale| scale.is_grade());
    let ratings = state.scales().iter().filter(|scale| !scale.is_grade());
    let sources = [Source::Published, Source::Responses, Source::Evaluator];
    grades
        .chain(ratings)
        .flat_map(|scale| sources.map(|source| (scale.as_ref(), source)))
        .find(|(scale, source)| state.has_scores(&scale.key, *source))
}

/// Builds the rows of every pilot. Where the programme rates blind, changes in ratings that the reader may
/// not see yet stay out.
pub fn everyone(state: &State, pair: Option<Pair>, lang: Lang, reader: Option<EvaluatorId>) -> Everyone {
    let shown = shown_scale(state);
    let both = with_both(state, pair);
    let rows = state.pilots().map(|pilot| row(state, pilot, pair, shown, (&both, reader), lang)).collect();
    let change_of = shown.filter(|_| pair.is_some()).map(|(scale, source)| {
        let words = format!("{}, {}", scale.title.get(lang), crate::analysis::words::source(source).say(lang));
        let is_blind = source == Source::Evaluator && state.programme.blind_ratings;
        if is_blind { format!("{words}. {}", lang.tr("pilots-blind")) } else { words }
    });
    Everyone { rows, choices: choices(state, lang), change_of: change_of.unwrap_or_default() }
}

fn row(
    state: &State,
    pilot: &Pilot,
    pair: Option<Pair>,
    shown: Option<(&Scale, Source)>,
    (both, reader): (&HashSet<PilotId>, Option<EvaluatorId>),
    lang: Lang,
) -> Row {
    let change = |part: PartId| {
        let ((scale, source), pair) = (shown?, pair?);
        if source == Source::Evaluator && blind::hides_pair(state, reader, part, pair, &scale.key) {
            return None;
        }
        let row = of_part(state, part, scale, source, pair)?;
        let (diff, class) = (row.change.diff?, row.change.class?);
        let sentence = crate::analysis::words::change_sentence(&state.programme.bands, scale.is_grade(), &row.change);
        let told = format!("{}: {}", state.part_title(part), sentence.say(lang));
        Some(RowChange { diff, figure: arrow_figure(diff, lang), class, told })
    };
    Row {
        id: pilot.id,
        number: pilot.number,
        name: pilot.name.clone(),
        changes: state.parts_of(pilot.id).filter_map(|part| change(part.id)).collect(),
        has_both: both.contains(&pilot.id),
        haystack: haystack(state, pilot, lang),
    }
}

/// An arrow for the sign as it is written, and the change: `▲ +1,6`, `▼ −0,8`, `● 0,0`.
pub fn arrow_figure(diff: f64, lang: Lang) -> String {
    let written = number::round(diff, 1);
    let arrow = if written > 0.0 {
        "▲"
    } else if written < 0.0 {
        "▼"
    } else {
        "●"
    };
    format!("{arrow} {}", number::signed(lang, diff, 1))
}

/// What the search looks through, in small letters.
fn haystack(state: &State, pilot: &Pilot, lang: Lang) -> String {
    let mut words = vec![pilot.number.to_string(), pilot.name.clone(), pilot.area.clone()];
    words.extend(pilot.municipalities.iter().chain(&pilot.commissioners).chain(&pilot.advisers).cloned());
    words.extend(state.parts_of(pilot.id).filter_map(|part| part.name.clone()));
    words.extend(pilot.themes.iter().map(|code| theme_words(code, lang)));
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
        municipalities.extend(pilot.municipalities.iter().cloned());
        advisers.extend(pilot.advisers.iter().cloned());
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
        years: years.into_iter().collect(),
    }
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

/// The indices of the rows that remain, in the order asked for. `state` tells what the rows do not hold.
pub fn filtered(state: &State, everyone: &Everyone, filter: &Filter, sort: Sort) -> Vec<usize> {
    let words: Vec<String> = filter.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut kept: Vec<usize> = (0..everyone.rows.len())
        .filter(|index| {
            let row = &everyone.rows[*index];
            words.iter().all(|word| row.haystack.contains(word.as_str()))
                && (!filter.both_measurements || row.has_both)
                && state.pilot(row.id).is_some_and(|pilot| fits(pilot, filter))
        })
        .collect();
    let rows = &everyone.rows;
    match sort {
        Sort::Number => kept.sort_by_key(|index| rows[*index].number),
        Sort::Name => kept.sort_by_cached_key(|index| rows[*index].name.to_lowercase()),
        // The largest rise on top; what has no change stands below.
        Sort::Change => kept.sort_by(|a, b| match (rows[*a].strongest(), rows[*b].strongest()) {
            (Some(a), Some(b)) => b.total_cmp(&a),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }),
    }
    kept
}

fn fits(pilot: &Pilot, filter: &Filter) -> bool {
    let among = |wanted: &Option<String>, list: &[String]| wanted.as_ref().is_none_or(|wanted| list.contains(wanted));
    among(&filter.theme, &pilot.themes)
        && among(&filter.municipality, &pilot.municipalities)
        && among(&filter.adviser, &pilot.advisers)
        && filter.commissioner_kind.as_ref().is_none_or(|wanted| pilot.commissioner_kind == *wanted)
        && filter.year.is_none_or(|year| pilot.years.contains(&year))
}

/// `12 van 43`, or `43 proeftuinen` where nothing is filtered away.
pub fn count_words(shown: usize, total: usize, lang: Lang) -> String {
    if shown == total {
        return Phrase::new("pilots-count-all").with("total", total).say(lang);
    }
    Phrase::new("pilots-count").with("shown", shown).with("total", total).say(lang)
}

/// The rows as a table for a spreadsheet, tab separated, with a line of headings.
pub fn table(state: &State, everyone: &Everyone, kept: &[usize], lang: Lang) -> String {
    let mut heads = vec![lang.tr("field-number"), lang.tr("field-name"), lang.tr("field-municipalities")];
    heads.extend([lang.tr("field-commissioner-kind"), lang.tr("field-advisers"), lang.tr("field-years")]);
    heads.extend([lang.tr("field-themes"), lang.tr("pilots-table-change")]);
    let mut lines = vec![heads.join("\t")];
    for index in kept {
        let row = &everyone.rows[*index];
        let Some(pilot) = state.pilot(row.id) else { continue };
        let years: Vec<String> = pilot.years.iter().map(i32::to_string).collect();
        let themes: Vec<String> = pilot.themes.iter().map(|code| theme_words(code, lang)).collect();
        let changes: Vec<String> = row.changes.iter().map(|change| number::signed(lang, change.diff, 1)).collect();
        let cells = [
            row.number.to_string(),
            row.name.clone(),
            pilot.municipalities.join("; "),
            commissioner_kind_words(&pilot.commissioner_kind, lang),
            pilot.advisers.join("; "),
            years.join("; "),
            themes.join("; "),
            changes.join("; "),
        ];
        lines.push(cells.map(|cell| cell.replace(['\t', '\n', '\r'], " ")).join("\t"));
    }
    lines.join("\n")
}

#[cfg(test)]
#[path = "list_model/tests.rs"]
mod tests;
