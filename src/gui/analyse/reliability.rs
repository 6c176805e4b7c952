//! Whether the items of a scale belong together, and whether evaluators agree.

use std::sync::Arc;

use egui::{Align, Grid, Label, Layout, RichText, ScrollArea, Ui};

use super::Chosen;
use super::answers::{Counting, answers_revision};
use super::counting::Counter;
use super::explain::Explained;
use super::reliability_model::{
    AdviceLine, AgreementShown, AlphaLine, AlphaShown, ItemCell, ItemLine, UnitLine, agreement, alpha, as_text,
};
use crate::analysis::influence::Side;
use crate::app::queries::blind;
use crate::app::queries::provenance::{Number, Of};
use crate::app::queries::reliability::AlphaRow;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, EntryMode, PilotTab, Place};
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::{button, card, faint, icon, quiet_button, rows, section};
use crate::model::{Entity, EvaluatorId, ScaleKey, Source};

/// Wider lines would only tear apart what belongs together.
const WIDEST: f32 = 1180.0;
/// So many places where evaluators differ are listed at first, and so many more each time.
const UNITS: usize = 8;
const MORE_UNITS: usize = 50;
/// A question keeps at least this; a window with less scrolls sideways.
const LEAST_QUESTION: f32 = 190.0;
/// The width of a figure of a question.
const FIGURE: f32 = 92.0;
/// The widths of a measurement's name, of how many answered in full, and of its alpha.
const MEASUREMENT: f32 = 130.0;
const COMPLETE: f32 = 120.0;
const ALPHA: f32 = 92.0;

type BuiltFrom = (ScaleKey, Lang);

#[derive(Default)]
pub struct ReliabilityTab {
    alpha: Option<(Arc<Vec<AlphaRow>>, BuiltFrom, AlphaShown)>,
    agreement: Option<((BuiltFrom, Option<EvaluatorId>, u64), AgreementShown)>,
    counter: Counter,
    /// How many places more than at first are listed.
    more_units: usize,
}

/// What the agreement is made of.
const RATED: [Entity; 7] = [
    Entity::Programme,
    Entity::Scale,
    Entity::Measurement,
    Entity::Evaluator,
    Entity::Pilot,
    Entity::Part,
    Entity::Rating,
];

impl ReliabilityTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let Some((scale, source)) = chosen.on() else { return };
        self.renew(cx, scale);
        if rows::copies(ui) {
            self.copy(cx);
        }
        ScrollArea::both().id_salt("reliability").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = space::SMALL;
            // What the chosen source rests on comes first.
            let question = cx.analysis.made().map(|analysis| analysis.question);
            let of = |source| Some(Explained { question: question?, scale, source, of: Of::Programme });
            let (answers, ratings) = (of(Source::Responses), of(Source::Evaluator));
            if source == Source::Evaluator {
                self.agreement_ui(ui, cx, ratings.as_ref());
                self.alpha_ui(ui, cx, answers.as_ref());
            } else {
                self.alpha_ui(ui, cx, answers.as_ref());
                self.agreement_ui(ui, cx, ratings.as_ref());
            }
            ui.add_space(space::MEDIUM);
        });
    }

    fn renew(&mut self, cx: &mut Cx<'_>, scale: &ScaleKey) {
        if cx.answers.alphas.is_wanted(&answers_revision(cx.state)) {
            cx.ask(Ask::Answers(Counting::Alphas));
        }
        let from: BuiltFrom = (scale.clone(), cx.lang);
        if let Some((_, found)) = cx.answers.alphas.made()
            && self.alpha.as_ref().is_none_or(|(of, built, _)| !Arc::ptr_eq(of, found) || *built != from)
        {
            self.alpha = Some((found.clone(), from.clone(), alpha(cx.state, found, scale, cx.lang)));
        }
        let key = (from, blind::reader(cx.state, &cx.person.name), cx.state.revisions().of(&RATED));
        if self.agreement.as_ref().is_none_or(|(built, _)| *built != key)
            && let Some(held) = cx.state.scale(scale)
        {
            self.agreement = Some((key.clone(), agreement(cx.state, held, key.1, cx.lang)));
        }
    }

    fn copy(&self, cx: &mut Cx<'_>) {
        if let (Some((_, _, alpha)), Some((_, agreement))) = (&self.alpha, &self.agreement) {
            cx.ask(Ask::CopyText(as_text(alpha, agreement, cx.lang)));
        }
    }

    fn alpha_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, explained: Option<&Explained<'_>>) {
        let stand = cx.answers.alphas.stand(&answers_revision(cx.state));
        let is_there = self.alpha.as_ref().is_some_and(|(_, _, shown)| !shown.lines.is_empty());
        let theme = cx.theme;
        card(ui, theme, |ui| {
            ui.horizontal(|ui| {
                section(ui, theme, &cx.tr("reliability-alpha"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if is_there && quiet_button(ui, icon::CONTENT_COPY, &cx.tr("reliability-copy")).clicked() {
                        self.copy(cx);
                    }
                });
            });
            self.counter.ui(ui, cx, &stand);
            let Some((_, _, shown)) = &self.alpha else { return };
            if shown.lines.is_empty() {
                no_answers_ui(ui, cx);
                return;
            }
            match &shown.one_question {
                Some(words) => text_ui(ui, theme, words),
                None => {
                    faint(ui, theme, &cx.tr("reliability-alpha-why"));
                    lines_ui(ui, cx, &shown.lines, explained);
                }
            }
        });
        let Some((_, _, shown)) = &self.alpha else { return };
        if shown.is_looked_at {
            card(ui, theme, |ui| advice_ui(ui, cx, &shown.advice));
        }
        if !shown.items.is_empty() && shown.is_looked_at {
            card(ui, theme, |ui| items_ui(ui, cx, shown));
        }
    }

    fn agreement_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, explained: Option<&Explained<'_>>) {
        let Some((_, shown)) = &self.agreement else { return };
        let theme = cx.theme;
        let mut more = self.more_units;
        card(ui, theme, |ui| {
            section(ui, theme, &cx.tr("reliability-agreement"));
            faint(ui, theme, &cx.tr("reliability-agreement-why"));
            ui.horizontal_wrapped(|ui| {
                if let Some(figure) = &shown.figure {
                    ui.label(RichText::new(figure).font(semibold(size::FIGURE)).color(theme.text));
                }
                text_ui(ui, theme, &shown.meaning);
                if let Some(explained) = explained.filter(|_| shown.figure.is_some()) {
                    explained.button(ui, cx, Number::Agreement, "");
                }
            });
            if !shown.over.is_empty() {
                faint(ui, theme, &capitalised(&shown.over));
            }
            if shown.is_blind {
                faint(ui, theme, &format!("{} {}", icon::VISIBILITY_OFF, cx.tr("reliability-agreement-hidden")));
            }
            if shown.is_rated {
                units_ui(ui, cx, &shown.units, &mut more);
            } else if shown.can_be_rated && button(ui, icon::ARROW_FORWARD, &cx.tr("reliability-to-ratings")).clicked()
            {
                cx.ask(Ask::EnterBy(EntryMode::Ratings));
            }
        });
        self.more_units = more;
    }
}

fn capitalised(words: &str) -> String {
    crate::gui::overview::model::capitalised(words) + "."
}

fn text_ui(ui: &mut Ui, theme: &Theme, words: &str) {
    ui.add(Label::new(RichText::new(words).color(theme.text)).wrap());
}

fn no_answers_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    faint(ui, cx.theme, &cx.tr("pictures-no-responses-why"));
    if button(ui, icon::ARROW_FORWARD, &cx.tr("pictures-to-entry")).clicked() {
        cx.ask(Ask::Go(Place::Entry));
    }
}

/// Alpha per measurement, with what it means.
fn lines_ui(ui: &mut Ui, cx: &mut Cx<'_>, lines: &[AlphaLine], explained: Option<&Explained<'_>>) {
    let theme = cx.theme;
    let widths = [MEASUREMENT, COMPLETE, ALPHA];
    let meaning = (ui.available_width() - widths.iter().sum::<f32>() - 3.0 * space::MEDIUM).max(LEAST_QUESTION);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let heads = ["reliability-measurement", "reliability-n", "reliability-figure", "reliability-meaning"];
        for (key, width) in heads.into_iter().zip(widths.into_iter().chain([meaning])) {
            cell(ui, width, |ui| faint(ui, theme, &cx.tr(key)));
        }
    });
    for line in lines {
        ui.separator();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            cell(ui, MEASUREMENT, |ui| text_ui(ui, theme, &line.measurement));
            cell(ui, COMPLETE, |ui| text_ui(ui, theme, &line.n));
            cell(ui, ALPHA, |ui| alpha_figure_ui(ui, cx, line, explained));
            cell(ui, meaning, |ui| {
                text_ui(ui, theme, &line.meaning);
                for note in &line.notes {
                    let words = format!("{} {note}", icon::FLAG);
                    ui.add(Label::new(RichText::new(words).size(size::SMALL).color(theme.warning)).wrap());
                }
            });
        });
    }
}

/// The figure, with where it comes from: of the two measurements that the analysis is of.
fn alpha_figure_ui(ui: &mut Ui, cx: &mut Cx<'_>, line: &AlphaLine, explained: Option<&Explained<'_>>) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(&line.figure).font(semibold(size::SECTION + 2.0)).color(cx.theme.text));
        let pair = explained.map(|explained| explained.question.pair);
        let side = pair.and_then(|pair| match line.measurement_id {
            at if at == pair.from => Some(Side::Earlier),
            at if at == pair.to => Some(Side::Later),
            _ => None,
        });
        if let (Some(explained), Some(side)) = (explained, side) {
            explained.button(ui, cx, Number::Alpha(side), &line.measurement);
        }
    });
}

/// What to look at, each with the way to the questionnaire.
fn advice_ui(ui: &mut Ui, cx: &mut Cx<'_>, advice: &[AdviceLine]) {
    let theme = cx.theme;
    section(ui, theme, &cx.tr("reliability-advice"));
    if advice.is_empty() {
        text_ui(ui, theme, &format!("{} {}", icon::CHECK, cx.tr("reliability-no-advice")));
    }
    for line in advice {
        text_ui(ui, theme, &format!("{} {}", icon::LIGHTBULB, line.words));
        let word = cx.tr("reliability-to-questionnaire");
        let response = button(ui, icon::ARROW_FORWARD, &word);
        let said = format!("{word}: {}", line.item);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        if response.clicked() {
            cx.ask(Ask::Questionnaires(Some(line.questionnaire)));
        }
    }
}

/// What each question does to alpha, measurement by measurement.
fn items_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &AlphaShown) {
    let theme = cx.theme;
    section(ui, theme, &cx.tr("reliability-items"));
    faint(ui, theme, &cx.tr("reliability-items-why"));
    let figures = shown.measurements.len() as f32 * 2.0;
    let question = (ui.available_width() - figures * (FIGURE + space::MEDIUM)).max(LEAST_QUESTION);
    Grid::new("reliability_items").striped(true).spacing([space::MEDIUM, 6.0]).show(ui, |ui| {
        cell(ui, question, |ui| faint(ui, theme, &cx.tr("reliability-item")));
        for key in ["reliability-item-rest", "reliability-alpha-without"] {
            for name in &shown.measurements {
                cell(ui, FIGURE, |ui| {
                    let words = format!("{}\n{name}", cx.tr(key));
                    ui.add(Label::new(RichText::new(words).size(size::SMALL).color(theme.faint)).wrap())
                });
            }
        }
        ui.end_row();
        for item in &shown.items {
            cell(ui, question, |ui| question_ui(ui, cx, item));
            for cell in &item.cells {
                figure_ui(ui, theme, &cell.item_rest, cell);
            }
            for cell in &item.cells {
                figure_ui(ui, theme, &cell.alpha_without, cell);
            }
            ui.end_row();
        }
    });
}

fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

fn question_ui(ui: &mut Ui, cx: &Cx<'_>, item: &ItemLine) {
    let mut words = format!("{} {}", item.code, item.question);
    if item.reverse {
        words = format!("{words} ({})", cx.tr("reliability-reverse"));
    }
    text_ui(ui, cx.theme, &words);
}

/// A figure that asks a look is marked by more than its colour.
fn figure_ui(ui: &mut Ui, theme: &Theme, figure: &str, cell: &ItemCell) {
    let words = if cell.is_advised { format!("{figure} {}", icon::FLAG) } else { figure.to_owned() };
    let colour = if cell.is_advised { theme.warning } else { theme.text };
    ui.label(RichText::new(words).color(colour));
}

/// The places where evaluators differ, each leading to its pilot.
fn units_ui(ui: &mut Ui, cx: &mut Cx<'_>, units: &[UnitLine], more: &mut usize) {
    let theme = cx.theme;
    ui.add_space(space::TINY);
    ui.label(RichText::new(cx.tr("reliability-differ")).font(semibold(size::BODY)).color(theme.text));
    if units.is_empty() {
        text_ui(ui, theme, &cx.tr("reliability-no-differ"));
        return;
    }
    let shown = (UNITS + *more).min(units.len());
    for unit in &units[..shown] {
        ui.horizontal_wrapped(|ui| {
            let link = ui.add(egui::Link::new(RichText::new(&unit.place).color(theme.accent)));
            text_ui(ui, theme, &unit.ratings);
            faint(ui, theme, &unit.points);
            let said = Phrase::new("reliability-to-pilot").with("place", unit.place.as_str()).say(cx.lang);
            if link.on_hover_text(said).clicked() {
                cx.ask(Ask::Go(Place::Pilot(unit.pilot, PilotTab::Scores)));
            }
        });
    }
    let left = units.len() - shown;
    let words = Phrase::new("reliability-more").with("count", left.min(MORE_UNITS)).say(cx.lang);
    if left > 0 && quiet_button(ui, icon::EXPAND_MORE, &words).clicked() {
        *more += MORE_UNITS;
    }
}
