//! The file: where it is, and what can be done with it.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button};

pub fn file_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    card(ui, cx.theme, |ui| actions_ui(ui, cx));
    if quiet_button(ui, icon::CHECK_CIRCLE, &cx.tr("settings-file-check")).clicked() {
        cx.ask(Ask::Go(Place::Check));
    }
}

fn actions_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let path = cx.path.display().to_string();
    ui.label(RichText::new(cx.tr("settings-file")).font(semibold(size::SECTION)).color(theme.text));
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("settings-copy-path")).clicked() {
                cx.ask(Ask::CopyText(path.clone()));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let words = RichText::new(&path).size(size::SMALL).color(theme.faint);
                ui.add(egui::Label::new(words).truncate()).on_hover_text(&path);
            });
        });
    });
    let writes = cx.may_write();
    ui.horizontal_wrapped(|ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        let actions = [
            (icon::SAVE, "command-backup", writes, Ask::Backup),
            (icon::DOWNLOAD, "command-export", true, Ask::ExportDialog),
            (icon::UPLOAD, "command-import", writes, Ask::ImportProgramme),
            (icon::CLOSE, "command-close-file", true, Ask::CloseFile),
        ];
        for (sign, key, enabled, ask) in actions {
            // Added by itself: within a part of its own a button would not wrap to the next line.
            let button = egui::Button::new(format!("{sign} {}", cx.tr(key))).min_size(vec2(0.0, space::TARGET));
            if ui.add_enabled(enabled, button).clicked() {
                cx.ask(ask);
            }
        }
    });
    faint(ui, theme, &cx.tr("settings-file-why"));
}
