//! A table that is of some pilots only. What others may see of it was decided before, over the whole programme: here rows
//! are left out, and nothing is computed.

use std::collections::HashSet;

use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::exchange::dataset::{Code, Column, DataSet, Value};
use crate::model::{PartId, PilotId};

/// The column by which a row says whose it is.
const PILOT: &str = "pilot";

/// Every part of these pilots.
pub fn parts(state: &State, pilots: &[PilotId]) -> Vec<PartId> {
    pilots.iter().flat_map(|pilot| state.parts_of(*pilot).map(|part| part.id)).collect()
}

/// The table with the rows and the names of these pilots alone, and a sentence that says so.
pub fn limited<'a>(state: &State, pilots: &[PilotId], set: DataSet<'a>, lang: Lang) -> DataSet<'a> {
    let numbers: HashSet<u32> = pilots.iter().filter_map(|id| state.pilot(*id)).map(|pilot| pilot.number).collect();
    let said = Phrase::new("export-note-pilots").with("count", numbers.len()).with("total", state.pilot_count());
    let DataSet { name, mut notes, columns, rows } = set;
    notes.push(said.say(lang));
    let Some(at) = columns.iter().position(|column| column.name == PILOT) else {
        return DataSet { name, notes, columns, rows };
    };
    let columns = columns.into_iter().enumerate().map(|(index, column)| match index == at {
        true => named_alone(column, &numbers),
        false => column,
    });
    let columns: Vec<Column> = columns.collect();
    let is_among = move |row: &Vec<Value>| matches!(row.get(at), Some(Value::Number(held)) if has(&numbers, *held));
    let rows = rows.filter(move |row| row.as_ref().map_or(true, &is_among));
    DataSet { name, notes, columns, rows: Box::new(rows) }
}

fn named_alone(mut column: Column, numbers: &HashSet<u32>) -> Column {
    column.values.retain(|(code, _)| matches!(code, Code::Number(held) if has(numbers, *held)));
    column
}

fn has(numbers: &HashSet<u32>, held: f64) -> bool {
    // Numbers of pilots are whole, and far below what a double holds exactly.
    numbers.contains(&(held as u32))
}

/// `-12-proeftuinen`, in a file's name.
pub fn file_words(count: usize, lang: Lang) -> String {
    format!("-{}", Phrase::new("export-file-pilots").with("count", count).say(lang))
}
