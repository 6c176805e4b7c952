//! The table of changes on a scale, with what each rests on: counts above it, the chosen row in words beside or below
//! it, and what could not be computed at its foot.

mod columns;
mod grid;
mod model;
mod notes;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Id, RichText, ScrollArea, TextEdit, Ui, UiBuilder};

use self::columns::Column;
use self::grid::{Done, Grid, Shown};
use self::model::{Table, Tally, Wanted};
use self::notes::Note;
use super::Chosen;
use crate::analysis::Class;
use crate::app::queries::blind;
use crate::app::queries::provenance::{Asked, Number, Of};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{regular, semibold, size, space};
use crate::gui::widgets::{button, card, empty, faint, icon, quiet_button, rows, small_segments};
use crate::model::{EvaluatorId, PartId, Source};

pub use self::columns::offered as numbers_of;
pub use self::grid::number_words;

/// From this width on the chosen row is told beside the table, not below it.
const WIDTH_FOR_TWO: f32 = 1180.0;
const BESIDE: f32 = 340.0;
/// What stands below the table takes no more than this share of the room; the rest of it scrolls.
const BELOW: f32 = 0.38;
/// Around the rows of the table: the card's own edges.
const CARD: f32 = 34.0;
const LEAST_TABLE: f32 = 110.0;
const FILTER: f32 = 190.0;

/// What a table was built from, beside the analysis itself.
#[derive(Clone, Debug, PartialEq)]
struct BuiltFrom {
    chosen: Chosen,
    reader: Option<EvaluatorId>,
    revision: u64,
    lang: Lang,
}

/// The lines and notes as they were last arranged, and for what.
struct Arranged {
    wanted: Wanted,
    columns: Vec<Column>,
    order: Vec<usize>,
    notes: Vec<Note>,
}

#[derive(Default)]
pub struct ChangesTab {
    built: Option<(BuiltFrom, Table)>,
    arranged: Option<Arranged>,
    wanted: Wanted,
    /// The columns that were chosen; else those that fit.
    chosen: Option<Vec<Number>>,
    selected: Option<PartId>,
    grid: Grid,
    /// How high what stands below the table was in the last frame.
    below: f32,
}

impl ChangesTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        self.renew(cx, chosen);
        let Some((_, table)) = &self.built else { return };
        if table.lines.is_empty() {
            nothing_ui(ui, cx, table);
            return;
        }
        let beside = ui.available_width() >= WIDTH_FOR_TWO;
        let room = ui.available_width() - if beside { BESIDE + space::MEDIUM } else { 0.0 };
        let columns = columns::shown(self.chosen.as_deref(), table.source, room - 2.0 * space::MEDIUM);
        self.arrange(columns);
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Copy);
        }
        self.bar_ui(ui, cx, &mut done);
        let all = ui.available_rect_before_wrap();
        let (left, right) = all.split_left_right_at_x(if beside { all.left() + room } else { all.right() });
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.table_ui(ui, cx, !beside, &mut done));
        if beside {
            let right = right.with_min_x(right.left() + space::MEDIUM);
            ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.beside_ui(ui, cx, &mut done));
        }
        self.carry_out(cx, done);
    }

    /// Builds the table anew where it is of another analysis or another choice.
    fn renew(&mut self, cx: &Cx<'_>, chosen: &Chosen) {
        let Some(analysis) = cx.analysis.made() else { return };
        let from = BuiltFrom {
            chosen: chosen.clone(),
            reader: blind::reader(cx.state, &cx.person.name),
            revision: super::revision(cx.state),
            lang: cx.lang,
        };
        let is_same = |(built, table): &(BuiltFrom, Table)| *built == from && Arc::ptr_eq(table.analysis(), analysis);
        if self.built.as_ref().is_some_and(is_same) {
            return;
        }
        let before = self.built.take();
        if before.is_some_and(|(before, _)| {
            before.chosen.scale != from.chosen.scale || before.chosen.source != from.chosen.source
        }) {
            self.wanted.class = None;
        }
        self.arranged = None;
        self.built = Table::build(cx.state, analysis, chosen, from.reader, cx.lang).map(|table| (from, table));
    }

    fn arrange(&mut self, columns: Vec<Column>) {
        let Some((_, table)) = &self.built else { return };
        let is_same = |held: &Arranged| held.wanted == self.wanted && held.columns == columns;
        if self.arranged.as_ref().is_some_and(is_same) {
            return;
        }
        let order = table.arranged(&self.wanted);
        let notes = table.notes(&order, &columns);
        self.arranged = Some(Arranged { wanted: self.wanted.clone(), columns, order, notes });
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Vec<Done>) {
        let (Some((from, table)), Some(arranged)) = (&self.built, &self.arranged) else { return };
        for what in done {
            match what {
                Done::Sort(column) if self.wanted.sort == column => {
                    self.wanted.is_descending = !self.wanted.is_descending;
                }
                Done::Sort(column) => {
                    self.wanted.sort = column;
                    self.wanted.is_descending = column.begins_high();
                }
                Done::Select(part) => self.selected = Some(part),
                Done::Explain(part, number) => {
                    if let Some(asked) = asked(table, &from.chosen, Of::Part(part), number) {
                        cx.ask(Ask::Explain(Box::new(asked)));
                    }
                }
                Done::Pilot(part) => {
                    if let Some(pilot) = cx.state.pilot_of_part(part) {
                        cx.ask(Ask::Go(Place::Pilot(pilot.id, PilotTab::Scores)));
                    }
                }
                Done::Copy => cx.ask(Ask::CopyText(table.as_text(&arranged.order, &arranged.columns))),
            }
        }
    }

    /// The filter, the columns and the counts, which filter too.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, done: &mut Vec<Done>) {
        let Some((_, table)) = &self.built else { return };
        ui.horizontal_wrapped(|ui| {
            if filter_ui(ui, cx, "analyse_changes_filter", &mut self.wanted.text) {
                self.grid.begin(ui);
            }
            columns_ui(ui, cx, table.source, self.arranged.as_ref(), &mut self.chosen);
            let copy = button(ui, icon::CONTENT_COPY, &cx.tr("analyse-copy"));
            if copy.on_hover_text(cx.tr("analyse-copy-why")).clicked() {
                done.push(Done::Copy);
            }
        });
        ui.horizontal_wrapped(|ui| {
            class_ui(ui, cx, &table.tally, table.lines.len(), &mut self.wanted.class);
            let is_asked = explain_tally(ui, cx);
            signs_ui(ui, cx, &table.tally);
            if is_asked {
                let chosen = self.built.as_ref().map(|(from, _)| &from.chosen);
                let asked = chosen.and_then(|chosen| asked(table, chosen, Of::Programme, Number::Tally));
                cx.outbox.extend(asked.map(|asked| Ask::Explain(Box::new(asked))));
            }
        });
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, tells_below: bool, done: &mut Vec<Done>) {
        let (Some((_, table)), Some(arranged)) = (&self.built, &self.arranged) else { return };
        let shown = Shown {
            table,
            order: &arranged.order,
            columns: &arranged.columns,
            notes: &arranged.notes,
            wanted: &self.wanted,
            selected: self.selected,
        };
        let foot = foot(cx, table, &arranged.notes);
        let line = self.selected.filter(|_| tells_below).and_then(|part| line_of(table, part));
        let below = self.below.min(ui.available_height() * BELOW);
        let room = (ui.available_height() - below - CARD - space::SMALL).max(LEAST_TABLE);
        card(ui, cx.theme, |ui| {
            if arranged.order.is_empty() {
                faint(ui, cx.theme, &cx.tr("analyse-none-fit"));
            }
            self.grid.ui(ui, cx, &shown, room, done);
        });
        let area = ScrollArea::vertical().id_salt("analyse_below").auto_shrink([false, true]);
        let told = area.max_height(below.max(space::ROW)).show(ui, |ui| {
            if let Some(line) = line {
                told_ui(ui, cx, table, line, done);
                ui.add_space(space::TINY);
            }
            ui.add(egui::Label::new(foot).wrap());
        });
        if (self.below - told.content_size.y).abs() > 1.0 {
            self.below = told.content_size.y;
            ui.ctx().request_repaint();
        }
    }

    fn beside_ui(&self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        let Some((_, table)) = &self.built else { return };
        crate::gui::widgets::card(ui, cx.theme, |ui| match self.selected.and_then(|part| line_of(table, part)) {
            Some(line) => told_ui(ui, cx, table, line, done),
            None => {
                faint(ui, cx.theme, &cx.tr("analyse-choose-row"));
            }
        });
    }
}

/// What is asked about a number of the table.
fn asked(table: &Table, chosen: &Chosen, of: Of, number: Number) -> Option<Asked> {
    let (scale, source) = chosen.on()?;
    Some(Asked { question: table.analysis().question, scale: scale.clone(), source, of, number })
}

fn line_of(table: &Table, part: PartId) -> Option<&model::Line> {
    table.lines.iter().find(|line| table.part(line) == part)
}

/// A field that filters by words; answers whether the person goes down into the rows.
pub(super) fn filter_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str, text: &mut String) -> bool {
    let (label, hint) = (cx.tr("analyse-filter"), cx.tr("analyse-filter-hint"));
    let field = TextEdit::singleline(text).id(Id::unique(id)).hint_text(hint).desired_width(FILTER);
    let response = ui.add(field);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", text.as_str(), "");
        info.label = Some(label.clone());
        info
    });
    if cx.focus_search {
        response.request_focus();
    }
    let down = ui.input(|input| input.key_pressed(egui::Key::Enter) || input.key_pressed(egui::Key::ArrowDown));
    if !text.is_empty() && quiet_button(ui, icon::CLOSE, &cx.tr("analyse-filter-clear")).clicked() {
        text.clear();
    }
    (response.has_focus() || response.lost_focus()) && down
}

/// The columns, each with a box to tick.
fn columns_ui(ui: &mut Ui, cx: &Cx<'_>, source: Source, arranged: Option<&Arranged>, chosen: &mut Option<Vec<Number>>) {
    let words = format!("{} {}", icon::VISIBILITY, cx.tr("analyse-columns"));
    let button = egui::Button::new(words).min_size(egui::vec2(0.0, space::TARGET));
    let config =
        egui::containers::menu::MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let menu = egui::containers::menu::MenuButton::from_button(button).config(config);
    menu.ui(ui, |ui| {
        ui.set_min_width(230.0);
        let shown: Vec<Number> = arranged
            .iter()
            .flat_map(|held| &held.columns)
            .filter_map(|column| match column {
                Column::Number(number) => Some(*number),
                Column::Part => None,
            })
            .collect();
        for number in columns::offered(source) {
            let mut is_shown = shown.contains(&number);
            // It follows the test that it stands beside.
            let is_bound = number == Number::Moves && [Number::P, Number::Holm].iter().any(|test| shown.contains(test));
            let box_ = ui.add_enabled(!is_bound, egui::Checkbox::new(&mut is_shown, number_words(cx, number)));
            if box_.on_hover_text(cx.tr(&format!("analyse-column-{}", number.code()))).clicked() {
                let mut numbers = shown.clone();
                numbers.retain(|held| *held != number);
                numbers.extend(is_shown.then_some(number));
                *chosen = Some(numbers);
            }
        }
        ui.separator();
        if ui.button(cx.tr("analyse-columns-fitting")).clicked() {
            *chosen = None;
            ui.close();
        }
    });
}

/// How many parts went which way; choosing one shows those alone.
fn class_ui(ui: &mut Ui, cx: &Cx<'_>, tally: &Tally, parts: usize, class: &mut Option<Class>) {
    let count = |of: Class| match of {
        Class::Up => tally.up,
        Class::Same => tally.same,
        Class::Down => tally.down,
    };
    let mut words = vec![Phrase::new("analyse-parts").with("count", parts).say(cx.lang)];
    words.extend(Class::ALL.map(|of| {
        let said = crate::analysis::words::class(of).say(cx.lang);
        format!("{} {} {said}", super::figures::class_sign(of), count(of))
    }));
    let at = class.map_or(0, |class| 1 + Class::ALL.iter().position(|of| *of == class).unwrap_or_default());
    if let Some(picked) = small_segments(ui, cx.theme, at, &words) {
        *class = picked.checked_sub(1).map(|at| Class::ALL[at]);
    }
}

/// The bare signs beside the classes.
fn signs_ui(ui: &mut Ui, cx: &Cx<'_>, tally: &Tally) {
    let signs = Phrase::new("analyse-signs")
        .with("up", tally.raw_up)
        .with("same", tally.raw_same)
        .with("down", tally.raw_down)
        .say(cx.lang);
    let unknown = Phrase::new("analyse-signs-unknown").with("count", tally.unknown);
    let words = if tally.unknown > 0 { format!("{signs} {}", unknown.say(cx.lang)) } else { signs };
    faint(ui, cx.theme, &words).on_hover_text(cx.tr("analyse-signs-why"));
}

fn explain_tally(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let title = cx.tr("provenance-title");
    let response = ui.add(egui::Button::new(icon::HELP).frame_when_inactive(false));
    let said = format!("{title} ({})", number_words(cx, Number::Tally));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    response.on_hover_text(said.as_str()).clicked()
}

/// What stands below the table: the notes by number, and what is true of the whole, one after another.
fn foot(cx: &Cx<'_>, table: &Table, notes: &[Note]) -> LayoutJob {
    let mut job = LayoutJob::default();
    let plain = TextFormat::simple(regular(size::SMALL), cx.theme.faint);
    for (at, note) in notes.iter().enumerate() {
        job.append(&(at + 1).to_string(), 0.0, grid::mark_format(cx.theme.text));
        job.append(&format!("\u{a0}{}   ", table.note_words(*note)), 0.0, plain.clone());
    }
    job.append(&of_the_whole(cx, table).join("   "), 0.0, plain);
    job
}

fn of_the_whole(cx: &Cx<'_>, table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    if !table.double.is_empty() {
        let pilots: Vec<String> = table.double.iter().map(u32::to_string).collect();
        lines.push(Phrase::new("analyse-foot-double").with("pilots", pilots.join(", ")).say(cx.lang));
    }
    match table.source {
        Source::Responses => {}
        Source::Evaluator => lines.push(cx.tr("analyse-foot-evaluator")),
        Source::Published => lines.push(cx.tr("analyse-foot-published")),
    }
    if table.hidden > 0 {
        lines.push(Phrase::new("analyse-foot-hidden").with("count", table.hidden).say(cx.lang));
    }
    lines
}

/// The chosen row in sentences, and the ways on from it.
fn told_ui(ui: &mut Ui, cx: &Cx<'_>, table: &Table, line: &model::Line, done: &mut Vec<Done>) {
    let part = table.part(line);
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&line.name).font(semibold(size::SECTION)).color(cx.theme.text));
        if let Some(pilot) = &line.pilot {
            faint(ui, cx.theme, pilot);
        }
        ui.add_space(space::SMALL);
        if button(ui, icon::HELP, &cx.tr("provenance-title")).clicked() {
            done.push(Done::Explain(part, Number::Diff));
        }
        if quiet_button(ui, icon::ARROW_FORWARD, &cx.tr("analyse-to-pilot")).clicked() {
            done.push(Done::Pilot(part));
        }
    });
    let text = table.sentences(cx.state, line).join(" ");
    ui.add(egui::Label::new(RichText::new(text).color(cx.theme.text)).wrap());
}

fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>, table: &Table) {
    let theme = cx.theme;
    ui.add_space(space::LARGE);
    let why = match table.hidden {
        0 => cx.tr("analyse-no-change-why"),
        hidden => Phrase::new("analyse-foot-hidden").with("count", hidden).say(cx.lang),
    };
    empty(ui, theme, icon::MONITORING, &cx.tr("analyse-no-change"), &why, |ui| {
        if button(ui, icon::ARROW_FORWARD, &cx.tr("analyse-empty-scores-go")).clicked() {
            cx.ask(Ask::Go(Place::Entry));
        }
    });
}
