//! Instellingen → Vragenlijsten: the list, and one version at a time to read or to edit. Editing changes the version at
//! once, as everywhere, as long as nobody answered it; one that was answered stays as it is, and a button makes the next.
//! `model` builds what is shown as plain data; the files beside it paint it.

mod add;
mod answers;
mod copy;
mod desk;
mod differences;
mod editor;
mod groups;
mod item;
mod list;
mod model;
mod options;

use egui::{ScrollArea, Ui};

use self::copy::CopyDraft;
use self::desk::{Desk, Go, Sheet};
use self::model::{Opened, Overview};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::faint;
use crate::model::QuestionnaireId;

#[derive(Default)]
pub struct QuestionnairesView {
    open: Option<QuestionnaireId>,
    desk: Desk,
    copy: Option<CopyDraft>,
    overview: Overview,
    opened: Opened,
}

/// The form does not grow wider than this.
const WIDEST: f32 = 780.0;

impl QuestionnairesView {
    /// Opens a version, or the list; what is being typed hands over first.
    pub fn show(&mut self, id: Option<QuestionnaireId>) {
        self.desk.next = Some(id.map_or(Go::List, Go::Open));
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.go(cx);
        let salt = ("questionnaires", self.open, self.desk.tab);
        ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = 8.0;
            match self.open.and_then(|id| cx.state.questionnaire_version(id)) {
                Some(held) => {
                    self.opened.renew(cx, held);
                    let sheet = Sheet { held, may_edit: cx.may_write() && self.opened.answered == 0 };
                    editor::editor_ui(ui, cx, &mut self.desk, &mut self.copy, &sheet, &self.opened);
                }
                None => {
                    self.open = None;
                    self.overview.renew(cx);
                    faint(ui, cx.theme, &cx.tr("settings-about-questionnaires"));
                    list::list_ui(ui, cx, &mut self.desk, &self.overview);
                }
            }
            ui.add_space(space::LARGE);
        });
        cx.outbox.extend(self.desk.refusals.tell());
        if self.desk.next.is_some() || self.desk.awaited.is_some() {
            ui.ctx().request_repaint();
        }
    }

    /// Goes where the frame before asked to, and to what a command of the frame before made.
    fn go(&mut self, cx: &Cx<'_>) {
        if let Some(made) = self.desk.made(cx.state) {
            self.desk.next = Some(Go::Open(made));
        }
        let Some(next) = self.desk.next.take() else { return };
        match next {
            Go::Unfold(unfolded) => self.desk.unfolded = unfolded,
            Go::Tab(tab) => {
                self.desk.tidy();
                self.desk.tab = tab;
            }
            Go::Copy(draft) => self.copy = draft,
            Go::Open(id) => self.turn_to(Some(id)),
            Go::List => self.turn_to(None),
        }
    }

    fn turn_to(&mut self, id: Option<QuestionnaireId>) {
        self.desk.tidy();
        self.desk.tab = desk::Tab::default();
        self.copy = None;
        self.open = id;
    }
}
