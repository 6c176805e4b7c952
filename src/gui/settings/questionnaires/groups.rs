//! The questions, painted as the form has them: a card for each scale and group, then the open questions. A scale or group
//! unfolds to be edited.

use egui::{Align, Button, Layout, RichText, Ui, vec2};

use super::desk::{Both, Desk, Sheet, Unfolded};
use super::model::{answer_words, needed};
use super::{add, item};
use crate::app::Command;
use crate::base::{Phrase, number};
use crate::gui::ask::Cx;
use crate::gui::settings::form::{Number, RowAsk, labelled, number_ui, row_buttons};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{Checked, card, choose, faint, icon};
use crate::model::questionnaire::{ItemGroup, ItemPlace, Section};
use crate::model::{Scale, ScaleKey};

pub fn groups_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    for section in [Section::Scales, Section::Groups] {
        for (at, group) in sheet.definition().groups_of(section).iter().enumerate() {
            card(ui, cx.theme, |ui| {
                ui.scope(|ui| group_ui(ui, cx, desk, sheet, (section, at), group));
                items_ui(ui, cx, desk, sheet, (section, at));
            });
        }
    }
    if sheet.may_edit || !sheet.definition().open.is_empty() {
        card(ui, cx.theme, |ui| {
            let heading = RichText::new(cx.tr("questionnaires-open-questions")).font(semibold(size::SECTION));
            ui.label(heading.color(cx.theme.text));
            faint(ui, cx.theme, &cx.tr("questionnaires-open-why"));
            items_ui(ui, cx, desk, sheet, (Section::Open, 0));
        });
    }
    if sheet.may_edit {
        add::group_ui(ui, cx, desk, sheet);
    }
}

fn items_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, (section, group): (Section, usize)) {
    ui.add_space(space::TINY);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for at in 0..sheet.definition().items_at(section, group).len() {
            item::item_ui(ui, cx, desk, sheet, ItemPlace { section, group, item: at });
        }
    });
    if sheet.may_edit {
        add::item_ui(ui, cx, desk, sheet, section, group);
    }
}

/// Where a scale or group stands.
type At = (Section, usize);

fn group_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, at: At, group: &ItemGroup) {
    let theme = cx.theme;
    let unfolded = Unfolded::Group(group.key.clone());
    let is_open = desk.is_unfolded(&unfolded);
    let title = group.title.get(cx.lang);
    ui.spacing_mut().item_spacing.y = if is_open { 8.0 } else { 2.0 };
    heading_ui(ui, cx, title, |ui| {
        if sheet.may_edit || at.0 == Section::Scales && cx.may_write() {
            let (sign, key) = match (is_open, sheet.may_edit) {
                (true, _) => (icon::CHECK, "questionnaires-ready"),
                (false, true) => (icon::EDIT, "questionnaires-edit"),
                // What a version that stays as it is asks for a score is still the programme's to say.
                (false, false) => (icon::SETTINGS, "questionnaires-needed"),
            };
            if named_button(ui, sign, &cx.tr(key), title) {
                if is_open { desk.fold() } else { desk.unfold(unfolded.clone()) }
            }
        }
    });
    let question = group.question.get(cx.lang);
    if !question.is_empty() && !is_open {
        ui.add(egui::Label::new(RichText::new(question).color(theme.text)).wrap());
    }
    faint(ui, theme, &group_facts(cx, sheet, at.0, group));
    if is_open {
        if sheet.may_edit {
            edit_ui(ui, cx, desk, sheet, at, group);
        }
        share_ui(ui, cx, desk, sheet, at.0, group);
        if sheet.may_edit {
            order_ui(ui, cx, desk, sheet, at, group);
        }
        ui.separator();
    }
}

/// A heading that wraps, with a button at the end of its line.
pub fn heading_ui(ui: &mut Ui, cx: &Cx<'_>, title: &str, button: impl FnOnce(&mut Ui)) {
    let line = vec2(ui.available_width(), space::TARGET);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        button(ui);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let words = RichText::new(title).font(semibold(size::SECTION)).color(cx.theme.text);
            ui.add(egui::Label::new(words).wrap());
        });
    });
}

/// A quiet button that a screen reader knows by what it is about.
pub fn named_button(ui: &mut Ui, sign: &str, word: &str, about: &str) -> bool {
    let words = RichText::new(format!("{sign} {word}")).size(size::SMALL);
    let response = ui.add(Button::new(words).frame_when_inactive(false));
    let (said, enabled) = (format!("{word}: {about}"), ui.is_enabled());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, &said));
    response.clicked()
}

fn group_facts(cx: &Cx<'_>, sheet: &Sheet<'_>, section: Section, group: &ItemGroup) -> String {
    let count = group.items.len();
    let phrase = match (section, needed(cx.state, sheet.held, &group.key)) {
        (Section::Scales, Some((_, needed))) => Phrase::new("questionnaires-scale-facts")
            .with("key", group.key.as_str())
            .with("count", count)
            .with("needed", needed),
        _ => Phrase::new("questionnaires-group-facts").with("key", group.key.as_str()).with("count", count),
    };
    phrase.say(cx.lang)
}

fn edit_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, at: At, group: &ItemGroup) {
    let (theme, (section, rank)) = (cx.theme, at);
    let said = |label: &str| format!("{label} {}", group.key);
    let label = cx.tr("questionnaires-title");
    labelled(ui, theme, &label, "", |ui| {
        let wanted = Both { id: sheet.id(("group", &group.key)), label: &said(&label), kept: &group.title, rows: 1 };
        desk.both_ui(ui, cx, sheet, &wanted, |definition, title| {
            if let Some(group) = definition.groups_of_mut(section).and_then(|groups| groups.get_mut(rank)) {
                group.title = title;
            }
        });
    });
    let label = cx.tr("questionnaires-question");
    labelled(ui, theme, &label, "", |ui| {
        let id = sheet.id(("question", &group.key));
        let wanted = Both { id, label: &said(&label), kept: &group.question, rows: 2 };
        desk.both_ui(ui, cx, sheet, &wanted, |definition, question| {
            if let Some(group) = definition.groups_of_mut(section).and_then(|groups| groups.get_mut(rank)) {
                group.question = question;
            }
        });
    });
    key_ui(ui, cx, desk, sheet, at, group);
    answers_ui(ui, cx, desk, sheet, at, group);
}

fn key_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, (section, rank): At, group: &ItemGroup) {
    let label = cx.tr("questionnaires-key");
    let why = if section == Section::Scales { cx.tr("questionnaires-scale-key-why") } else { String::new() };
    labelled(ui, cx.theme, &label, &why, |ui| {
        let said = format!("{label} {}", group.key);
        let field =
            Checked { id: sheet.id(("key", &group.key)), label: &said, kept: &group.key, hint: "", width: 240.0 };
        let changed = desk.line_ui(ui, cx, sheet, &field, |definition, key| {
            if let Some(group) = definition.groups_of_mut(section).and_then(|groups| groups.get_mut(rank)) {
                group.key = key;
            }
        });
        if let Some(key) = changed {
            desk.unfold(Unfolded::Group(key));
        }
    });
}

/// The answers of all its questions at once: one by one, a scale would not be one ruler in between.
fn answers_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    desk: &mut Desk,
    sheet: &Sheet<'_>,
    (section, rank): At,
    group: &ItemGroup,
) {
    let definition = sheet.definition();
    let keys: Vec<&String> = definition.answers.keys().filter(|key| definition.answer_fits(key, section)).collect();
    let words: Vec<String> = keys.iter().map(|key| answer_words(definition, key, cx.lang)).collect();
    let is_same = |item: &crate::model::questionnaire::Item| item.answer == group.items[0].answer;
    let same = !group.items.is_empty() && group.items.iter().all(is_same);
    let chosen = keys.iter().position(|key| same && **key == group.items[0].answer).unwrap_or(usize::MAX);
    let (label, id) = (cx.tr("questionnaires-all-answers"), sheet.id(("answers", &group.key)));
    labelled(ui, cx.theme, &label, "", |ui| {
        let said = format!("{label}, {}", group.key);
        if let Some(picked) = choose(ui, &format!("q_group_{}", group.key), &said, chosen, &words) {
            let answer = keys[picked].clone();
            desk.put(cx, sheet, id, |definition| {
                for item in definition.items_at_mut(section, rank).into_iter().flatten() {
                    item.answer.clone_from(&answer);
                }
            });
        }
        desk.reason_ui(ui, cx, id);
    });
}

fn order_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, (section, rank): At, group: &ItemGroup) {
    let (count, id) = (sheet.definition().groups_of(section).len(), sheet.id(("order", &group.key)));
    ui.horizontal(|ui| {
        let asked = row_buttons(ui, cx, group.title.get(cx.lang), rank, count);
        match asked {
            Some(RowAsk::Earlier) => {
                desk.put(cx, sheet, id, |definition| definition.shift_group(section, rank, rank.saturating_sub(1)));
            }
            Some(RowAsk::Later) => {
                desk.put(cx, sheet, id, |definition| definition.shift_group(section, rank, rank + 1));
            }
            Some(RowAsk::Remove) => {
                desk.put(cx, sheet, id, |definition| {
                    definition.groups_of_mut(section).map(|groups| groups.remove(rank));
                });
            }
            None => {}
        }
    });
    desk.reason_ui(ui, cx, id);
}

/// The share of items needed for a score: a setting of the scale in the programme, for all its versions.
fn share_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, section: Section, group: &ItemGroup) {
    let Some(kept) = cx.state.scale(&ScaleKey::new(&group.key)).filter(|_| section == Section::Scales).cloned() else {
        return;
    };
    let percent = number::round(kept.needed_share * 100.0, 4);
    let label = cx.tr("questionnaires-needed");
    let said = format!("{label} {}", group.key);
    let wanted = Number { id: sheet.id(("needed", &group.key)), label: &said, kept: percent };
    let needed = needed(cx.state, sheet.held, &group.key).map_or(0, |(_, needed)| needed);
    let why = Phrase::new("questionnaires-needed-why").with("needed", needed).with("count", group.items.len());
    labelled(ui, cx.theme, &label, &why.say(cx.lang), |ui| {
        let mut command = None;
        ui.horizontal(|ui| {
            command = number_ui(ui, cx, &mut desk.refusals, &wanted, |percent| {
                Command::PutScale(Scale { needed_share: percent / 100.0, ..(*kept).clone() })
            });
            faint(ui, cx.theme, &cx.tr("questionnaires-percent"));
        });
        desk.refusals.reason_ui(ui, cx.theme, wanted.id);
        if let Some(command) = command {
            cx.act(command);
        }
    });
}
