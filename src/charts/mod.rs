//! Charts: plain data with finished words in, one drawing on any plotters backend out, so that the
//! window, an SVG and a PNG show the same picture. Not for numbers (`analysis`), not for choosing what
//! to show (`app`), and without knowledge of the window.
//!
//! A backend draws in whole pixels, so who can scale lays charts out in finer units: [`Look::scale`] by
//! [`FINE`], and divides again. Text reaches a backend in pixels per em, with its anchor
//! `VPos::Center` at the middle of capitals and figures, [`font::BASELINE`] em above the baseline.

pub mod axis;
pub mod beside;
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
pub mod page;
mod pen;
pub mod png;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod recorder;
mod rows;
mod said;
pub mod slide;
pub mod slope;
pub mod spider;
pub mod spread;
pub mod svg;
#[cfg(test)]
mod tests;
mod wrap;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

pub use axis::{Axis, axis_around_zero, nice_axis};
pub use beside::{Beside, BesideRow, BesideSide, Middle};
pub use caption::Caption;
pub use coverage::{Coverage, CoverageCell, CoverageRow};
pub use diverging::{AnswerSet, Bar, Diverging, DivergingRow};
pub use dumbbell::{Dumbbell, DumbbellRow};
pub use forest::{Forest, ForestRow, PooledRow};
pub use heatmap::{Heatmap, HeatmapCell, HeatmapRow};
pub use look::{Look, Trend};
pub use mark::Mark;
pub use page::{Page, PageBlock, PageHead, PageLine, PageRow, PageSection, Tone};
pub use rows::{Band, Labels, Rows, Span};
pub use slope::{Slope, SlopeLine};
pub use spider::{Spider, SpiderAxis, SpiderColumn};
pub use spread::{Spread, SpreadDot, SpreadPair, SpreadSide};
pub use wrap::{Measure, Wrapped};

use crate::base::{Error, Phrase};
use crate::model::{ItemCode, PartId};

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
    Forest(Forest),
    Diverging(Diverging),
    Coverage(Coverage),
    Heatmap(Heatmap),
    Spread(Spread),
    Beside(Beside),
    Spider(Spider),
    Page(Page),
}

/// Where everything of a chart stands, in a width; see [`Chart::lay_out`].
#[derive(Clone, Debug, PartialEq)]
pub enum Laid {
    Dumbbell(dumbbell::Layout),
    Slope(slope::Layout),
    Forest(forest::Layout),
    Diverging(diverging::Layout),
    Coverage(coverage::Layout),
    Heatmap(heatmap::Layout),
    Spread(spread::Layout),
    Beside(beside::Layout),
    Spider(spider::Layout),
    Page(page::Layout),
}

/// What a row of a chart is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKey {
    Part(PartId),
    Item(ItemCode),
    /// All parts together.
    Programme,
    /// A column of a comparison, by its place from the left.
    Column(usize),
}

impl RowKey {
    pub fn part(self) -> Option<PartId> {
        match self {
            Self::Part(part) => Some(part),
            Self::Item(_) | Self::Programme | Self::Column(_) => None,
        }
    }
}

impl Chart {
    pub fn caption(&self) -> &Caption {
        match self {
            Self::Dumbbell(chart) => &chart.caption,
            Self::Slope(chart) => &chart.caption,
            Self::Forest(chart) => &chart.caption,
            Self::Diverging(chart) => &chart.caption,
            Self::Coverage(chart) => &chart.caption,
            Self::Heatmap(chart) => &chart.caption,
            Self::Spread(chart) => &chart.caption,
            Self::Beside(chart) => &chart.caption,
            Self::Spider(chart) => &chart.caption,
            Self::Page(page) => &page.caption,
        }
    }

    pub fn title(&self) -> &str {
        &self.caption().title
    }

    pub fn description(&self) -> &str {
        &self.caption().description
    }

    /// What each row is about, from top to bottom; for a slope, each line.
    pub fn row_key(&self, index: usize) -> Option<RowKey> {
        match self {
            Self::Dumbbell(chart) => chart.rows.get(index).map(|row| RowKey::Part(row.id)),
            Self::Slope(chart) => chart.lines.get(index).map(|line| RowKey::Part(line.id)),
            Self::Forest(chart) if index == chart.rows.len() => chart.pooled.as_ref().map(|_| RowKey::Programme),
            Self::Forest(chart) => chart.rows.get(index).map(|row| RowKey::Part(row.id)),
            Self::Diverging(chart) => chart.rows.get(index).map(|row| RowKey::Item(row.item)),
            Self::Coverage(chart) => chart.rows.get(index).map(|row| RowKey::Part(row.id)),
            Self::Heatmap(chart) => chart.rows.get(index).map(|row| RowKey::Part(row.id)),
            Self::Spread(_) | Self::Page(_) => None,
            Self::Beside(chart) => chart.rows.get(index).map(|_| RowKey::Column(index)),
            Self::Spider(chart) => chart.columns.get(index).map(|_| RowKey::Column(index)),
        }
    }

    /// Works out where everything stands in a width. Measures every name, so keep the result while chart, look and
    /// width stay. `height` is for charts without rows, which are as high as they need where it is none.
    pub fn lay_out(&self, look: &Look, width: f32, height: Option<f32>) -> Laid {
        match self {
            Self::Dumbbell(chart) => Laid::Dumbbell(dumbbell::layout(chart, look, width, &font::measure)),
            Self::Slope(chart) => Laid::Slope(slope::layout(chart, look, width, height, &font::measure)),
            Self::Forest(chart) => Laid::Forest(forest::layout(chart, look, width, &font::measure)),
            Self::Diverging(chart) => Laid::Diverging(diverging::layout(chart, look, width, &font::measure)),
            Self::Coverage(chart) => Laid::Coverage(coverage::layout(chart, look, width, &font::measure)),
            Self::Heatmap(chart) => Laid::Heatmap(heatmap::layout(chart, look, width, &font::measure)),
            Self::Spread(chart) => Laid::Spread(spread::layout(chart, look, width, height, &font::measure)),
            Self::Beside(chart) => Laid::Beside(beside::layout(chart, look, width, &font::measure)),
            Self::Spider(chart) => Laid::Spider(spider::layout(chart, look, width, height, &font::measure)),
            Self::Page(page) => Laid::Page(page::layout(page, look, width, &font::measure)),
        }
    }

    /// The width asked for and the height that shows all of the chart, in pixels.
    pub fn natural_size(&self, look: &Look, width: f32) -> (u32, u32) {
        let height = self.lay_out(look, width, None).total_height();
        (width.ceil().max(0.0) as u32, height.ceil().max(0.0) as u32)
    }

    /// Lays the chart out in the area's width, and draws what a view shows of it. The background is the caller's.
    pub fn draw<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        look: &Look,
        view: &View,
    ) -> Result<(), DrawError> {
        let laid = self.lay_out(look, area.dim_in_pixel().0 as f32, view.height.is_finite().then_some(view.height));
        self.draw_laid_out(area, look, view, &laid)
    }

    /// Draws a chart by a layout of its own that was kept: what a window does every frame.
    pub fn draw_laid_out<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        look: &Look,
        view: &View,
        laid: &Laid,
    ) -> Result<(), DrawError> {
        match (self, laid) {
            (Self::Dumbbell(chart), Laid::Dumbbell(laid)) => dumbbell::draw_laid_out(area, chart, look, view, laid),
            (Self::Slope(chart), Laid::Slope(laid)) => slope::draw_laid_out(area, chart, look, laid),
            (Self::Forest(chart), Laid::Forest(laid)) => forest::draw_laid_out(area, chart, look, view, laid),
            (Self::Diverging(chart), Laid::Diverging(laid)) => diverging::draw_laid_out(area, chart, look, view, laid),
            (Self::Coverage(chart), Laid::Coverage(laid)) => coverage::draw_laid_out(area, chart, look, view, laid),
            (Self::Heatmap(chart), Laid::Heatmap(laid)) => heatmap::draw_laid_out(area, chart, look, view, laid),
            (Self::Spread(chart), Laid::Spread(laid)) => spread::draw_laid_out(area, chart, look, laid),
            (Self::Page(page), Laid::Page(laid)) => page::draw_laid_out(area, page, look, laid),
            (Self::Spider(chart), Laid::Spider(laid)) => spider::draw_laid_out(area, chart, look, laid),
            (Self::Beside(chart), Laid::Beside(laid)) => beside::draw_laid_out(area, chart, look, view, laid),
            // The layout of another chart.
            _ => Ok(()),
        }
    }
}

impl Laid {
    /// The rows, of a chart that has them: such a chart scrolls between its header and its foot.
    pub fn rows(&self) -> Option<&Rows> {
        match self {
            Self::Dumbbell(laid) => Some(&laid.rows),
            Self::Forest(laid) => Some(&laid.rows),
            Self::Diverging(laid) => Some(&laid.rows),
            Self::Coverage(laid) => Some(&laid.rows),
            Self::Heatmap(laid) => Some(&laid.rows),
            Self::Beside(laid) => Some(&laid.rows),
            Self::Slope(_) | Self::Spread(_) | Self::Spider(_) | Self::Page(_) => None,
        }
    }

    /// Of the whole chart, nothing scrolled away.
    pub fn total_height(&self) -> f32 {
        match self {
            Self::Slope(laid) => laid.total_height(),
            Self::Spread(laid) => laid.total_height(),
            Self::Spider(laid) => laid.total_height(),
            Self::Page(laid) => laid.total_height(),
            other => other.rows().map_or(0.0, Rows::total_height),
        }
    }

    /// Each text that its place cuts: what is left of its last line, and the whole of it.
    pub fn cut_texts(&self) -> &[(String, String)] {
        match self {
            Self::Page(laid) => &laid.cut,
            other => other.rows().map_or(&[], |rows| &rows.cut),
        }
    }
}

fn cannot_draw(reason: impl std::fmt::Display) -> DrawError {
    Error::refused(Phrase::new("chart-error-draw").with("reason", reason.to_string()))
}
