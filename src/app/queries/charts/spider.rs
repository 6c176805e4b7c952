//! The scales of a comparison as a spider, to talk about.

use super::guess::{hidden_caption, revealed_caption};
use super::{Guess, Reader, described, measurement_name, notes_of};
use crate::app::State;
use crate::app::queries::comparison::{ScaleRow, ScoreCell, Seen, SideBySide, SideSeen};
use crate::base::lang::capitalised;
use crate::base::{Phrase, number};
use crate::charts::{Caption, Chart, Spider, SpiderAxis, SpiderColumn};
use crate::model::{Scale, Source};

/// Two axes make no shape.
const FEWEST_AXES: usize = 3;

/// The scales from one source on which every column has a number at the later measurement, or at the only one. Of fewer
/// than three there is no shape, and the chart says so.
pub fn spider(state: &State, seen: &SideBySide, source: Source, reader: Reader) -> Spider {
    let side: Side = if seen.pair.is_some() { |cell| &cell.to } else { |cell| &cell.from };
    made((state, seen, reader), source, &scales(state, seen, source, side), Some(side))
}

/// The axes with the columns named, to guess their shape; then the shapes. Hidden, the axes are those on which every
/// column has a number at the earlier measurement; one that lacks the later number is gone when it is revealed.
pub fn guessed_spider(state: &State, seen: &SideBySide, source: Source, reader: Reader) -> Guess {
    let known = scales(state, seen, source, |cell| &cell.from);
    let mut hidden = made((state, seen, reader), source, &known, None);
    let later: Vec<_> = scales(state, seen, source, |cell| &cell.to);
    let both: Vec<_> = known.into_iter().filter(|held| later.iter().any(|also| also.0.scale == held.0.scale)).collect();
    let mut revealed = made((state, seen, reader), source, &both, Some(|cell| &cell.to));
    let moments = seen.pair.map(|pair| [pair.from, pair.to].map(|at| measurement_name(state, at, reader.lang)));
    hidden.caption = hidden_caption(state, hidden.caption, moments.unwrap_or_default(), &[], reader.lang);
    revealed.caption = revealed_caption(revealed.caption, &[], reader.lang);
    Guess { hidden: Chart::Spider(hidden), revealed: Chart::Spider(revealed) }
}

/// Which measurement of a cell.
type Side = fn(&ScoreCell) -> &Seen<SideSeen>;

fn scales<'a>(state: &'a State, seen: &'a SideBySide, source: Source, side: Side) -> Vec<(&'a ScaleRow, &'a Scale)> {
    let of_source = seen.scores.iter().filter(|row| row.source == source);
    let whole = of_source.filter(|row| row.cells.iter().all(|cell| side(cell).given().is_some()));
    whole.filter_map(|row| Some((row, state.scale(&row.scale)?.as_ref()))).collect()
}

fn made(
    (state, seen, reader): (&State, &SideBySide, Reader),
    source: Source,
    scales: &[(&ScaleRow, &Scale)],
    side: Option<Side>,
) -> Spider {
    let lang = reader.lang;
    let moment = seen.pair.map(|pair| pair.to).or_else(|| state.measurements().first().map(|held| held.id));
    let moment = moment.map(|moment| measurement_name(state, moment, lang)).unwrap_or_default();
    let column = |at: usize| {
        let means = scales.iter().filter_map(|(row, _)| Some(side?(row.cells.get(at)?).given()?.mean));
        let values: Vec<f64> = means.collect();
        let labels = values.iter().map(|mean| number::fixed(lang, *mean, 1)).collect();
        SpiderColumn { title: seen.columns[at].title.clone(), values, labels }
    };
    let columns: Vec<SpiderColumn> = (0..seen.columns.len()).map(column).collect();
    let axes: Vec<SpiderAxis> = scales.iter().map(|(_, scale)| axis(scale, reader)).collect();
    let is_drawn = scales.len() >= FEWEST_AXES;
    let empty = Phrase::new("chart-spider-empty").with("count", scales.len()).say(lang);
    let title = Phrase::new("chart-spider-title").with("measurement", capitalised(&moment)).say(lang);
    let description = if is_drawn { describe(&title, &axes, &columns) } else { format!("{title}. {empty}") };
    Spider {
        caption: Caption {
            subtitle: state.programme.name.clone(),
            description: described(state, lang, description),
            footnotes: notes_of(state, Some(source), reader),
            empty,
            title,
            ..Caption::default()
        },
        axes,
        columns,
        why: lang.tr("chart-spider-why"),
    }
}

fn axis(scale: &Scale, reader: Reader) -> SpiderAxis {
    let figure = |value: f64| number::plain(reader.lang, value);
    let range = Phrase::new("chart-interval").with("low", figure(scale.min)).with("high", figure(scale.max));
    let title = scale.title.get(reader.lang).to_owned();
    SpiderAxis { title, range: range.say(reader.lang), min: scale.min, max: scale.max }
}

fn describe(title: &str, axes: &[SpiderAxis], columns: &[SpiderColumn]) -> String {
    let of_column = |column: &SpiderColumn| {
        let figures = axes.iter().zip(&column.labels).map(|(axis, label)| format!("{} {label}", axis.title));
        format!("{}: {}", column.title, figures.collect::<Vec<_>>().join(", "))
    };
    format!("{title}. {}.", columns.iter().map(of_column).collect::<Vec<_>>().join("; "))
}
