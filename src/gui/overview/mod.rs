//! How the programme is doing, in one look: what changed in every part, what asks attention, and what
//! was measured at all. `model`, `attention`, `explain` and `matrix` build it as plain data; `view` and
//! `matrix_view` paint it.

pub mod attention;
mod explain;
mod facts_view;
mod matrix;
mod matrix_view;
pub mod model;
mod view;

use egui::{ScrollArea, Ui};

pub use self::explain::tab_separated;
use self::matrix::Matrix;
use self::matrix_view::MatrixBox;
use self::model::{Overview, Wanted};
pub use self::view::{Side, two_cards_ui};
use crate::app::queries::blind;
use crate::app::queries::changes::Pair;
use crate::base::Lang;
use crate::gui::ask::Cx;
use crate::gui::theme::{regular, size, space};
use crate::gui::widgets::chart::ChartBox;
use crate::gui::widgets::{segments, title};
use crate::model::{Entity, EvaluatorId};

/// With less height, as in a small window that is zoomed in, all of the view scrolls as one.
const LEAST_HEIGHT: f32 = 420.0;
/// From this width on the tabs stand beside the title.
const WIDTH_FOR_TABS: f32 = 600.0;

/// What the numbers and the names of the overview are made of.
const SHOWN: [Entity; 11] = [
    Entity::Programme,
    Entity::Scale,
    Entity::Questionnaire,
    Entity::Measurement,
    Entity::Evaluator,
    Entity::Pilot,
    Entity::Part,
    Entity::Fieldwork,
    Entity::FinalMeasurement,
    Entity::Published,
    Entity::Rating,
];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Change,
    Matrix,
}

/// What a model was built from; another key means that it is old.
#[derive(Clone, Debug, PartialEq)]
struct BuiltFrom {
    lang: Lang,
    pair: Option<Pair>,
    wanted: Wanted,
    reader: Option<EvaluatorId>,
    records: u64,
    scores: u64,
}

#[derive(Default)]
pub struct OverviewView {
    tab: Tab,
    wanted: Wanted,
    built: Option<(BuiltFrom, Overview)>,
    /// Counts the models built, so that what is laid out from one knows when it is old.
    revision: u64,
    chart: ChartBox,
    matrix: Option<(BuiltFrom, Matrix)>,
    matrix_box: MatrixBox,
}

impl OverviewView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if ui.available_height() < LEAST_HEIGHT {
            ScrollArea::vertical().id_salt("overview").show(ui, |ui| self.whole_ui(ui, cx));
        } else {
            self.whole_ui(ui, cx);
        }
    }

    fn whole_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (name, purpose) = (cx.tr("command-overview"), cx.tr("overview-purpose"));
        if ui.available_width() < WIDTH_FOR_TABS {
            title(ui, cx.theme, &name, &purpose);
            self.tabs_ui(ui, cx);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| title(ui, cx.theme, &name, &purpose));
                let wanted = self.tabs_width(ui, cx);
                ui.add_space((ui.available_width() - wanted).max(0.0));
                self.tabs_ui(ui, cx);
            });
        }
        ui.add_space(space::SMALL);
        match self.tab {
            Tab::Matrix if cx.state.pilot_count() > 0 => self.matrix_ui(ui, cx),
            _ => self.change_ui(ui, cx),
        }
    }

    /// Change or measurements; a programme without pilots has neither.
    fn tabs_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if cx.state.pilot_count() == 0 {
            return;
        }
        match segments(ui, cx.theme, self.tab as usize, &tab_words(cx)) {
            Some(0) => self.tab = Tab::Change,
            Some(_) => self.tab = Tab::Matrix,
            None => {}
        }
    }

    /// How wide the two tabs are, to put them at the right end of the title's line.
    fn tabs_width(&self, ui: &Ui, cx: &Cx<'_>) -> f32 {
        let padding = 2.0 * ui.spacing().button_padding.x + space::TINY;
        let wide =
            |word: &String| ui.painter().layout_no_wrap(word.clone(), regular(size::BODY), cx.theme.text).size().x;
        tab_words(cx).iter().map(|word| wide(word) + padding).sum::<f32>() + space::SMALL
    }

    fn built_from(&self, cx: &Cx<'_>) -> BuiltFrom {
        BuiltFrom {
            lang: cx.lang,
            pair: cx.pair,
            wanted: self.wanted.clone(),
            reader: blind::reader(cx.state, &cx.person.name),
            records: cx.state.revisions().of(&SHOWN),
            scores: cx.state.revisions().scores(),
        }
    }

    /// Builds the model of the change anew where it is old.
    fn renew_change(&mut self, cx: &Cx<'_>) {
        let from = self.built_from(cx);
        if self.built.as_ref().is_none_or(|(built, _)| *built != from) {
            let overview = model::build(cx.state, cx.lang, cx.pair, &self.wanted, from.reader);
            self.built = Some((from, overview));
            self.revision += 1;
        }
    }

    fn renew_matrix(&mut self, cx: &Cx<'_>) {
        let from = self.built_from(cx);
        if self.matrix.as_ref().is_none_or(|(built, _)| *built != from) {
            self.matrix = Some((from, matrix::build(cx.state, cx.lang)));
        }
    }
}

fn tab_words(cx: &Cx<'_>) -> [String; 2] {
    [cx.tr("overview-tab-change"), cx.tr("overview-tab-matrix")]
}

#[cfg(test)]
mod tests;
