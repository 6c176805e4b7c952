//! The one list of window commands: menu, palette, buttons and keys take label, tooltip and shortcut
//! from here, and only here.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::ask::{Ask, EntryMode, Place};
use crate::app::Command;
use crate::app::person::Looks;
use crate::base::Lang;
use crate::gui::widgets::icon;

/// A command of the window itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    Undo,
    Redo,
    Palette,
    Search,
    Help,
    Overview,
    Pilots,
    Entry,
    /// One kind of entry.
    EnterBy(EntryMode),
    Compare,
    Analyse,
    Findings,
    Present,
    /// Full screen, from what is on the screen.
    Show,
    Check,
    Settings,
    Questionnaires,
    Start,
    Open,
    Export,
    Import,
    ImportQuestionnaire,
    ImportFile,
    Backup,
    CloseFile,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Dutch,
    English,
    LooksSystem,
    LooksLight,
    LooksDark,
    LooksContrast,
}

impl Act {
    pub const ALL: [Self; 38] = [
        Self::Undo,
        Self::Redo,
        Self::Palette,
        Self::Search,
        Self::Help,
        Self::Overview,
        Self::Pilots,
        Self::Entry,
        Self::EnterBy(EntryMode::Form),
        Self::EnterBy(EntryMode::Table),
        Self::EnterBy(EntryMode::Ratings),
        Self::EnterBy(EntryMode::Published),
        Self::EnterBy(EntryMode::Again),
        Self::Compare,
        Self::Analyse,
        Self::Findings,
        Self::Present,
        Self::Show,
        Self::Check,
        Self::Settings,
        Self::Questionnaires,
        Self::Start,
        Self::Open,
        Self::Export,
        Self::Import,
        Self::ImportQuestionnaire,
        Self::ImportFile,
        Self::Backup,
        Self::CloseFile,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::Dutch,
        Self::English,
        Self::LooksSystem,
        Self::LooksLight,
        Self::LooksDark,
        Self::LooksContrast,
    ];

    /// The tail of `command-…` in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Palette => "palette",
            Self::Search => "search",
            Self::Help => "help",
            Self::Overview => "overview",
            Self::Pilots => "pilots",
            Self::Entry | Self::EnterBy(_) => "entry",
            Self::Compare => "compare",
            Self::Analyse => "analyse",
            Self::Findings => "findings",
            Self::Present => "present",
            Self::Show => "show",
            Self::Check => "check",
            Self::Settings => "settings",
            Self::Questionnaires => "questionnaires",
            Self::Start => "start",
            Self::Open => "open",
            Self::Export => "export",
            Self::Import => "import",
            Self::ImportQuestionnaire => "import-questionnaire",
            Self::ImportFile => "import-file",
            Self::Backup => "backup",
            Self::CloseFile => "close-file",
            Self::ZoomIn => "zoom-in",
            Self::ZoomOut => "zoom-out",
            Self::ZoomReset => "zoom-reset",
            Self::Dutch => "dutch",
            Self::English => "english",
            Self::LooksSystem => "looks-system",
            Self::LooksLight => "looks-light",
            Self::LooksDark => "looks-dark",
            Self::LooksContrast => "looks-contrast",
        }
    }

    pub fn label(self, lang: Lang) -> String {
        let label = lang.tr(&format!("command-{}", self.key()));
        match self {
            Self::EnterBy(mode) => format!("{label}: {}", mode.words(lang)),
            _ => label,
        }
    }

    pub fn icon(self) -> &'static str {
        match self {
            Self::Undo => icon::UNDO,
            Self::Redo => icon::REDO,
            Self::Palette | Self::Search => icon::SEARCH,
            Self::Help => icon::HELP,
            Self::Overview => icon::DASHBOARD,
            Self::Pilots => icon::LIST,
            Self::Entry | Self::EnterBy(_) => icon::EDIT_NOTE,
            Self::Compare => icon::COMPARE_ARROWS,
            Self::Analyse => icon::MONITORING,
            Self::Findings => icon::LIGHTBULB,
            Self::Present | Self::Show => icon::SLIDESHOW,
            Self::Check => icon::CHECK_CIRCLE,
            Self::Settings => icon::SETTINGS,
            Self::Questionnaires => icon::LIST,
            Self::Start => icon::HOME,
            Self::Open => icon::FOLDER_OPEN,
            Self::Export => icon::DOWNLOAD,
            Self::Import | Self::ImportQuestionnaire | Self::ImportFile => icon::UPLOAD,
            Self::Backup => icon::SAVE,
            Self::CloseFile => icon::CLOSE,
            Self::ZoomIn | Self::ZoomOut | Self::ZoomReset => icon::VISIBILITY,
            Self::Dutch | Self::English => icon::TRANSLATE,
            Self::LooksSystem | Self::LooksLight => icon::LIGHT_MODE,
            Self::LooksDark => icon::DARK_MODE,
            Self::LooksContrast => icon::CONTRAST,
        }
    }

    /// The keys that do it; the first is the one that is shown.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        let ctrl = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        let ctrl_shift = |key| KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key);
        match self {
            Self::Undo => vec![ctrl(Key::Z)],
            Self::Redo => vec![ctrl(Key::Y), ctrl_shift(Key::Z)],
            Self::Palette => vec![ctrl(Key::K)],
            Self::Search => vec![ctrl(Key::F)],
            Self::Help => vec![KeyboardShortcut::new(Modifiers::NONE, Key::F1)],
            Self::Overview => vec![ctrl(Key::Num1)],
            Self::Pilots => vec![ctrl(Key::Num2)],
            Self::Entry => vec![ctrl(Key::Num3)],
            Self::Compare => vec![ctrl(Key::Num4)],
            Self::Analyse => vec![ctrl(Key::Num5)],
            Self::Findings => vec![ctrl(Key::Num6)],
            Self::Present => vec![ctrl(Key::Num7)],
            Self::Show => vec![KeyboardShortcut::new(Modifiers::NONE, Key::F5)],
            Self::Check => vec![ctrl(Key::Num8)],
            Self::Settings => vec![ctrl(Key::Num9)],
            Self::Open => vec![ctrl(Key::O)],
            Self::ZoomIn => vec![ctrl(Key::Plus), ctrl(Key::Equals)],
            Self::ZoomOut => vec![ctrl(Key::Minus)],
            Self::ZoomReset => vec![ctrl(Key::Num0)],
            _ => Vec::new(),
        }
    }

    /// Whether it needs an open programme.
    pub fn needs_programme(self) -> bool {
        matches!(
            self,
            Self::Undo
                | Self::Redo
                | Self::Search
                | Self::Overview
                | Self::Pilots
                | Self::Entry
                | Self::EnterBy(_)
                | Self::Compare
                | Self::Analyse
                | Self::Findings
                | Self::Present
                | Self::Show
                | Self::Check
                | Self::Settings
                | Self::Questionnaires
                | Self::Export
                | Self::Import
                | Self::ImportQuestionnaire
                | Self::ImportFile
                | Self::Backup
                | Self::CloseFile
        )
    }

    /// What it asks of the window; `zoom_percent` is the present zoom. `Search` and `Show` are the window's own.
    pub fn ask(self, zoom_percent: u32) -> Option<Ask> {
        Some(match self {
            Self::Undo => Ask::Do(Command::Undo),
            Self::Redo => Ask::Do(Command::Redo),
            Self::Palette => Ask::ShowPalette,
            // What is on the screen only the window knows.
            Self::Search | Self::Show => return None,
            Self::Help => Ask::ShowHelp,
            Self::Overview => Ask::Go(Place::Overview),
            Self::Pilots => Ask::Go(Place::Pilots),
            Self::Entry => Ask::Go(Place::Entry),
            Self::EnterBy(mode) => Ask::EnterBy(mode),
            Self::Compare => Ask::Go(Place::Compare),
            Self::Analyse => Ask::Go(Place::Analyse),
            Self::Findings => Ask::Go(Place::Findings),
            Self::Present => Ask::Go(Place::Present),
            Self::Check => Ask::Go(Place::Check),
            Self::Settings => Ask::Go(Place::Settings),
            Self::Questionnaires => Ask::Questionnaires(None),
            Self::Start => Ask::Go(Place::Start),
            Self::Open => Ask::OpenDialog,
            Self::Export => Ask::ExportDialog,
            Self::Import => Ask::ImportProgramme,
            Self::ImportQuestionnaire => Ask::ImportQuestionnaire,
            Self::ImportFile => Ask::ImportFile(None),
            Self::Backup => Ask::Backup,
            Self::CloseFile => Ask::CloseFile,
            Self::ZoomIn => Ask::SetZoom(zoom_percent + 10),
            Self::ZoomOut => Ask::SetZoom(zoom_percent.saturating_sub(10)),
            Self::ZoomReset => Ask::SetZoom(100),
            Self::Dutch => Ask::SetLanguage(Lang::Nl),
            Self::English => Ask::SetLanguage(Lang::En),
            Self::LooksSystem => Ask::SetLooks(Looks::System),
            Self::LooksLight => Ask::SetLooks(Looks::Light),
            Self::LooksDark => Ask::SetLooks(Looks::Dark),
            Self::LooksContrast => Ask::SetLooks(Looks::HighContrast),
        })
    }
}
