//! A chart that can be made once more: what is on the screen is for own use, and what goes to others is made anew.

use super::{DumbbellRequest, Shown, coverage, diverging, dumbbell, forest, heatmap, slope, spread};
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::Pair;
use crate::app::releases::Scope;
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::{Chart, RowKey};
use crate::model::{PartId, ScaleKey, Source};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Dumbbell,
    Slope,
    Forest,
    Diverging,
    Coverage,
    Heatmap,
    Spread,
    /// Columns of a comparison, which is remade from its columns and not by this order.
    Beside,
}

/// What a chart shows, without its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartOrder {
    kind: Kind,
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
            Chart::Dumbbell(_) => Kind::Dumbbell,
            Chart::Slope(_) => Kind::Slope,
            Chart::Forest(_) => Kind::Forest,
            Chart::Diverging(_) => Kind::Diverging,
            Chart::Coverage(_) => Kind::Coverage,
            Chart::Heatmap(_) => Kind::Heatmap,
            Chart::Spread(_) => Kind::Spread,
            Chart::Beside(_) | Chart::Spider(_) => Kind::Beside,
        };
        let keys = (0..).map_while(|row| chart.row_key(row));
        let names_its_parts = !matches!(kind, Kind::Diverging | Kind::Spread);
        let parts = names_its_parts.then(|| keys.filter_map(RowKey::part).collect());
        Self { kind, parts, on }
    }

    /// Of bars: of the answers of these parts; of a distribution: of the first of them.
    pub fn over(self, parts: Option<Vec<PartId>>) -> Self {
        Self { parts, ..self }
    }

    /// The word for its kind, as the command line has it.
    pub fn code(&self) -> &'static str {
        match self.kind {
            Kind::Dumbbell => "dumbbell",
            Kind::Slope => "slope",
            Kind::Forest => "forest",
            Kind::Diverging => "diverging",
            Kind::Coverage => "coverage",
            Kind::Heatmap => "heatmap",
            Kind::Spread => "spread",
            Kind::Beside => "beside",
        }
    }

    /// Which numbers are in it: a slope runs over all measurements, what was measured and the heatmap over all scales.
    pub fn scope(&self) -> Scope<'_> {
        let is = |kinds: &[Kind]| kinds.contains(&self.kind);
        Scope {
            scale: (!is(&[Kind::Coverage, Kind::Heatmap])).then_some(&self.on.scale),
            source: match self.kind {
                Kind::Coverage | Kind::Diverging => None,
                // Always of questionnaires, whatever is looked at.
                Kind::Spread => Some(Source::Responses),
                _ => Some(self.on.source),
            },
            parts: self.parts.as_deref(),
            pair: (!is(&[Kind::Coverage, Kind::Slope])).then_some(self.on.pair),
        }
    }

    /// The chart of what a state holds now, through the guard.
    pub fn made(&self, state: &State, for_others: bool) -> Result<Chart> {
        let ChartOn { scale, source, pair, lang } = &self.on;
        let (source, pair) = (*source, *pair);
        let scale = state.scale(scale).ok_or_else(|| Error::refused(Phrase::new("refused-gone")))?;
        let shown = Shown { scale, source, pair, lang: *lang, for_others };
        let parts = self.parts.as_deref();
        let analysis = || analyse(state, Question { pair, with_doubtful: true }, &Progress::default());
        Ok(match self.kind {
            Kind::Dumbbell => Chart::Dumbbell(dumbbell(state, &DumbbellRequest { shown, parts, incomplete: true })),
            Kind::Slope => Chart::Slope(slope(state, &shown, parts.unwrap_or_default())),
            Kind::Forest => Chart::Forest(forest(state, &analysis()?, &shown, parts)),
            Kind::Diverging => Chart::Diverging(diverging(state, &shown, parts)),
            Kind::Spread => {
                let part = parts.and_then(<[PartId]>::first);
                let part = part.ok_or_else(|| Error::refused(Phrase::new("refused-gone")))?;
                Chart::Spread(spread(state, &analysis()?, &shown, *part))
            }
            Kind::Beside => return Err(Error::refused(Phrase::new("refused-gone"))),
            Kind::Coverage => Chart::Coverage(coverage(state, shown.reader(), parts)),
            Kind::Heatmap => Chart::Heatmap(heatmap(state, &analysis()?, source, shown.reader(), parts)),
        })
    }
}
