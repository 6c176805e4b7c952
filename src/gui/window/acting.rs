//! What the window does with an ask: commands go to the session, the rest is the window's own.

use std::path::PathBuf;

use egui::Context;

use super::super::ask::{Ask, LOG_LINES, LogPage, PilotTab, Place};
use super::super::dialogs::Dialog;
use super::super::jobs::{Done, Purpose};
use super::super::shell;
use super::{Window, leave_field};
use crate::app::person::Looks;
use crate::app::queries::analysis::{Question, renew};
use crate::app::{Access, Command, Session, files};
use crate::base::{Error, Lang, Phrase};
use crate::gui::analyse::Counting;
use crate::gui::present::Showing;
use crate::gui::{analyse, check, compare};
use crate::model::{PilotId, ResponseId};
use crate::store::journal::LogRequest;

impl Window {
    pub(super) fn act_on(&mut self, ctx: &Context, ask: Ask) {
        match ask {
            Ask::Do(command) => self.do_command(command),
            Ask::Go(place) => self.go(ctx, place),
            Ask::Enter(part) => {
                self.views.entry.choose_part(part);
                self.go(ctx, Place::Entry);
            }
            Ask::EnterResponse(response) => self.enter_response(ctx, response),
            Ask::Check => self.start_check(),
            Ask::Analyse(question) => self.start_analysis(question),
            Ask::StopAnalysis => self.analysis.stop(),
            Ask::AnalyseAgain => self.analysis.again(),
            Ask::Answers(asked) => self.count_answers(asked),
            Ask::Explain(asked) => {
                self.views.analyse.explain(*asked);
                self.go(ctx, Place::Analyse);
            }
            Ask::Compare(columns) => {
                self.views.compare.lay_out(columns);
                self.go(ctx, Place::Compare);
            }
            Ask::CompareAlso(column) => {
                self.views.compare.add(column);
                self.go(ctx, Place::Compare);
            }
            Ask::PrepareComparing(subject) => self.prepare_comparing(subject),
            Ask::OpenComparison(id) => {
                self.views.compare.open(id);
                self.go(ctx, Place::Compare);
            }
            Ask::FindFindings(question) => {
                self.views.findings.ask(*question);
                self.go(ctx, Place::Findings);
            }
            Ask::OpenFinding(pilot, finding) => {
                self.views.pilots.show_finding(finding);
                self.go(ctx, Place::Pilot(pilot, PilotTab::Findings));
            }
            Ask::Show(showing) => self.show_slides(*showing),
            Ask::OpenPresentation(id) => {
                self.views.present.open(id, 0);
                self.go(ctx, Place::Present);
            }
            Ask::Present(_)
            | Ask::Collect(_)
            | Ask::CollectInto(..)
            | Ask::MakeSlide(..)
            | Ask::PicturesDialog(_)
            | Ask::WritePictures(_)
            | Ask::StopPictures => self.act_on_showing(ask),
            Ask::ListBackups => self.list_backups(),
            Ask::EnterBy(mode) => {
                self.views.entry.choose_mode(mode);
                self.go(ctx, Place::Entry);
            }
            // What is being typed is taken in first.
            Ask::Questionnaires(id) if self.left_field(ctx) => self.outbox.push(Ask::Questionnaires(id)),
            Ask::Questionnaires(id) => {
                self.views.settings.show_questionnaires(id);
                self.go(ctx, Place::Settings);
            }
            Ask::ImportFile(path) => self.import_file(ctx, path),
            Ask::LookAtFile(request) => self.jobs.start(move || Done::Looked(request.run())),
            Ask::BringIn(command) => self.bring_in(&command),
            Ask::ChoosePair(pair) => self.pair = Some(pair),
            Ask::CopyText(text) => ctx.copy_text(text),
            Ask::ReadLog(pilot) => self.read_log(pilot),
            Ask::SetLanguage(lang) => self.set_language(lang),
            Ask::SetLooks(looks) => self.set_looks(looks),
            Ask::SetZoom(percent) => self.set_zoom(ctx, percent),
            Ask::SetName(name) => self.set_name(name),
            Ask::ForgetRecent(path) => {
                self.person.forget(&path);
                self.keep_person();
            }
            Ask::ShowPalette => self.palette.show(),
            Ask::ShowHelp => self.show_help(),
            Ask::Tell(phrase) => self.tell(&phrase),
            other => self.act_on_files(ctx, other),
        }
    }

    /// Asks first where data would go; otherwise carries the command out.
    fn do_command(&mut self, command: Command) {
        let Some(session) = &mut self.session else { return };
        match session.plan(&command) {
            Ok(plan) if plan.data_lost() > 0 && asks_first(&command) => {
                let sentence = Phrase::new("dialog-remove-sentence")
                    .with("what", plan.words.clone())
                    .with("count", plan.data_lost())
                    .say(self.lang);
                self.dialog = Some(Dialog::Confirm { command: Box::new(command), sentence });
            }
            _ => self.carry_out(&command),
        }
    }

    /// A command that was asked about, or another ask of a dialog.
    pub(super) fn confirmed(&mut self, ask: Ask) {
        match ask {
            Ask::Do(command) => self.carry_out(&command),
            other => self.outbox.push(other),
        }
    }

    /// What views still hold of what was written, before they or the file go.
    pub(super) fn take_over_drafts(&mut self) {
        if let Some(command) = self.views.pilots.hand_over(self.lang) {
            self.carry_out(&command);
        }
    }

    pub(super) fn carry_out(&mut self, command: &Command) {
        let Some(session) = &mut self.session else { return };
        if let Err(error) = session.dispatch(command) {
            self.tell_refusal(&error);
        }
    }

    /// Invoer, importeren; with a file, that one.
    fn import_file(&mut self, ctx: &Context, path: Option<PathBuf>) {
        self.views.entry.import();
        if let (Some(path), Some(session)) = (path, &self.session) {
            self.views.entry.importing.choose_file(path, session.state());
        }
        self.go(ctx, Place::Entry);
    }

    /// Carries an import out as it was looked at; what changed since then is found out before anything happens.
    fn bring_in(&mut self, command: &Command) {
        let Some(session) = &mut self.session else { return };
        match session.dispatch(command) {
            Ok(()) => self.views.entry.importing.brought_in(session.state().revisions().all()),
            Err(error) => self.tell_refusal(&error),
        }
    }

    pub(super) fn tell_refusal(&mut self, error: &Error) {
        shell::add_notice(&mut self.notices, error.say(self.lang), true);
    }

    pub(super) fn tell(&mut self, phrase: &Phrase) {
        shell::add_notice(&mut self.notices, phrase.say(self.lang), false);
    }

    /// Goes somewhere else; a field that is being typed in is left first, one frame before.
    fn go(&mut self, ctx: &Context, place: Place) {
        self.palette.close();
        if self.left_field(ctx) {
            self.outbox.push(Ask::Go(place));
            return;
        }
        if self.place != place {
            self.place = place;
            self.log = LogPage::default();
        }
    }

    /// Leaves the field that is being typed in, if any, so that it hands over in the next frame.
    pub(super) fn left_field(&mut self, ctx: &Context) -> bool {
        let typing = ctx.text_edit_focused() && self.dialog.is_none();
        if typing {
            leave_field(ctx);
            ctx.request_repaint();
        }
        typing
    }

    /// The form of a response; one that is gone in the meantime is told.
    fn enter_response(&mut self, ctx: &Context, id: ResponseId) {
        let state = self.session.as_ref().map(Session::state);
        let found = state.and_then(|state| {
            let response = state.responses().get(id)?;
            let key = &state.questionnaire_version(response.questionnaire_id)?.definition.key;
            Some((response, state.questionnaire(key)?.id))
        });
        match found {
            Some((response, newest)) => {
                self.views.entry.choose_response(response, newest);
                self.go(ctx, Place::Entry);
            }
            None => self.tell(&Phrase::new("check-gone")),
        }
    }

    /// Looks the file through beside the window, once what was entered is in it.
    fn start_check(&mut self) {
        let Some(session) = self.session.as_ref().filter(|open| open.saving().is_settled()) else { return };
        let (path, revision) = (session.path().to_owned(), check::revision(session.state()));
        self.check.start(revision);
        self.jobs.start(move || Done::Checked { report: files::check(&path).map(Box::new), path, revision });
    }

    /// Makes the analysis beside the window, of the programme as it is now; one that is being made of an older one stops.
    fn start_analysis(&mut self, question: Question) {
        let Some(session) = &self.session else { return };
        let state = session.state().clone();
        let subject = (question, analyse::revision(&state));
        self.analysis.stop();
        let before = self.analysis.made().cloned();
        let progress = self.analysis.start(subject);
        self.jobs.start(move || {
            let outcome = renew(&state, question, before.as_deref(), &progress).map(Box::new);
            Done::Analysed { subject, outcome }
        });
    }

    /// What all comparisons share is made beside the window, of the programme as it is now.
    fn prepare_comparing(&mut self, subject: compare::Subject) {
        let Some(session) = &self.session else { return };
        let state = session.state().clone();
        let subject = compare::subject(&state, subject.0);
        self.views.compare.prepare(subject);
        self.jobs.start(move || {
            let prepared = Box::new(compare::Prepared::of(state, subject.0));
            Done::PreparedComparing { subject, prepared }
        });
    }

    pub(super) fn show_slides(&mut self, showing: Showing) {
        self.views.present.show(showing);
    }

    fn count_answers(&mut self, asked: Counting) {
        let Some(session) = &self.session else { return };
        if let Some(work) = self.answers.act(asked, session.state()) {
            self.jobs.start(move || Done::Counted(work()));
        }
    }

    fn list_backups(&mut self) {
        let Some(session) = &self.session else { return };
        let path = session.path().to_owned();
        self.backups.start();
        self.jobs.start(move || Done::Backups { copies: files::backups(&path), path });
    }

    fn read_log(&mut self, pilot: Option<PilotId>) {
        let Some(session) = &self.session else { return };
        self.log.pilot = pilot;
        let request = LogRequest { pilot, since: None, before_seq: None, limit: LOG_LINES };
        if session.may_write() {
            session.ask_log(request);
        } else {
            let path = session.path().to_owned();
            self.jobs.start(move || Done::Log { pilot, entries: files::read_log(&path, &request) });
        }
    }

    fn set_language(&mut self, lang: Lang) {
        self.lang = lang;
        self.person.lang = Some(lang);
        self.keep_person();
    }

    fn set_looks(&mut self, looks: Looks) {
        self.person.looks = looks;
        self.keep_person();
    }

    fn set_zoom(&mut self, ctx: &Context, percent: u32) {
        self.person.zoom_percent = percent.clamp(75, 250);
        ctx.set_zoom_factor(self.person.zoom_percent as f32 / 100.0);
        self.keep_person();
    }

    fn set_name(&mut self, name: String) {
        if let Some(session) = &mut self.session {
            session.set_by(&name);
        }
        self.person.name = name;
        self.keep_person();
    }

    pub(super) fn keep_person(&mut self) {
        if let Err(error) = self.person.save() {
            self.tell_refusal(&error);
        }
    }

    fn show_help(&mut self) {
        let view = match self.place {
            _ if self.session.is_none() => "start",
            Place::Start => "start",
            Place::Overview => "overview",
            Place::Pilots | Place::Pilot(..) => "pilots",
            Place::Entry if self.views.entry.is_importing() => "importing",
            Place::Entry => "entry",
            Place::Compare => "compare",
            Place::Analyse => "analyse",
            Place::Findings => "findings",
            Place::Present => "present",
            Place::Check => "check",
            Place::Settings if self.views.settings.shows_questionnaires() => "questionnaires",
            Place::Settings => "settings",
        };
        let heading = self.lang.tr(&format!("help-{view}-heading"));
        let text = self.lang.tr(&format!("help-{view}"));
        self.dialog = Some(Dialog::Help { heading, text });
    }

    pub(super) fn ask_path(&mut self, purpose: Purpose, suggestion: &std::path::Path) {
        let typed = suggestion.display().to_string();
        self.dialog = Some(Dialog::Path { purpose, typed });
    }

    pub(super) fn may_write(&self) -> bool {
        self.session.as_ref().is_some_and(|open| *open.access() == Access::Writes)
    }
}

/// Removing a record that one sees goes at once, with undo; removing what carries others asks.
fn asks_first(command: &Command) -> bool {
    matches!(
        command,
        Command::RemovePilot(_) | Command::RemovePart(_) | Command::RemoveMeasurement(_) | Command::RemoveEvaluator(_)
    )
}
