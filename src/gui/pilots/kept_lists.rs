//! Bewaarde lijsten: the filter, the order and the columns under a name. Opening, keeping, renaming, overwriting and
//! removing, each undone as anything else.

use std::sync::Arc;

use egui::{Id, Key, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui};

use super::desk::Desk;
use super::fields::small_quiet;
use super::filters::filter_words;
use crate::app::Command;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, faint, icon};
use crate::model::{PilotList, PilotListId};

const WIDTH: f32 = 360.0;
const HEIGHT: f32 = 240.0;

#[derive(Default)]
pub struct KeptLists {
    /// The name of a list that is to be kept.
    typed: String,
    /// The new name of the list that is open.
    renaming: Option<String>,
}

impl KeptLists {
    /// The button that says which list is open, and what it unfolds.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk) {
        let open = opened(cx, desk);
        let words = open.as_ref().map_or_else(|| cx.tr("pilots-lists"), |held| said(held, desk, cx.lang));
        let words = format!("{} {words}", icon::BOOKMARK);
        let button = egui::Button::new(words).min_size(egui::vec2(0.0, space::TARGET)).truncate();
        let response = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width().min(320.0));
                ui.add(button)
            })
            .inner;
        Popup::from_toggle_button_response(&response)
            .id(Id::unique("pilots_lists"))
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(WIDTH.min(ui.ctx().content_rect().width() - 40.0))
            .show(|ui| self.unfolded_ui(ui, cx, desk, open.as_ref()));
        response.on_hover_text(cx.tr("pilots-lists-why"));
    }

    fn unfolded_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, open: Option<&Arc<PilotList>>) {
        if cx.state.pilot_lists().is_empty() {
            let why = RichText::new(cx.tr("pilots-lists-none")).color(cx.theme.faint);
            ui.add(egui::Label::new(why).wrap());
        }
        let area = ScrollArea::vertical().id_salt("pilots_lists_rows").max_height(HEIGHT);
        area.auto_shrink([false, true]).show(ui, |ui| {
            for held in cx.state.pilot_lists() {
                let is_open = open.is_some_and(|open| open.id == held.id);
                let row = egui::Button::selectable(is_open, &held.name).truncate();
                let response = ui.add_sized([ui.available_width(), space::TARGET], row.right_text(""));
                response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_open, &held.name));
                if response.clicked() {
                    desk.open_list(held);
                    self.renaming = None;
                }
            }
        });
        if !cx.may_write() {
            return;
        }
        if let Some(open) = open {
            ui.separator();
            self.open_ui(ui, cx, desk, open);
        }
        ui.separator();
        self.keep_ui(ui, cx, desk);
    }

    /// What can be done with the list that is open.
    fn open_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, open: &Arc<PilotList>) {
        ui.label(RichText::new(&open.name).font(semibold(size::BODY)).color(cx.theme.text));
        faint(ui, cx.theme, &filters_said(open, cx.lang));
        if let Some(mut name) = self.renaming.take() {
            let label = cx.tr("pilots-list-name");
            let field =
                ui.add(egui::TextEdit::singleline(&mut name).desired_width(f32::INFINITY)).accessible_name(&label);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let go = button(ui, icon::CHECK, &cx.tr("pilots-list-rename-go")).clicked();
            if entered || go {
                cx.act(Command::PutPilotList(Box::new(PilotList { name, ..(**open).clone() })));
            } else {
                self.renaming = Some(name);
            }
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if differs(open, desk) && small_quiet(ui, icon::SAVE, &cx.tr("pilots-list-overwrite")).clicked() {
                cx.act(Command::PutPilotList(Box::new(desk.as_list(open.id, open.name.clone()))));
            }
            if small_quiet(ui, icon::EDIT, &cx.tr("pilots-list-rename")).clicked() {
                self.renaming = Some(open.name.clone());
            }
            if small_quiet(ui, icon::DELETE, &cx.tr("pilots-list-remove")).clicked() {
                cx.act(Command::RemovePilotList(open.id));
                desk.open = None;
            }
        });
    }

    fn keep_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk) {
        let label = cx.tr("pilots-list-new");
        faint(ui, cx.theme, &label);
        ui.horizontal(|ui| {
            let width = ui.available_width() - 110.0;
            let edit =
                egui::TextEdit::singleline(&mut self.typed).id(Id::unique("pilots_list_new")).desired_width(width);
            let field = ui.add(edit).accessible_name(&label);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let can = !self.typed.trim().is_empty();
            let go = ui.add_enabled_ui(can, |ui| button(ui, icon::SAVE, &cx.tr("pilots-list-keep"))).inner.clicked();
            if can && (entered || go) {
                let held = desk.as_list(PilotListId::new(), std::mem::take(&mut self.typed));
                desk.open = Some(held.id);
                cx.act(Command::PutPilotList(Box::new(held)));
                ui.close();
            }
        });
    }
}

/// The kept list that is open, if it is still there.
fn opened(cx: &Cx<'_>, desk: &Desk) -> Option<Arc<PilotList>> {
    cx.state.pilot_lists().iter().find(|held| Some(held.id) == desk.open).cloned()
}

/// Whether one looks otherwise than the list says.
fn differs(held: &PilotList, desk: &Desk) -> bool {
    held.filter != desk.filter || held.sort != desk.sort || held.columns != desk.columns()
}

fn said(held: &PilotList, desk: &Desk, lang: Lang) -> String {
    if differs(held, desk) {
        return Phrase::new("pilots-list-changed").with("name", held.name.as_str()).say(lang);
    }
    held.name.clone()
}

/// What the list asks of a pilot, in one line.
fn filters_said(held: &PilotList, lang: Lang) -> String {
    let mut words = filter_words(&held.filter, lang);
    words.extend(Some(format!("“{}”", held.filter.text)).filter(|_| !held.filter.text.is_empty()));
    if words.is_empty() { lang.tr("pilots-list-everyone") } else { words.join(" · ") }
}
