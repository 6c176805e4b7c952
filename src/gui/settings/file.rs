//! The file: where it is, what can be done with it, and its journal with the newest line on top.

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use super::log_model::{self, LogLine};
use crate::app::queries::blind;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button, section};
use crate::model::EvaluatorId;

#[derive(Default)]
pub struct FileView {
    lines: Vec<LogLine>,
    /// What the lines were made of: the newest one, how many there are, the language, and for whom.
    made: Option<(i64, usize, Lang, Option<EvaluatorId>)>,
    /// The revision of the programme for which the journal was asked.
    asked: Option<u64>,
}

const WHEN: f32 = 128.0;
const WHO: f32 = 130.0;

impl FileView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown_anew: bool) {
        self.renew(cx, shown_anew);
        ui.spacing_mut().item_spacing.y = 8.0;
        card(ui, cx.theme, |ui| actions_ui(ui, cx));
        let height = (ui.available_height() - 30.0).max(120.0);
        card(ui, cx.theme, |ui| {
            ui.set_height(height);
            self.log_ui(ui, cx);
        });
    }

    /// Asks for the journal when the view is shown and whenever anything has changed.
    fn renew(&mut self, cx: &mut Cx<'_>, shown_anew: bool) {
        let revision = cx.state.revisions().all();
        let is_other = cx.log.pilot.is_some() || cx.log.entries.is_none() && shown_anew;
        if cx.may_write() && (shown_anew || is_other || self.asked != Some(revision)) {
            self.asked = Some(revision);
            cx.ask(Ask::ReadLog(None));
        }
        let Some(entries) = cx.log.entries.as_ref().filter(|_| cx.log.pilot.is_none()) else { return };
        let newest = entries.first().map_or(0, |entry| entry.line.seq);
        let reader = blind::reader(cx.state, &cx.person.name);
        let key = (newest, entries.len(), cx.lang, reader);
        if self.made != Some(key) {
            self.lines = log_model::lines(cx.state, reader, entries, cx.lang);
            self.made = Some(key);
        }
    }

    fn log_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.horizontal(|ui| {
            section(ui, theme, &cx.tr("settings-log"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("entry-copy")).clicked() {
                    cx.ask(Ask::CopyText(log_model::as_text(&self.lines, cx.lang)));
                }
            });
        });
        if !cx.may_write() {
            faint(ui, theme, &cx.tr("settings-log-read-only"));
            return;
        }
        if self.lines.is_empty() {
            faint(ui, theme, &cx.tr("settings-log-reading"));
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let row = space::TARGET;
        ScrollArea::vertical().id_salt("settings_log").auto_shrink([false, false]).show_rows(
            ui,
            row,
            self.lines.len(),
            |ui, range| {
                for line in &self.lines[range] {
                    line_ui(ui, cx, line, row);
                }
            },
        );
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &LogLine, height: f32) {
    let theme = cx.theme;
    let row = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        let cells = [(&line.at, WHEN, theme.faint), (&line.by, WHO, theme.faint)];
        for (words, width, color) in cells {
            ui.allocate_ui_with_layout(vec2(width, height), Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_width(width);
                ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(color)).truncate());
            });
        }
        ui.add(egui::Label::new(RichText::new(&line.what).color(theme.text)).truncate());
    });
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
