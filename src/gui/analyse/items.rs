//! The answers to each question of a scale, first above second: of the whole programme, of a pilot or of a part.

use egui::{Align, Id, Layout, RichText, ScrollArea, Ui};

use super::Chosen;
use super::answers::{Counting, ItemsWanted, Within, answers_revision};
use super::chart_table::table_of;
use super::counting::{Counter, no_responses_ui};
use super::items_model::{self, Items};
use super::places::{Offers, Places};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::chart::{ChartBox, Picked, Showing, chart_button};
use crate::gui::widgets::{card, faint, icon, section};
use crate::model::Source;

pub struct ItemsTab {
    places: Places,
    /// What was counted, and for what.
    built: Option<((ItemsWanted, u64), Items)>,
    revision: u64,
    chart: ChartBox,
    counter: Counter,
}

impl Default for ItemsTab {
    fn default() -> Self {
        Self {
            places: Places::new(Offers::Everything),
            built: None,
            revision: 0,
            chart: ChartBox::default(),
            counter: Counter::default(),
        }
    }
}

impl ItemsTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let (Some((scale, source)), Some(pair)) = (chosen.on(), cx.pair) else { return };
        let Some(within) = self.places.renew(cx.state, cx.lang, scale) else {
            no_responses_ui(ui, cx);
            return;
        };
        let wanted = ItemsWanted { within, scale: scale.clone(), pair, lang: cx.lang };
        let subject = (wanted, answers_revision(cx.state));
        if cx.answers.items.is_wanted(&subject) {
            cx.ask(Ask::Answers(Counting::Items(subject.0.clone())));
        }
        self.renew(cx);
        ScrollArea::vertical().id_salt("items").auto_shrink(false).show(ui, |ui| {
            card(ui, cx.theme, |ui| {
                let mut done = self.head_ui(ui, cx, within);
                if source != Source::Responses {
                    faint(ui, cx.theme, &cx.tr("items-only-responses"));
                }
                let stand = cx.answers.items.stand(&subject);
                self.counter.ui(ui, cx, &stand);
                done = self.chart_ui(ui, cx).or(done);
                if let (Some(picked), Some((_, items))) = (done, &self.built) {
                    let (lang, chart) = (cx.lang, &items.chart);
                    cx.outbox.extend(picked.ask(chart, || table_of(chart, lang)));
                }
            });
            ui.add_space(space::MEDIUM);
        });
    }

    /// Takes over what was counted, where it is newer.
    fn renew(&mut self, cx: &Cx<'_>) {
        let Some((subject, counted)) = cx.answers.items.made() else { return };
        if self.built.as_ref().is_none_or(|(of, _)| of != subject) {
            let items = items_model::build(cx.state, &subject.0, counted);
            self.built = Some((subject.clone(), items));
            self.revision += 1;
        }
    }

    /// Whose answers these are, and what can be done with the chart.
    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, within: Within) -> Option<Picked> {
        let mut done = None;
        ui.horizontal(|ui| {
            section(ui, cx.theme, &cx.tr("items-heading"));
            ui.add_space(space::SMALL);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                done = chart_button(ui, cx.lang);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    self.places.ui(ui, cx, "analyse_items_place", within);
                });
            });
        });
        done
    }

    fn chart_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Picked> {
        let (_, items) = self.built.as_ref()?;
        for small in &items.small {
            let words = RichText::new(format!("{} {small}", icon::FLAG)).size(size::SMALL).color(cx.theme.warning);
            ui.add(egui::Label::new(words).wrap());
        }
        let explain = |row| items_model::tip(items, cx.lang, row);
        let showing =
            Showing { chart: &items.chart, revision: self.revision, max_height: f32::INFINITY, explain: &explain };
        let done = self.chart.ui(ui, cx.theme, cx.lang, Id::unique("analyse_items"), &showing);
        faint(ui, cx.theme, &items.notes);
        done
    }
}
