//! The words for grades: from which grade which word holds, what counts as satisfactory, from which
//! change on one says "iets", "duidelijk" and "sterk"; with a sentence to try them on.

use egui::{RichText, TextEdit, Ui, vec2};

use super::form::{Number, id, labelled, number_ui};
use crate::analysis::words;
use crate::app::Command;
use crate::base::{Lang, Text, number};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{Refusals, button, card, faint, icon, line_field, section};
use crate::model::{Bands, LevelBand, Programme};

/// Two grades to try the words on; they belong to nobody.
#[derive(Default)]
pub struct Trial {
    from: String,
    to: String,
}

const TRIED: (f64, f64) = (8.2, 6.2);
const FROM: f32 = 96.0;

pub fn bands_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals, trial: &mut Trial) {
    let bands = cx.state.programme.bands.clone();
    card(ui, cx.theme, |ui| trial_ui(ui, cx, trial, &bands));
    card(ui, cx.theme, |ui| {
        section(ui, cx.theme, &cx.tr("settings-levels"));
        for index in 0..bands.level.len() {
            level_ui(ui, cx, refusals, &bands, index);
        }
        if button(ui, icon::ADD, &cx.tr("settings-level-add")).clicked() {
            cx.act(with_bands(cx, add_level(&bands)));
        }
        ui.add_space(space::SMALL);
        threshold_ui(ui, cx, refusals, &bands, "settings-satisfactory", |bands| &mut bands.satisfactory);
    });
    card(ui, cx.theme, |ui| {
        section(ui, cx.theme, &cx.tr("settings-changes"));
        threshold_ui(ui, cx, refusals, &bands, "settings-slightly", |bands| &mut bands.slightly);
        threshold_ui(ui, cx, refusals, &bands, "settings-clearly", |bands| &mut bands.clearly);
        threshold_ui(ui, cx, refusals, &bands, "settings-strongly", |bands| &mut bands.strongly);
    });
}

/// What the words would say of two grades.
pub fn example(bands: &Bands, from: f64, to: f64, lang: Lang) -> String {
    words::grade_sentence(bands, from, to).say(lang)
}

fn trial_ui(ui: &mut Ui, cx: &Cx<'_>, trial: &mut Trial, bands: &Bands) {
    section(ui, cx.theme, &cx.tr("settings-try"));
    ui.horizontal(|ui| {
        for (text, usual, key) in
            [(&mut trial.from, TRIED.0, "settings-try-from"), (&mut trial.to, TRIED.1, "settings-try-to")]
        {
            let word = cx.tr(key);
            faint(ui, cx.theme, &word);
            let hint = number::fixed(cx.lang, usual, 1);
            ui.add(TextEdit::singleline(text).hint_text(hint).desired_width(52.0)).accessible_name(word);
        }
    });
    let grade = |text: &str, usual| number::parse(text).unwrap_or(usual);
    let said = example(bands, grade(&trial.from, TRIED.0), grade(&trial.to, TRIED.1), cx.lang);
    ui.add(egui::Label::new(RichText::new(said).font(semibold(size::BODY)).color(cx.theme.accent)).wrap());
}

fn with_bands(cx: &Cx<'_>, bands: Bands) -> Command {
    Command::PutProgramme(Box::new(Programme { bands, ..(*cx.state.programme).clone() }))
}

/// A band halfway the two highest, which the person then names and moves.
fn add_level(bands: &Bands) -> Bands {
    let mut added = bands.clone();
    let highest = bands.level.first().map_or(5.0, |band| band.from);
    let from = number::round((highest + 10.0) / 2.0, 1);
    let word = bands.level.first().map(|band| band.word.clone()).unwrap_or_else(|| Text::new("…", "…"));
    added.level.insert(0, LevelBand { from, word });
    added
}

fn level_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals, bands: &Bands, index: usize) {
    let (theme, band) = (cx.theme, &bands.level[index]);
    let last = index + 1 == bands.level.len();
    let number_id = id(("level", index));
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(vec2(FROM, space::TARGET), egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_min_width(FROM);
            if last {
                faint(ui, theme, &cx.tr("settings-level-below"));
                return;
            }
            faint(ui, theme, &cx.tr("settings-level-from"));
            let label = format!("{} {}", cx.tr("settings-level-from"), band.word.get(cx.lang));
            let number = Number { id: number_id, label: &label, kept: band.from };
            let command = number_ui(ui, cx, refusals, &number, |from| {
                let mut changed = bands.clone();
                changed.level[index].from = from;
                with_bands(cx, changed)
            });
            if let Some(command) = command {
                cx.act(command);
            }
        });
        words_ui(ui, cx, bands, index);
    });
    refusals.reason_ui(ui, theme, number_id);
}

/// The word of a band in both languages, and the button that takes the band away.
fn words_ui(ui: &mut Ui, cx: &mut Cx<'_>, bands: &Bands, index: usize) {
    let band = &bands.level[index];
    let remove = cx.tr("settings-remove");
    let width = ((ui.available_width() - 128.0) / 2.0).max(80.0);
    for lang in Lang::ALL {
        let language = cx.tr(&format!("base-language-{}", lang.code()));
        let label = format!("{} {}, {language}", cx.tr("settings-level-word"), index + 1);
        let typed = ui
            .allocate_ui_with_layout(
                vec2(width, space::TARGET),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| line_field(ui, id(("word", index, lang)), &label, band.word.exactly(lang), &language),
            )
            .inner;
        if let Some(typed) = typed {
            let mut changed = bands.clone();
            typed.trim().clone_into(changed.level[index].word.slot(lang));
            cx.act(with_bands(cx, changed));
        }
    }
    let words = RichText::new(format!("{} {remove}", icon::DELETE)).size(size::SMALL);
    let response = ui.add_enabled(bands.level.len() > 2, egui::Button::new(words).frame_when_inactive(false));
    let said = format!("{remove}: {}", band.word.get(cx.lang));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if response.clicked() {
        let mut changed = bands.clone();
        changed.level.remove(index);
        cx.act(with_bands(cx, changed));
    }
}

fn threshold_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    refusals: &mut Refusals,
    bands: &Bands,
    key: &'static str,
    slot: fn(&mut Bands) -> &mut f64,
) {
    let mut copy = bands.clone();
    let label = cx.tr(key);
    let number = Number { id: id(key), label: &label, kept: *slot(&mut copy) };
    let mut command = None;
    labelled(ui, cx.theme, &label, "", |ui| {
        command = number_ui(ui, cx, refusals, &number, |value| {
            let mut changed = bands.clone();
            *slot(&mut changed) = value;
            with_bands(cx, changed)
        });
        refusals.reason_ui(ui, cx.theme, number.id);
    });
    if let Some(command) = command {
        cx.act(command);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_speaks_with_the_bands() {
        let mut bands = Bands::default();
        assert_eq!(example(&bands, 8.2, 6.2, Lang::Nl), "hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)");
        bands.strongly = 3.0;
        assert_eq!(example(&bands, 8.2, 6.2, Lang::Nl), "hoog (8,2), duidelijk gedaald, nog steeds voldoende (6,2)");
        assert_eq!(add_level(&bands).level[0].from, 9.3);
    }
}
