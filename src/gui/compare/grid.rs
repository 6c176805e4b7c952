//! The lines of a comparison, painted: labels stay put at the left while the columns scroll, and only what is in view
//! is laid out. It takes the keys as one thing: arrows walk through the cells, `Enter` opens what a cell leads to.

mod cells;
mod keys;

use std::collections::{HashMap, HashSet};

use egui::{Id, Label, Rect, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use self::cells::{EDGE, Place};
use super::shown::{Goto, Line, RowId, SectionLine, Shown};
use crate::base::Phrase;
use crate::charts::{Chart, RowKey};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::chart::{ChartBox, Picked, Showing, Tip};
use crate::gui::widgets::{button, icon, rows};
use crate::model::comparison::Section;

/// A column is never narrower, nor wider.
const COLUMN: (f32, f32) = (190.0, 430.0);
const LABEL: (f32, f32) = (144.0, 250.0);
const SECTION: f32 = 40.0;
/// A sentence over all columns is no wider.
const SENTENCE: f32 = 860.0;
/// What a chart is taken to be high until it was painted once.
const CHART: f32 = 220.0;

/// How wide everything is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Widths {
    pub label: f32,
    pub column: f32,
    /// What there is to paint in.
    pub room: f32,
    /// Labels and columns together, scrolled away or not.
    pub all: f32,
}

impl Widths {
    pub fn of(room: f32, columns: usize) -> Self {
        let count = columns.max(1) as f32;
        let label = (room * 0.19).clamp(LABEL.0, LABEL.1);
        let column = ((room - label) / count).floor().clamp(COLUMN.0, COLUMN.1);
        Self { label, column, room, all: label + column * count }
    }

    /// What is seen at once.
    fn seen(&self) -> f32 {
        self.room.min(self.all)
    }
}

/// What a layout was made for.
#[derive(Clone, Copy, PartialEq)]
struct LaidFor {
    revision: u64,
    widths: Widths,
    opened: usize,
    measured: u64,
}

/// Where every line begins, and where the last ends.
struct Laid {
    made_for: LaidFor,
    tops: Vec<f32>,
}

/// The charts among the lines.
pub struct Charts<'a> {
    pub scales: &'a HashMap<usize, Chart>,
    pub spider: &'a Chart,
    /// Changes whenever they do.
    pub revision: u64,
    pub explain: &'a dyn Fn(usize, RowKey) -> Tip,
}

/// What was done in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    Fold(Section),
    EveryItem,
    Go(Goto),
    /// Of the chart of a scale, or of the spider.
    Chart(Option<usize>, Picked),
    Copy,
}

#[derive(Default)]
pub struct Grid {
    laid: Option<Laid>,
    /// How high charts were when they were painted.
    heights: HashMap<Option<usize>, f32>,
    /// Counts the heights that turned out otherwise.
    measured: u64,
    /// The rows of which all is shown.
    opened: HashSet<RowId>,
    boxes: HashMap<Option<usize>, ChartBox>,
    /// The line and the column that the keys are on.
    cursor: Option<(usize, usize)>,
    scrolled: Vec2,
    /// Where to scroll to in the next frame.
    wanted: Option<Vec2>,
    /// How high the place was in the last frame.
    seen: f32,
}

impl Grid {
    /// Forgets what belongs to other columns.
    pub fn begin_anew(&mut self) {
        *self = Self::default();
    }

    /// How far the columns have gone to the left.
    pub fn scrolled(&self) -> f32 {
        self.scrolled.x
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, charts: &Charts<'_>, widths: &Widths) -> Vec<Done> {
        self.lay_out(ui, cx, shown, charts.revision, widths);
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Copy);
        }
        let rect = ui.available_rect_before_wrap();
        let all = ui.interact(rect, Id::unique("compare_grid"), Sense::click());
        done.extend(self.take_keys(ui, &all, shown, widths));
        self.name_it(cx, &all, shown);
        let Some(tops) = self.laid.as_ref().map(|laid| laid.tops.clone()) else { return done };
        let height = tops.last().copied().unwrap_or_default() + space::LARGE;
        let mut area = ScrollArea::both().id_salt("compare_grid").auto_shrink(false);
        if let Some(wanted) = self.wanted.take() {
            area = area.scroll_offset(wanted);
        }
        let scrolled = area.show_viewport(ui, |ui, viewport| {
            ui.set_width(widths.all);
            ui.set_height(height);
            let origin = ui.min_rect().min;
            let first = tops.partition_point(|top| *top <= viewport.top()).saturating_sub(1);
            let last = tops.partition_point(|top| *top < viewport.bottom()).min(shown.lines.len());
            let mut painted = Painted::new(ui, widths, viewport.left(), all.has_focus());
            for (at, line) in shown.lines.iter().enumerate().take(last).skip(first) {
                let (top, bottom) = (origin.y + tops[at], origin.y + tops[at + 1]);
                let rect = Rect::from_min_max(pos2(painted.left, top), pos2(painted.left + widths.seen(), bottom));
                done.extend(self.line_ui(&mut painted, cx, charts, line, at, rect));
            }
        });
        let now = scrolled.state.clamped_offset();
        if (now - self.scrolled).length() > 0.5 {
            // The heads above were painted before this.
            ui.ctx().request_repaint();
        }
        self.scrolled = now;
        self.seen = scrolled.inner_rect.height();
        if all.has_focus() {
            let ring = Stroke::new(2.0, cx.theme.accent);
            ui.painter().rect_stroke(rect.expand(1.0), 4.0, ring, egui::StrokeKind::Inside);
        }
        done
    }

    fn lay_out(&mut self, ui: &Ui, cx: &Cx<'_>, shown: &Shown, revision: u64, widths: &Widths) {
        let made_for = LaidFor { revision, widths: *widths, opened: self.opened.len(), measured: self.measured };
        if self.laid.as_ref().is_some_and(|laid| laid.made_for == made_for && laid.tops.len() == shown.lines.len() + 1)
        {
            return;
        }
        let mut tops = vec![0.0];
        for line in &shown.lines {
            let height = match line {
                Line::Section(_) => SECTION,
                Line::Heading(_) => space::ROW,
                Line::Row(row) => cells::height(ui, cx.theme, row, widths, self.opened.contains(&row.id)),
                Line::Chart(scale) => self.height_of(Some(*scale)),
                Line::Spider => self.height_of(None),
                Line::Words(words) => {
                    cells::sentence(ui, cx.theme, words, sentence_width(widths)).size().y + space::SMALL
                }
                Line::More(_) => space::TARGET + space::SMALL,
            };
            tops.push(tops[tops.len() - 1] + height);
        }
        self.laid = Some(Laid { made_for, tops });
        self.cursor = self.cursor.filter(|(line, _)| *line < shown.lines.len());
    }

    fn height_of(&self, chart: Option<usize>) -> f32 {
        self.heights.get(&chart).copied().unwrap_or(CHART) + space::SMALL
    }

    fn line_ui(
        &mut self,
        painted: &mut Painted,
        cx: &Cx<'_>,
        charts: &Charts<'_>,
        line: &Line,
        at: usize,
        rect: Rect,
    ) -> Option<Done> {
        let is_at = painted.cursor_on(self.cursor, at);
        let ui = &mut painted.whole;
        match line {
            Line::Section(section) => section_ui(ui, cx, section, rect, is_at),
            Line::Heading(words) => {
                let at = pos2(rect.left() + EDGE, rect.bottom() - space::TINY);
                let galley = ui.painter().layout_no_wrap(words.clone(), semibold(size::BODY), cx.theme.accent);
                let place = Rect::from_min_size(at - vec2(0.0, galley.size().y), galley.size());
                ui.put(place, Label::new(galley));
                None
            }
            Line::Words(words) => {
                let galley = cells::sentence(ui, cx.theme, words, sentence_width(&painted.widths));
                ui.put(Rect::from_min_size(rect.min + vec2(EDGE, 2.0), galley.size()), Label::new(galley));
                None
            }
            Line::More(left) => {
                let words = match left {
                    0 => cx.tr("compare-items-fewer"),
                    left => Phrase::new("compare-items-more").with("count", *left).say(cx.lang),
                };
                let sign = if *left == 0 { icon::UNFOLD_LESS } else { icon::UNFOLD_MORE };
                let place = Rect::from_min_size(rect.min + vec2(EDGE, 2.0), rect.size() - vec2(EDGE, 2.0));
                let mut below = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("compare_more", at)));
                button(&mut below, sign, &words).clicked().then_some(Done::EveryItem)
            }
            Line::Chart(scale) => {
                let chart = charts.scales.get(scale)?;
                self.chart_ui(painted, cx, charts, chart, Some(*scale), rect)
            }
            Line::Spider => self.chart_ui(painted, cx, charts, charts.spider, None, rect),
            Line::Row(row) => {
                let cursor = self.cursor.filter(|(line, _)| painted.has_keys && *line == at).map(|(_, column)| column);
                let place = Place { rect, cursor, is_open: self.opened.contains(&row.id) };
                match cells::row_ui(painted, cx, row, &place)? {
                    cells::RowDone::Open => {
                        self.open_or_close(row.id);
                        None
                    }
                    cells::RowDone::Go(goto) => Some(Done::Go(goto)),
                }
            }
        }
    }

    fn open_or_close(&mut self, row: RowId) {
        if !self.opened.remove(&row) {
            self.opened.insert(row);
        }
        self.laid = None;
    }

    fn chart_ui(
        &mut self,
        painted: &mut Painted,
        cx: &Cx<'_>,
        charts: &Charts<'_>,
        chart: &Chart,
        which: Option<usize>,
        rect: Rect,
    ) -> Option<Done> {
        let room = Rect::from_min_size(rect.min, vec2(rect.width() - EDGE, f32::INFINITY));
        let id = Id::unique(("compare_chart", which));
        let mut inner = painted.whole.new_child(UiBuilder::new().max_rect(room).id_salt(id));
        let explain = |row| match which {
            Some(scale) => (charts.explain)(scale, row),
            None => Tip { hint: cx.tr("compare-spider-hint"), ..Tip::default() },
        };
        let showing = Showing { chart, revision: charts.revision, max_height: f32::INFINITY, explain: &explain };
        let picked = self.boxes.entry(which).or_default().ui(&mut inner, cx.theme, cx.lang, id, &showing);
        let height = inner.min_rect().height();
        if (self.heights.get(&which).copied().unwrap_or(CHART) - height).abs() > 0.5 {
            self.heights.insert(which, height);
            self.measured += 1;
            painted.whole.ctx().request_discard("a chart is as high as it turned out to be");
        }
        picked.map(|picked| Done::Chart(which, picked))
    }
}

/// The places to paint in: over everything, beside the labels, and the labels themselves.
pub struct Painted {
    pub whole: Ui,
    pub cells: Ui,
    pub labels: Ui,
    pub widths: Widths,
    /// The left edge of what is seen, and of the first column.
    pub left: f32,
    pub first: f32,
    pub has_keys: bool,
}

impl Painted {
    fn new(ui: &mut Ui, widths: &Widths, scrolled: f32, has_keys: bool) -> Self {
        let (all, clip) = (ui.max_rect(), ui.clip_rect());
        let left = ui.min_rect().left() + scrolled;
        let child = |ui: &mut Ui, name: &str, clip: Rect| {
            let mut child = ui.new_child(UiBuilder::new().max_rect(all).id_salt(name));
            child.set_clip_rect(clip);
            child
        };
        let edge = left + widths.label;
        let right_of = Rect::from_min_max(pos2(edge.max(clip.left()), clip.top()), clip.max);
        let left_of = Rect::from_min_max(clip.min, pos2(edge, clip.bottom()));
        Self {
            whole: child(ui, "whole", clip),
            cells: child(ui, "cells", right_of),
            labels: child(ui, "labels", left_of),
            widths: *widths,
            left,
            first: ui.min_rect().left() + widths.label,
            has_keys,
        }
    }

    fn cursor_on(&self, cursor: Option<(usize, usize)>, at: usize) -> bool {
        self.has_keys && cursor.is_some_and(|(line, _)| line == at)
    }
}

fn sentence_width(widths: &Widths) -> f32 {
    (widths.seen() - 2.0 * EDGE).clamp(120.0, SENTENCE)
}

/// The head of a section: a click folds it.
fn section_ui(ui: &mut Ui, cx: &Cx<'_>, section: &SectionLine, rect: Rect, is_at: bool) -> Option<Done> {
    let theme = cx.theme;
    let place = Rect::from_min_max(pos2(rect.left(), rect.top() + 8.0), pos2(rect.right(), rect.bottom() - 2.0));
    let response = ui.interact(place, Id::unique(("compare_section", section.section)), Sense::click());
    let fill = if response.hovered() || is_at { theme.accent_wash } else { theme.bar };
    let edge = if response.has_focus() || is_at { theme.accent } else { theme.line };
    ui.painter().rect(place, 6.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    let sign = if section.is_folded { icon::CHEVRON_RIGHT } else { icon::EXPAND_MORE };
    let title = RichText::new(format!("{sign} {}", section.title)).font(semibold(size::SECTION)).color(theme.text);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(place.shrink2(vec2(EDGE, 0.0))).id_salt(section.section));
    inner.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.add(Label::new(title).sense(Sense::empty()));
        let told = RichText::new(&section.told).size(size::SMALL).color(theme.faint);
        ui.add(Label::new(told).truncate().sense(Sense::empty()));
    });
    let state = cx.tr(if section.is_folded { "compare-folded" } else { "compare-unfolded" });
    let said = format!("{}, {state}", section.title);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, !section.is_folded, &said));
    response.on_hover_text(&section.told).clicked().then_some(Done::Fold(section.section))
}
