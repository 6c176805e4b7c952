//! The dumbbell of a programme: every part with its two measurements, sorted by change.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::{Shown, described, direction, footnotes, legend, marks, missing_note, trend, withheld_note};
use crate::analysis::change::Sign;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::{Guard, SeenChange};
use crate::app::queries::changes::{ChangeRow, of_part};
use crate::base::{Phrase, number};
use crate::charts::{Caption, Dumbbell, DumbbellRow, Mark, nice_axis};
use crate::model::Held;
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{PartId, ScoreSlot};

#[derive(Clone, Copy, Debug)]
pub struct DumbbellRequest<'a> {
    pub shown: Shown<'a>,
    /// Only these parts; `None` is the whole programme.
    pub parts: Option<&'a [PartId]>,
    /// Whether parts with one measurement, or none, stand below those with both.
    pub incomplete: bool,
}

/// Rows with a change come first, largest rise on top; then those of which one side is missing.
pub fn dumbbell(state: &State, request: &DumbbellRequest<'_>) -> Dumbbell {
    let shown = &request.shown;
    dumbbell_of(state, request, |part| of_part(state, part, shown.scale, shown.source, shown.pair).map(Cow::Owned))
}

/// As [`dumbbell`], over change rows that were worked out already for this scale, source and pair.
pub fn dumbbell_of_rows(state: &State, request: &DumbbellRequest<'_>, rows: &[ChangeRow]) -> Dumbbell {
    let known: HashMap<PartId, &ChangeRow> = rows.iter().map(|row| (row.part_id, row)).collect();
    dumbbell_of(state, request, |part| known.get(&part).map(|row| Cow::Borrowed(*row)))
}

fn dumbbell_of<'a>(
    state: &State,
    request: &DumbbellRequest<'_>,
    change: impl Fn(PartId) -> Option<Cow<'a, ChangeRow>>,
) -> Dumbbell {
    let shown = &request.shown;
    let guard = Guard::made_for(state, shown.for_others);
    let wanted: Option<HashSet<PartId>> = request.parts.map(|parts| parts.iter().copied().collect());
    let mut complete: Vec<(f64, DumbbellRow)> = Vec::new();
    let mut signs: Vec<Sign> = Vec::new();
    let mut incomplete: Vec<DumbbellRow> = Vec::new();
    for (pilot, part) in state.parts() {
        if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&part.id)) {
            continue;
        }
        let named = Named { part: part.id, number: pilot.number, name: part.name.as_deref().unwrap_or(&pilot.name) };
        match change(part.id) {
            Some(row) => {
                let seen = guard.change(&row, shown.pair);
                signs.extend(seen.sign);
                // What is withheld has no place in the order either.
                let diff = seen.diff.unwrap_or(f64::NEG_INFINITY);
                complete.push((diff, complete_row((state, &guard), shown, &named, (&row, &seen))));
            }
            None if request.incomplete => incomplete.extend(incomplete_row((state, &guard), shown, &named)),
            None => {}
        }
    }
    complete.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let rows: Vec<DumbbellRow> = complete.into_iter().map(|(_, row)| row).chain(incomplete).collect();
    with_words(state, shown, rows, &signs)
}

struct Named<'a> {
    part: PartId,
    number: u32,
    name: &'a str,
}

fn complete_row(
    (state, guard): (&State, &Guard),
    shown: &Shown<'_>,
    named: &Named<'_>,
    (row, seen): (&ChangeRow, &SeenChange<'_>),
) -> DumbbellRow {
    let change = &row.change;
    if let Some(why) = seen.withheld() {
        return DumbbellRow {
            id: named.part,
            number: named.number.to_string(),
            name: named.name.to_owned(),
            first: seen.mean_from,
            second: seen.mean_to,
            trend: None,
            direction: std::cmp::Ordering::Equal,
            change: String::new(),
            words: String::new(),
            marks: Vec::new(),
            note: withheld_note(guard, why, shown.lang),
        };
    }
    let level = |value| words::level_word(&state.programme.bands, value).get(shown.lang).to_owned();
    let words = if shown.scale.is_grade() {
        let (from, to) = (level(change.mean_from), level(change.mean_to));
        if from == to { from } else { format!("{from} → {to}") }
    } else {
        String::new()
    };
    DumbbellRow {
        id: named.part,
        number: named.number.to_string(),
        name: named.name.to_owned(),
        first: Some(change.mean_from),
        second: Some(change.mean_to),
        trend: trend(change.class),
        direction: direction(change),
        change: change.diff.map(|diff| number::signed(shown.lang, diff, 1)).unwrap_or_default(),
        words,
        marks: marks(state, row),
        note: String::new(),
    }
}

/// A part with one side, or none at all; nothing where no questionnaire is known of it either.
fn incomplete_row((state, guard): (&State, &Guard), shown: &Shown<'_>, named: &Named<'_>) -> Option<DumbbellRow> {
    let slot = |measurement_id| ScoreSlot {
        scale: shown.scale.key.clone(),
        source: shown.source,
        part_id: named.part,
        measurement_id,
    };
    let score = |measurement_id| state.score(&slot(measurement_id));
    let withheld = |measurement_id| guard.withheld(&slot(measurement_id));
    let (first, second) = (score(shown.pair.from), score(shown.pair.to));
    let missing = if first.is_none() { shown.pair.from } else { shown.pair.to };
    let held = |measurement| state.fieldwork(named.part, measurement, PARTICIPANTS);
    if first.is_none() && second.is_none() && held(shown.pair.from).is_none() && held(shown.pair.to).is_none() {
        return None;
    }
    let mut marks = Vec::new();
    if first.or(second).is_some_and(|score| !score.measurement_stated) {
        marks.push(Mark::MeasurementNotStated);
    }
    if held(missing).is_some_and(|fieldwork| fieldwork.held == Held::NotHeld) {
        marks.push(Mark::NotHeld);
    }
    Some(DumbbellRow {
        id: named.part,
        number: named.number.to_string(),
        name: named.name.to_owned(),
        first: first.map(|score| score.mean).filter(|_| withheld(shown.pair.from).is_none()),
        second: second.map(|score| score.mean).filter(|_| withheld(shown.pair.to).is_none()),
        trend: None,
        direction: std::cmp::Ordering::Equal,
        change: String::new(),
        words: String::new(),
        marks,
        note: match (first, second) {
            _ if let Some(why) = withheld(shown.pair.from).or(withheld(shown.pair.to)) => {
                withheld_note(guard, why, shown.lang)
            }
            (None, None) => super::nothing_note(state, named.part, shown),
            _ => missing_note(state, named.part, missing, shown.lang),
        },
    })
}

fn with_words(state: &State, shown: &Shown<'_>, rows: Vec<DumbbellRow>, signs: &[Sign]) -> Dumbbell {
    let lang = shown.lang;
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    let values: Vec<f64> = rows.iter().flat_map(|row| row.first.into_iter().chain(row.second)).collect();
    let mut axis = nice_axis(values, shown.scale.min, shown.scale.max, lang);
    let satisfactory = state.programme.bands.satisfactory;
    if shown.scale.is_grade() {
        let figure = number::fixed(lang, satisfactory, 1);
        axis.reference = Some((satisfactory, Phrase::new("chart-satisfactory").with("grade", figure).say(lang)));
    }
    let used: Vec<Mark> = rows.iter().flat_map(|row| row.marks.iter().copied()).collect();
    let both = rows.iter().filter(|row| row.first.is_some() && row.second.is_some()).count();
    Dumbbell {
        caption: Caption {
            title: Phrase::new("chart-dumbbell-title").with("scale", &shown.scale.title).say(lang),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, describe(shown, signs, both)),
            legend_notes: legend(&used, lang),
            footnotes: footnotes(state, shown),
            empty: Phrase::new("chart-dumbbell-empty").with("scale", &shown.scale.title).say(lang),
            is_guessed: false,
        },
        first_label: name(shown.pair.from),
        second_label: name(shown.pair.to),
        axis,
        rows,
    }
}

/// The chart in two sentences, for who cannot see it. Every difference counts, as in the figures on top of
/// the overview, also one that is written as 0,0.
fn describe(shown: &Shown<'_>, signs: &[Sign], both: usize) -> String {
    let count = |sign| signs.iter().filter(|held| **held == sign).count();
    Phrase::new("chart-dumbbell-description")
        .with("scale", &shown.scale.title)
        .with("parts", both)
        .with("up", count(Sign::Up))
        .with("same", count(Sign::Same))
        .with("down", count(Sign::Down))
        .say(shown.lang)
}
