//! From a state to a chart's plain data, with all its words: what the window, the command line and a
//! saved picture share, so that they cannot differ.

mod beside;
mod coverage;
mod diverging;
mod dumbbell;
mod forest;
mod guess;
mod heatmap;
mod order;
mod page;
mod slope;
mod spider;
mod spread;
#[cfg(test)]
mod tests;

pub use beside::{beside, chance_words, guessed_beside};
pub use coverage::coverage;
pub use diverging::diverging;
pub use dumbbell::{DumbbellRequest, dumbbell, dumbbell_of_rows};
pub use forest::forest;
pub use guess::{Guess, guess};
pub use heatmap::heatmap;
pub use order::{ChartOn, ChartOrder};
pub use page::{PageOf, page};
pub use slope::slope;
pub use spider::{guessed_spider, spider};
pub use spread::spread;

use std::cmp::Ordering;
use std::collections::HashSet;

use crate::analysis::change::{Class, PartChange, Sign};
use crate::analysis::disclosure::Withheld;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::changes::{ChangeRow, Pair};
use crate::base::{Lang, Phrase, number};
use crate::charts::{Mark, Trend};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{Held, MeasurementId, Part, PartId, Scale, Source};

/// What a chart is asked to show.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub scale: &'a Scale,
    pub source: Source,
    pub pair: Pair,
    pub lang: Lang,
    /// Without it a chart is for own use and says so.
    pub for_others: bool,
}

/// Who a chart is for, where it is not about one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    pub lang: Lang,
    /// Without it a chart is for own use and says so.
    pub for_others: bool,
}

impl Shown<'_> {
    pub fn reader(&self) -> Reader {
        Reader { lang: self.lang, for_others: self.for_others }
    }
}

fn trend(class: Option<Class>) -> Option<Trend> {
    class.map(|class| match class {
        Class::Up => Trend::Up,
        Class::Same => Trend::Same,
        Class::Down => Trend::Down,
    })
}

/// The sign of the change as it is written: what reads 0,0 points nowhere.
fn direction(change: &PartChange) -> Ordering {
    let written = number::round(change.diff.unwrap_or_default(), 1);
    match change.sign {
        Some(Sign::Up) if written > 0.0 => Ordering::Greater,
        Some(Sign::Down) if written < 0.0 => Ordering::Less,
        _ => Ordering::Equal,
    }
}

/// Why a number of this row asks care.
pub(super) fn marks(state: &State, row: &ChangeRow) -> Vec<Mark> {
    let mut marks = Vec::new();
    if !row.measurement_stated {
        marks.push(Mark::MeasurementNotStated);
    }
    if row.one_respondent {
        marks.push(Mark::OneRespondent);
    }
    if row.change.diff.is_none() {
        marks.push(Mark::DifferentEvaluators);
    }
    if row.source == Source::Published && (row.change.n_from.is_none() || row.change.n_to.is_none()) {
        marks.push(Mark::CountUnknown);
    }
    let is_small = |n: Option<u32>| n.is_some_and(|n| n < state.programme.disclosure_minimum);
    if row.source == Source::Responses && (is_small(row.change.n_from) || is_small(row.change.n_to)) {
        marks.push(Mark::SmallCount);
    }
    marks
}

/// In a sentence why a number is withheld. Whether it is, the guard decides and no chart.
fn withheld_note(guard: &Guard, why: Withheld, lang: Lang) -> String {
    match why {
        Withheld::Few => Phrase::new("chart-withheld").with("minimum", guard.minimum()).say(lang),
        Withheld::GivesBack => lang.tr("chart-withheld-gives-back"),
    }
}

/// "30", or "< 5" where that is all that others may know.
fn count_words(guard: &Guard, n: Option<u32>, withheld: Option<Withheld>) -> String {
    match (n, withheld) {
        (_, Some(Withheld::Few)) => format!("< {}", guard.minimum()),
        (_, Some(Withheld::GivesBack)) => "–".to_owned(),
        (Some(n), None) => n.to_string(),
        (None, None) => "?".to_owned(),
    }
}

/// "−0,2 tot +1,0".
fn interval_words((low, high): (f64, f64), lang: Lang) -> String {
    let (low, high) = (number::signed(lang, low, 1), number::signed(lang, high, 1));
    Phrase::new("chart-interval").with("low", low).with("high", high).say(lang)
}

/// The name of a measurement within a sentence.
fn measurement_name(state: &State, measurement: MeasurementId, lang: Lang) -> String {
    state.measurement(measurement).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default()
}

/// The parts that are asked for, in the order of the programme, each with its pilot's number and a name.
fn wanted_parts<'a>(
    state: &'a State,
    parts: Option<&[PartId]>,
) -> impl Iterator<Item = (&'a Part, String, String)> + use<'a> {
    let wanted: Option<HashSet<PartId>> = parts.map(|parts| parts.iter().copied().collect());
    let is_wanted = move |id: PartId| wanted.as_ref().is_none_or(|wanted| wanted.contains(&id));
    state.parts().filter(move |(_, part)| is_wanted(part.id)).map(|(pilot, part)| {
        let name = part.name.as_ref().unwrap_or(&pilot.name);
        (part.as_ref(), pilot.number.to_string(), name.clone())
    })
}

/// The sentence of each mark that occurs, for the legend.
fn legend(used: &[Mark], lang: Lang) -> Vec<(Mark, String)> {
    Mark::ALL.into_iter().filter(|mark| used.contains(mark)).map(|mark| (mark, lang.tr(mark_key(mark)))).collect()
}

pub fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::NotHeld => "mark-not-held",
        Mark::MeasurementNotStated => "mark-not-stated",
        Mark::CountUnknown => "mark-count-unknown",
        Mark::OneRespondent => "mark-one-respondent",
        Mark::SmallCount => "mark-small-count",
        Mark::DifferentEvaluators => "mark-different-evaluators",
    }
}

/// What stands where a measurement has no number: held or not, as far as that is known.
pub(super) fn missing_note(state: &State, part: PartId, measurement: MeasurementId, lang: Lang) -> String {
    let name = state.measurement(measurement).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    let held = state.fieldwork(part, measurement, PARTICIPANTS).map(|fieldwork| fieldwork.held);
    let key = match held {
        Some(Held::NotHeld) => "missing-not-held",
        Some(Held::Planned) => "missing-planned",
        _ => "missing-unknown",
    };
    Phrase::new(key).with("measurement", name).say(lang)
}

/// What stands where neither measurement has a number.
fn nothing_note(state: &State, part: PartId, shown: &Shown<'_>) -> String {
    let held = |measurement| state.fieldwork(part, measurement, PARTICIPANTS).map(|fieldwork| fieldwork.held);
    let neither = [shown.pair.from, shown.pair.to].into_iter().all(|at| held(at) == Some(Held::NotHeld));
    shown.lang.tr(if neither { "missing-neither-held" } else { "missing-both" })
}

/// What a chart says of itself: that its data are invented, the source, whether it is for own use.
fn footnotes(state: &State, shown: &Shown<'_>) -> Vec<String> {
    notes_of(state, Some(shown.source), shown.reader())
}

/// As [`footnotes`]; what is not about scores has no source to name.
fn notes_of(state: &State, source: Option<Source>, reader: Reader) -> Vec<String> {
    let mut notes: Vec<String> = invented_note(state, reader.lang).into_iter().collect();
    let source = source.map(|source| crate::analysis::words::source(source).say(reader.lang));
    notes.extend(source.map(|source| Phrase::new("chart-note-source").with("source", source).say(reader.lang)));
    if !reader.for_others {
        notes.push(reader.lang.tr("chart-note-own-use"));
    }
    notes
}

/// The sentence of invented data; none where they are real. It is for others too.
fn invented_note(state: &State, lang: Lang) -> Option<String> {
    state.programme.invented.then(|| lang.tr("chart-note-invented"))
}

/// A description for who cannot see the chart, with what the footnotes say of invented data.
fn described(state: &State, lang: Lang, description: String) -> String {
    match invented_note(state, lang) {
        Some(note) => format!("{description} {note}"),
        None => description,
    }
}
