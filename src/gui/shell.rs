//! What stands around every view: the bar on top with the programme and the search, the navigation on
//! the left, the status bar that says what is on disk, and notices.

use egui::{Align, Frame, Layout, Margin, Panel, RichText, ScrollArea, Stroke, Ui};

use super::ask::{Ask, Place};
use super::commands::Act;
use super::theme::{Theme, semibold, size, space};
use super::widgets::{chip, choose, faint, icon};
use crate::app::queries::changes::Pair;
use crate::app::{Access, Saving, Session, State};
use crate::base::{Lang, Phrase, clock};

/// The bar on top.
pub fn top_bar(
    ui: &mut Ui,
    theme: &Theme,
    lang: Lang,
    session: Option<&Session>,
    pair: Option<Pair>,
    outbox: &mut Vec<Ask>,
) {
    let frame = Frame::new().fill(theme.bar).inner_margin(Margin::symmetric(16, 7));
    Panel::top("top_bar").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            let name =
                session.map_or_else(|| lang.tr("base-programme-name"), |open| open.state().programme.name.clone());
            ui.add(egui::Label::new(RichText::new(name).font(semibold(size::BODY)).color(theme.text)).truncate());
            if let Some(session) = session {
                invented_ui(ui, theme, lang, session.state());
                // In a small window the counts make room for what one does.
                let least = if session.state().programme.invented { WIDE } else { 760.0 };
                if ui.ctx().content_rect().width() > least {
                    faint(ui, theme, &counts(session.state(), lang));
                }
                pair_ui(ui, lang, session.state(), pair, outbox);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(session) = session {
                    undo_ui(ui, lang, Act::Redo, session.redo_words(), outbox);
                    undo_ui(ui, lang, Act::Undo, session.undo_words(), outbox);
                }
                search_button(ui, theme, lang, outbox);
            });
        });
    });
}

/// From this width on the mark of invented data and the counts both have room.
const WIDE: f32 = 1100.0;

/// Says of invented data that they are, in every view.
fn invented_ui(ui: &mut Ui, theme: &Theme, lang: Lang, state: &State) {
    let Some(mark) = state.programme.mark() else { return };
    let said = mark.say(lang);
    let is_wide = ui.ctx().content_rect().width() > WIDE;
    let word = if is_wide { said.clone() } else { lang.tr("base-invented-short") };
    chip(ui, theme, &word, &said, &lang.tr("base-invented-why"));
}

fn counts(state: &State, lang: Lang) -> String {
    Phrase::new("shell-counts")
        .with("pilots", state.pilot_count())
        .with("measurements", state.measurements().len())
        .say(lang)
}

/// Where there are more than two measurements, the pair looked at is chosen here, once for all views.
fn pair_ui(ui: &mut Ui, lang: Lang, state: &State, pair: Option<Pair>, outbox: &mut Vec<Ask>) {
    let Some(pair) = pair.filter(|_| state.measurements().len() > 2) else { return };
    let names: Vec<String> = state.measurements().iter().map(|held| held.name.get(lang).to_owned()).collect();
    let rank = |id| state.wave(id).map_or(0, |wave| wave as usize - 1);
    let (from, to) = (rank(pair.from), rank(pair.to));
    if let Some(picked) = choose(ui, "pair_from", &lang.tr("shell-pair-from"), from, &names[..to]) {
        outbox.push(Ask::ChoosePair(Pair { from: state.measurements()[picked].id, ..pair }));
    }
    ui.label(icon::ARROW_FORWARD);
    if let Some(picked) = choose(ui, "pair_to", &lang.tr("shell-pair-to"), to - from - 1, &names[from + 1..]) {
        outbox.push(Ask::ChoosePair(Pair { to: state.measurements()[from + 1 + picked].id, ..pair }));
    }
}

fn undo_ui(ui: &mut Ui, lang: Lang, act: Act, words: Option<&Phrase>, outbox: &mut Vec<Ask>) {
    let name = act.label(lang);
    let said = words.map_or_else(|| name.clone(), |words| format!("{name}: {}", words.say(lang)));
    let keys = act.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys)).unwrap_or_default();
    let button = egui::Button::new(format!("{} {name}", act.icon())).frame_when_inactive(false);
    let response = ui.add_enabled(words.is_some(), button);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, words.is_some(), &said));
    if response.on_hover_text(format!("{said} ({keys})")).clicked() {
        outbox.extend(act.ask(0));
    }
}

fn search_button(ui: &mut Ui, theme: &Theme, lang: Lang, outbox: &mut Vec<Ask>) {
    let words = format!("{} {}", icon::SEARCH, lang.tr("shell-search"));
    let keys = Act::Palette.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys)).unwrap_or_default();
    let width = (ui.available_width() - 20.0).clamp(120.0, 270.0);
    let button = egui::Button::new(RichText::new(words).color(theme.faint))
        .truncate()
        .right_text(RichText::new(keys).color(theme.faint));
    let response = ui.add_sized([width, space::TARGET], button);
    if response.clicked() {
        outbox.push(Ask::ShowPalette);
    }
}

/// The views of an open programme, in the order of the navigation.
const VIEWS: [(Act, Place); 9] = [
    (Act::Overview, Place::Overview),
    (Act::Pilots, Place::Pilots),
    (Act::Entry, Place::Entry),
    (Act::Compare, Place::Compare),
    (Act::Analyse, Place::Analyse),
    (Act::Findings, Place::Findings),
    (Act::Present, Place::Present),
    (Act::Check, Place::Check),
    (Act::Settings, Place::Settings),
];

/// The height of an item of the navigation, and the space between two.
const NAV_HEIGHT: f32 = 34.0;
const NAV_GAP: f32 = 4.0;

/// The navigation on the left; where the window is narrow it takes less room.
pub fn navigation(ui: &mut Ui, theme: &Theme, lang: Lang, place: Place, has_programme: bool, outbox: &mut Vec<Ask>) {
    let narrow = ui.ctx().content_rect().width() < 1000.0;
    let frame = Frame::new().fill(theme.bar).inner_margin(Margin::symmetric(if narrow { 6 } else { 10 }, 12));
    Panel::left("navigation").resizable(false).exact_size(if narrow { 150.0 } else { 184.0 }).frame(frame).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = NAV_GAP;
            let views = if has_programme { &VIEWS[..] } else { &[] };
            let needed = (views.len() + 2) as f32 * (NAV_HEIGHT + NAV_GAP);
            if ui.available_height() < needed {
                // Where not all fits, all of it scrolls: nothing may lie over something else.
                ScrollArea::vertical().show(ui, |ui| {
                    views_ui(ui, theme, lang, place, views, outbox);
                    nav_item(ui, theme, lang, Act::Start, place == Place::Start, outbox);
                    nav_item(ui, theme, lang, Act::Help, false, outbox);
                });
                return;
            }
            views_ui(ui, theme, lang, place, views, outbox);
            ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
                nav_item(ui, theme, lang, Act::Help, false, outbox);
                nav_item(ui, theme, lang, Act::Start, place == Place::Start, outbox);
            });
        },
    );
}

fn views_ui(ui: &mut Ui, theme: &Theme, lang: Lang, place: Place, views: &[(Act, Place)], outbox: &mut Vec<Ask>) {
    for (act, target) in views {
        nav_item(ui, theme, lang, *act, place.same_view(*target), outbox);
    }
}

fn nav_item(ui: &mut Ui, theme: &Theme, lang: Lang, act: Act, here: bool, outbox: &mut Vec<Ask>) {
    let label = act.label(lang);
    let mut words = RichText::new(format!("{}  {label}", act.icon())).size(size::BODY);
    words = if here {
        words.color(theme.accent).family(egui::FontFamily::Name(super::theme::SEMIBOLD.into()))
    } else {
        words.color(theme.text)
    };
    let mut button = egui::Button::new(words)
        .frame_when_inactive(false)
        .min_size(egui::vec2(ui.available_width(), NAV_HEIGHT))
        .truncate();
    if here {
        button = button.fill(theme.accent_wash).frame_when_inactive(true).stroke(Stroke::NONE);
    }
    // A growing spacer at the end keeps the words on the left.
    let response = ui.add(button.right_text(""));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, here, &label));
    let keys = act.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys));
    let response = match keys {
        Some(keys) => response.on_hover_text(keys),
        None => response,
    };
    if response.clicked() {
        outbox.extend(act.ask(0));
    }
}

/// The bar below: what is on disk, who is entering, which file, what is still running.
pub fn status_bar(
    ui: &mut Ui,
    theme: &Theme,
    lang: Lang,
    session: Option<&Session>,
    busy: bool,
    outbox: &mut Vec<Ask>,
) {
    let frame = Frame::new().fill(theme.bar).inner_margin(Margin::symmetric(16, 4));
    Panel::bottom("status_bar").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            let Some(session) = session else {
                faint(ui, theme, &lang.tr("shell-no-file"));
                return;
            };
            saving_ui(ui, theme, lang, session, outbox);
            ui.add_space(space::SMALL);
            let by = Phrase::new("shell-by").with("name", session.by()).say(lang);
            faint(ui, theme, &by);
            ui.add_space(space::SMALL);
            let name = session.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let path = session.path().display().to_string();
            faint(ui, theme, &name).on_hover_text(path);
            if busy {
                ui.spinner();
                faint(ui, theme, &lang.tr("shell-busy"));
            }
        });
    });
}

fn saving_ui(ui: &mut Ui, theme: &Theme, lang: Lang, session: &Session, outbox: &mut Vec<Ask>) {
    match (session.access(), session.saving()) {
        (Access::ReadsOnly { why }, _) => {
            faint(ui, theme, &format!("{} {}", icon::LOCK, lang.tr("shell-read-only"))).on_hover_text(why.say(lang));
            if session.can_take_over() && ui.small_button(lang.tr("shell-take-over")).clicked() {
                outbox.push(Ask::TakeOver);
            }
        }
        (Access::Writes, Saving::Busy(_)) => {
            faint(ui, theme, &format!("{} {}", icon::SYNC, lang.tr("shell-saving")));
        }
        (Access::Writes, Saving::Saved(at)) => {
            let words = match at {
                Some(at) => Phrase::new("shell-saved-at").with("time", clock::hour_minute(at)).say(lang),
                None => lang.tr("shell-saved"),
            };
            faint(ui, theme, &format!("{} {words}", icon::CHECK));
        }
    }
}

/// A notice above the status bar that stays until it is read away.
pub struct Shown {
    pub text: String,
    pub is_error: bool,
}

/// A small window must keep its room.
const NOTICES_AT_ONCE: usize = 3;

/// Adds a notice; one that says the same goes.
pub fn add_notice(shown: &mut Vec<Shown>, text: String, is_error: bool) {
    shown.retain(|notice| notice.text != text);
    shown.push(Shown { text, is_error });
}

/// The notices, newest last, each with a button that closes it.
pub fn notices(ui: &mut Ui, theme: &Theme, lang: Lang, shown: &mut Vec<Shown>) {
    if shown.is_empty() {
        return;
    }
    let frame = Frame::new().fill(theme.card).inner_margin(Margin::symmetric(16, 6));
    Panel::bottom("notices").frame(frame).show(ui, |ui| {
        let mut closed = None;
        // The newest few; those before them come back as these are read away.
        for (index, notice) in shown.iter().enumerate().skip(shown.len().saturating_sub(NOTICES_AT_ONCE)) {
            ui.horizontal(|ui| {
                let (sign, colour) =
                    if notice.is_error { (icon::ERROR, theme.error) } else { (icon::INFO, theme.text) };
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if ui.button(format!("{} {}", icon::CLOSE, lang.tr("dialog-close"))).clicked() {
                        closed = Some(index);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(egui::Label::new(RichText::new(format!("{sign} {}", notice.text)).color(colour)).wrap());
                    });
                });
            });
        }
        if let Some(index) = closed {
            shown.remove(index);
        }
    });
}
