//! Everything that is wrong with the file: how many of each kind, then each with its place, what stands there and
//! what to do. Only the lines that are seen are laid out.

use egui::{Label, RichText, ScrollArea, Ui, vec2};

use super::ImportView;
use super::problems_model::{self, ProblemLine, ProblemsShown};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::rows::copies;
use crate::gui::widgets::{faint, icon, quiet_button};

/// A line has room for three lines of words.
const LINE: f32 = 50.0;
/// Kinds that are counted on top.
const KINDS: usize = 4;

impl ImportView {
    pub(super) fn problems_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let problems = std::mem::take(&mut self.shown.problems);
        self.list_ui(ui, cx, &problems);
        self.shown.problems = problems;
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, problems: &ProblemsShown) {
        let asked = ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&problems.summary).color(cx.theme.text));
            !problems.lines.is_empty() && quiet_button(ui, icon::CONTENT_COPY, &cx.tr("wizard-problems-copy")).clicked()
        });
        if problems.lines.is_empty() {
            return;
        }
        if (asked.inner || copies(ui))
            && let Some(look) = self.wizard.look()
        {
            cx.ask(Ask::CopyText(problems_model::table(look, cx.lang)));
        }
        if problems.counts.len() > 1 {
            ui.horizontal_wrapped(|ui| {
                for count in problems.counts.iter().take(KINDS) {
                    faint(ui, cx.theme, &problems_model::count_words(count, cx.lang));
                    ui.add_space(space::SMALL);
                }
            });
        }
        let area = ScrollArea::vertical().id_salt("import_problems").auto_shrink([false, false]);
        area.show_rows(ui, LINE, problems.lines.len(), |ui, range| {
            for line in &problems.lines[range] {
                line_ui(ui, cx, line);
            }
        });
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &ProblemLine) {
    let whole = ui.available_width() - 14.0;
    let (place, value) = (whole * 0.24, whole * 0.16);
    let (_, rect) = ui.allocate_space(vec2(whole, LINE));
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(rect).layout(egui::Layout::left_to_right(egui::Align::Min)));
    child.spacing_mut().item_spacing.x = 0.0;
    // A line that is too long for its room is cut at its edge; the hint has all of it.
    child.set_clip_rect(child.clip_rect().intersect(rect));
    let mut cell = |words: RichText, width: f32| {
        child.allocate_ui(vec2(width, LINE), |ui| {
            ui.set_min_width(width);
            ui.set_max_width(width - space::SMALL);
            ui.set_max_height(LINE);
            ui.add(Label::new(words).wrap())
        });
    };
    cell(RichText::new(&line.place).font(semibold(size::SMALL)).color(cx.theme.text), place);
    cell(RichText::new(super::meanings::shortened(&line.value)).size(size::SMALL).color(cx.theme.error), value);
    cell(RichText::new(&line.sentence).size(size::SMALL).color(cx.theme.text), whole - place - value);
    let told = [line.place.as_str(), &line.value, &line.sentence].map(str::trim);
    let told: Vec<&str> = told.into_iter().filter(|part| !part.is_empty()).collect();
    let id = child.scope_id().with("told");
    child.interact(rect, id, egui::Sense::hover()).on_hover_text(told.join("\n"));
}
