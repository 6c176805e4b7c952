//! A copy of a version under another key: which key, and what it is called.

use egui::{TextEdit, Ui};

use super::desk::{Desk, Go, Sheet};
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::settings::form::{id, labelled};
use crate::gui::widgets::{button, faint, icon, primary_button, section};
use crate::model::questionnaire::{Definition, key_fault};

/// What is being typed for a copy.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyDraft {
    key: String,
    title: Text,
}

impl CopyDraft {
    /// A key that is free, and a title that says that it is a copy, in the languages that the title has.
    pub fn of(state: &State, definition: &Definition) -> Self {
        let stem: String = definition.key.chars().take(30).collect();
        let keys = std::iter::once(format!("{stem}-kopie")).chain((2..).map(|n| format!("{stem}-kopie-{n}")));
        let mut title = definition.title.clone();
        for lang in Lang::ALL {
            if !title.exactly(lang).is_empty() {
                let copied = Phrase::new("questionnaires-copy-title").with("title", title.exactly(lang)).say(lang);
                *title.slot(lang) = copied;
            }
        }
        Self { key: keys.into_iter().find(|key| state.questionnaire(key).is_none()).unwrap_or_default(), title }
    }

    /// Why the key cannot be that of a copy.
    fn fault(&self, state: &State) -> Option<Phrase> {
        let key = self.key.trim();
        let taken = || state.questionnaire(key).map(|_| Phrase::new("questionnaires-key-taken").with("key", key));
        key_fault(key).or_else(taken)
    }
}

pub fn copy_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, draft: &mut CopyDraft) {
    section(ui, cx.theme, &cx.tr("questionnaires-copy-heading"));
    let label = cx.tr("questionnaires-key");
    labelled(ui, cx.theme, &label, &cx.tr("questionnaires-key-why"), |ui| {
        let said = cx.tr("questionnaires-copy-key");
        ui.add(TextEdit::singleline(&mut draft.key).desired_width(240.0)).accessible_name(said);
    });
    let label = cx.tr("questionnaires-title");
    labelled(ui, cx.theme, &label, "", |ui| {
        ui.columns(2, |columns| {
            for (ui, lang) in columns.iter_mut().zip(Lang::ALL) {
                let language = cx.tr(&format!("base-language-{}", lang.code()));
                ui.spacing_mut().item_spacing.y = 2.0;
                faint(ui, cx.theme, &language);
                let said = format!("{}, {language}", cx.tr("questionnaires-copy-name"));
                let field = TextEdit::singleline(draft.title.slot(lang)).desired_width(f32::INFINITY);
                ui.add(field).accessible_name(said);
            }
        });
    });
    let at = id("copy");
    desk.reason_ui(ui, cx, at);
    ui.horizontal(|ui| {
        if primary_button(ui, cx.theme, icon::CHECK, &cx.tr("questionnaires-copy-go")).clicked() {
            copy(cx, desk, sheet, draft, at);
        }
        if button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
            desk.next = Some(Go::Copy(None));
        }
    });
}

fn copy(cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, draft: &CopyDraft, at: egui::Id) {
    if let Some(fault) = draft.fault(cx.state) {
        desk.refuse(at, fault.say(cx.lang));
        return;
    }
    let key = draft.key.trim().to_owned();
    let made = Definition { key: key.clone(), version: 1, title: draft.title.clone(), ..sheet.definition().clone() };
    if desk.act(cx, at, Command::AddQuestionnaire(Box::new(made))) {
        desk.wait_for(&key, 1);
    }
}
