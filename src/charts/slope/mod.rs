//! The slope chart: a line per part over the measurements in the order of time, the first open, later
//! ones filled, with values and names at the ends. For one part or a few; more lines than eight tangle.

mod draw;
mod layout;

use std::cmp::Ordering;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::axis::Axis;
use super::caption::Caption;
use super::look::Trend;
use super::mark::Mark;
use crate::model::PartId;

/// All strings are in the reader's language. Each line has a value, or none, for each moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slope {
    pub caption: Caption,
    pub axis: Axis,
    /// The measurements, earliest first.
    pub moments: Vec<String>,
    pub lines: Vec<SlopeLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SlopeLine {
    pub id: PartId,
    pub name: String,
    pub values: Vec<Option<f64>>,
    /// The values as people read them; empty where there is none.
    pub value_labels: Vec<String>,
    pub trend: Option<Trend>,
    /// The sign of the change as it is written, which turns the arrow.
    pub direction: Ordering,
    pub change: String,
    pub marks: Vec<Mark>,
    /// Why a measurement is missing, said under the name.
    pub note: String,
}

impl SlopeLine {
    /// The moments that have a value, with it.
    pub(crate) fn known(&self) -> impl DoubleEndedIterator<Item = (usize, f64)> {
        self.values.iter().enumerate().filter_map(|(moment, value)| value.map(|value| (moment, value)))
    }
}
