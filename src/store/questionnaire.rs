//! Rows of questionnaires: the definition as JSON, and its items beside it for readers with other tools.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, id, json, run, text, written};
use crate::base::Text;
use crate::model::questionnaire::{AnswerKind, Definition, Item, PlacedItem};
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
    put_items(conn, record)
}

/// Writes the items in the place of those that stood there.
pub(super) fn put_items(conn: &Connection, record: &Questionnaire) -> Result<()> {
    run(conn, "DELETE FROM items WHERE questionnaire_id = ?1", [bytes(&record.id.0)])?;
    let items = item_rows(&record.definition);
    items.iter().enumerate().try_for_each(|(position, item)| add_item(conn, record, position, item))
}

/// Whether the items that are kept are those of the definition.
pub(super) fn items_fit(conn: &Connection, record: &Questionnaire) -> Result<bool> {
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/questionnaire/load_items.sql"))?;
    let kept: Vec<ItemRow> = statement.query_map([bytes(&record.id.0)], read_item)?.collect::<Result<_>>()?;
    Ok(kept == item_rows(&record.definition))
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

/// An item as the table has it.
#[derive(PartialEq)]
struct ItemRow {
    code: String,
    scale: Option<String>,
    kind: String,
    min: Option<f64>,
    max: Option<f64>,
    reverse: bool,
    wording: Text,
}

fn item_rows(definition: &Definition) -> Vec<ItemRow> {
    let row = |placed: PlacedItem<'_>| {
        let (kind, min, max) = answer(definition, placed.item);
        ItemRow {
            code: placed.item.code.clone(),
            scale: placed.scale().map(|scale| scale.key.clone()),
            kind: kind.to_owned(),
            min,
            max,
            reverse: placed.item.reverse,
            wording: placed.item.wording(),
        }
    };
    definition.every_item().map(row).collect()
}

fn read_item(row: &Row<'_>) -> Result<ItemRow> {
    Ok(ItemRow {
        code: row.get(0)?,
        scale: row.get(1)?,
        kind: row.get(2)?,
        min: row.get(3)?,
        max: row.get(4)?,
        reverse: row.get(5)?,
        wording: text(row, 6)?,
    })
}

fn add_item(conn: &Connection, of: &Questionnaire, position: usize, item: &ItemRow) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/questionnaire/add_item.sql"),
        params![
            bytes(&of.id.0),
            item.code,
            position as i64,
            item.scale,
            item.kind,
            item.min,
            item.max,
            item.reverse,
            item.wording.nl,
            item.wording.en
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
