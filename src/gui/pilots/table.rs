//! The table of pilots, painted: number and name always in sight, headings that sort, and only the rows in view. A
//! cursor on one cell is what the keyboard moves; the box before a row, or space, chooses its pilot.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, EventFilter, FontId, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2,
};
use egui::{pos2, vec2};

use super::columns;
use super::desk::{Desk, looking};
use super::table_head::{HEAD, Head, head_ui};
use super::table_model::{Cell, LINE, Layout, PART_LINE, cell, explained, headings, is_right, row_said};
use super::tick::{class_colour, modifiers, tick_ui};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, regular, semibold, size};
use crate::gui::widgets::chart::{Tip, tip_ui};
use crate::gui::widgets::rows::{self, Walk, copies};
use crate::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};
use crate::model::{PartId, PilotId};

/// The box and the number before the name.
pub const TICK: f32 = 28.0;
pub const NUMBER: f32 = 50.0;
/// The name at least, and what it takes before the columns get wider too.
const LEAST_NAME: f32 = 210.0;
const USUAL_NAME: f32 = 380.0;
/// Between words and the edge of their column.
pub const PAD: f32 = 8.0;

/// Where everything is, from the left edge of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edges {
    /// Where the columns begin; the last is where the table ends.
    at: Vec<f32>,
}

impl Edges {
    pub fn of(columns: &[PilotColumn], room: f32) -> Self {
        let fixed: f32 = columns.iter().map(columns::width).sum();
        let before = TICK + NUMBER;
        let spare = (room - before - fixed - LEAST_NAME).max(0.0);
        let to_name = spare.min(USUAL_NAME - LEAST_NAME);
        let each = (spare - to_name) / columns.len().max(1) as f32;
        // Without columns the name has it all.
        let to_name = if columns.is_empty() { spare } else { to_name };
        let mut at = vec![before + LEAST_NAME + to_name];
        for column in columns {
            at.push(at[at.len() - 1] + columns::width(column) + each);
        }
        Self { at }
    }

    pub fn width(&self) -> f32 {
        self.at.last().copied().unwrap_or_default()
    }

    /// Box, number and name, which stay in sight.
    pub fn name_width(&self) -> f32 {
        self.at.first().copied().unwrap_or_default()
    }

    /// The place of a column in a line.
    pub fn cell(&self, line: Rect, column: usize) -> Rect {
        let edge = |at: usize| line.left() + self.at.get(at).copied().unwrap_or_else(|| self.width());
        Rect::from_x_y_ranges(edge(column)..=edge(column + 1), line.y_range())
    }

    /// The column at a place beyond the name.
    fn column_at(&self, x: f32) -> Option<usize> {
        let at = self.at.iter().rposition(|edge| *edge <= x)?;
        (at + 1 < self.at.len()).then_some(at)
    }
}

/// Of which revision, line and column an explanation is.
type Explained = (u64, (usize, Option<PartId>), PilotColumn, Tip);

#[derive(Default)]
pub struct Table {
    layout: Layout,
    cursor: Option<usize>,
    /// 0 is the name, then the columns.
    column: usize,
    scroll_to: Option<Vec2>,
    /// How far was scrolled, and how much was seen.
    offset: Vec2,
    room: Vec2,
    /// What was explained last, so that pointing at it computes it once.
    explained: Option<Explained>,
    /// The key that led here opens nothing here.
    is_new: bool,
    /// What is looked for and in which order: another one is seen from its beginning.
    arranged: Option<(PilotFilter, PilotSort)>,
}

/// What is painted in one frame.
struct Shown<'a> {
    edges: &'a Edges,
    focused: bool,
}

fn id() -> Id {
    Id::unique("pilots_table")
}

impl Table {
    /// The keyboard goes to the table: to this pilot, or to the first.
    pub fn begin(&mut self, ui: &Ui, desk: &Desk, pilot: Option<PilotId>) {
        let rank = pilot.and_then(|pilot| desk.rank_of(pilot)).unwrap_or(0);
        self.cursor = Some(rank);
        self.is_new = true;
        self.layout.renew(desk);
        self.bring_into_view(rank);
        ui.memory_mut(|memory| memory.request_focus(id()));
    }

    /// The pilot that the keyboard is at.
    pub fn pilot(&self, desk: &Desk) -> Option<PilotId> {
        self.cursor.and_then(|rank| desk.row(rank)).map(|row| row.id)
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk) {
        self.layout.renew(desk);
        self.begin_at_top(desk);
        let bar = ui.spacing().scroll.allocated_width();
        let room = ui.available_rect_before_wrap();
        let edges = Edges::of(desk.columns(), room.width() - bar);
        let all = ui.interact(room, id(), Sense::click());
        self.keys(ui, cx, desk, &all, &edges);
        self.tell(&all, cx, desk);
        let headings = headings(cx.state, desk, looking(cx), cx.lang);
        let body = room.with_min_y(room.top() + HEAD);
        let shown = Shown { edges: &edges, focused: all.has_focus() };
        let offset = self.body_ui(ui, cx, desk, &shown, body);
        let head = Rect::from_min_max(room.min, pos2(room.right() - bar, room.top() + HEAD));
        head_ui(ui, cx, desk, &Head { edges: &edges, headings: &headings, offset }, head);
        if all.has_focus() {
            ui.painter().rect_stroke(room, 6.0, Stroke::new(2.0, cx.theme.accent), StrokeKind::Inside);
        }
        ui.advance_cursor_after_rect(room);
    }

    fn begin_at_top(&mut self, desk: &Desk) {
        let is_same = self.arranged.as_ref().is_some_and(|(filter, sort)| *filter == desk.filter && *sort == desk.sort);
        if is_same {
            return;
        }
        let is_first = self.arranged.replace((desk.filter.clone(), desk.sort.clone())).is_none();
        if !is_first {
            self.scroll_to = Some(vec2(self.offset.x, 0.0));
            self.cursor = self.cursor.map(|_| 0);
        }
    }

    /// What a screen reader is told of the table as a whole: the row that the cursor is on.
    fn tell(&self, all: &Response, cx: &Cx<'_>, desk: &Desk) {
        let at = self.cursor.and_then(|rank| desk.kept().get(rank)).copied();
        let (state, looking, lang) = (cx.state, looking(cx), cx.lang);
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, lang.tr("pilots-table"));
            info.current_text_value = at.map(|index| row_said(state, desk, index, looking, lang));
            info
        });
    }

    fn keys(&mut self, ui: &Ui, cx: &mut Cx<'_>, desk: &mut Desk, all: &Response, edges: &Edges) {
        if std::mem::take(&mut self.is_new) {
            // Again, because the click that led here was elsewhere.
            all.request_focus();
            return;
        }
        if !all.has_focus() {
            return;
        }
        let before = self.cursor.and_then(|rank| desk.row(rank)).map(|row| row.id);
        let extends = modifiers(ui).shift;
        match rows::walk(ui, all, &mut self.cursor, desk.kept().len()) {
            Walk::Still => {}
            Walk::Moved(rank) => {
                self.bring_into_view(rank);
                self.extend(desk, before, rank, extends);
            }
            Walk::Opened(rank) => open(cx, desk, rank),
        }
        // `Escape` leaves what is chosen first, and the table after that.
        let escape = !desk.selection.is_empty();
        let keys = EventFilter { vertical_arrows: true, horizontal_arrows: true, escape, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(all.id, keys));
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let steps = i32::from(pressed(Key::ArrowRight)) - i32::from(pressed(Key::ArrowLeft));
        if steps != 0 {
            self.column = self.column.saturating_add_signed(steps as isize).min(desk.columns().len());
            self.bring_column_into_view(edges);
        }
        let at = self.cursor.and_then(|rank| desk.row(rank)).map(|row| row.id);
        if let (true, Some(pilot)) = (pressed(Key::Space), at) {
            desk.selection.toggle(pilot);
        }
        if pressed(Key::Escape) {
            desk.selection.clear();
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
            let ids = desk.ids();
            desk.selection.choose_all(ids);
        }
        if copies(ui) {
            super::copy(cx, desk);
        }
    }

    /// With `Shift`, moving chooses.
    fn extend(&self, desk: &mut Desk, before: Option<PilotId>, rank: usize, extends: bool) {
        let Some(pilot) = desk.row(rank).map(|row| row.id).filter(|_| extends) else { return };
        if let Some(before) = before.filter(|_| desk.selection.is_empty()) {
            desk.selection.begin_at(before);
        }
        let ids = desk.ids();
        desk.selection.extend_to(pilot, &ids);
    }

    fn bring_into_view(&mut self, rank: usize) {
        let (top, bottom) = (self.layout.top(rank), self.layout.top(rank + 1));
        let y = into_view(self.offset.y, self.room.y, (top, bottom));
        self.scroll_to = Some(vec2(self.offset.x, y));
    }

    fn bring_column_into_view(&mut self, edges: &Edges) {
        let Some(column) = self.column.checked_sub(1) else {
            self.scroll_to = Some(vec2(0.0, self.offset.y));
            return;
        };
        let cell = edges.cell(Rect::ZERO, column);
        let (from, to) = (cell.left() - edges.name_width(), cell.right() - edges.name_width());
        let x = into_view(self.offset.x, self.room.x - edges.name_width(), (from, to));
        self.scroll_to = Some(vec2(x, self.offset.y));
    }

    /// Answers how far was scrolled sideways.
    fn body_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, shown: &Shown<'_>, body: Rect) -> f32 {
        let mut inner = ui.new_child(UiBuilder::new().max_rect(body).id_salt("pilots_table_body"));
        let mut area = ScrollArea::both().id_salt("pilots_table_rows").auto_shrink(false);
        if let Some(offset) = self.scroll_to.take() {
            area = area.scroll_offset(offset);
        }
        let size = vec2(shown.edges.width(), self.layout.height());
        let output = area.show_viewport(&mut inner, |ui, seen| {
            ui.set_min_size(size);
            let origin = ui.min_rect().min;
            for rank in self.layout.seen(seen.top(), seen.bottom()) {
                self.row_ui(ui, cx, desk, shown, (rank, origin));
            }
        });
        let offset = output.state.clamped_offset();
        (self.offset, self.room) = (offset, output.inner_rect.size());
        offset.x
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        desk: &mut Desk,
        shown: &Shown<'_>,
        (rank, origin): (usize, egui::Pos2),
    ) {
        let Some((index, row)) = desk.kept().get(rank).copied().zip(desk.row(rank)) else { return };
        let pilot = row.id;
        let top = origin.y + self.layout.top(rank);
        let height = self.layout.top(rank + 1) - self.layout.top(rank);
        let rect = Rect::from_min_size(pos2(origin.x, top), vec2(shown.edges.width(), height));
        let response = ui.interact(rect, id().with(pilot), Sense::CLICK);
        let is_chosen = desk.selection.has(pilot);
        let is_at = shown.focused && self.cursor == Some(rank);
        self.paint_row(ui, cx, desk, shown, (index, rect), (is_chosen || response.hovered(), is_at));
        let (state, looking, lang) = (cx.state, looking(cx), cx.lang);
        response.widget_info(|| {
            let said = row_said(state, desk, index, looking, lang);
            egui::WidgetInfo::selected(Role::Button, true, is_chosen, said)
        });
        let left = ui.clip_rect().left().max(rect.left());
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(TICK, LINE));
        let named = (row.number, row.name.clone());
        let ticked = tick_ui(ui, cx, place, id().with((pilot, "tick")), is_chosen, (named.0, &named.1));
        self.clicked(ui, cx, desk, (&response, ticked), (rank, pilot), shown.edges);
        self.hover_ui(cx, desk, response, shown.edges, (index, rect));
    }

    fn clicked(
        &mut self,
        ui: &Ui,
        cx: &mut Cx<'_>,
        desk: &mut Desk,
        (response, ticked): (&Response, bool),
        (rank, pilot): (usize, PilotId),
        edges: &Edges,
    ) {
        let Modifiers { shift, command, .. } = modifiers(ui);
        if response.double_clicked() {
            open(cx, desk, rank);
            return;
        }
        if !ticked && !response.clicked() {
            return;
        }
        self.cursor = Some(rank);
        let from_left = response.interact_pointer_pos().map(|at| at.x - response.rect.left());
        self.column = from_left.and_then(|x| edges.column_at(x)).map_or(0, |column| column + 1);
        ui.memory_mut(|memory| memory.request_focus(id()));
        if shift {
            let ids = desk.ids();
            desk.selection.extend_to(pilot, &ids);
        } else if ticked || command {
            desk.selection.toggle(pilot);
        }
    }

    /// Every cell explains itself: the line and the column that is pointed at.
    fn hover_ui(&mut self, cx: &Cx<'_>, desk: &Desk, response: Response, edges: &Edges, (index, rect): (usize, Rect)) {
        let Some(at) = response.hover_pos() else { return };
        let below = at.y - rect.top() - LINE;
        let part = (below > 0.0).then(|| desk.parts_below(index).get((below / PART_LINE) as usize).copied()).flatten();
        let sticky = at.x - rect.left().max(response.interact_rect.left()) < edges.name_width();
        let column = if sticky { None } else { edges.column_at(at.x - rect.left()) };
        let column = column.and_then(|column| desk.columns().get(column)).cloned().unwrap_or(PilotColumn::Name);
        let place = (index, part);
        // Only what is shown is worked out: a list that scrolls under the pointer explains nothing yet.
        response.on_hover_ui(|ui| {
            let is_same = self
                .explained
                .as_ref()
                .is_some_and(|(revision, of, held, _)| (*revision, *of) == (desk.revision(), place) && *held == column);
            if !is_same {
                let tip = match &column {
                    PilotColumn::Name => name_tip(cx, desk, index),
                    other => explained(cx.state, desk, place, other, (looking(cx), &cx.person.name), cx.lang),
                };
                self.explained = Some((desk.revision(), place, column.clone(), tip));
            }
            if let Some((.., tip)) = &self.explained {
                tip_ui(ui, cx.theme, tip);
            }
        });
    }

    fn paint_row(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        desk: &Desk,
        shown: &Shown<'_>,
        (index, rect): (usize, Rect),
        (is_lit, is_at): (bool, bool),
    ) {
        let theme = cx.theme;
        let wash = if is_lit { theme.accent_wash } else { theme.card };
        ui.painter().rect_filled(rect, 0.0, wash);
        let parts = desk.parts_below(index);
        let mut line = Rect::from_min_size(rect.min, vec2(rect.width(), LINE));
        for part in std::iter::once(None).chain(parts.iter().copied().map(Some)) {
            for (at, column) in desk.columns().iter().enumerate() {
                let cell = cell(cx.state, desk, index, part, column, cx.lang);
                paint_cell(ui, theme, shown.edges.cell(line, at), &cell, column);
            }
            line = Rect::from_min_size(line.left_bottom(), vec2(rect.width(), PART_LINE));
        }
        self.paint_name(ui, cx, desk, shown, (index, rect), &parts, wash);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, theme.line));
        if is_at {
            let place = match self.column.checked_sub(1) {
                Some(column) => shown.edges.cell(rect, column),
                None => name_place(ui, rect, shown.edges),
            };
            let ring = place.shrink2(vec2(1.0, 2.0));
            ui.painter().rect_stroke(ring, 4.0, Stroke::new(1.5, theme.accent), StrokeKind::Inside);
        }
    }

    /// Number and name, and under it the parts; they stay in sight while the columns scroll sideways under them.
    #[allow(clippy::too_many_arguments, reason = "one call, and each is needed")]
    fn paint_name(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        desk: &Desk,
        shown: &Shown<'_>,
        (index, rect): (usize, Rect),
        parts: &[PartId],
        wash: Color32,
    ) {
        let theme = cx.theme;
        let Some(row) = desk.everyone().rows.get(index) else { return };
        let place = name_place(ui, rect, shown.edges);
        if place.left() > rect.left() {
            ui.painter().rect_filled(place, 0.0, wash);
            ui.painter().vline(place.right(), place.y_range(), Stroke::new(1.0, theme.line));
        }
        let line = Rect::from_min_size(place.min, vec2(place.width(), LINE));
        let number = Rect::from_x_y_ranges(line.left() + TICK..=line.left() + TICK + NUMBER, line.y_range());
        // Figures of five digits have the room before them too.
        words_at(
            ui,
            number.with_min_x(number.left() - PAD),
            &row.number.to_string(),
            regular(size::SMALL),
            theme.faint,
            true,
        );
        let name = line.with_min_x(number.right());
        words_at(ui, name, &row.name, regular(size::BODY), theme.text, false);
        let mut below = Rect::from_min_size(name.left_bottom(), vec2(name.width(), PART_LINE));
        for part in parts {
            let title = cx.state.part_title(*part);
            words_at(ui, below.with_min_x(below.left() + 10.0), &title, regular(size::SMALL), theme.faint, false);
            below = below.translate(vec2(0.0, PART_LINE));
        }
    }
}

/// The offset that brings what is between two places into view with as little movement as can be. Where there is less
/// room than it takes, its beginning is seen.
pub fn into_view(offset: f32, room: f32, (from, to): (f32, f32)) -> f32 {
    offset.max(to - room).min(from).max(0.0)
}

fn name_place(ui: &Ui, rect: Rect, edges: &Edges) -> Rect {
    let left = ui.clip_rect().left().max(rect.left());
    Rect::from_min_size(pos2(left, rect.top()), vec2(edges.name_width(), rect.height()))
}

fn name_tip(cx: &Cx<'_>, desk: &Desk, index: usize) -> Tip {
    let Some(row) = desk.everyone().rows.get(index) else { return Tip::default() };
    let title = format!("{} · {}", row.number, row.name);
    let parts: Vec<String> = desk.parts_below(index).into_iter().map(|part| cx.state.part_title(part)).collect();
    Tip { title, lines: parts, hint: cx.tr("pilots-cell-hint"), ..Tip::default() }
}

fn open(cx: &mut Cx<'_>, desk: &Desk, rank: usize) {
    if let Some(pilot) = desk.row(rank).map(|row| row.id) {
        cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::default())));
    }
}

fn paint_cell(ui: &Ui, theme: &Theme, place: Rect, cell: &Cell, column: &PilotColumn) {
    let is_figure = column.figure().is_some();
    let colour = match cell.class {
        _ if cell.is_missing => theme.faint,
        Some(class) => class_colour(theme, class),
        None => theme.text,
    };
    let font = if is_figure && cell.class.is_some() { semibold(size::SMALL) } else { regular(size::SMALL) };
    let left = words_at(ui, place, &cell.words, font, colour, is_right(column));
    if !cell.mark.is_empty() {
        let before = place.with_max_x(left + PAD - 4.0);
        words_at(ui, before, &cell.mark, regular(size::SMALL - 1.5), theme.warning, true);
    }
}

/// Words on one line in their place, cut with an ellipsis; answers where they begin.
pub fn words_at(ui: &Ui, place: Rect, words: &str, font: FontId, colour: Color32, is_right: bool) -> f32 {
    if words.is_empty() {
        return place.right() - PAD;
    }
    // A text of many lines is one line here; hover tells it all.
    let words: String = words.chars().take(400).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let mut job = LayoutJob::single_section(words, TextFormat::simple(font, colour));
    job.wrap = TextWrapping::truncate_at_width((place.width() - 2.0 * PAD).max(8.0));
    let galley = ui.painter().layout_job(job);
    let x = if is_right { place.right() - PAD - galley.size().x } else { place.left() + PAD };
    ui.painter().galley(pos2(x, place.center().y - galley.size().y / 2.0), galley, colour);
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sought_comes_into_view_however_little_room_there_is() {
        assert_eq!(into_view(50.0, 100.0, (60.0, 90.0)), 50.0);
        assert_eq!(into_view(50.0, 100.0, (10.0, 40.0)), 10.0);
        assert_eq!(into_view(50.0, 100.0, (200.0, 230.0)), 130.0);
        assert_eq!(into_view(50.0, 0.0, (0.0, 30.0)), 0.0);
        assert_eq!(into_view(0.0, 20.0, (60.0, 90.0)), 60.0);
    }

    #[test]
    fn names_get_room_first_and_then_the_columns() {
        let columns = [PilotColumn::Themes, PilotColumn::FindingCount];
        let narrow = Edges::of(&columns, 300.0);
        assert_eq!(narrow.width(), TICK + NUMBER + LEAST_NAME + 136.0 + 92.0);
        let wide = Edges::of(&columns, 1000.0);
        assert_eq!((wide.width(), wide.name_width()), (1000.0, TICK + NUMBER + USUAL_NAME));
        assert_eq!(wide.column_at(wide.name_width() + 1.0), Some(0));
        assert_eq!((wide.column_at(10.0), wide.column_at(1001.0)), (None, None));
        assert_eq!(Edges::of(&[], 700.0).width(), 700.0);
    }
}
