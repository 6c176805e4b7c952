//! The table of changes between two measurements: one row for every part, scale and source that has
//! both. Sources are never mixed. What a change of responses rests on is in `pairs`.

use std::collections::HashMap;

use crate::analysis::change::{self, PartChange};
use crate::app::State;
use crate::model::{EvaluatorId, MeasurementId, PartId, PilotId, Scale, ScaleKey, Score, ScoreSlot, Source};

/// The pair of measurements that is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    pub from: MeasurementId,
    pub to: MeasurementId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRow {
    pub pilot_id: PilotId,
    pub pilot_number: u32,
    pub part_id: PartId,
    pub part_name: Option<String>,
    pub scale: ScaleKey,
    pub source: Source,
    pub from_wave: u32,
    pub to_wave: u32,
    pub change: PartChange,
    /// False where a report does not say which measurement one of the two belongs to.
    pub measurement_stated: bool,
    /// Whether the report puts one of the two down to a single respondent.
    pub one_respondent: bool,
}

/// The first and the last measurement, where there are two: the pair that views begin with.
pub fn default_pair(state: &State) -> Option<Pair> {
    match state.measurements() {
        [first, .., last] => Some(Pair { from: first.id, to: last.id }),
        _ => None,
    }
}

/// Every row, in the order of pilots, parts, scales and sources; `scale` and `source` narrow it.
pub fn changes(state: &State, pair: Pair, scale: Option<&ScaleKey>, source: Option<Source>) -> Vec<ChangeRow> {
    let scales: Vec<&Scale> =
        state.scales().iter().map(AsRef::as_ref).filter(|held| scale.is_none_or(|key| held.key == *key)).collect();
    let sources: Vec<Source> =
        Source::ALL.into_iter().filter(|held| source.is_none_or(|wanted| *held == wanted)).collect();
    // Looked up once for all parts: a programme of thousands asks for every one of them.
    let columns: Vec<Column<'_>> =
        scales.iter().flat_map(|scale| sources.iter().map(|source| Column::of(state, scale, *source, pair))).collect();
    let mut rows = Vec::new();
    for (_, part) in state.parts() {
        rows.extend(columns.iter().filter_map(|column| column.row(state, part.id, pair)));
    }
    rows
}

/// The scores of both measurements on one scale from one source, by part.
struct Column<'a> {
    scale: &'a Scale,
    source: Source,
    from: HashMap<PartId, &'a Score>,
    to: HashMap<PartId, &'a Score>,
}

impl<'a> Column<'a> {
    fn of(state: &'a State, scale: &'a Scale, source: Source, pair: Pair) -> Self {
        let mut column = Self { scale, source, from: HashMap::new(), to: HashMap::new() };
        for (slot, score) in state.scores_on(&scale.key, source) {
            if slot.measurement_id == pair.from {
                column.from.insert(slot.part_id, score);
            } else if slot.measurement_id == pair.to {
                column.to.insert(slot.part_id, score);
            }
        }
        column
    }

    fn row(&self, state: &State, part: PartId, pair: Pair) -> Option<ChangeRow> {
        let (from, to) = (self.from.get(&part)?, self.to.get(&part)?);
        of_scores(state, part, self.scale, self.source, pair, (from, to))
    }
}

/// The change of one part, where both measurements have a score.
pub fn of_part(state: &State, part_id: PartId, scale: &Scale, source: Source, pair: Pair) -> Option<ChangeRow> {
    let scores = both(state, part_id, &scale.key, source, pair)?;
    of_scores(state, part_id, scale, source, pair, scores)
}

fn of_scores(
    state: &State,
    part_id: PartId,
    scale: &Scale,
    source: Source,
    pair: Pair,
    (from, to): (&Score, &Score),
) -> Option<ChangeRow> {
    let change = match source {
        Source::Published => change::published_change(from, to, scale.smallest_change),
        Source::Evaluator => {
            let before = ratings(state, part_id, pair.from, &scale.key);
            let after = ratings(state, part_id, pair.to, &scale.key);
            change::evaluator_change(&before, &after, scale.smallest_change)?
        }
        Source::Responses => change::responses_change(from, to, scale.smallest_change),
    };
    let pilot = state.pilot_of_part(part_id)?;
    let one = |measurement| state.published(part_id, measurement, &scale.key).is_some_and(|held| held.one_respondent);
    Some(ChangeRow {
        pilot_id: pilot.id,
        pilot_number: pilot.number,
        part_id,
        part_name: state.part(part_id)?.name.clone(),
        scale: scale.key.clone(),
        source,
        from_wave: state.wave(pair.from)?,
        to_wave: state.wave(pair.to)?,
        measurement_stated: from.measurement_stated && to.measurement_stated,
        one_respondent: source == Source::Published && (one(pair.from) || one(pair.to)),
        change,
    })
}

fn both<'a>(
    state: &'a State,
    part_id: PartId,
    scale: &ScaleKey,
    source: Source,
    pair: Pair,
) -> Option<(&'a Score, &'a Score)> {
    let mut slot = ScoreSlot { scale: scale.clone(), source, part_id, measurement_id: pair.from };
    let from = state.score(&slot)?;
    slot.measurement_id = pair.to;
    Some((from, state.score(&slot)?))
}

/// The ratings in one place, each with the evaluator whose it is.
pub fn ratings(state: &State, part: PartId, measurement: MeasurementId, scale: &ScaleKey) -> Vec<(EvaluatorId, f64)> {
    state.ratings_of(part, measurement, scale).map(|held| (held.evaluator_id, f64::from(held.value))).collect()
}
