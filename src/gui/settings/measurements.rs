//! The measurements in the order of time: names in both languages, when they were held, adding and removing.

use egui::{RichText, Ui};

use super::form::{RowAsk, both, id, labelled, line, row_buttons};
use crate::app::Command;
use crate::app::command::Step;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size};
use crate::gui::widgets::{button, card, icon};
use crate::model::Measurement;

pub fn measurements_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let list = cx.state.measurements();
    for (index, measurement) in list.iter().enumerate() {
        card(ui, cx.theme, |ui| measurement_ui(ui, cx, measurement, index, list.len()));
    }
    if button(ui, icon::ADD, &cx.tr("settings-measurement-add")).clicked() {
        cx.act(Command::AddMeasurement);
    }
}

fn measurement_ui(ui: &mut Ui, cx: &mut Cx<'_>, kept: &Measurement, index: usize, count: usize) {
    let theme = cx.theme;
    let name = kept.name.get(cx.lang).to_owned();
    ui.horizontal(|ui| {
        let heading = RichText::new(format!("{} · {name}", index + 1)).font(semibold(size::SECTION)).color(theme.text);
        ui.label(heading);
        match row_buttons(ui, cx, &name, index, count) {
            Some(RowAsk::Earlier) => cx.act(Command::MoveMeasurement(kept.id, Step::Earlier)),
            Some(RowAsk::Later) => cx.act(Command::MoveMeasurement(kept.id, Step::Later)),
            Some(RowAsk::Remove) => cx.act(Command::RemoveMeasurement(kept.id)),
            None => {}
        }
    });
    let mut changed = None;
    let label = cx.tr("settings-measurement-name");
    labelled(ui, theme, &label, "", |ui| {
        let said = format!("{label} {}", index + 1);
        changed = both(ui, cx, id(("measurement", kept.id)), &said, &kept.name, 1);
    });
    if let Some(name) = changed {
        cx.act(Command::PutMeasurement(Measurement { name, ..kept.clone() }));
    }
    let period = cx.tr("settings-measurement-period");
    if let Some(period) = line(ui, theme, id(("period", kept.id)), &period, &kept.period) {
        cx.act(Command::PutMeasurement(Measurement { period, ..kept.clone() }));
    }
}
