//! Where everything of a forest stands. Pure: from the chart, the look, a width and a way to measure text.

use super::super::axis::Scale;
use super::super::frame::{self, Block, ColumnName, Heading, Sign};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows::{self, FromRight, Kept, Labels, Note, Rows, Span, mark_step};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::{Forest, ForestRow, PooledRow};

/// Under this width (unscaled) the figures of the intervals give their place to the plot, which shows them.
const WIDTH_FOR_INTERVALS: f32 = 560.0;

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub name: Wrapped,
    pub note: Note,
}

/// The row of all parts together, the last one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PooledBox {
    pub name: Wrapped,
    /// Under the name, over the whole width.
    pub note: Wrapped,
}

/// The columns from left to right, the rows from top to bottom. A column that is not shown is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    pub counts: Span,
    pub plot: Span,
    pub interval: Option<Span>,
    pub change: Span,
    pub marks: Span,
    pub boxes: Vec<RowBox>,
    pub(super) pooled: Option<PooledBox>,
    pub(super) scale: Scale,
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Forest, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let mut made = columns(chart, look, width, measure);
    let axis = if chart.rows.is_empty() { 0.0 } else { look.line_height * 1.4 };
    let bottom = rows::foot(&chart.caption, axis, look, width, measure);
    made.rows = Rows::new(width, header(chart, &made, look, width, measure), bottom, look);
    made.place_rows(chart, look, measure);
    made
}

fn columns(chart: &Forest, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let (small, body) = (look.small_size, look.body_size);
    let widest = |of: &dyn Fn(&ForestRow) -> f32| chart.rows.iter().map(of).fold(0.0, f32::max);
    let pooled = |of: &dyn Fn(&PooledRow) -> f32| chart.pooled.as_ref().map_or(0.0, of);
    let headed = |column: f32, heading: &str| {
        let heading = longest_line(heading, look, measure);
        if column > 0.0 { column.max(heading) } else { 0.0 }
    };
    let with_arrow = |text: &str| look.arrow + look.gap * 0.5 + measure(text, body, true);
    let kept = chart.caption.is_guessed.then(|| Kept::of(look, measure));
    let known = |column: f32, kept: Option<f32>| kept.unwrap_or(column);
    let counts = headed(
        known(widest(&|row| measure(&row.counts, small, false)), kept.as_ref().map(|kept| kept.counts)),
        &chart.count_heading,
    );
    let change = widest(&|row| if row.change.is_empty() { 0.0 } else { with_arrow(&row.change) });
    let change = change.max(pooled(&|row| with_arrow(&row.change)));
    let change = headed(known(change, kept.as_ref().map(|kept| kept.change)), &chart.change_heading);
    let interval = widest(&|row| measure(&row.interval_label, small, false));
    let interval = interval.max(pooled(&|row| measure(&row.interval_label, small, false)));
    let interval = known(interval, kept.as_ref().map(|kept| kept.interval));
    let interval = if width < WIDTH_FOR_INTERVALS * look.scale { 0.0 } else { interval };
    let marks = widest(&|row| row.marks.len() as f32 * mark_step(look));
    let marks = known(marks, kept.as_ref().map(|kept| kept.marks));

    let mut right = FromRight::new(width - look.pad);
    let marks = right.take(marks, look.gap);
    let interval = right.take(interval, look.gap);
    let change = right.take(change, look.gap * 1.4);
    let gap = if counts > 0.0 { look.gap * 1.2 } else { 0.0 };
    let free = right.left() - look.pad - counts - gap - look.gap * 1.4;
    let named = chart.rows.iter().map(|row| (row.number.as_str(), row.name.as_str()));
    let pooled = chart.pooled.iter().map(|row| ("", row.name.as_str()));
    let labels = Labels::of(named.chain(pooled), look, (inner, free), measure);
    let counts_left = labels.name.right + gap;
    let counts = Span { left: counts_left, right: counts_left + counts };
    let plot_left = counts.right + look.gap * 1.4;
    let plot = Span { left: plot_left, right: right.left().max(plot_left) };
    Layout {
        rows: Rows::default(),
        labels,
        counts,
        plot,
        interval: (interval.width() > 0.0).then_some(interval),
        change,
        marks,
        boxes: Vec::new(),
        pooled: None,
        scale: Scale::new(&chart.axis, plot, look),
    }
}

/// The longest word of a heading, which may take several lines.
fn longest_line(heading: &str, look: &Look, measure: &Measure<'_>) -> f32 {
    heading.split(' ').map(|word| measure(word, look.small_size, false)).fold(0.0, f32::max) + 0.5
}

fn header(chart: &Forest, laid: &Layout, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    if !chart.rows.is_empty() {
        legend = vec![
            (Sign::Interval, chart.point_label.as_str()),
            (Sign::Beyond, chart.beyond_label.as_str()),
            (Sign::Diamond, chart.pooled_label.as_str()),
            (Sign::Fill(look.band), chart.smallest_label.as_str()),
        ];
        legend.retain(|(_, text)| !text.is_empty());
    }
    let mut block = frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure);
    if !chart.rows.is_empty() {
        let named = |text, span, align| ColumnName { text, span, align, is_group: false };
        let columns = [
            named(chart.count_heading.as_str(), laid.counts, Align::Middle),
            named(chart.change_heading.as_str(), laid.change, Align::Right),
        ];
        let shown: Vec<ColumnName<'_>> = columns.into_iter().filter(|column| column.span.width() > 0.0).collect();
        block.columns(&shown, look, measure);
        block.height += look.gap * 0.4;
    }
    block
}

impl Layout {
    /// Where a change stands, in pixels from the left.
    pub fn x_of(&self, value: f64) -> f32 {
        self.scale.x_of(value)
    }

    fn place_rows(&mut self, chart: &Forest, look: &Look, measure: &Measure<'_>) {
        let mut heights = Vec::with_capacity(chart.rows.len() + 1);
        for row in &chart.rows {
            let name = self.labels.wrap(&row.name, look, measure);
            let lines = if chart.caption.is_guessed { 1 } else { rows::NOTE_LINES };
            let note = self.note(lines, row, look, measure);
            self.rows.note_cut(&name, &row.name);
            self.rows.note_cut(&note.text, &row.note);
            heights.push(rows::row_height(name.lines.len().max(note.text.lines.len()), look));
            self.boxes.push(RowBox { name, note });
        }
        if let Some(pooled) = &chart.pooled {
            let name = self.labels.wrap(&pooled.name, look, measure);
            let room = self.marks.right - self.labels.name.left;
            let note = wrap(&pooled.note, room, usize::MAX, &|text| measure(text, look.small_size, false));
            heights.push(rows::row_height(name.lines.len() + note.lines.len(), look) + look.gap * 1.2);
            self.pooled = Some(PooledBox { name, note });
        }
        self.rows.stack(heights);
    }

    /// Why there is no interval; a row without a change lends its note the columns of the change.
    fn note(&self, lines: usize, row: &ForestRow, look: &Look, measure: &Measure<'_>) -> Note {
        if row.note.is_empty() {
            return Note { left: self.plot.left, ..Note::default() };
        }
        let end = if row.change.is_empty() { self.marks.left - look.gap * 0.5 } else { self.plot.right };
        Note::beside(lines, &row.note, row.diff.map(|diff| self.x_of(diff)), (self.plot.left, end), look, measure)
    }
}
