//! Uitgegeven: what was made for others, the newest on top. Nothing is taken off it here: it has left the house.

use egui::{Align, Label, Layout, Response, RichText, ScrollArea, Ui, vec2};

use super::released_model::{self, ReleasedLine};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, empty, faint, icon, quiet_button, rows};

#[derive(Default)]
pub struct ReleasedView {
    lines: Vec<ReleasedLine>,
    /// What the lines were made of: the programme's revision and the language.
    made: Option<(u64, Lang)>,
}

const WHEN: f32 = 124.0;
const BY: f32 = 84.0;
const TO: f32 = 116.0;
const MINIMUM: f32 = 68.0;
/// What it is, and below it what was in it.
const LINE: f32 = 44.0;
/// The heading above the lines, and what stands below them.
const AROUND: f32 = 30.0;

impl ReleasedView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let key = (cx.state.revisions().all(), cx.lang);
        if self.made != Some(key) {
            self.lines = released_model::build(cx.state, cx.lang);
            self.made = Some(key);
        }
        faint(ui, cx.theme, &cx.tr("released-why"));
        ui.add_space(space::TINY);
        if self.lines.is_empty() {
            let (what, why) = (cx.tr("released-none"), cx.tr("released-none-why"));
            empty(ui, cx.theme, icon::UPLOAD, &what, &why, |_| ());
            return;
        }
        let copied = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("released-copy")).clicked();
        if copied || rows::copies(ui) {
            cx.ask(Ask::CopyText(released_model::as_text(&self.lines, cx.lang)));
        }
        self.list_ui(ui, cx);
    }

    fn list_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let height = (ui.available_height() - AROUND).max(120.0);
        card(ui, cx.theme, |ui| {
            ui.set_height(height);
            ui.spacing_mut().item_spacing.y = 0.0;
            let what = what_width(ui);
            ui.horizontal(|ui| {
                let widths = [("at", WHEN), ("by", BY), ("to", TO), ("what", what), ("minimum", MINIMUM)];
                for (key, width) in widths {
                    cell(ui, width, space::ROW, |ui| faint(ui, cx.theme, &cx.tr(&format!("released-{key}"))));
                }
            });
            let area = ScrollArea::vertical().id_salt("check_released").auto_shrink([false, false]);
            area.show_rows(ui, LINE, self.lines.len(), |ui, range| {
                for line in &self.lines[range] {
                    ui.horizontal(|ui| line_ui(ui, cx, line, what));
                }
            });
        });
    }
}

/// What the other columns leave.
fn what_width(ui: &Ui) -> f32 {
    let gaps = 4.0 * ui.spacing().item_spacing.x + ui.spacing().scroll.allocated_width();
    (ui.available_width() - WHEN - BY - TO - MINIMUM - gaps).max(TO)
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &ReleasedLine, what: f32) {
    let theme = cx.theme;
    for (words, width) in [(&line.at, WHEN), (&line.by, BY), (&line.to, TO)] {
        cell(ui, width, LINE, |ui| truncated(ui, RichText::new(words).color(theme.text)).on_hover_text(words));
    }
    ui.allocate_ui_with_layout(vec2(what, LINE), Layout::top_down(Align::LEFT), |ui| {
        ui.set_min_size(vec2(what, LINE));
        ui.add_space(space::TINY);
        let told = line.told();
        let name = format!("{} ({})", line.what, line.file);
        truncated(ui, RichText::new(name).color(theme.text)).on_hover_text(&told);
        truncated(ui, RichText::new(line.about()).size(size::SMALL).color(theme.faint)).on_hover_text(&told);
    });
    cell(ui, MINIMUM, LINE, |ui| ui.label(RichText::new(&line.minimum).color(theme.text)));
}

fn truncated(ui: &mut Ui, words: RichText) -> Response {
    ui.add(Label::new(words).truncate())
}

fn cell(ui: &mut Ui, width: f32, height: f32, add: impl FnOnce(&mut Ui) -> Response) {
    ui.allocate_ui_with_layout(vec2(width, height), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(vec2(width, height));
        add(ui);
    });
}
