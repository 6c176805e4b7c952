//! A field that checks what was typed when it is left. What it refuses stays in the field, with the
//! reason beside it, until it is mended or what is kept changes by itself.

use std::collections::HashMap;

use egui::{Id, Key, RichText, TextEdit, Ui};

use super::{field, icon};
use crate::base::Phrase;
use crate::gui::ask::Ask;
use crate::gui::theme::{Theme, size};

/// What fields of a view refused: what was typed, what was kept then, and why it was refused.
#[derive(Default)]
pub struct Refusals {
    held: HashMap<Id, Refusal>,
    /// What the person would not see beside the field, to be told.
    untold: Vec<Phrase>,
}

struct Refusal {
    label: String,
    typed: String,
    kept: String,
    reason: String,
    /// Whether a notice has told it already.
    told: bool,
}

impl Refusal {
    fn phrase(&self) -> Phrase {
        Phrase::new("entry-refused")
            .with("field", self.label.as_str())
            .with("typed", self.typed.as_str())
            .with("reason", self.reason.as_str())
    }
}

impl Refusals {
    /// Lets go of what was refused, when other fields take the place of these; nothing goes untold.
    pub fn clear(&mut self) {
        let mut left: Vec<Refusal> = self.held.drain().map(|(_, refusal)| refusal).collect();
        left.sort_by(|a, b| a.label.cmp(&b.label));
        self.untold.extend(left.iter().filter(|refusal| !refusal.told).map(Refusal::phrase));
    }

    /// What is still to be told; a view asks for it at the end of every frame.
    pub fn tell(&mut self) -> Vec<Ask> {
        self.untold.drain(..).map(Ask::Tell).collect()
    }

    /// Why the field's text was refused, if it was.
    pub fn reason(&self, id: Id) -> Option<&str> {
        self.held.get(&id).map(|refusal| refusal.reason.as_str())
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
        if self.held.get(&id).is_some_and(|refusal| refusal.kept != kept) {
            self.held.remove(&id);
        }
        self.held.get(&id).map(|refusal| refusal.typed.clone())
    }

    /// `at_once`: the person is on the way elsewhere, and may not see the reason beside the field.
    fn refuse(&mut self, checked: &Checked<'_>, typed: String, reason: String, at_once: bool) {
        let (label, kept) = (checked.label.to_owned(), checked.kept.to_owned());
        let refusal = Refusal { label, typed, kept, reason, told: at_once };
        self.untold.extend(at_once.then(|| refusal.phrase()));
        self.held.insert(checked.id, refusal);
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
    checked_as(ui, theme, refusals, checked, |text| TextEdit::singleline(text), read)
}

/// As [`checked_field`], for a text that may run over several lines.
pub fn checked_text<T>(
    ui: &mut Ui,
    theme: &Theme,
    refusals: &mut Refusals,
    checked: &Checked<'_>,
    rows: usize,
    read: impl FnOnce(&str) -> Result<T, String>,
) -> CheckedOutcome<T> {
    checked_as(ui, theme, refusals, checked, |text| TextEdit::multiline(text).desired_rows(rows), read)
}

fn checked_as<T>(
    ui: &mut Ui,
    theme: &Theme,
    refusals: &mut Refusals,
    checked: &Checked<'_>,
    make: impl for<'t> FnOnce(&'t mut String) -> TextEdit<'t>,
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
                make(text).hint_text(checked.hint).desired_width(checked.width)
            })
        })
        .inner;
    let escaped = ui.input(|input| input.key_pressed(egui::Key::Escape));
    let left = response.lost_focus() && !escaped && draft != shown;
    let stays = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Tab));
    let read = if left { hand_over(refusals, checked, &draft, !stays, read) } else { None };
    CheckedOutcome { read, draft }
}

fn hand_over<T>(
    refusals: &mut Refusals,
    checked: &Checked<'_>,
    draft: &str,
    goes: bool,
    read: impl FnOnce(&str) -> Result<T, String>,
) -> Option<T> {
    refusals.held.remove(&checked.id);
    if draft == checked.kept {
        return None;
    }
    match read(draft) {
        Ok(value) => Some(value),
        Err(reason) => {
            refusals.refuse(checked, draft.to_owned(), reason, goes);
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
