//! What the window does to show, and to collect what is shown: `F5` shows what is on the screen, which a chart answers
//! where there is one; the slides and the pictures are made beside the window.

use egui::Context;

use super::super::ask::{Ask, Place};
use super::super::dialogs::Dialog;
use super::super::jobs::Done;
use super::Window;
use crate::app::presenting::Showing as Shows;
use crate::app::queries::blind;
use crate::app::{Command, Session};
use crate::base::{Phrase, Result};
use crate::charts::Look;
use crate::gui::present::{
    CollectChoice, PicturesAsked, PicturesChoice, Showing, SlideMade, SlideSubject, Thing, gathered, write_pictures,
};
use crate::gui::widgets::wish::{self, Wish};
use crate::model::presentation::{Slide, SlideContent};
use crate::model::{PresentationId, Release};

impl Window {
    pub(super) fn act_on_showing(&mut self, ask: Ask) {
        match ask {
            Ask::Present(thing) => self.present(&thing),
            Ask::Collect(thing) => self.collect(&thing),
            Ask::CollectInto(into, slide) => self.collect_into(into, *slide),
            Ask::MakeSlide(subject, revision) => self.make_slide(*subject, revision),
            Ask::PicturesDialog(id) => self.ask_pictures(id),
            Ask::WritePictures(asked) => self.write_pictures(*asked),
            Ask::StopPictures => self.pictures.stop(),
            _ => {}
        }
    }

    /// `F5`: the chart under the mouse or with the focus comes first; with Shift a presentation begins at its start.
    pub(super) fn ask_to_show(&mut self, ctx: &Context) {
        if self.views.present.is_showing() {
            self.tell(&Phrase::new("present-already"));
            return;
        }
        self.shows_from_start = ctx.input(|input| input.modifiers.shift);
        wish::raise(ctx, Some(Wish::Pointed));
        ctx.request_repaint();
    }

    /// After the view was painted: where no chart answered, any of the view may; then the view itself is asked.
    pub(super) fn see_to_showing(&mut self, ui: &egui::Ui) {
        let ctx = ui.ctx();
        let Some(wish) = wish::open(ctx) else { return };
        ctx.request_repaint();
        let has_charts = matches!(self.place, Place::Overview | Place::Analyse);
        if wish == Wish::Pointed && has_charts {
            wish::raise(ctx, Some(Wish::Any));
            return;
        }
        wish::raise(ctx, None);
        self.show_place();
    }

    fn show_place(&mut self) {
        let Some(state) = self.session.as_ref().map(Session::state) else { return };
        let thing = match self.place {
            Place::Present => {
                match self.views.present.to_show(state, self.shows_from_start) {
                    Some(showing) => self.show_slides(showing),
                    None => self.tell(&Phrase::new("present-nothing-present")),
                }
                return;
            }
            Place::Pilot(id, _) => Some(Thing::Slide(SlideContent::Pilot { id })),
            Place::Compare => self.views.compare.to_show(state).map(Thing::Slide),
            Place::Analyse => self.views.analyse.to_show(self.pair, self.lang).map(Thing::Chart),
            _ => None,
        };
        match thing {
            Some(thing) => self.present(&thing),
            None => self.tell(&Phrase::new(self.why_nothing())),
        }
    }

    /// Why there is nothing to show here, and what to do.
    fn why_nothing(&self) -> &'static str {
        match self.place {
            Place::Pilots => "present-nothing-pilots",
            Place::Compare => "present-nothing-compare",
            Place::Analyse => "present-nothing-analyse",
            Place::Overview => "present-nothing-overview",
            Place::Findings => "present-nothing-findings",
            _ => "present-nothing-here",
        }
    }

    fn present(&mut self, thing: &Thing) {
        let Some(session) = &self.session else { return };
        if let Some(slide) = thing.slide(session.state()) {
            self.show_slides(Showing { slides: vec![slide], at: 0 });
        }
    }

    /// Into the one presentation there is, or a new one; where there are several, the person says which.
    fn collect(&mut self, thing: &Thing) {
        let Some(session) = &self.session else { return };
        if !self.may_write() {
            self.tell(&Phrase::new("present-collect-read-only"));
            return;
        }
        let state = session.state();
        let Some(slide) = thing.slide(state) else { return };
        match state.presentations() {
            [] => self.collect_into(None, slide),
            [only] => self.collect_into(Some(only.id), slide),
            _ => {
                let choice = CollectChoice::new(state, slide, self.lang);
                self.dialog = Some(Dialog::Collect(Box::new(choice)));
            }
        }
    }

    fn collect_into(&mut self, into: Option<PresentationId>, slide: Slide) {
        let Some(session) = &self.session else { return };
        let held = gathered(session.state(), into, slide, self.lang);
        let told = Phrase::new("present-collected").with("name", held.name.as_str()).with("number", held.slides.len());
        self.carry_out(&Command::PutPresentation(Box::new(held)));
        self.tell(&told);
    }

    fn make_slide(&mut self, subject: SlideSubject, revision: u64) {
        let Some(session) = &self.session else { return };
        let state = session.state().clone();
        self.jobs.start(move || {
            let made = subject.make(&state);
            Done::SlideMade(Box::new(SlideMade { subject, revision, made }))
        });
    }

    fn ask_pictures(&mut self, id: PresentationId) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let Some(held) = state.presentation(id) else { return };
        let reader = blind::reader(state, &self.person.name);
        let shows = Shows { lang: self.lang, reader, pair: self.pair };
        let choice = PicturesChoice::new(state, held, session.path(), shows);
        self.dialog = Some(Dialog::Pictures(Box::new(choice)));
    }

    /// Light, whatever the window is: pictures are put on paper and in documents.
    fn write_pictures(&mut self, asked: PicturesAsked) {
        let Some(session) = &self.session else { return };
        let (state, by) = (session.state().clone(), session.by().to_owned());
        let look = if self.theme.is_dark() { Look::light() } else { self.theme.chart.clone() };
        let progress = self.pictures.start();
        self.jobs.start(move || write_pictures(&state, &asked, &by, &look, &progress));
    }

    pub(super) fn pictures_written(&mut self, folder: &std::path::Path, outcome: Result<(Box<Release>, Vec<Phrase>)>) {
        self.pictures.done();
        match outcome {
            Ok((release, warnings)) => self.given_out(folder, release, &warnings),
            Err(error) => self.tell_refusal(&error),
        }
    }
}
