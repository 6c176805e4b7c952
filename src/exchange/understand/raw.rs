//! A file of which it cannot be told what it is, as it stands: so that a person sees its columns and says what they are.

use super::super::table::Cell;
use super::layout::SampleRow;
use super::problem::shown;
use super::reading::PREVIEW_ROWS;
use super::shown::{ColumnUnderstood, How, Means, PreviewRow, Sample, letters};
use super::words::{is_blank, written};
use super::{Meaning, Understood};

/// Puts the first rows in the answer, with the row that was called the headings, else the first one, above them.
pub fn show(rows: &[SampleRow], understood: &mut Understood) {
    let wanted = understood.rules.heading_row.map(u64::from);
    let at = rows.iter().position(|(row, _)| wanted.is_none_or(|wanted| *row >= wanted)).unwrap_or(rows.len());
    let Some((_, headings)) = rows.get(at) else { return };
    let below = &rows[at + 1..];
    let width = below.iter().take(PREVIEW_ROWS).map(|(_, cells)| cells.len()).fold(headings.len(), usize::max);
    let heading = |index: usize| headings.get(index).map(|cell| written(cell).trim().to_owned()).unwrap_or_default();
    understood.columns = (0..width).map(|index| column(index, heading(index))).collect();
    let row = |(row, cells): &SampleRow| PreviewRow {
        row: *row,
        cells: (0..width).map(|index| sample(cells.get(index).unwrap_or(&Cell::Empty))).collect(),
    };
    understood.preview = below.iter().take(PREVIEW_ROWS).map(row).collect();
}

fn column(index: usize, heading: String) -> ColumnUnderstood {
    ColumnUnderstood {
        index,
        letters: letters(index),
        meaning: if heading.is_empty() { Meaning::Blank } else { Meaning::Unknown },
        heading,
        subheading: String::new(),
        how: How::Nothing,
        samples: Vec::new(),
        not_understood: Vec::new(),
    }
}

fn sample(cell: &Cell<'_>) -> Sample {
    let written: String = shown(&written(cell)).into();
    let means = if is_blank(cell) { Means::Missing } else { Means::Text(written.clone()) };
    Sample { written, means }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MapRules;

    #[test]
    fn what_nobody_knows_is_shown_as_it_stands() {
        let text = |text: &'static str| Cell::Text(text.into());
        let rows = vec![
            (1, vec![text("Uitslag van de enquête")]),
            (3, vec![text("Q1"), Cell::Empty, text(" Q3 ")]),
            (4, vec![Cell::Number(4.0), Cell::Empty, text("ja"), text("te ver")]),
        ];
        let said = |heading_row| {
            let mut understood = Understood::empty(&MapRules { heading_row, ..MapRules::default() });
            show(&rows, &mut understood);
            let headings: Vec<&str> = understood.columns.iter().map(|column| column.heading.as_str()).collect();
            let cell = |cell: &Sample| cell.written.clone();
            let rows: Vec<String> = understood
                .preview
                .iter()
                .map(|row| format!("{}: {}", row.row, row.cells.iter().map(cell).collect::<Vec<_>>().join("|")))
                .collect();
            format!("{} // {}", headings.join("|"), rows.join(" // "))
        };
        assert_eq!(said(Some(3)), "Q1||Q3| // 4: 4||ja|te ver");
        assert_eq!(said(None), "Uitslag van de enquête||| // 3: Q1|| Q3 | // 4: 4||ja|te ver");
        assert_eq!(said(Some(9)), " // ");
    }
}
