//! Before there is a file: which one, what may be in it, and what was brought in last.

use egui::{Id, Key, TextEdit, Ui};

use super::ImportView;
use crate::app::Command;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::gui::widgets::{button, card, faint, icon, primary_button, quiet_button, section};

/// Sentences and the path do not grow wider than this.
const WIDEST: f32 = 720.0;

impl ImportView {
    pub(super) fn choosing_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.set_max_width(WIDEST.min(ui.available_width()));
        self.finished_ui(ui, cx);
        card(ui, cx.theme, |ui| {
            section(ui, cx.theme, &cx.tr("wizard-choose"));
            ui.add(egui::Label::new(cx.tr("wizard-choose-what")).wrap());
            ui.add_space(space::TINY);
            self.path_ui(ui, cx);
        });
        ui.add_space(space::TINY);
        for key in ["wizard-choose-formats", "wizard-choose-tools", "wizard-choose-privacy", "wizard-choose-drop"] {
            let words = egui::RichText::new(cx.tr(key)).size(crate::gui::theme::size::SMALL).color(cx.theme.faint);
            ui.add(egui::Label::new(words).wrap());
        }
    }

    fn path_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let label = cx.tr("wizard-path");
        faint(ui, cx.theme, &label);
        let field = TextEdit::singleline(&mut self.typed).id(Id::unique("import_path")).desired_width(f32::INFINITY);
        let response = ui.add(field.hint_text(cx.tr("wizard-path-hint")));
        let typed = self.typed.clone();
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, &typed, &typed, "");
            info.label = Some(label.clone());
            info
        });
        if cx.focus_search {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal_wrapped(|ui| {
            let can_go = !self.typed.trim().is_empty();
            let words = cx.tr("wizard-look");
            let go = ui.add_enabled_ui(can_go, |ui| primary_button(ui, cx.theme, icon::VISIBILITY, &words)).inner;
            if (go.clicked() || entered) && can_go {
                self.choose_file(path_of(&self.typed), cx.state);
            }
            if button(ui, icon::FOLDER_OPEN, &cx.tr("dialog-browse")).clicked() {
                cx.ask(Ask::BrowseTable(path_of(&self.typed)));
            }
        });
    }

    /// What came in last, with the way back.
    fn finished_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(finished) = &self.finished else { return };
        let is_last = cx.state.revisions().all() == finished.revision;
        let (mut is_read, mut is_undone) = (false, false);
        card(ui, cx.theme, |ui| {
            let words = format!("{} {}", icon::CHECK_CIRCLE, finished.sentence);
            ui.add(egui::Label::new(egui::RichText::new(words).color(cx.theme.text)).wrap());
            ui.horizontal_wrapped(|ui| {
                if is_last && cx.may_write() {
                    is_undone = button(ui, icon::UNDO, &cx.tr("command-undo")).clicked();
                } else {
                    faint(ui, cx.theme, &cx.tr("wizard-done-since"));
                }
                is_read = quiet_button(ui, icon::CLOSE, &cx.tr("dialog-close")).clicked();
            });
        });
        ui.add_space(space::TINY);
        if is_undone {
            cx.act(Command::Undo);
        }
        if is_read || is_undone {
            self.finished = None;
        }
    }
}

/// A path as people paste it: without the quotation marks that a file manager puts around it.
fn path_of(typed: &str) -> std::path::PathBuf {
    let typed = typed.trim();
    let bare = ['"', '\''].into_iter().find_map(|mark| typed.strip_prefix(mark)?.strip_suffix(mark));
    bare.unwrap_or(typed).into()
}
