//! Invoer: where questionnaires, ratings and published grades are keyed in. Files named `…_model` build what is
//! shown as plain data; the files beside them paint it.

mod chooser;
mod grid;
mod grid_model;
mod keys;
mod picture;
mod published;
mod published_model;
mod ratings;
mod side;
pub(in crate::gui) mod side_model;

use egui::{RichText, Ui};

use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::segments;
use crate::model::PartId;

/// What is being entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    #[default]
    Ratings,
    Published,
}

impl Mode {
    /// In the order of the head.
    const ALL: [Self; 2] = [Self::Ratings, Self::Published];

    fn words(self, cx: &Cx<'_>) -> String {
        cx.tr(match self {
            Self::Ratings => "entry-mode-ratings",
            Self::Published => "entry-mode-published",
        })
    }
}

#[derive(Default)]
pub struct EntryView {
    mode: Mode,
    /// The part, measurement and questionnaire, shared by the modes that enter questionnaires.
    chooser: chooser::Chooser,
    ratings: ratings::RatingsView,
    published: published::PublishedView,
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
            Mode::Ratings => self.ratings.ui(ui, cx, shown_anew),
            Mode::Published => self.published.ui(ui, cx),
        }
    }

    /// Begins with this part, whichever kind of entry is on.
    pub fn choose_part(&mut self, part: PartId) {
        self.chooser.choose_part(part);
        self.ratings.choose_part(part);
        self.published.choose_part(part);
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
