//! What the parts of the editor share: where one is, what is unfolded and being typed, and how an edit is tried. An edit
//! that breaks a rule is not made; its reason stands where it was asked for.

use egui::{Id, RichText, Ui};

use super::copy::CopyDraft;
use crate::app::{Command, State};
use crate::base::{Lang, Text};
use crate::gui::ask::Cx;
use crate::gui::settings::form::{self, accepted};
use crate::gui::theme::size;
use crate::gui::widgets::{Checked, Refusals, checked_field, checked_text, faint, icon};
use crate::model::questionnaire::{Definition, Section};
use crate::model::{Questionnaire, QuestionnaireId};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Items,
    Answers,
    Differences,
}

/// The one thing that stands open to be edited.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfolded {
    /// Title and audience.
    Head,
    /// A scale or group, by its key.
    Group(String),
    /// An item, by its code.
    Item(String),
    /// A kind of answers, by its key.
    Answers(String),
    NewItem(Section, usize),
    NewGroup,
    NewAnswers,
}

/// Chosen in this frame, for the next: a field that is being left still hands over.
#[derive(Debug)]
pub enum Go {
    List,
    Open(QuestionnaireId),
    Tab(Tab),
    Unfold(Option<Unfolded>),
    Copy(Option<CopyDraft>),
}

/// A version that a command is to make: its key and the least number it will have, and for how many frames it is
/// still waited for.
#[derive(Debug)]
pub struct Awaited {
    key: String,
    version: u32,
    frames: u8,
}

#[derive(Default)]
pub struct Desk {
    pub tab: Tab,
    pub unfolded: Option<Unfolded>,
    pub next: Option<Go>,
    pub refusals: Refusals,
    /// Why a button's edit was not made, and where that button is.
    refused: Option<(Id, String)>,
    pub awaited: Option<Awaited>,
    /// What is being typed for what is not there yet.
    pub typed: Typed,
}

/// The fields of what is to be added.
#[derive(Default)]
pub struct Typed {
    pub title: String,
    pub item: String,
    pub options: String,
    pub answer: String,
    /// Which of a few is chosen.
    pub kind: usize,
}

/// The version that is open, and whether it may be edited.
pub struct Sheet<'a> {
    pub held: &'a Questionnaire,
    pub may_edit: bool,
}

impl Sheet<'_> {
    pub fn definition(&self) -> &Definition {
        &self.held.definition
    }

    /// An id that no other version of a questionnaire has.
    pub fn id(&self, words: impl std::hash::Hash + std::fmt::Debug) -> Id {
        form::id(("questionnaire", self.held.id)).with(words)
    }

    /// The version with an edit.
    pub fn edited(&self, edit: impl FnOnce(&mut Definition)) -> Command {
        let mut definition = self.definition().clone();
        edit(&mut definition);
        Command::PutQuestionnaire(self.held.id, Box::new(definition))
    }
}

impl Desk {
    /// Forgets what belongs to the place that is left; what was refused there is told.
    pub fn tidy(&mut self) {
        self.refusals.clear();
        (self.refused, self.unfolded, self.typed) = (None, None, Typed::default());
    }

    pub fn unfold(&mut self, unfolded: Unfolded) {
        self.next = Some(Go::Unfold(Some(unfolded)));
    }

    pub fn fold(&mut self) {
        self.next = Some(Go::Unfold(None));
    }

    pub fn is_unfolded(&self, wanted: &Unfolded) -> bool {
        self.unfolded.as_ref() == Some(wanted)
    }

    /// Asks for an edit where the programme would accept it, else keeps the reason for its place.
    pub fn put(&mut self, cx: &mut Cx<'_>, sheet: &Sheet<'_>, at: Id, edit: impl FnOnce(&mut Definition)) -> bool {
        self.act(cx, at, sheet.edited(edit))
    }

    pub fn act(&mut self, cx: &mut Cx<'_>, at: Id, command: Command) -> bool {
        match accepted(cx.state, cx.lang, command) {
            Ok(command) => {
                self.refused = None;
                cx.act(command);
                true
            }
            Err(reason) => {
                self.refused = Some((at, reason));
                false
            }
        }
    }

    /// Keeps a reason of the view's own.
    pub fn refuse(&mut self, at: Id, reason: String) {
        self.refused = Some((at, reason));
    }

    /// Why the last edit here was not made.
    pub fn reason_ui(&self, ui: &mut Ui, cx: &Cx<'_>, at: Id) {
        if let Some((_, reason)) = self.refused.as_ref().filter(|(place, _)| *place == at) {
            let words = RichText::new(format!("{} {reason}", icon::ERROR)).size(size::SMALL).color(cx.theme.error);
            ui.add(egui::Label::new(words).wrap());
        }
    }

    /// Opens the version that the command just asked for will make.
    pub fn wait_for(&mut self, key: &str, version: u32) {
        self.awaited = Some(Awaited { key: key.to_owned(), version, frames: 4 });
    }

    /// The version that was waited for, once it is there.
    pub fn made(&mut self, state: &State) -> Option<QuestionnaireId> {
        let awaited = self.awaited.as_mut()?;
        let newest = state.questionnaire(&awaited.key).filter(|held| held.definition.version >= awaited.version);
        let id = newest.map(|held| held.id);
        awaited.frames = awaited.frames.saturating_sub(1);
        if id.is_some() || awaited.frames == 0 {
            self.awaited = None;
        }
        id
    }

    /// One checked line; the edit is made when it is left with something new and sound in it.
    pub fn line_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        sheet: &Sheet<'_>,
        field: &Checked<'_>,
        edit: impl FnOnce(&mut Definition, String),
    ) -> Option<String> {
        let (state, lang) = (cx.state, cx.lang);
        let read = |typed: &str| {
            let typed = typed.trim().to_owned();
            let command = sheet.edited(|definition| edit(definition, typed.clone()));
            accepted(state, lang, command).map(|command| (typed, command))
        };
        let outcome = checked_field(ui, cx.theme, &mut self.refusals, field, read);
        self.refusals.reason_ui(ui, cx.theme, field.id);
        let (typed, command) = outcome.read?;
        cx.act(command);
        Some(typed)
    }

    /// A text in both languages, side by side, checked as a whole.
    pub fn both_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        sheet: &Sheet<'_>,
        wanted: &Both<'_>,
        edit: impl Fn(&mut Definition, Text),
    ) {
        let mut command = None;
        ui.columns(2, |columns| {
            for (ui, lang) in columns.iter_mut().zip(Lang::ALL) {
                ui.spacing_mut().item_spacing.y = 2.0;
                let read = self.language_ui(ui, cx, sheet, wanted, lang, &edit);
                command = command.take().or(read);
            }
        });
        if let Some(command) = command {
            cx.act(command);
        }
    }

    fn language_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        sheet: &Sheet<'_>,
        wanted: &Both<'_>,
        lang: Lang,
        edit: impl Fn(&mut Definition, Text),
    ) -> Option<Command> {
        let language = cx.tr(&format!("base-language-{}", lang.code()));
        faint(ui, cx.theme, &language);
        let (id, label) = (wanted.id.with(lang.code()), format!("{}, {language}", wanted.label));
        let kept = wanted.kept.exactly(lang);
        let field = Checked { id, label: &label, kept, hint: "", width: f32::INFINITY };
        let read = |typed: &str| {
            let mut text = wanted.kept.clone();
            typed.trim().clone_into(text.slot(lang));
            accepted(cx.state, cx.lang, sheet.edited(|definition| edit(definition, text)))
        };
        let outcome = match wanted.rows {
            1 => checked_field(ui, cx.theme, &mut self.refusals, &field, read),
            rows => checked_text(ui, cx.theme, &mut self.refusals, &field, rows, read),
        };
        self.refusals.reason_ui(ui, cx.theme, id);
        outcome.read
    }
}

/// A text in both languages that is edited: what a screen reader calls it, and in how many rows.
pub struct Both<'a> {
    pub id: Id,
    pub label: &'a str,
    pub kept: &'a Text,
    pub rows: usize,
}
