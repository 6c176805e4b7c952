//! What the commissioner said of its role, painted: a column for each statement, and the menus that change one.

use std::sync::Arc;

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Align, CollapsingHeader, Id, Layout, PopupCloseBehavior, RichText, Ui, vec2};

use super::fields::{line, pick, sheet, text};
use crate::app::Command;
use crate::app::queries::role::{Cell, Column, QuestionRow, RoleShown, Section, role};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, empty, faint, icon, quiet_button, section};
use crate::model::{CommissionerRole, Entity, Initiator, MeasurementId, Pilot, PilotId, RoleId};

#[derive(Default)]
pub struct Role {
    built_from: Option<(PilotId, Lang, u64)>,
    shown: RoleShown,
}

impl Role {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        let records =
            [Entity::CommissionerRole, Entity::Measurement, Entity::Questionnaire, Entity::Part, Entity::Response];
        let key = (pilot.id, cx.lang, cx.state.revisions().of(&records));
        if self.built_from != Some(key) {
            self.shown = role(cx.state, pilot.id, cx.lang);
            self.built_from = Some(key);
        }
        let theme = cx.theme;
        if self.shown.columns.is_empty() {
            sheet(ui, theme, |ui| {
                let (what, why) = (cx.tr("role-empty"), cx.tr("role-empty-why"));
                empty(ui, theme, icon::GROUPS, &what, &why, |ui| self.add_ui(ui, cx, pilot.id));
            });
            return;
        }
        sheet(ui, theme, |ui| self.statements_ui(ui, cx, pilot.id));
        for held in &self.shown.sections {
            sheet(ui, theme, |ui| section_ui(ui, cx, &self.shown, held));
        }
    }

    fn add_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        if !cx.may_write() {
            return;
        }
        for (measurement, words) in &self.shown.can_add {
            let words = format!("{}: {words}", cx.tr("role-add"));
            if button(ui, icon::ADD, &words).clicked() {
                cx.act(Command::PutRole(Box::new(blank(pilot, *measurement))));
            }
        }
    }

    /// Who took the initiative, who acts, and what the statement rests on.
    fn statements_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        section(ui, cx.theme, &cx.tr("role-title"));
        ui.add_space(space::TINY);
        let columns = &self.shown.columns;
        grid_row(ui, cx, "", columns, head_ui);
        let label = cx.tr("field-initiator");
        grid_row(ui, cx, &label, columns, |ui, cx, column| initiator_ui(ui, cx, &label, column));
        let label = cx.tr("field-actor");
        grid_row(ui, cx, &label, columns, |ui, cx, column| {
            let Some(held) = kept(cx, column) else { return };
            if let Some(actor) = text(ui, cx, field_id(column.id, "actor"), &label, &held.actor) {
                cx.act(Command::PutRole(Box::new(CommissionerRole { actor, ..held })));
            }
        });
        let label = cx.tr("field-source");
        grid_row(ui, cx, &label, columns, |ui, cx, column| {
            keyed_ui(ui, cx, column);
            let Some(held) = kept(cx, column) else { return };
            if let Some(source) = line(ui, cx, field_id(column.id, "source"), &label, &held.source) {
                cx.act(Command::PutRole(Box::new(CommissionerRole { source, ..held })));
            }
        });
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| self.add_ui(ui, cx, pilot));
    }
}

fn blank(pilot_id: PilotId, measurement_id: Option<MeasurementId>) -> CommissionerRole {
    CommissionerRole {
        id: RoleId::new(),
        pilot_id,
        measurement_id,
        initiator: None,
        actor: Text::default(),
        answers: std::collections::BTreeMap::new(),
        forms_inferred: false,
        source: String::new(),
    }
}

fn field_id(role: RoleId, field: &str) -> Id {
    Id::unique(("role", role)).with(field)
}

/// The statement of a column; none where it is a questionnaire, which is changed in Invoer.
fn kept(cx: &Cx<'_>, column: &Column) -> Option<CommissionerRole> {
    if column.keyed.is_some() {
        return None;
    }
    cx.state.role(column.pilot_id, column.measurement_id).map(|held| (**held).clone())
}

/// A row of the table: the question on the left (above, where it is narrow), a cell for each statement.
fn grid_row(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    label: &str,
    columns: &[Column],
    mut add: impl FnMut(&mut Ui, &mut Cx<'_>, &Column),
) {
    let width = ui.available_width();
    let is_narrow = width < 330.0 + 130.0 * columns.len() as f32;
    let label_width = if is_narrow { 0.0 } else { (width * 0.36).min(260.0) };
    if is_narrow && !label.is_empty() {
        ui.add(egui::Label::new(RichText::new(label).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    let room = width - label_width - space::SMALL * (columns.len() as f32);
    let cell_width = (room / columns.len() as f32).max(70.0);
    ui.horizontal_top(|ui| {
        if !is_narrow {
            sized(ui, label_width, |ui| {
                ui.add_space(5.0);
                ui.add(egui::Label::new(RichText::new(label).color(cx.theme.faint)).wrap());
            });
        }
        for column in columns {
            sized(ui, cell_width, |ui| add(ui, cx, column));
        }
    });
}

fn sized(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 1.0;
        add(ui);
    });
}

/// How far the answers stand in: what can be changed has the border of a button around it.
fn inset(cx: &Cx<'_>) -> f32 {
    if cx.may_write() { 10.0 } else { 0.0 }
}

fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, column: &Column) {
    let words = RichText::new(&column.title).font(semibold(size::BODY)).color(cx.theme.text);
    ui.horizontal_wrapped(|ui| {
        ui.add_space(inset(cx));
        ui.add(egui::Label::new(words).wrap());
        if cx.may_write() && column.keyed.is_none() {
            let word = cx.tr("pilots-take-away");
            let response = quiet_button(ui, icon::CLOSE, &word);
            let said = format!("{word}: {}", column.title);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            if response.clicked() {
                cx.act(Command::RemoveRole(column.id));
            }
        }
    });
}

/// The source of a column that is a questionnaire: whose it is.
fn keyed_ui(ui: &mut Ui, cx: &Cx<'_>, column: &Column) {
    let Some(whose) = &column.keyed else { return };
    ui.horizontal_wrapped(|ui| {
        ui.add_space(inset(cx));
        let words = Phrase::new("role-keyed").with("respondent", whose.as_str()).say(cx.lang);
        ui.add(egui::Label::new(RichText::new(words).color(cx.theme.text)).wrap());
    });
}

fn initiator_ui(ui: &mut Ui, cx: &mut Cx<'_>, label: &str, column: &Column) {
    let Some(held) = kept(cx, column) else { return };
    let mut words = vec![cx.tr("base-unknown")];
    words.extend(Initiator::ALL.iter().map(|one| cx.tr(&format!("initiator-{}", one.code()))));
    let at = Initiator::ALL.iter().position(|one| held.initiator == Some(*one)).map_or(0, |at| at + 1);
    let id = format!("initiator {:?}", column.id);
    if let Some(picked) = pick(ui, cx, &id, label, at, &words) {
        let initiator = picked.checked_sub(1).map(|at| Initiator::ALL[at]);
        cx.act(Command::PutRole(Box::new(CommissionerRole { initiator, ..held })));
    }
}

/// A group of questions; folded where nobody answered any. The ones without an answer stand folded below.
fn section_ui(ui: &mut Ui, cx: &mut Cx<'_>, shown: &RoleShown, held: &Section) {
    let words = RichText::new(&held.title).font(semibold(size::SECTION)).color(cx.theme.text);
    CollapsingHeader::new(words).id_salt(("role", &held.key)).default_open(held.is_answered).show_unindented(
        ui,
        |ui| {
            ui.add_space(space::TINY);
            if held.key == "participatie" && shown.columns.iter().any(|column| column.forms_inferred) {
                faint(ui, cx.theme, &cx.tr("role-forms-inferred"));
            }
            let (answered, open): (Vec<_>, Vec<_>) = held.rows.iter().partition(|row| row.is_answered());
            for row in &answered {
                row_ui(ui, cx, shown, row);
            }
            if answered.is_empty() {
                open.iter().for_each(|row| row_ui(ui, cx, shown, row));
            } else if !open.is_empty() {
                let words = Phrase::new("role-unanswered").with("count", open.len()).say(cx.lang);
                let words = RichText::new(words).size(size::SMALL).color(cx.theme.accent);
                CollapsingHeader::new(words).id_salt(("role_open", &held.key)).show_unindented(ui, |ui| {
                    open.iter().for_each(|row| row_ui(ui, cx, shown, row));
                });
            }
        },
    );
}

fn row_ui(ui: &mut Ui, cx: &mut Cx<'_>, shown: &RoleShown, row: &QuestionRow) {
    let mut cells = row.cells.iter();
    grid_row(ui, cx, &row.label, &shown.columns, |ui, cx, column| {
        if let Some(cell) = cells.next() {
            cell_ui(ui, cx, row, cell, column);
        }
    });
}

/// The answer as a quiet button that opens the options.
fn cell_ui(ui: &mut Ui, cx: &mut Cx<'_>, row: &QuestionRow, cell: &Cell, column: &Column) {
    let (words, colour) =
        if cell.words.is_empty() { ("–", cx.theme.faint) } else { (cell.words.as_str(), cx.theme.text) };
    let said = format!("{}, {}: {words}", row.label, column.title);
    if cx.may_write() && column.keyed.is_none() {
        let button = egui::Button::new(RichText::new(words).color(colour)).frame_when_inactive(false).wrap();
        let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        let (response, _) =
            MenuButton::from_button(button).config(config).ui(ui, |ui| options_ui(ui, cx, row, cell, column));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    } else {
        ui.add_space(5.0);
        ui.horizontal_wrapped(|ui| {
            ui.add_space(inset(cx));
            ui.add(egui::Label::new(RichText::new(words).color(colour)).wrap());
        });
    }
    if !cell.difference.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.add_space(inset(cx));
            let words = RichText::new(&cell.difference).size(size::SMALL).color(cx.theme.accent);
            ui.add(egui::Label::new(words).wrap());
        });
    }
}

fn options_ui(ui: &mut Ui, cx: &mut Cx<'_>, row: &QuestionRow, cell: &Cell, column: &Column) {
    ui.set_min_width(200.0);
    ui.visuals_mut().widgets.inactive.bg_stroke = egui::Stroke::new(1.0, cx.theme.faint);
    for (code, words) in &row.options {
        let mut is_on = cell.codes.contains(code);
        let clicked =
            if row.is_many { ui.checkbox(&mut is_on, words).clicked() } else { ui.radio(is_on, words).clicked() };
        if clicked {
            put_answer(cx, row, cell, column, code);
        }
    }
    if !cell.codes.is_empty() && quiet_button(ui, icon::CLOSE, &cx.tr("role-clear")).clicked() {
        put(cx, column, &row.code, Vec::new());
        ui.close();
    }
}

/// Ticks an option on or off; where only one may stand it takes the other's place.
fn put_answer(cx: &mut Cx<'_>, row: &QuestionRow, cell: &Cell, column: &Column, code: &str) {
    let wanted = |held: &str| {
        let was_on = cell.codes.iter().any(|kept| kept == held);
        if row.is_many { was_on != (held == code) } else { held == code }
    };
    let codes = row.options.iter().map(|(held, _)| held).filter(|held| wanted(held)).cloned().collect();
    put(cx, column, &row.code, codes);
}

fn put(cx: &mut Cx<'_>, column: &Column, item: &str, codes: Vec<String>) {
    let Some(mut held) = kept(cx, column) else { return };
    held.answers.insert(item.to_owned(), codes);
    cx.act(Command::PutRole(Box::new(held)));
}
