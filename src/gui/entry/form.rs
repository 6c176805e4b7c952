//! Per vragenlijst: one questionnaire after another from paper. Every answer is a command at once; the first one
//! makes the response. What is only held here is what is being typed, and which response is open.

use egui::{Rect, RichText, Ui, UiBuilder, vec2};

use super::Placed;
use super::chooser::{Chooser, Spot};
use super::form_head::Head;
use super::form_lines::open_words;
use super::form_model::{self, FormModel};
use super::form_pane::{Deed, Filled, HeadField, Pane, Stop, head_id};
use super::form_side::{FormSide, SideAsk, count_words};
use super::place_model::{self, CodeNote, PlaceModel};
use crate::app::{Command, State, ops};
use crate::base::{Lang, Phrase, clock};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{button, card, faint, icon, primary_button, small_segments};
use crate::model::response::{Answer, Answers, ItemCode, Via};
use crate::model::{Entity, QuestionnaireId, Response, ResponseId, ScaleKey};

#[derive(Default)]
pub struct FormView {
    pane: Pane,
    head: Head,
    spot: Option<Spot>,
    /// The response on the form; none until the first answer.
    open: Option<ResponseId>,
    /// Made in this frame: in the state from the next one on.
    fresh: Option<ResponseId>,
    form: Option<((QuestionnaireId, Lang, u64), FormModel)>,
    place: Option<((Spot, Lang, u64), PlaceModel)>,
    note: Option<(NoteKey, Option<CodeNote>)>,
    /// To be opened in the next frame: a field that is being left still hands over.
    next: Option<ResponseId>,
    /// Whether the form before had no code, so that the next one begins with its first question.
    without_codes: bool,
    /// What stands below the form until the next deed.
    told: Option<String>,
    side: FormSide,
    /// In a narrow window: whether what stands beside the form is seen instead of it.
    shows_side: bool,
}

/// The code that was looked at, whose, and the revision.
type NoteKey = (String, Spot, Option<ResponseId>, Lang, u64);

/// What the list of a place is made of.
const PLACE: [Entity; 7] = [
    Entity::Response,
    Entity::Questionnaire,
    Entity::Fieldwork,
    Entity::Measurement,
    Entity::Part,
    Entity::Pilot,
    Entity::CodeMatch,
];
const WIDE: f32 = 940.0;
const WIDEST: f32 = 1400.0;
/// Wider than this, the eye loses the way from a question to its answers.
pub const WIDEST_CARD: f32 = 940.0;
/// Narrower than this, the form has the window to itself.
pub const NARROW: f32 = 560.0;

impl FormView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chooser: &mut Chooser, placed: Placed) {
        let Placed { spot, shown_anew, .. } = placed;
        let top = ui.cursor().top();
        self.fresh = None;
        self.begin(cx, spot);
        if shown_anew {
            self.pane.go_to(self.pane.stop);
        }
        let Some(model) = self.form_model(cx.state, cx.lang, spot) else { return };
        let place = self.place_model(cx.state, cx.lang, spot);
        let answers = self.answers(cx.state);
        let filled =
            Filled { model: &model, answers: &answers, may_write: cx.may_write(), has_head: true, lang: cx.lang };
        self.undo_in_empty_head(ui, cx);
        self.pane.has_offers = self.head.has_offers();
        let deeds = self.pane.take(ui, &filled);
        self.act(cx, spot, &place, deeds);
        self.bar_ui(ui, cx, chooser, &place);
        self.head_ui(ui, cx, spot, &place);
        ui.add_space(space::TINY);
        let narrow = self.choose_pane_ui(ui, cx);
        let (left, right) = places(placed.rest(ui, top), narrow.is_some());
        if narrow != Some(true) {
            self.pane.show_whole(ui, left, placed.is_low());
            let deeds = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.card_ui(ui, cx, &filled)).inner;
            self.act(cx, spot, &place, deeds);
        }
        let scale = self.scale_in_hand(&model);
        let asked = (narrow != Some(false)).then(|| {
            let beside = UiBuilder::new().max_rect(right);
            ui.scope_builder(beside, |ui| self.side.ui(ui, cx, spot, scale.as_ref(), &place, self.open)).inner
        });
        match asked.flatten() {
            Some(SideAsk::Open(id)) => self.open_next(ui, id),
            Some(SideAsk::Remove(id)) => cx.act(Command::RemoveResponses(vec![id])),
            None => {}
        }
    }

    /// Opens a response, in the place that it belongs to.
    pub fn choose(&mut self, response: ResponseId) {
        self.next = Some(response);
    }

    /// Where there is no room for both, one chooses between the form and what stands beside it: answers whether
    /// that is what is seen.
    fn choose_pane_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<bool> {
        if ui.available_width() >= NARROW {
            return None;
        }
        let words = [cx.tr("keying-pane-form"), cx.tr("keying-pane-side")];
        if let Some(picked) = small_segments(ui, cx.theme, usize::from(self.shows_side), &words) {
            self.shows_side = picked == 1;
        }
        Some(self.shows_side)
    }

    /// Another place begins with an empty form; so does a response that was chosen from the list.
    fn begin(&mut self, cx: &mut Cx<'_>, spot: Spot) {
        if self.spot != Some(spot) {
            self.tell_refused(cx);
            self.spot = Some(spot);
            self.without_codes = false;
            self.blank();
        }
        let Some(id) = self.next.take() else { return };
        let Some(response) = cx.state.responses().get(id) else { return };
        self.tell_refused(cx);
        self.open = Some(id);
        self.told = None;
        self.head = Head::of(response.respondent.as_deref().unwrap_or_default(), &response.role);
        let model = self.form_model(cx.state, cx.lang, spot);
        let at = model
            .map_or(0, |model| if response.finished_at.is_some() { 0 } else { model.resume_at(&response.answers) });
        self.pane.begin_at(Stop::Line(at));
    }

    /// What was typed and not taken over is told before it goes.
    fn tell_refused(&self, cx: &mut Cx<'_>) {
        let Some((_, model)) = &self.form else { return };
        for phrase in self.pane.refused(model) {
            cx.ask(Ask::Tell(phrase));
        }
    }

    /// The next respondent.
    fn blank(&mut self) {
        self.open = None;
        self.head = Head::default();
        self.told = None;
        let stop = if self.without_codes { Stop::Line(0) } else { Stop::Head(HeadField::Code) };
        self.pane.begin_at(stop);
    }

    fn open_next(&mut self, ui: &Ui, id: ResponseId) {
        self.next = Some(id);
        ui.ctx().request_repaint();
    }

    /// The form of the open response's own version, else of the newest.
    fn form_model(&mut self, state: &State, lang: Lang, spot: Spot) -> Option<FormModel> {
        let own = self.open.and_then(|id| state.responses().get(id)).map(|response| response.questionnaire_id);
        let id = own.unwrap_or(spot.questionnaire);
        let key = (id, lang, state.revisions().of(&[Entity::Questionnaire]));
        if self.form.as_ref().is_none_or(|(made, _)| *made != key) {
            let definition = &state.questionnaire_version(id)?.definition;
            self.form = Some((key, form_model::build(id, definition, lang)));
        }
        self.form.as_ref().map(|(_, model)| model.clone())
    }

    fn place_model(&mut self, state: &State, lang: Lang, spot: Spot) -> PlaceModel {
        let key = (spot, lang, state.revisions().of(&PLACE));
        if self.place.as_ref().is_none_or(|(made, _)| *made != key) {
            self.place = Some((key, place_model::build(state, spot, lang)));
        }
        self.place.as_ref().map(|(_, model)| model.clone()).unwrap_or_default()
    }

    fn response<'a>(&self, state: &'a State) -> Option<&'a Response> {
        self.open.and_then(|id| state.responses().get(id)).map(AsRef::as_ref)
    }

    fn answers(&self, state: &State) -> Answers {
        self.response(state).map(|response| response.answers.clone()).unwrap_or_default()
    }

    fn scale_in_hand(&self, model: &FormModel) -> Option<ScaleKey> {
        let at = match self.pane.stop {
            Stop::Line(at) => at,
            Stop::Head(_) => 0,
        };
        let scales = || model.groups.iter().filter_map(|group| group.scale.clone());
        model.group_of(at).and_then(|group| group.scale.clone()).or_else(|| scales().next_back())
    }

    /// In the code's field, where nothing was typed, undo is the programme's: the last answer is meant.
    fn undo_in_empty_head(&self, ui: &Ui, cx: &mut Cx<'_>) {
        let in_code = ui.memory(|memory| memory.has_focus(head_id(HeadField::Code)));
        let undo = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::Z);
        if in_code && self.head.code.is_empty() && ui.input_mut(|input| input.consume_shortcut(&undo)) {
            cx.act(Command::Undo);
        }
    }

    fn act(&mut self, cx: &mut Cx<'_>, spot: Spot, place: &PlaceModel, deeds: Vec<Deed>) {
        for deed in deeds {
            self.told = None;
            let went = match deed {
                Deed::Put(item, answer) => self.put(cx, spot, item, answer),
                Deed::LeftHead(field) => self.left_head(cx, spot, place, field),
                Deed::Finish => self.finish(cx),
            };
            if !went {
                self.pane.forget_keys();
                break;
            }
        }
    }

    /// An answer; the first one makes the response. Answers whether further deeds may follow.
    fn put(&mut self, cx: &mut Cx<'_>, spot: Spot, item: ItemCode, answer: Option<Answer>) -> bool {
        let there = self.open.filter(|id| self.fresh == Some(*id) || cx.state.responses().get(*id).is_some());
        if let Some(id) = there {
            cx.act(Command::Answer(id, item, answer));
            return true;
        }
        let Some(answer) = answer else { return true };
        let response = Response {
            id: ResponseId::new(),
            part_id: spot.part,
            measurement_id: spot.measurement,
            questionnaire_id: self.form.as_ref().map_or(spot.questionnaire, |(_, model)| model.questionnaire),
            respondent: code_of(&self.head.code),
            role: self.head.role.trim().into(),
            entered_at: clock::now(),
            finished_at: None,
            via: Via::Form,
            answers: [(item, answer)].into_iter().collect(),
        };
        let (id, command) = (response.id, Command::PutResponse(Box::new(response)));
        if let Err(error) = ops::plan(cx.state, &command) {
            self.told = Some(error.say(cx.lang));
            self.pane.go_to(Stop::Head(HeadField::Code));
            return false;
        }
        cx.act(command);
        self.open = Some(id);
        self.fresh = Some(id);
        true
    }

    /// A field above the form was left: what is in it belongs to the response, where there is one already.
    fn left_head(&mut self, cx: &mut Cx<'_>, spot: Spot, place: &PlaceModel, field: HeadField) -> bool {
        self.head.take_offered(place, field);
        let (code, role) = (code_of(&self.head.code), self.head.role.trim().to_owned());
        if let Some(CodeNote::Taken(..)) = place.code_note(cx.state, spot, self.open, &self.head.code, cx.lang) {
            if field == HeadField::Code {
                self.pane.go_to(Stop::Head(HeadField::Code));
            }
            return false;
        }
        let Some(held) = self.response(cx.state) else { return true };
        if held.respondent == code && *held.role == *role {
            return true;
        }
        let changed = Response { respondent: code, role: role.into(), ..held.clone() };
        let command = Command::PutResponse(Box::new(changed));
        if let Err(error) = ops::plan(cx.state, &command) {
            self.told = Some(error.say(cx.lang));
            return false;
        }
        cx.act(command);
        true
    }

    /// Puts the form away, and begins the next one.
    fn finish(&mut self, cx: &mut Cx<'_>) -> bool {
        let Some(id) = self.open.filter(|id| self.fresh == Some(*id) || cx.state.responses().get(*id).is_some()) else {
            self.told = Some(cx.tr("keying-nothing-yet"));
            self.pane.asked_to_finish = false;
            return false;
        };
        if self.response(cx.state).is_none_or(|held| held.finished_at.is_none()) {
            cx.act(Command::FinishResponse(id, true));
        }
        self.without_codes = code_of(&self.head.code).is_none();
        self.blank();
        true
    }

    /// Where one is, and how many are in.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, chooser: &mut Chooser, place: &PlaceModel) {
        ui.horizontal_wrapped(|ui| {
            chooser.ui(ui, cx);
            let words = count_words(place, cx.lang);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| faint(ui, cx.theme, &words));
        });
    }

    /// Whose form it is, and what is said of the code.
    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, spot: Spot, place: &PlaceModel) {
        let key = (self.head.code.clone(), spot, self.open, cx.lang, cx.state.revisions().of(&PLACE));
        if self.note.as_ref().is_none_or(|(made, _)| *made != key) {
            let note = place.code_note(cx.state, spot, self.open, &self.head.code, cx.lang);
            self.note = Some((key, note));
        }
        let note = self.note.as_ref().and_then(|(_, note)| note.clone());
        let outcome = ui
            .horizontal_wrapped(|ui| {
                let outcome = self.head.ui(ui, cx, place, note.as_ref());
                self.whose_ui(ui, cx, place);
                outcome
            })
            .inner;
        let open = note.as_ref().and_then(|note| Head::note_ui(ui, cx, note));
        if let Some(id) = open.or(outcome.open) {
            self.open_next(ui, id);
        }
        if let Some(field) = outcome.left {
            let held = self.response(cx.state).map(|held| (held.respondent.clone(), held.role.clone()));
            let differs =
                held.is_none_or(|(code, role)| code != code_of(&self.head.code) || *role != *self.head.role.trim());
            if differs {
                self.left_head(cx, spot, place, field);
            }
        }
    }

    /// Which questionnaire this is; one that was opened again can be left for a new one.
    fn whose_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, place: &PlaceModel) {
        let finished = self.response(cx.state).and_then(|held| held.finished_at);
        ui.add_space(space::TINY);
        match finished {
            Some(at) => {
                faint(ui, cx.theme, &Phrase::new("keying-correcting").with("when", clock::date_time(at)).say(cx.lang));
                if button(ui, icon::ADD, &cx.tr("keying-new")).clicked() {
                    self.blank();
                }
            }
            None => {
                let is_there = self.response(cx.state).is_some();
                let rank = place.count() + usize::from(!is_there);
                let words = match place.invited {
                    Some(invited) if rank <= invited as usize => {
                        Phrase::new("keying-rank-of").with("rank", rank).with("invited", invited)
                    }
                    _ => Phrase::new("keying-rank").with("rank", rank),
                };
                faint(ui, cx.theme, &words.say(cx.lang));
            }
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, filled: &Filled<'_>) -> Vec<Deed> {
        let height = ui.available_height() - 2.0 * 14.0;
        card(ui, cx.theme, |ui| {
            let foot = 34.0;
            let mut deeds = self.pane.ui(ui, cx.theme, filled, height - foot - 6.0);
            ui.add_space(6.0);
            self.foot_ui(ui, cx, filled, foot, &mut deeds);
            deeds
        })
    }

    /// What is still open, and the button that puts the form away.
    fn foot_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, filled: &Filled<'_>, height: f32, deeds: &mut Vec<Deed>) {
        let open = filled.model.unanswered(filled.answers);
        let is_finished = self.response(cx.state).is_some_and(|held| held.finished_at.is_some());
        let key = match (is_finished, self.pane.asked_to_finish) {
            (true, _) => "keying-done",
            (false, true) => "keying-finish-anyway",
            (false, false) => "keying-finish",
        };
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
            let may = cx.may_write() && !filled.answers.is_empty();
            let clicked =
                ui.add_enabled_ui(may, |ui| primary_button(ui, cx.theme, icon::CHECK, &cx.tr(key))).inner.clicked();
            if clicked {
                self.pane.finish(filled, deeds);
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                self.foot_words_ui(ui, cx, filled, &open);
            });
        });
    }

    fn foot_words_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, filled: &Filled<'_>, open: &[usize]) {
        let (words, color) = match &self.told {
            Some(told) => (format!("{} {told}", icon::ERROR), cx.theme.error),
            None if self.pane.asked_to_finish => {
                let words = open_words(filled.model, open, cx.lang);
                (format!("{} {words}. {}", icon::WARNING, cx.tr("keying-enter-again")), cx.theme.warning)
            }
            None if filled.answers.is_empty() => (cx.tr("keying-begin"), cx.theme.faint),
            None if open.is_empty() => (format!("{} {}", icon::CHECK, cx.tr("keying-all-answered")), cx.theme.faint),
            None => (open_words(filled.model, open, cx.lang), cx.theme.faint),
        };
        let text = RichText::new(&words).size(size::SMALL).color(color);
        let leads = open.first().filter(|_| self.told.is_none() && !filled.answers.is_empty());
        let sense = if leads.is_some() { egui::Sense::click() } else { egui::Sense::hover() };
        let response = ui.add(egui::Label::new(text).wrap().sense(sense));
        if let (true, Some(at)) = (response.clicked(), leads) {
            self.pane.asked_to_finish = false;
            self.pane.go_to(Stop::Line(*at));
        }
    }
}

/// Where the form and what stands beside it are painted; the same place for both in a narrow window.
pub fn places(all: Rect, is_narrow: bool) -> (Rect, Rect) {
    if is_narrow {
        return (all, all);
    }
    let (side, gap) = match all.width() {
        width if width > WIDEST => (400.0, space::MEDIUM),
        width if width > WIDE => (316.0, space::MEDIUM),
        _ => (216.0, 10.0),
    };
    let left = all.with_max_x((all.right() - side - gap).min(all.left() + WIDEST_CARD));
    let right = all.with_min_x(left.right() + gap).with_max_x(left.right() + gap + side);
    (left, right)
}

/// The code as it is kept: without spaces around it, and none where nothing was typed.
fn code_of(typed: &str) -> Option<Box<str>> {
    let typed = typed.trim();
    (!typed.is_empty()).then(|| typed.into())
}
