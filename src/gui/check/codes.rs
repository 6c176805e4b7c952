//! Codes koppelen: which codes of a pilot are certainly one respondent's, which differ so little that a person should
//! look, and what it does to the numbers. A person decides from what is known outside the answers.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, UiBuilder, vec2};

use super::codes_model::{self, CodesShown, DecidedLine, EffectLine, PilotLine, ProposalLine};
use super::renew_check;
use crate::app::Command;
use crate::app::queries::changes::Pair;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, choose, empty, faint, icon, quiet_button, section};
use crate::model::PilotId;

/// The least and the largest width of the list of pilots.
const PILOTS: (f32, f32) = (250.0, 330.0);
/// Wider lines would only tear apart what belongs together.
const WIDEST: f32 = 980.0;
const WIDTH_FOR_PILOTS: f32 = 820.0;
/// The width of a code and what is known of its respondent.
const LEAST_SIDE: f32 = 150.0;

/// Which state, look, pair and language the pilots and their codes were built from.
type BuiltFrom = (u64, Option<u64>, Pair, Lang);

#[derive(Default)]
pub struct CodesView {
    chosen: Option<PilotId>,
    pilots: Vec<PilotLine>,
    built_from: Option<BuiltFrom>,
    shown: CodesShown,
    shown_of: Option<(BuiltFrom, PilotId)>,
}

impl CodesView {
    pub fn choose(&mut self, pilot: PilotId) {
        self.chosen = Some(pilot);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let is_fresh = renew_check(cx);
        let Some(pair) = cx.pair else {
            let why = cx.tr("check-codes-no-pair-why");
            empty(ui, cx.theme, icon::CALENDAR_MONTH, &cx.tr("check-codes-no-pair"), &why, |_| ());
            return;
        };
        self.renew(cx, pair);
        let Some(pilot) = self.chosen else {
            let why = cx.tr("check-codes-none-why");
            empty(ui, cx.theme, icon::GROUPS, &cx.tr("check-codes-none"), &why, |_| ());
            return;
        };
        let all = ui.available_rect_before_wrap();
        if all.width() < WIDTH_FOR_PILOTS {
            self.pilot_chooser(ui, cx, pilot);
            self.pilot_ui(ui, cx, pilot, is_fresh);
            return;
        }
        let (left, right) = all.split_left_right_at_x(all.left() + (all.width() * 0.3).clamp(PILOTS.0, PILOTS.1));
        let right = right.with_min_x(right.left() + space::MEDIUM);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.pilots_ui(ui, cx, pilot));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.pilot_ui(ui, cx, pilot, is_fresh));
    }

    fn renew(&mut self, cx: &Cx<'_>, pair: Pair) {
        let made = cx.check.made();
        let built_from = (cx.state.revisions().all(), made.map(|(of, _)| *of), pair, cx.lang);
        if self.built_from != Some(built_from) {
            self.pilots = codes_model::pilots(cx.state, made.map(|(_, report)| report.as_ref()), pair);
            self.built_from = Some(built_from);
        }
        let is_there = self.chosen.is_some_and(|chosen| self.pilots.iter().any(|line| line.id == chosen));
        if !is_there {
            self.chosen = self.pilots.first().map(|line| line.id);
        }
        let Some(pilot) = self.chosen else { return };
        if self.shown_of != Some((built_from, pilot)) {
            self.shown = codes_model::codes(cx.state, pilot, pair, cx.lang);
            self.shown_of = Some((built_from, pilot));
        }
    }

    fn pilot_chooser(&mut self, ui: &mut Ui, cx: &Cx<'_>, pilot: PilotId) {
        let words: Vec<String> = self.pilots.iter().map(told).collect();
        let chosen = self.pilots.iter().position(|line| line.id == pilot).unwrap_or_default();
        if let Some(picked) = choose(ui, "check_codes_pilot", &cx.tr("check-codes-pilot"), chosen, &words) {
            self.chosen = self.pilots.get(picked).map(|line| line.id);
        }
    }

    fn pilots_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, pilot: PilotId) {
        ui.spacing_mut().item_spacing.y = 2.0;
        let area = ScrollArea::vertical().id_salt("check_codes_pilots").auto_shrink([false, false]);
        let mut picked = None;
        area.show_rows(ui, 32.0, self.pilots.len(), |ui, range| {
            for line in &self.pilots[range] {
                if pilot_line_ui(ui, cx, line, line.id == pilot) {
                    picked = Some(line.id);
                }
            }
        });
        self.chosen = picked.or(self.chosen);
    }

    fn pilot_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId, is_fresh: bool) {
        let shown = &self.shown;
        ScrollArea::vertical().id_salt(("check_codes", pilot)).auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if quiet_button(ui, icon::ARROW_FORWARD, &cx.tr("check-go-pilot")).clicked() {
                        cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores)));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(Label::new(RichText::new(&shown.sum).color(cx.theme.text)).wrap());
                    });
                });
            });
            if !is_fresh {
                ui.horizontal(|ui| {
                    ui.spinner();
                    faint(ui, cx.theme, &cx.tr("check-renewing"));
                });
            }
            card(ui, cx.theme, |ui| proposals_ui(ui, cx, pilot, shown));
            if !shown.decided.is_empty() {
                card(ui, cx.theme, |ui| decided_ui(ui, cx, pilot, &shown.decided));
            }
            if !shown.effects.is_empty() {
                card(ui, cx.theme, |ui| effects_ui(ui, cx, &shown.effects));
            }
            ui.add_space(space::LARGE);
        });
    }
}

fn told(line: &PilotLine) -> String {
    if line.doubtful == 0 { line.words.clone() } else { format!("{} ({})", line.words, line.doubtful) }
}

fn pilot_line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &PilotLine, on: bool) -> bool {
    let color = if on { cx.theme.accent } else { cx.theme.text };
    let mut words = RichText::new(&line.words).color(color);
    if on {
        words = words.font(semibold(size::BODY));
    }
    let count = if line.doubtful == 0 { String::new() } else { line.doubtful.to_string() };
    let room = vec2(ui.available_width(), 32.0);
    let mut button = egui::Button::new(words).min_size(room).truncate().frame_when_inactive(on);
    button = button.right_text(RichText::new(count).color(cx.theme.faint));
    if on {
        button = button.fill(cx.theme.accent_wash).stroke(egui::Stroke::NONE);
    }
    let response = ui.add_sized(room, button);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, told(line)));
    response.on_hover_text(told(line)).clicked()
}

fn proposals_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId, shown: &CodesShown) {
    section(ui, cx.theme, &cx.tr("check-codes-doubtful"));
    if shown.proposals.is_empty() {
        faint(ui, cx.theme, &cx.tr("check-codes-no-doubtful"));
        return;
    }
    faint(ui, cx.theme, &cx.tr("check-codes-why"));
    for line in &shown.proposals {
        ui.separator();
        proposal_ui(ui, cx, pilot, shown, line);
    }
}

fn proposal_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId, shown: &CodesShown, line: &ProposalLine) {
    let side = ((ui.available_width() - space::MEDIUM) / 2.0).max(LEAST_SIDE);
    ui.horizontal_top(|ui| {
        for (measurement, code, facts) in
            [(&shown.from, &line.first, &line.first_facts), (&shown.to, &line.second, &line.second_facts)]
        {
            ui.allocate_ui_with_layout(vec2(side, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(side);
                ui.spacing_mut().item_spacing.y = 2.0;
                faint(ui, cx.theme, measurement);
                let code = RichText::new(code).font(semibold(size::SECTION)).color(cx.theme.text);
                ui.add(Label::new(code).wrap());
                ui.add(Label::new(RichText::new(facts).size(size::SMALL).color(cx.theme.faint)).wrap());
            });
        }
    });
    ui.horizontal_wrapped(|ui| {
        let difference = Phrase::new("check-codes-difference").with("difference", line.difference.as_str());
        ui.label(RichText::new(difference.say(cx.lang)).color(cx.theme.text));
        if !line.is_only {
            faint(ui, cx.theme, &format!("{} {}", icon::WARNING, cx.tr("check-codes-several")));
        }
    });
    if !cx.may_write() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for (sign, key, is_same) in [(icon::CHECK, "check-codes-same", true), (icon::GROUPS, "check-codes-two", false)]
        {
            let word = cx.tr(key);
            let response = button(ui, sign, &word);
            let told = format!("{word}: {}, {}", line.first, line.second);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &told));
            if response.clicked() {
                decide(cx, pilot, (&line.first, &line.second), Some(is_same));
            }
        }
    });
}

fn decide(cx: &mut Cx<'_>, pilot_id: PilotId, (first, second): (&str, &str), is_same: Option<bool>) {
    cx.act(Command::DecideCodes { pilot_id, first: first.to_owned(), second: second.to_owned(), is_same });
}

fn decided_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId, decided: &[DecidedLine]) {
    section(ui, cx.theme, &cx.tr("check-codes-decided"));
    for line in decided {
        ui.horizontal_wrapped(|ui| {
            let key = if line.is_same { "check-codes-are-same" } else { "check-codes-are-two" };
            let sign = if line.is_same { icon::CHECK } else { icon::GROUPS };
            let words = format!("{sign} {} · {}: {}", line.first, line.second, cx.tr(key));
            ui.label(RichText::new(words).color(cx.theme.text));
            let word = cx.tr("check-take-back");
            let response = ui.add_enabled_ui(cx.may_write(), |ui| quiet_button(ui, icon::UNDO, &word)).inner;
            let told = format!("{word}: {}, {}", line.first, line.second);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &told));
            if response.clicked() {
                decide(cx, pilot, (&line.first, &line.second), None);
            }
        });
    }
}

fn effects_ui(ui: &mut Ui, cx: &Cx<'_>, effects: &[EffectLine]) {
    section(ui, cx.theme, &cx.tr("check-codes-effect"));
    faint(ui, cx.theme, &cx.tr("check-codes-effect-why"));
    // Where there is one part, its name tells nothing.
    let names_parts = effects.iter().any(|line| line.part != effects[0].part);
    ScrollArea::horizontal().id_salt("check_codes_effects").show(ui, |ui| {
        let columns = if names_parts { 4 } else { 3 };
        let grid = egui::Grid::new("check_codes_effects").num_columns(columns).spacing(vec2(space::MEDIUM, 2.0));
        grid.show(ui, |ui| {
            if names_parts {
                faint(ui, cx.theme, &cx.tr("check-codes-part"));
            }
            for key in ["check-codes-scale", "check-codes-with", "check-codes-without"] {
                faint(ui, cx.theme, &cx.tr(key));
            }
            ui.end_row();
            for line in effects {
                effect_ui(ui, cx, line, names_parts);
                ui.end_row();
            }
        });
    });
}

fn effect_ui(ui: &mut Ui, cx: &Cx<'_>, line: &EffectLine, names_parts: bool) {
    let text = |words: &str| RichText::new(words).color(cx.theme.text);
    if names_parts {
        ui.label(text(&line.part));
    }
    ui.label(text(&line.scale));
    if line.differs {
        ui.label(text(&line.with).font(semibold(size::BODY)));
        ui.label(text(&line.without).font(semibold(size::BODY)));
    } else {
        ui.label(text(&line.with));
        faint(ui, cx.theme, &cx.tr("check-codes-no-difference"));
    }
}
