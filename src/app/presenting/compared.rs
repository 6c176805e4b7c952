//! A comparison on a slide: who stands side by side, and their scores with the change, scale by scale.

use super::{Made, Showing, pair_of};
use crate::analysis::change::Class;
use crate::analysis::disclosure::Withheld;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::comparison::{
    Asked, Background, Reading, ScaleRow, ScoreCell, Seen, SideBySide, SideSeen, compare,
};
use crate::base::{Lang, Phrase, number};
use crate::charts::Trend;
use crate::charts::slide::{Body, Slide as Shown, Table, TableCell, TableRow};
use crate::model::Source;
use crate::model::comparison::Arrangement;

/// The slide; made twice where the room guesses first.
pub fn made(state: &State, name: &str, arrangement: &Arrangement, showing: &Showing, asks: bool) -> Made {
    let lang = showing.lang;
    let background = Background::of(state, pair_of(state, showing), true);
    let asked = Asked {
        columns: &arrangement.columns,
        reference: arrangement.reference.as_ref(),
        lang,
        reading: Reading::As(showing.reader),
    };
    let seen = compare(state, None, &background, &asked);
    let title = if name.is_empty() { lang.tr("present-compared") } else { name.to_owned() };
    let of = |hides_later| slide(state, &seen, &title, lang, hides_later);
    Made { shown: of(false), before: asks.then(|| of(true)), is_gone: false }
}

fn slide(state: &State, seen: &SideBySide, title: &str, lang: Lang, hides_later: bool) -> Shown {
    let head = |head: &crate::app::queries::comparison::Head| match head.subtitle.is_empty() {
        true => head.title.clone(),
        false => format!("{} ({})", head.title, head.subtitle),
    };
    let rows = seen.scores.iter().map(|row| scale_row(state, row, seen.minimum, lang, hides_later));
    let table = Table { heads: seen.columns.iter().map(head).collect(), rows: rows.collect() };
    let body = match table.rows.is_empty() {
        true => Body::Words(table.heads.iter().map(|head| format!("- {head}")).collect()),
        false => Body::Table(table),
    };
    Shown {
        title: title.to_owned(),
        subtitle: seen.pair.map(|pair| measurements(state, pair, lang)).unwrap_or_default(),
        body,
        notes: state.programme.invented.then(|| lang.tr("chart-note-invented")).into_iter().collect(),
    }
}

/// "eerste meting → tweede meting".
fn measurements(state: &State, pair: crate::app::queries::changes::Pair, lang: Lang) -> String {
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    format!("{} → {}", name(pair.from), name(pair.to))
}

fn scale_row(state: &State, row: &ScaleRow, minimum: u32, lang: Lang, hides_later: bool) -> TableRow {
    let scale = state.scale(&row.scale).map(|scale| scale.title.get(lang).to_owned()).unwrap_or_default();
    let label = Phrase::new("present-pilot-scale").with("scale", scale).with("source", words::source(row.source));
    let cells = row.cells.iter().map(|cell| score_cell(row.source, cell, minimum, lang, hides_later));
    TableRow { label: label.say(lang), cells: cells.collect() }
}

fn score_cell(source: Source, cell: &ScoreCell, minimum: u32, lang: Lang, hides_later: bool) -> TableCell {
    let is_there = |seen: &Seen<SideSeen>| !matches!(seen, Seen::Missing(_));
    if !is_there(&cell.from) && !is_there(&cell.to) {
        return TableCell { text: "–".to_owned(), ..TableCell::default() };
    }
    let from = figure(&cell.from, minimum, lang);
    if hides_later {
        return TableCell { text: format!("{from} → ?"), ..TableCell::default() };
    }
    let text = format!("{from} → {}", figure(&cell.to, minimum, lang));
    let change = cell.change.given();
    let trend = change.map(|change| match change.class {
        Class::Up => Trend::Up,
        Class::Same => Trend::Same,
        Class::Down => Trend::Down,
    });
    let mut note = change.map(|change| number::signed(lang, change.diff, 1)).unwrap_or_default();
    if source == Source::Responses
        && let (Some(from), Some(to)) = (cell.from.given(), cell.to.given())
        && let (Some(from), Some(to)) = (from.n, to.n)
    {
        note = Phrase::new("present-pilot-n").with("words", note).with("from", from).with("to", to).say(lang);
    }
    TableCell { text, note, trend }
}

/// "6,2", "n < 5", or a dash.
fn figure(seen: &Seen<SideSeen>, minimum: u32, lang: Lang) -> String {
    match seen {
        Seen::Given(side) => number::fixed(lang, side.mean, 1),
        Seen::Withheld(Withheld::Few) => format!("n < {minimum}"),
        Seen::Withheld(Withheld::GivesBack) | Seen::Missing(_) => "–".to_owned(),
    }
}
