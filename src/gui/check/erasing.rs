//! Wissen op verzoek: a respondent asks to be removed. One finds the person, reads what will go, types the code (or
//! a word) to be sure, and reads afterwards what was done. The window lets go of the file meanwhile.

use egui::{Id, RichText, ScrollArea, TextEdit, Ui};

use super::erasing_model::{self as model, Found, Row};
use crate::app::erase::Report;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::gui::widgets::{card, empty, faint, icon, primary_button, quiet_button, section};
use crate::model::Entity;

#[derive(Default)]
pub struct ErasingView {
    typed: String,
    found: Found,
    /// What was found for: words, language, revision.
    made: Option<(String, Lang, u64)>,
    chosen: Option<Row>,
    sure: String,
    report: Option<Vec<Phrase>>,
}

/// Fields and sentences do not grow wider than this.
const WIDEST: f32 = 720.0;
/// Of what people come from and go to.
const MADE_OF: [Entity; 4] = [Entity::Response, Entity::CodeMatch, Entity::Pilot, Entity::Part];

impl ErasingView {
    /// What was done, to be read when the window has the file again.
    pub fn tell(&mut self, report: &Report) {
        *self = Self { report: Some(report.sentences()), ..Self::default() };
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.renew(cx);
        ScrollArea::vertical().id_salt("erasing").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = 8.0;
            self.report_ui(ui, cx);
            if cx.state.responses().is_empty() {
                let (what, why) = (cx.tr("erase-nobody"), cx.tr("erase-nobody-why"));
                empty(ui, cx.theme, icon::PERSON, &what, &why, |_| ());
                return;
            }
            match self.chosen.clone() {
                Some(row) => self.sure_ui(ui, cx, &row),
                None => self.search_ui(ui, cx),
            }
            ui.add_space(space::LARGE);
        });
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let key = (self.typed.clone(), cx.lang, cx.state.revisions().of(&MADE_OF));
        if self.made.as_ref() != Some(&key) {
            self.found = model::find(cx.state, &self.typed, cx.lang);
            self.made = Some(key);
        }
    }

    fn report_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(report) = &self.report else { return };
        let mut is_read = false;
        card(ui, cx.theme, |ui| {
            section(ui, cx.theme, &format!("{} {}", icon::CHECK_CIRCLE, cx.tr("erase-report")));
            for sentence in report {
                ui.add(egui::Label::new(sentence.say(cx.lang)).wrap());
            }
            is_read = quiet_button(ui, icon::CLOSE, &cx.tr("dialog-close")).clicked();
        });
        if is_read {
            self.report = None;
        }
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(egui::Label::new(cx.tr("erase-about")).wrap());
        let label = cx.tr("erase-search");
        faint(ui, cx.theme, &label);
        let field = TextEdit::singleline(&mut self.typed).id(Id::unique("erase_search")).desired_width(320.0);
        let response = ui.add(field.hint_text(cx.tr("erase-search-hint")));
        let typed = self.typed.clone();
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, "", typed.as_str(), "");
            info.label = Some(label.clone());
            info
        });
        if cx.focus_search {
            response.request_focus();
        }
        if self.found.rows.is_empty() {
            if !self.typed.trim().is_empty() {
                faint(ui, cx.theme, &cx.tr("erase-nothing"));
            }
            return;
        }
        card(ui, cx.theme, |ui| self.rows_ui(ui, cx));
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut picked = None;
        for row in &self.found.rows {
            ui.horizontal_wrapped(|ui| {
                let choose = Phrase::new("erase-choose").with("who", row.who.as_str()).say(cx.lang);
                if quiet_button(ui, icon::PERSON, &row.who).on_hover_text(choose).clicked() {
                    picked = Some(row.clone());
                }
                ui.label(RichText::new(&row.what).color(cx.theme.text));
                faint(ui, cx.theme, &row.pilot);
            });
        }
        if self.found.more > 0 {
            faint(ui, cx.theme, &Phrase::new("erase-more").with("count", self.found.more).say(cx.lang));
        }
        if picked.is_some() {
            (self.chosen, self.report) = (picked, None);
            self.sure.clear();
        }
    }

    fn sure_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, row: &Row) {
        let word = cx.tr("erase-word");
        let expected = row.person.codes.first().map_or(word.as_str(), String::as_str).to_owned();
        card(ui, cx.theme, |ui| {
            section(ui, cx.theme, &Phrase::new("erase-heading").with("who", row.who.as_str()).say(cx.lang));
            faint(ui, cx.theme, &format!("{} · {}", row.pilot, row.what));
            for sentence in model::consequences(cx.state, row, cx.lang) {
                ui.add(egui::Label::new(sentence).wrap());
            }
            let label = Phrase::new("erase-sure").with("word", expected.as_str()).say(cx.lang);
            ui.label(&label);
            let response = ui.add(TextEdit::singleline(&mut self.sure).desired_width(220.0));
            let typed = self.sure.clone();
            response.widget_info(|| {
                let mut info = egui::WidgetInfo::text_edit(true, "", typed.as_str(), "");
                info.label = Some(label.clone());
                info
            });
            let is_sure = self.sure.trim() == expected && cx.may_write();
            ui.horizontal(|ui| {
                let erase = cx.tr("erase-do");
                let clicked =
                    ui.add_enabled_ui(is_sure, |ui| primary_button(ui, cx.theme, icon::DELETE, &erase)).inner.clicked();
                if clicked {
                    cx.ask(Ask::Erase(row.person.clone()));
                }
                if quiet_button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
                    self.chosen = None;
                }
            });
            if !cx.may_write() {
                faint(ui, cx.theme, &cx.tr("entry-read-only"));
            }
        });
    }
}
