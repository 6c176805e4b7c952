//! Rows under a header that stays put and over a foot that stays put: what every chart with a row per part or per
//! item is laid out in, scrolled in and drawn in. What stands in a row is the chart's own.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::caption::Caption;
use super::frame::{self, Block};
use super::look::Look;
use super::mark::Mark;
use super::pen::{Align, Pen, Type};
use super::wrap::{Measure, Wrapped, wrap};
use super::{DrawError, View, font};

/// The plot is never narrower than this (unscaled), unless the chart is too narrow for anything.
const LEAST_PLOT: f32 = 100.0;
/// Names give way to the plot until it has its share, but keep at least this (unscaled) where they can.
const LEAST_NAME: f32 = 170.0;
pub(super) const PLOT_SHARE: f32 = 0.3;
const NAME_SHARE: f32 = 0.4;
/// The part a name may take to keep its longest word whole.
const WORD_SHARE: f32 = 0.44;
/// Lines of a name, and of a note.
const NAME_LINES: usize = 2;
pub(super) const NOTE_LINES: usize = 3;

/// From left to right, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    pub left: f32,
    pub right: f32,
}

impl Span {
    pub fn width(self) -> f32 {
        self.right - self.left
    }

    pub fn middle(self) -> f32 {
        (self.left + self.right) / 2.0
    }
}

/// A row's place, from the top of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    pub top: f32,
    pub height: f32,
}

impl Band {
    pub fn middle(self) -> f32 {
        self.top + self.height / 2.0
    }

    pub fn bottom(self) -> f32 {
        self.top + self.height
    }
}

/// Header, rows and foot from top to bottom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    pub width: f32,
    /// Title, legend and the names of the columns; stays put above the rows.
    pub header_height: f32,
    /// The ticks' words and the meaning of the marks; stay put under the rows, with the footnotes.
    pub axis_height: f32,
    pub body_height: f32,
    pub bands: Vec<Band>,
    pub(super) heading: Block,
    pub(super) bottom: Block,
    /// Each text that its place cuts: what is left of its last line, and the whole of it.
    pub(super) cut: Vec<(String, String)>,
}

impl Rows {
    /// Nothing between header and foot yet, except room for the words that say so.
    pub(super) fn new(width: f32, heading: Block, bottom: Block, look: &Look) -> Self {
        let (header_height, axis_height) = (heading.height, bottom.height);
        let body_height = look.row_height * 3.0;
        Self { width, header_height, axis_height, body_height, heading, bottom, ..Self::default() }
    }

    /// Puts rows of these heights under each other.
    pub(super) fn stack(&mut self, heights: impl IntoIterator<Item = f32>) {
        let mut top = 0.0;
        self.bands.clear();
        for height in heights {
            self.bands.push(Band { top, height });
            top += height;
        }
        if !self.bands.is_empty() {
            self.body_height = top;
        }
    }

    /// Remembers a text of which only a part is shown.
    pub(super) fn note_cut(&mut self, shown: &Wrapped, whole: &str) {
        if let Some(line) = shown.lines.last().filter(|_| shown.cut) {
            self.cut.push((line.clone(), whole.to_owned()));
        }
    }

    /// Of the whole chart, nothing scrolled away.
    pub fn total_height(&self) -> f32 {
        self.header_height + self.body_height + self.axis_height
    }

    /// Where the chart ends in a view: its own end, or the view's.
    pub fn shown_height(&self, view: &View) -> f32 {
        self.total_height().min(view.height)
    }

    /// The most that a view can be scrolled.
    pub fn max_scroll(&self, view_height: f32) -> f32 {
        (self.total_height() - view_height).max(0.0)
    }

    /// The row at a height of the whole chart.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let within = y - self.header_height;
        let index = self.bands.partition_point(|row| row.top <= within).checked_sub(1)?;
        let row = self.bands.get(index)?;
        (within < row.bottom()).then_some(index)
    }

    /// The row at a height of a view; none in the header and the axis that stay put.
    pub fn row_in_view(&self, view: &View, y: f32) -> Option<usize> {
        let body = self.header_height..self.shown_height(view) - self.axis_height;
        if body.contains(&y) { self.row_at(y + view.scroll) } else { None }
    }

    /// Top and bottom of a row in a view, for what a window lays under or over it.
    pub fn row_in_pixels(&self, view: &View, index: usize) -> Option<(f32, f32)> {
        let row = self.bands.get(index)?;
        let top = self.header_height + row.top - view.scroll;
        Some((top, top + row.height))
    }

    /// How far to scroll, at least, to see a row whole.
    pub fn scroll_to(&self, view: &View, index: usize) -> f32 {
        let Some(row) = self.bands.get(index) else { return view.scroll };
        let room = self.shown_height(view) - self.header_height - self.axis_height;
        view.scroll.min(row.top).max(row.bottom() - room).max(0.0)
    }

    /// The rows that a view shows, wholly or in part.
    pub fn visible(&self, view: &View) -> std::ops::Range<usize> {
        let room = self.shown_height(view) - self.header_height - self.axis_height;
        let first = self.bands.partition_point(|row| row.bottom() <= view.scroll);
        let end = self.bands.partition_point(|row| row.top < view.scroll + room);
        first..end.max(first)
    }

    /// Draws header, foot and the rows that a view shows; `empty` stands in place of rows where there are none.
    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        view: &View,
        empty: &str,
        rows: &impl DrawRows,
    ) -> Result<(), DrawError> {
        let (top, height) = (self.header_height, self.shown_height(view));
        let bottom = height - self.axis_height;
        if self.bands.is_empty() {
            let look = pen.look;
            let style = Type { size: look.body_size, bold: false, color: look.faint, align: Align::Middle };
            pen.text(empty, self.width / 2.0, top + self.body_height / 2.0, style)?;
        } else {
            rows.under(top, bottom)?;
            for index in self.visible(view) {
                if let Some(band) = self.bands.get(index) {
                    rows.row(index, Band { top: top + band.top - view.scroll, ..*band })?;
                }
            }
        }
        // Rows that are half in view are covered by what stays put.
        if self.total_height() > view.height {
            pen.rect(0.0, 0.0, self.width, top, pen.look.card)?;
            pen.rect(0.0, bottom, self.width, height, pen.look.card)?;
        }
        self.heading.draw(pen, 0.0)?;
        if !self.bands.is_empty() {
            rows.over(bottom)?;
        }
        self.bottom.draw(pen, bottom)
    }
}

/// What a chart draws of its rows. Heights are of the view.
pub(super) trait DrawRows {
    /// What lies under all rows: lines of the axis.
    fn under(&self, top: f32, bottom: f32) -> Result<(), DrawError>;
    fn row(&self, index: usize, band: Band) -> Result<(), DrawError>;
    /// What stays put over header and foot: the words of the axis, under the rows at `bottom`.
    fn over(&self, bottom: f32) -> Result<(), DrawError>;
}

/// What draws a chart by its layout; which rows it draws each kind of chart says for itself.
pub(super) struct Painter<'a, DB: DrawingBackend, C, L> {
    pub pen: Pen<'a, DB>,
    pub chart: &'a C,
    pub look: &'a Look,
    pub laid: &'a L,
}

impl<'a, DB: DrawingBackend, C, L> Painter<'a, DB, C, L> {
    pub fn new(area: &'a DrawingArea<DB, Shift>, chart: &'a C, look: &'a Look, laid: &'a L) -> Self {
        Self { pen: Pen::new(area, look), chart, look, laid }
    }
}

/// Number and name at the left of every row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Labels {
    pub number: Span,
    pub name: Span,
}

impl Labels {
    /// Wide enough for the names as far as they leave room to the rest. `free` is what names and plot have together,
    /// of a chart that is `inner` wide between its edges.
    pub(super) fn of<'a>(
        labels: impl Iterator<Item = (&'a str, &'a str)> + Clone,
        look: &Look,
        (inner, free): (f32, f32),
        measure: &Measure<'_>,
    ) -> Self {
        let number = labels.clone().map(|(number, _)| measure(number, look.small_size, false)).fold(0.0, f32::max);
        let gap = if number > 0.0 { look.gap } else { 0.0 };
        let free = free - number - gap;
        let names = labels.map(|(_, name)| name);
        let kept = (free - LEAST_PLOT * look.scale).min(LEAST_NAME * look.scale);
        let words = names.clone().map(|name| longest_word(name, look, measure));
        let word = words.fold(0.0, f32::max).min(inner * WORD_SHARE);
        let most = (free - inner * PLOT_SHARE).max(kept).min(inner * NAME_SHARE).max(word);
        let wide = name_width(names, look, most.max(look.body_size * 5.0), measure);
        let number = Span { left: look.pad, right: look.pad + number };
        let left = number.right + gap;
        Self { number, name: Span { left, right: left + wide } }
    }

    /// A name in the lines that its column gives it.
    pub(super) fn wrap(&self, name: &str, look: &Look, measure: &Measure<'_>) -> Wrapped {
        wrap(name, self.name.width(), NAME_LINES, &|text| measure(text, look.body_size, false))
    }

    /// Draws the label of a row with its middle at `y`.
    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        number: &str,
        name: &Wrapped,
        y: f32,
    ) -> Result<(), DrawError> {
        let look = pen.look;
        let first_line = y - look.line_height * (name.lines.len() as f32 - 1.0) / 2.0;
        pen.text(number, self.number.right, first_line, Type { align: Align::Right, ..pen.small() })?;
        for (index, line) in name.lines.iter().enumerate() {
            pen.text(line, self.name.left, first_line + index as f32 * look.line_height, pen.body())?;
        }
        Ok(())
    }
}

/// Words for what is missing, where the missing thing would stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    pub text: Wrapped,
    /// Where its lines begin.
    pub left: f32,
}

impl Note {
    /// On the side of a lone point that has more room of what lies between `left` and `end`, in at most so many lines.
    pub(super) fn beside(
        lines: usize,
        text: &str,
        point: Option<f32>,
        (left, end): (f32, f32),
        look: &Look,
        measure: &Measure<'_>,
    ) -> Self {
        let wide = |text: &str| measure(text, look.small_size, false);
        let away = look.mark_radius + look.gap * 0.7;
        let (before, behind) = match point {
            Some(x) => (x - away, x + away),
            None => (left, left),
        };
        let (room_before, room_behind) = (before - left, end - behind);
        if room_behind >= wide(text) || room_behind >= room_before {
            return Self { text: wrap(text, room_behind, lines, &wide), left: behind };
        }
        let text = wrap(text, room_before, lines, &wide);
        let widest = text.lines.iter().map(|line| wide(line)).fold(0.0, f32::max);
        Self { text, left: before - widest }
    }

    /// Draws the note over the lines of the axis, with its middle at `y`.
    pub(super) fn draw<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, y: f32) -> Result<(), DrawError> {
        let look = pen.look;
        let first_line = y - look.line_height * (self.text.lines.len() as f32 - 1.0) / 2.0;
        for (index, line) in self.text.lines.iter().enumerate() {
            let y = first_line + index as f32 * look.line_height;
            let (width, half) = (font::measure(line, look.small_size, false), look.small_size * 0.65);
            let space = look.gap * 0.2;
            pen.rect(self.left - space, y - half, self.left + width + space, y + half, look.card)?;
            pen.text(line, self.left, y, pen.small())?;
        }
        Ok(())
    }
}

/// The marks of a row, from `left` on, in an ink on a surface.
pub(super) fn draw_marks<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    marks: &[Mark],
    left: f32,
    y: f32,
    inks: (RGBColor, RGBColor),
) -> Result<(), DrawError> {
    for (index, mark) in marks.iter().enumerate() {
        pen.mark_on(left + index as f32 * mark_step(pen.look) + pen.look.flag / 2.0, y, *mark, inks)?;
    }
    Ok(())
}

/// How far marks stand apart.
pub(super) fn mark_step(look: &Look) -> f32 {
    look.flag + look.gap * 0.4
}

/// What is kept free in a chart of which the later measurement is hidden, for what will be revealed: as wide as any
/// change, interval, score and pair of counts, and as many marks as a row has.
pub(super) struct Kept {
    pub change: f32,
    pub interval: f32,
    pub score: f32,
    pub counts: f32,
    pub marks: f32,
}

impl Kept {
    pub fn of(look: &Look, measure: &Measure<'_>) -> Self {
        let small = |text: &str| measure(text, look.small_size, false);
        Self {
            change: look.arrow + look.gap * 0.5 + measure("+88,8", look.body_size, true),
            interval: small("−88,8 tot +88,8"),
            score: measure("88,8", look.body_size, true),
            counts: small("888 → 888"),
            marks: 3.0 * mark_step(look),
        }
    }
}

/// Columns at the right of a chart, each right of the ones that are taken after it; one without a width takes none.
pub(super) struct FromRight {
    right: f32,
}

impl FromRight {
    pub fn new(right: f32) -> Self {
        Self { right }
    }

    /// A column `width` wide, with `space` left of it.
    pub fn take(&mut self, width: f32, space: f32) -> Span {
        let span = Span { left: self.right - width, right: self.right };
        self.right = span.left - if width > 0.0 { space } else { 0.0 };
        span
    }

    /// Where the next one would end.
    pub fn left(&self) -> f32 {
        self.right
    }
}

fn longest_word(name: &str, look: &Look, measure: &Measure<'_>) -> f32 {
    let words = name.split_inclusive([' ', '-', '/']).map(|word| measure(word.trim_end(), look.body_size, false));
    // A pixel of air, so that the word still counts as fitting.
    words.fold(0.0, f32::max) + look.scale
}

/// As wide as the longest name, or as the longest line of the names that wrap within `most`.
fn name_width<'a>(names: impl Iterator<Item = &'a str>, look: &Look, most: f32, measure: &Measure<'_>) -> f32 {
    let wide = |text: &str| measure(text, look.body_size, false);
    let of_name = |name: &str| {
        let whole = wide(name);
        if whole <= most {
            return whole;
        }
        wrap(name, most, NAME_LINES, &wide).lines.iter().map(|line| wide(line)).fold(0.0, f32::max)
    };
    // Half a pixel of air, so that a line measured again at this width does not wrap differently.
    (names.map(of_name).fold(0.0, f32::max) + 0.5).min(most)
}

/// The part of a narrow chart that cells may take from the names.
const MOST_FOR_CELLS: f32 = 0.72;

/// What names and the least of a plot have together beside `count` cells of equal width, which keep the words of their
/// headings whole where they can; see [`Labels::of`].
pub(super) fn room_beside_cells<'a>(
    headings: impl Iterator<Item = &'a String>,
    count: usize,
    look: &Look,
    inner: f32,
    measure: &Measure<'_>,
) -> f32 {
    let words = headings.flat_map(|heading| heading.split([' ', '-']));
    let word = words.map(|word| measure(word, look.small_size, false)).fold(0.0, f32::max) + look.gap * 0.8;
    let cells = (word * count as f32).min(inner * MOST_FOR_CELLS);
    inner - look.gap * 1.4 - cells + LEAST_PLOT * look.scale
}

/// How high a row of so many lines is.
pub(super) fn row_height(lines: usize, look: &Look) -> f32 {
    let lines = lines.max(1) as f32;
    // Lines of one row stand closer than rows do, so a tall row needs less air.
    let air = if lines > 1.0 { look.gap * 0.2 } else { 0.0 };
    look.row_height + look.line_height * (lines - 1.0) - air
}

/// The foot of a chart: `axis` high for the words of an axis, then what the marks mean and the footnotes.
pub(super) fn foot(caption: &Caption, axis: f32, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block { height: axis, ..Block::default() };
    let marks: Vec<_> =
        caption.legend_notes.iter().map(|(mark, text)| (frame::Sign::Mark(*mark), text.as_str())).collect();
    block.append(frame::flow(&marks, look, width, measure), look.gap);
    if look.framed {
        block.append(frame::notes(&caption.footnotes, look, width, measure), look.gap);
        block.height += look.pad;
    } else {
        block.height += look.pad * 0.5;
    }
    block
}
