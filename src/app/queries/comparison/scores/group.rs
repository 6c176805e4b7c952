//! The scores of a group: every part of its pilots counts once.

use super::{Cell, Estimated, On};
use crate::analysis::change::{Class, Reason};
use crate::analysis::disclosure::Withheld;
use crate::analysis::homogeneity::Estimate;
use crate::analysis::programme::{Over, over_parts};
use crate::app::queries::comparison::Work;
use crate::app::queries::comparison::background::{Level, Moved};
use crate::app::queries::comparison::column::Members;
use crate::app::queries::comparison::seen::{ChangeSeen, ScoreCell, Seen, SideSeen, Untested};
use crate::base::number;
use crate::model::{MeasurementId, PartId, Source};

pub(super) fn cell(work: &Work<'_>, on: On<'_>, members: &Members) -> Cell {
    let moments = work.background.moments;
    let (from, of_from) = level(work, on, members, &on.line.from, moments.from);
    let (to, of_to) = level(work, on, members, &on.line.to, moments.to);
    let (change, of_change) = change(work, on, members);
    Cell { seen: ScoreCell { from, to, change, marks: Vec::new() }, from: of_from, to: of_to, change: of_change }
}

/// Why a number of a group is not shown: what of it is not given, or hidden from this reader.
enum Kept {
    Withheld,
    Hidden,
}

fn kept<'a>(
    work: &Work<'_>,
    on: On<'_>,
    parts: impl Iterator<Item = (PartId, Option<Withheld>)> + Clone + 'a,
    measurements: &[MeasurementId],
) -> Option<Kept> {
    if parts.clone().any(|(_, withheld)| withheld.is_some()) {
        return Some(Kept::Withheld);
    }
    let is_hidden =
        |part| measurements.iter().any(|measurement| work.hides(part, *measurement, &on.scale.key, on.source));
    parts.clone().any(|(part, _)| is_hidden(part)).then_some(Kept::Hidden)
}

impl Kept {
    fn seen<T>(&self, work: &Work<'_>) -> (Seen<T>, Option<Estimated>) {
        match self {
            Self::Withheld => (Seen::Withheld(Withheld::GivesBack), Some(Err(Untested::Withheld))),
            Self::Hidden => {
                let untested = Untested::Because(Reason::NotResponses);
                (Seen::Missing(work.lang.tr("scores-blind")), Some(Err(untested)))
            }
        }
    }
}

fn level(
    work: &Work<'_>,
    on: On<'_>,
    members: &Members,
    levels: &[Level],
    measurement: Option<MeasurementId>,
) -> (Seen<SideSeen>, Option<Estimated>) {
    let own = || levels.iter().filter(|level| members.has_part(level.rank));
    let parts = own().map(|level| (level.part_id, level.withheld));
    if let Some(kept) = kept(work, on, parts, measurement.as_slice()) {
        return kept.seen(work);
    }
    let means: Vec<f64> = own().map(|level| level.mean).collect();
    let Some(over) = over_parts(&means) else { return (Seen::Missing(String::new()), None) };
    let n = own().map(|level| level.n).try_fold(0u32, |sum, n| Some(sum.saturating_add(n?)));
    let side = SideSeen { mean: over.mean, interval: interval(on, &over), n, parts: Some(over.parts) };
    (Seen::Given(side), Some(Estimate::of(&means).map_err(Untested::Because)))
}

fn change(work: &Work<'_>, on: On<'_>, members: &Members) -> (Seen<ChangeSeen>, Option<Estimated>) {
    let own = || on.line.changes.iter().filter(|moved| members.has_part(moved.rank));
    let parts = own().map(|moved: &Moved| (moved.part_id, moved.withheld));
    let measurements: Vec<MeasurementId> = work.background.moments.all().collect();
    if let Some(kept) = kept(work, on, parts, &measurements) {
        return kept.seen(work);
    }
    let diffs: Vec<f64> = own().map(|moved| moved.diff).collect();
    let Some(over) = over_parts(&diffs) else { return (Seen::Missing(String::new()), None) };
    let count = |class| u32::try_from(own().filter(|moved| moved.class == class).count()).unwrap_or(u32::MAX);
    // As the programme's table has it.
    let diff = number::round12(over.mean);
    let change = ChangeSeen {
        diff,
        paired: None,
        interval: interval(on, &over),
        class: Class::of(diff, on.scale.smallest_change),
        counts: Some([Class::Up, Class::Same, Class::Down].map(count)),
        is_decisive: Some(false),
        disagrees: Some(false),
    };
    (Seen::Given(change), Some(Estimate::of(&diffs).map_err(Untested::Because)))
}

/// Evaluators' and published figures have no intervals.
fn interval(on: On<'_>, over: &Over) -> Option<(f64, f64)> {
    over.interval.filter(|_| on.source == Source::Responses)
}
