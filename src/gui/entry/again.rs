//! Dubbele invoer: a batch is keyed a second time in the same form, without anything of the first; then a person
//! decides from the paper wherever the two differ. While a pass is under way nothing of the first pass is on the
//! screen: no answers, no scores, no picture.

use egui::{RichText, ScrollArea, Ui, UiBuilder, vec2};

use super::Placed;
use super::again_compare::CompareView;
use super::again_model::{self, Batch, Row, Stage};
use super::authors::Authors;
use super::chooser::{Chooser, Spot};
use super::form_lines::open_words;
use super::form_model::{self, FormModel};
use super::form_pane::{Deed, Filled, Pane, Stop};
use super::form_side::keys_ui;
use crate::app::{Command, State};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, empty, faint, icon, primary_button, quiet_button, section};
use crate::model::response::Answers;
use crate::model::{Entity, QuestionnaireId, Reentry, ResponseId};

#[derive(Default)]
pub struct AgainView {
    spot: Option<Spot>,
    /// The response that is keyed again or compared.
    open: Option<ResponseId>,
    /// To be opened in the next frame, or left: a field that is being left still hands over.
    next: Option<Option<ResponseId>>,
    pane: Pane,
    form: Option<((QuestionnaireId, Lang, u64), FormModel)>,
    batch: Option<((Spot, Lang, u64), Batch)>,
    compare: CompareView,
    authors: Authors,
    told: Option<String>,
}

const SHOWN: [Entity; 4] = [Entity::Response, Entity::Reentry, Entity::Questionnaire, Entity::Part];

impl AgainView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chooser: &mut Chooser, placed: Placed) {
        let Placed { spot, shown_anew, .. } = placed;
        let pilot = cx.state.pilot_of_part(spot.part).map(|pilot| pilot.id);
        self.authors.renew(ui, cx, pilot, shown_anew);
        if self.spot != Some(spot) {
            self.tell_refused(cx);
            self.spot = Some(spot);
            self.open = None;
        }
        if let Some(next) = self.next.take() {
            self.begin(cx, next);
        }
        if shown_anew && self.open.is_some() {
            self.pane.go_to(self.pane.stop);
        }
        let open = self.open.filter(|id| cx.state.responses().get(*id).is_some());
        self.open = open;
        match open {
            None => {
                let top = ui.cursor().top();
                ui.horizontal_wrapped(|ui| chooser.ui(ui, cx));
                self.list_ui(ui, cx, placed, top);
            }
            Some(id) if is_finished(cx.state, id) => self.compare_ui(ui, cx, id),
            Some(id) => self.pass_ui(ui, cx, id, placed),
        }
    }

    fn begin(&mut self, cx: &mut Cx<'_>, next: Option<ResponseId>) {
        self.tell_refused(cx);
        self.open = next;
        self.told = None;
        self.compare = CompareView::default();
        let Some(id) = next else { return };
        let model = self.form_model(cx.state, cx.lang, id);
        let at = model.map_or(0, |model| model.resume_at(&answers(cx.state, id)));
        self.pane.begin_at(Stop::Line(at));
    }

    fn tell_refused(&self, cx: &mut Cx<'_>) {
        let Some((_, model)) = self.form.as_ref().filter(|_| self.open.is_some()) else { return };
        for phrase in self.pane.refused(model) {
            cx.ask(Ask::Tell(phrase));
        }
    }

    fn go(&mut self, ui: &Ui, to: Option<ResponseId>) {
        self.next = Some(to);
        ui.ctx().request_repaint();
    }

    fn form_model(&mut self, state: &State, lang: Lang, of: ResponseId) -> Option<FormModel> {
        let id = state.responses().get(of)?.questionnaire_id;
        let key = (id, lang, state.revisions().of(&[Entity::Questionnaire]));
        if self.form.as_ref().is_none_or(|(made, _)| *made != key) {
            self.form = Some((key, form_model::build(id, &state.questionnaire_version(id)?.definition, lang)));
        }
        self.form.as_ref().map(|(_, model)| model.clone())
    }

    /// The questionnaires of the place, how far each is, and what came out.
    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, placed: Placed, top: f32) {
        let spot = placed.spot;
        let key = (spot, cx.lang, cx.state.revisions().of(&SHOWN));
        if self.batch.as_ref().is_none_or(|(made, _)| *made != key) {
            self.batch = Some((key, again_model::build(cx.state, spot, cx.lang)));
        }
        let batch = self.batch.as_ref().map(|(_, batch)| batch.clone()).unwrap_or_default();
        ui.add_space(space::TINY);
        if batch.rows.is_empty() {
            empty(ui, cx.theme, icon::LIST, &cx.tr("again-empty"), &cx.tr("again-empty-why"), |_| ());
            return;
        }
        let height = placed.rest(ui, top).height() - 28.0;
        ui.set_max_width(ui.available_width().min(super::form::WIDEST_CARD));
        card(ui, cx.theme, |ui| {
            faint(ui, cx.theme, &cx.tr("again-why"));
            ui.add_space(space::TINY);
            if placed.is_low() {
                self.rows_ui(ui, cx, &batch);
                return;
            }
            let area = ScrollArea::vertical().id_salt("entry_again").auto_shrink([false, false]);
            area.max_height(height - 44.0).show(ui, |ui| self.rows_ui(ui, cx, &batch));
        });
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, batch: &Batch) {
        rates_ui(ui, cx, batch);
        for row in &batch.rows {
            if self.row_ui(ui, cx, row) {
                self.go(ui, Some(row.id));
            }
        }
    }

    fn row_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, row: &Row) -> bool {
        let mut wanted = false;
        ui.separator();
        ui.horizontal_wrapped(|ui| {
            let code = RichText::new(&row.code).font(semibold(size::BODY)).color(cx.theme.text);
            cell_ui(ui, 150.0, code);
            let (sign, color) = match row.stage {
                Stage::NotYet => ("○", cx.theme.faint),
                Stage::Begun => (icon::EDIT, cx.theme.faint),
                Stage::Differs(_) => (icon::WARNING, cx.theme.warning),
                Stage::Agreed => (icon::CHECK, cx.theme.up),
            };
            let words = format!("{sign} {}", row.stage.words(cx.lang));
            cell_ui(ui, 190.0, RichText::new(words).color(color));
            let key = match row.stage {
                Stage::NotYet => "again-key",
                Stage::Begun => "again-go-on",
                Stage::Differs(_) => "again-decide",
                Stage::Agreed => "again-look",
            };
            let word = cx.tr(key);
            let may = cx.may_write() || matches!(row.stage, Stage::Differs(_) | Stage::Agreed);
            let response = ui.add_enabled_ui(may, |ui| button(ui, icon::ARROW_FORWARD, &word)).inner;
            let label = format!("{word}: {}", row.code);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, may, &label));
            wanted = response.clicked();
            if !row.by.is_empty() {
                faint(ui, cx.theme, &Phrase::new("again-by").with("name", row.by.as_str()).say(cx.lang));
            }
        });
        wanted
    }

    /// The second pass itself: the form, and the keys beside it.
    fn pass_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, id: ResponseId, placed: Placed) {
        let top = ui.cursor().top();
        let Some(model) = self.form_model(cx.state, cx.lang, id) else { return };
        let answers = answers(cx.state, id);
        let filled =
            Filled { model: &model, answers: &answers, may_write: cx.may_write(), has_head: false, lang: cx.lang };
        let deeds = self.pane.take(ui, &filled);
        self.act(ui, cx, id, deeds);
        self.title_ui(ui, cx, id);
        ui.add_space(space::TINY);
        let is_narrow = ui.available_width() < super::form::NARROW;
        if is_narrow {
            self.same_person_ui(ui, cx, id);
        }
        let (left, right) = super::form::places(placed.rest(ui, top), is_narrow);
        self.pane.show_whole(ui, left, placed.is_low());
        let deeds = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            let height = ui.available_height() - 28.0;
            card(ui, cx.theme, |ui| {
                let mut deeds = self.pane.ui(ui, cx.theme, &filled, height - 40.0);
                ui.add_space(6.0);
                self.foot_ui(ui, cx, &filled, &mut deeds);
                deeds
            })
        });
        self.act(ui, cx, id, deeds.inner);
        if is_narrow {
            return;
        }
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            ScrollArea::vertical().id_salt("entry_again_side").show(ui, |ui| {
                self.same_person_ui(ui, cx, id);
                card(ui, cx.theme, |ui| {
                    section(ui, cx.theme, &cx.tr("again-blind"));
                    faint(ui, cx.theme, &cx.tr("again-blind-why"));
                });
                ui.add_space(10.0);
                card(ui, cx.theme, |ui| keys_ui(ui, cx));
            });
        });
    }

    /// Whoever keys the same paper twice is warned.
    fn same_person_ui(&self, ui: &mut Ui, cx: &Cx<'_>, id: ResponseId) {
        if !self.authors.is_by(id, &cx.person.name) {
            return;
        }
        card(ui, cx.theme, |ui| {
            let words = format!("{} {}", icon::WARNING, cx.tr("again-same-person"));
            let words = RichText::new(words).size(size::SMALL).color(cx.theme.warning);
            ui.add(egui::Label::new(words).wrap());
        });
        ui.add_space(10.0);
    }

    fn title_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, id: ResponseId) {
        let Some(response) = cx.state.responses().get(id) else { return };
        let code = crate::app::ops::response::respondent_phrase(response);
        let part = cx.state.part_title(response.part_id);
        ui.horizontal_wrapped(|ui| {
            if quiet_button(ui, icon::ARROW_BACK, &cx.tr("again-back")).clicked() {
                self.go(ui, None);
            }
            let words = Phrase::new("again-title").with("respondent", code).with("part", part).say(cx.lang);
            ui.label(RichText::new(words).font(semibold(size::SECTION)).color(cx.theme.text));
        });
    }

    fn foot_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, filled: &Filled<'_>, deeds: &mut Vec<Deed>) {
        let open = filled.model.unanswered(filled.answers);
        let key = if self.pane.asked_to_finish { "keying-finish-anyway" } else { "again-finish" };
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 34.0), layout, |ui| {
            let may = filled.may_write && !filled.answers.is_empty();
            let clicked =
                ui.add_enabled_ui(may, |ui| primary_button(ui, cx.theme, icon::CHECK, &cx.tr(key))).inner.clicked();
            if clicked {
                self.pane.finish(filled, deeds);
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let (words, color) = match &self.told {
                    Some(told) => (format!("{} {told}", icon::ERROR), cx.theme.error),
                    None if filled.answers.is_empty() => (cx.tr("keying-begin"), cx.theme.faint),
                    None if open.is_empty() => (cx.tr("keying-all-answered"), cx.theme.faint),
                    None if self.pane.asked_to_finish => {
                        let open = open_words(filled.model, &open, cx.lang);
                        (format!("{} {open}. {}", icon::WARNING, cx.tr("keying-enter-again")), cx.theme.warning)
                    }
                    None => (open_words(filled.model, &open, cx.lang), cx.theme.faint),
                };
                ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(color)).wrap());
            });
        });
    }

    fn act(&mut self, ui: &Ui, cx: &mut Cx<'_>, id: ResponseId, deeds: Vec<Deed>) {
        for deed in deeds {
            self.told = None;
            match deed {
                Deed::Put(item, answer) => {
                    cx.act(Command::AnswerAgain(id, cx.person.name.clone(), item, answer));
                }
                Deed::LeftHead(_) => {}
                Deed::Finish if pass(cx.state, id).is_none_or(|pass| pass.answers.is_empty()) => {
                    self.told = Some(cx.tr("keying-nothing-yet"));
                    self.pane.asked_to_finish = false;
                }
                Deed::Finish => {
                    cx.act(Command::FinishReentry(id, true));
                    self.pane.forget_keys();
                    self.go(ui, Some(id));
                }
            }
        }
    }

    fn compare_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, id: ResponseId) {
        let Some(model) = self.form_model(cx.state, cx.lang, id) else { return };
        self.title_ui(ui, cx, id);
        ui.add_space(space::TINY);
        let next = self.following(cx, id);
        if let Some(to) = self.compare.ui(ui, cx, &model, id, next) {
            self.go(ui, to);
        }
    }

    /// The next questionnaire of the place that was not keyed again yet.
    fn following(&self, cx: &Cx<'_>, after: ResponseId) -> Option<ResponseId> {
        let spot = self.spot?;
        let key = &cx.state.questionnaire_version(spot.questionnaire)?.definition.key;
        let mut waiting = super::place_model::at(cx.state, spot, key)
            .filter(|held| held.finished_at.is_some() && held.id != after && !is_finished(cx.state, held.id));
        waiting.next().map(|held| held.id)
    }
}

fn pass(state: &State, id: ResponseId) -> Option<&Reentry> {
    state.reentry(id).map(AsRef::as_ref)
}

fn answers(state: &State, id: ResponseId) -> Answers {
    pass(state, id).map(|pass| pass.answers.clone()).unwrap_or_default()
}

fn is_finished(state: &State, id: ResponseId) -> bool {
    pass(state, id).is_some_and(|pass| pass.finished_at.is_some())
}

/// A word in a column of its own.
fn cell_ui(ui: &mut Ui, width: f32, words: RichText) {
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(vec2(width, space::TARGET), layout, |ui| {
        ui.set_width(width);
        ui.add(egui::Label::new(words).truncate());
    });
}

fn rates_ui(ui: &mut Ui, cx: &Cx<'_>, batch: &Batch) {
    if batch.everywhere.is_empty() {
        return;
    }
    for (title, words) in [("again-here", &batch.here), ("again-everywhere", &batch.everywhere)] {
        if words.is_empty() {
            continue;
        }
        ui.label(RichText::new(cx.tr(title)).font(semibold(size::SMALL)).color(cx.theme.text));
        for sentence in words {
            ui.add(egui::Label::new(RichText::new(sentence).size(size::SMALL).color(cx.theme.faint)).wrap());
        }
        ui.add_space(space::TINY);
    }
    faint(ui, cx.theme, &cx.tr("again-rate-why"));
    ui.add_space(space::TINY);
}
