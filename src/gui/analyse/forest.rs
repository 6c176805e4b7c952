//! The forest of parts, and what was found over all of them together.

use std::sync::Arc;

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui};

use super::Chosen;
use super::chart_table::table_of;
use super::explain::Explained;
use super::figures::class_sign;
use super::forest_model::{ForestShown, Together, build, tip};
use super::scales::ScalesChart;
use crate::analysis::change::Class;
use crate::app::queries::analysis::Analysis;
use crate::app::queries::blind;
use crate::app::queries::charts::{ChartOn, ChartOrder};
use crate::app::queries::provenance::{Number, Of};
use crate::base::Lang;
use crate::charts::RowKey;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::overview::{Side, two_cards_ui};
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::chart::{ChartBox, Picked, Showing, chart_button};
use crate::gui::widgets::{card, empty, faint, icon, primary_button, section, small_segments};
use crate::model::EvaluatorId;

/// From this width on what was found stands beside the forest, not under it.
const WIDTH_FOR_TWO: f32 = 900.0;
/// With more rows the forest scrolls within itself, so that what is under it stays near.
const ROWS_IN_FULL: usize = 60;

/// What the model was built from; the analysis itself is kept beside it.
type BuiltFrom = (Chosen, Lang, Option<EvaluatorId>);

#[derive(Default)]
pub struct ForestTab {
    built: Option<(Arc<Analysis>, BuiltFrom, Option<ForestShown>)>,
    /// Counts the models built, so that what is laid out from one knows when it is old.
    revision: u64,
    chart: ChartBox,
    /// Whether all scales stand in the place of the one that is chosen.
    shows_all_scales: bool,
    scales: ScalesChart,
}

impl ForestTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let words = ["forest-one-scale", "forest-all-scales"].map(|key| cx.tr(key));
        if let Some(picked) = small_segments(ui, cx.theme, usize::from(self.shows_all_scales), &words) {
            self.shows_all_scales = picked == 1;
        }
        if self.shows_all_scales {
            self.scales.ui(ui, cx, chosen);
            return;
        }
        self.renew(cx, chosen);
        let Some((analysis, _, Some(shown))) = &self.built else { return };
        if shown.rows == 0 {
            empty_ui(ui, cx, shown);
            return;
        }
        let (chart, revision) = (&mut self.chart, self.revision);
        let explained = chosen.on().map(|(scale, source)| Explained {
            question: analysis.question,
            scale,
            source,
            of: Of::Programme,
        });
        let explained = explained.as_ref();
        let mut done = None;
        ScrollArea::vertical().id_salt("forest").auto_shrink(false).show(ui, |ui| {
            two_cards_ui(ui, cx, WIDTH_FOR_TWO, |ui, cx, side| match side {
                Side::Main => done = done.or(chart_ui(ui, cx, shown, chart, revision)),
                Side::Beside => {
                    if let Some(together) = &shown.together {
                        card(ui, cx.theme, |ui| together_ui(ui, cx, together, explained));
                    }
                }
            });
            ui.add_space(space::MEDIUM);
        });
        match done {
            Some(Picked::Open(row)) => open(cx, row),
            Some(picked) => {
                let (lang, chart, pair) = (cx.lang, &shown.chart, analysis.question.pair);
                if let Some((scale, source)) = chosen.on() {
                    let on = ChartOn { scale: scale.clone(), source, pair, lang };
                    let order = || ChartOrder::again(chart, on);
                    cx.outbox.extend(picked.ask(chart, order, || table_of(chart, lang)));
                }
            }
            None => {}
        }
    }

    fn renew(&mut self, cx: &Cx<'_>, chosen: &Chosen) {
        let Some(analysis) = cx.analysis.made() else { return };
        let from = (chosen.clone(), cx.lang, blind::reader(cx.state, &cx.person.name));
        let is_old = self.built.as_ref().is_none_or(|(of, built, _)| !Arc::ptr_eq(of, analysis) || *built != from);
        if is_old {
            let shown = build(cx.state, analysis, chosen, cx.lang, from.2);
            self.built = Some((analysis.clone(), from, shown));
            self.revision += 1;
        }
    }
}

fn open(cx: &mut Cx<'_>, row: RowKey) {
    if let Some(pilot) = row.part().and_then(|part| cx.state.pilot_of_part(part)) {
        cx.ask(Ask::Go(Place::Pilot(pilot.id, PilotTab::Scores)));
    }
}

fn chart_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &ForestShown, chart: &mut ChartBox, revision: u64) -> Option<Picked> {
    let mut done = None;
    card(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            section(ui, cx.theme, &cx.tr("forest-heading"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| done = chart_button(ui, cx.lang));
        });
        if let Some(hidden) = &shown.hidden {
            faint(ui, cx.theme, &format!("{} {hidden}", icon::VISIBILITY_OFF));
        }
        let max_height = if shown.rows <= ROWS_IN_FULL { f32::INFINITY } else { tall(ui) };
        let explain = |row| tip(shown, cx.lang, row);
        let showing = Showing { chart: &shown.chart, revision, max_height, explain: &explain };
        done = done.or(chart.ui(ui, cx.theme, cx.lang, Id::unique("analyse_forest"), &showing));
        faint(ui, cx.theme, &shown.notes);
    });
    done
}

/// As high as the window leaves room for.
fn tall(ui: &Ui) -> f32 {
    (ui.ctx().content_rect().height() - 230.0).max(260.0)
}

/// What was found over all parts together.
fn together_ui(ui: &mut Ui, cx: &mut Cx<'_>, together: &Together, explained: Option<&Explained<'_>>) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.horizontal(|ui| {
        section(ui, theme, &cx.tr("forest-together"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(explained) = explained {
                explained.button(ui, cx, Number::Tally, "");
            }
        });
    });
    if let Some((figure, class)) = &together.figure {
        ui.horizontal_wrapped(|ui| {
            let (sign, colour) = sign(theme, *class);
            let words = RichText::new(format!("{sign} {figure}")).font(semibold(size::FIGURE)).color(colour);
            ui.label(words).on_hover_text(cx.tr("forest-figure-hover"));
            faint(ui, theme, &together.interval);
            if let Some(explained) = explained {
                explained.button(ui, cx, Number::Pooled, "");
            }
        });
    }
    text_ui(ui, theme, &together.heading);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = 0.0;
        for (class, said) in &together.counts {
            let (sign, colour) = sign(theme, *class);
            ui.horizontal(|ui| {
                ui.label(RichText::new(sign).color(colour));
                text_ui(ui, theme, said);
            });
        }
    });
    ui.add_space(space::TINY);
    for sentence in &together.found {
        text_ui(ui, theme, sentence);
    }
    for warning in &together.warnings {
        let words = RichText::new(format!("{} {warning}", icon::FLAG)).color(theme.warning);
        ui.add(Label::new(words).wrap());
    }
    faint(ui, theme, &together.limits);
}

fn text_ui(ui: &mut Ui, theme: &Theme, words: &str) {
    ui.add(Label::new(RichText::new(words).color(theme.text)).wrap());
}

/// The mark of a class, for who sees no colour, and its colour.
fn sign(theme: &Theme, class: Class) -> (&'static str, egui::Color32) {
    let colour = match class {
        Class::Up => theme.up,
        Class::Same => theme.same,
        Class::Down => theme.down,
    };
    (class_sign(class), colour)
}

/// What goes here, and the button that begins it.
fn empty_ui(ui: &mut Ui, cx: &mut Cx<'_>, shown: &ForestShown) {
    let theme = cx.theme;
    let why = shown.hidden.clone().unwrap_or_else(|| cx.tr("forest-empty-why"));
    let (what, go) = (cx.tr("forest-empty"), cx.tr("pictures-to-entry"));
    empty(ui, theme, icon::MONITORING, &what, &why, |ui| {
        if primary_button(ui, theme, icon::ARROW_FORWARD, &go).clicked() {
            cx.ask(Ask::Go(Place::Entry));
        }
    });
}
