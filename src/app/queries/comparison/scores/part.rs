//! The scores of one part.

use std::sync::Arc;

use super::{Cell, Estimated, On};
use crate::analysis::Headline;
use crate::analysis::change::Reason;
use crate::analysis::homogeneity::Estimate;
use crate::app::queries::analysis::{Analysed, Analysis, Question, detail_of};
use crate::app::queries::changes::{ChangeRow, Pair, of_part};
use crate::app::queries::charts;
use crate::app::queries::comparison::Work;
use crate::app::queries::comparison::seen::{ChangeSeen, ScoreCell, Seen, SideSeen, Untested};
use crate::app::scored::Scored;
use crate::charts::Mark;
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{Held, MeasurementId, Part, Score, ScoreSlot, Source};

/// A score with where it is and whether it may be seen.
struct Side<'a> {
    measurement: MeasurementId,
    score: Option<&'a Score>,
    seen: Seen<SideSeen>,
}

pub(super) fn cell(work: &Work<'_>, on: On<'_>, part: &Part) -> Cell {
    let moments = work.background.moments;
    let side = |measurement: Option<MeasurementId>| Some(side(work, on, part, measurement?));
    let (from, to) = (side(moments.from), side(moments.to));
    let row = moments.pair.and_then(|pair| of_part(work.state, part.id, on.scale, on.source, pair));
    let change = row.as_ref().map(|row| change(work, on, row));
    let marks = marks(work, on, part, &[from.as_ref(), to.as_ref()], row.as_ref(), change.as_ref());
    let estimate = |side: &Option<Side<'_>>| side.as_ref().and_then(level);
    let estimates = (estimate(&from), estimate(&to));
    let moved = match (&change, from.as_ref().and_then(|side| side.score), to.as_ref().and_then(|side| side.score)) {
        (Some(change), Some(earlier), Some(later)) => of_change(change, earlier, later),
        _ => None,
    };
    let nothing = || Seen::Missing(String::new());
    let seen = ScoreCell {
        from: from.map_or_else(nothing, |side| side.seen),
        to: to.map_or(Seen::Missing(String::new()), |side| side.seen),
        change: change.unwrap_or(Seen::Missing(String::new())),
        marks,
    };
    Cell { seen, from: estimates.0, to: estimates.1, change: moved }
}

fn side<'a>(work: &Work<'a>, on: On<'_>, part: &Part, measurement: MeasurementId) -> Side<'a> {
    let slot =
        ScoreSlot { scale: on.scale.key.clone(), source: on.source, part_id: part.id, measurement_id: measurement };
    let score = work.state.score(&slot);
    let seen = match score {
        None => Seen::Missing(charts::missing_note(work.state, part.id, measurement, work.lang)),
        Some(_) if work.hides(part.id, measurement, &on.scale.key, on.source) => {
            Seen::Missing(work.lang.tr("scores-blind"))
        }
        Some(score) => match work.background.guard.score(&slot, score) {
            Err(why) => Seen::Withheld(why),
            Ok(score) => Seen::Given(SideSeen {
                mean: score.mean,
                interval: score.ci_low.zip(score.ci_high),
                n: score.n,
                parts: None,
            }),
        },
    };
    Side { measurement, score, seen }
}

/// The mean of the responses, where there is one.
fn level(side: &Side<'_>) -> Option<Estimated> {
    let score = side.score?;
    Some(match &side.seen {
        Seen::Given(_) => {
            Estimate::of_mean(score.mean, score.sd, score.n.unwrap_or_default()).map_err(Untested::Because)
        }
        Seen::Withheld(_) => Err(Untested::Withheld),
        Seen::Missing(_) => Err(Untested::Because(Reason::NotResponses)),
    })
}

fn of_change(change: &Seen<ChangeSeen>, from: &Score, to: &Score) -> Option<Estimated> {
    match change {
        Seen::Given(change) => {
            let (earlier, later) = ((from.sd, from.n.unwrap_or_default()), (to.sd, to.n.unwrap_or_default()));
            Some(Estimate::of_change(change.diff, earlier, later).map_err(Untested::Because))
        }
        Seen::Withheld(_) => Some(Err(Untested::Withheld)),
        Seen::Missing(_) => None,
    }
}

fn change(work: &Work<'_>, on: On<'_>, row: &ChangeRow) -> Seen<ChangeSeen> {
    let Some(pair) = work.background.moments.pair else { return Seen::Missing(String::new()) };
    let hides = |measurement| work.hides(row.part_id, measurement, &on.scale.key, on.source);
    if hides(pair.from) || hides(pair.to) {
        return Seen::Missing(work.lang.tr("scores-blind"));
    }
    let seen = work.background.guard.change(row, pair);
    if let Some(why) = seen.withheld() {
        return Seen::Withheld(why);
    }
    let (Some(diff), Some(class)) = (seen.diff, seen.class) else {
        let why = seen.reason.map(|reason| work.lang.tr(&format!("reason-{}", reason.code())));
        return Seen::Missing(why.unwrap_or_default());
    };
    let Rests { interval, paired, is_decisive, disagrees } = rests(work, row, pair);
    Seen::Given(ChangeSeen { diff, paired, interval, class, counts: None, is_decisive, disagrees })
}

/// The interval that stands first with the difference that it is of where that is the pairs', whether one respondent
/// decides the class, and whether the pairs say otherwise: as far as each may be seen.
#[derive(Default)]
struct Rests {
    interval: Option<(f64, f64)>,
    paired: Option<f64>,
    is_decisive: bool,
    disagrees: bool,
}

fn rests(work: &Work<'_>, row: &ChangeRow, pair: Pair) -> Rests {
    if row.source != Source::Responses {
        return Rests::default();
    }
    let known = work.analysed.get(&row.part_id).into_iter().flatten().find(|held| held.row == *row);
    if let (Some(analysis), Some(held)) = (work.analysis, known) {
        return told(work, analysis, held);
    }
    let question = Question { pair, with_doubtful: true };
    let detail = detail_of(work.state, question, row.part_id, &row.scale).map(Arc::new);
    let alone = Analysis { question, rows: Vec::new(), programme: Vec::new(), scored: Arc::new(Scored::default()) };
    told(work, &alone, &Analysed { row: row.clone(), detail, p_holm: None })
}

fn told(work: &Work<'_>, analysis: &Analysis, held: &Analysed) -> Rests {
    let seen = work.background.guard.analysed(analysis, held);
    let Some(evidence) = seen.evidence else { return Rests::default() };
    let interval = evidence.interval();
    let paired = evidence.paired.filter(|_| evidence.headline == Some(Headline::Paired) && interval.is_some());
    Rests {
        interval,
        paired: paired.map(|paired| paired.diff),
        is_decisive: evidence.influence.is_some_and(|influence| influence.decisive.is_some()),
        disagrees: evidence.disagree.unwrap_or_default(),
    }
}

/// Why a number asks care; nothing where one of them is not shown.
fn marks(
    work: &Work<'_>,
    on: On<'_>,
    part: &Part,
    sides: &[Option<&Side<'_>>],
    row: Option<&ChangeRow>,
    change: Option<&Seen<ChangeSeen>>,
) -> Vec<Mark> {
    let sides: Vec<&Side<'_>> = sides.iter().flatten().copied().collect();
    let is_kept = |side: &&&Side<'_>| side.score.is_some() && side.seen.given().is_none();
    if sides.iter().any(|side| is_kept(&side)) || matches!(change, Some(Seen::Withheld(_))) {
        return Vec::new();
    }
    if let Some(row) = row {
        return charts::marks(work.state, row);
    }
    let scores: Vec<&Score> = sides.iter().filter_map(|side| side.score).collect();
    let mut marks = Vec::new();
    if scores.iter().any(|score| !score.measurement_stated) {
        marks.push(Mark::MeasurementNotStated);
    }
    let published = |side: &&&Side<'_>| work.state.published(part.id, side.measurement, &on.scale.key);
    if on.source == Source::Published
        && sides.iter().filter_map(|side| published(&side)).any(|held| held.one_respondent)
    {
        marks.push(Mark::OneRespondent);
    }
    if on.source == Source::Published && scores.iter().any(|score| score.n.is_none()) {
        marks.push(Mark::CountUnknown);
    }
    let is_small = |score: &&Score| score.n.is_some_and(|n| n < work.background.guard.minimum());
    if on.source == Source::Responses && scores.iter().any(is_small) {
        marks.push(Mark::SmallCount);
    }
    let not_held = |side: &&Side<'_>| {
        let held = work.state.fieldwork(part.id, side.measurement, PARTICIPANTS);
        side.score.is_none() && held.is_some_and(|held| held.held == Held::NotHeld)
    };
    if !scores.is_empty() && sides.iter().any(not_held) {
        marks.push(Mark::NotHeld);
    }
    marks
}
