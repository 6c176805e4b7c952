//! The forest of parts, with the pooled change.

use egui::Ui;

use super::Chosen;
use crate::gui::ask::Cx;

#[derive(Default)]
pub struct ForestTab {}

impl ForestTab {
    pub fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>, _chosen: &Chosen) {}
}
