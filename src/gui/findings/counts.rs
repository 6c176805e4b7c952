//! Labels tellen: how often every label of the codebook occurs, by change, kind, scale or measurement. A count leads to
//! its findings; a label that is chosen is told in a sentence and laid out by kind and scale.

mod grid;
mod told;

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use super::Lead;
use super::counts_model::{By, Cross, Made, On, Sort, Table};
use super::counts_words::{about, notes, sentence};
use super::filters::{choose_kind, scale_ui};
use super::words::topic_words;
use crate::app::queries::blind;
use crate::app::queries::changes::Pair;
use crate::app::queries::findings::{Classes, Counted, FindingQuestion, Narrowed, counted};
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx};
use crate::gui::overview::model::{Offered, Wanted, offered, resolve};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{button, choose, empty, icon, quiet_button, rows, small_segments};
use crate::model::{Entity, EvaluatorId, ScaleKey, Source};

/// What is told of the chosen label has this width beside the table; where the table then has no room, it is below it.
const BESIDE: f32 = 384.0;
/// Below this height table and words scroll together, so that the table keeps its lines.
const LOW: f32 = 470.0;
const LEAST_TABLE: f32 = 300.0;

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
        let room = ui.available_width() - BESIDE - space::MEDIUM;
        if self.built.as_ref().is_some_and(|built| room >= grid::least_width(&built.table)) {
            ui.horizontal_top(|ui| {
                let height = ui.available_height();
                ui.allocate_ui_with_layout(vec2(room, height), Layout::top_down(Align::LEFT), |ui| {
                    self.table_ui(ui, cx, height, &mut done);
                });
                let area = ScrollArea::vertical().id_salt("findings_told").auto_shrink([false, true]);
                ui.vertical(|ui| area.show(ui, |ui| self.told_ui(ui, cx, &mut done)));
            });
        } else if ui.available_height() < LOW {
            ScrollArea::vertical().id_salt("findings_counts").auto_shrink([false, false]).show(ui, |ui| {
                self.table_ui(ui, cx, LEAST_TABLE, &mut done);
                ui.add_space(space::TINY);
                self.told_ui(ui, cx, &mut done);
            });
        } else {
            let share = if self.told.is_some() { 0.58 } else { 0.74 };
            let height = ui.available_height() * share;
            self.table_ui(ui, cx, height, &mut done);
            ui.add_space(space::TINY);
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
            ui.add_space(space::SMALL);
            let copy = quiet_button(ui, icon::CONTENT_COPY, &cx.tr("findings-copy-counts"));
            if copy.on_hover_text(cx.tr("findings-copy-counts-why")).clicked() {
                done.push(Done::Copy);
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
