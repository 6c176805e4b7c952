//! Where everything of columns beside each other stands. Pure: from the chart, the look, a width and a way to measure
//! text.

use super::super::axis::Scale;
use super::super::frame::{self, Block, ColumnName, Heading, Sign};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows::{self, FromRight, Kept, Labels, Note, Rows, Span, mark_step};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::{Beside, BesideRow};

/// Under this width (unscaled) n stands under the names instead of in a column, which leaves the plot its room.
const WIDTH_FOR_COUNTS: f32 = 700.0;
/// A note of more lines than this stands under the name.
const NOTE_LINES: usize = 2;
/// As wide as any two scores.
const WIDEST_FIGURES: &str = "88,8 → 88,8";

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub title: Wrapped,
    /// What is said under the title, in small lines.
    pub below: Vec<String>,
    /// What is missing, in the plot where it has room there.
    pub note: Note,
}

/// The columns from left to right, the rows from top to bottom. A column that is not shown is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    pub plot: Span,
    pub change: Span,
    pub counts: Span,
    pub marks: Span,
    pub boxes: Vec<RowBox>,
    pub(super) scale: Scale,
}

impl Layout {
    /// Where a value stands, in pixels from the left; one beyond the axis at its end.
    pub fn x_of(&self, value: f64) -> f32 {
        self.scale.x_of(value)
    }
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Beside, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let mut made = columns(chart, look, width, measure);
    made.rows = Rows::new(width, header(chart, &made, look, width, measure), foot(chart, look, width, measure), look);
    made.place_rows(chart, look, measure);
    made
}

/// How far the two measurements of a row stand from its middle, so that their intervals keep apart.
pub(super) fn lane(look: &Look) -> f32 {
    look.mark_radius * 1.05
}

/// How far the middle of a note stands from the middle of its row: beside a lone measurement it stands in the place of
/// the other.
pub(super) fn note_offset(row: &BesideRow, place: &RowBox, look: &Look) -> f32 {
    let further = look.line_height * place.note.text.lines.len().saturating_sub(1) as f32 / 2.0;
    match row.sides.each_ref().map(Option::is_some) {
        [false, true] => -lane(look) - further,
        [true, false] => lane(look) + further,
        _ => 0.0,
    }
}

fn columns(chart: &Beside, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let small = |text: &str| measure(text, look.small_size, false);
    let bold = |text: &str| look.arrow + look.gap * 0.5 + measure(text, look.body_size, true);
    let widest = |of: &dyn Fn(&BesideRow) -> f32| chart.rows.iter().map(of).fold(0.0, f32::max);
    let (mut change, mut counts, mut marks) = (
        widest(&|row| if row.change.is_empty() { 0.0 } else { bold(&row.change) }.max(small(&row.figures()))),
        widest(&|row| row.counts.iter().map(|line| small(line)).fold(0.0, f32::max)),
        widest(&|row| row.marks.len() as f32 * mark_step(look)),
    );
    if chart.caption.is_guessed {
        let kept = Kept::of(look, measure);
        (change, marks) = (kept.change.max(small(WIDEST_FIGURES)), kept.marks);
        let lines = chart.rows.iter().flat_map(|row| row.counts.iter().enumerate());
        counts = lines.map(|(line, count)| small(&widest_count(line, count))).fold(kept.counts, f32::max);
    }
    if !has_counts(look, width) {
        counts = 0.0;
    }
    // A little air, so that a heading measured again at this width does not wrap.
    let headed = |column: f32, heading: &str| if column > 0.0 { column.max(small(heading)) + 0.5 } else { 0.0 };
    let mut right = FromRight::new(width - look.pad);
    let marks = right.take(marks, look.gap);
    let counts = right.take(headed(counts, &chart.count_heading), look.gap * 1.4);
    let change = right.take(headed(change, &chart.change_heading), look.gap * 1.4);
    let free = right.left() - look.pad - look.gap * 1.4 - edge(chart, look);
    let titles = chart.rows.iter().map(|row| ("", row.title.as_str()));
    let mut labels = Labels::of(titles, look, (inner, free), measure);
    let shift = edge(chart, look);
    labels.name = Span { left: labels.name.left + shift, right: labels.name.right + shift };
    let plot_left = labels.name.right + look.gap * 1.4;
    let plot = Span { left: plot_left, right: right.left().max(plot_left) };
    let scale = Scale::new(&chart.axis, plot, look);
    Layout { rows: Rows::default(), labels, plot, change, counts, marks, boxes: Vec::new(), scale }
}

/// A line of counts with the most that can be revealed in it: "9 → ? onderdelen" may become "9 → 12 onderdelen".
fn widest_count(line: usize, count: &str) -> String {
    let from = count.split_once(" → ").map_or(count, |(from, _)| from);
    let unit = count.rsplit(' ').next().filter(|_| line > 0).unwrap_or_default();
    format!("{from} → 888 {unit}")
}

fn has_counts(look: &Look, width: f32) -> bool {
    width >= WIDTH_FOR_COUNTS * look.scale
}

/// Room left of the names for the bar at the column that the others are held against.
fn edge(chart: &Beside, look: &Look) -> f32 {
    if chart.rows.iter().any(|row| !row.reference.is_empty()) { look.gap } else { 0.0 }
}

fn header(chart: &Beside, laid: &Layout, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    let mut behind = Vec::new();
    if !chart.rows.is_empty() {
        legend.push((Sign::First, chart.first_label.as_str()));
        legend.push((Sign::Second, chart.second_label.as_str()));
        behind.push((Sign::Whisker, chart.interval_label.as_str()));
        behind.push((Sign::Beyond, chart.beyond_label.as_str()));
        behind.extend(chart.second_middle.iter().map(|held| (Sign::Fill(surface(look)), held.label.as_str())));
        behind.extend(chart.first_middle.iter().map(|held| (Sign::Outline, held.label.as_str())));
    }
    legend.retain(|(_, text)| !text.is_empty());
    behind.retain(|(_, text)| !text.is_empty());
    let mut block = frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure);
    block.append(frame::flow(&behind, look, width, measure), look.gap * 0.4);
    if !chart.rows.is_empty() {
        let named = |text, span, align| ColumnName { text, span, align, is_group: false };
        let columns = [
            named(chart.change_heading.as_str(), laid.change, Align::Right),
            named(chart.count_heading.as_str(), laid.counts, Align::Middle),
        ];
        let shown: Vec<ColumnName<'_>> = columns.into_iter().filter(|column| column.span.width() > 0.0).collect();
        block.columns(&shown, look, measure);
        block.height += look.gap * 0.2;
    }
    block
}

/// The colour of the middle half: seen on a projector and in grey, but under everything else.
pub(super) fn surface(look: &Look) -> plotters::style::RGBColor {
    look.thinned(look.same, 0.17)
}

/// The words of the axis, what is said about chance, then what every chart has there.
fn foot(chart: &Beside, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let axis = if chart.rows.is_empty() { 0.0 } else { look.line_height * 1.4 };
    let mut block = Block { height: axis, ..Block::default() };
    block.append(frame::statements(&chart.chance, look, width, measure), look.gap * 0.6);
    let rest = rows::foot(&chart.caption, 0.0, look, width, measure);
    if rest.labels.is_empty() {
        block.height += rest.height;
    }
    block.append(rest, 0.0);
    block
}

impl Layout {
    fn place_rows(&mut self, chart: &Beside, look: &Look, measure: &Measure<'_>) {
        let least = 2.0 * (lane(look) + look.mark_radius) + look.gap;
        let mut heights = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let place = self.boxed(chart, row, look, measure);
            let words = place.title.lines.len() + place.below.len();
            let words = words.max(row.counts.len()).max(2);
            let note =
                note_offset(row, &place, look).abs() * 2.0 + place.note.text.lines.len() as f32 * look.line_height;
            // What is hidden may not tell by the height of its row how much there is to say of it.
            let note = if chart.caption.is_guessed { 0.0 } else { note + look.gap * 0.4 };
            heights.push(least.max(rows::row_height(words, look)).max(note) + look.gap * 0.4);
            self.boxes.push(place);
        }
        self.rows.stack(heights);
    }

    fn boxed(&mut self, chart: &Beside, row: &BesideRow, look: &Look, measure: &Measure<'_>) -> RowBox {
        let room = self.labels.name.width();
        let small = |text: &str| measure(text, look.small_size, false);
        let mut note = self.note(chart, row, look, measure);
        let mut below =
            vec![[row.reference.as_str(), row.subtitle.as_str()].join(" · ").trim_matches([' ', '·']).to_owned()];
        if self.counts.width() == 0.0 {
            let mut counts = row.counts.iter();
            below.extend(counts.next().map(|count| format!("{} {count}", chart.count_heading)));
            below.extend(counts.cloned());
        }
        if chart.caption.is_guessed {
            self.rows.note_cut(&note.text, &row.note);
        } else if note.text.cut || note.text.lines.len() > NOTE_LINES {
            note = Note::default();
            below.push(row.note.clone());
        }
        let below = below.iter().filter(|text| !text.is_empty());
        RowBox {
            title: wrap(&row.title, room, usize::MAX, &|line| measure(line, look.body_size, false)),
            below: below.flat_map(|text| wrap(text, room, usize::MAX, &small).lines).collect(),
            note,
        }
    }

    /// A row without a change lends its note the columns of the change.
    fn note(&self, chart: &Beside, row: &BesideRow, look: &Look, measure: &Measure<'_>) -> Note {
        if row.note.is_empty() {
            return Note::default();
        }
        let is_bare = row.sides.iter().all(Option::is_none);
        let end = if is_bare { self.change.right } else { self.plot.right };
        let known = row.sides.iter().flatten().next();
        let point = known.map(|side| self.x_of(side.value));
        let lines = if chart.caption.is_guessed { 1 } else { NOTE_LINES + 1 };
        Note::beside(lines, &row.note, point, (self.plot.left, end), look, measure)
    }
}
