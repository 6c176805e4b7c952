//! A first presentation, made of what a programme has: something to begin from, to be changed by whoever shows it.

use super::{Showing, pair_of};
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::changes::{Pair, changes};
use crate::app::queries::defaults;
use crate::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
use crate::model::{PilotId, Presentation, PresentationId, ScaleKey, Source};

/// A title, the change of every part with a guess before it, the pilot that changed most, the answers to each question
/// where there are any, and a question to end with. The name is free.
pub fn proposal(state: &State, showing: &Showing) -> Presentation {
    let lang = showing.lang;
    let mut slides = vec![words(state.programme.name.clone(), lang.tr("present-proposal-subtitle"))];
    if let Some((scale, pair)) = defaults::scale(state, None).zip(pair_of(state, showing)) {
        let source = defaults::source(state, &scale);
        slides.push(Slide { asks_to_guess: true, ..chart(ChartKind::Dumbbell, &scale, source, pair) });
        let moved = moved_most(state, &scale, source, pair);
        let first = || state.pilots().next().map(|pilot| pilot.id);
        slides.extend(moved.or_else(first).map(|id| plain(SlideContent::Pilot { id })));
        let asked = state.scales().iter().filter(|scale| !scale.is_grade());
        let asked = asked.map(|scale| &scale.key).find(|key| state.has_scores(key, Source::Responses));
        slides.extend(asked.map(|key| chart(ChartKind::Diverging, key, Source::Responses, pair)));
    }
    slides.push(words(lang.tr("present-proposal-end"), lang.tr("present-proposal-end-text")));
    Presentation { id: PresentationId::new(), name: free_name(state, &lang.tr("present-new-name")), slides }
}

fn plain(content: SlideContent) -> Slide {
    Slide { content, asks_to_guess: false, note: String::new() }
}

fn words(title: String, text: String) -> Slide {
    plain(SlideContent::Words { title, text })
}

fn chart(kind: ChartKind, scale: &ScaleKey, source: Source, pair: Pair) -> Slide {
    let (from, to) = (pair.from, pair.to);
    plain(SlideContent::Chart(ChartSlide { kind, scale: scale.clone(), source, from, to, parts: None }))
}

/// The pilot of which a part changed most, of what others may see.
fn moved_most(state: &State, scale: &ScaleKey, source: Source, pair: Pair) -> Option<PilotId> {
    let guard = Guard::others(state);
    let rows = changes(state, pair, Some(scale), Some(source));
    let seen = rows.iter().filter_map(|row| Some((row.pilot_id, guard.change(row, pair).diff?.abs())));
    seen.fold(None::<(PilotId, f64)>, |most, next| match most {
        Some(held) if held.1 >= next.1 => Some(held),
        _ => Some(next),
    })
    .map(|(pilot, _)| pilot)
}

/// This name, or a numbered one where it is taken.
pub fn free_name(state: &State, name: &str) -> String {
    let is_free =
        |name: &str| !state.presentations().iter().any(|held| held.name.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number: u32| format!("{name} {number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}
