//! A table for a terminal: columns in line, two spaces apart, never cut.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    /// Figures, so that their last digits stand in line.
    Right,
}

/// Long sentences in the last column need no line all the way under their heading.
const LONGEST_RULE: usize = 40;

#[derive(Debug)]
pub struct Table {
    aligns: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(headings: impl IntoIterator<Item = (String, Align)>) -> Self {
        let (headings, aligns) = headings.into_iter().unzip();
        Self { aligns, rows: vec![headings] }
    }

    pub fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.rows.push(cells.into());
    }

    pub fn is_empty(&self) -> bool {
        self.rows.len() == 1
    }

    /// Every row on a line of its own, the headings first and underlined.
    pub fn say(&self) -> String {
        let widths: Vec<usize> = (0..self.aligns.len()).map(|column| self.width(column)).collect();
        let mut lines: Vec<String> = self.rows.iter().map(|row| self.line(row, &widths)).collect();
        let mut ruled = widths;
        if let Some(last) = ruled.last_mut() {
            *last = (*last).min(LONGEST_RULE);
        }
        let rule: Vec<String> = ruled.iter().map(|width| "─".repeat(*width)).collect();
        lines.insert(1, rule.join("  "));
        lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    fn width(&self, column: usize) -> usize {
        self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let cells = row.iter().zip(widths).zip(&self.aligns).map(|((cell, width), align)| {
            let space = " ".repeat(width.saturating_sub(cell.chars().count()));
            match align {
                Align::Left => format!("{cell}{space}"),
                Align::Right => format!("{space}{cell}"),
            }
        });
        cells.collect::<Vec<_>>().join("  ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_line_and_lines_do_not_trail() {
        let mut table = Table::new([("nr".to_owned(), Align::Right), ("naam".to_owned(), Align::Left)]);
        assert!(table.is_empty());
        table.row(["8".to_owned(), "Één".to_owned()]);
        table.row(["112".to_owned(), "Less is More".to_owned()]);
        assert_eq!(table.say(), " nr  naam\n───  ────────────\n  8  Één\n112  Less is More\n");
    }
}
