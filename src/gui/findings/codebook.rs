//! Codeboek: the labels with their definitions, edited in place, in an order of one's own, with how often each is used.
//! Two labels that turn out to mean one thing are joined; one that goes is taken off its findings, which undo brings
//! back.

use std::collections::HashMap;
use std::sync::Arc;

use egui::containers::menu::MenuButton;
use egui::{Align, Button, Frame, Id, Key, Layout, Margin, RichText, ScrollArea, TextEdit, Ui};

use super::Lead;
use super::label_box::new_tag;
use super::words::table_line;
use crate::app::command::Step;
use crate::app::queries::findings::FindingQuestion;
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::{Ask, Cx};
use crate::gui::pilots::fields::{fallback_mark, quiet, with_slot, wrapped_line};
use crate::gui::theme::space;
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::gui::widgets::{button, card, empty, faint, field, icon, quiet_button, rows};
use crate::model::{Entity, Tag, TagId};

/// A line of text longer than this tires the eye.
const WIDE: f32 = 860.0;
const FIELD: f32 = 260.0;
/// What stands behind a name: how often it is used, and what can be done with it.
const BEHIND: f32 = 240.0;

#[derive(Default)]
pub struct CodebookTab {
    typed: String,
    /// How often each label is used, as it was in a revision.
    uses: Option<(u64, HashMap<TagId, usize>)>,
    joining: Option<Joining>,
    /// Whether a label was added that may lie out of sight.
    shows_last: bool,
}

/// A label that is to go up in another.
struct Joining {
    from: TagId,
    searched: Searched,
}

/// What the person did with a label in this frame.
enum Done {
    Find(TagId),
    Step(TagId, Step),
    BeginJoin(TagId),
    Join(TagId, TagId),
    EndJoin,
    Remove(TagId),
}

impl CodebookTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Lead> {
        self.renew(cx.state);
        if rows::copies(ui) && !cx.state.tags().is_empty() {
            self.copy(cx);
        }
        ui.horizontal_wrapped(|ui| {
            self.add_ui(ui, cx);
            if !cx.state.tags().is_empty() {
                let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("findings-copy-codebook"));
                if copy.on_hover_text(cx.tr("findings-copy-counts-why")).clicked() {
                    self.copy(cx);
                }
            }
        });
        ui.add_space(space::TINY);
        if cx.state.tags().is_empty() {
            let (what, why) = (cx.tr("findings-codebook-empty"), cx.tr("findings-codebook-empty-why"));
            empty(ui, cx.theme, icon::LABEL, &what, &why, |_| ());
            return None;
        }
        let mut done = Vec::new();
        ScrollArea::vertical().id_salt("findings_codebook").auto_shrink([false, false]).show(ui, |ui| {
            Frame::new().inner_margin(Margin { left: 0, right: 10, top: 0, bottom: 24 }).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(WIDE));
                for rank in 0..cx.state.tags().len() {
                    self.label_ui(ui, cx, rank, &mut done);
                }
                if std::mem::take(&mut self.shows_last) {
                    ui.scroll_to_cursor(Some(Align::BOTTOM));
                }
            });
        });
        self.carry_out(cx, done)
    }

    fn renew(&mut self, state: &State) {
        let revision = state.revisions().of(&[Entity::Finding, Entity::Tag]);
        if self.uses.as_ref().is_none_or(|(held, _)| *held != revision) {
            let mut uses = HashMap::new();
            for tag in state.all_findings().flat_map(|finding| &finding.tags) {
                *uses.entry(*tag).or_insert(0) += 1;
            }
            self.uses = Some((revision, uses));
        }
    }

    fn uses(&self, tag: TagId) -> usize {
        self.uses.as_ref().and_then(|(_, uses)| uses.get(&tag)).copied().unwrap_or_default()
    }

    /// The field for a new label; `Enter` adds it and asks for the next.
    fn add_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !cx.may_write() {
            return;
        }
        let label = cx.tr("findings-new-label");
        let edit = TextEdit::singleline(&mut self.typed).id(Id::unique("findings_new_label")).hint_text(&label);
        let response = ui.add(edit.desired_width(FIELD)).accessible_name(&label);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let can = !self.typed.trim().is_empty();
        let clicked = ui.add_enabled_ui(can, |ui| button(ui, icon::ADD, &cx.tr("findings-add-label"))).inner.clicked();
        if (entered || clicked) && can {
            let tag = new_tag(cx.state, self.typed.trim(), cx.lang);
            // One that is there already is told of, and stays in the field to be changed.
            if !cx
                .state
                .tags()
                .iter()
                .any(|held| held.name.get(cx.lang).to_lowercase() == self.typed.trim().to_lowercase())
            {
                self.typed.clear();
                self.shows_last = true;
            }
            cx.act(Command::PutTag(Box::new(tag)));
            response.request_focus();
        }
    }

    fn label_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, rank: usize, done: &mut Vec<Done>) {
        let Some(tag) = cx.state.tags().get(rank).cloned() else { return };
        let theme = cx.theme;
        ui.push_id(tag.id, |ui| {
            card(ui, theme, |ui| {
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width((ui.available_width() - BEHIND).max(160.0));
                        name_ui(ui, cx, &tag);
                    });
                    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| self.behind_ui(ui, cx, &tag, rank, done));
                });
                let label = Phrase::new("findings-definition-of").with("name", &tag.name).say(cx.lang);
                if let Some(definition) = definition_ui(ui, cx, &tag, &label) {
                    cx.act(Command::PutTag(Box::new(Tag { definition, ..(*tag).clone() })));
                }
                self.joining_ui(ui, cx, &tag, done);
            });
        });
        ui.add_space(space::SMALL);
    }

    /// How often the label is used, and what can be done with it.
    fn behind_ui(&self, ui: &mut Ui, cx: &Cx<'_>, tag: &Tag, rank: usize, done: &mut Vec<Done>) {
        if cx.may_write() {
            more_ui(ui, cx, tag, rank, done);
        }
        let uses = self.uses(tag.id);
        let words = Phrase::new("findings-used").with("count", uses).say(cx.lang);
        let name = tag.name.get(cx.lang);
        if uses == 0 {
            faint(ui, cx.theme, &words);
        } else {
            let response = quiet_button(ui, icon::SEARCH, &words);
            let said = format!("{name}: {words}");
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            if response.on_hover_text(cx.tr("findings-count-leads")).clicked() {
                done.push(Done::Find(tag.id));
            }
        }
    }

    /// Which label this one goes up in.
    fn joining_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, tag: &Tag, done: &mut Vec<Done>) {
        let Some(joining) = self.joining.as_mut().filter(|joining| joining.from == tag.id) else { return };
        let others: Vec<&Arc<Tag>> = cx.state.tags().iter().filter(|held| held.id != tag.id).collect();
        let first = Findable::new(cx.tr("findings-join-choose"), String::new());
        let named = others.iter().map(|held| Findable::new(held.name.get(cx.lang).to_owned(), String::new()));
        let offers: Vec<Findable> = std::iter::once(first).chain(named).collect();
        let search = cx.tr("findings-label-search");
        let words = SearchWords {
            label: cx.tr("findings-join-into"),
            hint: search.clone(),
            search,
            nothing: cx.tr("findings-nothing-called"),
        };
        faint(ui, cx.theme, &Phrase::new("findings-join-label-why").with("name", &tag.name).say(cx.lang));
        ui.horizontal_wrapped(|ui| {
            let id = Id::unique(("findings_join", tag.id));
            if let Some(picked) = joining.searched.ui(ui, cx.theme, id, &words, &offers, 0) {
                done.extend(picked.checked_sub(1).map(|at| Done::Join(tag.id, others[at].id)));
            }
            if quiet_button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
                done.push(Done::EndJoin);
            }
        });
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Vec<Done>) -> Option<Lead> {
        let mut lead = None;
        for what in done {
            match what {
                Done::Find(tag) => lead = Some(Lead::Search(FindingQuestion { tag: Some(tag), ..Default::default() })),
                Done::Step(tag, step) => cx.act(Command::MoveTag(tag, step)),
                Done::BeginJoin(from) => self.joining = Some(Joining { from, searched: Searched::default() }),
                Done::Join(from, into) => self.join(cx, from, into),
                Done::EndJoin => self.joining = None,
                Done::Remove(tag) => self.remove(cx, tag),
            }
        }
        lead
    }

    fn join(&mut self, cx: &mut Cx<'_>, from: TagId, into: TagId) {
        self.joining = None;
        let (Some(gone), Some(kept)) = (cx.state.tag(from), cx.state.tag(into)) else { return };
        let told = Phrase::new("findings-label-joined")
            .with("name", &gone.name)
            .with("into", &kept.name)
            .with("count", self.uses(from));
        cx.act(Command::JoinTags(from, into));
        cx.ask(Ask::Tell(told));
    }

    /// Undo brings it back, so nobody is asked; of how many findings it goes is told.
    fn remove(&self, cx: &mut Cx<'_>, tag: TagId) {
        let Some(held) = cx.state.tag(tag) else { return };
        let told = Phrase::new("findings-label-removed").with("name", &held.name).with("count", self.uses(tag));
        cx.act(Command::RemoveTag(tag));
        if self.uses(tag) > 0 {
            cx.ask(Ask::Tell(told));
        }
    }

    fn copy(&self, cx: &mut Cx<'_>) {
        let text = as_text(cx.state, cx.lang, |tag| self.uses(tag));
        cx.ask(Ask::CopyText(text));
    }
}

fn name_ui(ui: &mut Ui, cx: &mut Cx<'_>, tag: &Tag) {
    let label = Phrase::new("findings-name-of").with("name", &tag.name).say(cx.lang);
    let kept = tag.name.exactly(cx.lang);
    if !cx.may_write() {
        ui.label(RichText::new(tag.name.get(cx.lang)).color(cx.theme.text));
        return;
    }
    let hint = if tag.name.is_fallback(cx.lang) { tag.name.get(cx.lang).to_owned() } else { String::new() };
    let id = Id::unique(("findings_label_name", tag.id)).with(cx.lang.code());
    let typed = quiet(ui, cx, |ui| {
        ui.style_mut().override_font_id = Some(crate::gui::theme::semibold(crate::gui::theme::size::SECTION));
        wrapped_line(ui, id, &label, kept, &hint)
    });
    if let Some(typed) = typed {
        let name = with_slot(&tag.name, cx.lang, typed.replace(['\r', '\n'], " "));
        cx.act(Command::PutTag(Box::new(Tag { name, ..tag.clone() })));
    }
    fallback_mark(ui, cx, &tag.name);
}

fn definition_ui(ui: &mut Ui, cx: &Cx<'_>, tag: &Tag, label: &str) -> Option<Text> {
    let kept = &tag.definition;
    if !cx.may_write() {
        ui.add(egui::Label::new(RichText::new(kept.get(cx.lang)).color(cx.theme.text)).wrap());
        return None;
    }
    let hint = if kept.is_empty() { cx.tr("findings-definition-hint") } else { kept.get(cx.lang).to_owned() };
    let id = Id::unique(("findings_definition", tag.id)).with(cx.lang.code());
    let typed = quiet(ui, cx, |ui| {
        field::draft_field(ui, id, label, kept.exactly(cx.lang), |text| {
            TextEdit::multiline(text).hint_text(hint.clone()).desired_rows(1).desired_width(f32::INFINITY)
        })
    });
    fallback_mark(ui, cx, kept);
    typed.map(|typed| with_slot(kept, cx.lang, typed))
}

/// What is rarely done with a label.
fn more_ui(ui: &mut Ui, cx: &Cx<'_>, tag: &Tag, rank: usize, done: &mut Vec<Done>) {
    let count = cx.state.tags().len();
    let word = cx.tr("pilots-more");
    let button = Button::new(format!("{} {word}", icon::MORE_VERT)).frame_when_inactive(false);
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        let steps = [
            (Step::Earlier, rank > 0, icon::ARROW_UPWARD, "findings-label-earlier"),
            (Step::Later, rank + 1 < count, icon::ARROW_DOWNWARD, "findings-label-later"),
        ];
        for (step, can, sign, key) in steps {
            if ui.add_enabled_ui(can, |ui| quiet_button(ui, sign, &cx.tr(key))).inner.clicked() {
                done.push(Done::Step(tag.id, step));
            }
        }
        let can = count > 1;
        if ui.add_enabled_ui(can, |ui| quiet_button(ui, icon::MERGE, &cx.tr("findings-join-label"))).inner.clicked() {
            done.push(Done::BeginJoin(tag.id));
        }
        if quiet_button(ui, icon::DELETE, &cx.tr("findings-remove-label")).clicked() {
            done.push(Done::Remove(tag.id));
        }
    });
    let said = format!("{word}: {}", tag.name.get(cx.lang));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
}

/// The codebook as a table for a spreadsheet.
pub fn as_text(state: &State, lang: Lang, uses: impl Fn(TagId) -> usize) -> String {
    let heads = ["findings-label", "findings-definition", "findings-heading-findings"].map(|key| lang.tr(key));
    let mut lines = vec![table_line(heads)];
    for tag in state.tags() {
        let cells = [tag.name.get(lang).to_owned(), tag.definition.get(lang).to_owned(), uses(tag.id).to_string()];
        lines.push(table_line(cells));
    }
    lines.join("\n")
}
