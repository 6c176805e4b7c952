//! Putting labels to findings and taking them off: a button that opens a list with a field to type in. What is typed
//! completes to a label of the codebook, or begins a new one; `Enter` puts it, or takes it off where all have it. The
//! list stays open for the next label, and stays with the findings for which it was opened.

use std::collections::HashMap;

use egui::{Button, Id, Key, Popup, PopupCloseBehavior, Response, RichText, ScrollArea, Ui};

use crate::app::queries::findings::folded;
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{faint, icon};
use crate::model::{Entity, Finding, FindingId, PilotId, Tag, TagId};

/// How wide and how high the list is at most.
const LIST: (f32, f32) = (340.0, 260.0);

/// A finding and whose it is.
pub type Target = (PilotId, FindingId);

pub fn target(finding: &Finding) -> Target {
    (finding.pilot_id, finding.id)
}

#[derive(Default)]
pub struct LabelBox {
    typed: String,
    /// The line that `Enter` takes; none until one typed or moved.
    at: Option<usize>,
    is_open: bool,
    /// Whether `Escape` closes it: the frame after, it is gone.
    is_left: bool,
    targets: Vec<Target>,
    /// How many of the targets have a tag, and of which revision that is.
    having: (u64, HashMap<TagId, usize>),
}

/// A line of the list.
enum Line<'a> {
    Tag(&'a Tag),
    New,
}

impl LabelBox {
    /// Whether the list of this button is open.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Paints the list where it is open, under its button. Answers whether it was left with `Escape`, so that the
    /// focus can go back to where it came from.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, id: Id, button: &Response, targets: &[Target]) -> bool {
        let list = Popup::from_toggle_button_response(button)
            .id(id)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(LIST.0.min(ui.ctx().content_rect().width() - 40.0))
            .show(|ui| self.list_ui(ui, cx, targets));
        let was_open = std::mem::replace(&mut self.is_open, list.is_some());
        if list.is_none() {
            self.targets.clear();
        }
        let is_left = was_open && list.is_none() && self.is_left;
        self.is_left &= list.is_some();
        is_left
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, targets: &[Target]) {
        let opened = !self.is_open;
        if opened {
            self.typed.clear();
            self.at = None;
            self.targets = targets.to_vec();
            self.having.0 = u64::MAX;
        }
        self.is_left = ui.input(|input| input.key_pressed(Key::Escape));
        self.renew(cx.state);
        let step = arrow(ui);
        let hint = cx.tr("findings-label-hint");
        let field = egui::TextEdit::singleline(&mut self.typed).hint_text(&hint).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(cx.tr("findings-label-field"));
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if opened || entered {
            response.request_focus();
        }
        let state = cx.state;
        let lines = self.lines(state, cx.lang);
        if response.changed() {
            self.at = (!self.typed.trim().is_empty() && !lines.is_empty()).then_some(0);
        }
        if step != 0 && !lines.is_empty() {
            let at = self.at.map_or(if step > 0 { 0 } else { lines.len() - 1 }, |at| at.saturating_add_signed(step));
            self.at = Some(at.min(lines.len() - 1));
        }
        let by_key = self.at.filter(|_| entered);
        if let Some(line) = self.rows_ui(ui, cx, &lines, step != 0).or(by_key).and_then(|at| lines.get(at)) {
            let command = self.command(line, cx);
            cx.act(command);
            self.typed.clear();
            self.at = None;
        }
    }

    /// Counts anew how many of the targets have which tag, where that may have changed.
    fn renew(&mut self, state: &State) {
        let revision = state.revisions().of(&[Entity::Finding, Entity::Tag]);
        if self.having.0 == revision {
            return;
        }
        let mut having = HashMap::new();
        for (pilot, id) in &self.targets {
            let held = state.findings_of(*pilot).iter().find(|held| held.id == *id);
            for tag in held.iter().flat_map(|held| &held.tags) {
                *having.entry(*tag).or_insert(0) += 1;
            }
        }
        self.having = (revision, having);
    }

    /// The labels in which what was typed occurs: those that begin with it first, then the codebook's order; and a new
    /// one, where none is called that.
    fn lines<'a>(&self, state: &'a State, lang: Lang) -> Vec<Line<'a>> {
        let typed = folded(self.typed.trim());
        let words: Vec<&str> = typed.split_whitespace().collect();
        let name = |tag: &Tag| folded(tag.name.get(lang));
        let fits = |tag: &&Tag| words.iter().all(|word| name(tag).contains(word));
        let mut tags: Vec<&Tag> = state.tags().iter().map(AsRef::as_ref).filter(fits).collect();
        tags.sort_by_key(|tag| (name(tag) != typed, !name(tag).starts_with(&typed)));
        let is_new = !typed.is_empty() && !tags.iter().any(|tag| is_called(tag, self.typed.trim(), lang));
        tags.into_iter().map(Line::Tag).chain(is_new.then_some(Line::New)).collect()
    }

    fn rows_ui(&self, ui: &mut Ui, cx: &Cx<'_>, lines: &[Line<'_>], follow: bool) -> Option<usize> {
        if lines.is_empty() {
            faint(ui, cx.theme, &cx.tr("findings-label-none"));
            return None;
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        let step = space::TARGET + 2.0;
        let mut area = ScrollArea::vertical().id_salt("label_box").max_height(LIST.1).auto_shrink([false, true]);
        if let Some(at) = self.at.filter(|_| follow) {
            area = area.vertical_scroll_offset((at as f32 * step - LIST.1 / 2.0).max(0.0));
        }
        let mut picked = None;
        area.show_rows(ui, space::TARGET, lines.len(), |ui, range| {
            for at in range {
                let Some(line) = lines.get(at) else { continue };
                if self.row_ui(ui, cx, line, self.at == Some(at)) {
                    picked = Some(at);
                }
            }
        });
        picked
    }

    fn row_ui(&self, ui: &mut Ui, cx: &Cx<'_>, line: &Line<'_>, on: bool) -> bool {
        let (words, hover) = match line {
            Line::Tag(tag) => (tag.name.get(cx.lang).to_owned(), tag.definition.get(cx.lang).to_owned()),
            Line::New => {
                let words = Phrase::new("findings-label-new").with("name", self.typed.trim()).say(cx.lang);
                (format!("{} {words}", icon::ADD), String::new())
            }
        };
        let state = self.having_words(line, cx);
        let color = if on { cx.theme.accent } else { cx.theme.text };
        let mark = RichText::new(&state).color(cx.theme.faint);
        let button = Button::selectable(on, RichText::new(&words).color(color)).truncate().right_text(mark);
        let response = ui.add_sized([ui.available_width(), space::TARGET], button);
        let said = if state.is_empty() { words } else { format!("{words}: {state}") };
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, &said));
        let response = if hover.is_empty() { response } else { response.on_hover_text(hover) };
        response.clicked()
    }

    /// Whether all, some or none of the findings have the label.
    fn having_words(&self, line: &Line<'_>, cx: &Cx<'_>) -> String {
        let Line::Tag(tag) = line else { return String::new() };
        match self.having.1.get(&tag.id) {
            None => String::new(),
            Some(count) if *count == self.targets.len() => format!("{} {}", icon::CHECK, cx.tr("findings-label-on")),
            Some(count) => Phrase::new("findings-label-some").with("count", *count).say(cx.lang),
        }
    }

    fn command(&self, line: &Line<'_>, cx: &Cx<'_>) -> Command {
        let ids = self.targets.iter().map(|(_, id)| *id).collect();
        match line {
            Line::Tag(tag) if self.having.1.get(&tag.id) == Some(&self.targets.len()) => {
                Command::UntagFindings(tag.id, ids)
            }
            Line::Tag(tag) => Command::TagFindings(Box::new((*tag).clone()), ids),
            Line::New => Command::TagFindings(Box::new(new_tag(cx.state, self.typed.trim(), cx.lang)), ids),
        }
    }
}

/// A tag at the end of the codebook.
pub fn new_tag(state: &State, name: &str, lang: Lang) -> Tag {
    let last = state.tags().last().map_or(0.0, |held| held.position);
    Tag { id: TagId::new(), name: Text::only(lang, name), definition: Text::default(), position: last + 1.0 }
}

/// Whether it has this name, however it is capitalised: accents are of the name.
fn is_called(tag: &Tag, name: &str, lang: Lang) -> bool {
    tag.name.get(lang).to_lowercase() == name.to_lowercase()
}

/// Up and down in the list, taken before the field sees them.
fn arrow(ui: &Ui) -> isize {
    ui.input_mut(|input| {
        let down = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowUp);
        down as isize - up as isize
    })
}
