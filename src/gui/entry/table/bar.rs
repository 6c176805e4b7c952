//! What stands around the table: where and which rows above it; below it why an edit was refused, else what the
//! chosen cell asks, with what can be done to the rows.

use egui::{Align, Id, Key, Layout, RichText, TextEdit, Ui, vec2};

use super::model::{Cursor, Field, Sort};
use super::paint::{self, Sheet, cursor_id};
use super::{TableView, block, edit, focus, has_keys, heads};
use crate::base::{Lang, number};
use crate::gui::ask::{Ask, Cx};
use crate::gui::entry::chooser::Chooser;
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, choose, faint, icon, section};
use crate::model::questionnaire::AnswerKind;

const FILTER_WIDTH: f32 = 150.0;
const LINE: f32 = 24.0;
/// Room below the table for the two lines and what lies between.
const BELOW: f32 = 2.0 * LINE + 28.0;

impl TableView {
    /// Where, which rows, and how many; answers whether the filter changed.
    pub(super) fn bar_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chooser: &mut Chooser) -> bool {
        ui.horizontal_wrapped(|ui| chooser.ui(ui, cx));
        ui.horizontal(|ui| {
            let is_changed = self.filter_ui(ui, cx);
            self.sort_ui(ui, cx);
            let words = self.model.as_ref().map(|model| model.count_words(cx.lang)).unwrap_or_default();
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| faint(ui, cx.theme, &words));
            is_changed
        })
        .inner
    }

    fn filter_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let (label, hint) = (cx.tr("table-filter"), cx.tr("table-filter-hint"));
        let id = Id::unique("entry_table_filter");
        let field = TextEdit::singleline(&mut self.filter).id(id).hint_text(hint).desired_width(FILTER_WIDTH);
        let response = ui.add(field).accessible_name(label);
        if cx.focus_search {
            response.request_focus();
        }
        let mut is_changed = response.changed();
        let left = response.lost_focus();
        if left && ui.input(|input| input.key_pressed(Key::Escape)) && !self.filter.is_empty() {
            self.filter.clear();
            is_changed = true;
        }
        if left && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
            self.go(Cursor { row: 0, column: self.cursor.column });
            focus(ui, cursor_id());
        }
        is_changed
    }

    fn sort_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = [cx.tr("table-sort-entered"), cx.tr("table-sort-code")];
        let chosen = usize::from(self.order.sort == Sort::Code);
        if let Some(picked) = choose(ui, "entry_table_sort", &cx.tr("table-sort"), chosen, &words) {
            self.sort_by(if picked == 1 { Sort::Code } else { Sort::Entered });
        }
    }

    pub(super) fn card_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
        let height = height - 2.0 * 14.0;
        card(ui, cx.theme, |ui| {
            self.table_ui(ui, cx, height - BELOW);
            ui.add_space(4.0);
            self.message_ui(ui, cx);
            self.rows_line_ui(ui, cx);
        });
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
        let armed = has_keys(ui, self.editing.is_some());
        let area = egui::Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        let block = self.block();
        let Some(model) = &self.model else { return };
        let sheet = Sheet { state: cx.state, theme: cx.theme, lang: cx.lang, model, cursor: self.cursor, block, armed };
        let painted = ui.scope(|ui| paint::sheet_ui(ui, &sheet, &mut self.scrolled, height)).inner;
        if model.count == 0 {
            empty_ui(ui, cx, area);
        }
        if painted.mouse.is_some() {
            self.mouse = painted.mouse;
            ui.ctx().request_repaint();
        }
        self.editor_ui(ui, cx, painted.cursor, area);
    }

    /// Why the last edit was refused, else what the chosen cell asks.
    fn message_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let (words, color) = match &self.refused {
            Some(reason) => (format!("{} {reason}", icon::ERROR), cx.theme.error),
            None => (self.question(cx.lang), cx.theme.text),
        };
        ui.allocate_ui_with_layout(vec2(ui.available_width(), LINE), Layout::left_to_right(Align::Center), |ui| {
            let label = egui::Label::new(RichText::new(&words).size(size::SMALL).color(color)).truncate();
            ui.add(label).on_hover_text(&words);
        });
    }

    /// What the column asks, and which answers it takes.
    fn question(&self, lang: Lang) -> String {
        let Some(column) = self.model.as_ref().and_then(|model| model.columns.get(self.cursor.column)) else {
            return String::new();
        };
        let answers = column.kind.as_ref().map(|kind| answers_words(kind, lang)).unwrap_or_default();
        let words = heads::column_words(column, lang);
        match column.field {
            Field::Item(_) if !answers.is_empty() => format!("{words} {answers}"),
            _ => words,
        }
    }

    /// The keys, and what can be done to the rows that are chosen.
    fn rows_line_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), LINE), Layout::right_to_left(Align::Center), |ui| {
            self.copy_ui(ui, cx);
            self.remove_ui(ui, cx);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let key = if cx.may_write() { "table-keys-line" } else { "entry-read-only" };
                let words = cx.tr(key);
                let label = RichText::new(&words).size(size::SMALL).color(cx.theme.faint);
                ui.add(egui::Label::new(label).truncate()).on_hover_text(words);
            });
        });
    }

    fn copy_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = format!("{} {}", icon::CONTENT_COPY, cx.tr("entry-copy"));
        let button = egui::Button::new(RichText::new(words).size(size::SMALL)).frame_when_inactive(false);
        if !ui.add(button).on_hover_text(cx.tr("table-copy-hint")).clicked() {
            return;
        }
        let Some(model) = &self.model else { return };
        if model.rows.len() > block::MOST_ROWS {
            let told = crate::base::Phrase::new("table-too-many-rows").with("most", block::MOST_ROWS);
            self.refused = Some(told.say(cx.lang));
            return;
        }
        let all = super::Block { rows: (0, model.rows.len()), columns: (0, model.columns.len().saturating_sub(1)) };
        cx.ask(Ask::CopyText(block::copied(cx.state, model, all, cx.lang, true)));
    }

    fn remove_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let chosen = self.block();
        let Some(model) = &self.model else { return };
        let command = edit::remove_rows(model, chosen).filter(|_| cx.may_write());
        let words = format!("{} {}", icon::DELETE, cx.tr("table-remove"));
        let button = egui::Button::new(RichText::new(words).size(size::SMALL)).frame_when_inactive(false);
        let response = ui.add_enabled(command.is_some(), button).on_hover_text(cx.tr("table-remove-hint"));
        if let Some(command) = command.filter(|_| response.clicked()) {
            self.anchor = None;
            cx.act(command);
        }
    }
}

/// What goes here, while there is nothing yet; below the empty row.
fn empty_ui(ui: &mut Ui, cx: &Cx<'_>, area: egui::Rect) {
    let key = if cx.may_write() { "table-empty-why" } else { "table-empty-read-only" };
    let top = area.top() + paint::HEAD + paint::ROW;
    let room = area.with_min_y(top).shrink2(vec2((area.width() * 0.16).min(220.0), space::SMALL));
    if room.height() < paint::ROW {
        return;
    }
    let place = egui::UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Center));
    // Over the table, without taking room of what stands below it.
    let mut over = ui.new_child(place);
    over.set_clip_rect(room.intersect(ui.clip_rect()));
    over.add_space((room.height() * 0.2).min(60.0));
    section(&mut over, cx.theme, &cx.tr("table-empty"));
    over.add(egui::Label::new(RichText::new(cx.tr(key)).color(cx.theme.faint)).wrap());
}

/// `1 helemaal oneens … 5 helemaal eens`, or the options with their numbers.
pub fn answers_words(kind: &AnswerKind, lang: Lang) -> String {
    let plain = |value: f64| number::plain(lang, value);
    let pieces = match kind {
        AnswerKind::Rating { min, max, labels } => {
            let words = labels.get(lang.code()).or_else(|| labels.values().next());
            match words.map(Vec::as_slice) {
                Some([first, .., last]) => format!("{} {first} … {} {last}", plain(*min), plain(*max)),
                _ => format!("{} – {}", plain(*min), plain(*max)),
            }
        }
        AnswerKind::Grade { min, max } => format!("{} – {}", plain(*min), plain(*max)),
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            let label = |option: &crate::model::questionnaire::Choice| {
                let text = crate::base::Text::from(&option.label);
                if text.is_empty() { option.code.clone() } else { text.get(lang).to_owned() }
            };
            let numbered = options.iter().enumerate().map(|(rank, option)| format!("{} {}", rank + 1, label(option)));
            numbered.collect::<Vec<_>>().join(" · ")
        }
        AnswerKind::Text => return String::new(),
    };
    format!("{pieces} · {}", lang.tr("table-no-answer-keys"))
}
