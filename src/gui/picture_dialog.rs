//! Saving a chart: for whom, and where to. The chart on the screen is for own use; for others it is made anew, without
//! what they may not see. A picture is mostly made to be shown, so others are proposed.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::ask::{Ask, Picture, Whom};
use super::dialogs::Outcome;
use super::giving::{Given, Words, place_ui, propose, recipient_ui, whom_ui};
use super::theme::{Theme, space};
use super::widgets::{faint, icon, section};
use crate::app::State;
use crate::app::files;
use crate::app::queries::charts::ChartOrder;
use crate::app::queries::compared::Compared;
use crate::app::queries::comparison::Reading;
use crate::app::releases::{self, Handing};
use crate::base::{Lang, Phrase, Result};
use crate::charts::Chart;
use crate::model::{EvaluatorId, Release};

/// A chart that is to be saved: as it is on the screen, and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedChart {
    pub chart: Chart,
    pub order: Again,
    pub picture: Picture,
}

/// How a picture is made once more, for others.
#[derive(Clone, Debug, PartialEq)]
pub enum Again {
    Chart(ChartOrder),
    /// Of a comparison, to whoever is reading where ratings are blind.
    Compared(Compared, Option<EvaluatorId>),
}

impl Again {
    /// The chart of what a state holds now, through the guard.
    pub fn made(&self, state: &State, for_others: bool) -> Result<Chart> {
        match self {
            Self::Chart(order) => order.made(state, for_others),
            Self::Compared(compared, reader) => compared.made(state, for_others, Reading::As(*reader)),
        }
    }

    /// The word for its kind, as the command line has it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Chart(order) => order.code(),
            Self::Compared(compared, _) => compared.code(),
        }
    }

    /// What of it others are given, to be remembered.
    pub fn release(&self, state: &State, handing: Handing<'_>) -> Release {
        match self {
            Self::Chart(order) => releases::release(state, &order.scope(), handing, &[]),
            Self::Compared(compared, reader) => {
                compared.release(state, &compared.sides(state, true, Reading::As(*reader)), handing)
            }
        }
    }
}

impl From<ChartOrder> for Again {
    fn from(order: ChartOrder) -> Self {
        Self::Chart(order)
    }
}

/// What is chosen and typed so far.
pub struct PictureChoice {
    saved: SavedChart,
    for_others: bool,
    /// Who it is for, by name.
    to: String,
    /// The folder and the beginning of the name.
    beside: PathBuf,
    pub typed: String,
    /// What the program proposed last; a path that was typed is left alone.
    proposed: String,
    /// What is withheld from others, in a line.
    withheld: String,
    lang: Lang,
}

impl PictureChoice {
    /// `beside` is where the picture would go, without its ending.
    pub fn new(state: &State, saved: SavedChart, beside: &Path, lang: Lang) -> Self {
        let minimum = state.programme.disclosure_minimum;
        let mut choice = Self {
            saved,
            for_others: true,
            to: String::new(),
            beside: beside.to_owned(),
            typed: String::new(),
            proposed: String::new(),
            withheld: Phrase::new("picture-whom-others-means").with("minimum", minimum).say(lang),
            lang,
        };
        choice.propose();
        choice
    }

    /// The proposed name says for whom it is: a picture on a disk tells nothing else.
    fn propose(&mut self) {
        let ending = match self.saved.picture {
            Picture::Svg => "svg",
            Picture::Png => "png",
        };
        let whom = self.lang.tr(if self.for_others { "export-file-others" } else { "export-file-own" });
        let stem = self.beside.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = files::free(&self.beside.with_file_name(format!("{stem}-{whom}.{ending}")));
        propose(&mut self.typed, &mut self.proposed, &path);
    }
}

pub fn picture_ui(ui: &mut Ui, theme: &Theme, choice: &mut PictureChoice, browse: &mut bool) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("picture-heading"));
    ui.spacing_mut().item_spacing.y = 6.0;
    faint(ui, theme, &lang.tr("export-whom"));
    let own = lang.tr("picture-whom-own-means");
    if whom_ui(ui, theme, lang, &mut choice.for_others, [&own, &choice.withheld]) {
        choice.propose();
    }
    if choice.for_others {
        recipient_ui(ui, theme, &mut choice.to, lang);
    }
    ui.add_space(space::SMALL);
    let (place, go) = (lang.tr("dialog-path-picture"), lang.tr("picture-go"));
    let words = Words { place: &place, go: (icon::DOWNLOAD, &go) };
    match place_ui(ui, theme, lang, &mut choice.typed, &words, Some(browse)) {
        Given::Open => Outcome::Open,
        Given::Closed => Outcome::Closed,
        Given::Go(path) => {
            let whom = if choice.for_others { Whom::Others(choice.to.trim().to_owned()) } else { Whom::Own };
            Outcome::Asked(Ask::WritePicture(Box::new(choice.saved.clone()), path, whom))
        }
    }
}
