//! The pieces that every section is laid out with: a label beside its field (above it where there is no
//! room), a text in both languages, a checked number, and the buttons of a list.

use egui::{Align, Id, Layout, RichText, Ui, vec2};

use crate::app::{Command, State, ops};
use crate::base::{Lang, Phrase, Text, number};
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, size, space};
use crate::gui::widgets::{Checked, Refusals, checked_field, faint, field, icon, line_field};

const LABEL: f32 = 176.0;

pub fn id(words: impl std::hash::Hash + std::fmt::Debug) -> Id {
    Id::unique(("settings", words))
}

/// A label with what belongs to it, and below that a sentence where one is needed.
pub fn labelled(ui: &mut Ui, theme: &Theme, label: &str, hint: &str, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() < 480.0 {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            faint(ui, theme, label);
            add(ui);
            hint_ui(ui, theme, hint);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(vec2(LABEL, space::TARGET), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(LABEL);
            ui.add(egui::Label::new(RichText::new(label).color(theme.faint)).wrap());
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            add(ui);
            hint_ui(ui, theme, hint);
        });
    });
}

fn hint_ui(ui: &mut Ui, theme: &Theme, hint: &str) {
    if !hint.is_empty() {
        faint(ui, theme, hint);
    }
}

/// One line of text under its label; answers what it was changed into.
pub fn line(ui: &mut Ui, theme: &Theme, id: Id, label: &str, kept: &str) -> Option<String> {
    let mut changed = None;
    labelled(ui, theme, label, "", |ui| changed = line_field(ui, id, label, kept, ""));
    changed.map(|text| text.trim().to_owned())
}

/// A text in both languages, side by side; answers the whole text where either changed.
pub fn both(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: &Text, lines: usize) -> Option<Text> {
    let mut changed = None;
    ui.columns(2, |columns| {
        for (ui, lang) in columns.iter_mut().zip(Lang::ALL) {
            ui.spacing_mut().item_spacing.y = 2.0;
            let language = cx.tr(&format!("base-language-{}", lang.code()));
            faint(ui, cx.theme, &language);
            let said = format!("{label}, {language}");
            let id = id.with(lang.code());
            let text = kept.exactly(lang);
            let typed = if lines == 1 {
                line_field(ui, id, &said, text, "")
            } else {
                field::draft_field(ui, id, &said, text, |text| {
                    egui::TextEdit::multiline(text).desired_rows(lines).desired_width(f32::INFINITY)
                })
            };
            if let Some(typed) = typed {
                let mut text = kept.clone();
                typed.trim().clone_into(text.slot(lang));
                changed = Some(text);
            }
        }
    });
    changed
}

/// A number that is checked by what it would change: `command` makes the command of a number.
pub struct Number<'a> {
    pub id: Id,
    pub label: &'a str,
    pub kept: f64,
}

/// Paints the field with the reason below it; answers the command where the number was sound.
pub fn number_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    refusals: &mut Refusals,
    wanted: &Number<'_>,
    command: impl FnOnce(f64) -> Command,
) -> Option<Command> {
    let kept = number::plain(cx.lang, wanted.kept);
    let checked = Checked { id: wanted.id, label: wanted.label, kept: &kept, hint: "", width: 64.0 };
    let (state, lang) = (cx.state, cx.lang);
    let outcome = checked_field(ui, cx.theme, refusals, &checked, |typed| {
        let value = number::parse(typed)
            .ok_or_else(|| Phrase::new("settings-number-unreadable").with("typed", typed).say(lang))?;
        accepted(state, lang, command(value))
    });
    outcome.read
}

/// The command, where the programme would accept it; else the reason.
pub fn accepted(state: &State, lang: Lang, command: Command) -> Result<Command, String> {
    match ops::plan(state, &command) {
        Ok(_) => Ok(command),
        Err(error) => Err(error.say(lang)),
    }
}

/// What the buttons at the end of a list's row ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAsk {
    Earlier,
    Later,
    Remove,
}

/// Up, down and remove, each known by the name of its row.
pub fn row_buttons(ui: &mut Ui, cx: &Cx<'_>, name: &str, index: usize, count: usize) -> Option<RowAsk> {
    let mut asked = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let buttons = [
            (icon::DELETE, "settings-remove", count > 0, RowAsk::Remove),
            (icon::ARROW_DOWNWARD, "settings-later", index + 1 < count, RowAsk::Later),
            (icon::ARROW_UPWARD, "settings-earlier", index > 0, RowAsk::Earlier),
        ];
        for (sign, key, enabled, ask) in buttons {
            let word = cx.tr(key);
            let words = RichText::new(format!("{sign} {word}")).size(size::SMALL);
            let response = ui.add_enabled(enabled, egui::Button::new(words).frame_when_inactive(false));
            let said = format!("{word}: {name}");
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled && ui.is_enabled(), &said));
            if response.clicked() {
                asked = Some(ask);
            }
        }
    });
    asked
}
