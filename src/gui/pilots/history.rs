//! The journal of a pilot, painted: read once when one comes here, and again when something changed.

use std::sync::Arc;

use egui::{RichText, Ui};

use super::fields::sheet;
use super::history_model::{HistoryLine, Told, history};
use crate::app::queries::blind;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, LOG_LINES};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{empty, faint, icon};
use crate::model::{EvaluatorId, Pilot, PilotId};

/// Of which pilot, in which language, up to which line, of how many, and for whom the lines were built.
type BuiltFrom = (PilotId, Lang, Option<i64>, usize, Option<EvaluatorId>);

#[derive(Default)]
pub struct History {
    /// Of which pilot and at which revision the journal was asked for.
    asked: Option<(PilotId, u64)>,
    built_from: Option<BuiltFrom>,
    lines: Vec<HistoryLine>,
    /// How high each line was when it was last painted, at which width: a line out of sight takes only room.
    heights: (f32, Vec<Option<f32>>),
}

impl History {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        let key = (pilot.id, cx.state.revisions().all());
        if self.asked != Some(key) || cx.log.pilot != Some(pilot.id) {
            self.asked = Some(key);
            cx.ask(Ask::ReadLog(Some(pilot.id)));
        }
        let entries = cx.log.entries.as_ref().filter(|_| cx.log.pilot == Some(pilot.id));
        let Some(entries) = entries else {
            self.waiting_ui(ui, cx);
            return;
        };
        let newest = entries.first().map(|entry| entry.line.seq);
        let reader = blind::reader(cx.state, &cx.person.name);
        let built_from = (pilot.id, cx.lang, newest, entries.len(), reader);
        if self.built_from != Some(built_from) {
            self.lines = history(cx.state, reader, entries, cx.lang);
            self.heights.1.clear();
            self.built_from = Some(built_from);
        }
        let theme = cx.theme;
        sheet(ui, theme, |ui| self.lines_ui(ui, cx));
    }

    fn waiting_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if !cx.log.failed {
            ui.horizontal(|ui| {
                ui.spinner();
                faint(ui, cx.theme, &cx.tr("history-reading"));
            });
            return;
        }
        let (what, why) = (cx.tr("history-closed"), cx.tr("history-closed-why"));
        empty(ui, cx.theme, icon::HISTORY, &what, &why, |_| ());
    }

    fn lines_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.lines.is_empty() {
            let (what, why) = (cx.tr("history-empty"), cx.tr("history-empty-why"));
            empty(ui, cx.theme, icon::HISTORY, &what, &why, |_| ());
            return;
        }
        let width = ui.available_width();
        if self.heights.0 != width || self.heights.1.len() != self.lines.len() {
            self.heights = (width, vec![None; self.lines.len()]);
        }
        for (line, height) in self.lines.iter().zip(&mut self.heights.1) {
            let place = egui::Rect::from_min_size(ui.cursor().min, egui::vec2(width, height.unwrap_or(0.0)));
            match height {
                Some(height) if !ui.is_rect_visible(place) => {
                    ui.allocate_space(egui::vec2(width, *height));
                }
                _ => *height = Some(ui.scope(|ui| line_ui(ui, cx, line)).response.rect.height()),
            }
        }
        if self.lines.len() >= LOG_LINES {
            faint(ui, cx.theme, &Phrase::new("history-newest").with("count", LOG_LINES).say(cx.lang));
        }
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &HistoryLine) {
    ui.horizontal_wrapped(|ui| {
        faint(ui, cx.theme, &line.at);
        faint(ui, cx.theme, &line.by);
    });
    ui.add(egui::Label::new(RichText::new(&line.words).font(semibold(size::BODY)).color(cx.theme.text)).wrap());
    if !line.brief.is_empty() {
        faint(ui, cx.theme, &line.brief);
    }
    for told in &line.changes {
        told_ui(ui, cx, told);
    }
    ui.add_space(space::SMALL);
}

/// A field with what stood there and what stands there now, as one sentence that wraps.
fn told_ui(ui: &mut Ui, cx: &Cx<'_>, told: &Told) {
    let (field, before, after) = (told.field.as_str(), told.before.as_str(), told.after.as_str());
    let phrase = match (before.is_empty(), after.is_empty()) {
        (true, _) => Phrase::new("history-filled").with("field", field).with("after", after),
        (false, true) => Phrase::new("history-emptied").with("field", field).with("before", before),
        _ => Phrase::new("history-changed").with("field", field).with("before", before).with("after", after),
    };
    ui.add(egui::Label::new(RichText::new(phrase.say(cx.lang)).color(cx.theme.text)).wrap());
}
