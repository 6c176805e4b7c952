//! The programme as a whole: how many parts went up, stayed and went down, per scale and source.

use std::collections::HashSet;

use super::analysis::Analysed;
use super::changes::ChangeRow;
use crate::analysis::agreement::{self, Agreement};
use crate::analysis::change::Reason;
use crate::analysis::pooled::pooled;
use crate::analysis::programme::{Pooled, ProgrammeChange, summary};
use crate::app::State;
use crate::model::{MeasurementId, PartId, ScaleKey, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeRow {
    pub scale: ScaleKey,
    pub source: Source,
    pub from_wave: u32,
    pub to_wave: u32,
    pub change: ProgrammeChange,
    /// Of responses, over the parts with some spread; `None` below two of them.
    pub pooled: Option<Pooled>,
    /// Pilots that have data both as a whole and by named parts: they count double.
    pub counted_double: Vec<u32>,
}

impl ProgrammeRow {
    /// Why nothing is pooled; `None` where something is.
    pub fn pooled_reason(&self) -> Option<Reason> {
        match (self.source, self.pooled) {
            (_, Some(_)) => None,
            (Source::Responses, None) => Some(Reason::TooFew),
            (Source::Evaluator | Source::Published, None) => Some(Reason::NotResponses),
        }
    }
}

/// One row for every scale and source of which some part has both measurements.
pub fn programme_of(state: &State, rows: &[Analysed]) -> Vec<ProgrammeRow> {
    let mut all = Vec::new();
    for scale in state.scales() {
        for source in Source::ALL {
            let is_own = |held: &&Analysed| held.row.scale == scale.key && held.row.source == source;
            let own: Vec<&Analysed> = rows.iter().filter(is_own).collect();
            let summed = summarise(&own.iter().map(|held| &held.row).collect::<Vec<_>>(), &scale.key, source);
            all.extend(summed.map(|row| ProgrammeRow { pooled: pooled(&effects(&own)), ..row }));
        }
    }
    all
}

/// The changes of responses with their variance, of the parts that can be pooled.
fn effects(rows: &[&Analysed]) -> Vec<(f64, f64)> {
    let effect = |held: &&Analysed| {
        let evidence = held.evidence()?;
        Some((evidence.diff, evidence.independent.error?.powi(2)))
    };
    rows.iter().filter_map(effect).collect()
}

/// Sums up change rows of one scale and source, without pooling them; `None` where no row has a difference.
pub fn summarise(rows: &[&ChangeRow], scale: &ScaleKey, source: Source) -> Option<ProgrammeRow> {
    let first = rows.first()?;
    let differences: Vec<_> = rows.iter().filter_map(|row| Some((row.change.diff?, row.change.class?))).collect();
    Some(ProgrammeRow {
        scale: scale.clone(),
        source,
        from_wave: first.from_wave,
        to_wave: first.to_wave,
        change: summary(&differences)?,
        pooled: None,
        counted_double: counted_double(rows),
    })
}

fn counted_double(rows: &[&ChangeRow]) -> Vec<u32> {
    let wholes: HashSet<u32> = rows.iter().filter(|row| row.part_name.is_none()).map(|row| row.pilot_number).collect();
    let named = rows.iter().filter(|row| row.part_name.is_some()).map(|row| row.pilot_number);
    let mut numbers: Vec<u32> = named.filter(|number| wholes.contains(number)).collect();
    numbers.dedup();
    numbers
}

/// How far evaluators agree on a scale, over the parts and measurements that two or more rated.
pub fn agreement(state: &State, scale: &ScaleKey) -> Agreement {
    agreement_where(state, scale, |_, _| true)
}

/// As [`agreement`], over the places that pass.
pub fn agreement_where(state: &State, scale: &ScaleKey, passes: impl Fn(PartId, MeasurementId) -> bool) -> Agreement {
    let ratings: Vec<_> = state
        .all_ratings()
        .filter(|held| held.scale == *scale && passes(held.part_id, held.measurement_id))
        .map(|held| ((held.part_id, held.measurement_id), held.evaluator_id, f64::from(held.value)))
        .collect();
    agreement::agreement(&ratings)
}
