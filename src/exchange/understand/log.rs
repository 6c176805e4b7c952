//! What is told while rows are read: problems with their place, and the words that mean nothing, for a map to explain.

use std::sync::Arc;

use super::super::table::{Cell, Merged};
use super::layout::Column;
use super::problem::{Problem, ProblemKind, Problems, shown};
use super::shown::letters;
use super::words::{is_blank, written};

/// How many different words without a meaning are kept of one column.
const WORDS: usize = 50;

/// Takes the problems of rows.
pub struct Log<'a> {
    sheet: Option<Arc<str>>,
    columns: &'a [Column],
    called: Vec<Arc<str>>,
    problems: &'a mut Problems,
    /// By column: words without a meaning, with how often they were met.
    pub not_understood: Vec<Vec<(String, u64)>>,
    told_blank: Vec<bool>,
    blank_columns: Vec<usize>,
}

impl<'a> Log<'a> {
    pub fn new(sheet: Option<Arc<str>>, columns: &'a [Column], problems: &'a mut Problems) -> Self {
        let is_blank = |(index, column): (usize, &Column)| column.heading.trim().is_empty().then_some(index);
        Self {
            sheet,
            called: columns.iter().enumerate().map(|(index, column)| column.called(index)).collect(),
            problems,
            not_understood: vec![Vec::new(); columns.len()],
            told_blank: vec![false; columns.len()],
            blank_columns: columns.iter().enumerate().filter_map(is_blank).collect(),
            columns,
        }
    }

    /// A problem of the file as a whole.
    pub fn file(&mut self, kind: ProblemKind) {
        self.problems.tell(Problem { sheet: self.sheet.clone(), row: None, column: None, value: None, kind });
    }

    /// A problem of a row as a whole.
    pub fn row(&mut self, row: u64, kind: ProblemKind) {
        self.put(row, None, None, kind);
    }

    /// A problem of a cell.
    #[cold]
    pub fn cell(&mut self, row: u64, column: usize, cell: Option<&Cell<'_>>, kind: ProblemKind) {
        let value = cell.map(written).filter(|value| !value.is_empty());
        if let (true, Some(value), Some(words)) = (is_about_words(&kind), &value, self.not_understood.get_mut(column)) {
            let word = shown(value.trim());
            match words.iter().position(|(known, _)| **known == *word) {
                Some(at) => words[at].1 += 1,
                None if words.len() < WORDS => words.push((word.into(), 1)),
                None => {}
            }
        }
        let called = self.called.get(column).cloned().unwrap_or_else(|| letters(column).into());
        self.put(row, Some(called), value.as_deref(), kind);
    }

    fn put(&mut self, row: u64, column: Option<Arc<str>>, value: Option<&str>, kind: ProblemKind) {
        let value = value.map(shown);
        self.problems.tell(Problem { sheet: self.sheet.clone(), row: Some(row), column, value, kind });
    }

    /// Cells that have no heading: beyond the last one, or, once a column, below an empty one.
    pub fn check_width(&mut self, row: u64, cells: &[Cell<'_>]) {
        let width = self.columns.len();
        if let Some(extra) = cells.iter().skip(width).position(|cell| !is_blank(cell)) {
            self.cell(row, width + extra, cells.get(width + extra), ProblemKind::TooManyFields);
        }
        for at in 0..self.blank_columns.len() {
            let index = self.blank_columns[at];
            let has_content = !self.told_blank[index] && cells.get(index).is_some_and(|cell| !is_blank(cell));
            if has_content && matches!(self.columns[index].meaning, super::Meaning::Blank) {
                self.told_blank[index] = true;
                self.cell(row, index, cells.get(index), ProblemKind::UnknownColumn);
            }
        }
    }

    /// Merged cells among the data: their other cells are empty, and nobody knows whether they were meant to be.
    pub fn check_merged(&mut self, merged: &[Merged], last_heading_row: u64) {
        for area in merged {
            let first = (*area.rows.start()).max(last_heading_row + 1);
            let mut columns = area.columns.clone();
            let used = columns.find(|index| self.columns.get(*index).is_some_and(Column::is_used));
            if let (true, Some(column)) = (first <= *area.rows.end(), used) {
                self.cell(first, column, None, ProblemKind::Merged);
            }
        }
    }
}

/// Whether a map could say what the word means.
fn is_about_words(kind: &ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::NotANumber(_)
            | ProblemKind::Misfit(_)
            | ProblemKind::UnknownOption
            | ProblemKind::NotYesOrNo
            | ProblemKind::UnknownPilot(_)
            | ProblemKind::UnknownPart(_)
            | ProblemKind::UnknownWave
            | ProblemKind::UnknownItem
            | ProblemKind::UnknownScale
            | ProblemKind::UnknownEvaluator
    )
}
