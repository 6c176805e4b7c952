//! Below what is shown of the file: how far the look is, what to think about, what to do with pilots and responses
//! that differ from what is there, and the one button that lets it happen.

use egui::{Id, Key, KeyboardShortcut, Label, Modifiers, RichText, Ui};

use super::columns::warning_ui;
use super::pick::Pick;
use super::wizard::Stage;
use super::{ImportView, model};
use crate::app::command::OnDuplicate;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::size;
use crate::gui::widgets::{faint, icon, primary_button, quiet_button};
use crate::model::import_map::Target;

/// The choices of what to do with what is there already, in the order of the list.
const DUPLICATES: [(OnDuplicate, &str); 3] = [
    (OnDuplicate::Refuse, "wizard-duplicate-refuse"),
    (OnDuplicate::Replace, "wizard-duplicate-replace"),
    (OnDuplicate::Skip, "wizard-duplicate-skip"),
];

impl ImportView {
    pub(super) fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.separator();
        if self.wizard.is_looking() {
            self.progress_ui(ui, cx);
            return;
        }
        if matches!(self.wizard.stage(), Stage::Stopped) {
            ui.horizontal_wrapped(|ui| {
                faint(ui, cx.theme, &cx.tr("wizard-stopped"));
                if quiet_button(ui, icon::SYNC, &cx.tr("wizard-again")).clicked() {
                    self.wizard.look_again();
                }
            });
            return;
        }
        for warning in &self.shown.warnings {
            warning_ui(ui, cx, warning);
        }
        self.private_ui(ui, cx);
        self.options_ui(ui, cx);
        self.button_ui(ui, cx);
    }

    fn private_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let notes = self.wizard.look().into_iter().flat_map(|look| &look.notes);
        for note in notes.filter(|note| note.key == model::PRIVATE) {
            let words = format!("{} {}", icon::VISIBILITY_OFF, note.say(cx.lang));
            ui.add(Label::new(RichText::new(words).size(size::SMALL).color(cx.theme.faint)).wrap());
        }
    }

    /// What to do with pilots that are not there, and with what is; asked only where there is any.
    fn options_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(look) = self.wizard.look() else { return };
        let codes = look.problems.by_code();
        let asks_pilots = look.target != Target::Pilots
            && (self.wizard.creates_pilots()
                || codes.contains_key("unknown_pilot")
                || codes.contains_key("unknown_part"));
        let asks_duplicates = self.wizard.on_duplicate() != OnDuplicate::Refuse || codes.contains_key("duplicate");
        if !asks_pilots && !asks_duplicates {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if asks_pilots {
                let mut creates = self.wizard.creates_pilots();
                if ui.checkbox(&mut creates, cx.tr("wizard-create-pilots")).changed() {
                    self.wizard.set_creates_pilots(creates);
                }
            }
            if asks_duplicates {
                self.duplicates_ui(ui, cx);
            }
        });
    }

    fn duplicates_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let label = cx.tr("wizard-duplicates");
        ui.label(&label);
        let words = DUPLICATES.map(|(_, key)| cx.tr(key));
        let chosen = DUPLICATES.iter().position(|(choice, _)| *choice == self.wizard.on_duplicate());
        let shown = chosen.map_or("", |at| words[at].as_str());
        let pick = Pick {
            id: Id::unique("import_duplicates"),
            label: label.trim_end_matches(':'),
            shown,
            colour: cx.theme.text,
            width: 190.0,
        };
        if let (Some(picked), _) = pick.ui(ui, chosen, words.iter().map(String::as_str)) {
            self.wizard.set_on_duplicate(DUPLICATES[picked].0);
        }
    }

    fn button_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let command = self.wizard.command(cx.state).filter(|_| cx.may_write());
        let (button, summary) = (self.shown.button.clone(), self.shown.summary.clone());
        ui.horizontal_wrapped(|ui| {
            let can_go = command.is_some();
            let go = ui.add_enabled_ui(can_go, |ui| primary_button(ui, cx.theme, icon::DOWNLOAD, &button)).inner;
            let keys = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
            let hint = ui.ctx().format_shortcut(&keys);
            let pressed = ui.input_mut(|input| input.consume_shortcut(&keys));
            let clicked = go.on_disabled_hover_text(&summary).on_hover_text(hint).clicked();
            if (clicked || pressed)
                && let (Some(command), Some(look)) = (command, self.wizard.look())
            {
                self.coming = Some(model::done(look, cx.lang));
                cx.ask(Ask::BringIn(Box::new(command)));
            }
            let colour = if can_go { cx.theme.text } else { cx.theme.faint };
            ui.add(Label::new(RichText::new(summary).color(colour)).wrap());
            if !cx.may_write() {
                faint(ui, cx.theme, &cx.tr("entry-read-only"));
            }
        });
    }
}
