//! A spider: the scales as axes around a middle, each column of a comparison as a shape over them. To talk about, not to
//! read numbers from: shape and surface hang on the order of the axes, and how sure a score is does not show. The chart
//! says so on its face. This file holds the data; `layout` says where things stand, `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::caption::Caption;

/// All strings are in the reader's language. The order of the columns is that of the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spider {
    pub caption: Caption,
    pub axes: Vec<SpiderAxis>,
    pub columns: Vec<SpiderColumn>,
    /// Why it is only to talk about; stands on the picture itself.
    pub why: String,
}

/// A scale, from its lowest value in the middle to its highest at the edge.
#[derive(Clone, Debug, PartialEq)]
pub struct SpiderAxis {
    pub title: String,
    /// "1 tot 5".
    pub range: String,
    pub min: f64,
    pub max: f64,
}

/// A column of the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpiderColumn {
    pub title: String,
    /// One on every axis, with how it is written; empty while they are hidden.
    pub values: Vec<f64>,
    pub labels: Vec<String>,
}

impl Spider {
    /// Whether there is anything to draw. Two axes make no shape.
    pub fn is_empty(&self) -> bool {
        self.axes.len() < 3 || self.columns.is_empty()
    }
}
