//! The fields of a document: text that looks like text until one points at it, in the reader's language
//! with the other one shown and marked where it is all there is. A field hands over what was typed once,
//! exactly as typed; the caller asks for the change.

use egui::{Align, Color32, EventFilter, Id, Key, Layout, RichText, TextEdit, Ui, vec2};

use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, regular, size, space};
use crate::gui::widgets::{card, choose, faint, field, icon, quiet_button};

/// Where a line of a form has room, its label stands beside it.
const WIDE: f32 = 500.0;
const LABEL: f32 = 150.0;

/// A line of a form: what it is called, and what stands there.
pub fn row<R>(ui: &mut Ui, theme: &Theme, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    if ui.available_width() < WIDE {
        return ui
            .vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                faint(ui, theme, label);
                let added = add(ui);
                ui.add_space(space::TINY);
                added
            })
            .inner;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let label_size = vec2(LABEL, space::TARGET);
        ui.allocate_ui_with_layout(label_size, Layout::top_down(Align::LEFT), |ui| {
            ui.set_width(LABEL);
            ui.add_space(6.0);
            faint(ui, theme, label);
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            add(ui)
        })
        .inner
    })
    .inner
}

/// A card with room below it.
pub fn sheet<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    let added = card(ui, theme, add);
    ui.add_space(space::SMALL);
    added
}

/// Fields in here show their border only when one points at them or types in them; in high contrast always.
pub fn quiet<R>(ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        if !cx.theme.is_high_contrast() {
            let visuals = ui.visuals_mut();
            visuals.widgets.inactive.bg_stroke.color = Color32::TRANSPARENT;
            visuals.text_edit_bg_color = Some(Color32::TRANSPARENT);
        }
        add(ui)
    })
    .inner
}

/// Text in the field's place where it may not be changed.
fn read_only(ui: &mut Ui, cx: &Cx<'_>, label: &str, text: &str) {
    let (words, colour) =
        if text.is_empty() { (cx.tr("pilots-nothing-yet"), cx.theme.faint) } else { (text.to_owned(), cx.theme.text) };
    ui.add_space(5.0);
    let response = ui.add(egui::Label::new(RichText::new(words).color(colour)).wrap());
    let said = format!("{label}: {text}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
}

/// One of a few words; plain text where it may not be changed.
pub fn pick(ui: &mut Ui, cx: &Cx<'_>, id: &str, label: &str, at: usize, words: &[String]) -> Option<usize> {
    if cx.may_write() {
        return choose(ui, id, label, at, words);
    }
    let chosen = words.get(at).map_or("", String::as_str);
    ui.scope(|ui| read_only(ui, cx, label, chosen));
    None
}

/// One line that is the same in every language.
pub fn line(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &str) -> Option<String> {
    if !cx.may_write() {
        read_only(ui, cx, label, kept);
        return None;
    }
    let hint = cx.tr("pilots-nothing-yet");
    // It wraps where it is long; a break that was pasted stays.
    quiet(ui, cx, |ui| wrapped_line(ui, id, label, kept, &hint))
}

/// As [`line`], with words of its own where nothing stands yet.
fn line_hinted(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &str, hint: &str) -> Option<String> {
    if !cx.may_write() {
        read_only(ui, cx, label, kept);
        return None;
    }
    quiet(ui, cx, |ui| field::line_field(ui, id, label, kept, hint))
}

/// A short field behind its label, which wrap together.
pub fn short<R>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    key: &str,
    width: f32,
    add: impl FnOnce(&mut Ui, &mut Cx<'_>, &str) -> R,
) -> R {
    let label = cx.tr(key);
    let words = ui.painter().layout_no_wrap(label.clone(), regular(size::SMALL), cx.theme.faint);
    let room = vec2(words.size().x + space::SMALL + width, space::TARGET);
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        faint(ui, cx.theme, &label);
        ui.scope(|ui| {
            ui.set_width(width);
            add(ui, cx, &label)
        })
        .inner
    })
    .inner
}

/// A short line of which most programmes do not know what to say.
pub fn short_line(ui: &mut Ui, cx: &mut Cx<'_>, id: Id, key: &str, width: f32, kept: &str) -> Option<String> {
    let hint = cx.tr("base-unknown");
    short(ui, cx, key, width, |ui, cx, label| line_hinted(ui, cx, id, label, kept, &hint))
}

/// A list of which every line is an entry; empty lines are no entries.
pub fn lines(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &[String]) -> Option<Vec<String>> {
    let joined = kept.join("\n");
    if !cx.may_write() {
        read_only(ui, cx, label, &joined);
        return None;
    }
    let hint = cx.tr("pilots-one-per-line");
    let typed = quiet(ui, cx, |ui| {
        field::draft_field(ui, id, label, &joined, |text| {
            TextEdit::multiline(text).hint_text(hint.clone()).desired_rows(1).desired_width(f32::INFINITY)
        })
    })?;
    let entries = typed.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned);
    Some(entries.collect()).filter(|list: &Vec<String>| list != kept)
}

/// A text in the reader's language. Where only the other language has it, that one shows faintly with a
/// mark, and typing writes this language's own.
pub fn text(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &Text) -> Option<Text> {
    if !cx.may_write() {
        read_only(ui, cx, label, kept.get(cx.lang));
        fallback_mark(ui, cx, kept);
        return None;
    }
    let id = id.with(cx.lang.code());
    let hint = if kept.is_fallback(cx.lang) { kept.get(cx.lang).to_owned() } else { cx.tr("pilots-nothing-yet") };
    let typed = quiet(ui, cx, |ui| {
        field::draft_field(ui, id, label, kept.exactly(cx.lang), |text| {
            TextEdit::multiline(text).hint_text(hint.clone()).desired_rows(1).desired_width(f32::INFINITY)
        })
    });
    fallback_mark(ui, cx, kept);
    other_ui(ui, cx, id, kept);
    typed.map(|typed| with_slot(kept, cx.lang, typed))
}

/// The text of the other language, while somebody writes this language's own in its place.
fn other_ui(ui: &mut Ui, cx: &Cx<'_>, id: Id, kept: &Text) {
    let is_writing = ui.data(|data| data.get_temp::<String>(id)).is_some_and(|draft| !draft.is_empty());
    if is_writing && kept.is_fallback(cx.lang) {
        ui.horizontal_top(|ui| {
            ui.add_space(space::SMALL);
            ui.add(egui::Label::new(RichText::new(kept.get(cx.lang)).color(cx.theme.faint)).wrap());
        });
    }
}

/// The text with this language's slot replaced; the other language stays.
pub fn with_slot(kept: &Text, lang: Lang, typed: String) -> Text {
    let mut changed = kept.clone();
    *changed.slot(lang) = typed;
    changed
}

/// `alleen in het Engels`.
pub fn fallback_words(lang: Lang) -> String {
    let other = match lang {
        Lang::Nl => "base-language-en",
        Lang::En => "base-language-nl",
    };
    Phrase::new("base-fallback").with("language", lang.tr(other)).say(lang)
}

/// The mark of a text that is there in the other language only.
pub fn fallback_mark(ui: &mut Ui, cx: &Cx<'_>, kept: &Text) {
    if kept.is_fallback(cx.lang) {
        let words = format!("{} {}", icon::TRANSLATE, fallback_words(cx.lang));
        ui.horizontal(|ui| {
            ui.add_space(space::SMALL);
            ui.label(RichText::new(words).size(size::SMALL).color(cx.theme.warning));
        });
    }
}

/// A list of texts, an entry a row, each with its own button that takes it away; `Enter` leaves a row.
pub fn texts(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &[Text]) -> Option<Vec<Text>> {
    let mut changed = None;
    if kept.is_empty() && !cx.may_write() {
        read_only(ui, cx, label, "");
    }
    // Where a whole list is in the other language, one mark says so for all of it.
    let is_all_fallback = kept.len() > 1 && kept.iter().all(|entry| entry.is_fallback(cx.lang));
    for (index, entry) in kept.iter().enumerate() {
        let row_label = format!("{label} {}", index + 1);
        let outcome = entry_row(ui, cx, id.with(index), &row_label, |ui, id| {
            let typed = item(ui, cx, id, &row_label, entry);
            if !is_all_fallback {
                fallback_mark(ui, cx, entry);
            }
            typed
        });
        match outcome {
            Entry::Kept => {}
            Entry::Typed(text) if text.is_empty() => changed = Some(without(kept, index)),
            Entry::Typed(text) => {
                let mut list = kept.to_vec();
                list[index] = text;
                changed = Some(list);
            }
            Entry::Removed => changed = Some(without(kept, index)),
        }
    }
    if let Some(first) = kept.first().filter(|_| is_all_fallback) {
        fallback_mark(ui, cx, first);
    }
    if let Some(typed) = adding(ui, cx, id.with("new"), label) {
        let mut list = changed.unwrap_or_else(|| kept.to_vec());
        list.push(Text::only(cx.lang, typed));
        changed = Some(list);
    }
    changed
}

fn without<T: Clone>(kept: &[T], index: usize) -> Vec<T> {
    let mut list = kept.to_vec();
    list.remove(index);
    list
}

/// What happened to a row of a list in this frame.
pub enum Entry<T> {
    Kept,
    Typed(T),
    Removed,
}

/// A row of a list: what stands there, and at the end the button that takes it away, which is seen when
/// one points at the row or comes to it with the keyboard.
pub fn entry_row<T>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    label: &str,
    add: impl FnOnce(&mut Ui, Id) -> Option<T>,
) -> Entry<T> {
    if !cx.may_write() {
        add(ui, id);
        return Entry::Kept;
    }
    let words = format!("{} {}", icon::CLOSE, cx.tr("pilots-take-away"));
    let written = ui.painter().layout_no_wrap(words.clone(), regular(size::SMALL), cx.theme.faint).size().x;
    let room = (written + 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x).ceil() + 1.0;
    let mut outcome = Entry::Kept;
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - room).max(80.0);
        let typed = ui
            .vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                add(ui, id)
            })
            .inner;
        if let Some(typed) = typed {
            outcome = Entry::Typed(typed);
        }
        if remove_button(ui, cx, id, &words, label) {
            outcome = Entry::Removed;
        }
    });
    outcome
}

fn remove_button(ui: &mut Ui, cx: &Cx<'_>, id: Id, words: &str, label: &str) -> bool {
    let row = ui.min_rect().with_max_x(ui.max_rect().right()).expand2(vec2(0.0, 1.0));
    let typing = [id, id.with(cx.lang.code())].iter().any(|field| ui.memory(|memory| memory.has_focus(*field)));
    let is_near = typing || ui.rect_contains_pointer(row);
    let said = format!("{}: {label}", cx.tr("pilots-take-away"));
    near_button(ui, cx, id.with("remove"), is_near, words, &said)
}

/// A small button that is seen when one is near: points at its row, or comes to it with the keyboard. It is
/// always there for a screen reader and for the keyboard, and in high contrast for everyone.
pub fn near_button(ui: &mut Ui, cx: &Cx<'_>, id: Id, is_near: bool, words: &str, said: &str) -> bool {
    let has_focus = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let seen = has_focus || is_near || cx.theme.is_high_contrast();
    let colour = if seen { cx.theme.faint } else { Color32::TRANSPARENT };
    let button = egui::Button::new(RichText::new(words).size(size::SMALL).color(colour))
        .frame_when_inactive(false)
        .min_size(vec2(0.0, space::TARGET));
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, said));
    let has_focus = response.has_focus();
    ui.data_mut(|data| data.insert_temp(id, has_focus));
    response.clicked()
}

/// One text of a list.
fn item(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &Text) -> Option<Text> {
    if !cx.may_write() {
        read_only(ui, cx, label, kept.get(cx.lang));
        return None;
    }
    let id = id.with(cx.lang.code());
    let hint = if kept.is_fallback(cx.lang) { kept.get(cx.lang).to_owned() } else { String::new() };
    let typed = quiet(ui, cx, |ui| wrapped_line(ui, id, label, kept.exactly(cx.lang), &hint));
    other_ui(ui, cx, id, kept);
    typed.map(|typed| with_slot(kept, cx.lang, typed))
}

/// A line that wraps where it is long; `Enter` leaves it as it leaves any line.
pub fn wrapped_line(ui: &mut Ui, id: Id, label: &str, kept: &str, hint: &str) -> Option<String> {
    let (response, draft) = field::draft_field_response(ui, id, label, kept, |text| {
        let edit = TextEdit::multiline(text).return_key(None).hint_text(hint.to_owned());
        edit.desired_rows(1).desired_width(f32::INFINITY)
    });
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        response.surrender_focus();
        ui.data_mut(|data| data.remove_temp::<String>(id));
    }
    let left = response.lost_focus() && !ui.input(|input| input.key_pressed(Key::Escape));
    (left && draft != kept).then_some(draft)
}

/// The button that begins a new entry, and the field it turns into. `Enter` asks for the next one too.
pub fn adding(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str) -> Option<String> {
    if !cx.may_write() {
        return None;
    }
    let open = id.with("open");
    if !ui.data(|data| data.get_temp(open)).unwrap_or(false) {
        let words = RichText::new(format!("{} {}", icon::ADD, cx.tr("pilots-add"))).color(cx.theme.accent);
        let response = ui.scope(|ui| ui.add(egui::Button::new(words).frame_when_inactive(false))).inner;
        let said = format!("{}: {label}", cx.tr("pilots-add"));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        if response.clicked() {
            ui.data_mut(|data| data.insert_temp(open, true));
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        return None;
    }
    let said = format!("{}: {label}", cx.tr("pilots-new-entry"));
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    let typed = wrapped_line(ui, id, &said, "", &cx.tr("pilots-new-entry"));
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    if typed.is_some() && entered {
        ui.memory_mut(|memory| memory.request_focus(id));
    } else if !has_focus {
        ui.data_mut(|data| data.remove_temp::<bool>(open));
    }
    typed.filter(|typed| !typed.trim().is_empty())
}

/// A whole number that may be unknown. What is no number is told and not taken.
pub fn short_count(ui: &mut Ui, cx: &mut Cx<'_>, id: Id, key: &str, kept: Option<u32>) -> Option<Option<u32>> {
    let shown = kept.map(|count| count.to_string()).unwrap_or_default();
    let typed = short_line(ui, cx, id, key, 100.0, &shown)?;
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    match typed.parse() {
        Ok(count) => Some(Some(count)),
        Err(_) => {
            cx.ask(crate::gui::ask::Ask::Tell(Phrase::new("pilots-no-count").with("typed", typed)));
            None
        }
    }
}

/// Keys that go up and down in a list stay with the widget that has the focus.
pub fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// A small quiet button, for what is rarely done.
pub fn small_quiet(ui: &mut Ui, icon: &str, word: &str) -> egui::Response {
    ui.scope(|ui| quiet_button(ui, icon, word)).inner
}
