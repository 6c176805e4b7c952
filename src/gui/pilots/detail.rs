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
use crate::model::comparison::Column;
use crate::model::{FindingId, Pilot, PilotId};

/// A line of text longer than this tires the eye.
pub const TEXT_WIDTH: f32 = 760.0;

/// The room of the button that compares.
const COMPARE: f32 = 124.0;

/// Below this width the pilot's name is written smaller.
const NARROW: f32 = 520.0;

#[derive(Default)]
pub struct Detail {
    profile: Profile,
    scores: Scores,
    role: Role,
    findings: Findings,
    history: History,
}

impl Detail {
    /// What was written and not handed over yet.
    pub fn hand_over(&mut self, lang: Lang) -> Option<Command> {
        self.findings.hand_over(lang)
    }

    /// Brings a finding into view once its tab is open.
    pub fn show_finding(&mut self, finding: FindingId) {
        self.findings.show(finding);
    }

    /// Whether a search is for what the open tab holds: the first time in Bevindingen; a second time it is for the list.
    pub fn takes_search(&mut self, ui: &Ui, at: Option<(PilotId, PilotTab)>) -> bool {
        matches!(at, Some((_, PilotTab::Findings))) && self.findings.begin_search(ui)
    }

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
        ui.scope(|ui| header_ui(ui, cx, &pilot));
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
    let font = semibold(if ui.available_width() < NARROW { size::SECTION + 3.0 } else { size::TITLE });
    let room = ui.available_width() - COMPARE - if cx.may_write() { 92.0 } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(room);
            ui.add(egui::Label::new(RichText::new(name).font(font).color(cx.theme.text)).wrap());
        });
        compare_ui(ui, cx, pilot.id);
        if cx.may_write() {
            more_ui(ui, cx, pilot.id);
        }
    });
    if !pilot.research_note.is_empty() {
        let note = format!("{} {}", icon::INFO, pilot.research_note.get(cx.lang));
        ui.add(egui::Label::new(RichText::new(note).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    ui.add_space(space::TINY);
}

/// Puts the pilot beside what stands in the comparison.
fn compare_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: PilotId) {
    let Some(whole) = cx.state.whole_of(id).map(|part| part.id) else { return };
    let response = quiet_button(ui, icon::COMPARE_ARROWS, &cx.tr("command-compare"));
    if response.on_hover_text(cx.tr("compare-also-why")).clicked() {
        cx.ask(Ask::CompareAlso(Column::Part(whole)));
    }
}

/// What is rarely done with a pilot as a whole.
fn more_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: PilotId) {
    let rank = cx.state.pilot_rank(id).unwrap_or(0);
    let is_last = rank + 1 >= cx.state.pilot_count();
    let words = format!("{} {}", icon::MORE_VERT, cx.tr("pilots-more"));
    let button = egui::Button::new(words).frame_when_inactive(false);
    egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        let steps = [
            (Step::Earlier, rank > 0, icon::ARROW_UPWARD, "pilots-earlier-why"),
            (Step::Later, !is_last, icon::ARROW_DOWNWARD, "pilots-later-why"),
        ];
        for (step, can, sign, key) in steps {
            if ui.add_enabled_ui(can, |ui| quiet_button(ui, sign, &cx.tr(key))).inner.clicked() {
                cx.act(Command::MovePilot(id, step));
            }
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
