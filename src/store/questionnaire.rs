//! Rows of questionnaires: the definition as JSON, and its items beside it for readers with other tools.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, written};
use crate::model::questionnaire::{AnswerKind, Definition, Item, ItemGroup};
use crate::model::{Questionnaire, QuestionnaireId};

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Questionnaire) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/questionnaire/upsert.sql"),
        params![
            bytes(&record.id.0),
            record.definition.key,
            record.definition.version,
            record.definition.audience,
            record.definition.title.nl,
            record.definition.title.en,
            written(serde_json::to_string(&record.definition))?
        ],
    )?;
    run(conn, "DELETE FROM items WHERE questionnaire_id = ?1", [bytes(&record.id.0)])?;
    let definition = &record.definition;
    let scales = definition.scales.iter().flat_map(|scale| in_group(scale, Some(scale.key.as_str())));
    let groups = definition.groups.iter().flat_map(|group| in_group(group, None));
    let open = definition.open.iter().map(|item| (item, None));
    for (position, (item, scale)) in scales.chain(groups).chain(open).enumerate() {
        add_item(conn, record, position, item, scale)?;
    }
    Ok(())
}

pub(super) fn delete(conn: &Connection, id: QuestionnaireId) -> Result<()> {
    run(conn, "DELETE FROM items WHERE questionnaire_id = ?1", [bytes(&id.0)])?;
    run(conn, "DELETE FROM questionnaires WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Questionnaire>> {
    all(conn, include_str!("../../db/queries/questionnaire/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Questionnaire> {
    let definition = json(row, 6, |text| serde_json::from_str(text))?;
    Ok(Questionnaire { id: id(row, 0, QuestionnaireId)?, definition })
}

fn in_group<'a>(group: &'a ItemGroup, scale: Option<&'a str>) -> impl Iterator<Item = (&'a Item, Option<&'a str>)> {
    group.items.iter().map(move |item| (item, scale))
}

fn add_item(conn: &Connection, of: &Questionnaire, position: usize, item: &Item, scale: Option<&str>) -> Result<()> {
    let (kind, min, max) = answer(&of.definition, item);
    let wording = item.wording();
    run(
        conn,
        include_str!("../../db/queries/questionnaire/add_item.sql"),
        params![
            bytes(&of.id.0),
            item.code,
            position as i64,
            scale,
            kind,
            min,
            max,
            item.reverse,
            wording.nl,
            wording.en
        ],
    )
}

fn answer(definition: &Definition, item: &Item) -> (&'static str, Option<f64>, Option<f64>) {
    match definition.answers.get(&item.answer) {
        Some(AnswerKind::Rating { min, max, .. }) => ("rating", Some(*min), Some(*max)),
        Some(AnswerKind::Grade { min, max }) => ("grade", Some(*min), Some(*max)),
        Some(AnswerKind::Choice { .. }) => ("choice", None, None),
        Some(AnswerKind::Choices { .. }) => ("choices", None, None),
        Some(AnswerKind::Text) | None => ("text", None, None),
    }
}
