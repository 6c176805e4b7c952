//! The table of a place as plain data: a row for every response, a column for every item, where the cursor goes, and
//! what a cell says. Answers are looked up for the rows that are seen, so that a key costs little however many there
//! are.

use std::collections::HashSet;
use std::sync::Arc;

use super::super::chooser::Spot;
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::model::questionnaire::{AnswerKind, Definition, PlacedItem};
use crate::model::{ItemCode, Response, ResponseId};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Code,
    Role,
    Item(ItemCode),
    /// Whether the form was put away as complete.
    State,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub field: Field,
    pub heading: String,
    /// The question, or what the column is for.
    pub wording: String,
    /// The scale or group, with its rank among those of the table, to stand above its items.
    pub group: Option<(usize, String)>,
    pub is_reverse: bool,
    /// What may be answered, in the newest version that asks it.
    pub kind: Option<AnswerKind>,
    /// In points.
    pub width: f32,
}

/// In which order the rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Entered,
    Code,
}

/// Which rows are shown and how, besides where.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Order {
    pub sort: Sort,
    /// A piece of the code; empty shows every row.
    pub filter: String,
    /// Rows that came while the filter was on: they stay until it changes.
    pub stays: HashSet<ResponseId>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// One past the last row is the row where a new response begins.
    pub row: usize,
    pub column: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Left,
    Right,
    Up,
    Down,
    /// On in the way of the row, and on to the next row at its end.
    Next,
    Previous,
    RowStart,
    RowEnd,
    First,
    Last,
    PageUp(usize),
    PageDown(usize),
}

/// A block of cells, both ends within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub rows: (usize, usize),
    pub columns: (usize, usize),
}

impl Block {
    pub fn between(one: Cursor, other: Cursor) -> Self {
        let ordered = |a: usize, b: usize| (a.min(b), a.max(b));
        Self { rows: ordered(one.row, other.row), columns: ordered(one.column, other.column) }
    }

    pub fn holds(&self, at: Cursor) -> bool {
        (self.rows.0..=self.rows.1).contains(&at.row) && (self.columns.0..=self.columns.1).contains(&at.column)
    }

    pub fn is_one(&self) -> bool {
        self.rows.0 == self.rows.1 && self.columns.0 == self.columns.1
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct TableModel {
    pub spot: Spot,
    pub columns: Vec<Column>,
    /// The rows that are shown; without the empty last one.
    pub rows: Vec<ResponseId>,
    /// How many responses the place has, shown or not.
    pub count: usize,
    pub unfinished_count: usize,
    /// Whether there is an empty last row to begin a response in.
    pub has_new_row: bool,
}

/// The responses to a questionnaire, in whatever version, in one place; in the order of entry.
pub fn responses_at(state: &State, spot: Spot) -> impl Iterator<Item = &Arc<Response>> {
    let key = |id| state.questionnaire_version(id).map(|held| held.definition.key.as_str());
    let versions: Vec<_> = match key(spot.questionnaire) {
        Some(wanted) => state.questionnaires().iter().filter(|held| held.definition.key == wanted).collect(),
        None => Vec::new(),
    };
    let here = state.responses().at(spot.part, spot.measurement);
    here.iter().filter(move |response| versions.iter().any(|version| version.id == response.questionnaire_id))
}

/// `before`: the rows as they stood, which keep their places where they are sorted by code: a row does not run away
/// while it is being filled.
pub fn build(
    state: &State,
    spot: Spot,
    lang: Lang,
    order: &Order,
    before: &[ResponseId],
    may_write: bool,
) -> TableModel {
    let needle = order.filter.trim().to_lowercase();
    let (mut count, mut unfinished_count) = (0, 0);
    let mut shown: Vec<&Arc<Response>> = Vec::new();
    let mut versions = HashSet::new();
    for response in responses_at(state, spot) {
        count += 1;
        unfinished_count += usize::from(response.finished_at.is_none());
        versions.insert(response.questionnaire_id);
        if needle.is_empty() || order.stays.contains(&response.id) || code_has(response, &needle) {
            shown.push(response);
        }
    }
    let rows = match order.sort {
        Sort::Entered => shown.iter().map(|response| response.id).collect(),
        Sort::Code => by_code(shown, before),
    };
    let definition = state.questionnaire_version(spot.questionnaire).map(|held| &held.definition);
    let older = state.questionnaires().iter().rev();
    let older = older.filter(|held| held.id != spot.questionnaire && versions.contains(&held.id));
    let definitions: Vec<&Definition> = definition.into_iter().chain(older.map(|held| &held.definition)).collect();
    TableModel { spot, columns: columns(&definitions, lang), rows, count, unfinished_count, has_new_row: may_write }
}

fn code_has(response: &Response, needle: &str) -> bool {
    response.respondent.as_deref().is_some_and(|code| code.to_lowercase().contains(needle))
}

/// Those that stood there already in the same order; those that came behind them.
fn by_code(mut shown: Vec<&Arc<Response>>, before: &[ResponseId]) -> Vec<ResponseId> {
    if before.is_empty() {
        // Without a code: at the end, in the order of entry.
        shown.sort_by_cached_key(|response| {
            let code = response.respondent.as_deref();
            (code.is_none(), code.map(natural).unwrap_or_default(), response.id)
        });
        return shown.iter().map(|response| response.id).collect();
    }
    let here: HashSet<ResponseId> = shown.iter().map(|response| response.id).collect();
    let stood: HashSet<ResponseId> = before.iter().copied().collect();
    let came = shown.iter().map(|response| response.id).filter(|id| !stood.contains(id));
    before.iter().copied().filter(|id| here.contains(id)).chain(came).collect()
}

/// `R-9` before `R-10`: letters small, numbers by their value.
fn natural(code: &str) -> Vec<(u64, String)> {
    let mut pieces: Vec<(u64, String)> = Vec::new();
    let mut digits = String::new();
    let close = |digits: &mut String, pieces: &mut Vec<(u64, String)>| {
        if !digits.is_empty() {
            pieces.push((digits.parse().unwrap_or(u64::MAX), std::mem::take(digits)));
        }
    };
    for letter in code.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else {
            close(&mut digits, &mut pieces);
            pieces.push((u64::MAX, letter.to_lowercase().collect()));
        }
    }
    close(&mut digits, &mut pieces);
    pieces
}

fn columns(definitions: &[&Definition], lang: Lang) -> Vec<Column> {
    let own = |field, key: &str, width| Column {
        field,
        heading: lang.tr(&format!("table-column-{key}")),
        wording: lang.tr(&format!("table-column-{key}-why")),
        group: None,
        is_reverse: false,
        kind: None,
        width,
    };
    let mut columns = vec![own(Field::Code, "code", CODE), own(Field::Role, "role", 118.0)];
    let mut groups: Vec<(String, String)> = Vec::new();
    let mut known = HashSet::new();
    for definition in definitions {
        for placed in definition.every_item() {
            if known.insert(placed.item.code.as_str()) {
                columns.push(item_column(definition, &placed, &mut groups, lang));
            }
        }
    }
    columns.push(own(Field::State, "state", 98.0));
    columns
}

/// The width of the column that stands still.
pub const CODE: f32 = 124.0;

fn item_column(
    definition: &Definition,
    placed: &PlacedItem<'_>,
    groups: &mut Vec<(String, String)>,
    lang: Lang,
) -> Column {
    let kind = placed.item.answer_kind(definition).cloned();
    let (key, title) = match placed.group {
        Some(group) => (group.key.clone(), group.title.get(lang).to_owned()),
        None => (String::new(), lang.tr("table-group-open")),
    };
    let rank = groups.iter().position(|(held, _)| *held == key).unwrap_or_else(|| {
        groups.push((key, title));
        groups.len() - 1
    });
    let letters = placed.item.code.chars().count() as f32 * 8.0 + if placed.item.reverse { 34.0 } else { 22.0 };
    let width: f32 = match &kind {
        Some(AnswerKind::Rating { .. }) => 44.0,
        Some(AnswerKind::Grade { .. }) => 56.0,
        Some(AnswerKind::Choice { .. } | AnswerKind::Choices { .. }) => 172.0,
        Some(AnswerKind::Text) | None => 220.0,
    };
    Column {
        field: Field::Item(ItemCode::new(&placed.item.code)),
        heading: placed.item.code.clone(),
        wording: placed.item.text.get(lang).to_owned(),
        group: Some((rank, groups[rank].1.clone())),
        is_reverse: placed.item.reverse,
        kind,
        width: width.max(letters),
    }
}

impl TableModel {
    pub fn is_new(&self, row: usize) -> bool {
        row >= self.rows.len()
    }

    /// How many rows the cursor can stand on.
    pub fn row_count(&self) -> usize {
        self.rows.len() + usize::from(self.has_new_row)
    }

    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.get(column).map(|column| column.field)
    }

    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field == field)
    }

    pub fn response<'s>(&self, state: &'s State, row: usize) -> Option<&'s Arc<Response>> {
        state.responses().get(*self.rows.get(row)?)
    }

    /// A cell that is there.
    pub fn within(&self, cursor: Cursor) -> Cursor {
        let last = self.row_count().saturating_sub(1);
        Cursor { row: cursor.row.min(last), column: cursor.column.min(self.columns.len().saturating_sub(1)) }
    }

    /// Where a step leads; it never leaves the table.
    pub fn after(&self, cursor: Cursor, step: Step) -> Cursor {
        let (last_row, last_column) = (self.row_count().saturating_sub(1), self.columns.len().saturating_sub(1));
        // The state of a form is not on the way of who types.
        let last_typed = last_column.saturating_sub(1);
        let Cursor { row, column } = cursor;
        let (row, column) = match step {
            Step::Left => (row, column.saturating_sub(1)),
            Step::Right => (row, column + 1),
            Step::Up => (row.saturating_sub(1), column),
            Step::Down => (row + 1, column),
            Step::Next if column < last_typed => (row, column + 1),
            Step::Next if row < last_row => (row + 1, 0),
            Step::Next => (row, column),
            Step::Previous if column > 0 => (row, column - 1),
            Step::Previous if row > 0 => (row - 1, last_typed),
            Step::Previous => (row, column),
            Step::RowStart => (row, 0),
            Step::RowEnd => (row, last_column),
            Step::First => (0, 0),
            Step::Last => (last_row, last_column),
            Step::PageUp(rows) => (row.saturating_sub(rows), column),
            Step::PageDown(rows) => (row + rows, column),
        };
        self.within(Cursor { row, column })
    }

    /// What people call a row: its code, else its place.
    pub fn row_title(&self, state: &State, row: usize, lang: Lang) -> String {
        if self.is_new(row) {
            return lang.tr("table-new-row");
        }
        match self.response(state, row).and_then(|response| response.respondent.as_deref()) {
            Some(code) => code.to_owned(),
            None => Phrase::new("table-row-without-code").with("row", (row + 1).to_string()).say(lang),
        }
    }

    /// `12 vragenlijsten, 3 niet afgerond`.
    pub fn count_words(&self, lang: Lang) -> String {
        if self.count == 0 {
            return lang.tr("table-count-none");
        }
        let words = Phrase::new("table-count").with("count", self.count).with("unfinished", self.unfinished_count);
        let words = words.say(lang);
        if self.rows.len() == self.count {
            return words;
        }
        let shown = Phrase::new("table-count-shown").with("shown", self.rows.len()).say(lang);
        format!("{words} · {shown}")
    }
}

/// What a row may answer to an item; `None` where its version does not ask it.
pub fn kind_of<'s>(
    state: &'s State,
    spot: Spot,
    response: Option<&Response>,
    item: ItemCode,
) -> Option<&'s AnswerKind> {
    let id = response.map_or(spot.questionnaire, |held| held.questionnaire_id);
    state.form(id)?.kinds.get(item)
}
