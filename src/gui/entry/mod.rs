//! (view to come)

use crate::gui::ask::Cx;

#[derive(Default)]
pub struct EntryView {}

impl EntryView {
    pub fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>) {
        ui.label(cx.tr("base-none"));
    }
    pub fn choose_part(&mut self, _part: crate::model::PartId) {}
}
