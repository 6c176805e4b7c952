//! Where everything on a slide stands, in a screen of any size: all measures are shares of its height.

use super::super::frame::Ink;
use super::super::wrap::Measure;
use super::super::{Chart, Look, View, font};
use super::chart::{self, LaidChart};
use super::flow::{self, Line, Piece, Set};
use super::{Block, Body, Slide};

/// Shares of the height of the screen.
pub(super) const SIDE: f32 = 0.06;
const TOP: f32 = 0.055;
const TITLE: f32 = 0.05;
const SUBTITLE: f32 = 0.03;
const NOTE: f32 = 0.0245;
/// Where the title stands alone, or with words.
const TITLES: [f32; 4] = [0.085, 0.072, 0.06, 0.05];
const WORDS: [f32; 6] = [0.05, 0.046, 0.042, 0.038, 0.034, 0.03];
const SHEETS: [f32; 4] = [0.038, 0.034, 0.031, 0.028];
/// The part of a sheet that its labels take.
const LABELS: f32 = 0.24;
/// The part of what stands behind them that figures take, and where the words behind those begin.
const FIGURES: f32 = 0.27;
const WORDS_AT: f32 = 0.29;
/// The room for an arrow before a figure, in em.
pub(super) const ARROW: f32 = 1.15;

/// A place on the screen, in its pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Place {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

/// A slide as it was laid out for a size of screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    pub(super) size: (f32, f32),
    pub(super) pages: Vec<Page>,
    pub(super) charts: Vec<LaidChart>,
}

/// What stands on a page; heights count from the top of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Page {
    pub pieces: Vec<(f32, Piece)>,
    /// Which chart, and what of it.
    pub chart: Option<(usize, View)>,
}

impl Laid {
    /// At least one.
    pub fn page_count(&self) -> usize {
        self.pages.len().max(1)
    }

    /// The smallest type on it, as a share of the height of the screen.
    pub fn smallest_type(&self) -> f32 {
        let own = self.pages.iter().flat_map(|page| &page.pieces).map(|(_, piece)| piece.size);
        let charts = self.charts.iter().map(|chart| chart.look.small_size);
        own.chain(charts).fold(f32::INFINITY, f32::min) / self.size.1
    }
}

/// Lays a slide out for a screen of this size, in pixels.
pub fn layout(slide: &Slide, look: &Look, size: (f32, f32)) -> Laid {
    let screen = Screen { size, measure: &font::measure };
    match &slide.body {
        Body::Nothing => screen.words(slide, &[]),
        Body::Words(paragraphs) => screen.words(slide, paragraphs),
        Body::Charts(charts) => screen.charts(slide, charts, look),
        Body::Sheet(blocks) => screen.flowing(slide, &SHEETS, &|size| screen.sheet(blocks, size)),
    }
}

struct Screen<'a> {
    size: (f32, f32),
    measure: &'a Measure<'a>,
}

impl Screen<'_> {
    fn high(&self, share: f32) -> f32 {
        self.size.1 * share
    }

    /// Of what is shown, without the margins.
    fn width(&self) -> f32 {
        (self.size.0 - 2.0 * self.high(SIDE)).max(self.high(0.1))
    }

    fn set(&self, size: f32, bold: bool, ink: Ink) -> Set {
        Set { x: 0.0, width: self.width(), size: self.high(size), bold, ink, trend: None }
    }

    /// Title and subtitle at the top, notes at the foot, and the place between them.
    fn frame(&self, slide: &Slide) -> (Vec<(f32, Piece)>, Place) {
        let title = self.set(TITLE, true, Ink::Text).pieces(&slide.title, self.measure);
        let subtitle = self.set(SUBTITLE, false, Ink::Faint).pieces(&slide.subtitle, self.measure);
        let mut lines = flow::beside(vec![title]);
        if !slide.subtitle.is_empty() {
            lines.extend(flow::beside(vec![subtitle]));
        }
        let mut fixed = placed(&lines, self.high(TOP));
        let top = self.high(TOP) + flow::height(&lines) + self.high(0.022);
        let notes = self.notes(slide);
        let bottom = self.size.1 - self.high(TOP * 0.75) - flow::height(&notes);
        fixed.extend(placed(&notes, bottom));
        let gap = if notes.is_empty() { 0.0 } else { self.high(0.02) };
        let place =
            Place { left: self.high(SIDE), top, width: self.width(), height: (bottom - gap - top).max(self.high(0.1)) };
        (fixed, place)
    }

    fn notes(&self, slide: &Slide) -> Vec<Line> {
        let text = slide.notes.join(" ");
        if text.is_empty() {
            return Vec::new();
        }
        flow::beside(vec![self.set(NOTE, false, Ink::Faint).pieces(&text, self.measure)])
    }

    /// Title and text as one, in the middle of the screen where they leave room.
    fn words(&self, slide: &Slide, paragraphs: &[String]) -> Laid {
        let (mut fixed, place) = self.frame(&Slide { title: String::new(), subtitle: String::new(), ..slide.clone() });
        fixed.retain(|(_, piece)| !piece.text.is_empty());
        let room = place.top + place.height - self.high(TOP);
        let sizes = WORDS.into_iter().enumerate();
        let mut sizes = sizes.map(|(index, size)| self.word_lines(slide, paragraphs, TITLES[index.min(3)], size));
        let fitting = sizes.find(|lines| flow::height(lines) <= room);
        let last = || self.word_lines(slide, paragraphs, TITLES[3], WORDS[5]);
        let lines = fitting.unwrap_or_else(last);
        let pages = flow::pages(lines, room);
        let pages = pages.into_iter().map(|lines| {
            let spare = (room - flow::height(&lines)).max(0.0);
            placed(&lines, self.high(TOP) + spare * 0.4)
        });
        self.laid(&fixed, pages)
    }

    fn word_lines(&self, slide: &Slide, paragraphs: &[String], title: f32, size: f32) -> Vec<Line> {
        let title = self.set(title, true, Ink::Text).pieces(&slide.title, self.measure);
        let mut lines = flow::beside(vec![title]);
        lines.iter_mut().for_each(|line| line.leads = true);
        let body = self.set(size, false, Ink::Text);
        for paragraph in paragraphs {
            lines.push(Line { leads: true, ..flow::space(self.high(size * 0.55)) });
            lines.extend(self.paragraph(paragraph, body));
        }
        lines
    }

    /// A paragraph, or a point of a list, with what it says beside its dot.
    fn paragraph(&self, text: &str, set: Set) -> Vec<Line> {
        match text.strip_prefix("- ").or_else(|| text.strip_prefix("• ")) {
            Some(point) => self.point(point, set),
            None => flow::beside(vec![set.pieces(text, self.measure)]),
        }
    }

    fn point(&self, text: &str, set: Set) -> Vec<Line> {
        let inset = set.size * 0.9;
        let dot = Set { width: inset, ink: Ink::Faint, ..set }.pieces("•", self.measure);
        let words = Set { x: set.x + inset, width: set.width - inset, ..set }.pieces(text, self.measure);
        flow::beside(vec![dot, words])
    }

    fn charts(&self, slide: &Slide, charts: &[Chart], look: &Look) -> Laid {
        let mut laid = Laid { size: self.size, pages: Vec::new(), charts: Vec::new() };
        for (index, chart) in charts.iter().enumerate() {
            let is_own = chart.title() == slide.title;
            // Each chart says at its own foot where its numbers come from.
            let (subtitle, notes) = match is_own {
                true => (slide.subtitle.clone(), slide.notes.clone()),
                false => (chart.title().to_owned(), chart.caption().footnotes.clone()),
            };
            let head = Slide { title: slide.title.clone(), subtitle, notes, body: Body::Nothing };
            let (pieces, place) = self.frame(&head);
            let chart = chart::lay_out(chart, look, place, self.size.1);
            let page = |view: &View| Page { pieces: pieces.clone(), chart: Some((index, *view)) };
            laid.pages.extend(chart.views.iter().map(page));
            laid.charts.push(chart);
        }
        laid
    }

    /// Pages of texts, each with what stands on all of them.
    fn laid(&self, fixed: &[(f32, Piece)], pages: impl Iterator<Item = Vec<(f32, Piece)>>) -> Laid {
        let page = |own: Vec<(f32, Piece)>| Page { pieces: fixed.iter().cloned().chain(own).collect(), chart: None };
        let mut pages: Vec<Page> = pages.map(page).collect();
        if pages.is_empty() {
            pages.push(Page { pieces: fixed.to_vec(), chart: None });
        }
        Laid { size: self.size, pages, charts: Vec::new() }
    }

    /// The largest size in which all fits one page, else as many pages as the third takes.
    fn flowing(&self, slide: &Slide, sizes: &[f32; 4], lines: &dyn Fn(f32) -> Vec<Line>) -> Laid {
        let (fixed, place) = self.frame(slide);
        let fitting = sizes.iter().map(|size| lines(*size)).find(|lines| flow::height(lines) <= place.height);
        let lines = fitting.unwrap_or_else(|| lines(sizes[2]));
        let pages = flow::pages(lines, place.height);
        self.laid(&fixed, pages.into_iter().map(|lines| placed(&lines, place.top)))
    }

    fn sheet(&self, blocks: &[Block], size: f32) -> Vec<Line> {
        let gap = self.high(size * 0.4);
        let mut lines: Vec<Line> = Vec::new();
        for block in blocks {
            // What leads to the next block leads over the space to it.
            if let Some(leads) = lines.last().map(|line| line.leads) {
                let more = if matches!(block, Block::Heading(_)) { 2.0 } else { 1.0 };
                lines.push(Line { leads, ..flow::space(gap * more) });
            }
            lines.extend(self.block(block, size));
        }
        lines
    }

    fn block(&self, block: &Block, size: f32) -> Vec<Line> {
        let width = self.width();
        let body = self.set(size, false, Ink::Text);
        let label = Set { width: width * LABELS - self.high(0.02), ink: Ink::Faint, ..body };
        let value = Set { x: width * LABELS, width: width * (1.0 - LABELS), ..body };
        let mut lines = match block {
            Block::Heading(words) => {
                let mut lines = flow::beside(vec![Set { bold: true, ..body }.pieces(words, self.measure)]);
                lines.iter_mut().for_each(|line| line.leads = true);
                return lines;
            }
            Block::Point(words) => return self.point(words, body),
            Block::Fact { label: name, value: words } => {
                flow::beside(vec![label.pieces(name, self.measure), value.pieces(words, self.measure)])
            }
            Block::Score { label: name, figures, words, trend } => {
                let figures_set = Set { bold: true, trend: *trend, width: value.width * FIGURES, ..value };
                let rest = Set { x: value.x + value.width * WORDS_AT, width: value.width * (1.0 - WORDS_AT), ..value };
                let figures = marked(figures_set, figures, self.measure);
                flow::beside(vec![label.pieces(name, self.measure), figures, rest.pieces(words, self.measure)])
            }
        };
        // What is short stays together.
        if lines.len() <= 3 {
            let last = lines.len().saturating_sub(1);
            lines[..last].iter_mut().for_each(|line| line.leads = true);
        }
        lines
    }
}

/// A text with the arrow of its class before it, where it has one.
fn marked(set: Set, text: &str, measure: &Measure<'_>) -> Vec<Piece> {
    let inset = if set.trend.is_some() { set.size * ARROW } else { 0.0 };
    let mut pieces = Set { x: set.x + inset, width: set.width - inset, ..set }.pieces(text, measure);
    if let Some(first) = pieces.first_mut() {
        first.arrow = set.trend.is_some();
    }
    pieces
}

/// Each piece with the middle of its line, from the top of the screen.
fn placed(lines: &[Line], top: f32) -> Vec<(f32, Piece)> {
    let mut y = top;
    let mut placed = Vec::new();
    for line in lines {
        placed.extend(line.pieces.iter().map(|piece| (y + line.height / 2.0, piece.clone())));
        y += line.height;
    }
    placed
}
