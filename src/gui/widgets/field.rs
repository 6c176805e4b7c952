//! Fields to type in. What is being typed is the field's own until it is left (or `Enter`, or the view
//! goes away); then it is handed over once. `Escape` brings back what stood there.

use egui::{Id, Key, Response, TextEdit, Ui};

/// One line of text. Answers the new text when the field is left with something else in it.
pub fn line_field(ui: &mut Ui, id: Id, label: &str, kept: &str, hint: &str) -> Option<String> {
    draft_field(ui, id, label, kept, |text| TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY))
}

/// Several lines of text.
pub fn text_field(ui: &mut Ui, id: Id, label: &str, kept: &str, hint: &str) -> Option<String> {
    draft_field(ui, id, label, kept, |text| {
        TextEdit::multiline(text).hint_text(hint).desired_rows(2).desired_width(f32::INFINITY)
    })
}

/// A field with a draft of its own while it has the focus; `make` gives it its shape.
pub fn draft_field(
    ui: &mut Ui,
    id: Id,
    label: &str,
    kept: &str,
    make: impl for<'t> FnOnce(&'t mut String) -> TextEdit<'t>,
) -> Option<String> {
    let (response, draft) = draft_field_response(ui, id, label, kept, make);
    let left = response.lost_focus();
    if left && ui.input(|input| input.key_pressed(Key::Escape)) {
        return None;
    }
    (left && draft != kept).then_some(draft)
}

/// As [`draft_field`], with the field's response, for those who look at more than leaving.
pub fn draft_field_response(
    ui: &mut Ui,
    id: Id,
    label: &str,
    kept: &str,
    make: impl for<'t> FnOnce(&'t mut String) -> TextEdit<'t>,
) -> (Response, String) {
    let mut draft = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_else(|| kept.to_owned());
    let response = ui.add(make(&mut draft).id(id));
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(ui.is_enabled(), kept, &draft, "");
        info.label = Some(label.to_owned());
        info
    });
    let draft_now = draft.clone();
    // The focus within the window: going to another window for a moment keeps what is being typed. Asked
    // before the data are locked, because both are behind one lock.
    let focused = ui.memory(|memory| memory.has_focus(id));
    ui.data_mut(|data| {
        if focused {
            data.insert_temp(id, draft);
        } else {
            data.remove_temp::<String>(id);
        }
    });
    (response, draft_now)
}
