//! One question, painted: a line to read, which unfolds to be edited. `Alt` with an arrow moves it while its line has the
//! focus.

use egui::{Align, EventFilter, Frame, Key, Layout, Margin, Modifiers, Response, RichText, Sense, Stroke, Ui, vec2};

use super::desk::{Both, Desk, Sheet, Unfolded};
use super::groups::named_button;
use super::model::answer_words;
use crate::base::{Lang, Phrase, number};
use crate::gui::ask::Cx;
use crate::gui::settings::form::{RowAsk, labelled, row_buttons};
use crate::gui::theme::{semibold, size};
use crate::gui::widgets::{Checked, choose, faint, icon};
use crate::model::questionnaire::{AnswerKind, Definition, Item, ItemPlace, Section};

/// Room for a code of the usual length.
const CODE: f32 = 42.0;

pub fn item_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace) {
    let Some(item) = sheet.definition().items_at(place.section, place.group).get(place.item) else { return };
    let unfolded = Unfolded::Item(item.code.clone());
    if !desk.is_unfolded(&unfolded) {
        let row = line_ui(ui, cx, sheet, item);
        if row.clicked() {
            desk.unfold(unfolded);
        }
        if sheet.may_edit {
            keys_ui(ui, cx, desk, sheet, place, &row);
        }
        desk.reason_ui(ui, cx, sheet.id(("order", &item.code)));
        return;
    }
    let frame = Frame::new().stroke(Stroke::new(1.0, cx.theme.accent)).corner_radius(8).inner_margin(Margin::same(10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        head_ui(ui, cx, desk, sheet, place, item);
        if sheet.may_edit {
            edit_ui(ui, cx, desk, sheet, place, item);
        } else {
            read_ui(ui, cx, sheet, item);
        }
    });
}

/// The code, the question as asked, and whether it counts the other way round.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, sheet: &Sheet<'_>, item: &Item) -> Response {
    let theme = cx.theme;
    let back = ui.painter().add(egui::Shape::Noop);
    let wording = item.text.get(cx.lang);
    let inner = Frame::new().inner_margin(Margin::symmetric(6, 5)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(vec2(CODE, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_min_width(CODE);
                ui.add(egui::Label::new(RichText::new(&item.code).font(semibold(size::BODY))).truncate());
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(egui::Label::new(RichText::new(wording).color(theme.text)).wrap());
                if item.reverse {
                    faint(ui, theme, &format!("{} {}", icon::SYNC, cx.tr("questionnaires-reversed")));
                }
            });
        });
    });
    let row = ui.interact(inner.response.rect, sheet.id(("row", &item.code)), Sense::click());
    let said = format!("{} {}: {wording}", cx.tr("questionnaires-item"), item.code);
    row.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if row.hovered() || row.has_focus() {
        let edge = if row.has_focus() { Stroke::new(2.0, theme.accent) } else { Stroke::NONE };
        let shape = egui::epaint::RectShape::new(row.rect, 6, theme.accent_wash, edge, egui::StrokeKind::Inside);
        ui.painter().set(back, shape);
    }
    row
}

fn keys_ui(ui: &Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, row: &Response) {
    if !row.has_focus() || !ui.input(|input| input.modifiers.alt) {
        return;
    }
    // While Alt is down, the arrows are the question's own.
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(row.id, filter));
    let (up, down) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::ALT, Key::ArrowUp), input.consume_key(Modifiers::ALT, Key::ArrowDown))
    });
    if up {
        shift(cx, desk, sheet, place, RowAsk::Earlier);
    }
    if down {
        shift(cx, desk, sheet, place, RowAsk::Later);
    }
}

fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, item: &Item) {
    let name = format!("{} {}", cx.tr("questionnaires-item"), item.code);
    let count = sheet.definition().items_at(place.section, place.group).len();
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(&name).font(semibold(size::BODY)).color(cx.theme.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if named_button(ui, icon::CHECK, &cx.tr("questionnaires-ready"), &name) {
                desk.fold();
            }
            if sheet.may_edit {
                asked = row_buttons(ui, cx, &name, place.item, count);
            }
        });
    });
    if let Some(asked) = asked {
        shift(cx, desk, sheet, place, asked);
    }
    desk.reason_ui(ui, cx, sheet.id(("order", &item.code)));
}

fn shift(cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, asked: RowAsk) {
    let items = sheet.definition().items_at(place.section, place.group);
    let Some(item) = items.get(place.item) else { return };
    let id = sheet.id(("order", &item.code));
    match asked {
        RowAsk::Earlier if place.item > 0 => {
            desk.put(cx, sheet, id, |definition| definition.shift_item(place, place.item - 1));
        }
        RowAsk::Later if place.item + 1 < items.len() => {
            desk.put(cx, sheet, id, |definition| definition.shift_item(place, place.item + 1));
        }
        RowAsk::Remove => {
            desk.put(cx, sheet, id, |definition| {
                definition.items_at_mut(place.section, place.group).map(|items| items.remove(place.item));
            });
        }
        RowAsk::Earlier | RowAsk::Later => {}
    }
}

/// All there is to know of a question in a version that stays as it is.
fn read_ui(ui: &mut Ui, cx: &Cx<'_>, sheet: &Sheet<'_>, item: &Item) {
    let theme = cx.theme;
    for lang in Lang::ALL {
        let language = cx.tr(&format!("base-language-{}", lang.code()));
        labelled(ui, theme, &language, "", |ui| {
            ui.add(egui::Label::new(item.text.exactly(lang)).wrap());
        });
    }
    labelled(ui, theme, &cx.tr("questionnaires-answer"), "", |ui| {
        ui.label(answer_words(sheet.definition(), &item.answer, cx.lang));
    });
    if item.reverse {
        faint(ui, theme, &reverse_words(sheet.definition(), item, cx.lang));
    }
}

fn edit_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, item: &Item) {
    let theme = cx.theme;
    let said = format!("{} {}", cx.tr("questionnaires-item"), item.code);
    let wanted = Both { id: sheet.id(("text", &item.code)), label: &said, kept: &item.text, rows: 2 };
    desk.both_ui(ui, cx, sheet, &wanted, |definition, text| {
        if let Some(item) = definition.item_mut(place) {
            item.text = text;
        }
    });
    let label = cx.tr("questionnaires-code");
    labelled(ui, theme, &label, &cx.tr("questionnaires-code-why"), |ui| {
        let said = format!("{label} {}", item.code);
        let field =
            Checked { id: sheet.id(("code", &item.code)), label: &said, kept: &item.code, hint: "", width: 120.0 };
        let changed = desk.line_ui(ui, cx, sheet, &field, |definition, code| {
            if let Some(item) = definition.item_mut(place) {
                item.code = code;
            }
        });
        if let Some(code) = changed {
            desk.unfold(Unfolded::Item(code));
        }
    });
    answer_ui(ui, cx, desk, sheet, place, item);
    reverse_ui(ui, cx, desk, sheet, place, item);
    place_ui(ui, cx, desk, sheet, place, item);
}

fn answer_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, item: &Item) {
    if place.section == Section::Open {
        return;
    }
    let definition = sheet.definition();
    let keys: Vec<&String> = definition.answers.keys().collect();
    let words: Vec<String> = keys.iter().map(|key| answer_words(definition, key, cx.lang)).collect();
    let chosen = keys.iter().position(|key| **key == item.answer).unwrap_or(usize::MAX);
    let (label, id) = (cx.tr("questionnaires-answer"), sheet.id(("answer", &item.code)));
    labelled(ui, cx.theme, &label, "", |ui| {
        let said = format!("{label} {}", item.code);
        if let Some(picked) = choose(ui, &format!("q_answer_{}", item.code), &said, chosen, &words) {
            let answer = keys[picked].clone();
            desk.put(cx, sheet, id, |definition| {
                if let Some(item) = definition.item_mut(place) {
                    item.answer = answer;
                }
            });
        }
        desk.reason_ui(ui, cx, id);
    });
}

fn reverse_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, item: &Item) {
    if !item.is_number(sheet.definition()) && !item.reverse {
        return;
    }
    let id = sheet.id(("reverse", &item.code));
    let label = cx.tr("questionnaires-counts");
    labelled(ui, cx.theme, &label, &reverse_words(sheet.definition(), item, cx.lang), |ui| {
        let mut reverse = item.reverse;
        let response = ui.checkbox(&mut reverse, cx.tr("questionnaires-reverse"));
        let said = format!("{}: {}", cx.tr("questionnaires-reverse"), item.code);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, reverse, &said));
        if response.changed() {
            desk.put(cx, sheet, id, |definition| {
                if let Some(item) = definition.item_mut(place) {
                    item.reverse = reverse;
                }
            });
        }
        desk.reason_ui(ui, cx, id);
    });
}

/// What turning round does to the lowest and the highest answer.
pub fn reverse_words(definition: &Definition, item: &Item, lang: Lang) -> String {
    let (AnswerKind::Rating { min, max, .. } | AnswerKind::Grade { min, max }) =
        item.answer_kind(definition).unwrap_or(&AnswerKind::Text)
    else {
        return String::new();
    };
    Phrase::new("questionnaires-reverse-why")
        .with("min", number::plain(lang, *min))
        .with("max", number::plain(lang, *max))
        .say(lang)
}

/// Where the question stands, and so what it counts for.
fn place_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, place: ItemPlace, item: &Item) {
    let definition = sheet.definition();
    let mut targets = Vec::new();
    let mut words = Vec::new();
    for section in [Section::Scales, Section::Groups] {
        for (at, group) in definition.groups_of(section).iter().enumerate() {
            targets.push((section, at));
            words.push(group.title.get(cx.lang).to_owned());
        }
    }
    targets.push((Section::Open, 0));
    words.push(cx.tr("questionnaires-open-questions"));
    let chosen = targets.iter().position(|at| *at == (place.section, place.group)).unwrap_or(usize::MAX);
    let (label, id) = (cx.tr("questionnaires-stands-in"), sheet.id(("place", &item.code)));
    labelled(ui, cx.theme, &label, "", |ui| {
        let said = format!("{label} {}", item.code);
        if let Some(picked) = choose(ui, &format!("q_place_{}", item.code), &said, chosen, &words) {
            let (section, group) = targets[picked];
            desk.put(cx, sheet, id, |definition| definition.send_item(place, section, group));
        }
        desk.reason_ui(ui, cx, id);
    });
}
