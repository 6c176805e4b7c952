//! Where everything of a coverage chart stands. Pure: from the chart, the look, a width and a way to measure text.

use super::super::frame::{self, Block, ColumnName, Heading, Sign};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows::{self, Labels, Rows, Span};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::{Coverage, CoverageRow};

/// The widest a cell becomes (unscaled).
const WIDEST_CELL: f32 = 132.0;
/// Where at least so much (unscaled) is left beside the cells, the notes stand there instead of under the row.
const WIDTH_FOR_NOTES: f32 = 240.0;

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub name: Wrapped,
    pub note: Wrapped,
}

/// The columns from left to right, the rows from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    pub cells: Vec<Span>,
    /// Where the notes stand, and whether that is beside the cells.
    pub notes: Span,
    pub notes_beside: bool,
    pub boxes: Vec<RowBox>,
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Coverage, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let mut made = columns(chart, look, width, measure);
    let bottom = rows::foot(&chart.caption, 0.0, look, width, measure);
    made.rows = Rows::new(width, header(chart, &made, look, width, measure), bottom, look);
    made.place_rows(chart, look, measure);
    made
}

/// How far a part with a name of its own is moved in.
pub(super) fn indent(row: &CoverageRow, look: &Look) -> f32 {
    if row.is_named_part { look.gap } else { 0.0 }
}

fn columns(chart: &Coverage, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let named = chart.rows.iter().map(|row| (row.number.as_str(), row.name.as_str()));
    let free = inner - look.gap * 2.4;
    let mut labels = Labels::of(named, look, (inner, free), measure);
    labels.name.right += look.gap;
    let left = labels.name.right + look.gap * 1.4;
    let right = (width - look.pad).max(left);
    let count = chart.groups.iter().map(|(_, headings)| headings.len()).sum::<usize>().max(1) as f32;
    let step = ((right - left) / count).min(WIDEST_CELL * look.scale);
    let cells = (0..count as usize).map(|at| {
        let cell = left + step * at as f32;
        Span { left: cell, right: cell + step - look.gap * 0.4 }
    });
    let end = left + step * count + look.gap;
    let notes_beside = right - end >= WIDTH_FOR_NOTES * look.scale;
    let notes = Span { left: if notes_beside { end } else { left }, right };
    Layout { rows: Rows::default(), labels, cells: cells.collect(), notes, notes_beside, boxes: Vec::new() }
}

fn header(chart: &Coverage, laid: &Layout, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let legend = match chart.rows.is_empty() {
        true => Vec::new(),
        false => chart.signs.iter().map(|(held, words)| (Sign::Held(*held), words.as_str())).collect(),
    };
    let mut block = frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure);
    if chart.rows.is_empty() {
        return block;
    }
    let (mut groups, mut headings) = (Vec::new(), Vec::new());
    let mut cells = laid.cells.iter();
    for (group, columns) in &chart.groups {
        let spans: Vec<Span> = cells.by_ref().take(columns.len()).copied().collect();
        let (Some(first), Some(last)) = (spans.first(), spans.last()) else { continue };
        let span = Span { left: first.left, right: last.right };
        groups.push(ColumnName { text: group, span, align: Align::Left, is_group: true });
        headings.extend(columns.iter().zip(spans).map(|(text, span)| ColumnName {
            text,
            span,
            align: Align::Left,
            is_group: false,
        }));
    }
    block.height += look.gap * 0.6;
    block.columns(&groups, look, measure);
    block.columns(&headings, look, measure);
    block.height += look.gap * 0.2;
    block
}

impl Layout {
    fn place_rows(&mut self, chart: &Coverage, look: &Look, measure: &Measure<'_>) {
        let mut heights = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let room = self.labels.name.width() - indent(row, look);
            let name = wrap(&row.name, room, 2, &|text| measure(text, look.body_size, false));
            let note = match row.note.is_empty() {
                true => Wrapped::default(),
                false => wrap(&row.note, self.notes.width(), 4, &|text| measure(text, look.small_size, false)),
            };
            self.rows.note_cut(&name, &row.name);
            self.rows.note_cut(&note, &row.note);
            let (beside, air) = match (self.notes_beside, note.lines.len()) {
                (true, lines) => (lines, 0.0),
                (false, 0) => (1, 0.0),
                (false, lines) => (lines + 1, look.gap * 0.5),
            };
            heights.push(rows::row_height(name.lines.len().max(beside), look) + air);
            self.boxes.push(RowBox { name, note });
        }
        self.rows.stack(heights);
    }
}
