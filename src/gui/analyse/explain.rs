//! The small button beside a number that opens where it comes from.

use egui::{Button, Role, Ui};

use super::number_words;
use crate::app::queries::analysis::Question;
use crate::app::queries::provenance::{Asked, Number, Of};
use crate::gui::ask::{Ask, Cx};
use crate::gui::widgets::{button, icon};
use crate::model::{ScaleKey, Source};

/// What the numbers of a tab are of.
#[derive(Clone, Debug)]
pub struct Explained<'a> {
    pub question: Question,
    pub scale: &'a ScaleKey,
    pub source: Source,
    pub of: Of,
}

impl Explained<'_> {
    /// A button that opens where this number comes from; `what` tells it from the others for who cannot see it.
    pub fn button(&self, ui: &mut Ui, cx: &mut Cx<'_>, number: Number, what: &str) {
        let response = ui.add(Button::new(icon::HELP).frame_when_inactive(false));
        let words = number_words(cx, number);
        let words = if what.is_empty() { words } else { format!("{words}, {what}") };
        let said = format!("{} ({words})", cx.tr("provenance-title"));
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &said));
        if response.on_hover_text(said.as_str()).clicked() {
            cx.ask(self.ask(number));
        }
    }

    /// The same with its words, where there is room for them.
    pub fn long_button(&self, ui: &mut Ui, cx: &mut Cx<'_>, number: Number) {
        if button(ui, icon::HELP, &cx.tr("provenance-title")).clicked() {
            cx.ask(self.ask(number));
        }
    }

    fn ask(&self, number: Number) -> Ask {
        let (question, scale) = (self.question, self.scale.clone());
        Ask::Explain(Box::new(Asked { question, scale, source: self.source, of: self.of, number }))
    }
}
