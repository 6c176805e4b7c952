//! The scores of the columns on one axis, with what changed, and whether chance alone would set them so far apart.

use super::background::{Level, Line, middle};
use super::column::Standing;
use super::seen::{Chance, MiddleHalf, ScaleRow, ScoreCell, Seen, Untested};
use super::{Reading, Work, differ};
use crate::analysis::change::Reason;
use crate::analysis::homogeneity::{Estimate, homogeneity};
use crate::base::number;
use crate::model::{MeasurementId, Scale, Source};

mod group;
mod part;

/// What a column comes to on one scale from one source.
pub(super) struct Cell {
    pub seen: ScoreCell,
    /// What the tests are made of; `None` where there is no such number.
    pub from: Option<Estimated>,
    pub to: Option<Estimated>,
    pub change: Option<Estimated>,
}

pub(super) type Estimated = Result<Estimate, Untested>;

/// A scale and a source that are asked for.
#[derive(Clone, Copy)]
pub(super) struct On<'a> {
    pub scale: &'a Scale,
    pub source: Source,
    pub line: &'a Line,
}

/// In the order of scales and sources; where any column has a number, or one that it may not show.
pub(super) fn rows(work: &Work<'_>) -> Vec<ScaleRow> {
    let mut rows = Vec::new();
    for scale in work.state.scales() {
        for source in Source::ALL {
            let line = work.background.line(&scale.key, source);
            rows.extend(line.and_then(|line| row(work, On { scale, source, line })));
        }
    }
    rows
}

fn row(work: &Work<'_>, on: On<'_>) -> Option<ScaleRow> {
    let cells: Vec<Cell> = work.columns.iter().map(|standing| cell(work, on, standing)).collect();
    let has_number = |cell: &Cell| cell.from.is_some() || cell.to.is_some();
    if !cells.iter().any(has_number) {
        return None;
    }
    let chance = Chance {
        from: chance(work, on.source, &cells, |cell| cell.from),
        to: chance(work, on.source, &cells, |cell| cell.to),
        change: chance(work, on.source, &cells, |cell| cell.change),
    };
    let (middle_from, middle_to) = middles(work, on);
    let cells: Vec<ScoreCell> = cells.into_iter().map(|cell| cell.seen).collect();
    let (scale, source) = (on.scale.key.clone(), on.source);
    Some(ScaleRow { scale, source, differs: differs(work, &cells), cells, middle_from, middle_to, chance })
}

fn cell(work: &Work<'_>, on: On<'_>, standing: &Standing<'_>) -> Cell {
    match standing {
        Standing::Gone => Cell {
            seen: ScoreCell {
                from: Seen::Missing(String::new()),
                to: Seen::Missing(String::new()),
                change: Seen::Missing(String::new()),
                marks: Vec::new(),
            },
            from: None,
            to: None,
            change: None,
        },
        Standing::Part(_, part) => part::cell(work, on, part),
        Standing::Group(members) => group::cell(work, on, members),
    }
}

/// Of the columns that have a number; for others only where each of them is given.
fn chance(
    work: &Work<'_>,
    source: Source,
    cells: &[Cell],
    estimate: impl Fn(&Cell) -> Option<Estimated>,
) -> Result<super::Homogeneity, Untested> {
    if source != Source::Responses {
        return Err(Untested::Because(Reason::NotResponses));
    }
    let held: Vec<(usize, Estimated)> =
        cells.iter().enumerate().filter_map(|(at, cell)| Some((at, estimate(cell)?))).collect();
    tested(work, &held)
}

/// Whether these columns, each with its rank and its estimate, are one.
pub(super) fn tested(work: &Work<'_>, held: &[(usize, Estimated)]) -> Result<super::Homogeneity, Untested> {
    if held.iter().any(|(_, estimate)| *estimate == Err(Untested::Withheld)) {
        return Err(Untested::Withheld);
    }
    let usable: Vec<usize> = held.iter().filter(|(_, estimate)| estimate.is_ok()).map(|(at, _)| *at).collect();
    if work.any_overlap(&usable) {
        return Err(Untested::Overlap);
    }
    let reason = |untested| match untested {
        Untested::Because(reason) => reason,
        Untested::Overlap | Untested::Withheld => Reason::TooFew,
    };
    let columns: Vec<Result<Estimate, Reason>> = held.iter().map(|(_, estimate)| estimate.map_err(reason)).collect();
    homogeneity(&columns).map_err(Untested::Because)
}

/// The middle halves; of ratings only over those that the reader may see.
fn middles(work: &Work<'_>, on: On<'_>) -> (Option<MiddleHalf>, Option<MiddleHalf>) {
    let may_hide = on.source == Source::Evaluator && work.reading != Reading::Everything;
    if !may_hide || !work.state.programme.blind_ratings {
        return (on.line.middle_from, on.line.middle_to);
    }
    let seen = |levels: &[Level], measurement: Option<MeasurementId>| {
        let measurement = measurement?;
        middle(levels, |part| !work.hides(part, measurement, &on.scale.key, on.source))
    };
    let moments = work.background.moments;
    (seen(&on.line.from, moments.from), seen(&on.line.to, moments.to))
}

/// Whether the written figures of the last measurement, or of the change, differ.
fn differs(work: &Work<'_>, cells: &[ScoreCell]) -> bool {
    let has_later = work.background.moments.to.is_some();
    let level = |cell: &ScoreCell| if has_later { cell.to.given().copied() } else { cell.from.given().copied() };
    let written = |value: f64| number::round(value, 1);
    differ(cells.iter().filter_map(level).map(|side| written(side.mean)))
        || differ(cells.iter().filter_map(|cell| cell.change.given()).map(|change| written(change.diff)))
}
