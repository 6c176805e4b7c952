//! What pilots have in a column of scores or changes. Where the pilot as a whole has a number, that one stands;
//! otherwise its named parts stand, each by its name. They are never added up or averaged.

use std::collections::HashMap;

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::changes::{ChangeRow, Pair, changes};
use crate::base::{Lang, number};
use crate::charts::Mark;
use crate::model::pilot_list::PilotColumn;
use crate::model::{EvaluatorId, MeasurementId, PartId, PilotId, Scale, Score, ScoreSlot, Source};

/// What one part has in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub part_id: PartId,
    pub is_whole: bool,
    /// `None`: there is something here, and no number of it.
    pub value: Option<f64>,
    /// Of a change.
    pub class: Option<Class>,
    /// Whether the reader may not see it yet.
    pub is_hidden: bool,
    /// What asks care.
    pub marks: Vec<Mark>,
}

/// The column of every pilot, by its place in the programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(Vec<Vec<Figure>>);

impl Figures {
    /// What the pilot at this place has: the whole's, or that of its parts, or nothing.
    pub fn of(&self, place: usize) -> &[Figure] {
        self.0.get(place).map_or(&[], Vec::as_slice)
    }
}

/// What a column is looked at with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Looking {
    pub pair: Option<Pair>,
    pub reader: Option<EvaluatorId>,
}

impl Looking {
    /// The measurement of a column of scores; where there is only one measurement, that is the earlier.
    pub fn measurement(&self, state: &State, is_later: bool) -> Option<MeasurementId> {
        match (self.pair, is_later) {
            (Some(pair), false) => Some(pair.from),
            (Some(pair), true) => Some(pair.to),
            (None, false) => state.measurements().first().map(|held| held.id),
            (None, true) => None,
        }
    }
}

/// The figures of a column; none of a column of facts.
pub fn figures(state: &State, column: &PilotColumn, looking: Looking) -> Figures {
    let Some(scale) = column.figure().and_then(|(key, _)| state.scale(key)) else { return Figures::default() };
    let by_part: HashMap<PartId, Figure> = match column {
        PilotColumn::Score { source, is_later, .. } => match looking.measurement(state, *is_later) {
            Some(measurement) => scored(state, scale, *source, measurement, looking.reader),
            None => HashMap::new(),
        },
        PilotColumn::Change { source, .. } => match looking.pair {
            Some(pair) => changed(state, scale, *source, pair, looking.reader),
            None => HashMap::new(),
        },
        _ => HashMap::new(),
    };
    Figures(state.pilots().map(|pilot| of_pilot(state, pilot.id, &by_part)).collect())
}

fn of_pilot(state: &State, pilot: PilotId, by_part: &HashMap<PartId, Figure>) -> Vec<Figure> {
    let mut found: Vec<Figure> = state.parts_of(pilot).filter_map(|part| by_part.get(&part.id)).cloned().collect();
    if let Some(whole) = found.iter().position(|figure| figure.is_whole) {
        found = vec![found.swap_remove(whole)];
    }
    found
}

fn scored(
    state: &State,
    scale: &Scale,
    source: Source,
    measurement: MeasurementId,
    reader: Option<EvaluatorId>,
) -> HashMap<PartId, Figure> {
    let here = state.scores_on(&scale.key, source).filter(|(slot, _)| slot.measurement_id == measurement);
    let figure = |(slot, score): (&ScoreSlot, &Score)| {
        let hides = || blind::hides(state, reader, slot.part_id, measurement, &scale.key);
        let is_hidden = source == Source::Evaluator && hides();
        let mut marks = Vec::new();
        marks.extend((!score.measurement_stated).then_some(Mark::MeasurementNotStated));
        let published = state.published(slot.part_id, measurement, &scale.key);
        let is_one = source == Source::Published && published.is_some_and(|held| held.one_respondent);
        marks.extend(is_one.then_some(Mark::OneRespondent));
        marks.extend(counted(state, source, score.n));
        let is_whole = state.part(slot.part_id).is_some_and(|part| part.is_whole());
        let value = (!is_hidden).then_some(score.mean);
        let marks = if is_hidden { Vec::new() } else { marks };
        (slot.part_id, Figure { part_id: slot.part_id, is_whole, value, class: None, is_hidden, marks })
    };
    here.map(figure).collect()
}

/// Whether a number rests on few, or on nobody knows how many. Evaluators are few always.
fn counted(state: &State, source: Source, n: Option<u32>) -> Option<Mark> {
    match (source, n) {
        (Source::Evaluator, _) => None,
        (_, None) => Some(Mark::CountUnknown),
        (_, Some(n)) => (n < state.programme.disclosure_minimum).then_some(Mark::SmallCount),
    }
}

fn changed(
    state: &State,
    scale: &Scale,
    source: Source,
    pair: Pair,
    reader: Option<EvaluatorId>,
) -> HashMap<PartId, Figure> {
    let figure = |row: ChangeRow| {
        let is_hidden = source == Source::Evaluator && blind::hides_pair(state, reader, row.part_id, pair, &scale.key);
        let (value, class) = if is_hidden { (None, None) } else { (row.change.diff, row.change.class) };
        let marks = if is_hidden { Vec::new() } else { change_marks(state, source, &row) };
        let is_whole = row.part_name.is_none();
        (row.part_id, Figure { part_id: row.part_id, is_whole, value, class, is_hidden, marks })
    };
    changes(state, pair, Some(&scale.key), Some(source)).into_iter().map(figure).collect()
}

fn change_marks(state: &State, source: Source, row: &ChangeRow) -> Vec<Mark> {
    let sides = [row.change.n_from, row.change.n_to].map(|n| counted(state, source, n));
    let has = |mark| sides.contains(&Some(mark));
    let all = [
        (Mark::MeasurementNotStated, !row.measurement_stated),
        (Mark::OneRespondent, row.one_respondent),
        (Mark::CountUnknown, has(Mark::CountUnknown)),
        (Mark::SmallCount, has(Mark::SmallCount)),
        (Mark::DifferentEvaluators, row.change.diff.is_none()),
    ];
    all.into_iter().filter_map(|(mark, is_so)| is_so.then_some(mark)).collect()
}

/// What a pilot is sorted by: the largest of its parts, as it ties on paper.
pub fn largest(figures: &[Figure]) -> Option<f64> {
    figures.iter().filter_map(|figure| figure.value).map(number::round12).max_by(f64::total_cmp)
}

/// A figure as it is written: a score as it is, a change with its arrow; `–` where there is no number.
pub fn written(figure: &Figure, is_change: bool, lang: Lang) -> String {
    match (figure.value, is_change) {
        (Some(value), true) => arrow_figure(value, lang),
        (Some(value), false) => number::fixed(lang, value, 1),
        (None, _) if figure.is_hidden => "…".to_owned(),
        (None, _) => "–".to_owned(),
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
