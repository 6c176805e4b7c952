//! Paints the change of every part: the figures on top, the chart with its choosers, what asks attention.

use egui::{Align, Id, Layout, RichText, ScrollArea, Ui, vec2};

use super::OverviewView;
use super::attention::{Attention, Target, Topic};
use super::explain;
use super::facts_view::facts_ui;
use super::model::{ChangeModel, Overview, Wanted};
use crate::charts::Chart;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::chart::{Picked, Showing, chart_button};
use crate::gui::widgets::{button, card, choose, empty, faint, icon, primary_button, quiet_button, rows, section};
use crate::model::PilotId;

/// From this width on what asks attention stands beside the chart, not under it.
const WIDTH_FOR_TWO: f32 = 900.0;
/// With more rows a chart scrolls within itself, so that what is under it stays near.
const ROWS_IN_FULL: usize = 60;

/// What the person did in this frame, to be carried out when nothing is borrowed any more.
enum Done {
    Picked(Picked),
    Scale(usize),
    Source(usize),
    Incomplete(bool),
    Only(Option<Topic>),
    Pilot(PilotId),
}

impl OverviewView {
    pub(super) fn change_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.renew_change(cx);
        let Some((_, overview)) = &self.built else { return };
        let Overview::Change(model) = overview else {
            nothing_ui(ui, cx, overview);
            return;
        };
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Picked(Picked::CopyTable));
        }
        let (chart, revision, wanted) = (&mut self.chart, self.revision, &self.wanted);
        ScrollArea::vertical().id_salt("change").auto_shrink(false).show(ui, |ui| {
            facts_ui(ui, cx.theme, &model.facts);
            ui.add_space(space::SMALL);
            two_cards_ui(ui, cx, WIDTH_FOR_TWO, |ui, cx, side| match side {
                Side::Main => {
                    card(ui, cx.theme, |ui| {
                        choosers_ui(ui, cx, model, wanted, &mut done);
                        if let Some(hidden) = &model.hidden {
                            faint(ui, cx.theme, &format!("{} {hidden}", icon::VISIBILITY_OFF));
                        }
                        let max_height = max_height(ui, &model.chart);
                        let (state, lang) = (cx.state, cx.lang);
                        let showing = Showing {
                            chart: &model.chart,
                            revision,
                            max_height,
                            explain: &|row| {
                                let tip = |part| explain::tip(state, lang, &model.choice, &model.chart, part);
                                row.part().map(tip).unwrap_or_default()
                            },
                        };
                        let id = Id::unique("overview_chart");
                        done.extend(chart.ui(ui, cx.theme, lang, id, &showing).map(Done::Picked));
                        faint(ui, cx.theme, &model.notes);
                    });
                }
                Side::Beside => attention_ui(ui, cx, model, &mut done),
            });
        });
        self.carry_out(cx, done);
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Vec<Done>) {
        let Some((_, Overview::Change(model))) = &self.built else { return };
        for what in done {
            match what {
                Done::Picked(Picked::Open(row)) => {
                    if let Some(pilot) = row.part().and_then(|part| cx.state.pilot_of_part(part)) {
                        cx.ask(Ask::Go(Place::Pilot(pilot.id, PilotTab::Scores)));
                    }
                }
                Done::Picked(picked) => {
                    let table = || explain::table(cx.state, cx.lang, &model.choice, &model.chart);
                    let ask = picked.ask(&model.chart, table);
                    cx.outbox.extend(ask);
                }
                Done::Scale(index) => {
                    self.wanted.scale = model.scales.get(index).map(|scale| scale.key.clone());
                    self.wanted.only = None;
                }
                Done::Source(index) => {
                    let sources = model.scales.get(model.scale_index).map(|scale| scale.sources.as_slice());
                    self.wanted.source = sources.and_then(|sources| sources.get(index).copied());
                    self.wanted.only = None;
                }
                Done::Incomplete(shown) => self.wanted.incomplete = shown,
                Done::Only(topic) => self.wanted.only = topic,
                Done::Pilot(pilot) => cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores))),
            }
        }
    }
}

/// Which of two cards is painted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Main,
    Beside,
}

/// Two cards beside each other, or under each other where there is little width.
pub fn two_cards_ui(ui: &mut Ui, cx: &mut Cx<'_>, width_for_two: f32, mut add: impl FnMut(&mut Ui, &mut Cx<'_>, Side)) {
    let width = ui.available_width();
    if width < width_for_two {
        add(ui, cx, Side::Main);
        ui.add_space(space::SMALL);
        add(ui, cx, Side::Beside);
        return;
    }
    let beside = (width * 0.29).clamp(280.0, 380.0);
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        for (side, width) in [(Side::Main, width - beside - space::MEDIUM), (Side::Beside, beside)] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = space::SMALL;
                add(ui, cx, side);
            });
        }
    });
}

/// As high as the chart is, unless it has very many rows.
fn max_height(ui: &Ui, chart: &Chart) -> f32 {
    let count = match chart {
        Chart::Dumbbell(chart) => chart.rows.len(),
        _ => 0,
    };
    let screen = ui.ctx().content_rect().height();
    if count > ROWS_IN_FULL { (screen - 330.0).max(340.0) } else { f32::INFINITY }
}

fn choosers_ui(ui: &mut Ui, cx: &Cx<'_>, model: &ChangeModel, wanted: &Wanted, done: &mut Vec<Done>) {
    ui.horizontal(|ui| {
        section(ui, cx.theme, &cx.tr("overview-chart-heading"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            done.extend(chart_button(ui, cx.lang).map(Done::Picked));
        });
    });
    ui.horizontal_wrapped(|ui| {
        let titles: Vec<String> = model.scales.iter().map(|scale| scale.title.clone()).collect();
        let scale = choose(ui, "overview_scale", &cx.tr("overview-scale"), model.scale_index, &titles);
        done.extend(scale.map(Done::Scale));
        let source = choose(ui, "overview_source", &cx.tr("overview-source"), model.source_index, &model.sources);
        done.extend(source.map(Done::Source));
        match &model.only {
            None => {
                let mut incomplete = wanted.incomplete;
                let box_ = ui.checkbox(&mut incomplete, cx.tr("overview-incomplete"));
                if box_.on_hover_text(cx.tr("overview-incomplete-hover")).clicked() {
                    done.push(Done::Incomplete(incomplete));
                }
            }
            Some(only) => {
                ui.label(RichText::new(format!("{} {only}", icon::FILTER_LIST)).color(cx.theme.accent));
                if button(ui, icon::CLOSE, &cx.tr("overview-only-clear")).clicked() {
                    done.push(Done::Only(None));
                }
            }
        }
    });
}

fn attention_ui(ui: &mut Ui, cx: &Cx<'_>, model: &ChangeModel, done: &mut Vec<Done>) {
    card(ui, cx.theme, |ui| {
        section(ui, cx.theme, &cx.tr("overview-attention"));
        faint(ui, cx.theme, &model.about);
        if model.attention.is_empty() {
            ui.add_space(space::SMALL);
            ui.label(cx.tr("overview-attention-none"));
        }
        for item in &model.attention {
            ui.add_space(space::TINY);
            ui.separator();
            topic_ui(ui, cx, item, done);
        }
    });
}

fn topic_ui(ui: &mut Ui, cx: &Cx<'_>, item: &Attention, done: &mut Vec<Done>) {
    let sign = match item.topic {
        Topic::OneRespondent => icon::FLAG,
        Topic::StronglyDown => icon::ARROW_DOWNWARD,
        Topic::Disagree => icon::GROUPS,
        Topic::CountUnknown => icon::PERSON,
        Topic::SecondMissing | Topic::FirstMissing | Topic::NotStated => icon::CALENDAR_MONTH,
    };
    ui.spacing_mut().item_spacing.y = 3.0;
    let heading = RichText::new(format!("{sign} {}", item.heading)).font(semibold(size::SMALL)).color(cx.theme.text);
    ui.add(egui::Label::new(heading).wrap());
    for line in &item.lines {
        let words = RichText::new(&line.text).size(size::SMALL).color(cx.theme.accent);
        let link = ui.add(egui::Link::new(words));
        let (hint, what) = match line.target {
            Target::Pilot(pilot) => ("overview-attention-open", Done::Pilot(pilot)),
            Target::Parts(topic) => ("overview-attention-show", Done::Only(Some(topic))),
        };
        if link.on_hover_text(cx.tr(hint)).clicked() {
            done.push(what);
        }
    }
}

/// What goes here, and the button that begins it.
fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>, overview: &Overview) {
    let (sign, key) = match overview {
        Overview::NoPilots => (icon::SCIENCE, "pilots"),
        Overview::NoPair => (icon::CALENDAR_MONTH, "pair"),
        _ => (icon::EDIT_NOTE, "scores"),
    };
    let what = cx.tr(&format!("overview-empty-{key}"));
    let why = cx.tr(&format!("overview-empty-{key}-why"));
    let go = cx.tr(&format!("overview-empty-{key}-go"));
    let theme = cx.theme;
    ui.add_space(space::LARGE);
    empty(ui, theme, sign, &what, &why, |ui| {
        if primary_button(ui, theme, icon::ARROW_FORWARD, &go).clicked() {
            cx.ask(Ask::Go(match overview {
                Overview::NoPilots => Place::Pilots,
                Overview::NoPair => Place::Settings,
                _ => Place::Entry,
            }));
        }
        if *overview == Overview::NoPilots
            && quiet_button(ui, icon::UPLOAD, &cx.tr("overview-empty-pilots-import")).clicked()
        {
            cx.ask(Ask::ImportProgramme);
        }
    });
}
