//! What is not there yet: a question at the end of its scale, and a scale or group with its first question, because none
//! is without.

use egui::{Id, Key, TextEdit, Ui};

use super::desk::{Desk, Sheet, Typed, Unfolded};
use super::model::answer_words;
use crate::base::Text;
use crate::gui::ask::Cx;
use crate::gui::settings::form::labelled;
use crate::gui::widgets::{
    button, card, choose, faint, icon, primary_button, quiet_button, section as heading, segments,
};
use crate::model::questionnaire::{Item, ItemGroup, Section};

/// A button at the end of the questions, and in its place the field for the next one.
pub fn item_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, section: Section, group: usize) {
    let unfolded = Unfolded::NewItem(section, group);
    let title = title_of(cx, sheet, section, group);
    if !desk.is_unfolded(&unfolded) {
        let response = quiet_button(ui, icon::ADD, &cx.tr("questionnaires-item-add"));
        let said = format!("{}: {title}", cx.tr("questionnaires-item-add"));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        if response.clicked() {
            desk.typed = Typed::default();
            desk.unfold(unfolded);
        }
        return;
    }
    let id = sheet.id(("new_item", section, group));
    faint(ui, cx.theme, &cx.tr("questionnaires-item-new-why"));
    let said = format!("{} {title}", cx.tr("questionnaires-item-new"));
    let entered = typed_ui(ui, id, &mut desk.typed.item, &said);
    desk.reason_ui(ui, cx, id);
    ui.horizontal(|ui| {
        let ready = !desk.typed.item.trim().is_empty();
        let go = ui.add_enabled_ui(ready, |ui| button(ui, icon::ADD, &cx.tr("questionnaires-add"))).inner;
        if (go.clicked() || entered) && ready && add_item(cx, desk, sheet, id, section, group) {
            desk.typed.item.clear();
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if quiet_button(ui, icon::CHECK, &cx.tr("questionnaires-ready")).clicked() {
            desk.fold();
        }
    });
}

fn title_of(cx: &Cx<'_>, sheet: &Sheet<'_>, section: Section, group: usize) -> String {
    match sheet.definition().groups_of(section).get(group) {
        Some(group) => group.title.get(cx.lang).to_owned(),
        None => cx.tr("questionnaires-open-questions"),
    }
}

/// A line with a draft of the desk's own; whether `Enter` was pressed in it. It has the focus when it appears.
fn typed_ui(ui: &mut Ui, id: Id, typed: &mut String, label: &str) -> bool {
    let is_new = ui.ctx().read_response(id).is_none();
    let response = ui.add(TextEdit::singleline(typed).id(id).desired_width(f32::INFINITY)).accessible_name(label);
    if is_new {
        response.request_focus();
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn add_item(cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, at: Id, section: Section, group: usize) -> bool {
    let definition = sheet.definition();
    let answer = definition.items_at(section, group).last().map(|last| last.answer.clone()).unwrap_or_default();
    let code = definition.free_code(section, group);
    let text = Text::only(cx.lang, desk.typed.item.trim());
    let item = Item { code, answer, reverse: false, text };
    desk.put(cx, sheet, at, |definition| {
        if let Some(items) = definition.items_at_mut(section, group) {
            items.push(item);
        }
    })
}

/// A button below the questions, and in its place a card for a new scale or group.
pub fn group_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    if !desk.is_unfolded(&Unfolded::NewGroup) {
        if button(ui, icon::ADD, &cx.tr("questionnaires-group-add")).clicked() {
            desk.typed = Typed::default();
            desk.unfold(Unfolded::NewGroup);
        }
        return;
    }
    card(ui, cx.theme, |ui| {
        heading(ui, cx.theme, &cx.tr("questionnaires-group-add"));
        let words = [cx.tr("questionnaires-as-scale"), cx.tr("questionnaires-as-group")];
        labelled(ui, cx.theme, &cx.tr("questionnaires-sort"), &cx.tr("questionnaires-sort-why"), |ui| {
            if let Some(picked) = segments(ui, cx.theme, desk.typed.kind, &words) {
                desk.typed.kind = picked;
            }
        });
        let label = cx.tr("questionnaires-title");
        labelled(ui, cx.theme, &label, "", |ui| {
            let said = cx.tr("questionnaires-group-new-title");
            typed_ui(ui, sheet.id("new_group"), &mut desk.typed.title, &said);
        });
        let label = cx.tr("questionnaires-first-item");
        labelled(ui, cx.theme, &label, "", |ui| {
            let field = TextEdit::singleline(&mut desk.typed.item).desired_width(f32::INFINITY);
            ui.add(field).accessible_name(label.as_str());
        });
        new_group_ui(ui, cx, desk, sheet);
    });
}

fn new_group_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    let definition = sheet.definition();
    let section = if desk.typed.kind == 0 { Section::Scales } else { Section::Groups };
    let keys: Vec<&String> = definition.answers.keys().filter(|key| definition.answer_fits(key, section)).collect();
    let words: Vec<String> = keys.iter().map(|key| answer_words(definition, key, cx.lang)).collect();
    let chosen = keys.iter().position(|key| **key == desk.typed.answer).unwrap_or(0);
    let label = cx.tr("questionnaires-answer");
    labelled(ui, cx.theme, &label, &cx.tr("questionnaires-answer-why"), |ui| {
        if let Some(picked) = choose(ui, "q_new_group", &cx.tr("questionnaires-new-answer"), chosen, &words) {
            desk.typed.answer.clone_from(keys[picked]);
        }
    });
    let at = sheet.id("add_group");
    desk.reason_ui(ui, cx, at);
    let answer = keys.get(chosen).map(|key| (*key).clone()).unwrap_or_default();
    ui.horizontal(|ui| {
        if primary_button(ui, cx.theme, icon::ADD, &cx.tr("questionnaires-add")).clicked()
            && add_group(cx, desk, sheet, at, section, answer)
        {
            desk.typed = Typed::default();
            desk.fold();
        }
        if button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
            desk.fold();
        }
    });
}

fn add_group(cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, at: Id, section: Section, answer: String) -> bool {
    let definition = sheet.definition();
    let (title, wording) = (desk.typed.title.trim(), desk.typed.item.trim());
    let code = definition.free_code(section, usize::MAX);
    let item = Item { code, answer, reverse: false, text: Text::only(cx.lang, wording) };
    let group = ItemGroup {
        key: definition.free_key(title),
        title: Text::only(cx.lang, title),
        question: Text::default(),
        items: vec![item],
    };
    desk.put(cx, sheet, at, |definition| {
        if let Some(groups) = definition.groups_of_mut(section) {
            groups.push(group);
        }
    })
}
