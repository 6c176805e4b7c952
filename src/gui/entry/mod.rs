//! Invoer: where questionnaires, ratings and published grades are keyed in. Files named `…_model` build what is
//! shown as plain data; the files beside them paint it.

mod again;
mod again_compare;
mod again_model;
mod authors;
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
mod table;

use egui::{Rect, RichText, ScrollArea, Ui};

use self::chooser::{Missing, Spot};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::importing::ImportView;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{empty, icon, primary_button, segments, small_segments};
use crate::model::{PartId, QuestionnaireId, Response};

/// What is being entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    #[default]
    Form,
    Table,
    Ratings,
    Published,
    Again,
    Import,
}

impl Mode {
    /// In the order of the head.
    pub const ALL: [Self; 6] = [Self::Form, Self::Table, Self::Ratings, Self::Published, Self::Again, Self::Import];

    /// The tail of `entry-mode-…` in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Table => "table",
            Self::Ratings => "ratings",
            Self::Published => "published",
            Self::Again => "again",
            Self::Import => "import",
        }
    }

    pub fn words(self, lang: Lang) -> String {
        lang.tr(&format!("entry-mode-{}", self.key()))
    }
}

/// Under this height a form scrolls as a whole.
const LOW: f32 = 400.0;
/// A form is never lower than this.
const LEAST_FORM: f32 = 180.0;

/// Where questionnaires are entered, and in how much room.
#[derive(Clone, Copy)]
struct Placed {
    spot: chooser::Spot,
    /// The height of the window that is left for the whole mode.
    room: f32,
    /// Whether the view was not painted in the frame before.
    shown_anew: bool,
}

impl Placed {
    /// Whether the mode scrolls as a whole.
    fn is_low(&self) -> bool {
        self.room < LOW
    }

    /// What is left of the room below what was painted since `top`.
    fn rest(&self, ui: &Ui, top: f32) -> Rect {
        let all = ui.available_rect_before_wrap();
        let left = self.room - (all.top() - top);
        // Where it scrolls as a whole, a form takes the window for itself.
        let height = if self.is_low() { self.room.max(LEAST_FORM) } else { left };
        all.with_max_y(all.top() + height)
    }
}

/// Under this width the modes are written smaller, so that they stand on one line in the smallest window.
const ROOMY: f32 = 760.0;

#[derive(Default)]
pub struct EntryView {
    mode: Mode,
    /// The part, measurement and questionnaire, shared by the modes that enter questionnaires.
    chooser: chooser::Chooser,
    form: form::FormView,
    table: table::TableView,
    again: again::AgainView,
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
            Mode::Form | Mode::Table | Mode::Again => self.questionnaires_ui(ui, cx, shown_anew),
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

    /// Opens the form of a response; `newest` is the newest version of its questionnaire.
    pub fn choose_response(&mut self, response: &Response, newest: QuestionnaireId) {
        let (part, measurement) = (response.part_id, response.measurement_id);
        self.chooser.choose(Spot { part, measurement, questionnaire: newest });
        self.form.choose(response.id);
        self.choose_mode(Mode::Form);
    }

    /// Goes to another kind of entry, which begins with the focus where it was left.
    pub fn choose_mode(&mut self, mode: Mode) {
        if self.mode != mode {
            self.mode = mode;
            self.painted = 0;
        }
    }

    /// The modes that enter questionnaires of the chosen place.
    fn questionnaires_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown_anew: bool) {
        let room = ui.available_height();
        let spot = match self.chooser.renew(cx.state, cx.lang) {
            Ok(spot) => spot,
            Err(missing) => return missing_ui(ui, cx, missing),
        };
        if self.mode == Mode::Table {
            // The table sees to low windows itself.
            return self.table.ui(ui, cx, &mut self.chooser, spot, shown_anew);
        }
        let mut paint = |ui: &mut Ui| {
            let place = Placed { spot, room, shown_anew };
            match self.mode {
                Mode::Again => self.again.ui(ui, cx, &mut self.chooser, place),
                _ => self.form.ui(ui, cx, &mut self.chooser, place),
            }
        };
        if room >= LOW {
            return paint(ui);
        }
        // A small window, enlarged: a form is never lower than it can be used.
        let area = ScrollArea::vertical().id_salt("entry_low").auto_shrink([false, false]);
        area.scroll_bar_visibility(egui::containers::scroll_area::ScrollBarVisibility::AlwaysVisible).show(ui, paint);
    }

    /// The title and the modes; where they do not fit beside each other, the modes stand on a line of their own.
    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = Mode::ALL.map(|mode| mode.words(cx.lang));
        let title = RichText::new(cx.tr("entry-title")).font(semibold(size::TITLE)).color(cx.theme.text);
        ui.horizontal_wrapped(|ui| {
            ui.label(title);
            ui.add_space(space::SMALL);
            let chosen = Mode::ALL.iter().position(|mode| *mode == self.mode).unwrap_or(0);
            let is_small = ui.available_width() < ROOMY;
            let segments = if is_small { small_segments } else { segments };
            if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                self.choose_mode(Mode::ALL[picked]);
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
