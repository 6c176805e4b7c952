//! A field in which one types what must occur, the same in every view; `Escape` empties it.

use egui::{Id, Key, Response, TextEdit, Ui};

use super::icon;

/// `label` is its name and, behind the magnifying glass, its hint.
pub fn search_field(ui: &mut Ui, id: Id, label: &str, text: &mut String, width: f32) -> Response {
    let hint = format!("{} {label}", icon::SEARCH);
    let response = ui.add(TextEdit::singleline(text).id(id).hint_text(hint).desired_width(width));
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, text.as_str(), text.as_str(), "");
        info.label = Some(label.to_owned());
        info
    });
    let is_here = response.has_focus() || response.lost_focus();
    if is_here && ui.input(|input| input.key_pressed(Key::Escape)) {
        text.clear();
    }
    response
}
