//! Rekenproef: published examples, computed anew by the functions that compute everybody's numbers.

use egui::{Align, Grid, Label, Layout, RichText, ScrollArea, Ui};

use super::numbers_model::{self, MethodLines, NumbersShown};
use crate::analysis::worked::worked_examples;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{card, faint, icon, quiet_button, rows, section};

/// Wider lines would only tear apart what is compared.
const WIDEST: f32 = 1080.0;
/// From this width on what was published and what was found stand beside each other with their source.
const WIDTH_FOR_SOURCE: f32 = 760.0;
/// The widths of what is compared, of a figure and of the verdict.
const QUANTITY: f32 = 170.0;
const FIGURE: f32 = 150.0;
const VERDICT: f32 = 90.0;

/// Computing all examples takes less than a frame; they are computed once for each language.
#[derive(Default)]
pub struct NumbersView {
    built: Option<(Lang, NumbersShown)>,
}

impl NumbersView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.built.as_ref().is_none_or(|(lang, _)| *lang != cx.lang) {
            self.built = Some((cx.lang, numbers_model::build(&worked_examples(), cx.lang)));
        }
        let Some((_, shown)) = &self.built else { return };
        let mut is_copied = rows::copies(ui);
        ScrollArea::vertical().id_salt("check_numbers").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = space::SMALL;
            card(ui, cx.theme, |ui| is_copied |= sum_ui(ui, cx, shown));
            for method in &shown.methods {
                card(ui, cx.theme, |ui| method_ui(ui, cx, method));
            }
            ui.add_space(space::LARGE);
        });
        if is_copied {
            cx.ask(Ask::CopyText(numbers_model::as_text(shown, cx.lang)));
        }
    }
}

/// Whether all are right, in one line; answers whether the table is to be copied.
fn sum_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &NumbersShown) -> bool {
    let theme = cx.theme;
    let (sign, colour) = if shown.wrong == 0 { (icon::CHECK_CIRCLE, theme.up) } else { (icon::ERROR, theme.error) };
    let mut is_copied = false;
    ui.horizontal(|ui| {
        let words = RichText::new(format!("{sign} {}", shown.sum)).font(semibold(size::SECTION + 2.0)).color(colour);
        ui.label(words);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            is_copied = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("numbers-copy")).clicked();
        });
    });
    if shown.wrong > 0 {
        ui.add(Label::new(RichText::new(cx.tr("numbers-wrong-why")).color(theme.text)).wrap());
    }
    faint(ui, theme, &cx.tr("numbers-why"));
    is_copied
}

fn method_ui(ui: &mut Ui, cx: &Cx<'_>, method: &MethodLines) {
    let theme = cx.theme;
    section(ui, theme, &method.method);
    let wide = ui.available_width() >= WIDTH_FOR_SOURCE;
    Grid::new(("check_numbers", &method.method)).spacing([space::MEDIUM, 4.0]).show(ui, |ui| {
        for (key, width) in [("quantity", QUANTITY), ("expected", FIGURE), ("found", FIGURE), ("right", VERDICT)] {
            cell(ui, width, |ui| faint(ui, theme, &cx.tr(&format!("numbers-{key}"))));
        }
        if wide {
            faint(ui, theme, &cx.tr("numbers-source"));
        }
        ui.end_row();
        for line in &method.lines {
            let (sign, verdict, colour) = match line.is_right {
                true => (icon::CHECK, "numbers-is-right", theme.up),
                false => (icon::CLOSE, "numbers-is-wrong", theme.error),
            };
            for (words, width) in [(&line.quantity, QUANTITY), (&line.expected, FIGURE), (&line.found, FIGURE)] {
                cell(ui, width, |ui| ui.add(Label::new(RichText::new(words).color(theme.text)).wrap()));
            }
            let verdict = format!("{sign} {}", cx.tr(verdict));
            cell(ui, VERDICT, |ui| {
                let response = ui.label(RichText::new(verdict).color(colour));
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &line.told));
                response.on_hover_text(&line.source)
            });
            if wide {
                ui.add(Label::new(RichText::new(&line.source).size(size::SMALL).color(theme.faint)).wrap());
            }
            ui.end_row();
        }
    });
    if !wide {
        sources_ui(ui, cx, method);
    }
}

fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

/// Under the lines, each source once.
fn sources_ui(ui: &mut Ui, cx: &Cx<'_>, method: &MethodLines) {
    let mut sources: Vec<&str> = method.lines.iter().map(|line| line.source.as_str()).collect();
    sources.dedup();
    faint(ui, cx.theme, &format!("{}: {}", cx.tr("numbers-source"), sources.join("; ")));
}
