//! Typing in a cell: when a key is an answer by itself, when a field opens over the cell, and what leaving it does.
//! What is refused stays in the field, with the reason below the table.

use egui::text_edit::TextEditState;
use egui::{Event, Id, Rect, TextEdit, Ui, pos2, vec2};

use super::keys::{self, Leave};
use super::model::{Cursor, Field, Step, TableModel, kind_of};
use super::paint::{ROW, cursor_id};
use super::{TableView, edit, focus, values};
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::model::Answer;
use crate::model::questionnaire::AnswerKind;

/// The field over the cell that is being typed in.
pub fn editor_id() -> Id {
    Id::unique("entry_table_editor")
}

/// What is being typed, in the cell of the cursor.
pub struct Editing {
    draft: String,
    /// Begun by a letter, not by `F2`.
    by_typing: bool,
    /// An answer of several lines.
    has_lines: bool,
}

impl Editing {
    /// How an event leaves the cell, if it does.
    pub fn leaving(&self, event: &Event) -> Option<Leave> {
        keys::leaving(event, self.by_typing, self.has_lines)
    }
}

/// The field over a cell is at least this wide, and this many lines high where it has lines.
const LEAST: f32 = 132.0;
const LINES: (f32, usize) = (340.0, 4);

/// The answer that one key is, where it is one.
pub fn answer_of_key(kind: &AnswerKind, letter: char) -> Option<Answer> {
    let is_option =
        |options: &[crate::model::questionnaire::Choice]| options.iter().any(|option| option.code.starts_with(letter));
    match (kind, letter) {
        (AnswerKind::Text, _) => None,
        (AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }, _) if is_option(options) => None,
        (_, '?') => Some(Answer::Unknown),
        (_, '-') => Some(Answer::NotApplicable),
        (AnswerKind::Rating { min, .. } | AnswerKind::Grade { min, .. }, '0') if *min > 0.0 => Some(Answer::Unknown),
        (AnswerKind::Choice { .. } | AnswerKind::Choices { .. }, '0') => Some(Answer::Unknown),
        // Where two digits may be meant, the field opens.
        (AnswerKind::Rating { max, .. }, digit) if *max <= 9.0 => {
            digit.to_digit(10).map(|value| Answer::Number(value.into()))
        }
        (AnswerKind::Choice { options }, digit) if options.len() <= 9 => {
            let option = options.get((digit.to_digit(10)? as usize).checked_sub(1)?)?;
            Some(Answer::choices([crate::base::Word::new(&option.code)]))
        }
        _ => None,
    }
}

/// The kind of a cell that holds an answer; the error is why nothing can be typed there.
fn kind_at<'s>(state: &'s State, model: &TableModel, at: Cursor) -> Result<Option<&'s AnswerKind>, Phrase> {
    let Some(Field::Item(item)) = model.field(at.column) else { return Ok(None) };
    let held = model.response(state, at.row).map(|held| &**held);
    let kind = kind_of(state, model.spot, held, item);
    kind.map(Some).ok_or_else(|| Phrase::new("table-not-asked"))
}

/// What stands in a cell, as one would type it.
fn editable(state: &State, model: &TableModel, at: Cursor, lang: Lang) -> String {
    let Some(held) = model.response(state, at.row) else { return String::new() };
    match model.field(at.column) {
        Some(Field::Code) => held.respondent.as_deref().unwrap_or_default().to_owned(),
        Some(Field::Role) => held.role.to_string(),
        Some(Field::Item(item)) => {
            let kind = kind_of(state, model.spot, Some(held), item);
            let answer = held.answers.get(item);
            answer.zip(kind).map(|(answer, kind)| values::editable(answer, kind, lang)).unwrap_or_default()
        }
        Some(Field::State) | None => String::new(),
    }
}

impl TableView {
    /// A letter or digit: an answer by itself, or the first of what is typed.
    pub(super) fn type_in(&mut self, ui: &Ui, cx: &mut Cx<'_>, text: &str) {
        let Some(model) = &self.model else { return };
        if model.field(self.cursor.column) == Some(Field::State) {
            self.refused = Some(cx.tr("table-state-keys"));
            return;
        }
        self.anchor = None;
        let kind = match kind_at(cx.state, model, self.cursor) {
            Ok(kind) => kind,
            Err(why) => {
                self.refused = Some(why.say(cx.lang));
                return;
            }
        };
        let letter = text.chars().next().filter(|_| text.chars().count() == 1);
        let answer = kind.zip(letter).and_then(|(kind, letter)| answer_of_key(kind, letter));
        match answer {
            Some(answer) => {
                let edited = edit::answer(cx.state, model, self.cursor, answer);
                if self.carry_out(cx, edited) {
                    self.step(Step::Next);
                }
            }
            None => self.open_with(ui, cx, text.to_owned(), true),
        }
    }

    /// Opens the cell of the cursor with what stands there; the state of a form has two values and no field.
    pub(super) fn open(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let Some(model) = &self.model else { return };
        if !cx.may_write() {
            self.refused = Some(cx.tr("entry-read-only"));
        } else if model.field(self.cursor.column) == Some(Field::State) {
            self.toggle(cx);
        } else {
            let draft = editable(cx.state, model, self.cursor, cx.lang);
            self.open_with(ui, cx, draft, false);
        }
    }

    fn open_with(&mut self, ui: &Ui, cx: &Cx<'_>, draft: String, by_typing: bool) {
        let Some(model) = &self.model else { return };
        match kind_at(cx.state, model, self.cursor) {
            Ok(kind) => {
                let has_lines = kind == Some(&AnswerKind::Text);
                self.editing = Some(Editing { draft, by_typing, has_lines });
                // Without what the last field remembers, the cursor stands behind the text.
                TextEditState::default().store(ui.ctx(), editor_id());
                self.anchor = None;
                self.scrolled.follow = true;
                focus(ui, editor_id());
            }
            Err(why) => self.refused = Some(why.say(cx.lang)),
        }
    }

    /// A key leaves the cell.
    pub(super) fn leave(&mut self, ui: &Ui, cx: &mut Cx<'_>, leave: Leave) {
        let is_given_up = leave == Leave::Cancel;
        if is_given_up {
            self.editing = None;
            self.refused = None;
        } else if !self.commit(cx) {
            focus(ui, editor_id());
            return;
        }
        focus(ui, cursor_id());
        match leave {
            Leave::Enter => self.enter(cx),
            Leave::Go(step) => self.step(step),
            Leave::Cancel => {}
        }
    }

    /// Hands over what was typed; answers whether it was taken.
    fn commit(&mut self, cx: &mut Cx<'_>) -> bool {
        let (Some(editing), Some(model)) = (&self.editing, &self.model) else { return true };
        // What was opened and left as it was is no edit, even where it would be read otherwise.
        let is_same = !editing.by_typing && editing.draft == editable(cx.state, model, self.cursor, cx.lang);
        let edited = if is_same { Ok(None) } else { edit::set(cx.state, model, self.cursor, &editing.draft) };
        self.refused = None;
        let is_taken = self.carry_out(cx, edited);
        if is_taken {
            self.editing = None;
        }
        is_taken
    }

    /// The field over the cell, at `cell`; `area` is where the table stands.
    pub(super) fn editor_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, cell: Option<Rect>, area: Rect) {
        let (Some(editing), Some(model)) = (&mut self.editing, &self.model) else { return };
        let Some(cell) = cell else {
            self.scrolled.follow = true;
            ui.ctx().request_repaint();
            return;
        };
        let label = model.columns.get(self.cursor.column).map(|column| column.heading.clone()).unwrap_or_default();
        let rect = placed(cell, area, editing.has_lines);
        let field = if editing.has_lines {
            TextEdit::multiline(&mut editing.draft).desired_rows(LINES.1)
        } else {
            TextEdit::singleline(&mut editing.draft)
        };
        let field = field.id(editor_id()).lock_focus(true).desired_width(rect.width()).margin(vec2(6.0, 4.0));
        // Over the table, without taking room of what stands below it.
        let response = ui.new_child(egui::UiBuilder::new().max_rect(rect)).put(rect, field);
        let draft = editing.draft.clone();
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, &draft, &draft, "");
            info.label = Some(label.clone());
            info
        });
        if response.lost_focus() && !self.commit(cx) {
            // On the way elsewhere the reason below the table may not be seen.
            let reason = self.refused.clone().unwrap_or_default();
            self.tell_draft(cx, reason);
        }
    }

    /// Says what was typed and is not taken over.
    fn tell_draft(&self, cx: &mut Cx<'_>, reason: String) {
        let (Some(editing), Some(model)) = (&self.editing, &self.model) else { return };
        let row = model.row_title(cx.state, self.cursor.row, cx.lang);
        let column = model.columns.get(self.cursor.column).map_or("", |column| column.heading.as_str());
        let told = Phrase::new("entry-refused")
            .with("typed", editing.draft.as_str())
            .with("field", format!("{row}, {column}"))
            .with("reason", reason);
        cx.ask(Ask::Tell(told));
    }

    /// Gives up what is being typed, and says so.
    pub(super) fn drop_editing(&mut self, cx: &mut Cx<'_>) {
        if self.editing.is_some() {
            let reason = self.refused.take().unwrap_or_else(|| cx.tr("table-row-gone"));
            self.tell_draft(cx, reason);
            self.editing = None;
        }
    }
}

/// Where the field stands: over its cell, within the table.
fn placed(cell: Rect, area: Rect, has_lines: bool) -> Rect {
    let size = match has_lines {
        true => vec2(cell.width().max(LINES.0).min(area.width()), ROW + (LINES.1 - 1) as f32 * 18.0),
        false => vec2(cell.width().max(LEAST).min(area.width()), ROW),
    };
    let left = cell.left().min(area.right() - size.x).max(area.left());
    let top = cell.top().min(area.bottom() - size.y).max(area.top());
    Rect::from_min_size(pos2(left, top), size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Word;
    use crate::model::questionnaire::Definition;

    fn kind(questionnaire: usize, item: &str) -> AnswerKind {
        let definition = &Definition::standard().unwrap()[questionnaire];
        definition.item(item).unwrap().item.answer_kind(definition).unwrap().clone()
    }

    #[test]
    fn one_key_answers_where_one_key_is_enough() {
        let rating = kind(0, "A1");
        assert_eq!(answer_of_key(&rating, '4'), Some(Answer::Number(4.0)));
        // Out of range, and refused as such.
        assert_eq!(answer_of_key(&rating, '6'), Some(Answer::Number(6.0)));
        assert_eq!(answer_of_key(&rating, '0'), Some(Answer::Unknown));
        assert_eq!(answer_of_key(&rating, '-'), Some(Answer::NotApplicable));
        assert_eq!(answer_of_key(&rating, 'w'), None);
        let grade = kind(0, "G1");
        assert_eq!((answer_of_key(&grade, '7'), answer_of_key(&grade, '?')), (None, Some(Answer::Unknown)));
        assert_eq!(answer_of_key(&kind(1, "R4"), '2'), Some(Answer::choices([Word::new("within_frames")])));
        assert_eq!(answer_of_key(&kind(1, "R1"), '2'), None);
        assert_eq!(answer_of_key(&AnswerKind::Text, '-'), None);
    }
}
