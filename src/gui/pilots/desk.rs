//! What of the pilots is looked at, in the list and in the table alike: the filter, the order, the columns, what is
//! chosen; and what was built of it. Built when something changed, never in a frame where nothing did.

use std::collections::{HashMap, HashSet};

use super::columns;
use super::figures::{Figure, Figures, Looking, figures};
use super::list_model::{Choices, Everyone, Row, everyone, filtered, sort};
use super::selection::Selection;
use crate::app::State;
use crate::app::queries::blind;
use crate::base::Lang;
use crate::gui::ask::Cx;
use crate::model::pilot_list::{PilotColumn, PilotFilter, PilotList, PilotSort};
use crate::model::{Entity, PartId, PilotId, PilotListId};

/// How one looks at the pilots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Beside,
    Table,
}

/// What was built from.
#[derive(Clone, PartialEq)]
struct BuiltFrom {
    lang: Lang,
    looking: Looking,
    revision: u64,
}

#[derive(Default)]
pub struct Desk {
    pub mode: Mode,
    pub filter: PilotFilter,
    pub sort: PilotSort,
    pub selection: Selection,
    pub filters_open: bool,
    /// The kept list that was opened last, as long as it is there.
    pub open: Option<PilotListId>,
    /// Those that were chosen; else the usual ones.
    chosen: Option<Vec<PilotColumn>>,
    usual: Vec<PilotColumn>,
    usual_change: Option<PilotColumn>,
    built_from: Option<BuiltFrom>,
    everyone: Everyone,
    figures: HashMap<PilotColumn, Figures>,
    arranged_by: Option<(PilotFilter, PilotSort)>,
    kept: Vec<usize>,
    /// Grows whenever what is kept, or what stands in it, may be another.
    revision: u64,
    /// How many are chosen that the list does not show, and of which selection and list.
    out_of_sight: Option<(u64, u64, usize)>,
}

impl Desk {
    /// Builds what is out of date.
    pub fn renew(&mut self, cx: &Cx<'_>) {
        self.renew_with(cx.state, looking(cx), cx.lang, revision(cx.state));
    }

    /// As [`Desk::renew`]; `revision` is of everything that is shown.
    pub(super) fn renew_with(&mut self, state: &State, looking: Looking, lang: Lang, revision: u64) {
        let key = BuiltFrom { lang, looking, revision };
        if self.built_from.as_ref() != Some(&key) {
            self.everyone = everyone(state, looking.pair, lang);
            self.usual = columns::usual(state);
            self.usual_change = columns::shown_change(state);
            self.selection.keep_known(state);
            self.open = self.open.filter(|id| state.pilot_lists().iter().any(|held| held.id == *id));
            self.figures.clear();
            self.arranged_by = None;
            self.built_from = Some(key);
        }
        self.figure(state, looking);
        let by = (self.filter.clone(), self.sort.clone());
        if self.arranged_by.as_ref() != Some(&by) {
            self.kept = filtered(state, &self.everyone, &self.filter);
            let figures = self.figures.get(&self.sort.by);
            sort(state, &self.everyone, &mut self.kept, &self.sort, figures, lang);
            self.arranged_by = Some(by);
            self.revision += 1;
        }
    }

    /// The figures of every column that is looked at or sorted by.
    fn figure(&mut self, state: &State, looking: Looking) {
        let wanted = self
            .columns()
            .iter()
            .chain([&self.sort.by])
            .chain(self.list_column())
            .filter(|column| column.figure().is_some());
        let missing: Vec<PilotColumn> = wanted.filter(|column| !self.figures.contains_key(column)).cloned().collect();
        for column in missing {
            let made = figures(state, &column, looking);
            self.figures.insert(column, made);
            self.revision += 1;
        }
    }

    pub fn everyone(&self) -> &Everyone {
        &self.everyone
    }

    /// The filter, to be changed, with what it can be.
    pub fn filter_with_choices(&mut self) -> (&mut PilotFilter, &Choices) {
        (&mut self.filter, &self.everyone.choices)
    }

    /// The rows that are shown, from the top.
    pub fn kept(&self) -> &[usize] {
        &self.kept
    }

    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn row(&self, rank: usize) -> Option<&Row> {
        self.everyone.rows.get(*self.kept.get(rank)?)
    }

    pub fn rank_of(&self, pilot: PilotId) -> Option<usize> {
        self.kept.iter().position(|index| self.everyone.rows.get(*index).is_some_and(|row| row.id == pilot))
    }

    /// The pilots that are shown, from the top.
    pub fn ids(&self) -> Vec<PilotId> {
        self.kept.iter().map(|index| self.everyone.rows[*index].id).collect()
    }

    /// The columns of the table, after number and name.
    pub fn columns(&self) -> &[PilotColumn] {
        self.chosen.as_deref().unwrap_or(&self.usual)
    }

    pub fn choose_columns(&mut self, columns: Vec<PilotColumn>) {
        self.chosen = Some(columns);
        self.revision += 1;
    }

    /// The usual columns again.
    pub fn forget_columns(&mut self) {
        self.chosen = None;
        self.revision += 1;
    }

    /// What stands at the end of a row of the list: what it is sorted by, else the change that people look for first.
    pub fn list_column(&self) -> Option<&PilotColumn> {
        Some(&self.sort.by).filter(|by| by.figure().is_some()).or(self.usual_change.as_ref())
    }

    /// What a pilot has in a column of scores or changes; `index` is its place in the programme.
    pub fn figures_of(&self, column: &PilotColumn, index: usize) -> &[Figure] {
        self.figures.get(column).map_or(&[], |all| all.of(index))
    }

    /// The named parts that stand under a pilot in the table: those with a figure where the whole has none.
    pub fn parts_below(&self, index: usize) -> Vec<PartId> {
        let mut parts = Vec::new();
        for column in self.columns() {
            for figure in self.figures_of(column, index).iter().filter(|figure| !figure.is_whole) {
                if !parts.contains(&figure.part_id) {
                    parts.push(figure.part_id);
                }
            }
        }
        parts
    }

    /// What is chosen, as the list stands, and then what is out of sight, by number.
    pub fn chosen_in_order(&self, state: &State) -> Vec<PilotId> {
        let mut all: Vec<PilotId> = self.ids().into_iter().filter(|id| self.selection.has(*id)).collect();
        let shown: HashSet<PilotId> = all.iter().copied().collect();
        let mut hidden: Vec<PilotId> = self.selection.iter().filter(|id| !shown.contains(id)).collect();
        hidden.sort_by_key(|id| state.pilot(*id).map(|pilot| pilot.number));
        all.extend(hidden);
        all
    }

    /// How many are chosen that the list does not show.
    pub fn out_of_sight(&mut self) -> usize {
        let (list, selection) = (self.revision, self.selection.revision());
        match self.out_of_sight {
            Some((of_list, of_selection, count)) if (of_list, of_selection) == (list, selection) => count,
            _ => {
                let shown = self.ids().into_iter().filter(|id| self.selection.has(*id)).count();
                let count = self.selection.len() - shown;
                self.out_of_sight = Some((list, selection, count));
                count
            }
        }
    }

    /// Looks as a kept list says.
    pub fn open_list(&mut self, held: &PilotList) {
        self.filter = held.filter.clone();
        self.sort = held.sort.clone();
        self.choose_columns(held.columns.clone());
        self.open = Some(held.id);
    }

    /// How one looks now, under a name.
    pub fn as_list(&self, id: PilotListId, name: String) -> PilotList {
        let (filter, sort) = (self.filter.clone(), self.sort.clone());
        PilotList { id, name, filter, sort, columns: self.columns().to_vec() }
    }
}

pub fn looking(cx: &Cx<'_>) -> Looking {
    Looking { pair: cx.pair, reader: blind::reader(cx.state, &cx.person.name) }
}

/// One number that changes whenever anything that the list, the table or a kept list shows does.
fn revision(state: &State) -> u64 {
    let records = [
        Entity::Programme,
        Entity::Scale,
        Entity::Measurement,
        Entity::Evaluator,
        Entity::Pilot,
        Entity::Part,
        Entity::Published,
        Entity::Finding,
        Entity::PilotList,
    ];
    let revisions = state.revisions();
    revisions.of(&records) + revisions.scores()
}
