//! Vergelijken: two to six pilots, parts or groups side by side. Who stands in the columns is chosen above them; what
//! they show comes from `app::queries::comparison`. Not for how one pilot came to its numbers, which is `pilots` and
//! `analyse`.

use egui::Ui;

use crate::app::State;
use crate::gui::ask::Cx;
use crate::gui::widgets::title;
use crate::model::ComparisonId;
use crate::model::comparison::{Arrangement, Column, FEWEST_COLUMNS};
use crate::model::presentation::SlideContent;

#[derive(Default)]
pub struct CompareView {
    arrangement: Arrangement,
    /// The kept comparison that this is, if any.
    kept: Option<ComparisonId>,
}

impl CompareView {
    /// Puts these columns in place of what stood there.
    pub fn lay_out(&mut self, columns: Vec<Column>) {
        self.arrangement = Arrangement { columns, ..Arrangement::default() };
        self.kept = None;
    }

    /// Opens a kept comparison.
    pub fn open(&mut self, id: ComparisonId) {
        self.kept = Some(id);
    }

    /// What F5 shows: the kept comparison, or what stands side by side.
    pub fn to_show(&self, state: &State) -> Option<SlideContent> {
        if let Some(id) = self.kept.filter(|id| state.comparison(*id).is_some()) {
            return Some(SlideContent::Comparison { id });
        }
        let arrangement = self.arrangement.clone();
        (arrangement.columns.len() >= FEWEST_COLUMNS).then_some(SlideContent::Columns { arrangement })
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        title(ui, cx.theme, &cx.tr("compare-title"), "");
    }
}
