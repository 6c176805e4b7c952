//! The dumbbell chart: a row per part, its first measurement open and its second filled on one axis,
//! joined by a line in the colour of the change. This file holds the data, which is all words and
//! values by the time it comes here; `layout` says where things stand, `draw` draws them.

mod draw;
mod layout;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

pub use draw::draw_laid_out;
pub use layout::{Layout, RowBox, layout};

use super::axis::Axis;
use super::caption::Caption;
use super::look::Trend;
use super::mark::Mark;
use crate::model::PartId;

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dumbbell {
    pub caption: Caption,
    /// The names of the two measurements, in the legend.
    pub first_label: String,
    pub second_label: String,
    pub axis: Axis,
    pub rows: Vec<DumbbellRow>,
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
