//! Choosing one of a few: a drop-down with a label, and segments side by side.

use egui::{ComboBox, Response, RichText, Ui};

use crate::gui::theme::{Theme, size};

/// A drop-down that a screen reader knows by `label`. Answers the index that was chosen anew.
pub fn choose(ui: &mut Ui, id: &str, label: &str, chosen: usize, words: &[String]) -> Option<usize> {
    let mut picked = None;
    let shown = words.get(chosen).map_or("", String::as_str);
    let response = ComboBox::from_id_salt(id).selected_text(shown).height(420.0).show_ui(ui, |ui| {
        for (index, word) in words.iter().enumerate() {
            if ui.selectable_label(index == chosen, word).clicked() && index != chosen {
                picked = Some(index);
            }
        }
    });
    let said = format!("{label}: {shown}");
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &said));
    response.response.on_hover_text(label);
    picked
}

/// Segments side by side, one of which is on. Answers the index that was chosen anew.
pub fn segments(ui: &mut Ui, theme: &Theme, chosen: usize, words: &[String]) -> Option<usize> {
    segments_of(ui, theme, chosen, words, size::BODY)
}

/// The same in smaller letters, for many of them in a small window.
pub fn small_segments(ui: &mut Ui, theme: &Theme, chosen: usize, words: &[String]) -> Option<usize> {
    ui.spacing_mut().button_padding.x = 6.0;
    segments_of(ui, theme, chosen, words, size::SMALL)
}

fn segments_of(ui: &mut Ui, theme: &Theme, chosen: usize, words: &[String], letters: f32) -> Option<usize> {
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (index, word) in words.iter().enumerate() {
            if segment(ui, theme, index == chosen, word, letters).clicked() && index != chosen {
                picked = Some(index);
            }
        }
    });
    picked
}

fn segment(ui: &mut Ui, theme: &Theme, on: bool, word: &str, letters: f32) -> Response {
    let words = RichText::new(word).size(letters).color(if on { theme.accent } else { theme.text });
    let mut button = egui::Button::selectable(on, words);
    if on {
        button = button.stroke(egui::Stroke::new(1.0, theme.accent));
    }
    ui.add(button)
}
