//! The list of questionnaires, painted: a card for each, with its versions and how often each was filled in.

use egui::{Align, Button, Layout, RichText, Ui, vec2};

use super::desk::{Desk, Go};
use super::model::{Card, Overview, VersionRow};
use crate::app::Command;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{button, card, empty, faint, icon, primary_button, section};
use crate::model::questionnaire::Definition;

pub fn list_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, overview: &Overview) {
    if overview.cards.is_empty() {
        empty_ui(ui, cx);
        return;
    }
    for shown in &overview.cards {
        card(ui, cx.theme, |ui| card_ui(ui, cx, desk, shown));
    }
    ui.add_enabled_ui(cx.may_write(), |ui| import_button(ui, cx));
    faint(ui, cx.theme, &cx.tr("questionnaires-import-why"));
}

fn empty_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (what, why) = (cx.tr("questionnaires-none"), cx.tr("questionnaires-none-why"));
    let theme = cx.theme;
    empty(ui, theme, icon::LIST, &what, &why, |ui| {
        ui.add_enabled_ui(cx.may_write(), |ui| {
            if primary_button(ui, theme, icon::ADD, &cx.tr("questionnaires-add-standard")).clicked() {
                let standard = Definition::standard().unwrap_or_default();
                standard.into_iter().for_each(|one| cx.act(Command::AddQuestionnaire(Box::new(one))));
            }
            import_button(ui, cx);
        });
    });
}

fn import_button(ui: &mut Ui, cx: &mut Cx<'_>) {
    if button(ui, icon::UPLOAD, &cx.tr("questionnaires-import")).clicked() {
        cx.ask(Ask::ImportQuestionnaire);
    }
}

fn card_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, shown: &Card) {
    section(ui, cx.theme, &shown.title);
    faint(ui, cx.theme, &format!("{} · {}", shown.key, shown.facts));
    ui.add_space(space::TINY);
    for version in &shown.versions {
        version_ui(ui, cx, desk, shown, version);
    }
}

fn version_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, shown: &Card, version: &VersionRow) {
    let theme = cx.theme;
    let row = vec2(ui.available_width(), space::ROW);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let word = cx.tr("questionnaires-open");
        let response = ui.add(Button::new(format!("{} {word}", icon::CHEVRON_RIGHT)));
        let said = format!("{word}: {}, {}", shown.title, version.version);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        if response.clicked() {
            desk.next = Some(Go::Open(version.id));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(&version.version);
            let sign = if version.is_answered { icon::LOCK } else { icon::EDIT };
            let words = RichText::new(format!("{sign} {}", version.answered)).size(size::SMALL).color(theme.faint);
            ui.add(egui::Label::new(words).truncate());
        });
    });
}
