//! The list of what was found, painted: the name of a pilot above its findings, each with a box to choose it, and a
//! cursor that the keyboard moves.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, CornerRadius, Galley, Key, Modifiers, Popup, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
};
use egui::{pos2, vec2};

use super::bar::{labels_id, move_id};
use super::{Done, SearchTab, list_id};
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::findings::search_model::{AROUND, Item, LABELS, Lines, META, TEXT, pilot_words, text_lines};
use crate::gui::findings::words::{about, in_short, kind_icon, kind_words, tag_words};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::rows::{self, Walk};
use crate::gui::widgets::{faint, icon};
use crate::model::{Finding, PilotId};

/// The box at the left, and the edges of the text.
const BOX: f32 = 34.0;
const EDGE: f32 = 10.0;

impl SearchTab {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        if self.found.is_empty() {
            ui.add_space(space::MEDIUM);
            faint(ui, cx.theme, &cx.tr("findings-none-fit"));
            return;
        }
        let rect = ui.available_rect_before_wrap();
        let all = ui.interact(rect, list_id(), Sense::click());
        self.keys(ui, cx, &all, done);
        self.tell(cx, &all);
        self.arrange(rect.width() - ui.spacing().scroll.allocated_width(), cx);
        ui.painter().rect(
            rect,
            CornerRadius::same(10),
            cx.theme.card,
            Stroke::new(1.0, cx.theme.line),
            StrokeKind::Inside,
        );
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(2.0)).id_salt("findings_lines"));
        self.lines_ui(&mut inner, cx, all.has_focus(), done);
        if all.has_focus() {
            ui.painter().rect_stroke(rect, 10.0, Stroke::new(2.0, cx.theme.accent), StrokeKind::Inside);
        }
        ui.advance_cursor_after_rect(rect);
    }

    fn arrange(&mut self, width: f32, cx: &Cx<'_>) {
        let width = (width - BOX - 2.0 * EDGE).max(120.0).floor();
        let Some((_, index)) = &self.index else { return };
        if self.lines.as_ref().is_none_or(|(held, _)| *held != width) {
            self.lines = Some((width, Lines::of(index, &self.found, cx.lang, width)));
            // What is at the cursor stays in sight when the lines above it become other ones.
            self.wanted_scroll = self.wanted_scroll.or(self.cursor);
        }
    }

    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>, all: &egui::Response, done: &mut Vec<Done>) {
        if all.clicked() {
            all.request_focus();
        }
        match rows::walk(ui, all, &mut self.cursor, self.found.len()) {
            Walk::Still => {}
            Walk::Moved(rank) => {
                self.wanted_scroll = Some(rank);
                if ui.input(|input| input.modifiers.shift) {
                    done.push(Done::Reach(rank));
                } else {
                    self.anchor = Some(rank);
                }
            }
            Walk::Opened(rank) => done.push(Done::Open(rank)),
        }
        self.cursor_id = self.cursor.and_then(|rank| self.id_at(rank));
        if !all.has_focus() {
            return;
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
            done.push(Done::All);
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key) && !input.modifiers.any());
        if pressed(Key::Space) {
            done.extend(self.cursor.map(Done::Toggle));
        }
        if cx.may_write() && self.chosen().is_any {
            if pressed(Key::L) {
                Popup::open_id(ui.ctx(), labels_id());
            } else if pressed(Key::M) {
                Popup::open_id(ui.ctx(), move_id());
            } else if pressed(Key::J) && self.selected.len() > 1 {
                done.push(Done::Join);
            }
        }
    }

    /// What a screen reader is told of the list as a whole: the finding that the cursor is on.
    fn tell(&self, cx: &Cx<'_>, all: &egui::Response) {
        let at = self.cursor.and_then(|rank| self.found.get(rank));
        let finding = at.and_then(|at| self.index.as_ref()?.1.get(*at));
        let title = cx.tr("findings-list");
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, &title);
            info.current_text_value = finding.map(|finding| said(cx, finding));
            info
        });
    }

    fn lines_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, focused: bool, done: &mut Vec<Done>) {
        let mut area = ScrollArea::vertical().id_salt("findings_rows").auto_shrink(false);
        let wanted = self.wanted_scroll.take();
        if let Some(offset) = self.offset_to(wanted) {
            area = area.vertical_scroll_offset(offset);
        }
        let Some((_, lines)) = &self.lines else { return };
        let height = lines.height;
        let shown = area.show_viewport(ui, |ui, viewport| {
            ui.set_height(height);
            let origin = ui.max_rect().min;
            let width = ui.max_rect().width();
            let Some((_, lines)) = &self.lines else { return None };
            let mut clicked = None;
            for at in lines.between(viewport.min.y, viewport.max.y) {
                let (item, top) = lines.items[at];
                let size = vec2(width, lines.end(at) - top);
                let rect = Rect::from_min_size(pos2(origin.x, origin.y + top), size);
                clicked = self.item_ui(ui, cx, item, rect, focused, done).or(clicked);
            }
            clicked
        });
        self.seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
        if let Some(rank) = shown.inner {
            self.cursor = Some(rank);
            self.cursor_id = self.id_at(rank);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
    }

    /// The offset that brings a finding into view with as little movement as can be.
    fn offset_to(&self, rank: Option<usize>) -> Option<f32> {
        let (_, lines) = self.lines.as_ref()?;
        let (top, end) = lines.span(rank?)?;
        let (offset, height) = self.seen;
        Some(offset.clamp((end - height).min(top).max(0.0), top))
    }

    /// Answers the rank of a finding that was clicked.
    fn item_ui(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        item: Item,
        rect: Rect,
        focused: bool,
        done: &mut Vec<Done>,
    ) -> Option<usize> {
        match item {
            Item::Pilot(pilot, count) => {
                if head_ui(ui, cx, pilot, count, rect) {
                    done.push(Done::Pilot(pilot));
                }
                None
            }
            Item::Finding(rank) => {
                let finding = self.index.as_ref()?.1.get(*self.found.get(rank)?)?;
                let is_on = self.selected.contains(&finding.id);
                let at = self.cursor == Some(rank);
                finding_ui(ui, cx, finding, rect, Looks { is_on, is_at: at, is_focused: at && focused }, rank, done)
            }
        }
    }
}

/// How a finding stands in the list.
struct Looks {
    is_on: bool,
    is_at: bool,
    is_focused: bool,
}

fn head_ui(ui: &Ui, cx: &Cx<'_>, pilot: PilotId, count: usize, rect: Rect) -> bool {
    let theme = cx.theme;
    let response = ui.interact(rect, list_id().with(pilot), Sense::CLICK);
    let name = pilot_words(cx.state, pilot);
    let said = format!("{}: {name}", cx.tr("findings-to-pilot"));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said));
    let counted = Phrase::new("findings-of-pilot").with("count", count).say(cx.lang);
    let number = line(ui, &counted, rect.width() / 3.0, regular(size::SMALL), theme.faint);
    let color = if response.hovered() { theme.accent } else { theme.text };
    let room = rect.width() - number.size().x - 3.0 * EDGE;
    let title = line(ui, &name, room, semibold(size::BODY), color);
    let y = rect.bottom() - 8.0 - title.size().y;
    let right = pos2(rect.right() - EDGE - number.size().x, y + title.size().y - number.size().y - 1.0);
    ui.painter().galley(pos2(rect.left() + EDGE, y), title, color);
    ui.painter().galley(right, number, theme.faint);
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(1.0, theme.line));
    response.on_hover_text(said).clicked()
}

fn finding_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    finding: &Finding,
    rect: Rect,
    looks: Looks,
    rank: usize,
    done: &mut Vec<Done>,
) -> Option<usize> {
    let id = list_id().with(finding.id);
    let response = ui.interact(rect, id, Sense::CLICK);
    let words = said(cx, finding);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, looks.is_on, &words));
    let inner = rect.shrink2(vec2(3.0, 1.0));
    if looks.is_on || response.hovered() {
        ui.painter().rect_filled(inner, 6.0, cx.theme.accent_wash);
    }
    if looks.is_at {
        let stroke =
            if looks.is_focused { Stroke::new(2.0, cx.theme.accent) } else { Stroke::new(1.0, cx.theme.faint) };
        ui.painter().rect_stroke(inner, 6.0, stroke, StrokeKind::Inside);
    }
    let (shift, ctrl) = ui.input(|input| (input.modifiers.shift, input.modifiers.command));
    if box_ui(ui, cx, finding, rect, looks.is_on) || response.clicked() && ctrl {
        done.push(Done::Toggle(rank));
        return Some(rank);
    }
    let is_cut = paint_finding(ui, cx, finding, rect);
    if response.double_clicked() {
        done.push(Done::Open(rank));
    } else if response.clicked() && shift {
        done.push(Done::Reach(rank));
    }
    let clicked = response.clicked().then_some(rank);
    if is_cut {
        response.on_hover_text(finding.text.get(cx.lang));
    }
    clicked
}

/// The box that chooses a finding; answers whether it was clicked.
fn box_ui(ui: &Ui, cx: &Cx<'_>, finding: &Finding, rect: Rect, is_on: bool) -> bool {
    let theme = cx.theme;
    let place = Rect::from_min_size(rect.min, vec2(BOX, rect.height()));
    let response = ui.interact(place, list_id().with((finding.id, "box")), Sense::CLICK);
    let said = format!("{}: {}", cx.tr("findings-select"), in_short(finding, cx.lang));
    response.widget_info(|| egui::WidgetInfo::selected(Role::CheckBox, true, is_on, &said));
    let square = Rect::from_center_size(pos2(place.center().x + 2.0, rect.top() + 7.0 + META / 2.0), vec2(16.0, 16.0));
    let (fill, edge) = if is_on { (theme.accent, theme.accent) } else { (theme.card, theme.faint) };
    let edge = if response.hovered() { theme.accent } else { edge };
    ui.painter().rect(square, 4.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if is_on {
        let mark = line(ui, icon::CHECK, 20.0, regular(size::SMALL), theme.on_accent);
        ui.painter().galley(square.center() - mark.size() / 2.0, mark, theme.on_accent);
    }
    response.clicked()
}

/// Kind and place, the text, and the labels below it; answers whether the text did not fit.
fn paint_finding(ui: &Ui, cx: &Cx<'_>, finding: &Finding, rect: Rect) -> bool {
    let theme = cx.theme;
    let (left, right) = (rect.left() + BOX, rect.right() - EDGE);
    let mut y = rect.top() + AROUND / 2.0;
    let kind = format!("{} {}", kind_icon(finding.kind), kind_words(finding.kind, cx.lang));
    let kind = line(ui, &kind, right - left, regular(size::SMALL), theme.accent);
    let room = right - left - kind.size().x - EDGE;
    let place = line(ui, &about(cx.state, finding, cx.lang), room, regular(size::SMALL), theme.faint);
    let after = left + kind.size().x + EDGE;
    ui.painter().galley(pos2(left, y), kind, theme.accent);
    ui.painter().galley(pos2(after, y + 1.0), place, theme.faint);
    y += META;
    let text = finding.text.get(cx.lang);
    let lines = text_lines(text, right - left);
    let mut job = LayoutJob::simple(text.to_owned(), regular(size::BODY), theme.text, right - left);
    job.wrap.max_rows = lines;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(left, y), galley, theme.text);
    y += TEXT * lines as f32;
    if !finding.tags.is_empty() {
        paint_labels(
            ui,
            theme,
            &tag_words(cx.state, finding, cx.lang),
            Rect::from_x_y_ranges(left..=right, y..=y + LABELS),
        );
    }
    is_cut
}

/// Labels in thin frames beside each other; those for which there is no room are counted.
fn paint_labels(ui: &Ui, theme: &Theme, words: &[String], place: Rect) {
    const PAD: f32 = 8.0;
    let mut x = place.left();
    for (at, word) in words.iter().enumerate() {
        let left = words.len() - at;
        let more = line(ui, &format!("+{left}"), 40.0, regular(size::SMALL), theme.faint);
        let rest = if left > 1 { more.size().x + PAD } else { 0.0 };
        let galley = line(ui, word, place.width() - 2.0 * PAD, regular(size::SMALL), theme.text);
        let width = galley.size().x + 2.0 * PAD;
        if x > place.left() && x + width + rest > place.right() {
            ui.painter().galley(pos2(x, place.center().y - more.size().y / 2.0), more, theme.faint);
            return;
        }
        let frame = Rect::from_min_size(pos2(x, place.top() + 3.0), vec2(width, place.height() - 6.0));
        ui.painter().rect(frame, 10.0, Color32::TRANSPARENT, Stroke::new(1.0, theme.accent), StrokeKind::Inside);
        ui.painter().galley(frame.center() - galley.size() / 2.0, galley, theme.text);
        x += width + 6.0;
    }
}

/// One line; what does not fit ends in '…'.
fn line(ui: &Ui, text: &str, room: f32, font: egui::FontId, color: Color32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, color, room.max(1.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.painter().layout_job(job)
}

/// A finding in words, all of it.
fn said(cx: &Cx<'_>, finding: &Finding) -> String {
    let kind = kind_words(finding.kind, cx.lang);
    let labels = tag_words(cx.state, finding, cx.lang).join(", ");
    let words = format!("{kind}: {} ({})", finding.text.get(cx.lang), about(cx.state, finding, cx.lang));
    if labels.is_empty() { words } else { format!("{words} {}: {labels}", cx.tr("findings-labels")) }
}
