//! The table of changes on a scale, with what each rests on.

use egui::Ui;

use super::Chosen;
use crate::gui::ask::Cx;

#[derive(Default)]
pub struct ChangesTab {}

impl ChangesTab {
    pub fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>, _chosen: &Chosen) {}
}
