//! The filters of the list, folded behind a button that says how many are on.

use egui::Ui;

use super::list_model::{Choices, Filter, Sort};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{choose, faint, icon, quiet_button};

/// The button that unfolds the filters and says how many are on.
pub fn open_button(ui: &mut Ui, cx: &Cx<'_>, filter: &Filter, open: &mut bool) {
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
pub fn clear_button(ui: &mut Ui, cx: &Cx<'_>, filter: &mut Filter) {
    if filter.count() > 0 && quiet_button(ui, icon::CLOSE, &cx.tr("pilots-filters-clear")).clicked() {
        filter.clear();
    }
}

/// The unfolded filters.
pub fn filters_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut Filter, choices: &Choices) {
    let lang = cx.lang;
    one_of(ui, cx, "theme", &lang.tr("pilots-filter-theme"), &choices.themes, &mut filter.theme);
    let municipalities = named(&choices.municipalities);
    one_of(ui, cx, "municipality", &lang.tr("pilots-filter-municipality"), &municipalities, &mut filter.municipality);
    one_of(ui, cx, "adviser", &lang.tr("pilots-filter-adviser"), &named(&choices.advisers), &mut filter.adviser);
    let (label, kinds) = (lang.tr("pilots-filter-commissioner-kind"), &choices.commissioner_kinds);
    one_of(ui, cx, "kind", &label, kinds, &mut filter.commissioner_kind);
    let years: Vec<(String, String)> = choices.years.iter().map(|year| (year.to_string(), year.to_string())).collect();
    let mut year = filter.year.map(|year| year.to_string());
    one_of(ui, cx, "year", &lang.tr("pilots-filter-year"), &years, &mut year);
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

fn one_of(ui: &mut Ui, cx: &Cx<'_>, id: &str, label: &str, choices: &[(String, String)], chosen: &mut Option<String>) {
    if choices.is_empty() && chosen.is_none() {
        return;
    }
    let mut words = vec![any(cx.lang)];
    words.extend(choices.iter().map(|(_, word)| word.clone()));
    let at = chosen.as_ref().and_then(|code| choices.iter().position(|(held, _)| held == code)).map_or(0, |at| at + 1);
    ui.horizontal(|ui| {
        ui.allocate_ui(egui::vec2(92.0, space::TARGET), |ui| {
            ui.set_width(92.0);
            faint(ui, cx.theme, label);
        });
        ui.spacing_mut().combo_width = (ui.available_width() - 4.0).max(90.0);
        if let Some(picked) = choose(ui, &format!("pilots_filter_{id}"), label, at, &words) {
            *chosen = picked.checked_sub(1).and_then(|at| choices.get(at)).map(|(code, _)| code.clone());
        }
    });
}

fn any(lang: Lang) -> String {
    lang.tr("pilots-filter-any")
}

/// Which order the list stands in.
pub fn sort_ui(ui: &mut Ui, cx: &Cx<'_>, sort: &mut Sort) {
    let words: Vec<String> = Sort::ALL.iter().map(|held| held.words(cx.lang)).collect();
    let at = Sort::ALL.iter().position(|held| held == sort).unwrap_or(0);
    if let Some(picked) = choose(ui, "pilots_sort", &cx.tr("pilots-sort"), at, &words) {
        *sort = Sort::ALL[picked];
    }
}
