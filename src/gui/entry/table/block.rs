//! Blocks of cells to and from a spreadsheet. A block that comes in is understood as a whole before anything changes:
//! what it would change, and what is wrong with it, by row and column. Not for files: those go through the import.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use super::edit::{fresh, put};
use super::model::{Block, Cursor, Field, TableModel, kind_of};
use super::values::{self, BlockReader};
use crate::app::State;
use crate::base::{Lang, Phrase, Result, clock};
use crate::exchange::formula::{guard, unguard};
use crate::exchange::table::{Cell, Reading, from_text};
use crate::model::import_map::Decimal;
use crate::model::questionnaire::{AnswerKind, Definition};
use crate::model::{ItemCode, Response, ResponseId};

/// As many rows are copied or pasted at once; what is more belongs in a file.
pub const MOST_ROWS: usize = 10_000;
/// As many problems are told.
pub const MOST_PROBLEMS: usize = 1_000;

/// Something wrong in a block.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockProblem {
    /// The row of the block as a person counts, its heading included; `None`: about the block as a whole.
    pub row: Option<usize>,
    /// What the column is called.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    pub why: Phrase,
}

impl BlockProblem {
    /// For a block of one cell, which is its own place.
    pub fn without_row(&self) -> Phrase {
        Self { row: None, value: None, ..self.clone() }.phrase()
    }

    /// `Rij 3, S4, "7": …`.
    pub fn phrase(&self) -> Phrase {
        let mut place = Vec::new();
        place.extend(self.row.map(|row| Phrase::new("table-problem-row").with("row", row.to_string())));
        place.extend(self.column.as_ref().map(|column| Phrase::new("table-as-is").with("text", column.as_str())));
        place.extend(self.value.as_ref().map(|value| Phrase::new("table-quoted").with("text", value.as_str())));
        let joined =
            place.into_iter().reduce(|one, other| Phrase::new("table-comma").with("one", one).with("other", other));
        match joined {
            Some(place) => Phrase::new("table-problem").with("place", place).with("why", self.why.clone()),
            None => self.why.clone(),
        }
    }
}

/// What a block comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// To be put as they are, if there are no problems.
    pub responses: Vec<Response>,
    pub has_headings: bool,
    pub rows_read: usize,
    /// Responses that come.
    pub begun: usize,
    /// Responses that were there and change.
    pub changed: usize,
    /// Cells that had nothing, had something else, or lose what they had.
    pub cells_filled: usize,
    pub cells_replaced: usize,
    pub cells_emptied: usize,
    pub problems: Vec<BlockProblem>,
    pub problem_count: usize,
}

impl Pasted {
    fn problem(&mut self, row: Option<usize>, column: Option<String>, why: Phrase) {
        self.problem_with(row, column, None, why);
    }

    fn problem_with(&mut self, row: Option<usize>, column: Option<String>, value: Option<String>, why: Phrase) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(BlockProblem { row, column, value, why });
        }
    }

    pub fn changes_nothing(&self) -> bool {
        self.responses.is_empty()
    }
}

/// A row of a block, as a person counts from 1, with its cells.
type Row = (usize, Vec<String>);

/// The cells of a text, and how it writes its numbers. Rows without anything are left out.
fn cells(text: &str) -> Result<(Vec<Row>, Decimal)> {
    let mut rows = Vec::new();
    let mut file = from_text(text, &Reading::default())?;
    let decimal = file.found().decimal;
    file.rows(&mut |row, cells| {
        rows.push((row as usize, cells.iter().map(text_of).collect()));
        // One more than may be, so that too many are noticed.
        if rows.len() > MOST_ROWS + 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok((rows, decimal))
}

fn text_of(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => text.clone().into_owned(),
        Cell::Number(value) => value.to_string(),
        _ => String::new(),
    }
}

/// Understands a block that is pasted with the cursor at `at`; changes nothing.
pub fn understand(state: &State, model: &TableModel, block: Block, text: &str) -> Pasted {
    let mut made = Pasted::default();
    let (rows, decimal) = match cells(text) {
        Ok(read) => read,
        Err(error) => {
            made.problem(None, None, error.phrase);
            return made;
        }
    };
    if rows.len() > MOST_ROWS {
        made.problem(None, None, Phrase::new("table-too-many-rows").with("most", MOST_ROWS));
        return made;
    }
    let at = Cursor { row: block.rows.0, column: block.columns.0 };
    let headings = rows.first().and_then(|(_, first)| headings(state, model, first, at));
    match headings {
        Some(fields) => Work::new(state, model, decimal, &mut made).with_headings(&fields, &rows, at.row),
        None => Work::new(state, model, decimal, &mut made).at_cursor(&spread(rows, block), at),
    }
    made
}

/// A single cell fills the block that is chosen.
fn spread(rows: Vec<Row>, block: Block) -> Vec<Row> {
    match rows.as_slice() {
        [(1, row)] if row.len() == 1 && !block.is_one() => {
            let (height, width) = (block.rows.1 - block.rows.0 + 1, block.columns.1 - block.columns.0 + 1);
            (1..=height.min(MOST_ROWS)).map(|place| (place, vec![row[0].clone(); width])).collect()
        }
        _ => rows,
    }
}

/// What the first row says the columns are, if it holds headings: at least two that are known, and as many as are
/// not; a column on its own by one, unless it goes where such a word may be typed.
fn headings(state: &State, model: &TableModel, first: &[String], at: Cursor) -> Option<Vec<Option<Field>>> {
    let names = names(state, model);
    let fields: Vec<Option<Field>> = first.iter().map(|text| names.get(&plain(text)).copied()).collect();
    let known = fields.iter().flatten().count();
    let filled = first.iter().filter(|text| !text.trim().is_empty()).count();
    let lone = filled == 1
        && known == 1
        && model
            .columns
            .get(at.column)
            .is_some_and(|column| matches!(column.field, Field::Item(_)) && column.kind != Some(AnswerKind::Text));
    (lone || known >= 2 && known * 2 >= filled).then_some(fields)
}

/// By which names the columns may stand above a block.
fn names(state: &State, model: &TableModel) -> HashMap<String, Field> {
    let mut names = HashMap::new();
    for (word, field) in [
        ("respondent", Field::Code),
        ("code", Field::Code),
        ("respondentcode", Field::Code),
        ("respondent_code", Field::Code),
        ("rol", Field::Role),
        ("role", Field::Role),
    ] {
        names.insert(word.to_owned(), field);
    }
    let key = state.questionnaire_version(model.spot.questionnaire).map(|held| held.definition.key.clone());
    let versions = state.questionnaires().iter().filter(|held| Some(&held.definition.key) == key.as_ref());
    let known: HashSet<ItemCode> = model
        .columns
        .iter()
        .filter_map(|column| match column.field {
            Field::Item(item) => Some(item),
            _ => None,
        })
        .collect();
    let definitions: Vec<&Definition> = versions.map(|held| &held.definition).collect();
    let items = || definitions.iter().flat_map(|held| held.every_item()).map(|placed| placed.item);
    for item in items().filter(|item| known.contains(&ItemCode::new(&item.code))) {
        let field = Field::Item(ItemCode::new(&item.code));
        for text in [&item.text.nl, &item.text.en] {
            names.entry(plain(text)).or_insert(field);
        }
        names.insert(plain(&item.code), field);
    }
    names.remove("");
    names
}

/// Small letters, single spaces, without the mark at the end.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").trim_end_matches(['.', '?', '!', ':', ' ']).to_owned()
}

/// Goes through the rows of a block and gathers what they come to.
struct Work<'w> {
    state: &'w State,
    model: &'w TableModel,
    made: &'w mut Pasted,
    reader: BlockReader,
    /// In which row of the block a response stands already.
    seen: HashMap<ResponseId, usize>,
}

impl<'w> Work<'w> {
    fn new(state: &'w State, model: &'w TableModel, decimal: Decimal, made: &'w mut Pasted) -> Self {
        Self { state, model, made, reader: BlockReader::of(decimal), seen: HashMap::new() }
    }

    /// Rows find their response by the code in them; without a column of codes they begin at the cursor.
    fn with_headings(mut self, fields: &[Option<Field>], rows: &[Row], at: usize) {
        self.made.has_headings = true;
        let Some(((_, first), below)) = rows.split_first() else { return };
        self.check_headings(fields, first, below);
        let code_column = fields.iter().position(|field| *field == Some(Field::Code));
        let by_code: HashMap<&str, ResponseId> = super::model::responses_at(self.state, self.model.spot)
            .filter_map(|held| Some((held.respondent.as_deref()?, held.id)))
            .collect();
        let headings: Vec<(usize, Field)> =
            fields.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?))).collect();
        for (place, (row, cells)) in below.iter().enumerate() {
            let target = match code_column {
                Some(column) => {
                    let code = cells.get(column).map_or("", |text| unguard(text.trim()));
                    by_code.get(code).copied()
                }
                None => self.model.rows.get(at + place).copied(),
            };
            self.extra_cells(*row, cells, first.len());
            self.row(*row, target, &headings, cells);
        }
        self.finish();
    }

    fn check_headings(&mut self, fields: &[Option<Field>], first: &[String], below: &[Row]) {
        let mut held: Vec<Field> = Vec::new();
        for (column, (field, heading)) in fields.iter().zip(first).enumerate() {
            match field {
                Some(field) if held.contains(field) => {
                    self.made.problem(Some(1), Some(heading.clone()), Phrase::new("table-heading-twice"));
                }
                Some(field) => held.push(*field),
                None if !heading.trim().is_empty() => {
                    self.made.problem(Some(1), Some(shortened(heading)), Phrase::new("table-heading-unknown"));
                }
                None => {
                    let filled = |(_, cells): &&Row| cells.get(column).is_some_and(|text| !text.trim().is_empty());
                    if let Some((row, _)) = below.iter().find(filled) {
                        self.made.problem(Some(*row), Some(letters(column)), Phrase::new("table-heading-missing"));
                    }
                }
            }
        }
        if below.is_empty() {
            self.made.problem(None, None, Phrase::new("table-headings-only"));
        }
    }

    /// Cells fall where they are pasted.
    fn at_cursor(mut self, rows: &[Row], at: Cursor) {
        let room = self.model.columns.len() - 1 - at.column.min(self.model.columns.len() - 1);
        let fields: Vec<(usize, Field)> =
            (0..room).filter_map(|column| Some((column, self.model.field(at.column + column)?))).collect();
        for (row, cells) in rows {
            let target = self.model.rows.get(at.row + row - 1).copied();
            self.extra_cells(*row, cells, room);
            self.row(*row, target, &fields, cells);
        }
        self.finish();
    }

    fn extra_cells(&mut self, row: usize, cells: &[String], room: usize) {
        if let Some(column) = (room..cells.len()).find(|column| !cells[*column].trim().is_empty()) {
            self.made.problem(Some(row), Some(letters(column)), Phrase::new("table-beyond-columns"));
        }
    }

    fn row(&mut self, row: usize, target: Option<ResponseId>, fields: &[(usize, Field)], cells: &[String]) {
        self.made.rows_read += 1;
        let held = target.and_then(|id| self.state.responses().get(id));
        let mut after = held.map_or_else(|| fresh(self.model.spot), |held| (**held).clone());
        if held.is_none() {
            // What comes from elsewhere was filled in there.
            after.finished_at = Some(clock::now());
        }
        if let Some(other) = self.seen.insert(after.id, row) {
            self.made.problem(Some(row), None, Phrase::new("table-row-twice").with("other", other.to_string()));
        }
        let mut is_changed = false;
        for (column, field) in fields {
            let Some(text) = cells.get(*column) else { continue };
            is_changed |= self.cell(row, &mut after, *field, text);
        }
        if is_changed {
            self.made.begun += usize::from(held.is_none());
            self.made.changed += usize::from(held.is_some());
            self.made.responses.push(after);
        }
    }

    fn cell(&mut self, row: usize, after: &mut Response, field: Field, text: &str) -> bool {
        let was_filled = is_filled(after, field);
        let text = if matches!(field, Field::Item(_)) { text } else { unguard(text) };
        let reader = &mut self.reader;
        let mut read = |version, item, kind: &AnswerKind, text: &str| reader.read(version, item, kind, text);
        match put(self.state, self.model.spot, after, field, text, &mut read) {
            Ok(false) => false,
            Ok(true) => {
                match (was_filled, is_filled(after, field)) {
                    (true, false) => self.made.cells_emptied += 1,
                    (true, true) => self.made.cells_replaced += 1,
                    (false, _) => self.made.cells_filled += 1,
                }
                true
            }
            Err(why) => {
                let column = self.model.column_of(field).map(|column| self.model.columns[column].heading.clone());
                self.made.problem_with(Some(row), column, Some(shortened(text)), why);
                false
            }
        }
    }

    /// Nobody answers twice: neither within the block nor beside what is there. A code that a row of the block gives up
    /// is not free for another in the same step.
    fn finish(self) {
        let held = super::model::responses_at(self.state, self.model.spot);
        let mut codes: HashMap<Box<str>, ResponseId> =
            held.filter_map(|held| Some((held.respondent.clone()?, held.id))).collect();
        let mut problems = Vec::new();
        for response in &self.made.responses {
            let Some(code) = &response.respondent else { continue };
            let Some(taken) = codes.insert(code.clone(), response.id).filter(|taken| *taken != response.id) else {
                continue;
            };
            let is_held = self.state.responses().get(taken).is_some();
            let why = match self.seen.get(&taken).filter(|_| !is_held) {
                Some(other) => Phrase::new("table-code-twice").with("other", other.to_string()).with("code", &**code),
                None => Phrase::new("refused-respondent-taken").with("respondent", &**code),
            };
            problems.push((self.seen.get(&response.id).copied(), why));
        }
        for (row, why) in problems {
            self.made.problem(row, None, why);
        }
        self.made.problems.sort_by_key(|problem| problem.row);
    }
}

fn is_filled(response: &Response, field: Field) -> bool {
    match field {
        Field::Code => response.respondent.is_some(),
        Field::Role => !response.role.is_empty(),
        Field::Item(item) => response.answers.get(item).is_some(),
        Field::State => false,
    }
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    text.chars().take(39).chain(['…']).collect()
}

/// The letters by which a spreadsheet calls a column: `A`, `B`, … `AA`.
fn letters(column: usize) -> String {
    let (mut rest, mut made) = (column + 1, Vec::new());
    while rest > 0 {
        rest -= 1;
        made.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    made.iter().rev().collect()
}

/// The block as a spreadsheet takes it: tabs between cells, numbers with the language's mark, `wn` and `nvt`.
pub fn copied(state: &State, model: &TableModel, block: Block, lang: Lang, with_headings: bool) -> String {
    // Whether a form is finished is not something to paste; it is copied where nothing else is.
    let last = model.columns.len().saturating_sub(1);
    let last = if block.columns.0 < last { last.saturating_sub(1) } else { last };
    let columns = block.columns.0..=block.columns.1.min(last);
    let mut text = String::new();
    if with_headings {
        let headings: Vec<&str> = columns.clone().map(|column| model.columns[column].heading.as_str()).collect();
        text.push_str(&headings.join("\t"));
        text.push('\n');
    }
    for row in block.rows.0..=block.rows.1 {
        let Some(response) = model.response(state, row) else { continue };
        let cells: Vec<String> =
            columns.clone().map(|column| quoted(&copied_cell(response, model.columns[column].field, lang))).collect();
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}

fn copied_cell(response: &Response, field: Field, lang: Lang) -> String {
    match field {
        Field::Code => guard(response.respondent.as_deref().unwrap_or_default()).into_owned(),
        Field::Role => guard(&response.role).into_owned(),
        Field::Item(item) => response.answers.get(item).map(|answer| values::copied(answer, lang)).unwrap_or_default(),
        Field::State => state_words(response, lang),
    }
}

/// Whether a form was put away as complete, in a word.
pub fn state_words(response: &Response, lang: Lang) -> String {
    lang.tr(if response.finished_at.is_some() { "table-finished" } else { "table-unfinished" })
}

/// As spreadsheets write a cell that would break its row.
fn quoted(text: &str) -> String {
    if text.contains(['\t', '\n', '\r', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// What a cell shows, whole.
pub fn shown_cell(state: &State, model: &TableModel, row: usize, column: usize, lang: Lang) -> String {
    let (Some(response), Some(field)) = (model.response(state, row), model.field(column)) else { return String::new() };
    match field {
        Field::Code => response.respondent.as_deref().unwrap_or_default().to_owned(),
        Field::Role => response.role.to_string(),
        Field::State => state_words(response, lang),
        Field::Item(item) => {
            let kind = kind_of(state, model.spot, Some(response), item);
            response.answers.get(item).map(|answer| values::shown(answer, kind, lang)).unwrap_or_default()
        }
    }
}
