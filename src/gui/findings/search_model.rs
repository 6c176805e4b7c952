//! The findings that were found as a list under the names of their pilots: which lines there are and how high each is,
//! so that only those in view are looked at. Made anew where a question or a width changes, never in a frame.

use crate::app::State;
use crate::app::queries::findings::Index;
use crate::base::Lang;
use crate::model::{Finding, PilotId};

/// The height of the name of a pilot above its findings.
pub const HEAD: f32 = 36.0;
/// What every finding has: its kind and place, and the room around it.
pub const META: f32 = 20.0;
pub const AROUND: f32 = 14.0;
/// A line of its text, and the line of its labels.
pub const TEXT: f32 = 19.0;
pub const LABELS: f32 = 26.0;
/// More lines of one finding would push the others out of sight; pointing at it tells the rest.
pub const MOST_LINES: usize = 8;
/// How wide a letter is on the whole, rather too much than too little.
const LETTER: f32 = 7.4;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item {
    /// A pilot, and how many of its findings were found.
    Pilot(PilotId, usize),
    /// The rank of a finding among those that were found.
    Finding(usize),
}

/// The list, with where each line begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    pub items: Vec<(Item, f32)>,
    /// The item of every finding that was found.
    places: Vec<usize>,
    pub height: f32,
    pub pilots: usize,
}

impl Lines {
    /// `width` is what the text of a finding has.
    pub fn of(index: &Index, found: &[usize], lang: Lang, width: f32) -> Self {
        let mut lines = Self::default();
        let mut last = None;
        for (rank, at) in found.iter().enumerate() {
            let Some(finding) = index.get(*at) else { continue };
            if last != Some(finding.pilot_id) {
                last = Some(finding.pilot_id);
                lines.pilots += 1;
                lines.push(Item::Pilot(finding.pilot_id, 0), HEAD);
            }
            lines.count_one();
            lines.places.push(lines.items.len());
            lines.push(Item::Finding(rank), height(finding, lang, width));
        }
        lines
    }

    fn push(&mut self, item: Item, height: f32) {
        self.items.push((item, self.height));
        self.height += height;
    }

    /// One more for the pilot that is last.
    fn count_one(&mut self) {
        let pilot = self.items.iter_mut().rev().find_map(|(item, _)| match item {
            Item::Pilot(_, count) => Some(count),
            Item::Finding(_) => None,
        });
        if let Some(count) = pilot {
            *count += 1;
        }
    }

    /// Where the item at `at` ends.
    pub fn end(&self, at: usize) -> f32 {
        self.items.get(at + 1).map_or(self.height, |(_, top)| *top)
    }

    /// The items that touch what is seen between two heights.
    pub fn between(&self, from: f32, to: f32) -> std::ops::Range<usize> {
        let first = self.items.partition_point(|(_, top)| *top <= from).saturating_sub(1);
        let last = self.items.partition_point(|(_, top)| *top < to);
        first..last.max(first)
    }

    /// From where to where the finding of this rank goes; the first of a pilot takes its name along.
    pub fn span(&self, rank: usize) -> Option<(f32, f32)> {
        let at = *self.places.get(rank)?;
        let before = at.checked_sub(1).and_then(|at| self.items.get(at));
        let top = match before {
            Some((Item::Pilot(..), top)) => *top,
            _ => self.items.get(at)?.1,
        };
        Some((top, self.end(at)))
    }
}

/// How many lines a text takes in this width, about.
pub fn text_lines(text: &str, width: f32) -> usize {
    let letters = (width / LETTER).max(10.0) as usize;
    let lines: usize = text.lines().map(|line| line.chars().count().div_ceil(letters).max(1)).sum();
    lines.clamp(1, MOST_LINES)
}

fn height(finding: &Finding, lang: Lang, width: f32) -> f32 {
    let labels = if finding.tags.is_empty() { 0.0 } else { LABELS };
    AROUND + META + TEXT * text_lines(finding.text.get(lang), width) as f32 + labels
}

/// `8 · Jong ouderschap`.
pub fn pilot_words(state: &State, pilot: PilotId) -> String {
    state.pilot(pilot).map(|pilot| format!("{} · {}", pilot.number, pilot.name)).unwrap_or_default()
}
