//! Invoer, importeren: a file of another tool comes in. One chooses it, sees its first rows as they will be
//! understood, says what is not known, reads every problem, and only then lets it in, in one step. Files named
//! `…_model` and [`wizard`] are plain data; the files beside them paint it.

mod choosing;
mod columns;
mod foot;
mod head;
mod job;
mod meanings;
mod model;
mod pick;
mod preview;
mod problems;
mod problems_model;
mod settings_model;
#[cfg(test)]
mod tests;
mod wizard;
mod words;
mod words_model;

use std::path::PathBuf;
use std::time::Duration;

use egui::{ScrollArea, Ui};

pub use self::job::{LookRequest, Looked};
use self::model::Shown;
use self::wizard::{Stage, Wizard};
use crate::app::State;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::gui::widgets::{faint, icon, quiet_button, segments};
use crate::model::Entity;

/// What of a look is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Rows,
    Columns,
    Problems,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Rows, Self::Columns, Self::Problems];
}

/// What was brought in last.
struct Finished {
    sentence: String,
    /// Where the programme was then: another change may not be taken back as if it were this one.
    revision: u64,
}

#[derive(Default)]
pub struct ImportView {
    wizard: Wizard,
    /// The path as it is being typed.
    typed: String,
    tab: Tab,
    settings_are_open: bool,
    /// The name under which the map is being kept.
    keeping: Option<String>,
    shown: Shown,
    made: Option<(u64, Lang, u64)>,
    /// What to say when what was asked for has come in.
    coming: Option<String>,
    finished: Option<Finished>,
    preview: preview::Preview,
    /// The heights of what stands below the list in the last frame.
    foot_height: f32,
}

/// A list is never lower than this; a window that is too small for that scrolls.
const LOWEST_LIST: f32 = 170.0;
/// How often the count of rows is painted anew.
const PROGRESS: Duration = Duration::from_millis(120);

impl ImportView {
    /// Begins with a file.
    pub fn choose_file(&mut self, path: PathBuf, state: &State) {
        self.typed = path.display().to_string();
        self.wizard.choose_file(path, state);
        (self.tab, self.settings_are_open, self.keeping, self.finished) = (Tab::Rows, false, None, None);
    }

    /// Takes what came of a look beside the window.
    pub fn looked(&mut self, looked: Looked) {
        self.wizard.take(looked);
    }

    /// What was asked for has come in; the programme is at `revision` now.
    pub fn brought_in(&mut self, revision: u64) {
        if let Some(sentence) = self.coming.take() {
            self.wizard.put_away();
            self.finished = Some(Finished { sentence, revision });
        }
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(request) = self.wizard.wants(cx.state, cx.lang) {
            cx.ask(Ask::LookAtFile(Box::new(request)));
        }
        if self.wizard.is_looking() {
            ui.ctx().request_repaint_after(PROGRESS);
        }
        self.renew(cx);
        ScrollArea::vertical().id_salt("importing").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if self.wizard.file().is_none() {
                self.choosing_ui(ui, cx);
            } else {
                self.looked_ui(ui, cx);
            }
        });
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let revision = cx.state.revisions().of(&[Entity::ImportMap]) + cx.state.revisions().of(&wizard::SEEN);
        let key = (self.wizard.version(), cx.lang, revision);
        if self.made != Some(key) {
            self.shown = model::build(&self.wizard, cx.state, cx.lang);
            self.made = Some(key);
        }
    }

    fn looked_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.head_ui(ui, cx);
        if let Stage::Refused(error) = self.wizard.stage() {
            let sentence = error.say(cx.lang);
            self.refused_ui(ui, cx, &sentence);
            return;
        }
        if self.wizard.look().is_none() {
            self.waiting_ui(ui, cx);
            return;
        }
        self.tabs_ui(ui, cx);
        let height = (ui.available_height() - self.foot_height - space::SMALL).max(LOWEST_LIST);
        let width = ui.available_width();
        ui.allocate_ui(egui::vec2(width, height), |ui| {
            ui.set_min_size(egui::vec2(width, height));
            match self.tab {
                Tab::Rows => self.rows_ui(ui, cx),
                Tab::Columns => self.columns_ui(ui, cx),
                Tab::Problems => self.problems_ui(ui, cx),
            }
        });
        let before = ui.cursor().top();
        self.foot_ui(ui, cx);
        let foot_height = ui.cursor().top() - before;
        if (foot_height - self.foot_height).abs() > 0.5 {
            self.foot_height = foot_height;
            ui.ctx().request_repaint();
        }
    }

    /// What is shown of the file, each with how much there is to do.
    fn tabs_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let open = self.shown.unknown_columns + self.shown.words.len();
        let problems = self.wizard.look().map_or(0, |look| look.problems.count());
        let counted = |key: &str, count: u64| match count {
            0 => cx.tr(key),
            count => format!("{} ({count})", cx.tr(key)),
        };
        let words = [
            cx.tr("wizard-tab-rows"),
            counted("wizard-tab-columns", open as u64),
            counted("wizard-tab-problems", problems),
        ];
        let chosen = Tab::ALL.iter().position(|tab| *tab == self.tab).unwrap_or(0);
        if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
            self.tab = Tab::ALL[picked];
        }
    }

    /// A file that cannot be read at all.
    fn refused_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, sentence: &str) {
        ui.add_space(space::MEDIUM);
        let words = egui::RichText::new(format!("{} {sentence}", icon::ERROR)).color(cx.theme.error);
        ui.add(egui::Label::new(words).wrap());
        ui.add_space(space::SMALL);
        if quiet_button(ui, icon::SYNC, &cx.tr("wizard-again")).clicked() {
            self.wizard.look_again();
        }
    }

    /// The first look at a file, while it goes on or once it was stopped.
    fn waiting_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.add_space(space::MEDIUM);
        if self.wizard.is_looking() {
            self.progress_ui(ui, cx);
        } else {
            faint(ui, cx.theme, &cx.tr("wizard-stopped"));
            if quiet_button(ui, icon::SYNC, &cx.tr("wizard-again")).clicked() {
                self.wizard.look_again();
            }
        }
    }
}
