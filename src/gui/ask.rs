//! What views may ask for, and what they are given. A view holds no data of its own besides what is
//! being typed: it reads the state through [`Cx`] and puts what should happen in the outbox.

use std::path::{Path, PathBuf};

use crate::app::erase::Person as Erased;
use crate::app::exports::Order;
use crate::app::person::{Looks, Person};
use crate::app::queries::analysis::Question;
use crate::app::queries::changes::Pair;
use crate::app::queries::findings::FindingQuestion;
use crate::app::queries::provenance::Asked;
use crate::app::{Access, Command, State};
use crate::base::{Lang, Phrase};
use crate::gui::analyse::{AnalysisPage, AnswersPages, Counting};
use crate::gui::check::{BackupsPage, CheckPage};
use crate::gui::compare::Subject;
use crate::gui::compare::export::TableOut;
pub use crate::gui::entry::Mode as EntryMode;
use crate::gui::importing::LookRequest;
use crate::gui::picture_dialog::SavedChart;
use crate::gui::present::{PicturesAsked, PicturesPage, Showing, SlideSubject, Thing};
use crate::gui::theme::Theme;
use crate::model::comparison::Column;
use crate::model::presentation::Slide;
use crate::model::questionnaire::Definition;
use crate::model::{ComparisonId, FindingId, PartId, PilotId, PresentationId, QuestionnaireId, ResponseId};
use crate::store::journal::LogEntry;

/// The tabs of a pilot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PilotTab {
    #[default]
    Profile,
    Scores,
    Role,
    Findings,
    History,
}

impl PilotTab {
    pub const ALL: [Self; 5] = [Self::Profile, Self::Scores, Self::Role, Self::Findings, Self::History];
}

/// Where in the window one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    #[default]
    Start,
    Overview,
    Pilots,
    /// A pilot, on one of its tabs.
    Pilot(PilotId, PilotTab),
    Entry,
    Compare,
    Analyse,
    Findings,
    Present,
    Check,
    Settings,
}

impl Place {
    /// Whether two places are the same view in the navigation.
    pub fn same_view(self, other: Self) -> bool {
        let view = |place| match place {
            Self::Pilot(..) => Self::Pilots,
            other => other,
        };
        view(self) == view(other)
    }
}

/// In which form a chart is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Svg,
    Png,
}

/// In which form a questionnaire is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionnaireFile {
    /// To bring into another programme, or to edit by hand.
    Toml,
    /// To print, in this language.
    Form(Lang),
}

/// Something a view wants to happen; the window sees to it before the next frame is painted.
#[derive(Debug)]
pub enum Ask {
    /// Carry out a command; where data would go, the window asks first.
    Do(Command),
    Go(Place),
    /// Open Invoer with a part chosen.
    Enter(PartId),
    /// Open Invoer on the form of a response.
    EnterResponse(ResponseId),
    /// Look the file through.
    Check,
    /// Make the analysis of this pair anew.
    Analyse(Question),
    /// Stop making it; the one before stays.
    StopAnalysis,
    /// Make it after all.
    AnalyseAgain,
    /// Count all answers, or find whether the items of scales belong together; or stop that.
    Answers(Counting),
    /// Open Analyse on where a number comes from.
    Explain(Box<Asked>),
    /// Open Vergelijken on these, in place of what stood there.
    Compare(Vec<Column>),
    /// Open Vergelijken with this beside what stands there.
    CompareAlso(Column),
    /// Open Vergelijken on one that is kept.
    OpenComparison(ComparisonId),
    /// Prepare what all comparisons share.
    PrepareComparing(Subject),
    /// Open Bevindingen on what is asked for.
    FindFindings(Box<FindingQuestion>),
    /// Open a pilot on one of its findings.
    OpenFinding(PilotId, FindingId),
    /// Full screen, one thing at a time.
    Show(Box<Showing>),
    /// Full screen, this alone.
    Present(Box<Thing>),
    /// Into a presentation, which the person chooses where there are several.
    Collect(Box<Thing>),
    /// Into this presentation, or a new one.
    CollectInto(Option<PresentationId>, Box<Slide>),
    /// Open Presenteren on a presentation.
    OpenPresentation(PresentationId),
    /// Make a slide of the programme as it is in this revision.
    MakeSlide(Box<SlideSubject>, u64),
    /// A presentation as pictures; where to and for whom is chosen in a dialog.
    PicturesDialog(PresentationId),
    WritePictures(Box<PicturesAsked>),
    StopPictures,
    /// Look which copies of the file there are.
    ListBackups,
    /// A new file of a copy, at a path chosen in a dialog.
    RestoreDialog(PathBuf),
    /// Open Invoer on one of its kinds of entry.
    EnterBy(EntryMode),
    ChoosePair(Pair),
    OpenSample(&'static str),
    /// A file that the person chooses in a dialog.
    OpenDialog,
    Open(PathBuf),
    /// A new programme with this name, at a path chosen in a dialog.
    NewDialog(String),
    New {
        path: PathBuf,
        name: String,
    },
    CloseFile,
    /// A chart is to be saved; for whom and where to is chosen in a dialog.
    SavePicture(Box<SavedChart>),
    WritePicture(Box<SavedChart>, PathBuf, Whom),
    CopyText(String),
    /// A comparison goes out as a table; for whom and where to is chosen in a dialog.
    ExportComparison(Box<TableOut>),
    WriteComparison(Box<TableOut>, PathBuf, Whom),
    /// What is to go out is chosen in a dialog.
    ExportDialog,
    /// As [`Ask::ExportDialog`], of these pilots alone.
    ExportOf(Vec<PilotId>),
    /// What goes out, where to, and to whom, which may be empty.
    Export(Box<Order>, PathBuf, String),
    ImportProgramme,
    /// Open Instellingen on the questionnaires: on one of them, or on their list.
    Questionnaires(Option<QuestionnaireId>),
    SaveQuestionnaire(Box<Definition>, QuestionnaireFile),
    ImportQuestionnaire,
    /// Invoer, importeren; with a file to begin with.
    ImportFile(Option<PathBuf>),
    /// The system's dialog for a file to import.
    BrowseTable(PathBuf),
    /// Look at a file of another tool beside the window.
    LookAtFile(Box<LookRequest>),
    /// Carry out an import, and tell the view that asked for it.
    BringIn(Box<Command>),
    Backup,
    /// Remove somebody who asks for it, from the file and the copies that the program keeps.
    Erase(Erased),
    /// The journal of a pilot, or of the whole programme.
    ReadLog(Option<PilotId>),
    SetLanguage(Lang),
    SetLooks(Looks),
    SetZoom(u32),
    SetName(String),
    ForgetRecent(PathBuf),
    ShowPalette,
    ShowHelp,
    TakeOver,
    /// Tell the person something once.
    Tell(Phrase),
}

/// For whom something is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    Own,
    /// Who it is for, which may be empty.
    Others(String),
}

/// As many lines of a journal are read at most.
pub const LOG_LINES: usize = 300;

/// What the window knows of the journal that a view asked for.
#[derive(Debug, Default)]
pub struct LogPage {
    /// Whose journal this is; `None` is the whole programme's.
    pub pilot: Option<PilotId>,
    /// Newest first; `None` while it is being read.
    pub entries: Option<Vec<LogEntry>>,
    /// Whether it could not be read.
    pub failed: bool,
}

impl LogPage {
    /// What was read, or `None` where it could not be.
    pub fn take(&mut self, entries: Option<Vec<LogEntry>>) {
        self.failed = entries.is_none();
        self.entries = entries;
    }
}

/// What a view is given for one frame.
pub struct Cx<'a> {
    pub state: &'a State,
    pub lang: Lang,
    pub theme: &'a Theme,
    pub person: &'a Person,
    pub access: &'a Access,
    /// Where the open programme's file is.
    pub path: &'a Path,
    /// The measurements looked at; `None` where the programme has only one.
    pub pair: Option<Pair>,
    pub log: &'a LogPage,
    pub analysis: &'a AnalysisPage,
    pub answers: &'a AnswersPages,
    pub check: &'a CheckPage,
    pub backups: &'a BackupsPage,
    pub pictures: &'a PicturesPage,
    /// Raised by `Ctrl+F` for one frame: the view puts the focus in its search field.
    pub focus_search: bool,
    pub outbox: &'a mut Vec<Ask>,
}

impl Cx<'_> {
    pub fn tr(&self, key: &str) -> String {
        self.lang.tr(key)
    }

    pub fn ask(&mut self, ask: Ask) {
        self.outbox.push(ask);
    }

    /// Asks for a command to be carried out.
    pub fn act(&mut self, command: Command) {
        self.outbox.push(Ask::Do(command));
    }

    pub fn may_write(&self) -> bool {
        *self.access == Access::Writes
    }
}
