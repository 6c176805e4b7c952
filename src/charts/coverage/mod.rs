//! What was measured: a row per part, a column for each questionnaire in each measurement, with how many forms are in
//! of how many that went out, and why there are none. This file holds the data; `layout` says where things stand,
//! `draw` draws them.

mod draw;
mod layout;

pub use draw::draw_laid_out;
pub use layout::{Layout, layout};

use super::caption::Caption;
use crate::model::{Held, PartId};

/// All strings are in the reader's language. The order of the rows is the order on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    pub caption: Caption,
    /// The measurements, earliest first, each with the headings of the columns under it.
    pub groups: Vec<(String, Vec<String>)>,
    /// What the sign of each state means; only those that occur.
    pub signs: Vec<(Held, String)>,
    pub rows: Vec<CoverageRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CoverageRow {
    pub id: PartId,
    pub number: String,
    pub name: String,
    /// A part with a name of its own, under the pilot as a whole.
    pub is_named_part: bool,
    /// One for every column.
    pub cells: Vec<CoverageCell>,
    /// Why something was not held.
    pub note: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CoverageCell {
    /// None where a pilot is recorded by its parts.
    pub held: Option<Held>,
    /// "28 / 30", "28", or nothing.
    pub words: String,
    /// The forms that are in of those that went out, 0 to 1; none where either is not known.
    pub share: Option<f32>,
}
