//! What stands around the plot of every chart: title, subtitle and legend above it; the meaning of the
//! marks and the footnotes under it. Worked out as labels at places, then drawn.

use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

use super::DrawError;
use super::caption::Caption;
use super::look::{Look, Trend};
use super::mark::{Mark, Side};
use super::pen::{Align, Pen, Type};
use super::rows::Span;
use super::wrap::{Measure, wrap};
use crate::model::Held;

/// The colour of a label, by its part in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Text,
    Faint,
}

/// What stands before the words of a legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    First,
    Second,
    Mark(Mark),
    /// A change with its interval.
    Interval,
    /// An interval that goes on beyond the axis.
    Beyond,
    /// All parts together.
    Diamond,
    /// The arrow of a class.
    Class(Trend),
    /// A surface.
    Fill(RGBColor),
    Held(Held),
    /// A mean with its interval.
    Mean,
    /// An interval at a mark.
    Whisker,
    /// A surface of which only the edge is drawn.
    Outline,
}

/// A text, or a sign of a legend, with its middle at a height.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    pub x: f32,
    pub y: f32,
    pub text: String,
    pub size: f32,
    pub bold: bool,
    pub ink: Ink,
    pub align: Align,
    pub sign: Option<Sign>,
}

/// The name of a column, above it.
pub(super) struct ColumnName<'a> {
    pub text: &'a str,
    pub span: Span,
    pub align: Align,
    /// Over several columns that have names of their own.
    pub is_group: bool,
}

/// Labels with the height they take; heights count from the top of the block.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub labels: Vec<Label>,
    pub height: f32,
    /// How far the last line reaches, so that a neighbour can share its height.
    pub last_left: f32,
}

/// Where lines of text begin, how wide they may be and how high each is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub x: f32,
    pub room: f32,
    pub step: f32,
}

/// The words above a plot.
pub(super) struct Heading<'a> {
    pub caption: &'a Caption,
    pub legend: Vec<(Sign, &'a str)>,
}

/// Title and legend on one line where both fit, else under each other; then the subtitle.
pub(super) fn heading(words: &Heading<'_>, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let room = width - 2.0 * look.pad;
    let legend_width = legend_width(&words.legend, look, measure);
    let mut block = Block { height: look.pad * 0.5, ..Block::default() };
    // Without a title the legend has the line to itself, and takes more where it does not fit.
    let mut beside = !look.framed && legend_width <= room;
    if look.framed {
        block.height = look.pad;
        let title_room = room - legend_width - 2.0 * look.gap;
        let title_width = measure(&words.caption.title, look.title_size, true);
        beside = legend_width > 0.0 && title_width <= title_room;
        let step = look.line_height * 1.3;
        block.lines(&words.caption.title, look.title_size, true, Ink::Text, Place { x: look.pad, room, step }, measure);
        if beside {
            block.height -= step;
        }
    }
    if beside {
        let left = width - look.pad - legend_width;
        block.legend(&words.legend, left, block.height + look.line_height * 0.65, look, measure);
        block.height += look.line_height * 1.3;
        block.last_left = left;
    }
    if look.framed {
        let step = look.line_height;
        block.lines(
            &words.caption.subtitle,
            look.small_size,
            false,
            Ink::Faint,
            Place { x: look.pad, room, step },
            measure,
        );
        block.last_left = 0.0;
    }
    if !beside && !words.legend.is_empty() {
        let flowed = flow(&words.legend, look, width, measure);
        block.append(flowed, look.gap * 0.4);
    }
    block
}

/// Signs with their meanings, as many on a line as fit.
pub(super) fn flow(items: &[(Sign, &str)], look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block::default();
    let (left, right) = (look.pad, width - look.pad);
    let mut x = left;
    for (sign, text) in items {
        let taken = sign_width(look) + measure(text, look.small_size, false);
        if x > left && x + taken > right {
            block.height += look.line_height * 1.1;
            x = left;
        }
        let size = look.small_size;
        let wrapped = wrap(text, right - left - sign_width(look), usize::MAX, &|line| measure(line, size, false));
        for (index, line) in wrapped.lines.into_iter().enumerate() {
            if index > 0 {
                block.height += look.line_height;
            }
            let y = block.height + look.line_height * 0.5;
            if index == 0 {
                block.labels.push(sign_label(*sign, x, y, look));
            }
            block.labels.push(words_label(line, x + sign_width(look), y, look));
        }
        x += taken + look.gap * 1.6;
    }
    if !block.labels.is_empty() {
        block.height += look.line_height * 1.1;
    }
    block
}

/// Footnotes under each other, each wrapped to the width.
pub(super) fn notes(notes: &[String], look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block::default();
    for note in notes {
        let place = Place { x: look.pad, room: width - 2.0 * look.pad, step: look.line_height };
        block.lines(note, look.small_size, false, Ink::Faint, place, measure);
    }
    block
}

/// Sentences that belong to the drawing itself, under each other, each wrapped to the width.
pub(super) fn statements(said: &[String], look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block::default();
    for sentence in said {
        let place = Place { x: look.pad, room: width - 2.0 * look.pad, step: look.line_height * 1.1 };
        block.lines(sentence, look.body_size, false, Ink::Text, place, measure);
    }
    block
}

impl Block {
    /// Adds a text in as many lines as it needs.
    pub fn lines(&mut self, text: &str, size: f32, bold: bool, ink: Ink, place: Place, measure: &Measure<'_>) {
        let Place { x, room, step } = place;
        if text.is_empty() {
            return;
        }
        for line in wrap(text, room, usize::MAX, &|line| measure(line, size, bold)).lines {
            let y = self.height + step / 2.0;
            self.labels.push(Label { x, y, text: line, size, bold, ink, align: Align::Left, sign: None });
            self.height += step;
        }
    }

    fn legend(&mut self, items: &[(Sign, &str)], left: f32, y: f32, look: &Look, measure: &Measure<'_>) {
        let mut x = left;
        for (sign, text) in items {
            self.labels.push(sign_label(*sign, x, y, look));
            self.labels.push(words_label((*text).to_owned(), x + sign_width(look), y, look));
            x += sign_width(look) + measure(text, look.small_size, false) + look.gap * 1.4;
        }
    }

    /// Adds the names of columns in as many lines as the longest needs, all standing on the same last line.
    pub fn columns(&mut self, columns: &[ColumnName<'_>], look: &Look, measure: &Measure<'_>) {
        let size = look.small_size;
        let lines = |column: &ColumnName<'_>| {
            wrap(column.text, column.span.width(), 3, &|line| measure(line, size, column.is_group)).lines
        };
        let wrapped: Vec<Vec<String>> = columns.iter().map(lines).collect();
        let most = wrapped.iter().map(Vec::len).max().unwrap_or_default();
        let top = self.height;
        self.height += look.line_height * (most as f32 + 0.4);
        for (column, lines) in columns.iter().zip(wrapped) {
            let x = match column.align {
                Align::Left => column.span.left,
                Align::Middle => column.span.middle(),
                Align::Right => column.span.right,
            };
            let first = top + look.line_height * (most as f32 - lines.len() as f32 + 0.5);
            self.labels.extend(lines.into_iter().enumerate().map(|(index, text)| {
                let y = first + look.line_height * index as f32;
                Label { x, y, text, size, bold: column.is_group, ink: Ink::Faint, align: column.align, sign: None }
            }));
        }
    }

    /// Puts another block under this one.
    pub fn append(&mut self, other: Self, space: f32) {
        if other.labels.is_empty() {
            return;
        }
        let top = self.height + space;
        self.labels.extend(other.labels.into_iter().map(|label| Label { y: label.y + top, ..label }));
        self.height = top + other.height;
    }

    pub fn draw<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, top: f32) -> Result<(), DrawError> {
        for label in &self.labels {
            label.draw(pen, top)?;
        }
        Ok(())
    }
}

impl Label {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, top: f32) -> Result<(), DrawError> {
        let look = pen.look;
        let y = top + self.y;
        match self.sign {
            Some(Sign::First) => pen.first(self.x + look.mark_radius, y, look.same),
            Some(Sign::Second) => pen.second(self.x + look.mark_radius, y, look.same, false),
            Some(Sign::Mark(mark)) => pen.mark(self.x + look.flag / 2.0, y, mark, look.text),
            Some(Sign::Interval) => {
                let (half, thin, color) = (look.flag * 0.24, look.thin * 0.6, look.same);
                let middle = self.x + look.flag / 2.0;
                pen.rect(self.x, y - thin, self.x + look.flag, y + thin, color)?;
                pen.rect(middle - half, y - half, middle + half, y + half, color)
            }
            Some(Sign::Beyond) => pen.beyond(self.x + look.flag, y, Side::Right, look.same),
            Some(Sign::Diamond) => pen.diamond((self.x, self.x + look.flag / 2.0, self.x + look.flag), y, look.text),
            Some(Sign::Class(trend)) => {
                pen.arrow(self.x + look.arrow / 2.0, y, trend.direction(), look.trend(Some(trend)))
            }
            Some(Sign::Mean) => {
                let (x, half) = (self.x + look.flag / 2.0, look.line_height * 0.5);
                pen.line((x, y - half), (x, y + half), look.ring * 0.8, look.text)?;
                pen.disc(x, y, look.flag * 0.3, look.text)
            }
            Some(Sign::Whisker) => {
                let (thin, end) = (look.thin * 0.7, look.mark_radius * 0.55);
                pen.rect(self.x, y - thin, self.x + look.flag, y + thin, look.same)?;
                for x in [self.x + thin, self.x + look.flag - thin] {
                    pen.rect(x - thin, y - end, x + thin, y + end, look.same)?;
                }
                Ok(())
            }
            Some(Sign::Outline) => {
                let half = look.flag / 2.0;
                let dash = (look.flag * 0.24, look.thin);
                for side in [self.x, self.x + look.flag] {
                    pen.broken((side, y - half), (side, y + half), dash, look.line)?;
                }
                for side in [y - half, y + half] {
                    pen.broken((self.x, side), (self.x + look.flag, side), dash, look.line)?;
                }
                Ok(())
            }
            Some(Sign::Held(held)) => pen.held(self.x + look.flag / 2.0, y, held, look.text),
            Some(Sign::Fill(color)) => {
                let half = look.flag / 2.0;
                pen.rect(self.x, y - half, self.x + look.flag, y + half, color)
            }
            None => {
                let color = match self.ink {
                    Ink::Text => look.text,
                    Ink::Faint => look.faint,
                };
                let style = Type { size: self.size, bold: self.bold, color, align: self.align };
                pen.text(&self.text, self.x, y, style)
            }
        }
    }
}

fn sign_width(look: &Look) -> f32 {
    look.flag + look.gap * 0.5
}

fn sign_label(sign: Sign, x: f32, y: f32, look: &Look) -> Label {
    let (size, align) = (look.small_size, Align::Left);
    Label { x, y, text: String::new(), size, bold: false, ink: Ink::Text, align, sign: Some(sign) }
}

fn words_label(text: String, x: f32, y: f32, look: &Look) -> Label {
    let (size, align) = (look.small_size, Align::Left);
    Label { x, y, text, size, bold: false, ink: Ink::Faint, align, sign: None }
}

fn legend_width(items: &[(Sign, &str)], look: &Look, measure: &Measure<'_>) -> f32 {
    let words: f32 = items.iter().map(|(_, text)| sign_width(look) + measure(text, look.small_size, false)).sum();
    words + look.gap * 1.4 * items.len().saturating_sub(1) as f32
}
