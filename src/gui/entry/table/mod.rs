//! Als tabel: the respondents of a place by the items of a questionnaire, one cell an answer. Every edit is a command
//! at once; what is only held here is what is being typed, where the cursor stands, and a block that waits to be
//! pasted. `model`, `values`, `edit` and `block` are plain data; `paint`, `paste` and this file paint.

mod bar;
mod block;
mod edit;
mod editing;
mod heads;
mod keys;
mod model;
mod paint;
mod paste;
mod values;

#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use egui::{Event, EventFilter, Id, Ui};

use self::edit::{Edit, Edited};
use self::editing::Editing;
use self::keys::TableKey;
use self::model::{Block, Cursor, Order, Sort, Step, TableModel};
use self::paint::{Mouse, Scrolled, cursor_id};
use self::paste::{Preview, Said};
use super::chooser::{Chooser, Spot};
use crate::app::Command;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::model::{Entity, ResponseId};

#[derive(Default)]
pub struct TableView {
    model: Option<TableModel>,
    made: Option<Made>,
    order: Order,
    cursor: Cursor,
    /// The other end of a block; none where one cell is chosen.
    anchor: Option<Cursor>,
    /// The response that the cursor stands on, to find it again when rows come and go; none on the empty row.
    chosen: Option<ResponseId>,
    editing: Option<Editing>,
    /// Typed faster than frames come, for the next one.
    waiting: VecDeque<Event>,
    /// Whether something was asked in this frame: the keys after it wait, so that they see what came of it.
    acted: bool,
    /// For the next frame: a field that is being left still hands over.
    mouse: Option<Mouse>,
    scrolled: Scrolled,
    /// Why the last edit was refused, until the next one.
    refused: Option<String>,
    preview: Option<Preview>,
    /// The filter as it is being typed.
    filter: String,
}

/// What the model was made of.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    spot: Spot,
    lang: Lang,
    revision: u64,
    may_write: bool,
    order: Order,
}

const SHOWN: [Entity; 3] = [Entity::Response, Entity::Questionnaire, Entity::Part];

/// Below this height the view scrolls as a whole, with a table that is at least so high.
const LEAST_ROOM: f32 = 340.0;
const LEAST_CARD: f32 = 250.0;

/// What the table keeps from egui while it has the focus: `Escape` leaves it.
const FILTER: EventFilter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };

impl TableView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chooser: &mut Chooser, spot: Spot, shown_anew: bool) {
        self.renew(cx, spot);
        if shown_anew {
            self.scrolled.follow = true;
            focus(ui, cursor_id());
        }
        self.follow_mouse(ui, cx);
        self.take_keys(ui, cx);
        let room = ui.available_height();
        if room >= LEAST_ROOM {
            self.whole_ui(ui, cx, chooser, None);
        } else {
            // So little is left at a large zoom that all of it scrolls.
            let area = egui::ScrollArea::vertical().id_salt("entry_table_view").auto_shrink([false, false]);
            area.show(ui, |ui| self.whole_ui(ui, cx, chooser, Some(LEAST_CARD)));
        }
        self.preview_ui(ui, cx);
    }

    /// The bar and the table below it, in a height of its own where all scrolls.
    fn whole_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chooser: &mut Chooser, card: Option<f32>) {
        if self.bar_ui(ui, cx, chooser) {
            self.begin_filter();
        }
        ui.add_space(space::TINY);
        let height = card.unwrap_or_else(|| ui.available_height()).max(LEAST_CARD);
        self.card_ui(ui, cx, height);
    }

    /// Makes the model anew where something changed, and finds the cursor again.
    fn renew(&mut self, cx: &mut Cx<'_>, spot: Spot) {
        let revision = cx.state.revisions().of(&SHOWN);
        let may_write = cx.may_write();
        let made = Made { spot, lang: cx.lang, revision, may_write, order: self.order.clone() };
        if self.made.as_ref() == Some(&made) {
            return;
        }
        let is_elsewhere = self.made.as_ref().is_none_or(|held| held.spot != spot);
        let is_ordered_anew = self.made.as_ref().is_none_or(|held| held.order != self.order);
        if is_elsewhere {
            self.leave_place(cx);
        }
        let before = match &self.model {
            Some(model) if !is_elsewhere && !is_ordered_anew => model.rows.as_slice(),
            _ => &[],
        };
        let model = model::build(cx.state, spot, cx.lang, &self.order, before, may_write);
        if !is_elsewhere && self.model.as_ref().is_some_and(|held| held.rows != model.rows) {
            self.anchor = None;
        }
        self.model = Some(model);
        self.made = Some(Made { order: self.order.clone(), ..made });
        self.find_cursor(cx);
    }

    /// What was typed and not taken over is told before its place goes.
    fn leave_place(&mut self, cx: &mut Cx<'_>) {
        self.drop_editing(cx);
        (self.cursor, self.anchor, self.chosen) = (Cursor::default(), None, None);
        (self.refused, self.preview) = (None, None);
        self.order = Order { sort: self.order.sort, ..Order::default() };
        self.filter.clear();
        self.waiting.clear();
        self.scrolled.follow = true;
    }

    fn find_cursor(&mut self, cx: &mut Cx<'_>) {
        let Some(model) = &self.model else { return };
        let column = self.cursor.column.min(model.columns.len().saturating_sub(1));
        let row = match self.chosen {
            Some(id) => model.rows.iter().position(|row| *row == id),
            None => Some(model.rows.len()),
        };
        if row.is_none() {
            // The row went; what was being typed into it has no place any more.
            self.drop_editing(cx);
        }
        self.put_cursor(Cursor { row: row.unwrap_or(self.cursor.row), column });
    }

    /// Puts the cursor somewhere within the table, and sees to it that it is seen.
    fn put_cursor(&mut self, cursor: Cursor) {
        let Some(model) = &self.model else { return };
        let cursor = model.within(cursor);
        self.scrolled.follow |= cursor != self.cursor;
        self.cursor = cursor;
        self.chosen = model.rows.get(cursor.row).copied();
    }

    fn go(&mut self, cursor: Cursor) {
        self.anchor = None;
        self.put_cursor(cursor);
    }

    fn step(&mut self, step: Step) {
        if let Some(model) = &self.model {
            self.go(model.after(self.cursor, step));
        }
    }

    fn extend_to(&mut self, cursor: Cursor) {
        self.anchor = self.anchor.or(Some(self.cursor));
        self.put_cursor(cursor);
    }

    /// The cells that are chosen.
    fn block(&self) -> Block {
        Block::between(self.anchor.unwrap_or(self.cursor), self.cursor)
    }

    fn follow_mouse(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let Some(mouse) = self.mouse.take() else { return };
        if self.editing.is_some() {
            // What was refused stays until it is mended or given up.
            focus(ui, editing::editor_id());
            return;
        }
        self.refused = None;
        match mouse {
            Mouse::Pressed { at, extends: true } => self.extend_to(at),
            Mouse::Pressed { at, extends: false } => self.go(at),
            Mouse::DraggedTo(at) => self.extend_to(at),
            Mouse::Opened(at) => {
                self.go(at);
                self.open(ui, cx);
            }
        }
        if self.editing.is_none() {
            focus(ui, cursor_id());
        }
    }

    fn take_keys(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        self.acted = false;
        if self.preview.is_some() || !has_keys(ui, self.editing.is_some()) {
            return;
        }
        let (focused, nothing) = ui.memory(|memory| (memory.has_focus(cursor_id()), memory.focused().is_none()));
        if self.editing.is_some() && nothing {
            focus(ui, editing::editor_id());
        }
        ui.memory_mut(|memory| memory.set_focus_lock_filter(cursor_id(), FILTER));
        self.fill_queue(ui);
        let mut is_given = false;
        while let Some(event) = self.waiting.pop_front() {
            if let Some(editing) = &self.editing {
                match editing.leaving(&event) {
                    Some(_) if is_given => {
                        // The field takes in what was typed first.
                        self.waiting.push_front(event);
                        break;
                    }
                    Some(leave) => self.leave(ui, cx, leave),
                    None => {
                        ui.input_mut(|input| input.events.push(event));
                        is_given = true;
                    }
                }
                continue;
            }
            if self.acted || self.preview.is_some() {
                self.waiting.push_front(event);
                break;
            }
            match keys::meaning(&event, self.scrolled.page(), focused) {
                Some(key) => self.on_key(ui, cx, key, focused),
                None => ui.input_mut(|input| input.events.push(event)),
            }
        }
        if !self.waiting.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    /// Takes this frame's keys out of the input; texts letter by letter, so that each may be an answer.
    fn fill_queue(&mut self, ui: &Ui) {
        let (waiting, is_editing) = (&mut self.waiting, self.editing.is_some());
        ui.input_mut(|input| {
            for event in std::mem::take(&mut input.events) {
                match event {
                    Event::Text(text) if !is_editing => {
                        waiting.extend(text.chars().map(|letter| Event::Text(letter.to_string())));
                    }
                    event if keys::is_key(&event, is_editing) => waiting.push_back(event),
                    event => input.events.push(event),
                }
            }
        });
    }

    fn on_key(&mut self, ui: &Ui, cx: &mut Cx<'_>, key: TableKey, focused: bool) {
        if !focused && !matches!(key, TableKey::Copy) {
            focus(ui, cursor_id());
        }
        self.refused = None;
        let Some(model) = &self.model else { return };
        match key {
            TableKey::Go(step) => self.step(step),
            TableKey::Extend(step) => {
                let to = model.after(self.cursor, step);
                self.extend_to(to);
            }
            TableKey::Tab(step) => self.tab(ui, step),
            TableKey::Enter => self.enter(cx),
            TableKey::All => self.choose_all(),
            TableKey::Copy => {
                self.copy(cx);
            }
            TableKey::Cut => {
                if self.copy(cx) {
                    self.clear(cx);
                }
            }
            _ if !cx.may_write() => self.refused = Some(cx.tr("entry-read-only")),
            TableKey::Type(text) => self.type_in(ui, cx, &text),
            TableKey::Edit => self.open(ui, cx),
            TableKey::Toggle => self.toggle(cx),
            TableKey::Clear => self.clear(cx),
            TableKey::RemoveRows => self.remove_rows(cx),
            TableKey::FillDown => {
                let edited = edit::fill_down(cx.state, model, self.block());
                self.carry_out(cx, edited);
            }
            TableKey::Paste(text) => self.paste(cx, text),
        }
    }

    /// `Tab` goes on to the next cell, and out of the table at its end.
    fn tab(&mut self, ui: &Ui, step: Step) {
        let before = self.cursor;
        self.step(step);
        if self.cursor == before {
            let direction =
                if step == Step::Next { egui::FocusDirection::Next } else { egui::FocusDirection::Previous };
            ui.memory_mut(|memory| memory.move_focus(direction));
        }
    }

    /// On to the next cell; behind the last question the form is finished.
    fn enter(&mut self, cx: &mut Cx<'_>) {
        let before = self.cursor;
        self.step(Step::Next);
        let is_past = self.model.as_ref().is_some_and(|model| before.column + 2 >= model.columns.len());
        let Some(model) = self.model.as_ref().filter(|_| is_past && cx.may_write()) else { return };
        let held = model.response(cx.state, before.row);
        if let Some(held) = held.filter(|held| held.finished_at.is_none() && !held.answers.is_empty()) {
            self.act(cx, Command::FinishResponse(held.id, true));
        }
    }

    fn choose_all(&mut self) {
        let Some(model) = &self.model else { return };
        self.anchor = Some(Cursor::default());
        self.put_cursor(Cursor { row: model.rows.len().saturating_sub(1), column: model.columns.len() });
    }

    /// Answers whether the block was copied.
    fn copy(&mut self, cx: &mut Cx<'_>) -> bool {
        let Some(model) = &self.model else { return false };
        let block = self.block();
        if block.rows.1 - block.rows.0 >= block::MOST_ROWS {
            self.refused = Some(Phrase::new("table-too-many-rows").with("most", block::MOST_ROWS).say(cx.lang));
            return false;
        }
        let text = block::copied(cx.state, model, block, cx.lang, false);
        if !text.is_empty() {
            cx.ask(Ask::CopyText(text));
        }
        true
    }

    fn clear(&mut self, cx: &mut Cx<'_>) {
        if !cx.may_write() {
            self.refused = Some(cx.tr("entry-read-only"));
            return;
        }
        let Some(model) = &self.model else { return };
        let edited = edit::clear(cx.state, model, self.block());
        self.carry_out(cx, edited);
    }

    fn toggle(&mut self, cx: &mut Cx<'_>) {
        let Some(model) = &self.model else { return };
        let is_state = model.field(self.cursor.column) == Some(model::Field::State);
        if let Some(command) = edit::toggle_finished(cx.state, model, self.cursor.row).filter(|_| is_state) {
            self.act(cx, command);
        }
    }

    fn remove_rows(&mut self, cx: &mut Cx<'_>) {
        let Some(model) = &self.model else { return };
        if let Some(command) = edit::remove_rows(model, self.block()) {
            self.anchor = None;
            self.act(cx, command);
        }
    }

    /// A block waits for the person; one cell goes in as if it were typed.
    fn paste(&mut self, cx: &mut Cx<'_>, text: String) {
        let Some(model) = &self.model else { return };
        let block = self.block();
        let is_one = block.is_one() && !text.trim_end_matches(['\r', '\n']).contains(['\t', '\n', '\r']);
        let preview = Preview::of(cx.state, model, block, text);
        if !is_one {
            self.preview = Some(preview);
            return;
        }
        match preview.pasted.problems.first() {
            Some(problem) => self.refused = Some(problem.without_row().say(cx.lang)),
            None => self.put_pasted(cx, preview),
        }
    }

    fn put_pasted(&mut self, cx: &mut Cx<'_>, preview: Preview) {
        if preview.pasted.changes_nothing() {
            return;
        }
        self.stay(preview.pasted.responses.iter().map(|response| response.id));
        self.act(cx, Command::PutResponses(preview.pasted.responses));
    }

    fn preview_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (Some(preview), Some(model)) = (&mut self.preview, &self.model) else { return };
        preview.renew(cx.state, model);
        let Some(said) = preview.ui(ui, cx.theme, cx.lang) else { return };
        if let (Some(preview), Said::Paste) = (self.preview.take(), said) {
            self.put_pasted(cx, preview);
        }
        focus(ui, cursor_id());
    }

    /// Asks for an edit, or says below the table why not; answers whether it was not refused.
    fn carry_out(&mut self, cx: &mut Cx<'_>, edited: Edited) -> bool {
        match edited {
            Err(why) => {
                self.refused = Some(why.say(cx.lang));
                false
            }
            Ok(None) => true,
            Ok(Some(Edit { command, begins })) => {
                self.act(cx, command);
                if let (Some(id), Some(model)) = (begins, &mut self.model) {
                    // There from the next frame on; the cursor may go on already.
                    model.rows.push(id);
                    self.chosen = Some(id);
                    self.stay([id]);
                }
                true
            }
        }
    }

    fn act(&mut self, cx: &mut Cx<'_>, command: Command) {
        self.acted = true;
        cx.act(command);
    }

    /// Keeps rows in sight that a filter would hide.
    fn stay(&mut self, ids: impl IntoIterator<Item = ResponseId>) {
        if !self.order.filter.is_empty() {
            self.order.stays.extend(ids);
            // The order is the same for who sorts by code.
            if let Some(made) = &mut self.made {
                made.order = self.order.clone();
            }
        }
    }

    fn begin_filter(&mut self) {
        self.order = Order { filter: self.filter.clone(), sort: self.order.sort, ..Order::default() };
    }

    fn sort_by(&mut self, sort: Sort) {
        self.order.sort = sort;
    }
}

fn focus(ui: &Ui, id: Id) {
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// Keys go to the table while it has the focus, and while nothing has it and nothing stands in front.
fn has_keys(ui: &Ui, is_editing: bool) -> bool {
    let (focused, modal) = ui.memory(|memory| (memory.focused(), memory.top_modal_layer()));
    match focused {
        Some(id) => id == cursor_id() || is_editing && id == editing::editor_id(),
        None => modal.is_none() && !egui::Popup::is_any_open(ui.ctx()),
    }
}
