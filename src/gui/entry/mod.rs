//! Invoer: where questionnaires, ratings and published grades are keyed in. Files named `…_model` build what is
//! shown as plain data; the files beside them paint it.

mod chooser;
mod form;
mod form_head;
mod form_keys;
mod form_lines;
mod form_model;
mod form_pane;
mod form_side;
mod form_side_model;
mod grid;
mod grid_model;
mod keys;
mod picture;
mod place_model;
mod published;
mod published_model;
mod ratings;
mod side;
pub(in crate::gui) mod side_model;

use egui::{RichText, Ui};

use self::chooser::Missing;
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::importing::ImportView;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{empty, icon, primary_button, segments};
use crate::model::PartId;

/// What is being entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    #[default]
    Form,
    Ratings,
    Published,
    Import,
}

impl Mode {
    /// In the order of the head.
    const ALL: [Self; 4] = [Self::Form, Self::Ratings, Self::Published, Self::Import];

    fn words(self, cx: &Cx<'_>) -> String {
        cx.tr(match self {
            Self::Form => "entry-mode-form",
            Self::Ratings => "entry-mode-ratings",
            Self::Published => "entry-mode-published",
            Self::Import => "wizard-mode",
        })
    }
}

#[derive(Default)]
pub struct EntryView {
    mode: Mode,
    /// The part, measurement and questionnaire, shared by the modes that enter questionnaires.
    chooser: chooser::Chooser,
    form: form::FormView,
    ratings: ratings::RatingsView,
    published: published::PublishedView,
    pub importing: ImportView,
    /// The pass in which the view was last painted, to notice when it is shown anew.
    painted: u64,
}

impl EntryView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let pass = ui.ctx().cumulative_pass_nr();
        let shown_anew = pass > self.painted + 1;
        self.painted = pass;
        self.head_ui(ui, cx);
        ui.add_space(space::TINY);
        match self.mode {
            Mode::Form => self.form_ui(ui, cx, shown_anew),
            Mode::Ratings => self.ratings.ui(ui, cx, shown_anew),
            Mode::Published => self.published.ui(ui, cx),
            Mode::Import => self.importing.ui(ui, cx),
        }
    }

    /// Shows what brings files in.
    pub fn import(&mut self) {
        self.mode = Mode::Import;
    }

    pub fn is_importing(&self) -> bool {
        self.mode == Mode::Import
    }

    /// Begins with this part, whichever kind of entry is on.
    pub fn choose_part(&mut self, part: PartId) {
        self.chooser.choose_part(part);
        self.ratings.choose_part(part);
        self.published.choose_part(part);
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown_anew: bool) {
        match self.chooser.renew(cx.state, cx.lang) {
            Ok(spot) => self.form.ui(ui, cx, &mut self.chooser, spot, shown_anew),
            Err(missing) => missing_ui(ui, cx, missing),
        }
    }

    /// The title and the modes; where they do not fit beside each other, the modes stand on a line of their own.
    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = Mode::ALL.map(|mode| mode.words(cx));
        let title = RichText::new(cx.tr("entry-title")).font(semibold(size::TITLE)).color(cx.theme.text);
        ui.horizontal_wrapped(|ui| {
            ui.label(title);
            ui.add_space(space::SMALL);
            let chosen = Mode::ALL.iter().position(|mode| *mode == self.mode).unwrap_or(0);
            if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                self.mode = Mode::ALL[picked];
            }
        });
    }
}

/// What must be there before questionnaires can be entered, and the way to it.
fn missing_ui(ui: &mut Ui, cx: &mut Cx<'_>, missing: Missing) {
    let (what, why, word, place) = match missing {
        Missing::Pilots => ("entry-no-pilots", "entry-no-pilots-why", "command-pilots", Place::Pilots),
        Missing::Questionnaires => {
            ("entry-no-questionnaires", "entry-no-questionnaires-why", "command-settings", Place::Settings)
        }
    };
    let (theme, word) = (cx.theme, cx.tr(word));
    empty(ui, theme, icon::LIST, &cx.tr(what), &cx.tr(why), |ui| {
        if primary_button(ui, theme, icon::ARROW_FORWARD, &word).clicked() {
            cx.ask(Ask::Go(place));
        }
    });
}
