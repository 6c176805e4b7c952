//! Taking a comparison out as a workbook: for whom, and where to. What goes to others is made anew, without what they may
//! not see.

use std::path::{Path, PathBuf};

use egui::{Align, Key, Layout, Ui};

use crate::app::State;
use crate::app::exports::suggested_comparison;
use crate::app::queries::compared::Compared;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Whom};
use crate::gui::dialogs::Outcome;
use crate::gui::picture_dialog::recipient_ui;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::{button, faint, icon, primary_button, section, segments};
use crate::model::EvaluatorId;

/// A comparison that goes out as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableOut {
    pub compared: Compared,
    /// The name that it is kept under; empty where it is not.
    pub name: String,
    /// Who is making it, where ratings are blind.
    pub reader: Option<EvaluatorId>,
}

/// What is chosen and typed so far.
pub struct TableChoice {
    out: TableOut,
    for_others: bool,
    /// Who it is for, by name.
    to: String,
    programme: PathBuf,
    pub typed: String,
    /// What the program proposed last; a path that was typed is left alone.
    proposed: String,
    /// What is withheld from others, in a line.
    withheld: String,
    lang: Lang,
}

impl TableChoice {
    pub fn new(state: &State, out: TableOut, programme: &Path, lang: Lang) -> Self {
        let minimum = state.programme.disclosure_minimum;
        let mut choice = Self {
            out,
            for_others: true,
            to: String::new(),
            programme: programme.to_owned(),
            typed: String::new(),
            proposed: String::new(),
            withheld: Phrase::new("picture-whom-others-means").with("minimum", minimum).say(lang),
            lang,
        };
        choice.propose();
        choice
    }

    /// The proposed name says for whom it is.
    fn propose(&mut self) {
        let path = suggested_comparison(&self.programme, &self.out.name, self.for_others, self.lang);
        let proposed = path.display().to_string();
        if self.typed == self.proposed {
            self.typed.clone_from(&proposed);
        }
        self.proposed = proposed;
    }
}

pub fn table_ui(ui: &mut Ui, theme: &Theme, choice: &mut TableChoice, browse: &mut bool) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("compare-table-heading"));
    ui.spacing_mut().item_spacing.y = 6.0;
    faint(ui, theme, &lang.tr("export-whom"));
    let words = [lang.tr("export-whom-own"), lang.tr("export-whom-others")];
    if let Some(picked) = segments(ui, theme, usize::from(choice.for_others), &words) {
        choice.for_others = picked == 1;
        choice.propose();
    }
    let means = if choice.for_others { choice.withheld.clone() } else { lang.tr("export-whom-own-means") };
    ui.add(egui::Label::new(means).wrap());
    if choice.for_others {
        recipient_ui(ui, theme, &mut choice.to, lang);
    }
    ui.add_space(space::SMALL);
    let label = lang.tr("export-where");
    faint(ui, theme, &label);
    let field = ui.add(egui::TextEdit::singleline(&mut choice.typed).desired_width(f32::INFINITY));
    let field = field.accessible_name(&label);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = primary_button(ui, theme, icon::DOWNLOAD, &lang.tr("export-go")).clicked();
        if (go || entered) && !choice.typed.trim().is_empty() {
            let path = PathBuf::from(choice.typed.trim());
            let whom = if choice.for_others { Whom::Others(choice.to.trim().to_owned()) } else { Whom::Own };
            outcome = Outcome::Asked(Ask::WriteComparison(Box::new(choice.out.clone()), path, whom));
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            outcome = Outcome::Closed;
        }
        if button(ui, icon::FOLDER_OPEN, &lang.tr("dialog-browse")).clicked() {
            *browse = true;
        }
    });
    outcome
}
