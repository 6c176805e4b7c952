//! Where everything of a dumbbell chart stands, for drawing and for finding what the pointer is on.
//! Pure: from the chart, the look, a width and a way to measure text.

use super::super::View;
use super::super::frame::{self, Block, Heading, Sign};
use super::super::look::Look;
use super::super::wrap::{Measure, Wrapped, cut, wrap};
use super::{Dumbbell, DumbbellRow};

/// Under this width (unscaled) the level words give their place to the plot.
const WIDTH_FOR_WORDS: f32 = 760.0;
/// The plot is never narrower than this (unscaled), unless the chart is too narrow for anything.
const LEAST_PLOT: f32 = 100.0;
const NAME_SHARE: f32 = 0.4;
const WORDS_SHARE: f32 = 0.22;

/// From left to right, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    pub left: f32,
    pub right: f32,
}

impl Span {
    pub fn width(self) -> f32 {
        self.right - self.left
    }
}

/// A row's place under the header, with the texts as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub top: f32,
    pub height: f32,
    pub name: Wrapped,
    pub words: String,
}

impl RowBox {
    pub fn middle(&self) -> f32 {
        self.top + self.height / 2.0
    }
}

/// The columns from left to right, the rows from top to bottom. A column that is not shown is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub width: f32,
    /// Title, legend and the name of the reference line; stays put above the rows.
    pub header_height: f32,
    /// The ticks' words and the meaning of the marks; stay put under the rows, with the footnotes.
    pub axis_height: f32,
    pub body_height: f32,
    pub number: Span,
    pub name: Span,
    pub plot: Span,
    pub words: Option<Span>,
    pub change: Span,
    pub marks: Span,
    pub rows: Vec<RowBox>,
    pub(super) heading: Block,
    pub(super) bottom: Block,
    axis: (f64, f64),
    inset: f32,
}

impl Layout {
    /// Of the whole chart, nothing scrolled away.
    pub fn total_height(&self) -> f32 {
        self.header_height + self.body_height + self.axis_height
    }

    /// Where the chart ends in a view: its own end, or the view's.
    pub fn shown_height(&self, view: &View) -> f32 {
        self.total_height().min(view.height)
    }

    /// The most that a view can be scrolled.
    pub fn max_scroll(&self, view_height: f32) -> f32 {
        (self.total_height() - view_height).max(0.0)
    }

    /// The row at a height of the whole chart.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let within = y - self.header_height;
        let index = self.rows.partition_point(|row| row.top <= within).checked_sub(1)?;
        let row = self.rows.get(index)?;
        (within < row.top + row.height).then_some(index)
    }

    /// The row at a height of a view; none in the header and the axis that stay put.
    pub fn row_in_view(&self, view: &View, y: f32) -> Option<usize> {
        let body = self.header_height..self.shown_height(view) - self.axis_height;
        if body.contains(&y) { self.row_at(y + view.scroll) } else { None }
    }

    /// Top and bottom of a row in a view, for what a window lays under or over it.
    pub fn row_in_pixels(&self, view: &View, index: usize) -> Option<(f32, f32)> {
        let row = self.rows.get(index)?;
        let top = self.header_height + row.top - view.scroll;
        Some((top, top + row.height))
    }

    /// How far to scroll, at least, to see a row whole.
    pub fn scroll_to(&self, view: &View, index: usize) -> f32 {
        let Some(row) = self.rows.get(index) else { return view.scroll };
        let room = self.shown_height(view) - self.header_height - self.axis_height;
        view.scroll.min(row.top).max(row.top + row.height - room).max(0.0)
    }

    /// The rows that a view shows, wholly or in part.
    pub fn visible(&self, view: &View) -> std::ops::Range<usize> {
        let room = self.shown_height(view) - self.header_height - self.axis_height;
        let first = self.rows.partition_point(|row| row.top + row.height <= view.scroll);
        let end = self.rows.partition_point(|row| row.top < view.scroll + room);
        first..end.max(first)
    }

    /// Where a value stands, in pixels from the left.
    pub fn x_of(&self, value: f64) -> f32 {
        let (min, max) = self.axis;
        let share = if max > min { (value - min) / (max - min) } else { 0.5 };
        self.plot.left + self.inset + share as f32 * (self.plot.width() - 2.0 * self.inset)
    }

    /// The value that stands at a place: the inverse of [`Layout::x_of`].
    pub fn value_at(&self, x: f32) -> f64 {
        let (min, max) = self.axis;
        let room = self.plot.width() - 2.0 * self.inset;
        let share = if room > 0.0 { (x - self.plot.left - self.inset) / room } else { 0.5 };
        min + f64::from(share) * (max - min)
    }
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let columns = columns(chart, look, width, measure);
    let heading = header(chart, look, width, columns.plot, measure);
    let bottom = bottom(chart, look, width, measure);
    let rows = rows(chart, look, &columns, measure);
    let body_height = rows.last().map_or(look.row_height * 3.0, |row| row.top + row.height);
    let mut made = Layout {
        width,
        header_height: heading.height,
        axis_height: bottom.height,
        body_height,
        number: columns.number,
        name: columns.name,
        plot: columns.plot,
        words: columns.words,
        change: columns.change,
        marks: columns.marks,
        rows,
        heading,
        bottom,
        axis: (chart.axis.min, chart.axis.max),
        inset: look.mark_radius + look.ring,
    };
    made.make_room_for_reference(chart, look, measure);
    made
}

struct Columns {
    number: Span,
    name: Span,
    plot: Span,
    words: Option<Span>,
    change: Span,
    marks: Span,
}

fn columns(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Columns {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let (small, body) = (look.small_size, look.body_size);
    let widest = |of: &dyn Fn(&DumbbellRow) -> f32| chart.rows.iter().map(of).fold(0.0, f32::max);
    let number = widest(&|row| measure(&row.number, small, false));
    let change = widest(&|row| match (row.trend, row.change.is_empty()) {
        (None, true) => 0.0,
        _ => look.arrow + look.gap * 0.5 + measure(&row.change, body, true),
    });
    let marks = widest(&|row| row.marks.len() as f32 * mark_step(look));
    let words = match width >= WIDTH_FOR_WORDS * look.scale {
        true => widest(&|row| measure(&row.words, small, false)).min(inner * WORDS_SHARE),
        false => 0.0,
    };
    let after = |column: f32, space: f32| if column > 0.0 { column + space } else { 0.0 };
    let fixed =
        after(number, look.gap) + after(words, look.gap * 1.4) + after(change, look.gap * 1.4) + after(marks, look.gap);
    let most = (inner * NAME_SHARE).min(inner - fixed - look.gap * 1.4 - LEAST_PLOT * look.scale);
    let name = name_width(chart, look, most.max(look.body_size * 5.0), measure);

    let right = width - look.pad;
    let marks = Span { left: right - marks, right };
    let change_right = marks.left - if marks.width() > 0.0 { look.gap } else { 0.0 };
    let change = Span { left: change_right - change, right: change_right };
    let words_right = change.left - if change.width() > 0.0 { look.gap * 1.4 } else { 0.0 };
    let words = Span { left: words_right - words, right: words_right };
    let number = Span { left: look.pad, right: look.pad + number };
    let name_left = number.right + if number.width() > 0.0 { look.gap } else { 0.0 };
    let name = Span { left: name_left, right: name_left + name };
    let plot_left = name.right + look.gap * 1.4;
    let plot_right = words.left - if words.width() > 0.0 { look.gap * 1.4 } else { 0.0 };
    let plot = Span { left: plot_left, right: plot_right.max(plot_left) };
    Columns { number, name, plot, words: (words.width() > 0.0).then_some(words), change, marks }
}

pub(super) fn mark_step(look: &Look) -> f32 {
    look.flag + look.gap * 0.4
}

/// As wide as the longest name, or as the longest line of the names that wrap within `most`.
fn name_width(chart: &Dumbbell, look: &Look, most: f32, measure: &Measure<'_>) -> f32 {
    let size = look.body_size;
    let wide = |text: &str| measure(text, size, false);
    let of_row = |row: &DumbbellRow| {
        let whole = wide(&row.name);
        if whole <= most {
            return whole;
        }
        wrap(&row.name, most, 2, &wide).lines.iter().map(|line| wide(line)).fold(0.0, f32::max)
    };
    // Half a pixel of air, so that a line measured again at this width does not wrap differently.
    (chart.rows.iter().map(of_row).fold(0.0, f32::max) + 0.5).min(most)
}

fn rows(chart: &Dumbbell, look: &Look, columns: &Columns, measure: &Measure<'_>) -> Vec<RowBox> {
    let mut top = 0.0;
    let mut boxes = Vec::with_capacity(chart.rows.len());
    for row in &chart.rows {
        let name = wrap(&row.name, columns.name.width(), 2, &|text| measure(text, look.body_size, false));
        let height = look.row_height + look.line_height * (name.lines.len() as f32 - 1.0);
        let words = match columns.words {
            Some(span) => cut(&row.words, span.width(), &|text| measure(text, look.small_size, false)),
            None => String::new(),
        };
        boxes.push(RowBox { top, height, name, words });
        top += height;
    }
    boxes
}

fn header(chart: &Dumbbell, look: &Look, width: f32, _plot: Span, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    if !chart.rows.is_empty() {
        legend.push((Sign::First, chart.first_label.as_str()));
        legend.push((Sign::Second, chart.second_label.as_str()));
        legend.retain(|(_, text)| !text.is_empty());
    }
    frame::heading(&Heading { title: &chart.title, subtitle: &chart.subtitle, legend }, look, width, measure)
}

fn bottom(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block::default();
    if !chart.rows.is_empty() {
        block.height = look.line_height * 1.4;
    }
    let marks: Vec<_> = chart.legend_notes.iter().map(|(mark, text)| (Sign::Mark(*mark), text.as_str())).collect();
    block.append(frame::flow(&marks, look, width, measure), look.gap);
    if look.framed {
        block.append(frame::notes(&chart.footnotes, look, width, measure), look.gap);
        block.height += look.pad;
    } else {
        block.height += look.pad * 0.5;
    }
    block
}

impl Layout {
    /// A line for the name of the reference, unless it fits left of the legend on the last line.
    fn make_room_for_reference(&mut self, chart: &Dumbbell, look: &Look, measure: &Measure<'_>) {
        let Some((value, words)) = chart.axis.visible_reference().filter(|_| !chart.rows.is_empty()) else {
            self.header_height += look.gap * 0.6;
            return;
        };
        let half = measure(words, look.small_size, false) / 2.0;
        let fits = self.x_of(*value) + half + look.gap * 1.4 <= self.heading.last_left;
        self.header_height += if fits { look.gap * 0.2 } else { look.line_height * 1.15 };
    }

    /// The middle of the reference's name, held within the chart.
    pub(super) fn reference_place(&self, value: f64, half: f32, look: &Look) -> (f32, f32) {
        let (least, most) = (look.pad + half, self.width - look.pad - half);
        let x = self.x_of(value).min(most).max(least);
        (x, self.header_height - look.line_height * 0.55 - look.gap * 0.1)
    }
}
