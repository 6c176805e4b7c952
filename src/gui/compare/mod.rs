//! Vergelijken: two to six pilots, parts or groups side by side. Who stands in the columns is chosen beside them
//! (`picker`), what is done with a comparison as a whole stands above them (`head`), what can be done with a column in its
//! own head (`columns`); what they show comes from `app::queries::comparison`, is put into lines by `model` and painted by
//! `grid`. Not for how one pilot came to its numbers, which is `pilots` and `analyse`.

mod columns;
pub mod export;
mod grid;
mod head;
mod model;
mod picker;
mod picker_model;
mod prepared;
#[cfg(test)]
mod sample;
mod shown;
mod view;

use std::sync::Arc;

use self::grid::Grid;
use self::head::Head;
use self::picker::Picker;
pub use self::prepared::{Prepared, Subject};
use self::view::Built;
use crate::app::queries::changes::Pair;
use crate::app::{Command, State};
use crate::gui::analyse::made::Made;
use crate::gui::ask::Cx;
use crate::model::comparison::{Arrangement, Column, FEWEST_COLUMNS, MOST_COLUMNS};
use crate::model::presentation::SlideContent;
use crate::model::{Comparison, ComparisonId};

#[derive(Default)]
pub struct CompareView {
    /// Who stands there and how it is looked at; of a kept comparison as it was in the last frame.
    arrangement: Arrangement,
    /// The kept comparison that this is, if any.
    kept: Option<ComparisonId>,
    head: Head,
    picker: Picker,
    grid: Grid,
    /// What a job prepared for every comparison.
    prepared: Made<Subject, Prepared>,
    built: Option<Built>,
    /// Counts the models built, so that what is laid out from one knows when it is old.
    revision: u64,
    every_item: bool,
}

impl CompareView {
    /// Puts these columns in place of what stood there.
    pub fn lay_out(&mut self, columns: Vec<Column>) {
        let mut laid: Vec<Column> = Vec::new();
        for column in columns {
            if !laid.contains(&column) && laid.len() < MOST_COLUMNS {
                laid.push(column);
            }
        }
        self.begin(Arrangement { columns: laid, ..Arrangement::default() }, None);
    }

    /// Puts one more beside what stands there; begins anew where there is no room for it.
    pub fn add(&mut self, column: Column) {
        if self.arrangement.columns.contains(&column) {
            return;
        }
        if self.kept.is_some() || self.arrangement.columns.len() >= MOST_COLUMNS {
            self.lay_out(vec![column]);
        } else {
            self.arrangement.columns.push(column);
        }
    }

    /// Opens a kept comparison.
    pub fn open(&mut self, id: ComparisonId) {
        self.begin(Arrangement::default(), Some(id));
    }

    /// What F5 shows: the kept comparison, or what stands side by side.
    pub fn to_show(&self, state: &State) -> Option<SlideContent> {
        if let Some(id) = self.kept(state).map(|held| held.id) {
            return Some(SlideContent::Comparison { id });
        }
        let arrangement = self.arrangement.clone();
        (arrangement.columns.len() >= FEWEST_COLUMNS).then_some(SlideContent::Columns { arrangement })
    }

    fn begin(&mut self, arrangement: Arrangement, kept: Option<ComparisonId>) {
        self.arrangement = arrangement;
        self.kept = kept;
        self.head.close();
        self.grid.begin_anew();
        self.picker.is_open = false;
        self.every_item = false;
    }

    /// The job is about to prepare this.
    pub fn prepare(&mut self, subject: Subject) {
        self.prepared.start(subject);
    }

    pub fn take_prepared(&mut self, subject: Subject, prepared: Prepared) {
        self.prepared.take(subject, Ok(prepared));
    }

    fn kept<'a>(&self, state: &'a State) -> Option<&'a Arc<Comparison>> {
        state.comparison(self.kept?)
    }

    /// Changes who stands there or how it is looked at; of a kept comparison it is kept at once.
    fn arrange(&mut self, cx: &mut Cx<'_>, change: impl FnOnce(&mut Arrangement)) {
        let mut arrangement = self.arrangement.clone();
        change(&mut arrangement);
        if arrangement.reference.as_ref().is_some_and(|held| !arrangement.columns.contains(held)) {
            arrangement.reference = None;
        }
        match self.kept(cx.state).filter(|_| cx.may_write()) {
            Some(kept) => {
                let changed = Comparison { arrangement: arrangement.clone(), ..kept.as_ref().clone() };
                cx.act(Command::PutComparison(Box::new(changed)));
            }
            None => self.kept = None,
        }
        self.arrangement = arrangement;
    }
}

/// Of which measurements a comparison is, and of the programme as it is now.
pub fn subject(state: &State, pair: Option<Pair>) -> Subject {
    (pair, prepared::revision(state))
}
