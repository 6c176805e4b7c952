//! Which presentation, what can be done with it, and its slides from first to last.

use egui::{Button, Id, Key, Modifiers, RichText, ScrollArea, Ui, vec2};

use super::{PresentView, Showing, showing};
use crate::app::presenting::{can_ask, free_name, proposal, slide_title};
use crate::app::queries::changes::default_pair;
use crate::app::queries::defaults;
use crate::app::{Command, State};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::rows::{Walk, walk};
use crate::gui::widgets::{button, card, choose, empty, faint, icon, line_field, primary_button, quiet_button, title};
use crate::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
use crate::model::{Presentation, PresentationId};

/// The height of a row: its kind above its title.
const ROW: f32 = 46.0;

/// Replaces a presentation by a changed one.
pub fn change(cx: &mut Cx<'_>, held: &Presentation, change: impl FnOnce(&mut Presentation)) {
    let mut changed = held.clone();
    change(&mut changed);
    cx.act(Command::PutPresentation(Box::new(changed)));
}

/// Title, the choice of a presentation, and what can be done with it.
pub fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut PresentView, chosen: Option<&Presentation>) {
    title(ui, cx.theme, &cx.tr("present-title"), &cx.tr("present-purpose"));
    super::pictures::running_ui(ui, cx);
    let Some(chosen) = chosen else { return };
    ui.add_space(space::TINY);
    ui.horizontal_wrapped(|ui| {
        let all = cx.state.presentations();
        let names: Vec<String> = all.iter().map(|held| held.name.clone()).collect();
        let at = all.iter().position(|held| held.id == chosen.id).unwrap_or_default();
        if let Some(picked) = choose(ui, "presentation", &cx.tr("present-which"), at, &names) {
            view.open(all[picked].id, 0);
        }
        let has_slides = !chosen.slides.is_empty();
        let (at, slides) = (view.list.at, chosen.slides.clone());
        ui.add_enabled_ui(has_slides, |ui| {
            let show = primary_button(ui, cx.theme, icon::PLAY_ARROW, &cx.tr("present-show"));
            if show.on_hover_text(cx.tr("present-show-why")).clicked() {
                cx.ask(Ask::Show(Box::new(Showing { slides: slides.clone(), at: 0 })));
            }
            let second = button(ui, icon::OPEN_IN_NEW, &cx.tr("present-second"));
            if second.on_hover_text(cx.tr("present-second-why")).clicked() {
                view.show_beside(Showing { slides, at });
            }
            let pictures = button(ui, icon::PHOTO_LIBRARY, &cx.tr("present-pictures"));
            if pictures.on_hover_text(cx.tr("present-pictures-why")).clicked() {
                cx.ask(Ask::PicturesDialog(chosen.id));
            }
        });
        if cx.may_write() {
            more_ui(ui, cx, view, chosen);
        }
    });
}

/// What is done with a presentation as a whole.
fn more_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut PresentView, chosen: &Presentation) {
    let words = format!("{} {}", icon::MORE_VERT, cx.tr("present-more"));
    egui::containers::menu::MenuButton::new(words).ui(ui, |ui| {
        if quiet_button(ui, icon::ADD, &cx.tr("present-new")).clicked() {
            add(cx, view, &cx.tr("present-new-name"), Vec::new());
        }
        if quiet_button(ui, icon::LIGHTBULB, &cx.tr("present-propose")).clicked() {
            propose(cx, view);
        }
        if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("present-copy")).clicked() {
            add(cx, view, &chosen.name, chosen.slides.clone());
        }
        if quiet_button(ui, icon::DELETE, &cx.tr("present-remove")).clicked() {
            view.chosen = None;
            view.list.at = 0;
            cx.act(Command::RemovePresentation(chosen.id));
        }
    });
}

fn add(cx: &mut Cx<'_>, view: &mut PresentView, name: &str, slides: Vec<Slide>) {
    let presentation = Presentation { id: PresentationId::new(), name: free_name(cx.state, name), slides };
    view.open(presentation.id, 0);
    cx.act(Command::PutPresentation(Box::new(presentation)));
}

fn propose(cx: &mut Cx<'_>, view: &mut PresentView) {
    let proposed = proposal(cx.state, &showing(cx));
    view.open(proposed.id, 0);
    cx.act(Command::PutPresentation(Box::new(proposed)));
}

/// There is no presentation yet: what goes here, and the two ways to begin.
pub fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut PresentView) {
    let (what, why) = (cx.tr("present-none"), cx.tr("present-none-why"));
    let theme = cx.theme;
    ui.add_space(space::LARGE);
    empty(ui, theme, icon::SLIDESHOW, &what, &why, |ui| {
        if !cx.may_write() {
            return;
        }
        if primary_button(ui, theme, icon::LIGHTBULB, &cx.tr("present-propose")).clicked() {
            propose(cx, view);
        }
        if quiet_button(ui, icon::ADD, &cx.tr("present-begin-empty")).clicked() {
            add(cx, view, &cx.tr("present-new-name"), Vec::new());
        }
    });
}

/// The slides, one of which is looked at.
#[derive(Default)]
pub struct SlideList {
    pub at: usize,
}

impl SlideList {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation, height: f32) {
        let bottom = ui.cursor().top() + height;
        if cx.may_write() {
            let id = Id::unique(("presentation_name", chosen.id));
            let label = cx.tr("present-name");
            if let Some(name) = line_field(ui, id, &label, &chosen.name, &label) {
                change(cx, chosen, |held| held.name = name);
            }
            self.add_ui(ui, cx, chosen);
        }
        ui.add_space(space::TINY);
        let room = (bottom - ui.cursor().top() - 34.0).max(120.0);
        card(ui, cx.theme, |ui| self.rows_ui(ui, cx, chosen, room));
    }

    /// The button that adds a slide after the one that is chosen.
    fn add_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation) {
        let words = format!("{} {}", icon::ADD, cx.tr("present-add"));
        let add = Button::new(words).min_size(vec2(0.0, space::TARGET));
        egui::containers::menu::MenuButton::from_button(add).ui(ui, |ui| {
            ui.set_min_width(200.0);
            for (sign, key, content) in offered(cx.state, cx) {
                let Some(content) = content else {
                    ui.add_enabled_ui(false, |ui| quiet_button(ui, sign, &cx.tr(key)))
                        .response
                        .on_disabled_hover_text(cx.tr(&format!("{key}-none")));
                    continue;
                };
                if quiet_button(ui, sign, &cx.tr(key)).clicked() {
                    let at = if chosen.slides.is_empty() { 0 } else { self.at + 1 };
                    let slide = Slide { content, asks_to_guess: false, note: String::new() };
                    change(cx, chosen, |held| held.slides.insert(at.min(held.slides.len()), slide));
                    self.at = at;
                    ui.close();
                }
            }
        });
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Presentation, room: f32) {
        if chosen.slides.is_empty() {
            faint(ui, cx.theme, &cx.tr("present-no-slides"));
            return;
        }
        let height = room.min(chosen.slides.len() as f32 * ROW + space::SMALL).max(ROW * 2.0);
        let area = ui.available_rect_before_wrap();
        let area = egui::Rect::from_min_size(area.min, vec2(area.width(), height));
        let all = ui.interact(area, Id::unique("presentation_slides"), egui::Sense::click());
        self.keys(ui, cx, chosen, &all);
        let current = chosen.slides.get(self.at).map(|slide| row_words(cx.state, self.at, slide, cx.lang));
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::ListBox, true, cx.tr("present-slides"));
            info.current_text_value.clone_from(&current);
            info
        });
        let has_focus = all.has_focus();
        ScrollArea::vertical().id_salt("slides").max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (index, slide) in chosen.slides.iter().enumerate() {
                let row = row_ui(ui, cx, index, slide, index == self.at);
                if row.clicked() {
                    self.at = index;
                    all.request_focus();
                }
                if has_focus && index == self.at && ui.input(|input| !input.events.is_empty()) {
                    row.scroll_to_me(None);
                }
            }
        });
        if has_focus {
            let ring = egui::Stroke::new(2.0, cx.theme.accent);
            ui.painter().rect_stroke(area.expand(3.0), 6.0, ring, egui::StrokeKind::Inside);
        }
    }

    /// Up and down choose, with Alt they move, Delete removes.
    fn keys(&mut self, ui: &Ui, cx: &mut Cx<'_>, chosen: &Presentation, all: &egui::Response) {
        if !all.has_focus() {
            return;
        }
        if cx.may_write() {
            let (up, down, gone) = ui.input_mut(|input| {
                let up = input.consume_key(Modifiers::ALT, Key::ArrowUp);
                (up, input.consume_key(Modifiers::ALT, Key::ArrowDown), input.consume_key(Modifiers::NONE, Key::Delete))
            });
            if up || down {
                move_slide(cx, chosen, &mut self.at, if up { -1 } else { 1 });
            }
            if gone {
                remove_slide(cx, chosen, &mut self.at);
            }
        }
        let mut cursor = Some(self.at);
        match walk(ui, all, &mut cursor, chosen.slides.len()) {
            Walk::Moved(row) => self.at = row,
            Walk::Opened(_) | Walk::Still => {}
        }
    }
}

/// Moves the chosen slide towards the front or the back.
pub fn move_slide(cx: &mut Cx<'_>, chosen: &Presentation, at: &mut usize, step: isize) {
    let to = at.saturating_add_signed(step).min(chosen.slides.len().saturating_sub(1));
    if to != *at {
        let from = std::mem::replace(at, to);
        change(cx, chosen, |held| held.slides.swap(from, to));
    }
}

pub fn remove_slide(cx: &mut Cx<'_>, chosen: &Presentation, at: &mut usize) {
    let gone = *at;
    if gone < chosen.slides.len() {
        *at = gone.min(chosen.slides.len().saturating_sub(2));
        change(cx, chosen, |held| {
            held.slides.remove(gone);
        });
    }
}

/// What a slide can begin as; none where the programme has nothing of the kind.
fn offered(state: &State, cx: &Cx<'_>) -> [(&'static str, &'static str, Option<SlideContent>); 4] {
    let words = SlideContent::Words { title: String::new(), text: String::new() };
    let pair = cx.pair.or_else(|| default_pair(state));
    let chart = defaults::scale(state, None).zip(pair).map(|(scale, pair)| {
        let (source, from, to) = (defaults::source(state, &scale), pair.from, pair.to);
        SlideContent::Chart(ChartSlide { kind: ChartKind::Dumbbell, scale, source, from, to, parts: None })
    });
    let pilot = state.pilots().next().map(|pilot| SlideContent::Pilot { id: pilot.id });
    let comparison = state.comparisons().first().map(|held| SlideContent::Comparison { id: held.id });
    [
        (icon::TEXT_FIELDS, "present-add-words", Some(words)),
        (icon::BAR_CHART, "present-add-chart", chart),
        (icon::COMPARE_ARROWS, "present-add-comparison", comparison),
        (icon::PLACE, "present-add-pilot", pilot),
    ]
}

/// The sign and the word of what a slide shows.
pub fn kind_words(content: &SlideContent, lang: Lang) -> (&'static str, String) {
    let (sign, key) = match content {
        SlideContent::Words { .. } => (icon::TEXT_FIELDS, "present-add-words"),
        SlideContent::Chart(_) => (icon::BAR_CHART, "present-add-chart"),
        SlideContent::Comparison { .. } | SlideContent::Columns { .. } => {
            (icon::COMPARE_ARROWS, "present-add-comparison")
        }
        SlideContent::Pilot { .. } => (icon::PLACE, "present-add-pilot"),
    };
    (sign, lang.tr(key))
}

/// "3. Grafiek: Verandering per onderdeel: rapportcijfer, laat eerst raden".
fn row_words(state: &State, index: usize, slide: &Slide, lang: Lang) -> String {
    let (_, kind) = kind_words(&slide.content, lang);
    let mut said = format!("{}. {kind}: {}", index + 1, slide_title(state, &slide.content, lang));
    if slide.asks_to_guess && can_ask(&slide.content) {
        said.push_str(&format!(", {}", lang.tr("present-asks-short")));
    }
    said
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, index: usize, slide: &Slide, is_on: bool) -> egui::Response {
    let (sign, kind) = kind_words(&slide.content, cx.lang);
    let name = slide_title(cx.state, &slide.content, cx.lang);
    let said = row_words(cx.state, index, slide, cx.lang);
    let mut note = format!("{} · {sign} {kind}", index + 1);
    if slide.asks_to_guess && can_ask(&slide.content) {
        note.push_str(&format!(" · {} {}", icon::QUIZ, cx.tr("present-asks-short")));
    }
    if !slide.note.trim().is_empty() {
        note.push_str(&format!(" · {}", icon::EDIT_NOTE));
    }
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), egui::Sense::CLICK);
    let theme = cx.theme;
    if is_on {
        ui.painter().rect_filled(rect, 6.0, theme.accent_wash);
    } else if response.hovered() {
        ui.painter().rect_stroke(rect, 6.0, egui::Stroke::new(1.0, theme.line), egui::StrokeKind::Inside);
    }
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink2(vec2(8.0, 4.0))));
    inner.spacing_mut().item_spacing.y = 1.0;
    let line = |text: RichText| egui::Label::new(text).truncate().selectable(false);
    inner.add(line(RichText::new(note).size(size::SMALL).color(theme.faint)));
    let colour = if is_on { theme.accent } else { theme.text };
    inner.add(line(RichText::new(&name).size(size::BODY).color(colour)));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListItem, true, is_on, &said));
    response.on_hover_text(said)
}
