//! A form that is being filled: where one is in it, what is being typed, and what keys and clicks ask for. It knows
//! answers and no response, so that a first and a second pass are keyed alike. The lines are painted in `form_lines`.

use std::collections::HashMap;

use egui::{Id, Ui};

use super::form_keys::{FormKey, Queue, Way};
use super::form_model::{AnswerKey, Entry, FormModel, Line, Outcome};
use crate::base::{Lang, Phrase};
use crate::model::response::{Answer, Answers, ItemCode};

/// Where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The fields above the form.
    Head(HeadField),
    Line(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HeadField {
    Code,
    Role,
}

/// What keys and clicks ask for, in their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Put(ItemCode, Option<Answer>),
    /// A field above the form was left.
    LeftHead(HeadField),
    /// The form is to be put away, though questions may be open.
    Finish,
}

/// What the form is filled with, and whether it may be.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    pub model: &'a FormModel,
    pub answers: &'a Answers,
    pub may_write: bool,
    /// Whether there are fields above the form.
    pub has_head: bool,
    pub lang: Lang,
}

pub struct Pane {
    pub stop: Stop,
    queue: Queue,
    /// What is being typed, by question.
    pub(super) drafts: HashMap<ItemCode, String>,
    /// Why what was typed, or the last key, was refused.
    pub(super) reasons: HashMap<ItemCode, String>,
    /// Raised when the line one is at must be seen.
    pub(super) follow: bool,
    /// Raised when the focus must go to where one is.
    focus: bool,
    /// Whether `Enter` was pressed behind the last question while others are open: once more finishes.
    pub asked_to_finish: bool,
    /// Whether something is offered below the field above the form, which arrows then go through.
    pub has_offers: bool,
}

impl Default for Pane {
    fn default() -> Self {
        Self {
            stop: Stop::Line(0),
            queue: Queue::default(),
            drafts: HashMap::new(),
            reasons: HashMap::new(),
            follow: false,
            focus: false,
            asked_to_finish: false,
            has_offers: false,
        }
    }
}

/// The widget of a question: the question itself where keys answer it, else its field.
pub fn line_id(item: ItemCode) -> Id {
    Id::unique(("entry_form_line", item.as_str()))
}

pub fn head_id(field: HeadField) -> Id {
    Id::unique(("entry_form_head", field))
}

impl Pane {
    /// Begins with another form, or another respondent.
    pub fn begin_at(&mut self, stop: Stop) {
        self.drafts.clear();
        self.reasons.clear();
        self.asked_to_finish = false;
        self.go_to(stop);
    }

    pub fn go_to(&mut self, stop: Stop) {
        self.stop = stop;
        self.follow = true;
        self.focus = true;
    }

    /// Nothing that was pressed is to reach the form any more.
    pub fn forget_keys(&mut self) {
        self.queue.clear();
    }

    /// In a window that scrolls as a whole, the form is seen whenever the line one is at must be.
    pub fn show_whole(&self, ui: &Ui, form: egui::Rect, is_low: bool) {
        if is_low && self.follow && matches!(self.stop, Stop::Line(_)) {
            // At once: two areas that both glide towards a target would chase each other.
            ui.scroll_to_rect_animation(form, Some(egui::Align::Min), egui::style::ScrollAnimation::none());
        }
    }

    /// Takes the keys that belong to the form, before its fields are painted.
    pub fn take(&mut self, ui: &Ui, filled: &Filled<'_>) -> Vec<Deed> {
        let mut deeds = Vec::new();
        if !self.has_keys(ui, filled) {
            self.queue.clear();
            return deeds;
        }
        self.queue.fill(ui);
        let had = !self.queue.is_empty();
        let mut answers = None;
        while let Some(key) = self.next_key(ui, filled) {
            self.asked_to_finish &= key == FormKey::Go(Way::Enter);
            let answers = answers.get_or_insert_with(|| filled.answers.clone());
            if !self.on_key(filled, answers, key, &mut deeds) {
                // What follows belongs to what comes of this: it waits for the next frame.
                ui.ctx().request_repaint();
                break;
            }
        }
        self.focus |= had;
        self.settle(ui, filled);
        deeds
    }

    /// Whether keys go to the form: while it has the focus, and while nothing has it and nothing stands in front.
    fn has_keys(&mut self, ui: &Ui, filled: &Filled<'_>) -> bool {
        let (focused, modal) = ui.memory(|memory| (memory.focused(), memory.top_modal_layer()));
        let Some(focused) = focused else { return modal.is_none() && !egui::Popup::is_any_open(ui.ctx()) };
        let head = [HeadField::Code, HeadField::Role].into_iter().filter(|_| filled.has_head).map(Stop::Head);
        let stops = head.chain((0..filled.model.lines.len()).map(Stop::Line));
        let found = stops.into_iter().find(|stop| id_of(filled.model, *stop) == Some(focused));
        if let (Some(found), false) = (found, self.focus) {
            self.stop = found;
        }
        found.is_some()
    }

    /// The focus follows where one is.
    fn settle(&mut self, ui: &Ui, filled: &Filled<'_>) {
        if !std::mem::take(&mut self.focus) {
            return;
        }
        let wanted = id_of(filled.model, self.stop);
        if let Some(wanted) = wanted.filter(|id| !ui.memory(|memory| memory.has_focus(*id))) {
            ui.memory_mut(|memory| memory.request_focus(wanted));
        }
    }

    fn next_key(&mut self, ui: &Ui, filled: &Filled<'_>) -> Option<FormKey> {
        match self.stop {
            Stop::Head(_) => self.queue.next_leaving(ui, !self.has_offers).map(FormKey::Go),
            Stop::Line(at) => {
                let line = filled.model.lines.get(at)?;
                if line.is_keyed() {
                    return self.queue.next_answer();
                }
                // In a text that is being written, arrows move within it.
                let typed = self.drafts.get(&line.item).map(String::as_str);
                let is_empty = typed.map_or(filled.answers.get(line.item).is_none(), str::is_empty);
                let arrows = line.entry != Entry::Text || is_empty;
                self.queue.next_leaving(ui, arrows).map(FormKey::Go)
            }
        }
    }

    /// Whether further keys may be taken at once.
    fn on_key(&mut self, filled: &Filled<'_>, answers: &mut Answers, key: FormKey, deeds: &mut Vec<Deed>) -> bool {
        match (self.stop, key) {
            (Stop::Head(field), FormKey::Go(way)) => {
                deeds.push(Deed::LeftHead(field));
                self.go_to(after_head(field, way));
                false
            }
            (Stop::Head(_), FormKey::Answer(_)) => true,
            (Stop::Line(at), FormKey::Answer(key)) => {
                self.on_answer(filled, answers, at, key, deeds);
                true
            }
            (Stop::Line(at), FormKey::Go(way)) => {
                if !self.hand_over(filled, answers, at, deeds) {
                    // What was typed in the belief that one had gone on is not typed behind what was refused.
                    self.queue.clear();
                    return false;
                }
                self.on_way(filled, answers, at, way, deeds)
            }
        }
    }

    fn on_answer(
        &mut self,
        filled: &Filled<'_>,
        answers: &mut Answers,
        at: usize,
        key: AnswerKey,
        deeds: &mut Vec<Deed>,
    ) {
        let Some(line) = filled.model.lines.get(at) else { return };
        self.reasons.remove(&line.item);
        match line.key(key, answers.get(line.item)) {
            Outcome::Put(answer, is_all) => {
                if self.put(filled, answers, line, answer, deeds) && is_all {
                    self.go_on(filled, at);
                }
            }
            Outcome::Refused(why) => self.refuse(filled, line, &why),
        }
    }

    /// Puts an answer where it differs from the one that stands; answers whether that may be.
    pub(super) fn put(
        &mut self,
        filled: &Filled<'_>,
        answers: &mut Answers,
        line: &Line,
        answer: Option<Answer>,
        deeds: &mut Vec<Deed>,
    ) -> bool {
        if answers.get(line.item) == answer.as_ref() {
            return true;
        }
        if !filled.may_write {
            self.refuse(filled, line, &Phrase::new("entry-read-only"));
            return false;
        }
        answers.set(line.item, answer.clone());
        deeds.push(Deed::Put(line.item, answer));
        true
    }

    fn refuse(&mut self, filled: &Filled<'_>, line: &Line, why: &Phrase) {
        self.reasons.insert(line.item, why.say(filled.lang));
        self.follow = true;
    }

    /// Reads what was typed in a line's field; answers whether one may go on.
    pub(super) fn hand_over(
        &mut self,
        filled: &Filled<'_>,
        answers: &mut Answers,
        at: usize,
        deeds: &mut Vec<Deed>,
    ) -> bool {
        let Some(line) = filled.model.lines.get(at).filter(|line| !line.is_keyed()) else { return true };
        let Some(typed) = self.drafts.get(&line.item).cloned() else { return true };
        self.reasons.remove(&line.item);
        if typed == Line::field_text(answers.get(line.item), filled.lang) {
            self.drafts.remove(&line.item);
            return true;
        }
        match line.typed(&typed) {
            Outcome::Put(answer, _) => {
                let may = self.put(filled, answers, line, answer, deeds);
                if may {
                    self.drafts.remove(&line.item);
                }
                may
            }
            Outcome::Refused(why) => {
                self.refuse(filled, line, &why);
                false
            }
        }
    }

    fn go_on(&mut self, filled: &Filled<'_>, at: usize) {
        let last = filled.model.lines.len().saturating_sub(1);
        self.go_to(Stop::Line((at + 1).min(last)));
    }

    /// Whether further keys may be taken at once.
    fn on_way(&mut self, filled: &Filled<'_>, answers: &Answers, at: usize, way: Way, deeds: &mut Vec<Deed>) -> bool {
        let last = filled.model.lines.len().saturating_sub(1);
        let stop = match way {
            Way::Enter if at >= last => return self.on_end(filled, answers, deeds),
            Way::Enter | Way::Next | Way::Down => Stop::Line((at + 1).min(last)),
            Way::Up | Way::Previous if at == 0 && filled.has_head => Stop::Head(before_first(way)),
            Way::Up | Way::Previous => Stop::Line(at.saturating_sub(1)),
            Way::First => Stop::Line(0),
            Way::Last => Stop::Line(last),
        };
        self.go_to(stop);
        true
    }

    /// `Enter` behind the last question: finishes, but asks once where questions are open.
    fn on_end(&mut self, filled: &Filled<'_>, answers: &Answers, deeds: &mut Vec<Deed>) -> bool {
        let is_whole = filled.model.unanswered(answers).is_empty();
        if is_whole || self.asked_to_finish {
            return !self.finish(filled, deeds);
        }
        self.asked_to_finish = true;
        true
    }

    /// Finishes unless something typed was refused, which is then gone to; answers whether it does.
    pub fn finish(&mut self, filled: &Filled<'_>, deeds: &mut Vec<Deed>) -> bool {
        let stuck = filled.model.lines.iter().position(|line| self.drafts.contains_key(&line.item));
        match stuck {
            Some(at) => self.go_to(Stop::Line(at)),
            None => deeds.push(Deed::Finish),
        }
        stuck.is_none()
    }

    /// What was typed and refused, each with its reason: to be told when the form goes.
    pub fn refused(&self, model: &FormModel) -> Vec<Phrase> {
        let held = model.lines.iter().filter_map(|line| {
            let (typed, reason) = (self.drafts.get(&line.item)?, self.reasons.get(&line.item)?);
            Some(
                Phrase::new("entry-refused")
                    .with("field", line.item.as_str())
                    .with("typed", typed.as_str())
                    .with("reason", reason.as_str()),
            )
        });
        held.collect()
    }
}

fn id_of(model: &FormModel, stop: Stop) -> Option<Id> {
    match stop {
        Stop::Head(field) => Some(head_id(field)),
        Stop::Line(at) => model.lines.get(at).map(|line| line_id(line.item)),
    }
}

fn after_head(field: HeadField, way: Way) -> Stop {
    match (field, way) {
        (HeadField::Code, Way::Next) => Stop::Head(HeadField::Role),
        (HeadField::Role, Way::Previous | Way::Up) => Stop::Head(HeadField::Code),
        (HeadField::Code, Way::Previous | Way::Up) => Stop::Head(HeadField::Code),
        _ => Stop::Line(0),
    }
}

fn before_first(way: Way) -> HeadField {
    if way == Way::Up { HeadField::Code } else { HeadField::Role }
}
