//! The small picture beside what is being entered: one part, one scale, first to second. The dumbbell of
//! the overview with a single row; ratings on the whole of their scale, so that
//! it does not jump with every key.

use egui::{Role, Sense, Ui, vec2};

use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{DumbbellRequest, Shown, dumbbell};
use crate::base::Lang;
use crate::charts::{Chart, View, nice_axis};
use crate::gui::theme::Theme;
use crate::gui::widgets::plot;
use crate::model::{PartId, ScaleKey, Source};

/// Which picture: everything that decides what is on it.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureKey {
    pub scale: ScaleKey,
    pub source: Source,
    pub part: PartId,
    pub pair: Option<Pair>,
    pub lang: Lang,
    /// The revisions of what it was made from.
    pub revision: u64,
}

/// The picture, made anew only when its key changes.
#[derive(Default)]
pub struct Picture {
    made: Option<(PictureKey, Option<Chart>)>,
}

impl Picture {
    pub fn of(&mut self, state: &State, key: PictureKey) -> Option<&Chart> {
        if self.made.as_ref().is_none_or(|(made, _)| *made != key) {
            let chart = build(state, &key);
            self.made = Some((key, chart));
        }
        self.made.as_ref().and_then(|(_, chart)| chart.as_ref())
    }
}

/// The chart, where there is a pair to compare and anything to show.
pub fn build(state: &State, key: &PictureKey) -> Option<Chart> {
    let scale = state.scale(&key.scale)?;
    let shown = Shown { scale, source: key.source, pair: key.pair?, lang: key.lang, for_others: false };
    let parts = [key.part];
    let mut chart = dumbbell(state, &DumbbellRequest { shown, parts: Some(&parts), incomplete: true });
    chart.rows.retain(|row| row.first.is_some() || row.second.is_some());
    if chart.rows.is_empty() {
        return None;
    }
    for row in &mut chart.rows {
        // The part stands above the picture, the words of the levels below it.
        row.number.clear();
        row.name.clear();
        row.words.clear();
    }
    if !scale.is_grade() {
        chart.axis = nice_axis([scale.min, scale.max], scale.min, scale.max, key.lang);
    }
    Some(Chart::Dumbbell(chart))
}

/// Paints the picture as wide as there is room.
pub fn picture_ui(ui: &mut Ui, theme: &Theme, chart: &Chart) {
    let mut look = theme.chart.unframed();
    look.pad = 2.0;
    look.row_height *= 1.6;
    let width = ui.available_width();
    let (_, height) = chart.natural_size(&look, width);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height as f32), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, chart.description()));
    // What cannot be drawn is told in the words below it; a painter does not fail.
    drop(plot::paint_chart(ui.painter(), rect, chart, &look, &View::whole()));
}
