//! The list of pilots beside the pilot, painted: only the rows that are seen are laid out.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Id, Key, Layout, Modifiers, Rect, Response, RichText, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::add::add_ui;
use super::desk::{Desk, looking};
use super::fields::keep_arrows;
use super::filters::{clear_button, filters_ui, open_button, search_id, search_ui, sort_ui};
use super::list_model::{Row, count_words};
use super::table::into_view;
use super::table_model::{column_words, list_figures, told};
use super::tick::{class_colour, modifiers, tick_ui};
use crate::analysis::change::Class;
use crate::base::Phrase;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::rows::copies;
use crate::gui::widgets::{empty, faint, icon, quiet_button, title};
use crate::model::pilot_list::{PilotColumn, PilotFilter};
use crate::model::{PilotId, Source};

const ROW_HEIGHT: f32 = 50.0;

/// The room of the box at the beginning of a row.
const TICK: f32 = 26.0;

/// How many of a pilot's parts show their figure in the list; hover tells of all.
const FIGURES_SHOWN: usize = 2;

#[derive(Default)]
pub struct PilotRows {
    adding: bool,
    /// Where the keyboard is among the rows that are kept.
    cursor: Option<PilotId>,
    scroll_to: Option<usize>,
    /// Whether `Enter` was pressed in the search field: it opens the first that was found.
    entered: bool,
    /// How far the rows were scrolled, and how much of them was seen.
    seen: (f32, f32),
}

impl PilotRows {
    /// In place of the whole view where there is no pilot yet.
    pub fn empty_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (what, why) = (cx.tr("pilots-empty"), cx.tr("pilots-empty-why"));
        title(ui, cx.theme, &cx.tr("pilots-title"), "");
        let theme = cx.theme;
        empty(ui, theme, icon::LIST, &what, &why, |ui| {
            ui.set_max_width(320.0);
            add_ui(ui, cx, &mut self.adding);
        });
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, at: Option<(PilotId, PilotTab)>) {
        let search = search_ui(ui, cx, &mut desk.filter, f32::INFINITY);
        self.entered = search.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            let mut open = desk.filters_open;
            open_button(ui, cx, &desk.filter, &mut open);
            desk.filters_open = open;
            let looking = looking(cx);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| sort_ui(ui, cx, desk, looking));
        });
        if desk.filters_open {
            let (filter, choices) = desk.filter_with_choices();
            filters_ui(ui, cx, filter, choices);
        }
        desk.renew(cx);
        self.count_ui(ui, cx, desk);
        self.keys(ui, cx, desk, at.map(|(_, tab)| tab).unwrap_or_default());
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            ui.add_space(2.0);
            self.below_ui(ui, cx);
            ui.add_space(space::TINY);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| self.rows_ui(ui, cx, desk, at));
        });
    }

    /// Back from a pilot that took the list's place: the keyboard is on its row, or in the search field.
    pub fn return_to(&mut self, ui: &Ui, desk: &Desk, pilot: PilotId, searches: bool) {
        self.cursor = Some(pilot);
        self.scroll_to = desk.rank_of(pilot);
        ui.memory_mut(|memory| memory.request_focus(if searches { search_id() } else { row_id(pilot) }));
    }

    fn count_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk) {
        ui.horizontal(|ui| {
            let words = count_words(desk.kept().len(), desk.everyone().rows.len(), cx.lang);
            let counted = faint(ui, cx.theme, &words);
            if let Some(column) = desk.list_column() {
                counted.on_hover_text(self.shown_words(cx, column));
            }
            clear_button(ui, cx, &mut desk.filter);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().button_padding.x = 4.0;
                let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("pilots-copy"));
                if copy.on_hover_text(cx.tr("pilots-copy-why")).clicked() {
                    super::copy(cx, desk);
                }
            });
        });
    }

    /// What the figures at the end of the rows are of.
    fn shown_words(&self, cx: &Cx<'_>, column: &PilotColumn) -> String {
        let said = column_words(cx.state, column, looking(cx), cx.lang);
        let why = Phrase::new("pilots-count-why").with("what", said).say(cx.lang);
        let is_blind =
            cx.state.programme.blind_ratings && column.figure().is_some_and(|(_, source)| source == Source::Evaluator);
        if is_blind { format!("{why} {}.", cx.tr("pilots-blind")) } else { why }
    }

    fn below_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.adding {
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.set_max_height(90.0);
                add_ui(ui, cx, &mut self.adding);
            });
            return;
        }
        add_ui(ui, cx, &mut self.adding);
    }

    /// Arrows move through the rows, with `Shift` they choose; `Enter` opens, space chooses, `Ctrl+A` chooses all and
    /// `Ctrl+C` copies.
    fn keys(&mut self, ui: &Ui, cx: &mut Cx<'_>, desk: &mut Desk, tab: PilotTab) {
        if std::mem::take(&mut self.entered)
            && let Some(first) = desk.row(0).map(|row| row.id)
        {
            self.focus(ui, first);
            cx.ask(Ask::Go(Place::Pilot(first, tab)));
        }
        let in_search = ui.memory(|memory| memory.has_focus(search_id()));
        let in_rows = self.cursor.is_some_and(|pilot| ui.memory(|memory| memory.has_focus(row_id(pilot))));
        if !in_search && !in_rows {
            return;
        }
        let extends = in_rows && modifiers(ui).shift;
        if let (true, Some(from)) = (extends && desk.selection.is_empty(), self.cursor) {
            desk.selection.begin_at(from);
        }
        if let Some(next) = self.stepped(ui, desk)
            && let Some(pilot) = desk.row(next).map(|row| row.id)
        {
            self.focus(ui, pilot);
            self.scroll_to = Some(next);
            if extends {
                let ids = desk.ids();
                desk.selection.extend_to(pilot, &ids);
            }
        }
        if !in_rows {
            return;
        }
        if copies(ui) {
            super::copy(cx, desk);
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
            let ids = desk.ids();
            desk.selection.choose_all(ids);
        }
    }

    fn focus(&mut self, ui: &Ui, pilot: PilotId) {
        self.cursor = Some(pilot);
        ui.memory_mut(|memory| memory.request_focus(row_id(pilot)));
    }

    /// The row that the keys lead to.
    fn stepped(&self, ui: &Ui, desk: &Desk) -> Option<usize> {
        let page = (self.seen.1 / ROW_HEIGHT).floor().max(1.0) as isize;
        let steps = [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, page), (Key::PageUp, -page)];
        let step: isize =
            steps.iter().filter(|(key, _)| ui.input(|input| input.key_pressed(*key))).map(|(_, by)| by).sum();
        let last = desk.kept().len().checked_sub(1).filter(|_| step != 0)?;
        let at = self.cursor.and_then(|pilot| desk.rank_of(pilot));
        Some(at.map_or(0, |at| at.saturating_add_signed(step).min(last)))
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, at: Option<(PilotId, PilotTab)>) {
        if desk.kept().is_empty() {
            none_fit_ui(ui, cx, &mut desk.filter);
            return;
        }
        let mut area = ScrollArea::vertical().id_salt("pilots_rows").auto_shrink([false, false]);
        if let Some(row) = self.scroll_to.take() {
            area = area.vertical_scroll_offset(self.offset_to(row));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let tab = at.map(|(_, tab)| tab).unwrap_or_default();
        let shown = area.show_rows(ui, ROW_HEIGHT, desk.kept().len(), |ui, range| {
            for rank in range {
                self.one_row_ui(ui, cx, desk, rank, (at.map(|(pilot, _)| pilot), tab));
            }
        });
        self.seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    }

    fn one_row_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        desk: &mut Desk,
        rank: usize,
        (open, tab): (Option<PilotId>, PilotTab),
    ) {
        let Some((index, row)) = desk.kept().get(rank).copied().zip(desk.row(rank)) else { return };
        let (id, is_open) = (row.id, open == Some(row.id));
        let response = row_ui(ui, cx, desk, (index, row), is_open);
        let place = Rect::from_min_size(response.rect.min, vec2(TICK, ROW_HEIGHT));
        let named = (row.number, row.name.as_str());
        let ticked = tick_ui(ui, cx, place, row_id(id).with("tick"), desk.selection.has(id), named);
        let Modifiers { shift, command, .. } = modifiers(ui);
        if response.has_focus() {
            self.cursor = Some(id);
        }
        let by_space = response.clicked() && ui.input(|input| input.key_pressed(Key::Space));
        let is_picked = response.clicked() && (shift || command) && !by_space;
        if shift && (ticked || is_picked) {
            let ids = desk.ids();
            desk.selection.extend_to(id, &ids);
        } else if ticked || by_space || is_picked {
            desk.selection.toggle(id);
        } else if response.clicked() && !is_open {
            self.cursor = Some(id);
            cx.outbox.push(Ask::Go(Place::Pilot(id, tab)));
        }
    }

    /// The offset that brings a row into view with as little movement as can be.
    fn offset_to(&self, row: usize) -> f32 {
        let (offset, height) = self.seen;
        let top = row as f32 * ROW_HEIGHT;
        into_view(offset, height, (top, top + ROW_HEIGHT))
    }
}

/// In the place of rows, where none is what one looks for.
pub fn none_fit_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter) {
    ui.add_space(space::MEDIUM);
    ui.add(egui::Label::new(RichText::new(cx.tr("pilots-none-fit")).color(cx.theme.faint)).wrap());
    if !filter.is_empty() && quiet_button(ui, icon::CLOSE, &cx.tr("pilots-show-all")).clicked() {
        *filter = PilotFilter::default();
    }
}

fn row_id(pilot: PilotId) -> Id {
    Id::unique("pilot_row").with(pilot)
}

/// A row: number, name on two lines at most, and the figures. What is open has a bar, bold and a wash.
fn row_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &Desk, (index, row): (usize, &Row), is_open: bool) -> Response {
    let theme = cx.theme;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW_HEIGHT));
    let response = ui.interact(rect, row_id(row.id), Sense::click());
    if response.has_focus() {
        keep_arrows(ui, response.id);
    }
    let painter = ui.painter_at(rect);
    let inner = rect.shrink2(vec2(0.0, 1.0));
    if is_open || response.hovered() {
        painter.rect_filled(inner, 6.0, theme.accent_wash);
    }
    if is_open {
        let bar = Rect::from_min_max(inner.min, pos2(inner.min.x + 4.0, inner.max.y));
        painter.rect_filled(bar, 2.0, theme.accent);
    }
    if response.has_focus() {
        painter.rect_stroke(inner, 6.0, Stroke::new(2.0, theme.accent), egui::StrokeKind::Inside);
    }
    let number = painter.layout_no_wrap(row.number.to_string(), regular(size::SMALL), theme.faint);
    let number_width = TICK + 30.0_f32.max(number.size().x + 10.0);
    let figures_left = paint_figures(&painter, theme, &list_figures(desk, index, cx.lang), inner);
    let font = if is_open { semibold(size::BODY) } else { regular(size::BODY) };
    let mut job = LayoutJob::single_section(row.name.clone(), TextFormat::simple(font, theme.text));
    job.wrap.max_width = (figures_left - inner.left() - number_width - 8.0).max(40.0);
    job.wrap.max_rows = 2;
    let name = painter.layout_job(job);
    let top = inner.center().y - name.size().y / 2.0;
    painter.galley(pos2(inner.left() + number_width, top), name, theme.text);
    let number_at = pos2(inner.left() + number_width - 8.0 - number.size().x, top + 1.0);
    painter.galley(number_at, number, theme.faint);
    let (state, looking, lang) = (cx.state, looking(cx), cx.lang);
    response.widget_info(|| {
        let told = told(state, desk, index, looking, lang).replace('\n', ", ");
        egui::WidgetInfo::selected(egui::Role::Button, true, is_open, told)
    });
    response.on_hover_ui(|ui| {
        ui.label(told(state, desk, index, looking, lang));
    })
}

/// The figures at the end of the row, under one another; answers where they begin.
fn paint_figures(painter: &egui::Painter, theme: &Theme, all: &[(String, Option<Class>)], inner: Rect) -> f32 {
    let shown = &all[..all.len().min(FIGURES_SHOWN)];
    let mut left = inner.right();
    let line = 17.0;
    let mut y = inner.center().y - line * shown.len() as f32 / 2.0;
    for (figure, class) in shown {
        let colour = class.map_or(theme.text, |class| class_colour(theme, class));
        let galley = painter.layout_no_wrap(figure.clone(), semibold(size::SMALL), colour);
        let at = pos2(inner.right() - 8.0 - galley.size().x, y + (line - galley.size().y) / 2.0);
        left = left.min(at.x);
        painter.galley(at, galley, theme.text);
        y += line;
    }
    left
}
