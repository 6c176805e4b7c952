//! A comparison on a slide: who stands side by side, scale by scale on one axis, each scale on a page of its own.

use super::{Made, Showing, pair_of};
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{Reader, beside, guessed_beside};
use crate::app::queries::comparison::{Asked, Background, Reading, SideBySide, compare};
use crate::base::Lang;
use crate::charts::Chart;
use crate::charts::slide::{Body, Slide as Shown};
use crate::model::comparison::Arrangement;

/// The slide; made twice where the room guesses first.
pub fn made(state: &State, name: &str, arrangement: &Arrangement, showing: &Showing, asks: bool) -> Made {
    let reader = Reader { lang: showing.lang, for_others: true };
    let background = Background::of(state, pair_of(state, showing), true);
    let asked = Asked {
        columns: &arrangement.columns,
        reference: arrangement.reference.as_ref(),
        lang: showing.lang,
        reading: Reading::As(showing.reader),
    };
    let seen = compare(state, None, &background, &asked);
    let title = if name.is_empty() { showing.lang.tr("present-compared") } else { name.to_owned() };
    let of = |charts: Vec<Chart>| slide(state, &seen, &title, showing.lang, charts);
    let rows = 0..seen.scores.len();
    if !asks {
        return Made::whole(of(rows.map(|at| Chart::Beside(beside(state, &seen, at, reader))).collect()));
    }
    let guesses = rows.map(|at| guessed_beside(state, &seen, at, reader));
    let (shown, before) = guesses.map(|guess| (guess.revealed, guess.hidden)).unzip();
    Made { shown: of(shown), before: Some(of(before)), is_gone: false }
}

fn slide(state: &State, seen: &SideBySide, title: &str, lang: Lang, charts: Vec<Chart>) -> Shown {
    let heads = seen.columns.iter().map(|head| format!("- {}", head.title));
    let body = if charts.is_empty() { Body::Words(heads.collect()) } else { Body::Charts(charts) };
    let subtitle = seen.pair.map(|pair| measurements(state, pair, lang)).unwrap_or_default();
    Shown { title: title.to_owned(), subtitle, body, notes: Vec::new() }
}

/// "eerste meting → tweede meting".
fn measurements(state: &State, pair: Pair, lang: Lang) -> String {
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    format!("{} → {}", name(pair.from), name(pair.to))
}
