//! Pilots side by side as lines that a screen can show: plain data with finished words. `model` and what is under it
//! make them; `grid` paints them.

use crate::app::queries::provenance::Number;
use crate::model::comparison::{Column, Section};
use crate::model::{PartId, PilotId, ScaleKey, Source};

/// Everything that stands under the heads of the columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    pub heads: Vec<HeadShown>,
    /// From top to bottom; what is folded is not among them.
    pub lines: Vec<Line>,
}

/// Who stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadShown {
    pub column: Column,
    pub title: String,
    pub subtitle: String,
    pub pilot: Option<PilotId>,
    pub is_reference: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    Section(SectionLine),
    /// What the rows under it are about.
    Heading(String),
    Row(RowLine),
    /// The columns on one axis; the rank of the scale's row.
    Chart(usize),
    /// All scales of a source as a spider.
    Spider,
    /// A sentence over all columns.
    Words(String),
    /// That there are more items, which can be shown.
    More(usize),
}

/// The head of a section, which folds it.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionLine {
    pub section: Section,
    pub title: String,
    /// How many rows it has, and how many of them differ.
    pub told: String,
    pub is_folded: bool,
}

/// Which row, as long as the columns are the same.
pub type RowId = (Section, u32, u32);

#[derive(Clone, Debug, PartialEq)]
pub struct RowLine {
    pub id: RowId,
    pub label: String,
    /// Smaller, under the label.
    pub note: String,
    /// What is said of the row on hover.
    pub hint: String,
    /// Whether the columns differ.
    pub differs: bool,
    /// One a column.
    pub cells: Vec<CellShown>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CellShown {
    pub pieces: Vec<Piece>,
    /// Whether it differs from the column that the others are held against.
    pub is_other: bool,
    /// Whether nothing is known: then it differs from nothing.
    pub is_blank: bool,
}

impl CellShown {
    pub fn of(pieces: Vec<Piece>) -> Self {
        Self { pieces, ..Self::default() }
    }

    /// Nothing, with the words for it.
    pub fn none(words: &str) -> Self {
        Self { is_blank: true, ..Self::of(vec![Piece::faint(words)]) }
    }

    /// All that it says, line by line.
    pub fn words(&self) -> String {
        let said: Vec<&str> = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        said.join("\n")
    }

    /// As [`CellShown::words`], with what its pieces tell on hover in the place of what they show.
    pub fn told(&self) -> String {
        let said = self.pieces.iter().map(|piece| if piece.told.is_empty() { &piece.text } else { &piece.told });
        said.cloned().collect::<Vec<String>>().join(". ")
    }

    /// Where a click on it leads, first of all.
    pub fn goto(&self) -> Option<&Goto> {
        self.pieces.iter().find_map(|piece| piece.goto.as_ref())
    }
}

/// A paragraph in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    pub text: String,
    pub tone: Tone,
    /// The whole of it in words, on hover and for a screen reader; empty where the text says all.
    pub told: String,
    pub goto: Option<Goto>,
}

impl Piece {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn faint(text: impl Into<String>) -> Self {
        Self { tone: Tone::Faint, ..Self::plain(text) }
    }

    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub fn told(self, told: impl Into<String>) -> Self {
        Self { told: told.into(), ..self }
    }
}

/// How a paragraph looks; never all that tells it from another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Faint,
    Strong,
    Up,
    Same,
    Down,
    Warning,
}

/// Where a click leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Goto {
    /// The findings of a pilot.
    Findings(PilotId),
    /// Where a number comes from.
    Number { part: PartId, scale: ScaleKey, source: Source, number: Number },
}
