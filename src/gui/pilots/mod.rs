//! (view to come)

use crate::gui::ask::{Cx, PilotTab};
use crate::model::PilotId;
#[derive(Default)]
pub struct PilotsView {}

impl PilotsView {
    pub fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>, _at: Option<(PilotId, PilotTab)>) {
        ui.label(cx.tr("base-none"));
    }
}
