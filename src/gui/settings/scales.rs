//! The scales: what they are called, and the smallest change that matters on each.

use egui::Ui;

use super::form::{Number, both, id, labelled, number_ui};
use crate::analysis::words;
use crate::app::Command;
use crate::base::Phrase;
use crate::base::lang::Arg;
use crate::gui::ask::Cx;
use crate::gui::widgets::{Refusals, card, faint, section};
use crate::model::Scale;

pub fn scales_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals) {
    for scale in cx.state.scales() {
        card(ui, cx.theme, |ui| scale_ui(ui, cx, refusals, scale));
    }
}

fn scale_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals, kept: &Scale) {
    let theme = cx.theme;
    let title = kept.title.get(cx.lang).to_owned();
    ui.horizontal(|ui| {
        section(ui, theme, &title);
        let facts = Phrase::new("settings-scale-facts")
            .with("kind", words::scale_kind(kept.kind))
            .with("min", Arg::Number(kept.min, 0))
            .with("max", Arg::Number(kept.max, 0));
        faint(ui, theme, &facts.say(cx.lang));
    });
    let mut changed = None;
    let label = cx.tr("settings-scale-title");
    labelled(ui, theme, &label, "", |ui| {
        let said = format!("{label} {}", kept.key.as_str());
        changed = both(ui, cx, id(("scale", &kept.key)), &said, &kept.title, 1);
    });
    if let Some(title) = changed {
        cx.act(Command::PutScale(Scale { title, ..kept.clone() }));
    }
    let label = cx.tr("settings-smallest-change");
    let said = format!("{label}: {title}");
    let number = Number { id: id(("smallest", &kept.key)), label: &said, kept: kept.smallest_change };
    let mut command = None;
    labelled(ui, theme, &label, &cx.tr("settings-smallest-change-why"), |ui| {
        command = number_ui(ui, cx, refusals, &number, |smallest_change| {
            Command::PutScale(Scale { smallest_change, ..kept.clone() })
        });
        refusals.reason_ui(ui, theme, number.id);
    });
    if let Some(command) = command {
        cx.act(command);
    }
}
