//! What was found wrong once, each named after what was wrong.

use super::*;
use crate::model::{Answer, Fieldwork, Held, ItemCode, Record, Response};

/// The sample with every record seen to; `None` leaves it out.
fn remade(sample: &Sample, mut remake: impl FnMut(Record) -> Option<Record>) -> State {
    let records: Vec<Record> = sample.state().records().into_iter().filter_map(&mut remake).collect();
    let bare = State::from_records(records.clone(), Vec::new());
    State::from_records(records, crate::app::scoring::rebuild(&bare))
}

fn laid(state: &State, columns: &[Column], for_others: bool) -> SideBySide {
    compare(state, None, &Background::of(state, default_pair(state), for_others), &asked(columns))
}

/// Every answer to a question with a scale is this number, of those in these parts.
fn all_alike(sample: &Sample, columns: &[Column], value: impl Fn(ItemCode, PartId) -> f64) -> State {
    let parts: Vec<PartId> = columns.iter().filter_map(as_part).collect();
    let form = sample.state().questionnaire("deelnemers").unwrap().definition.clone();
    let items: Vec<ItemCode> = form
        .every_item()
        .filter(|placed| placed.scale().is_some_and(|scale| scale.items.len() > 1))
        .map(|placed| ItemCode::new(&placed.item.code))
        .collect();
    let keys: Vec<_> = sample
        .state()
        .questionnaires()
        .iter()
        .filter(|held| held.definition.key == form.key)
        .map(|held| held.id)
        .collect();
    remade(sample, |record| match record {
        Record::Response(held) if parts.contains(&held.part_id) && keys.contains(&held.questionnaire_id) => {
            let mut answers = held.answers.clone();
            for item in &items {
                let _ = answers.set(*item, Some(Answer::Number(value(*item, held.part_id))));
            }
            Some(Record::Response(Response { answers, ..(*held).clone() }.into()))
        }
        other => Some(other),
    })
}

fn as_part(column: &Column) -> Option<PartId> {
    match column {
        Column::Part(part) => Some(*part),
        _ => None,
    }
}

#[test]
fn equal_means_are_between_two_columns_and_not_one_twice() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2,5");
    let seen = laid(&all_alike(&sample, &columns, |_, _| 3.0), &columns, false);
    assert!(seen.items.len() > 5);
    assert!(seen.items.iter().all(|row| row.between == (0, 1) && row.largest == 0.0));
    // Those that are equally far apart stand in the order of the form, and the first of those that tie is named.
    let third = as_part(&columns[2]).unwrap();
    let state = all_alike(&sample, &columns, |_, part| if part == third { 3.0 } else { 4.0 });
    let beside = laid(&state, &columns, false);
    assert!(beside.items.iter().all(|row| row.between == (2, 0) && row.largest == 1.0));
    let order = |seen: &SideBySide| seen.items.iter().map(|row| row.item).collect::<Vec<_>>();
    assert_eq!(order(&seen), order(&beside));
}

/// And a part beside itself is two columns.
#[test]
fn means_that_are_equal_but_for_the_last_digit_tie() {
    let apart = furthest(&[(0, 0.1 + 0.2), (1, 0.3), (2, 0.3)]);
    assert_eq!(apart, Some((0, 1)));
    assert_eq!(furthest(&[(0, 2.0), (2, 0.3), (3, 0.1 + 0.2), (5, 2.0)]), Some((2, 0)));
    assert_eq!(furthest(&[(4, 1.0)]), None);
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,1");
    // A part beside itself may be about the same people: two different columns, and no interval.
    let seen = sample.compare(&columns, false);
    assert!(seen.items.iter().all(|row| row.between == (0, 1) && row.interval.is_none()));
}

fn furthest(means: &[(usize, f64)]) -> Option<(usize, usize)> {
    items::furthest_apart(means).map(|(low, high)| (low.0, high.0))
}

#[test]
fn in_how_many_columns_it_recurs_does_not_depend_on_their_order() {
    let sample = Sample::of("oefenprogramma");
    let adviser = Column::Group(Group::Adviser("adviseur A".into()));
    let kind = Column::Group(Group::CommissionerKind("municipality".into()));
    let recurs = |columns: &[Column]| -> Vec<(FindingKind, String, usize)> {
        let mut rows: Vec<_> = sample.compare(columns, false).findings;
        rows.sort_by(|one, other| (one.kind, &one.title).cmp(&(other.kind, &other.title)));
        rows.into_iter().map(|row| (row.kind, row.title, row.recurs)).collect()
    };
    let found = recurs(&[adviser.clone(), kind.clone()]);
    assert_eq!(found, recurs(&[kind, adviser]));
    assert!(found.iter().any(|(_, title, recurs)| title == "rollen en besluiten" && *recurs == 2), "{found:?}");
}

#[test]
fn a_reason_that_is_written_otherwise_differs() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2");
    let wanted = columns.iter().filter_map(as_part).collect::<Vec<_>>();
    let with_reasons = |second: &str| {
        remade(&sample, |record| match record {
            Record::Response(held) if wanted.contains(&held.part_id) => None,
            Record::Fieldwork(held) if wanted.contains(&held.part_id) => {
                let reason = if held.part_id == wanted[0] { "ziek" } else { second };
                let held = Fieldwork {
                    held: Held::NotHeld,
                    reason: Text::new(reason, ""),
                    invited_count: None,
                    ..(*held).clone()
                };
                Some(Record::Fieldwork(held.into()))
            }
            other => Some(other),
        })
    };
    let differs = |state: &State| {
        let seen = laid(state, &columns, false);
        let both = seen.measurements.iter().filter(|row| row.cells.iter().all(Option::is_some));
        both.map(|row| row.differs).collect::<Vec<_>>()
    };
    let (one, other) = (differs(&with_reasons("verhuisd")), differs(&with_reasons("ziek")));
    assert!(!one.is_empty() && one.iter().all(|differs| *differs), "{one:?}");
    assert!(other.iter().all(|differs| !differs), "{other:?}");
}

/// Beside the items of both measurements the pairs gave back the score of one who left and skipped an item.
#[test]
fn for_others_the_interval_of_a_change_is_of_all_responses_and_nothing_is_said_of_the_pairs() {
    let sample = Sample::of("oefenprogramma");
    let columns: Vec<Column> = sample.state().parts().map(|(_, part)| Column::Part(part.id)).collect();
    let (mut given, mut of_pairs) = (0, 0);
    for columns in columns.chunks(MOST_COLUMNS) {
        let (own, others) = (sample.compare(columns, false), sample.compare(columns, true));
        let changes = |seen: &SideBySide| -> Vec<Option<ChangeSeen>> {
            let rows = seen.scores.iter().filter(|row| row.source == Source::Responses);
            rows.flat_map(|row| row.cells.iter().map(|cell| cell.change.given().copied())).collect()
        };
        for (own, seen) in changes(&own).into_iter().zip(changes(&others)) {
            let Some((own, seen)) = own.zip(seen) else { continue };
            assert_eq!((seen.paired, seen.is_decisive, seen.disagrees), (None, None, None));
            assert!(own.is_decisive.is_some() && own.disagrees.is_some());
            if let Some((low, high)) = seen.interval {
                assert!(((low + high) / 2.0 - seen.diff).abs() < 1e-9, "{seen:?}");
                given += 1;
            }
            of_pairs += usize::from(own.paired.is_some() && own.interval != seen.interval);
        }
        let ratings = others.scores.iter().filter(|row| row.source != Source::Responses).flat_map(|row| &row.cells);
        assert!(ratings.filter_map(|cell| cell.change.given()).all(|change| change.disagrees == Some(false)));
    }
    assert!(given > 5 && of_pairs > 2, "{given} {of_pairs}");
}

/// Null there told that the few had left it out.
#[test]
fn an_item_that_none_of_a_few_answered_is_withheld_as_one_that_they_did() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2,5");
    let (few, skipped) = (as_part(&columns[0]).unwrap(), ItemCode::new("A1"));
    let others = |with: Option<Answer>| {
        let mut kept = std::collections::HashMap::new();
        let state = remade(&sample, |record| match record {
            Record::Response(held) if held.part_id == few => {
                let count = kept.entry((held.measurement_id, held.questionnaire_id)).or_insert(0);
                *count += 1;
                let mut answers = held.answers.clone();
                answers.set(skipped, with.clone());
                (*count <= 2).then(|| Record::Response(Response { answers, ..(*held).clone() }.into()))
            }
            other => Some(other),
        });
        let group = Column::Group(Group::CommissionerKind("municipality".into()));
        let seen = [laid(&state, &columns, true), laid(&state, &[group, columns[2].clone()], true)];
        seen.map(|seen| (seen.items, seen.scores))
    };
    let (one, other) = (others(Some(Answer::Number(3.0))), others(None));
    assert_eq!(one, other);
    let row = one[0].0.iter().find(|row| row.item == skipped).unwrap();
    assert_eq!(row.cells[0], Seen::Withheld(crate::analysis::disclosure::Withheld::Few));
}
