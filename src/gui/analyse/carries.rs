//! What this n can carry: before any test, what each part could show at all.

use egui::Ui;

use super::Chosen;
use crate::gui::ask::Cx;

#[derive(Default)]
pub struct CarriesTab {}

impl CarriesTab {
    pub fn ui(&mut self, _ui: &mut Ui, _cx: &mut Cx<'_>, _chosen: &Chosen) {}
}
