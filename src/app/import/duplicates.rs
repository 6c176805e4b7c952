//! What the programme has already of what comes in: counted, and told where that is a problem.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::super::State;
use super::super::command::{OnDuplicate, RecordBatch, ResponseBatch};
use super::super::ops::{Held, RecordHeld};
use super::Counts;
use crate::base::Phrase;
use crate::exchange::understand::{Problem, ProblemKind, Problems};
use crate::model::import_map::Target;
use crate::model::{MeasurementId, PartId, QuestionnaireId, Response};

type Sheet = Option<Arc<str>>;

/// Counts what would be added, replaced and passed over; a response that is there is a problem where nothing was said.
pub fn count_responses(
    state: &State,
    batch: &ResponseBatch,
    on_duplicate: OnDuplicate,
    sheet: Sheet,
    counts: &mut Counts,
    problems: &mut Problems,
) {
    let held = Held::of(state, batch);
    counts.read = batch.responses.len() as u64;
    for (row, response) in &batch.responses {
        let is_there = held.same_respondent(state, response).is_some();
        let code = response.respondent.as_deref();
        count(is_there, on_duplicate, counts, || tell(problems, &sheet, *row, code));
    }
}

/// The same for pilots, grades and ratings.
pub fn count_records(
    state: &State,
    batch: &RecordBatch,
    on_duplicate: OnDuplicate,
    sheet: Sheet,
    counts: &mut Counts,
    problems: &mut Problems,
) {
    let held = RecordHeld::of(state);
    let mut put = |row: u64, is_there: bool, is_same: bool| {
        counts.read += 1;
        if is_there && is_same {
            counts.skipped += 1;
        } else {
            count(is_there, on_duplicate, counts, || tell(problems, &sheet, row, None));
        }
    };
    match batch.target {
        Target::Responses => {}
        Target::Pilots => {
            for (row, pilot) in &batch.pilots {
                let before = state.pilot(pilot.id);
                put(*row, before.is_some(), before.is_some_and(|before| **before == *pilot));
            }
        }
        Target::Published => {
            for (row, published) in &batch.published {
                let before = held.published(published);
                put(*row, before.is_some(), before.is_some_and(|before| RecordHeld::same_grade(before, published)));
            }
        }
        Target::Ratings => {
            for (row, rating) in &batch.ratings {
                let before = held.rating(rating);
                put(*row, before.is_some(), before.is_some_and(|before| RecordHeld::same_rating(before, rating)));
            }
        }
    }
}

fn count(is_there: bool, on_duplicate: OnDuplicate, counts: &mut Counts, tell: impl FnOnce()) {
    match (is_there, on_duplicate) {
        (false, _) => counts.added += 1,
        (true, OnDuplicate::Replace) => counts.replaced += 1,
        (true, OnDuplicate::Skip) => counts.skipped += 1,
        (true, OnDuplicate::Refuse) => tell(),
    }
}

fn tell(problems: &mut Problems, sheet: &Sheet, row: u64, value: Option<&str>) {
    let value = value.map(crate::exchange::understand::shown);
    let kind = ProblemKind::Duplicate;
    problems.tell(Problem { sheet: sheet.clone(), row: Some(row), column: None, value, kind });
}

/// A warning where responses without a code stand in the programme already, answer by answer: the same file a second
/// time, most likely.
pub fn same_again(state: &State, batch: &ResponseBatch) -> Option<Phrase> {
    let without = batch.responses.iter().filter(|(_, response)| response.respondent.is_none());
    let places: HashSet<Place> = without.clone().map(|(_, response)| place(response)).collect();
    let mut there: HashMap<Place, HashMap<u64, usize>> = HashMap::new();
    for (part, measurement, questionnaire) in places {
        let held = state.responses().at(part, measurement).iter();
        for response in held.filter(|held| held.respondent.is_none() && held.questionnaire_id == questionnaire) {
            *there.entry(place(response)).or_default().entry(said(response)).or_default() += 1;
        }
    }
    if there.is_empty() {
        return None;
    }
    let (mut count, mut same) = (0usize, 0usize);
    for (_, response) in without {
        count += 1;
        if let Some(left) = there.get_mut(&place(response)).and_then(|said_there| said_there.get_mut(&said(response)))
            && *left > 0
        {
            *left -= 1;
            same += 1;
        }
    }
    // Two people may have answered the same; half of a file did not.
    (same * 2 >= count).then(|| Phrase::new("import-warning-same").with("same", same).with("count", count))
}

type Place = (PartId, MeasurementId, QuestionnaireId);

fn place(response: &Response) -> Place {
    (response.part_id, response.measurement_id, response.questionnaire_id)
}

/// Everything that a response says, to compare; two that differ come to one number once in a world of responses.
fn said(response: &Response) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{}\u{0}{:?}", response.role, response.answers).hash(&mut hasher);
    hasher.finish()
}
