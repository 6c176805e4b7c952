//! Columns of a comparison beside each other on one scale: a row per column on one shared axis, its first measurement
//! open and its second filled, each with its interval, and behind all of them where the middle half of the programme
//! lies. This file holds the data, which is all words and values by the time it comes here; `layout` says where things
//! stand, `draw` draws them.

mod draw;
mod layout;

use std::cmp::Ordering;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::axis::Axis;
use super::caption::Caption;
use super::look::Trend;
use super::mark::Mark;

/// All strings are in the reader's language. The order of the rows is that of the columns of the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    pub caption: Caption,
    /// The names of the two measurements, in the legend.
    pub first_label: String,
    pub second_label: String,
    pub axis: Axis,
    /// Where the middle half of the programme lies, at the first and at the second measurement, and what that is.
    pub first_middle: Option<Middle>,
    pub second_middle: Option<Middle>,
    /// What a thin line at a mark means; empty where there is none.
    pub interval_label: String,
    /// What the arrow at the end of such a line means; empty where none leaves the axis.
    pub beyond_label: String,
    /// Headings of the columns of the change and of n.
    pub change_heading: String,
    pub count_heading: String,
    pub rows: Vec<BesideRow>,
    /// Whether the columns differ by more than chance gives, in sentences that stand under the rows.
    pub chance: Vec<String>,
}

/// A stretch of the axis, with what is said of it in the legend.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Middle {
    /// Its ends; none where it is hidden, or there is none.
    pub ends: Option<(f64, f64)>,
    pub label: String,
}

/// A column of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct BesideRow {
    pub title: String,
    pub subtitle: String,
    /// What is said of the column that the others are held against; empty of every other.
    pub reference: String,
    /// The first measurement, then the second; none where it is missing or withheld.
    pub sides: [Option<BesideSide>; 2],
    /// "30 → 28", of a group how many parts in a second line.
    pub counts: Vec<String>,
    /// The class of the change, which colours the row; none where there is no change to class.
    pub trend: Option<Trend>,
    /// The sign of the change as it is written, which turns the arrow.
    pub direction: Ordering,
    /// "+0,6", or nothing.
    pub change: String,
    pub marks: Vec<Mark>,
    /// Stands in the plot for what is missing or withheld.
    pub note: String,
    /// Whether its second measurement is hidden until it is revealed.
    pub is_hidden: bool,
}

/// A mean.
#[derive(Clone, Debug, PartialEq)]
pub struct BesideSide {
    pub value: f64,
    /// "3,8".
    pub label: String,
    pub interval: Option<(f64, f64)>,
    /// "3,4 tot 4,2", or nothing.
    pub interval_label: String,
}

impl Default for BesideRow {
    /// A column without a name or a number.
    fn default() -> Self {
        Self {
            title: String::new(),
            subtitle: String::new(),
            reference: String::new(),
            sides: [None, None],
            counts: Vec::new(),
            trend: None,
            direction: Ordering::Equal,
            change: String::new(),
            marks: Vec::new(),
            note: String::new(),
            is_hidden: false,
        }
    }
}

impl BesideRow {
    /// "3,2 → 3,8"; a dash for what is not there, a question mark for what is hidden, nothing where neither is.
    pub fn figures(&self) -> String {
        if self.sides.iter().all(Option::is_none) {
            return String::new();
        }
        let later = if self.is_hidden { "?" } else { "–" };
        let [first, second] = &self.sides;
        let label = |side: &Option<BesideSide>, none: &str| side.as_ref().map_or(none, |side| &side.label).to_owned();
        format!("{} → {}", label(first, "–"), label(second, later))
    }
}
