//! What is told of a label that was chosen: what was counted in a sentence, and the label by kind and scale. Below it
//! the rule by which was counted.

use egui::{Label, RichText, ScrollArea, Ui, vec2};

use super::grid::{count_ui, place_ui};
use super::{CountsTab, Done};
use crate::gui::ask::Cx;
use crate::gui::findings::counts_model::{Cross, Line};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button};

/// A scale's name and its counts in the small table.
const WIDE: f32 = 90.0;

impl CountsTab {
    /// The chosen label in a sentence and by kind and scale, and by which rule was counted.
    pub(super) fn told_ui(&self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        let Some(built) = &self.built else { return };
        match &self.told {
            Some((rank, said, cross)) => card(ui, cx.theme, |ui| {
                let Some(line) = built.table.lines.get(*rank) else { return };
                label_ui(ui, cx, line, said, done);
                cross_ui(ui, cx, cross, done);
            }),
            None => {
                faint(ui, cx.theme, &cx.tr("findings-choose-label"));
            }
        }
        ui.add_space(space::TINY);
        for note in &built.notes {
            ui.add(Label::new(RichText::new(note).size(size::SMALL).color(cx.theme.faint)).wrap());
        }
    }
}

fn label_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, said: &str, done: &mut Vec<Done>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&line.name).font(semibold(size::SECTION)).color(cx.theme.text));
        if quiet_button(ui, icon::LABEL, &cx.tr("findings-to-codebook")).clicked() {
            done.push(Done::Codebook);
        }
    });
    if !line.definition.is_empty() {
        ui.add(Label::new(RichText::new(&line.definition).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    if !said.is_empty() {
        ui.add(Label::new(RichText::new(said).color(cx.theme.text)).wrap().selectable(true));
    }
    ui.add_space(space::TINY);
}

fn cross_ui(ui: &mut Ui, cx: &Cx<'_>, cross: &Cross, done: &mut Vec<Done>) {
    if cross.lines.is_empty() {
        faint(ui, cx.theme, &cx.tr("findings-label-unused"));
        return;
    }
    ScrollArea::horizontal().id_salt("findings_cross").auto_shrink([false, true]).show(ui, |ui| {
        egui::Grid::new("findings_cross").spacing(vec2(0.0, 2.0)).show(ui, |ui| {
            ui.label("");
            for head in &cross.heads {
                place_ui(ui, WIDE, space::ROW, true, |ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(space::TINY);
                    ui.add(Label::new(RichText::new(head).size(size::SMALL).color(cx.theme.faint)).wrap())
                });
            }
            ui.end_row();
            for (kind, places) in &cross.lines {
                ui.label(RichText::new(kind).color(cx.theme.text));
                for place in places {
                    count_ui(ui, cx, place, WIDE, done);
                }
                ui.end_row();
            }
        });
    });
}
