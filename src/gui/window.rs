//! The window: what is open, where one is, and one frame of it. A frame takes in what jobs and the
//! writer brought, acts on the outbox of the frame before, and paints.

mod acting;
mod closing;
mod files;
mod showing;

use egui::{CentralPanel, Frame, Margin, SurrenderFocusOn, Ui};

use super::analyse::{self, AnalysisPage, AnswersPages};
use super::ask::{Ask, Cx, LogPage, Place};
use super::check::{self, BackupsPage, CheckPage};
use super::commands::Act;
use super::dialogs::{Dialog, Outcome, dialog_ui};
use super::jobs::{Jobs, Purpose};
use super::palette::{self, PaletteBox, What};
use super::present::PicturesPage;
use super::shell::{self, Shown};
use super::theme::{self, Theme};
use super::{compare, entry, findings, overview, pilots, present, settings, start};
use crate::app::person::{Looks, Person};
use crate::app::queries::changes::{Pair, default_pair};
use crate::app::session::Answer;
use crate::app::{Access, Session};
use crate::base::{Lang, Phrase};

/// What every view keeps between frames: caches of models, and what is chosen or being typed.
#[derive(Default)]
pub struct Views {
    pub start: start::StartView,
    pub overview: overview::OverviewView,
    pub pilots: pilots::PilotsView,
    pub entry: entry::EntryView,
    pub compare: compare::CompareView,
    pub analyse: analyse::AnalyseView,
    pub findings: findings::FindingsView,
    pub present: present::PresentView,
    pub check: check::CheckView,
    pub settings: settings::SettingsView,
}

pub struct Window {
    person: Person,
    lang: Lang,
    theme: Theme,
    session: Option<Session>,
    place: Place,
    pair: Option<Pair>,
    views: Views,
    outbox: Vec<Ask>,
    palette: PaletteBox,
    dialog: Option<Dialog>,
    notices: Vec<Shown>,
    log: LogPage,
    analysis: AnalysisPage,
    answers: AnswersPages,
    check: CheckPage,
    backups: BackupsPage,
    pictures: PicturesPage,
    jobs: Jobs,
    focus_search: bool,
    /// Whether the presentation that F5 shows begins at its start.
    shows_from_start: bool,
    /// Since how many frames the window is to close, as soon as everything is on disk.
    closing: Option<u8>,
    /// How many files are being let go.
    letting_go: usize,
    look_applied: Option<(Looks, bool)>,
}

impl Window {
    /// `context` is egui's; `opened` is the programme to begin with, if any.
    pub fn new(context: &egui::Context, person: Person, lang: Lang, opened: Option<Session>) -> Self {
        theme::install_fonts(context);
        // A field hands over when the mouse goes down beside it: a frame before what is clicked there acts.
        context.options_mut(|options| options.input_options.surrender_focus_on = SurrenderFocusOn::Presses);
        let mut window = Self {
            lang,
            theme: Theme::of(person.looks, false),
            session: None,
            place: Place::Start,
            pair: None,
            views: Views::default(),
            outbox: Vec::new(),
            palette: PaletteBox::default(),
            dialog: None,
            notices: Vec::new(),
            log: LogPage::default(),
            analysis: AnalysisPage::default(),
            answers: AnswersPages::default(),
            check: CheckPage::default(),
            backups: BackupsPage::default(),
            pictures: PicturesPage::default(),
            jobs: Jobs::new(context.clone()),
            focus_search: false,
            shows_from_start: false,
            closing: None,
            letting_go: 0,
            look_applied: None,
            person,
        };
        context.set_zoom_factor(window.person.zoom_percent as f32 / 100.0);
        if let Some(session) = opened {
            window.begin(session);
        }
        if window.person.name.is_empty() {
            window.dialog = Some(Dialog::Name { typed: String::new() });
        }
        window
    }

    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether something is still being worked out beside the window.
    pub fn is_busy(&self) -> bool {
        self.jobs.is_busy()
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Asks from outside a view: for tests and for pictures of the window.
    pub fn ask(&mut self, ask: Ask) {
        self.outbox.push(ask);
    }

    /// Shows an error that happened before the window was there.
    pub fn tell_error(&mut self, phrase: &Phrase) {
        shell::add_notice(&mut self.notices, phrase.say(self.lang), true);
    }

    /// Puts an opened programme into the window.
    fn begin(&mut self, session: Session) {
        self.jobs.begin_file();
        self.person.remember(session.path());
        self.keep_person();
        self.pair = default_pair(session.state());
        self.views = Views::default();
        self.log = LogPage::default();
        self.analysis = AnalysisPage::default();
        self.answers = AnswersPages::default();
        self.check = CheckPage::default();
        self.backups = BackupsPage::default();
        self.pictures = PicturesPage::default();
        if let Access::ReadsOnly { why } = session.access() {
            shell::add_notice(&mut self.notices, why.say(self.lang), false);
        }
        self.session = Some(session);
        self.place = Place::Overview;
    }

    /// Before painting: takes in what came, and acts on what the last frame asked.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.apply_looks(ctx);
        self.take_jobs(ctx);
        self.take_answers();
        let asked = std::mem::take(&mut self.outbox);
        for ask in asked {
            self.act_on(ctx, ask);
        }
        self.check_pair();
        self.see_to_closing(ctx);
    }

    fn take_answers(&mut self) {
        let Some(session) = &mut self.session else { return };
        session.poll();
        for notice in session.take_notices() {
            shell::add_notice(&mut self.notices, notice.phrase.say(self.lang), notice.is_error);
        }
        for answer in session.take_answers() {
            match answer {
                Answer::Log(request, entries) => {
                    if self.log.pilot == request.pilot {
                        self.log.take(entries.ok());
                    }
                }
                Answer::BackedUp(Ok(path)) => {
                    self.backups.forget();
                    let phrase = Phrase::new("notice-saved").with("file", path.display().to_string());
                    shell::add_notice(&mut self.notices, phrase.say(self.lang), false);
                }
                Answer::BackedUp(Err(error)) => {
                    shell::add_notice(&mut self.notices, error.say(self.lang), true);
                }
            }
        }
    }

    /// The pair looked at must be of measurements that are still there, in time order.
    fn check_pair(&mut self) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let sound = self.pair.is_some_and(|pair| match (state.wave(pair.from), state.wave(pair.to)) {
            (Some(from), Some(to)) => from < to,
            _ => false,
        });
        if !sound {
            self.pair = default_pair(state);
        }
    }

    fn apply_looks(&mut self, ctx: &egui::Context) {
        let system_dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let wanted = (self.person.looks, system_dark);
        if self.look_applied != Some(wanted) {
            self.theme = Theme::of(self.person.looks, system_dark);
            self.theme.apply(ctx);
            self.look_applied = Some(wanted);
        }
    }

    /// Paints one frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        if self.views.present.has_the_window() && self.dialog.is_none() {
            CentralPanel::default().frame(Frame::NONE).show(ui, |ui| self.view_ui(ui));
            if !self.outbox.is_empty() {
                ui.ctx().request_repaint();
            }
            return;
        }
        if self.dialog.is_none() {
            self.take_keys(ui);
        }
        // What is asked around the view comes after what the view's fields hand over in the same frame.
        let mut outbox = Vec::new();
        let (theme, lang, session) = (&self.theme, self.lang, self.session.as_ref());
        shell::top_bar(ui, theme, lang, session, self.pair, &mut outbox);
        shell::status_bar(ui, theme, lang, session, self.jobs.is_busy(), &mut outbox);
        shell::notices(ui, theme, lang, &mut self.notices);
        shell::navigation(ui, theme, lang, self.place, session.is_some(), &mut outbox);
        let frame = Frame::new().fill(self.theme.page).inner_margin(Margin::symmetric(22, 16));
        CentralPanel::default().frame(frame).show(ui, |ui| self.view_ui(ui));
        self.outbox.extend(outbox);
        self.see_to_showing(ui);
        self.dialog_ui(ui);
        self.palette_ui(ui);
        self.focus_search = false;
        self.open_dropped(ui);
        if !self.outbox.is_empty() {
            // What was asked in this frame is acted on in the next one, which must come.
            ui.ctx().request_repaint();
        }
    }

    fn view_ui(&mut self, ui: &mut Ui) {
        if self.place == Place::Start || self.session.is_none() {
            let mut cx = start::StartCx {
                theme: &self.theme,
                lang: self.lang,
                person: &self.person,
                programme: self.session.as_ref().map(|open| open.state().programme.name.as_str()),
                outbox: &mut self.outbox,
            };
            start::start_ui(ui, &mut self.views.start, &mut cx);
        }
        let Some(session) = &self.session else { return };
        let mut cx = Cx {
            state: session.state(),
            lang: self.lang,
            theme: &self.theme,
            person: &self.person,
            access: session.access(),
            path: session.path(),
            pair: self.pair,
            log: &self.log,
            analysis: &self.analysis,
            answers: &self.answers,
            check: &self.check,
            backups: &self.backups,
            pictures: &self.pictures,
            focus_search: self.focus_search,
            outbox: &mut self.outbox,
        };
        if self.views.present.has_the_window() {
            self.views.present.stage_ui(ui, &mut cx);
            return;
        }
        match self.place {
            Place::Start => {}
            Place::Overview => self.views.overview.ui(ui, &mut cx),
            Place::Pilots => self.views.pilots.ui(ui, &mut cx, None),
            Place::Pilot(pilot, tab) => self.views.pilots.ui(ui, &mut cx, Some((pilot, tab))),
            Place::Entry => self.views.entry.ui(ui, &mut cx),
            Place::Compare => self.views.compare.ui(ui, &mut cx),
            Place::Analyse => self.views.analyse.ui(ui, &mut cx),
            Place::Findings => self.views.findings.ui(ui, &mut cx),
            Place::Present => self.views.present.ui(ui, &mut cx),
            Place::Check => self.views.check.ui(ui, &mut cx),
            Place::Settings => self.views.settings.ui(ui, &mut cx),
        }
        self.views.present.second_ui(ui, &mut cx);
    }

    fn take_keys(&mut self, ui: &Ui) {
        let has_programme = self.session.is_some();
        for act in Act::ALL {
            if act.needs_programme() && !has_programme {
                continue;
            }
            // In a field, undo and redo are the field's own.
            let typing = ui.ctx().text_edit_focused();
            if typing && matches!(act, Act::Undo | Act::Redo) {
                continue;
            }
            let pressed = act.shortcuts().iter().any(|keys| ui.input_mut(|input| input.consume_shortcut(keys)));
            if pressed && act == Act::Show {
                self.ask_to_show(ui.ctx());
            } else if pressed {
                self.do_act(act);
            }
        }
    }

    fn do_act(&mut self, act: Act) {
        if act == Act::Search {
            match self.place {
                Place::Pilots | Place::Pilot(..) | Place::Entry | Place::Compare | Place::Findings => {
                    self.focus_search = true;
                }
                Place::Analyse if self.views.analyse.has_filter() => self.focus_search = true,
                // Views without a list of their own are searched by what they lead to.
                Place::Start | Place::Overview | Place::Analyse | Place::Present | Place::Check | Place::Settings => {
                    self.palette.show()
                }
            }
        }
        self.outbox.extend(act.ask(self.person.zoom_percent));
    }

    fn palette_ui(&mut self, ui: &mut Ui) {
        let session = self.session.as_ref();
        let say = |words: Option<&Phrase>| words.map(|words| words.say(self.lang));
        let undo = session.and_then(|open| say(open.undo_words()));
        let redo = session.and_then(|open| say(open.redo_words()));
        let (state, lang) = (session.map(Session::state), self.lang);
        let found = |typed: &str| palette::entries(state, lang, typed, undo.as_deref(), redo.as_deref());
        match self.palette.ui(ui, &self.theme, lang, found) {
            Some(What::Act(Act::Show)) => self.ask_to_show(ui.ctx()),
            Some(What::Act(act)) => self.do_act(act),
            Some(What::Go(place)) => self.outbox.push(Ask::Go(place)),
            Some(What::Presentation(id)) => self.outbox.push(Ask::OpenPresentation(id)),
            Some(What::Compare(id)) => self.outbox.push(Ask::OpenComparison(id)),
            None => {}
        }
    }

    fn dialog_ui(&mut self, ui: &mut Ui) {
        let Some(dialog) = &mut self.dialog else { return };
        let mut browse = false;
        let outcome = dialog_ui(ui, &self.theme, self.lang, dialog, &mut browse);
        if browse {
            let asked = match dialog {
                Dialog::Path { purpose, typed } => Some((purpose.clone(), typed.as_str())),
                Dialog::Export(choice) => Some((Purpose::Export, choice.typed.as_str())),
                Dialog::Table(choice) => Some((Purpose::Export, choice.typed.as_str())),
                _ => None,
            };
            if let Some((purpose, typed)) = asked {
                super::dialogs::choose_file(&mut self.jobs, purpose, std::path::PathBuf::from(typed));
            }
        }
        match outcome {
            Outcome::Open => {}
            Outcome::Closed => self.dialog = None,
            Outcome::Asked(ask) => {
                self.dialog = None;
                self.confirmed(ask);
            }
            Outcome::PathGiven(purpose, path) => {
                self.dialog = None;
                self.path_given(ui.ctx(), purpose, path);
            }
        }
    }

    fn open_dropped(&mut self, ui: &Ui) {
        let dropped = ui.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
        if let Some(path) = dropped {
            let ends = |wanted: &str| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(wanted));
            if ends("json") && self.session.is_some() {
                self.path_given(ui.ctx(), Purpose::Import, path);
            } else if ends("toml") && self.session.is_some() {
                self.path_given(ui.ctx(), Purpose::ImportQuestionnaire, path);
            } else if self.session.is_some() && super::dialogs::TABLES.into_iter().any(ends) {
                self.outbox.push(Ask::ImportFile(Some(path)));
            } else {
                self.outbox.push(Ask::Open(path));
            }
        }
    }
}

/// Leaves the field that has the focus, so that it hands over what was typed.
fn leave_field(ctx: &egui::Context) {
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        Self::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }
}
