//! A field that checks what was typed when it is left. What it refuses stays in the field, with the
//! reason beside it, until it is mended or what is kept changes by itself.

use std::collections::HashMap;

use egui::{Id, RichText, TextEdit, Ui};

use super::{field, icon};
use crate::gui::theme::{Theme, size};

/// What fields of a view refused: what was typed, what was kept then, and why it was refused.
#[derive(Default)]
pub struct Refusals(HashMap<Id, Refusal>);

struct Refusal {
    typed: String,
    kept: String,
    reason: String,
}

impl Refusals {
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Why the field's text was refused, if it was.
    pub fn reason(&self, id: Id) -> Option<&str> {
        self.0.get(&id).map(|refusal| refusal.reason.as_str())
    }

    /// Paints the reason, where there is one.
    pub fn reason_ui(&self, ui: &mut Ui, theme: &Theme, id: Id) {
        if let Some(reason) = self.reason(id) {
            let words = RichText::new(format!("{} {reason}", icon::ERROR)).size(size::SMALL).color(theme.error);
            ui.add(egui::Label::new(words).wrap());
        }
    }

    /// A refusal is over once something else is kept: by undo, or by somebody else.
    fn typed(&mut self, id: Id, kept: &str) -> Option<String> {
        if self.0.get(&id).is_some_and(|refusal| refusal.kept != kept) {
            self.0.remove(&id);
        }
        self.0.get(&id).map(|refusal| refusal.typed.clone())
    }

    fn refuse(&mut self, id: Id, typed: String, kept: &str, reason: String) {
        self.0.insert(id, Refusal { typed, kept: kept.to_owned(), reason });
    }
}

/// What a checked field is: who it is, what a screen reader calls it, what is kept, how wide it is.
#[derive(Clone, Copy)]
pub struct Checked<'a> {
    pub id: Id,
    pub label: &'a str,
    pub kept: &'a str,
    pub hint: &'a str,
    pub width: f32,
}

/// What came of a checked field in this frame.
pub struct CheckedOutcome<T> {
    /// What was read when the field was left with something new and sound in it.
    pub read: Option<T>,
    /// What stands in the field now, also while it is being typed.
    pub draft: String,
}

/// Paints the field; `read` makes a value of what was typed, or says why not.
pub fn checked_field<T>(
    ui: &mut Ui,
    theme: &Theme,
    refusals: &mut Refusals,
    checked: &Checked<'_>,
    read: impl FnOnce(&str) -> Result<T, String>,
) -> CheckedOutcome<T> {
    let typed = refusals.typed(checked.id, checked.kept);
    let shown = typed.clone().unwrap_or_else(|| checked.kept.to_owned());
    let (response, draft) = ui
        .scope(|ui| {
            if typed.is_some() {
                mark_refused(ui, theme);
            }
            field::draft_field_response(ui, checked.id, checked.label, &shown, |text| {
                TextEdit::singleline(text).hint_text(checked.hint).desired_width(checked.width)
            })
        })
        .inner;
    let escaped = ui.input(|input| input.key_pressed(egui::Key::Escape));
    let left = response.lost_focus() && !escaped && draft != shown;
    let read = if left { hand_over(refusals, checked, &draft, read) } else { None };
    CheckedOutcome { read, draft }
}

fn hand_over<T>(
    refusals: &mut Refusals,
    checked: &Checked<'_>,
    draft: &str,
    read: impl FnOnce(&str) -> Result<T, String>,
) -> Option<T> {
    refusals.0.remove(&checked.id);
    if draft == checked.kept {
        return None;
    }
    match read(draft) {
        Ok(value) => Some(value),
        Err(reason) => {
            refusals.refuse(checked.id, draft.to_owned(), checked.kept, reason);
            None
        }
    }
}

fn mark_refused(ui: &mut Ui, theme: &Theme) {
    let widgets = &mut ui.visuals_mut().widgets;
    for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
        state.bg_stroke = egui::Stroke::new(1.5, theme.error);
    }
}
