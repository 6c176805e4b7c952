//! What the facilitator sees while the room sees the slide on another screen: this slide and the next, the note, the time,
//! and buttons for what the keys do.

use std::time::Duration;

use egui::{Label, Rect, RichText, ScrollArea, Sense, Ui, ViewportCommand, vec2};

use super::book::{Book, Subject};
use super::second::viewport_id;
use super::stage::{self, Stage, Step};
use super::stage_view::{self, colour, position, room_theme};
use super::{PresentView, showing};
use crate::app::presenting::{Showing, slide_title};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, faint, icon, primary_button, quiet_button, section};
use crate::model::presentation::Slide;

/// The part of the width that the present slide takes.
const PRESENT: f32 = 0.62;

pub fn desk_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut PresentView) {
    let showing = showing(cx);
    let Some(stage) = &mut view.stage else { return };
    let book = &mut view.book;
    let mut steps = keys(ui);
    head_ui(ui, cx, stage, &mut steps);
    ui.add_space(space::SMALL);
    ScrollArea::vertical().id_salt("desk").auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let left = (width * PRESENT).floor();
            ui.vertical(|ui| {
                ui.set_width(left);
                preview_ui(ui, cx, book, stage, showing, stage.current(), true);
                ui.add_space(space::SMALL);
                buttons_ui(ui, cx, stage, &mut steps);
            });
            ui.vertical(|ui| {
                ui.set_width((width - left - space::MEDIUM).max(120.0));
                next_ui(ui, cx, book, stage, showing);
                ui.add_space(space::SMALL);
                note_ui(ui, cx, stage);
            });
        });
    });
    for step in steps {
        let shape = stage_view::shape(book, stage, showing, cx.theme);
        stage.take(step, shape);
        ui.ctx().request_repaint();
        ui.ctx().request_repaint_of(viewport_id());
    }
}

/// Keys reach the showing from here too, unless a dialog or a field wants them.
fn keys(ui: &Ui) -> Vec<Step> {
    let is_modal = ui.memory(|memory| memory.top_modal_layer().is_some());
    let is_menu = egui::Popup::is_any_open(ui.ctx());
    if is_modal || is_menu || ui.ctx().text_edit_focused() {
        return Vec::new();
    }
    let is_focused = ui.memory(|memory| memory.focused().is_some());
    ui.input_mut(|input| if is_focused { stage::clicker_steps(input) } else { stage::steps(input) })
}

/// "3 van 12", since when, and the end.
fn head_ui(ui: &mut Ui, cx: &Cx<'_>, stage: &mut Stage, steps: &mut Vec<Step>) {
    let now = ui.input(|input| input.time);
    let seconds = (now - *stage.began.get_or_insert(now)).max(0.0) as u64;
    ui.ctx().request_repaint_after(Duration::from_secs(1));
    ui.horizontal_wrapped(|ui| {
        let words = RichText::new(position(stage, cx.lang)).font(semibold(size::TITLE)).color(cx.theme.text);
        ui.label(words);
        ui.add_space(space::MEDIUM);
        let time = format!("{:02}:{:02}", seconds / 60, seconds % 60);
        let time = ui.label(RichText::new(time).font(semibold(size::TITLE)).color(cx.theme.faint));
        time.on_hover_text(cx.tr("present-time"));
        ui.add_space(space::MEDIUM);
        if button(ui, icon::FULLSCREEN, &cx.tr("present-fill")).on_hover_text(cx.tr("present-fill-why")).clicked() {
            ui.ctx().send_viewport_cmd_to(viewport_id(), ViewportCommand::Fullscreen(true));
        }
        if quiet_button(ui, icon::CLOSE, &cx.tr("present-end")).clicked() {
            steps.push(Step::End);
        }
    });
    faint(ui, cx.theme, &cx.tr("present-desk-how"));
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, stage: &Stage, steps: &mut Vec<Step>) {
    ui.horizontal_wrapped(|ui| {
        if button(ui, icon::ARROW_BACK, &cx.tr("present-back")).clicked() {
            steps.push(Step::Back);
        }
        if primary_button(ui, cx.theme, icon::ARROW_FORWARD, &cx.tr("present-forward")).clicked() {
            steps.push(Step::Forward);
        }
        let black = if stage.is_black { "present-black-off" } else { "present-black-on" };
        if button(ui, icon::DARK_MODE, &cx.tr(black)).clicked() {
            steps.push(Step::Black);
        }
        if button(ui, icon::CONTRAST, &cx.tr("present-looks")).clicked() {
            steps.push(Step::Looks);
        }
        let titles = stage.slides.iter().enumerate();
        let titles =
            titles.map(|(at, slide)| format!("{}. {}", at + 1, slide_title(cx.state, &slide.content, cx.lang)));
        let titles: Vec<String> = titles.collect();
        let jump = crate::gui::widgets::choose(ui, "present_jump", &cx.tr("present-jump"), stage.at, &titles);
        steps.extend(jump.map(Step::To));
    });
}

fn next_ui(ui: &mut Ui, cx: &Cx<'_>, book: &mut Book, stage: &Stage, showing: Showing) {
    section(ui, cx.theme, &cx.tr("present-next"));
    match stage.next() {
        Some(slide) => preview_ui(ui, cx, book, stage, showing, Some(slide), false),
        None => {
            faint(ui, cx.theme, &cx.tr("present-last"));
        }
    }
}

/// What only the facilitator sees.
fn note_ui(ui: &mut Ui, cx: &Cx<'_>, stage: &Stage) {
    let note = stage.current().map(|slide| slide.note.trim()).unwrap_or_default();
    section(ui, cx.theme, &cx.tr("present-note"));
    card(ui, cx.theme, |ui| {
        let words = if note.is_empty() { cx.tr("present-note-none") } else { note.to_owned() };
        let colour = if note.is_empty() { cx.theme.faint } else { cx.theme.text };
        ui.add(Label::new(RichText::new(words).size(size::SECTION).color(colour)).wrap());
    });
}

/// A slide, small, as the room sees it; the present one where it is, the next one as it begins.
fn preview_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    book: &mut Book,
    stage: &Stage,
    showing: Showing,
    slide: Option<&Slide>,
    is_present: bool,
) {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, width / stage.shape.max(0.5)), Sense::hover());
    let theme = room_theme(cx.theme, stage.swaps_looks);
    let (page, is_revealed) = if is_present { (stage.page, stage.is_revealed) } else { (0, false) };
    let Some(slide) = slide else { return };
    if is_present && stage.is_black {
        ui.painter().rect_filled(rect, 0.0, egui::Color32::BLACK);
        let words = cx.tr("present-black");
        let letters = crate::gui::theme::regular(size::BODY);
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, words, letters, egui::Color32::WHITE);
    } else {
        small_ui(ui, rect, cx, book, &theme, &Subject::new(slide, showing), (page, is_revealed));
    }
    let key = if is_present { "present-now-said" } else { "present-next-said" };
    let said = format!("{}: {}", cx.tr(key), slide_title(cx.state, &slide.content, cx.lang));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &said));
    if is_present && !stage.is_revealed && slide.asks_to_guess {
        faint(ui, cx.theme, &format!("{} {}", icon::QUIZ, cx.tr("present-hidden-now")));
    }
}

/// A made slide in a thin frame; words in its place while it is being made.
pub fn small_ui(
    ui: &Ui,
    rect: Rect,
    cx: &Cx<'_>,
    book: &mut Book,
    theme: &crate::gui::theme::Theme,
    subject: &Subject,
    (page, is_revealed): (usize, bool),
) {
    ui.painter().rect_filled(rect, 4.0, colour(theme.chart.card));
    match book.made(subject) {
        Some(made) => book.paint(ui, rect, &made, &theme.chart, page, is_revealed),
        None => {
            let letters = crate::gui::theme::regular(size::BODY);
            let words = cx.tr("present-making");
            ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, words, letters, theme.faint);
        }
    }
    let line = egui::Stroke::new(1.0, cx.theme.line);
    ui.painter().rect_stroke(rect, 4.0, line, egui::StrokeKind::Inside);
}
