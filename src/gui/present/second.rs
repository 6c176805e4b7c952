//! A second window that the person drags to the projector: it shows the slide and nothing else. Where the window system
//! gives no second window, it lies within the first.

use egui::{Frame, Id, Key, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

use super::book::Book;
use super::stage::{self, Stage, Step};
use super::stage_view;
use crate::app::presenting::Showing;
use crate::gui::ask::Cx;

/// As large as it begins; it is to be made as large as the screen.
const FIRST_SIZE: [f32; 2] = [960.0, 540.0];

pub fn viewport_id() -> ViewportId {
    ViewportId(Id::unique("presentation"))
}

pub fn second_ui(ui: &Ui, cx: &mut Cx<'_>, book: &mut Book, stage: &mut Stage, showing: Showing) {
    let builder = ViewportBuilder::default().with_title(cx.tr("present-window")).with_inner_size(FIRST_SIZE);
    ui.ctx().clone().show_viewport_immediate(viewport_id(), builder, |ui, class| {
        if class == ViewportClass::EmbeddedWindow {
            ui.set_min_size(egui::vec2(480.0, 270.0));
            screen_ui(ui, cx, book, stage, showing, false);
            return;
        }
        egui::CentralPanel::default().frame(Frame::NONE).show(ui, |ui| {
            screen_ui(ui, cx, book, stage, showing, true);
        });
        if ui.input(|input| input.viewport().close_requested()) {
            stage.has_ended = true;
        }
    });
}

fn screen_ui(ui: &mut Ui, cx: &mut Cx<'_>, book: &mut Book, stage: &mut Stage, showing: Showing, is_own: bool) {
    let mut steps = Vec::new();
    if is_own {
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F)) {
            turn_full(ui);
        }
        steps = ui.input_mut(stage::steps);
    }
    steps.extend(stage_view::stage_ui(ui, cx, book, stage, showing));
    for step in steps {
        // Escape leaves the whole screen first: the window can then be moved.
        if step == Step::End && ui.input(|input| input.viewport().fullscreen).unwrap_or_default() {
            turn_full(ui);
            continue;
        }
        let shape = stage_view::shape(book, stage, showing, cx.theme);
        stage.take(step, shape);
        ui.ctx().request_repaint();
    }
}

fn turn_full(ui: &Ui) {
    let is_full = ui.input(|input| input.viewport().fullscreen).unwrap_or_default();
    ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
}
