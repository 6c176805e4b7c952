//! Whether the items of a scale belong together, and whether evaluators agree.

use egui::Ui;

use super::Chosen;
use crate::gui::ask::Cx;

#[derive(Default)]
pub struct ReliabilityTab {}

impl ReliabilityTab {
    pub fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>, _chosen: &Chosen) {}
}
