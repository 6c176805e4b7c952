//! The list of pilots, painted: only the rows that are seen are laid out.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Event, Id, Key, Layout, Rect, Response, RichText, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::add::add_ui;
use super::fields::keep_arrows;
use super::filters::{clear_button, filters_ui, open_button, sort_ui};
use super::list_model::{
    CHANGES_SHOWN, Everyone, Filter, Row, RowChange, Sort, count_words, everyone, filtered, table,
};
use crate::analysis::change::Class;
use crate::app::queries::blind;
use crate::app::queries::changes::Pair;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::{empty, faint, icon, quiet_button, title};
use crate::model::{Entity, EvaluatorId, PilotId};

const ROW_HEIGHT: f32 = 50.0;

/// What the kept rows were built from.
#[derive(Clone, PartialEq)]
struct BuiltFrom {
    lang: Lang,
    pair: Option<Pair>,
    reader: Option<EvaluatorId>,
    revision: u64,
}

#[derive(Default)]
pub struct PilotList {
    filter: Filter,
    sort: Sort,
    filters_open: bool,
    adding: bool,
    built_from: Option<BuiltFrom>,
    everyone: Everyone,
    filtered_by: Option<(Filter, Sort)>,
    kept: Vec<usize>,
    /// Where the keyboard is among the rows that are kept.
    cursor: Option<PilotId>,
    scroll_to: Option<usize>,
    /// Whether `Enter` was pressed in the search field: it opens the first that was found.
    entered: bool,
    /// How far the rows were scrolled, and how much of them was seen.
    seen: (f32, f32),
}

impl PilotList {
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

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        self.rebuild(cx);
        title(ui, cx.theme, &cx.tr("pilots-title"), "");
        ui.add_space(space::TINY);
        self.search_ui(ui, cx);
        ui.horizontal(|ui| {
            open_button(ui, cx, &self.filter, &mut self.filters_open);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| sort_ui(ui, cx, &mut self.sort));
        });
        if self.filters_open {
            filters_ui(ui, cx, &mut self.filter, &self.everyone.choices);
        }
        self.count_ui(ui, cx);
        self.refilter(cx);
        self.keys(ui, cx, at.map(|(_, tab)| tab).unwrap_or_default());
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            ui.add_space(2.0);
            self.below_ui(ui, cx);
            ui.add_space(space::TINY);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| self.rows_ui(ui, cx, at));
        });
    }

    /// Back from a pilot that took the list's place: the keyboard is on its row, or in the search field.
    pub fn return_to(&mut self, ui: &Ui, pilot: PilotId, searches: bool) {
        self.cursor = Some(pilot);
        self.scroll_to =
            self.kept.iter().position(|index| self.everyone.rows.get(*index).map(|row| row.id) == Some(pilot));
        ui.memory_mut(|memory| memory.request_focus(if searches { search_id() } else { row_id(pilot) }));
    }

    fn rebuild(&mut self, cx: &Cx<'_>) {
        let records = [
            Entity::Programme,
            Entity::Scale,
            Entity::Measurement,
            Entity::Evaluator,
            Entity::Pilot,
            Entity::Part,
            Entity::Published,
        ];
        let revisions = cx.state.revisions();
        let key = BuiltFrom {
            lang: cx.lang,
            pair: cx.pair,
            reader: blind::reader(cx.state, &cx.person.name),
            revision: revisions.of(&records) + revisions.scores(),
        };
        if self.built_from.as_ref() != Some(&key) {
            self.everyone = everyone(cx.state, cx.pair, cx.lang, key.reader);
            self.built_from = Some(key);
            self.filtered_by = None;
        }
    }

    fn refilter(&mut self, cx: &Cx<'_>) {
        let is_same =
            self.filtered_by.as_ref().is_some_and(|(filter, sort)| *filter == self.filter && *sort == self.sort);
        if !is_same {
            self.kept = filtered(cx.state, &self.everyone, &self.filter, self.sort);
            self.filtered_by = Some((self.filter.clone(), self.sort));
        }
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let label = cx.tr("pilots-search");
        let edit = egui::TextEdit::singleline(&mut self.filter.text)
            .id(search_id())
            .hint_text(format!("{} {label}", icon::SEARCH))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        let typed = self.filter.text.clone();
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, &typed, &typed, "");
            info.label = Some(label.clone());
            info
        });
        let is_here = response.has_focus() || response.lost_focus();
        if is_here && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.filter.text.clear();
        }
        self.entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if cx.focus_search {
            response.request_focus();
        }
    }

    fn count_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.horizontal(|ui| {
            let words = count_words(self.kept.len(), self.everyone.rows.len(), cx.lang);
            let counted = faint(ui, cx.theme, &words);
            if !self.everyone.change_of.is_empty() {
                let why = Phrase::new("pilots-count-why").with("what", self.everyone.change_of.as_str());
                counted.on_hover_text(why.say(cx.lang));
            }
            clear_button(ui, cx, &mut self.filter);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().button_padding.x = 4.0;
                let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("pilots-copy"));
                if copy.on_hover_text(cx.tr("pilots-copy-why")).clicked() {
                    self.copy(cx);
                }
            });
        });
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

    fn copy(&self, cx: &mut Cx<'_>) {
        cx.ask(Ask::CopyText(table(cx.state, &self.everyone, &self.kept, cx.lang)));
    }

    /// Arrows move through the rows, `Enter` opens, `Ctrl+C` copies the list.
    fn keys(&mut self, ui: &Ui, cx: &mut Cx<'_>, tab: PilotTab) {
        if std::mem::take(&mut self.entered)
            && let Some(first) = self.kept.first()
        {
            let pilot = self.everyone.rows[*first].id;
            self.cursor = Some(pilot);
            ui.memory_mut(|memory| memory.request_focus(row_id(pilot)));
            cx.ask(Ask::Go(Place::Pilot(pilot, tab)));
        }
        let in_search = ui.memory(|memory| memory.has_focus(search_id()));
        let in_rows = self.cursor.is_some_and(|pilot| ui.memory(|memory| memory.has_focus(row_id(pilot))));
        if !in_search && !in_rows {
            return;
        }
        let page = (self.seen.1 / ROW_HEIGHT).floor().max(1.0) as isize;
        let steps = [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, page), (Key::PageUp, -page)];
        let step: isize =
            steps.iter().filter(|(key, _)| ui.input(|input| input.key_pressed(*key))).map(|(_, by)| by).sum();
        let at =
            self.cursor.and_then(|pilot| self.kept.iter().position(|index| self.everyone.rows[*index].id == pilot));
        if step != 0 && !self.kept.is_empty() {
            let next = at.map_or(0, |at| at.saturating_add_signed(step).min(self.kept.len() - 1));
            let pilot = self.everyone.rows[self.kept[next]].id;
            self.cursor = Some(pilot);
            self.scroll_to = Some(next);
            ui.memory_mut(|memory| memory.request_focus(row_id(pilot)));
        }
        if in_rows && ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy))) {
            self.copy(cx);
        }
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        if self.kept.is_empty() {
            ui.add_space(space::MEDIUM);
            ui.add(egui::Label::new(RichText::new(cx.tr("pilots-none-fit")).color(cx.theme.faint)).wrap());
            if !self.filter.is_empty() && quiet_button(ui, icon::CLOSE, &cx.tr("pilots-show-all")).clicked() {
                self.filter = Filter::default();
            }
            return;
        }
        let mut area = ScrollArea::vertical().id_salt("pilots_rows").auto_shrink([false, false]);
        if let Some(row) = self.scroll_to.take() {
            area = area.vertical_scroll_offset(self.offset_to(row));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let tab = at.map(|(_, tab)| tab).unwrap_or_default();
        let shown = area.show_rows(ui, ROW_HEIGHT, self.kept.len(), |ui, range| {
            for rank in range {
                let row = &self.everyone.rows[self.kept[rank]];
                let is_open = at.is_some_and(|(pilot, _)| pilot == row.id);
                let response = row_ui(ui, cx.theme, row, is_open);
                if response.has_focus() {
                    self.cursor = Some(row.id);
                }
                if response.clicked() && !is_open {
                    self.cursor = Some(row.id);
                    cx.outbox.push(Ask::Go(Place::Pilot(row.id, tab)));
                }
            }
        });
        self.seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    }

    /// The offset that brings a row into view with as little movement as can be.
    fn offset_to(&self, row: usize) -> f32 {
        let (offset, height) = self.seen;
        let top = row as f32 * ROW_HEIGHT;
        offset.clamp((top + ROW_HEIGHT - height).max(0.0), top.max(0.0))
    }
}

fn search_id() -> Id {
    Id::unique("pilots_search")
}

fn row_id(pilot: PilotId) -> Id {
    Id::unique("pilot_row").with(pilot)
}

/// A row: number, name on two lines at most, and the changes. What is open has a bar, bold and a wash.
fn row_ui(ui: &mut Ui, theme: &Theme, row: &Row, is_open: bool) -> Response {
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
    let number_width = 38.0_f32.max(number.size().x + 12.0);
    let changes_left = paint_changes(&painter, theme, row, inner);
    let font = if is_open { semibold(size::BODY) } else { regular(size::BODY) };
    let mut job = LayoutJob::single_section(row.name.clone(), TextFormat::simple(font, theme.text));
    job.wrap.max_width = (changes_left - inner.left() - number_width - 8.0).max(40.0);
    job.wrap.max_rows = 2;
    let name = painter.layout_job(job);
    let top = inner.center().y - name.size().y / 2.0;
    painter.galley(pos2(inner.left() + number_width, top), name, theme.text);
    let number_at = pos2(inner.left() + number_width - 10.0 - number.size().x, top + 1.0);
    painter.galley(number_at, number, theme.faint);
    let told = row.told();
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_open, told.replace('\n', ", ")));
    response.on_hover_text(row.told())
}

/// The changes at the end of the row, under one another; answers where they begin.
fn paint_changes(painter: &egui::Painter, theme: &Theme, row: &Row, inner: Rect) -> f32 {
    let shown = &row.changes[..row.changes.len().min(CHANGES_SHOWN)];
    let mut left = inner.right();
    let line = 17.0;
    let mut y = inner.center().y - line * shown.len() as f32 / 2.0;
    for change in shown {
        let galley = painter.layout_no_wrap(change.figure.clone(), semibold(size::SMALL), colour(theme, change));
        let at = pos2(inner.right() - 8.0 - galley.size().x, y + (line - galley.size().y) / 2.0);
        left = left.min(at.x);
        painter.galley(at, galley, theme.text);
        y += line;
    }
    left
}

fn colour(theme: &Theme, change: &RowChange) -> egui::Color32 {
    class_colour(theme, change.class)
}

/// The colour of a class of change.
pub fn class_colour(theme: &Theme, class: Class) -> egui::Color32 {
    match class {
        Class::Up => theme.up,
        Class::Same => theme.same,
        Class::Down => theme.down,
    }
}
