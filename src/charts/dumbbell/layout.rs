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
/// Names give way to the plot until it has its share, but keep at least this (unscaled) where they can.
const LEAST_NAME: f32 = 170.0;
const PLOT_SHARE: f32 = 0.3;
const NAME_SHARE: f32 = 0.4;
/// The part a name may take to keep its longest word whole.
const WORD_SHARE: f32 = 0.44;
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
    /// What is said for a missing point, and where its lines begin.
    pub note: Wrapped,
    pub note_left: f32,
}

impl RowBox {
    /// Whether a text of the row is not there in full.
    pub fn is_cut(&self) -> bool {
        self.name.cut || self.note.cut || self.words.ends_with('…')
    }

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
    let heading = header(chart, look, width, measure);
    let bottom = bottom(chart, look, width, measure);
    let mut made = Layout {
        width,
        header_height: heading.height,
        axis_height: bottom.height,
        body_height: look.row_height * 3.0,
        number: columns.number,
        name: columns.name,
        plot: columns.plot,
        words: columns.words,
        change: columns.change,
        marks: columns.marks,
        rows: Vec::new(),
        heading,
        bottom,
        axis: (chart.axis.min, chart.axis.max),
        inset: look.mark_radius + look.ring,
    };
    made.place_rows(chart, look, measure);
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
    let after = |column: f32, space: f32| if column > 0.0 { column + space } else { 0.0 };
    let fixed = after(number, look.gap) + after(change, look.gap * 1.4) + after(marks, look.gap);
    let free = inner - fixed - look.gap * 1.4;
    let longest = widest(&|row| measure(&row.name, body, false));
    let mut words = widest(&|row| measure(&row.words, small, false)).min(inner * WORDS_SHARE);
    let left_by_words = free - after(words, look.gap * 1.4);
    // Level words are a help; they do not cost a name its end.
    if width < WIDTH_FOR_WORDS * look.scale || left_by_words - inner * PLOT_SHARE < longest.min(inner * PLOT_SHARE) {
        words = 0.0;
    }
    let free = free - after(words, look.gap * 1.4);
    let kept = (free - LEAST_PLOT * look.scale).min(LEAST_NAME * look.scale);
    let word = widest(&|row| longest_word(&row.name, look, measure)).min(inner * WORD_SHARE);
    let most = (free - inner * PLOT_SHARE).max(kept).min(inner * NAME_SHARE).max(word);
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

fn longest_word(name: &str, look: &Look, measure: &Measure<'_>) -> f32 {
    let words = name.split_inclusive([' ', '-', '/']).map(|word| measure(word.trim_end(), look.body_size, false));
    // A pixel of air, so that the word still counts as fitting.
    words.fold(0.0, f32::max) + look.scale
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

fn header(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
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
    fn place_rows(&mut self, chart: &Dumbbell, look: &Look, measure: &Measure<'_>) {
        let mut top = 0.0;
        let mut rows = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let name = wrap(&row.name, self.name.width(), 2, &|text| measure(text, look.body_size, false));
            let words = match self.words {
                Some(span) => cut(&row.words, span.width(), &|text| measure(text, look.small_size, false)),
                None => String::new(),
            };
            let (note, note_left) = self.note(row, look, measure);
            let lines = name.lines.len().max(note.lines.len()).max(1) as f32;
            // Lines of one row stand closer than rows do, so a tall row needs less air.
            let air = if lines > 1.0 { look.gap * 0.2 } else { 0.0 };
            let height = look.row_height + look.line_height * (lines - 1.0) - air;
            rows.push(RowBox { top, height, name, words, note, note_left });
            top += height;
        }
        if !rows.is_empty() {
            self.body_height = top;
        }
        self.rows = rows;
    }

    /// The note on the side of the lone point that has more room; a row without a change lends the note
    /// the columns of the change and its words.
    fn note(&self, row: &DumbbellRow, look: &Look, measure: &Measure<'_>) -> (Wrapped, f32) {
        if row.note.is_empty() || (row.first.is_some() && row.second.is_some()) {
            return (Wrapped::default(), self.plot.left);
        }
        let wide = |text: &str| measure(text, look.small_size, false);
        let end = if row.change.is_empty() && row.words.is_empty() { self.change.right } else { self.plot.right };
        let away = look.mark_radius + look.gap * 0.7;
        let (before, behind) = match row.first.or(row.second) {
            Some(value) => (self.x_of(value) - away, self.x_of(value) + away),
            None => (self.plot.left, self.plot.left),
        };
        let (room_before, room_behind) = (before - self.plot.left, end - behind);
        if room_behind >= wide(&row.note) || room_behind >= room_before {
            return (wrap(&row.note, room_behind, 3, &wide), behind);
        }
        let note = wrap(&row.note, room_before, 3, &wide);
        let widest = note.lines.iter().map(|line| wide(line)).fold(0.0, f32::max);
        (note, before - widest)
    }

    /// A line for the name of the reference, unless it fits left of the legend on the last line.
    fn make_room_for_reference(&mut self, chart: &Dumbbell, look: &Look, measure: &Measure<'_>) {
        let Some((value, words)) = chart.axis.visible_reference().filter(|_| !chart.rows.is_empty()) else {
            self.header_height += look.gap * 0.6;
            return;
        };
        let half = measure(words, look.small_size, false) / 2.0;
        let fits = self.x_of(*value) + half + look.gap * 1.4 <= self.heading.last_left;
        self.header_height += if fits { look.gap * 0.2 } else { look.line_height * 1.15 + look.gap * 0.3 };
    }

    /// The middle of the reference's name, held within the chart.
    pub(super) fn reference_place(&self, value: f64, half: f32, look: &Look) -> (f32, f32) {
        let (least, most) = (look.pad + half, self.width - look.pad - half);
        let x = self.x_of(value).min(most).max(least);
        (x, self.header_height - look.line_height * 0.55 - look.gap * 0.1)
    }
}
