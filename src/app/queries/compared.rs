//! A picture of a comparison that can be made once more: what is on the screen is for own use, and what goes to others is
//! made anew, through the guard.

use super::charts::{PageOf, Reader, beside, page, spider};
use super::comparison::{Asked, Background, Reading, ScaleRow, SideBySide, compare};
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysis, Question, analyse};
use crate::app::queries::changes::Pair;
use crate::app::releases::{self, Handing};
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::Chart;
use crate::model::comparison::{Arrangement, Column};
use crate::model::{Release, ScaleKey, Source};

/// Which picture, of which columns; without its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    pub columns: Vec<Column>,
    pub reference: Option<Column>,
    pub pair: Option<Pair>,
    pub lang: Lang,
    pub shows: Shows,
}

/// What of a comparison a picture shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shows {
    /// The columns on one axis.
    Scale(ScaleKey, Source),
    /// All scales of a source as a spider.
    Spider(Source),
    /// Everything that is not folded, on one page or in a workbook.
    Page(Box<PageWords>),
}

/// What a page says of a comparison besides its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PageWords {
    /// Its name and its note; empty where it is not kept.
    pub name: String,
    pub note: String,
    /// Who makes it.
    pub by: String,
    pub arrangement: Arrangement,
}

impl Compared {
    /// A picture of what stands side by side.
    pub fn of(sides: &SideBySide, lang: Lang, shows: Shows) -> Self {
        let columns: Vec<Column> = sides.columns.iter().map(|head| head.column.clone()).collect();
        let reference = sides.reference.and_then(|at| columns.get(at)).cloned();
        Self { columns, reference, pair: sides.pair, lang, shows }
    }

    /// What stands side by side in what a state holds now. What is for others tells nothing of whose ratings are blind.
    pub fn sides(&self, state: &State, for_others: bool, reading: Reading) -> SideBySide {
        let background = Background::of(state, self.pair, for_others);
        let asked = Asked { columns: &self.columns, reference: self.reference.as_ref(), lang: self.lang, reading };
        compare(state, None, &background, &asked)
    }

    /// The picture of what a state holds now, through the guard.
    pub fn made(&self, state: &State, for_others: bool, reading: Reading) -> Result<Chart> {
        self.picture(state, &self.sides(state, for_others, reading), for_others)
    }

    /// The picture of what stands side by side already.
    pub fn picture(&self, state: &State, sides: &SideBySide, for_others: bool) -> Result<Chart> {
        let reader = Reader { lang: self.lang, for_others };
        match &self.shows {
            Shows::Scale(scale, source) => {
                let at = sides.scores.iter().position(|row| row.scale == *scale && row.source == *source);
                let at = at.ok_or_else(|| Error::refused(Phrase::new("refused-gone")))?;
                Ok(Chart::Beside(beside(state, sides, at, reader)))
            }
            Shows::Spider(source) => Ok(Chart::Spider(spider(state, sides, *source, reader))),
            Shows::Page(words) => {
                let PageWords { name, note, by, arrangement } = words.as_ref();
                Ok(Chart::Page(page(state, sides, &PageOf { name, note, by, arrangement }, self.lang)))
            }
        }
    }

    /// The word for its kind, for what went out.
    pub fn code(&self) -> &'static str {
        match &self.shows {
            Shows::Scale(..) => "beside",
            Shows::Spider(_) => "spider",
            Shows::Page(_) => "comparison",
        }
    }

    /// What of it others are given, to be remembered: `seen` was made for them.
    pub fn release(&self, state: &State, seen: &SideBySide, handing: Handing<'_>) -> Result<Release> {
        let is_shown = |row: &&ScaleRow| match &self.shows {
            Shows::Scale(scale, source) => row.scale == *scale && row.source == *source,
            Shows::Spider(source) => row.source == *source,
            Shows::Page(_) => true,
        };
        let scores = seen.scores.iter().filter(is_shown).cloned().collect();
        let shown = SideBySide { scores, ..seen.clone() };
        let analysis =
            self.pair.map(|pair| analyse(state, Question { pair, with_doubtful: true }, &Progress::default()));
        let analyses: Vec<Analysis> = analysis.transpose()?.into_iter().collect();
        Ok(releases::of_comparison(state, &shown, handing, &analyses))
    }
}
