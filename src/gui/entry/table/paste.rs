//! The question before a block is pasted: what will change, or everything that is wrong with it. All or nothing.

use egui::{Align, Id, Key, Layout, Modal, RichText, ScrollArea, Ui};

use super::block::{self, Pasted};
use super::model::{Block, TableModel};
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::theme::{Theme, size, space};
use crate::gui::widgets::{button, faint, icon, primary_button, section};

/// A block that waits for an answer.
pub struct Preview {
    text: String,
    block: Block,
    pub pasted: Pasted,
    /// Of the state by which it was understood.
    revision: u64,
}

/// What the person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Paste,
    Cancel,
}

/// As many problems stand in the list; the rest is counted.
const SHOWN: usize = 200;

impl Preview {
    pub fn of(state: &State, model: &TableModel, block: Block, text: String) -> Self {
        let pasted = block::understand(state, model, block, &text);
        Self { text, block, pasted, revision: state.revisions().all() }
    }

    /// Understands the block anew where something changed meanwhile.
    pub fn renew(&mut self, state: &State, model: &TableModel) {
        let revision = state.revisions().all();
        if self.revision != revision {
            self.pasted = block::understand(state, model, self.block, &self.text);
            self.revision = revision;
        }
    }

    pub fn ui(&self, ui: &mut Ui, theme: &Theme, lang: Lang) -> Option<Said> {
        let mut said = None;
        let modal = Modal::new(Id::unique("entry_table_paste")).show(ui.ctx(), |ui| {
            let room = ui.ctx().content_rect().size();
            ui.set_width(560.0_f32.min(room.x - 60.0));
            let is_sound = self.pasted.problem_count == 0;
            section(ui, theme, &heading(&self.pasted, lang));
            ui.add_space(space::TINY);
            if is_sound {
                for line in summary(&self.pasted, lang) {
                    ui.add(egui::Label::new(RichText::new(line).color(theme.text)).wrap());
                }
            } else {
                faint(ui, theme, &lang.tr("table-paste-nothing-changed"));
                self.problems_ui(ui, theme, lang, (room.y - 260.0).clamp(90.0, 360.0));
            }
            ui.add_space(space::SMALL);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                said = buttons_ui(ui, theme, lang, is_sound && !self.pasted.changes_nothing());
            });
        });
        said.or_else(|| modal.should_close().then_some(Said::Cancel))
    }

    fn problems_ui(&self, ui: &mut Ui, theme: &Theme, lang: Lang, height: f32) {
        ScrollArea::vertical().id_salt("entry_table_problems").max_height(height).auto_shrink([false, true]).show(
            ui,
            |ui| {
                for problem in self.pasted.problems.iter().take(SHOWN) {
                    let words = format!("{} {}", icon::ERROR, problem.phrase().say(lang));
                    ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(theme.error)).wrap());
                }
                let rest = self.pasted.problem_count - self.pasted.problems.len().min(SHOWN);
                if rest > 0 {
                    faint(ui, theme, &Phrase::new("table-paste-more-problems").with("count", rest).say(lang));
                }
            },
        );
    }
}

/// From the right: what is done, and what is not done.
fn buttons_ui(ui: &mut Ui, theme: &Theme, lang: Lang, may_paste: bool) -> Option<Said> {
    if !may_paste {
        let close = button(ui, icon::CLOSE, &lang.tr("dialog-close"));
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        return (close.clicked() || entered).then_some(Said::Cancel);
    }
    let paste = primary_button(ui, theme, icon::CHECK, &lang.tr("table-paste"));
    let cancel = button(ui, icon::CLOSE, &lang.tr("dialog-cancel"));
    // A key on another button is that button's.
    let entered = ui.input(|input| input.key_pressed(Key::Enter)) && !cancel.has_focus();
    if paste.clicked() || entered {
        return Some(Said::Paste);
    }
    cancel.clicked().then_some(Said::Cancel)
}

fn heading(pasted: &Pasted, lang: Lang) -> String {
    if pasted.problem_count > 0 {
        return Phrase::new("table-paste-refused").with("count", pasted.problem_count).say(lang);
    }
    Phrase::new("table-paste-heading").with("count", pasted.rows_read).say(lang)
}

/// What will change, a line each.
pub fn summary(pasted: &Pasted, lang: Lang) -> Vec<String> {
    if pasted.changes_nothing() {
        return vec![lang.tr("table-paste-same")];
    }
    let mut lines = Vec::new();
    let mut add = |key: &str, count: usize| {
        if count > 0 {
            lines.push(Phrase::new(key).with("count", count).say(lang));
        }
    };
    add("table-paste-begun", pasted.begun);
    add("table-paste-changed", pasted.changed);
    add("table-paste-filled", pasted.cells_filled);
    add("table-paste-replaced", pasted.cells_replaced);
    add("table-paste-emptied", pasted.cells_emptied);
    lines.push(lang.tr(if pasted.has_headings { "table-paste-by-heading" } else { "table-paste-at-cursor" }));
    lines
}
