//! The scores of a pilot, painted: a slope of one scale, and for each part a table with what it rests on.

use std::sync::Arc;

use egui::{Align, CollapsingHeader, Id, Layout, RichText, Ui, vec2};

use super::fields::{fallback_mark, sheet};
use super::scores_model::{
    Behind, ChangeShown, ChartChoice, Figure, Line, PartScores, ScoresShown, behind_chart, chart, scores,
};
use super::scores_tell::{table, tip};
use super::tick::class_colour;
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{ChartOn, ChartOrder};
use crate::base::Lang;
use crate::charts::{Chart, RowKey};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::chart::{ChartBox, Picked, Showing, chart_button};
use crate::gui::widgets::{button, choose, empty, faint, icon, quiet_button, rows, section};
use crate::model::{PartId, Pilot, PilotId};

#[derive(Clone, PartialEq)]
struct BuiltFrom {
    pilot: PilotId,
    lang: Lang,
    pair: Option<Pair>,
    reader: String,
    revision: u64,
}

#[derive(Default)]
pub struct Scores {
    built_from: Option<BuiltFrom>,
    shown: ScoresShown,
    /// Which chart was chosen, by its words' place; kept from pilot to pilot as far as it goes.
    chosen: Option<(crate::model::ScaleKey, crate::model::Source)>,
    drawn: Option<Drawn>,
    chart_box: ChartBox,
    /// Rises with every chart that is made.
    revision: u64,
    /// The part whose figures were asked for in the chart: they come into view.
    wanted: Option<PartId>,
}

/// A chart with what stands behind it.
struct Drawn {
    choice: ChartChoice,
    chart: Chart,
    behind: ScoresShown,
}

impl Scores {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        self.rebuild(cx, pilot.id);
        if self.shown.is_blind {
            let words = format!("{} {}", icon::VISIBILITY_OFF, cx.tr("scores-blind"));
            ui.add(egui::Label::new(RichText::new(words).color(cx.theme.warning)).wrap());
        }
        let theme = cx.theme;
        if self.shown.parts.iter().all(|part| part.lines.is_empty()) {
            sheet(ui, theme, |ui| self.empty_ui(ui, cx));
            return;
        }
        self.chart_ui(ui, cx, pilot.id);
        self.copy_ui(ui, cx);
        let wanted = self.wanted.take();
        for part in &self.shown.parts {
            // The whole stays out of sight where only its named parts were scored.
            if !part.lines.is_empty() || self.shown.parts.len() == 1 {
                let top = ui.cursor().min;
                sheet(ui, theme, |ui| part_ui(ui, cx, &self.shown, part));
                if wanted == Some(part.id) {
                    let place = egui::Rect::from_min_max(top, ui.min_rect().max);
                    ui.scroll_to_rect(place, Some(Align::TOP));
                }
            }
        }
        self.without_ui(ui, cx);
    }

    fn rebuild(&mut self, cx: &Cx<'_>, pilot: PilotId) {
        let key = BuiltFrom {
            pilot,
            lang: cx.lang,
            pair: cx.pair,
            reader: cx.person.name.clone(),
            revision: cx.state.revisions().all(),
        };
        if self.built_from.as_ref() != Some(&key) {
            self.shown = scores(cx.state, pilot, cx.pair, cx.lang, &key.reader);
            self.built_from = Some(key);
            self.drawn = None;
        }
    }

    fn empty_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (what, why) = (cx.tr("scores-empty"), cx.tr("scores-empty-why"));
        let part = self.shown.parts.first().map(|part| part.id);
        let words = cx.tr("scores-enter");
        let can = cx.may_write();
        let clicked = empty(ui, cx.theme, icon::SCIENCE, &what, &why, |ui| {
            for line in self.shown.parts.iter().flat_map(|part| &part.held) {
                faint(ui, cx.theme, line);
            }
            can && button(ui, icon::EDIT_NOTE, &words).clicked()
        });
        if let Some(part) = part.filter(|_| clicked) {
            cx.ask(Ask::Enter(part));
        }
    }

    fn renew_chart(&mut self, cx: &Cx<'_>, pilot: PilotId, pair: Pair) -> Option<usize> {
        let is_chosen = |choice: &ChartChoice| self.chosen.as_ref() == Some(&(choice.scale.clone(), choice.source));
        let at = self.shown.charts.iter().position(is_chosen).unwrap_or(0);
        let choice = self.shown.charts.get(at)?;
        if self.drawn.as_ref().is_none_or(|drawn| drawn.choice != *choice) {
            let reader = &cx.person.name;
            let behind = behind_chart(cx.state, pilot, pair, cx.lang, choice, reader);
            let chart = chart(cx.state, pilot, pair, cx.lang, choice, reader);
            self.drawn = chart.map(|chart| Drawn { choice: choice.clone(), chart, behind });
            self.revision += 1;
        }
        Some(at)
    }

    fn chart_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        let Some(pair) = cx.pair else { return };
        let Some(at) = self.renew_chart(cx, pilot, pair) else { return };
        let words: Vec<String> = self.shown.charts.iter().map(|choice| choice.words.clone()).collect();
        let (theme, lang) = (cx.theme, cx.lang);
        let mut done = None;
        sheet(ui, theme, |ui| {
            ui.horizontal(|ui| {
                section(ui, theme, &cx.tr("scores-chart"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| done = chart_button(ui, lang));
            });
            if let Some(picked) = choose(ui, "scores_chart", &cx.tr("scores-chart-of"), at, &words) {
                let choice = &self.shown.charts[picked];
                self.chosen = Some((choice.scale.clone(), choice.source));
            }
            let Some(drawn) = &self.drawn else { return };
            let tip_of = |part| tip(&drawn.behind, part, lang);
            let explain = |row: RowKey| row.part().map(tip_of).unwrap_or_default();
            let showing =
                Showing { chart: &drawn.chart, revision: self.revision, max_height: f32::INFINITY, explain: &explain };
            done = done.take().or(self.chart_box.ui(ui, theme, lang, Id::unique("scores_chart_box"), &showing));
        });
        let Some(drawn) = self.drawn.as_ref() else { return };
        match done {
            Some(Picked::Open(row)) => self.wanted = row.part(),
            Some(picked) => {
                let on = ChartOn { scale: drawn.choice.scale.clone(), source: drawn.choice.source, pair, lang };
                let order = || ChartOrder::again(&drawn.chart, on);
                cx.outbox.extend(picked.ask(&drawn.chart, order, || table(&drawn.behind, lang)));
            }
            None => {}
        }
    }

    /// The figures below as a table: by the button, or by `Ctrl+C` where the list does not copy itself.
    fn copy_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let by_keys = rows::copies(ui) && !cx.outbox.iter().any(|ask| matches!(ask, Ask::CopyText(_)));
        let (word, why) = (cx.tr("pilots-copy"), cx.tr("scores-copy-why"));
        let mut by_button = false;
        ui.horizontal(|ui| {
            section(ui, cx.theme, &cx.tr("scores-figures"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let button = quiet_button(ui, icon::CONTENT_COPY, &word);
                // The list has a button of the same word.
                let said = format!("{word}: {}", cx.tr("scores-figures"));
                button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
                by_button = button.on_hover_text(why).clicked();
            });
        });
        if by_keys || by_button {
            cx.ask(Ask::CopyText(table(&self.shown, cx.lang)));
        }
    }

    /// The parts without any score, with what is known of why.
    fn without_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let without: Vec<&PartScores> = self.shown.parts.iter().filter(|part| part.lines.is_empty()).collect();
        if without.is_empty() || self.shown.parts.len() == 1 {
            return;
        }
        let theme = cx.theme;
        sheet(ui, theme, |ui| {
            section(ui, theme, &cx.tr("scores-without"));
            for part in without {
                ui.horizontal_wrapped(|ui| {
                    let mut words = part.name.clone();
                    if !part.held.is_empty() {
                        words = format!("{words} · {}", part.held.join(" · "));
                    }
                    ui.add(egui::Label::new(RichText::new(words).color(theme.faint)).wrap());
                    enter_button(ui, cx, part);
                });
            }
        });
    }
}

fn enter_button(ui: &mut Ui, cx: &mut Cx<'_>, part: &PartScores) {
    if !cx.may_write() {
        return;
    }
    let word = cx.tr("scores-enter");
    let response = button(ui, icon::EDIT_NOTE, &word);
    let said = format!("{word}: {}", part.name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if response.clicked() {
        cx.ask(Ask::Enter(part.id));
    }
}

fn part_ui(ui: &mut Ui, cx: &mut Cx<'_>, shown: &ScoresShown, part: &PartScores) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            enter_button(ui, cx, part);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let words = RichText::new(&part.name).font(semibold(size::SECTION)).color(cx.theme.text);
                ui.add(egui::Label::new(words).wrap());
            });
        });
    });
    if part.lines.is_empty() {
        for line in &part.held {
            faint(ui, cx.theme, line);
        }
        return;
    }
    heads_ui(ui, cx.theme, cx.lang, shown);
    for line in &part.lines {
        ui.separator();
        line_ui(ui, cx, line, part);
    }
}

/// How wide the columns are: what it is, one for each measurement, the change.
fn columns(ui: &Ui, moments: usize) -> (f32, f32, f32) {
    let width = ui.available_width() - space::SMALL * (moments as f32 + 1.0);
    let figure = (width * 0.17).clamp(70.0, 130.0);
    let change = (width * 0.24).clamp(96.0, 170.0);
    ((width - figure * moments as f32 - change).max(80.0), figure, change)
}

fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 1.0;
        add(ui)
    })
    .inner
}

fn heads_ui(ui: &mut Ui, theme: &Theme, lang: Lang, shown: &ScoresShown) {
    let (name, figure, change) = columns(ui, shown.moments.len());
    ui.horizontal_top(|ui| {
        cell(ui, name, |ui| faint(ui, theme, &lang.tr("scores-scale")));
        for moment in &shown.moments {
            cell(ui, figure, |ui| {
                ui.add(egui::Label::new(RichText::new(&moment.name).size(size::SMALL).color(theme.faint)).wrap())
            });
        }
        if shown.moments.len() > 1 {
            cell(ui, change, |ui| faint(ui, theme, &lang.tr("scores-change")));
        }
    });
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, part: &PartScores) {
    let theme = cx.theme;
    let (name, figure, change) = columns(ui, line.figures.len());
    ui.horizontal_top(|ui| {
        cell(ui, name, |ui| {
            ui.add(egui::Label::new(RichText::new(&line.title).color(theme.text)).wrap());
            ui.add(egui::Label::new(RichText::new(&line.source).size(size::SMALL).color(theme.faint)).wrap());
        });
        for held in &line.figures {
            cell(ui, figure, |ui| figure_ui(ui, theme, held));
        }
        if let Some(held) = &line.change {
            cell(ui, change, |ui| change_ui(ui, theme, held));
        }
    });
    if !line.sentence.is_empty() {
        ui.add(egui::Label::new(RichText::new(format!("{}.", line.sentence)).color(theme.text)).wrap());
    }
    for sentence in &line.rests {
        ui.add(egui::Label::new(RichText::new(sentence).size(size::SMALL).color(theme.faint)).wrap());
    }
    for mark in &line.marks {
        let words = format!("{} {mark}", icon::FLAG);
        ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(theme.warning)).wrap());
    }
    let words = RichText::new(cx.tr("scores-behind")).size(size::SMALL).color(theme.accent);
    CollapsingHeader::new(words).id_salt((part.id, &line.key)).show(ui, |ui| behind_ui(ui, cx, line));
}

fn figure_ui(ui: &mut Ui, theme: &Theme, figure: &Figure) {
    let value = if figure.value.is_empty() { "–" } else { &figure.value };
    let colour = if figure.value.is_empty() { theme.faint } else { theme.text };
    let response = ui.label(RichText::new(value).font(semibold(size::SECTION + 2.0)).color(colour));
    let below = ui.add(egui::Label::new(RichText::new(&figure.n).size(size::SMALL).color(theme.faint)).wrap());
    if !figure.told.is_empty() {
        response.on_hover_text(&figure.told);
        below.on_hover_text(&figure.told);
    }
}

fn change_ui(ui: &mut Ui, theme: &Theme, change: &ChangeShown) {
    let colour = change.class.map_or(theme.faint, |class| class_colour(theme, class));
    if !change.figure.is_empty() {
        ui.label(RichText::new(&change.figure).font(semibold(size::SECTION + 2.0)).color(colour));
    }
    ui.add(egui::Label::new(RichText::new(&change.words).size(size::SMALL).color(colour)).wrap());
}

/// The rows behind a number, and the rule in words.
fn behind_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line) {
    for row in &line.behind {
        behind_row_ui(ui, cx, row);
    }
    ui.add_space(space::TINY);
    for rule in &line.rule {
        ui.add(egui::Label::new(RichText::new(rule).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
}

fn behind_row_ui(ui: &mut Ui, cx: &Cx<'_>, row: &Behind) {
    ui.add(egui::Label::new(RichText::new(&row.head).color(cx.theme.text)).wrap());
    if !row.text.is_empty() {
        ui.add(egui::Label::new(RichText::new(row.text.get(cx.lang)).color(cx.theme.text)).wrap());
        fallback_mark(ui, cx, &row.text);
    }
    if !row.source.is_empty() {
        ui.add(egui::Label::new(RichText::new(&row.source).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    ui.add_space(6.0);
}
