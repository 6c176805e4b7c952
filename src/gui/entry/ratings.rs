//! Oordeel evaluator: who rates, the grid that takes one key per rating, and the line below it that says
//! why something was refused.

use egui::{Id, RichText, Ui, UiBuilder, vec2};

use super::grid::{self, Grid, Scrolled, cursor_id};
use super::grid_model::{self, Cursor, GridModel, Step};
use super::keys::{self, GridKey};
use super::side::{self, SidePanel};
use crate::app::{Command, RatingSlot, State, ops};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{button, card, choose, empty, faint, icon, primary_button};
use crate::model::{Entity, EvaluatorId, MeasurementId, PartId, ScaleKey};

#[derive(Default)]
pub struct RatingsView {
    model: GridModel,
    made: Option<(Lang, u64)>,
    evaluator: Option<EvaluatorId>,
    cursor: Cursor,
    /// What the cursor stands on, to find it again when rows come and go.
    chosen: Option<(PartId, ScaleKey, MeasurementId)>,
    wanted: Option<PartId>,
    /// Clicked in this frame, for the next: a field that is being left still hands over.
    clicked: Option<Cursor>,
    scrolled: Scrolled,
    /// Why the last key was refused, until the next one.
    refused: Option<String>,
    search: String,
    progress: Option<(ProgressKey, (usize, usize))>,
    name: String,
    side: SidePanel,
}

/// Whose progress, and the revisions it was counted at.
type ProgressKey = (EvaluatorId, u64, u64);

/// What the grid's rows and columns are made of.
const STRUCTURE: [Entity; 4] = [Entity::Pilot, Entity::Part, Entity::Scale, Entity::Measurement];
/// Under this width the panel beside the grid is narrow.
const WIDE: f32 = 940.0;
const WIDEST: f32 = 1400.0;

impl RatingsView {
    pub fn choose_part(&mut self, part: PartId) {
        self.wanted = Some(part);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown_anew: bool) {
        let Some(evaluator) = self.evaluator_of(cx) else {
            self.nobody_ui(ui, cx);
            return;
        };
        self.renew(cx.state, cx.lang);
        if self.model.rows.is_empty() || self.model.columns.is_empty() {
            nothing_ui(ui, cx, self.model.rows.is_empty());
            return;
        }
        self.bar_ui(ui, cx, evaluator);
        self.find_wanted(ui, shown_anew);
        self.take_keys(ui, cx, evaluator);
        ui.add_space(space::TINY);
        let all = ui.available_rect_before_wrap();
        let side = match all.width() {
            width if width > WIDEST => 400.0,
            width if width > WIDE => 316.0,
            _ => 228.0,
        };
        let gap = if all.width() > WIDE { space::MEDIUM } else { 10.0 };
        let (left, right) = all.split_left_right_at_x(all.right() - side);
        let left = left.with_max_x(left.right() - gap);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.grid_card_ui(ui, cx, evaluator));
        let slot = self.slot(evaluator);
        let outcome = ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.side.ui(ui, cx, slot.as_ref()));
        self.follow_side(ui, cx, outcome.inner, evaluator);
    }

    /// The evaluator chosen, else the one with the person's own name, else the first.
    fn evaluator_of(&mut self, cx: &Cx<'_>) -> Option<EvaluatorId> {
        let list = cx.state.evaluators();
        let kept = self.evaluator.filter(|id| cx.state.evaluator(*id).is_some());
        let own = || list.iter().find(|held| held.name == cx.person.name).or_else(|| list.first());
        self.evaluator = kept.or_else(|| own().map(|held| held.id));
        self.evaluator
    }

    fn renew(&mut self, state: &State, lang: Lang) {
        let key = (lang, state.revisions().of(&STRUCTURE));
        if self.made == Some(key) {
            return;
        }
        self.model = grid_model::build(state, lang);
        self.made = Some(key);
        if let Some((part, scale, measurement)) = &self.chosen {
            let row = self.model.row_of(*part).unwrap_or(self.cursor.row);
            let column = self.model.column_of(scale, *measurement).unwrap_or(self.cursor.column);
            self.cursor = Cursor { row, column };
        }
        self.go_to(self.cursor);
    }

    fn find_wanted(&mut self, ui: &Ui, shown_anew: bool) {
        if let Some(clicked) = self.clicked.take() {
            self.refused = None;
            self.go_to(clicked);
            focus_grid(ui);
        }
        let wanted = self.wanted.take();
        if let Some(row) = wanted.and_then(|part| self.model.row_of(part)) {
            self.go_to(Cursor { row, column: 0 });
        }
        if shown_anew || wanted.is_some() {
            self.scrolled.follow = true;
            focus_grid(ui);
        }
    }

    /// Puts the cursor somewhere within the grid, and sees to it that it is seen.
    fn go_to(&mut self, cursor: Cursor) {
        self.cursor = Cursor {
            row: cursor.row.min(self.model.rows.len().saturating_sub(1)),
            column: cursor.column.min(self.model.columns.len().saturating_sub(1)),
        };
        let place = self.model.rows.get(self.cursor.row).zip(self.model.columns.get(self.cursor.column));
        self.chosen = place.map(|(row, column)| (row.part, column.scale.clone(), column.measurement));
        self.scrolled.follow = true;
    }

    fn slot(&self, evaluator_id: EvaluatorId) -> Option<RatingSlot> {
        let (part_id, scale, measurement_id) = self.chosen.clone()?;
        Some(RatingSlot { evaluator_id, part_id, measurement_id, scale })
    }

    /// Who rates, the search, and how far one is.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        ui.horizontal(|ui| {
            let list = cx.state.evaluators();
            let names: Vec<String> = list.iter().map(|held| held.name.clone()).collect();
            let chosen = list.iter().position(|held| held.id == evaluator).unwrap_or(0);
            if let Some(picked) = choose(ui, "entry_evaluator", &cx.tr("entry-evaluator"), chosen, &names) {
                self.evaluator = Some(list[picked].id);
                self.refused = None;
                focus_grid(ui);
            }
            self.add_oneself_ui(ui, cx);
            self.search_ui(ui, cx);
            self.progress_ui(ui, cx, evaluator);
        });
    }

    /// Offers the person to become an evaluator, where nobody has their name yet.
    fn add_oneself_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let name = cx.person.name.trim().to_owned();
        let known = name.is_empty() || cx.state.evaluators().iter().any(|held| held.name == name);
        if known || !cx.may_write() || ui.available_width() < 620.0 {
            return;
        }
        let words = Phrase::new("entry-add-oneself").with("name", name.as_str()).say(cx.lang);
        let hint = cx.tr("entry-add-oneself-hint");
        if button(ui, icon::ADD, &words).on_hover_text(hint).clicked() {
            cx.act(Command::AddEvaluator(name));
        }
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let (label, hint) = (cx.tr("entry-search"), cx.tr("entry-search-hint"));
        let id = Id::unique("entry_search");
        let field = egui::TextEdit::singleline(&mut self.search).id(id).hint_text(hint).desired_width(200.0);
        let response = ui.add(field).accessible_name(label);
        if cx.focus_search {
            response.request_focus();
        }
        if response.changed() {
            self.jump(cx.lang, self.cursor.row);
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
            focus_grid(ui);
        }
    }

    /// Goes to the next row that fits what was typed.
    fn jump(&mut self, lang: Lang, from: usize) {
        self.refused = None;
        if self.search.trim().is_empty() {
            return;
        }
        match self.model.find(&self.search, from) {
            Some(row) => self.go_to(Cursor { row, ..self.cursor }),
            None => self.refused = Some(lang.tr("entry-search-nothing")),
        }
    }

    fn progress_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        let key = (evaluator, cx.state.revisions().of(&[Entity::Rating]), cx.state.revisions().of(&STRUCTURE));
        if self.progress.as_ref().is_none_or(|(held, _)| *held != key) {
            self.progress = Some((key, grid_model::progress(cx.state, &self.model, evaluator)));
        }
        let (rated, all) = self.progress.as_ref().map_or((0, 0), |(_, counts)| *counts);
        let words = Phrase::new("entry-progress").with("rated", rated).with("all", all).say(cx.lang);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            faint(ui, cx.theme, &words);
        });
    }

    fn take_keys(&mut self, ui: &Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        let focused = ui.memory(|memory| memory.has_focus(cursor_id()));
        if !has_keys(ui) {
            return;
        }
        ui.memory_mut(|memory| memory.set_focus_lock_filter(cursor_id(), keys::FILTER));
        for key in keys::take(ui, self.scrolled.page(), focused) {
            if !focused && key != GridKey::Copy {
                focus_grid(ui);
            }
            self.on_key(ui, cx, evaluator, key);
        }
    }

    fn on_key(&mut self, ui: &Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId, key: GridKey) {
        self.refused = None;
        match key {
            GridKey::Rate(value) => self.rate(cx, evaluator, Some(value), true),
            GridKey::TakeBack => self.rate(cx, evaluator, None, false),
            GridKey::Go(step) => self.go_to(self.model.after(self.cursor, step)),
            GridKey::Tab(step) => self.tab(ui, step),
            GridKey::Argue => self.argue(ui, cx, evaluator),
            GridKey::Copy => {
                let text = grid_model::as_text(cx.state, &self.model, evaluator, cx.lang);
                cx.ask(Ask::CopyText(text));
            }
        }
    }

    /// `Tab` goes on to the next cell, and out of the grid at its end.
    fn tab(&mut self, ui: &Ui, step: Step) {
        let next = self.model.after(self.cursor, step);
        if next != self.cursor {
            self.go_to(next);
            return;
        }
        let direction = if step == Step::Next { egui::FocusDirection::Next } else { egui::FocusDirection::Previous };
        ui.memory_mut(|memory| memory.move_focus(direction));
    }

    /// Rates the chosen cell, or says below the grid why not; then goes on.
    fn rate(&mut self, cx: &mut Cx<'_>, evaluator: EvaluatorId, value: Option<u8>, go_on: bool) {
        let Some(slot) = self.slot(evaluator) else { return };
        if !cx.may_write() {
            self.refused = Some(cx.tr("entry-read-only"));
            return;
        }
        let command = Command::Rate(slot, value);
        if let Err(error) = ops::plan(cx.state, &command) {
            self.refused = Some(error.say(cx.lang));
            return;
        }
        cx.act(command);
        if go_on {
            self.go_to(self.model.after(self.cursor, Step::Next));
        }
    }

    fn argue(&mut self, ui: &Ui, cx: &Cx<'_>, evaluator: EvaluatorId) {
        let Some(slot) = self.slot(evaluator) else { return };
        let rated = cx.state.rating(slot.part_id, slot.measurement_id, &slot.scale, evaluator).is_some();
        if rated {
            ui.memory_mut(|memory| memory.request_focus(side::argument_id(&slot)));
        } else {
            self.refused = Some(cx.tr("refused-argument-first-rate"));
        }
    }

    fn grid_card_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        let height = ui.available_height() - 2.0 * 14.0;
        card(ui, cx.theme, |ui| {
            let below = 26.0;
            let grid = Grid {
                state: cx.state,
                theme: cx.theme,
                lang: cx.lang,
                model: &self.model,
                evaluator,
                cursor: self.cursor,
                armed: has_keys(ui),
            };
            self.clicked = grid::grid_ui(ui, &grid, &mut self.scrolled, height - below);
            if self.clicked.is_some() {
                ui.ctx().request_repaint();
            }
            self.line_ui(ui, cx, evaluator);
        });
    }

    /// The line below the grid: why a key was refused, else what is known of the fieldwork there.
    fn line_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), 24.0),
            egui::Layout::right_to_left(egui::Align::Center),
            |ui| {
                // A reason has the whole line.
                if self.refused.is_none() {
                    self.copy_ui(ui, cx, evaluator);
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| self.message_ui(ui, cx));
            },
        );
    }

    fn copy_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, evaluator: EvaluatorId) {
        let words = format!("{} {}", icon::CONTENT_COPY, cx.tr("entry-copy"));
        let copy = egui::Button::new(RichText::new(words).size(size::SMALL)).frame_when_inactive(false);
        if ui.add(copy).on_hover_text(cx.tr("entry-copy-hint")).clicked() {
            let text = grid_model::as_text(cx.state, &self.model, evaluator, cx.lang);
            cx.ask(Ask::CopyText(text));
        }
    }

    fn message_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let place = self.model.rows.get(self.cursor.row).zip(self.model.columns.get(self.cursor.column));
        let note = place.and_then(|(row, column)| grid_model::held_note(cx.state, row, column, cx.lang));
        let (words, color) = match (&self.refused, note) {
            (Some(reason), _) => (format!("{} {reason}", icon::ERROR), cx.theme.error),
            (None, Some(note)) => (note, cx.theme.faint),
            (None, None) => (cx.tr("entry-keys-line"), cx.theme.faint),
        };
        let label = egui::Label::new(RichText::new(&words).size(size::SMALL).color(color)).truncate();
        ui.add(label).on_hover_text(words);
    }

    /// What the panel beside the grid asked for.
    fn follow_side(&mut self, ui: &Ui, cx: &mut Cx<'_>, outcome: side::SideOutcome, evaluator: EvaluatorId) {
        if let Some(value) = outcome.rated {
            self.refused = None;
            self.rate(cx, evaluator, value, false);
        }
        if outcome.to_grid {
            focus_grid(ui);
        }
    }

    /// Nobody rates yet: a field to add oneself.
    fn nobody_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.name.is_empty() {
            self.name = cx.person.name.clone();
        }
        let (what, why) = (cx.tr("entry-nobody"), cx.tr("entry-nobody-why"));
        let theme = cx.theme;
        empty(ui, theme, icon::PERSON, &what, &why, |ui| {
            let label = cx.tr("entry-evaluator-name");
            faint(ui, theme, &label);
            let field = egui::TextEdit::singleline(&mut self.name).desired_width(260.0);
            let response = ui.add_enabled(cx.may_write(), field).accessible_name(label);
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let add = cx.tr("entry-evaluator-add");
            let clicked =
                ui.add_enabled_ui(cx.may_write(), |ui| primary_button(ui, theme, icon::ADD, &add)).inner.clicked();
            if (clicked || entered) && !self.name.trim().is_empty() {
                cx.act(Command::AddEvaluator(self.name.trim().to_owned()));
            }
        });
    }
}

fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>, no_pilots: bool) {
    let (what, why) = if no_pilots {
        (cx.tr("entry-no-pilots"), cx.tr("entry-no-pilots-why"))
    } else {
        (cx.tr("entry-no-scales"), cx.tr("entry-no-scales-why"))
    };
    let theme = cx.theme;
    empty(ui, theme, icon::LIST, &what, &why, |ui| {
        let words = cx.tr("command-pilots");
        if no_pilots && primary_button(ui, theme, icon::LIST, &words).clicked() {
            cx.ask(Ask::Go(crate::gui::ask::Place::Pilots));
        }
    });
}

fn focus_grid(ui: &Ui) {
    ui.memory_mut(|memory| memory.request_focus(cursor_id()));
}

/// Keys go to the grid while it has the focus, and while nothing has it and nothing stands in front.
fn has_keys(ui: &Ui) -> bool {
    let (focused, modal) = ui.memory(|memory| (memory.focused(), memory.top_modal_layer()));
    match focused {
        Some(id) => id == cursor_id(),
        None => modal.is_none() && !egui::Popup::is_any_open(ui.ctx()),
    }
}
