//! How the responses of a part lie, and who went where.

use std::sync::Arc;

use egui::{Label, RichText, ScrollArea, Ui};

use super::Chosen;
use super::answers::Within;
use super::counting::no_responses_ui;
use super::explain::Explained;
use super::places::{Offers, Places};
use super::spread_model::{SpreadShown, build};
use crate::app::queries::analysis::Analysis;
use crate::app::queries::provenance::{Number, Of};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button, section};
use crate::model::{PartId, Source};

/// A wider drawing would only draw apart what is compared.
const WIDEST: f32 = 980.0;

/// What the model was built from; the analysis itself is kept beside it.
type BuiltFrom = (Chosen, PartId, Lang, u64);

pub struct SpreadTab {
    places: Places,
    built: Option<(Arc<Analysis>, BuiltFrom, Option<SpreadShown>)>,
}

impl Default for SpreadTab {
    fn default() -> Self {
        Self { places: Places::new(Offers::Parts), built: None }
    }
}

impl SpreadTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let Some((scale, source)) = chosen.on() else { return };
        let Some(Within::Part(part)) = self.places.renew(cx.state, cx.lang, scale) else {
            no_responses_ui(ui, cx);
            return;
        };
        self.renew(cx, chosen, part);
        ScrollArea::vertical().id_salt("spread").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            card(ui, cx.theme, |ui| {
                self.head_ui(ui, cx, part);
                if source != Source::Responses {
                    faint(ui, cx.theme, &cx.tr("items-only-responses"));
                }
                let Some((analysis, _, Some(shown))) = &self.built else { return };
                let explained =
                    Explained { question: analysis.question, scale, source: Source::Responses, of: Of::Part(part) };
                words_ui(ui, cx, shown, part, &explained);
            });
            ui.add_space(space::MEDIUM);
        });
    }

    fn renew(&mut self, cx: &Cx<'_>, chosen: &Chosen, part: PartId) {
        let Some(analysis) = cx.analysis.made() else { return };
        // A score that changed is looked up anew while the analysis is on its way.
        let from = (chosen.clone(), part, cx.lang, cx.state.revisions().scores());
        let is_old = self.built.as_ref().is_none_or(|(of, built, _)| !Arc::ptr_eq(of, analysis) || *built != from);
        if is_old {
            self.built = Some((analysis.clone(), from, build(cx.state, analysis, chosen, part, cx.lang)));
        }
    }

    /// Which part, and what can be done with the chart.
    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, part: PartId) {
        ui.horizontal(|ui| {
            section(ui, cx.theme, &cx.tr("spread-heading"));
            ui.add_space(space::SMALL);
            self.places.ui(ui, cx, "analyse_spread_place", Within::Part(part));
        });
    }
}

/// What the chart shows in words, and the way to the pilot.
fn words_ui(ui: &mut Ui, cx: &mut Cx<'_>, shown: &SpreadShown, part: PartId, explained: &Explained<'_>) {
    let theme = cx.theme;
    for sentence in &shown.sentences {
        ui.add(Label::new(RichText::new(sentence).color(theme.text)).wrap());
    }
    for small in &shown.small {
        let words = RichText::new(format!("{} {small}", icon::FLAG)).size(size::SMALL).color(theme.warning);
        ui.add(Label::new(words).wrap());
    }
    faint(ui, theme, &shown.notes);
    let pilot = cx.state.pilot_of_part(part).map(|pilot| pilot.id);
    ui.horizontal_wrapped(|ui| {
        if shown.has_change {
            explained.long_button(ui, cx, Number::Diff);
        }
        if let Some(pilot) = pilot
            && quiet_button(ui, icon::ARROW_FORWARD, &cx.tr("spread-to-pilot")).clicked()
        {
            cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores)));
        }
    });
}
