//! A comparison as JSON; every key is told in `docs/formats/commands.md`. What is withheld is null beside `"withheld": true`.

use serde_json::{Map, Value, json};

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::charts::mark_key;
use crate::app::queries::comparison::{
    Chance, ChangeSeen, Head, Homogeneity, ItemCell, MeasurementCell, MiddleHalf, RoleCell, ScoreCell, Seen,
    SideBySide, SideSeen, Untested, group_kind, group_stored,
};
use crate::charts::Mark;
use crate::model::comparison::{Column, Group};
use crate::model::{Held, MeasurementId};

pub fn document(state: &State, seen: &SideBySide) -> Value {
    let wave = |id: Option<MeasurementId>| id.and_then(|id| state.wave(id));
    json!({
        "from": wave(seen.pair.map(|pair| pair.from)),
        "to": wave(seen.pair.map(|pair| pair.to)),
        "for_others": seen.for_others,
        "minimum": seen.minimum,
        "reference": seen.reference,
        "columns": seen.columns.iter().map(|head| column(state, head)).collect::<Vec<Value>>(),
        "facts": seen.facts.iter().map(|row| json!({
            "field": field(row.key),
            "differs": row.differs,
            "cells": row.cells,
        })).collect::<Vec<Value>>(),
        "role": seen.role.iter().map(|row| json!({
            "code": row.code,
            "group": row.group,
            "question": row.question,
            "differs": row.differs,
            "cells": row.cells.iter().map(role).collect::<Vec<Value>>(),
        })).collect::<Vec<Value>>(),
        "scores": scores(seen),
        "items": items(seen),
        "ladder": seen.ladder.iter().map(|row| json!({
            "question": row.question,
            "rung": row.rung,
            "differs": row.differs,
            "cells": row.cells.iter().map(|cell| json!({
                "first": cell.first, "second": cell.second, "undated": cell.undated,
            })).collect::<Vec<Value>>(),
        })).collect::<Vec<Value>>(),
        "findings": findings(state, seen),
        "measurements": seen.measurements.iter().map(|row| json!({
            "wave": wave(Some(row.measurement_id)),
            "questionnaire": row.questionnaire,
            "title": row.title,
            "differs": row.differs,
            "cells": row.cells.iter().map(|cell| cell.as_ref().map(held)).collect::<Vec<Option<Value>>>(),
        })).collect::<Vec<Value>>(),
    })
}

fn column(state: &State, head: &Head) -> Value {
    let (of, group): (&str, Option<&Group>) = match &head.column {
        Column::Part(_) => ("part", None),
        Column::Group(group) => ("group", Some(group)),
        Column::Rest(group) => ("rest", Some(group)),
    };
    let pilot = head.pilot_id.and_then(|id| state.pilot(id));
    let part = head.parts.first().filter(|_| pilot.is_some()).and_then(|part| state.part(*part));
    json!({
        "of": of,
        "pilot": pilot.map(|pilot| pilot.number),
        "part": part.and_then(|part| part.name.as_deref()),
        "group": group.map(|group| json!({"by": group_kind(group), "is": group_stored(group)})),
        "title": head.title,
        "subtitle": head.subtitle,
        "pilots": head.pilots,
        "parts": head.parts.len(),
        "gone": head.is_gone,
        "counted_double": head.counted_double,
    })
}

/// `goal` of `field-goal`.
fn field(key: &str) -> String {
    key.trim_start_matches("comparison-").trim_start_matches("field-").replace('-', "_")
}

fn role(cell: &RoleCell) -> Value {
    json!({"first": cell.first, "second": cell.second, "undated": cell.undated, "changed": cell.has_changed})
}

fn scores(seen: &SideBySide) -> Vec<Value> {
    let row = |row: &crate::app::queries::comparison::ScaleRow| {
        json!({
            "scale": row.scale.as_str(),
            "source": row.source.code(),
            "differs": row.differs,
            "cells": row.cells.iter().map(score).collect::<Vec<Value>>(),
            "middle_from": row.middle_from.map(half),
            "middle_to": row.middle_to.map(half),
            "chance": chances(&row.chance),
        })
    };
    seen.scores.iter().map(row).collect()
}

fn score(cell: &ScoreCell) -> Value {
    json!({
        "from": seen_as(&cell.from, side),
        "to": seen_as(&cell.to, side),
        "change": seen_as(&cell.change, change),
        "marks": cell.marks.iter().map(|held| mark(*held)).collect::<Vec<String>>(),
    })
}

/// `not_held` of `mark-not-held`.
fn mark(mark: Mark) -> String {
    mark_key(mark).trim_start_matches("mark-").replace('-', "_")
}

/// The value with `withheld`; null keys where it is withheld, null altogether where there is none.
fn seen_as<T>(seen: &Seen<T>, as_json: impl Fn(Option<&T>) -> Map<String, Value>) -> Option<Map<String, Value>> {
    let mut made = match seen {
        Seen::Missing(_) => return None,
        Seen::Given(value) => as_json(Some(value)),
        Seen::Withheld(_) => as_json(None),
    };
    made.insert("withheld".to_owned(), Value::Bool(matches!(seen, Seen::Withheld(_))));
    Some(made)
}

fn object<const N: usize>(pairs: [(&str, Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn side(side: Option<&SideSeen>) -> Map<String, Value> {
    let (low, high) = side.and_then(|side| side.interval).unzip();
    object([
        ("mean", json!(side.map(|side| side.mean))),
        ("ci_low", json!(low)),
        ("ci_high", json!(high)),
        ("n", json!(side.and_then(|side| side.n))),
        ("parts", json!(side.and_then(|side| side.parts))),
    ])
}

fn change(change: Option<&ChangeSeen>) -> Map<String, Value> {
    let (low, high) = change.and_then(|change| change.interval).unzip();
    let counts = change.and_then(|change| change.counts);
    object([
        ("diff", json!(change.map(|change| change.diff))),
        ("ci_low", json!(low)),
        ("ci_high", json!(high)),
        ("paired_diff", json!(change.and_then(|change| change.paired))),
        ("class", json!(change.map(|change| Class::code(change.class)))),
        ("up", json!(counts.map(|counts| counts[0]))),
        ("same", json!(counts.map(|counts| counts[1]))),
        ("down", json!(counts.map(|counts| counts[2]))),
        ("decisive", json!(change.and_then(|change| change.is_decisive))),
        ("disagree", json!(change.and_then(|change| change.disagrees))),
    ])
}

fn half(half: MiddleHalf) -> Value {
    json!({"low": half.low, "high": half.high, "parts": half.parts})
}

fn chances(chances: &Chance) -> Value {
    json!({"from": chance(&chances.from), "to": chance(&chances.to), "change": chance(&chances.change)})
}

fn chance(held: &Result<Homogeneity, Untested>) -> Value {
    let found = held.ok();
    json!({
        "k": found.map(|found| found.k),
        "f": found.map(|found| found.f),
        "df_between": found.map(|found| found.df_between),
        "df_within": found.map(|found| found.df_within),
        "p": found.map(|found| found.p),
        "reason": held.err().map(Untested::code),
    })
}

fn items(seen: &SideBySide) -> Vec<Value> {
    let row = |row: &crate::app::queries::comparison::ItemRow| {
        let (low, high) = row.interval.unzip();
        json!({
            "item": row.item.as_str(),
            "scale": row.scale.as_str(),
            "question": row.question,
            "largest": row.largest,
            "between": [row.between.0, row.between.1],
            "ci_low": low,
            "ci_high": high,
            "chance": chance(&row.chance),
            "p_holm": row.p_holm,
            "cells": row.cells.iter().map(|cell| seen_as(cell, item)).collect::<Vec<_>>(),
        })
    };
    seen.items.iter().map(row).collect()
}

fn item(cell: Option<&ItemCell>) -> Map<String, Value> {
    object([
        ("mean", json!(cell.map(|cell| cell.mean))),
        ("n", json!(cell.map(|cell| cell.n))),
        ("parts", json!(cell.and_then(|cell| cell.parts))),
        ("earlier", json!(cell.and_then(|cell| cell.earlier))),
    ])
}

fn findings(state: &State, seen: &SideBySide) -> Vec<Value> {
    let row = |row: &crate::app::queries::comparison::FindingRow| {
        let cell = |listed: &Vec<crate::app::queries::comparison::FindingCell>| -> Vec<Value> {
            let one = |held: &crate::app::queries::comparison::FindingCell| json!({"text": held.text, "wave": held.measurement.and_then(|id| state.wave(id))});
            listed.iter().map(one).collect()
        };
        json!({
            "kind": row.kind.code(),
            "tagged": row.tag.is_some(),
            "title": row.title,
            "recurs": row.recurs,
            "counts": row.counts,
            "cells": row.cells.iter().map(cell).collect::<Vec<_>>(),
        })
    };
    seen.findings.iter().map(row).collect()
}

fn held(cell: &MeasurementCell) -> Value {
    json!({
        "held": Held::code(cell.held),
        "reason": cell.reason,
        "responses": cell.responses.given(),
        "withheld": matches!(cell.responses, Seen::Withheld(_)),
        "invited": cell.invited,
        "held_for": cell.held_for.map(|(held, _)| held),
        "of_parts": cell.held_for.map(|(_, parts)| parts),
    })
}
