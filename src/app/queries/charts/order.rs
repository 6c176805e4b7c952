//! A chart that can be made once more: what is on the screen is for own use, and what goes to others is made anew.

use std::collections::HashSet;

use super::{DumbbellRequest, Shown, coverage, diverging, dumbbell, forest, heatmap, slope, spread};
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::{Pair, changes};
use crate::app::releases::Scope;
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::{Chart, RowKey};
use crate::model::presentation::{ChartKind, ChartSlide};
use crate::model::{PartId, ScaleKey, ScoreSlot, Source};

/// What a chart shows, without its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartOrder {
    /// None of a comparison, which is made of its columns.
    kind: Option<ChartKind>,
    /// Those in the chart; of bars and distributions, those whose answers it shows, all where it is none.
    parts: Option<Vec<PartId>>,
    pub on: ChartOn,
}

/// Of what a chart is.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartOn {
    pub scale: ScaleKey,
    pub source: Source,
    pub pair: Pair,
    pub lang: Lang,
}

impl ChartOrder {
    /// The same chart again, with the parts that are in it.
    pub fn again(chart: &Chart, on: ChartOn) -> Self {
        let kind = match chart {
            Chart::Dumbbell(_) => Some(ChartKind::Dumbbell),
            Chart::Slope(_) => Some(ChartKind::Slope),
            Chart::Forest(_) => Some(ChartKind::Forest),
            Chart::Diverging(_) => Some(ChartKind::Diverging),
            Chart::Coverage(_) => Some(ChartKind::Coverage),
            Chart::Heatmap(_) => Some(ChartKind::Heatmap),
            Chart::Spread(_) => Some(ChartKind::Spread),
            Chart::Beside(_) | Chart::Spider(_) | Chart::Page(_) => None,
        };
        let keys = (0..).map_while(|row| chart.row_key(row));
        let names_its_parts = !matches!(kind, Some(ChartKind::Diverging | ChartKind::Spread));
        let parts = names_its_parts.then(|| keys.filter_map(RowKey::part).collect());
        Self { kind, parts, on }
    }

    /// A chart of all parts there are.
    pub fn of_all(kind: ChartKind, on: ChartOn) -> Self {
        Self { kind: Some(kind), parts: None, on }
    }

    /// What a slide shows.
    pub fn of_slide(slide: &ChartSlide, lang: Lang) -> Self {
        let pair = Pair { from: slide.from, to: slide.to };
        let on = ChartOn { scale: slide.scale.clone(), source: slide.source, pair, lang };
        Self { kind: Some(slide.kind), parts: slide.parts.clone(), on }
    }

    /// The same as a slide. What shows all there is names no parts, so that it goes on to show all there will be.
    /// None of a comparison.
    pub fn as_slide(&self, state: &State) -> Option<ChartSlide> {
        let kind = self.kind?;
        let ChartOn { scale, source, pair, .. } = &self.on;
        let shows_all = self.parts.as_ref().is_none_or(|parts| {
            let (own, all): (HashSet<&PartId>, Vec<PartId>) = (parts.iter().collect(), self.every_part(kind, state));
            kind != ChartKind::Spread && all.len() == own.len() && all.iter().all(|part| own.contains(part))
        });
        let parts = self.parts.clone().filter(|_| !shows_all);
        let (scale, source) = (scale.clone(), *source);
        Some(ChartSlide { kind, scale, source, from: pair.from, to: pair.to, parts })
    }

    /// Those that are in it where it names none.
    fn every_part(&self, kind: ChartKind, state: &State) -> Vec<PartId> {
        let ChartOn { scale, source, pair, .. } = &self.on;
        let mut parts: Vec<PartId> = match kind {
            ChartKind::Dumbbell | ChartKind::Forest => {
                changes(state, *pair, Some(scale), Some(*source)).iter().map(|row| row.part_id).collect()
            }
            ChartKind::Heatmap => changes(state, *pair, None, Some(*source)).iter().map(|row| row.part_id).collect(),
            _ => state.parts().map(|(_, part)| part.id).collect(),
        };
        parts.dedup();
        parts
    }

    /// The parts that it names; of a distribution that names none the one that it shows.
    pub fn parts_of(&self, state: &State) -> Option<Vec<PartId>> {
        let is_of_one = self.kind == Some(ChartKind::Spread);
        self.parts.clone().or_else(|| first_part(state, &self.on).filter(|_| is_of_one).map(|part| vec![part]))
    }

    /// Of bars: of the answers of these parts; of a distribution: of the first of them.
    pub fn over(self, parts: Option<Vec<PartId>>) -> Self {
        Self { parts, ..self }
    }

    /// The word for its kind, as the command line has it.
    pub fn code(&self) -> &'static str {
        self.kind.map_or("comparison", ChartKind::code)
    }

    /// Which numbers are in it: a slope runs over all measurements, what was measured and the heatmap over all scales.
    pub fn scope(&self) -> Scope<'_> {
        let is = |kinds: &[ChartKind]| self.kind.is_some_and(|kind| kinds.contains(&kind));
        Scope {
            scale: (!is(&[ChartKind::Coverage, ChartKind::Heatmap])).then_some(&self.on.scale),
            source: match self.kind {
                Some(ChartKind::Coverage | ChartKind::Diverging) => None,
                // Always of questionnaires, whatever is looked at.
                Some(ChartKind::Spread) => Some(Source::Responses),
                _ => Some(self.on.source),
            },
            parts: self.parts.as_deref(),
            pair: (!is(&[ChartKind::Coverage, ChartKind::Slope])).then_some(self.on.pair),
        }
    }

    /// The chart of what a state holds now, through the guard.
    pub fn made(&self, state: &State, for_others: bool) -> Result<Chart> {
        let gone = || Error::refused(Phrase::new("refused-gone"));
        let kind = self.kind.ok_or_else(gone)?;
        let ChartOn { scale, source, pair, lang } = &self.on;
        let (source, pair) = (*source, *pair);
        let scale = state.scale(scale).ok_or_else(gone)?;
        let shown = Shown { scale, source, pair, lang: *lang, for_others };
        let parts = self.parts.as_deref();
        let analysis = || analyse(state, Question { pair, with_doubtful: true }, &Progress::default());
        Ok(match kind {
            ChartKind::Dumbbell => {
                let incomplete = parts.is_some();
                Chart::Dumbbell(dumbbell(state, &DumbbellRequest { shown, parts, incomplete }))
            }
            ChartKind::Slope => {
                let all = || state.parts().map(|(_, part)| part.id).collect();
                let parts = self.parts.clone().unwrap_or_else(all);
                Chart::Slope(slope(state, &shown, &parts))
            }
            ChartKind::Forest => Chart::Forest(forest(state, &analysis()?, &shown, parts)),
            ChartKind::Diverging => Chart::Diverging(diverging(state, &shown, parts)),
            ChartKind::Spread => {
                let part = self.parts_of(state).and_then(|parts| parts.first().copied());
                let part = part.filter(|part| state.part(*part).is_some()).ok_or_else(gone)?;
                Chart::Spread(spread(state, &analysis()?, &shown, part))
            }
            ChartKind::Coverage => Chart::Coverage(coverage(state, shown.reader(), parts)),
            ChartKind::Heatmap => Chart::Heatmap(heatmap(state, &analysis()?, source, shown.reader(), parts)),
        })
    }
}

/// The first part with responses on the scale in both measurements, else the first with any.
fn first_part(state: &State, on: &ChartOn) -> Option<PartId> {
    let has = |part_id: PartId, measurement_id| {
        state
            .score(&ScoreSlot { scale: on.scale.clone(), source: Source::Responses, part_id, measurement_id })
            .is_some()
    };
    let all = || state.parts().map(|(_, part)| part.id);
    let both = all().find(|part| has(*part, on.pair.from) && has(*part, on.pair.to));
    both.or_else(|| all().find(|part| has(*part, on.pair.from) || has(*part, on.pair.to)))
}
