//! The answers to each question, first above second.

use egui::Ui;

use super::Chosen;
use crate::gui::ask::Cx;

#[derive(Default)]
pub struct ItemsTab {}

impl ItemsTab {
    pub fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>, _chosen: &Chosen) {}
}
