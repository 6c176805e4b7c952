//! Cards, headings, buttons and the empty state.

use egui::{Align, Button, CornerRadius, Frame, Layout, Margin, Response, RichText, Stroke, Ui, WidgetText};

use crate::gui::theme::{Theme, semibold, size, space};

/// A white sheet with a thin border, as wide as there is room.
pub fn card<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .fill(theme.card)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::same(14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// The name of a view and what it is for.
pub fn title(ui: &mut Ui, theme: &Theme, name: &str, purpose: &str) {
    ui.add(egui::Label::new(RichText::new(name).font(semibold(size::TITLE)).color(theme.text)));
    if !purpose.is_empty() {
        faint(ui, theme, purpose);
    }
}

/// The heading of a card or a group.
pub fn section(ui: &mut Ui, theme: &Theme, name: &str) -> Response {
    ui.label(RichText::new(name).font(semibold(size::SECTION)).color(theme.text))
}

/// Smaller text that explains.
pub fn faint(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.label(RichText::new(text).size(size::SMALL).color(theme.faint))
}

/// A large figure with its words below.
pub fn fact(ui: &mut Ui, theme: &Theme, figure: impl Into<WidgetText>, words: &str) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(figure);
        faint(ui, theme, words);
    })
    .response
}

/// A button with an icon and a word.
pub fn button(ui: &mut Ui, icon: &str, word: &str) -> Response {
    ui.add(Button::new(format!("{icon} {word}")).min_size(egui::vec2(0.0, space::TARGET)))
}

/// The one thing to do next.
pub fn primary_button(ui: &mut Ui, theme: &Theme, icon: &str, word: &str) -> Response {
    let words = RichText::new(format!("{icon} {word}")).color(theme.on_accent);
    ui.add(Button::new(words).fill(theme.accent).min_size(egui::vec2(0.0, space::TARGET)))
}

/// A button without a border, for what is there but not urged.
pub fn quiet_button(ui: &mut Ui, icon: &str, word: &str) -> Response {
    ui.add(Button::new(format!("{icon} {word}")).frame_when_inactive(false).min_size(egui::vec2(0.0, space::TARGET)))
}

/// A key as it looks on a keyboard.
pub fn key_cap(ui: &mut Ui, theme: &Theme, key: &str) -> Response {
    Frame::new()
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CornerRadius::same(4))
        .inner_margin(Margin::symmetric(6, 1))
        .show(ui, |ui| ui.label(RichText::new(key).size(size::SMALL).color(theme.text)))
        .inner
}

/// An empty view says what goes there; the caller adds the button that begins it.
pub fn empty<R>(ui: &mut Ui, theme: &Theme, icon: &str, what: &str, why: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(space::LARGE);
        ui.label(RichText::new(icon).size(34.0).color(theme.faint));
        section(ui, theme, what);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(460.0));
            ui.add(egui::Label::new(RichText::new(why).color(theme.faint)).wrap());
        });
        ui.add_space(space::SMALL);
        let added = add(ui);
        ui.add_space(space::LARGE);
        added
    })
    .inner
}

/// A word in a thin frame, to be seen beside a name without shouting; its meaning comes on hover.
pub fn chip(ui: &mut Ui, theme: &Theme, word: &str, name: &str, why: &str) -> Response {
    let words = RichText::new(word).size(size::SMALL).color(theme.warning);
    let response = Frame::new()
        .stroke(Stroke::new(1.0, theme.warning))
        .corner_radius(CornerRadius::same(9))
        .inner_margin(Margin::symmetric(8, 2))
        .show(ui, |ui| ui.add(egui::Label::new(words).extend()))
        .inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, name));
    response.on_hover_text(format!("{name}\n{why}"))
}
