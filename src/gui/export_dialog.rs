//! Taking data out: what, for which tool, for whom, and where to. What does not go together cannot be chosen.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::ask::Ask;
use super::dialogs::Outcome;
use super::giving::{Given, Words, place_ui, propose, recipient_ui, whom_ui};
use super::theme::{Theme, space};
use super::widgets::{choose, faint, icon, section, segments};
use crate::app::State;
use crate::app::exports::{self, Form, Order, What};
use crate::base::{Lang, Phrase};
use crate::model::PilotId;

/// What is chosen and typed so far.
pub struct ExportChoice {
    what: What,
    form: Form,
    for_others: bool,
    /// Who it is for, by name.
    to: String,
    /// The number of responses from which on others see a figure.
    minimum: u32,
    /// The versions that have responses: `deelnemers@1`.
    versions: Vec<String>,
    /// One of them; 0 is all of them, where the file can hold that.
    version: usize,
    programme: PathBuf,
    /// Of which pilots; `None` is all of them.
    pilots: Option<Vec<PilotId>>,
    pub typed: String,
    /// What the program proposed last; a path that was typed is left alone.
    proposed: String,
    lang: Lang,
}

impl ExportChoice {
    pub fn new(state: &State, programme: &Path, lang: Lang) -> Self {
        let versions = exports::with_responses(state).into_iter().map(exports::version_name).collect();
        let mut choice = Self {
            what: What::Responses,
            form: Form::Xlsx,
            // A mistake costs a number then, and not a person's answer.
            for_others: true,
            to: String::new(),
            minimum: state.programme.disclosure_minimum,
            versions,
            version: 0,
            programme: programme.to_owned(),
            pilots: None,
            typed: String::new(),
            proposed: String::new(),
            lang,
        };
        choice.settle();
        choice
    }

    /// Of these pilots alone.
    pub fn of(mut self, pilots: Vec<PilotId>) -> Self {
        self.what = What::Scores;
        self.pilots = Some(pilots);
        self.settle();
        self
    }

    /// What can go out: of some pilots no codebook, which is about none of them.
    fn offered(&self) -> Vec<What> {
        What::ALL.into_iter().filter(|what| self.pilots.is_none() || *what != What::Codebook).collect()
    }

    /// In which forms: a whole programme is not of some pilots.
    fn forms(&self) -> Vec<Form> {
        let is_part = self.pilots.is_some() && self.what == What::All;
        Form::ALL.into_iter().filter(|form| form.holds(self.what) && !(is_part && *form == Form::Json)).collect()
    }

    fn order(&self) -> Order {
        let chosen = match (self.form.has_sheets(), self.version) {
            (true, 0) => None,
            (true, rank) => self.versions.get(rank - 1),
            (false, rank) => self.versions.get(rank),
        };
        let questionnaire = chosen.filter(|_| self.what == What::Responses).cloned();
        let for_others = self.for_others && self.what.is_for_others();
        let pilots = self.pilots.clone();
        Order { what: self.what, form: self.form, questionnaire, for_others, pilots, lang: self.lang }
    }

    /// After a choice: what no longer goes together is given up, and the proposed name follows.
    fn settle(&mut self) {
        if !self.forms().contains(&self.form) {
            self.form = Form::Xlsx;
        }
        self.version = self.version.min(self.version_words().len().saturating_sub(1));
        let path = exports::suggested(&self.programme, &self.order());
        propose(&mut self.typed, &mut self.proposed, &path);
    }

    fn version_words(&self) -> Vec<String> {
        let all = self.form.has_sheets().then(|| self.lang.tr("export-every-questionnaire"));
        all.into_iter().chain(self.versions.iter().cloned()).collect()
    }
}

pub fn export_ui(ui: &mut Ui, theme: &Theme, choice: &mut ExportChoice, browse: &mut bool) -> Outcome {
    let lang = choice.lang;
    section(ui, theme, &lang.tr("export-heading"));
    if let Some(pilots) = &choice.pilots {
        faint(ui, theme, &Phrase::new("export-of-pilots").with("count", pilots.len()).say(lang));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    choices_ui(ui, theme, choice);
    ui.add_space(space::SMALL);
    let (place, go) = (lang.tr("export-where"), lang.tr("export-go"));
    let words = Words { place: &place, go: (icon::DOWNLOAD, &go) };
    match place_ui(ui, theme, lang, &mut choice.typed, &words, Some(browse)) {
        Given::Open => Outcome::Open,
        Given::Closed => Outcome::Closed,
        Given::Go(path) => Outcome::Asked(Ask::Export(Box::new(choice.order()), path, choice.to.trim().to_owned())),
    }
}

fn choices_ui(ui: &mut Ui, theme: &Theme, choice: &mut ExportChoice) {
    let lang = choice.lang;
    faint(ui, theme, &lang.tr("export-what"));
    let offered = choice.offered();
    let words: Vec<String> = offered.iter().map(|what| lang.tr(&format!("export-what-{}", what.code()))).collect();
    let chosen = offered.iter().position(|what| *what == choice.what).unwrap_or_default();
    if let Some(picked) = segments(ui, theme, chosen, &words) {
        choice.what = offered[picked];
        choice.settle();
    }
    let versions = choice.version_words();
    if choice.what == What::Responses && choice.versions.len() > 1 {
        let label = lang.tr("export-questionnaire");
        if let Some(picked) = choose(ui, "export_version", &label, choice.version, &versions) {
            choice.version = picked;
            choice.settle();
        }
    }
    faint(ui, theme, &lang.tr("export-form"));
    let forms = choice.forms();
    let words: Vec<String> = forms.iter().map(|form| lang.tr(&format!("export-form-{}", form.ending()))).collect();
    let chosen = forms.iter().position(|form| *form == choice.form).unwrap_or_default();
    if let Some(picked) = segments(ui, theme, chosen, &words) {
        choice.form = forms[picked];
        choice.settle();
    }
    for_whom_ui(ui, theme, choice);
}

fn for_whom_ui(ui: &mut Ui, theme: &Theme, choice: &mut ExportChoice) {
    let lang = choice.lang;
    faint(ui, theme, &lang.tr("export-whom"));
    if !choice.what.is_for_others() {
        ui.add(egui::Label::new(lang.tr("export-whom-own-only")).wrap());
        return;
    }
    let others = Phrase::new("picture-whom-others-means").with("minimum", choice.minimum).say(lang);
    if whom_ui(ui, theme, lang, &mut choice.for_others, [&lang.tr("export-whom-own-means"), &others]) {
        choice.settle();
    }
    if choice.order().gives_numbers_to_others() {
        recipient_ui(ui, theme, &mut choice.to, lang);
    }
}
