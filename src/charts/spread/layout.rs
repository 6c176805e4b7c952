//! Where everything of a spread stands: the dots of the first measurement grow to the left, those of the second to the
//! right, and the lines run between them. Pure: from the chart, the look, a width and a way to measure text.

use std::collections::BTreeMap;

use super::super::frame::{self, Block, Heading, Sign};
use super::super::look::{Look, Trend};
use super::super::pen::Align;
use super::super::rows::{self, Kept, Span};
use super::super::wrap::{Measure, cut};
use super::{Spread, SpreadSide};

/// How high the plot is (unscaled) where nobody says.
const HEIGHT: f32 = 300.0;
/// More responses than this in one measurement are drawn as bars.
const MOST_DOTS: usize = 150;
/// The part of the plot that the dots of one measurement may take.
const DOTS_SHARE: f32 = 0.24;
/// A dot, against the mark of a measurement.
const DOT: f32 = 0.62;

/// The dots or the bar of one height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Heap {
    pub y: f32,
    pub count: usize,
}

/// A line for everybody who went from one height to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    pub from: f32,
    pub to: f32,
    pub way: Trend,
    pub count: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub width: f32,
    pub plot_top: f32,
    pub plot_bottom: f32,
    /// Where the words of the axis end.
    pub ticks_right: f32,
    /// Where the words of the means stand: of the first measurement right-aligned, of the second left-aligned.
    pub words: [Span; 2],
    /// Where the marks of the means stand.
    pub means: [f32; 2],
    /// Where the dots of each measurement begin; they grow outwards.
    pub starts: [f32; 2],
    pub(super) heading: Block,
    pub(super) bottom: Block,
    pub(super) heaps: [Vec<Heap>; 2],
    pub(super) lines: Vec<Line>,
    /// The words above the lines, where they have room.
    pub(super) pairs_label: String,
    pub(super) dot_radius: f32,
    /// What one response takes of a bar; none where dots are drawn.
    pub(super) bar_step: Option<f32>,
    axis: (f64, f64),
}

impl Layout {
    pub fn total_height(&self) -> f32 {
        self.plot_bottom + self.bottom.height
    }

    pub fn y_of(&self, value: f64) -> f32 {
        let (min, max) = self.axis;
        let share = if max > min { (value - min) / (max - min) } else { 0.5 };
        self.plot_bottom - share as f32 * (self.plot_bottom - self.plot_top)
    }
}

/// Lays a chart out in a width, as high as usual or as `height` allows.
pub fn layout(chart: &Spread, look: &Look, width: f32, height: Option<f32>, measure: &Measure<'_>) -> Layout {
    let heading = header(chart, look, width, measure);
    let bottom = foot(chart, look, width, measure);
    let plot_top = heading.height + look.line_height * 2.9;
    let usual = HEIGHT * look.scale;
    let room = height.map_or(usual, |height| (height - plot_top - bottom.height).max(look.line_height * 6.0));
    let tick = |words: &str| measure(words, look.small_size, false);
    let ticks = chart.axis.ticks.iter().map(|(_, words)| tick(words)).fold(0.0, f32::max);
    let ticks_right = look.pad + ticks;
    let words = |side: &SpreadSide| {
        let interval = measure(&side.interval_label, look.small_size, false);
        measure(&side.mean_label, look.body_size, true).max(interval)
    };
    let mut wide = [words(&chart.sides[0]), words(&chart.sides[1])];
    if chart.caption.is_guessed {
        let kept = Kept::of(look, measure);
        wide = [kept.interval.max(kept.score); 2];
    }
    let [first, second] = wide;
    let left = ticks_right + look.gap;
    let right = width - look.pad;
    let words = [Span { left, right: left + first }, Span { left: right - second, right }];
    let away = look.mark_radius + look.gap * 0.8;
    let means = [words[0].right + away, words[1].left - away];
    let mut made = Layout {
        width,
        plot_top,
        plot_bottom: plot_top + room,
        ticks_right,
        words,
        means,
        starts: [0.0; 2],
        heading,
        bottom,
        heaps: [Vec::new(), Vec::new()],
        lines: Vec::new(),
        pairs_label: String::new(),
        dot_radius: look.mark_radius * DOT,
        bar_step: None,
        axis: (chart.axis.min, chart.axis.max),
    };
    made.heap_up(chart, look);
    made.draw_together(chart);
    let room = made.starts[1] - made.starts[0] - 2.0 * look.gap;
    made.pairs_label = cut(&chart.pairs_label, room, &|text| measure(text, look.small_size, false));
    made
}

fn header(chart: &Spread, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    if chart.sides.iter().any(|side| side.mean.is_some()) {
        legend.push((Sign::Mean, chart.mean_label.as_str()));
    }
    frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure)
}

/// How many went where stands under the lines, then the footnotes.
fn foot(chart: &Spread, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let ways: Vec<_> = chart.ways.iter().map(|(way, words)| (Sign::Class(*way), words.as_str())).collect();
    let mut block = Block { height: look.gap, ..Block::default() };
    block.append(frame::flow(&ways, look, width, measure), look.gap * 0.4);
    if chart.caption.is_guessed && ways.is_empty() {
        block.height += look.gap * 0.4 + look.line_height * 1.1;
    }
    let rest = rows::foot(&chart.caption, 0.0, look, width, measure);
    if rest.labels.is_empty() {
        block.height += rest.height;
    }
    block.append(rest, 0.0);
    block
}

impl Layout {
    /// Responses of nearly the same height stand beside each other.
    fn heap_up(&mut self, chart: &Spread, look: &Look) {
        let step = 2.0 * self.dot_radius + look.thin * 0.6;
        let heaps = |side: &SpreadSide| {
            let mut found: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
            for dot in &side.dots {
                let y = self.y_of(dot.value);
                found.entry(((y - self.plot_top) / step).round() as i32).or_default().push(dot.value);
            }
            let heap = |values: Vec<f64>| {
                let mean = values.iter().sum::<f64>() / values.len() as f64;
                Heap { y: self.y_of(mean), count: values.len() }
            };
            found.into_values().map(heap).collect::<Vec<_>>()
        };
        self.heaps = [heaps(&chart.sides[0]), heaps(&chart.sides[1])];
        let room = (self.means[1] - self.means[0]) * DOTS_SHARE;
        let most = self.heaps.iter().flatten().map(|heap| heap.count).max().unwrap_or_default();
        let many = chart.sides.iter().any(|side| side.dots.len() > MOST_DOTS);
        if many || most as f32 * step > room {
            self.bar_step = Some(room / most.max(1) as f32);
        }
        let of_side = |heaps: &[Heap]| {
            let most = heaps.iter().map(|heap| heap.count).max().unwrap_or_default() as f32;
            if chart.caption.is_guessed { room } else { self.bar_step.unwrap_or(step) * most }
        };
        let space = look.mark_radius + look.gap;
        let left = self.means[0] + space + of_side(&self.heaps[0]);
        let right = self.means[1] - space - of_side(&self.heaps[1]);
        self.starts = [left, right.max(left)];
    }

    /// One line for all who went from one heap to another in the same way.
    fn draw_together(&mut self, chart: &Spread) {
        let mut found: BTreeMap<(i32, i32, u8), Line> = BTreeMap::new();
        for pair in &chart.pairs {
            let (from, to) = (self.y_of(pair.first), self.y_of(pair.second));
            let fine = |y: f32| (y / self.dot_radius).round() as i32;
            let line = Line { from, to, way: pair.way, count: 0 };
            found.entry((fine(from), fine(to), pair.way as u8)).or_insert(line).count += 1;
        }
        self.lines = found.into_values().collect();
        // Who stayed lies under who moved.
        self.lines.sort_by_key(|line| line.way != Trend::Same);
    }

    /// The words of a measurement end, or begin, at its dots.
    pub(super) fn head_align(side: usize) -> Align {
        if side == 0 { Align::Right } else { Align::Left }
    }
}
