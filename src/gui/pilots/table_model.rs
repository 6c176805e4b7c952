//! The table of pilots as plain data: the cells of a row, what a cell explains, and the table as text. Rows are as high
//! as they have parts to name, so where each begins is known beforehand.

use super::columns::{Heading, fact, findings_told, heading, is_number};
use super::desk::Desk;
use super::figures::{Figure, Looking, written};
use super::list_model::{Everyone, Row};
use super::scores_model::{self, ScoresShown};
use super::scores_tell;
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::changes::of_part;
use crate::base::{Lang, Phrase, number};
use crate::charts::Mark;
use crate::gui::overview::tab_separated;
use crate::gui::widgets::chart::Tip;
use crate::model::pilot_list::PilotColumn;
use crate::model::{PartId, PilotId};

/// The height of the line of a pilot, and of each part under it.
pub const LINE: f32 = 30.0;
pub const PART_LINE: f32 = 23.0;

/// What the table was laid out from, and where every row of it begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    revision: u64,
    /// One more than there are rows: the last is where the table ends.
    tops: Vec<f32>,
}

impl Layout {
    /// Lays out anew where what is shown may be another.
    pub fn renew(&mut self, desk: &Desk) {
        if self.revision == desk.revision() && self.tops.len() == desk.kept().len() + 1 {
            return;
        }
        let mut top = 0.0;
        self.tops = vec![top];
        for index in desk.kept() {
            top += LINE + PART_LINE * desk.parts_below(*index).len() as f32;
            self.tops.push(top);
        }
        self.revision = desk.revision();
    }

    pub fn height(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }

    pub fn top(&self, rank: usize) -> f32 {
        self.tops.get(rank).copied().unwrap_or_else(|| self.height())
    }

    /// The rows of which something is between these two heights.
    pub fn seen(&self, from: f32, to: f32) -> std::ops::Range<usize> {
        let count = self.tops.len().saturating_sub(1);
        let first = self.tops.partition_point(|top| *top <= from).saturating_sub(1);
        let last = self.tops.partition_point(|top| *top < to);
        first.min(count)..last.min(count)
    }
}

/// What stands in one column of one line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub words: String,
    /// What asks care, beside the number: `n<5`, `*`.
    pub mark: String,
    pub class: Option<Class>,
    /// Nothing stands here, or a dash for it.
    pub is_missing: bool,
}

/// The cell of a pilot's own line, or of one of its parts.
pub fn cell(state: &State, desk: &Desk, index: usize, part: Option<PartId>, column: &PilotColumn, lang: Lang) -> Cell {
    let Some(row) = desk.everyone().rows.get(index) else { return Cell::default() };
    if column.figure().is_none() {
        let words = match (part, state.pilot(row.id)) {
            (None, Some(pilot)) => fact(state, pilot, column, lang),
            _ => String::new(),
        };
        return Cell { words, ..Cell::default() };
    }
    let all = desk.figures_of(column, index);
    let is_change = matches!(column, PilotColumn::Change { .. });
    let found = all.iter().find(|figure| match part {
        None => figure.is_whole,
        Some(part) => figure.part_id == part,
    });
    match found {
        Some(figure) => figure_cell(state, figure, is_change, lang),
        // A dash says that a number could have stood here: on the pilot's line only where no part has one either.
        None if all.is_empty() || part.is_some() && !all[0].is_whole => {
            Cell { words: "–".to_owned(), is_missing: true, ..Cell::default() }
        }
        None => Cell::default(),
    }
}

fn figure_cell(state: &State, figure: &Figure, is_change: bool, lang: Lang) -> Cell {
    let few = figure.marks.contains(&Mark::SmallCount);
    let other = figure.marks.iter().any(|mark| !matches!(mark, Mark::SmallCount | Mark::CountUnknown));
    let mut mark = if few { format!("n<{}", state.programme.disclosure_minimum) } else { String::new() };
    if other {
        mark.push('*');
    }
    let words = written(figure, is_change, lang);
    Cell { words, mark, class: figure.class, is_missing: figure.value.is_none() }
}

/// A row in one breath: the pilot, and what the list shows of it.
pub fn told(state: &State, desk: &Desk, index: usize, looking: Looking, lang: Lang) -> String {
    let Some(row) = desk.everyone().rows.get(index) else { return String::new() };
    let mut told = format!("{} · {}", row.number, row.name);
    let Some(column) = desk.list_column() else { return told };
    for figure in desk.figures_of(column, index) {
        told.push('\n');
        told.push_str(&told_figure(state, column, figure, looking, lang));
    }
    told
}

/// `Effectieve methoden: voldoende (5,5), duidelijk gestegen naar ruim voldoende (7,1)`.
fn told_figure(state: &State, column: &PilotColumn, figure: &Figure, looking: Looking, lang: Lang) -> String {
    let title = state.part_title(figure.part_id);
    let scale = column.figure().and_then(|(key, source)| Some((state.scale(key)?, source)));
    let said = match (column, scale, looking.pair) {
        _ if figure.is_hidden => lang.tr("scores-hidden"),
        (PilotColumn::Change { .. }, Some((scale, source)), Some(pair)) => {
            let row = of_part(state, figure.part_id, scale, source, pair);
            let sentence = row.map(|row| words::change_sentence(&state.programme.bands, scale.is_grade(), &row.change));
            sentence.map(|sentence| sentence.say(lang)).unwrap_or_default()
        }
        _ => figure.value.map(|value| number::fixed(lang, value, 1)).unwrap_or_default(),
    };
    format!("{title}: {said}")
}

/// What a cell explains on hover.
pub fn explained(
    state: &State,
    desk: &Desk,
    (index, part): (usize, Option<PartId>),
    column: &PilotColumn,
    (looking, reader): (Looking, &str),
    lang: Lang,
) -> Tip {
    let Some(pilot) = desk.everyone().rows.get(index).and_then(|row| state.pilot(row.id)) else {
        return Tip::default();
    };
    let said = heading(state, column, looking, lang).said();
    let Some((scale, source)) = column.figure() else {
        let words = match column {
            PilotColumn::FindingCount => findings_told(state, pilot, lang),
            _ => fact(state, pilot, column, lang),
        };
        return Tip { title: said, lines: words.lines().map(str::to_owned).collect(), ..Tip::default() };
    };
    let all = desk.figures_of(column, index);
    let is_in_parts = part.is_none() && all.first().is_some_and(|figure| !figure.is_whole);
    let hint = lang.tr("pilots-cell-hint");
    if is_in_parts {
        return Tip { title: said, sentence: lang.tr("pilots-cell-parts"), hint, ..Tip::default() };
    }
    let Some(part) = part.or_else(|| state.whole_of(pilot.id).map(|whole| whole.id)) else { return Tip::default() };
    let shown = scores_model::scores(state, pilot.id, looking.pair, lang, reader);
    let held = lines_of(&shown, part);
    let key = format!("{}/{}", scale.as_str(), source.code());
    let shown = only(shown, part, &key);
    let tip = scores_tell::tip(&shown, part, lang);
    let title = format!("{} · {said}", state.part_title(part));
    match tip.lines.is_empty() {
        true => Tip { title, sentence: lang.tr("pilots-cell-none"), lines: held, hint, ..Tip::default() },
        false => Tip { title, hint, ..tip },
    }
}

/// What is known of the measuring of a part.
fn lines_of(shown: &ScoresShown, part: PartId) -> Vec<String> {
    shown.parts.iter().filter(|held| held.id == part).flat_map(|held| held.held.clone()).collect()
}

/// One part on one scale from one source.
fn only(mut shown: ScoresShown, part: PartId, key: &str) -> ScoresShown {
    shown.parts.retain(|held| held.id == part);
    for held in &mut shown.parts {
        held.lines.retain(|line| line.key == key);
    }
    shown
}

/// What stands at the end of a row of the list.
pub fn list_figures(desk: &Desk, index: usize, lang: Lang) -> Vec<(String, Option<Class>)> {
    let Some(column) = desk.list_column() else { return Vec::new() };
    let is_change = matches!(column, PilotColumn::Change { .. });
    let shown = desk.figures_of(column, index).iter().filter(|figure| figure.value.is_some());
    shown.map(|figure| (written(figure, is_change, lang), figure.class)).collect()
}

/// The headings of the columns after number and name.
pub fn headings(state: &State, desk: &Desk, looking: Looking, lang: Lang) -> Vec<Heading> {
    desk.columns().iter().map(|column| heading(state, column, looking, lang)).collect()
}

/// Pilots as a table for a spreadsheet, tab separated, with a line of headings: a line for each pilot, and one for each
/// part that stands by its name, with the facts of its pilot.
pub fn as_text(state: &State, desk: &Desk, pilots: &[PilotId], looking: Looking, lang: Lang) -> String {
    let places = places(desk.everyone(), pilots);
    let with_parts = places.iter().any(|index| !desk.parts_below(*index).is_empty());
    let mut heads = vec![lang.tr("field-number"), lang.tr("field-name")];
    heads.extend(with_parts.then(|| lang.tr("scores-table-part")));
    heads.extend(headings(state, desk, looking, lang).iter().map(Heading::said));
    let mut lines = vec![tab_separated(&heads)];
    for index in places {
        let Some(row) = desk.everyone().rows.get(index) else { continue };
        lines.push(tab_separated(&line(state, desk, (index, row), None, with_parts, lang)));
        for part in desk.parts_below(index) {
            lines.push(tab_separated(&line(state, desk, (index, row), Some(part), with_parts, lang)));
        }
    }
    lines.join("\n")
}

/// Where pilots stand in the programme.
fn places(everyone: &Everyone, pilots: &[PilotId]) -> Vec<usize> {
    let by_id: std::collections::HashMap<PilotId, usize> =
        everyone.rows.iter().enumerate().map(|(index, row)| (row.id, index)).collect();
    pilots.iter().filter_map(|id| by_id.get(id)).copied().collect()
}

fn line(
    state: &State,
    desk: &Desk,
    (index, row): (usize, &Row),
    part: Option<PartId>,
    with_parts: bool,
    lang: Lang,
) -> Vec<String> {
    let mut cells = vec![row.number.to_string(), row.name.clone()];
    cells.extend(with_parts.then(|| part.map(|part| state.part_title(part)).unwrap_or_default()));
    let own = |column: &PilotColumn| match column.figure() {
        // Findings are the pilot's: a part that repeats their number would count them twice.
        None if part.is_some() && *column == PilotColumn::FindingCount => String::new(),
        None => state.pilot(row.id).map(|pilot| fact(state, pilot, column, lang)).unwrap_or_default(),
        Some(_) => plain(state, desk, index, part, column, lang),
    };
    cells.extend(desk.columns().iter().map(own));
    cells
}

/// A number for a spreadsheet: without its arrow, and nothing where there is none.
fn plain(state: &State, desk: &Desk, index: usize, part: Option<PartId>, column: &PilotColumn, lang: Lang) -> String {
    let cell = cell(state, desk, index, part, column, lang);
    if cell.is_missing {
        return String::new();
    }
    cell.words.trim_start_matches(['▲', '▼', '●', ' ']).to_owned()
}

/// What a column is called where it is chosen or moved.
pub fn column_words(state: &State, column: &PilotColumn, looking: Looking, lang: Lang) -> String {
    heading(state, column, looking, lang).said()
}

/// `Onderdeel: …` and its cells, for a screen reader.
pub fn row_said(state: &State, desk: &Desk, index: usize, looking: Looking, lang: Lang) -> String {
    let Some(row) = desk.everyone().rows.get(index) else { return String::new() };
    let mut said = vec![format!("{} · {}", row.number, row.name)];
    for part in std::iter::once(None).chain(desk.parts_below(index).into_iter().map(Some)) {
        said.extend(part.map(|part| state.part_title(part)));
        for column in desk.columns() {
            let cell = cell(state, desk, index, part, column, lang);
            if !cell.words.is_empty() && !cell.is_missing {
                let (column, words) =
                    (column_words(state, column, looking, lang), format!("{} {}", cell.words, cell.mark));
                said.push(Phrase::new("pilots-cell-said").with("column", column).with("words", words.trim()).say(lang));
            }
        }
    }
    said.join(", ")
}

/// Whether the words of a column stand to the right.
pub fn is_right(column: &PilotColumn) -> bool {
    is_number(column)
}

#[cfg(test)]
#[path = "table_model/tests.rs"]
mod tests;
