//! The filters, folded behind a button that says how many are on; under one another beside the pilot, next to each other
//! above the table. And the order of the list.

use egui::{Id, Response, Ui};

use super::columns::{measured, of_measured};
use super::desk::Desk;
use super::figures::Looking;
use super::list_model::Choices;
use super::table_model::column_words;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{choose, faint, icon, quiet_button, search_field};
use crate::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};

/// The room of a label before its choice, and of a choice next to others.
const LABEL: f32 = 92.0;
const CHOICE: f32 = 170.0;

pub fn search_id() -> Id {
    Id::unique("pilots_search")
}

/// The field in which one types what must occur; `Escape` empties it.
pub fn search_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter, width: f32) -> Response {
    let response = search_field(ui, search_id(), &cx.tr("pilots-search"), &mut filter.text, width);
    if cx.focus_search {
        response.request_focus();
    }
    response
}

/// The button that unfolds the filters and says how many are on.
pub fn open_button(ui: &mut Ui, cx: &Cx<'_>, filter: &PilotFilter, open: &mut bool) {
    let words = match filter.count() {
        0 => cx.tr("pilots-filters"),
        count => Phrase::new("pilots-filters-on").with("count", count).say(cx.lang),
    };
    let button = egui::Button::new(format!("{} {words}", icon::FILTER_LIST))
        .selected(*open)
        .min_size(egui::vec2(0.0, space::TARGET));
    if ui.add(button).clicked() {
        *open = !*open;
    }
}

/// The button that takes the filters away, where any is on.
pub fn clear_button(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter) {
    if filter.count() > 0 && quiet_button(ui, icon::CLOSE, &cx.tr("pilots-filters-clear")).clicked() {
        filter.clear();
    }
}

/// The unfolded filters, under one another.
pub fn filters_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter, choices: &Choices) {
    each_ui(ui, cx, filter, choices, &mut |ui, one, chosen| {
        ui.horizontal(|ui| {
            ui.allocate_ui(egui::vec2(LABEL, space::TARGET), |ui| {
                ui.set_width(LABEL);
                faint(ui, cx.theme, &one.label);
            });
            ui.spacing_mut().combo_width = (ui.available_width() - 4.0).max(90.0);
            one.choose_ui(ui, cx.lang, chosen);
        });
    });
}

/// The unfolded filters, next to each other.
pub fn wide_filters_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter, choices: &Choices) {
    ui.horizontal_wrapped(|ui| {
        each_ui(ui, cx, filter, choices, &mut |ui, one, chosen| {
            ui.vertical(|ui| {
                ui.set_width(CHOICE);
                ui.spacing_mut().item_spacing.y = 2.0;
                faint(ui, cx.theme, &one.label);
                ui.spacing_mut().combo_width = CHOICE - 4.0;
                one.choose_ui(ui, cx.lang, chosen);
            });
        });
    });
}

/// One filter with what can be chosen: its value, and what that is called.
struct One<'a> {
    id: &'a str,
    label: String,
    choices: Vec<(String, String)>,
}

impl One<'_> {
    fn choose_ui(&self, ui: &mut Ui, lang: Lang, chosen: &mut Option<String>) {
        let mut words = vec![lang.tr("pilots-filter-any")];
        words.extend(self.choices.iter().map(|(_, word)| word.clone()));
        let place = |wanted: &String| self.choices.iter().position(|(held, _)| held == wanted);
        let at = chosen.as_ref().map_or(0, |wanted| {
            place(wanted).map_or_else(
                || {
                    // A kept list may ask for what no pilot is any more.
                    words.push(Phrase::new("pilots-filter-gone").with("word", wanted.as_str()).say(lang));
                    words.len() - 1
                },
                |at| at + 1,
            )
        });
        if let Some(picked) = choose(ui, &format!("pilots_filter_{}", self.id), &self.label, at, &words) {
            *chosen = picked.checked_sub(1).and_then(|at| self.choices.get(at)).map(|(code, _)| code.clone());
        }
    }
}

/// The name of a filter within the program, the key of its label, what can be chosen, and what is.
type Each<'a> = (&'a str, &'a str, Vec<(String, String)>, &'a mut Option<String>);

type Paint<'p> = &'p mut dyn FnMut(&mut Ui, &One<'_>, &mut Option<String>);

fn each_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut PilotFilter, choices: &Choices, paint: Paint<'_>) {
    let lang = cx.lang;
    let mut year = filter.year.map(|year| year.to_string());
    let years: Vec<String> = choices.years.iter().map(i32::to_string).collect();
    let all: [Each<'_>; 6] = [
        ("theme", "pilots-filter-theme", choices.themes.clone(), &mut filter.theme),
        ("keyword", "pilots-filter-keyword", named(&choices.keywords), &mut filter.keyword),
        ("municipality", "pilots-filter-municipality", named(&choices.municipalities), &mut filter.municipality),
        ("adviser", "pilots-filter-adviser", named(&choices.advisers), &mut filter.adviser),
        ("kind", "pilots-filter-commissioner-kind", choices.commissioner_kinds.clone(), &mut filter.commissioner_kind),
        ("year", "pilots-filter-year", named(&years), &mut year),
    ];
    for (id, label, choices, chosen) in all {
        if !choices.is_empty() || chosen.is_some() {
            paint(ui, &One { id, label: lang.tr(label), choices }, chosen);
        }
    }
    filter.year = year.and_then(|year| year.parse().ok());
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.theme.faint;
        let both = ui.checkbox(&mut filter.both_measurements, lang.tr("pilots-filter-both"));
        both.on_hover_text(lang.tr("pilots-filter-both-why"));
    });
}

fn named(list: &[String]) -> Vec<(String, String)> {
    list.iter().map(|name| (name.clone(), name.clone())).collect()
}

/// What a filter asks, in words: `Thema: Jeugd`.
pub fn filter_words(filter: &PilotFilter, lang: Lang) -> Vec<String> {
    let said = |key: &str, word: Option<String>| {
        word.map(|word| Phrase::new("pilots-filter-said").with("filter", lang.tr(key)).with("word", word).say(lang))
    };
    let year = filter.year.map(|year| year.to_string());
    let all = [
        said("pilots-filter-theme", filter.theme.as_deref().map(|code| theme_words(code, lang))),
        said("pilots-filter-keyword", filter.keyword.clone()),
        said("pilots-filter-municipality", filter.municipality.clone()),
        said("pilots-filter-adviser", filter.adviser.clone()),
        said(
            "pilots-filter-commissioner-kind",
            filter.commissioner_kind.as_deref().map(|code| commissioner_kind_words(code, lang)),
        ),
        said("pilots-filter-year", year),
        filter.both_measurements.then(|| lang.tr("pilots-filter-both")),
    ];
    all.into_iter().flatten().collect()
}

/// Which order the list stands in, and the other way round.
pub fn sort_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, looking: Looking) {
    let columns = sortable(cx, desk);
    let words: Vec<String> = columns.iter().map(|column| sort_words(cx, column, looking)).collect();
    let at = columns.iter().position(|column| *column == desk.sort.by).unwrap_or(0);
    let key = if desk.sort.is_descending { "pilots-sort-descending" } else { "pilots-sort-ascending" };
    let said = cx.tr(key);
    let arrow = if desk.sort.is_descending { "↓" } else { "↑" };
    let turn = ui.add(egui::Button::new(arrow).min_size(egui::vec2(space::TARGET, space::TARGET)));
    turn.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if turn.on_hover_text(&said).clicked() {
        desk.sort.is_descending = !desk.sort.is_descending;
    }
    ui.spacing_mut().combo_width = (ui.available_width() - 4.0).clamp(60.0, 150.0);
    let picked = ui.scope(|ui| choose_truncated(ui, &cx.tr("pilots-sort"), at, &words)).inner;
    if let Some(picked) = picked {
        desk.sort = PilotSort::by(columns[picked].clone());
    }
}

/// As [`choose`], as wide as there is room: what is cut is told on hover.
fn choose_truncated(ui: &mut Ui, label: &str, chosen: usize, words: &[String]) -> Option<usize> {
    let mut picked = None;
    let shown = words.get(chosen).map_or("", String::as_str);
    let combo = egui::ComboBox::from_id_salt("pilots_sort").selected_text(shown).height(420.0).truncate();
    let response = combo.show_ui(ui, |ui| {
        ui.set_min_width(300.0);
        for (index, word) in words.iter().enumerate() {
            if ui.selectable_label(index == chosen, word).clicked() && index != chosen {
                picked = Some(index);
            }
        }
    });
    let said = format!("{label}: {shown}");
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &said));
    response.response.on_hover_text(said);
    picked
}

/// What one can sort by: number and name, every change and score, and the facts.
fn sortable(cx: &Cx<'_>, desk: &Desk) -> Vec<PilotColumn> {
    let mut columns = vec![PilotColumn::Number, PilotColumn::Name];
    columns.extend(desk.list_column().filter(|column| matches!(column, PilotColumn::Change { .. })).cloned());
    let measured = measured(cx.state);
    let mut figures: Vec<PilotColumn> =
        measured.iter().flat_map(|(scale, source)| of_measured(scale, *source)).collect();
    figures.sort_by_key(|column| !matches!(column, PilotColumn::Change { .. }));
    columns.extend(figures);
    columns.extend(super::columns::FACTS);
    let mut seen = std::collections::HashSet::new();
    columns.retain(|column| seen.insert(column.clone()));
    columns
}

fn sort_words(cx: &Cx<'_>, column: &PilotColumn, looking: Looking) -> String {
    match column {
        PilotColumn::Number => cx.tr("pilots-sort-number"),
        PilotColumn::Name => cx.tr("pilots-sort-name"),
        _ => column_words(cx.state, column, looking, cx.lang),
    }
}
