//! Where everything of a spider stands. Pure: from the chart, the look, a width and a way to measure text.

use std::f32::consts::TAU;

use super::super::frame::{self, Block, Heading};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows;
use super::super::wrap::{Measure, wrap};
use super::Spider;

/// The usual distance from the middle to the edge, and the least (unscaled).
const RADIUS: f32 = 150.0;
const LEAST_RADIUS: f32 = 60.0;
/// From this width on (unscaled) the names of the columns stand beside the shapes, else under them.
const WIDTH_FOR_SIDE: f32 = 720.0;
/// The part of the width that the names take there.
const SIDE_SHARE: f32 = 0.34;
/// The widest that the words at an axis become (unscaled).
const WIDEST_LABEL: f32 = 150.0;
/// Lines of the words at an axis: its title, and its range.
const LABEL_LINES: usize = 3;

/// The words at the end of an axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AxisLabel {
    pub x: f32,
    /// The middle of the first line.
    pub y: f32,
    pub align: Align,
    pub title: Vec<String>,
    pub range: String,
}

/// A name with its line before it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub x: f32,
    /// The middle of the first line.
    pub y: f32,
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub width: f32,
    pub middle: (f32, f32),
    pub radius: f32,
    /// The end of every axis, the first one on top.
    pub ends: Vec<(f32, f32)>,
    pub(super) labels: Vec<AxisLabel>,
    pub(super) names: Vec<Name>,
    pub(super) heading: Block,
    pub(super) bottom: Block,
    plot_bottom: f32,
}

impl Layout {
    pub fn total_height(&self) -> f32 {
        self.plot_bottom + self.bottom.height
    }

    pub(super) fn plot_bottom(&self) -> f32 {
        self.plot_bottom
    }

    /// A place on an axis, 0 in the middle and 1 at the edge.
    pub fn point(&self, axis: usize, share: f32) -> (f32, f32) {
        let (x, y) = self.ends.get(axis).copied().unwrap_or(self.middle);
        (self.middle.0 + (x - self.middle.0) * share, self.middle.1 + (y - self.middle.1) * share)
    }
}

/// How long the line before a name is.
pub(super) fn sample(look: &Look) -> f32 {
    look.flag * 2.6
}

/// Lays a chart out in a width, as high as usual or as `height` allows.
pub fn layout(chart: &Spider, look: &Look, width: f32, height: Option<f32>, measure: &Measure<'_>) -> Layout {
    let words = Heading { caption: &chart.caption, legend: Vec::new() };
    let heading = frame::heading(&words, look, width, measure);
    let bottom = foot(chart, look, width, measure);
    let beside = width >= WIDTH_FOR_SIDE * look.scale;
    let side = if beside { (width - 2.0 * look.pad) * SIDE_SHARE } else { 0.0 };
    let plot = width - 2.0 * look.pad - side;
    let top = heading.height + look.gap;
    let left = look.pad + plot + look.gap * 2.0;
    let (names_left, names_room) =
        if beside { (left, width - look.pad - left) } else { (look.pad, width - 2.0 * look.pad) };
    let (mut names, names_height) = names(chart, (names_left, names_room), look, measure);
    let label_room = (WIDEST_LABEL * look.scale).min(plot * 0.3);
    let label_height = look.line_height * LABEL_LINES as f32;
    let widest = (plot / 2.0 - label_room - look.gap).max(LEAST_RADIUS * look.scale);
    let below = if beside { 0.0 } else { names_height + look.gap };
    let allowed = height.map(|height| (height - top - below - bottom.height) / 2.0 - label_height - look.gap);
    let radius = allowed.unwrap_or(RADIUS * look.scale).max(LEAST_RADIUS * look.scale).min(widest);
    let middle = (look.pad + plot / 2.0, top + label_height + look.gap + radius);
    let count = if chart.is_empty() { 0 } else { chart.axes.len() };
    let end = |axis: usize| {
        let angle = TAU * axis as f32 / count as f32 - TAU / 4.0;
        (middle.0 + radius * angle.cos(), middle.1 + radius * angle.sin())
    };
    let ends: Vec<(f32, f32)> = (0..count).map(end).collect();
    let plot_bottom = top + look.row_height * 3.0;
    let mut made =
        Layout { width, middle, radius, ends, labels: Vec::new(), names: Vec::new(), heading, bottom, plot_bottom };
    if chart.is_empty() {
        return made;
    }
    made.labels = (0..count).map(|axis| made.label(chart, axis, label_room, look, measure)).collect();
    let shapes_bottom = made.shapes_bottom(look);
    let names_top = if beside { ((top + shapes_bottom - names_height) / 2.0).max(top) } else { shapes_bottom };
    for name in &mut names {
        name.y += names_top;
    }
    made.names = names;
    made.plot_bottom = shapes_bottom.max(names_top + names_height) + look.gap * 0.5;
    made
}

/// The names of the columns under each other, from the top of their own block, and how high that is.
fn names(chart: &Spider, (left, room): (f32, f32), look: &Look, measure: &Measure<'_>) -> (Vec<Name>, f32) {
    let mut y = 0.0;
    let mut names = Vec::with_capacity(chart.columns.len());
    for column in &chart.columns {
        let room = room - sample(look) - look.gap * 0.8;
        let lines = wrap(&column.title, room, usize::MAX, &|line| measure(line, look.body_size, false)).lines;
        let high = look.line_height * lines.len() as f32;
        names.push(Name { x: left, y: y + look.line_height / 2.0, lines });
        y += high + look.gap * 0.6;
    }
    (names, y)
}

/// Why it is only to talk about, then what every chart has there.
fn foot(chart: &Spider, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block::default();
    if !chart.is_empty() {
        block.append(frame::statements(std::slice::from_ref(&chart.why), look, width, measure), look.gap * 0.6);
    }
    let rest = rows::foot(&chart.caption, 0.0, look, width, measure);
    if rest.labels.is_empty() {
        block.height += rest.height;
    }
    block.append(rest, 0.0);
    block
}

impl Layout {
    /// Where the lowest axis and its words end.
    fn shapes_bottom(&self, look: &Look) -> f32 {
        let ends = self.ends.iter().map(|(_, y)| *y);
        let words = self.labels.iter().map(|label| label.y + look.line_height * (label.title.len() as f32 + 0.5));
        ends.chain(words).fold(self.middle.1, f32::max) + look.gap
    }

    /// Above the axes that point up, below those that point down, beside the others.
    fn label(&self, chart: &Spider, axis: usize, room: f32, look: &Look, measure: &Measure<'_>) -> AxisLabel {
        let held = &chart.axes[axis];
        let (x, y) = self.point(axis, 1.0);
        let (across, down) = ((x - self.middle.0) / self.radius, (y - self.middle.1) / self.radius);
        let is_upright = across.abs() < 0.2;
        let room = if is_upright { room * 1.6 } else { room };
        let title = wrap(&held.title, room, LABEL_LINES - 1, &|line| measure(line, look.small_size, true)).lines;
        let lines = title.len() as f32 + 1.0;
        let away = look.mark_radius + look.gap * 0.6;
        let align = match across {
            _ if is_upright => Align::Middle,
            0.0.. => Align::Left,
            _ => Align::Right,
        };
        let x = if is_upright { x } else { x + away * across.signum() };
        let middle = match is_upright {
            true => y + down.signum() * (away + look.line_height * lines / 2.0),
            false => y + down * look.line_height,
        };
        AxisLabel { x, y: middle - look.line_height * (lines - 1.0) / 2.0, align, title, range: held.range.clone() }
    }
}
