//! Paints what the room sees: one slide on the whole of a screen, with its number small in the corner. The mouse vanishes
//! where it lies still.

use std::time::Duration;

use egui::{Align2, Color32, CursorIcon, Id, Rect, RichText, Role, Sense, Ui, pos2, vec2};

use super::book::{Book, Subject, said};
use super::stage::{Shape, Stage, Step};
use crate::app::presenting::{Showing, can_ask};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::overview::model::lower_first;
use crate::gui::theme::{Theme, regular, size, space};
use crate::gui::widgets::key_cap;

/// After so many seconds without moving, the mouse vanishes.
const IDLE: f32 = 2.0;
/// Shares of the height of the screen.
const NUMBER: f32 = 0.019;
const CORNER: f32 = 0.014;

/// The theme of the room: that of the window, or its opposite.
pub fn room_theme(theme: &Theme, swaps: bool) -> Theme {
    match (swaps, theme.is_dark(), theme.is_high_contrast()) {
        (false, ..) => theme.clone(),
        (true, true, false) => Theme::light(),
        (true, false, false) => Theme::dark(),
        (true, true, true) => Theme::high_contrast_light(),
        (true, false, true) => Theme::high_contrast_dark(),
    }
}

/// What the slide on the screen is like, as far as it was made.
pub fn shape(book: &mut Book, stage: &Stage, showing: Showing, theme: &Theme) -> Shape {
    let Some(slide) = stage.current() else { return Shape::default() };
    let Some(made) = book.made(&Subject::new(slide, showing)) else {
        // What is still being made is not passed by before the room has guessed.
        return Shape { pages: 1, has_before: slide.asks_to_guess && can_ask(&slide.content) };
    };
    let look = &room_theme(theme, stage.swaps_looks).chart;
    let pages = book.laid(&made, stage.is_revealed, look, stage.shape).page_count();
    Shape { pages, has_before: made.before.is_some() }
}

/// The whole of a screen; answers what was clicked.
pub fn stage_ui(ui: &mut Ui, cx: &mut Cx<'_>, book: &mut Book, stage: &mut Stage, showing: Showing) -> Option<Step> {
    let rect = ui.max_rect();
    stage.shape = rect.width() / rect.height().max(1.0);
    let theme = room_theme(cx.theme, stage.swaps_looks);
    let all = ui.interact(rect, Id::unique("stage"), Sense::CLICK);
    if ui.rect_contains_pointer(rect) {
        hide_idle_mouse(ui);
    }
    if stage.is_black {
        ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
        all.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, cx.tr("present-black")));
        return all.clicked().then_some(Step::Forward);
    }
    let card = theme.chart.card;
    ui.painter().rect_filled(rect, 0.0, colour(card));
    slide_ui(ui, &all, book, stage, showing, &theme);
    let pages = shape(book, stage, showing, cx.theme).pages;
    number_ui(ui, rect, cx.lang, stage, &theme, pages);
    if stage.shows_keys {
        keys_ui(ui, rect, cx, &theme);
    }
    all.clicked().then_some(Step::Forward)
}

/// A colour of a chart as egui has it.
#[allow(clippy::disallowed_methods, reason = "the colour comes from the chart's look, already chosen")]
pub fn colour(color: plotters::style::RGBColor) -> Color32 {
    Color32::from_rgb(color.0, color.1, color.2)
}

fn hide_idle_mouse(ui: &Ui) {
    let still = ui.input(|input| input.pointer.time_since_last_movement());
    if still >= IDLE {
        ui.ctx().set_cursor_icon(CursorIcon::None);
    } else {
        ui.ctx().request_repaint_after(Duration::from_secs_f32(IDLE - still + 0.05));
    }
}

/// The slide in the place of `all`, which says its words.
fn slide_ui(ui: &Ui, all: &egui::Response, book: &mut Book, stage: &Stage, showing: Showing, theme: &Theme) {
    let (rect, lang) = (all.rect, showing.lang);
    let Some(slide) = stage.current() else { return };
    let Some(made) = book.made(&Subject::new(slide, showing)) else {
        let words = lang.tr("present-making");
        let letters = regular(rect.height() * 0.03);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &words, letters, theme.faint);
        all.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &words));
        return;
    };
    book.paint(ui, rect, &made, &theme.chart, stage.page, stage.is_revealed);
    all.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, said(&made, stage.is_revealed, lang)));
}

/// "3 van 12", or the number that is being typed.
fn number_ui(ui: &Ui, rect: Rect, lang: Lang, stage: &Stage, theme: &Theme, pages: usize) {
    let words = match (stage.typed.is_empty(), stage.hides_number) {
        (false, _) => Phrase::new("present-to-number").with("number", stage.typed.as_str()).say(lang),
        (true, false) => match pages {
            0 | 1 => position(stage, lang),
            _ if stage.slides.len() == 1 => page_words(stage, pages, lang),
            _ => format!("{} · {}", position(stage, lang), page_words(stage, pages, lang)),
        },
        (true, true) => return,
    };
    let gap = rect.height() * CORNER;
    let corner = pos2(rect.right() - gap, rect.bottom() - gap);
    let letters = regular((rect.height() * NUMBER).max(9.0));
    ui.painter().text(corner, Align2::RIGHT_BOTTOM, words, letters, theme.faint);
}

/// "3 van 12".
pub fn position(stage: &Stage, lang: Lang) -> String {
    let count = stage.slides.len();
    Phrase::new("present-position").with("at", (stage.at + 1).min(count)).with("count", count).say(lang)
}

/// "blad 1 van 3".
fn page_words(stage: &Stage, pages: usize, lang: Lang) -> String {
    let at = stage.page.min(pages.saturating_sub(1)) + 1;
    lower_first(&Phrase::new("present-page").with("at", at).with("count", pages).say(lang))
}

/// The keys, over the slide, until the next key.
fn keys_ui(ui: &mut Ui, rect: Rect, cx: &Cx<'_>, theme: &Theme) {
    let lines = ["forward", "back", "first", "number", "black", "hide", "looks", "end"];
    let size_of_box = vec2(520.0_f32.min(rect.width() - 40.0), 330.0_f32.min(rect.height() - 20.0));
    let place = Rect::from_center_size(rect.center(), size_of_box);
    ui.painter().rect_filled(place, 10.0, theme.card);
    ui.painter().rect_stroke(place, 10.0, egui::Stroke::new(1.5, theme.text), egui::StrokeKind::Inside);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place.shrink(space::MEDIUM)));
    egui::ScrollArea::vertical().show(&mut inner, |ui| {
        for line in lines {
            ui.horizontal_wrapped(|ui| {
                key_cap(ui, theme, &cx.tr(&format!("present-key-{line}")));
                ui.label(RichText::new(cx.tr(&format!("present-key-{line}-does"))).size(size::BODY).color(theme.text));
            });
        }
    });
}
