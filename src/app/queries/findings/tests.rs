//! Counts of tags against counting the slow way, on programmes of every shape; and searching.
#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::app::queries::changes::{Pair, changes, default_pair};
use crate::app::{scoring, state};
use crate::base::{Lang, Text};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{
    FindingId, Measurement, Part, PartId, Pilot, Programme, Published, PublishedId, Record, Scale, Tag,
};

const SCALE: &str = "rapportcijfer";

/// Pilots with named parts beside the whole, of which some have grades in both measurements, in one, or in none.
#[derive(Clone, Debug)]
struct Sketch {
    /// For every pilot the grades of its whole and its named parts: first and second, where there are.
    pilots: Vec<Vec<(Option<u8>, Option<u8>)>>,
    /// Pilot, part (0 is none), measurement (0 is none), kind, topic, tags as bits.
    findings: Vec<(usize, usize, usize, usize, usize, u8)>,
    tags: usize,
}

fn sketches() -> impl Strategy<Value = Sketch> {
    let grade = || prop_oneof![1 => Just(None), 3 => (4u8..9).prop_map(Some)];
    let pilots = prop::collection::vec(prop::collection::vec((grade(), grade()), 1..4), 1..5);
    let finding = (0..5usize, 0..4usize, 0..3usize, 0..5usize, 0..3usize, 0..8u8);
    (pilots, prop::collection::vec(finding, 0..40), 0..4usize).prop_map(|(pilots, findings, tags)| Sketch {
        pilots,
        findings,
        tags,
    })
}

fn made(sketch: &Sketch) -> State {
    let mut records = vec![Record::Programme(Programme::named("Proef").into())];
    records.extend(Scale::standard().into_iter().map(|scale| Record::Scale(scale.into())));
    let measurements = [1.0, 2.0].map(|position| Measurement {
        id: MeasurementId::new(),
        name: Text::new(format!("Meting {position}"), ""),
        period: String::new(),
        position,
    });
    records.extend(measurements.iter().cloned().map(|held| Record::Measurement(held.into())));
    let tags: Vec<Tag> = (0..sketch.tags)
        .map(|rank| Tag {
            id: TagId::new(),
            name: Text::new(format!("label {rank}"), ""),
            definition: Text::default(),
            position: rank as f64,
        })
        .collect();
    records.extend(tags.iter().cloned().map(|tag| Record::Tag(tag.into())));
    let mut places: Vec<(PilotId, Vec<PartId>)> = Vec::new();
    for (number, parts) in sketch.pilots.iter().enumerate() {
        let pilot = Pilot::named(number as u32 + 1, &format!("Proeftuin {number}"));
        let mut ids = Vec::new();
        for (rank, grades) in parts.iter().enumerate() {
            let whole = Part::whole(pilot.id);
            let named = (rank > 0).then(|| format!("Deel {rank}"));
            let part = Part { name: named, position: rank as f64, ..whole };
            records.extend(
                grades_of(part.id, *grades, &measurements).into_iter().map(|held| Record::Published(held.into())),
            );
            ids.push(part.id);
            records.push(Record::Part(part.into()));
        }
        places.push((pilot.id, ids));
        records.push(Record::Pilot(pilot.into()));
    }
    for (position, (pilot, part, measurement, kind, topic, bits)) in sketch.findings.iter().enumerate() {
        let (pilot_id, parts) = &places[pilot % places.len()];
        let finding = Finding {
            id: FindingId::new(),
            pilot_id: *pilot_id,
            // The whole is sometimes named as a part: that is a finding of the pilot as a whole too.
            part_id: part.checked_sub(1).map(|rank| parts[rank % parts.len()]),
            measurement_id: measurement.checked_sub(1).map(|rank| measurements[rank].id),
            topic: ["samenwerking", "aansturing", TOPIC_EFFECTS][*topic].to_owned(),
            kind: FindingKind::ALL[*kind],
            text: Text::new(format!("bevinding {position}"), ""),
            source: String::new(),
            tags: tags.iter().enumerate().filter(|(rank, _)| bits & (1 << rank) != 0).map(|(_, tag)| tag.id).collect(),
            position: position as f64,
        };
        records.push(Record::Finding(finding.into()));
    }
    let bare = State::from_records(records.clone(), Vec::new());
    let scores = scoring::rebuild(&bare);
    state::State::from_records(records, scores)
}

fn grades_of(part_id: PartId, grades: (Option<u8>, Option<u8>), measurements: &[Measurement; 2]) -> Vec<Published> {
    let of = |grade: Option<u8>, rank: usize| {
        grade.map(|grade| Published {
            id: PublishedId::new(),
            part_id,
            measurement_id: measurements[rank].id,
            scale: ScaleKey::new(SCALE),
            mean: grade.into(),
            n: None,
            measurement_stated: true,
            one_respondent: false,
            remark: Text::default(),
            source: String::new(),
        })
    };
    [of(grades.0, 0), of(grades.1, 1)].into_iter().flatten().collect()
}

fn classes(state: &State) -> (Pair, Classes) {
    let pair = default_pair(state).unwrap();
    (pair, Classes::of(state, pair, &ScaleKey::new(SCALE), Source::Published, None))
}

/// Whether a finding tells of a part, by the words of the rule.
fn tells(state: &State, finding: &Finding, part: PartId) -> bool {
    let of = state.part(part).unwrap();
    match finding.part_id.map(|id| state.part(id).unwrap()) {
        None => of.pilot_id == finding.pilot_id,
        Some(own) if own.is_whole() => of.pilot_id == finding.pilot_id,
        Some(own) => own.id == part,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_count_is_what_counting_one_by_one_gives(
        sketch in sketches(),
        kind in prop::option::of(0..5usize),
        topic in prop::option::of(prop::sample::select(vec!["samenwerking", TOPIC_EFFECTS])),
    ) {
        let state = made(&sketch);
        let (pair, classes) = classes(&state);
        let narrowed = Narrowed { kind: kind.map(|kind| FindingKind::ALL[kind]), topic: topic.map(str::to_owned) };
        let found = counted(&state, &narrowed, Some(&classes));
        let all: Vec<&Finding> = state.all_findings().map(AsRef::as_ref).filter(|held| {
            narrowed.kind.is_none_or(|kind| held.kind == kind) && narrowed.topic.as_ref().is_none_or(|topic| held.topic == *topic)
        }).collect();
        prop_assert_eq!(found.any.findings, all.len());
        prop_assert_eq!(found.untagged, all.iter().filter(|held| held.tags.is_empty()).count());
        let rows = changes(&state, pair, Some(&ScaleKey::new(SCALE)), Some(Source::Published));
        for (tag, count) in state.tags().iter().zip(&found.tags) {
            let own: Vec<&&Finding> = all.iter().filter(|held| held.tags.contains(&tag.id)).collect();
            prop_assert_eq!(count.tag, Some(tag.id));
            prop_assert_eq!(count.findings, own.len());
            prop_assert_eq!(count.pilots, own.iter().map(|held| held.pilot_id).collect::<HashSet<_>>().len());
            for (rank, kind) in FindingKind::ALL.iter().enumerate() {
                for (place, topic) in found.topics.iter().enumerate() {
                    let one_by_one = own.iter().filter(|held| held.kind == *kind && held.topic == *topic).count();
                    prop_assert_eq!(count.by_kind[rank][place], one_by_one);
                }
            }
            for (place, measurement) in found.measurements.iter().enumerate() {
                let one_by_one = own.iter().filter(|held| held.measurement_id == *measurement).count();
                prop_assert_eq!(count.by_measurement[place], one_by_one);
            }
            for class in Class::ALL {
                let of_class = rows.iter().filter(|row| row.change.class == Some(class));
                let named = of_class.filter(|row| own.iter().any(|held| tells(&state, held, row.part_id))).count();
                prop_assert_eq!(count.of_class(class), named);
                prop_assert!(named <= classes.total(class));
            }
        }
        let outside = all.iter().filter(|held| !rows.iter().any(|row| row.change.class.is_some() && tells(&state, held, row.part_id)));
        prop_assert_eq!(found.outside, outside.count());
    }

    /// What a count leads to is what was counted: as many findings, and no other parts than those.
    #[test]
    fn the_findings_behind_a_count_are_those_that_were_counted(sketch in sketches()) {
        let state = made(&sketch);
        let (_, classes) = classes(&state);
        let index = Index::of(&state, Lang::Nl);
        let found = counted(&state, &Narrowed::default(), Some(&classes));
        for count in found.tags.iter().chain([&found.any]) {
            let asked = FindingQuestion { tag: count.tag, ..FindingQuestion::default() };
            prop_assert_eq!(index.find(&state, &asked, None).len(), count.findings);
            for (place, measurement) in found.measurements.iter().enumerate() {
                let asked = FindingQuestion {
                    measurement: *measurement, without_measurement: measurement.is_none(), ..asked.clone()
                };
                prop_assert_eq!(index.find(&state, &asked, None).len(), count.by_measurement[place]);
            }
            for class in Class::ALL {
                let changed = Some(Changed { scale: ScaleKey::new(SCALE), source: Source::Published, class });
                let asked = FindingQuestion { changed, ..asked.clone() };
                let places = index.find(&state, &asked, Some(&classes));
                let told = places.iter().flat_map(|at| parts_told_of(&state, index.get(*at).unwrap()));
                let parts: HashSet<PartId> = told.filter(|part| classes.get(*part) == Some(class)).collect();
                prop_assert_eq!(parts.len(), count.of_class(class));
                prop_assert_eq!(places.is_empty(), count.of_class(class) == 0);
                prop_assert!(index.find(&state, &asked, None).is_empty(), "nobody guesses how parts changed");
            }
        }
    }
}

#[test]
fn a_finding_of_the_whole_counts_for_every_part_and_one_of_a_part_for_that_part_alone() {
    // The pilot as a whole rose, its first part fell, its second stayed, its third has one measurement.
    let grades = vec![(Some(5), Some(8)), (Some(8), Some(5)), (Some(6), Some(6)), (Some(6), None)];
    let counts = |part: usize| {
        let sketch = Sketch { pilots: vec![grades.clone()], findings: vec![(0, part, 0, 4, 0, 1)], tags: 1 };
        let state = made(&sketch);
        let (_, classes) = classes(&state);
        assert_eq!(Class::ALL.map(|class| classes.total(class)), [1, 1, 1]);
        let found = counted(&state, &Narrowed::default(), Some(&classes));
        (found.tags[0].by_class, found.outside)
    };
    assert_eq!(counts(0), ([1, 1, 1], 0), "of the pilot");
    assert_eq!(counts(1), ([1, 1, 1], 0), "of its whole by name");
    assert_eq!(counts(2), ([0, 0, 1], 0), "of the part that fell");
    assert_eq!(counts(4), ([0, 0, 0], 1), "of the part without a change");
}

#[test]
fn a_part_counts_once_for_a_tag_however_many_findings_it_has() {
    let findings = (0..6).map(|at| (0, 0, at % 3, at % 5, at % 3, 1)).collect();
    let state = made(&Sketch { pilots: vec![vec![(Some(5), Some(8))]], findings, tags: 2 });
    let (_, classes) = classes(&state);
    let found = counted(&state, &Narrowed::default(), Some(&classes));
    assert_eq!((found.tags[0].findings, found.tags[0].pilots, found.tags[0].by_class), (6, 1, [1, 0, 0]));
    assert_eq!((found.tags[1].findings, found.tags[1].by_class), (0, [0, 0, 0]));
}

#[test]
fn words_are_found_in_text_source_label_part_and_pilot_without_accents() {
    let sketch = Sketch {
        pilots: vec![vec![(None, None); 2]; 2],
        findings: vec![(0, 2, 0, 0, 0, 1), (1, 0, 0, 0, 0, 0)],
        tags: 1,
    };
    let state = made(&sketch);
    let finding = state.all_findings().next().unwrap();
    let changed = Finding {
        text: Text::new("De FINANCIËLE afspraken\nzijn onduidelijk", "Money"),
        source: "Eindverslag, regel 12".to_owned(),
        ..(**finding).clone()
    };
    let mut records: Vec<Record> = state
        .records()
        .into_iter()
        .filter(|held| !matches!(held, Record::Finding(found) if found.id == changed.id))
        .collect();
    records.push(Record::Finding(changed.into()));
    let state = State::from_records(records, Vec::new());
    let index = Index::of(&state, Lang::Nl);
    let found = |text: &str| {
        index.find(&state, &FindingQuestion { text: text.to_owned(), ..FindingQuestion::default() }, None).len()
    };
    assert_eq!(index.len(), 2);
    for text in
        ["financiele onduidelijk", "Financiële", "regel eindverslag", "LABEL 0", "deel 1", "1 proeftuin afspraken"]
    {
        assert_eq!(found(text), 1, "{text}");
    }
    assert_eq!((found(""), found("  "), found("proeftuin"), found("money"), found("afspraken nooit")), (2, 2, 2, 0, 0));
}
