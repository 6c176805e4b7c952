//! A presentation as a folder of pictures: where to and for whom is asked in a dialog; the work goes on beside the window,
//! with how far it is and a way to stop it. What went out is remembered.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{ProgressBar, Ui};

use crate::app::presenting::{Pictures, SIZE, Showing, folder_name, release};
use crate::app::progress::Progress;
use crate::app::releases::Handing;
use crate::app::{State, releases};
use crate::base::{Lang, Phrase, Result};
use crate::charts::Look;
use crate::gui::ask::{Ask, Cx};
use crate::gui::dialogs::Outcome;
use crate::gui::giving::{Given, Words, place_ui, recipient_ui};
use crate::gui::jobs::Done;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::{faint, icon, quiet_button, section};
use crate::model::Presentation;
use crate::model::presentation::Slide;

/// What is written, where to and for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct PicturesAsked {
    pub slides: Vec<Slide>,
    pub showing: Showing,
    pub folder: PathBuf,
    /// Who it is for, which may be empty.
    pub to: String,
}

/// What is chosen and typed so far.
pub struct PicturesChoice {
    slides: Vec<Slide>,
    showing: Showing,
    pub typed: String,
    to: String,
    withheld: String,
}

impl PicturesChoice {
    pub fn new(state: &State, held: &Presentation, programme: &Path, showing: Showing) -> Self {
        let minimum = state.programme.disclosure_minimum;
        Self {
            slides: held.slides.clone(),
            showing,
            typed: folder_name(programme, &held.name, showing.lang).display().to_string(),
            to: String::new(),
            withheld: Phrase::new("picture-whom-others-means").with("minimum", minimum).say(showing.lang),
        }
    }
}

pub fn pictures_ui(ui: &mut Ui, theme: &Theme, choice: &mut PicturesChoice) -> Outcome {
    let lang: Lang = choice.showing.lang;
    section(ui, theme, &lang.tr("present-pictures-heading"));
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add(egui::Label::new(lang.tr("present-pictures-means")).wrap());
    ui.add(egui::Label::new(&choice.withheld).wrap());
    recipient_ui(ui, theme, &mut choice.to, lang);
    let (place, go) = (lang.tr("present-pictures-folder"), lang.tr("present-pictures-go"));
    let words = Words { place: &place, go: (icon::PHOTO_LIBRARY, &go) };
    match place_ui(ui, theme, lang, &mut choice.typed, &words, None) {
        Given::Open => Outcome::Open,
        Given::Closed => Outcome::Closed,
        Given::Go(folder) => {
            let (slides, to) = (choice.slides.clone(), choice.to.trim().to_owned());
            Outcome::Asked(Ask::WritePictures(Box::new(PicturesAsked { slides, showing: choice.showing, folder, to })))
        }
    }
}

/// The writing that goes on, if any.
#[derive(Debug, Default)]
pub struct PicturesPage {
    running: Option<Arc<Progress>>,
}

impl PicturesPage {
    /// The progress to work with; what ran before is asked to stop.
    pub fn start(&mut self) -> Arc<Progress> {
        self.stop();
        let progress = Arc::new(Progress::default());
        self.running = Some(progress.clone());
        progress
    }

    pub fn stop(&self) {
        if let Some(progress) = &self.running {
            progress.stop();
        }
    }

    pub fn done(&mut self) {
        self.running = None;
    }
}

/// How far the pictures are, with a way to stop them.
pub fn running_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(progress) = &cx.pictures.running else { return };
    let share = progress.share();
    ui.horizontal(|ui| {
        faint(ui, cx.theme, &cx.tr("present-pictures-busy"));
        ui.add(ProgressBar::new(share.unwrap_or_default()).desired_width(140.0).desired_height(space::SMALL));
        if quiet_button(ui, icon::CLOSE, &cx.tr("analyse-stop")).clicked() {
            cx.ask(Ask::StopPictures);
        }
    });
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
}

/// The work of the job: the pictures, and what of them is to be remembered.
pub fn write_pictures(state: &State, asked: &PicturesAsked, by: &str, look: &Look, progress: &Progress) -> Done {
    let pictures = Pictures { slides: &asked.slides, showing: asked.showing, look, size: SIZE };
    let outcome: Result<Vec<String>> = pictures.write(state, &asked.folder, progress);
    match outcome {
        Err(error) => Done::PicturesWritten { folder: asked.folder.clone(), outcome: Err(error) },
        Ok(_) => {
            let file = asked.folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let handing = Handing { by, to: &asked.to, what: "presentation", file: &file };
            let release = release(state, &asked.slides, &asked.showing, handing);
            let warnings = releases::warnings(state, &release);
            Done::PicturesWritten { folder: asked.folder.clone(), outcome: Ok((Box::new(release), warnings)) }
        }
    }
}
