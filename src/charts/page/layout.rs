//! Where everything of a page stands: from top to bottom, each thing as high as its words ask. Pure: from the page, the
//! look, a width and a way to measure text.

use super::super::frame::{Block, Ink, Place};
use super::super::look::Look;
use super::super::rows::Span;
use super::super::wrap::Measure;
use super::super::{Chart, Laid};
use super::{Page, PageBlock, PageHead, PageLine, PageRow, Tone};

/// The part of the width that the labels of the rows take.
const LABEL_SHARE: f32 = 0.19;
/// And at least this much (unscaled), where there is so much.
const LEAST_LABEL: f32 = 210.0;
/// Charts stand two beside each other where each gets this much (unscaled).
const LEAST_CHART: f32 = 620.0;

/// A chart on the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Panel {
    /// Which block of which section it is.
    pub section: usize,
    pub block: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub laid: Laid,
}

/// A surface behind a row, or behind the heads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wash {
    pub top: f32,
    pub bottom: f32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub width: f32,
    pub label: Span,
    pub columns: Vec<Span>,
    /// Every text on the page.
    pub(super) words: Block,
    /// Behind the names of the columns.
    pub(super) heads: Wash,
    /// Behind the rows that differ.
    pub(super) washes: Vec<Wash>,
    /// Under the titles of sections, and under every row.
    pub(super) rules: Vec<f32>,
    pub(super) hairlines: Vec<f32>,
    /// The middle of the first line of every row that differs, for its mark.
    pub(super) differing: Vec<f32>,
    /// The column that the others are held against.
    pub(super) reference: Option<usize>,
    pub(super) panels: Vec<Panel>,
    /// What the charts on the page cut.
    pub(in crate::charts) cut: Vec<(String, String)>,
    height: f32,
}

impl Layout {
    pub fn total_height(&self) -> f32 {
        self.height
    }
}

/// Lays a page out in a width.
pub fn layout(page: &Page, look: &Look, width: f32, measure: &Measure<'_>) -> Layout {
    let writer = Writer { look, measure, laid: empty(page, look, width) };
    writer.page(page)
}

fn empty(page: &Page, look: &Look, width: f32) -> Layout {
    let inner = width - 2.0 * look.pad;
    // The mark of a row that differs stands in the margin before its label.
    let left = look.pad + look.gap * 1.6;
    let wide = (inner * LABEL_SHARE).max(LEAST_LABEL * look.scale).min(inner * 0.4);
    let label = Span { left, right: look.pad + wide };
    let count = page.heads.len().max(1);
    let step = (width - look.pad - label.right) / count as f32;
    let column = |at: usize| {
        let left = label.right + step * at as f32 + look.gap;
        Span { left, right: left + step - look.gap * 1.4 }
    };
    Layout {
        width,
        label,
        columns: (0..page.heads.len()).map(column).collect(),
        words: Block { height: look.pad, ..Block::default() },
        heads: Wash { top: 0.0, bottom: 0.0 },
        washes: Vec::new(),
        rules: Vec::new(),
        hairlines: Vec::new(),
        differing: Vec::new(),
        reference: page.heads.iter().position(|head| !head.reference.is_empty()),
        panels: Vec::new(),
        cut: Vec::new(),
        height: 0.0,
    }
}

/// Writes a page from top to bottom.
struct Writer<'a> {
    look: &'a Look,
    measure: &'a Measure<'a>,
    laid: Layout,
}

/// Size, weight and ink of a text.
type Set = (f32, bool, Ink);

impl Writer<'_> {
    fn page(mut self, page: &Page) -> Layout {
        let look = self.look;
        let inner = Span { left: look.pad, right: self.laid.width - look.pad };
        let small = (look.small_size, false, Ink::Faint);
        self.write(&page.caption.title, (look.title_size * 1.3, true, Ink::Text), inner, look.line_height * 1.6);
        self.write(&page.caption.subtitle, small, inner, look.line_height);
        self.write(&page.note, self.body(), inner, look.line_height);
        self.write(&page.made, small, inner, look.line_height);
        self.space(look.gap);
        self.heads(&page.heads);
        for (section, held) in page.sections.iter().enumerate() {
            self.section(&held.title);
            let mut block = 0;
            while let Some(next) = held.blocks.get(block) {
                block += match next {
                    PageBlock::Heading(words) => self.heading(words),
                    PageBlock::Words(words) => self.sentence(words),
                    PageBlock::Row(row) => self.row(row),
                    PageBlock::Chart(_) => self.panels(section, block, &held.blocks[block..]),
                };
            }
        }
        if page.sections.is_empty() {
            self.space(look.gap);
            self.write(&page.caption.empty, small, inner, look.line_height);
        }
        self.space(look.gap * 1.4);
        if !page.differs.is_empty() {
            self.write(&page.differs, small, inner, look.line_height);
        }
        for note in &page.caption.footnotes {
            self.write(note, small, inner, look.line_height);
        }
        self.laid.height = self.laid.words.height + look.pad;
        self.laid
    }

    fn body(&self) -> Set {
        (self.look.body_size, false, Ink::Text)
    }

    fn space(&mut self, height: f32) {
        self.laid.words.height += height;
    }

    /// A text from where the page has come to, in as many lines as it needs.
    fn write(&mut self, text: &str, (size, bold, ink): Set, span: Span, step: f32) {
        let place = Place { x: span.left, room: span.width(), step };
        self.laid.words.lines(text, size, bold, ink, place, self.measure);
    }

    /// Texts under each other from a height on, without moving where the page has come to. Says where they end.
    fn stack(&mut self, top: f32, span: Span, texts: &[(&str, Set)]) -> f32 {
        let came_to = std::mem::replace(&mut self.laid.words.height, top);
        for (text, set) in texts {
            self.write(text, *set, span, self.look.line_height);
        }
        std::mem::replace(&mut self.laid.words.height, came_to)
    }

    fn heads(&mut self, heads: &[PageHead]) {
        let look = self.look;
        let top = self.laid.words.height;
        let text = top + look.gap * 0.6;
        let small = (look.small_size, false, Ink::Faint);
        let mut bottom = text;
        for (head, span) in heads.iter().zip(self.laid.columns.clone()) {
            let texts = [
                (head.title.as_str(), (look.body_size, true, Ink::Text)),
                (head.subtitle.as_str(), small),
                (head.reference.as_str(), (look.small_size, true, Ink::Text)),
            ];
            bottom = self.stack(text, span, &texts).max(bottom);
        }
        bottom += look.gap * 0.6;
        self.laid.heads = Wash { top, bottom };
        self.laid.words.height = bottom;
    }

    fn section(&mut self, title: &str) {
        let look = self.look;
        self.space(look.gap * 1.6);
        let inner = Span { left: look.pad, right: self.laid.width - look.pad };
        self.write(title, (look.title_size, true, Ink::Text), inner, look.line_height * 1.4);
        self.laid.rules.push(self.laid.words.height);
        self.space(look.gap * 0.3);
    }

    fn heading(&mut self, words: &str) -> usize {
        let look = self.look;
        self.space(look.gap * 0.6);
        let span = Span { left: self.laid.label.left, right: self.laid.width - look.pad };
        self.write(words, (look.small_size, true, Ink::Faint), span, look.line_height);
        1
    }

    fn sentence(&mut self, words: &str) -> usize {
        let look = self.look;
        self.space(look.gap * 0.3);
        let span = Span { left: self.laid.label.left, right: self.laid.width - look.pad };
        self.write(words, self.body(), span, look.line_height);
        self.space(look.gap * 0.3);
        1
    }

    fn row(&mut self, row: &PageRow) -> usize {
        let look = self.look;
        let top = self.laid.words.height;
        let text = top + look.gap * 0.35;
        let small = (look.small_size, false, Ink::Faint);
        let label = [(row.label.as_str(), self.body()), (row.note.as_str(), small)];
        let mut bottom = self.stack(text, self.laid.label, &label);
        for (cell, span) in row.cells.iter().zip(self.laid.columns.clone()) {
            let texts: Vec<(&str, Set)> = cell.iter().map(|line| (line.text.as_str(), self.set(line))).collect();
            bottom = self.stack(text, span, &texts).max(bottom);
        }
        bottom = bottom.max(text + look.line_height) + look.gap * 0.35;
        if row.differs {
            self.laid.washes.push(Wash { top, bottom });
            self.laid.differing.push(text + look.line_height / 2.0);
        }
        self.laid.hairlines.push(bottom);
        self.laid.words.height = bottom;
        1
    }

    fn set(&self, line: &PageLine) -> Set {
        match line.tone {
            Tone::Plain => self.body(),
            Tone::Faint => (self.look.small_size, false, Ink::Faint),
            Tone::Strong => (self.look.body_size, true, Ink::Text),
        }
    }

    /// The charts that follow each other, two beside each other where there is room. Says how many.
    fn panels(&mut self, section: usize, first: usize, blocks: &[PageBlock]) -> usize {
        let charts: Vec<&Chart> = blocks
            .iter()
            .map_while(|block| match block {
                PageBlock::Chart(chart) => Some(chart.as_ref()),
                PageBlock::Heading(_) | PageBlock::Words(_) | PageBlock::Row(_) => None,
            })
            .collect();
        let inner = self.laid.width - 2.0 * self.look.pad;
        let across = if inner / 2.0 >= LEAST_CHART * self.look.scale { 2 } else { 1 };
        let step = inner / across as f32;
        for (line, beside) in charts.chunks(across).enumerate() {
            let top = self.laid.words.height + self.look.gap;
            let mut bottom = top;
            for (at, chart) in beside.iter().enumerate() {
                let place = (first + line * across + at, self.look.pad + step * at as f32, step);
                bottom = self.panel(chart, section, place, top).max(bottom);
            }
            self.laid.words.height = bottom + self.look.gap * 0.4;
        }
        charts.len()
    }

    /// A chart under its own title; the page says what it says under its rows.
    fn panel(&mut self, chart: &Chart, section: usize, (block, x, width): (usize, f32, f32), top: f32) -> f32 {
        let look = self.look;
        let span = Span { left: x + look.pad, right: x + width - look.pad };
        let y = self.stack(top, span, &[(chart.title(), (look.body_size, true, Ink::Text))]);
        let laid = chart.lay_out(&look.unframed(), width, None);
        let height = laid.total_height();
        self.laid.cut.extend_from_slice(laid.cut_texts());
        self.laid.panels.push(Panel { section, block, x, y, width, height, laid });
        y + height
    }
}
