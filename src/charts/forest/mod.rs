//! The forest: a row per part with its change and the interval of it on one axis around "no change", and under them
//! the change of all parts together as a diamond. This file holds the data, which is all words and values by the time
//! it comes here; `layout` says where things stand, `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::axis::Axis;
use super::caption::Caption;
use super::look::Trend;
use super::mark::Mark;
use crate::model::PartId;

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    pub caption: Caption,
    /// The meaning of a point with its line, and of the diamond; the latter only where there is one.
    pub point_label: String,
    pub pooled_label: String,
    /// Around zero; an interval that goes on beyond an end is drawn with an arrow there.
    pub axis: Axis,
    /// Half the width of the band around zero in which a change counts as none.
    pub smallest_change: f64,
    pub smallest_label: String,
    /// Says what the arrow at the end of a line means; empty where no interval leaves the axis.
    pub beyond_label: String,
    /// Headings of the columns of n and of the change.
    pub count_heading: String,
    pub change_heading: String,
    pub rows: Vec<ForestRow>,
    pub pooled: Option<PooledRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ForestRow {
    pub id: PartId,
    pub number: String,
    pub name: String,
    /// "30 → 28", or nothing.
    pub counts: String,
    pub diff: Option<f64>,
    pub interval: Option<(f64, f64)>,
    /// The class of the change, which colours the row and turns its arrow.
    pub trend: Option<Trend>,
    /// "+0,6", or nothing.
    pub change: String,
    /// "0,2 tot 1,0", or nothing.
    pub interval_label: String,
    pub marks: Vec<Mark>,
    /// Why there is no interval, or no change at all.
    pub note: String,
}

/// The change of all parts together.
#[derive(Clone, Debug, PartialEq)]
pub struct PooledRow {
    pub name: String,
    pub estimate: f64,
    pub interval: (f64, f64),
    pub change: String,
    pub interval_label: String,
    pub trend: Trend,
    /// How much the parts differ from each other, with its figure.
    pub note: String,
}
