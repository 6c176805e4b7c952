use super::*;
use crate::app::samples;
use crate::model::Change;

fn records() -> Vec<Record> {
    let file = samples::read("samen-innoveren").unwrap();
    let programme = Record::Programme(file.programme.clone().into());
    std::iter::once(programme).chain(file.into_records()).collect()
}

fn numbers(state: &State) -> Vec<u32> {
    state.pilots().map(|pilot| pilot.number).collect()
}

#[test]
fn records_may_come_in_any_order() {
    let state = State::from_records(records(), Vec::new());
    let mut backwards = records();
    backwards.reverse();
    assert_eq!(numbers(&state), (1..=43).collect::<Vec<u32>>());
    assert_eq!(State::from_records(backwards, Vec::new()).records().len(), state.records().len());
    let wholes_first = |pilot: &Arc<Pilot>| state.parts_of(pilot.id).next().is_some_and(|part| part.is_whole());
    assert!(state.pilots().all(wholes_first));
    assert_eq!((state.wave(state.measurements()[1].id), state.measurement_of_wave(0)), (Some(2), None));
}

#[test]
fn a_change_and_its_inverse_leave_the_same_records() {
    let mut state = State::from_records(records(), Vec::new());
    let before = state.records();
    for record in before.iter().filter(|record| record.entity() != Entity::Programme) {
        let change = Change::removed(record.clone());
        state.apply(&change);
        assert_eq!(state.records().len(), before.len() - lost_with(record, &before));
        state.apply(&change.inverse());
    }
    let mut after = state.records();
    let by_key = |record: &Record| (record.entity(), record.key());
    after.sort_by_key(by_key);
    let mut wanted = before;
    wanted.sort_by_key(by_key);
    assert!(after == wanted);
}

/// A pilot that is gone takes its parts and findings out of sight, though not out of the state.
fn lost_with(record: &Record, all: &[Record]) -> usize {
    let Record::Pilot(pilot) = record else { return 1 };
    let hidden = |other: &&Record| {
        matches!(other, Record::Part(_) | Record::Finding(_)) && other.named_pilot() == Some(pilot.id)
    };
    1 + all.iter().filter(hidden).count()
}

#[test]
fn a_clone_keeps_what_it_had() {
    let mut state = State::from_records(records(), Vec::new());
    let (kept, revision) = (state.clone(), state.revisions().of(&[Entity::Rating]));
    let rating = Record::Rating(state.all_ratings().next().unwrap().clone());
    state.apply(&Change::removed(rating));
    assert_eq!(kept.all_ratings().count(), state.all_ratings().count() + 1);
    assert!(state.revisions().of(&[Entity::Rating]) > revision);
    assert_eq!(state.revisions().of(&[Entity::Finding]), kept.revisions().of(&[Entity::Finding]));
}
