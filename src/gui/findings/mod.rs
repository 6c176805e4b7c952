//! Bevindingen: what was learned in the whole programme. Searching it, the codebook of labels, and how often a label
//! occurs by scale, measurement and change. Not for the findings of one pilot, which are in `pilots`.

use egui::Ui;

use crate::app::queries::findings::FindingQuestion;
use crate::gui::ask::Cx;
use crate::gui::widgets::title;

#[derive(Default)]
pub struct FindingsView {
    question: FindingQuestion,
}

impl FindingsView {
    /// Shows what is asked for.
    pub fn ask(&mut self, question: FindingQuestion) {
        self.question = question;
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        title(ui, cx.theme, &cx.tr("findings-title"), "");
    }
}
