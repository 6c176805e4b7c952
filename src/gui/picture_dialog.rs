//! Saving a chart: for whom, and where to. The chart on the screen is for own use; for others it is made anew, without
//! what they may not see. A picture is mostly made to be shown, so others are proposed.

use std::path::{Path, PathBuf};

use egui::{Align, Key, Layout, Ui};

use super::ask::{Ask, Picture, Whom};
use super::dialogs::Outcome;
use super::theme::{Theme, space};
use super::widgets::{button, faint, icon, primary_button, section, segments};
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
        let proposed = path.display().to_string();
        if self.typed == self.proposed {
            self.typed.clone_from(&proposed);
        }
        self.proposed = proposed;
    }
}

pub fn picture_ui(ui: &mut Ui, theme: &Theme, choice: &mut PictureChoice, browse: &mut bool) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("picture-heading"));
    ui.spacing_mut().item_spacing.y = 6.0;
    faint(ui, theme, &lang.tr("export-whom"));
    let words = [lang.tr("export-whom-own"), lang.tr("export-whom-others")];
    if let Some(picked) = segments(ui, theme, usize::from(choice.for_others), &words) {
        choice.for_others = picked == 1;
        choice.propose();
    }
    let means = if choice.for_others { choice.withheld.clone() } else { lang.tr("picture-whom-own-means") };
    ui.add(egui::Label::new(means).wrap());
    if choice.for_others {
        recipient_ui(ui, theme, &mut choice.to, lang);
    }
    ui.add_space(space::SMALL);
    faint(ui, theme, &lang.tr("dialog-path-picture"));
    let field = ui.add(egui::TextEdit::singleline(&mut choice.typed).desired_width(f32::INFINITY));
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", choice.typed.as_str(), "");
        info.label = Some(lang.tr("dialog-path-picture"));
        info
    });
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = primary_button(ui, theme, icon::DOWNLOAD, &lang.tr("picture-go")).clicked();
        if (go || entered) && !choice.typed.trim().is_empty() {
            let path = PathBuf::from(choice.typed.trim());
            let whom = if choice.for_others { Whom::Others(choice.to.trim().to_owned()) } else { Whom::Own };
            outcome = Outcome::Asked(Ask::WritePicture(Box::new(choice.saved.clone()), path, whom));
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            outcome = Outcome::Closed;
        }
        if button(ui, icon::FOLDER_OPEN, &lang.tr("dialog-browse")).clicked() {
            *browse = true;
        }
    });
    outcome
}

/// Who it is for: remembered in the file, and named where a later output gives something back.
pub fn recipient_ui(ui: &mut Ui, theme: &Theme, to: &mut String, lang: Lang) {
    faint(ui, theme, &lang.tr("release-recipient"));
    let field = ui.add(egui::TextEdit::singleline(to).desired_width(f32::INFINITY));
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", to.as_str(), "");
        info.label = Some(lang.tr("release-recipient"));
        info
    });
}
