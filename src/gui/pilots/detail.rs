//! The pilot beside the list: its name, what can be done with it as a whole, its tabs, and the tab that is open.

use egui::{RichText, ScrollArea, Ui};

use super::findings::Findings;
use super::history::History;
use super::profile::Profile;
use super::role::Role;
use super::scores::Scores;
use crate::app::Command;
use crate::app::command::Step;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{empty, icon, quiet_button, segments};
use crate::model::{Pilot, PilotId};

/// A line of text longer than this tires the eye.
pub const TEXT_WIDTH: f32 = 760.0;

#[derive(Default)]
pub struct Detail {
    profile: Profile,
    scores: Scores,
    role: Role,
    findings: Findings,
    history: History,
}

impl Detail {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, at: Option<(PilotId, PilotTab)>) {
        let Some((id, tab)) = at else {
            let (what, why) = (cx.tr("pilots-choose"), cx.tr("pilots-choose-why"));
            empty(ui, cx.theme, icon::LIST, &what, &why, |_| ());
            return;
        };
        let Some(pilot) = cx.state.pilot(id).cloned() else {
            let (what, why) = (cx.tr("pilots-gone"), cx.tr("pilots-gone-why"));
            empty(ui, cx.theme, icon::LIST, &what, &why, |_| ());
            return;
        };
        header_ui(ui, cx, &pilot);
        tabs_ui(ui, cx, id, tab);
        ui.add_space(space::SMALL);
        let area = ScrollArea::vertical().id_salt(("pilot_tab", id, tab)).auto_shrink([false, false]);
        area.show(ui, |ui| {
            let margin = egui::Margin { left: 0, right: 10, top: 0, bottom: 24 };
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(TEXT_WIDTH));
                match tab {
                    PilotTab::Profile => self.profile.ui(ui, cx, &pilot),
                    PilotTab::Scores => self.scores.ui(ui, cx, &pilot),
                    PilotTab::Role => self.role.ui(ui, cx, &pilot),
                    PilotTab::Findings => self.findings.ui(ui, cx, &pilot),
                    PilotTab::History => self.history.ui(ui, cx, &pilot),
                }
            });
        });
    }
}

fn header_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Pilot) {
    ui.set_max_width(ui.available_width().min(TEXT_WIDTH + 10.0));
    let name = format!("{} · {}", pilot.number, pilot.name);
    ui.add(egui::Label::new(RichText::new(name).font(semibold(size::TITLE)).color(cx.theme.text)).wrap());
    if !pilot.research_note.is_empty() {
        let note = format!("{} {}", icon::INFO, pilot.research_note.get(cx.lang));
        ui.add(egui::Label::new(RichText::new(note).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    if cx.may_write() {
        actions_ui(ui, cx, pilot.id);
    }
}

fn actions_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: PilotId) {
    let rank = cx.state.pilot_rank(id).unwrap_or(0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.spacing_mut().button_padding.x = 6.0;
        let earlier = ui.add_enabled_ui(rank > 0, |ui| quiet_button(ui, icon::ARROW_UPWARD, &cx.tr("pilots-earlier")));
        if earlier.inner.on_hover_text(cx.tr("pilots-earlier-why")).clicked() {
            cx.act(Command::MovePilot(id, Step::Earlier));
        }
        let is_last = rank + 1 >= cx.state.pilot_count();
        let later = ui.add_enabled_ui(!is_last, |ui| quiet_button(ui, icon::ARROW_DOWNWARD, &cx.tr("pilots-later")));
        if later.inner.on_hover_text(cx.tr("pilots-later-why")).clicked() {
            cx.act(Command::MovePilot(id, Step::Later));
        }
        if quiet_button(ui, icon::DELETE, &cx.tr("pilots-remove")).clicked() {
            cx.act(Command::RemovePilot(id));
        }
    });
}

fn tab_words(tab: PilotTab, lang: Lang) -> String {
    lang.tr(match tab {
        PilotTab::Profile => "pilots-tab-profile",
        PilotTab::Scores => "pilots-tab-scores",
        PilotTab::Role => "pilots-tab-role",
        PilotTab::Findings => "pilots-tab-findings",
        PilotTab::History => "pilots-tab-history",
    })
}

fn tabs_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: PilotId, tab: PilotTab) {
    let words: Vec<String> = PilotTab::ALL.iter().map(|tab| tab_words(*tab, cx.lang)).collect();
    let at = PilotTab::ALL.iter().position(|held| *held == tab).unwrap_or(0);
    if let Some(picked) = segments(ui, cx.theme, at, &words) {
        cx.ask(Ask::Go(Place::Pilot(id, PilotTab::ALL[picked])));
    }
}
