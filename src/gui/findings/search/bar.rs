//! What can be done with the findings that were chosen, and how many were found.

use egui::{Button, Id, Key, Popup, PopupCloseBehavior, Response, Ui};

use super::{Done, SearchTab};
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::findings::words::{count_words, topics};
use crate::gui::theme::space;
use crate::gui::widgets::{faint, icon, quiet_button};

/// What the actions are for.
pub struct Chosen {
    pub count: usize,
    /// Whether there is anything, chosen or under the cursor.
    pub is_any: bool,
}

pub fn labels_id() -> Id {
    Id::unique("findings_labels")
}

pub fn move_id() -> Id {
    Id::unique("findings_move")
}

impl SearchTab {
    pub(super) fn bar_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, done: &mut Vec<Done>) {
        let chosen = self.chosen();
        ui.horizontal_wrapped(|ui| {
            self.count_ui(ui, cx, &chosen, done);
            if cx.may_write() {
                self.labels_ui(ui, cx, &chosen);
                self.goes_back |= move_ui(ui, cx, &chosen, done);
                let can = chosen.count > 1;
                let join = button_if(ui, can, icon::MERGE, &cx.tr("findings-join"));
                let why = cx.tr("findings-join-why");
                if join.on_hover_text(&why).on_disabled_hover_text(&why).clicked() {
                    done.push(Done::Join);
                }
            }
            let open = button_if(ui, self.cursor.is_some(), icon::OPEN_IN_NEW, &cx.tr("findings-open"));
            if open.on_hover_text(cx.tr("findings-open-why")).clicked() {
                done.extend(self.cursor.map(Done::Open));
            }
            let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("findings-copy"));
            if copy.on_hover_text(cx.tr("findings-copy-why")).clicked() {
                done.push(Done::Copy);
            }
        });
    }

    /// The button of labels, which is for what is chosen at the moment when it is opened.
    fn labels_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let can = chosen.is_any || self.labels.is_open();
        let response = button_if(ui, can, icon::LABEL, &cx.tr("findings-labels"));
        let response = response.on_hover_text(cx.tr("findings-labels-why"));
        let targets = if self.labels.is_open() { Vec::new() } else { self.opening_targets(ui, &response) };
        self.goes_back |= self.labels.ui(ui, cx, labels_id(), &response, &targets);
    }

    /// The targets are only gathered in the frame in which the list opens.
    fn opening_targets(&self, ui: &Ui, response: &egui::Response) -> Vec<crate::gui::findings::label_box::Target> {
        if response.clicked() || Popup::is_id_open(ui.ctx(), labels_id()) { self.targets() } else { Vec::new() }
    }

    /// `23 van 343 bevindingen`, how many of them are chosen, and what can be done with all.
    fn count_ui(&self, ui: &mut Ui, cx: &Cx<'_>, chosen: &Chosen, done: &mut Vec<Done>) {
        let total = self.index.as_ref().map_or(0, |(_, index)| index.len());
        let pilots = self.lines.as_ref().map_or(0, |(_, lines)| lines.pilots);
        faint(ui, cx.theme, &count_words(self.found.len(), total, pilots, cx.lang));
        if chosen.count < self.found.len()
            && quiet_button(ui, icon::SELECT_CHECK_BOX, &cx.tr("findings-select-all")).clicked()
        {
            done.push(Done::All);
        }
        if chosen.count > 0 {
            let words = Phrase::new("findings-selected").with("count", chosen.count).say(cx.lang);
            if quiet_button(ui, icon::CLOSE, &words).on_hover_text(cx.tr("findings-select-none")).clicked() {
                done.push(Done::None);
            }
        }
    }
}

/// A button that is dull while there is nothing to do it with; it wraps as a whole.
fn button_if(ui: &mut Ui, can: bool, icon: &str, word: &str) -> Response {
    let words = format!("{icon} {word}");
    ui.add_enabled(
        can,
        Button::new(words).min_size(egui::vec2(0.0, space::TARGET)).wrap_mode(egui::TextWrapMode::Extend),
    )
}

/// The scales that the findings can go to; answers whether one was chosen, or none will be.
fn move_ui(ui: &mut Ui, cx: &Cx<'_>, chosen: &Chosen, done: &mut Vec<Done>) -> bool {
    let response = button_if(ui, chosen.is_any, icon::ARROW_FORWARD, &cx.tr("findings-move"));
    let response = response.on_hover_text(cx.tr("findings-move-why"));
    let was_open = Popup::is_id_open(ui.ctx(), move_id());
    let list = Popup::from_toggle_button_response(&response)
        .id(move_id())
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .show(|ui| move_list_ui(ui, cx));
    let picked = list.and_then(|list| list.inner);
    let is_left = was_open && ui.input(|input| input.key_pressed(Key::Escape));
    let is_over = picked.is_some() || is_left;
    if is_over {
        Popup::close_id(ui.ctx(), move_id());
    }
    done.extend(picked.map(Done::Move));
    is_over
}

fn move_list_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<String> {
    ui.set_min_width(220.0);
    let mut picked = None;
    let mut responses = Vec::new();
    for (topic, words) in topics(cx.state, cx.lang) {
        let response = ui.add(egui::Button::new(words).frame_when_inactive(false).min_size(egui::vec2(200.0, 0.0)));
        if response.clicked() {
            picked = Some(topic);
        }
        responses.push(response);
    }
    // Opened by a key, the keyboard is in it at once.
    if !responses.iter().any(egui::Response::has_focus)
        && let Some(first) = responses.first()
    {
        first.request_focus();
    }
    picked
}
