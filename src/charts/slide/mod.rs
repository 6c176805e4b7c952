//! A slide: what a room is shown at one time, in type that the last row can read. Plain data with finished words, laid
//! out for a shape of screen and drawn on any backend, so that the projector, the facilitator's preview and a picture
//! show the same. What does not fit in large type goes on to a further page. Not for deciding what may be shown (`app`).

mod chart;
mod draw;
mod flow;
mod layout;
#[cfg(test)]
mod tests;

pub use draw::draw_page;
pub use layout::{Laid, layout};

use super::look::Trend;
use super::{Chart, DrawError, Look, png};
use crate::base::Lang;

/// All strings are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slide {
    pub title: String,
    pub subtitle: String,
    pub body: Body,
    /// At the foot: where numbers come from, that they are invented. Of several charts each has its own.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Body {
    /// Title and text in the middle of the screen.
    #[default]
    Nothing,
    /// Paragraphs; one that begins with `- ` is a point of a list.
    Words(Vec<String>),
    /// Each on pages of its own, under its own title where that is not the slide's.
    Charts(Vec<Chart>),
    Sheet(Vec<Block>),
}

/// A piece of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(String),
    Fact {
        label: String,
        value: String,
    },
    /// A score with its words.
    Score {
        label: String,
        figures: String,
        words: String,
        trend: Option<Trend>,
    },
    Point(String),
}

impl Slide {
    /// Everything that it says, for who cannot see it and for who wants to know what is given out.
    pub fn said(&self, lang: Lang) -> Vec<String> {
        let mut said = vec![self.title.clone(), self.subtitle.clone()];
        match &self.body {
            Body::Nothing => {}
            Body::Words(paragraphs) => said.extend(paragraphs.iter().cloned()),
            Body::Charts(charts) => charts.iter().for_each(|chart| said.extend(chart_said(chart, lang))),
            Body::Sheet(blocks) => said.extend(blocks.iter().map(Block::said)),
        }
        said.extend(self.notes.iter().cloned());
        said.retain(|line| !line.is_empty());
        said
    }

    /// One page as PNG, in pixels.
    pub fn to_png(&self, look: &Look, size: (u32, u32), page: usize) -> Result<Vec<u8>, DrawError> {
        let samples = png::SAMPLES as f32;
        let laid = layout(self, look, (size.0 as f32 * samples, size.1 as f32 * samples));
        png::to_png_by(size.0, size.1, look.card, |area| draw_page(area, self, look, &laid, page))
    }
}

fn chart_said(chart: &Chart, lang: Lang) -> Vec<String> {
    let caption = chart.caption();
    let mut said = vec![caption.title.clone(), caption.description.clone(), caption.subtitle.clone()];
    said.extend(chart.said(lang));
    said.extend(caption.legend_notes.iter().map(|(_, words)| words.clone()));
    said.extend(caption.footnotes.iter().cloned());
    said
}

impl Block {
    fn said(&self) -> String {
        match self {
            Self::Heading(words) | Self::Point(words) => words.clone(),
            Self::Fact { label, value } => format!("{label}: {value}"),
            Self::Score { label, figures, words, .. } => format!("{label}: {figures} {words}"),
        }
    }
}
