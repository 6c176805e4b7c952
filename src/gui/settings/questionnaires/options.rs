//! The options of a choice, painted: code and label of each, their order, one or more, and one that is to be added.

use egui::{Key, RichText, TextEdit, Ui};

use super::answers::option;
use super::desk::{Both, Desk, Sheet};
use crate::base::Text;
use crate::gui::ask::Cx;
use crate::gui::settings::form::{RowAsk, labelled, row_buttons};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{Checked, button, icon, segments};
use crate::model::questionnaire::{AnswerKind, Choice, Definition, FlatText};

pub fn options_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str, kind: &AnswerKind) {
    kind_ui(ui, cx, desk, sheet, key, kind);
    let options = of(kind);
    for (at, held) in options.iter().enumerate() {
        ui.add_space(space::TINY);
        ui.separator();
        option_ui(ui, cx, desk, sheet, key, (at, options.len()), held);
    }
    ui.separator();
    new_ui(ui, cx, desk, sheet, key, options);
}

fn of(kind: &AnswerKind) -> &[Choice] {
    match kind {
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => options,
        _ => &[],
    }
}

fn of_mut<'a>(definition: &'a mut Definition, key: &str) -> Option<&'a mut Vec<Choice>> {
    match definition.answers.get_mut(key) {
        Some(AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) => Some(options),
        _ => None,
    }
}

/// One or more, and whether the options are the rungs of a ladder.
fn kind_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str, kind: &AnswerKind) {
    let id = sheet.id(("how_many", key));
    let words = [cx.tr("questionnaires-kind-choice"), cx.tr("questionnaires-kind-choices")];
    let many = matches!(kind, AnswerKind::Choices { .. });
    labelled(ui, cx.theme, &cx.tr("questionnaires-how-many"), "", |ui| {
        if segments(ui, cx.theme, usize::from(many), &words).is_some() {
            let options = of(kind).to_vec();
            let turned =
                if many { AnswerKind::Choice { options } } else { AnswerKind::Choices { options, ordered: false } };
            desk.put(cx, sheet, id, |definition| drop(definition.answers.insert(key.to_owned(), turned)));
        }
    });
    if let AnswerKind::Choices { ordered, .. } = kind {
        let mut is_ordered = *ordered;
        labelled(ui, cx.theme, "", &cx.tr("questionnaires-ordered-why"), |ui| {
            if ui.checkbox(&mut is_ordered, cx.tr("questionnaires-ordered")).changed() {
                desk.put(cx, sheet, id, |definition| {
                    if let Some(AnswerKind::Choices { ordered, .. }) = definition.answers.get_mut(key) {
                        *ordered = is_ordered;
                    }
                });
            }
        });
    }
    desk.reason_ui(ui, cx, id);
}

fn option_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    desk: &mut Desk,
    sheet: &Sheet<'_>,
    key: &str,
    (at, count): (usize, usize),
    held: &Choice,
) {
    let text = Text::from(&held.label);
    let id = sheet.id(("option", key, &held.code));
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(text.get(cx.lang)).font(semibold(size::BODY)).color(cx.theme.text));
        asked = row_buttons(ui, cx, text.get(cx.lang), at, count);
    });
    if let Some(asked) = asked {
        desk.put(cx, sheet, id, |definition| {
            if let Some(options) = of_mut(definition, key) {
                shift(options, at, asked);
            }
        });
    }
    desk.reason_ui(ui, cx, id);
    let said = format!("{} {}", cx.tr("questionnaires-option"), held.code);
    let wanted = Both { id: id.with("label"), label: &said, kept: &text, rows: 1 };
    desk.both_ui(ui, cx, sheet, &wanted, |definition, text| {
        if let Some(option) = of_mut(definition, key).and_then(|options| options.get_mut(at)) {
            option.label = FlatText { nl: text.nl, en: text.en };
        }
    });
    let label = cx.tr("questionnaires-code");
    labelled(ui, cx.theme, &label, "", |ui| {
        let said = format!("{label} {}", held.code);
        let field = Checked { id: id.with("code"), label: &said, kept: &held.code, hint: "", width: 200.0 };
        desk.line_ui(ui, cx, sheet, &field, |definition, code| {
            if let Some(option) = of_mut(definition, key).and_then(|options| options.get_mut(at)) {
                option.code = code;
            }
        });
    });
}

fn shift(options: &mut Vec<Choice>, at: usize, asked: RowAsk) {
    match asked {
        RowAsk::Earlier if at > 0 => options.swap(at, at - 1),
        RowAsk::Later if at + 1 < options.len() => options.swap(at, at + 1),
        RowAsk::Remove if at < options.len() => drop(options.remove(at)),
        _ => {}
    }
}

fn new_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str, options: &[Choice]) {
    let id = sheet.id(("new_option", key));
    ui.horizontal(|ui| {
        let label = cx.tr("questionnaires-option-new");
        let width = (ui.available_width() - 130.0).clamp(120.0, 320.0);
        let field = TextEdit::singleline(&mut desk.typed.item).id(id).hint_text(label.as_str()).desired_width(width);
        let response = ui.add(field).accessible_name(label);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let ready = !desk.typed.item.trim().is_empty();
        let go = ui.add_enabled_ui(ready, |ui| button(ui, icon::ADD, &cx.tr("questionnaires-add"))).inner;
        if (go.clicked() || entered) && ready {
            let made = option(desk.typed.item.trim(), options, cx.lang);
            let done = desk.put(cx, sheet, id, |definition| {
                if let Some(options) = of_mut(definition, key) {
                    options.push(made);
                }
            });
            if done {
                desk.typed.item.clear();
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
    });
    desk.reason_ui(ui, cx, id);
}
