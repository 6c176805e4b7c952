//! How the responses of one part lie on a scale: a dot for each, the first measurement left and the second right, with
//! a line for whoever answered both times. Where there are too many for dots, bars that are as long as the responses
//! are many. This file holds the data; `layout` says where things stand, `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::axis::Axis;
use super::caption::Caption;
use super::look::Trend;

/// All strings are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    pub caption: Caption,
    pub axis: Axis,
    /// The first measurement, then the second.
    pub sides: [SpreadSide; 2],
    /// Who answered both times.
    pub pairs: Vec<SpreadPair>,
    /// "17 antwoordden twee keer", above the lines.
    pub pairs_label: String,
    /// What each kind of line means, with how many there are: "14 hoger (hele lijn)".
    pub ways: Vec<(Trend, String)>,
    /// What the mark beside the dots means: "gemiddelde met 95%-interval".
    pub mean_label: String,
}

/// One measurement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpreadSide {
    /// "Eerste meting".
    pub name: String,
    /// "n = 30".
    pub count: String,
    pub dots: Vec<SpreadDot>,
    pub mean: Option<f64>,
    pub interval: Option<(f64, f64)>,
    /// "3,4", or nothing.
    pub mean_label: String,
    /// "3,1 tot 3,7", or nothing.
    pub interval_label: String,
}

/// One response. The code is for own use, and never drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct SpreadDot {
    pub value: f64,
    pub code: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpreadPair {
    pub first: f64,
    pub second: f64,
    /// The bare direction, however small.
    pub way: Trend,
}
