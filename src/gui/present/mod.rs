//! Presenteren: putting a presentation together, and showing it full screen, one thing at a time. Everything that is
//! shown is made for others, beside the window (`book`). `stage` is where a showing is, `stage_view` what the room sees,
//! `desk` what the facilitator sees meanwhile; `list` and `editor` put together.

mod book;
mod collect;
mod desk;
mod editor;
mod editor_chart;
mod list;
mod pictures;
mod second;
mod stage;
mod stage_view;

use egui::{Context, ScrollArea, Ui, ViewportCommand};

pub use self::book::{SlideMade, Subject as SlideSubject};
pub use self::collect::{CollectChoice, Thing, collect_ui, gathered};
pub use self::pictures::{PicturesAsked, PicturesChoice, PicturesPage, pictures_ui, write_pictures};

use self::book::{Book, Subject};
use self::editor::Editor;
use self::list::SlideList;
use self::stage::{Screen, Stage};
use crate::app::State;
use crate::app::presenting;
use crate::app::queries::blind;
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::model::presentation::Slide;
use crate::model::{Presentation, PresentationId};

/// From this width on the slide stands beside the list of slides, not under it.
const WIDTH_FOR_TWO: f32 = 640.0;

/// What is to be shown full screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Showing {
    pub slides: Vec<Slide>,
    /// The one to begin with, from 0.
    pub at: usize,
}

#[derive(Default)]
pub struct PresentView {
    /// The presentation that is put together; the first where it is none.
    chosen: Option<PresentationId>,
    list: SlideList,
    editor: Editor,
    book: Book,
    stage: Option<Stage>,
}

impl PresentView {
    /// Begins to show, in the window itself.
    pub fn show(&mut self, showing: Showing) {
        self.begin(showing, Screen::Own);
    }

    /// Begins to show in a window of its own.
    pub fn show_beside(&mut self, showing: Showing) {
        self.begin(showing, Screen::Second);
    }

    fn begin(&mut self, showing: Showing, screen: Screen) {
        if !showing.slides.is_empty() {
            self.stage = Some(Stage::new(showing.slides, showing.at, screen));
        }
    }

    /// Whether a room sees something, on this screen or another.
    pub fn is_showing(&self) -> bool {
        self.stage.is_some()
    }

    /// Whether the window has nothing but a slide.
    pub fn has_the_window(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.screen == Screen::Own)
    }

    /// Opens a presentation to be put together.
    pub fn open(&mut self, id: PresentationId, at: usize) {
        self.chosen = Some(id);
        self.list.at = at;
    }

    /// A slide that was made beside the window.
    pub fn take(&mut self, made: SlideMade) {
        self.book.take(made);
    }

    /// The presentation that is put together, if there is any.
    pub fn chosen<'a>(&self, state: &'a State) -> Option<&'a Presentation> {
        let chosen = self.chosen.and_then(|id| state.presentation(id));
        chosen.or_else(|| state.presentations().first()).map(AsRef::as_ref)
    }

    /// What F5 shows here: the presentation from the chosen slide, or from its start.
    pub fn to_show(&self, state: &State, from_start: bool) -> Option<Showing> {
        let slides = self.chosen(state)?.slides.clone();
        let at = if from_start { 0 } else { self.list.at.min(slides.len().saturating_sub(1)) };
        (!slides.is_empty()).then_some(Showing { slides, at })
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.stage.is_some() {
            desk::desk_ui(ui, cx, self);
            return;
        }
        self.put_together_ui(ui, cx);
    }

    fn put_together_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let chosen = self.chosen(cx.state).cloned();
        list::head_ui(ui, cx, self, chosen.as_ref());
        let Some(chosen) = chosen else {
            list::nothing_ui(ui, cx, self);
            return;
        };
        self.list.at = self.list.at.min(chosen.slides.len().saturating_sub(1));
        let at = self.list.at;
        let showing = showing(cx);
        let wanted = chosen.slides.get(at).map(|slide| Subject::new(slide, showing));
        self.book.want(cx, wanted);
        ui.add_space(space::SMALL);
        let is_wide = ui.available_width() >= WIDTH_FOR_TWO;
        if is_wide {
            self.beside_ui(ui, cx, &chosen);
        } else {
            ScrollArea::vertical().id_salt("present").auto_shrink(false).show(ui, |ui| {
                self.list.ui(ui, cx, &chosen, 240.0);
                ui.add_space(space::SMALL);
                self.editor.ui(ui, cx, &mut self.book, &mut self.list.at, &chosen);
            });
        }
    }

    fn beside_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation) {
        let room = ui.available_rect_before_wrap();
        let width = (room.width() * 0.34).clamp(230.0, 360.0);
        let (left, right) = room.split_left_right_at_x(room.left() + width);
        let mut beside = ui.new_child(egui::UiBuilder::new().max_rect(left).id_salt("slides"));
        self.list.ui(&mut beside, cx, chosen, left.height());
        let right = egui::Rect::from_min_max(right.min + egui::vec2(space::MEDIUM, 0.0), right.max);
        let mut beside = ui.new_child(egui::UiBuilder::new().max_rect(right).id_salt("slide"));
        ScrollArea::vertical().id_salt("slide").auto_shrink(false).show(&mut beside, |ui| {
            self.editor.ui(ui, cx, &mut self.book, &mut self.list.at, chosen);
        });
        ui.advance_cursor_after_rect(room);
    }

    /// The slide on the whole window, which has nothing else.
    pub fn stage_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(stage) = &mut self.stage else { return };
        fill_screen(ui.ctx(), stage);
        let showing = showing(cx);
        let steps = ui.input_mut(stage::steps);
        want_nearby(cx, &mut self.book, stage, showing);
        for step in steps {
            let shape = stage_view::shape(&mut self.book, stage, showing, cx.theme);
            stage.take(step, shape);
        }
        if let Some(step) = stage_view::stage_ui(ui, cx, &mut self.book, stage, showing) {
            let shape = stage_view::shape(&mut self.book, stage, showing, cx.theme);
            stage.take(step, shape);
            ui.ctx().request_repaint();
        }
        self.end_where_asked(ui.ctx());
    }

    /// The slide in a window of its own, whatever view is open in this one.
    pub fn second_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(stage) = self.stage.as_mut().filter(|stage| stage.screen == Screen::Second) {
            let showing = showing(cx);
            want_nearby(cx, &mut self.book, stage, showing);
            second::second_ui(ui, cx, &mut self.book, stage, showing);
            self.end_where_asked(ui.ctx());
        }
    }

    fn end_where_asked(&mut self, ctx: &Context) {
        let Some(stage) = self.stage.as_ref().filter(|stage| stage.has_ended) else { return };
        if stage.screen == Screen::Own && stage.was_full == Some(false) {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
        ctx.request_repaint();
        self.stage = None;
    }
}

/// The window takes the whole screen that it stands on, once.
fn fill_screen(ctx: &Context, stage: &mut Stage) {
    if stage.was_full.is_none() {
        let is_full = ctx.input(|input| input.viewport().fullscreen).unwrap_or_default();
        stage.was_full = Some(is_full);
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
    }
}

/// The next slide is made while one looks at the present one.
fn want_nearby(cx: &mut Cx<'_>, book: &mut Book, stage: &Stage, showing: presenting::Showing) {
    let wanted: Vec<Subject> = stage.nearby().map(|slide| Subject::new(slide, showing)).collect();
    book.want(cx, wanted);
}

/// Who shows, and what is looked at.
pub fn showing(cx: &Cx<'_>) -> presenting::Showing {
    presenting::Showing { lang: cx.lang, reader: blind::reader(cx.state, &cx.person.name), pair: cx.pair }
}
