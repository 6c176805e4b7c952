//! What was measured: for every questionnaire in either measurement whether it was held, why not, and how many forms are
//! in of how many that went out. Of a group: for how many of its parts.

use super::background::{HeldAt, HeldLine};
use super::column::{Members, Standing};
use super::seen::{MeasurementCell, MeasurementRow, Seen};
use super::{Work, differ};
use crate::analysis::disclosure::Withheld;
use crate::app::queries::coverage::questionnaire_title;
use crate::model::{Held, Part};

/// Of which something is known of some column; in the order of time, and there of the questionnaires.
pub(super) fn rows(work: &Work<'_>) -> Vec<MeasurementRow> {
    work.background.held.iter().filter_map(|line| row(work, line)).collect()
}

fn row(work: &Work<'_>, line: &HeldLine) -> Option<MeasurementRow> {
    let cell = |standing: &Standing<'_>| match standing {
        Standing::Gone => None,
        Standing::Part(_, part) => of_part(work, line, part),
        Standing::Group(members) => of_group(line, members),
    };
    let cells: Vec<Option<MeasurementCell>> = work.columns.iter().map(cell).collect();
    if cells.iter().all(Option::is_none) {
        return None;
    }
    Some(MeasurementRow {
        measurement_id: line.measurement_id,
        questionnaire: line.questionnaire.clone(),
        title: questionnaire_title(work.state, &line.questionnaire, work.lang),
        differs: differ(cells.iter().flatten()),
        cells,
    })
}

fn of_part(work: &Work<'_>, line: &HeldLine, part: &Part) -> Option<MeasurementCell> {
    let at = line.parts.get(*work.background.ranks.get(&part.id)?)?;
    let fieldwork = work.state.fieldwork(part.id, line.measurement_id, &line.questionnaire);
    let held = at.held?;
    if held == Held::Unknown && fieldwork.is_none() {
        return None;
    }
    let responses = at.withheld.map_or(Seen::Given(at.responses), Seen::Withheld);
    let reason = fieldwork.map(|held| held.reason.get(work.lang).to_owned()).unwrap_or_default();
    Some(MeasurementCell { held, reason, responses, invited: at.invited, held_for: None })
}

/// All parts of which something is known.
fn of_group(line: &HeldLine, members: &Members) -> Option<MeasurementCell> {
    let own = || line.parts.iter().enumerate().filter(|(rank, _)| members.has_part(*rank)).map(|(_, at)| at);
    let known = || own().filter(|at| at.held.is_some_and(|held| held != Held::Unknown));
    let count = |parts: usize| u32::try_from(parts).unwrap_or(u32::MAX);
    let parts = count(known().count());
    if parts == 0 {
        return None;
    }
    let held_for = count(known().filter(|at| at.held == Some(Held::Held)).count());
    let is_withheld = own().any(|at| at.withheld.is_some());
    let responses = own().fold(0u32, |sum, at| sum.saturating_add(at.responses));
    let went_out = || known().filter(|at| at.held == Some(Held::Held));
    Some(MeasurementCell {
        held: if held_for > 0 { Held::Held } else { Held::NotHeld },
        reason: String::new(),
        responses: if is_withheld { Seen::Withheld(Withheld::GivesBack) } else { Seen::Given(responses) },
        invited: went_out().map(|at: &HeldAt| at.invited).try_fold(0u32, |sum, one| Some(sum.saturating_add(one?))),
        held_for: Some((held_for, parts)),
    })
}
