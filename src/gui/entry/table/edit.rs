//! What an edit of the table comes to: one command, or the sentence that says why not. Nothing is changed here.

use super::super::chooser::Spot;
use super::model::{Block, Cursor, Field, TableModel, kind_of};
use super::values::{self, Read};
use crate::app::{Command, State, ops};
use crate::base::{Phrase, clock};
use crate::model::questionnaire::AnswerKind;
use crate::model::response::Answers;
use crate::model::{Answer, ItemCode, QuestionnaireId, Response, ResponseId, Via};

/// An edit that may be carried out, with the response that it begins, if it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub command: Command,
    pub begins: Option<ResponseId>,
}

/// `None` where nothing would change.
pub type Edited = Result<Option<Edit>, Phrase>;

/// A response that begins in the table.
pub fn fresh(spot: Spot) -> Response {
    Response {
        id: ResponseId::new(),
        part_id: spot.part,
        measurement_id: spot.measurement,
        questionnaire_id: spot.questionnaire,
        respondent: None,
        role: Box::default(),
        entered_at: clock::now(),
        finished_at: None,
        via: Via::Table,
        answers: Answers::default(),
    }
}

/// The cell gets what was typed; in the last row that begins a response.
pub fn set(state: &State, model: &TableModel, cursor: Cursor, text: &str) -> Edited {
    let Some(field) = model.field(cursor.column) else { return Ok(None) };
    let held = model.response(state, cursor.row);
    if let (Some(held), Field::Item(item)) = (held, field) {
        let read = read(state, model.spot, held, item, text, &mut by_hand);
        let answer = read.map_err(|why| at(field, why))?;
        return Ok(answer_edit(held, item, answer));
    }
    let mut changed = held.map_or_else(|| fresh(model.spot), |held| (**held).clone());
    let is_changed = put(state, model.spot, &mut changed, field, text, &mut by_hand).map_err(|why| at(field, why))?;
    if !is_changed {
        return Ok(None);
    }
    let begins = held.is_none().then_some(changed.id);
    checked(state, Command::PutResponse(Box::new(changed))).map(|command| Some(Edit { command, begins }))
}

/// One key that answers.
pub fn answer(state: &State, model: &TableModel, cursor: Cursor, answer: Answer) -> Edited {
    let Some(Field::Item(item)) = model.field(cursor.column) else { return Ok(None) };
    let held = model.response(state, cursor.row);
    accept(state, model.spot, held.map(|held| &**held), item, &answer)?;
    if let Some(held) = held {
        return Ok(answer_edit(held, item, Some(answer)));
    }
    let mut begun = fresh(model.spot);
    begun.answers.set(item, Some(answer));
    let begins = Some(begun.id);
    Ok(Some(Edit { command: Command::PutResponse(Box::new(begun)), begins }))
}

fn answer_edit(held: &Response, item: ItemCode, answer: Option<Answer>) -> Option<Edit> {
    let is_same = held.answers.get(item) == answer.as_ref();
    (!is_same).then_some(Edit { command: Command::Answer(held.id, item, answer), begins: None })
}

/// Takes everything in the block away.
pub fn clear(state: &State, model: &TableModel, block: Block) -> Edited {
    if block.is_one()
        && let (Some(Field::Item(item)), Some(held)) =
            (model.field(block.columns.0), model.response(state, block.rows.0))
    {
        return Ok(answer_edit(held, item, None));
    }
    let mut changed = Vec::new();
    for row in block.rows.0..=block.rows.1 {
        let Some(held) = model.response(state, row) else { continue };
        let mut after = (**held).clone();
        for column in block.columns.0..=block.columns.1 {
            match model.field(column) {
                Some(Field::Code) => after.respondent = None,
                Some(Field::Role) => after.role = Box::default(),
                Some(Field::Item(item)) => drop(after.answers.set(item, None)),
                Some(Field::State) | None => {}
            }
        }
        if after != **held {
            changed.push(after);
        }
    }
    many(state, changed)
}

/// The first row of the block goes down into the others; of one row, the row above goes into it. A code stays where
/// it is: it belongs to one respondent.
pub fn fill_down(state: &State, model: &TableModel, block: Block) -> Edited {
    let from = if block.rows.0 == block.rows.1 { block.rows.0.checked_sub(1) } else { Some(block.rows.0) };
    let fields: Vec<Field> = (block.columns.0..=block.columns.1).filter_map(|column| model.field(column)).collect();
    if fields.iter().all(|field| matches!(field, Field::Code | Field::State)) {
        return Err(Phrase::new("table-fill-code"));
    }
    let Some(source) = from.and_then(|row| model.response(state, row)) else { return Ok(None) };
    let mut changed = Vec::new();
    for row in from.map_or(0, |row| row + 1)..=block.rows.1 {
        let Some(held) = model.response(state, row) else { continue };
        let mut after = (**held).clone();
        for field in &fields {
            match field {
                Field::Role => after.role = source.role.clone(),
                Field::Item(item) => {
                    let answer = source.answers.get(*item);
                    if let Some(answer) = answer {
                        accept(state, model.spot, Some(held), *item, answer)?;
                    }
                    after.answers.set(*item, answer.cloned());
                }
                Field::Code | Field::State => {}
            }
        }
        if after != **held {
            changed.push(after);
        }
    }
    many(state, changed)
}

/// Puts the form away as complete, or takes it up again.
pub fn toggle_finished(state: &State, model: &TableModel, row: usize) -> Option<Command> {
    let held = model.response(state, row)?;
    Some(Command::FinishResponse(held.id, held.finished_at.is_none()))
}

pub fn remove_rows(model: &TableModel, block: Block) -> Option<Command> {
    let end = model.rows.len();
    let ids = model.rows.get(block.rows.0.min(end)..(block.rows.1 + 1).min(end))?;
    (!ids.is_empty()).then(|| Command::RemoveResponses(ids.to_vec()))
}

/// One response is named in the words of the step, several are counted.
fn many(state: &State, mut changed: Vec<Response>) -> Edited {
    let command = match changed.len() {
        0 => return Ok(None),
        1 => Command::PutResponse(Box::new(changed.remove(0))),
        _ => Command::PutResponses(changed),
    };
    checked(state, command).map(|command| Some(Edit { command, begins: None }))
}

fn checked(state: &State, command: Command) -> Result<Command, Phrase> {
    ops::plan(state, &command).map_err(|error| error.phrase)?;
    Ok(command)
}

/// Reads what stands in a cell: which version asks which item, what that takes, and the text.
pub type Reader<'r> = &'r mut dyn FnMut(QuestionnaireId, ItemCode, &AnswerKind, &str) -> Read;

fn by_hand(_: QuestionnaireId, item: ItemCode, kind: &AnswerKind, text: &str) -> Read {
    values::typed(item, kind, text)
}

/// Puts a text into a field of a response that is not in the file yet; answers whether that changed it. The error says
/// why not, without the place.
pub fn put(
    state: &State,
    spot: Spot,
    response: &mut Response,
    field: Field,
    text: &str,
    reader: Reader<'_>,
) -> Result<bool, Phrase> {
    let trimmed = text.trim();
    match field {
        Field::Code => {
            let code = (!trimmed.is_empty()).then(|| Box::from(trimmed));
            Ok(std::mem::replace(&mut response.respondent, code.clone()) != code)
        }
        Field::Role => {
            let role: Box<str> = Box::from(trimmed);
            Ok(std::mem::replace(&mut response.role, role.clone()) != role)
        }
        Field::Item(item) => {
            let answer = read(state, spot, response, item, text, reader)?;
            Ok(response.answers.set(item, answer.clone()) != answer)
        }
        Field::State => Ok(false),
    }
}

fn read(state: &State, spot: Spot, response: &Response, item: ItemCode, text: &str, reader: Reader<'_>) -> Read {
    match kind_of(state, spot, Some(response), item) {
        Some(kind) => reader(response.questionnaire_id, item, kind, text),
        None if text.trim().is_empty() => Ok(None),
        None => Err(Phrase::new("table-not-asked")),
    }
}

fn accept(
    state: &State,
    spot: Spot,
    response: Option<&Response>,
    item: ItemCode,
    answer: &Answer,
) -> Result<(), Phrase> {
    let kind = kind_of(state, spot, response, item).ok_or_else(|| Phrase::new("table-not-asked"));
    let fits = kind.and_then(|kind| kind.accepts(answer).map_err(|why| why.phrase()));
    fits.map_err(|why| at(Field::Item(item), why))
}

/// The sentence with the item that it is about.
fn at(field: Field, why: Phrase) -> Phrase {
    match field {
        Field::Item(item) => Phrase::new("refused-answer").with("item", item.as_str()).with("why", why),
        _ => why,
    }
}
