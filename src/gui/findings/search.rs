//! Zoeken: every finding of the programme, narrowed by words and choices, under the names of their pilots. Several can be
//! chosen to get a label, to go to another scale, or to become one. Only the lines in view are looked at in a frame.

mod bar;
mod list;

use std::collections::HashSet;

use egui::{Id, Ui};

use self::bar::Chosen;
use super::filters::Filters;
use super::label_box::{LabelBox, Target, target};
use super::search_model::Lines;
use super::words::as_table;
use crate::app::Command;
use crate::app::queries::blind;
use crate::app::queries::changes::Pair;
use crate::app::queries::findings::{Classes, FindingQuestion, Index};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::theme::space;
use crate::gui::widgets::{button, empty, icon, rows};
use crate::model::{Entity, EvaluatorId, FindingId, ScaleKey, Source};

/// What the findings are searched in was made of.
type IndexFrom = (Lang, u64);
/// What the classes of change were made of.
type ClassesFrom = (Pair, ScaleKey, Source, Option<EvaluatorId>, u64);

/// What was found was found in and by.
#[derive(Clone, PartialEq)]
struct FoundBy {
    question: FindingQuestion,
    index: IndexFrom,
    classes: Option<ClassesFrom>,
}

/// What the person did in this frame.
enum Done {
    Toggle(usize),
    /// Everything from the finding that was chosen last.
    Reach(usize),
    All,
    None,
    Open(usize),
    Pilot(crate::model::PilotId),
    Move(String),
    Join,
    Copy,
}

#[derive(Default)]
pub struct SearchTab {
    question: FindingQuestion,
    filters: Filters,
    index: Option<(IndexFrom, Index)>,
    classes: Option<(ClassesFrom, Classes)>,
    found_by: Option<FoundBy>,
    /// Places in the index.
    found: Vec<usize>,
    /// The list, and the width of the text that it was made for.
    lines: Option<(f32, Lines)>,
    selected: HashSet<FindingId>,
    /// The rank among what was found where the keyboard is, and whose that is.
    cursor: Option<usize>,
    cursor_id: Option<FindingId>,
    /// Where a reach begins.
    anchor: Option<usize>,
    labels: LabelBox,
    wanted_scroll: Option<usize>,
    /// Whether the keyboard goes back to the list at the end of the frame: the key that ends a choice is not for it.
    goes_back: bool,
    /// How far the list was scrolled, and how much of it was seen.
    seen: (f32, f32),
}

fn list_id() -> Id {
    Id::unique("findings_list")
}

impl SearchTab {
    pub fn ask(&mut self, question: FindingQuestion) {
        self.question = question;
        self.cursor = None;
        self.cursor_id = None;
        self.seen.0 = 0.0;
        self.wanted_scroll = Some(0);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.renew_index(cx);
        if self.index.as_ref().is_none_or(|(_, index)| index.is_empty()) {
            nothing_ui(ui, cx);
            return;
        }
        let goes_down = self.filters.ui(ui, cx, &mut self.question);
        self.find(cx);
        let mut done = Vec::new();
        if rows::copies(ui) {
            done.push(Done::Copy);
        }
        self.bar_ui(ui, cx, &mut done);
        ui.add_space(space::TINY);
        self.list_ui(ui, cx, &mut done);
        if goes_down && !self.found.is_empty() {
            self.cursor = Some(0);
            self.wanted_scroll = Some(0);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        if std::mem::take(&mut self.goes_back) {
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        self.carry_out(cx, done);
    }

    fn renew_index(&mut self, cx: &Cx<'_>) {
        let records = [Entity::Finding, Entity::Tag, Entity::Pilot, Entity::Part];
        let from = (cx.lang, cx.state.revisions().of(&records));
        if self.index.as_ref().is_none_or(|(held, _)| *held != from) {
            self.index = Some((from, Index::of(cx.state, cx.lang)));
        }
    }

    /// What is asked for and no longer there is asked no more.
    fn forget_gone(&mut self, cx: &Cx<'_>) {
        let (state, question) = (cx.state, &mut self.question);
        question.tag = question.tag.filter(|tag| state.tag(*tag).is_some());
        question.pilot = question.pilot.filter(|pilot| state.pilot(*pilot).is_some());
        question.measurement = question.measurement.filter(|held| state.measurement(*held).is_some());
        if cx.pair.is_none() {
            question.changed = None;
        }
    }

    /// Finds anew where the question, the findings or the changes are others.
    fn find(&mut self, cx: &Cx<'_>) {
        self.forget_gone(cx);
        self.renew_classes(cx);
        let Some((index_from, index)) = &self.index else { return };
        let classes = self.classes.as_ref().filter(|_| self.question.changed.is_some());
        let by = FoundBy {
            question: self.question.clone(),
            index: *index_from,
            classes: classes.map(|(from, _)| from.clone()),
        };
        if self.found_by.as_ref() == Some(&by) {
            return;
        }
        self.found = index.find(cx.state, &self.question, classes.map(|(_, classes)| classes));
        self.found_by = Some(by);
        self.lines = None;
        self.anchor = None;
        self.follow();
    }

    /// The cursor stays with its finding; where that went, it is on the one that took its place. What is not shown is
    /// not chosen, so that nothing happens to what nobody sees.
    fn follow(&mut self) {
        let Some((_, index)) = &self.index else { return };
        let ids: Vec<FindingId> = self.found.iter().filter_map(|at| index.get(*at)).map(|held| held.id).collect();
        let shown: HashSet<FindingId> = ids.iter().copied().collect();
        self.selected.retain(|id| shown.contains(id));
        let own = self.cursor_id.and_then(|id| ids.iter().position(|held| *held == id));
        self.cursor = own.or(self.cursor.filter(|_| !ids.is_empty()).map(|at| at.min(ids.len() - 1)));
        self.cursor_id = self.cursor.and_then(|at| ids.get(at)).copied();
    }

    fn renew_classes(&mut self, cx: &Cx<'_>) {
        let Some((changed, pair)) = self.question.changed.as_ref().zip(cx.pair) else { return };
        let reader = blind::reader(cx.state, &cx.person.name);
        let revision = super::changes_revision(cx.state);
        let from = (pair, changed.scale.clone(), changed.source, reader, revision);
        if self.classes.as_ref().is_none_or(|(held, _)| *held != from) {
            let made = Classes::of(cx.state, pair, &changed.scale, changed.source, reader);
            self.classes = Some((from, made));
        }
    }

    fn id_at(&self, rank: usize) -> Option<FindingId> {
        let (_, index) = self.index.as_ref()?;
        index.get(*self.found.get(rank)?).map(|held| held.id)
    }

    /// What an action is for: what was chosen, else what the cursor is on.
    fn targets(&self) -> Vec<Target> {
        let Some((_, index)) = &self.index else { return Vec::new() };
        let all = || self.found.iter().filter_map(|at| index.get(*at));
        if self.selected.is_empty() {
            return self.cursor.and_then(|rank| all().nth(rank)).map(|held| target(held)).into_iter().collect();
        }
        all().filter(|held| self.selected.contains(&held.id)).map(|held| target(held)).collect()
    }

    fn chosen(&self) -> Chosen {
        Chosen { count: self.selected.len(), is_any: !self.selected.is_empty() || self.cursor.is_some() }
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Vec<Done>) {
        for what in done {
            match what {
                Done::Toggle(rank) => self.toggle(rank),
                Done::Reach(rank) => self.reach(rank),
                Done::All => self.selected = (0..self.found.len()).filter_map(|rank| self.id_at(rank)).collect(),
                Done::None => self.selected.clear(),
                Done::Open(rank) => self.open(cx, rank),
                Done::Pilot(pilot) => cx.ask(Ask::Go(Place::Pilot(pilot, crate::gui::PilotTab::Findings))),
                Done::Move(topic) => cx.act(Command::MoveFindings(self.target_ids(), topic)),
                Done::Join => cx.act(Command::JoinFindings(self.target_ids())),
                Done::Copy => self.copy(cx),
            }
        }
    }

    fn target_ids(&self) -> Vec<FindingId> {
        self.targets().into_iter().map(|(_, id)| id).collect()
    }

    fn toggle(&mut self, rank: usize) {
        self.anchor = Some(rank);
        if let Some(id) = self.id_at(rank)
            && !self.selected.remove(&id)
        {
            self.selected.insert(id);
        }
    }

    fn reach(&mut self, rank: usize) {
        let anchor = self.anchor.or(self.cursor).unwrap_or(rank);
        let ids: Vec<FindingId> = (anchor.min(rank)..=anchor.max(rank)).filter_map(|rank| self.id_at(rank)).collect();
        self.selected.extend(ids);
    }

    fn open(&self, cx: &mut Cx<'_>, rank: usize) {
        let found = self.index.as_ref().and_then(|(_, index)| index.get(*self.found.get(rank)?));
        if let Some(finding) = found {
            cx.ask(Ask::OpenFinding(finding.pilot_id, finding.id));
        }
    }

    /// What was chosen, else all that is shown.
    fn copy(&self, cx: &mut Cx<'_>) {
        let Some((_, index)) = &self.index else { return };
        let shown = self.found.iter().filter_map(|at| index.get(*at));
        let wanted = shown.filter(|held| self.selected.is_empty() || self.selected.contains(&held.id));
        let text = as_table(cx.state, wanted, cx.lang);
        cx.ask(Ask::CopyText(text));
    }
}

fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (what, why) = (cx.tr("findings-empty"), cx.tr("findings-none-why"));
    let theme = cx.theme;
    empty(ui, theme, icon::LIGHTBULB, &what, &why, |ui| {
        if button(ui, icon::ARROW_FORWARD, &cx.tr("findings-to-pilots")).clicked() {
            cx.ask(Ask::Go(Place::Pilots));
        }
    });
}
