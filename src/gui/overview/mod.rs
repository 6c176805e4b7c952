//! (view to come)

use crate::gui::ask::Cx;

#[derive(Default)]
pub struct OverviewView {}

impl OverviewView {
    pub fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>) {
        ui.label(cx.tr("base-none"));
    }
}
