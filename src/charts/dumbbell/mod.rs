//! The dumbbell chart: a row per part, its first measurement open and its second filled on one axis,
//! joined by a line in the colour of the change. This file holds the data, which is all words and
//! values by the time it comes here; `layout` says where things stand, `draw` draws them.

mod draw;
mod layout;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

pub use draw::{draw, draw_laid_out};
pub use layout::{Layout, RowBox, Span, layout};

use super::axis::Axis;
use super::look::Trend;
use super::mark::Mark;
use crate::model::PartId;

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dumbbell {
    pub title: String,
    /// What the chart shows in a sentence or two, for who cannot see it.
    pub description: String,
    pub subtitle: String,
    /// The names of the two measurements, in the legend.
    pub first_label: String,
    pub second_label: String,
    pub axis: Axis,
    pub rows: Vec<DumbbellRow>,
    /// What each mark means; only those that occur.
    pub legend_notes: Vec<(Mark, String)>,
    pub footnotes: Vec<String>,
    /// Said in place of rows where there are none.
    pub empty: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DumbbellRow {
    pub id: PartId,
    pub number: String,
    pub name: String,
    pub first: Option<f64>,
    pub second: Option<f64>,
    /// The class of the change, which colours the row; none where there is no change to class.
    pub trend: Option<Trend>,
    /// The sign of the change as it is written, which turns the arrow: a small rise within "same" points up.
    pub direction: Ordering,
    /// "+1,6", or nothing.
    pub change: String,
    /// "hoog → voldoende", or nothing.
    pub words: String,
    pub marks: Vec<Mark>,
    /// Stands in the plot for what is missing: "tweede meting niet gehouden".
    pub note: String,
}

impl Dumbbell {
    /// Each text that its place cuts: what is left of its last line, and the whole of it.
    pub fn cut_texts<'a>(&'a self, layout: &'a Layout) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rows = self.rows.iter().zip(&layout.rows).filter(|(_, place)| place.is_cut());
        rows.flat_map(|(row, place)| {
            let name =
                place.name.lines.last().filter(|_| place.name.cut).map(|line| (line.as_str(), row.name.as_str()));
            let note =
                place.note.lines.last().filter(|_| place.note.cut).map(|line| (line.as_str(), row.note.as_str()));
            let words = place.words.ends_with('…').then_some((place.words.as_str(), row.words.as_str()));
            [name, note, words].into_iter().flatten()
        })
    }
}
