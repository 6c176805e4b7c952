//! One finding of a pilot, painted: its kind and place, its text edited in place, its source and labels, and what can be
//! done with it, which is seen when one is near.

use egui::containers::menu::MenuButton;
use egui::{Align, Button, Color32, CornerRadius, Frame, Id, Layout, Margin, Rect, RichText, Stroke, Ui};

use super::fields::{near_button, text};
use super::findings::Findings;
use super::findings_choices::choices_ui;
use super::findings_model::Shown;
use crate::app::Command;
use crate::app::queries::findings::FindingQuestion;
use crate::base::{Phrase, Text};
use crate::gui::ask::{Ask, Cx};
use crate::gui::findings::label_box::{LabelBox, target};
use crate::gui::findings::words::{in_short, kind_icon, kind_words, topics};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{faint, icon, quiet_button};
use crate::model::{Finding, FindingId};

/// A finding as it stands in its group.
pub struct Row<'a> {
    pub held: &'a Shown,
    /// The one above it in the group.
    pub before: Option<FindingId>,
    /// Whether the pilot was opened for it.
    pub is_marked: bool,
    pub comes_into_view: bool,
}

pub fn finding_ui(ui: &mut Ui, cx: &mut Cx<'_>, all: &mut Findings, row: &Row<'_>) {
    let finding = &row.held.finding;
    let is_open = all.open == Some(finding.id);
    let id = Id::unique(("finding", finding.id));
    // Where the finding stood in the frame before tells whether one points at it now.
    let place = ui.data(|data| data.get_temp::<Rect>(id.with("rect")));
    let field = id.with(cx.lang.code());
    let typing = ui.memory(|memory| memory.has_focus(field));
    let is_busy = is_open || typing || all.labelling == Some(finding.id);
    let is_near = is_busy || place.is_some_and(|rect| ui.rect_contains_pointer(rect));
    let shown = ui.push_id(finding.id, |ui| {
        head_ui(ui, cx, row.held, &mut all.open, is_near);
        let label = kind_words(finding.kind, cx.lang);
        if let Some(text) = text(ui, cx, id, &label, &finding.text) {
            cx.act(put_or_remove(finding, text));
        }
        if is_open && let Some(changed) = choices_ui(ui, cx, finding) {
            cx.act(Command::PutFinding(Box::new(changed)));
        }
        below_ui(ui, cx, all, row, is_near);
    });
    let rect = shown.response.rect.with_max_x(ui.max_rect().right());
    ui.data_mut(|data| data.insert_temp(id.with("rect"), rect));
    if row.is_marked {
        let bar = Rect::from_min_size(rect.min, egui::vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, 1.0, cx.theme.accent);
    }
    if row.comes_into_view {
        shown.response.scroll_to_me(Some(Align::Center));
    }
}

/// The kind, where it belongs, and at the end what can be done with it.
fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, held: &Shown, open: &mut Option<FindingId>, is_near: bool) {
    let kind = format!("{} {}", kind_icon(held.finding.kind), kind_words(held.finding.kind, cx.lang));
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.label(RichText::new(kind).size(size::SMALL).color(cx.theme.accent));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.may_write() {
                buttons_ui(ui, cx, &held.finding, open, is_near);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let place = RichText::new(&held.place).size(size::SMALL).color(cx.theme.faint);
                ui.add(egui::Label::new(place).truncate());
            });
        });
    });
}

/// A finding whose text is emptied in its only language is one that goes.
fn put_or_remove(finding: &Finding, text: Text) -> Command {
    if text.nl.trim().is_empty() && text.en.trim().is_empty() {
        return Command::RemoveFinding(finding.id);
    }
    Command::PutFinding(Box::new(Finding { text, ..finding.clone() }))
}

fn buttons_ui(ui: &mut Ui, cx: &mut Cx<'_>, finding: &Finding, open: &mut Option<FindingId>, is_near: bool) {
    ui.spacing_mut().button_padding.x = 6.0;
    ui.spacing_mut().item_spacing.x = 2.0;
    let is_open = *open == Some(finding.id);
    let about = finding.text.get(cx.lang).to_owned();
    let id = Id::unique(("finding_button", finding.id));
    let word = cx.tr("pilots-take-away");
    let (words, said) = (format!("{} {word}", icon::CLOSE), format!("{word}: {about}"));
    if near_button(ui, cx, id.with("remove"), is_near, &words, &said) {
        cx.act(Command::RemoveFinding(finding.id));
    }
    let (sign, key) = if is_open { (icon::CHECK, "findings-done") } else { (icon::EDIT, "findings-change") };
    let word = cx.tr(key);
    let (words, said) = (format!("{sign} {word}"), format!("{word}: {about}"));
    if near_button(ui, cx, id.with("change"), is_near, &words, &said) {
        *open = (!is_open).then_some(finding.id);
    }
}

/// The source, the labels, and what puts labels to the finding or moves it.
fn below_ui(ui: &mut Ui, cx: &mut Cx<'_>, all: &mut Findings, row: &Row<'_>, is_near: bool) {
    let finding = &row.held.finding;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().button_padding.x = 6.0;
        ui.add_space(10.0);
        if !finding.source.is_empty() && all.open != Some(finding.id) {
            faint(ui, cx.theme, &finding.source);
        }
        for tag in &finding.tags {
            let Some(name) = cx.state.tag(*tag).map(|held| held.name.get(cx.lang).to_owned()) else { continue };
            let (finds, goes) = chip_ui(ui, cx, &name);
            if finds {
                let question = FindingQuestion { tag: Some(*tag), ..FindingQuestion::default() };
                cx.ask(Ask::FindFindings(Box::new(question)));
            }
            if goes {
                cx.act(Command::UntagFindings(*tag, vec![finding.id]));
            }
        }
        if cx.may_write() {
            labels_ui(ui, cx, all, finding, is_near);
            move_ui(ui, cx, row, is_near);
        }
    });
}

/// A label in a thin frame: its name leads to all findings that have it, the cross takes it off this one.
fn chip_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str) -> (bool, bool) {
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, cx.theme.accent))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::symmetric(6, 0));
    frame
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.spacing_mut().button_padding = egui::vec2(2.0, 1.0);
            ui.spacing_mut().interact_size.y = 22.0;
            let small = |words: &str, color| {
                Button::new(RichText::new(words).size(size::SMALL).color(color)).frame_when_inactive(false)
            };
            let label = ui.add(small(name, cx.theme.text).truncate());
            let said = format!("{}: {name}", cx.tr("findings-label"));
            label.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            let finds = label.on_hover_text(cx.tr("findings-label-finds")).clicked();
            if !cx.may_write() {
                return (finds, false);
            }
            let cross = ui.add(small(icon::CLOSE, cx.theme.faint));
            let said = Phrase::new("findings-take-label").with("name", name).say(cx.lang);
            cross.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            (finds, cross.on_hover_text(&said).clicked())
        })
        .inner
}

/// The button that puts labels to this finding, and their list where it is open.
fn labels_ui(ui: &mut Ui, cx: &mut Cx<'_>, all: &mut Findings, finding: &Finding, is_near: bool) {
    let words = format!("{} {}", icon::LABEL, cx.tr("findings-label"));
    let said = format!("{}: {}", cx.tr("findings-put-label"), in_short(finding, cx.lang));
    let response = near_response(ui, cx, Id::unique(("finding_label", finding.id)), is_near, &words, &said);
    if response.clicked() && all.labelling != Some(finding.id) {
        // Another list is for other findings.
        all.labels = LabelBox::default();
        all.labelling = Some(finding.id);
    }
    if all.labelling != Some(finding.id) {
        return;
    }
    let list = Id::unique(("finding_label_list", finding.id));
    let is_left = all.labels.ui(ui, cx, list, &response, &[target(finding)]);
    if is_left {
        response.request_focus();
    }
    if !all.labels.is_open() {
        all.labelling = None;
    }
}

/// To which scale the finding can go, and what it can be joined with.
fn move_ui(ui: &mut Ui, cx: &mut Cx<'_>, row: &Row<'_>, is_near: bool) {
    let finding = &row.held.finding;
    let id = Id::unique(("finding_move", finding.id));
    let was_seen = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let seen = was_seen || is_near || cx.theme.is_high_contrast();
    let colour = if seen { cx.theme.faint } else { Color32::TRANSPARENT };
    let words = format!("{} {}", icon::ARROW_FORWARD, cx.tr("findings-move"));
    let button = Button::new(RichText::new(words).size(size::SMALL).color(colour))
        .frame_when_inactive(false)
        .min_size(egui::vec2(0.0, space::TARGET));
    let (response, inner) = MenuButton::from_button(button).ui(ui, |ui| move_list_ui(ui, cx, row));
    let said = format!("{}: {}", cx.tr("findings-move"), in_short(finding, cx.lang));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    let is_seen = response.has_focus() || inner.is_some();
    ui.data_mut(|data| data.insert_temp(id, is_seen));
}

fn move_list_ui(ui: &mut Ui, cx: &mut Cx<'_>, row: &Row<'_>) {
    let finding = &row.held.finding;
    ui.set_min_width(230.0);
    faint(ui, cx.theme, &cx.tr("findings-move-to"));
    for (topic, words) in topics(cx.state, cx.lang) {
        let is_own = topic == finding.topic;
        if ui.add_enabled_ui(!is_own, |ui| ui.button(words)).inner.clicked() {
            cx.act(Command::MoveFindings(vec![finding.id], topic));
        }
    }
    ui.separator();
    if let Some(before) = row.before
        && quiet_button(ui, icon::MERGE, &cx.tr("findings-join-above")).clicked()
    {
        cx.act(Command::JoinFindings(vec![before, finding.id]));
    }
    if quiet_button(ui, icon::SELECT_CHECK_BOX, &cx.tr("findings-select-several")).clicked() {
        let question = FindingQuestion { pilot: Some(finding.pilot_id), ..FindingQuestion::default() };
        cx.ask(Ask::FindFindings(Box::new(question)));
    }
}

/// As [`near_button`], with its response.
fn near_response(ui: &mut Ui, cx: &Cx<'_>, id: Id, is_near: bool, words: &str, said: &str) -> egui::Response {
    let has_focus = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let seen = has_focus || is_near || cx.theme.is_high_contrast();
    let colour = if seen { cx.theme.faint } else { Color32::TRANSPARENT };
    let button = Button::new(RichText::new(words).size(size::SMALL).color(colour))
        .frame_when_inactive(false)
        .min_size(egui::vec2(0.0, space::TARGET));
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, said));
    let has_focus = response.has_focus();
    ui.data_mut(|data| data.insert_temp(id, has_focus));
    response
}
