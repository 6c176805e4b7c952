//! (view to come)

use crate::gui::ask::Cx;

#[derive(Default)]
pub struct SettingsView {}

impl SettingsView {
    pub fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>) {
        ui.label(cx.tr("base-none"));
    }
}
