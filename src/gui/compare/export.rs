//! Taking a comparison out as a workbook: for whom, and where to. What goes to others is made anew, without what they may
//! not see.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::app::State;
use crate::app::exports::suggested_comparison;
use crate::app::queries::compared::Compared;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Whom};
use crate::gui::dialogs::Outcome;
use crate::gui::giving::{Given, Words, place_ui, propose, recipient_ui, whom_ui};
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::{faint, icon, section};
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
        propose(&mut self.typed, &mut self.proposed, &path);
    }
}

pub fn table_ui(ui: &mut Ui, theme: &Theme, choice: &mut TableChoice, browse: &mut bool) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("compare-table-heading"));
    ui.spacing_mut().item_spacing.y = 6.0;
    faint(ui, theme, &lang.tr("export-whom"));
    let own = lang.tr("export-whom-own-means");
    if whom_ui(ui, theme, lang, &mut choice.for_others, [&own, &choice.withheld]) {
        choice.propose();
    }
    if choice.for_others {
        recipient_ui(ui, theme, &mut choice.to, lang);
    }
    ui.add_space(space::SMALL);
    let (place, go) = (lang.tr("export-where"), lang.tr("export-go"));
    let words = Words { place: &place, go: (icon::DOWNLOAD, &go) };
    match place_ui(ui, theme, lang, &mut choice.typed, &words, Some(browse)) {
        Given::Open => Outcome::Open,
        Given::Closed => Outcome::Closed,
        Given::Go(path) => {
            let whom = if choice.for_others { Whom::Others(choice.to.trim().to_owned()) } else { Whom::Own };
            Outcome::Asked(Ask::WriteComparison(Box::new(choice.out.clone()), path, whom))
        }
    }
}
