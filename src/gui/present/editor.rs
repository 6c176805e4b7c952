//! One slide: as the room will see it, what it shows, whether the room guesses first, and the facilitator's note.

use egui::{Id, Rect, RichText, Sense, TextEdit, Ui, vec2};

use super::book::{Book, Subject};
use super::desk::small_ui;
use super::editor_chart::ChartEditor;
use super::list::{change, kind_words, move_slide, remove_slide};
use super::showing;
use super::stage::USUAL_SHAPE;
use crate::app::State;
use crate::app::presenting::{can_ask, column_titles};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::field::draft_field;
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::gui::widgets::{card, choose, faint, icon, line_field, quiet_button, section};
use crate::model::comparison::Arrangement;
use crate::model::presentation::{Slide, SlideContent};
use crate::model::{Comparison, ComparisonId, Entity, PilotId, Presentation};

/// A preview takes so much of the height of the window, so that what it shows can be changed beside it.
const PREVIEW_HEIGHT: f32 = 0.34;

#[derive(Default)]
pub struct Editor {
    chart: ChartEditor,
    pilots: Pilots,
    /// The page of the slide that is looked at, and whether it is revealed.
    page: usize,
    is_revealed: bool,
    of: Option<usize>,
}

impl Editor {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, book: &mut Book, at: &mut usize, chosen: &Presentation) {
        let Some(slide) = chosen.slides.get(*at) else {
            faint(ui, cx.theme, &cx.tr("present-add-first"));
            return;
        };
        if self.of != Some(*at) {
            (self.of, self.page, self.is_revealed) = (Some(*at), 0, false);
        }
        self.preview_ui(ui, cx, book, slide);
        if !cx.may_write() {
            note_shown_ui(ui, cx, slide);
            return;
        }
        let before = *at;
        actions_ui(ui, cx, at, chosen);
        if before != *at {
            return;
        }
        ui.add_space(space::TINY);
        card(ui, cx.theme, |ui| {
            let (sign, kind) = kind_words(&slide.content, cx.lang);
            section(ui, cx.theme, &format!("{sign} {kind}"));
            if let Some(content) = self.content_ui(ui, cx, slide, (chosen, *at)) {
                put(cx, chosen, *at, Slide { content, ..slide.clone() });
            }
            guess_ui(ui, cx, chosen, *at, slide);
        });
        ui.add_space(space::TINY);
        note_ui(ui, cx, chosen, *at, slide);
    }

    /// As the room will see it, with its pages and its answer.
    fn preview_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, book: &mut Book, slide: &Slide) {
        let high = (ui.ctx().content_rect().height() * PREVIEW_HEIGHT).max(120.0);
        let width = ui.available_width().min(high * USUAL_SHAPE).max(120.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, width / USUAL_SHAPE), Sense::hover());
        let subject = Subject::new(slide, showing(cx));
        let (mut pages, mut has_before, mut is_gone) = (1, false, false);
        if let Some(made) = book.made(&subject) {
            let shape = rect.width() / rect.height();
            pages = book.laid(&made, self.is_revealed, &cx.theme.chart, shape).page_count();
            (has_before, is_gone) = (made.before.is_some(), made.is_gone);
            let said = super::book::said(&made, self.is_revealed, cx.lang);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &said));
        }
        self.page = self.page.min(pages - 1);
        let place: Rect = rect;
        small_ui(ui, place, cx, book, cx.theme, &subject, (self.page, self.is_revealed));
        ui.horizontal_wrapped(|ui| {
            if pages > 1 {
                let words = Phrase::new("present-page").with("at", self.page + 1).with("count", pages).say(cx.lang);
                if quiet_button(ui, icon::CHEVRON_RIGHT, &words).on_hover_text(cx.tr("present-page-why")).clicked() {
                    self.page = (self.page + 1) % pages;
                }
            }
            if has_before {
                let key = if self.is_revealed { "present-preview-before" } else { "present-preview-after" };
                if quiet_button(ui, icon::QUIZ, &cx.tr(key)).clicked() {
                    self.is_revealed = !self.is_revealed;
                }
            }
            if is_gone {
                let words = RichText::new(format!("{} {}", icon::WARNING, cx.tr("present-gone-do")));
                ui.label(words.size(size::SMALL).color(cx.theme.warning));
            } else {
                faint(ui, cx.theme, &cx.tr("present-for-others"));
            }
        });
    }

    /// What it shows; answers what it shows from now on, where that was changed.
    fn content_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Cx<'_>,
        slide: &Slide,
        (chosen, at): (&Presentation, usize),
    ) -> Option<SlideContent> {
        match &slide.content {
            SlideContent::Words { title, text } => {
                let id = |field: &str| Id::unique(("slide_words", chosen.id, at, field));
                words_ui(ui, cx, id("title"), id("text"), title, text)
            }
            SlideContent::Chart(chart) => self.chart.ui(ui, cx, chart).map(SlideContent::Chart),
            SlideContent::Comparison { id } => comparison_ui(ui, cx, *id),
            SlideContent::Columns { arrangement } => columns_ui(ui, cx, arrangement),
            SlideContent::Pilot { id } => self.pilots.ui(ui, cx, *id).map(|id| SlideContent::Pilot { id }),
        }
    }
}

fn put(cx: &mut Cx<'_>, chosen: &Presentation, at: usize, slide: Slide) {
    change(cx, chosen, |held| {
        if let Some(place) = held.slides.get_mut(at) {
            *place = slide;
        }
    });
}

/// Where it stands, a copy, and away.
fn actions_ui(ui: &mut Ui, cx: &mut Cx<'_>, at: &mut usize, chosen: &Presentation) {
    ui.horizontal_wrapped(|ui| {
        let last = chosen.slides.len().saturating_sub(1);
        let steps = [
            (-1, *at > 0, icon::ARROW_UPWARD, "present-earlier", "Alt+↑"),
            (1, *at < last, icon::ARROW_DOWNWARD, "present-later", "Alt+↓"),
        ];
        for (step, can, sign, key, keys) in steps {
            let pressed = ui.add_enabled_ui(can, |ui| quiet_button(ui, sign, &cx.tr(key))).inner;
            if pressed.on_hover_text(keys).clicked() {
                move_slide(cx, chosen, at, step);
                return;
            }
        }
        if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("present-slide-copy")).clicked() {
            let from = *at;
            *at = from + 1;
            change(cx, chosen, |held| held.slides.insert(from + 1, held.slides[from].clone()));
            return;
        }
        if quiet_button(ui, icon::DELETE, &cx.tr("present-slide-remove")).clicked() {
            remove_slide(cx, chosen, at);
        }
    });
}

fn words_ui(ui: &mut Ui, cx: &Cx<'_>, title_id: Id, text_id: Id, title: &str, text: &str) -> Option<SlideContent> {
    let (label, hint) = (cx.tr("present-words-title"), cx.tr("present-words-title-hint"));
    faint(ui, cx.theme, &label);
    let new_title = line_field(ui, title_id, &label, title, &hint);
    let (label, hint) = (cx.tr("present-words-text"), cx.tr("present-words-text-hint"));
    faint(ui, cx.theme, &label);
    let new_text = draft_field(ui, text_id, &label, text, |draft| {
        TextEdit::multiline(draft).hint_text(hint).desired_rows(5).desired_width(f32::INFINITY)
    });
    (new_title.is_some() || new_text.is_some()).then(|| SlideContent::Words {
        title: new_title.unwrap_or_else(|| title.to_owned()),
        text: new_text.unwrap_or_else(|| text.to_owned()),
    })
}

fn comparison_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: ComparisonId) -> Option<SlideContent> {
    let all = cx.state.comparisons();
    let names: Vec<String> = all.iter().map(|held| held.name.clone()).collect();
    let at = all.iter().position(|held| held.id == id).unwrap_or(usize::MAX);
    let picked = choose(ui, "slide_comparison", &cx.tr("present-comparison"), at, &names);
    if at != usize::MAX && quiet_button(ui, icon::COMPARE_ARROWS, &cx.tr("present-comparison-open")).clicked() {
        cx.ask(Ask::OpenComparison(id));
    }
    picked.map(|picked| SlideContent::Comparison { id: all[picked].id })
}

/// Columns without a name: who stands in them, and keeping them as a comparison.
fn columns_ui(ui: &mut Ui, cx: &mut Cx<'_>, arrangement: &Arrangement) -> Option<SlideContent> {
    for title in column_titles(cx.state, arrangement, cx.lang) {
        ui.add(egui::Label::new(format!("• {title}")).wrap());
    }
    let keep = quiet_button(ui, icon::BOOKMARK, &cx.tr("present-columns-keep"));
    if !keep.on_hover_text(cx.tr("present-columns-keep-why")).clicked() {
        return None;
    }
    let name = free_comparison_name(cx.state, &column_titles(cx.state, arrangement, cx.lang).join(", "));
    let (id, arrangement) = (ComparisonId::new(), arrangement.clone());
    let held = Comparison { id, name, note: String::new(), arrangement };
    cx.act(crate::app::Command::PutComparison(Box::new(held)));
    Some(SlideContent::Comparison { id })
}

fn free_comparison_name(state: &State, name: &str) -> String {
    let is_free = |name: &str| !state.comparisons().iter().any(|held| held.name.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number: u32| format!("{name} {number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// Whether the room guesses first, where there is something to guess.
fn guess_ui(ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation, at: usize, slide: &Slide) {
    if !can_ask(&slide.content) {
        return;
    }
    let mut asks = slide.asks_to_guess;
    let words = format!("{} {}", icon::QUIZ, cx.tr("present-asks"));
    if ui.checkbox(&mut asks, words).on_hover_text(cx.tr("present-asks-why")).clicked() {
        put(cx, chosen, at, Slide { asks_to_guess: asks, ..slide.clone() });
    }
}

fn note_ui(ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation, at: usize, slide: &Slide) {
    let (label, hint) = (cx.tr("present-note-for-you"), cx.tr("present-note-hint"));
    card(ui, cx.theme, |ui| {
        section(ui, cx.theme, &format!("{} {label}", icon::EDIT_NOTE));
        let id = Id::unique(("slide_note", chosen.id, at));
        let note = draft_field(ui, id, &label, &slide.note, |draft| {
            TextEdit::multiline(draft).hint_text(hint).desired_rows(2).desired_width(f32::INFINITY)
        });
        if let Some(note) = note {
            put(cx, chosen, at, Slide { note, ..slide.clone() });
        }
    });
}

fn note_shown_ui(ui: &mut Ui, cx: &Cx<'_>, slide: &Slide) {
    if !slide.note.trim().is_empty() {
        section(ui, cx.theme, &cx.tr("present-note"));
        ui.add(egui::Label::new(&slide.note).wrap());
    }
}

/// The pilots to choose from, as they were in a revision.
#[derive(Default)]
struct Pilots {
    built_from: Option<(Lang, u64)>,
    all: Vec<PilotId>,
    words: Vec<Findable>,
    searched: Searched,
}

impl Pilots {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, id: PilotId) -> Option<PilotId> {
        let from = (cx.lang, cx.state.revisions().of(&[Entity::Pilot]));
        if self.built_from != Some(from) {
            self.all = cx.state.pilots().map(|pilot| pilot.id).collect();
            let line = |number: u32, name: &str| Findable::new(format!("{number} · {name}"), number.to_string());
            self.words = cx.state.pilots().map(|pilot| line(pilot.number, &pilot.name)).collect();
            self.built_from = Some(from);
        }
        let words = SearchWords {
            label: cx.tr("present-add-pilot"),
            search: cx.tr("present-pilot-search"),
            hint: cx.tr("pictures-place-hint"),
            nothing: cx.tr("pictures-place-nothing"),
        };
        let at = self.all.iter().position(|held| *held == id).unwrap_or(usize::MAX);
        let picked = self.searched.ui(ui, cx.theme, Id::unique("slide_pilot"), &words, &self.words, at);
        picked.and_then(|picked| self.all.get(picked).copied())
    }
}
