//! The named parts of a pilot: renaming, ordering, removing, adding. The pilot as a whole always stands first.

use std::sync::Arc;

use egui::{Id, RichText, Ui};

use super::fields::{adding, line, small_quiet};
use crate::app::Command;
use crate::app::command::Step;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{faint, icon, section};
use crate::model::{Part, PilotId};

pub fn parts_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
    section(ui, cx.theme, &cx.tr("parts-title"));
    faint(ui, cx.theme, &cx.tr("parts-why"));
    ui.add_space(space::TINY);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.label(RichText::new(cx.tr("parts-whole")).color(cx.theme.faint));
    });
    let parts: Vec<Arc<Part>> = cx.state.parts_of(pilot).filter(|part| !part.is_whole()).cloned().collect();
    for (index, part) in parts.iter().enumerate() {
        part_ui(ui, cx, part, index, parts.len());
    }
    if let Some(name) = adding(ui, cx, Id::unique(("new_part", pilot)), &cx.tr("parts-one")) {
        cx.act(Command::AddPart(pilot, name.trim().to_owned()));
    }
}

fn part_ui(ui: &mut Ui, cx: &mut Cx<'_>, part: &Part, index: usize, count: usize) {
    let name = part.name.clone().unwrap_or_default();
    let label = Phrase::new("parts-name").with("rank", (index + 1).to_string()).say(cx.lang);
    let is_narrow = ui.available_width() < 480.0;
    let field = |ui: &mut Ui, cx: &mut Cx<'_>| {
        if let Some(typed) = line(ui, cx, Id::unique(("part_name", part.id)), &label, &name) {
            // A part is found by its name: spaces around it, and breaks, are not it.
            let name = typed.split(['\r', '\n']).collect::<Vec<_>>().join(" ").trim().to_owned();
            cx.act(Command::PutPart(Part { name: Some(name), ..part.clone() }));
        }
    };
    if is_narrow {
        field(ui, cx);
        ui.horizontal(|ui| buttons_ui(ui, cx, part, &name, index, count));
        return;
    }
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 300.0).max(160.0);
        ui.allocate_ui(egui::vec2(width, space::TARGET), |ui| {
            ui.set_width(width);
            field(ui, cx);
        });
        buttons_ui(ui, cx, part, &name, index, count);
    });
}

fn buttons_ui(ui: &mut Ui, cx: &mut Cx<'_>, part: &Part, name: &str, index: usize, count: usize) {
    if !cx.may_write() {
        return;
    }
    ui.spacing_mut().item_spacing.x = 2.0;
    ui.spacing_mut().button_padding.x = 6.0;
    let steps = [
        (Step::Earlier, index > 0, icon::ARROW_UPWARD, "pilots-earlier"),
        (Step::Later, index + 1 < count, icon::ARROW_DOWNWARD, "pilots-later"),
    ];
    for (step, can, sign, key) in steps {
        let word = cx.tr(key);
        let response = ui.add_enabled_ui(can, |ui| small_quiet(ui, sign, &word)).inner;
        named(&response, can, &word, name);
        if response.clicked() {
            cx.act(Command::MovePart(part.id, step));
        }
    }
    let word = cx.tr("pilots-take-away");
    let response = small_quiet(ui, icon::CLOSE, &word);
    named(&response, true, &word, name);
    if response.clicked() {
        cx.act(Command::RemovePart(part.id));
    }
}

/// The same word stands at every part, so a screen reader hears of which one.
fn named(response: &egui::Response, can: bool, word: &str, name: &str) {
    let said = format!("{word}: {name}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, can, &said));
}
