//! What belongs to the person at this computer: language, looks, zoom and the name in the journal.

use egui::Ui;

use super::form::{id, labelled};
use crate::app::person::Looks;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::widgets::{card, choose, line_field, segments};

const ZOOMS: [u32; 8] = [75, 90, 100, 110, 125, 150, 200, 250];

pub fn looks_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    card(ui, cx.theme, |ui| {
        language_ui(ui, cx);
        appearance_ui(ui, cx);
        zoom_ui(ui, cx);
    });
    card(ui, cx.theme, |ui| {
        let label = cx.tr("settings-own-name");
        labelled(ui, cx.theme, &label, &cx.tr("settings-own-name-why"), |ui| {
            if let Some(name) = line_field(ui, id("own_name"), &label, &cx.person.name, "")
                && !name.trim().is_empty()
            {
                cx.ask(Ask::SetName(name.trim().to_owned()));
            }
        });
    });
}

fn language_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = Lang::ALL.map(|lang| cx.tr(&format!("base-language-{}", lang.code())));
    labelled(ui, cx.theme, &cx.tr("settings-language"), "", |ui| {
        let chosen = usize::from(cx.lang == Lang::En);
        if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
            cx.ask(Ask::SetLanguage(Lang::ALL[picked]));
        }
    });
}

fn appearance_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = ["settings-looks-system", "settings-looks-light", "settings-looks-dark", "settings-looks-contrast"]
        .map(|key| cx.tr(key));
    labelled(ui, cx.theme, &cx.tr("settings-looks"), "", |ui| {
        let chosen = Looks::ALL.iter().position(|looks| *looks == cx.person.looks).unwrap_or(0);
        if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
            cx.ask(Ask::SetLooks(Looks::ALL[picked]));
        }
    });
}

fn zoom_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let mut steps = ZOOMS.to_vec();
    if !steps.contains(&cx.person.zoom_percent) {
        steps.push(cx.person.zoom_percent);
        steps.sort_unstable();
    }
    let words: Vec<String> = steps.iter().map(|percent| format!("{percent} %")).collect();
    let label = cx.tr("settings-zoom");
    labelled(ui, cx.theme, &label, &cx.tr("settings-zoom-why"), |ui| {
        let chosen = steps.iter().position(|percent| *percent == cx.person.zoom_percent).unwrap_or(0);
        if let Some(picked) = choose(ui, "settings_zoom", &label, chosen, &words) {
            cx.ask(Ask::SetZoom(steps[picked]));
        }
    });
}
