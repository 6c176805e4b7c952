//! The list of problems: on the left which kinds there are, on the right each with the way to its place and "gezien,
//! klopt" with a reason.

use egui::{Align, Key, Label, Layout, Modal, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::model::{self, ListShown, ProblemLine, Row, Wanted};
use super::{Lead, renew_check};
use crate::app::Command;
use crate::app::queries::check::{Goto, Kind};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::{button, card, empty, faint, icon, primary_button, quiet_button, rows, section, segments};
use crate::model::Entity;

/// The height of a line: where it is above what it is.
const LINE: f32 = 52.0;
/// The least and the largest width of the list of kinds, and below which width of the view a drop-down takes its place.
const KINDS: (f32, f32) = (250.0, 330.0);
const WIDTH_FOR_KINDS: f32 = 820.0;
/// Wider lines would put the buttons far from what they are about.
const WIDEST: f32 = 1080.0;

/// Which look, which words of people, language and choice the list was built from.
type BuiltFrom = (u64, u64, Lang, Wanted);

#[derive(Default)]
pub struct ProblemsView {
    wanted: Wanted,
    shown: ListShown,
    built_from: Option<BuiltFrom>,
    /// The problem that a person is saying something of.
    review: Option<Review>,
}

/// "Gezien, klopt", while the reason is being typed.
struct Review {
    line: Box<ProblemLine>,
    reason: String,
}

/// What the person did in this frame.
enum Done {
    Go(Goto),
    Review(Box<ProblemLine>),
    TakeBack(Kind, String),
}

impl ProblemsView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Lead> {
        let is_fresh = renew_check(cx);
        self.renew(cx);
        if rows::copies(ui) && self.built_from.is_some() {
            cx.ask(Ask::CopyText(model::as_text(&self.shown, cx.lang)));
        }
        self.bar_ui(ui, cx, is_fresh);
        ui.add_space(space::TINY);
        let mut done = None;
        if let Some(why) = cx.check.failed() {
            let why = why.say(cx.lang);
            empty(ui, cx.theme, icon::ERROR, &cx.tr("check-failed"), &why, |_| ());
        } else if self.built_from.is_none() {
            empty(ui, cx.theme, icon::SYNC, &cx.tr("check-looking"), &cx.tr("check-looking-why"), |ui| ui.spinner());
        } else if self.shown.rows.is_empty() {
            self.nothing_ui(ui, cx);
        } else {
            self.lists_ui(ui, cx, &mut done);
        }
        self.review_ui(ui, cx);
        done.and_then(|done| self.carry_out(cx, done))
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let Some((revision, report)) = cx.check.made() else { return };
        let built_from = (*revision, cx.state.revisions().of(&[Entity::Review]), cx.lang, self.wanted);
        if self.built_from != Some(built_from) {
            self.shown = model::build(cx.state, report, cx.lang, self.wanted);
            self.built_from = Some(built_from);
        }
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Done) -> Option<Lead> {
        match done {
            Done::Review(line) => self.review = Some(Review { line, reason: String::new() }),
            Done::TakeBack(kind, place) => cx.act(Command::RemoveReview { kind: kind.code().to_owned(), place }),
            Done::Go(Goto::File) => return Some(Lead::Backups),
            Done::Go(Goto::Codes(pilot)) => return Some(Lead::Codes(pilot)),
            Done::Go(Goto::Pilot(pilot)) => cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Profile))),
            Done::Go(Goto::Part(part)) => {
                if let Some(pilot) = cx.state.pilot_of_part(part).map(|pilot| pilot.id) {
                    cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores)));
                }
            }
            Done::Go(Goto::Response(response) | Goto::SecondPass(response)) => cx.ask(Ask::EnterResponse(response)),
        }
        None
    }

    /// How many are open and how many were seen, and whether that is of now.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, is_fresh: bool) {
        ui.horizontal_wrapped(|ui| {
            let open = Phrase::new("check-open").with("count", self.shown.open).say(cx.lang);
            let seen = Phrase::new("check-seen").with("count", self.shown.seen).say(cx.lang);
            if let Some(picked) = segments(ui, cx.theme, usize::from(self.wanted.seen), &[open, seen]) {
                self.wanted = Wanted { seen: picked == 1, kind: None };
            }
            if ui.available_width() < WIDTH_FOR_KINDS && !self.shown.kinds.is_empty() {
                self.kind_chooser(ui, cx);
            }
            if !is_fresh && cx.check.failed().is_none() {
                ui.spinner();
                faint(ui, cx.theme, &cx.tr("check-renewing"));
            }
        });
    }

    fn kind_chooser(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut words = vec![cx.tr("check-every-kind")];
        words.extend(self.shown.kinds.iter().map(|line| format!("{} ({})", line.words, line.count)));
        let chosen = self.shown.kinds.iter().position(|line| Some(line.kind) == self.wanted.kind);
        let chosen = chosen.map_or(0, |at| at + 1);
        let label = cx.tr("check-kind");
        if let Some(picked) = crate::gui::widgets::choose(ui, "check_kind", &label, chosen, &words) {
            self.wanted.kind = picked.checked_sub(1).and_then(|at| self.shown.kinds.get(at)).map(|line| line.kind);
        }
    }

    fn nothing_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let key = match (self.wanted.seen, self.shown.seen) {
            (true, _) => "check-none-seen",
            (false, 0) => "check-none",
            (false, _) => "check-none-open",
        };
        let looked = cx.check.made().map(|(_, report)| {
            Phrase::new("check-looked")
                .with("pilots", report.pilot_count)
                .with("responses", report.response_count)
                .say(cx.lang)
        });
        let why = format!("{} {}", cx.tr(&format!("{key}-why")), looked.unwrap_or_default());
        empty(ui, cx.theme, icon::CHECK_CIRCLE, &cx.tr(key), &why, |_| ());
    }

    fn lists_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, done: &mut Option<Done>) {
        let all = ui.available_rect_before_wrap();
        if all.width() < WIDTH_FOR_KINDS {
            self.list_ui(ui, cx, done);
            return;
        }
        let (left, right) = all.split_left_right_at_x(all.left() + (all.width() * 0.3).clamp(KINDS.0, KINDS.1));
        let right = right.with_min_x(right.left() + space::MEDIUM);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.kinds_ui(ui, cx));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.list_ui(ui, cx, done));
    }

    fn kinds_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 2.0;
        let total: usize = self.shown.kinds.iter().map(|line| line.count).sum();
        let mut picked = None;
        ScrollArea::vertical().id_salt("check_kinds").auto_shrink([false, false]).show(ui, |ui| {
            if kind_ui(ui, cx.theme, None, &cx.tr("check-every-kind"), total, self.wanted.kind.is_none()) {
                picked = Some(None);
            }
            for line in &self.shown.kinds {
                let on = self.wanted.kind == Some(line.kind);
                if kind_ui(ui, cx.theme, Some(line.is_error), &line.words, line.count, on) {
                    picked = Some(Some(line.kind));
                }
            }
        });
        if let Some(kind) = picked {
            self.wanted.kind = kind;
        }
    }

    fn list_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>, done: &mut Option<Done>) {
        ui.set_max_width(WIDEST.min(ui.available_width()));
        let height = (ui.available_height() - 30.0).max(120.0);
        card(ui, cx.theme, |ui| {
            ui.set_height(height);
            ui.spacing_mut().item_spacing.y = 0.0;
            let salt = ("check_list", self.wanted.seen, self.wanted.kind.map(Kind::code));
            let area = ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]);
            area.show_rows(ui, LINE, self.shown.rows.len(), |ui, range| {
                for row in &self.shown.rows[range] {
                    match row {
                        Row::Heading(words) => heading_ui(ui, cx.theme, words),
                        Row::Problem(line) => line_ui(ui, cx, line, done),
                    }
                }
            });
        });
    }

    fn review_ui(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let Some(review) = &mut self.review else { return };
        let mut outcome = None;
        let modal = Modal::new(egui::Id::unique("check_review")).show(ui.ctx(), |ui| {
            ui.set_max_width(520.0_f32.min(ui.ctx().content_rect().width() - 60.0));
            outcome = reason_ui(ui, cx, review);
        });
        if outcome == Some(true) {
            cx.act(Command::PutReview {
                kind: review.line.kind.code().to_owned(),
                place: review.line.place.clone(),
                reason: review.reason.trim().to_owned(),
            });
        }
        if outcome.is_some() || modal.should_close() {
            self.review = None;
        }
    }
}

/// Asks for the reason; answers whether it was given or the person stepped back.
fn reason_ui(ui: &mut Ui, cx: &Cx<'_>, review: &mut Review) -> Option<bool> {
    section(ui, cx.theme, &cx.tr("check-review-heading"));
    faint(ui, cx.theme, &review.line.location);
    ui.add(Label::new(RichText::new(&review.line.message).color(cx.theme.text)).wrap());
    ui.add_space(space::SMALL);
    let label = cx.tr("check-review-reason");
    faint(ui, cx.theme, &label);
    let field = ui.add(egui::TextEdit::singleline(&mut review.reason).desired_width(f32::INFINITY));
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", review.reason.as_str(), "");
        info.label = Some(label.clone());
        info
    });
    faint(ui, cx.theme, &cx.tr("check-review-why"));
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    ui.add_space(space::MEDIUM);
    let mut outcome = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let has_reason = !review.reason.trim().is_empty();
        let go = ui.add_enabled_ui(has_reason, |ui| {
            primary_button(ui, cx.theme, icon::CHECK, &cx.tr("check-review-go")).clicked()
        });
        if has_reason && (go.inner || entered) {
            outcome = Some(true);
        }
        if button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
            outcome = Some(false);
        }
    });
    outcome
}

fn kind_ui(ui: &mut Ui, theme: &Theme, is_error: Option<bool>, words: &str, count: usize, on: bool) -> bool {
    let color = if on { theme.accent } else { theme.text };
    let sign = match is_error {
        Some(true) => icon::ERROR,
        Some(false) => icon::WARNING,
        None => icon::LIST,
    };
    let mut text = RichText::new(format!("{sign}  {words}")).color(color);
    if on {
        text = text.font(semibold(size::BODY));
    }
    let room = vec2(ui.available_width(), 32.0);
    let count_text = RichText::new(count.to_string()).color(theme.faint);
    let mut button = egui::Button::new(text).min_size(room).truncate().frame_when_inactive(on).right_text(count_text);
    if on {
        button = button.fill(theme.accent_wash).stroke(egui::Stroke::NONE);
    }
    let response = ui.add_sized(room, button);
    let told = format!("{words} ({count})");
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, &told));
    response.on_hover_text(told.as_str()).clicked()
}

fn heading_ui(ui: &mut Ui, theme: &Theme, words: &str) {
    let room = vec2(ui.available_width(), LINE);
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(LINE);
        ui.label(RichText::new(words).font(semibold(size::SECTION)).color(theme.text));
    });
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &ProblemLine, done: &mut Option<Done>) {
    let theme = cx.theme;
    let room = vec2(ui.available_width(), LINE);
    ui.allocate_ui_with_layout(room, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_height(LINE);
        buttons_ui(ui, cx, line, done);
        ui.add_space(space::SMALL);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (sign, color) = if line.is_error { (icon::ERROR, theme.error) } else { (icon::WARNING, theme.warning) };
            ui.label(RichText::new(sign).color(color));
            let words = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add_space(6.0);
                let location = RichText::new(&line.location).size(size::SMALL).color(theme.faint);
                ui.add(Label::new(location).truncate());
                let message = line.reason.as_ref().map_or_else(
                    || line.message.clone(),
                    |reason| Phrase::new("check-said").with("reason", reason.as_str()).say(cx.lang),
                );
                ui.add(Label::new(RichText::new(message).color(theme.text)).truncate());
            });
            let told = words.response.interact(Sense::hover());
            told.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, line.told()));
            told.on_hover_text(line.told());
        });
    });
}

/// From right to left: the way to the place, and what a person says of it.
fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, line: &ProblemLine, done: &mut Option<Done>) {
    let named = |response: egui::Response, word: &str| {
        let told = format!("{word}: {}", line.location);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &told));
        response
    };
    let go = cx.tr(line.go_key());
    if named(quiet_button(ui, icon::ARROW_FORWARD, &go), &go).clicked() {
        *done = Some(Done::Go(line.goto));
    }
    if !line.is_reviewed || !cx.may_write() {
        return;
    }
    if line.reason.is_some() {
        let word = cx.tr("check-take-back");
        if named(quiet_button(ui, icon::UNDO, &word), &word).clicked() {
            *done = Some(Done::TakeBack(line.kind, line.place.clone()));
        }
    } else {
        let word = cx.tr("check-review");
        if named(quiet_button(ui, icon::CHECK, &word), &word).clicked() {
            *done = Some(Done::Review(Box::new(line.clone())));
        }
    }
}
