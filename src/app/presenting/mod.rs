//! What a presentation shows: from a slide, which holds no numbers, to finished words and charts for a room. Everything
//! passes the guard for others; the facilitator's notes and evaluators' arguments are not even read here. Where a slide
//! asks to guess, it is made twice: as the room sees it first, and as it is. Not for how a slide is drawn (`charts`).

mod compared;
mod pictures;
mod pilot;
mod proposal;
#[cfg(test)]
mod tests;

pub use pictures::{Pictures, SIZE, folder_name, release};
pub use proposal::{free_name, proposal};

use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::changes::{Pair, default_pair};
use crate::app::queries::charts::{ChartOrder, guess};
use crate::app::queries::comparison::group_name;
use crate::base::{Lang, Phrase, Result};
use crate::charts::slide::{Body, Slide as Shown};
use crate::charts::{Chart, Slope, SlopeLine};
use crate::model::comparison::{Arrangement, Column};
use crate::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
use crate::model::{EvaluatorId, PartId, Source};

/// As many lines of a slope can be told apart from the last row.
const LINES: usize = 6;

/// Who shows, and what is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Showing {
    pub lang: Lang,
    /// The evaluator who shows, if any: in a programme that rates blind, what they may not see yet is not shown.
    pub reader: Option<EvaluatorId>,
    /// Of a pilot and a comparison: the measurements looked at.
    pub pair: Option<Pair>,
}

/// A slide that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    pub shown: Shown,
    /// As the room sees it before the later measurement is revealed.
    pub before: Option<Shown>,
    /// What it should show is no longer there.
    pub is_gone: bool,
}

impl Made {
    fn whole(shown: Shown) -> Self {
        Self { shown, before: None, is_gone: false }
    }

    fn gone(title: String, why: String) -> Self {
        let shown = Shown { title, body: Body::Words(vec![why]), ..Shown::default() };
        Self { shown, before: None, is_gone: true }
    }

    /// What the room sees.
    pub fn seen(&self, is_revealed: bool) -> &Shown {
        self.before.as_ref().filter(|_| !is_revealed).unwrap_or(&self.shown)
    }
}

/// Makes a slide of what the programme holds now, for others. Takes long where it needs the analysis.
pub fn make(state: &State, slide: &Slide, showing: &Showing) -> Made {
    let asks = slide.asks_to_guess && can_ask(&slide.content);
    match &slide.content {
        SlideContent::Words { title, text } => Made::whole(words(title, text)),
        SlideContent::Chart(chart) => made_chart(state, chart, showing, asks),
        SlideContent::Pilot { id } => match state.pilot(*id) {
            Some(held) => {
                let of = |hides_later| pilot::slide(state, held, showing, hides_later);
                Made { shown: of(false), before: asks.then(|| of(true)), is_gone: false }
            }
            None => Made::gone(slide_title(state, &slide.content, showing.lang), showing.lang.tr("present-gone")),
        },
        SlideContent::Comparison { id } => match state.comparison(*id) {
            Some(held) => compared::made(state, &held.name, &held.arrangement, showing, asks),
            None => Made::gone(slide_title(state, &slide.content, showing.lang), showing.lang.tr("present-gone")),
        },
        SlideContent::Columns { arrangement } => compared::made(state, "", arrangement, showing, asks),
    }
}

/// Whether there is anything to guess: a later measurement that can be hidden.
pub fn can_ask(content: &SlideContent) -> bool {
    match content {
        SlideContent::Words { .. } => false,
        SlideContent::Chart(chart) => chart.kind != ChartKind::Coverage,
        SlideContent::Comparison { .. } | SlideContent::Columns { .. } | SlideContent::Pilot { .. } => true,
    }
}

/// Each line of the text is a paragraph; empty lines only part them.
fn words(title: &str, text: &str) -> Shown {
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let body = if lines.is_empty() { Body::Nothing } else { Body::Words(lines) };
    Shown { title: title.trim().to_owned(), body, ..Shown::default() }
}

fn made_chart(state: &State, chart: &ChartSlide, showing: &Showing, asks: bool) -> Made {
    let order = ChartOrder::of_slide(chart, showing.lang);
    let order = match seen_parts(state, chart, showing.reader) {
        Some(parts) => order.over(Some(parts)),
        None => order,
    };
    let gone = |why: String| Made::gone(slide_title(state, &SlideContent::Chart(chart.clone()), showing.lang), why);
    if [chart.from, chart.to].into_iter().any(|id| state.measurement(id).is_none()) {
        return gone(showing.lang.tr("present-gone"));
    }
    match made_twice(state, &order, asks) {
        Ok((shown, before)) => Made { shown: framed(shown), before: before.map(framed), is_gone: false },
        Err(error) => gone(error.say(showing.lang)),
    }
}

/// The chart, and as the room sees it that guesses first; the two have the same rows on the same axis then.
fn made_twice(state: &State, order: &ChartOrder, asks: bool) -> Result<(Chart, Option<Chart>)> {
    let made = order.made(state, true)?;
    if !asks {
        return Ok((made, None));
    }
    let parts = order.parts_of(state);
    Ok(match guess(state, made.clone(), &order.on, parts.as_deref(), true)? {
        Some(guess) => (guess.revealed, Some(guess.hidden)),
        None => (made, None),
    })
}

/// The chart under its own title, with what it says of itself at the foot.
fn framed(chart: Chart) -> Shown {
    let caption = chart.caption();
    let (title, subtitle, notes) = (caption.title.clone(), caption.subtitle.clone(), caption.footnotes.clone());
    Shown { title, subtitle, notes, body: Body::Charts(parted(chart)) }
}

/// A chart whose every line needs a height of its own, as several of a few lines on the same axis.
fn parted(chart: Chart) -> Vec<Chart> {
    match chart {
        Chart::Slope(slope) if slope.lines.len() > LINES => {
            let few = |lines: &[SlopeLine]| Chart::Slope(Slope { lines: lines.to_vec(), ..slope.clone() });
            slope.lines.chunks(LINES).map(few).collect()
        }
        other => vec![other],
    }
}

/// The parts of which the one who shows may see the ratings, where a programme rates blind; none where nothing hides.
fn seen_parts(state: &State, chart: &ChartSlide, reader: Option<EvaluatorId>) -> Option<Vec<PartId>> {
    if chart.source != Source::Evaluator || !state.programme.blind_ratings || chart.kind == ChartKind::Coverage {
        return None;
    }
    let pair = Pair { from: chart.from, to: chart.to };
    let scales = state.scales().iter().map(|scale| &scale.key);
    let scales: Vec<_> = scales.filter(|key| chart.kind == ChartKind::Heatmap || **key == chart.scale).collect();
    let all = state.parts().map(|(_, part)| part.id);
    let wanted = all.filter(|part| chart.parts.as_ref().is_none_or(|parts| parts.contains(part)));
    let is_seen = |part: &PartId| !scales.iter().any(|scale| blind::hides_pair(state, reader, *part, pair, scale));
    let (seen, hidden): (Vec<PartId>, Vec<PartId>) = wanted.partition(is_seen);
    (!hidden.is_empty()).then_some(seen)
}

/// The pair looked at, or the one that a programme begins with.
fn pair_of(state: &State, showing: &Showing) -> Option<Pair> {
    showing.pair.or_else(|| default_pair(state))
}

/// What a slide is called in a list, without making it.
pub fn slide_title(state: &State, content: &SlideContent, lang: Lang) -> String {
    match content {
        SlideContent::Words { title, text } => {
            let first = [title.as_str(), text.lines().next().unwrap_or_default()].map(str::trim);
            let first = first.into_iter().find(|line| !line.is_empty());
            first.map_or_else(|| lang.tr("present-words-empty"), str::to_owned)
        }
        SlideContent::Chart(chart) => chart_title(state, chart, lang),
        SlideContent::Pilot { id } => match state.pilot(*id) {
            Some(pilot) => format!("{} · {}", pilot.number, pilot.name),
            None => lang.tr("present-gone-pilot"),
        },
        SlideContent::Comparison { id } => match state.comparison(*id) {
            Some(held) => held.name.clone(),
            None => lang.tr("present-gone-comparison"),
        },
        SlideContent::Columns { arrangement } => column_titles(state, arrangement, lang).join(" | "),
    }
}

/// "Verandering per onderdeel: rapportcijfer".
fn chart_title(state: &State, chart: &ChartSlide, lang: Lang) -> String {
    let kind = lang.tr(&format!("present-kind-{}", chart.kind.code()));
    if matches!(chart.kind, ChartKind::Coverage | ChartKind::Heatmap) {
        return kind;
    }
    let scale = state.scale(&chart.scale).map(|scale| scale.title.get(lang).to_owned());
    let scale = scale.unwrap_or_else(|| chart.scale.as_str().to_owned());
    let title = format!("{kind}: {scale}");
    match chart.parts.as_deref() {
        Some([part]) => format!("{title}, {}", part_title(state, *part, lang)),
        Some(parts) => Phrase::new("present-chart-parts").with("title", title).with("count", parts.len()).say(lang),
        None => title,
    }
}

/// "8 · Effectieve methoden".
pub fn part_title(state: &State, part: PartId, lang: Lang) -> String {
    match state.pilot_of_part(part) {
        Some(pilot) => format!("{} · {}", pilot.number, state.part_title(part)),
        None => lang.tr("present-gone-pilot"),
    }
}

/// Who stands in the columns.
pub fn column_titles(state: &State, arrangement: &Arrangement, lang: Lang) -> Vec<String> {
    let title = |column: &Column| match column {
        Column::Part(part) => part_title(state, *part, lang),
        Column::Group(held) => group_name(held, lang),
        Column::Rest(held) => Phrase::new("present-rest").with("group", group_name(held, lang)).say(lang),
    };
    arrangement.columns.iter().map(title).collect()
}
