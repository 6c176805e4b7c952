//! Two passes over one questionnaire side by side: for each question in which they differ, what the first and the
//! second say, and what the paper says in the end.

use egui::{RichText, ScrollArea, Ui};

use super::again_model::{self, Differs};
use super::form_lines::choice_ui;
use super::form_model::{Entry, FormModel, Outcome};
use crate::app::Command;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, faint, icon, primary_button, quiet_button, section};
use crate::model::response::{Answer, ItemCode};
use crate::model::{Decided, ResponseId};

#[derive(Default)]
pub struct CompareView {
    /// The question for which another answer is being given, and what was typed.
    other: Option<(ItemCode, String)>,
    refused: Option<String>,
}

impl CompareView {
    /// Answers where to go: to another questionnaire, or back to the list.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        form: &FormModel,
        id: ResponseId,
        next: Option<ResponseId>,
    ) -> Option<Option<ResponseId>> {
        let found = again_model::differences(cx.state, form, id, cx.lang);
        let mut to = None;
        // In a window that scrolls as a whole there is no height to fill.
        ScrollArea::vertical().id_salt("entry_compare").auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            self.summary_ui(ui, cx, &found, id, next, &mut to);
            for differs in &found {
                card(ui, cx.theme, |ui| self.differs_ui(ui, cx, form, id, differs));
            }
        });
        to
    }

    fn summary_ui(
        &self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        found: &[Differs],
        id: ResponseId,
        next: Option<ResponseId>,
        to: &mut Option<Option<ResponseId>>,
    ) {
        let open = found.iter().filter(|differs| differs.decided.is_none()).count();
        let words = match (found.len(), open) {
            (0, _) => cx.tr("again-equal"),
            (_, 0) => cx.tr("again-all-decided"),
            _ => Phrase::new("again-open").with("count", open).say(cx.lang),
        };
        ui.horizontal_wrapped(|ui| {
            section(ui, cx.theme, &words);
            if let (0, Some(next)) = (open, next)
                && primary_button(ui, cx.theme, icon::ARROW_FORWARD, &cx.tr("again-next")).clicked()
            {
                *to = Some(Some(next));
            }
            if cx.may_write() && quiet_button(ui, icon::DELETE, &cx.tr("again-remove")).clicked() {
                cx.act(Command::RemoveReentry(id));
                *to = Some(None);
            }
        });
        if open > 0 {
            faint(ui, cx.theme, &cx.tr("again-decide-why"));
        }
    }

    fn differs_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, form: &FormModel, id: ResponseId, differs: &Differs) {
        let line = &form.lines[differs.line];
        ui.spacing_mut().item_spacing.y = 5.0;
        ui.horizontal_wrapped(|ui| {
            faint(ui, cx.theme, line.item.as_str());
            ui.add(egui::Label::new(RichText::new(&line.text).color(cx.theme.text)).wrap());
        });
        // What was decided stands in the first pass's place.
        let first = if differs.decided.is_some() { "again-kept" } else { "again-first" };
        for (pass, said) in [(first, &differs.first), ("again-second", &differs.second)] {
            ui.horizontal_wrapped(|ui| {
                faint(ui, cx.theme, &cx.tr(pass));
                let text = RichText::new(said).font(semibold(size::BODY)).color(cx.theme.text);
                ui.add(egui::Label::new(text).wrap());
            });
        }
        if let Some(decided) = differs.decided {
            let key = match decided {
                Decided::First => "again-was-first",
                Decided::Second => "again-was-second",
                Decided::Other => "again-was-other",
            };
            faint(ui, cx.theme, &format!("{} {}", icon::CHECK, cx.tr(key)));
        }
        if cx.may_write() {
            self.ways_ui(ui, cx, id, differs);
            self.other_ui(ui, cx, form, id, differs);
        }
    }

    /// What the paper may say; once it was decided only another answer can still be given.
    fn ways_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, id: ResponseId, differs: &Differs) {
        ui.horizontal_wrapped(|ui| {
            let ways = [("again-take-first", Decided::First), ("again-take-second", Decided::Second)];
            for (key, decided) in ways.into_iter().filter(|_| differs.decided.is_none()) {
                let response = button(ui, icon::CHECK, &cx.tr(key));
                let label = format!("{}: {}", differs.item.as_str(), cx.tr(key));
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
                if response.clicked() {
                    cx.act(Command::DecideReentry(id, differs.item, decided, None));
                }
            }
            let word = cx.tr("again-take-other");
            let response = quiet_button(ui, icon::EDIT, &word);
            let label = format!("{}: {word}", differs.item.as_str());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if response.clicked() {
                self.other = Some((differs.item, String::new()));
                self.refused = None;
            }
        });
    }

    /// The answer that neither pass has: typed, or chosen from the buttons of the question.
    fn other_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, form: &FormModel, id: ResponseId, differs: &Differs) {
        let line = &form.lines[differs.line];
        let Some((_, typed)) = self.other.as_mut().filter(|(item, _)| *item == line.item) else { return };
        ui.add_space(space::TINY);
        let mut outcome = None;
        if matches!(line.entry, Entry::Number | Entry::Text) {
            let label = format!("{}: {}", line.item.as_str(), cx.tr("again-other"));
            let response = ui.add(egui::TextEdit::singleline(typed).desired_width(260.0)).accessible_name(label);
            if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
                outcome = Some(line.typed(typed));
            }
            if !response.has_focus() && !response.lost_focus() && typed.is_empty() {
                response.request_focus();
            }
        } else {
            let kept = cx.state.responses().get(id).and_then(|held| held.answers.get(line.item)).cloned();
            outcome = choice_ui(ui, cx.theme, cx.lang, line, kept.as_ref());
        }
        if let Some(reason) = &self.refused {
            let words = format!("{} {reason}", icon::ERROR);
            ui.label(RichText::new(words).size(size::SMALL).color(cx.theme.error));
        }
        match outcome {
            Some(Outcome::Put(answer, is_all)) => self.decide(cx, id, differs.item, answer, is_all),
            Some(Outcome::Refused(why)) => self.refused = Some(why.say(cx.lang)),
            None => {}
        }
    }

    fn decide(&mut self, cx: &mut Cx<'_>, id: ResponseId, item: ItemCode, answer: Option<Answer>, is_all: bool) {
        cx.act(Command::DecideReentry(id, item, Decided::Other, answer));
        self.refused = None;
        if is_all {
            self.other = None;
        }
    }
}
