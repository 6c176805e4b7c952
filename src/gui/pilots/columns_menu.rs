//! Choosing the columns of the table: which stand there and in which order, and which can be added.

use egui::{Id, Popup, PopupCloseBehavior, ScrollArea, Ui};

use super::columns::{FACTS, measured, of_measured};
use super::desk::{Desk, looking};
use super::figures::Looking;
use super::table_model::column_words;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{size, space};
use crate::gui::widgets::{faint, icon, section};
use crate::model::pilot_list::PilotColumn;
use crate::model::{ScaleKey, Source};

const WIDTH: f32 = 540.0;
/// Of the height of the window, at most so much.
const SHARE: f32 = 0.68;

/// The button, and what it unfolds.
pub fn columns_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk) {
    let words = format!("{} {}", icon::VIEW_COLUMN, cx.tr("pilots-columns"));
    let response = ui.add(egui::Button::new(words).min_size(egui::vec2(0.0, space::TARGET)));
    let window = ui.ctx().content_rect();
    Popup::from_toggle_button_response(&response)
        .id(Id::unique("pilots_columns"))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(WIDTH.min(window.width() - 40.0))
        .show(|ui| {
            ui.set_width(WIDTH.min(window.width() - 40.0));
            ui.set_max_height(window.height() * SHARE);
            let area = ScrollArea::vertical().id_salt("pilots_columns").max_height(window.height() * SHARE);
            area.auto_shrink([false, true]).show(ui, |ui| unfolded_ui(ui, cx, desk));
        });
}

fn unfolded_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk) {
    let looking = looking(cx);
    ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.theme.faint;
    let mut columns = desk.columns().to_vec();
    section(ui, cx.theme, &cx.tr("pilots-columns-order"));
    faint(ui, cx.theme, &cx.tr("pilots-columns-order-why"));
    order_ui(ui, cx, &mut columns, looking);
    ui.add_space(space::SMALL);
    section(ui, cx.theme, &cx.tr("pilots-columns-facts"));
    ui.horizontal_wrapped(|ui| {
        for column in FACTS {
            let words = column_words(cx.state, &column, looking, cx.lang);
            tick_ui(ui, &mut columns, column, &words, &words);
        }
    });
    ui.add_space(space::SMALL);
    section(ui, cx.theme, &cx.tr("pilots-columns-figures"));
    for (scale, source) in measured(cx.state) {
        figures_ui(ui, cx, &mut columns, (&scale, source), looking);
    }
    ui.add_space(space::SMALL);
    if ui.button(cx.tr("pilots-columns-usual")).clicked() {
        desk.forget_columns();
    } else if columns != desk.columns() {
        desk.choose_columns(columns);
    }
}

/// The columns that stand there, each with the ways to move it and to take it out.
fn order_ui(ui: &mut Ui, cx: &Cx<'_>, columns: &mut Vec<PilotColumn>, looking: Looking) {
    let last = columns.len().saturating_sub(1);
    let mut done = None;
    for (at, column) in columns.iter().enumerate() {
        let words = column_words(cx.state, column, looking, cx.lang);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let ways = [
                    ("pilots-column-take", "pilots-column-take-short", true, None),
                    ("pilots-column-right", "pilots-column-right-short", at < last, Some(at + 1)),
                    ("pilots-column-left", "pilots-column-left-short", at > 0, Some(at.saturating_sub(1))),
                ];
                for (key, short, can, to) in ways {
                    let said = Phrase::new("pilots-column-do").with("what", cx.tr(key)).with("column", words.as_str());
                    let said = said.say(cx.lang);
                    let word = cx.tr(short);
                    let words = match to {
                        None => format!("{} {word}", icon::CLOSE),
                        Some(to) if to > at => format!("{word} →"),
                        Some(_) => format!("← {word}"),
                    };
                    let words = egui::RichText::new(words).size(size::SMALL);
                    let way = egui::Button::new(words).frame_when_inactive(false);
                    let response = ui.add_enabled(can, way.min_size(egui::vec2(0.0, space::TARGET)));
                    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, can, &said));
                    if response.on_hover_text(cx.tr(key)).clicked() {
                        done = Some((at, to));
                    }
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(egui::Label::new(&words).truncate());
                });
            });
        });
    }
    match done {
        Some((at, Some(to))) => columns.swap(at, to),
        Some((at, None)) => drop(columns.remove(at)),
        None => {}
    }
}

fn figures_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    columns: &mut Vec<PilotColumn>,
    (scale, source): (&ScaleKey, Source),
    looking: Looking,
) {
    let title = cx.state.scale(scale).map(|held| held.title.get(cx.lang).to_owned()).unwrap_or_default();
    let said = crate::analysis::words::source(source).say(cx.lang);
    faint(ui, cx.theme, &format!("{title}, {said}"));
    ui.horizontal_wrapped(|ui| {
        for column in of_measured(scale, source) {
            if looking.pair.is_none() && !matches!(column, PilotColumn::Score { is_later: false, .. }) {
                continue;
            }
            let heading = super::columns::heading(cx.state, &column, looking, cx.lang);
            tick_ui(ui, columns, column, &heading.which, &heading.said());
        }
    });
}

/// A box that puts a column at the end, or takes it out.
fn tick_ui(ui: &mut Ui, columns: &mut Vec<PilotColumn>, column: PilotColumn, words: &str, said: &str) {
    let mut is_on = columns.contains(&column);
    let response = ui.checkbox(&mut is_on, words);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_on, said));
    if response.clicked() {
        columns.retain(|held| *held != column);
        columns.extend(is_on.then_some(column));
    }
}
