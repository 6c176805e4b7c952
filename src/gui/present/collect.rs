//! Collecting: what is on the screen goes into a presentation from where one is. Where there are several presentations,
//! the person says which.

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::app::State;
use crate::app::presenting::{free_name, slide_title};
use crate::app::queries::charts::ChartOrder;
use crate::base::Lang;
use crate::gui::ask::Ask;
use crate::gui::dialogs::Outcome;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::{button, faint, icon, section};
use crate::model::presentation::{Slide, SlideContent};
use crate::model::{Presentation, PresentationId};

/// Something on the screen that can be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Thing {
    Chart(ChartOrder),
    Slide(SlideContent),
}

impl Thing {
    /// None of a chart that is no slide by itself.
    pub fn slide(&self, state: &State) -> Option<Slide> {
        let content = match self {
            Self::Chart(order) => SlideContent::Chart(order.as_slide(state)?),
            Self::Slide(content) => content.clone(),
        };
        Some(Slide { content, asks_to_guess: false, note: String::new() })
    }
}

/// The presentation with a slide more at its end; a new one where it is none.
pub fn gathered(state: &State, into: Option<PresentationId>, slide: Slide, lang: Lang) -> Presentation {
    let held = into.and_then(|id| state.presentation(id)).map(|held| (**held).clone());
    let mut held = held.unwrap_or_else(|| Presentation {
        id: PresentationId::new(),
        name: free_name(state, &lang.tr("present-new-name")),
        slides: Vec::new(),
    });
    held.slides.push(slide);
    held
}

/// A slide that waits for the choice of a presentation.
pub struct CollectChoice {
    slide: Slide,
    title: String,
    /// The name of each presentation.
    held: Vec<(PresentationId, String)>,
    lang: Lang,
}

impl CollectChoice {
    pub fn new(state: &State, slide: Slide, lang: Lang) -> Self {
        let title = slide_title(state, &slide.content, lang);
        let held = state.presentations().iter().map(|held| (held.id, held.name.clone())).collect();
        Self { slide, title, held, lang }
    }
}

pub fn collect_ui(ui: &mut Ui, theme: &Theme, choice: &CollectChoice) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("present-collect-heading"));
    faint(ui, theme, &choice.title);
    ui.add_space(space::SMALL);
    let mut outcome = Outcome::Open;
    let into = |id| Outcome::Asked(Ask::CollectInto(id, Box::new(choice.slide.clone())));
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        for (id, name) in &choice.held {
            let words = format!("{} {name}", icon::SLIDESHOW);
            let row = egui::Button::new(words).truncate().right_text("");
            if ui.add_sized(vec2(ui.available_width(), space::TARGET), row).clicked() {
                outcome = into(Some(*id));
            }
        }
    });
    ui.add_space(space::MEDIUM);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if button(ui, icon::ADD, &lang.tr("present-new")).clicked() {
            outcome = into(None);
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            outcome = Outcome::Closed;
        }
    });
    outcome
}
