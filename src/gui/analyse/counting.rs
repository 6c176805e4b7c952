//! Where answers are counted beside the window: that they are, how far it is, a way to stop; and what stands there
//! while there are none.

use egui::{ProgressBar, RichText, Ui};

use super::made::Stand;
use crate::base::Phrase;
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{empty, faint, icon, primary_button, quiet_button};

use super::answers::Counting;

/// How wide the bar is that tells how far the work is.
const PROGRESS: f32 = 90.0;
/// Most is counted within so many seconds: before anybody could read that it is.
const PATIENCE: f64 = 0.25;

#[derive(Default)]
pub struct Counter {
    /// Since when it counts, in seconds of the window.
    since: Option<f64>,
}

impl Counter {
    /// Says that it counts where that takes long, or why it did not; nothing where what is shown is of now.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, stand: &Stand) {
        let now = ui.input(|input| input.time);
        match stand {
            Stand::Fresh => self.since = None,
            Stand::Failed(why) => {
                self.since = None;
                failed_ui(ui, cx, why);
            }
            Stand::Running { is_first, share } => {
                // The work tells nobody that it got further.
                ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
                if now - *self.since.get_or_insert(now) > PATIENCE {
                    running_ui(ui, cx, *is_first, *share);
                }
            }
        }
    }
}

fn running_ui(ui: &mut Ui, cx: &mut Cx<'_>, is_first: bool, share: Option<f32>) {
    ui.horizontal_wrapped(|ui| {
        faint(ui, cx.theme, &cx.tr(if is_first { "pictures-counting" } else { "pictures-renewing" }));
        match share {
            Some(share) => ui.add(ProgressBar::new(share).desired_width(PROGRESS).desired_height(space::SMALL)),
            None => ui.add(egui::Spinner::new().size(size::BODY)),
        };
        if quiet_button(ui, icon::CLOSE, &cx.tr("pictures-stop")).clicked() {
            cx.ask(Ask::Answers(Counting::Stop));
        }
    });
    if is_first {
        faint(ui, cx.theme, &cx.tr("pictures-counting-why"));
    }
}

fn failed_ui(ui: &mut Ui, cx: &mut Cx<'_>, why: &Phrase) {
    let words = if why.key == "work-stopped" { cx.tr("pictures-stopped") } else { why.say(cx.lang) };
    ui.horizontal_wrapped(|ui| {
        let words = format!("{} {words}", icon::WARNING);
        ui.label(RichText::new(words).size(size::SMALL).color(cx.theme.warning));
        if quiet_button(ui, icon::SYNC, &cx.tr("pictures-again")).clicked() {
            cx.ask(Ask::Answers(Counting::Again));
        }
    });
}

/// What goes here, and the button that begins it.
pub fn no_responses_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let (what, why) = (cx.tr("pictures-no-responses"), cx.tr("pictures-no-responses-why"));
    let go = cx.tr("pictures-to-entry");
    empty(ui, theme, icon::EDIT_NOTE, &what, &why, |ui| {
        if primary_button(ui, theme, icon::ARROW_FORWARD, &go).clicked() {
            cx.ask(Ask::Go(Place::Entry));
        }
    });
}
