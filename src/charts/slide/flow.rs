//! Lines under each other that are dealt out over pages: a heading is never left alone at the foot of one.

use super::super::frame::Ink;
use super::super::look::Trend;
use super::super::wrap::{Measure, wrap};

/// A text at a place of a line, from the left of the body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub x: f32,
    pub text: String,
    pub size: f32,
    pub bold: bool,
    pub ink: Ink,
    pub trend: Option<Trend>,
    /// The arrow of a class stands before the text.
    pub arrow: bool,
}

/// What stands on one line.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub height: f32,
    pub pieces: Vec<Piece>,
    /// It belongs to the line after it.
    pub leads: bool,
}

/// How a text is set in a flow.
#[derive(Clone, Copy)]
pub(super) struct Set {
    pub x: f32,
    pub width: f32,
    pub size: f32,
    pub bold: bool,
    pub ink: Ink,
    pub trend: Option<Trend>,
}

/// The distance of lines, in em.
pub(super) const LINE: f32 = 1.36;

impl Set {
    /// The text in as many pieces as it takes lines.
    pub fn pieces(&self, text: &str, measure: &Measure<'_>) -> Vec<Piece> {
        let lines = wrap(text, self.width, usize::MAX, &|line| measure(line, self.size, self.bold)).lines;
        lines.into_iter().map(|text| self.piece(text)).collect()
    }

    fn piece(&self, text: String) -> Piece {
        let Self { x, size, bold, ink, trend, .. } = *self;
        Piece { x, text, size, bold, ink, trend, arrow: false }
    }
}

/// Texts beside each other, as many lines as the longest takes.
pub(super) fn beside(columns: Vec<Vec<Piece>>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for column in columns {
        for (index, piece) in column.into_iter().enumerate() {
            if lines.len() <= index {
                lines.push(Line::default());
            }
            lines[index].height = lines[index].height.max(piece.size * LINE);
            lines[index].pieces.push(piece);
        }
    }
    lines
}

/// An empty line.
pub(super) fn space(height: f32) -> Line {
    Line { height, ..Line::default() }
}

pub(super) fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// As many pages as the lines take; empty lines at the edge of a page go.
pub(super) fn pages(lines: Vec<Line>, room: f32) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut rest = lines.into_iter().peekable();
    let mut used = 0.0;
    let mut group: Vec<Line> = Vec::new();
    while let Some(line) = rest.next() {
        let goes_on = line.leads && rest.peek().is_some();
        group.push(line);
        if goes_on {
            continue;
        }
        let needed = height(&group);
        let page = pages.len() - 1;
        if used + needed > room && !pages[page].is_empty() {
            pages.push(Vec::new());
            used = 0.0;
            group.retain(|line| !line.pieces.is_empty());
        }
        used += height(&group);
        let page = pages.len() - 1;
        pages[page].append(&mut group);
    }
    for page in &mut pages {
        while page.last().is_some_and(|line| line.pieces.is_empty()) {
            page.pop();
        }
    }
    pages.retain(|page| !page.is_empty());
    pages
}
