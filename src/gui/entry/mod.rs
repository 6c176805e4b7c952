//! Invoer: where ratings and published grades are keyed in. `grid_model`, `side_model` and
//! `published_model` build what is shown as plain data; the files beside them paint it.

mod grid;
mod grid_model;
mod keys;
mod picture;
mod published;
mod published_model;
mod ratings;
mod side;
pub(in crate::gui) mod side_model;

use egui::{Align, Layout, RichText, Ui};

use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::segments;
use crate::model::{PartId, Response};

/// What is being entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    #[default]
    Ratings,
    Published,
}

#[derive(Default)]
pub struct EntryView {
    mode: Mode,
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
        self.ratings.choose_part(part);
        self.published.choose_part(part);
    }

    /// Begins where this response belongs.
    pub fn choose_response(&mut self, response: &Response) {
        self.choose_part(response.part_id);
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal(|ui| {
            let title = RichText::new(cx.tr("entry-title")).font(semibold(size::TITLE)).color(cx.theme.text);
            ui.label(title);
            ui.add_space(space::MEDIUM);
            let words = [cx.tr("entry-mode-ratings"), cx.tr("entry-mode-published")];
            let chosen = usize::from(self.mode == Mode::Published);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                    self.mode = if picked == 0 { Mode::Ratings } else { Mode::Published };
                }
            });
        });
    }
}
