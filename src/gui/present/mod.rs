//! Presenteren: putting a presentation together, and showing it full screen, one thing at a time. Everything that is
//! shown is made for others.

use egui::Ui;

use crate::gui::ask::Cx;
use crate::gui::widgets::title;
use crate::model::presentation::Slide;

/// What is to be shown full screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Showing {
    pub slides: Vec<Slide>,
    /// The one to begin with, from 0.
    pub at: usize,
}

#[derive(Default)]
pub struct PresentView {
    showing: Option<Showing>,
}

impl PresentView {
    /// Begins to show.
    pub fn show(&mut self, showing: Showing) {
        self.showing = Some(showing);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        title(ui, cx.theme, &cx.tr("present-title"), "");
    }
}
