//! Every column of the file on a line of its own, those that are not known first: what it is, how that is known,
//! and what its values mean.

use egui::{Id, Label, Response, RichText, ScrollArea, Stroke, Ui};

use super::ImportView;
use super::model::{ColumnShown, Shown};
use super::pick::Pick;
use super::preview::cell_job;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{faint, icon, section};
use crate::model::MapRules;

/// What was said of a column: its heading and what a map writes for it, or nothing to let it be found.
#[derive(Debug, PartialEq)]
pub struct Said {
    pub heading: String,
    pub rule: Option<String>,
}

pub fn say_column(rules: &mut MapRules, said: Said) {
    match said.rule {
        Some(rule) => rules.columns.insert(said.heading, rule),
        None => rules.columns.remove(&said.heading),
    };
}

/// Lines that are painted; a file with more columns than this says so.
const MOST_LINES: usize = 400;
const PICK: f32 = 190.0;
const SAMPLES: usize = 4;

impl ColumnShown {
    /// Heading, question, meaning and how that is known, for a hint.
    pub fn told(&self, lang: Lang) -> String {
        let called = Phrase::new("wizard-column").with("letters", self.letters.as_str()).say(lang);
        let lines = [&format!("{called}: {}", self.heading), &self.subheading, &self.meaning, &self.how];
        let said: Vec<&str> = lines.into_iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        said.join("\n")
    }
}

/// The drop-down that says what a column is; `place` keeps apart where it is painted.
pub fn meaning_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    shown: &Shown,
    index: usize,
    place: &str,
    width: f32,
) -> (Option<Said>, Option<Response>) {
    let column = &shown.columns[index];
    if !column.can_be_said {
        faint(ui, cx.theme, &column.meaning);
        return (None, None);
    }
    let label = Phrase::new("wizard-column-is").with("heading", column.heading.as_str()).say(cx.lang);
    let as_found = cx.tr("wizard-column-as-found");
    let first = column.is_said.then_some(as_found.as_str());
    let before = usize::from(column.is_said);
    let words = first.into_iter().chain(shown.choices.iter().map(|choice| choice.words.as_str()));
    let colour = match column {
        column if column.is_unknown => cx.theme.error,
        column if column.is_left_out => cx.theme.faint,
        _ => cx.theme.accent,
    };
    let id = Id::unique("import_column").with((place, index));
    let pick = Pick { id, label: &label, shown: &column.meaning, colour, width };
    let (picked, response) = pick.ui(ui, column.chosen.map(|at| at + before), words);
    let said = picked.map(|picked| Said {
        heading: column.heading.clone(),
        rule: picked.checked_sub(before).map(|at| shown.choices[at].rule.clone()),
    });
    (said, Some(response))
}

impl ImportView {
    pub(super) fn columns_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let shown = std::mem::take(&mut self.shown);
        let mut said = None;
        ScrollArea::vertical().id_salt("import_columns").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 14.0);
            self.words_ui(ui, cx, &shown);
            for note in &shown.notes {
                let words = RichText::new(note).size(size::SMALL).color(cx.theme.faint);
                ui.add(Label::new(words).wrap());
            }
            section(ui, cx.theme, &cx.tr("wizard-columns"));
            let (unknown, known): (Vec<usize>, Vec<usize>) =
                (0..shown.columns.len()).partition(|index| shown.columns[*index].is_unknown);
            for index in unknown.into_iter().chain(known).take(MOST_LINES) {
                let found = line_ui(ui, cx, &shown, index);
                said = found.or(said.take());
            }
            if shown.columns.len() > MOST_LINES {
                let more = Phrase::new("wizard-more-columns").with("count", shown.columns.len() - MOST_LINES);
                faint(ui, cx.theme, &more.say(cx.lang));
            }
        });
        if let Some(said) = said {
            self.wizard.say(|rules| say_column(rules, said));
        }
        self.shown = shown;
    }
}

/// One column: its heading, what it is, and its values with what they mean.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, index: usize) -> Option<Said> {
    let column = &shown.columns[index];
    let whole = ui.available_width();
    let heading_width = (whole * 0.34).max(120.0);
    let mut said = None;
    let response = ui.horizontal(|ui| {
        ui.allocate_ui(egui::vec2(heading_width, space::TARGET), |ui| {
            ui.set_min_width(heading_width);
            ui.set_max_width(heading_width);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let heading = format!("{}  {}", column.letters, column.heading.replace('\n', " "));
                let words = RichText::new(heading).font(semibold(size::BODY)).color(cx.theme.text);
                ui.add(Label::new(words).truncate()).on_hover_text(column.told(cx.lang));
                if !column.subheading.is_empty() {
                    let words = RichText::new(column.subheading.replace('\n', " "));
                    ui.add(Label::new(words.size(size::SMALL).color(cx.theme.faint)).truncate());
                }
            });
        });
        let width = PICK.min(whole * 0.36);
        let (found, response) = ui
            .scope(|ui| {
                ui.set_max_width(width + 24.0);
                meaning_ui(ui, cx, shown, index, "columns", width)
            })
            .inner;
        if let Some(response) = response.filter(Response::gained_focus) {
            response.scroll_to_me(None);
        }
        said = found;
        for sample in column.samples.iter().take(SAMPLES) {
            if ui.available_width() < 60.0 {
                break;
            }
            let job = cell_job(sample, cx.theme, ui.available_width() - 8.0);
            let told = sample.told(cx.lang);
            ui.add(Label::new(job).truncate()).on_hover_text(told);
        }
    });
    let rect = response.response.rect;
    ui.painter().hline(rect.left()..=rect.left() + whole, rect.bottom() + 3.0, Stroke::new(1.0, cx.theme.line));
    said
}

/// An icon and a sentence that a person should read first.
pub fn warning_ui(ui: &mut Ui, cx: &Cx<'_>, sentence: &str) {
    let words = RichText::new(format!("{} {sentence}", icon::WARNING)).color(cx.theme.warning);
    ui.add(Label::new(words).wrap());
}
