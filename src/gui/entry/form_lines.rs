//! Paints the questions of a form: a line each under their headings, the answers as buttons beside them, and what
//! was refused below. Clicks are deeds, as keys are.

use egui::{Align, Layout, Rect, RichText, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::form_model::{Entry, FormModel, Group, Line, Outcome, Step, Ticked};
use super::form_pane::{Deed, Filled, Pane, Stop, line_id};
use crate::base::{Lang, Phrase, Word};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::icon;
use crate::model::response::{Answer, Answers};

/// The room of a question's code.
const CODE: f32 = 38.0;
const BUTTON_HEIGHT: f32 = 29.0;
/// A button of a step, where there is room and where there is little.
const STEP: (f32, f32) = (34.0, 25.0);
const GAP: (f32, f32) = (5.0, 3.0);
/// Under this width the buttons are small.
const ROOMY: f32 = 560.0;
const NUMBER_FIELD: f32 = 72.0;
/// A question is never narrower than this, nor a form lower.
const LEAST: f32 = 120.0;
/// How high a heading is at most, with the air above it.
const HEADING: f32 = 96.0;

/// One line in one frame.
struct Shown<'a> {
    theme: &'a Theme,
    lang: Lang,
    may_write: bool,
    /// Whether there is little room.
    is_small: bool,
    line: &'a Line,
    at: usize,
    kept: Option<&'a Answer>,
    is_here: bool,
}

impl Shown<'_> {
    /// How wide a step is, and the gap between two.
    fn step(&self) -> (f32, f32) {
        if self.is_small { (STEP.1, GAP.1) } else { (STEP.0, GAP.0) }
    }
}

/// What a click on a line asks for.
enum Clicked {
    Line,
    Answer(Option<Answer>),
    Tick(Word),
}

impl Pane {
    /// Paints the form in `height`; answers what was asked by clicks, and by fields that were left.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, filled: &Filled<'_>, height: f32) -> Vec<Deed> {
        let mut deeds = Vec::new();
        let mut answers = filled.answers.clone();
        let area =
            ScrollArea::vertical().id_salt("entry_form").auto_shrink([false, false]).max_height(height.max(LEAST));
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width((ui.available_width() - 6.0).max(LEAST));
            for (rank, group) in filled.model.groups.iter().enumerate() {
                if rank > 0 {
                    ui.add_space(space::MEDIUM);
                }
                head_ui(ui, theme, filled, group);
                for at in group.lines.clone() {
                    self.line_ui(ui, theme, filled, &mut answers, at, &mut deeds);
                }
            }
            ui.add_space(space::SMALL);
        });
        deeds
    }

    fn line_ui(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        filled: &Filled<'_>,
        answers: &mut Answers,
        at: usize,
        deeds: &mut Vec<Deed>,
    ) {
        let line = &filled.model.lines[at];
        let kept = answers.get(line.item).cloned();
        let is_here = self.stop == Stop::Line(at);
        let is_small = ui.available_width() < ROOMY;
        let Filled { may_write, lang, .. } = *filled;
        let shown = Shown { theme, lang, may_write, is_small, line, at, kept: kept.as_ref(), is_here };
        let back = ui.painter().add(Shape::Noop);
        let top = ui.cursor().min;
        ui.add_space(6.0);
        let clicked = match &line.entry {
            Entry::Steps(_) => steps_ui(ui, &shown),
            Entry::Number => self.number_ui(ui, &shown, filled, answers, deeds),
            Entry::Choice(options) => options_ui(ui, &shown, options),
            Entry::Choices(options) => options_ui(ui, &shown, options),
            Entry::Text => self.text_ui(ui, &shown, filled, answers, deeds),
        };
        self.reason_ui(ui, &shown);
        ui.add_space(6.0);
        let band = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().min.y));
        paint_band(ui, theme, back, band, is_here);
        if is_here && std::mem::take(&mut self.follow) {
            // A little of what stands above and below is seen with it; above the first, its heading.
            let is_first = filled.model.groups.iter().any(|group| group.lines.start == at);
            let above = if is_first { HEADING } else { 44.0 };
            let seen = band.with_min_y(band.top() - above).with_max_y(band.bottom() + 44.0);
            ui.scroll_to_rect_animation(seen, None, egui::style::ScrollAnimation::none());
        }
        if let Some(clicked) = clicked {
            self.on_click(filled, answers, at, clicked, deeds);
        }
    }

    fn on_click(
        &mut self,
        filled: &Filled<'_>,
        answers: &mut Answers,
        at: usize,
        clicked: Clicked,
        deeds: &mut Vec<Deed>,
    ) {
        self.go_to(Stop::Line(at));
        self.asked_to_finish = false;
        let line = &filled.model.lines[at];
        let outcome = match clicked {
            Clicked::Line => return,
            Clicked::Answer(answer) => Outcome::Put(answer, false),
            Clicked::Tick(option) => line.tick(option, answers.get(line.item)),
        };
        if let Outcome::Put(answer, _) = outcome {
            self.drafts.remove(&line.item);
            self.reasons.remove(&line.item);
            self.put(filled, answers, line, answer, deeds);
        }
    }

    fn number_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        filled: &Filled<'_>,
        answers: &mut Answers,
        deeds: &mut Vec<Deed>,
    ) -> Option<Clicked> {
        let room = NUMBER_FIELD + 2.0 * (shown.step().0 + shown.step().1) + 10.0;
        let mut clicked = None;
        beside(
            ui,
            room,
            shown.step().1,
            |ui| question_ui(ui, shown, false),
            |ui| {
                self.field_ui(ui, shown, filled, answers, deeds, |text| {
                    egui::TextEdit::singleline(text).desired_width(NUMBER_FIELD - 20.0)
                });
                clicked = no_number_ui(ui, shown);
            },
        );
        clicked
    }

    fn text_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        filled: &Filled<'_>,
        answers: &mut Answers,
        deeds: &mut Vec<Deed>,
    ) -> Option<Clicked> {
        question_ui(ui, shown, false);
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            ui.add_space(CODE);
            self.field_ui(ui, shown, filled, answers, deeds, |text| {
                let new_line = egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, egui::Key::Enter);
                egui::TextEdit::multiline(text).desired_rows(2).desired_width(f32::INFINITY).return_key(new_line)
            });
        });
        None
    }

    /// The field of a number or an open question: what is typed is handed over when it is left.
    fn field_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        filled: &Filled<'_>,
        answers: &mut Answers,
        deeds: &mut Vec<Deed>,
        make: impl for<'t> FnOnce(&'t mut String) -> egui::TextEdit<'t>,
    ) {
        let line = shown.line;
        let kept = Line::field_text(shown.kept, filled.lang);
        let mut typed = self.drafts.get(&line.item).cloned().unwrap_or_else(|| kept.clone());
        if self.reasons.contains_key(&line.item) {
            let stroke = Stroke::new(1.5, shown.theme.error);
            let widgets = &mut ui.visuals_mut().widgets;
            widgets.inactive.bg_stroke = stroke;
            widgets.hovered.bg_stroke = stroke;
        }
        let edit = make(&mut typed).id(line_id(line.item)).lock_focus(true);
        let response = ui.add_enabled(filled.may_write, edit);
        let label = format!("{} {}", line.item.as_str(), line.text);
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(filled.may_write, &kept, &typed, "");
            info.label = Some(label.clone());
            info
        });
        if response.changed() {
            self.drafts.insert(line.item, typed);
            self.asked_to_finish = false;
        }
        if response.gained_focus() {
            self.stop = Stop::Line(shown.at);
        }
        if response.lost_focus() {
            if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
                self.drafts.remove(&line.item);
                self.reasons.remove(&line.item);
            }
            self.hand_over(filled, answers, shown.at, deeds);
        }
    }

    fn reason_ui(&self, ui: &mut Ui, shown: &Shown<'_>) {
        let Some(reason) = self.reasons.get(&shown.line.item) else { return };
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            ui.add_space(CODE);
            let words = RichText::new(format!("{} {reason}", icon::ERROR)).size(size::SMALL).color(shown.theme.error);
            ui.add(egui::Label::new(words).wrap());
        });
    }
}

/// The heading of a group, the question above it, and what its answers mean.
fn head_ui(ui: &mut Ui, theme: &Theme, filled: &Filled<'_>, group: &Group) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&group.title).font(semibold(size::SECTION)).color(theme.text));
        ui.label(RichText::new(count_words(filled, group)).size(size::SMALL).color(theme.faint));
    });
    let legend = match group.legend.as_str() {
        "" => String::new(),
        steps => Phrase::new("keying-legend").with("steps", steps).say(filled.lang),
    };
    let small = |words: &str| RichText::new(words).size(size::SMALL).color(theme.faint);
    let width = |words: &str| {
        let text = words.to_owned();
        ui.ctx().fonts_mut(|fonts| fonts.layout_no_wrap(text, regular(size::SMALL), theme.faint).size().x)
    };
    if width(&group.question) + width(&legend) + space::LARGE < ui.available_width() {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 18.0), Layout::left_to_right(Align::Center), |ui| {
            ui.label(small(&group.question));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(small(&legend)));
        });
    } else {
        for words in [&group.question, &legend].into_iter().filter(|words| !words.is_empty()) {
            ui.add(egui::Label::new(small(words)).wrap());
        }
    }
    ui.add_space(4.0);
    let line = ui.cursor().min.y;
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(1.0, theme.line));
}

/// `3 van 8`; nothing for open questions, which may stay empty.
fn count_words(filled: &Filled<'_>, group: &Group) -> String {
    let lines = &filled.model.lines[group.lines.clone()];
    if lines.iter().all(|line| line.entry == Entry::Text) {
        return filled.lang.tr("keying-may-stay-empty");
    }
    let answered = lines.iter().filter(|line| filled.answers.get(line.item).is_some()).count();
    Phrase::new("keying-answered").with("answered", answered).with("all", lines.len()).say(filled.lang)
}

/// The line one is at has a wash and a bar in the accent colour; every line ends in a thin one.
fn paint_band(ui: &Ui, theme: &Theme, back: egui::layers::ShapeIdx, band: Rect, is_here: bool) {
    ui.painter().hline(band.x_range(), band.bottom() - 0.5, Stroke::new(1.0, theme.line));
    if !is_here {
        return;
    }
    let bar = Rect::from_min_size(band.min, vec2(3.0, band.height() - 1.0));
    let shapes = vec![
        Shape::rect_filled(band.with_max_y(band.bottom() - 1.0), 0.0, theme.accent_wash),
        Shape::rect_filled(bar, 0.0, theme.accent),
    ];
    ui.painter().set(back, Shape::Vec(shapes));
}

/// The code and the question; answers whether it was clicked. Where keys answer it, this is what has the focus.
fn question_ui(ui: &mut Ui, shown: &Shown<'_>, is_keyed: bool) -> bool {
    let Shown { theme, line, .. } = shown;
    let width = ui.available_width();
    let text = |text: &str, width: f32, color| {
        ui.ctx().fonts_mut(|fonts| fonts.layout(text.to_owned(), regular(size::BODY), color, width.max(40.0)))
    };
    let question = text(&line.text, width - CODE - 8.0, theme.text);
    let height = question.size().y.max(BUTTON_HEIGHT - 4.0);
    let (rect, hover) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let top = rect.top() + (height - question.size().y) / 2.0;
    let code = egui::Align2::LEFT_TOP;
    let at = pos2(rect.left() + 10.0, top + 1.0);
    ui.painter().text(at, code, line.item.as_str(), regular(size::SMALL), theme.faint);
    ui.painter().galley(pos2(rect.left() + CODE + 4.0, top), question, theme.text);
    if !is_keyed {
        hover.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &line.text));
        return false;
    }
    let response = ui.interact(rect, line_id(line.item), Sense::click());
    response.widget_info(|| {
        let said = line.words(shown.kept, shown.lang);
        let said = said.unwrap_or_else(|| shown.lang.tr("keying-no-answer"));
        let label = format!("{} {} {said}", line.item.as_str(), line.text);
        egui::WidgetInfo::selected(egui::Role::RadioGroup, true, shown.is_here, label)
    });
    response.clicked()
}

/// The question on the left, what answers it in `room` on the right; below it where there is no room for both.
fn beside(
    ui: &mut Ui,
    room: f32,
    gap: f32,
    question: impl FnOnce(&mut Ui) -> bool,
    answer: impl FnOnce(&mut Ui),
) -> bool {
    let width = ui.available_width() - room;
    if width < LEAST {
        let clicked = question(ui);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap, gap);
            answer(ui);
        });
        return clicked;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let clicked = ui
            .allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                question(ui)
            })
            .inner;
        ui.spacing_mut().item_spacing.x = gap;
        answer(ui);
        clicked
    })
    .inner
}

fn steps_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Clicked> {
    let Entry::Steps(steps) = &shown.line.entry else { return None };
    let (width, gap) = shown.step();
    let room = (steps.len() + 2) as f32 * (width + gap) + 4.0;
    let mut clicked = None;
    let on_line =
        beside(ui, room, gap, |ui| question_ui(ui, shown, true), |ui| clicked = step_buttons(ui, shown, steps));
    clicked.or(on_line.then_some(Clicked::Line))
}

fn step_buttons(ui: &mut Ui, shown: &Shown<'_>, steps: &[Step]) -> Option<Clicked> {
    let mut clicked = None;
    for step in steps {
        let answer = Answer::Number(f64::from(step.value));
        let label = shown.line.words(Some(&answer), shown.lang).unwrap_or_default();
        if answer_button(ui, shown, &step.value.to_string(), &label, shown.kept == Some(&answer)) {
            clicked = Some(Clicked::Answer(toggled(shown, answer)));
        }
    }
    clicked.or_else(|| no_number_ui(ui, shown))
}

/// A second click on an answer takes it back.
fn toggled(shown: &Shown<'_>, answer: Answer) -> Option<Answer> {
    (shown.kept != Some(&answer)).then_some(answer)
}

/// *Unknown* and *not applicable*.
fn no_number_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Clicked> {
    let mut clicked = None;
    for (sign, answer) in [("?", Answer::Unknown), ("–", Answer::NotApplicable)] {
        let label = shown.line.words(Some(&answer), shown.lang).unwrap_or_default();
        if answer_button(ui, shown, sign, &label, shown.kept == Some(&answer)) {
            clicked = Some(Clicked::Answer(toggled(shown, answer)));
        }
    }
    clicked
}

fn options_ui(ui: &mut Ui, shown: &Shown<'_>, options: &[Ticked]) -> Option<Clicked> {
    let on_line = question_ui(ui, shown, true);
    let mut clicked = None;
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(CODE + 4.0);
        ui.horizontal_wrapped(|ui| clicked = option_buttons(ui, shown, options));
    });
    clicked.or(on_line.then_some(Clicked::Line))
}

fn option_buttons(ui: &mut Ui, shown: &Shown<'_>, options: &[Ticked]) -> Option<Clicked> {
    let held: &[Word] = match shown.kept {
        Some(Answer::Choices(held)) => held,
        _ => &[],
    };
    let mut clicked = None;
    ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
    for option in options {
        if option_button(ui, shown, option, held.contains(&option.code)) {
            clicked = Some(Clicked::Tick(option.code));
        }
    }
    clicked.or_else(|| no_number_ui(ui, shown))
}

/// The buttons of a question that keys answer, without the question: what was clicked, as an outcome.
pub fn choice_ui(ui: &mut Ui, theme: &Theme, lang: Lang, line: &Line, kept: Option<&Answer>) -> Option<Outcome> {
    let shown = Shown { theme, lang, may_write: true, is_small: false, line, at: 0, kept, is_here: false };
    let clicked = ui.horizontal_wrapped(|ui| match &line.entry {
        Entry::Steps(steps) => step_buttons(ui, &shown, steps),
        Entry::Choice(options) | Entry::Choices(options) => option_buttons(ui, &shown, options),
        Entry::Number | Entry::Text => None,
    });
    match clicked.inner? {
        Clicked::Answer(answer) => Some(Outcome::Put(answer, true)),
        Clicked::Tick(option) => Some(line.tick(option, kept)),
        Clicked::Line => None,
    }
}

/// A square button with a figure or a sign.
fn answer_button(ui: &mut Ui, shown: &Shown<'_>, sign: &str, label: &str, is_on: bool) -> bool {
    let width = shown.step().0;
    let may = shown.may_write;
    let sense = if may { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, BUTTON_HEIGHT), sense);
    let said = format!("{}: {label}", shown.line.item.as_str());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, may, is_on, &said));
    paint_button(ui, shown.theme, rect, &response, is_on);
    let is_sign = !sign.starts_with(|letter: char| letter.is_ascii_digit());
    let color = match (is_on, is_sign) {
        (true, _) => shown.theme.on_accent,
        (false, true) => shown.theme.faint,
        (false, false) => shown.theme.text,
    };
    let font = if is_on { semibold(size::BODY) } else { regular(size::BODY) };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, sign, font, color);
    let clicked = response.clicked();
    response.on_hover_text(label);
    clicked
}

/// A button with the key that ticks the option, and its words.
fn option_button(ui: &mut Ui, shown: &Shown<'_>, option: &Ticked, is_on: bool) -> bool {
    let (theme, may) = (shown.theme, shown.may_write);
    let key = option.key.map(String::from).unwrap_or_default();
    let color = if is_on { theme.on_accent } else { theme.text };
    let pad = vec2(10.0, 6.0);
    let room = (ui.max_rect().width() - 2.0 * pad.x - 22.0).max(60.0);
    let words = ui.ctx().fonts_mut(|fonts| fonts.layout(option.label.clone(), regular(size::BODY), color, room));
    let wanted = vec2(words.size().x + 2.0 * pad.x + 18.0, (words.size().y + 2.0 * pad.y).max(BUTTON_HEIGHT));
    let sense = if may { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(wanted, sense);
    let said = format!("{}: {}", shown.line.item.as_str(), option.label);
    let role =
        if matches!(shown.line.entry, Entry::Choice(_)) { egui::Role::RadioButton } else { egui::Role::CheckBox };
    response.widget_info(|| egui::WidgetInfo::selected(role, may, is_on, &said));
    paint_button(ui, theme, rect, &response, is_on);
    let sign = if is_on { icon::CHECK.to_owned() } else { key };
    let sign_color = if is_on { theme.on_accent } else { theme.faint };
    let left = egui::Align2::LEFT_CENTER;
    ui.painter().text(pos2(rect.left() + 8.0, rect.center().y), left, sign, regular(size::SMALL), sign_color);
    let at = pos2(rect.left() + pad.x + 16.0, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, color);
    response.clicked()
}

fn paint_button(ui: &Ui, theme: &Theme, rect: Rect, response: &egui::Response, is_on: bool) {
    let fill = if is_on { theme.accent } else { theme.card };
    let stroke = match (is_on, response.hovered() || response.has_focus()) {
        (_, true) => Stroke::new(1.5, theme.accent),
        (true, false) => Stroke::new(1.0, theme.accent),
        (false, false) => Stroke::new(1.0, theme.line),
    };
    ui.painter().rect(rect, 6.0, fill, stroke, StrokeKind::Inside);
}

/// What stands below the form about questions without an answer: `3 vragen zonder antwoord: A2, P4, S1`.
pub fn open_words(model: &FormModel, open: &[usize], lang: Lang) -> String {
    const NAMED: usize = 6;
    let codes: Vec<&str> = open.iter().take(NAMED).map(|at| model.lines[*at].item.as_str()).collect();
    let more = if open.len() > NAMED { " …" } else { "" };
    Phrase::new("keying-unanswered")
        .with("count", open.len())
        .with("codes", format!("{}{more}", codes.join(", ")))
        .say(lang)
}
