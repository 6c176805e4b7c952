//! The columns of a comparison beside each other on one of its scales. What may be seen the comparison has decided
//! already; this puts words to it.

use std::cmp::Ordering;

use super::{Reader, described, legend, measurement_name, notes_of, trend};
use crate::analysis::change::Reason;
use crate::analysis::disclosure::Withheld;
use crate::app::State;
use crate::app::queries::comparison::{
    ChangeSeen, Head, Homogeneity, MiddleHalf, ScaleRow, ScoreCell, Seen, SideBySide, SideSeen, Untested,
};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Axis, Beside, BesideRow, BesideSide, Caption, Mark, Middle, nice_axis};
use crate::model::comparison::Column;
use crate::model::{MeasurementId, Scale, Source};

/// A difference that chance gives less often than this is said to be more than chance gives.
const RARE: f64 = 0.05;

/// The scale at a place in the comparison, with its columns in their order; empty where there is no such scale.
pub fn beside(state: &State, seen: &SideBySide, at: usize, reader: Reader) -> Beside {
    let Some(asked) = Asked::of(state, seen, at, reader) else { return Beside::default() };
    let rows: Vec<BesideRow> = (0..seen.columns.len()).map(|column| asked.row(column)).collect();
    asked.with_words(rows)
}

/// Whether the columns differ by more than chance gives on the scale at a place in the comparison: a sentence for the
/// later measurement and one for the change.
pub fn chance_words(state: &State, seen: &SideBySide, at: usize, lang: Lang) -> Vec<String> {
    let reader = Reader { lang, for_others: true };
    Asked::of(state, seen, at, reader).map(|asked| asked.chance()).unwrap_or_default()
}

/// A row of scores with what its words need.
struct Asked<'a> {
    state: &'a State,
    seen: &'a SideBySide,
    row: &'a ScaleRow,
    scale: &'a Scale,
    reader: Reader,
}

impl<'a> Asked<'a> {
    fn of(state: &'a State, seen: &'a SideBySide, at: usize, reader: Reader) -> Option<Self> {
        let row = seen.scores.get(at)?;
        let scale = state.scale(&row.scale)?;
        Some(Self { state, seen, row, scale, reader })
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
        let change = cell.change.given();
        let is_reference = self.seen.reference == Some(at);
        BesideRow {
            title: head.title.clone(),
            subtitle: head.subtitle.clone(),
            reference: if is_reference { lang.tr("chart-beside-reference") } else { String::new() },
            sides: [&cell.from, &cell.to].map(|side| side.given().map(|side| self.side(side))),
            counts: self.counts(cell),
            trend: trend(change.map(|change| change.class)),
            direction: change.map_or(Ordering::Equal, written_direction),
            change: change.map(|change| number::signed(lang, change.diff, 1)).unwrap_or_default(),
            marks: cell.marks.clone(),
            note: self.note(cell),
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
    fn counts(&self, cell: &ScoreCell) -> Vec<String> {
        let sides = [&cell.from, &cell.to];
        if sides.iter().all(|side| matches!(side, Seen::Missing(_))) {
            return Vec::new();
        }
        let count = |side: &Seen<SideSeen>| match side {
            Seen::Given(side) => side.n.map_or_else(|| "?".to_owned(), |n| n.to_string()),
            Seen::Withheld(Withheld::Few) => format!("< {}", self.state.programme.disclosure_minimum),
            Seen::Withheld(Withheld::GivesBack) | Seen::Missing(_) => "–".to_owned(),
        };
        let mut lines = vec![sides.map(count).join(" → ")];
        let parts = sides.map(|side| side.given().and_then(|side| side.parts));
        if parts.iter().any(Option::is_some) {
            let count = parts.map(|parts| parts.map_or_else(|| "–".to_owned(), |parts| parts.to_string()));
            lines.push(Phrase::new("chart-beside-parts").with("parts", count.join(" → ")).say(self.reader.lang));
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
        match (of_side(&cell.from, &from), of_side(&cell.to, &to)) {
            (None, None) => String::new(),
            (Some(one), None) | (None, Some(one)) => one,
            (Some(one), Some(other)) if one == other => one,
            _ if cell.from == cell.to && matches!(cell.from, Seen::Missing(_)) => lang.tr("missing-both"),
            (Some(one), Some(other)) => match (&cell.from, &cell.to) {
                (Seen::Withheld(why), Seen::Withheld(also)) if why == also => withheld_words(self.state, *why, lang),
                _ => format!("{one}; {other}"),
            },
        }
    }

    fn with_words(&self, rows: Vec<BesideRow>) -> Beside {
        let (lang, scale) = (self.reader.lang, &self.scale.title);
        let [first_label, second_label] = self.moments();
        let axis = self.axis(&rows);
        let ends: Vec<(f64, f64)> = intervals(&rows).collect();
        let is_beyond = ends.iter().any(|(low, high)| *low < axis.min || *high > axis.max);
        let used: Vec<Mark> = rows.iter().flat_map(|row| row.marks.iter().copied()).collect();
        let middle = |half: &Option<MiddleHalf>, moment: &str| half.map(|half| self.middle(half, moment));
        let is_evaluators = self.row.source == Source::Evaluator;
        let has = |of: &dyn Fn(&BesideRow) -> bool| rows.iter().any(of);
        Beside {
            caption: Caption {
                title: Phrase::new("chart-beside-title").with("scale", scale).say(lang),
                subtitle: self.state.programme.name.clone(),
                description: described(self.state, lang, self.describe(&rows)),
                legend_notes: legend(&used, lang),
                footnotes: self.notes(),
                empty: Phrase::new("chart-beside-empty").with("scale", scale).say(lang),
            },
            first_middle: middle(&self.row.middle_from, &first_label),
            second_middle: middle(&self.row.middle_to, &second_label),
            first_label,
            second_label,
            interval_label: if ends.is_empty() { String::new() } else { lang.tr("chart-beside-interval") },
            beyond_label: if is_beyond { lang.tr("chart-forest-beyond") } else { String::new() },
            change_heading: if has(&|row| !row.figures().is_empty()) {
                lang.tr("chart-forest-change")
            } else {
                String::new()
            },
            count_heading: lang.tr(if is_evaluators { "chart-beside-evaluators" } else { "chart-forest-n" }),
            axis,
            rows,
            chance: self.chance(),
            is_guessed: false,
        }
    }

    /// Around every mean with its interval and the middle half of the programme.
    fn axis(&self, rows: &[BesideRow]) -> Axis {
        let means = rows.iter().flat_map(|row| row.sides.iter().flatten()).map(|side| side.value);
        let ends = intervals(rows).flat_map(|(low, high)| [low, high]);
        let middles = [self.row.middle_from, self.row.middle_to].into_iter().flatten();
        let middles = middles.flat_map(|half| [half.low, half.high]);
        nice_axis(means.chain(ends).chain(middles), self.scale.min, self.scale.max, self.reader.lang)
    }

    fn middle(&self, half: MiddleHalf, moment: &str) -> Middle {
        let label = Phrase::new("chart-beside-middle").with("parts", half.parts).with("measurement", moment);
        Middle { low: half.low, high: half.high, label: label.say(self.reader.lang) }
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
            if cell.from.given().is_none() || cell.to.given().is_none() {
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
