//! The changes of all parts on all scales at once: a row per part, a column per scale, each cell in the colour of its
//! change with the figure and the arrow of its class in it. This file holds the data; `layout` says where things
//! stand, `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::caption::Caption;
use super::look::Trend;
use super::mark::Mark;
use crate::model::PartId;

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heatmap {
    pub caption: Caption,
    /// The scales.
    pub columns: Vec<String>,
    /// What each class means; only those that occur.
    pub classes: Vec<(Trend, String)>,
    pub rows: Vec<HeatmapRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct HeatmapRow {
    pub id: PartId,
    pub number: String,
    pub name: String,
    /// One for every column.
    pub cells: Vec<HeatmapCell>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatmapCell {
    /// How strongly the cell is coloured: the change held against the smallest that matters, −1 to 1.
    pub strength: f32,
    pub trend: Option<Trend>,
    /// "+0,6", or nothing.
    pub change: String,
    pub marks: Vec<Mark>,
    /// Why there is no change; stands in its place.
    pub note: String,
}
