//! Labels tellen: how often every label of the codebook occurs, by change, kind, scale or measurement. A count leads to
//! its findings; a label that is chosen is told in a sentence and laid out by kind and scale.

use egui::{Align, Button, Label, Layout, RichText, ScrollArea, Ui, vec2};

use super::Lead;
use super::counts_model::{By, Cross, Line, Made, On, Place, Sort, Table};
use super::counts_words::{about, notes, sentence};
use super::filters::{choose_kind, scale_ui};
use super::words::topic_words;
use crate::app::queries::blind;
use crate::app::queries::changes::Pair;
use crate::app::queries::findings::{Classes, Counted, FindingQuestion, Narrowed, counted};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::overview::model::{Offered, Wanted, offered, resolve};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, choose, empty, faint, icon, quiet_button, rows, small_segments};
use crate::model::{Entity, EvaluatorId, ScaleKey, Source};

/// From this width on the chosen label is told beside the table, not below it.
const WIDTH_FOR_TWO: f32 = 1080.0;
const BESIDE: f32 = 400.0;
/// The least room of a name, and that of a count.
const NAME: f32 = 170.0;
const COUNT: f32 = 86.0;
const HEAD: f32 = 40.0;

/// What was counted was counted from.
#[derive(Clone, PartialEq)]
struct BuiltFrom {
    narrowed: Narrowed,
    by: By,
    on: Option<(Pair, ScaleKey, Source)>,
    reader: Option<EvaluatorId>,
    lang: Lang,
    revision: u64,
}

struct Built {
    from: BuiltFrom,
    counted: Counted,
    classes: Option<(On, Classes)>,
    table: Table,
    notes: Vec<String>,
    about: Vec<String>,
}

#[derive(Default)]
pub struct CountsTab {
    by: By,
    narrowed: Narrowed,
    wanted: Wanted,
    scales: Option<(Lang, Option<Pair>, u64, Vec<Offered>)>,
    built: Option<Built>,
    order: Vec<usize>,
    sort: Sort,
    is_descending: bool,
    /// The rank of the label that is told, in the codebook.
    selected: Option<usize>,
    /// What stands beside or below the table of the chosen label.
    told: Option<(usize, String, Cross)>,
}

/// What the person did in this frame.
enum Done {
    Find(FindingQuestion),
    Select(usize),
    Sort(Sort),
    Copy,
    Codebook,
}

impl CountsTab {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Lead> {
        if cx.state.tags().is_empty() {
            return no_labels_ui(ui, cx);
        }
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Copy);
        }
        self.renew_scales(cx);
        self.choosers_ui(ui, cx, &mut done);
        self.renew(cx);
        self.untagged_ui(ui, cx, &mut done);
        if ui.available_width() >= WIDTH_FOR_TWO {
            let room = ui.available_width() - BESIDE - space::MEDIUM;
            ui.horizontal_top(|ui| {
                let height = ui.available_height();
                ui.allocate_ui_with_layout(vec2(room, height), Layout::top_down(Align::LEFT), |ui| {
                    self.table_ui(ui, cx, height, &mut done);
                });
                ui.vertical(|ui| self.told_ui(ui, cx, &mut done));
            });
        } else {
            let share = if self.told.is_some() { 0.55 } else { 0.72 };
            let height = ui.available_height() * share;
            self.table_ui(ui, cx, height, &mut done);
            let area = ScrollArea::vertical().id_salt("findings_told").auto_shrink([false, true]);
            area.show(ui, |ui| self.told_ui(ui, cx, &mut done));
        }
        self.carry_out(cx, done)
    }

    fn renew_scales(&mut self, cx: &Cx<'_>) {
        let revision = super::changes_revision(cx.state);
        let is_same =
            |held: &(Lang, Option<Pair>, u64, Vec<Offered>)| (held.0, held.1, held.2) == (cx.lang, cx.pair, revision);
        if !self.scales.as_ref().is_some_and(is_same) {
            let scales = cx.pair.map(|pair| offered(cx.state, pair, cx.lang)).unwrap_or_default();
            self.scales = Some((cx.lang, cx.pair, revision, scales));
        }
    }

    fn offered(&self) -> &[Offered] {
        self.scales.as_ref().map_or(&[], |(.., scales)| scales)
    }

    /// By what is counted, which findings, and on which scale parts changed.
    fn choosers_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        ui.horizontal_wrapped(|ui| {
            let words = By::ALL.map(|by| cx.tr(&format!("findings-by-{}", by.key())));
            let at = By::ALL.iter().position(|by| *by == self.by).unwrap_or_default();
            if let Some(picked) = small_segments(ui, cx.theme, at, &words) {
                self.by = By::ALL[picked];
                self.sort = if matches!(self.sort, Sort::Column(_)) { Sort::Codebook } else { self.sort };
            }
        });
        ui.horizontal_wrapped(|ui| {
            if self.by == By::Change {
                let scales = self.scales.as_ref().map_or(&[][..], |(.., scales)| scales);
                scale_ui(ui, cx, "counts", scales, &mut self.wanted);
            }
            if self.by != By::Kind
                && let Some(kind) = choose_kind(ui, cx, "counts_kind", self.narrowed.kind)
            {
                self.narrowed.kind = kind;
            }
            if self.by != By::Topic {
                self.topic_ui(ui, cx);
            }
            let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("findings-copy-counts"));
            if copy.on_hover_text(cx.tr("findings-copy-counts-why")).clicked() {
                done.push(Done::Copy);
            }
        });
    }

    /// The topics that occur among the findings.
    fn topic_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(built) = &self.built else { return };
        let topics = &built.counted.topics;
        let mut words = vec![cx.tr("findings-any-topic")];
        words.extend(topics.iter().map(|topic| topic_words(cx.state, topic, cx.lang)));
        let at = self.narrowed.topic.as_ref().and_then(|topic| topics.iter().position(|held| held == topic));
        let label = cx.tr("field-topic");
        if let Some(picked) = choose(ui, "counts_topic", &label, at.map_or(0, |at| at + 1), &words) {
            self.narrowed.topic = picked.checked_sub(1).map(|at| topics[at].clone());
        }
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let by = self.by;
        let narrowed = Narrowed {
            kind: self.narrowed.kind.filter(|_| by != By::Kind),
            topic: self.narrowed.topic.clone().filter(|_| by != By::Topic),
        };
        let offers = self.offered();
        let on = resolve(offers, &self.wanted).map(|(scale, source)| (offers[scale].clone(), source));
        let on = on.filter(|_| by == By::Change);
        let records = [Entity::Finding, Entity::Tag];
        let from = BuiltFrom {
            narrowed,
            by,
            on: on.as_ref().zip(cx.pair).map(|((scale, source), pair)| (pair, scale.key.clone(), *source)),
            reader: blind::reader(cx.state, &cx.person.name),
            lang: cx.lang,
            revision: cx.state.revisions().of(&records) + super::changes_revision(cx.state),
        };
        if self.built.as_ref().is_none_or(|built| built.from != from) {
            let on = on.map(|(scale, source)| On { scale: scale.key, source, title: scale.title });
            self.built = Some(build(cx, from, on));
            self.arrange();
            self.selected = self.selected.filter(|rank| *rank < cx.state.tags().len());
        }
        let is_told = self.told.as_ref().map(|(rank, ..)| *rank) == self.selected;
        if !is_told || self.told.is_none() {
            self.tell(cx);
        }
    }

    fn arrange(&mut self) {
        if let Some(built) = &self.built {
            self.order = built.table.order(self.sort, self.is_descending);
            self.told = None;
        }
    }

    /// Makes what is told of the chosen label.
    fn tell(&mut self, cx: &Cx<'_>) {
        self.told = None;
        let (Some(built), Some(rank)) = (&self.built, self.selected) else { return };
        let (Some(tag), Some(count)) = (cx.state.tags().get(rank), built.counted.tags.get(rank)) else { return };
        let said = built
            .classes
            .as_ref()
            .map(|(on, classes)| sentence(tag, count, &built.from.narrowed, classes, on, cx.lang));
        let made = made(cx, built);
        self.told = made.cross(rank).map(|cross| (rank, said.unwrap_or_default(), cross));
    }

    /// How many findings have no label yet: until they have, a count is a lower bound.
    fn untagged_ui(&self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        let Some(built) = self.built.as_ref().filter(|built| built.counted.untagged > 0) else { return };
        ui.horizontal_wrapped(|ui| {
            let words = Phrase::new("findings-untagged").with("count", built.counted.untagged).say(cx.lang);
            ui.label(RichText::new(format!("{} {words}", icon::INFO)).size(size::SMALL).color(cx.theme.warning));
            if quiet_button(ui, icon::SEARCH, &cx.tr("findings-untagged-show")).clicked() {
                let Narrowed { kind, topic } = built.from.narrowed.clone();
                done.push(Done::Find(FindingQuestion {
                    kind,
                    topic,
                    without_tags: true,
                    ..FindingQuestion::default()
                }));
            }
        });
    }

    fn table_ui(&self, ui: &mut Ui, cx: &Cx<'_>, height: f32, done: &mut Vec<Done>) {
        let Some(built) = &self.built else { return };
        let room = (height - 2.0 * space::MEDIUM).max(HEAD + 4.0 * space::ROW);
        card(ui, cx.theme, |ui| {
            ScrollArea::horizontal().id_salt("counts_sideways").auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                let columns = built.table.heads.len() as f32;
                let bar = ui.spacing().scroll.allocated_width();
                let count = ((ui.available_width() - NAME - bar) / columns).clamp(COUNT, COUNT * 1.3);
                let name = (ui.available_width() - count * columns - bar).max(NAME);
                ui.horizontal(|ui| self.heads_ui(ui, cx, &built.table, name, count, done));
                ui.separator();
                let lines = (room - HEAD - 2.0 * space::ROW).max(3.0 * space::ROW);
                let area = ScrollArea::vertical().id_salt("counts_rows").max_height(lines).auto_shrink([false, true]);
                area.show_rows(ui, space::ROW, self.order.len(), |ui, range| {
                    for rank in self.order[range].iter().copied() {
                        let line = &built.table.lines[rank];
                        ui.horizontal(|ui| self.line_ui(ui, cx, line, Some(rank), (name, count), done));
                    }
                });
                ui.separator();
                if let Some(any) = &built.table.any {
                    ui.horizontal(|ui| self.line_ui(ui, cx, any, None, (name, count), done));
                }
            });
        });
    }

    fn heads_ui(&self, ui: &mut Ui, cx: &Cx<'_>, table: &Table, name: f32, count: f32, done: &mut Vec<Done>) {
        let words = cx.tr("findings-label");
        self.head_ui(ui, cx, &words, Sort::Name, (name, false), done);
        for (column, words) in table.heads.iter().enumerate() {
            self.head_ui(ui, cx, words, Sort::Column(column), (count, true), done);
        }
    }

    /// A click sorts, a second one turns the order, a third gives the codebook's own back.
    fn head_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        words: &str,
        sort: Sort,
        (width, right): (f32, bool),
        done: &mut Vec<Done>,
    ) {
        let is_sorted = self.sort == sort;
        let (arrow, state) = match (is_sorted, self.is_descending) {
            (false, _) => ("", "analyse-sort"),
            (true, false) => (" ↑", "analyse-sorted-up"),
            (true, true) => (" ↓", "analyse-sorted-down"),
        };
        let color = if is_sorted { cx.theme.accent } else { cx.theme.faint };
        let text = RichText::new(format!("{words}{arrow}")).size(size::SMALL).color(color);
        let response =
            place_ui(ui, width, HEAD, right, |ui| ui.add(Button::new(text).frame_when_inactive(false).wrap()));
        let said = format!("{words}: {}", cx.tr(state));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        if response.on_hover_text(said.as_str()).clicked() {
            done.push(Done::Sort(sort));
        }
    }

    fn line_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        line: &Line,
        rank: Option<usize>,
        (name, count): (f32, f32),
        done: &mut Vec<Done>,
    ) {
        match rank {
            Some(rank) => {
                let on = self.selected == Some(rank);
                let color = if on { cx.theme.accent } else { cx.theme.text };
                let words = RichText::new(&line.name).color(color);
                let response =
                    place_ui(ui, name, space::ROW, false, |ui| ui.add(Button::selectable(on, words).truncate()));
                let hover = if line.definition.is_empty() {
                    line.name.clone()
                } else {
                    format!("{}\n{}", line.name, line.definition)
                };
                if response.on_hover_text(hover).clicked() {
                    done.push(Done::Select(rank));
                }
            }
            None => {
                let words = RichText::new(&line.name).color(cx.theme.faint);
                place_ui(ui, name, space::ROW, false, |ui| {
                    ui.add_space(10.0);
                    ui.add(Label::new(words).truncate())
                });
            }
        }
        for place in &line.places {
            count_ui(ui, cx, place, count, done);
        }
    }

    /// The chosen label in a sentence and by kind and scale, and by which rule was counted.
    fn told_ui(&self, ui: &mut Ui, cx: &Cx<'_>, done: &mut Vec<Done>) {
        let Some(built) = &self.built else { return };
        ui.add_space(space::TINY);
        match &self.told {
            Some((rank, said, cross)) => card(ui, cx.theme, |ui| {
                let Some(line) = built.table.lines.get(*rank) else { return };
                label_ui(ui, cx, line, said, done);
                cross_ui(ui, cx, cross, done);
            }),
            None => {
                faint(ui, cx.theme, &cx.tr("findings-choose-label"));
            }
        }
        ui.add_space(space::TINY);
        for note in &built.notes {
            ui.add(Label::new(RichText::new(note).size(size::SMALL).color(cx.theme.faint)).wrap());
        }
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Vec<Done>) -> Option<Lead> {
        let mut lead = None;
        for what in done {
            match what {
                Done::Find(question) => lead = Some(Lead::Search(question)),
                Done::Codebook => lead = Some(Lead::Codebook),
                Done::Select(rank) => self.selected = (self.selected != Some(rank)).then_some(rank),
                Done::Sort(sort) => self.sort_by(sort),
                Done::Copy => self.copy(cx),
            }
        }
        lead
    }

    fn sort_by(&mut self, sort: Sort) {
        let begins_high = matches!(sort, Sort::Column(_));
        if self.sort != sort {
            (self.sort, self.is_descending) = (sort, begins_high);
        } else if self.is_descending == begins_high {
            self.is_descending = !begins_high;
        } else {
            (self.sort, self.is_descending) = (Sort::Codebook, false);
        }
        self.arrange();
    }

    fn copy(&self, cx: &mut Cx<'_>) {
        let Some(built) = &self.built else { return };
        let notes: Vec<String> = built.about.iter().chain(&built.notes).cloned().collect();
        cx.ask(Ask::CopyText(built.table.as_text(&self.order, &notes, cx.lang)));
    }
}

fn build(cx: &Cx<'_>, from: BuiltFrom, on: Option<On>) -> Built {
    let classes = on.zip(cx.pair).map(|(on, pair)| {
        let classes = Classes::of(cx.state, pair, &on.scale, on.source, from.reader);
        (on, classes)
    });
    let held = classes.as_ref().map(|(_, classes)| classes);
    let counted = counted(cx.state, &from.narrowed, held);
    let notes = notes(cx.state, &counted, from.by, held, cx.lang);
    let about = about(cx.state, &from.narrowed, classes.as_ref().map(|(on, _)| on), cx.lang);
    let mut built = Built { from, counted, classes, table: Table::default(), notes, about };
    built.table = made(cx, &built).table();
    built
}

fn made<'a>(cx: &'a Cx<'_>, built: &'a Built) -> Made<'a> {
    Made {
        state: cx.state,
        counted: &built.counted,
        narrowed: &built.from.narrowed,
        by: built.from.by,
        classes: built.classes.as_ref().map(|(on, classes)| (on, classes)),
        lang: cx.lang,
    }
}

/// A piece of a line of this width.
fn place_ui<R>(ui: &mut Ui, width: f32, height: f32, right: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.allocate_ui_with_layout(vec2(width, height), layout, |ui| {
        ui.set_min_size(vec2(width, height));
        ui.set_max_width(width);
        add(ui)
    })
    .inner
}

/// A count; one that is not nothing leads to its findings.
fn count_ui(ui: &mut Ui, cx: &Cx<'_>, place: &Place, width: f32, done: &mut Vec<Done>) {
    let is_nothing = place.count == 0;
    let color = if is_nothing { cx.theme.faint } else { cx.theme.text };
    let words = RichText::new(&place.text).color(color);
    place_ui(ui, width, space::ROW, true, |ui| {
        if is_nothing {
            ui.add_space(10.0);
            let response = ui.label(words);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &place.said));
            return;
        }
        let response = ui.add(Button::new(words).frame_when_inactive(false));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &place.said));
        if response.on_hover_text(format!("{}\n{}", place.said, cx.tr("findings-count-leads"))).clicked() {
            done.push(Done::Find(place.question.clone()));
        }
    });
}

fn label_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, said: &str, done: &mut Vec<Done>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&line.name).font(semibold(size::SECTION)).color(cx.theme.text));
        if quiet_button(ui, icon::LABEL, &cx.tr("findings-to-codebook")).clicked() {
            done.push(Done::Codebook);
        }
    });
    if !line.definition.is_empty() {
        ui.add(Label::new(RichText::new(&line.definition).size(size::SMALL).color(cx.theme.faint)).wrap());
    }
    if !said.is_empty() {
        ui.add(Label::new(RichText::new(said).color(cx.theme.text)).wrap().selectable(true));
    }
    ui.add_space(space::TINY);
}

fn cross_ui(ui: &mut Ui, cx: &Cx<'_>, cross: &Cross, done: &mut Vec<Done>) {
    if cross.lines.is_empty() {
        faint(ui, cx.theme, &cx.tr("findings-label-unused"));
        return;
    }
    ScrollArea::horizontal().id_salt("findings_cross").auto_shrink([false, true]).show(ui, |ui| {
        egui::Grid::new("findings_cross").spacing(vec2(space::SMALL, 2.0)).show(ui, |ui| {
            ui.label("");
            for head in &cross.heads {
                faint(ui, cx.theme, head);
            }
            ui.end_row();
            for (kind, places) in &cross.lines {
                ui.label(RichText::new(kind).color(cx.theme.text));
                for place in places {
                    count_ui(ui, cx, place, COUNT, done);
                }
                ui.end_row();
            }
        });
    });
}

/// What goes here while there are no labels, and where to make them.
fn no_labels_ui(ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Lead> {
    let (what, why) = (cx.tr("findings-no-labels"), cx.tr("findings-no-labels-why"));
    let theme = cx.theme;
    let mut lead = None;
    empty(ui, theme, icon::LABEL, &what, &why, |ui| {
        if button(ui, icon::ARROW_FORWARD, &cx.tr("findings-to-codebook")).clicked() {
            lead = Some(Lead::Codebook);
        }
        if quiet_button(ui, icon::SEARCH, &cx.tr("findings-to-search")).clicked() {
            lead = Some(Lead::Search(FindingQuestion::default()));
        }
    });
    lead
}
