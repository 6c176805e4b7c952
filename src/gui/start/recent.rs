//! The recent files: one click opens one; what is no longer there is marked and can be taken off the list.

use std::path::PathBuf;

use egui::{Align, Layout, RichText, Ui};

use super::StartCx;
use super::model::{self, RecentFile};
use crate::gui::ask::Ask;
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, icon, section};

/// The recent files as they were when the view was shown.
#[derive(Default)]
pub struct RecentFiles {
    paths: Vec<PathBuf>,
    files: Vec<RecentFile>,
}

impl RecentFiles {
    /// Looks on the disk when the view is shown, and when the list is another.
    pub fn renew(&mut self, paths: &[PathBuf], shown_anew: bool) {
        if shown_anew || self.paths != paths {
            paths.clone_into(&mut self.paths);
            self.files = model::recent(paths, std::path::Path::is_file);
        }
    }
}

pub fn recent_ui(ui: &mut Ui, cx: &mut StartCx<'_>, recent: &RecentFiles) {
    if recent.files.is_empty() {
        return;
    }
    card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        section(ui, cx.theme, &cx.lang.tr("start-recent"));
        for file in &recent.files {
            file_ui(ui, cx, file);
        }
    });
}

fn file_ui(ui: &mut Ui, cx: &mut StartCx<'_>, file: &RecentFile) {
    let (theme, lang) = (cx.theme, cx.lang);
    ui.push_id(&file.path, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = format!("{} {}", icon::CLOSE, lang.tr("start-forget"));
                let forget = egui::Button::new(RichText::new(words).size(size::SMALL).color(theme.faint));
                let response = ui.add(forget.frame_when_inactive(false)).on_hover_text(lang.tr("start-forget-why"));
                if response.clicked() {
                    cx.outbox.push(Ask::ForgetRecent(file.path.clone()));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| open_ui(ui, cx, file));
            });
        });
    });
}

fn open_ui(ui: &mut Ui, cx: &mut StartCx<'_>, file: &RecentFile) {
    let (theme, lang) = (cx.theme, cx.lang);
    let note = if file.is_there { file.folder.clone() } else { lang.tr("start-missing") };
    let color = if file.is_there { theme.text } else { theme.faint };
    let name = RichText::new(format!("{} {}", icon::FOLDER_OPEN, file.name)).color(color);
    let button = egui::Button::new(name).frame_when_inactive(false).min_size(egui::vec2(0.0, space::TARGET));
    let response = ui.add_enabled(file.is_there, button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, file.is_there, &file.name));
    let path = file.path.display().to_string();
    if response.on_hover_text(&path).on_disabled_hover_text(&path).clicked() {
        cx.outbox.push(Ask::Open(file.path.clone()));
    }
    let note = RichText::new(note).size(size::SMALL).color(theme.faint);
    ui.add(egui::Label::new(note).truncate()).on_hover_text(path);
}
