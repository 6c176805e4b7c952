//! A whole comparison on one page: title, who made it and for whom, the columns with everything that stands in them, and
//! the charts of the scales between them. It grows high rather than cut a text. This file holds the data, which is all
//! words by the time it comes here; `layout` says where things stand, `draw` draws them. Not for the window, which has
//! a table to walk through, nor for a projector, which shows one thing at a time.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::Chart;
use super::caption::Caption;

/// All strings are in the reader's language. Every row has a cell for every head.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The footnotes hold what those of the charts on it say, once.
    pub caption: Caption,
    /// Under the title: the note of the comparison.
    pub note: String,
    /// "Gemaakt door Anna op 24 november 2026. Voor eigen gebruik."
    pub made: String,
    pub heads: Vec<PageHead>,
    /// What the mark of a row that differs means; empty where none does.
    pub differs: String,
    pub sections: Vec<PageSection>,
}

/// A column of the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageHead {
    pub title: String,
    pub subtitle: String,
    /// What is said of the column that the others are held against; empty of every other.
    pub reference: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageSection {
    pub title: String,
    pub blocks: Vec<PageBlock>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum PageBlock {
    /// Over the rows that follow.
    Heading(String),
    /// A sentence over the whole width.
    Words(String),
    Row(PageRow),
    /// As wide as half of the page where that is wide enough, with its own title.
    Chart(Box<Chart>),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageRow {
    pub label: String,
    /// Under the label, in small.
    pub note: String,
    /// Whether the columns differ here, which carries a mark.
    pub differs: bool,
    pub cells: Vec<Vec<PageLine>>,
}

/// A paragraph in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageLine {
    pub text: String,
    pub tone: Tone,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Faint,
    Strong,
}

impl Page {
    /// A width in pixels that gives every column room: a page of A3 across for six.
    pub fn usual_width(columns: usize) -> u32 {
        match columns {
            ..=2 => 900,
            3 => 1060,
            4 => 1240,
            5 => 1420,
            6.. => 1587,
        }
    }

    /// The rows of the page, in their order.
    pub fn rows(&self) -> impl Iterator<Item = &PageRow> {
        self.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            PageBlock::Row(row) => Some(row),
            PageBlock::Heading(_) | PageBlock::Words(_) | PageBlock::Chart(_) => None,
        })
    }
}
