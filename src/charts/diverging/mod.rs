//! Items as diverging bars: for each item how often every answer was given, the first measurement above the second,
//! laid out to both sides of a line through the middle answer. This file holds the data; `layout` says where things
//! stand, `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::caption::Caption;
use crate::model::ItemCode;

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diverging {
    pub caption: Caption,
    /// The names of the two measurements, in the legend.
    pub first_label: String,
    pub second_label: String,
    /// The kinds of answers that occur; each row says which is its own.
    pub answers: Vec<AnswerSet>,
    /// Headings of the counts beside the bars: "n", "weet niet", "n.v.t.", "leeg".
    pub count_headings: Vec<String>,
    pub rows: Vec<DivergingRow>,
}

/// The answers from low to high, and where they part.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerSet {
    pub words: Vec<String>,
    /// So many of them lie left of the line; half of one that lies across it: 2.5 of five.
    pub left: f32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DivergingRow {
    pub item: ItemCode,
    /// As it is shown: "S11", or "S11 (versie 2)" where a programme has both.
    pub code: String,
    pub question: String,
    /// "omgekeerd gesteld", or nothing.
    pub remark: String,
    /// Which of the chart's answers are this item's.
    pub answers: usize,
    /// The first measurement, then the second.
    pub bars: [Bar; 2],
}

/// One item in one measurement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// How often each answer was given, from low to high; empty where there is nothing to draw.
    pub counts: Vec<u32>,
    /// One figure for each of the chart's headings; empty where the measurement has no responses.
    pub figures: Vec<String>,
    /// Why there is no bar.
    pub note: String,
}

impl Bar {
    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}
