//! The columns of a comparison beside each other on one of its scales. What may be seen the comparison has decided
//! already; this puts words to it.

use std::cmp::Ordering;

use super::guess::{HIDDEN, hidden_caption, revealed_caption};
use super::{Guess, Reader, described, legend, measurement_name, notes_of, trend};
use crate::analysis::change::Reason;
use crate::analysis::disclosure::Withheld;
use crate::app::State;
use crate::app::queries::comparison::{
    ChangeSeen, Head, Homogeneity, MiddleHalf, ScaleRow, ScoreCell, Seen, SideBySide, SideSeen, Untested,
};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Axis, Beside, BesideRow, BesideSide, Caption, Chart, Mark, Middle, nice_axis};
use crate::model::comparison::Column;
use crate::model::{MeasurementId, Scale, Source};

/// A difference that chance gives less often than this is said to be more than chance gives.
pub(super) const RARE: f64 = 0.05;

/// The scale at a place in the comparison, with its columns in their order; empty where there is no such scale.
pub fn beside(state: &State, seen: &SideBySide, at: usize, reader: Reader) -> Beside {
    Asked::of(state, seen, at, reader, Later::Shown).map(|asked| asked.made()).unwrap_or_default()
}

/// The same with the later measurement hidden, and revealed; see [`guess`](super::guess()).
pub fn guessed_beside(state: &State, seen: &SideBySide, at: usize, reader: Reader) -> Guess {
    let made = |later| Asked::of(state, seen, at, reader, later).map(|asked| asked.made()).unwrap_or_default();
    Guess { hidden: Chart::Beside(made(Later::Hidden)), revealed: Chart::Beside(made(Later::Revealed)) }
}

/// What is done with the later measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Later {
    Shown,
    /// Nothing of it is in the chart.
    Hidden,
    /// Shown in the place that was kept free for it.
    Revealed,
}

/// Whether the columns differ by more than chance gives on the scale at a place in the comparison: a sentence for the
/// later measurement and one for the change.
pub fn chance_words(state: &State, seen: &SideBySide, at: usize, lang: Lang) -> Vec<String> {
    let reader = Reader { lang, for_others: true };
    Asked::of(state, seen, at, reader, Later::Shown).map(|asked| asked.chance()).unwrap_or_default()
}

/// A row of scores with what its words need.
struct Asked<'a> {
    state: &'a State,
    seen: &'a SideBySide,
    row: &'a ScaleRow,
    scale: &'a Scale,
    reader: Reader,
    later: Later,
}

impl<'a> Asked<'a> {
    fn of(state: &'a State, seen: &'a SideBySide, at: usize, reader: Reader, later: Later) -> Option<Self> {
        let row = seen.scores.get(at)?;
        let scale = state.scale(&row.scale)?;
        Some(Self { state, seen, row, scale, reader, later })
    }

    fn made(&self) -> Beside {
        self.with_words((0..self.seen.columns.len()).map(|column| self.row(column)).collect())
    }

    fn is_hidden(&self) -> bool {
        self.later == Later::Hidden
    }

    /// The names of the earlier and the later measurement within a sentence.
    fn moments(&self) -> [String; 2] {
        let name = |moment: MeasurementId| measurement_name(self.state, moment, self.reader.lang);
        self.seen.pair.map(|pair| [name(pair.from), name(pair.to)]).unwrap_or_default()
    }

    fn row(&self, at: usize) -> BesideRow {
        let lang = self.reader.lang;
        let (Some(head), Some(cell)) = (self.seen.columns.get(at), self.row.cells.get(at)) else {
            return BesideRow::default();
        };
        let change = cell.change.given().filter(|_| !self.is_hidden());
        let to = cell.to.given().filter(|_| !self.is_hidden());
        let is_reference = self.seen.reference == Some(at);
        BesideRow {
            title: head.title.clone(),
            subtitle: head.subtitle.clone(),
            reference: if is_reference { lang.tr("chart-beside-reference") } else { String::new() },
            sides: [cell.from.given(), to].map(|side| side.map(|side| self.side(side))),
            counts: self.counts(head, cell),
            trend: trend(change.map(|change| change.class)),
            direction: change.map_or(Ordering::Equal, written_direction),
            change: match (change, cell.from.given()) {
                (Some(change), _) => number::signed(lang, change.diff, 1),
                (None, Some(_)) if self.is_hidden() => HIDDEN.to_owned(),
                (None, _) => String::new(),
            },
            marks: if self.is_hidden() { Vec::new() } else { cell.marks.clone() },
            note: self.note(cell),
            is_hidden: self.is_hidden(),
        }
    }

    fn side(&self, side: &SideSeen) -> BesideSide {
        let figure = |value: f64| number::fixed(self.reader.lang, value, 1);
        let interval = side.interval.map(|(low, high)| {
            let phrase = Phrase::new("chart-interval").with("low", figure(low)).with("high", figure(high));
            phrase.say(self.reader.lang)
        });
        BesideSide {
            value: side.mean,
            label: figure(side.mean),
            interval: side.interval,
            interval_label: interval.unwrap_or_default(),
        }
    }

    /// "30 → 28"; of a group also over how many parts.
    fn counts(&self, head: &Head, cell: &ScoreCell) -> Vec<String> {
        let sides = [&cell.from, &cell.to];
        if self.later == Later::Shown && sides.iter().all(|side| matches!(side, Seen::Missing(_))) {
            return Vec::new();
        }
        let joined = |[from, to]: [String; 2]| match self.is_hidden() {
            true => format!("{from} → {HIDDEN}"),
            false => format!("{from} → {to}"),
        };
        let count = |side: &Seen<SideSeen>| match side {
            Seen::Given(side) => side.n.map_or_else(|| "?".to_owned(), |n| n.to_string()),
            Seen::Withheld(Withheld::Few) => format!("< {}", self.state.programme.disclosure_minimum),
            Seen::Withheld(Withheld::GivesBack) | Seen::Missing(_) => "–".to_owned(),
        };
        let mut lines = vec![joined(sides.map(count))];
        let parts = sides.map(|side| side.given().and_then(|side| side.parts));
        if !matches!(head.column, Column::Part(_)) {
            let count = parts.map(|parts| parts.map_or_else(|| "–".to_owned(), |parts| parts.to_string()));
            lines.push(Phrase::new("chart-beside-parts").with("parts", joined(count)).say(self.reader.lang));
        }
        lines
    }

    /// What is missing or withheld, with the measurement that it is of; once where it holds for both.
    fn note(&self, cell: &ScoreCell) -> String {
        let lang = self.reader.lang;
        let of_side = |side: &Seen<SideSeen>, moment: &str| match side {
            Seen::Given(_) => None,
            Seen::Missing(why) if why.is_empty() => {
                Some(Phrase::new("missing-unknown").with("measurement", moment).say(lang))
            }
            Seen::Missing(why) => Some(why.clone()),
            Seen::Withheld(why) => {
                let why = withheld_words(self.state, *why, lang);
                Some(Phrase::new("chart-beside-withheld").with("measurement", moment).with("reason", why).say(lang))
            }
        };
        let [from, to] = self.moments();
        if self.is_hidden() {
            return of_side(&cell.from, &from).unwrap_or_default();
        }
        match (of_side(&cell.from, &from), of_side(&cell.to, &to)) {
            (None, None) => String::new(),
            (Some(one), None) | (None, Some(one)) => one,
            (Some(one), Some(other)) if one == other => one,
            (Some(one), Some(other)) if self.is_both("missing-not-held", [&one, &other]) => {
                lang.tr("missing-neither-held")
            }
            (Some(one), Some(other)) if self.is_both("missing-unknown", [&one, &other]) => lang.tr("missing-both"),
            (Some(one), Some(other)) => match (&cell.from, &cell.to) {
                (Seen::Withheld(why), Seen::Withheld(also)) if why == also => withheld_words(self.state, *why, lang),
                _ => format!("{one}; {other}"),
            },
        }
    }

    /// Whether both say this of their measurement.
    fn is_both(&self, key: &str, said: [&str; 2]) -> bool {
        let of = |moment: &String| Phrase::new(key).with("measurement", moment.as_str()).say(self.reader.lang);
        self.moments().iter().zip(said).all(|(moment, said)| of(moment) == said)
    }

    fn with_words(&self, rows: Vec<BesideRow>) -> Beside {
        let lang = self.reader.lang;
        let [first_label, second_label] = self.moments();
        let axis = self.axis(&rows);
        let is_responses = self.row.source == Source::Responses;
        let (has_intervals, is_beyond) = match self.later {
            Later::Shown => {
                let is_beyond = |(low, high): (f64, f64)| low < axis.min || high > axis.max;
                (intervals(&rows).next().is_some(), intervals(&rows).any(is_beyond))
            }
            // Whatever the later measurement brings, the legend is the same.
            Later::Hidden | Later::Revealed => (is_responses, is_responses),
        };
        let is_evaluators = self.row.source == Source::Evaluator;
        let has_change = self.later != Later::Shown || rows.iter().any(|row| !row.figures().is_empty());
        let said = |held: bool, key: &str| if held { lang.tr(key) } else { String::new() };
        let later = self.row.middle_to.filter(|_| !self.is_hidden());
        Beside {
            caption: self.caption(&rows),
            first_middle: self.middle(self.row.middle_from, &first_label),
            second_middle: self.middle(later, &second_label),
            first_label,
            second_label,
            interval_label: said(has_intervals, "chart-beside-interval"),
            beyond_label: said(is_beyond, "chart-forest-beyond"),
            change_heading: said(has_change, "chart-forest-change"),
            count_heading: lang.tr(if is_evaluators { "chart-beside-evaluators" } else { "chart-forest-n" }),
            axis,
            rows,
            chance: if self.is_hidden() { Vec::new() } else { self.chance() },
        }
    }

    fn caption(&self, rows: &[BesideRow]) -> Caption {
        let (lang, scale) = (self.reader.lang, &self.scale.title);
        let used: Vec<Mark> = rows.iter().flat_map(|row| row.marks.iter().copied()).collect();
        let caption = Caption {
            title: Phrase::new("chart-beside-title").with("scale", scale).say(lang),
            subtitle: self.state.programme.name.clone(),
            description: described(self.state, lang, self.describe(rows)),
            legend_notes: legend(&used, lang),
            footnotes: self.notes(),
            empty: Phrase::new("chart-beside-empty").with("scale", scale).say(lang),
            is_guessed: false,
        };
        match self.later {
            Later::Shown => caption,
            Later::Hidden => hidden_caption(self.state, caption, self.moments(), &used, lang),
            Later::Revealed => revealed_caption(caption, &used, lang),
        }
    }

    /// Around every mean with its interval and the middle half of the programme; the whole scale where the room guesses.
    fn axis(&self, rows: &[BesideRow]) -> Axis {
        let (min, max) = (self.scale.min, self.scale.max);
        if self.later != Later::Shown {
            return nice_axis([min, max], min, max, self.reader.lang);
        }
        let means = rows.iter().flat_map(|row| row.sides.iter().flatten()).map(|side| side.value);
        let ends = intervals(rows).flat_map(|(low, high)| [low, high]);
        let middles = [self.row.middle_from, self.row.middle_to].into_iter().flatten();
        let middles = middles.flat_map(|half| [half.low, half.high]);
        nice_axis(means.chain(ends).chain(middles), min, max, self.reader.lang)
    }

    /// Where a measurement is revealed its legend is there before it, and may not tell whether there is a middle half.
    fn middle(&self, half: Option<MiddleHalf>, moment: &str) -> Option<Middle> {
        let lang = self.reader.lang;
        let ends = half.map(|half| (half.low, half.high));
        let label = match (self.later, half) {
            (Later::Shown, half) => {
                Phrase::new("chart-beside-middle").with("parts", half?.parts).with("measurement", moment)
            }
            _ => Phrase::new("chart-beside-middle-guessed").with("measurement", moment),
        };
        Some(Middle { ends, label: label.say(lang) })
    }

    /// Whether the columns differ by more than chance gives, at the later measurement and in their change; once where it
    /// cannot be said for the same reason.
    fn chance(&self) -> Vec<String> {
        let lang = self.reader.lang;
        let chance = &self.row.chance;
        match (chance.to, chance.change) {
            (Err(Untested::Because(Reason::NotResponses)), Err(_))
            | (Err(_), Err(Untested::Because(Reason::NotResponses))) => {
                vec![lang.tr("chart-chance-not-responses")]
            }
            (Err(one), Err(other)) if one == other => {
                vec![Phrase::new("chart-chance-neither").with("reason", one.phrase()).say(lang)]
            }
            (to, change) => {
                let [_, later] = self.moments();
                let later = crate::base::lang::capitalised(&later);
                let change_word = lang.tr("chart-chance-change");
                vec![self.chance_of(&later, to), self.chance_of(&change_word, change)]
            }
        }
    }

    fn chance_of(&self, what: &str, found: Result<Homogeneity, Untested>) -> String {
        let phrase = match found {
            Err(reason) => Phrase::new("chart-chance-unknown").with("what", what).with("reason", reason.phrase()),
            Ok(found) => {
                let key = if found.p < RARE { "chart-chance-beyond" } else { "chart-chance-within" };
                Phrase::new(key).with("what", what).with("columns", found.k).with("p", Arg::PValue(found.p))
            }
        };
        phrase.say(self.reader.lang)
    }

    fn notes(&self) -> Vec<String> {
        let lang = self.reader.lang;
        let mut notes = Vec::new();
        for (head, cell) in self.seen.columns.iter().zip(&self.row.cells) {
            if self.is_hidden() || cell.from.given().is_none() || cell.to.given().is_none() {
                continue;
            }
            let why = match &cell.change {
                Seen::Given(_) => continue,
                Seen::Withheld(why) => withheld_words(self.state, *why, lang),
                Seen::Missing(why) if why.is_empty() => continue,
                Seen::Missing(why) => why.clone(),
            };
            let note = Phrase::new("chart-beside-no-change").with("column", head.title.clone()).with("reason", why);
            notes.push(note.say(lang));
        }
        if self.seen.columns.iter().any(|head: &Head| !matches!(head.column, Column::Part(_))) {
            notes.push(lang.tr("chart-beside-groups"));
        }
        notes.extend(notes_of(self.state, Some(self.row.source), self.reader));
        notes
    }

    /// Every column with its figures, for who cannot see the chart.
    fn describe(&self, rows: &[BesideRow]) -> String {
        let [first, second] = self.moments();
        let of_row = |row: &BesideRow| {
            let figures =
                if row.change.is_empty() { row.figures() } else { format!("{} ({})", row.figures(), row.change) };
            let said = if figures.is_empty() { row.note.clone() } else { figures };
            format!("{}: {said}", row.title)
        };
        Phrase::new("chart-beside-description")
            .with("scale", &self.scale.title)
            .with("first", first)
            .with("second", second)
            .with("rows", rows.iter().map(of_row).collect::<Vec<_>>().join("; "))
            .say(self.reader.lang)
    }
}

fn intervals(rows: &[BesideRow]) -> impl Iterator<Item = (f64, f64)> {
    rows.iter().flat_map(|row| row.sides.iter().flatten()).filter_map(|side| side.interval)
}

/// The sign of the change as it is written: what reads 0,0 points nowhere.
fn written_direction(change: &ChangeSeen) -> Ordering {
    // A rounded fall of nothing is a zero with a minus, which is still nothing.
    number::round(change.diff, 1).partial_cmp(&0.0).unwrap_or(Ordering::Equal)
}

/// In a sentence why a number is withheld.
fn withheld_words(state: &State, why: Withheld, lang: Lang) -> String {
    match why {
        Withheld::Few => Phrase::new("chart-withheld").with("minimum", state.programme.disclosure_minimum).say(lang),
        Withheld::GivesBack => lang.tr("chart-withheld-gives-back"),
    }
}
