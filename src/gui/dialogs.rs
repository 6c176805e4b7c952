//! Choosing files and asking questions. The system's dialog is a courtesy: where there is none, or it
//! answers nothing, a path can always be typed.

use std::path::PathBuf;

use egui::{Align, Key, Layout, Modal, Ui};

use super::ask::{Ask, QuestionnaireFile};
use super::compare::export::{TableChoice, table_ui};
use super::export_dialog::{ExportChoice, export_ui};
use super::jobs::{Done, Jobs, Purpose};
use super::picture_dialog::{PictureChoice, picture_ui};
use super::present::{CollectChoice, PicturesChoice, collect_ui, pictures_ui};
use super::theme::{Theme, space};
use super::widgets::{button, faint, icon, primary_button, section};
use crate::app::Command;
use crate::app::command::OnDuplicate;
use crate::base::Lang;
use crate::exchange::programme_json::ProgrammeFile;

/// A question in front of everything.
pub enum Dialog {
    /// What data would go with a command, and whether to go on.
    Confirm { command: Box<Command>, sentence: String },
    /// Records that come in are here already with another content: replace them, or leave them?
    Duplicates { file: Box<ProgrammeFile>, sentence: String },
    /// A path to type, for a purpose; the system's dialog can fill it.
    Path { purpose: Purpose, typed: String },
    /// What goes out, and where to.
    Export(Box<ExportChoice>),
    /// A chart, for whom and where to.
    Picture(Box<PictureChoice>),
    /// A comparison as a table, for whom and where to.
    Table(Box<TableChoice>),
    /// A slide, and into which presentation.
    Collect(Box<CollectChoice>),
    /// A presentation as pictures, for whom and where to.
    Pictures(Box<PicturesChoice>),
    /// The name asked once at the first start.
    Name { typed: String },
    /// Half a page about the view.
    Help { heading: String, text: String },
}

/// What came of a dialog in this frame.
pub enum Outcome {
    Open,
    Closed,
    Asked(Ask),
    PathGiven(Purpose, PathBuf),
}

/// Asks the system for a file on a thread of its own, so that the window goes on.
pub fn choose_file(jobs: &mut Jobs, purpose: Purpose, suggestion: PathBuf) {
    jobs.start(move || {
        let path = system_dialog(&purpose, &suggestion);
        Done::Chosen { purpose, path }
    });
}

/// The endings of files that can be imported, for the system's dialog and for what is dropped on the window; the
/// content decides what a file is.
pub const TABLES: [&str; 6] = ["csv", "tsv", "txt", "xlsx", "ods", "sav"];

fn system_dialog(purpose: &Purpose, suggestion: &std::path::Path) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new();
    if let Some(folder) = suggestion.parent() {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = suggestion.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    match purpose {
        Purpose::Open => dialog.add_filter("Proeftuinmeter", &["proeftuin"]).pick_file(),
        Purpose::Import => dialog.add_filter("JSON", &["json"]).pick_file(),
        Purpose::Table => dialog.add_filter("CSV, Excel, ODS, SPSS", &TABLES).pick_file(),
        Purpose::New { .. } | Purpose::Backup | Purpose::Restore { .. } => {
            dialog.add_filter("Proeftuinmeter", &["proeftuin"]).save_file()
        }
        Purpose::Picture | Purpose::Export => dialog.save_file(),
        Purpose::ImportQuestionnaire => dialog.add_filter("TOML", &["toml"]).pick_file(),
        Purpose::SaveQuestionnaire(_, QuestionnaireFile::Toml) => dialog.add_filter("TOML", &["toml"]).save_file(),
        Purpose::SaveQuestionnaire(_, QuestionnaireFile::Form(_)) => dialog.add_filter("HTML", &["html"]).save_file(),
    }
}

/// Shows the dialog; the caller keeps it as long as the outcome is `Open`. `browse` is set where the
/// person wants the system's dialog for a path.
pub fn dialog_ui(ui: &mut Ui, theme: &Theme, lang: Lang, dialog: &mut Dialog, browse: &mut bool) -> Outcome {
    let mut outcome = Outcome::Open;
    let modal = Modal::new(egui::Id::unique("dialog")).show(ui.ctx(), |ui| {
        ui.set_max_width(520.0_f32.min(ui.ctx().content_rect().width() - 60.0));
        ui.set_min_width(360.0);
        outcome = match dialog {
            Dialog::Confirm { command, sentence } => confirm_ui(ui, theme, lang, command, sentence),
            Dialog::Duplicates { file, sentence } => duplicates_ui(ui, theme, lang, file, sentence),
            Dialog::Path { purpose, typed } => path_ui(ui, theme, lang, purpose, typed, browse),
            Dialog::Export(choice) => export_ui(ui, theme, choice, browse),
            Dialog::Picture(choice) => picture_ui(ui, theme, choice, browse),
            Dialog::Table(choice) => table_ui(ui, theme, choice, browse),
            Dialog::Collect(choice) => collect_ui(ui, theme, choice),
            Dialog::Pictures(choice) => pictures_ui(ui, theme, choice),
            Dialog::Name { typed } => name_ui(ui, theme, lang, typed),
            Dialog::Help { heading, text } => help_ui(ui, theme, lang, heading, text),
        };
    });
    if matches!(outcome, Outcome::Open) && modal.should_close() { Outcome::Closed } else { outcome }
}

fn confirm_ui(ui: &mut Ui, theme: &Theme, lang: Lang, command: &Command, sentence: &str) -> Outcome {
    section(ui, theme, &lang.tr("dialog-remove-heading"));
    ui.add(egui::Label::new(sentence).wrap());
    faint(ui, theme, &lang.tr("dialog-remove-undo"));
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if primary_button(ui, theme, icon::DELETE, &lang.tr("dialog-remove")).clicked() {
            outcome = Outcome::Asked(Ask::Do(command.clone()));
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            outcome = Outcome::Closed;
        }
    });
    outcome
}

fn duplicates_ui(ui: &mut Ui, theme: &Theme, lang: Lang, file: &ProgrammeFile, sentence: &str) -> Outcome {
    section(ui, theme, &lang.tr("dialog-duplicates-heading"));
    ui.add(egui::Label::new(sentence).wrap());
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    let bring_in =
        |on_duplicate| Outcome::Asked(Ask::Do(Command::ImportProgramme(Box::new(file.clone()), on_duplicate)));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if primary_button(ui, theme, icon::CHECK, &lang.tr("dialog-duplicates-replace")).clicked() {
            outcome = bring_in(OnDuplicate::Replace);
        }
        if button(ui, icon::ARROW_FORWARD, &lang.tr("dialog-duplicates-skip")).clicked() {
            outcome = bring_in(OnDuplicate::Skip);
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            outcome = Outcome::Closed;
        }
    });
    outcome
}

fn path_ui(
    ui: &mut Ui,
    theme: &Theme,
    lang: Lang,
    purpose: &Purpose,
    typed: &mut String,
    browse: &mut bool,
) -> Outcome {
    section(ui, theme, &lang.tr(path_heading(purpose)));
    let field = ui.add(egui::TextEdit::singleline(typed).desired_width(f32::INFINITY));
    let label = lang.tr("dialog-path");
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", typed.as_str(), "");
        info.label = Some(label.clone());
        info
    });
    faint(ui, theme, &lang.tr("dialog-path-hint"));
    ui.add_space(space::MEDIUM);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = primary_button(ui, theme, icon::CHECK, &lang.tr("dialog-path-go")).clicked();
        if (go || entered) && !typed.trim().is_empty() {
            outcome = Outcome::PathGiven(purpose.clone(), PathBuf::from(typed.trim()));
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

fn path_heading(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Open => "dialog-path-open",
        Purpose::New { .. } => "dialog-path-new",
        Purpose::Picture => "dialog-path-picture",
        Purpose::Export => "dialog-path-export",
        Purpose::Import => "dialog-path-import",
        Purpose::Table => "wizard-choose",
        Purpose::Backup => "dialog-path-backup",
        Purpose::Restore { .. } => "dialog-path-restore",
        Purpose::ImportQuestionnaire => "dialog-path-import-questionnaire",
        Purpose::SaveQuestionnaire(_, QuestionnaireFile::Toml) => "dialog-path-questionnaire",
        Purpose::SaveQuestionnaire(_, QuestionnaireFile::Form(_)) => "dialog-path-form",
    }
}

fn name_ui(ui: &mut Ui, theme: &Theme, lang: Lang, typed: &mut String) -> Outcome {
    section(ui, theme, &lang.tr("dialog-name-heading"));
    ui.add(egui::Label::new(lang.tr("dialog-name-why")).wrap());
    let field = ui.add(egui::TextEdit::singleline(typed).desired_width(f32::INFINITY));
    let label = lang.tr("dialog-name");
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", typed.as_str(), "");
        info.label = Some(label.clone());
        info
    });
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = primary_button(ui, theme, icon::CHECK, &lang.tr("dialog-name-go")).clicked();
        if (go || entered) && !typed.trim().is_empty() {
            outcome = Outcome::Asked(Ask::SetName(typed.trim().to_owned()));
        }
    });
    outcome
}

fn help_ui(ui: &mut Ui, theme: &Theme, lang: Lang, heading: &str, text: &str) -> Outcome {
    section(ui, theme, heading);
    egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
        ui.add(egui::Label::new(text).wrap());
    });
    ui.add_space(space::MEDIUM);
    let mut outcome = Outcome::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if primary_button(ui, theme, icon::CHECK, &lang.tr("dialog-close")).clicked() {
            outcome = Outcome::Closed;
        }
    });
    outcome
}
