//! What this n can carry: before any test, what each part could show at all, in words; the worst first.

mod model;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use self::model::{Carries, Concern, Line, build};
use super::changes::filter_ui;
use super::{Chosen, number_words};
use crate::app::queries::analysis::Analysis;
use crate::app::queries::provenance::{Asked, Number, Of};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, empty, faint, icon, rows, small_segments};
use crate::model::{ScaleKey, Source};

/// The height of a line of text, and of the name with its numbers; how wide a letter is on average.
const TEXT_LINE: f32 = 18.0;
const NAME: f32 = 34.0;
const LETTER: f32 = 6.3;
/// Below this width the numbers stand below the name.
const WIDTH_FOR_NUMBERS: f32 = 620.0;

/// What the list was built from, beside the analysis itself.
#[derive(Clone, Debug, PartialEq)]
struct BuiltFrom {
    scale: Option<ScaleKey>,
    revision: u64,
    lang: Lang,
}

#[derive(Default)]
pub struct CarriesTab {
    built: Option<(BuiltFrom, Arc<Analysis>, Carries)>,
    text: String,
    concern: Option<Concern>,
    /// The lines that are kept, and for which words and concern.
    kept: Option<(String, Option<Concern>, Vec<usize>)>,
}

impl CarriesTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        if chosen.source != Some(Source::Responses) {
            not_responses_ui(ui, cx);
            return;
        }
        self.renew(cx, chosen);
        let Some((_, analysis, carries)) = &self.built else { return };
        if carries.lines.is_empty() {
            let (what, why) = (cx.tr("analyse-no-change"), cx.tr("analyse-no-change-why"));
            empty(ui, cx.theme, icon::MONITORING, &what, &why, |_| ());
            return;
        }
        let (analysis, mut asked) = (analysis.clone(), None);
        let mut copies = rows::copies(ui);
        self.bar_ui(ui, cx, &mut copies);
        self.narrow();
        let (Some((_, _, carries)), Some((_, _, kept))) = (&self.built, &self.kept) else { return };
        if copies {
            cx.ask(Ask::CopyText(carries.as_text(kept, cx.lang)));
        }
        list_ui(ui, cx, carries, kept, &mut asked);
        if let (Some((line, number)), Some((scale, source))) = (asked, chosen.on()) {
            let (scale, of) = (scale.clone(), Of::Part(carries.lines[line].part));
            cx.ask(Ask::Explain(Box::new(Asked { question: analysis.question, scale, source, of, number })));
        }
    }

    fn renew(&mut self, cx: &Cx<'_>, chosen: &Chosen) {
        let (Some(analysis), Some((scale, _))) = (cx.analysis.made(), chosen.on()) else { return };
        let from = BuiltFrom { scale: chosen.scale.clone(), revision: super::revision(cx.state), lang: cx.lang };
        let is_same =
            |(built, of, _): &(BuiltFrom, Arc<Analysis>, Carries)| *built == from && Arc::ptr_eq(of, analysis);
        if !self.built.as_ref().is_some_and(is_same) {
            self.built = Some((from, analysis.clone(), build(cx.state, analysis, scale, cx.lang)));
            self.kept = None;
        }
    }

    fn narrow(&mut self) {
        let Some((_, _, carries)) = &self.built else { return };
        let is_same =
            self.kept.as_ref().is_some_and(|(text, concern, _)| *text == self.text && *concern == self.concern);
        if !is_same {
            let kept = carries.filtered(&self.text, self.concern);
            self.kept = Some((self.text.clone(), self.concern, kept));
        }
    }

    /// What this is about, the filter, and how many parts there are of each concern.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, copies: &mut bool) {
        let Some((_, _, carries)) = &self.built else { return };
        ui.add(Label::new(RichText::new(cx.tr("carries-about")).size(size::SMALL).color(cx.theme.faint)).wrap());
        ui.horizontal_wrapped(|ui| {
            filter_ui(ui, cx, "analyse_carries_filter", &mut self.text);
            *copies |= button(ui, icon::CONTENT_COPY, &cx.tr("analyse-copy")).clicked();
        });
        let there: Vec<Concern> = Concern::ALL.into_iter().filter(|concern| carries.count(*concern) > 0).collect();
        let mut words = vec![Phrase::new("analyse-parts").with("count", carries.lines.len()).say(cx.lang)];
        words.extend(there.iter().map(|concern| {
            format!("{} ({})", cx.tr(&format!("carries-concern-{}", concern.code())), carries.count(*concern))
        }));
        let at = self.concern.and_then(|concern| there.iter().position(|held| *held == concern));
        self.concern = at.map(|at| there[at]);
        ui.scope(|ui| {
            if let Some(picked) = small_segments(ui, cx.theme, at.map_or(0, |at| at + 1), &words) {
                self.concern = picked.checked_sub(1).map(|at| there[at]);
            }
        });
    }
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, carries: &Carries, kept: &[usize], asked: &mut Option<(usize, Number)>) {
    let room = (ui.available_height() - 32.0).max(160.0);
    card(ui, cx.theme, |ui| {
        ui.set_height(room);
        if kept.is_empty() {
            faint(ui, cx.theme, &cx.tr("analyse-none-fit"));
            return;
        }
        let width = ui.available_width() - ui.spacing().scroll.allocated_width();
        let is_wide = width >= WIDTH_FOR_NUMBERS;
        let lines = (carries.longest as f32 * LETTER / width).ceil().max(1.0);
        let height = NAME + if is_wide { 0.0 } else { NAME } + lines * TEXT_LINE + space::SMALL;
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().id_salt("analyse_carries").auto_shrink([false, false]);
        area.show_rows(ui, height, kept.len(), |ui, range| {
            for index in range.filter_map(|row| kept.get(row).copied()) {
                ui.allocate_ui_with_layout(vec2(width, height), Layout::top_down(Align::Min), |ui| {
                    ui.set_min_size(vec2(width, height));
                    line_ui(ui, cx, &carries.lines[index], is_wide, &mut |number| *asked = Some((index, number)));
                });
            }
        });
    });
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, is_wide: bool, ask: &mut dyn FnMut(Number)) {
    let theme = cx.theme;
    let top = ui.max_rect().top();
    ui.painter().hline(ui.max_rect().x_range(), top, egui::Stroke::new(1.0, theme.line.gamma_multiply(0.5)));
    let name = |ui: &mut Ui| {
        let (sign, color) = match line.concern {
            Concern::Enough => (icon::CHECK_CIRCLE, theme.up),
            _ => (icon::WARNING, theme.warning),
        };
        let mark = ui.label(RichText::new(sign).color(color));
        let said = cx.tr(&format!("carries-concern-{}", line.concern.code()));
        mark.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
        mark.on_hover_text(said.as_str());
        let words = RichText::new(&line.name).font(semibold(size::BODY)).color(theme.text);
        let label = ui.add(Label::new(words).truncate());
        if let Some(pilot) = &line.pilot {
            label.on_hover_text(pilot);
        }
    };
    let row = vec2(ui.available_width(), NAME);
    if is_wide {
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_height(NAME);
            for (number, figure) in line.numbers.iter().rev() {
                number_ui(ui, cx, line, *number, figure, ask);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), name);
        });
    } else {
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(NAME);
            name(ui);
        });
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(NAME);
            for (number, figure) in &line.numbers {
                number_ui(ui, cx, line, *number, figure, ask);
            }
        });
    }
    ui.add(Label::new(RichText::new(&line.sentence).size(size::SMALL).color(theme.text)).wrap());
}

/// A number with its name, which leads to where it comes from.
fn number_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, number: Number, figure: &str, ask: &mut dyn FnMut(Number)) {
    let name = number_words(cx, number);
    let mut words = egui::text::LayoutJob::default();
    let format = |font, color| egui::TextFormat::simple(font, color);
    words.append(&name, 0.0, format(crate::gui::theme::regular(size::SMALL), cx.theme.faint));
    words.append(figure, 6.0, format(semibold(size::SMALL), cx.theme.text));
    let response = ui.add(egui::Button::new(words).frame_when_inactive(false));
    let said = format!("{} {name}: {figure}, {}", cx.tr("provenance-title"), line.name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    let hover = format!("{}\n{}", cx.tr(&format!("analyse-column-{}", number.code())), cx.tr("provenance-title"));
    if response.on_hover_text(hover).clicked() {
        ask(number);
    }
}

/// Evaluators and reports have no n that could carry a test.
fn not_responses_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ui.add_space(space::LARGE);
    empty(ui, cx.theme, icon::GROUPS, &cx.tr("carries-not-responses"), &cx.tr("carries-not-responses-why"), |_| ());
}
