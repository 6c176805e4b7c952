//! A whole programme that comes in from the program's own JSON: into an empty programme it takes its
//! place; into a copy of itself it adds and replaces by key. All or nothing, one step of undo.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::command::OnDuplicate;
use super::{Plan, State, refused};
use crate::base::{Error, Phrase, Result};
use crate::exchange::programme_json::ProgrammeFile;
use crate::model::fitting::Kinds;
use crate::model::record::RecordKey;
use crate::model::{Change, Entity, MeasurementId, PartId, Record, Scale, TagId};

pub fn programme(state: &State, file: &ProgrammeFile, on_duplicate: OnDuplicate) -> Result<Plan> {
    let words = Phrase::new("op-import").with("name", file.programme.name.as_str()).with("pilots", file.pilots.len());
    check_references(state, file)?;
    check_unique(file)?;
    for questionnaire in &file.questionnaires {
        if let Some(fault) = questionnaire.definition.check().into_iter().next() {
            return Err(Error::refused(fault.sentence()));
        }
    }
    let mut plan = Plan::new(words);
    if state.pilot_count() == 0 {
        replace_empty(state, file, &mut plan);
    } else if state.programme.id == file.programme.id {
        merge(state, file, on_duplicate, &mut plan)?;
    } else {
        return Err(refused("refused-import-other"));
    }
    Ok(plan)
}

/// What the empty programme brought along makes room for what comes in; questionnaires stay where the
/// file brings none.
fn replace_empty(state: &State, file: &ProgrammeFile, plan: &mut Plan) {
    let incoming: HashMap<(Entity, RecordKey), Record> = keyed(file.clone().into_records());
    for record in state.records() {
        let comes_back = incoming.contains_key(&(record.entity(), record.key()));
        let stays = match record.entity() {
            Entity::Programme => true,
            Entity::Questionnaire => comes_back || file.questionnaires.is_empty(),
            _ => comes_back,
        };
        if !stays {
            plan.remove(record);
        }
    }
    let after = incoming_programme(state, file);
    let before = Record::Programme(state.programme.clone());
    if state.programme.id == file.programme.id {
        plan.push(Some(before), after);
    } else {
        plan.changes.push(Change::removed(before));
        plan.changes.push(Change::added(after));
    }
    let held = keyed(state.records());
    for record in file.clone().into_records() {
        let before = held.get(&(record.entity(), record.key())).cloned();
        plan.push(before, record);
    }
}

/// The programme as the file has it. A file without the mark of invented data does not take it off its own programme.
fn incoming_programme(state: &State, file: &ProgrammeFile) -> Record {
    let mut programme = file.programme.clone();
    programme.invented |= state.programme.invented && state.programme.id == programme.id;
    Record::Programme(Arc::new(programme))
}

fn merge(state: &State, file: &ProgrammeFile, on_duplicate: OnDuplicate, plan: &mut Plan) -> Result<()> {
    let held = keyed(state.records());
    let mut clashes = 0;
    let programme = incoming_programme(state, file);
    for record in std::iter::once(programme).chain(file.clone().into_records()) {
        match held.get(&(record.entity(), record.key())) {
            None => plan.push(None, record),
            Some(before) if *before == record => {}
            // A version that somebody answered does not change, whatever is wished.
            Some(Record::Questionnaire(held)) if state.responses().any_with(held.id) => {
                return Err(refused("refused-import-questionnaire"));
            }
            Some(before) => match on_duplicate {
                OnDuplicate::Refuse => clashes += 1,
                OnDuplicate::Skip => {}
                OnDuplicate::Replace => plan.push(Some(before.clone()), record),
            },
        }
    }
    check_numbers(state, plan)?;
    if clashes > 0 {
        return Err(Error::refused(Phrase::new("refused-import-duplicates").with("count", clashes as usize)));
    }
    check_together(held, plan)
}

/// What comes must fit beside what stays: two records with keys of their own may claim one place, such as a second
/// whole of a pilot.
fn check_together(held: HashMap<(Entity, RecordKey), Record>, plan: &Plan) -> Result<()> {
    let mut together = held;
    for record in plan.changes.iter().filter_map(|change| change.after.clone()) {
        together.insert((record.entity(), record.key()), record);
    }
    let (programmes, records): (Vec<Record>, Vec<Record>) =
        together.into_values().partition(|record| record.entity() == Entity::Programme);
    let Some(Record::Programme(programme)) = programmes.into_iter().next() else { return Ok(()) };
    match claimed_twice(&ProgrammeFile::from_records((*programme).clone(), records)) {
        Some(list) => Err(Error::refused(Phrase::new("refused-import-claimed").with("list", list))),
        None => Ok(()),
    }
}

/// Two pilots may not come to share a number.
fn check_numbers(state: &State, plan: &Plan) -> Result<()> {
    let mut numbers: HashMap<_, u32> = state.pilots().map(|pilot| (pilot.id, pilot.number)).collect();
    for change in &plan.changes {
        if let Some(Record::Pilot(pilot)) = &change.after {
            numbers.insert(pilot.id, pilot.number);
        }
    }
    let mut seen = HashSet::new();
    match numbers.values().find(|number| !seen.insert(**number)) {
        Some(number) => Err(Error::refused(Phrase::new("refused-import-number").with("number", number.to_string()))),
        None => Ok(()),
    }
}

/// Nothing may stand twice: no id, no pilot's number, and no two records in one place.
fn check_unique(file: &ProgrammeFile) -> Result<()> {
    let mut seen = HashSet::new();
    let records = file.clone().into_records();
    let twice = records.iter().find(|record| !seen.insert((record.entity(), record.key())));
    let twice = twice.map(|record| record.entity().code());
    match twice.or_else(|| claimed_twice(file)) {
        Some(list) => Err(Error::refused(Phrase::new("refused-import-twice").with("list", list))),
        None => Ok(()),
    }
}

/// The list in which two records are in one place.
fn claimed_twice(file: &ProgrammeFile) -> Option<&'static str> {
    let checks = [
        ("pilots", all_differ(file.pilots.iter().map(|held| held.number))),
        ("parts", all_differ(file.parts.iter().map(|held| (held.pilot_id, held.name.clone())))),
        (
            "fieldwork",
            all_differ(
                file.fieldwork.iter().map(|held| (held.part_id, held.measurement_id, held.questionnaire.clone())),
            ),
        ),
        ("final_measurements", all_differ(file.final_measurements.iter().map(|held| held.part_id))),
        (
            "commissioner_roles",
            all_differ(file.commissioner_roles.iter().map(|held| (held.pilot_id, held.measurement_id))),
        ),
        (
            "published",
            all_differ(file.published.iter().map(|held| (held.part_id, held.measurement_id, held.scale.clone()))),
        ),
        (
            "ratings",
            all_differ(
                file.ratings
                    .iter()
                    .map(|held| (held.part_id, held.measurement_id, held.scale.clone(), held.evaluator_id)),
            ),
        ),
    ];
    checks.into_iter().chain(unique_answers(file)).find(|(_, sound)| !sound).map(|(list, _)| list)
}

/// The same for what hangs on questionnaires. Versions of one questionnaire share its key.
fn unique_answers(file: &ProgrammeFile) -> [(&'static str, bool); 9] {
    let keys: HashMap<_, _> = file.questionnaires.iter().map(|held| (held.id, &held.definition.key)).collect();
    let claims = file.responses.iter().filter_map(|held| {
        let code = held.respondent.as_deref()?;
        Some((held.part_id, held.measurement_id, keys.get(&held.questionnaire_id), code))
    });
    [
        (
            "questionnaires",
            all_differ(file.questionnaires.iter().map(|held| (&held.definition.key, held.definition.version))),
        ),
        ("responses", all_differ(claims)),
        ("reentries", all_differ(file.reentries.iter().map(|held| held.response_id))),
        ("code_matches", all_differ(file.code_matches.iter().map(|held| (held.pilot_id, &held.first, &held.second)))),
        ("reviews", all_differ(file.reviews.iter().map(|held| (&held.kind, &held.place)))),
        ("import_maps", all_differ(file.import_maps.iter().map(|held| &held.name))),
        ("comparisons", all_differ(file.comparisons.iter().map(|held| &held.name))),
        ("presentations", all_differ(file.presentations.iter().map(|held| &held.name))),
        ("pilot_lists", all_differ(file.pilot_lists.iter().map(|held| &held.name))),
    ]
}

fn all_differ<T: std::hash::Hash + Eq>(mut values: impl Iterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    values.all(|value| seen.insert(value))
}

fn keyed(records: Vec<Record>) -> HashMap<(Entity, RecordKey), Record> {
    records.into_iter().map(|record| ((record.entity(), record.key()), record)).collect()
}

/// Every reference within the file must lead somewhere, and every value must lie within its scale.
fn check_references(state: &State, file: &ProgrammeFile) -> Result<()> {
    let pilots: HashSet<_> = file.pilots.iter().map(|held| held.id).collect();
    let parts: HashSet<_> = file.parts.iter().map(|held| held.id).collect();
    let measurements: HashSet<_> = file.measurements.iter().map(|held| held.id).collect();
    let evaluators: HashSet<_> = file.evaluators.iter().map(|held| held.id).collect();
    let scales: HashMap<_, _> = file.scales.iter().map(|held| (&held.key, held)).collect();
    let within = |key, value: f64| scales.get(key).is_some_and(|scale| (scale.min..=scale.max).contains(&value));
    let mut wholes = HashMap::new();
    for part in file.parts.iter().filter(|part| part.is_whole()) {
        *wholes.entry(part.pilot_id).or_insert(0) += 1;
    }
    let checks = [
        ("parts", file.parts.iter().all(|held| pilots.contains(&held.pilot_id))),
        ("parts", pilots.iter().all(|pilot| wholes.get(pilot) == Some(&1))),
        (
            "fieldwork",
            file.fieldwork
                .iter()
                .all(|held| parts.contains(&held.part_id) && measurements.contains(&held.measurement_id)),
        ),
        ("final_measurements", file.final_measurements.iter().all(|held| parts.contains(&held.part_id))),
        (
            "commissioner_roles",
            file.commissioner_roles.iter().all(|held| {
                pilots.contains(&held.pilot_id) && held.measurement_id.is_none_or(|id| measurements.contains(&id))
            }),
        ),
        (
            "published",
            file.published.iter().all(|held| {
                parts.contains(&held.part_id)
                    && measurements.contains(&held.measurement_id)
                    && within(&held.scale, held.mean)
            }),
        ),
        (
            "ratings",
            file.ratings.iter().all(|held| {
                parts.contains(&held.part_id)
                    && measurements.contains(&held.measurement_id)
                    && evaluators.contains(&held.evaluator_id)
                    && within(&held.scale, f64::from(held.value))
                    && scales.get(&held.scale).is_some_and(|scale| !scale.is_grade())
            }),
        ),
        (
            "findings",
            file.findings.iter().all(|held| {
                pilots.contains(&held.pilot_id)
                    && held.part_id.is_none_or(|id| parts.contains(&id))
                    && held.measurement_id.is_none_or(|id| measurements.contains(&id))
            }),
        ),
    ];
    let more = [
        ("programme", super::programme::check(&file.programme).is_ok()),
        ("scales", file.scales.iter().all(measures)),
        ("fieldwork", file.fieldwork.iter().all(|held| !held.questionnaire.is_empty())),
        ("responses", answers_fit(state, file, &parts, &measurements)),
        ("reentries", reentries_fit(file)),
        ("findings", tags_fit(state, file)),
        ("tags", file.tags.iter().all(|held| !held.name.is_empty())),
        ("code_matches", file.code_matches.iter().all(|held| pilots.contains(&held.pilot_id))),
    ];
    match checks.iter().chain(&more).find(|(_, sound)| !sound) {
        Some((list, _)) => Err(Error::refused(Phrase::new("refused-import-reference").with("list", *list))),
        None => Ok(()),
    }
}

/// Every response stands somewhere, by a questionnaire that the file brings or the programme has, and its answers
/// fit their items.
fn answers_fit(
    state: &State,
    file: &ProgrammeFile,
    parts: &HashSet<PartId>,
    measurements: &HashSet<MeasurementId>,
) -> bool {
    let brought: HashMap<_, _> =
        file.questionnaires.iter().map(|held| (held.id, Kinds::of(&held.definition))).collect();
    file.responses.iter().all(|held| {
        let own = || state.form(held.questionnaire_id).map(|form| &form.kinds);
        let Some(kinds) = brought.get(&held.questionnaire_id).or_else(own) else { return false };
        parts.contains(&held.part_id)
            && measurements.contains(&held.measurement_id)
            && held.respondent.as_deref().is_none_or(|code| !code.trim().is_empty())
            && held.answers.iter().all(|(item, answer)| kinds.check(item, answer).is_ok())
    })
}

/// Every tag of a finding stands in the codebook, that of the file or the programme's own, and is put to it once.
fn tags_fit(state: &State, file: &ProgrammeFile) -> bool {
    let brought: HashSet<_> = file.tags.iter().map(|tag| tag.id).collect();
    let stays = |id| state.programme.id == file.programme.id && state.tag(id).is_some();
    let once = |tags: &[TagId]| tags.iter().collect::<HashSet<_>>().len() == tags.len();
    file.findings
        .iter()
        .all(|held| once(&held.tags) && held.tags.iter().all(|tag| brought.contains(tag) || stays(*tag)))
}

/// A scale leads from somewhere to somewhere else.
fn measures(scale: &Scale) -> bool {
    !scale.key.as_str().is_empty()
        && scale.min < scale.max
        && (scale.max - scale.min).is_finite()
        && scale.smallest_change >= 0.0
        && (0.0..=1.0).contains(&scale.needed_share)
}

fn reentries_fit(file: &ProgrammeFile) -> bool {
    let responses: HashMap<_, _> = file.responses.iter().map(|held| (held.id, held.questionnaire_id)).collect();
    let kinds: HashMap<_, _> = file.questionnaires.iter().map(|held| (held.id, Kinds::of(&held.definition))).collect();
    file.reentries.iter().all(|held| {
        responses.get(&held.response_id).is_some_and(|questionnaire| {
            let fits = |kinds: &Kinds| held.answers.iter().all(|(item, answer)| kinds.check(item, answer).is_ok());
            kinds.get(questionnaire).is_none_or(fits)
        })
    })
}
