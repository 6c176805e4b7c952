//! Where everything of a heatmap stands. Pure: from the chart, the look, a width and a way to measure text.

use super::super::frame::{self, Block, ColumnName, Heading, Sign};
use super::super::look::Look;
use super::super::pen::Align;
use super::super::rows::{self, Labels, Rows, Span};
use super::super::wrap::{Measure, Wrapped, wrap};
use super::Heatmap;

/// The widest a cell becomes (unscaled).
const WIDEST_CELL: f32 = 150.0;
/// Lines of what is said in place of a change.
const NOTE_LINES: usize = 2;

/// The texts of a row as they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct RowBox {
    pub name: Wrapped,
    /// Of every cell.
    pub notes: Vec<Wrapped>,
}

/// The columns from left to right, the rows from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub rows: Rows,
    pub labels: Labels,
    pub cells: Vec<Span>,
    pub boxes: Vec<RowBox>,
}

/// Lays a chart out in a width. Measures every name, so keep the result while chart, look and width stay.
pub fn layout(chart: &Heatmap, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let inner = (width - 2.0 * look.pad).max(1.0);
    let free = rows::room_beside_cells(chart.columns.iter(), chart.columns.len(), look, inner, measure);
    let named = chart.rows.iter().map(|row| (row.number.as_str(), row.name.as_str()));
    let labels = Labels::of(named, look, (inner, free), measure);
    let left = labels.name.right + look.gap * 1.4;
    let count = chart.columns.len();
    let step = ((width - look.pad - left) / count.max(1) as f32).clamp(0.0, WIDEST_CELL * look.scale);
    // Cells touch but for a seam, so that they read as one surface.
    let cell =
        |at: usize| Span { left: left + step * at as f32, right: left + step * (at + 1) as f32 - 2.0 * look.thin };
    let mut made = Layout { rows: Rows::default(), labels, cells: (0..count).map(cell).collect(), boxes: Vec::new() };
    let bottom = rows::foot(&chart.caption, 0.0, look, width, measure);
    made.rows = Rows::new(width, header(chart, &made, look, width, measure), bottom, look);
    made.place_rows(chart, look, measure);
    made
}

fn header(chart: &Heatmap, laid: &Layout, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let legend = chart.classes.iter().map(|(trend, words)| (Sign::Class(*trend), words.as_str())).collect();
    let mut block = frame::heading(&Heading { caption: &chart.caption, legend }, look, width, measure);
    if !chart.rows.is_empty() {
        let columns = chart.columns.iter().zip(&laid.cells);
        let columns: Vec<_> = columns
            .map(|(text, span)| ColumnName { text, span: *span, align: Align::Middle, is_group: false })
            .collect();
        block.height += look.gap * 0.4;
        block.columns(&columns, look, measure);
        block.height += look.gap * 0.2;
    }
    block
}

impl Layout {
    fn place_rows(&mut self, chart: &Heatmap, look: &Look, measure: &Measure<'_>) {
        let mut heights = Vec::with_capacity(chart.rows.len());
        for row in &chart.rows {
            let name = self.labels.wrap(&row.name, look, measure);
            self.rows.note_cut(&name, &row.name);
            let mut notes = Vec::with_capacity(row.cells.len());
            for (cell, span) in row.cells.iter().zip(&self.cells) {
                let room = span.width() - look.gap * 0.4;
                let note = match cell.note.is_empty() {
                    true => Wrapped::default(),
                    false => wrap(&cell.note, room, NOTE_LINES, &|text| measure(text, look.small_size, false)),
                };
                self.rows.note_cut(&note, &cell.note);
                notes.push(note);
            }
            let lines = notes.iter().map(|note| note.lines.len()).max().unwrap_or_default();
            // Room for what is said in place of a change, before it is known.
            let lines = if chart.caption.is_guessed { NOTE_LINES } else { lines };
            heights.push(rows::row_height(name.lines.len().max(lines), look) + look.gap * 0.3);
            self.boxes.push(RowBox { name, notes });
        }
        self.rows.stack(heights);
    }
}
