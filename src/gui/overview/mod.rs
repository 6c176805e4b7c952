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

use egui::Ui;

pub use self::explain::tab_separated;
use self::matrix::Matrix;
use self::matrix_view::MatrixBox;
use self::model::{Overview, Wanted};
use crate::app::queries::changes::Pair;
use crate::base::Lang;
use crate::gui::ask::Cx;
use crate::gui::theme::{regular, size, space};
use crate::gui::widgets::chart::ChartBox;
use crate::gui::widgets::{segments, title};
use crate::model::Entity;

/// Below this width the choice of tab stands under the title.
const NARROW: f32 = 560.0;

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
        let heading =
            |ui: &mut Ui, cx: &Cx<'_>| title(ui, cx.theme, &cx.tr("command-overview"), &cx.tr("overview-purpose"));
        if ui.available_width() < NARROW {
            heading(ui, cx);
            ui.horizontal(|ui| self.tabs_ui(ui, cx));
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| heading(ui, cx));
                self.tabs_ui(ui, cx);
            });
        }
        ui.add_space(space::SMALL);
        match self.tab {
            Tab::Matrix if cx.state.pilot_count() > 0 => self.matrix_ui(ui, cx),
            _ => self.change_ui(ui, cx),
        }
    }

    /// Change or measurements, at the right end of the title's line.
    fn tabs_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if cx.state.pilot_count() == 0 {
            return;
        }
        let words = [cx.tr("overview-tab-change"), cx.tr("overview-tab-matrix")];
        let wide =
            |word: &String| ui.painter().layout_no_wrap(word.clone(), regular(size::BODY), cx.theme.text).size().x;
        let padding = 2.0 * ui.spacing().button_padding.x + space::TINY;
        let wanted: f32 = words.iter().map(|word| wide(word) + padding).sum();
        if ui.available_width() > wanted && ui.max_rect().width() >= NARROW {
            ui.add_space((ui.available_width() - wanted - space::SMALL).max(0.0));
        }
        match segments(ui, cx.theme, self.tab as usize, &words) {
            Some(0) => self.tab = Tab::Change,
            Some(_) => self.tab = Tab::Matrix,
            None => {}
        }
    }

    fn built_from(&self, cx: &Cx<'_>) -> BuiltFrom {
        BuiltFrom {
            lang: cx.lang,
            pair: cx.pair,
            wanted: self.wanted.clone(),
            records: cx.state.revisions().of(&SHOWN),
            scores: cx.state.revisions().scores(),
        }
    }

    /// Builds the model of the change anew where it is old.
    fn renew_change(&mut self, cx: &Cx<'_>) {
        let from = self.built_from(cx);
        if self.built.as_ref().is_none_or(|(built, _)| *built != from) {
            let overview = model::build(cx.state, cx.lang, cx.pair, &self.wanted);
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

#[cfg(test)]
mod tests;
