//! Where everything of a chart of items stands. Pure: from the chart, the look, a width and a way to measure text.

use plotters::style::RGBColor;

use super::super::frame::{self, Block, ColumnName, Heading, Sign};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows::{self, FromRight, Labels, Rows, Span};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::{AnswerSet, Bar, Diverging, DivergingRow};

/// Lines of a question.
const QUESTION_LINES: usize = 3;
/// The ends of the axis lie on steps of this share of the answers.
const STEP: f32 = 0.25;
/// Room for at least so many figures in a column of counts.
const LEAST_FIGURES: &str = "00";
/// And for so many where those of a measurement are to be revealed.
const KEPT_FIGURES: &str = "0000";

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub question: Wrapped,
    /// Of each bar.
    pub notes: [Wrapped; 2],
}

/// The columns from left to right, the rows from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    /// The signs of the two measurements, before their bars.
    pub signs: Span,
    pub plot: Span,
    /// One for every heading of counts.
    pub counts: Vec<Span>,
    pub boxes: Vec<RowBox>,
    /// The colour of every answer of every set.
    pub(super) colors: Vec<Vec<RGBColor>>,
    /// How far the bars reach to both sides, as shares of all answers.
    pub(super) reach: (f32, f32),
}

/// Lays a chart out in a width. Measures every question, so keep the result while chart, look and width stay.
pub fn layout(chart: &Diverging, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let mut made = columns(chart, look, width, measure);
    let axis = if chart.rows.is_empty() { 0.0 } else { look.line_height * 1.4 };
    let bottom = rows::foot(&chart.caption, axis, look, width, measure);
    made.rows = Rows::new(width, header(chart, &made, look, width, measure), bottom, look);
    made.place_rows(chart, look, measure);
    made
}

fn columns(chart: &Diverging, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let small = |text: &str| measure(text, look.small_size, false);
    let figures = |at: usize| {
        let bars = chart.rows.iter().flat_map(|row| &row.bars);
        bars.filter_map(|bar| bar.figures.get(at)).map(|figure| small(figure)).fold(0.0, f32::max)
    };
    let least = if chart.caption.is_guessed { KEPT_FIGURES } else { LEAST_FIGURES };
    let word = |heading: &str| heading.split(' ').map(small).fold(0.0, f32::max);
    let mut right = FromRight::new(width - look.pad);
    let mut counts: Vec<Span> = Vec::new();
    for (at, heading) in chart.count_headings.iter().enumerate().rev() {
        let wide = figures(at).max(word(heading)).max(small(least)) + 0.5;
        counts.push(right.take(wide, look.gap));
    }
    counts.reverse();
    let signs = 2.0 * look.mark_radius;
    let free = right.left() - look.pad - signs - look.gap * 2.2;
    let named = chart.rows.iter().map(|row| (row.code.as_str(), row.question.as_str()));
    let remarks = chart.rows.iter().map(|row| ("", row.remark.as_str()));
    let labels = Labels::of(named.chain(remarks), look, (inner, free), measure);
    let signs_left = labels.name.right + look.gap * 1.4;
    let signs = Span { left: signs_left, right: signs_left + signs };
    let plot_left = signs.right + look.gap * 0.6;
    Layout {
        rows: Rows::default(),
        labels,
        signs,
        plot: Span { left: plot_left, right: (right.left() - look.gap * 0.4).max(plot_left) },
        counts,
        boxes: Vec::new(),
        colors: chart.answers.iter().map(|answers| colors(answers, look)).collect(),
        reach: reach(chart),
    }
}

/// The farther from the middle, the stronger.
fn colors(answers: &AnswerSet, look: &Look) -> Vec<RGBColor> {
    let count = answers.words.len() as f32;
    let place = |index: usize| {
        let away = index as f32 + 0.5 - answers.left;
        let side = if away < 0.0 { answers.left } else { count - answers.left };
        // An answer across the line has no side; the outermost one is at full strength.
        if away == 0.0 { 0.0 } else { away / (side - 0.5).max(0.5) }
    };
    (0..answers.words.len()).map(|index| look.step(place(index))).collect()
}

/// What share of the answers lies left of the line, and right of it.
pub(super) fn sides(bar: &Bar, answers: &AnswerSet) -> (f32, f32) {
    let total = bar.total() as f32;
    if total <= 0.0 {
        return (0.0, 0.0);
    }
    let left: f32 = bar
        .counts
        .iter()
        .enumerate()
        .map(|(index, count)| (answers.left - index as f32).clamp(0.0, 1.0) * *count as f32)
        .sum();
    (left / total, 1.0 - left / total)
}

fn reach(chart: &Diverging) -> (f32, f32) {
    if chart.caption.is_guessed {
        return (1.0, 1.0);
    }
    let mut most = (STEP, STEP);
    for row in &chart.rows {
        let Some(answers) = chart.answers.get(row.answers) else { continue };
        for bar in &row.bars {
            let (left, right) = sides(bar, answers);
            most = (most.0.max(left), most.1.max(right));
        }
    }
    let whole = |share: f32| (share / STEP - 1e-4).ceil() * STEP;
    (whole(most.0), whole(most.1))
}

fn header(chart: &Diverging, laid: &Layout, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut legend = Vec::new();
    if !chart.rows.is_empty() {
        legend.push((Sign::First, chart.first_label.as_str()));
        legend.push((Sign::Second, chart.second_label.as_str()));
    }
    legend.retain(|(_, text)| !text.is_empty());
    let mut block = frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure);
    if chart.rows.is_empty() {
        return block;
    }
    for (answers, colors) in chart.answers.iter().zip(&laid.colors) {
        let meanings: Vec<_> =
            answers.words.iter().zip(colors).map(|(word, color)| (Sign::Fill(*color), word.as_str())).collect();
        block.append(frame::flow(&meanings, look, width, measure), look.gap * 0.4);
    }
    let columns = chart.count_headings.iter().zip(&laid.counts);
    let columns: Vec<_> =
        columns.map(|(text, span)| ColumnName { text, span: *span, align: Align::Right, is_group: false }).collect();
    block.columns(&columns, look, measure);
    block.height += look.gap * 0.4;
    block
}

/// How high a bar is.
pub(super) fn bar_height(look: &Look) -> f32 {
    look.row_height * 0.72
}

/// Between the two bars of an item.
pub(super) fn bar_gap(look: &Look) -> f32 {
    look.gap * 0.25
}

impl Layout {
    /// Where a share of the answers ends, to the left of the line where it is below zero.
    pub fn x_of(&self, share: f32) -> f32 {
        let (left, right) = self.reach;
        self.plot.left + (share + left) / (left + right) * self.plot.width()
    }

    fn place_rows(&mut self, chart: &Diverging, look: &Look, measure: &Measure<'_>) {
        let bars = 2.0 * bar_height(look) + bar_gap(look);
        let mut heights = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let question = self.question(row, look, measure);
            self.rows.note_cut(&question, &row.question);
            let lines = question.lines.len() + usize::from(!row.remark.is_empty());
            heights.push(bars.max(lines as f32 * look.line_height) + look.gap * 1.1);
            let notes = [0, 1].map(|moment| self.note(&row.bars[moment], look, measure));
            for (note, bar) in notes.iter().zip(&row.bars) {
                self.rows.note_cut(note, &bar.note);
            }
            self.boxes.push(RowBox { question, notes });
        }
        self.rows.stack(heights);
    }

    fn question(&self, row: &DivergingRow, look: &Look, measure: &Measure<'_>) -> Wrapped {
        wrap(&row.question, self.labels.name.width(), QUESTION_LINES, &|text| measure(text, look.body_size, false))
    }

    fn note(&self, bar: &Bar, look: &Look, measure: &Measure<'_>) -> Wrapped {
        if bar.note.is_empty() {
            return Wrapped::default();
        }
        wrap(&bar.note, self.plot.width() - look.gap * 0.4, 1, &|text| measure(text, look.small_size, false))
    }

    /// The ticks in both directions, which are shares of the answers.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f32> {
        let (left, right) = self.reach;
        let steps = (-(left / STEP).round() as i32)..=((right / STEP).round() as i32);
        steps.map(|step| step as f32 * STEP)
    }
}
