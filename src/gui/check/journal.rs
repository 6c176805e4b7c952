//! The journal of the whole programme, with the newest line on top.

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use super::log_model::{self, LogLine};
use crate::app::queries::blind;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, LOG_LINES};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button, section};
use crate::model::EvaluatorId;

#[derive(Default)]
pub struct JournalView {
    lines: Vec<LogLine>,
    /// What the lines were made of: the newest one, how many there are, the language, and for whom.
    made: Option<(i64, usize, Lang, Option<EvaluatorId>)>,
    /// The revision of the programme for which the journal was asked.
    asked: Option<u64>,
}

const WHEN: f32 = 128.0;
const WHO: f32 = 130.0;

impl JournalView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown_anew: bool) {
        self.renew(cx, shown_anew);
        let height = (ui.available_height() - 30.0).max(120.0);
        card(ui, cx.theme, |ui| {
            ui.set_height(height);
            self.lines_ui(ui, cx);
        });
    }

    /// Asks for the journal when the view is shown and whenever anything has changed.
    fn renew(&mut self, cx: &mut Cx<'_>, shown_anew: bool) {
        let revision = cx.state.revisions().all();
        if shown_anew || cx.log.pilot.is_some() || self.asked != Some(revision) {
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

    fn lines_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.horizontal(|ui| {
            section(ui, theme, &cx.tr("check-log"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("entry-copy")).clicked() {
                    cx.ask(Ask::CopyText(log_model::as_text(&self.lines, cx.lang)));
                }
            });
        });
        if cx.log.failed {
            faint(ui, theme, &cx.tr("check-log-failed"));
            return;
        }
        if self.lines.is_empty() {
            faint(ui, theme, &cx.tr("check-log-reading"));
            return;
        }
        if self.lines.len() >= LOG_LINES {
            faint(ui, theme, &Phrase::new("history-newest").with("count", LOG_LINES).say(cx.lang));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let row = space::TARGET;
        let area = ScrollArea::vertical().id_salt("check_log").auto_shrink([false, false]);
        area.show_rows(ui, row, self.lines.len(), |ui, range| {
            for line in &self.lines[range] {
                line_ui(ui, cx, line, row);
            }
        });
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
        ui.add(egui::Label::new(RichText::new(&line.what).color(theme.text)).truncate()).on_hover_text(&line.what);
    });
}
