//! Where everything of a dumbbell chart stands, for drawing and for finding what the pointer is on.
//! Pure: from the chart, the look, a width and a way to measure text.

use super::super::axis::Scale;
use super::super::frame::{self, Block, Heading, Sign};
use super::super::look::Look;
use super::super::rows::{self, FromRight, Kept, Labels, Note, PLOT_SHARE, Rows, Span, mark_step};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::{Dumbbell, DumbbellRow};

/// Under this width (unscaled) the level words give their place to the plot.
const WIDTH_FOR_WORDS: f32 = 760.0;
const WORDS_SHARE: f32 = 0.22;

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub name: Wrapped,
    pub words: Wrapped,
    /// What is said for a missing point.
    pub note: Note,
}

/// The columns from left to right, the rows from top to bottom. A column that is not shown is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    pub plot: Span,
    pub words: Option<Span>,
    pub change: Span,
    pub marks: Span,
    pub boxes: Vec<RowBox>,
    pub(super) scale: Scale,
}

impl Layout {
    /// Where a value stands, in pixels from the left.
    pub fn x_of(&self, value: f64) -> f32 {
        self.scale.x_of(value)
    }

    /// The value that stands at a place: the inverse of [`Layout::x_of`].
    pub fn value_at(&self, x: f32) -> f64 {
        self.scale.value_at(x)
    }
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let columns = columns(chart, look, width, measure);
    let axis = if chart.rows.is_empty() { 0.0 } else { look.line_height * 1.4 };
    let bottom = rows::foot(&chart.caption, axis, look, width, measure);
    let mut made = Layout {
        rows: Rows::new(width, header(chart, look, width, measure), bottom, look),
        labels: columns.labels,
        plot: columns.plot,
        words: columns.words,
        change: columns.change,
        marks: columns.marks,
        boxes: Vec::new(),
        scale: Scale::new(&chart.axis, columns.plot, look),
    };
    made.place_rows(chart, look, measure);
    made.make_room_for_reference(chart, look, measure);
    made
}

struct Columns {
    labels: Labels,
    plot: Span,
    words: Option<Span>,
    change: Span,
    marks: Span,
}

fn columns(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Columns {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let (small, body) = (look.small_size, look.body_size);
    let named = chart.rows.iter().map(|row| (row.number.as_str(), row.name.as_str()));
    let widest = |of: &dyn Fn(&DumbbellRow) -> f32| chart.rows.iter().map(of).fold(0.0, f32::max);
    let number = widest(&|row| measure(&row.number, small, false));
    let mut change = widest(&|row| match (row.trend, row.change.is_empty()) {
        (None, true) => 0.0,
        _ => look.arrow + look.gap * 0.5 + measure(&row.change, body, true),
    });
    let mut marks = widest(&|row| row.marks.len() as f32 * mark_step(look));
    if chart.caption.is_guessed {
        let kept = Kept::of(look, measure);
        (change, marks) = (kept.change, kept.marks);
    }
    let after = |column: f32, space: f32| if column > 0.0 { column + space } else { 0.0 };
    let fixed = after(change, look.gap * 1.4) + after(marks, look.gap);
    let free = inner - fixed - look.gap * 1.4;
    let left_to_names = free - after(number, look.gap);
    let longest = widest(&|row| measure(&row.name, body, false));
    let mut words = widest(&|row| measure(&row.words, small, false)).min(inner * WORDS_SHARE);
    let left_by_words = left_to_names - after(words, look.gap * 1.4);
    // Level words are a help; they do not cost a name its end.
    if width < WIDTH_FOR_WORDS * look.scale || left_by_words - inner * PLOT_SHARE < longest.min(inner * PLOT_SHARE) {
        words = 0.0;
    }
    let labels = Labels::of(named, look, (inner, free - after(words, look.gap * 1.4)), measure);

    let mut right = FromRight::new(width - look.pad);
    let marks = right.take(marks, look.gap);
    let change = right.take(change, look.gap * 1.4);
    let words = right.take(words, look.gap * 1.4);
    let plot_left = labels.name.right + look.gap * 1.4;
    let plot = Span { left: plot_left, right: right.left().max(plot_left) };
    Columns { labels, plot, words: (words.width() > 0.0).then_some(words), change, marks }
}

fn header(chart: &Dumbbell, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    if !chart.rows.is_empty() {
        legend.push((Sign::First, chart.first_label.as_str()));
        legend.push((Sign::Second, chart.second_label.as_str()));
        legend.retain(|(_, text)| !text.is_empty());
    }
    frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure)
}

impl Layout {
    fn place_rows(&mut self, chart: &Dumbbell, look: &Look, measure: &Measure<'_>) {
        let mut heights = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let name = self.labels.wrap(&row.name, look, measure);
            let words = match self.words {
                Some(span) => wrap(&row.words, span.width(), 1, &|text| measure(text, look.small_size, false)),
                None => Wrapped::default(),
            };
            let lines = if chart.caption.is_guessed { 1 } else { rows::NOTE_LINES };
            let note = self.note(lines, row, look, measure);
            for (shown, whole) in [(&name, &row.name), (&note.text, &row.note), (&words, &row.words)] {
                self.rows.note_cut(shown, whole);
            }
            heights.push(rows::row_height(name.lines.len().max(note.text.lines.len()), look));
            self.boxes.push(RowBox { name, words, note });
        }
        self.rows.stack(heights);
    }

    /// A row without a change lends its note the columns of the change and its words.
    fn note(&self, lines: usize, row: &DumbbellRow, look: &Look, measure: &Measure<'_>) -> Note {
        if row.note.is_empty() || (row.first.is_some() && row.second.is_some()) {
            return Note { left: self.plot.left, ..Note::default() };
        }
        let end = if row.change.is_empty() && row.words.is_empty() { self.change.right } else { self.plot.right };
        let point = row.first.or(row.second).map(|value| self.x_of(value));
        Note::beside(lines, &row.note, point, (self.plot.left, end), look, measure)
    }

    /// A line for the name of the reference, unless it fits left of the legend on the last line.
    fn make_room_for_reference(&mut self, chart: &Dumbbell, look: &Look, measure: &Measure<'_>) {
        let Some((value, words)) = chart.axis.visible_reference().filter(|_| !chart.rows.is_empty()) else {
            self.rows.header_height += look.gap * 0.6;
            return;
        };
        let half = measure(words, look.small_size, false) / 2.0;
        let fits = self.x_of(*value) + half + look.gap * 1.4 <= self.rows.heading.last_left;
        self.rows.header_height += if fits { look.gap * 0.2 } else { look.line_height * 1.15 + look.gap * 0.3 };
    }

    /// The middle of the reference's name, held within the chart.
    pub(super) fn reference_place(&self, value: f64, half: f32, look: &Look) -> (f32, f32) {
        let (least, most) = (look.pad + half, self.rows.width - look.pad - half);
        let x = self.x_of(value).min(most).max(least);
        (x, self.rows.header_height - look.line_height * 0.55 - look.gap * 0.1)
    }
}
