//! The slides that were made, and which one is to be made next: each is made beside the window, of the programme as it is
//! then. While a newer one is on its way, the older is shown.

use std::sync::Arc;

use egui::{Rect, Ui};

use crate::app::State;
use crate::app::presenting::{Made, Showing, make};
use crate::base::Lang;
use crate::charts::Look;
use crate::charts::slide::{Laid, draw_page, layout};
use crate::gui::ask::{Ask, Cx};
use crate::gui::widgets::plot;
use crate::model::presentation::{Slide, SlideContent};

/// As many slides are kept, and as many of them laid out.
const KEPT: usize = 24;
const LAID: usize = 8;
/// Slides are laid out for a screen of this height, in any unit: what is painted is that, made larger or smaller.
const HEIGHT: f32 = 10_800.0;

/// What a slide is made of, besides the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    content: SlideContent,
    asks_to_guess: bool,
    showing: Showing,
}

impl Subject {
    pub fn new(slide: &Slide, showing: Showing) -> Self {
        Self { content: slide.content.clone(), asks_to_guess: slide.asks_to_guess, showing }
    }

    /// The work of a job.
    pub fn make(&self, state: &State) -> Made {
        let slide = Slide { content: self.content.clone(), asks_to_guess: self.asks_to_guess, note: String::new() };
        make(state, &slide, &self.showing)
    }
}

/// A slide that a job made.
pub struct SlideMade {
    pub subject: Subject,
    pub revision: u64,
    pub made: Made,
}

struct Kept {
    subject: Subject,
    revision: u64,
    made: Arc<Made>,
}

struct LaidOut {
    made: Arc<Made>,
    is_revealed: bool,
    look: Look,
    width: f32,
    laid: Arc<Laid>,
}

#[derive(Default)]
pub struct Book {
    kept: Vec<Kept>,
    laid: Vec<LaidOut>,
    running: Option<(Subject, u64)>,
}

/// What a programme is at the moment: a slide that was made of another is old.
pub fn revision(cx: &Cx<'_>) -> u64 {
    cx.state.revisions().all()
}

impl Book {
    /// Has the first of these made that is not there, or is old.
    pub fn want(&mut self, cx: &mut Cx<'_>, wanted: impl IntoIterator<Item = Subject>) {
        if self.running.is_some() {
            return;
        }
        let revision = revision(cx);
        let is_fresh = |kept: &Kept, subject: &Subject| kept.revision == revision && kept.subject == *subject;
        let next = wanted.into_iter().find(|subject| !self.kept.iter().any(|kept| is_fresh(kept, subject)));
        if let Some(subject) = next {
            self.running = Some((subject.clone(), revision));
            cx.ask(Ask::MakeSlide(Box::new(subject), revision));
        }
    }

    pub fn take(&mut self, brought: SlideMade) {
        let SlideMade { subject, revision, made } = brought;
        if self.running.as_ref().is_none_or(|(running, _)| *running != subject) {
            return;
        }
        self.running = None;
        let before = self.kept.iter().position(|kept| kept.subject == subject);
        let made = match before.map(|at| self.kept.remove(at)) {
            // What looks the same keeps its layout.
            Some(kept) if *kept.made == made => kept.made,
            _ => Arc::new(made),
        };
        self.kept.push(Kept { subject, revision, made });
        let over = self.kept.len().saturating_sub(KEPT);
        self.kept.drain(..over);
    }

    /// The slide as it was made last.
    pub fn made(&self, subject: &Subject) -> Option<Arc<Made>> {
        self.kept.iter().find(|kept| kept.subject == *subject).map(|kept| kept.made.clone())
    }

    /// The slide laid out for a screen of this shape (its width in heights).
    pub fn laid(&mut self, made: &Arc<Made>, is_revealed: bool, look: &Look, shape: f32) -> Arc<Laid> {
        let width = (HEIGHT * shape).round();
        let is_it = |held: &LaidOut| {
            let is_same = Arc::ptr_eq(&held.made, made) && held.is_revealed == is_revealed;
            is_same && held.width == width && held.look == *look
        };
        if let Some(held) = self.laid.iter().find(|held| is_it(held)) {
            return held.laid.clone();
        }
        let laid = Arc::new(layout(made.seen(is_revealed), look, (width, HEIGHT)));
        let kept = LaidOut { made: made.clone(), is_revealed, look: look.clone(), width, laid: laid.clone() };
        self.laid.push(kept);
        let over = self.laid.len().saturating_sub(LAID);
        self.laid.drain(..over);
        laid
    }

    /// Paints a page of a slide into a place of any size, with its words for who cannot see it.
    pub fn paint(&mut self, ui: &Ui, rect: Rect, made: &Arc<Made>, look: &Look, page: usize, is_revealed: bool) {
        let laid = self.laid(made, is_revealed, look, rect.width() / rect.height().max(1.0));
        let painter = ui.painter_at(rect);
        let units = HEIGHT / rect.height().max(1.0);
        let slide = made.seen(is_revealed);
        let outcome = plot::paint_in(&painter, rect, units, |area| draw_page(area, slide, look, &laid, page));
        debug_assert!(outcome.is_ok(), "painting on a screen cannot fail");
    }
}

/// Everything that a slide says, in one text.
pub fn said(made: &Made, is_revealed: bool, lang: Lang) -> String {
    made.seen(is_revealed).said(lang).join("\n")
}
