//! Published grades and evaluators' ratings as they were entered, with the headings by which `import` knows such lists;
//! and findings with the codebook of their tags, which only come in again with a whole programme.

use std::collections::HashMap;

use crate::app::State;
use crate::base::Lang;
use crate::exchange::dataset::{Code, Column, DataSet, Measure, Value};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{FindingKind, MeasurementId, PartId, ScaleKey, TagId};

use super::responses::{pilot_column, wave_column};

/// As several answers to one question are joined.
const BETWEEN_TAGS: &str = "|";

pub fn published(state: &State, lang: Lang) -> DataSet<'static> {
    let text = |name: &str| text(name, lang);
    let mut columns = place_columns(state, lang);
    columns.extend([
        number("mean", lang).with_decimals(2),
        number("n", lang).with_decimals(0),
        text("remark_nl"),
        text("remark_en"),
        text("source"),
    ]);
    let rows = state.all_published().filter_map(|held| {
        let mut cells = place_cells(state, held.part_id, held.measurement_id, &held.scale)?;
        cells.extend([
            Value::Number(held.mean),
            Value::from(held.n.map(f64::from)),
            Value::from(held.remark.nl.as_str()),
            Value::from(held.remark.en.as_str()),
            Value::from(held.source.as_str()),
        ]);
        Some((held.part_id, cells))
    });
    DataSet::new(lang.tr("export-what-published"), columns, sorted(state, rows))
}

pub fn ratings(state: &State, lang: Lang) -> DataSet<'static> {
    let text = |name: &str| text(name, lang);
    let mut columns = place_columns(state, lang);
    columns.extend([
        text("evaluator"),
        number("value", lang).with_decimals(0).with_measure(Measure::Ordinal),
        text("argument_nl"),
        text("argument_en"),
        text("source"),
    ]);
    let rows = state.all_ratings().filter_map(|held| {
        let mut cells = place_cells(state, held.part_id, held.measurement_id, &held.scale)?;
        cells.extend([
            Value::from(state.evaluator(held.evaluator_id)?.name.as_str()),
            Value::Number(held.value.into()),
            Value::from(held.argument.nl.as_str()),
            Value::from(held.argument.en.as_str()),
            Value::from(held.source.as_str()),
        ]);
        Some((held.part_id, cells))
    });
    DataSet::new(lang.tr("export-what-ratings"), columns, sorted(state, rows))
}

/// Every finding in the programme's order, its tags by name.
pub fn findings(state: &State, lang: Lang) -> DataSet<'static> {
    let coded = |name: &str, values: Vec<(String, String)>| {
        text(name, lang).with_values(values.into_iter().map(|(code, words)| (Code::Text(code), words)))
    };
    let kinds = FindingKind::ALL
        .map(|kind| (kind.code().to_owned(), lang.tr(&format!("finding-kind-{}", kind.code().replace('_', "-")))));
    let mut topics: Vec<(String, String)> =
        state.scales().iter().map(|held| (held.key.as_str().to_owned(), held.title.get(lang).to_owned())).collect();
    topics.push((TOPIC_EFFECTS.to_owned(), lang.tr("topic-effecten")));
    let columns = vec![
        pilot_column(state, lang),
        text("part", lang),
        wave_column(state, "wave", lang),
        coded("topic", topics),
        coded("kind", kinds.into()),
        text("text_nl", lang),
        text("text_en", lang),
        text("tags", lang),
        Column::text("source", lang.tr("export-column-finding_source")),
    ];
    let rows = state.all_findings().filter_map(|held| {
        let part = held.part_id.and_then(|id| state.part(id)).and_then(|part| part.name.as_deref());
        let tags: Vec<&str> = held.tags.iter().filter_map(|id| state.tag(*id)).map(|tag| tag.name.get(lang)).collect();
        Some(vec![
            Value::Number(state.pilot(held.pilot_id)?.number.into()),
            part.map_or(Value::Empty, Value::from),
            Value::from(held.measurement_id.and_then(|id| state.wave(id)).map(f64::from)),
            Value::from(held.topic.as_str()),
            Value::from(held.kind.code()),
            Value::from(held.text.nl.as_str()),
            Value::from(held.text.en.as_str()),
            Value::from(tags.join(BETWEEN_TAGS).as_str()),
            Value::from(held.source.as_str()),
        ])
    });
    DataSet::new(lang.tr("export-what-findings"), columns, rows.collect::<Vec<_>>())
}

/// The codebook of tags in its own order, with how many findings have each.
pub fn tags(state: &State, lang: Lang) -> DataSet<'static> {
    let mut uses: HashMap<TagId, u32> = HashMap::new();
    for tag in state.all_findings().flat_map(|held| &held.tags) {
        *uses.entry(*tag).or_default() += 1;
    }
    let names = ["tag_nl", "tag_en", "definition_nl", "definition_en"];
    let mut columns: Vec<Column> = names.map(|name| text(name, lang)).into();
    columns.push(number("findings", lang).with_decimals(0));
    let rows = state.tags().iter().map(|tag| {
        let texts = [&tag.name.nl, &tag.name.en, &tag.definition.nl, &tag.definition.en];
        let mut cells: Vec<Value> = texts.map(|text| Value::from(text.as_str())).into();
        cells.push(Value::Number(uses.get(&tag.id).copied().unwrap_or_default().into()));
        cells
    });
    DataSet::new(lang.tr("export-what-tags"), columns, rows.collect::<Vec<_>>())
}

fn place_columns(state: &State, lang: Lang) -> Vec<Column> {
    let titles = state.scales().iter();
    let titles = titles.map(|scale| (Code::Text(scale.key.as_str().to_owned()), scale.title.get(lang).to_owned()));
    vec![
        pilot_column(state, lang),
        text("part", lang),
        wave_column(state, "wave", lang),
        text("scale", lang).with_values(titles),
    ]
}

/// `None` where the place is gone.
fn place_cells(state: &State, part: PartId, measurement: MeasurementId, scale: &ScaleKey) -> Option<Vec<Value>> {
    let pilot = state.pilot_of_part(part)?;
    Some(vec![
        Value::Number(pilot.number.into()),
        state.part(part)?.name.as_deref().map_or(Value::Empty, Value::from),
        Value::Number(state.wave(measurement)?.into()),
        Value::from(scale.as_str()),
    ])
}

/// The place of a part in the programme's order.
fn ranks(state: &State) -> HashMap<PartId, usize> {
    state.parts().enumerate().map(|(rank, (_, part))| (part.id, rank)).collect()
}

/// In the programme's order; within a part as they came, by measurement and scale.
fn sorted(state: &State, rows: impl Iterator<Item = (PartId, Vec<Value>)>) -> Vec<Vec<Value>> {
    let ranks = ranks(state);
    let mut rows: Vec<(PartId, Vec<Value>)> = rows.collect();
    rows.sort_by_key(|(part, _)| ranks.get(part).copied());
    rows.into_iter().map(|(_, cells)| cells).collect()
}

fn text(name: &str, lang: Lang) -> Column {
    Column::text(name, lang.tr(&format!("export-column-{name}")))
}

fn number(name: &str, lang: Lang) -> Column {
    Column::number(name, lang.tr(&format!("export-column-{name}")))
}
