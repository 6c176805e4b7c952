//! Opening, making, saving and closing files, each as a job beside the window.

use std::path::{Path, PathBuf};

use egui::Context;

use super::super::ask::{Ask, QuestionnaireFile, Whom};
use super::super::jobs::{Done, Purpose};
use super::super::shell;
use super::{Place, Window};
use crate::app::command::OnDuplicate;
use crate::app::erase::{Person, Report};
use crate::app::exports::{self, Order, Watch};
use crate::app::queries::comparison::Reading;
use crate::app::releases::{self, Handing};
use crate::app::{Command, Session, erase, files, person, queries};
use crate::base::{Phrase, Result};
use crate::charts::{self, Chart, Look, Page};
use crate::exchange::form_html::{FormHeading, form_html};
use crate::exchange::programme_json;
use crate::gui::check;
use crate::gui::compare::export::{TableChoice, TableOut};
use crate::gui::dialogs::Dialog;
use crate::gui::export_dialog::ExportChoice;
use crate::gui::picture_dialog::{PictureChoice, SavedChart};
use crate::model::Release;
use crate::model::questionnaire::Definition;

/// The size of a saved picture, in pixels; the height follows the chart.
const PICTURE_WIDTH: u32 = 1100;

impl Window {
    pub(super) fn act_on_files(&mut self, ctx: &Context, ask: Ask) {
        match ask {
            Ask::OpenSample(sample) => self.open_beside(ctx, move |by, wake| {
                let path = files::sample_path(&person::data_folder()?, sample);
                files::create_sample(&path, sample, &by)?;
                files::open(&path, &by, wake)
            }),
            Ask::Open(path) if self.has_open(&path) => self.outbox.push(Ask::Go(Place::Overview)),
            Ask::Open(path) => self.open_beside(ctx, move |by, wake| files::open(&path, &by, wake)),
            Ask::New { path, name } => self.open_beside(ctx, move |by, wake| {
                files::create(&path, &name, &by)?;
                files::open(&path, &by, wake)
            }),
            Ask::OpenDialog => self.ask_path(Purpose::Open, &suggested("")),
            Ask::NewDialog(name) => {
                let file = suggested(&format!("{}.proeftuin", file_stem(&name)));
                self.ask_path(Purpose::New { name }, &file);
            }
            Ask::CloseFile if self.left_field(ctx) => self.outbox.push(Ask::CloseFile),
            Ask::CloseFile => self.close_file(),
            Ask::SavePicture(saved) => self.ask_picture(*saved),
            Ask::WritePicture(saved, path, whom) => self.write_picture(*saved, path, whom),
            Ask::ExportComparison(out) => {
                let choice =
                    self.session.as_ref().map(|open| TableChoice::new(open.state(), *out, open.path(), self.lang));
                self.dialog = choice.map(|choice| Dialog::Table(Box::new(choice)));
            }
            Ask::WriteComparison(out, path, whom) => self.write_comparison(*out, path, whom),
            Ask::ExportDialog => {
                let choice = self.session.as_ref().map(|open| ExportChoice::new(open.state(), open.path(), self.lang));
                self.dialog = choice.map(|choice| Dialog::Export(Box::new(choice)));
            }
            Ask::ExportOf(pilots) => {
                let choice = self.session.as_ref().map(|open| ExportChoice::new(open.state(), open.path(), self.lang));
                self.dialog = choice.map(|choice| Dialog::Export(Box::new(choice.of(pilots))));
            }
            Ask::Export(order, path, to) => self.export(*order, path, to),
            Ask::ImportProgramme => self.ask_path(Purpose::Import, &suggested("")),
            Ask::ImportQuestionnaire => self.ask_path(Purpose::ImportQuestionnaire, &suggested("")),
            Ask::SaveQuestionnaire(definition, written) => self.ask_questionnaire(definition, written),
            Ask::BrowseTable(typed) => crate::gui::dialogs::choose_file(&mut self.jobs, Purpose::Table, typed),
            Ask::Backup => {
                let copy = self.session.as_ref().map(|open| files::backup_path(open.path()));
                self.ask_path(Purpose::Backup, &copy.unwrap_or_default());
            }
            Ask::RestoreDialog(copy) => {
                let free = self.session.as_ref().map(|open| files::free(open.path())).unwrap_or_default();
                self.ask_path(Purpose::Restore { copy }, &free);
            }
            Ask::Erase(_) if self.left_field(ctx) => self.outbox.push(ask),
            Ask::Erase(person) => self.erase(ctx, person),
            Ask::TakeOver => self.take_over(ctx),
            _ => {}
        }
    }

    fn open_beside(
        &mut self,
        ctx: &Context,
        work: impl FnOnce(String, files::Wake) -> Result<Session> + Send + 'static,
    ) {
        let by = self.person.name_or_user();
        let context = ctx.clone();
        let wake: files::Wake = Box::new(move || context.request_repaint());
        self.jobs.start(move || {
            let session = work(by, wake);
            let path = session.as_ref().map(|open| open.path().to_owned()).unwrap_or_default();
            Done::Opened { path, session: session.map(Box::new) }
        });
    }

    /// The second opener of a file becomes its writer once the first is gone.
    fn take_over(&mut self, ctx: &Context) {
        let Some(session) = self.session.take() else { return };
        let path = session.path().to_owned();
        drop(session);
        self.open_beside(ctx, move |by, wake| files::open(&path, &by, wake));
    }

    /// The file is let go, the person removed, the file opened again: all beside the window.
    fn erase(&mut self, ctx: &Context, person: Person) {
        self.take_over_drafts();
        let Some(session) = self.session.take() else { return };
        let (by, path) = (self.person.name_or_user(), session.path().to_owned());
        let context = ctx.clone();
        let wake: files::Wake = Box::new(move || context.request_repaint());
        self.jobs.start(move || {
            let outcome = session.close().and_then(|()| erase::erase(&path, &by, &person));
            Done::Erased { outcome, session: files::open(&path, &by, wake).map(Box::new) }
        });
    }

    /// What was removed is told where it was asked for.
    fn erased(&mut self, outcome: Result<Report>, session: Result<Box<Session>>) {
        match session {
            Ok(session) => {
                let place = self.place;
                self.begin(*session);
                self.place = place;
            }
            Err(error) => {
                self.place = Place::Start;
                self.tell_refusal(&error);
            }
        }
        match outcome {
            Ok(report) => self.views.check.tell_erased(&report),
            Err(error) => self.tell_refusal(&error),
        }
    }

    fn close_file(&mut self) {
        self.take_over_drafts();
        if let Some(session) = self.session.take() {
            self.close_beside(session);
        }
        self.place = super::Place::Start;
    }

    pub(super) fn close_beside(&mut self, session: Session) {
        self.letting_go += 1;
        self.jobs.start(move || Done::Closed(session.close()));
    }

    fn ask_picture(&mut self, saved: SavedChart) {
        let Some(session) = &self.session else { return };
        let beside = self.beside("").with_file_name(file_stem(saved.chart.title()));
        let choice = PictureChoice::new(session.state(), saved, &beside, self.lang);
        self.dialog = Some(Dialog::Picture(Box::new(choice)));
    }

    pub(super) fn path_given(&mut self, ctx: &Context, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.outbox.push(Ask::Open(path)),
            Purpose::New { name } => self.outbox.push(Ask::New { path, name }),
            // Their path stands in a dialog of its own, which asks.
            Purpose::Picture | Purpose::Export => {}
            Purpose::Import => self.jobs.start(move || Done::Read { outcome: read_json(&path).map(Box::new) }),
            Purpose::Restore { copy } => self.jobs.start(move || {
                let outcome = files::restore(&copy, &path);
                Done::Saved { path, outcome }
            }),
            Purpose::SaveQuestionnaire(definition, written) => self.save_questionnaire(&definition, written, path),
            Purpose::ImportQuestionnaire => {
                self.jobs.start(move || Done::Questionnaire { outcome: files::read_questionnaire(&path).map(Box::new) })
            }
            Purpose::Table => self.outbox.push(Ask::ImportFile(Some(path))),
            Purpose::Backup => {
                if self.may_write()
                    && let Some(session) = &self.session
                {
                    session.ask_backup(path);
                }
            }
        }
        ctx.request_repaint();
    }

    /// For others the chart is made anew, beside the window.
    fn write_picture(&mut self, saved: SavedChart, path: PathBuf, whom: Whom) {
        let Some(session) = &self.session else { return };
        let (state, by) = (session.state().clone(), session.by().to_owned());
        let look = if self.theme.is_dark() { Look::light() } else { self.theme.chart.clone() };
        self.jobs.start(move || {
            let Whom::Others(to) = whom else {
                let outcome = write_picture(&saved.chart, &look, &path);
                return Done::Saved { path, outcome };
            };
            match saved.order.made(&state, true).and_then(|chart| write_picture(&chart, &look, &path)) {
                Err(error) => Done::Saved { path, outcome: Err(error) },
                Ok(()) => {
                    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let handing = Handing { by: &by, to: &to, what: saved.order.code(), file: &file };
                    let release = saved.order.release(&state, handing);
                    Done::GivenOut { warnings: releases::warnings(&state, &release), release: Box::new(release), path }
                }
            }
        });
    }

    /// A comparison as a table; made beside the window, for others through the guard.
    fn write_comparison(&mut self, out: TableOut, path: PathBuf, whom: Whom) {
        let Some(session) = &self.session else { return };
        let (state, by) = (session.state().clone(), session.by().to_owned());
        self.jobs.start(move || {
            let TableOut { compared, reader, .. } = out;
            let for_others = whom != Whom::Own;
            let seen = compared.sides(&state, for_others, Reading::As(reader));
            let written = exports::write_comparison(&state, &seen, compared.lang, &path);
            match (written, whom) {
                (Err(error), _) => Done::Saved { path, outcome: Err(error) },
                (Ok(_), Whom::Own) => Done::Saved { path, outcome: Ok(()) },
                (Ok(_), Whom::Others(to)) => {
                    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let handing = Handing { by: &by, to: &to, what: "comparison", file: &file };
                    let release = compared.release(&state, &seen, handing);
                    Done::GivenOut { warnings: releases::warnings(&state, &release), release: Box::new(release), path }
                }
            }
        });
    }

    fn tell_saved(&mut self, path: &Path) {
        let phrase = Phrase::new("notice-saved").with("file", path.display().to_string());
        self.tell(&phrase);
    }

    /// What went out for others is remembered in the file, and what it gives back is told.
    pub(super) fn given_out(&mut self, path: &Path, release: Box<Release>, warnings: &[Phrase]) {
        self.tell_saved(path);
        for warning in warnings {
            shell::add_notice(&mut self.notices, warning.say(self.lang), true);
        }
        let Some(session) = &mut self.session else { return };
        if let Err(error) = session.dispatch(&Command::Remember(release)) {
            let file = path.display().to_string();
            let phrase = Phrase::new("release-not-kept").with("why", error.phrase).with("file", file);
            self.tell(&phrase);
        }
    }

    /// Beside the open file, under the questionnaire's own key and version.
    fn ask_questionnaire(&mut self, definition: Box<Definition>, written: QuestionnaireFile) {
        let stem = format!("{}-v{}", definition.key, definition.version);
        let (name, ending) = match written {
            QuestionnaireFile::Toml => (format!("{stem}.toml"), "toml"),
            QuestionnaireFile::Form(lang) => (format!("{stem}-{}.html", lang.code()), "html"),
        };
        let file = files::free(&self.beside(ending).with_file_name(name));
        self.ask_path(Purpose::SaveQuestionnaire(definition, written), &file);
    }

    fn save_questionnaire(&mut self, definition: &Definition, written: QuestionnaireFile, path: PathBuf) {
        let Some(session) = &self.session else { return };
        let text = match written {
            QuestionnaireFile::Toml => definition.to_toml(),
            QuestionnaireFile::Form(lang) => {
                let programme = session.state().programme.name.clone();
                form_html(definition, lang, &FormHeading { programme, ..FormHeading::default() })
            }
        };
        self.jobs.start(move || {
            let outcome = files::write_new(&path, text.as_bytes());
            Done::Saved { path, outcome }
        });
    }

    fn export(&mut self, order: Order, path: PathBuf, to: String) {
        let Some(session) = &self.session else { return };
        let (state, by) = (session.state().clone(), session.by().to_owned());
        self.jobs.start(move || {
            let watch = Watch::default();
            let release = || -> Result<Option<Release>> {
                exports::write(&state, &order, &path, &watch)?;
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let handing = Handing { by: &by, to: &to, what: order.what.code(), file: &file };
                order.gives_numbers_to_others().then(|| exports::release(&state, &order, handing, &watch)).transpose()
            };
            match release() {
                Ok(Some(release)) => {
                    Done::GivenOut { warnings: releases::warnings(&state, &release), release: Box::new(release), path }
                }
                Ok(None) => Done::Saved { path, outcome: Ok(()) },
                Err(error) => Done::Saved { path, outcome: Err(error) },
            }
        });
    }

    pub(super) fn take_jobs(&mut self, ctx: &Context) {
        for brought in self.jobs.finished() {
            let Some(done) = self.jobs.still(brought) else { continue };
            let replaces = matches!(done, Done::Opened { session: Ok(_), .. }) && self.session.is_some();
            if replaces && self.left_field(ctx) {
                self.jobs.put_back(done);
                continue;
            }
            match done {
                Done::Opened { session: Ok(session), .. } => {
                    self.take_over_drafts();
                    if let Some(before) = self.session.take() {
                        self.close_beside(before);
                    }
                    self.begin(*session);
                }
                Done::Opened { session: Err(error), .. } => self.tell_refusal(&error),
                Done::Chosen { purpose, path } => self.chosen(purpose, path),
                Done::Saved { path, outcome: Ok(()) } => self.tell_saved(&path),
                Done::GivenOut { path, release, warnings } => self.given_out(&path, release, &warnings),
                Done::Saved { outcome: Err(error), .. } => self.tell_refusal(&error),
                Done::Read { outcome: Ok(file) } => self.import(file),
                Done::Read { outcome: Err(error) } => self.tell_refusal(&error),
                Done::Questionnaire { outcome: Ok(definition) } => self.add_questionnaire(definition),
                Done::Questionnaire { outcome: Err(error) } => self.tell_refusal(&error),
                Done::Looked(looked) => self.views.entry.importing.looked(looked),
                Done::Log { pilot, entries } if self.log.pilot == pilot => self.log.take(entries.ok()),
                Done::Log { .. } => {}
                Done::Checked { path, revision, report } => self.checked(&path, revision, report),
                Done::PreparedComparing { subject, prepared } => {
                    self.views.compare.take_prepared(subject, *prepared);
                }
                Done::Counted(counted) => self.answers.take(counted),
                Done::Analysed { subject, outcome } => self.analysis.take(subject, outcome.map(|made| *made)),
                Done::SlideMade(made) => self.views.present.take(*made),
                Done::PicturesWritten { folder, outcome } => self.pictures_written(&folder, outcome),
                Done::Backups { path, copies } if self.has_open(&path) => self.backups.take(copies),
                Done::Backups { .. } => {}
                Done::Erased { outcome, session } => self.erased(outcome, session),
                Done::Closed(Ok(())) => self.letting_go -= 1,
                Done::Closed(Err(error)) => {
                    self.letting_go -= 1;
                    // Something did not reach the disk: the window stays, so that this can be read.
                    self.closing = None;
                    shell::add_notice(&mut self.notices, error.say(self.lang), true);
                }
            }
            ctx.request_repaint();
        }
    }

    /// A look at another file, or at what has changed since, is nobody's any more.
    fn checked(&mut self, path: &Path, revision: u64, report: Result<Box<queries::check::Report>>) {
        let is_same = self.has_open(path);
        let Some(session) = self.session.as_ref().filter(|_| is_same) else { return };
        let is_fresh = check::revision(session.state()) == revision;
        self.check.take(revision, is_fresh, report);
    }

    /// Brings a programme in; where records are here already with another content, the person decides.
    fn import(&mut self, file: Box<programme_json::ProgrammeFile>) {
        let Some(session) = &self.session else { return };
        let command = Command::ImportProgramme(file, OnDuplicate::Refuse);
        match (session.plan(&command), command) {
            (Err(error), Command::ImportProgramme(file, _)) if error.phrase.key == "refused-import-duplicates" => {
                self.dialog = Some(Dialog::Duplicates { file, sentence: error.say(self.lang) });
            }
            (_, command) => self.outbox.push(Ask::Do(command)),
        }
    }

    /// Adds a questionnaire that was read, says so, and shows it.
    fn add_questionnaire(&mut self, definition: Box<Definition>) {
        let Some(session) = &mut self.session else { return };
        let key = definition.key.clone();
        if let Err(error) = session.dispatch(&Command::AddQuestionnaire(definition)) {
            self.tell_refusal(&error);
            return;
        }
        let Some(added) = session.state().questionnaire(&key).cloned() else { return };
        let (title, version) = (&added.definition.title, added.definition.version.to_string());
        self.tell(&Phrase::new("questionnaires-added").with("title", title).with("version", version));
        self.outbox.push(Ask::Questionnaires(Some(added.id)));
    }

    /// Whether this is the file that is open.
    fn has_open(&self, path: &Path) -> bool {
        let real = |path: &Path| std::fs::canonicalize(path).ok();
        self.session.as_ref().is_some_and(|open| real(path).is_some_and(|path| real(open.path()) == Some(path)))
    }

    /// The system's dialog answered: the path goes into the field, which the person still confirms
    /// with one key; without an answer the field stays for typing.
    fn chosen(&mut self, purpose: Purpose, path: Option<PathBuf>) {
        let Some(path) = path else { return };
        if purpose == Purpose::Table {
            self.outbox.push(Ask::ImportFile(Some(path)));
            return;
        }
        if let (Purpose::Export, Some(Dialog::Export(choice))) = (&purpose, &mut self.dialog) {
            choice.typed = path.display().to_string();
        }
        if let (Purpose::Export, Some(Dialog::Table(choice))) = (&purpose, &mut self.dialog) {
            choice.typed = path.display().to_string();
        }
        if let (Purpose::Picture, Some(Dialog::Picture(choice))) = (&purpose, &mut self.dialog) {
            choice.typed = path.display().to_string();
        }
        if let Some(Dialog::Path { purpose: asked, typed }) = &mut self.dialog
            && *asked == purpose
        {
            *typed = path.display().to_string();
        }
    }

    /// A path beside the open file with another ending.
    fn beside(&self, ending: &str) -> PathBuf {
        self.session.as_ref().map_or_else(|| suggested(""), |open| open.path().with_extension(ending))
    }
}

fn suggested(name: &str) -> PathBuf {
    person::data_folder().unwrap_or_default().join(name)
}

/// Letters and digits of a title, for a file's name.
fn file_stem(title: &str) -> String {
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(8).collect();
    if words.is_empty() { "programma".to_owned() } else { words.join("-") }
}

fn write_picture(chart: &Chart, look: &Look, path: &Path) -> Result<()> {
    let is_png = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("png"));
    let width = match chart {
        Chart::Page(page) => Page::usual_width(page.heads.len()),
        _ => PICTURE_WIDTH,
    };
    let bytes = if is_png {
        charts::png::to_png(chart, look, width, None)?
    } else {
        charts::svg::to_svg(chart, look, width, None)?.into_bytes()
    };
    files::write_new(path, &bytes)
}

fn read_json(path: &Path) -> Result<programme_json::ProgrammeFile> {
    files::read_programme_json(path)
}
