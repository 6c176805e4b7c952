//! Charts: plain data with finished words in, one drawing on any plotters backend out, so that the
//! window, an SVG and a PNG show the same picture. Not for numbers (`analysis`), not for choosing what
//! to show (`app`), and without knowledge of the window.
//!
//! A backend draws in whole pixels, so who can scale lays charts out in finer units: [`Look::scale`] by
//! [`FINE`], and divides again. Text reaches a backend in pixels per em, with its anchor
//! `VPos::Center` at the middle of capitals and figures, [`font::BASELINE`] em above the baseline.

pub mod axis;
pub mod caption;
pub mod coverage;
pub mod diverging;
pub mod dumbbell;
pub mod font;
pub mod forest;
mod frame;
pub mod heatmap;
pub mod look;
pub mod mark;
mod pen;
pub mod png;
#[cfg(test)]
mod preview;
pub mod slope;
pub mod spread;
pub mod svg;
mod wrap;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

pub use axis::{Axis, nice_axis};
pub use caption::Caption;
pub use coverage::{Coverage, CoverageCell, CoverageRow};
pub use diverging::{AnswerSet, Bar, Diverging, DivergingRow};
pub use dumbbell::{Dumbbell, DumbbellRow};
pub use forest::{Forest, ForestRow, PooledRow};
pub use heatmap::{Heatmap, HeatmapCell, HeatmapRow};
pub use look::{Look, Trend};
pub use mark::Mark;
pub use slope::{Slope, SlopeLine};
pub use spread::{Spread, SpreadDot, SpreadPair, SpreadSide};
pub use wrap::{Measure, Wrapped};

use crate::base::{Error, Phrase};

/// What can go wrong is said like every error of the program.
pub type DrawError = Error;

/// Units in a pixel for backends that can divide: coordinates are whole numbers, circles are not.
pub const FINE: u32 = 10;

/// The part of a chart that is looked at, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// How far the rows have been scrolled up.
    pub scroll: f32,
    /// How high the place to draw is; what stays put is drawn within it.
    pub height: f32,
}

impl View {
    pub fn whole() -> Self {
        Self { scroll: 0.0, height: f32::INFINITY }
    }
}

/// Any chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    Dumbbell(Dumbbell),
    Slope(Slope),
}

impl Chart {
    pub fn title(&self) -> &str {
        match self {
            Self::Dumbbell(chart) => &chart.title,
            Self::Slope(chart) => &chart.title,
        }
    }

    pub fn description(&self) -> &str {
        match self {
            Self::Dumbbell(chart) => &chart.description,
            Self::Slope(chart) => &chart.description,
        }
    }

    /// The width asked for and the height that shows all of the chart, in pixels.
    pub fn natural_size(&self, look: &Look, width: f32) -> (u32, u32) {
        let height = match self {
            Self::Dumbbell(chart) => dumbbell::layout(chart, look, width, &font::measure).total_height(),
            Self::Slope(chart) => slope::layout(chart, look, width, None, &font::measure).total_height(),
        };
        (width.ceil().max(0.0) as u32, height.ceil().max(0.0) as u32)
    }

    pub fn draw<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        look: &Look,
        view: &View,
    ) -> Result<(), DrawError> {
        match self {
            Self::Dumbbell(chart) => dumbbell::draw(area, chart, look, view),
            Self::Slope(chart) => slope::draw(area, chart, look, view),
        }
    }
}

fn cannot_draw(reason: impl std::fmt::Display) -> DrawError {
    Error::refused(Phrase::new("chart-error-draw").with("reason", reason.to_string()))
}
